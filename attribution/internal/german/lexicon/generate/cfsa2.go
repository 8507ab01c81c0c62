package main

import (
	"errors"
	"fmt"
)

// cfsa2 reads morfologik's compact automaton, version 2. After "\fsa", the
// version byte 0xc6 and two bytes of flags comes a table of frequent labels
// (its size first). Then the arcs: a byte with "target follows" (0x80), "last
// of its state" (0x40), "final" (0x20) and an index into the table (0: the
// label is the next byte); then the target's address as a number of 7-bit
// groups, lowest first, counted from the first arc, unless the target follows
// behind the state's last arc.
type cfsa2 struct {
	labels []byte
	arcs   []byte
	bad    bool // an address lay outside
}

const (
	targetFollows = 0x80
	lastOfState   = 0x40
	final         = 0x20
	labelIndex    = 0x1f
)

func openCFSA2(b []byte) (*cfsa2, error) {
	if len(b) < 9 || string(b[:4]) != "\\fsa" || b[4] != 0xc6 {
		return nil, errors.New("not a CFSA2 automaton")
	}
	if flags := int(b[5])<<8 | int(b[6]); flags != 7 {
		return nil, fmt.Errorf("flags %#x: only 0x7 is understood", flags)
	}
	n := int(b[7])
	if len(b) < 8+n {
		return nil, errors.New("cut off in the table of labels")
	}
	return &cfsa2{labels: b[8 : 8+n], arcs: b[8+n:]}, nil
}

// longest is more than any entry has; a longer one means that arcs run in
// circles.
const longest = 1000

// each calls f with every sequence in the automaton.
func (c *cfsa2) each(f func([]byte) error) error {
	return c.walk(c.target(0), nil, f)
}

func (c *cfsa2) at(i int) byte {
	if i < 0 || i >= len(c.arcs) {
		c.bad = true
		return lastOfState
	}
	return c.arcs[i]
}

func (c *cfsa2) walk(state int, path []byte, f func([]byte) error) error {
	for arc := state; ; arc = c.skip(arc) {
		flags := c.at(arc)
		var label byte
		if i := int(flags & labelIndex); i == 0 {
			label = c.at(arc + 1)
		} else if i < len(c.labels) {
			label = c.labels[i]
		}
		if c.bad || len(path) > longest {
			return fmt.Errorf("damaged: the arc at %d leads out of the file or in circles", arc)
		}
		next := append(path, label)
		if flags&final != 0 {
			if err := f(next); err != nil {
				return err
			}
		}
		if to := c.target(arc); to != 0 {
			if err := c.walk(to, next, f); err != nil {
				return err
			}
		}
		if flags&lastOfState != 0 {
			return nil
		}
	}
}

func (c *cfsa2) target(arc int) int {
	if c.at(arc)&targetFollows != 0 {
		for c.at(arc)&lastOfState == 0 {
			arc = c.skip(arc)
		}
		return c.skip(arc)
	}
	to, _ := c.number(c.behindLabel(arc))
	return to
}

// skip gives the address behind an arc.
func (c *cfsa2) skip(arc int) int {
	at := c.behindLabel(arc)
	if c.at(arc)&targetFollows == 0 {
		_, at = c.number(at)
	}
	return at
}

func (c *cfsa2) behindLabel(arc int) int {
	if c.at(arc)&labelIndex == 0 {
		return arc + 2
	}
	return arc + 1
}

func (c *cfsa2) number(at int) (n, next int) {
	for shift := 0; ; shift += 7 {
		b := c.at(at)
		at++
		n |= int(b&0x7f) << shift
		if b < 0x80 {
			return n, at
		}
	}
}
