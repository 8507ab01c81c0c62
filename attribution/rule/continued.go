package rule

import (
	"slices"

	"github.com/hearsay/hearsay/attribution/doc"
)

// goingOn is whom a sentence without a cue can go on with.
type goingOn struct {
	k    int // the attribution that names them, -1 for none
	sent int // in which they were heard last
}

// near reports whether sentence si stands near enough to go on with them.
func (g goingOn) near(si int) bool { return g.k >= 0 && si-g.sent <= 2 }

// continued finds what goes on with a source without a cue of its own:
// sentences in the Konjunktiv (indirect free indirect speech; neighbours with
// one source are one attribution) and reporting sollen (free indirect speech).
func (s *state) continued() {
	last := goingOn{k: -1}
	run := -1     // the Konjunktiv attribution that a following sentence joins
	var runOf int // what that goes on with
	next, base := 0, len(s.out)
	for si := range s.a.Sentences {
		// What stands in a sentence in the Konjunktiv is told in it; the sentence goes on with what was said before.
		before := last
		for ; next < base && s.anchored(next) <= si; next++ {
			last = s.heard(last, next)
		}
		joins := run
		run = -1
		sent := s.a.Sentences[si].Range
		if s.m.konj != nil {
			told := before.near(si) && s.toldThing(si, before)
			if !told && s.dependent(si) {
				last = goingOn{len(s.out) - 1, si}
			} else if told || (s.konjunktivSentence(si, last.near(si), joins >= 0 || s.konjunktiv1(si+1)) || joins >= 0 && s.between(si)) && !s.sentenceTaken(si) && !s.barred(s.m.konj, sent) {
				at := doc.Attribution{Content: s.list(s.toColon(sent))}
				if run = joins; run >= 0 && runOf == before.k {
					at.Source = s.out[run].Source
					s.join(run, si, at.Content)
				} else {
					source, from := s.carried(before, si, false)
					at.Source = source
					s.goOn(doc.IndirectFreeIndirect, s.m.konj, from, at)
					run, runOf = len(s.out)-1, before.k
				}
				if !told {
					s.drop(si, run != joins)
				}
				s.quotedIn(at)
				if last.k >= 0 && s.meta[last.k].dead {
					last.k = before.k // "Man gehe davon aus, …" brings no voice that a following sentence goes on with
				}
				last.sent = si
			}
		}
		if s.sentenceTaken(si) {
			continue
		}
		if c := s.sollSentence(si, last.near(si)); c != nil {
			own := s.list(doc.Range{From: s.sollFrom(si), To: sent.To})
			if k := s.sollBefore(si, own[0].From); k >= 0 {
				s.join(k, si, own)
				continue
			}
			source, from := s.carried(last, si, true)
			if last.k >= 0 && s.a.Sentences[last.sent].Block != s.a.Sentences[si].Block {
				source, from = nil, -1 // whose hearsay it is stands nowhere near
			}
			s.goOn(doc.FreeIndirect, c, from, doc.Attribution{Content: own, Source: source, Mood: doc.Soll})
		}
	}
	for si := range s.a.Sentences {
		s.sollInside(si)
	}
}

// heard is whom a following sentence can go on with behind attribution k.
func (s *state) heard(g goingOn, k int) goingOn {
	at := s.anchored(k)
	switch {
	case at < g.sent: // "…, die sich „Rat“ nennt, will bleiben. Das erklärte X": X has the last word
	case s.meta[k].cue.kind == KindAdverb && g.k >= 0:
		g.sent = at // the adverb stands for the source that is carried already
	case at == g.sent && g.k >= 0 && s.holds(g.k, k) && s.meta[g.k].cue.kind == KindVerb:
	case len(s.out[k].Source) > 0 || s.out[k].Type != doc.Direct:
		return goingOn{k, at}
	}
	return g
}

// goOn adds an attribution without a cue, whose source is that of attribution from (-1 for none).
func (s *state) goOn(t doc.Type, c *cue, from int, at doc.Attribution) {
	at.Inferred = true
	s.emit(t, c, -1, 0, at)
	s.out[len(s.out)-1].From = from
}

// toColon is a sentence up to the colon, with that, that brings a quotation in it.
func (s *state) toColon(sent doc.Range) doc.Range {
	if to := s.beforeColon(sent.From, sent.To); to < sent.To {
		sent.To = to + 1
	}
	return sent
}

