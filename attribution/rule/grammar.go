package rule

// grammar holds the small word sets that several kinds of rule ask for; they
// come from lists of the same names.
type grammar struct {
	agents         map[string]bool // of a passive
	als            map[string]bool
	contrast       map[string]bool // aber, jedoch
	correlates     map[string]bool // darauf, dazu
	das            map[string]bool // what takes up the sentence before
	dass           map[string]bool
	dativeVerbs    map[string]bool
	definite       map[string]bool
	expletive      map[string]bool
	firstPerson    map[string]bool
	impersonal     map[string]bool // verbs
	issuers        map[string]bool
	judging        map[string]bool // prepositions: hält es für möglich
	letting        map[string]bool // verbs that make a modal with a reflexive
	modals         map[string]bool // of what is possible or needed
	neverReflexive map[string]bool // verbs
	ownPossessives map[string]bool // mein, unser
	personal       map[string]bool // pronouns, in all cases
	perfectAux     map[string]bool // of the perfect infinitive
	possessives    map[string]bool
	places, toward map[string]bool // prepositions before documents, before addressees
	reflexive      map[string]bool
	targets        map[string]bool // prepositions of nouns: der Vorwurf gegen
	wie, zu        map[string]bool
	documents      *wordSet
	saying, facts  *wordSet // nouns of what is said, of what is so
	times          *wordSet
	media          *wordSet
	naming         *wordSet // nouns of names and mottos
	roles, groups  *wordSet
	quoted         int // least number of words of a quotation that counts as speech: after a cue,
	fragment, said int // inside an indirect content, and without a cue
}

func (m *Matcher) newGrammar() grammar {
	set := func(name string) map[string]bool {
		if s := m.list(name); s != nil {
			return s.words
		}
		return map[string]bool{}
	}
	return grammar{
		agents:         set("passive-agents"),
		als:            set("comparing-als"),
		contrast:       set("contrast-adverbs"),
		correlates:     set("correlates"),
		das:            set("resumptives"),
		dass:           set("that-conjunctions"),
		dativeVerbs:    set("dative-verbs"),
		definite:       set("definite-articles"),
		expletive:      set("expletives"),
		firstPerson:    set("first-person"),
		impersonal:     set("impersonal-verbs"),
		issuers:        set("issuer-links"),
		judging:        set("judging-prepositions"),
		letting:        set("letting-verbs"),
		modals:         set("modals"),
		neverReflexive: set("never-reflexive"),
		ownPossessives: set("speaker-possessives"),
		personal:       set("personal-pronouns"),
		perfectAux:     set("perfect-auxiliaries"),
		possessives:    set("possessives"),
		places:         set("document-prepositions"),
		targets:        set("target-prepositions"),
		toward:         set("addressee-prepositions"),
		reflexive:      set("reflexives"),
		wie:            set("comparing-wie"),
		zu:             set("infinitive-marker"),
		documents:      m.list("document-nouns"),
		saying:         m.list("attribution-nouns"),
		facts:          m.list("fact-nouns"),
		times:          m.list("time-nouns"),
		media:          m.list("media-nouns"),
		naming:         m.list("naming-nouns"),
		roles:          m.list("role-nouns"),
		groups:         m.list("group-nouns"),
		quoted:         2,
		fragment:       2,
		said:           5,
	}
}
