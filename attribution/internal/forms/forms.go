// Package forms numbers the word forms of articles, so that each stage works out
// once what it wants to know of a form and not once for every word of the text:
// of running news two words in three have stood before, mostly in one of the
// articles before.
//
// Segmentation asks [Table] for the number of each token as it stands; a stage
// keeps what it knows in a [Memo], by number. Neither can be seen from outside:
// who finds nothing works it out again. Forms are forgotten when they are many,
// before the next article; their numbers then mean others, which a Memo notices.
package forms

import (
	"sync/atomic"

	"github.com/hearsay/hearsay/attribution/internal/reuse"
)

const (
	// most is how many forms go over to the next article.
	most = 4096
	// Longest is how long a form can be, in bytes, that has a number. What is
	// longer, addresses mostly, does not come again.
	Longest = 48
)

// Table has the word forms of an article and of some before it. The zero Table is
// ready. It is for one goroutine.
type Table struct {
	epoch uint32   // what the numbers belong to; never the same for two meanings of them
	list  []entry  // number 1 is the first
	slots []uint32 // by hash: a number, 0 none; a power of two, at most half full
	text  reuse.Text
}

type entry struct {
	text, lower string
	given       bool // lower was given and is not the usual one
	hash        uint32
}

var epochs atomic.Uint32

// Begin is for the next article.
func (f *Table) Begin() {
	if f.epoch > 0 && len(f.list) <= most {
		return
	}
	f.epoch = epochs.Add(1)
	f.list = f.list[:0]
	clear(f.slots)
}

// Find gives the number of a form and how it is written in small letters; 0
// where it is new. given is that, where it is not the usual way, "" where it is.
func (f *Table) Find(text, given string) (n int32, lower string) {
	if len(f.slots) == 0 {
		return 0, ""
	}
	h := hash(text)
	for i := h; ; i++ {
		k := f.slots[i&uint32(len(f.slots)-1)]
		if k == 0 {
			return 0, ""
		}
		if e := &f.list[k-1]; e.hash == h && e.text == text && e.given == (given != "") && (given == "" || e.lower == given) {
			return int32(k), e.lower
		}
	}
}

// Add gives a number to a form that is new. lower is how it is written in small
// letters, text itself or nothing of the article; given says that this is not the
// usual way. What Add returns is nothing of the article either.
func (f *Table) Add(text, lower string, given bool) (n int32, own string) {
	if 2*len(f.list) >= len(f.slots) {
		f.grow()
	}
	e := entry{text: f.text.Join(text), given: given, hash: hash(text)}
	if e.lower = e.text; lower != text {
		e.lower = lower
	}
	f.list = append(f.list, e)
	f.file(uint32(len(f.list)))
	return int32(len(f.list)), e.lower
}

// Epoch says what the numbers belong to: it is another when they mean others.
func (f *Table) Epoch() uint32 { return f.epoch }

// Text gives the form with a number, "" for 0.
func (f *Table) Text(n int32) string {
	if n == 0 {
		return ""
	}
	return f.list[n-1].text
}

func (f *Table) grow() {
	f.slots = make([]uint32, max(1024, 2*len(f.slots)))
	for k := range f.list {
		f.file(uint32(k + 1))
	}
}

// file enters a number under its hash.
func (f *Table) file(n uint32) {
	i := f.list[n-1].hash
	for f.slots[i&uint32(len(f.slots)-1)] != 0 {
		i++
	}
	f.slots[i&uint32(len(f.slots)-1)] = n
}

// hash is FNV-1a.
func hash(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h ^ h>>15
}

// Memo holds what a stage knows of forms. The zero Memo is ready.
type Memo[T any] struct {
	of   []stamped[T]
	none T
}

type stamped[T any] struct {
	epoch uint32
	value T
}

// Begin makes room for the forms of an article.
func (m *Memo[T]) Begin(f *Table) {
	n := len(f.list) + 1
	if n > len(m.of) {
		of := make([]stamped[T], max(n, 2*len(m.of)))
		copy(of, m.of)
		m.of = of
	}
}

// Forget empties the Memo.
func (m *Memo[T]) Forget() { clear(m.of) }

// At gives the place for what is known of a form: a zero value where nothing is,
// and for a token without a number. It is good until the next Begin, without a
// number until the next At.
func (m *Memo[T]) At(f *Table, n int32) *T {
	if n <= 0 || int(n) >= len(m.of) {
		var zero T
		m.none = zero
		return &m.none
	}
	s := &m.of[n]
	if s.epoch != f.epoch {
		*s = stamped[T]{epoch: f.epoch}
	}
	return &s.value
}
