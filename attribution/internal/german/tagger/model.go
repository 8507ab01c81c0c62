package tagger

import (
	"encoding/binary"
	"math/bits"

	"github.com/hearsay/hearsay/attribution/doc"
)

// model holds the weights of the features. Of the forty features of a word the
// model knows some twenty-five, so that nearly all the time of tagging goes
// into finding them and adding up their weights. Both are laid out so that the
// tables stay in the processor's cache and that no branch hangs on what is found.
//
// The features stand sorted by id: first says by the upper half of an id where
// those begin that share it, on average one, and low holds the lower halves.
type model struct {
	licence [tagCount]int32
	first   *[1<<16 + 1]uint16
	low     []byte   // two bytes each, and four more of them, because as many are compared at once
	weights []uint32 // per feature: one or two weights, or the number of its vector; see add
	vectors []vector // of the features with more weights, which are few and the most common
}

const (
	// inVector in a feature's weights says that the rest is the number of a
	// vector. Otherwise they are value and tag, a byte each, of two tags.
	inVector = 1 << 31
	// room is the next power of two from templates on: an index that is cut to it needs no check.
	room = 64
	// maxFeatures is what first can count.
	maxFeatures = 1<<16 - 1
)

// lists is what best works in: the places of features that are known, the
// numbers of their vectors, and the weights of those that have none.
type lists struct{ places, vectors, singles [room]uint32 }

// own adds up the weights of the features that hang on a word alone.
func (m *model) own(s *sums, a *atoms) {
	var f [alone]uint32
	var places [room]uint32
	ownFeatures(&f, a)
	*s = least
	for _, place := range places[:m.find(&places, f[:])] {
		if w := m.weights[place]; w&inVector != 0 {
			s.add(&m.vectors[w&^inVector])
		} else {
			s.addOne(w>>8&31, int8(w))
			s.addOne(w>>24&31, int8(w>>16))
		}
	}
}

// best gives the tag with the greatest sum of weights, the first of several;
// own are those of the features that hang on the word alone. Only tags from ADJ on
// are ever given.
func (m *model) best(lists *lists, own sums, features []uint32, licensed uint32) doc.Tag {
	n := m.find(&lists.places, features)
	// Vectors and single weights apart, so that each loop below does one thing.
	v := uint(0)
	for k, place := range lists.places[:n] {
		w := m.weights[place]
		lists.vectors[v%room], lists.singles[(uint(k)-v)%room] = w&^inVector, w
		v += uint(w / inVector)
	}
	var score [32]int32
	own.sum(&score, m.vectors, lists.vectors[:v])
	for _, w := range lists.singles[:n-v] {
		score[w>>8&31] += int32(int8(w))
		score[w>>24&31] += int32(int8(w >> 16))
	}
	for rest := licensed & (1<<tagCount - 1); rest != 0; rest &= rest - 1 {
		tag := bits.TrailingZeros32(rest) & 31
		score[tag] += m.licence[tag]
	}
	// The greatest of score and tag in one number, the lower tag first.
	top := score[doc.ADJ]<<5 | (31 - int32(doc.ADJ))
	for tag := doc.ADJ + 1; int(tag) < tagCount; tag++ {
		top = max(top, score[tag]<<5|(31-int32(tag)))
	}
	return doc.Tag(31 - top&31)
}

// find puts the places of those features that the model has into places, and
// gives their number.
func (m *model) find(places *[room]uint32, features []uint32) uint {
	const ones, highs = 0x0001000100010001, 0x8000800080008000
	first, low := m.first, m.low
	n := uint(0)
	for _, id := range features {
		at := uint(first[id>>16])
		count := uint(first[id>>16+1]) - at
		for count >= uint(len(others)) { // one id in seven hundred
			if binary.LittleEndian.Uint16(low[2*at:]) == uint16(id) {
				count = 1
				break
			}
			at++
			count--
		}
		// Of four lower halves, those that are the wanted one become zero; those
		// that belong to other ids are kept from it.
		x := binary.LittleEndian.Uint64(low[2*at:]) ^ uint64(id&0xffff)*ones | others[count]
		zero := (x - ones) &^ x & highs // its lowest bit is right
		places[n%room] = uint32(at) + uint32(bits.TrailingZeros64(zero))/16
		if zero != 0 {
			n++
		}
	}
	return n
}

// others has, by the number of ids that share an upper half, all bits of what
// stands behind them among four.
var others = [5]uint64{1<<64 - 1, 1<<64 - 1<<16, 1<<64 - 1<<32, 1<<64 - 1<<48, 0}

// add enters a feature; ids come in rising order.
func (m *model) add(id uint32, ws []weight) {
	var what uint32
	if len(ws) > 2 {
		what = inVector | uint32(len(m.vectors))
		m.vectors = append(m.vectors, newVector(ws))
	} else {
		for k, w := range ws {
			what |= (uint32(w.tag)<<8 | uint32(uint8(w.value))) << (16 * k)
		}
	}
	m.low = binary.LittleEndian.AppendUint16(m.low, uint16(id))
	m.weights = append(m.weights, what)
	m.first[id>>16+1] = uint16(len(m.weights))
}

// close makes the model ready once all features are in.
func (m *model) close() {
	m.low = append(m.low, make([]byte, 8)...)
	for i := 1; i < len(m.first); i++ {
		m.first[i] = max(m.first[i], m.first[i-1])
	}
}

// weight of a tag in a feature.
type weight struct {
	tag   doc.Tag
	value int8
}

// vector has sixteen bits for each tag, four tags a word: its weight plus bias.
// So the vectors of all features can be added up word by word without one sum
// running into the next.
type vector [6]uint64

const bias = 128

func newVector(ws []weight) vector {
	var by [24]int8
	for _, w := range ws {
		by[w.tag] = w.value
	}
	var v vector
	for tag, value := range by {
		v[tag/4] |= uint64(int(value)+bias) << (16 * (tag % 4))
	}
	return v
}

// sums is a sum of so many vectors.
type sums struct {
	of vector
	n  int32
}

// least is a sum of nothing that single weights can be added to, one for each
// feature of a word alone: it is so far from zero that no tag's sum gets below.
var least = sums{of: vector{lanes, lanes, lanes, lanes, lanes, lanes}, n: alone}

// lanes has alone times the bias for each of four tags.
const lanes = alone * bias * 0x0001000100010001

func (s *sums) add(v *vector) {
	for i := range v {
		s.of[i] += v[i]
	}
	s.n++
}

// addOne adds the weight of one tag.
func (s *sums) addOne(tag uint32, value int8) {
	s.of[tag/4%uint32(len(s.of))] += uint64(int64(value)) << (16 * (tag % 4))
}

// sum adds those of the vectors that numbers name, and takes the bias out.
func (s *sums) sum(score *[32]int32, vectors []vector, numbers []uint32) {
	s0, s1, s2, s3, s4, s5 := s.of[0], s.of[1], s.of[2], s.of[3], s.of[4], s.of[5]
	for _, k := range numbers {
		v := &vectors[k]
		s0 += v[0]
		s1 += v[1]
		s2 += v[2]
		s3 += v[3]
		s4 += v[4]
		s5 += v[5]
	}
	less := (s.n + int32(len(numbers))) * bias
	for k, four := range [...]uint64{s0, s1, s2, s3, s4, s5} {
		score[4*k] = int32(uint16(four)) - less
		score[4*k+1] = int32(uint16(four>>16)) - less
		score[4*k+2] = int32(uint16(four>>32)) - less
		score[4*k+3] = int32(four>>48) - less
	}
}
