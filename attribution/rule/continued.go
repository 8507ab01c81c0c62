package rule

import (
	"slices"

	"github.com/hearsay/hearsay/attribution/doc"
)

// continued finds what goes on with a source without a cue of its own:
// sentences in the Konjunktiv (indirect free indirect speech; neighbours with
// one source are one attribution) and reporting sollen (free indirect speech).
func (s *state) continued() {
	last, lastSent := -1, -10
	run, runOf := -1, -1 // the Konjunktiv attribution that a following sentence joins, and what it goes on with
	next := 0
	base := len(s.out)
	for si := range s.a.Sentences {
		sent := s.a.Sentences[si]
		if sent.Empty() {
			continue
		}
		hit := false
		// What stands in a sentence in the Konjunktiv is told in it; the sentence goes on with what was said before.
		before, beforeSent, fixed := last, lastSent, false
		for next < base && s.since(next) <= si {
			at := s.a.Tokens[s.anchor(next)].Sent
			if at >= si && !fixed {
				before, beforeSent, fixed = last, lastSent, true
			}
			switch {
			case at < lastSent:
				// "…, die sich „Rat“ nennt, will bleiben. Das erklärte X": X has the last word
			case s.meta[next].cue.kind == KindAdverb && last >= 0:
				lastSent = at // the adverb stands for the source that is carried already
			case at == lastSent && last >= 0 && s.holds(last, next) && s.meta[last].cue.kind == KindVerb:
			case len(s.out[next].Source) > 0 || s.out[next].Type != doc.Direct:
				last, lastSent = next, at
			}
			next++
		}
		if !fixed {
			before, beforeSent = last, lastSent
		}
		if s.m.konj != nil && before >= 0 && si-beforeSent <= 2 && s.toldThing(si, before) {
			told := len(s.out) - 1
			if run >= 0 && runOf == before {
				s.meta[told].dead = true
				s.join(run, si)
			} else {
				run, runOf = told, before
			}
			last, lastSent = before, si
			continue
		}
		if s.sentenceTaken(si, base) {
			run = -1
			if s.m.konj != nil {
				s.dependent(si)
			}
			continue
		}
		if s.m.konj != nil && s.dependent(si) {
			run = -1
			last, lastSent = len(s.out)-1, si
			continue
		}
		if s.m.konj != nil && s.konjunktivSentence(si, last >= 0 && si-lastSent <= 2, run >= 0 || s.konjunktiv1(si+1)) && !s.barred(s.m.konj, sent.Range) {
			hit = true
			if run >= 0 && runOf == before {
				s.join(run, si)
				s.drop(si, base, false)
				last, lastSent = s.alive(last, before), si
				continue
			}
			own := s.toColon(sent.Range)
			at, from := doc.Attribution{Content: s.list(own), Inferred: true}, -1
			at.Source, from = s.carried(before, si, beforeSent, false)
			s.emit(doc.IndirectFreeIndirect, s.m.konj, -1, 0, at)
			run, runOf = len(s.out)-1, before
			s.out[run].From = from
			s.drop(si, base, true)
			s.quotedIn(doc.Attribution{Content: at.Content, Source: at.Source, Inferred: true})
			last, lastSent = s.alive(last, before), si
		}
		if hit {
			continue
		}
		run = -1
		if c := s.sollSentence(si, si-lastSent <= 2); c != nil {
			if k := s.sollBefore(si); k >= 0 {
				s.join(k, si)
				continue
			}
			at := doc.Attribution{Content: s.list(doc.Range{From: s.sollFrom(si), To: sent.To}), Inferred: true, Mood: doc.Soll}
			if last < 0 || s.a.Sentences[lastSent].Block == sent.Block {
				from := -1
				at.Source, from = s.carried(last, si, lastSent, true)
				s.emit(doc.FreeIndirect, c, -1, 0, at)
				s.out[len(s.out)-1].From = from
			} else {
				s.emit(doc.FreeIndirect, c, -1, 0, at) // whose hearsay it is stands nowhere near
			}
		}
	}
	for si := range s.a.Sentences {
		if len(s.m.soll) > 0 && !s.a.Sentences[si].Empty() {
			s.sollInside(si)
		}
	}
}

// alive is attribution k, or before where k was taken out: "Man gehe davon aus, …"
// brings no voice that a following sentence goes on with.
func (s *state) alive(k, before int) int {
	if k >= 0 && s.meta[k].dead {
		return before
	}
	return k
}

