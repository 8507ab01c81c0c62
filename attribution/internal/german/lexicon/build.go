package lexicon

import (
	"encoding/binary"
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
)

// Entry is one line of a dictionary: a form with one reading.
type Entry struct {
	Form, Lemma string
	Particle    string // of a separable verb; Form begins with it
	Tag         doc.Tag
	Sub         Sub
	Nom         doc.Nominal
	Verb        doc.Verbal
}

// Build makes a data file of entries. The order of the entries does not
// matter: the same entries make the same bytes.
func Build(entries []Entry) ([]byte, error) {
	slices.SortFunc(entries, func(a, b Entry) int { return strings.Compare(a.Form, b.Form) })
	b := builder{sets: map[string]int{}, readings: map[Reading]int{}, adds: map[string]int{}}
	auto := newMaker()
	for i := 0; i < len(entries); {
		j := i + 1
		for j < len(entries) && entries[j].Form == entries[i].Form {
			j++
		}
		form := entries[i].Form
		if form == "" || strings.IndexByte(form, 0) >= 0 || len(form) > maxForm {
			return nil, fmt.Errorf("lexicon: form %q: must have 1 to %d bytes, none of them 0", form, maxForm)
		}
		auto.add(form, b.set(readingsOf(entries[i:j])))
		i = j
	}
	arcs := auto.finish()
	if len(arcs) >= 1<<(32-targetShift) {
		return nil, fmt.Errorf("lexicon: %d arcs are more than the format can hold (%d)", len(arcs), 1<<(32-targetShift))
	}
	return b.encode(arcs), nil
}

// readingsOf joins the entries of one form: persons of one mood, tense and
// number, and the cases of one dictionary form, share a reading.
func readingsOf(entries []Entry) []Reading {
	const person = doc.P1 | doc.P2 | doc.P3
	type key struct {
		tag  doc.Tag
		sub  Sub
		verb doc.Verbal
		rule rule
	}
	joined := map[key]*Reading{}
	for _, e := range entries {
		r := Reading{Tag: e.Tag, Sub: e.Sub, Nom: e.Nom, Verb: e.Verb, rule: ruleFor(e.Form, e.Lemma, e.Particle)}
		k := key{r.Tag, r.Sub, r.Verb &^ person, r.rule}
		if have := joined[k]; have != nil {
			have.Nom |= r.Nom
			have.Verb |= r.Verb
		} else {
			joined[k] = &r
		}
	}
	out := make([]Reading, 0, len(joined))
	for _, r := range joined {
		out = append(out, *r)
	}
	slices.SortFunc(out, compareReadings)
	return out
}

func compareReadings(a, b Reading) int {
	for _, d := range [...]int{int(a.Tag) - int(b.Tag), int(a.Sub) - int(b.Sub), int(a.Verb) - int(b.Verb), int(a.Nom) - int(b.Nom),
		int(a.rule.particle) - int(b.rule.particle), int(a.rule.drop) - int(b.rule.drop), int(a.rule.cut) - int(b.rule.cut)} {
		if d != 0 {
			return d
		}
	}
	return strings.Compare(a.rule.add, b.rule.add)
}

// ruleFor finds the shortest rule from form to lemma: ge or zu after the
// particle may be dropped first, which makes "mitzuteilen" share its rule with
// every other zu-infinitive.
func ruleFor(form, lemma, particle string) rule {
	if !strings.HasPrefix(form, particle) || !strings.HasPrefix(lemma, particle) {
		particle = ""
	}
	p := len(particle)
	best := rule{particle: uint8(p), cut: uint8(len(form) - p), add: lemma[p:]}
	for _, infix := range [...]string{"", "ge", "zu"} {
		stem, ok := strings.CutPrefix(form[p:], infix)
		if !ok {
			continue
		}
		n := 0
		for n < len(stem) && p+n < len(lemma) && stem[n] == lemma[p+n] {
			n++
		}
		if r := (rule{uint8(p), uint8(len(infix)), uint8(len(stem) - n), lemma[p+n:]}); len(r.add)+int(r.drop) < len(best.add)+int(best.drop) {
			best = r
		}
	}
	return best
}

// builder numbers what recurs.
type builder struct {
	sets     map[string]int
	setList  [][]int
	readings map[Reading]int
	list     []Reading
	adds     map[string]int
	addList  []string
}

func (b *builder) set(rs []Reading) int {
	var key writer
	ids := make([]int, len(rs))
	for i, r := range rs {
		id, ok := b.readings[r]
		if !ok {
			id = len(b.list)
			b.readings[r] = id
			b.list = append(b.list, r)
			if _, ok := b.adds[r.rule.add]; !ok {
				b.adds[r.rule.add] = len(b.addList)
				b.addList = append(b.addList, r.rule.add)
			}
		}
		ids[i] = id
		key.number(id)
	}
	id, ok := b.sets[string(key)]
	if !ok {
		id = len(b.setList)
		b.sets[string(key)] = id
		b.setList = append(b.setList, ids)
	}
	return id
}

func (b *builder) encode(arcs []uint32) []byte {
	w := writer(magic)
	w.number(len(b.addList))
	for _, s := range b.addList {
		w.text(s)
	}
	w.number(len(b.list))
	for _, r := range b.list {
		for _, n := range [...]int{int(r.Tag), int(r.Sub), int(r.Nom), int(r.Verb), int(r.rule.particle), int(r.rule.drop),
			int(r.rule.cut), b.adds[r.rule.add]} {
			w.number(n)
		}
	}
	w.number(len(b.setList))
	for _, ids := range b.setList {
		w.number(len(ids))
		for _, id := range ids {
			w.number(id)
		}
	}
	w.number(len(arcs))
	for _, a := range arcs {
		w = binary.LittleEndian.AppendUint32(w, a)
	}
	return w
}

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
