package rule

import (
	"slices"

	"github.com/hearsay/hearsay/attribution/doc"
)

// source gives the words of the one who speaks: the clause's subject; the agent
// of a passive; the subject of the clause around an infinitive. Nothing where
// the clause names nobody.
func (f *frame) source(content []doc.Range) []doc.Range {
	s, c := f.s, f.c
	g := &s.m.grammar
	if c.Passive {
		if by := s.agent(f.ci, g.agents); by != nil {
			return by
		}
		return s.document(f.ci)
	}
	if s.impersonal(c) {
		if by := s.voiced(f.ci); by != nil {
			return by // "…, steht in dem Vermerk"
		}
	}
	k := s.speaker(f.ci)
	if c.Kind == doc.Infinitive {
		k = s.a.Clauses[c.Parent].Subject
	}
	if k < 0 {
		return s.document(f.ci)
	}
	ph := &s.a.Phrases[k]
	t := &s.a.Tokens[ph.Head]
	if g.expletive[t.Lower] && c.Lemma != "" && ph.Core.Len() == 1 && t.Tag == doc.PRON {
		if s.impersonal(c) {
			if by := s.agent(f.ci, g.places); by != nil {
				return by
			}
			return s.lastSource(c.Sent)
		}
		return s.document(f.ci)
	}
	return s.list(s.phraseRange(k))
}

// phraseRange is a phrase as the corpus writes a source: with its apposition,
// without a closing mark.
func (s *state) phraseRange(k int) doc.Range {
	return s.a.Phrases[k].All
}

// agent finds the phrase of the clause that a preposition of the given set governs.
func (s *state) agent(ci int, preps map[string]bool) []doc.Range {
	c := &s.a.Clauses[ci]
	rng := s.a.PhrasesOf[c.Sent]
	// "Von Verlusten wird gesprochen"
	told := func(k int) bool { return c.Passive && !s.speaks(k) && s.reports(c.Lemma, s.prep(s.a.Phrases[k].Prep)) }
	for k := rng.From; k < rng.To; k++ {
		ph := &s.a.Phrases[k]
		if ph.Clause != ci || ph.Prep < 0 || !preps[s.a.Tokens[ph.Prep].Lower] || told(k) {
			continue
		}
		if k > rng.From && s.a.Phrases[k-1].All.Contains(ph.Core) {
			continue
		}
		if s.setPhrase(ph.Prep) {
			continue // "auf Nachfrage hieß es"
		}
		return s.list(s.phraseRange(k))
	}
	// "wie dem Blatt vom Verein berichtet wird": it looked like an attribute of the noun before
	for k := range rng.All() {
		ph := &s.a.Phrases[k]
		if ph.Clause != ci || ph.Prep <= 0 || !s.m.grammar.agents[s.a.Tokens[ph.Prep].Lower] || told(k) || !s.behindThing(k) {
			continue
		}
		fronted := c.Passive && c.Verb < c.Finite // "zitiert wurde Berg vom Blatt mit den Worten, …"
		if fronted || c.Verb >= ph.Core.To && ph.All.To != c.Finite && covers(c.Parts, doc.Range{From: ph.Prep, To: c.Verb}) {
			return s.list(s.phraseRange(k))
		}
	}
	return nil
}

// reports reports whether a preposition opens what a verb says that somebody said.
func (s *state) reports(lemma, prep string) bool {
	for _, cu := range [...]*cue{s.m.reported[lemma], s.m.acts[lemma]} {
		if cu != nil && slices.Contains(cu.reported, prep) {
			return true
		}
	}
	return false
}

// saidBy gives who says what the subject of a passive clause names: an agent who can
// speak, else the document in which it stands. Without an article he is rather an attribute of
// the subject right before him: "Die Würde von Frauen wurde betont".
func (s *state) saidBy(ci int) []doc.Range {
	by := s.agent(ci, s.m.grammar.agents)
	if by == nil {
		return s.document(ci) // "wird in dem Bericht als Fehler bezeichnet"
	}
	subject := s.a.Clauses[ci].Subject
	if !s.speaks(s.phraseFrom(by[0].From)) || subject >= 0 && s.a.Phrases[subject].All.Contains(by[0]) && s.a.Tokens[by[0].From].Tag != doc.DET {
		return nil
	}
	return by
}

