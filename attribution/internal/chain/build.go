package chain

import (
	"cmp"
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
)

// builder holds one article while its claims are made.
type builder struct {
	a          *doc.Analysis
	atts       []doc.Attribution
	sources    map[string]*doc.Source
	w          *Words
	inSent     [][]int          // per sentence: the attributions that stand in it, see anchor
	props      [][][]doc.Range  // per attribution: the propositions
	joined     [][]doc.Range    // per attribution: all of them in one, see propose
	hulls      []doc.Range      // per attribution: from first to last token of them
	outer      []int            // the attribution that passes this one on, -1 none
	from       []int            // the attribution that this one continues, -1 none
	relays     []int            // the attribution whose relays this one takes over, -1 none
	extra      [][]doc.Link     // links that another sentence gives
	chains     [][]path         // memo of chain
	nounClaims map[string][]int // memo of claimsByNoun
	begun      []bool           // chains is made or being made
}

// path is one chain, origin first.
type path struct {
	ids      []string
	inferred bool
	score    float64
	atts     []int
}

// Build gives the claims of an article in text order, and the findings that
// follow from its attributions. It changes nothing.
func Build(a *doc.Analysis, atts []doc.Attribution, sources []doc.Source, w *Words) ([]doc.Claim, []doc.Finding) {
	n := len(atts)
	ints := make([]int, 3*n)
	b := &builder{a: a, atts: atts, w: w, sources: make(map[string]*doc.Source, len(sources)),
		inSent: make([][]int, len(a.Sentences)), props: make([][][]doc.Range, n), joined: make([][]doc.Range, n), hulls: make([]doc.Range, n),
		outer: ints[:n:n], from: ints[n : 2*n : 2*n], relays: ints[2*n:], extra: make([][]doc.Link, n), chains: make([][]path, n), begun: make([]bool, n)}
	for i := range sources {
		b.sources[sources[i].ID] = &sources[i]
	}
	for i := range atts {
		s := a.Tokens[b.anchor(i)].Sent
		b.inSent[s] = append(b.inSent[s], i)
	}
	for i := range atts {
		b.propose(i, b.propositions(i))
		b.hulls[i] = hull(b.joined[i])
	}
	b.nest()
	b.carry()
	claims := b.claims()
	return claims, b.findings(claims)
}

const (
	// How many chains one attribution may have side by side.
	maxBeside = 6
	// How many sources and how many attributions one chain may have. News have
	// four at most; without a limit, a text in which everybody says what the one
	// before says would have as many as it has sentences, for each sentence.
	maxChain = 16
)

// chain gives the chains of attribution i: its own sources and then those that pass it on.
func (b *builder) chain(i int) []path {
	if b.begun[i] { // of a circle, none
		return b.chains[i]
	}
	b.begun[i] = true
	if f := b.from[i]; f >= 0 {
		for _, p := range b.chain(f) {
			p.inferred = true
			p.score *= carriedScore
			p.atts = with([]int{i}, p.atts)
			b.chains[i] = append(b.chains[i], p)
		}
		return b.chains[i]
	}
	own := b.own(i)
	if o := b.outer[i]; o >= 0 {
		own = extend(own, b.chain(o))
	} else if r := b.relays[i]; r >= 0 {
		var tails []path
		for _, p := range b.chain(r) {
			ids := p.ids[max(0, slices.Index(p.ids, b.atts[i].SourceID)):]
			if ids[0] == b.atts[i].SourceID || b.described(i) && !b.reportedFrame(i) {
				ids = ids[1:]
			}
			if len(ids) > 0 {
				tails = append(tails, path{ids: ids, score: carriedScore, inferred: true})
			}
		}
		own = extend(own, tails)
	}
	b.chains[i] = own
	return own
}

// What confidence a carried chain keeps of what it was carried from, and what a link costs.
const (
	carriedScore = 0.85
	linkScore    = 0.95
)

// extend puts each of the tails behind each of the heads. A source that the
// chain already has is not put there twice.
func extend(heads, tails []path) []path {
	if len(tails) == 0 {
		return heads
	}
	if len(heads) == 0 {
		return tails
	}
	var out []path
	for _, h := range heads {
		for _, t := range tails {
			if len(out) < maxBeside {
				out = append(out, path{ids: with(h.ids, t.ids), inferred: h.inferred || t.inferred, score: h.score * t.score, atts: with(h.atts, t.atts)})
			}
		}
	}
	return out
}

// with gives a list with those of more behind it that it does not have, up to maxChain.
func with[T comparable](list, more []T) []T {
	out := slices.Clone(list)
	for _, x := range more {
		if len(out) < maxChain && !slices.Contains(out, x) {
			out = append(out, x)
		}
	}
	return out
}

// own gives the chains that attribution i states by itself: its sources with
// its links around them.
func (b *builder) own(i int) []path {
	at := &b.atts[i]
	if at.SourceID == "" {
		return nil
	}
	var out []path
	for _, id := range append([]string{at.SourceID}, at.Beside...) {
		out = append(out, path{ids: []string{id}, inferred: at.Inferred, score: at.Score, atts: []int{i}})
	}
	links := append(slices.Clone(at.Links), b.extra[i]...)
	for k := len(links) - 1; k >= 0; k-- {
		if l := links[k]; l.Kind == doc.Appeal {
			out = extend(ends(l), out)
		}
	}
	for _, l := range links {
		if l.Kind != doc.Appeal {
			out = extend(out, ends(l))
		}
	}
	return out
}

