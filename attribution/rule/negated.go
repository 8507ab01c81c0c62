package rule

import (
	"github.com/hearsay/hearsay/attribution/doc"
)

// denies turns the polarity of an indirect content whose verb is negated, and reports
// whether nothing was said at all: who does not believe it denies it, who does not
// deny it lets it stand, and what was not said is no claim. Words that somebody does not say
// keep other rules off until unsaid takes them out.
func (f *frame) denies(at *doc.Attribution) (unsaid bool) {
	s := f.s
	if s.withoutSaying(f.ci) || s.possible(f.c) {
		return true
	}
	if !s.negatedVerb(f.ci) {
		return false
	}
	switch {
	case f.cue.stance == "denying":
		at.Polarity = doc.Asserted
	case f.cue.medium == "thought":
		at.Polarity = doc.Denied
	default:
		return true
	}
	return false
}

// withoutSaying reports whether clause ci is an infinitive that did not come true:
// "ohne zu sagen, dass …", "weigerte sich, zu bestätigen, dass …".
func (s *state) withoutSaying(ci int) bool {
	c := &s.a.Clauses[ci]
	if c.Kind != doc.Infinitive {
		return false
	}
	return c.Intro >= 0 && s.m.relations.without[s.a.Tokens[c.Intro].Lower] || s.m.relations.refusing[s.a.Clauses[c.Parent].Lemma]
}

// negatedVerb reports whether clause ci denies that its verb took place. A negation
// that leans on something else does not: "sagte nicht ohne Stolz", "sagte nicht nur, dass …".
func (s *state) negatedVerb(ci int) bool {
	c := &s.a.Clauses[ci]
	if k := c.Subject; k >= 0 && s.m.relations.negations[s.a.Tokens[s.a.Phrases[k].Core.From].Lower] {
		return true // "niemand", "kein Sprecher"
	}
	for _, r := range c.Parts {
		for i := r.From; i < r.To; i++ {
			if s.m.relations.neither[s.a.Tokens[i].Lower] != "" {
				return true // "Weder die Stadt noch der Rat sagten, …"
			}
			if !s.m.relations.negating[s.a.Tokens[i].Lower] {
				continue
			}
			if n := i + 1; n == r.To || s.a.Tokens[n].Tag.Verbal() || n == c.Particle || s.a.Tokens[n].Kind == doc.Punct || s.m.grammar.correlates[s.a.Tokens[n].Lower] {
				return true
			}
		}
	}
	return false
}

// dropUnsaid takes out what was not said.
func (s *state) dropUnsaid() {
	for i := range s.meta {
		s.meta[i].dead = s.meta[i].dead || s.meta[i].unsaid
	}
}
