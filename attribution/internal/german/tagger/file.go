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

// parse reads a weights file.
func parse(data string) (*model, error) {
	if len(data) < len(magic) || data[:len(magic)] != magic {
		return nil, errors.New("tagger: not a weights file, or of another version: run make generate")
	}
	r := reader{data: data, at: len(magic)}
	m := &model{first: new([1<<16 + 1]uint16)}
	for i := range m.licence {
		m.licence[i] = int32(r.signed())
	}
	n := r.number()
	if n > min(len(data), maxFeatures) {
		return nil, fmt.Errorf("tagger: %d features in %d bytes, more than %d or damaged: run make generate", n, len(data), maxFeatures)
	}
	m.low = make([]byte, 0, 2*n+8)
	m.weights = make([]uint32, 0, n)
	m.vectors = make([]vector, 0, n/8)
	var id uint32
	var ws [tagCount]weight
	for range n {
		distance := uint32(r.number())
		k := r.number()
		if k > tagCount || distance == 0 || id+distance < id {
			r.bad = true
		}
		if r.bad {
			break
		}
		id += distance
		for j := range ws[:k] {
			ws[j] = weight{doc.Tag(r.next()), int8(r.next())}
			r.bad = r.bad || int(ws[j].tag) >= tagCount
		}
		if r.bad {
			break
		}
		m.add(id, ws[:k])
	}
	if r.bad || r.at != len(data) {
		return nil, fmt.Errorf("tagger: damaged at byte %d of %d: run make generate", r.at, len(data))
	}
	m.close()
	return m, nil
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
