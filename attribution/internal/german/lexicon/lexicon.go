package lexicon

import (
	"sync"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/configs"
)

// Lexicon is a dictionary, ready to be asked.
type Lexicon struct {
	auto  automaton
	sets  []analyses
	extra map[string]*analyses // forms made by With
}

// analyses is what a form can be, and sums of it that look-ups need.
type analyses struct {
	readings []Reading
	tags     uint32 // one bit a part of speech
	class    uint32 // see Found.Class
}

func newAnalyses(rs []Reading) analyses {
	a := analyses{readings: rs, class: classOf(rs)}
	for i := range rs {
		a.tags |= 1 << rs[i].Tag
	}
	return a
}

// Default is the embedded German dictionary, opened on first use.
var Default = sync.OnceValues(func() (*Lexicon, error) { return Parse(configs.Lexicon) })

// Masks of parts of speech: what the last part of a compound can be.
const (
	nounTail  uint32 = 1<<doc.NOUN | 1<<doc.PROPN
	verbal    uint32 = 1<<doc.VERBFin | 1<<doc.VERBInf | 1<<doc.VERBPart | 1<<doc.AUXFin | 1<<doc.AUXInf | 1<<doc.AUXPart
	lowerTail uint32 = 1<<doc.ADJ | 1<<doc.VERBFin | 1<<doc.VERBInf | 1<<doc.VERBPart | 1<<doc.ADV
)
