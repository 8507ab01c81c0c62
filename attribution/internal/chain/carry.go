package chain

import (
	"cmp"
	"slices"

	"github.com/hearsay/hearsay/attribution/doc"
)

// How many sentences back a fresh cue looks for the occasion that goes on.
const reach = 2

// carry finds what each attribution continues.
func (b *builder) carry() {
	for i := range b.atts {
		b.from[i], b.relays[i] = -1, -1
	}
	b.appeals()
	for i := range b.atts {
		at := &b.atts[i]
		if b.outer[i] >= 0 && b.hasCue(i) {
			continue
		}
		switch {
		case at.From >= 0 && (!b.hasCue(i) || slices.Equal(at.Cue, b.atts[at.From].Cue)):
			b.outer[i] = -1
			b.from[i] = b.standing(at.From)
		case b.standsIn(i):
			b.from[i] = b.previous(i, func(p int) bool { return b.atts[p].SourceID == at.SourceID })
		case at.SourceID == "" && b.hasCue(i) && !b.adjunct(i) && b.goesOn(i):
			// "Weiter hieß es, …"
			if p := b.previous(i, func(p int) bool { return b.atts[p].SourceID != "" && b.outer[p] < 0 }); p >= 0 {
				b.from[i] = b.standing(p)
			}
		case len(at.Links) == 0 && at.SourceID != "" && !at.Answer:
			b.relays[i] = b.occasion(i)
		}
	}
	b.backwards()
}

func (b *builder) hasCue(i int) bool { return len(b.atts[i].Cue) > 0 }

// standing leaves out attributions that make no chain of their own.
func (b *builder) standing(i int) int {
	if f := b.from[i]; f >= 0 {
		i = f
	}
	// what goes on is the innermost of those that end together: "laut X sagte Y, … sei …"
	var few [8]int
	for _, k := range b.inner(few[:0], i) {
		if b.hulls[k].To >= b.hulls[i].To {
			return b.standing(k)
		}
	}
	return i
}

// standsIn reports whether the cue itself stands for the source: demnach.
func (b *builder) standsIn(i int) bool {
	at := &b.atts[i]
	return len(at.Source) == 1 && len(at.Cue) == 1 && at.Source[0] == at.Cue[0]
}

// previous gives the nearest earlier attribution within reach that fits, -1 none.
func (b *builder) previous(i int, ok func(int) bool) int {
	here := b.a.Tokens[b.anchor(i)]
	best := -1
	for p := range b.near(i) {
		if b.anchor(p) < b.anchor(i) && here.Sent-b.lastSent(p) <= reach && ok(p) && (best < 0 || b.anchor(p) > b.anchor(best)) {
			best = p
		}
	}
	return best
}

// lastSent is the sentence in which an attribution ends.
func (b *builder) lastSent(i int) int {
	return b.a.Tokens[max(b.anchor(i), hull(b.atts[i].Content).To-1)].Sent
}

// occasion gives the earlier attribution whose chain goes on in i: of the same
// source, or where i's own frame stands in the Konjunktiv, of whoever reports
// it. Another source in between ends it.
func (b *builder) occasion(i int) int {
	id := b.atts[i].SourceID
	here := b.a.Tokens[b.anchor(i)].Sent
	if !b.goesOn(i) {
		return b.announced(i, here)
	}
	reported := b.reportedFrame(i)
	for d := range reach + 1 {
		last, other := -1, -1
		for p := range b.near(i) {
			if b.anchor(p) >= b.anchor(i) || here-b.lastSent(p) != d || b.atts[p].SourceID == "" {
				continue
			}
			same := b.atts[p].SourceID == id || b.described(i) && b.person(b.atts[p].SourceID) || b.origin(p) == id
			switch {
			case same && (last < 0 || b.outer[p] < 0 || b.outer[last] >= 0): // rather one that nobody passes on
				last = p
			case !same:
				other = p
			}
		}
		switch {
		case last >= 0:
			return last
		case other >= 0 && (reported || b.foundIn(i, other)):
			return other
		case other >= 0:
			return -1
		}
	}
	return -1
}

