package tagger

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/hearsay/hearsay/attribution/doc"
)

// The weights file: the magic word; one signed varint a tag, the weight of
// "the lexicon has this word as such"; the number of features; then for each
// feature, sorted, the distance of its id from the one before, the number of
// its weights, and for each weight tag and value (a signed byte).
const magic = "hearsay.tagger/1\n"

// model is a hash table from feature id to the weights of the tags, of which
// most features have two or less; these lie in the slot itself, so that such a
// feature costs one look into memory.
type model struct {
	licence [tagCount]int32
	slots   []slot
	weights []weight // of features with more than two
	shift   uint8
}

type slot struct {
	key  uint32 // 0 empty
	what uint32 // two weights of 16 bits, or a place in weights; see insert
}

type weight struct {
	tag   doc.Tag
	value int8
}

// A tag takes five bits of eight; of the others one in a slot says that the
// weights lie elsewhere: their number is in the lowest five bits then, and
// where they begin in those above.
const (
	elsewhere = 1 << 31
	countBits = 5
)

// score sums the weights of features. Only tags from ADJ on are ever given.
func (m *model) score(score *[32]int32, features []uint32, licensed uint32) {
	clear(score[:])
	for tag, w := range m.licence {
		if licensed&(1<<tag) != 0 {
			score[tag] = w
		}
	}
	// All slots are fetched before any is looked at: memory answers many
	// questions at once, but a branch that depends on each makes it one by one.
	var first [templates]slot
	for k, id := range features {
		first[k] = m.slots[id>>m.shift]
	}
	last := uint32(len(m.slots) - 1)
	for k, id := range features {
		s := first[k]
		for i := id >> m.shift; s.key != id && s.key != 0; {
			i = (i + 1) & last
			s = m.slots[i]
		}
		switch {
		case s.key == 0:
		case s.what&elsewhere == 0:
			score[s.what>>8&31] += int32(int8(s.what))
			score[s.what>>24&31] += int32(int8(s.what >> 16))
		default:
			from, n := s.what&^elsewhere>>countBits, s.what&(1<<countBits-1)
			for _, w := range m.weights[from : from+n] {
				score[w.tag&31] += int32(w.value)
			}
		}
	}
}

// parse reads a weights file.
func parse(data string) (*model, error) {
	if len(data) < len(magic) || data[:len(magic)] != magic {
		return nil, errors.New("tagger: not a weights file, or of another version: run make generate")
	}
	r := reader{data: data, at: len(magic)}
	m := &model{}
	for i := range m.licence {
		m.licence[i] = int32(r.signed())
	}
	n := r.number()
	if n > len(data) {
		return nil, fmt.Errorf("tagger: damaged: %d features in %d bytes: run make generate", n, len(data))
	}
	bits := 4
	for 1<<bits < n+n/2 {
		bits++
	}
	m.slots = make([]slot, 1<<bits)
	m.shift = uint8(32 - bits)
	m.weights = make([]weight, 0, n/2)
	var id uint32
	for range n {
		id += uint32(r.number())
		k := r.number()
		if k > tagCount || id == 0 {
			r.bad = true
		}
		if r.bad {
			break
		}
		from := len(m.weights)
		for range k {
			w := weight{doc.Tag(r.next()), int8(r.next())}
			r.bad = r.bad || int(w.tag) >= tagCount
			m.weights = append(m.weights, w)
		}
		m.insert(id, from)
	}
	if r.bad || r.at != len(data) {
		return nil, fmt.Errorf("tagger: damaged at byte %d of %d: run make generate", r.at, len(data))
	}
	return m, nil
}

// insert enters a feature whose weights are those from a place on.
func (m *model) insert(id uint32, from int) {
	var what uint32
	if ws := m.weights[from:]; len(ws) > 2 {
		what = elsewhere | uint32(from)<<countBits | uint32(len(ws))
	} else {
		for k, w := range ws {
			what |= (uint32(w.tag)<<8 | uint32(uint8(w.value))) << (16 * k)
		}
		m.weights = m.weights[:from]
	}
	last := uint32(len(m.slots) - 1)
	i := id >> m.shift
	for m.slots[i].key != 0 {
		i = (i + 1) & last
	}
	m.slots[i] = slot{id, what}
}

// reader takes numbers from the file; bad is set once it ran out.
type reader struct {
	data string
	at   int
	bad  bool
}

func (r *reader) next() byte {
	if r.at >= len(r.data) {
		r.bad = true
		return 0
	}
	r.at++
	return r.data[r.at-1]
}

func (r *reader) number() int {
	n := 0
	for shift := 0; shift < 35; shift += 7 {
		b := r.next()
		n |= int(b&0x7f) << shift
		if b < 0x80 {
			return n
		}
	}
	r.bad = true
	return 0
}

func (r *reader) signed() int {
	n := r.number()
	return n>>1 ^ -(n & 1)
}

// encode writes a weights file.
func encode(licence [tagCount]int32, rows map[uint32][]weight) []byte {
	out := []byte(magic)
	for _, w := range licence {
		out = binary.AppendUvarint(out, uint64(uint32(w<<1^w>>31)))
	}
	ids := make([]uint32, 0, len(rows))
	for id := range rows {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	out = binary.AppendUvarint(out, uint64(len(ids)))
	var last uint32
	for _, id := range ids {
		out = binary.AppendUvarint(out, uint64(id-last))
		last = id
		out = binary.AppendUvarint(out, uint64(len(rows[id])))
		for _, w := range rows[id] {
			out = append(out, byte(w.tag), byte(w.value))
		}
	}
	return out
}
