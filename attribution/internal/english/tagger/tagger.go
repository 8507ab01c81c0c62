// Package tagger gives every word of an English sentence its part of speech, by
// the tags of the Penn Treebank.
//
// It is the averaged perceptron that github.com/jdkato/prose/v2 brings: the same
// weights, which the program in generate reads out of prose, and the same
// features. What differs is how they are added up. prose goes through maps in
// whatever order they come, so that words whose best two tags are as good as
// each other get now the one and now the other; it shares one token between all
// occurrences of a word in a sentence, so that the last one's tag is that of all;
// and it takes 40 µs a word and half a second to start. Here the weights are whole
// numbers (prose's have three decimals), of several best tags the first by name
// is taken, and each word has its own.
//
// A Tagger is immutable and safe for concurrent use.
package tagger

//go:generate go run ./generate ../../../../configs/lexicon/en/tagger.bin

import (
	"strings"
	"sync"

	"github.com/hearsay/hearsay/configs"
)

// Tagger holds weights.
type Tagger struct {
	model
	scratch sync.Pool
}

// Tag gives the tag of every word of a sentence. Words are cut as prose cuts
// them: "did", "n't"; "Putin", "'s". An empty word gets no tag.
func (t *Tagger) Tag(words []string) []string {
	out := make([]string, len(words))
	s, _ := t.scratch.Get().(*[]atoms)
	if s == nil {
		s = new([]atoms)
	}
	a := prepare(words, *s)
	t1, t2 := sum(before), sum(before2)
	for i, w := range words {
		tag, known := t.words[w]
		switch {
		case w == "":
		case known:
			out[i] = t.classes[tag]
		case link(w):
			out[i] = noun
		default:
			out[i] = t.best(a, i, t1, t2)
		}
		t1, t2 = sum(out[i]), t1
	}
	*s = a
	t.scratch.Put(s)
	return out
}

// noun is the tag of addresses, which the weights know nothing of.
const noun = "NN"

// link reports whether a word is an address of the net, of mail or of a person.
func link(w string) bool {
	return strings.IndexByte(w, '@') >= 0 || strings.Contains(w, "://") || strings.HasPrefix(w, "www.")
}

// Parse reads a weights file.
func Parse(data string) (*Tagger, error) {
	m, err := parse(data)
	if err != nil {
		return nil, err
	}
	return &Tagger{model: *m}, nil
}

// Default is the embedded tagger, opened on first use.
var Default = sync.OnceValues(func() (*Tagger, error) { return Parse(configs.EnglishTagger) })