// toColon is a sentence up to the colon, with that, that brings a quotation in it.
func (s *state) toColon(sent doc.Range) doc.Range {
	if to := s.beforeColon(sent.From, sent.To); to < sent.To {
		sent.To = to + 1
	}
	return sent
}

// join lets attribution k go on with sentence si.
func (s *state) join(k, si int) {
	s.out[k].Content = s.tidy(s.a.Lists.Ranges.Append(s.out[k].Content, s.a.Sentences[si].Range))
	s.grown(k, si)
}

// sollBefore is the hearsay with sollen that ends right before sentence si, in its
// paragraph: neighbours are one attribution, as in the Konjunktiv. -1 for none.
func (s *state) sollBefore(si int) int {
	k := len(s.out) - 1
	if k < 0 || s.out[k].Type != doc.FreeIndirect || s.a.Sentences[si].Block != s.a.Sentences[si-1].Block {
		return -1
	}
	if c := s.out[k].Content; c[len(c)-1].To != s.a.Sentences[si].From {
		return -1
	}
	return k
}

// quotedIn adds the quoted words inside a sentence in the Konjunktiv. Those that
// were found already as a quotation without a cue go on with its source.
func (s *state) quotedIn(at doc.Attribution) {
	from := len(s.out)
	s.fragments(s.m.konj, -1, at)
	for i := from; i < len(s.out); i++ {
		for _, j := range s.touching(s.a.Tokens[s.out[i].Content[0].From].Sent) {
			o := &s.out[j]
			if j >= from || s.meta[j].dead || o.Type != doc.Direct || !slices.Equal(o.Content, s.out[i].Content) {
				continue
			}
			if o.Inferred {
				o.Source, o.From = at.Source, -1
				s.renamed(j)
			}
			s.meta[i].dead = true
			break
		}
	}
}

// toldThing matches a sentence in the Konjunktiv whose subject cannot speak
// ("Die Studie zeige, dass …", "Die Pflichten seien festgelegt: „…“"): it goes on
// with the source before, and what is quoted in it is that source's too.
func (s *state) toldThing(si, last int) bool {
	main := -1
	for k := s.a.ClausesOf[si].From; k < s.a.ClausesOf[si].To; k++ {
		if c := &s.a.Clauses[k]; c.Kind == doc.Main && c.Finite >= 0 && s.a.Tokens[c.Finite].Quote < 0 {
			main = k
			break
		}
	}
	if main < 0 {
		return false
	}
	c := &s.a.Clauses[main]
	if c.Mood != doc.Konjunktiv1 || c.Subject < 0 || s.speaksItself(c.Subject) {
		return false
	}
	sent := s.a.Sentences[si].Range
	found := false
	for _, k := range s.of(main) {
		o := &s.out[k]
		if !s.meta[k].dead && len(o.Content) > 0 && !s.verbal(k) && overlapsAny(o.Cue, sent) {
			return false // "Nach Auffassung des Ministers sei …"
		}
	}
	for _, k := range s.a.Lists.Ints.Append(s.a.Lists.Ints.List(s.of(main)...), s.touching(si)...) {
		o := &s.out[k]
		if s.meta[k].dead || len(o.Content) == 0 || s.meta[k].clause != main && !(overlapsAny(o.Cue, sent) && has(c.Parts, o.Cue[0].From)) || !s.verbal(k) {
			continue
		}
		found = true
		if o.Type == doc.IndirectSpeech {
			s.meta[k].dead = true // the same voice says it with the whole sentence
			continue
		}
		o.Source, o.From, o.Inferred = s.out[last].Source, last, true
	}
	if !found {
		return false
	}
	own := s.toColon(sent)
	at := doc.Attribution{Content: s.list(own), Source: s.out[last].Source, Inferred: true}
	s.emit(doc.IndirectFreeIndirect, s.m.konj, -1, 0, at)
	s.out[len(s.out)-1].From = last
	return true
}

// speaksItself is speaks without documents, which only show.
func (s *state) speaksItself(k int) bool {
	t := &s.a.Tokens[s.a.Phrases[k].Head]
	return s.speaks(k) && !(t.Tag == doc.NOUN && s.m.grammar.documents.hasLemma(t))
}

// carried gives the source that a sentence without a cue goes on with, and the
// attribution that it comes from: that of the attribution last, or, where none is
// near, the subject of the sentence before ("X bedauerte die Entscheidung. Sie
// sei falsch.").
func (s *state) carried(last, si, lastSent int, soll bool) ([]doc.Range, int) {
	if si-lastSent > 1 && !soll {
		if k := s.subjectOf(si-1, si); k >= 0 && s.speaksNext(k) {
			return s.list(s.phraseRange(k)), -1
		}
	}
	if last >= 0 && len(s.out[last].Source) > 0 && si-lastSent <= 3 {
		return s.voice(last), last
	}
	if k := s.subjectOf(si-1, si); k >= 0 {
		return s.list(s.phraseRange(k)), -1
	}
	if last >= 0 {
		return s.voice(last), last
	}
	return nil, last
}

