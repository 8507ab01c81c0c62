package rule

import (
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
)

// acts matches speech acts with an object that make a claim ("X bestritt die
// Tat") in clauses where no other rule has found a content, and gives those that
// were reported as a whole sentence the object that the claim is about. The
// corpus counts the former as no quotation, so they have no content. Where the
// object only names the act ("erhob Vorwürfe") there is no claim either, but
// who spoke is known to the sentences that follow.
func (s *state) acts(si, from int) {
	for ci := s.a.ClausesOf[si].From; ci < s.a.ClausesOf[si].To; ci++ {
		c := &s.a.Clauses[ci]
		if c.Verb < 0 || c.Finite <= s.a.Sentences[si].From || c.Kind == doc.Infinitive || s.a.Tokens[c.Verb].Quote >= 0 {
			continue
		}
		known := -1
		for i := from; i < len(s.out); i++ {
			if !s.meta[i].dead && s.meta[i].clause == ci && s.verbal(i) {
				known = i
			}
		}
		if known >= 0 {
			if o := &s.out[known]; o.Type == doc.Reported && len(o.Object) == 0 {
				cu := s.meta[known].cue
				if a := s.m.acts[c.Lemma]; a != nil && slices.ContainsFunc(a.reported, func(w string) bool { return strings.HasPrefix(w, "object+") }) {
					cu = a
				}
				o.Object = s.objectOf(ci, cu)
			}
			continue
		}
		if s.claimsToHave(ci) {
			continue
		}
		cu := s.m.acts[c.Lemma]
		if cu == nil || c.Negated || s.forbidden(cu, c) || s.m.grammar.neverReflexive[c.Lemma] && s.self(c) {
			continue // who names himself says nothing of anybody
		}
		if c.Finite != c.Verb && !s.m.relations.perfect[s.a.Tokens[c.Finite].Lemma] || s.withInfinitive(c) {
			s.miss(cu, doc.Range{From: c.Verb, To: c.Verb + 1}, "a modal says that it should be said, not that it was")
			continue
		}
		object := s.objectOf(ci, cu)
		answer := len(object) == 0 && cu.answers()
		if answer {
			object = s.takenUp(ci)
		}
		bare := len(object) == 0 && s.m.relations.uttering[c.Lemma] && s.self(c)
		if len(object) == 0 && !bare {
			s.miss(cu, doc.Range{From: c.Verb, To: c.Verb + 1}, "no licensed object")
			continue
		}
		f := frame{s: s, cue: cu, ci: ci, c: c}
		src := f.source(object)
		if c.Passive {
			src = s.saidBy(ci)
		}
		if len(src) == 0 {
			s.miss(cu, doc.Range{From: c.Verb, To: c.Verb + 1}, "no source")
			continue
		}
		for k, r := range src {
			// what the subject took in of the object is given back
			if !bare && r.Has(object[0].From) {
				src[k].To = object[0].From
				if s.a.Tokens[src[k].To-1].Tag == doc.ADP {
					src[k].To--
				}
			}
		}
		if !bare && s.m.relations.uttering[c.Lemma] && s.namesAct(object) {
			object = nil
		}
		if k := s.speaker(ci); !c.Passive && k >= 0 {
			if w := s.a.Tokens[s.a.Phrases[k].Head].Lower; s.m.relations.anyone[w] || s.m.grammar.das[w] {
				s.miss(cu, doc.Range{From: c.Verb, To: c.Verb + 1}, "the subject is nobody in particular")
				continue
			}
		}
		at := doc.Attribution{Object: object, Cue: s.tokens(c.Group), Source: src, Addressee: f.addressee(object), Answer: answer}
		if cu.stance == "denying" {
			at.Polarity = doc.Denied
		}
		s.tell(cu, ci, at)
	}
}

