package rule

import "github.com/hearsay/hearsay/attribution/doc"

// reportedActs matches speech acts told without a clause of their own ("X
// forderte den Rücktritt", "X warnte vor Y"): an indicative clause with a
// source and an object that the verb licenses, where no other rule has found a
// content. The content is the clause, its stop included where it is the sentence.
func (s *state) reportedActs(si, from int) {
	for ci := s.a.ClausesOf[si].From; ci < s.a.ClausesOf[si].To; ci++ {
		c := &s.a.Clauses[ci]
		cu := s.m.reported[c.Lemma]
		if cu == nil || s.taken(from, ci) || s.forbidden(cu, c) || s.firstPerson(ci) {
			continue
		}
		if s.m.ordered {
			s.reportOrdered(ci, cu)
			continue
		}
		at := doc.Range{From: c.Verb, To: c.Verb + 1}
		if s.withInfinitive(c) {
			s.miss(cu, at, "a zu-infinitive says what is to be done")
			continue
		}
		if c.Kind != doc.Main {
			s.miss(cu, at, "not in a main clause")
			continue
		}
		if s.asks(c) {
			s.miss(cu, at, "a question or condition says nothing")
			continue
		}
		if c.Mood == doc.Konjunktiv1 || c.Mood == doc.Konjunktiv2 {
			s.miss(cu, at, "in the Konjunktiv: it is somebody else who says that")
			continue
		}
		if c.Negated {
			s.miss(cu, at, "negated: what was not demanded was not said")
			continue
		}
		if s.possible(c) || c.Finite >= 0 && s.m.soll[s.a.Tokens[c.Finite].Lemma] != nil {
			s.miss(cu, at, "a modal says that it could or should be said, not that it was")
			continue
		}
		if s.m.grammar.neverReflexive[c.Lemma] && s.self(c) {
			s.miss(cu, at, "who names himself reports nothing")
			continue
		}
		object := s.objectOf(ci, cu)
		if len(object) == 0 {
			s.miss(cu, at, "no licensed object")
			continue
		}
		var src []doc.Range
		if c.Passive {
			src = s.saidBy(ci)
		} else if k := s.speaker(ci); k >= 0 {
			src = s.list(s.withoutObject(k, object[0].From))
			t := &s.a.Tokens[s.a.Phrases[k].Head]
			if s.m.grammar.expletive[t.Lower] || s.m.relations.anyone[t.Lower] && s.document(ci) == nil {
				s.miss(cu, at, "the subject names nobody")
				continue
			}
		}
		if len(src) == 0 {
			s.miss(cu, at, "no source")
			continue
		}
		f := frame{s: s, cue: cu, ci: ci, c: c}
		s.emit(doc.Reported, cu, ci, 0, doc.Attribution{Content: s.list(s.unit(ci)), Source: src, Addressee: f.addressee(nil)})
	}
}

// asks reports whether the finite verb of a clause opens its sentence: a question, or
// a condition.
func (s *state) asks(c *doc.Clause) bool { return c.Finite == s.a.Sentences[c.Sent].From }

// withoutObject is phrase k, the subject, without the object that begins at token i, if
// it took that in: "In Kiel sprach die Ministerin | von der Möglichkeit einer Wahl".
func (s *state) withoutObject(k, i int) doc.Range {
	r := s.phraseRange(k)
	if r.From < i && i < r.To && s.a.Tokens[i-1].Tag == doc.ADP {
		r.To = i - 1
	}
	return r
}

// taken reports whether an attribution of the sentence already hangs on clause
// ci or holds its verb.
func (s *state) taken(from, ci int) bool {
	c := &s.a.Clauses[ci]
	for i := from; i < len(s.out); i++ {
		if s.meta[i].clause == ci && s.meta[i].cue.kind != KindPreposition && s.meta[i].cue.kind != KindAdverb {
			return true
		}
		if has(s.out[i].Content, c.Verb) {
			return true
		}
	}
	return false
}

// unit is the whole sentence where clause ci is its only main clause, or the others
// share its subject and report nothing by themselves, else the clause with what hangs on it.
func (s *state) unit(ci int) doc.Range {
	c := &s.a.Clauses[ci]
	sent := s.a.Sentences[c.Sent].Range
	first, last := sent.From, sent.To
	for k := s.a.ClausesOf[c.Sent].From; k < s.a.ClausesOf[c.Sent].To; k++ {
		d := &s.a.Clauses[k]
		if k == ci || d.Kind != doc.Main || d.Subject == c.Subject && len(s.of(k)) == 0 || d.All.To <= c.Finite && s.under(k, ci) {
			continue // the last: "Während X sagte, es regne, warnte Y vor …"
		}
		if k < ci {
			first = max(first, c.Parts[0].From)
		} else {
			last = min(last, d.Parts[0].From)
		}
	}
	r := doc.Range{From: first, To: last}
	if last < sent.To || first > sent.From {
		return s.trim(r)
	}
	return r
}
