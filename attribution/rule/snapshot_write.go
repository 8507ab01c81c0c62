package rule

import (
	"encoding/binary"
	"maps"
	"math"
	"reflect"
	"slices"
)

// snapshotWriter collects the body of a snapshot, in which a string is a number.
type snapshotWriter struct {
	body    []byte
	strings []string
	index   map[string]int
	inLists int // strings in lists, for the reader to make room once
}

func (w *snapshotWriter) number(n int) { w.body = binary.AppendUvarint(w.body, uint64(n)) }

func (w *snapshotWriter) flag(b bool) {
	if b {
		w.number(1)
	} else {
		w.number(0)
	}
}

func (w *snapshotWriter) text(s string) {
	i, ok := w.index[s]
	if !ok {
		i = len(w.strings)
		w.index[s] = i
		w.strings = append(w.strings, s)
	}
	w.number(i)
}

func (w *snapshotWriter) bytes() []byte {
	out := []byte(snapshotMagic)
	add := func(n int) { out = binary.AppendUvarint(out, uint64(n)) }
	add(int(shapeOf()))
	add(len(w.strings))
	for _, s := range w.strings {
		add(len(s))
	}
	for _, s := range w.strings {
		out = append(out, s...)
	}
	add(w.inLists)
	return append(out, w.body...)
}

func (w *snapshotWriter) file(name string, s sum, l *layer, c FileCount) {
	w.text(name)
	w.number(s.size)
	w.number(int(s.crc))
	for _, n := range []int{c.Rules, c.Lists, c.Entries, c.Sources, c.Disable} {
		w.number(n)
	}
	w.number(len(l.rules))
	for i := range l.rules {
		r := &l.rules[i]
		w.change(r.id, r.extend, r.at)
		w.fields(&r.value)
		w.place(r.value.Origin)
		w.keys(r.value.Keys)
	}
	w.number(len(l.lists))
	for i := range l.lists {
		c := &l.lists[i]
		w.change(c.id, c.extend, c.at)
		w.text(c.value.About)
		w.number(len(c.value.Entries))
		for k := range c.value.Entries {
			e := &c.value.Entries[k]
			w.fields(e)
			w.place(e.Origin)
			w.keys(e.Keys)
		}
	}
	// The places of the keys of sources are left out: thousands of maps that
	// only a message ever asks for.
	w.number(len(l.sources))
	for i := range l.sources {
		s := &l.sources[i]
		w.change(s.id, s.extend, s.at)
		w.fields(&s.value)
	}
	w.number(len(l.off))
	for _, d := range l.off {
		w.text(d.ID)
		w.place(d.Origin)
	}
}

func (w *snapshotWriter) change(id string, extend bool, at Origin) {
	w.text(id)
	w.flag(extend)
	w.place(at)
}

func (w *snapshotWriter) place(at Origin) {
	w.number(at.Line)
	w.number(at.Column)
}

// keys writes 0 for no map, else one more than its length.
func (w *snapshotWriter) keys(m map[string]Origin) {
	if m == nil {
		w.number(0)
		return
	}
	w.number(len(m) + 1)
	for _, k := range slices.Sorted(maps.Keys(m)) {
		w.text(k)
		w.place(m[k])
	}
}

// fields writes the fields of a struct that have a key: which of them are
// set, then those. An empty list is set where no list is not.
func (w *snapshotWriter) fields(of any) {
	v := reflect.ValueOf(of).Elem()
	list := fieldsOf(v.Type())
	mask := 0
	for bit, i := range list {
		if !v.Field(i).IsZero() {
			mask |= 1 << bit
		}
	}
	w.number(mask)
	for bit, i := range list {
		f := v.Field(i)
		if mask&(1<<bit) == 0 {
			continue
		}
		switch f.Kind() {
		case reflect.String:
			w.text(f.String())
		case reflect.Slice:
			w.number(f.Len())
			w.inLists += f.Len()
			for k := range f.Len() {
				w.text(f.Index(k).String())
			}
		case reflect.Float64:
			w.body = binary.LittleEndian.AppendUint64(w.body, math.Float64bits(f.Float()))
		}
		// A bool that is set is true.
	}
}
