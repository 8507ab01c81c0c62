package rule

import (
	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/wordlist"
)

// silences matches sources that say nothing: "wollte sich nicht äußern", "war
// nicht zu erreichen", "weder X noch Y machten Angaben". Whatever the clause's
// verb was taken to report is taken back.
func (s *state) silences() {
	for ci := range s.a.Clauses {
		c := &s.a.Clauses[ci]
		if c.Verb < 0 || s.a.Tokens[c.Verb].Quote >= 0 {
			continue
		}
		cu, at := s.silence(ci)
		if cu == nil || s.forbidden(cu, c) {
			continue
		}
		src, carried := s.silentOne(ci, at)
		for cj := s.a.ClausesOf[c.Sent].From; cj < s.a.ClausesOf[c.Sent].To; cj++ {
			for _, k := range s.of(cj) {
				if cj == ci && s.verbal(k) || s.refused(k, ci) {
					s.meta[k].dead = true
				}
			}
		}
		if len(src) == 0 {
			s.miss(cu, at, "nobody who is silent")
			continue
		}
		var few [8]doc.Range
		cue := s.tidy(append(appendTokens(few[:0], c.Group), at))
		for _, one := range src {
			s.out = append(s.out, doc.Attribution{Type: doc.Reported, Polarity: doc.NoStatement, Medium: cu.medium, Cue: cue, Source: s.list(one),
				Frame: s.list(c.All), Mood: c.Mood, Within: -1, From: -1, Inferred: carried, Rule: cu.id, Score: cu.confidence})
			s.meta = append(s.meta, meta{cue: cu, clause: ci})
		}
	}
}

// refused reports whether attribution k stands in what the silent clause leaves
// open: "wollte nicht bestätigen, dass X Y fordere".
func (s *state) refused(k, ci int) bool {
	if !s.verbal(k) {
		return false
	}
	for p := s.meta[k].clause; p >= 0; p = s.a.Clauses[p].Parent {
		if p == ci {
			return s.meta[k].clause != ci
		}
		if kind := s.a.Clauses[p].Kind; kind == doc.Main || kind == doc.Parenthesis {
			return false
		}
	}
	return false
}

// silence finds the words of silence in a clause: a verb that is its main verb,
// or a noun with one of the verbs that the rule asks for.
func (s *state) silence(ci int) (*cue, doc.Range) {
	c := &s.a.Clauses[ci]
	for _, cu := range s.m.relations.silent[c.Lemma] {
		if cu.negation == "required" && !s.negated(ci) || len(cu.verbs) > 0 && !s.withVerb(ci, cu) {
			continue
		}
		at := doc.Range{From: c.Verb, To: c.Verb + 1}
		if len(cu.form) > 0 {
			var ok bool
			if at, ok = s.formIn(ci, cu); !ok {
				continue
			}
		}
		return cu, at
	}
	for _, r := range c.Parts {
		for i := r.From; i < r.To; i++ {
			t := &s.a.Tokens[i]
			if t.Kind != doc.Word || t.Quote >= 0 || (s.form[i]|s.lemma[i])&opensSilence == 0 {
				continue
			}
			var buf [wordlist.MaxStack]byte
			for _, cues := range [2][]*cue{s.m.relations.silent[string(wordlist.AppendLower(buf[:0], t.Lemma))], s.m.relations.silent[t.Lower]} {
				for _, cu := range cues {
					if !t.Capital() && t.Tag.Verbal() || len(cu.verbs) > 0 && !cu.verbs[c.Lemma] && !s.withVerb(ci, cu) || len(cu.verbs) == 0 && i != c.Verb {
						continue
					}
					if cu.negation == "required" && !s.negated(ci) {
						continue
					}
					if len(cu.form) > 0 {
						if _, ok := s.formAt(cu, i, r); !ok {
							continue
						}
					}
					if k := c.Subject; k >= 0 && s.a.Phrases[k].Core.Has(i) && !c.Passive && !s.m.relations.being[c.Lemma] && s.neither(ci) == nil {
						continue
					}
					return cu, doc.Range{From: i, To: i + 1}
				}
			}
		}
	}
	return nil, doc.Range{}
}

func (s *state) formIn(ci int, cu *cue) (doc.Range, bool) {
	for _, r := range s.a.Clauses[ci].Parts {
		for i := r.From; i < r.To; i++ {
			if s.a.Tokens[i].Lower == cu.form[0] {
				if at, ok := s.formAt(cu, i, r); ok {
					return at, true
				}
			}
		}
	}
	return doc.Range{}, false
}

