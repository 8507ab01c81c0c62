package chain

import (
	"slices"

	"github.com/hearsay/hearsay/attribution/doc"
)

// propositions gives the words of each claim that attribution i can make:
// one list of ranges, or for sentences that run on without a cue one for each.
func (b *builder) propositions(i int) [][]doc.Range {
	at := &b.atts[i]
	if len(at.Object) > 0 {
		return b.one(b.around(at.Object, i))
	}
	if len(at.Content) == 0 {
		return nil
	}
	switch at.Type {
	case doc.Reported:
		return b.one(b.object(i))
	case doc.FreeIndirect, doc.IndirectFreeIndirect:
		return b.bySentence(at.Content)
	case doc.Direct:
		if b.fragment(i) {
			return b.one(b.object(i))
		}
	}
	if b.pointsBack(i) {
		return b.bySentence(at.Content)
	}
	return b.one(b.clause(i))
}

// around is an object without the words of links and prepositions in the same clause.
func (b *builder) around(rs []doc.Range, i int) []doc.Range {
	at := &b.atts[i]
	var few [8]doc.Range
	cuts := few[:0]
	for k := range at.Links {
		cuts = append(cuts, at.Links[k].Cue, at.Links[k].Source)
	}
	cuts = append(cuts, at.Addressee...)
	if out := b.trimmed(b.minus(rs, cuts), 1); len(out) > 0 {
		return out
	}
	return b.trimmed(b.minus(rs, nil), 1)
}

// trimmed trims ranges in place and leaves out those that are shorter than least then.
func (b *builder) trimmed(rs []doc.Range, least int) []doc.Range {
	n := 0
	for _, r := range rs {
		if r = b.trim(r); r.Len() >= least {
			rs[n] = r
			n++
		}
	}
	return rs[:n]
}

func (b *builder) one(rs []doc.Range) [][]doc.Range {
	if len(rs) == 0 {
		return nil
	}
	return b.lists.List(rs)
}

// unquote takes off outer quotation marks.
func (b *builder) unquote(rs []doc.Range) []doc.Range {
	var few [8]doc.Range
	out := few[:0]
	for _, r := range rs {
		if b.quotation(r) {
			r.From++
			r.To--
		}
		out = append(out, b.trim(r))
	}
	return b.join(out)
}

// quotation reports whether r is one whole quotation with its marks.
func (b *builder) quotation(r doc.Range) bool {
	q := b.a.Tokens[r.From].Quote
	return q >= 0 && b.a.Quotations[q].Range == r
}

// trim takes separating marks off both ends and a conjunction of content off the front.
func (b *builder) trim(r doc.Range) doc.Range {
	for !r.Empty() && (b.mark(r.From) || b.a.Tokens[r.From].Kind == doc.QClose || b.w.openers[b.a.Tokens[r.From].Lower]) {
		r.From++
	}
	for !r.Empty() && (b.mark(r.To-1) || b.a.Tokens[r.To-1].Kind == doc.QOpen) {
		r.To--
	}
	return r
}

func (b *builder) mark(i int) bool {
	switch b.a.Tokens[i].Text {
	case ",", ";", ":", ".", "–", "—", "-":
		return true
	}
	return false
}

// bySentence cuts content at the ends of its sentences.
func (b *builder) bySentence(rs []doc.Range) [][]doc.Range {
	var out [][]doc.Range
	for _, r := range rs {
		for from := r.From; from < r.To; {
			to := min(r.To, b.a.Sentences[b.a.Tokens[from].Sent].To)
			if cut := b.trim(doc.Range{From: from, To: to}); cut.Len() > 1 {
				out = b.lists.Append(out, b.a.Lists.Ranges.List(cut))
			}
			from = to
		}
	}
	return out
}

// clause gives an indirect content as a proposition. Where a preposition or
// adverb was cut out of the middle of the clause, the clause is whole again.
func (b *builder) clause(i int) []doc.Range {
	at := &b.atts[i]
	rs := b.join(at.Content)
	if b.adjunct(i) {
		for k := 1; k < len(rs); k++ {
			if b.onlyOwn(doc.Range{From: rs[k-1].To, To: rs[k].From}, at) {
				rs[k].From = rs[k-1].To
			}
		}
		rs = b.join(rs)
	}
	return b.unquote(rs)
}

// onlyOwn reports whether a gap holds nothing but an attribution's frame and commas.
func (b *builder) onlyOwn(gap doc.Range, at *doc.Attribution) bool {
	for i := range gap.All() {
		if !has(at.Cue, i) && !has(at.Source, i) && !has(at.Frame, i) && !b.mark(i) {
			return false
		}
	}
	return true
}

// adjunct reports whether the cue is a preposition or adverb, not a verb.
func (b *builder) adjunct(i int) bool {
	cue := b.atts[i].Cue
	for _, r := range cue {
		for k := range r.All() {
			if b.a.Tokens[k].Tag.Verbal() {
				return false
			}
		}
	}
	return len(cue) > 0
}

