package wordlist

import (
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
// and the length, at a tenth of what a look into a map costs. The zero Table is
// empty; a Table that is made is not changed.
type Table[V any] struct {
	values map[string]V
	near   []uint64 // one bit for each mark of a word; a power of two long
}

// NewTable makes a Table of values, which it keeps.
func NewTable[V any](values map[string]V) Table[V] {
	t := Table[V]{values: values}
	if len(values) == 0 {
		return t
	}
	n := 1
	for n*64 < 8*len(values) {
		n *= 2
	}
	t.near = make([]uint64, n)
	for w := range values {
		if w == "" {
			continue
		}
		m := mark(w)
		t.near[m>>6&(uint32(n)-1)] |= 1 << (m & 63)
	}
	return t
}

// Words is a set of words, as a Table.
type Words struct{ table Table[bool] }

// NewWords makes a set of words, in lower case.
func NewWords(words []string) Words { return Words{NewTable(Set(words))} }

// Has reports whether a word is in the set. The empty word is in none.
func (s *Words) Has(w string) bool { return s.table.Of(w) }

// mark mixes the first, middle and last byte of a word and its length.
func mark(w string) uint32 {
	n := len(w)
	m := uint32(w[0]) | uint32(w[n/2])<<8 | uint32(w[n-1])<<16 | uint32(n)<<24
	return m * 0x9e3779b1 >> 16
}

// Of gives the value of a word, the zero value where it has none. The empty
// word has none.
func (t *Table[V]) Of(w string) (v V) {
	if !t.May(w) {
		return v
	}
	return t.values[w]
}

// May reports whether a word can have a value: that it has none is certain.
func (t *Table[V]) May(w string) bool {
	if t.near == nil || w == "" {
		return false
	}
	m := mark(w)
	return t.near[m>>6&(uint32(len(t.near))-1)]&(1<<(m&63)) != 0
}
