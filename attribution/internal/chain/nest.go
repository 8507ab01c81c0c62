package chain

import (
	"iter"
	"slices"

	"github.com/hearsay/hearsay/attribution/doc"
)

// How far apart in the list two attributions can be that nest: one sentence
// rarely has more, and a longer search would not be linear.
const window = 24

// near gives the attributions that i is compared with, in the order of the list.
func (b *builder) near(i int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for j := max(0, i-window); j < len(b.atts) && j <= i+window; j++ {
			if j != i && !yield(j) {
				return
			}
		}
	}
}

// nest finds for each attribution the one that passes it on.
func (b *builder) nest() {
	for i := range b.atts {
		b.outer[i] = -1
		if j := b.wholeOf(i); j >= 0 {
			b.outer[i] = j
			continue
		}
		best := 0
		for j := range b.near(i) {
			if !b.passesOn(j, i) {
				continue
			}
			if n := size(b.joined[j]); b.outer[i] < 0 || n < best {
				b.outer[i], best = j, n
			}
		}
	}
	// Two attributions of the same words could each be the other's outer one.
	for i := range b.outer {
		seen := map[int]bool{i: true}
		for k := i; b.outer[k] >= 0; k = b.outer[k] {
			if seen[b.outer[k]] {
				b.outer[k] = -1
				break
			}
			seen[b.outer[k]] = true
		}
	}
}

// wholeOf gives the attribution with the same cue that a few quoted words are part of, -1 none.
func (b *builder) wholeOf(i int) int {
	y := &b.atts[i]
	if y.Type != doc.Direct || len(y.Content) == 0 {
		return -1
	}
	for j := range b.near(i) {
		x := &b.atts[j]
		if x.Type == doc.IndirectSpeech && slices.Equal(x.Cue, y.Cue) && slices.Equal(x.Source, y.Source) && len(x.Cue) > 0 &&
			common(x.Content, y.Content) == size(y.Content) && size(x.Content) > size(y.Content) {
			return j
		}
	}
	return -1
}

// passesOn reports whether attribution j reports what attribution i says.
func (b *builder) passesOn(j, i int) bool {
	x, y := &b.atts[j], &b.atts[i]
	if len(b.props[j]) == 0 || len(b.props[i]) == 0 && len(y.Cue) == 0 || x.Polarity == doc.NoStatement {
		return false
	}
	if len(y.Cue) == 0 && y.From < 0 && len(y.Source) == 0 {
		return false
	}
	if b.a.Tokens[hull(x.Content).From].Sent > b.a.Tokens[b.anchor(i)].Sent {
		return false
	}
	if len(x.Object) > 0 && len(y.Source) > 0 && common(x.Object, y.Source) == size(y.Source) {
		return false // "wies Berichte zurück, wonach …": he passes nothing on
	}
	if b.adjunctOf(j, i) {
		return true
	}
	if b.adjunctOf(i, j) {
		return false
	}
	if b.sameWords(j, i) {
		return b.outermost(j, i)
	}
	return b.holds(j, i)
}

// anchor is the token at which an attribution stands in the text.
func (b *builder) anchor(i int) int {
	if c := b.atts[i].Cue; len(c) > 0 {
		return c[0].From
	}
	if c := b.atts[i].Content; len(c) > 0 {
		return c[0].From
	}
	return hull(b.atts[i].Source).From
}

// adjunctOf reports whether j is a "laut X" in the clause of i's verb, which
// then reports the whole act of saying.
func (b *builder) adjunctOf(j, i int) bool {
	if !b.adjunct(j) || b.adjunct(i) {
		return false
	}
	c := b.speechClause(i)
	if c == nil {
		return false
	}
	at := b.atts[j].Cue[0].From
	if b.atts[i].Type == doc.IndirectFreeIndirect || b.atts[i].Type == doc.FreeIndirect {
		return false
	}
	return has(c.Parts, at)
}

// holds reports whether i's cue and words lie in what j says.
func (b *builder) holds(j, i int) bool {
	all := b.joined[j]
	own := b.joined[i]
	if size(own) >= size(all) {
		return false
	}
	if n := size(own); n > 0 && common(own, all)*10 < n*9 {
		return false
	}
	at := b.anchor(i)
	if b.atts[j].Type == doc.Reported {
		return has(all, at)
	}
	return hull(all).Has(at)
}

// sameWords reports whether two attributions of one sentence have the same
// content, each without the other's frame.
func (b *builder) sameWords(j, i int) bool {
	x, y := &b.atts[j], &b.atts[i]
	if len(x.Cue) == 0 || len(y.Cue) == 0 || b.a.Tokens[b.anchor(i)].Sent != b.a.Tokens[b.anchor(j)].Sent {
		return false
	}
	own := join(append(b.words(i), b.words(j)...))
	p, q := minus(b.joined[j], own), minus(b.joined[i], own)
	n := common(p, q)
	return n > 0 && n*10 >= size(p)*8 && n*10 >= size(q)*8
}

