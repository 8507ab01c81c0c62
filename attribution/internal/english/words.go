package english

import (
	"strings"

	"github.com/hearsay/hearsay/attribution/internal/wordlist"
)

// words are the closed word classes of English that the mechanisms ask for.
// They come from the lists of the same names (en.…) in package configs.
type words struct {
	subordinators, questions, relatives, coordinators, negations, that      map[string]bool
	auxiliaries, passive, perfect, time, attributive, determiners           map[string]bool
	prepositions, pronouns, masculine, feminine, plural, object, roles      map[string]bool
	particles, postnominal, infinitive, womanEnds, manEnds, pluralNouns, as map[string]bool
	dates, nameLinks, agents, adds, genitive                                map[string]bool
}

func newWords(l *wordlist.Lists) words {
	dates := map[string]bool{}
	for _, d := range l.Words("time-nouns") {
		if d != strings.ToLower(d) {
			dates[strings.ToLower(d)] = true // Monday, March: capital everywhere
		}
	}
	return words{
		dates:         dates,
		subordinators: l.Set("subordinators"),
		questions:     l.Set("question-words"),
		relatives:     l.Set("relative-words"),
		coordinators:  l.Set("coordinators"),
		negations:     l.Set("negations"),
		that:          l.Set("that-conjunctions"),
		auxiliaries:   l.Set("auxiliaries"),
		passive:       l.Set("passive-auxiliary"),
		perfect:       l.Set("tense-auxiliaries"),
		time:          l.Set("time-nouns"),
		attributive:   l.Set("attributive-prepositions"),
		determiners:   l.Set("determiners"),
		prepositions:  l.Set("prepositions"),
		pronouns:      l.Set("pronouns"),
		masculine:     l.Set("pronouns-masculine"),
		feminine:      l.Set("pronouns-feminine"),
		plural:        l.Set("pronouns-plural"),
		object:        l.Set("pronouns-object"),
		roles:         l.Set("role-nouns", "titles"),
		particles:     l.Set("particles"),
		postnominal:   l.Set("postnominal-adjectives"),
		infinitive:    l.Set("infinitive-marker"),
		womanEnds:     l.Set("feminine-endings"),
		manEnds:       l.Set("masculine-endings"),
		pluralNouns:   l.Set("plural-nouns"),
		as:            l.Set("comparing-wie"),
		nameLinks:     l.Set("name-links"),
		agents:        l.Set("passive-agents"),
		adds:          l.Set("adding-conjunctions"),
		genitive:      l.Set("origin-prepositions"),
	}
}

func firstWord(s string) string {
	w, _, _ := strings.Cut(strings.ToLower(s), " ")
	return w
}
