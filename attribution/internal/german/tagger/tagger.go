// Package tagger gives every word of a German sentence its part of speech.
//
// It is an averaged perceptron that goes from left to right; what the lexicon
// says of a word and of its neighbours is most of what it looks at, so that it
// learns enough from some 2,000 annotated sentences. The weights are embedded
// ([Default]); the program in generate learns them.
//
// Use: fill in Text and Lower of a slice of [Word], call [Look], then
// [Tagger.Tag]. A Tagger is immutable and safe for concurrent use.
package tagger

//go:generate go run ./generate -data ../../../../../shared/data/ud -out ../../../../configs/lexicon/de -tests testdata -optional

import (
	"sync"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/configs"
)

// Tagger holds weights.
type Tagger struct {
	model
	scratch sync.Pool
}

const tagCount = int(doc.VERBPart) + 1

// scratch is what one call of Tag needs for a while.
type scratch struct {
	atoms    []atoms
	features [templates - alone]uint32
	lists    lists
}

// Tag writes the tag of every word to out, which must be as long as words.
func (t *Tagger) Tag(words []Word, out []doc.Tag) {
	s, _ := t.scratch.Get().(*scratch)
	if s == nil {
		s = new(scratch)
	}
	a, shouted := prepare(words, s.atoms)
	var t1, t2 doc.Tag
	var c clause
	for i := range a {
		best := doc.PUNCT
		if !a[i].punct {
			own := words[i].alone
			if own.n == 0 || shouted {
				t.own(&own, &a[i])
			}
			features(&s.features, a, i, t1, t2, c)
			best = t.best(&s.lists, own, s.features[:], a[i].licensed)
		}
		out[i] = best
		c = c.after(&a[i], best, t1)
		t1, t2 = best, t1
	}
	s.atoms = a
	t.scratch.Put(s)
}

// prepare gives the atoms of a sentence, in buf if there is room, and whether
// they differ from those that are known of its words.
func prepare(words []Word, buf []atoms) (a []atoms, shouted bool) {
	if cap(buf) < len(words) {
		buf = make([]atoms, len(words))
	}
	a = buf[:len(words)]
	shouted = loud(words)
	for i := range words {
		a[i] = words[i].atoms
		if shouted {
			a[i].shout()
		}
	}
	lookAhead(a)
	return a, shouted
}

// Parse reads a weights file that [Train] made.
func Parse(data string) (*Tagger, error) {
	m, err := parse(data)
	if err != nil {
		return nil, err
	}
	return &Tagger{model: *m}, nil
}

// Default is the embedded tagger, opened on first use.
var Default = sync.OnceValues(func() (*Tagger, error) { return Parse(configs.Tagger) })
