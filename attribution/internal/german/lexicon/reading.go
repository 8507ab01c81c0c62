package lexicon

import (
	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/reuse"
)

// Sub narrows a part of speech down as far as clauses and phrases need it.
type Sub uint8

// The subclasses.
const (
	None           Sub = iota
	Definite           // der, die, das
	Indefinite         // ein; as a pronoun: man, jemand, kein, alle
	Personal           // ich, er; der as "he"
	Relative           // der, die, das, dessen, deren, denen
	Demonstrative      // dieser, jener, der
	Possessive         // mein, sein, ihr
	Question           // wer, was, welcher, wann, warum: interrogative, most of them relative too
	Reflexive          // sich
	Auxiliary          // sein, haben, werden
	Modal              // können, sollen
	Pronominal         // darauf, daran, wovon
	Coordinating       // und, aber
	Subordinating      // dass, weil, ob
	InfinitiveConj     // um, ohne, statt (… zu)
	Comparing          // als, wie
	Particle           // the separated part of a verb: mit, ab, bekannt
	Negation           // nicht, nie
	InfinitiveZu       // zu before an infinitive
	Fused              // preposition with article: zum, im
	Postposition       // zufolge
	AdjNoun            // noun inflected as an adjective: Beamter, Abgeordnete
	InfNoun            // noun made of an infinitive: Treffen
	FirstName          // Angela
	Surname            // Putin
	Place              // Berlin, Russland
	Abbreviation
)

var subNames = [...]string{"", "definite", "indefinite", "personal", "relative", "demonstrative", "possessive", "question",
	"reflexive", "auxiliary", "modal", "pronominal", "coordinating", "subordinating", "infinitive-conjunction", "comparing",
	"particle", "negation", "infinitive-zu", "fused", "postposition", "adjective-noun", "infinitive-noun", "first-name",
	"surname", "place", "abbreviation"}

func (s Sub) String() string {
	if int(s) < len(subNames) {
		return subNames[s]
	}
	return ""
}

// Reading is one thing that a form can be. Verb readings differ in mood, tense
// or number; persons that share them are one reading ("ich, er sage" is one
// Konjunktiv I, "ich sage" is an indicative beside it).
type Reading struct {
	Tag  doc.Tag
	Sub  Sub
	Nom  doc.Nominal // of a preposition: the cases that it governs
	Verb doc.Verbal
	rule rule
}

// rule makes a dictionary form of a form: the particle stays, drop bytes after
// it (ge, zu) go, cut bytes at the end are replaced by add.
type rule struct {
	particle, drop, cut uint8
	add                 string
}

// fits reports whether the rule can be applied to a form of n bytes. The data
// file is checked against this when the form is looked up, not when it is
// opened, so that opening stays cheap.
func (r rule) fits(n int) bool { return int(r.particle)+int(r.drop)+int(r.cut) <= n }

func (r rule) apply(form string, in *reuse.Text) string {
	switch end := len(form) - int(r.cut); {
	case !r.fits(len(form)):
		return form
	case r.drop == 0 && r.add == "":
		return form[:end]
	default:
		return in.Join(form[:r.particle], form[int(r.particle)+int(r.drop):end], r.add)
	}
}

// Separated reports whether the form holds a separable particle and of how
// many bytes it is: 3 for "mitteilte" and "mitzuteilen".
func (r *Reading) Separated() int { return int(r.rule.particle) }