// voice gives the words for whose speech attribution k stands: its source, but the
// noun for a relative pronoun, and for "nach eigenen Angaben" the subject beside it.
func (s *state) voice(k int) []doc.Range {
	src := s.out[k].Source
	if len(src) == 0 || s.meta[k].clause < 0 || !s.m.relations.own[s.a.Tokens[src[0].From].Lemma] {
		return s.antecedent(src)
	}
	if n := s.a.Clauses[s.meta[k].clause].Subject; n >= 0 && !overlapsAny(src, s.a.Phrases[n].Core) {
		return s.list(s.phraseRange(n))
	}
	return src
}

// antecedent gives the noun that a relative pronoun stands for, and any other
// source as it is: behind "der Chef, der absagte" the sentences go on with the chef.
func (s *state) antecedent(source []doc.Range) []doc.Range {
	if len(source) != 1 || source[0].Len() != 1 || source[0].From < 2 {
		return source
	}
	at := source[0].From
	ci := s.a.ClauseAt(s.a.Tokens[at].Sent, at)
	if ci < 0 || s.a.Clauses[ci].Kind != doc.Relative || s.a.Clauses[ci].Intro != at {
		return source
	}
	end := at
	if end > 0 && s.a.Tokens[end-1].Tag == doc.ADP {
		end--
	}
	if end == 0 || s.a.Tokens[end-1].Text != "," {
		return source
	}
	if k := s.phraseTo(end - 1); k >= 0 {
		return s.list(s.phraseRange(k))
	}
	return source
}

// subjectOf is the subject of the first main clause of a sentence not far
// before sentence si which has one that does something, -1 for none.
func (s *state) subjectOf(before, si int) int {
	if before < 0 || s.a.Sentences[before].Block < s.a.Sentences[si].Block-1 {
		return -1
	}
	for k := s.a.ClausesOf[before].From; k < s.a.ClausesOf[before].To; k++ {
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

// since is the sentence from which on an attribution is continued: a speech act
// without content, which may itself be told in the Konjunktiv, only from the next one.
func (s *state) since(k int) int {
	si := s.a.Tokens[s.anchor(k)].Sent
	if o := &s.out[k]; len(o.Content) == 0 && o.Polarity != doc.NoStatement {
		si++
	}
	return si
}

// anchor is the token that says where an attribution stands: its source, else its content.
func (s *state) anchor(k int) int {
	if o := &s.out[k]; len(o.Cue) > 0 {
		return o.Cue[0].From
	}
	return s.begin(k)
}

// sentenceTaken reports whether attributions with a cue cover the sentence's
// main clause already.
func (s *state) sentenceTaken(si, base int) bool {
	sent := s.a.Sentences[si].Range
	for _, k := range s.touching(si) {
		if k >= base {
			break
		}
		o := &s.out[k]
		if s.meta[k].dead || len(o.Content) == 0 {
			continue
		}
		if o.Content[0].From > sent.To {
			break
		}
		if o.Type == doc.Direct && shared(o.Content, []doc.Range{sent}) < sent.Len()-2 && !overlapsAny(o.Cue, sent) {
			continue
		}
		if s.withinKonjunktiv(k, si) || s.belowKonjunktiv(k, si) || s.meta[k].cue.kind == KindPreposition && s.sameVoice(k) {
			continue
		}
		if shared(o.Content, []doc.Range{sent}) > 0 || overlapsAny(o.Cue, sent) {
			return true
		}
	}
	return false
}

// joinedKonjunktiv reports whether a main clause in the Konjunktiv is joined to
// clause k, whose verb could be one too: "Die Gebühren stärkten die Lehre, und so würden …".
func (s *state) joinedKonjunktiv(k int) bool {
	si := s.a.Clauses[k].Sent
	for j := k + 1; j < s.a.ClausesOf[si].To; j++ {
		c := &s.a.Clauses[j]
		if c.Kind == doc.Main && c.Finite >= 0 && (c.Mood == doc.Konjunktiv1 || c.Mood == doc.Konjunktiv2) && s.a.Tokens[c.Parts[0].From].Tag == doc.CCONJ {
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
