package chain

import (
	"slices"
	"strconv"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/reuse"
	"github.com/hearsay/hearsay/attribution/internal/wordlist"
	"github.com/hearsay/hearsay/attribution/report"
)

// findings gives what an analyst should know about the claims.
func (b *builder) findings(claims []doc.Claim) []doc.Finding {
	b.unnamed(claims)
	b.silences()
	b.told(claims)
	b.denials(claims)
	b.selves()
	b.single(claims)
	return b.a.Lists.Findings.List(b.found...)
}

// add adds a finding about sources.
func (b *builder) add(code string, sources ...string) *doc.Finding {
	b.found = append(b.found, doc.Finding{Code: code, Sources: b.a.Lists.Words.List(sources...)})
	return &b.found[len(b.found)-1]
}

// about adds attributions to a finding, and the places of words.
func (b *builder) about(f *doc.Finding, rs []doc.Range, atts ...int) {
	f.Spans = b.a.AppendSpans(f.Spans, rs)
	f.Attributions = b.a.Lists.Ints.Append(f.Attributions, atts...)
}

// message puts the words of a finding together.
func (b *builder) message(parts ...string) string { return b.a.Lists.Text.Join(parts...) }

func (b *builder) name(id string) string {
	if s := b.sources[id]; s != nil {
		return s.Name
	}
	return id
}

// short gives a claim's words for a message, and what closes them.
func short(text string) (words, end string) {
	const limit = 60
	n := 0
	for i := range text {
		if n == limit {
			if k := strings.LastIndexByte(text[:i], ' '); k > limit/2 {
				i = k
			}
			return text[:i], "…”"
		}
		n++
	}
	return text, "”"
}

// unnamed: a claim whose origin has no name.
func (b *builder) unnamed(claims []doc.Claim) {
	by := b.originAt // which finding an origin has
	b.rests = b.rests[:0]
	for i := range claims {
		c := &claims[i]
		s := b.sources[c.Chain[0]]
		if s == nil || s.Named {
			continue
		}
		k, known := by[s.ID]
		if !known {
			k = len(b.found)
			by[s.ID] = k
			b.add(report.UnnamedSource, s.ID)
			b.rests = append(b.rests, resting{first: i})
		}
		b.about(&b.found[k], c.Content, c.Attributions...)
		b.rests[k].claims++
	}
	for k, r := range b.rests {
		f, c := &b.found[k], &claims[r.first]
		f.Attributions = unique(f.Attributions)
		count, first, behind, verb := "", "", "", " rests on “"
		if r.claims > 1 {
			count, first, behind, verb = strconv.Itoa(r.claims), " claims, first ", ",", " rest on “"
		}
		passed, by := "", ""
		if len(c.Chain) > 1 {
			passed, by = "; passed on by ", b.name(c.Chain[1])
		}
		s := b.sources[c.Chain[0]]
		words, end := short(c.Text)
		f.Message = b.message(count, first, "“", words, end, behind, verb, s.Name, "”: ", s.Reason, passed, by)
	}
}

// resting is what rests on one unnamed source: the first claim, and how many.
type resting struct{ first, claims int }

func unique(list []int) []int {
	slices.Sort(list)
	return slices.Compact(list)
}

// silences: sources that said nothing, refused or were not reached.
func (b *builder) silences() {
	for i := range b.atts {
		at := &b.atts[i]
		if at.Polarity != doc.NoStatement || at.SourceID == "" {
			continue
		}
		f := b.add(report.NoStatement, at.SourceID)
		b.about(f, at.Source, i)
		b.about(f, at.Cue)
		f.Message = b.message(b.name(at.SourceID), " made no statement (“", b.text(at.Cue), "”)")
	}
}

// told: claims that the article can know only through the medium they were told to.
func (b *builder) told(claims []doc.Claim) {
	from := len(b.found)
	for i := range claims {
		c := &claims[i]
		for _, ai := range c.Attributions {
			for k := range b.atts[ai].Links {
				l := &b.atts[ai].Links[k]
				if l.Kind != doc.Told || !slices.Contains(c.Chain, l.ID) {
					continue
				}
				key := [2]string{c.Chain[0], l.ID}
				if k, ok := b.toldAt[key]; ok {
					b.about(&b.found[k], c.Content, ai)
					continue
				}
				b.toldAt[key] = len(b.found)
				f := b.add(report.ToldMedium, key[:]...)
				b.about(f, c.Content, ai)
				words, end := short(c.Text)
				f.Message = b.message(b.name(c.Chain[0]), " said “", words, end, " to ", b.name(l.ID), ": the article can know it only from there")
			}
		}
	}
	for k := from; k < len(b.found); k++ {
		b.found[k].Attributions = unique(b.found[k].Attributions)
	}
}