// takenUp is the sentence before, in the same paragraph, if a pronoun that stands for it
// is the object of clause ci: "Die Stadt bestätigte das". "Die Stadt habe das bestätigt",
// by itself, is what somebody goes on to say.
func (s *state) takenUp(ci int) []doc.Range {
	c := &s.a.Clauses[ci]
	if c.Mood == doc.Konjunktiv1 && c.Parent < 0 || c.Sent == 0 || s.a.Sentences[c.Sent-1].Block != s.a.Sentences[c.Sent].Block {
		return nil
	}
	for i := range c.All.All() {
		if !s.m.grammar.das[s.a.Tokens[i].Lower] || !s.ownToken(ci, i) {
			continue
		}
		if k := s.phraseFrom(i); k < 0 || k != c.Subject && s.a.Phrases[k].Core.Len() == 1 {
			return s.list(s.trim(s.a.Sentences[c.Sent-1].Range))
		}
	}
	return nil
}

// tell adds what a clause says of an act of speech, or of silence: its frame is the
// clause, and it has no content.
func (s *state) tell(cu *cue, ci int, at doc.Attribution) {
	c := &s.a.Clauses[ci]
	at.Frame, at.Mood, at.Medium = s.list(c.All), c.Mood, cu.medium
	at.Type, at.From, at.Rule, at.Score = doc.Reported, -1, cu.id, cu.confidence
	s.out = append(s.out, at)
	s.meta = append(s.meta, meta{cue: cu, clause: ci})
}

// claimsToHave matches "Zeugen wollen eine Explosion gehört haben": the subject
// says so of itself.
func (s *state) claimsToHave(ci int) bool {
	c := &s.a.Clauses[ci]
	cu := s.m.acts[s.a.Tokens[c.Finite].Lemma]
	if cu == nil || !slices.Contains(cu.reported, "perfect") || c.Negated || c.Subject < 0 || !s.speaks(c.Subject) || !s.perfect(c) {
		return false
	}
	src := s.list(s.phraseRange(c.Subject))
	var few [3]doc.Range
	cuts := append(few[:0], src[0], doc.Range{From: c.Finite, To: c.Finite + 1})
	if c.Intro >= 0 {
		cuts = append(cuts, doc.Range{From: c.Intro, To: c.Intro + 1})
	}
	object := s.minus(doc.Range{From: c.Parts[0].From, To: c.Parts[len(c.Parts)-1].To}, cuts...)
	s.tell(cu, ci, doc.Attribution{Object: object, Cue: s.list(doc.Range{From: c.Finite, To: c.Finite + 1}), Source: src})
	return true
}

// withInfinitive reports whether the verb group ends in a zu-infinitive: "hat zu bestätigen".
func (s *state) withInfinitive(c *doc.Clause) bool {
	return s.a.Tokens[c.Verb].Verb&doc.InfZu != 0 || c.Verb > 0 && s.a.Tokens[c.Verb-1].Tag == doc.PART
}