// announced gives the sentence right before that only says that i's source spoke to
// a medium: "X äußerte sich in einem Interview mit Y. X wies darauf hin, …"
func (b *builder) announced(i, here int) int {
	for p := range b.near(i) {
		at := &b.atts[p]
		if at.SourceID == b.atts[i].SourceID && len(at.Content) == 0 && len(at.Object) == 0 && here-b.a.Tokens[b.anchor(p)].Sent == 1 {
			return p
		}
	}
	return -1
}

// foundIn reports whether i's source is a document that p spoke of: "Die Agentur
// meldete, ihr liege eine Studie vor. Laut dieser Studie …".
func (b *builder) foundIn(i, p int) bool {
	return b.adjunct(i) && b.w.pointers[b.sourceWord(i)] && b.named(b.hulls[p], b.atts[i].SourceID)
}

// origin is the source nearest to the words of attribution p: whom it quotes, else its own.
func (b *builder) origin(p int) string {
	for _, l := range b.atts[p].Links {
		if l.Kind == doc.Appeal {
			return l.ID
		}
	}
	return b.atts[p].SourceID
}

// reportedFrame reports whether the cue's own clause is in the Konjunktiv: "Dieser
// behaupte, …" is itself what somebody reports.
func (b *builder) reportedFrame(i int) bool {
	c := b.speechClause(i)
	return c.Mood == doc.Konjunktiv1 && b.hasCue(i) && !b.adjunct(i)
}

// goesOn reports whether an attribution says that the same occasion goes on: by
// a continuation word in its clause, a pronoun as its source, or the Konjunktiv.
func (b *builder) goesOn(i int) bool {
	at := &b.atts[i]
	if b.w.pointers[b.sourceWord(i)] || len(at.Source) == 1 && at.Source[0].Len() == 1 && b.a.Tokens[at.Source[0].From].Tag == doc.PRON && !b.namedBefore(i) {
		return true
	}
	c := b.speechClause(i)
	if c.Mood == doc.Konjunktiv1 || b.w.continues[c.Lemma] {
		return true
	}
	for _, r := range c.Parts {
		for k := range r.All() {
			if b.w.continuation[b.a.Tokens[k].Lower] {
				return true
			}
		}
	}
	return false
}

// namedBefore reports whether a pronoun's sentence names whom it means before it: the
// sentence begins anew.
func (b *builder) namedBefore(i int) bool {
	at := b.atts[i].Source[0].From
	return b.named(doc.Range{From: b.a.Sentences[b.a.Tokens[at].Sent].From, To: at}, b.atts[i].SourceID)
}

// named reports whether a noun or name among some words speaks of a source.
func (b *builder) named(r doc.Range, id string) bool {
	s := b.sources[id]
	for k := range r.All() {
		t := &b.a.Tokens[k]
		if s == nil || t.Tag != doc.NOUN && t.Tag != doc.PROPN {
			continue
		}
		n, _ := slices.BinarySearchFunc(s.Mentions, t.End, func(m doc.Span, end int) int { return cmp.Compare(m.Start, end) })
		if n > 0 && s.Mentions[n-1].Contains(t.Span) {
			return true
		}
	}
	return false
}

// described reports whether the source is somebody without a name, called by a
// description, who can be the one just named.
func (b *builder) described(i int) bool {
	s := b.sources[b.atts[i].SourceID]
	return s != nil && !s.Named && s.Kind == doc.KindPerson
}

func (b *builder) person(id string) bool {
	s := b.sources[id]
	return s != nil && s.Kind == doc.KindPerson
}

// appeals hands out the links of sentences that only say who relies on whom.
// "Die Zeitung beruft sich auf Y" speaks of what the Zeitung said just before,
// else just after; "X zitiert einen Bericht von Y, in dem es heißt" and "Im
// Bericht von X wird Y zitiert" of what Y says there or in the next sentences.
func (b *builder) appeals() {
	for i := range b.atts {
		at := &b.atts[i]
		if len(at.Content) > 0 || len(at.Object) > 0 || at.Polarity == doc.NoStatement {
			continue
		}
		here := b.a.Tokens[b.anchor(i)].Sent
		for _, l := range at.Links {
			switch l.Kind {
			case doc.Relayed:
				b.relayed(i, here, at.SourceID, l)
			case doc.Appeal:
				if !b.lend(i, l, here, here-1, here-2) && !b.relayed(i, here, l.ID, doc.Link{Kind: doc.Relayed, ID: at.SourceID, Source: l.Source, Cue: l.Cue, Rule: l.Rule}) {
					b.lend(i, l, here, here+1, here+2)
				}
			}
		}
	}
}

