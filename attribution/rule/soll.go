package rule

import "github.com/hearsay/hearsay/attribution/doc"

// sollSentence gives the rule for reporting sollen, if the sentence's main verb
// is a form of it and either a perfect infinitive or a near attribution speaks
// for the reporting reading.
func (s *state) sollSentence(si int, near bool) *cue {
	if s.a.Tokens[s.a.Sentences[si].To-1].Text == "?" {
		return nil // who asks reports nothing
	}
	for k := s.a.ClausesOf[si].From; k < s.a.ClausesOf[si].To; k++ {
		c := &s.a.Clauses[k]
		if c.Kind != doc.Main {
			continue
		}
		if cu := s.sollen(c); cu != nil {
			if s.perfect(c) || near && s.reportedAt(si-1) {
				return cu
			}
			s.miss(cu, doc.Range{From: c.Finite, To: c.Finite + 1}, "neither a perfect infinitive nor an attribution within two sentences")
		}
	}
	return nil
}

// sollInside finds hearsay with sollen in the subordinate clauses of sentence si that
// nobody's words hold: "der Mann, der ein Haus angezündet haben soll, …". Only a perfect
// infinitive speaks for it there, and whose hearsay it is stands nowhere.
func (s *state) sollInside(si int) {
	for k := s.a.ClausesOf[si].From; k < s.a.ClausesOf[si].To; k++ {
		c := &s.a.Clauses[k]
		if c.Kind != doc.Relative && (c.Kind != doc.Sub || c.Intro < 0 || s.m.relations.circumstances[s.a.Tokens[c.Intro].Lower]) {
			continue
		}
		if cu := s.sollen(c); cu != nil && s.perfect(c) && !s.held(doc.Range{From: c.Finite, To: c.Finite + 1}) {
			s.emit(doc.FreeIndirect, cu, k, 0, doc.Attribution{Content: s.list(s.trim(c.All)), Mood: doc.Soll})
		}
	}
}

// sollen gives the rule for a clause whose finite verb is a form of sollen that can
// report, outside of quotations.
func (s *state) sollen(c *doc.Clause) *cue {
	if c.Finite < 0 {
		return nil
	}
	t := &s.a.Tokens[c.Finite]
	cu := s.m.soll[t.Lemma]
	if cu == nil || t.Quote >= 0 || t.Verb&doc.Past != 0 || s.barred(cu, c.All) {
		return nil
	}
	return cu
}

// sollFrom is where in a sentence the words begin that sollen speaks of: behind a colon
// that divides two clauses, where it stands behind that.
func (s *state) sollFrom(si int) int {
	sent := s.a.Sentences[si].Range
	from := s.behindColon(si, sent.To)
	for i := sent.From; i < from; i++ {
		if t := &s.a.Tokens[i]; t.Tag.Finite() && s.m.soll[t.Lemma] != nil {
			return sent.From
		}
	}
	return from
}

// perfect reports whether the verb group ends in haben or sein after a participle ("soll gesagt haben").
func (s *state) perfect(c *doc.Clause) bool {
	part, aux := false, false
	for _, i := range c.Group {
		t := &s.a.Tokens[i]
		part = part || t.Verb&doc.Part2 != 0 && i != c.Finite
		aux = aux || (t.Tag == doc.AUXInf || t.Tag == doc.VERBInf) && i != c.Finite && s.m.grammar.perfectAux[t.Lemma]
	}
	return part && aux
}

// reportedAt reports whether somebody's words reach into sentence si.
func (s *state) reportedAt(si int) bool {
	if si < 0 {
		return false
	}
	r := s.a.Sentences[si].Range
	for _, k := range s.touching(si) {
		if !s.meta[k].dead && shared(s.out[k].Content, []doc.Range{r}) > 0 {
			return true
		}
	}
	return false
}