// objectOf gives the words from the object that the verb licenses to the end
// of its clause, nothing where there is no such object.
func (s *state) objectOf(ci int, cu *cue) []doc.Range {
	c := &s.a.Clauses[ci]
	rng := s.a.PhrasesOf[c.Sent]
	start, who := -1, s.speaker(ci)
	cases := doc.Acc
	if c.Passive {
		who, cases = -1, doc.Nom // what was said is the subject
	}
	for _, want := range cu.reported {
		want, both := strings.CutPrefix(want, "object+")
		for k := rng.From; k < rng.To && start < 0; k++ {
			ph := &s.a.Phrases[k]
			if ph.Clause != ci || k == who || s.within(k, rng.From) {
				continue
			}
			t := &s.a.Tokens[ph.Head]
			switch want {
			case "object":
				if ph.Prep < 0 && (ph.Nom == 0 || ph.Nom&cases != 0) && t.Tag != doc.PRON && !s.m.grammar.das[t.Lower] && !s.m.grammar.times.has(t.Lower) {
					start = ph.Core.From
				}
			case "genitive":
				if ph.Prep < 0 && ph.Nom&doc.Gen != 0 {
					start = ph.Core.From
				}
			case "als":
			default:
				if ph.Prep >= 0 && s.prep(ph.Prep) == want && !s.m.grammar.times.has(t.Lower) {
					start = ph.Core.From
				}
			}
		}
		for k := rng.From; k < rng.To && start < 0; k++ {
			// "sprach bei der Feier von einem Wunder": it looked like an attribute
			ph := &s.a.Phrases[k]
			if ph.Clause == ci && ph.Prep > c.Finite && s.prep(ph.Prep) == want && !s.m.grammar.times.has(s.a.Tokens[ph.Head].Lower) && s.within(k, rng.From) && !(c.Subject >= 0 && s.a.Phrases[c.Subject].All.Contains(ph.Core)) {
				start = ph.Core.From
			}
		}
		if both && start >= 0 {
			start = s.withObject(ci, who, start)
		}
		if want == "als" && start < 0 {
			start = s.asWhat(ci, want)
		}
		if want == "objects" && start < 0 {
			start = s.twoObjects(ci, who)
		}
		if want == "judgement" && start < 0 {
			start = s.judged(ci, who)
		}
	}
	if start < 0 {
		start = s.insideSubject(ci, cu)
	}
	if start < 0 {
		return nil
	}
	end := c.All.To
	for k := s.a.ClausesOf[c.Sent].From; k < s.a.ClausesOf[c.Sent].To; k++ {
		d := &s.a.Clauses[k]
		if k != ci && d.Kind == doc.Main && d.Parts[0].From > start {
			end = min(end, d.Parts[0].From)
		}
	}
	var few [8]doc.Range
	cuts := appendTokens(few[:0], c.Group)
	if who >= 0 {
		if r := s.phraseRange(who); !r.Has(start) {
			cuts = append(cuts, r)
		}
	}
	if c.Passive {
		for _, r := range s.agent(ci, s.m.grammar.agents) {
			r.From-- // its preposition
			cuts = append(cuts, r)
		}
	}
	return s.minus(doc.Range{From: start, To: end}, cuts...)
}

// withObject takes the accusative in that a preposition says more of: "Den Schaden
// schätzt der Hof auf zehn Kühe".
func (s *state) withObject(ci, who, start int) int {
	c := &s.a.Clauses[ci]
	rng := s.a.PhrasesOf[c.Sent]
	for k := rng.From; k < rng.To; k++ {
		ph := &s.a.Phrases[k]
		if ph.Clause == ci && k != who && ph.Prep < 0 && ph.Core.From < start && ph.Nom&doc.Acc != 0 && s.a.Tokens[ph.Head].Tag == doc.NOUN && !s.within(k, rng.From) && !s.m.grammar.times.has(s.a.Tokens[ph.Head].Lower) {
			return ph.Core.From
		}
	}
	return start
}

// objects calls yield for the nouns and pronouns in the accusative that no preposition
// governs, in clause ci without its subject who, until that returns false.
func (s *state) objects(ci, who int, yield func(ph *doc.Phrase) bool) {
	rng := s.a.PhrasesOf[s.a.Clauses[ci].Sent]
	for k := rng.From; k < rng.To; k++ {
		ph := &s.a.Phrases[k]
		t := &s.a.Tokens[ph.Head]
		if ph.Clause == ci && k != who && ph.Prep < 0 && ph.Nom&doc.Acc != 0 && !s.m.grammar.reflexive[t.Lower] && !s.within(k, rng.From) && !yield(ph) {
			return
		}
	}
}

// twoObjects gives the first token of an object in the accusative of which a second one,
// or an adjective, says what it is called: "nannte den Plan einen Fehler", "nannte den
// Plan falsch". -1 for none.
func (s *state) twoObjects(ci, who int) int {
	start, to, found := -1, -1, -1
	var pronoun bool
	s.objects(ci, who, func(ph *doc.Phrase) bool {
		t := &s.a.Tokens[ph.Core.From]
		switch called := t.Tag == doc.DET && !s.m.grammar.definite[t.Lower]; {
		case start < 0 && !called:
			start, to, pronoun = ph.Core.From, ph.All.To, t.Tag == doc.PRON
		case start >= 0 && (called || pronoun):
			found = start
		}
		return found < 0
	})
	if found >= 0 || start < 0 {
		return found
	}
	for _, r := range s.a.Clauses[ci].Parts {
		for i := max(r.From, to); i < r.To; i++ {
			if s.predicative(i, r.To) {
				return start
			}
		}
	}
	return -1
}

