// Package active switches mutants on. The sources that mutate writes call it at
// every place that can be changed, with the number of the first mutant there;
// the functions do what the source said, except for the mutant that the
// environment variable MUTANT chooses.
//
// Where SEEN names a file, nothing is changed. Instead each mutant is written
// there once when its place is run, and once when it would have given another
// value than the source does: a mutant that never does so in a test cannot be
// noticed by it, and need not be run.
package active

import (
	"cmp"
	"fmt"
	"os"
	"strconv"
	"sync/atomic"
)

// Names of the environment variables.
const (
	Mutant = "MUTANT"
	Seen   = "MUTANT_SEEN"
)

var chosen, _ = strconv.Atoi(os.Getenv(Mutant))

// notes is nil where no mutants are to be seen.
var notes = open(os.Getenv(Seen))

// Most is the highest number of a mutant.
const Most = 1<<16 - 1

type notebook struct {
	seen [2 * (Most + 1)]atomic.Bool
	file *os.File
}

func open(name string) *notebook {
	if name == "" {
		return nil
	}
	f, err := os.OpenFile(name, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		panic(err)
	}
	return &notebook{file: f}
}

// add writes what is new, at once: a test binary may end at any time.
func (n *notebook) add(id int, differ bool) {
	at := 2 * id
	if differ {
		at++
	}
	if !n.seen[at].Load() && !n.seen[at].Swap(true) {
		fmt.Fprintln(n.file, id, differ)
	}
}

// Off reports whether the statement behind it is removed.
func Off(id int) bool {
	if notes != nil {
		notes.add(id, true)
	}
	return chosen == id
}

// Not gives x, or its opposite.
func Not[T ~bool](id int, x T) T {
	if notes != nil {
		notes.add(id, true)
	}
	return x != (chosen == id)
}

// And is x && y, or x || y.
func And(id int, x bool, y func() bool) bool {
	if chosen == id {
		return x || y()
	}
	r := x && y()
	if notes != nil {
		notes.add(id, !x || !r) // y, where x is false, cannot be asked: it may rely on x
	}
	return r
}

// Or is x || y, or x && y.
func Or(id int, x bool, y func() bool) bool {
	if chosen == id {
		return x && y()
	}
	r := x || y()
	if notes != nil {
		notes.add(id, x || r)
	}
	return r
}

// order is a comparison with two mutants: the boundary moved, and the opposite.
func order(id int, is, boundary bool) bool {
	if notes != nil {
		notes.add(id, is != boundary)
		notes.add(id+1, true)
	}
	switch chosen {
	case id:
		return boundary
	case id + 1:
		return !is
	}
	return is
}

// Less is x < y, or x <= y, or x >= y.
func Less[T cmp.Ordered](id int, x, y T) bool { return order(id, x < y, x <= y) }

// LessEq is x <= y, or x < y, or x > y.
func LessEq[T cmp.Ordered](id int, x, y T) bool { return order(id, x <= y, x < y) }

// More is x > y, or x >= y, or x <= y.
func More[T cmp.Ordered](id int, x, y T) bool { return order(id, x > y, x >= y) }

// MoreEq is x >= y, or x > y, or x < y.
func MoreEq[T cmp.Ordered](id int, x, y T) bool { return order(id, x >= y, x > y) }

type integer interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

type number interface {
	integer | ~float32 | ~float64
}

func instead[T comparable](id int, is T, other func() T) T {
	if chosen == id {
		return other()
	}
	if notes != nil {
		notes.add(id, true)
	}
	return is
}

// Num is x, or x+1, or x-1.
func Num[T number](id int, x T) T {
	return instead(id, instead(id+1, x, func() T { return x - 1 }), func() T { return x + 1 })
}

// Neg is x, or -x: what += adds and -= takes off.
func Neg[T number](id int, x T) T { return instead(id, x, func() T { return -x }) }

// Add is x + y, or x - y.
func Add[T number](id int, x, y T) T { return instead(id, x+y, func() T { return x - y }) }

// Sub is x - y, or x + y.
func Sub[T number](id int, x, y T) T { return instead(id, x-y, func() T { return x + y }) }

// Mul is x * y, or x / y.
func Mul[T number](id int, x, y T) T { return instead(id, x*y, func() T { return x / y }) }

// Quo is x / y, or x * y.
func Quo[T number](id int, x, y T) T { return instead(id, x/y, func() T { return x * y }) }

// Rem is x % y, or x * y.
func Rem[T integer](id int, x, y T) T { return instead(id, x%y, func() T { return x * y }) }

// Both is x & y, or x | y.
func Both[T integer](id int, x, y T) T { return instead(id, x&y, func() T { return x | y }) }

// Either is x | y, or x & y.
func Either[T integer](id int, x, y T) T { return instead(id, x|y, func() T { return x & y }) }