// behindThing reports whether somebody (phrase k) stands behind a preposition and a
// word before it that is nothing said, so that he is no attribute of it: in "die
// Erklärung von Berg" he is one.
func (s *state) behindThing(k int) bool {
	t := &s.a.Tokens[s.a.Phrases[k].Prep-1]
	return t.Tag != doc.NOUN || !s.saidNoun(t) && s.speaks(k)
}

// setPhrase reports whether a phrase of the relations, of more than one word,
// begins at token i.
func (s *state) setPhrase(i int) bool {
	for _, p := range s.m.relations.phrases[s.a.Tokens[i].Lower] {
		if len(p.words) > 1 && s.standAt(i, p.words) {
			return true
		}
	}
	return false
}

// standAt reports whether these words stand from token i on.
func (s *state) standAt(i int, words []string) bool {
	here := s.a.Tokens[i:min(i+len(words), len(s.a.Tokens))]
	return slices.EqualFunc(here, words, func(t doc.Token, w string) bool { return t.Lower == w })
}

// document is the document in which something is said without a subject: "in
// dem Bericht wurde vermutet".
func (s *state) document(ci int) []doc.Range {
	rs := s.agent(ci, s.m.grammar.places)
	if rs == nil {
		return nil
	}
	if c := &s.a.Clauses[ci]; c.Kind == doc.Relative && c.Intro == rs[0].From {
		return rs // "der Bericht, in dem vermutet wird"
	}
	from := rs[0].From
	for k := range s.a.PhrasesOf[s.a.Clauses[ci].Sent].All() {
		if ph := &s.a.Phrases[k]; ph.Core.From == from && rs[0].Has(ph.Head) {
			from = ph.Head // "aus einer [im Fachblatt veröffentlichten] Studie"
		}
	}
	for i := range (doc.Range{From: from, To: rs[0].To}).All() {
		if t := &s.a.Tokens[i]; t.Tag == doc.NOUN {
			if s.m.grammar.documents.hasLemma(t) || s.m.grammar.groups.hasLemma(t) {
				return rs
			}
			return nil
		}
	}
	return nil
}

// impersonal reports whether the subject of clause c names nobody, by its verb: "in X
// heißt es", but not "ließ X verlauten".
func (s *state) impersonal(c *doc.Clause) bool {
	return s.m.grammar.impersonal[c.Lemma] && (c.Finite < 0 || !s.m.grammar.letting[s.a.Tokens[c.Finite].Lemma])
}

// voiced is what an impersonal verb names as its source: a document, or whatever aus
// governs ("…, verlautete aus dem Rathaus").
func (s *state) voiced(ci int) []doc.Range {
	if by := s.document(ci); by != nil {
		return by
	}
	return s.agent(ci, s.m.relations.outOf)
}

// within reports whether phrase k lies behind the head of an earlier phrase.
func (s *state) within(k, from int) bool {
	for j := range (doc.Range{From: max(from, k-24), To: k}).All() {
		if s.a.Phrases[j].All.Contains(s.a.Phrases[k].Core) {
			return true
		}
	}
	return false
}

func overlapsAny(rs []doc.Range, q doc.Range) bool {
	for _, r := range rs {
		if r.Overlaps(q) {
			return true
		}
	}
	return false
}

// lastSource is the source of the attribution found last, if it stands in the
// sentence or the one before: "Weiter hieß es, …".
func (s *state) lastSource(si int) []doc.Range {
	for i := len(s.out) - 1; i >= 0; i-- {
		o := &s.out[i]
		if si-s.a.Tokens[s.begin(i)].Sent > 1 {
			return nil
		}
		if !s.meta[i].dead {
			return o.Source
		}
	}
	return nil
}
