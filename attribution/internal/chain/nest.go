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
	}
	for i := range b.atts {
		b.outer[i] = b.wholeOf(i)
		for j := range b.near(i) {
			if o := b.outer[i]; b.passesOn(j, i) && (o < 0 || size(b.joined[j]) < size(b.joined[o])) && !b.under(j, i) {
				b.outer[i] = j
			}
		}
	}
	for i := range b.atts {
		if b.atts[i].Answer {
			b.answer(i)
		}
	}
}

// answer gives an attribution that answers others the propositions of those.
func (b *builder) answer(i int) {
	var props [][]doc.Range
	for j := range b.near(i) {
		if b.holds(i, j) && b.outer[j] < 0 {
			props = b.lists.Append(props, b.props[j]...)
		}
	}
	if props != nil {
		b.propose(i, props)
	}
}

// under reports whether i passes j on, or who passes it on: the other way round it were a circle.
func (b *builder) under(j, i int) bool {
	for ; j >= 0; j = b.outer[j] {
		if j == i {
			return true
		}
	}
	return false
}

// wholeOf gives the attribution with the same cue and source that a few quoted words are part of, -1 none.
func (b *builder) wholeOf(i int) int {
	y := &b.atts[i]
	if y.Type != doc.Direct {
		return -1
	}
	for j := range b.near(i) {
		x := &b.atts[j]
		if x.Type != doc.Direct && slices.Equal(x.Cue, y.Cue) && slices.Equal(x.Source, y.Source) && common(x.Content, y.Content) == size(y.Content) {
			return j
		}
	}
	return -1
}

// passesOn reports whether attribution j reports what attribution i says.
func (b *builder) passesOn(j, i int) bool {
	x, y := &b.atts[j], &b.atts[i]
	if x.Answer {
		return false // "Das bestätigte die Polizei": she is a second source
	}
	if len(y.Source) > 0 && common(x.Object, y.Source) == size(y.Source) {
		return false // "wies Berichte zurück, wonach …": he passes nothing on
	}
	if b.adjunctOf(j, i) {
		return true
	}
	if b.adjunctOf(i, j) {
		return false
	}
	if y.Answer && len(y.Object) > 0 {
		return b.hulls[j].Has(b.anchor(i)) // its words stand in the sentence before
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
	return b.atts[i].Content[0].From
}

// adjunctOf reports whether j is a "laut X" in the clause of i's verb that reports
// the whole act of saying, and not some words of that clause alone ("mit seinen laut
// X geringen Spuren").
func (b *builder) adjunctOf(j, i int) bool {
	return b.adjunct(j) && !b.adjunct(i) && common(b.joined[j], b.joined[i])+common(b.joined[j], b.atts[i].Cue) > 0 && has(b.speechClause(i).Parts, b.atts[j].Cue[0].From)
}

// holds reports whether i's cue and words lie in what j says.
func (b *builder) holds(j, i int) bool {
	own, all := b.joined[i], b.joined[j]
	return size(own) < size(all) && mostly(own, all) && hull(all).Has(b.anchor(i))
}

// sameWords reports whether two attributions of one sentence have the same
// content, each without the other's frame.
func (b *builder) sameWords(j, i int) bool {
	if common(b.joined[j], b.joined[i]) == 0 {
		return false // most have nothing in common
	}
	var few [16]doc.Range
	own := b.join(b.words(b.words(few[:0], i), j)) // an empty one would cut what it stands in
	p, q := b.minus(b.joined[j], own), b.minus(b.joined[i], own)
	return size(p) > 0 && mostly(p, q) && mostly(q, p)
}

// words appends cue and source.
func (b *builder) words(to []doc.Range, i int) []doc.Range {
	return append(append(to, b.atts[i].Cue...), b.atts[i].Source...)
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
// speech the whole, where not all of it is passed on; else only what says more than
// "X reports that Y says".
func (b *builder) rest(i int) [][]doc.Range {
	var few [8]int
	inner := b.inner(few[:0], i)
	passed := func(j int) bool { return mostly(b.joined[i], b.joined[j]) } // "X zitierte Y: „…“"
	if b.atts[i].Type == doc.Direct && !b.fragment(i) && !slices.ContainsFunc(inner, passed) {
		return b.props[i]
	}
	var out [][]doc.Range
	for _, p := range b.props[i] {
		if r := b.more(p, inner); len(r) > 0 {
			out = b.lists.Append(out, r)
		}
	}
	return out
}

// inner appends the attributions with words of somebody else that i passes on, also
// those that i's source says to have from somebody: "Sie sagte, sie habe von X erfahren, …".
func (b *builder) inner(to []int, i int) []int {
	for j := range b.near(i) {
		if b.outer[j] == i && b.atts[j].SourceID != "" && (!b.sameSource(i, j) || b.hasFrom(j)) && !b.ownMind(j) && !b.anybody(j) && !b.toldInPassing(i, j) && len(b.props[j]) > 0 {
			to = append(to, j)
		}
	}
	return to
}

// toldInPassing reports whether j is a speech act that a sentence running on in
// the Konjunktiv tells as its own content ("Er habe sich beschwert"): the
// sentence is the claim.
func (b *builder) toldInPassing(i, j int) bool {
	return b.atts[i].Type == doc.IndirectFreeIndirect && len(b.atts[j].Content) == 0
}

// hasFrom reports whether attribution j says from whom its source has its words.
func (b *builder) hasFrom(j int) bool {
	return slices.ContainsFunc(b.atts[j].Links, func(l doc.Link) bool { return l.Kind == doc.Appeal })
}

func (b *builder) sameSource(i, j int) bool {
	return b.atts[i].SourceID != "" && b.atts[i].SourceID == b.atts[j].SourceID
}

// aboutSource appends the relative clauses that say who j's source is.
func (b *builder) aboutSource(to []doc.Range, j, si int) []doc.Range {
	for _, r := range b.atts[j].Source {
		for k := range b.a.ClausesOf[si].All() {
			if d := &b.a.Clauses[k]; d.Kind == doc.Relative && d.All.From == r.To+1 { // behind the comma
				to = append(to, d.All)
			}
		}
	}
	return to
}

// more gives what a proposition says beside the attributions inside it: its
// clauses that are neither frame nor content of one of them and have a verb.
func (b *builder) more(p []doc.Range, inner []int) []doc.Range {
	left := p
	for _, j := range inner {
		var few [16]doc.Range
		c := b.speechClause(j)
		cuts := append(append(few[:0], b.joined[j]...), c.Parts...)
		left = b.minus(left, b.aboutSource(cuts, j, c.Sent))
	}
	if size(left) == size(p) {
		return p
	}
	if !b.hasVerb(left) {
		return nil
	}
	return b.trimmed(left, 2)
}

// hasVerb reports whether a finite verb of a main clause stands in rs.
func (b *builder) hasVerb(rs []doc.Range) bool {
	for _, r := range rs {
		for k := range r.All() {
			if b.a.Tokens[k].Tag.Finite() {
				if b.clauseOf(k).Finite == k {
					return true
				}
			}
		}
	}
	return false
}
