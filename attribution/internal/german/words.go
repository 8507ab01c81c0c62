package german

// Words are the closed word classes of German that the clause and phrase
// mechanisms ask for. They come from the lists of the same names (de.…) in
// package configs.
type Words struct {
	Subordinators, Questions, Relatives, InfinitiveOpeners        map[string]bool
	Coordinators, Negations, Auxiliaries, Self                    map[string]bool
	NameLinks, Personal, NoSubject, Time, Attributive, Contrast   map[string]bool
	Places, Countries, Reflexives                                 map[string]bool
	Origin, OneOf, As, That, Sure, Zu, Worden, Become, NoParticle map[string]bool
}

// NewWords builds the sets with a function that gives the entries of a list.
func NewWords(list func(name string) []string) Words {
	set := func(name string) map[string]bool {
		m := map[string]bool{}
		for _, w := range list("de." + name) {
			m[w] = true
		}
		return m
	}
	return Words{
		Subordinators:     set("subordinators"),
		Questions:         set("question-words"),
		Relatives:         set("relative-words"),
		InfinitiveOpeners: set("infinitive-openers"),
		Coordinators:      set("coordinators"),
		Negations:         set("negations"),
		Auxiliaries:       set("auxiliaries"),
		Self:              set("self-words"),
		NameLinks:         set("name-links"),
		Personal:          set("standing-pronouns"),
		NoSubject:         set("never-subject"),
		Contrast:          set("contrast-adverbs"),
		Time:              set("time-nouns"),
		Attributive:       set("attributive-prepositions"),
		Origin:            set("origin-prepositions"),
		Places:            set("seat-prepositions"),
		Countries:         set("names-with-article"),
		Reflexives:        set("reflexives"),
		Sure:              set("sure-subordinators"),
		NoParticle:        set("no-particles"),
		OneOf:             set("one-of"),
		As:                set("comparing-als"),
		That:              set("that-conjunctions"),
		Zu:                set("infinitive-marker"),
		Worden:            set("passive-participle"),
		Become:            set("passive-auxiliary"),
	}
}
