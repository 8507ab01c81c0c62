package wordlist

import (
	"math/bits"
	"unicode"
	"unicode/utf8"
)

// MaxStack is the length of the buffer in which most words, of at most that
// many bytes, are put into lower case without allocating.
const MaxStack = 64

// AppendLower appends a word in lower case.
func AppendLower(to []byte, word string) []byte {
	for i, r := range word {
		if r < utf8.RuneSelf {
			c := word[i]
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			to = append(to, c)
			continue
		}
		to = utf8.AppendRune(to, unicode.ToLower(r))
	}
	return to
}

// Table gives what is known of some words. It is made for running text, nearly
// every word of which is none of them: those are mostly told by three letters
// and the length, and the others found by them, at a tenth and a third of what a
// look into a map costs. The zero Table is empty; a Table that is made is not
// changed.
type Table[V any] struct {
	near  []uint64 // one bit for each mark of a word; a power of two long
	slots []uint32 // by mark: the place among words and one more, 0 none; a power of two long
	shift uint8    // of a mark, to that of its slot
	words []string
	of    []V // per word
}

// NewTable makes a Table of values. The empty word is left out.
func NewTable[V any](values map[string]V) Table[V] {
	var t Table[V]
	t.words, t.of = make([]string, 0, len(values)), make([]V, 0, len(values))
	for w, v := range values {
		if w != "" {
			t.words, t.of = append(t.words, w), append(t.of, v)
		}
	}
	if len(t.words) == 0 {
		return t
	}
	n := 1
	for n*64 < 8*len(t.words) {
		n *= 2
	}
	t.near = make([]uint64, n)
	size := bits.Len(uint(2 * len(t.words))) // at most half full
	t.slots, t.shift = make([]uint32, 1<<size), uint8(32-size)
	for k, w := range t.words {
		m := mark(w)
		t.near[m>>22&(uint32(n)-1)] |= 1 << (m >> 16 & 63)
		i := m >> t.shift
		for t.slots[i] != 0 {
			i = (i + 1) & uint32(len(t.slots)-1)
		}
		t.slots[i] = uint32(k + 1)
	}
	return t
}

// Words is a set of words, as a Table.
type Words struct{ table Table[bool] }

// NewWords makes a set of words, in lower case.
func NewWords(words []string) Words { return Words{NewTable(Set(words))} }

// Has reports whether a word is in the set. The empty word is in none.
func (s *Words) Has(w string) bool { return s.table.Of(w) }

// mark mixes the first, middle and last byte of a word and its length. Its high
// bits are the best mixed ones.
func mark(w string) uint32 {
	n := len(w)
	return (uint32(w[0]) | uint32(w[n/2])<<8 | uint32(w[n-1])<<16 | uint32(n)<<24) * 0x9e3779b1
}

// Of gives the value of a word, the zero value where it has none. The empty
// word has none.
func (t *Table[V]) Of(w string) (v V) {
	if t.near == nil || w == "" {
		return v
	}
	m := mark(w)
	if !t.marked(m) {
		return v
	}
	for i := m >> t.shift; ; i++ {
		k := t.slots[i&uint32(len(t.slots)-1)]
		if k == 0 {
			return v
		}
		if t.words[k-1] == w {
			return t.of[k-1]
		}
	}
}

// May reports whether a word can have a value: that it has none is certain.
func (t *Table[V]) May(w string) bool { return t.near != nil && w != "" && t.marked(mark(w)) }

func (t *Table[V]) marked(m uint32) bool {
	return t.near[m>>22&(uint32(len(t.near))-1)]>>(m>>16&63)&1 != 0
}