// denials: a source denies what another claims in the same article.
func (b *builder) denials(claims []doc.Claim) {
	for i := range b.atts {
		at := &b.atts[i]
		if at.Polarity != doc.Denied || at.SourceID == "" || len(b.props[i]) == 0 {
			continue
		}
		p := b.props[i][0]
		f := b.add(report.Denial, at.SourceID)
		b.about(f, p, i)
		denied, end := short(b.text(p))
		c := b.answered(i, claims)
		if c == nil {
			f.Message = b.message(b.name(at.SourceID), " denies “", denied, end)
			continue
		}
		f.Sources = b.a.Lists.Words.Append(f.Sources, c.Chain[0])
		b.about(f, c.Content, c.Attributions...)
		f.Attributions = unique(f.Attributions)
		words, stop := short(c.Text)
		f.Message = b.message(b.name(at.SourceID), " denies “", denied, end, ", against “", words, stop, " of ", b.name(c.Chain[0]))
	}
}

// answered gives the claim of another source that a denial shares most nouns
// and names with, at least one; nil where there is none.
func (b *builder) answered(i int, claims []doc.Claim) *doc.Claim {
	b.indexNouns(claims)
	var few [16]int
	near := few[:0] // claims that share one
	var buf [wordlist.MaxStack]byte
	for _, p := range b.props[i] {
		for _, r := range p {
			for k := range r.All() {
				n, ok := b.nounAt[string(b.noun(buf[:0], k))]
				if !ok || b.nounFor[n] == i+1 {
					continue
				}
				b.nounFor[n] = i + 1
				for _, c := range b.nounClaims[n] {
					if b.shared[c] == 0 {
						near = append(near, c)
					}
					b.shared[c]++
				}
			}
		}
	}
	best, most := -1, 0
	slices.Sort(near)
	for _, k := range near {
		n := b.shared[k]
		b.shared[k] = 0
		if n <= most || slices.Contains(claims[k].Chain, b.atts[i].SourceID) || slices.Contains(claims[k].Attributions, i) {
			continue
		}
		best, most = k, n
	}
	if best < 0 {
		return nil
	}
	return &claims[best]
}

// How many claims with one noun a denial is compared with, the first ones: no
// article has more, and all of them would take time by the square of their number.
const maxAnswered = 200

// indexNouns notes which claims a noun or name stands in, once.
func (b *builder) indexNouns(claims []doc.Claim) {
	if len(b.shared) > 0 {
		return
	}
	b.shared = reuse.Zeros(b.shared, len(claims))
	b.nounClaims = b.nounClaims[:0]
	var buf [wordlist.MaxStack]byte
	for c := range claims {
		for _, r := range claims[c].Content {
			for k := range r.All() {
				word := b.noun(buf[:0], k)
				if len(word) == 0 {
					continue
				}
				n, ok := b.nounAt[string(word)]
				if !ok {
					n = len(b.nounClaims)
					b.nounAt[b.a.Lists.Text.Bytes(word)] = n
					b.nounClaims = reuse.More(b.nounClaims)
				}
				if l := b.nounClaims[n]; len(l) == 0 || l[len(l)-1] != c && len(l) < maxAnswered {
					b.nounClaims[n] = append(l, c)
				}
			}
		}
	}
	b.nounFor = reuse.Zeros(b.nounFor, len(b.nounClaims))
}

// noun appends the dictionary form of a noun or name, and nothing of another word.
func (b *builder) noun(to []byte, k int) []byte {
	if t := &b.a.Tokens[k]; t.Tag == doc.NOUN || t.Tag == doc.PROPN {
		to = wordlist.AppendLower(to, t.Lemma)
	}
	return to
}

// selves: a source that cites itself.
func (b *builder) selves() {
	for i := range b.atts {
		at := &b.atts[i]
		for k := range at.Links {
			l := &at.Links[k]
			if l.ID == "" || l.ID != at.SourceID || l.Source.Empty() {
				continue // a medium that no words name here says nothing of citing itself
			}
			f := b.add(report.SelfCitation, l.ID)
			b.about(f, at.Source, i)
			f.Spans = b.a.Lists.Spans.Append(f.Spans, b.a.Span(l.Source))
			f.Message = b.message(b.name(l.ID), " cites itself (“", b.a.Words(l.Source), "”)")
		}
	}
}

// single: several claims that all rest on one origin.
func (b *builder) single(claims []doc.Claim) {
	if len(claims) < 2 {
		return
	}
	id := claims[0].Chain[0]
	for i := range claims {
		if claims[i].Chain[0] != id {
			return
		}
	}
	f := b.add(report.SingleOrigin, id)
	for i := range claims {
		b.about(f, nil, claims[i].Attributions...)
	}
	f.Attributions = unique(f.Attributions)
	f.Message = b.message("all ", strconv.Itoa(len(claims)), " claims rest on one origin, ", b.name(id))
}
