package lexicon

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/hearsay/hearsay/attribution/doc"
)

// The data file: the magic word, then unsigned varints. Endings to add (each
// length and bytes), readings (seven numbers each), analysis sets (each count
// and numbers of readings), the number of arcs; then the arcs, four
// little-endian bytes each, up to the end.
const magic = "hearsay.lexicon/1\n"

// Parse reads a data file that [Build] made.
func Parse(data string) (*Lexicon, error) {
	r := reader{data: data}
	if len(data) < len(magic) || data[:len(magic)] != magic {
		return nil, errors.New("lexicon: not a lexicon file, or of another version: run make generate")
	}
	r.at = len(magic)
	adds := make([]string, r.count())
	for i := range adds {
		adds[i] = r.text()
	}
	readings := make([]Reading, r.count())
	for i := range readings {
		v := &readings[i]
		v.Tag, v.Sub = doc.Tag(r.small()), Sub(r.small())
		v.Nom, v.Verb = doc.Nominal(r.number()), doc.Verbal(r.number())
		v.rule.particle, v.rule.drop, v.rule.cut = r.small(), r.small(), r.small()
		if a := r.number(); a < len(adds) {
			v.rule.add = adds[a]
		} else {
			r.bad = true
		}
	}
	l := &Lexicon{sets: make([]analyses, r.count())}
	if err := l.fillSets(&r, readings); err != nil {
		return nil, err
	}
	n := r.number()
	if r.bad || len(data)-r.at != 4*n {
		return nil, fmt.Errorf("lexicon: damaged at byte %d of %d: run make generate", r.at, len(data))
	}
	l.auto.arcs = make([]uint32, n)
	for i := range l.auto.arcs {
		s := data[r.at+4*i:]
		l.auto.arcs[i] = uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
	}
	if err := l.auto.index(len(l.sets)); err != nil {
		return nil, fmt.Errorf("lexicon: damaged: %w: run make generate", err)
	}
	return l, nil
}

// fillSets lays all sets into one block, so that opening costs one allocation
// for them and not thousands.
func (l *Lexicon) fillSets(r *reader, readings []Reading) error {
	start := r.at
	total := 0
	for range l.sets {
		n := r.count()
		total += n
		for range n {
			r.number()
		}
	}
	r.at = start
	block := make([]Reading, 0, total)
	for i := range l.sets {
		from := len(block)
		for range r.count() {
			id := r.number()
			if id >= len(readings) {
				return fmt.Errorf("lexicon: set %d names reading %d of %d: run make generate", i, id, len(readings))
			}
			block = append(block, readings[id])
		}
		l.sets[i] = newAnalyses(block[from:len(block):len(block)])
	}
	return nil
}

// reader takes numbers and texts from the file; bad is set once it ran out.
type reader struct {
	data string
	at   int
	bad  bool
}

func (r *reader) number() int {
	v, shift := 0, 0
	for r.at < len(r.data) && shift < 35 {
		b := r.data[r.at]
		r.at++
		v |= int(b&0x7f) << shift
		if b < 0x80 {
			return v
		}
		shift += 7
	}
	r.bad = true
	return 0
}

func (r *reader) small() uint8 {
	n := r.number()
	if n > 0xff {
		r.bad = true
	}
	return uint8(n)
}

// count is a number of things that follow, each of a byte at least; so a
// damaged file cannot ask for more memory than its own size.
func (r *reader) count() int {
	n := r.number()
	if n > len(r.data)-r.at {
		r.bad = true
		return 0
	}
	return n
}

func (r *reader) text() string {
	n := r.count()
	s := r.data[r.at : r.at+n]
	r.at += n
	return s
}

type writer []byte

func (w *writer) number(n int) { *w = binary.AppendUvarint(*w, uint64(n)) }

func (w *writer) text(s string) {
	w.number(len(s))
	*w = append(*w, s...)
}
