// Package strict reads YAML that people write by hand: it knows where every
// value stands, accepts only keys that it knows, and reports every problem of
// a file at once, each with what to do about it.
//
// It is safe on hostile input: time and memory are bounded by the size of the
// file, which has a limit; aliases, the stuff of YAML bombs, are refused.
package strict

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"
)

// Pos is a place in a file. Line and Column count from 1, Column in
// characters; a Line of 0 means the file as a whole.
type Pos struct {
	File   string
	Line   int
	Column int
}

func (p Pos) String() string {
	if p.Line == 0 {
		return p.File
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Column)
}

// Problem is one thing that is wrong, and what to do about it.
type Problem struct {
	Pos
	What string
	Do   string
}

func (p Problem) Error() string {
	if p.Do == "" {
		return fmt.Sprintf("%v: %s", p.Pos, p.What)
	}
	return fmt.Sprintf("%v: %s: %s", p.Pos, p.What, p.Do)
}

// maxProblems bounds what is kept: a person reads no more, and a hostile file
// could bring millions.
const maxProblems = 200

// Problems collects. The zero value is ready.
type Problems struct {
	list []Problem
	more int
}

// Add notes a problem. It is one line, whatever the file put into it: a type
// tag can hold a line end, written %0A.
func (ps *Problems) Add(at Pos, what, do string) {
	if len(ps.list) == maxProblems {
		ps.more++
		return
	}
	ps.list = append(ps.list, Problem{at, strings.Map(plain, what), strings.Map(plain, do)})
}

func plain(r rune) rune {
	if unicode.IsControl(r) {
		return ' '
	}
	return r
}

// Addf is Add with a formatted what.
func (ps *Problems) Addf(at Pos, do, format string, args ...any) {
	ps.Add(at, fmt.Sprintf(format, args...), do)
}

// Join takes over the problems of another collector.
func (ps *Problems) Join(other *Problems) {
	for _, p := range other.list {
		ps.Add(p.Pos, p.What, p.Do)
	}
	ps.more += other.more
}

// Len is the number of problems noted so far.
func (ps *Problems) Len() int { return len(ps.list) + ps.more }

// Err is nil, or an *Error with all problems by file and position.
func (ps *Problems) Err() error {
	if len(ps.list) == 0 {
		return nil
	}
	var list []Problem
	seen := map[Problem]bool{}
	for _, p := range ps.list {
		if !seen[p] {
			seen[p] = true
			list = append(list, p)
		}
	}
	// Files stay in the order in which they were read: the first problem of each says so.
	order := map[string]int{}
	for _, p := range list {
		if _, ok := order[p.File]; !ok {
			order[p.File] = len(order)
		}
	}
	slices.SortStableFunc(list, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(order[a.File], order[b.File]), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	return &Error{Problems: list, More: ps.more}
}

// Error is all problems of a load. Its text has one problem per line.
type Error struct {
	Problems []Problem
	More     int // problems beyond those listed
}

func (e *Error) Error() string {
	var b strings.Builder
	for i, p := range e.Problems {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(p.Error())
	}
	if e.More > 0 {
		fmt.Fprintf(&b, "\nand %d more problems", e.More)
	}
	return b.String()
}