// ends gives a link's other sources as chains of one.
func ends(l doc.Link) []path {
	var out []path
	for _, id := range append([]string{l.ID}, l.Beside...) {
		if id != "" {
			out = append(out, path{ids: []string{id}, score: linkScore})
		}
	}
	return out
}

// claims gives the claims in text order.
func (b *builder) claims() []doc.Claim {
	out := make([]doc.Claim, 0, len(b.atts)) // nearly one for each
	for i := range b.atts {
		if b.atts[i].Polarity == doc.NoStatement || b.silent(i) {
			continue
		}
		paths := b.chain(i)
		for _, p := range b.rest(i) {
			for _, c := range paths {
				if b.echo(out, p, c.ids) {
					continue
				}
				out = append(out, doc.Claim{Content: p, Text: b.text(p), Chain: c.ids, Attributions: inOrder(c.atts),
					Inferred: c.inferred, Score: round(c.score)})
			}
		}
	}
	slices.SortStableFunc(out, func(x, y doc.Claim) int {
		return cmp.Or(cmp.Compare(x.Content[0].From, y.Content[0].From), cmp.Compare(y.Content[len(y.Content)-1].To, x.Content[len(x.Content)-1].To))
	})
	return out
}

func inOrder(atts []int) []int {
	out := slices.Clone(atts)
	slices.Sort(out)
	return out
}

// round keeps two digits, so that reports do not show arithmetic.
func round(x float64) float64 { return float64(int(x*100+0.5)) / 100 }

// echo reports whether the same words already stand with the same chain.
func (b *builder) echo(out []doc.Claim, p []doc.Range, ids []string) bool {
	for k := len(out) - 1; k >= 0 && k >= len(out)-window; k-- {
		c := &out[k]
		if !slices.Equal(c.Chain, ids) {
			continue
		}
		if mostly(p, c.Content) {
			return true
		}
	}
	return false
}

// text gives a claim's words on one line, pieces joined by an ellipsis.
func (b *builder) text(rs []doc.Range) string {
	parts := make([]string, len(rs))
	for i, r := range rs {
		parts[i] = b.a.OneLine(r)
	}
	return strings.Join(parts, " … ")
}

// silent reports whether an attribution makes no claim: quoted words of the
// same speaker inside another's content, speech of the quoted "I", or a sentence
// without a cue inside somebody's content.
func (b *builder) silent(i int) bool {
	at := &b.atts[i]
	o := b.outer[i]
	if b.anybody(i) {
		return true
	}
	if o < 0 {
		return b.within(i)
	}
	if b.ownMind(i) || b.toldInPassing(o, i) {
		return true
	}
	if b.w.first[b.sourceWord(i)] {
		return true
	}
	return at.SourceID == "" || at.SourceID == b.atts[o].SourceID && len(at.Links) == 0 && mostly(b.joined[i], b.joined[o])
}

// anybody reports whether the source is nobody in particular: "wer behauptet, dass …".
func (b *builder) anybody(i int) bool {
	at := &b.atts[i]
	return b.w.anybody[b.sourceWord(i)] && at.Source[0].Len() == 1 && !b.medium(at.SourceID)
}

// sourceWord is the first word of the source, "" where there is none or not one phrase.
func (b *builder) sourceWord(i int) string {
	if s := b.atts[i].Source; len(s) == 1 {
		return b.a.Tokens[s[0].From].Lower
	}
	return ""
}

// ownMind reports whether an attribution inside another's content is no
// passing on: what somebody thinks, or "nach neuesten Erkenntnissen" in the
// mouth of whoever has them.
func (b *builder) ownMind(i int) bool {
	at := &b.atts[i]
	if at.Medium == "thought" {
		// "X geht davon aus" is what X lets be known, "X fürchtet" is not
		c := b.speechClause(i)
		return !b.w.assessing[c.Lemma] || b.reportedFrame(i)
	}
	s := b.sources[at.SourceID]
	if s == nil || s.Named || s.Kind != doc.KindDocument {
		return false
	}
	if !b.adjunct(i) {
		// "Die Studie zeige, dass …", said by somebody, is what he makes of it
		return b.w.showing[b.speechClause(i).Lemma]
	}
	for _, r := range at.Source {
		for k := range r.All() {
			if b.w.findings[strings.ToLower(b.a.Tokens[k].Lemma)] || b.w.findings[b.a.Tokens[k].Lower] {
				return true
			}
		}
	}
	return false
}

// within reports whether another attribution already holds the words of one
// that continues a source.
func (b *builder) within(i int) bool {
	if b.from[i] < 0 {
		return false
	}
	for j := range b.near(i) {
		if b.hulls[j].Contains(b.hulls[i]) && size(b.joined[j]) > size(b.joined[i]) && mostly(b.joined[i], b.joined[j]) {
			return true
		}
	}
	return false
}

// propose sets the propositions of an attribution.
func (b *builder) propose(i int, props [][]doc.Range) {
	b.props[i] = props
	b.joined[i] = join(slices.Concat(props...))
}
