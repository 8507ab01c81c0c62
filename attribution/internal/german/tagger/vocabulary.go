package tagger

import (
	"github.com/hearsay/hearsay/attribution/internal/german/lexicon"
	"github.com/hearsay/hearsay/attribution/internal/reuse"
)

// Vocabulary looks up the words of sentences and keeps what is known of their
// forms, so that one that comes again costs a step and not a walk through the
// lexicon: three of four words of running news do. What it gives is the same
// whatever it was asked before. It is for one goroutine.
type Vocabulary struct {
	lex   *lexicon.Lexicon
	tag   *Tagger
	known []entry
	text  reuse.Text
	slots [2 * mostKnown]uint16 // by hash: the place in known and one more, 0 none
}

// mostKnown is how many forms a Vocabulary keeps. When there are more it forgets
// all of them and begins anew, before the next sentence.
const mostKnown = 4096

type entry struct {
	text, lower string
	start       bool
	Known
}

// NewVocabulary makes a Vocabulary of a lexicon and weights.
func NewVocabulary(l *lexicon.Lexicon, t *Tagger) *Vocabulary { return &Vocabulary{lex: l, tag: t} }

// Look fills in what is known of the words of a sentence. It is valid until the
// next call.
func (v *Vocabulary) Look(words []Word) {
	if len(v.known) == mostKnown {
		v.known = v.known[:0]
		clear(v.slots[:])
	}
	start := true
	for i := range words {
		w := &words[i]
		w.Known = v.form(w.Text, w.Lower, start)
		start = startsBehind(w.Text, start)
	}
}

// form gives what is known of a form.
func (v *Vocabulary) form(text, lower string, start bool) *Known {
	h := hash(offset, text)
	if start {
		h = ^h
	}
	h ^= h >> 15
	for ; ; h++ {
		slot := &v.slots[h%uint32(len(v.slots))]
		if *slot == 0 {
			if len(v.known) == mostKnown {
				return v.make(new(entry), text, lower, start)
			}
			v.known = append(v.known, entry{})
			*slot = uint16(len(v.known))
			return v.make(&v.known[len(v.known)-1], text, lower, start)
		}
		if e := &v.known[*slot-1]; e.text == text && e.start == start && e.lower == lower {
			return &e.Known
		}
	}
}

func (v *Vocabulary) make(e *entry, text, lower string, start bool) *Known {
	own := v.text.Join(text) // of the article nothing is kept
	if lower == text {
		lower = own
	} else {
		lower = v.text.Join(lower)
	}
	*e = entry{text: own, lower: lower, start: start}
	e.look(v.lex, own, lower, start)
	e.Found.In(&v.text)
	v.tag.own(&e.alone, &e.atoms)
	return &e.Known
}