// fragment reports whether a direct attribution is a few quoted words that its
// cue's clause builds on ("nannte die Zahlen „falsch“"), which are no
// proposition by themselves.
func (b *builder) fragment(i int) bool {
	at := &b.atts[i]
	if len(at.Content) != 1 || len(at.Cue) == 0 || !b.quotation(at.Content[0]) {
		return false
	}
	r := at.Content[0]
	for k := range r.All() {
		if t := &b.a.Tokens[k]; t.Tag.Finite() && !t.Capital() {
			return false
		}
	}
	return has(b.clauseOf(at.Cue[0].From).Parts, r.From) && !(r.From > 0 && b.a.Tokens[r.From-1].Text == ":")
}

// clauseOf gives the clause that token i is part of, one without words where there is none.
func (b *builder) clauseOf(i int) *doc.Clause {
	if k := b.a.ClauseAt(b.a.Tokens[i].Sent, i); k >= 0 {
		return &b.a.Clauses[k]
	}
	return &doc.Clause{}
}

// object gives what a speech act without a clause is about: the longest stretch
// of its clause that is neither verb, source, addressee nor link.
func (b *builder) object(i int) []doc.Range {
	at := &b.atts[i]
	c := b.speechClause(i)
	var few [16]doc.Range
	cuts := append(append(append(few[:0], at.Cue...), at.Source...), at.Addressee...)
	for k := range at.Links {
		cuts = append(cuts, at.Links[k].Cue, at.Links[k].Source)
	}
	for _, k := range c.Group {
		cuts = append(cuts, doc.Range{From: k, To: k + 1})
	}
	for _, j := range b.inSent[c.Sent] {
		if b.adjunct(j) {
			cuts = append(cuts, hull(slices.Concat(b.atts[j].Cue, b.atts[j].Source)))
		}
	}
	all := c.All
	for k := range b.a.ClausesOf[c.Sent].All() {
		if d := &b.a.Clauses[k]; d.Kind == doc.Main && len(d.Parts) > 0 && d.Parts[0].From > max(b.anchor(i), c.Finite) {
			all.To = min(all.To, d.Parts[0].From)
		}
	}
	var best doc.Range
	for _, r := range b.minus([]doc.Range{all}, cuts) {
		if r = b.trim(r); b.weight(r) > b.weight(best) {
			best = r
		}
	}
	if best.Empty() {
		return b.clause(i)
	}
	if at.Type == doc.Direct {
		return b.withQuoted(best, at)
	}
	return b.a.Lists.Ranges.List(best)
}

// withQuoted is an object and the quoted words that say something of it, where verb or
// source stand between: "hat [den Plan als „mutig“] bezeichnet", "[den Plan] nannte
// sie [„mutig“]".
func (b *builder) withQuoted(object doc.Range, at *doc.Attribution) []doc.Range {
	q := at.Content[0]
	switch {
	case object.Contains(q):
		return b.a.Lists.Ranges.List(object)
	case q.To <= object.From:
		return b.a.Lists.Ranges.List(q, object)
	}
	for k := object.To; k < q.From; k++ {
		if !has(at.Cue, k) || b.a.Tokens[k].Tag.Verbal() {
			return b.a.Lists.Ranges.List(object, q)
		}
	}
	return b.a.Lists.Ranges.List(doc.Range{From: object.From, To: q.To})
}

// weight is how much of an object a stretch holds: its nouns, names and quoted words first, then its length.
func (b *builder) weight(r doc.Range) int {
	n := r.Len()
	for k := range r.All() {
		switch t := &b.a.Tokens[k]; {
		case t.Kind == doc.QOpen, t.Tag == doc.NOUN, t.Tag == doc.PROPN, t.Tag == doc.NUM:
			n += 4
		}
	}
	return n
}

// speechClause finds the clause that tells the speech act: that of the cue, or
// the first one in the content; one without words where there is none.
func (b *builder) speechClause(i int) *doc.Clause {
	at := &b.atts[i]
	for _, r := range at.Cue {
		for k := range r.All() {
			if b.a.Tokens[k].Tag.Verbal() {
				return b.clauseOf(k)
			}
		}
	}
	content := hull(at.Content)
	for k := range b.a.ClausesOf[b.a.Tokens[content.From].Sent].All() {
		if c := &b.a.Clauses[k]; content.Has(c.Finite) {
			return c
		}
	}
	return &doc.Clause{}
}

// pointsBack reports whether the content is a sentence before the cue's, taken
// up by "das": "Das berichtet X".
func (b *builder) pointsBack(i int) bool {
	at := &b.atts[i]
	if len(at.Content) == 0 || len(at.Cue) == 0 {
		return false
	}
	last := at.Content[len(at.Content)-1].To - 1
	return b.a.Tokens[at.Content[0].From].Sent < b.a.Tokens[at.Cue[0].From].Sent && b.w.back[b.a.Tokens[last].Lower]
}
