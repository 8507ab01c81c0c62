package chain

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/report"
)

// findings gives what an analyst should know about the claims.
func (b *builder) findings(claims []doc.Claim) []doc.Finding {
	var out []doc.Finding
	out = append(out, b.unnamed(claims)...)
	out = append(out, b.silences()...)
	out = append(out, b.told(claims)...)
	out = append(out, b.denials(claims)...)
	out = append(out, b.selves()...)
	return append(out, b.single(claims)...)
}

func (b *builder) name(id string) string {
	if s := b.sources[id]; s != nil {
		return s.Name
	}
	return id
}

// short gives a claim's words for a message.
func short(text string) string {
	const limit = 60
	r := []rune(text)
	if len(r) <= limit {
		return "“" + text + "”"
	}
	cut := string(r[:limit])
	if i := strings.LastIndexByte(cut, ' '); i > limit/2 {
		cut = cut[:i]
	}
	return "“" + cut + "…”"
}

// unnamed: a claim whose origin has no name.
func (b *builder) unnamed(claims []doc.Claim) []doc.Finding {
	var order []string
	by := map[string][]int{}
	for i := range claims {
		id := claims[i].Chain[0]
		if s := b.sources[id]; s == nil || s.Named {
			continue
		}
		if by[id] == nil {
			order = append(order, id)
		}
		by[id] = append(by[id], i)
	}
	var out []doc.Finding
	for _, id := range order {
		s := b.sources[id]
		f := doc.Finding{Code: report.UnnamedSource, Sources: []string{id}}
		for _, i := range by[id] {
			f.Spans = append(f.Spans, b.a.Spans(claims[i].Content)...)
			f.Attributions = append(f.Attributions, claims[i].Attributions...)
		}
		f.Attributions = unique(f.Attributions)
		first := claims[by[id][0]]
		what := short(first.Text)
		if n := len(by[id]); n > 1 {
			what = fmt.Sprintf("%d claims, first %s,", n, what)
		}
		verb := "rests on"
		if len(by[id]) > 1 {
			verb = "rest on"
		}
		f.Message = fmt.Sprintf("%s %s “%s”: %s", what, verb, s.Name, s.Reason)
		if len(first.Chain) > 1 {
			f.Message += "; passed on by " + b.name(first.Chain[1])
		}
		out = append(out, f)
	}
	return out
}

func unique(list []int) []int {
	slices.Sort(list)
	return slices.Compact(list)
}

// silences: sources that said nothing, refused or were not reached.
func (b *builder) silences() []doc.Finding {
	var out []doc.Finding
	for i := range b.atts {
		at := &b.atts[i]
		if at.Polarity != doc.NoStatement || at.SourceID == "" {
			continue
		}
		var cue []string
		for _, r := range at.Cue {
			cue = append(cue, b.a.OneLine(r))
		}
		out = append(out, doc.Finding{Code: report.NoStatement, Attributions: []int{i}, Sources: []string{at.SourceID},
			Spans:   append(b.a.Spans(at.Source), b.a.Spans(at.Cue)...),
			Message: fmt.Sprintf("%s made no statement (“%s”)", b.name(at.SourceID), strings.Join(cue, " … "))})
	}
	return out
}

// told: claims that the article can know only through the medium they were told to.
func (b *builder) told(claims []doc.Claim) []doc.Finding {
	var out []doc.Finding
	seen := map[[2]string]int{}
	for i := range claims {
		c := &claims[i]
		for _, ai := range c.Attributions {
			for _, l := range b.atts[ai].Links {
				if l.Kind != doc.Told || !slices.Contains(c.Chain, l.ID) {
					continue
				}
				key := [2]string{c.Chain[0], l.ID}
				if k, ok := seen[key]; ok {
					out[k-1].Attributions = append(out[k-1].Attributions, ai)
					out[k-1].Spans = append(out[k-1].Spans, b.a.Spans(c.Content)...)
					continue
				}
				out = append(out, doc.Finding{Code: report.ToldMedium, Attributions: []int{ai}, Sources: []string{c.Chain[0], l.ID}, Spans: b.a.Spans(c.Content),
					Message: fmt.Sprintf("%s said %s to %s: the article can know it only from there", b.name(c.Chain[0]), short(c.Text), b.name(l.ID))})
				seen[key] = len(out)
			}
		}
	}
	for k := range out {
		out[k].Attributions = unique(out[k].Attributions)
	}
	return out
}

