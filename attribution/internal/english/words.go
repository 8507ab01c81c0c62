package english

import "strings"

// words are the closed word classes of English that the mechanisms ask for.
// They come from the lists of the same names (en.…) in package configs.
type words struct {
	subordinators, questions, relatives, coordinators, negations, that      map[string]bool
	auxiliaries, passive, perfect, time, attributive, determiners           map[string]bool
	prepositions, pronouns, masculine, feminine, plural, object, roles      map[string]bool
	particles, postnominal, infinitive, womanEnds, manEnds, pluralNouns, as map[string]bool
	dates, nameLinks, agents, adds, genitive                                map[string]bool
}

func newWords(list func(name string) []string) words {
	set := func(names ...string) map[string]bool {
		m := map[string]bool{}
		for _, name := range names {
			for _, w := range list("en." + name) {
				m[strings.ToLower(w)] = true
			}
		}
		return m
	}
	dates := map[string]bool{}
	for _, d := range list("en.time-nouns") {
		if d != strings.ToLower(d) {
			dates[strings.ToLower(d)] = true // Monday, March: capital everywhere
		}
	}
	return words{
		dates:         dates,
		subordinators: set("subordinators"),
		questions:     set("question-words"),
		relatives:     set("relative-words"),
		coordinators:  set("coordinators"),
		negations:     set("negations"),
		that:          set("that-conjunctions"),
		auxiliaries:   set("auxiliaries"),
		passive:       set("passive-auxiliary"),
		perfect:       set("tense-auxiliaries"),
		time:          set("time-nouns"),
		attributive:   set("attributive-prepositions"),
		determiners:   set("determiners"),
		prepositions:  set("prepositions"),
		pronouns:      set("pronouns"),
		masculine:     set("pronouns-masculine"),
		feminine:      set("pronouns-feminine"),
		plural:        set("pronouns-plural"),
		object:        set("pronouns-object"),
		roles:         set("role-nouns", "titles"),
		particles:     set("particles"),
		postnominal:   set("postnominal-adjectives"),
		infinitive:    set("infinitive-marker"),
		womanEnds:     set("feminine-endings"),
		manEnds:       set("masculine-endings"),
		pluralNouns:   set("plural-nouns"),
		as:            set("comparing-wie"),
		nameLinks:     set("name-links"),
		agents:        set("passive-agents"),
		adds:          set("adding-conjunctions"),
		genitive:      set("origin-prepositions"),
	}
}

func firstWord(s string) string {
	w, _, _ := strings.Cut(strings.ToLower(s), " ")
	return w
}
