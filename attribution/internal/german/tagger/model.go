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
// most features have two or three.
type model struct {
	licence [tagCount]int32
	slots   []slot
	weights []weight
	shift   uint8
}

type slot struct {
	key  uint32 // 0 empty
	from uint32 // into weights; the number of weights is in the lowest five bits
}

type weight struct {
	tag   doc.Tag
	value int8
}

const countBits = 5

// score sums the weights of features. Only tags from ADJ on are ever given.
func (m *model) score(score *[32]int32, features []uint32, licensed uint32) {
	clear(score[:])
	for tag, w := range m.licence {
		if licensed&(1<<tag) != 0 {
			score[tag] = w
		}
	}
	last := uint32(len(m.slots) - 1)
	for _, id := range features {
		for i := id >> m.shift; ; i = (i + 1) & last {
			s := &m.slots[i]
			if s.key == id {
				from, n := s.from>>countBits, s.from&(1<<countBits-1)
				for _, w := range m.weights[from : from+n] {
					score[w.tag&31] += int32(w.value)
				}
				break
			}
			if s.key == 0 {
				break
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
	m.weights = make([]weight, 0, 4*n)
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
		m.insert(id, uint32(len(m.weights))<<countBits|uint32(k))
		for range k {
			w := weight{doc.Tag(r.next()), int8(r.next())}
			r.bad = r.bad || int(w.tag) >= tagCount
			m.weights = append(m.weights, w)
		}
	}
	if r.bad || r.at != len(data) {
		return nil, fmt.Errorf("tagger: damaged at byte %d of %d: run make generate", r.at, len(data))
	}
	return m, nil
}

func (m *model) insert(id, from uint32) {
	last := uint32(len(m.slots) - 1)
	i := id >> m.shift
	for m.slots[i].key != 0 {
		i = (i + 1) & last
	}
	m.slots[i] = slot{id, from}
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