// join lets attribution k go on with words of sentence si.
func (s *state) join(k, si int, words []doc.Range) {
	s.out[k].Content = s.tidy(s.a.Lists.Ranges.Append(s.out[k].Content, words...))
	s.grown(k, si)
}

// sollBefore is the hearsay with sollen that ends where that of sentence si begins, in
// its paragraph: neighbours are one attribution, as in the Konjunktiv. -1 for none.
func (s *state) sollBefore(si, from int) int {
	k := len(s.out) - 1
	if k < 0 || s.out[k].Type != doc.FreeIndirect || s.a.Sentences[si].Block != s.a.Sentences[si-1].Block {
		return -1
	}
	if c := s.out[k].Content; c[len(c)-1].To != from {
		return -1
	}
	return k
}

// quotedIn adds the quoted words inside a sentence in the Konjunktiv. Those that
// were found already as a quotation without a cue go on with its source.
func (s *state) quotedIn(at doc.Attribution) {
	from := len(s.out)
	at.Inferred = true
	s.fragments(s.m.konj, -1, at)
	for i := from; i < len(s.out); i++ {
		for _, j := range s.touching(s.a.Tokens[s.out[i].Content[0].From].Sent) {
			o := &s.out[j]
			if j >= from || s.meta[j].dead || o.Type != doc.Direct || !slices.Equal(o.Content, s.out[i].Content) {
				continue
			}
			if o.Inferred {
				o.Source, o.From = at.Source, -1
			}
			s.meta[i].dead = true
			break
		}
	}
}

// toldThing reports whether sentence si stands in the Konjunktiv and its subject cannot
// speak ("Die Studie zeige, dass …", "Die Pflichten seien festgelegt: „…“"): it goes on
// with the source before, and what is quoted in it is that source's too.
func (s *state) toldThing(si int, before goingOn) bool {
	c := s.mainClause(si)
	if c == nil || c.Mood != doc.Konjunktiv1 || c.Subject < 0 || s.speaksItself(c.Subject) {
		return false
	}
	var inside []int // whose cue stands in that clause
	for _, k := range s.touching(si) {
		if o := &s.out[k]; len(o.Content) > 0 && len(o.Cue) > 0 && has(c.Parts, o.Cue[0].From) {
			if !s.verbal(k) {
				return false // "Nach Auffassung des Ministers sei …"
			}
			inside = s.a.Lists.Ints.Append(inside, k)
		}
	}
	source, from := s.carried(before, si, false)
	for _, k := range inside {
		o := &s.out[k]
		if o.Type == doc.IndirectSpeech {
			s.meta[k].dead = true // the same voice says it with the whole sentence
		} else {
			o.Source, o.From, o.Inferred = source, from, true
		}
	}
	return len(inside) > 0
}

// mainClause is the first main clause of sentence si outside of quotations, nil for none.
func (s *state) mainClause(si int) *doc.Clause {
	for k := s.a.ClausesOf[si].From; k < s.a.ClausesOf[si].To; k++ {
		if c := &s.a.Clauses[k]; c.Kind == doc.Main && c.Finite >= 0 && s.a.Tokens[c.Finite].Quote < 0 {
			return c
		}
	}
	return nil
}

// speaksItself is speaks without documents, which only show.
func (s *state) speaksItself(k int) bool {
	t := &s.a.Tokens[s.a.Phrases[k].Head]
	return s.speaks(k) && !(t.Tag == doc.NOUN && s.m.grammar.documents.hasLemma(t))
}

// carried gives the source that sentence si goes on with, and the attribution that it
// comes from: whom g names, or, where that is nobody or was not heard right before, the
// subject of the sentence before ("X bedauerte die Entscheidung. Sie sei falsch.").
func (s *state) carried(g goingOn, si int, soll bool) ([]doc.Range, int) {
	nobody := g.k < 0 || len(s.out[g.k].Source) == 0
	if k := s.doer(si - 1); k >= 0 && (nobody && s.speaks(k) || si-g.sent > 1 && !soll && s.speaksNext(k)) {
		return s.list(s.phraseRange(k)), -1
	}
	if g.k < 0 {
		return nil, -1
	}
	return s.voice(g.k), g.k
}

