package lexicon

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
)

// Entry is one line of a dictionary: a form with one reading.
type Entry struct {
	Form, Lemma string
	Particle    string // of a separable verb; Form begins with it
	Weak        bool   // of the weak conjugation; where two verbs share a form, the strong one is by far the more usual
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
	type ranked struct {
		Reading
		rank int
	}
	joined := map[key]*ranked{}
	for i := range entries {
		r := entries[i].reading()
		k := key{r.Tag, r.Sub, r.Verb &^ person, r.rule}
		if have := joined[k]; have != nil {
			have.Nom |= r.Nom
			have.Verb |= r.Verb
		} else {
			joined[k] = &ranked{r, entries[i].rank(r.rule)}
		}
	}
	list := make([]*ranked, 0, len(joined))
	for _, r := range joined {
		list = append(list, r)
	}
	slices.SortFunc(list, func(a, b *ranked) int {
		if d := cmp.Or(int(a.Tag)-int(b.Tag), a.rank-b.rank); d != 0 {
			return d
		}
		return compareReadings(a.Reading, b.Reading)
	})
	out := make([]Reading, len(list))
	for i, r := range list {
		out[i] = r.Reading
	}
	return out
}

// rank says how unlikely an entry's lemma is beside another of the same form
// and part of speech: "gedacht" is of denken before gedenken, "dachte" of
// denken before dachen, "Frieden" is Frieden before Friede.
func (e *Entry) rank(r rule) int {
	rank := 0
	switch e.Tag {
	case doc.NOUN, doc.PROPN:
		rank = int(r.cut) + len(r.add)
		if e.Sub == InfNoun { // "Fragen" is the plural of Frage before it is the asking
			rank += maxForm
		}
	case doc.VERBFin, doc.VERBInf, doc.VERBPart:
		if e.Weak {
			rank = 1
		}
		if e.Verb&doc.Part2 != 0 && strings.HasPrefix(strings.TrimPrefix(e.Lemma, e.Particle), "ge") {
			rank += 2
		}
	}
	return rank
}

func (e *Entry) reading() Reading {
	return Reading{Tag: e.Tag, Sub: e.Sub, Nom: e.Nom, Verb: e.Verb, rule: ruleFor(e.Form, e.Lemma, e.Particle)}
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
