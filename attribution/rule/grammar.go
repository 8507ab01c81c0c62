package rule

// grammar holds the small word sets that several kinds of rule ask for; they
// come from lists of the same names.
type grammar struct {
	wie, dass, das, correlates, expletive, agents, places, toward, reflexive, firstPerson, zu, impersonal, neverReflexive, als, definite, issuers, dativeVerbs map[string]bool
	documents, saying, times, facts, media, roles, groups                                                                                                      *wordSet // nouns of documents, and of what is said
	// least number of words of a quotation that counts as speech: after a cue,
	// inside an indirect content, and without a cue
	quoted, fragment, said int
}

func (m *Matcher) newGrammar() grammar {
	set := func(name string) map[string]bool {
		if s := m.list(name); s != nil {
			return s.words
		}
		return map[string]bool{}
	}
	g := grammar{wie: set("comparing-wie"), dass: set("that-conjunctions"), das: set("resumptives"), correlates: set("correlates"),
		expletive: set("expletives"), agents: set("passive-agents"), places: set("document-prepositions"), toward: set("addressee-prepositions"),
		reflexive: set("reflexives"), firstPerson: set("first-person"), zu: set("infinitive-marker"), neverReflexive: set("never-reflexive"), als: set("comparing-als"), definite: set("definite-articles"), impersonal: set("impersonal-verbs"), issuers: set("issuer-links"), dativeVerbs: set("dative-verbs"), quoted: 2, fragment: 2, said: 5}
	g.documents, g.saying, g.times = m.list("document-nouns"), m.list("attribution-nouns"), m.list("time-nouns")
	g.facts, g.media, g.roles, g.groups = m.list("fact-nouns"), m.list("media-nouns"), m.list("role-nouns"), m.list("group-nouns")
	return g
}