// relayed puts a link onto what source id says in this sentence or the next ones.
func (b *builder) relayed(i, here int, id string, l doc.Link) bool {
	done := false
	for _, in := range b.inSent[here:min(here+reach+1, len(b.inSent))] {
		for _, j := range in {
			if j == i || b.atts[j].SourceID != id {
				continue
			}
			if b.outer[j] < 0 || b.sameSource(j, b.outer[j]) {
				b.extra[j] = b.a.Lists.Links.Append(b.extra[j], l)
				done = true
			}
		}
	}
	return done
}

// lend puts a link onto the attributions of i's source in the first of some
// sentences that has any. Those without a cue go on with one that has one.
func (b *builder) lend(i int, l doc.Link, sentences ...int) bool {
	for _, s := range sentences {
		if s < 0 || s >= len(b.inSent) {
			break
		}
		done := false
		for _, j := range b.inSent[s] {
			if !b.hasCue(j) || len(b.atts[j].Content) == 0 || b.atts[j].SourceID != b.atts[i].SourceID {
				continue
			}
			done = true
			if len(b.inner(nil, j)) == 0 { // else it passes on somebody else's words
				b.extra[j] = b.a.Lists.Links.Append(b.extra[j], l)
			}
		}
		if done {
			return true
		}
	}
	return false
}

// backwards lets "Das berichtet X" reach over sentences that hang together:
// while the sentence that it takes up only goes on ("Es sollen sogar …"), the
// one before belongs to it too.
func (b *builder) backwards() {
	for i := range b.atts {
		if !b.pointsBack(i) {
			continue
		}
		s := b.a.Tokens[b.atts[i].Content[0].From].Sent
		b.adopt(i, s)
		var more [][]doc.Range
		for (b.dependent(s) || b.atts[i].Mood == doc.Soll || b.atts[i].Mood == doc.Konjunktiv1) && s > 0 && b.a.Sentences[s-1].Block == b.a.Sentences[s].Block && b.unattributed(s-1) && b.marked(s-1) {
			s--
			b.adopt(i, s)
			if r := b.trim(b.a.Sentences[s].Range); !r.Empty() {
				more = b.lists.Append(more, b.a.Lists.Ranges.List(r))
			}
		}
		if more != nil {
			b.propose(i, b.lists.Append(more, b.props[i]...))
		}
	}
}

// adopt gives the cue-less attributions of a sentence to the one that takes it up.
func (b *builder) adopt(i, s int) {
	for _, j := range b.inSent[s] {
		if !b.hasCue(j) {
			if b.relays[i] == j {
				b.relays[i] = b.from[j]
			}
			b.from[j], b.outer[j] = i, -1
		}
	}
}

// dependent reports whether a sentence is in the Konjunktiv or has a reporting sollen.
func (b *builder) dependent(s int) bool {
	for k := range b.a.ClausesOf[s].All() {
		c := &b.a.Clauses[k]
		if c.Kind == doc.Main && (c.Mood == doc.Konjunktiv1 || c.Mood == doc.Soll) {
			return true
		}
	}
	return false
}

// marked reports whether a sentence says that it is hearsay: by its mood, or by a hedge before its verb.
func (b *builder) marked(s int) bool {
	if b.dependent(s) {
		return true
	}
	for k := range b.a.Sentences[s].All() {
		if b.w.hearsay[b.a.Tokens[k].Lower] {
			return true
		}
	}
	return false
}

// unattributed reports whether no cue stands in a sentence.
func (b *builder) unattributed(s int) bool {
	return !slices.ContainsFunc(b.inSent[s], b.hasCue)
}
