package lexicon

import (
	"slices"
	"sort"
)

// maker builds the minimal automaton from sorted forms (Daciuk et al. 2000):
// the states of the last form stay open, all others are merged with an equal
// one as soon as they are complete.
type maker struct {
	open   []*state // path of the last form
	last   string
	closed map[string]*state
}

type state struct {
	set   int // -1 not accepting
	arcs  []edge
	forms int // how many forms run through it
	id    int
}

type edge struct {
	label byte
	to    *state
}

func newMaker() *maker {
	return &maker{open: []*state{{set: -1}}, closed: map[string]*state{}}
}

func (m *maker) add(form string, set int) {
	n := 0
	for n < len(form) && n < len(m.last) && form[n] == m.last[n] {
		n++
	}
	m.close(n)
	for i := n; i < len(form); i++ {
		s := &state{set: -1}
		top := m.open[len(m.open)-1]
		top.arcs = append(top.arcs, edge{form[i], s})
		m.open = append(m.open, s)
	}
	m.open[len(m.open)-1].set = set
	m.last = form
}

// close merges the open states below depth n.
func (m *maker) close(n int) {
	for len(m.open) > n+1 {
		s := m.open[len(m.open)-1]
		m.open = m.open[:len(m.open)-1]
		var key writer
		key.number(s.set + 1)
		for _, e := range s.arcs {
			key = append(key, e.label)
			key.number(e.to.id)
		}
		have := m.closed[string(key)]
		if have == nil {
			s.id = len(m.closed) + 1
			m.closed[string(key)] = s
			have = s
		}
		above := m.open[len(m.open)-1]
		above.arcs[len(above.arcs)-1].to = have
	}
}

// finish lays the states out so that every arc leads to a later one.
func (m *maker) finish() []uint32 {
	m.close(0)
	root := m.open[0]
	var order []*state
	seen := map[*state]bool{}
	var visit func(s *state)
	visit = func(s *state) {
		seen[s] = true
		s.forms = min(s.set+1, 1)
		for _, e := range s.arcs {
			if !seen[e.to] {
				visit(e.to)
			}
			s.forms += e.to.forms
		}
		order = append(order, s)
	}
	visit(root)
	slices.Reverse(order)
	at := rootState
	for _, s := range order {
		s.id = at
		at += len(s.arcs)
		if s.set >= 0 {
			at++
		}
	}
	arcs := make([]uint32, rootState, at)
	for _, s := range order {
		if s.set >= 0 {
			arcs = append(arcs, uint32(s.set)<<targetShift)
		}
		sort.SliceStable(s.arcs, func(i, j int) bool { return s.arcs[i].to.forms > s.arcs[j].to.forms })
		for _, e := range s.arcs {
			arcs = append(arcs, uint32(e.label)|uint32(e.to.id)<<targetShift)
		}
		arcs[len(arcs)-1] |= lastBit
	}
	return arcs
}
