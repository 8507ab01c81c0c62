package rule

import "github.com/hearsay/hearsay/attribution/doc"

// filled reports whether an object stands where the content would be: "fand ein
// Ende: …", "meinte es gut: …", "bemerkte den Fehler, …". A clause that only
// follows is then no content. Nouns of what is said are no such object ("gab eine
// Erklärung ab: …"), nor is the one spoken to.
func (f *frame) filled() bool {
	s, c := f.s, f.c
	if len(f.extra) > 0 || f.cue.addressee == "accusative" {
		return false
	}
	who := s.speaker(f.ci)
	if s.judged(f.ci, who) >= 0 {
		return true // "erklärte den Vertrag für nichtig, die Firma muss zahlen"
	}
	rng := s.a.PhrasesOf[c.Sent]
	for k := rng.From; k < rng.To; k++ {
		ph := &s.a.Phrases[k]
		if ph.Clause != f.ci || ph.Prep >= 0 || s.within(k, rng.From) {
			continue
		}
		t := &s.a.Tokens[ph.Head]
		switch {
		case c.Passive:
			if k == c.Subject && t.Tag == doc.NOUN && ph.Nom&doc.Dat == 0 && !s.saidNoun(t) {
				return true
			}
		case k == who || k == c.Subject:
		case t.Tag == doc.PRON:
			if s.m.grammar.expletive[t.Lower] && ph.Core.From > c.Finite && !s.impersonal(c) {
				return true
			}
		case t.Tag == doc.NOUN && ph.Nom&doc.Acc != 0 && ph.Nom&doc.Dat == 0 && !s.m.grammar.times.has(t.Lower) && !s.saidNoun(t):
			return true
		}
	}
	return false
}

// passiveRelative reports whether a passive relative clause has its pronoun as subject, so
// that no infinitive can be what was said: "die Stadt, die zum Notgebiet erklärt wurde, zu …".
func (f *frame) passiveRelative() bool {
	s, c := f.s, f.c
	if !c.Passive || c.Kind != doc.Relative || c.Subject < 0 || f.cue.addressee == "accusative" {
		return false
	}
	ph := &s.a.Phrases[c.Subject]
	return ph.Core.Has(c.Intro) && ph.Nom&doc.Dat == 0
}
