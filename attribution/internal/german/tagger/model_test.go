package tagger

import (
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
)

// small is a model with features whose ids share their upper half, by one and by six.
func small() *model {
	m := &model{first: new([1<<16 + 1]uint16)}
	m.add(0x00000007, []weight{{doc.NOUN, 5}})
	m.add(0x12340001, []weight{{doc.NOUN, 1}})
	m.add(0x12340002, []weight{{doc.VERBFin, 3}, {doc.NOUN, -2}})
	m.add(0x12340003, []weight{{doc.ADJ, 2}, {doc.ADP, -7}, {doc.ADV, 9}, {doc.VERBPart, -128}})
	m.add(0x12340004, []weight{{doc.ADV, 1}})
	m.add(0x12340005, []weight{{doc.ADJ, 127}, {doc.ADP, 127}, {doc.VERBPart, 127}})
	m.add(0x12340006, []weight{{doc.PRON, 4}})
	m.add(0xffffffff, []weight{{doc.DET, 6}})
	m.close()
	return m
}

func TestFind(t *testing.T) {
	m := small()
	for _, c := range []struct {
		id    uint32
		place int // -1: not there
	}{
		{0x00000007, 0}, {0x12340001, 1}, {0x12340002, 2}, {0x12340003, 3}, {0x12340004, 4}, {0x12340005, 5}, {0x12340006, 6}, {0xffffffff, 7},
		{0x00000000, -1}, {0x00010007, -1}, {0x12340000, -1}, {0x12340007, -1}, {0x12350001, -1}, {0xffff0000, -1}, {0xfffeffff, -1},
	} {
		var places [room]uint32
		switch n := m.find(&places, []uint32{c.id}); {
		case n == 0 && c.place >= 0, n == 1 && int(places[0]) != c.place:
			t.Errorf("%08x: %d found, the first at %d; want place %d", c.id, n, places[0], c.place)
		}
	}
	var places [room]uint32
	if n := m.find(&places, []uint32{0x12340007, 0x12340006, 1, 7}); n != 2 || places[0] != 6 || places[1] != 0 {
		t.Errorf("two of four: %d at %v, want 6 and 0", n, places[:n])
	}
}

func TestBest(t *testing.T) {
	m := small()
	m.licence[doc.PRON] = 3
	for _, c := range []struct {
		name     string
		features []uint32
		licensed uint32
		want     doc.Tag
	}{
		{"nothing known: the first tag", []uint32{1, 2}, 0, doc.ADJ},
		{"one weight", []uint32{7}, 0, doc.NOUN},
		{"two features: verb 3, noun 1-2", []uint32{0x12340001, 0x12340002}, 0, doc.VERBFin},
		{"a vector: adverb 9 over adjective 2", []uint32{0x12340003}, 0, doc.ADV},
		{"two vectors: adjective 129, preposition 120, participle -1", []uint32{0x12340003, 0x12340005}, 0, doc.ADJ},
		{"a tie of three at 127", []uint32{0x12340005}, 0, doc.ADJ},
		{"the licence alone", nil, 1 << doc.PRON, doc.PRON},
		{"the licence of another tag", []uint32{0x12340006, 7}, 1 << doc.DET, doc.NOUN},
		{"with the licence: pronoun 7 over noun 5", []uint32{0x12340006, 7}, 1 << doc.PRON, doc.PRON},
		{"bits above the tags", nil, 3 << 28, doc.ADJ},
	} {
		if got := m.best(new(lists), sums{}, c.features, c.licensed); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// Forty vectors of the greatest and of the smallest weight do not run into each other.
func TestSumRange(t *testing.T) {
	var ws []weight
	for tag := range doc.Tag(tagCount) {
		ws = append(ws, weight{tag, map[bool]int8{true: 127, false: -128}[tag%2 == 0]})
	}
	vectors := []vector{newVector(ws)}
	var score [32]int32
	new(sums).sum(&score, vectors, make([]uint32, templates))
	for tag := range tagCount {
		if want := map[bool]int32{true: 40 * 127, false: -40 * 128}[tag%2 == 0]; score[tag] != want {
			t.Errorf("%s: %d, want %d", doc.Tag(tag), score[tag], want)
		}
	}
}
