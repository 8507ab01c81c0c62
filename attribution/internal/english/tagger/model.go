package tagger

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"math/bits"
	"slices"
	"sort"
	"strings"

	"github.com/hearsay/hearsay/attribution/internal/packed"
)

// model holds the weights. Features stand sorted by id: from says by the upper
// part of an id where those begin that share it.
type model struct {
	classes []string // sorted
	words   map[string]uint8
	from    []uint32 // 1<<upper + 1
	ids     []uint64
	at      []uint32 // where the weights of a feature begin; one more than there are features
	weights []weight
}

// weight of a class in a feature, in thousandths.
type weight struct {
	class uint8
	value int32
}

// upper is the length of the part of an id that from goes by.
const upper = 16

// maxClasses is what best has room for.
const maxClasses = 64

// best gives the class with the greatest sum of weights, the first of several.
// A class that no feature speaks of is none to choose.
func (m *model) best(a []atoms, i int, t1, t2 uint64) string {
	var f [families]uint64
	features(&f, a, i, t1, t2)
	var score [maxClasses]int32
	var seen uint64
	for _, id := range f {
		high := id >> (idBits - upper)
		for k := m.from[high]; k < m.from[high+1]; k++ {
			if m.ids[k] != id {
				continue
			}
			for _, w := range m.weights[m.at[k]:m.at[k+1]] {
				score[w.class%maxClasses] += w.value
				seen |= 1 << (w.class % maxClasses)
			}
			break
		}
	}
	best, top := "", int32(math.MinInt32)
	for ; seen != 0; seen &= seen - 1 {
		if c := bits.TrailingZeros64(seen); score[c%maxClasses] > top {
			best, top = m.classes[c], score[c%maxClasses]
		}
	}
	return best
}

// The weights file: the magic word; the classes, sorted, each with its length;
// the words that have one tag only, sorted, likewise, each followed by its
// class; the features, sorted by id, each with the distance from the one before,
// the number of its weights, and for each weight class and value (a signed
// varint). Lists begin with their length, that of the features also with the
// number of all weights.
const magic = "hearsay.english-tagger/1\n"

func parse(data string) (*model, error) {
	if !strings.HasPrefix(data, magic) {
		return nil, errors.New("english tagger: not a weights file, or of another version: run make generate")
	}
	r := packed.Reader{Data: data, At: len(magic)}
	m := &model{words: map[string]uint8{}, from: make([]uint32, 1<<upper+1)}
	for range r.Length() {
		m.classes = append(m.classes, r.Text())
	}
	class := func() uint8 {
		c := r.Byte()
		r.Bad = r.Bad || int(c) >= min(len(m.classes), maxClasses)
		return c
	}
	for range r.Length() {
		w := r.Text()
		m.words[w] = class()
	}
	n, all := r.Length(), r.Length()
	m.ids, m.at = make([]uint64, 0, n), make([]uint32, 0, n+1)
	m.weights = make([]weight, 0, all)
	var id uint64
	for range n {
		distance := r.Number()
		if id += distance; distance == 0 && len(m.ids) > 0 || id >= 1<<idBits || distance >= 1<<idBits {
			r.Bad = true
		}
		if r.Bad {
			break
		}
		m.ids, m.at = append(m.ids, id), append(m.at, uint32(len(m.weights)))
		for range r.Length() {
			m.weights = append(m.weights, weight{class(), r.Signed()})
		}
		m.from[id>>(idBits-upper)+1] = uint32(len(m.ids))
	}
	if !r.Done() || len(m.classes) > maxClasses || len(m.weights) != all {
		return nil, errors.New("english tagger: damaged weights file: run make generate")
	}
	m.at = append(m.at, uint32(len(m.weights)))
	for i := 1; i < len(m.from); i++ {
		m.from[i] = max(m.from[i], m.from[i-1])
	}
	return m, nil
}

// Encode writes a weights file. weights are by feature, as prose names them, and
// class; words have one class only. Weights must be thousandths.
func Encode(classes []string, words map[string]string, weights map[string]map[string]float64) ([]byte, error) {
	classes = slices.Sorted(slices.Values(classes))
	if len(classes) > maxClasses {
		return nil, fmt.Errorf("%d classes, at most %d have room", len(classes), maxClasses)
	}
	out := binary.AppendUvarint([]byte(magic), uint64(len(classes)))
	text := func(s string) { out = append(binary.AppendUvarint(out, uint64(len(s))), s...) }
	for _, c := range classes {
		text(c)
	}
	class := func(of, c string) error {
		k, ok := slices.BinarySearch(classes, c)
		if !ok {
			return fmt.Errorf("%s: no class %q", of, c)
		}
		out = append(out, byte(k))
		return nil
	}
	sorted := make([]string, 0, len(words))
	for w := range words {
		sorted = append(sorted, w)
	}
	slices.Sort(sorted)
	out = binary.AppendUvarint(out, uint64(len(sorted)))
	for _, w := range sorted {
		text(w)
		if err := class(w, words[w]); err != nil {
			return nil, err
		}
	}
	byID := make(map[uint64]string, len(weights))
	ids := make([]uint64, 0, len(weights))
	for name := range weights {
		n, err := named(name)
		if err != nil {
			return nil, err
		}
		if other, ok := byID[n]; ok {
			return nil, fmt.Errorf("%q and %q have one id", name, other)
		}
		byID[n] = name
		ids = append(ids, n)
	}
	slices.Sort(ids)
	all := 0
	for _, of := range weights {
		all += len(of)
	}
	out = binary.AppendUvarint(binary.AppendUvarint(out, uint64(len(ids))), uint64(all))
	var last uint64
	for _, n := range ids {
		name := byID[n]
		out = binary.AppendUvarint(out, n-last)
		last = n
		of := make([]string, 0, len(weights[name]))
		for c := range weights[name] {
			of = append(of, c)
		}
		sort.Strings(of)
		out = binary.AppendUvarint(out, uint64(len(of)))
		for _, c := range of {
			if err := class(name, c); err != nil {
				return nil, err
			}
			v := weights[name][c] * 1000
			whole := math.Round(v)
			if math.Abs(v-whole) > 1e-6 || math.Abs(whole) > 1<<24 {
				return nil, fmt.Errorf("%s, %s: weight %v is no whole number of thousandths", name, c, weights[name][c])
			}
			x := int32(whole)
			out = binary.AppendUvarint(out, uint64(uint32(x<<1^x>>31)))
		}
	}
	return out, nil
}

// named gives the id of a feature by prose's name for it.
func named(name string) (uint64, error) {
	for family, prefix := range names {
		switch rest, ok := strings.CutPrefix(name, prefix+" "); {
		case name == prefix:
			return id(family, 0, 0), nil
		case !ok:
		case family == tags || family == tag1Word:
			x, y, ok := strings.Cut(rest, " ")
			if ok {
				return id(family, sum(x), sum(y)), nil
			}
		default:
			return id(family, sum(rest), 0), nil
		}
	}
	return 0, fmt.Errorf("no feature %q", name)
}