// withVerb reports whether one of the rule's verbs stands in the verb group or
// in the clause that an infinitive hangs on ("lehnte es ab, sich zu äußern").
func (s *state) withVerb(ci int, cu *cue) bool {
	c := &s.a.Clauses[ci]
	for _, i := range c.Group {
		if i != c.Verb && cu.verbs[s.a.Tokens[i].Lemma] {
			return true
		}
	}
	return c.Kind == doc.Infinitive && c.Parent >= 0 && cu.verbs[s.a.Clauses[c.Parent].Lemma]
}

func (s *state) negated(ci int) bool {
	c := &s.a.Clauses[ci]
	if c.Negated || !s.m.ordered {
		return c.Negated
	}
	for _, r := range c.Parts {
		for i := r.From; i < r.To; i++ {
			if s.m.relations.negations[s.a.Tokens[i].Lower] {
				return true
			}
		}
	}
	return false
}

// silentOne gives who is silent: the subject, each half of "weder X noch Y",
// the agent of a passive, or who is named behind von where the subject is the
// missing statement ("von X gab es keine Stellungnahme"); where nobody stands
// there, the subject of the sentence before, which is carried.
func (s *state) silentOne(ci int, at doc.Range) (who []doc.Range, carried bool) {
	c := &s.a.Clauses[ci]
	g := &s.m.grammar
	k := c.Subject
	if k < 0 && c.Kind == doc.Infinitive && c.Parent >= 0 {
		k = s.a.Clauses[c.Parent].Subject
	}
	if both := s.neither(ci); both != nil {
		return both, false
	}
	bare := (c.Passive || s.m.relations.being[c.Lemma]) && !s.m.ordered
	if k >= 0 && g.expletive[s.a.Tokens[s.a.Phrases[k].Head].Lower] && s.a.Phrases[k].Core.Len() == 1 {
		bare, k = true, -1
	}
	if bare {
		for _, preps := range []map[string]bool{g.agents, s.m.relations.seitens, g.places} {
			if by := s.agent(ci, preps); by != nil {
				return by, false
			}
		}
		if c.Passive {
			return nil, false
		}
		if k < 0 || s.a.Phrases[k].Core.Overlaps(at) {
			return s.subjectBeforeSentence(c.Sent), true
		}
	}
	if k < 0 {
		return nil, false
	}
	if g := s.m.relations.negations; g[s.a.Tokens[s.a.Phrases[k].Head].Lower] {
		// "bei den Rebellen war niemand zu erreichen"
		for _, preps := range []map[string]bool{s.m.relations.seitens, s.m.grammar.agents, s.m.grammar.places} {
			if by := s.agent(ci, preps); by != nil {
				return by, false
			}
		}
		return nil, false
	}
	return s.list(s.phraseRange(k)), false
}

// subjectBeforeSentence is the subject of the sentence before in the same
// paragraph: "Das Amt war überrascht. Eine Stellungnahme gab es nicht."
func (s *state) subjectBeforeSentence(si int) []doc.Range {
	if si == 0 || s.a.Sentences[si-1].Block != s.a.Sentences[si].Block {
		return nil
	}
	for k := s.a.ClausesOf[si-1].From; k < s.a.ClausesOf[si-1].To; k++ {
		c := &s.a.Clauses[k]
		if c.Kind == doc.Main && c.Subject >= 0 && !s.m.grammar.expletive[s.a.Tokens[s.a.Phrases[c.Subject].Head].Lower] {
			return s.list(s.phraseRange(c.Subject))
		}
	}
	return nil
}

// neither gives the two phrases of a "weder X noch Y", nothing where there is none.
func (s *state) neither(ci int) []doc.Range {
	c := &s.a.Clauses[ci]
	sent := s.a.Sentences[c.Sent].Range
	for i := sent.From; i < sent.To; i++ {
		second := s.m.relations.neither[s.a.Tokens[i].Lower]
		if second == "" || !has(c.Parts, i) {
			continue
		}
		x := s.phraseFrom(i + 1)
		for j := i + 2; x >= 0 && j < sent.To && has(c.Parts, j); j++ {
			if s.a.Tokens[j].Lower != second {
				continue
			}
			if y := s.phraseFrom(j + 1); y >= 0 {
				one, two := s.phraseRange(x), s.phraseRange(y)
				one.From, two.From = i+1, j+1
				one.To = min(one.To, j)
				return s.list(one, two)
			}
		}
	}
	return nil
}
