package german

import "github.com/hearsay/hearsay/attribution/internal/wordlist"

// Words are the closed word classes of German that the clause and phrase
// mechanisms ask for. They come from the lists of the same names (de.…) in
// package configs.
type Words struct {
	Subordinators, Questions, Relatives, InfinitiveOpeners        wordlist.Words
	Coordinators, Negations, Auxiliaries, Self                    wordlist.Words
	NameLinks, Personal, NoSubject, Time, Attributive, Contrast   wordlist.Words
	Places, Countries, Reflexives                                 wordlist.Words
	Origin, OneOf, As, That, Sure, Zu, Worden, Become, NoParticle wordlist.Words
	Modals, Resuming, Wie, Being, OwnParticiples, Tense, Paired   wordlist.Words
	Directions                                                    wordlist.Words
}

// NewWords builds the sets; lookup gives the entries of a list by its full name.
func NewWords(lookup func(name string) ([]string, bool)) Words {
	l := wordlist.From(lookup, "de")
	set := func(name string) wordlist.Words { return wordlist.NewWords(l.Words(name)) }
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
		Modals:            set("modals"),
		Paired:            set("paired-conjunctions"),
		Tense:             set("tense-auxiliaries"),
		Being:             set("being-auxiliary"),
		Directions:        set("directions"),
		OwnParticiples:    set("own-participles"),
		Resuming:          set("resuming-adverbs"),
		Wie:               set("comparing-wie"),
	}
}