// denials: a source denies what another claims in the same article.
func (b *builder) denials(claims []doc.Claim) []doc.Finding {
	var out []doc.Finding
	for i := range b.atts {
		at := &b.atts[i]
		if at.Polarity != doc.Denied || at.SourceID == "" || len(b.props[i]) == 0 {
			continue
		}
		p := b.props[i][0]
		f := doc.Finding{Code: report.Denial, Attributions: []int{i}, Sources: []string{at.SourceID}, Spans: b.a.Spans(p),
			Message: fmt.Sprintf("%s denies %s", b.name(at.SourceID), short(b.text(p)))}
		if c := b.answered(i, claims); c != nil {
			f.Sources = append(f.Sources, c.Chain[0])
			f.Attributions = unique(append(f.Attributions, c.Attributions...))
			f.Spans = append(f.Spans, b.a.Spans(c.Content)...)
			f.Message += fmt.Sprintf(", against %s of %s", short(c.Text), b.name(c.Chain[0]))
		}
		out = append(out, f)
	}
	return out
}

// answered gives the claim of another source that a denial shares most nouns
// and names with, at least one; nil where there is none.
func (b *builder) answered(i int, claims []doc.Claim) *doc.Claim {
	words := map[string]bool{}
	for _, p := range b.props[i] {
		b.nouns(p, func(w string) { words[w] = true })
	}
	at := b.claimsByNoun(claims)
	shared := map[int]int{} // per claim
	for w := range words {
		for _, k := range at[w] {
			shared[k]++
		}
	}
	best, most := -1, 0
	for _, k := range slices.Sorted(maps.Keys(shared)) {
		if shared[k] <= most || slices.Contains(claims[k].Chain, b.atts[i].SourceID) || slices.Contains(claims[k].Attributions, i) {
			continue
		}
		best, most = k, shared[k]
	}
	if best < 0 {
		return nil
	}
	return &claims[best]
}

// How many claims with one noun a denial is compared with, the first ones: no
// article has more, and all of them would take time by the square of their number.
const maxAnswered = 200

// claimsByNoun gives the claims that a noun or name stands in, made once.
func (b *builder) claimsByNoun(claims []doc.Claim) map[string][]int {
	if b.nounClaims == nil {
		b.nounClaims = map[string][]int{}
		for k := range claims {
			b.nouns(claims[k].Content, func(w string) {
				if l := b.nounClaims[w]; len(l) == 0 || l[len(l)-1] != k && len(l) < maxAnswered {
					b.nounClaims[w] = append(l, k)
				}
			})
		}
	}
	return b.nounClaims
}

func (b *builder) nouns(rs []doc.Range, put func(string)) {
	for _, r := range rs {
		for k := range r.All() {
			if t := &b.a.Tokens[k]; t.Tag == doc.NOUN || t.Tag == doc.PROPN {
				put(strings.ToLower(t.Lemma))
			}
		}
	}
}

// selves: a source that cites itself.
func (b *builder) selves() []doc.Finding {
	var out []doc.Finding
	for i := range b.atts {
		at := &b.atts[i]
		for _, l := range at.Links {
			if l.ID == "" || l.ID != at.SourceID {
				continue
			}
			out = append(out, doc.Finding{Code: report.SelfCitation, Attributions: []int{i}, Sources: []string{l.ID},
				Spans:   append(b.a.Spans(at.Source), b.a.Span(l.Source)),
				Message: fmt.Sprintf("%s cites itself (“%s”)", b.name(l.ID), b.a.Words(l.Source))})
		}
	}
	return out
}

// single: several claims that all rest on one origin.
func (b *builder) single(claims []doc.Claim) []doc.Finding {
	if len(claims) < 2 {
		return nil
	}
	id := claims[0].Chain[0]
	var atts []int
	for i := range claims {
		if claims[i].Chain[0] != id {
			return nil
		}
		atts = append(atts, claims[i].Attributions...)
	}
	return []doc.Finding{{Code: report.SingleOrigin, Attributions: unique(atts), Sources: []string{id},
		Message: fmt.Sprintf("all %d claims rest on one origin, %s", len(claims), b.name(id))}}
}
