// Package reuse gives a stage the memory that it had for an earlier article.
package reuse

import (
	"slices"
	"strings"
)

// Keep reports whether the next article gets the memory of one of so many tokens.
// What a book needed it does not get: emptying it would cost each article behind
// it more than getting memory of its own, and it would stay for good.
func Keep(tokens int) bool { return tokens <= 20_000 }

// Zeros gives n zero values, in the memory of s where there is room for them.
func Zeros[T any](s []T, n int) []T {
	s = slices.Grow(s[:0], n)[:n]
	clear(s)
	return s
}

// Slab cuts short lists out of long ones, so that an article that is full of
// them costs few allocations, and the next one in the same memory none. What it
// gives is valid until Reset. The zero Slab is ready.
type Slab[T any] struct {
	all  []T // the long list in use
	used int // of it
}

// least is the length of the first long list of a Slab.
const least = 32

// Take gives a list of n zero values that nobody else has, and that is never nil.
func (s *Slab[T]) Take(n int) []T {
	if s.all == nil || n > len(s.all)-s.used {
		s.all, s.used = make([]T, max(n, 2*len(s.all), least)), 0
	}
	from := s.used
	s.used += n
	return s.all[from:s.used:s.used]
}

// List gives a list of these values; nil where there are none.
func (s *Slab[T]) List(xs ...T) []T {
	if len(xs) == 0 {
		return nil
	}
	out := s.Take(len(xs))
	copy(out, xs)
	return out
}

// Append is append for lists of the Slab: it grows them in its memory.
func (s *Slab[T]) Append(to []T, xs ...T) []T {
	if n := len(to) + len(xs); n > cap(to) {
		to = append(s.Take(max(n, 2*len(to)))[:0], to...)
	}
	return append(to, xs...)
}

// Reset takes back all that was given. Of several long lists it keeps the last,
// which is the longest, so that it comes to rest with one that is long enough.
func (s *Slab[T]) Reset() {
	clear(s.all[:s.used])
	s.used = 0
}

// Empty gives n empty lists, in the memory of those that lists holds.
func Empty[T any](lists [][]T, n int) [][]T {
	lists = slices.Grow(lists[:cap(lists)], max(0, n-cap(lists)))[:n]
	for i := range lists {
		lists[i] = lists[i][:0]
	}
	return lists
}

// More appends an empty list, in the memory of one that lists held.
func More[T any](lists [][]T) [][]T {
	if n := len(lists); n < cap(lists) {
		lists = lists[:n+1]
		lists[n] = lists[n][:0]
		return lists
	}
	return append(lists, nil)
}

// Text makes strings, many of them in one allocation. They stay as they are
// for good; a short one that is kept keeps some of its neighbours in memory.
// The zero Text is ready.
type Text struct{ in *strings.Builder }

// piece is how many bytes a Text allocates at once.
const piece = 1024

// Join puts strings together, without a Text in an allocation of their own.
func (t *Text) Join(parts ...string) string {
	if t == nil {
		return strings.Join(parts, "")
	}
	n := 0
	for _, p := range parts {
		n += len(p)
	}
	from := t.room(n)
	for _, p := range parts {
		t.in.WriteString(p)
	}
	return t.in.String()[from:]
}

// Bytes makes a string of bytes.
func (t *Text) Bytes(b []byte) string {
	from := t.room(len(b))
	t.in.Write(b)
	return t.in.String()[from:]
}

// Intern gives for equal bytes the same string, which is made only once. It
// forgets all of them when they are too many; strings that were given stay as
// they are. The zero Intern is ready.
type Intern struct {
	has  map[string]string
	text Text
}

// mostInterned is how many strings an Intern holds.
const mostInterned = 8192

// Bytes gives the string of b.
func (n *Intern) Bytes(b []byte) string {
	if s, ok := n.has[string(b)]; ok {
		return s
	}
	if n.has == nil {
		n.has = map[string]string{}
	} else if len(n.has) >= mostInterned {
		clear(n.has)
	}
	s := n.text.Bytes(b)
	n.has[s] = s
	return s
}

// Join gives the string that the parts make together.
func (n *Intern) Join(parts ...string) string {
	var buf [64]byte
	b := buf[:0]
	for _, p := range parts {
		b = append(b, p...)
	}
	return n.Bytes(b)
}

// room sees to it that n bytes more do not move those that are there, and gives their number.
func (t *Text) room(n int) int {
	if t.in == nil || n > t.in.Cap()-t.in.Len() {
		t.in = new(strings.Builder)
		t.in.Grow(max(n, piece))
	}
	return t.in.Len()
}
