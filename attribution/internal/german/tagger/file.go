package tagger

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/packed"
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
	r := packed.Reader{Data: data, At: len(magic)}
	m := &model{first: new([1<<16 + 1]uint16)}
	for i := range m.licence {
		m.licence[i] = r.Signed()
	}
	n := r.Length()
	if n > maxFeatures {
		return nil, fmt.Errorf("tagger: %d features in %d bytes, more than %d: run make generate", n, len(data), maxFeatures)
	}
	m.low = make([]byte, 0, 2*n+8)
	m.weights = make([]uint32, 0, n)
	m.vectors = make([]vector, 0, n/8)
	var id uint32
	var ws [tagCount]weight
	for range n {
		distance := uint32(r.Number())
		k := r.Length()
		if k > tagCount || distance == 0 || id+distance < id {
			r.Bad = true
		}
		if r.Bad {
			break
		}
		id += distance
		for j := range ws[:k] {
			ws[j] = weight{doc.Tag(r.Byte()), int8(r.Byte())}
			r.Bad = r.Bad || int(ws[j].tag) >= tagCount
		}
		if r.Bad {
			break
		}
		m.add(id, ws[:k])
	}
	if !r.Done() {
		return nil, fmt.Errorf("tagger: damaged at byte %d of %d: run make generate", r.At, len(data))
	}
	m.close()
	return m, nil
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
