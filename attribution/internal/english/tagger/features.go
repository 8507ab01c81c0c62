package tagger

import (
	"strings"
	"unicode/utf8"
)

// The families of features. Each looks at one or two strings: a word near by as
// it is normalised, an end of it, or a tag given before.
const (
	bias = iota
	suffix
	first
	tag1
	tag2
	tags
	word
	tag1Word
	word1
	suffix1
	word2
	next1
	nextSuffix
	next2
	families
)

// names are the families as prose writes them before their strings.
var names = [families]string{"bias", "i suffix", "i pref1", "i-1 tag", "i-2 tag", "i tag+i-2 tag", "i word", "i-1 tag+i word",
	"i-1 word", "i-1 suffix", "i-2 word", "i+1 word", "i+1 suffix", "i+2 word"}

// What stands for the words and tags before and behind a sentence.
const (
	before, before2 = "-START-", "-START2-"
	behind, behind2 = "-END-", "-END2-"
)

// atoms are the sums of what the features look at in one word.
type atoms struct {
	word      uint64 // normalised
	end       uint64 // its last three bytes
	ownSuffix uint64 // the last three bytes of the word as written
	first     uint64 // its first byte, taken as a rune
}

// prepare gives the atoms of the words, with two before and behind them.
func prepare(words []string, buf []atoms) []atoms {
	a := append(buf[:0], atomsOf(before), atomsOf(before2))
	for _, w := range words {
		a = append(a, atomsOf(w))
	}
	return append(a, atomsOf(behind), atomsOf(behind2))
}

func atomsOf(w string) atoms {
	if w == "" {
		return atoms{}
	}
	var rune1 [utf8.UTFMax]byte
	n := utf8.EncodeRune(rune1[:], rune(w[0]))
	norm := w
	if w != before && w != before2 && w != behind && w != behind2 {
		norm = normalize(w)
	}
	return atoms{sum(norm), sum(tail(norm)), sum(tail(w)), sum(rune1[:n])}
}

// tail gives the last three bytes, which need not be whole runes.
func tail(w string) string { return w[max(0, len(w)-3):] }

// normalize gives a word as the weights know it.
func normalize(w string) string {
	digits := 0
	for i := range len(w) {
		if '0' <= w[i] && w[i] <= '9' {
			digits++
		}
	}
	switch {
	case w[0] != '-' && strings.IndexByte(w, '-') > 0:
		return "!HYPHEN"
	case len(w) == 4 && digits == 4:
		return "!YEAR"
	case '0' <= w[0] && w[0] <= '9':
		return "!DIGITS"
	}
	return strings.ToLower(w)
}

// features gives the ids of the features of word i, given the sums of the tags
// of the two words before it.
func features(f *[families]uint64, a []atoms, i int, t1, t2 uint64) {
	i += 2
	*f = [families]uint64{
		id(bias, 0, 0), id(suffix, a[i].ownSuffix, 0), id(first, a[i].first, 0), id(tag1, t1, 0), id(tag2, t2, 0), id(tags, t1, t2),
		id(word, a[i].word, 0), id(tag1Word, t1, a[i].word), id(word1, a[i-1].word, 0), id(suffix1, a[i-1].end, 0),
		id(word2, a[i-2].word, 0), id(next1, a[i+1].word, 0), id(nextSuffix, a[i+1].end, 0), id(next2, a[i+2].word, 0),
	}
}

// idBits is the length of an id. Of 75,000 features no two share one (encode
// would say so); that an unknown one has a known one's comes once in 14 million.
const idBits = 40

// id is the number of a feature.
func id(family int, x, y uint64) uint64 {
	h := (uint64(family+1)*0x9e3779b97f4a7c15 ^ x) * 0xff51afd7ed558ccd
	h = (h ^ h>>32 ^ y) * 0xc4ceb9fe1a85ec53
	return (h ^ h>>29) >> (64 - idBits)
}

// sum is FNV-1a.
func sum[T string | []byte](s T) uint64 {
	h := uint64(0xcbf29ce484222325)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 0x100000001b3
	}
	return h
}