// voice gives the words for whose speech attribution k stands: its source, but the
// noun for a relative pronoun, and for "nach eigenen Angaben" the subject beside it.
func (s *state) voice(k int) []doc.Range {
	src := s.out[k].Source
	if ci := s.meta[k].clause; ci >= 0 && len(src) > 0 && s.m.relations.own[s.a.Tokens[src[0].From].Lemma] {
		if n := s.a.Clauses[ci].Subject; n >= 0 {
			return s.list(s.phraseRange(n))
		}
	}
	return s.antecedent(src)
}

// antecedent gives the noun that a relative pronoun stands for, and any other
// source as it is: behind "der Chef, der absagte" the sentences go on with the chef.
func (s *state) antecedent(source []doc.Range) []doc.Range {
	if len(source) != 1 || source[0].Len() != 1 {
		return source
	}
	at := source[0].From
	of := s.a.ClausesOf[s.a.Tokens[at].Sent]
	for _, c := range s.a.Clauses[of.From:of.To] {
		if c.Kind == doc.Relative && c.Intro == at {
			if k := s.phraseTo(c.All.From - 1); k >= 0 {
				return s.list(s.phraseRange(k))
			}
		}
	}
	return source
}

// doer is the subject of the first main clause of sentence si, which need not be there,
// that has one which does something; -1 for none.
func (s *state) doer(si int) int {
	if si < 0 {
		return -1
	}
	for k := s.a.ClausesOf[si].From; k < s.a.ClausesOf[si].To; k++ {
		c := &s.a.Clauses[k]
		if c.Kind == doc.Main && c.Subject >= 0 && !c.Passive && !s.inContent(c.Finite) && !s.m.grammar.expletive[s.a.Tokens[s.a.Phrases[c.Subject].Head].Lower] {
			return c.Subject
		}
	}
	return -1
}

// speaksNext reports whether the sentences behind phrase k's can go on with it
// as their source: one body or person who can speak, known already or by name.
func (s *state) speaksNext(k int) bool {
	ph := &s.a.Phrases[k]
	t, first := &s.a.Tokens[ph.Head], &s.a.Tokens[ph.Core.From]
	if t.Tag != doc.NOUN && t.Tag != doc.PROPN || ph.Nom&doc.Sing == 0 || !s.speaksItself(k) {
		return false
	}
	if first.Tag == doc.DET {
		return s.m.grammar.definite[first.Lower]
	}
	return first.Tag == doc.PROPN || first.Tag == doc.NOUN && ph.Core.Len() > 1 // "Dekan Berg"
}

// anchored is the sentence in which an attribution stands.
func (s *state) anchored(k int) int { return s.a.Tokens[s.anchor(k)].Sent }

// anchor is the token that says where an attribution stands: its cue, else its content.
func (s *state) anchor(k int) int {
	if o := &s.out[k]; len(o.Cue) > 0 {
		return o.Cue[0].From
	}
	return s.begin(k)
}

// sentenceTaken reports whether attributions with a cue cover the sentence's
// main clause already.
func (s *state) sentenceTaken(si int) bool {
	sent := s.a.Sentences[si].Range
	for _, k := range s.touching(si) {
		o := &s.out[k]
		if s.meta[k].dead || len(o.Content) == 0 || o.Type == doc.Direct && !overlapsAny(o.Cue, sent) {
			continue
		}
		if !s.belowKonjunktiv(k, si) && !(s.meta[k].cue.kind == KindPreposition && s.sameVoice(k)) {
			return true
		}
	}
	return false
}

// joinedKonjunktiv reports whether a clause in the Konjunktiv II is joined to
// clause k, whose verb could be one too: "Die Gebühren stärkten die Lehre, und so würden …".
func (s *state) joinedKonjunktiv(k int) bool {
	si := s.a.Clauses[k].Sent
	for j := k + 1; j < s.a.ClausesOf[si].To; j++ {
		c := &s.a.Clauses[j]
		if c.Mood == doc.Konjunktiv2 && s.a.Tokens[c.Parts[0].From].Tag == doc.CCONJ {
			return true
		}
	}
	return false
}

// silentIn reports whether clause ci says that somebody said nothing.
func (s *state) silentIn(ci int) bool {
	for _, k := range s.of(ci) {
		if s.out[k].Polarity == doc.NoStatement {
			return true
		}
	}
	return false
}
