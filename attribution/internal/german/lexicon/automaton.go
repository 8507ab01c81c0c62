package lexicon

import (
	"errors"
	"fmt"
)

// automaton is a minimal acyclic automaton over bytes. An arc is 32 bits:
// label in bits 0–7, "last arc of its state" in bit 8, target in bits 9–31.
// A state is the index of its first arc. An accepting state begins with an arc
// labelled 0 whose target is the number of an analysis set instead of a state.
// The other arcs of a state stand by how many forms run through them, most
// first, because a lookup scans them one by one.
type automaton struct {
	arcs []uint32
	root [256]uint32 // target of the root's arc with this label, 0 none
}

const (
	labelMask   = 0xff
	lastBit     = 1 << 8
	targetShift = 9
)

// index checks the arcs, so that no walk can run in circles or out of the
// table, and makes the direct table of the root.
func (a *automaton) index(sets int) error {
	if len(a.arcs) < 2 || a.arcs[len(a.arcs)-1]&lastBit == 0 {
		return errors.New("the last state has no end")
	}
	for i, arc := range a.arcs[rootState:] {
		target := int(arc >> targetShift)
		if arc&labelMask == 0 {
			if target >= sets {
				return fmt.Errorf("arc %d names analysis set %d of %d", i+rootState, target, sets)
			}
		} else if target <= i+rootState || target >= len(a.arcs) {
			return fmt.Errorf("arc %d leads back or out, to %d of %d", i+rootState, target, len(a.arcs))
		}
	}
	for i := rootState; ; i++ {
		arc := a.arcs[i]
		a.root[arc&labelMask] = arc >> targetShift
		if arc&lastBit != 0 {
			a.root[0] = 0
			return nil
		}
	}
}

// step follows one byte from a state; 0 means that no word goes on so.
func (a *automaton) step(state uint32, b byte) uint32 {
	if b == 0 {
		return 0 // the label of sets
	}
	if state == rootState {
		return a.root[b]
	}
	for i := int(state); i < len(a.arcs); i++ {
		arc := a.arcs[i]
		if byte(arc) == b {
			return arc >> targetShift
		}
		if arc&lastBit != 0 {
			return 0
		}
	}
	return 0
}

// rootState is the first state: arc 0 is a filler, so that 0 can mean "none".
const rootState = 1

// walk follows a string.
func (a *automaton) walk(state uint32, s string) uint32 {
	for i := 0; i < len(s) && state != 0; i++ {
		state = a.step(state, s[i])
	}
	return state
}

// set gives the analysis set of an accepting state, -1 for any other.
func (a *automaton) set(state uint32) int {
	if state == 0 || int(state) >= len(a.arcs) {
		return -1
	}
	if arc := a.arcs[state]; arc&labelMask == 0 {
		return int(arc >> targetShift)
	}
	return -1
}

// each calls f with every form and its set, in the automaton's order, until f
// says no. The form is only valid during the call.
func (a *automaton) each(state uint32, form []byte, f func(form []byte, set int) bool) bool {
	for i := int(state); i < len(a.arcs); i++ {
		arc := a.arcs[i]
		if label := byte(arc); label == 0 {
			if !f(form, int(arc>>targetShift)) {
				return false
			}
		} else if !a.each(arc>>targetShift, append(form, label), f) {
			return false
		}
		if arc&lastBit != 0 {
			return true
		}
	}
	return true
}