// words are cue, source and, of a verb, the rest of its clause.
func (b *builder) words(i int) []doc.Range {
	at := &b.atts[i]
	out := append(append([]doc.Range(nil), at.Cue...), at.Source...)
	if !b.adjunct(i) {
		out = append(out, at.Frame...)
	}
	return join(out)
}

// outermost decides which of two attributions of the same words is the outer
// one: what the rule says, where one cue makes both; else a medium passes on what
// others say, or the one named first.
func (b *builder) outermost(j, i int) bool {
	mj, mi := b.medium(b.atts[j].SourceID), b.medium(b.atts[i].SourceID)
	switch {
	case b.atts[i].Within == j || b.atts[j].Within == i: // the rule says so
		return b.atts[i].Within == j
	case mj != mi:
		return mj
	}
	return b.anchor(j) < b.anchor(i)
}

func (b *builder) medium(id string) bool {
	s := b.sources[id]
	return s != nil && (s.Kind == doc.KindOutlet || s.Kind == doc.KindAgency)
}

// rest gives the propositions of attribution i that remain when those passed on
// inside it are taken out: all of them where it passes on nothing; of direct
// speech always the whole; else only what says more than "X reports that Y says".
func (b *builder) rest(i int) [][]doc.Range {
	var inner []int
	for j := range b.near(i) {
		if b.outer[j] == i && !b.sameSource(i, j) && !b.ownMind(j) && !b.anybody(j) && !b.toldInPassing(i, j) && len(b.props[j]) > 0 {
			inner = append(inner, j)
		}
	}
	if len(inner) == 0 || b.atts[i].Type == doc.Direct && !b.fragment(i) {
		return b.props[i]
	}
	var out [][]doc.Range
	for _, p := range b.props[i] {
		if r := b.more(p, inner); r != nil {
			out = append(out, r)
		}
	}
	return out
}

// toldInPassing reports whether j is a speech act that a sentence running on in
// the Konjunktiv tells as its own content ("Er habe sich beschwert"): the
// sentence is the claim.
func (b *builder) toldInPassing(i, j int) bool {
	return b.atts[i].Type == doc.IndirectFreeIndirect && len(b.atts[j].Content) == 0
}

func (b *builder) sameSource(i, j int) bool {
	return b.atts[i].SourceID != "" && b.atts[i].SourceID == b.atts[j].SourceID
}

// aboutSource gives the relative clauses that say who j's source is.
func (b *builder) aboutSource(j, si int) []doc.Range {
	var out []doc.Range
	for _, r := range b.atts[j].Source {
		for k := b.a.ClausesOf[si].From; k < b.a.ClausesOf[si].To; k++ {
			if d := &b.a.Clauses[k]; d.Kind == doc.Relative && d.All.From >= r.To && d.All.From <= r.To+1 {
				out = append(out, d.All)
			}
		}
	}
	return out
}

// more gives what a proposition says beside the attributions inside it: its
// clauses that are neither frame nor content of one of them and have a verb.
func (b *builder) more(p []doc.Range, inner []int) []doc.Range {
	left := p
	touched := false
	for _, j := range inner {
		if common(p, b.joined[j]) == 0 && common(p, b.atts[j].Cue) == 0 {
			continue
		}
		touched = true
		left = minus(left, b.joined[j])
		if b.adjunct(j) && !b.heads(j) {
			left = minus(left, b.atts[j].Cue)
			continue
		}
		if c := b.speechClause(j); c != nil {
			left = minus(minus(left, c.Parts), b.aboutSource(j, c.Sent))
		} else {
			left = minus(left, b.words(j))
		}
	}
	if !touched {
		return p
	}
	if b.hasVerb(left) {
		var out []doc.Range
		for _, r := range left {
			if r = b.trim(r); r.Len() > 1 {
				out = append(out, r)
			}
		}
		return out
	}
	return nil
}

// heads reports whether an adjunct cue governs a whole sentence ("laut X …")
// and not a clause that hangs on a noun ("Äußerungen von X, wonach …").
func (b *builder) heads(j int) bool {
	c := b.clauseOf(b.atts[j].Cue[0].From)
	return c != nil && c.Kind == doc.Main
}

// hasVerb reports whether a finite verb of a main clause stands in rs.
func (b *builder) hasVerb(rs []doc.Range) bool {
	for _, r := range rs {
		for k := r.From; k < r.To; k++ {
			if !b.a.Tokens[k].Tag.Finite() {
				continue
			}
			if c := b.clauseOf(k); c == nil || c.Finite == k {
				return true
			}
		}
	}
	return false
}
