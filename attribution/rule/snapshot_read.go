package rule

import (
	"encoding/binary"
	"math"
	"reflect"
)

// snapshotFile is one file of a snapshot.
type snapshotFile struct {
	sum   sum
	layer layer
	count FileCount
}

// snapshotReader takes a snapshot apart. Strings are parts of the data; what
// is too short or names what is not there sets bad, and nothing is used.
type snapshotReader struct {
	data    string
	at      int
	bad     bool
	strings []string
	room    []string // what is left of the room for strings in lists
	file    string
	rule    structReader
	entry   structReader
	source  structReader
}

type structReader struct{ fields []int }

func openSnapshot(data string) (map[string]snapshotFile, error) {
	if len(data) < len(snapshotMagic) || data[:len(snapshotMagic)] != snapshotMagic {
		return nil, errSnapshot
	}
	r := &snapshotReader{data: data, at: len(snapshotMagic),
		rule: structReader{fieldsOf(reflect.TypeFor[Rule]())}, entry: structReader{fieldsOf(reflect.TypeFor[Entry]())},
		source: structReader{fieldsOf(reflect.TypeFor[SourceEntry]())}}
	if r.number() != int(shapeOf()) {
		return nil, errSnapshot
	}
	r.table()
	r.room = make([]string, r.count())
	n := r.count()
	files := make(map[string]snapshotFile, n)
	for range n {
		if r.bad {
			break
		}
		r.file = r.text()
		files[r.file] = r.oneFile()
	}
	if r.bad || r.at != len(data) {
		return nil, errSnapshot
	}
	return files, nil
}

func (r *snapshotReader) table() {
	r.strings = make([]string, r.count())
	lengths := r.at
	for range r.strings {
		r.number()
	}
	at := r.at
	r.at = lengths
	for i := range r.strings {
		n := r.number()
		if n > len(r.data)-at {
			r.bad = true
			return
		}
		r.strings[i] = r.data[at : at+n]
		at += n
	}
	r.at = at
}

func (r *snapshotReader) number() int {
	v := 0
	for shift := 0; r.at < len(r.data) && shift < 63; shift += 7 {
		b := r.data[r.at]
		r.at++
		v |= int(b&0x7f) << shift
		if b < 0x80 {
			return v
		}
	}
	r.bad = true
	return 0
}

// count is a number of things of a byte at least, so that a damaged file
// cannot ask for more memory than its own size.
func (r *snapshotReader) count() int {
	n := r.number()
	if n < 0 || n > len(r.data)-r.at {
		r.bad = true
		return 0
	}
	return n
}

func (r *snapshotReader) text() string {
	if i := r.number(); i < len(r.strings) {
		return r.strings[i]
	}
	r.bad = true
	return ""
}

func (r *snapshotReader) place() Origin {
	line := r.number()
	return Origin{File: r.file, Line: line, Column: r.number()}
}

func (r *snapshotReader) oneFile() snapshotFile {
	var f snapshotFile
	f.sum = sum{size: r.number(), crc: uint32(r.number())}
	f.count = FileCount{Name: r.file, Rules: r.number(), Lists: r.number(), Entries: r.number(), Sources: r.number(), Disable: r.number()}
	l := &f.layer
	l.rules = make([]change[Rule], r.count())
	for i := range l.rules {
		c := &l.rules[i]
		c.id, c.extend, c.at = r.change()
		r.fields(r.rule, &c.value)
		c.value.Origin = r.place()
		c.value.Keys = r.keys()
	}
	l.lists = make([]change[List], r.count())
	for i := range l.lists {
		c := &l.lists[i]
		c.id, c.extend, c.at = r.change()
		c.value.Name, c.value.Origin, c.value.About = c.id, c.at, r.text()
		c.value.Entries = make([]Entry, r.count())
		for k := range c.value.Entries {
			e := &c.value.Entries[k]
			r.fields(r.entry, e)
			e.Origin = r.place()
			e.Keys = r.keys()
		}
	}
	l.sources = make([]change[SourceEntry], r.count())
	for i := range l.sources {
		c := &l.sources[i]
		c.id, c.extend, c.at = r.change()
		r.fields(r.source, &c.value)
		c.value.Origin = c.at
	}
	l.off = make([]Disabled, r.count())
	for i := range l.off {
		l.off[i].ID = r.text()
		l.off[i].Origin = r.place()
	}
	return f
}

func (r *snapshotReader) change() (id string, extend bool, at Origin) {
	id = r.text()
	extend = r.number() != 0
	return id, extend, r.place()
}

func (r *snapshotReader) keys() map[string]Origin {
	n := r.count()
	if n == 0 {
		return nil
	}
	m := make(map[string]Origin, n-1)
	for range n - 1 {
		k := r.text()
		m[k] = r.place()
	}
	return m
}

func (r *snapshotReader) fields(s structReader, into any) {
	v := reflect.ValueOf(into).Elem()
	mask := r.number()
	for bit, i := range s.fields {
		if mask&(1<<bit) == 0 {
			continue
		}
		switch f := v.Field(i); f.Kind() {
		case reflect.String:
			f.SetString(r.text())
		case reflect.Slice:
			*f.Addr().Interface().(*[]string) = r.texts()
		case reflect.Float64:
			if len(r.data)-r.at < 8 {
				r.bad = true
				return
			}
			f.SetFloat(math.Float64frombits(binary.LittleEndian.Uint64([]byte(r.data[r.at : r.at+8]))))
			r.at += 8
		case reflect.Bool:
			f.SetBool(true)
		}
	}
}

func (r *snapshotReader) texts() []string {
	n := r.number()
	if n < 0 || n > len(r.room) {
		r.bad = true
		return nil
	}
	list := r.room[:n:n]
	r.room = r.room[n:]
	for i := range list {
		list[i] = r.text()
	}
	return list
}
