package rule

import "github.com/hearsay/hearsay/attribution/doc"

// speakerNouns are the lists whose nouns name somebody who can speak.
var speakerNouns = []string{"role-nouns", "titles", "group-nouns", "media-nouns", "government-nouns", "organisation-nouns", "document-nouns", "speaking-places"}

// speaks reports whether phrase k can name a speaker: a name, a pronoun, a noun
// of a person, body or document, also as the last part of a compound.
func (s *state) speaks(k int) bool {
	t := &s.a.Tokens[s.a.Phrases[k].Head]
	switch {
	case t.Tag == doc.PRON:
		return !s.m.grammar.expletive[t.Lower] && !s.m.grammar.reflexive[t.Lower]
	case t.Tag != doc.NOUN || !t.Known:
		return true // a name, "der 81-Jährige"
	}
	for _, set := range s.m.relations.speakers {
		if set.hasToken(t) {
			return true
		}
	}
	// a name behind the noun: "Teamchef Todt"
	for i := s.a.Phrases[k].Head + 1; i < s.a.Phrases[k].Core.To; i++ {
		if s.a.Tokens[i].Tag == doc.PROPN {
			return true
		}
	}
	return false
}

// subjectHead is the head of the subject of a clause, nil where it has none.
func (s *state) subjectHead(c *doc.Clause) *doc.Token {
	if c.Subject < 0 {
		return nil
	}
	return &s.a.Tokens[s.a.Phrases[c.Subject].Head]
}

// speaker is the subject of clause ci, or, where that is a thing and somebody
// else there could be the subject, that one: in "Eine Verschiebung nannte
// Conze fatal" the case of both is open and only Conze can speak.
func (s *state) speaker(ci int) int {
	c := &s.a.Clauses[ci]
	k := c.Subject
	if k >= 0 && c.Parent >= 0 && s.a.Phrases[k].Clause == c.Parent {
		return s.speaker(c.Parent) // a second verb: "Das sah die Frau nicht ein und gab an, …"
	}
	if k < 0 || s.speaks(k) && !s.m.grammar.das[s.a.Tokens[s.a.Phrases[k].Head].Lower] || s.a.Phrases[k].Nom&(doc.Acc|doc.Dat) == 0 && s.a.Phrases[k].Nom != 0 {
		return k
	}
	rng := s.a.PhrasesOf[c.Sent]
	for q := rng.From; q < rng.To; q++ {
		ph := &s.a.Phrases[q]
		if q == k || ph.Clause != ci || ph.Prep >= 0 || ph.Core.From < c.Finite || ph.Core.From > c.Finite+2 || s.within(q, rng.From) || ph.Nom != 0 && ph.Nom&doc.Nom == 0 {
			continue
		}
		if t := &s.a.Tokens[ph.Head]; t.Tag == doc.PROPN || t.Tag == doc.NOUN && s.speaks(q) || s.m.grammar.personal[t.Lower] && !s.m.grammar.expletive[t.Lower] {
			return q
		}
	}
	return k
}
