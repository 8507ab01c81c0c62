package german

import "github.com/hearsay/hearsay/attribution/internal/wordlist"

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

// NewWords builds the sets; lookup gives the entries of a list by its full name.
func NewWords(lookup func(name string) ([]string, bool)) Words {
	l := wordlist.From(lookup, "de")
	return Words{
		Subordinators:     l.Set("subordinators"),
		Questions:         l.Set("question-words"),
		Relatives:         l.Set("relative-words"),
		InfinitiveOpeners: l.Set("infinitive-openers"),
		Coordinators:      l.Set("coordinators"),
		Negations:         l.Set("negations"),
		Auxiliaries:       l.Set("auxiliaries"),
		Self:              l.Set("self-words"),
		NameLinks:         l.Set("name-links"),
		Personal:          l.Set("standing-pronouns"),
		NoSubject:         l.Set("never-subject"),
		Contrast:          l.Set("contrast-adverbs"),
		Time:              l.Set("time-nouns"),
		Attributive:       l.Set("attributive-prepositions"),
		Origin:            l.Set("origin-prepositions"),
		Places:            l.Set("seat-prepositions"),
		Countries:         l.Set("names-with-article"),
		Reflexives:        l.Set("reflexives"),
		Sure:              l.Set("sure-subordinators"),
		NoParticle:        l.Set("no-particles"),
		OneOf:             l.Set("one-of"),
		As:                l.Set("comparing-als"),
		That:              l.Set("that-conjunctions"),
		Zu:                l.Set("infinitive-marker"),
		Worden:            l.Set("passive-participle"),
		Become:            l.Set("passive-auxiliary"),
	}
}
