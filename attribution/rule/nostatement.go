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
			if !s.leftOpen(cj, ci) {
				continue
			}
			for _, k := range s.of(cj) {
				if s.verbal(k) {
					s.meta[k].dead = true
				}
			}
		}
		if len(src) == 0 {
			s.miss(cu, at, "nobody who is silent")
		}
		cue := s.tidy(s.a.Lists.Ranges.Append(s.tokens(c.Group), at))
		for _, one := range src {
			s.tell(cu, ci, doc.Attribution{Polarity: doc.NoStatement, Cue: cue, Source: s.list(one), Inferred: carried})
		}
	}
}

// leftOpen reports whether clause k is the silent clause ci or stands in what that
// leaves open: "wollte nicht bestätigen, dass X Y fordere".
func (s *state) leftOpen(k, ci int) bool {
	for k != ci {
		c := &s.a.Clauses[k]
		if c.Kind == doc.Main || c.Kind == doc.Parenthesis {
			return false
		}
		k = c.Parent
	}
	return true
}

// silence finds the words of silence in a clause: a verb that is its main verb,
// or a noun with one of the verbs that the rule asks for.
func (s *state) silence(ci int) (*cue, doc.Range) {
	c := &s.a.Clauses[ci]
	for _, cu := range s.m.relations.silent[c.Lemma] {
		if cu.negation == "required" && !c.Negated || len(cu.verbs) > 0 && !s.withVerb(ci, cu) {
			continue
		}
		if at, ok := s.formAt(cu, c.Verb, c.All); ok {
			return cu, at
		}
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
					if !cu.verbs[c.Lemma] && !s.withVerb(ci, cu) || cu.negation == "required" && !c.Negated {
						continue
					}
					if _, ok := s.formAt(cu, i, r); !ok {
						continue
					}
					if c.Subject >= 0 && s.silentSubject(ci, i) < 0 && s.neither(ci) == nil {
						continue
					}
					return cu, doc.Range{From: i, To: i + 1}
				}
			}
		}
	}
	return nil, doc.Range{}
}

// silentSubject is the subject of clause ci, and where that is what was not given, which
// token i says, whoever stands behind the verb instead: "Eine Stellungnahme lehnte die Stadt ab".
func (s *state) silentSubject(ci, i int) int {
	c := &s.a.Clauses[ci]
	if k := c.Subject; k < 0 || !s.a.Phrases[k].Core.Has(i) || c.Passive || s.m.relations.being[c.Lemma] {
		return k
	}
	return s.nominativeBehind(ci)
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
	return c.Kind == doc.Infinitive && cu.verbs[s.a.Clauses[c.Parent].Lemma]
}

// silentOne gives who is silent: the subject, each half of "weder X noch Y",
// the agent of a passive, or who is named behind a preposition where the subject is the
// missing statement ("von X gab es keine Stellungnahme") or nobody ("bei den
// Rebellen war niemand zu erreichen"); where nobody stands there, the subject of the
// sentence before, which is carried.
func (s *state) silentOne(ci int, at doc.Range) (who []doc.Range, carried bool) {
	c := &s.a.Clauses[ci]
	g, rel := &s.m.grammar, &s.m.relations
	k := s.silentSubject(ci, at.From)
	if c.Kind == doc.Infinitive {
		k = s.a.Clauses[c.Parent].Subject
	}
	if both := s.neither(ci); both != nil {
		return both, false
	}
	head := ""
	if k >= 0 {
		head = s.a.Tokens[s.a.Phrases[k].Head].Lower
	}
	if (c.Passive || rel.being[c.Lemma]) && !s.m.ordered || g.expletive[head] || rel.negations[head] {
		for _, preps := range []map[string]bool{g.agents, rel.seitens, rel.outOf} {
			if by := s.agent(ci, preps); by != nil {
				return by, false
			}
		}
		if by := s.document(ci); by != nil {
			return by, false // "dazu werden in der Meldung keine Angaben gemacht"
		}
		if c.Passive || rel.negations[head] {
			return
		}
		if k >= 0 && s.a.Phrases[k].Core.Overlaps(at) {
			if by := s.ownerIn(k); by != nil {
				return by, false
			}
		}
		if k < 0 || g.expletive[head] || s.a.Phrases[k].Core.Overlaps(at) {
			return s.subjectBeforeSentence(c.Sent), true
		}
	}
	if k < 0 {
		return
	}
	if h := &s.a.Tokens[s.a.Phrases[k].Head]; h.Tag == doc.NOUN && rel.silentNoun(h) {
		if by := s.asked(k); by != nil {
			return by, false
		}
		return s.subjectBeforeSentence(c.Sent), true
	}
	return s.list(s.phraseRange(k)), false
}

// ownerIn is whose phrase k is, by a genitive: "eine Antwort der Stadt".
func (s *state) ownerIn(k int) []doc.Range {
	all, behind := s.a.Phrases[k].All, s.phraseFrom(s.a.Phrases[k].Core.To)
	if behind >= 0 && all.Contains(s.a.Phrases[behind].Core) {
		return s.list(doc.Range{From: s.a.Phrases[behind].Core.From, To: all.To})
	}
	return nil
}

// silentNoun reports whether a noun is what somebody did not answer or did not give:
// Anfrage, Stellungnahme.
func (r *relations) silentNoun(t *doc.Token) bool {
	var buf [wordlist.MaxStack]byte
	return r.silent[string(wordlist.AppendLower(buf[:0], t.Lemma))] != nil
}

// asked is whom phrase k, a question, went to: "eine Anfrage [der Zeitung] an die Stadt",
// "bei der Stadt".
func (s *state) asked(k int) []doc.Range {
	all := s.a.Phrases[k].All
	for j := range s.a.PhrasesOf[s.a.Clauses[s.a.Phrases[k].Clause].Sent].All() {
		ph := &s.a.Phrases[j]
		if ph.Prep < 0 || !all.Contains(ph.Core) && ph.Prep != all.To {
			continue
		}
		if w := s.a.Tokens[ph.Prep].Lower; s.m.grammar.targets[w] || s.m.relations.seitens[w] {
			return s.list(s.phraseRange(j))
		}
	}
	return nil
}

// subjectBeforeSentence is the subject of the sentence before in the same
// paragraph: "Das Amt war überrascht. Eine Stellungnahme gab es nicht."
func (s *state) subjectBeforeSentence(si int) []doc.Range {
	if si == 0 || s.a.Sentences[si-1].Block != s.a.Sentences[si].Block {
		return nil
	}
	for k := s.a.ClausesOf[si-1].From; k < s.a.ClausesOf[si-1].To; k++ {
		c := &s.a.Clauses[k]
		if c.Kind == doc.Main && c.Subject >= 0 && s.speaks(c.Subject) {
			return s.list(s.phraseRange(c.Subject))
		}
	}
	return nil
}

// neither gives the two phrases of a "weder X noch Y", nothing where there is none.
func (s *state) neither(ci int) []doc.Range {
	parts := s.a.Clauses[ci].Parts
	for n, r := range parts {
		for i := r.From; i < r.To; i++ {
			second := s.m.relations.neither[s.a.Tokens[i].Lower]
			for _, q := range parts[n:] {
				for j := max(i, q.From); second != "" && j < q.To; j++ {
					if s.a.Tokens[j].Lower != second {
						continue
					}
					x, y := s.phraseFrom(i+1), s.phraseFrom(j+1)
					if min(x, y) >= 0 {
						one := s.phraseRange(x)
						one.To = min(one.To, j)
						return s.list(one, s.phraseRange(y))
					}
				}
			}
		}
	}
	return nil
}