// predicative reports whether token i is an adjective before no noun, in a part of a
// clause that ends at end.
func (s *state) predicative(i, end int) bool {
	toks := s.a.Tokens
	return i < end && toks[i].Tag == doc.ADJ && (i+1 == end || toks[i+1].Tag != doc.NOUN && toks[i+1].Tag != doc.ADJ)
}

// judged gives the first token of an object that a preposition and an adjective judge:
// "hält den Plan für verfassungswidrig". -1 for none.
func (s *state) judged(ci, who int) int {
	start := -1
	s.objects(ci, who, func(ph *doc.Phrase) bool {
		start = ph.Core.From
		return false
	})
	if start < 0 {
		return -1
	}
	toks := s.a.Tokens
	for _, r := range s.a.Clauses[ci].Parts {
		for i := r.From; i < r.To; i++ {
			if !s.m.grammar.judging[toks[i].Lower] {
				continue
			}
			j := i + 1
			for j < r.To && (toks[j].Tag == doc.ADV || toks[j].Tag == doc.PART) {
				j++
			}
			if s.predicative(j, r.To) {
				return start
			}
		}
	}
	return -1
}

// insideSubject finds a licensed preposition that was taken for an attribute of
// the subject: "Während die Post von 100.000 Menschen sprach".
func (s *state) insideSubject(ci int, cu *cue) int {
	c := &s.a.Clauses[ci]
	if c.Subject < 0 {
		return -1
	}
	all := s.a.Phrases[c.Subject].All
	rng := s.a.PhrasesOf[c.Sent]
	for k := rng.From; k < rng.To; k++ {
		ph := &s.a.Phrases[k]
		if ph.Prep < 0 || !all.Contains(ph.Core) || ph.Prep < s.a.Phrases[c.Subject].Core.To {
			continue
		}
		for _, want := range cu.reported {
			if s.prep(ph.Prep) == want {
				return ph.Core.From
			}
		}
	}
	return -1
}

// asWhat finds "X als Y": the object in the accusative before als, or als itself.
func (s *state) asWhat(ci int, word string) int {
	c := &s.a.Clauses[ci]
	for _, r := range c.Parts {
		for i := r.From; i < r.To; i++ {
			if s.a.Tokens[i].Lower != word {
				continue
			}
			rng, who := s.a.PhrasesOf[c.Sent], s.speaker(ci)
			if i <= c.Finite && c.Kind == doc.Main {
				// "Als Grund nannte sie den Streit"
				for k := rng.From; k < rng.To; k++ {
					ph := &s.a.Phrases[k]
					if ph.Clause == ci && k != who && ph.Prep < 0 && ph.Core.From > c.Finite && (ph.Nom == 0 || ph.Nom&doc.Acc != 0) && s.a.Tokens[ph.Head].Tag != doc.PRON && !s.within(k, rng.From) {
						return ph.Core.From
					}
				}
				continue
			}
			for k := rng.From; k < rng.To; k++ {
				ph := &s.a.Phrases[k]
				if ph.Clause == ci && k != who && ph.Prep < 0 && ph.Core.From < i && (ph.Core.From > c.Finite || k == c.Subject) && (ph.Nom == 0 || ph.Nom&doc.Acc != 0) && s.a.Tokens[ph.Head].Tag != doc.PRON && !s.within(k, rng.From) {
					return ph.Core.From
				}
			}
			return i + 1
		}
	}
	return -1
}

// namesAct reports whether an object's head only says what kind of words they were: Vorwürfe, Angaben.
func (s *state) namesAct(object []doc.Range) bool {
	k := s.phraseFrom(object[0].From)
	if k < 0 {
		return false
	}
	t := &s.a.Tokens[s.a.Phrases[k].Head]
	return s.m.grammar.saying.hasToken(t)
}
