package rule

import (
	"slices"

	"github.com/hearsay/hearsay/attribution/doc"
)

// relies matches a verb of relying with its preposition: "X beruft sich auf
// Y", "X, die sich auf Y stützt", "will aus Y erfahren haben".
func (s *state) relies(cu *cue, ci int) {
	c := &s.a.Clauses[ci]
	k := s.governedBy(ci, cu.word)
	if k < 0 || c.Passive {
		return
	}
	l := s.link(doc.Appeal, s.phraseRange(k), cu, ci)
	if c.Kind == doc.Relative {
		s.tie(s.hungOn(ci), l)
	}
	// the same verb reports: "X erfuhr aus Y, dass"; but what it only points to is no source of that: "X verwies auf Y"
	own := s.verbs(ci)
	says := slices.DeleteFunc(own, func(i int) bool { return s.out[i].Type == doc.Reported })
	if s.tie(says, l) {
		return
	}
	if c.Kind != doc.Main || s.inContent(c.Verb) || len(says) < len(own) && !s.speaks(k) {
		return
	}
	s.emitRelation(cu, ci, s.subject(ci), l)
}

// verbs gives the attributions that hang on the verb of clause ci.
func (s *state) verbs(ci int) []int {
	var out []int
	for _, k := range s.of(ci) {
		if s.verbal(k) {
			out = s.a.Lists.Ints.Append(out, k)
		}
	}
	return out
}

// governedBy is the phrase of clause ci that stands behind a preposition, -1 for none.
func (s *state) governedBy(ci int, prep string) int {
	c := &s.a.Clauses[ci]
	rng := s.a.PhrasesOf[c.Sent]
	for k := rng.From; k < rng.To; k++ {
		ph := &s.a.Phrases[k]
		if ph.Clause == ci && ph.Prep >= 0 && s.prep(ph.Prep) == prep && !s.within(k, rng.From) {
			return k
		}
	}
	for k := rng.From; k < rng.To && c.Subject >= 0; k++ {
		// "wie das Blatt aus Kreisen erfuhr": it looked like an attribute of the subject
		ph := &s.a.Phrases[k]
		if ph.Clause == ci && ph.Prep > s.a.Phrases[c.Subject].Head && s.prep(ph.Prep) == prep && s.a.Phrases[c.Subject].All.Contains(ph.Core) {
			return k
		}
	}
	return -1
}

func (s *state) subject(ci int) []doc.Range {
	if k := s.a.Clauses[ci].Subject; k >= 0 {
		return s.list(s.phraseRange(k))
	}
	return nil
}

// cueRange is the verb of a clause.
func (s *state) cueRange(ci int) doc.Range {
	v := s.a.Clauses[ci].Verb
	return doc.Range{From: v, To: v + 1}
}

// inContent reports whether a token lies in what somebody is said to have said.
func (s *state) inContent(i int) bool {
	for _, k := range s.touching(s.a.Tokens[i].Sent) {
		if o := &s.out[k]; o.Type != doc.Reported && has(o.Content, i) {
			return true
		}
	}
	return false
}
