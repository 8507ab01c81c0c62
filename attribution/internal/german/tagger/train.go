package tagger

import (
	"math"

	"github.com/hearsay/hearsay/attribution/doc"
)

// Example is an annotated sentence, its words looked up.
type Example struct {
	Words []Word
	Tags  []doc.Tag
}

// Options of training.
type Options struct {
	Runs   int // passes of training with the sentences in another order; their weights are averaged
	Epochs int
	Finite float32 // how much more a mistake about finite or not weighs than another
	Scale  float64 // weights are rounded to steps of 1/Scale
	Least  int     // weights below this many steps are dropped
}

// Train learns weights and gives the weights file. The same examples and
// options give the same bytes.
func Train(examples []Example, o Options) []byte {
	order := make([]int, len(examples))
	sentences := make([][]atoms, len(examples))
	for i, e := range examples {
		order[i] = i
		sentences[i], _ = prepare(e.Words, nil)
	}
	seed := uint64(1)
	total := mean{rows: map[uint32]*[tagCount]float64{}}
	for range o.Runs {
		t := trainer{index: map[uint32]int32{}}
		for range o.Epochs {
			for i := len(order) - 1; i > 0; i-- {
				seed = seed*6364136223846793005 + 1442695040888963407
				j := int(seed>>33) % (i + 1)
				order[i], order[j] = order[j], order[i]
			}
			for _, i := range order {
				t.learn(sentences[i], examples[i].Tags, o.Finite)
			}
		}
		total.add(&t, 1/float64(o.Runs))
	}
	return total.encode(o)
}

// trainer holds the weights while they are learned. Row 0 is the licence.
type trainer struct {
	index map[uint32]int32
	rows  []row
	now   int64
	lic   row
}

type row struct {
	now  [tagCount]float32
	sum  [tagCount]float64 // of now over time
	when [tagCount]int64   // sum is reckoned up to here
}

func (r *row) change(tag doc.Tag, by float32, now int64) {
	r.sum[tag] += float64(r.now[tag]) * float64(now-r.when[tag])
	r.when[tag] = now
	r.now[tag] += by
}

func (t *trainer) learn(a []atoms, gold []doc.Tag, finite float32) {
	var f [templates]uint32
	var own [alone]uint32
	var other [templates - alone]uint32
	var rows [templates]int32
	var t1, t2 doc.Tag
	var c clause
	for i := range a {
		ownFeatures(&own, &a[i])
		features(&other, a, i, t1, t2, c)
		copy(f[copy(f[:], own[:]):], other[:])
		var score [tagCount]float32
		for tag := range score {
			if a[i].licensed&(1<<tag) != 0 {
				score[tag] = t.lic.now[tag]
			}
		}
		for k, id := range f {
			r, ok := t.index[id]
			if !ok {
				r = int32(len(t.rows))
				t.index[id] = r
				t.rows = append(t.rows, row{})
			}
			rows[k] = r
			for tag, w := range t.rows[r].now {
				score[tag] += w
			}
		}
		best := doc.ADJ
		for tag := best + 1; int(tag) < tagCount; tag++ {
			if score[tag] > score[best] {
				best = tag
			}
		}
		t.now++
		if want := gold[i]; want != best && want != doc.X {
			step := float32(1)
			if want.Finite() != best.Finite() {
				step = finite
			}
			for _, r := range rows {
				t.rows[r].change(want, step, t.now)
				t.rows[r].change(best, -step, t.now)
			}
			if a[i].licensed&(1<<want) != 0 {
				t.lic.change(want, step, t.now)
			}
			if a[i].licensed&(1<<best) != 0 {
				t.lic.change(best, -step, t.now)
			}
		}
		c = c.after(&a[i], best, t1)
		t1, t2 = best, t1
	}
}

// mean gathers the weights, averaged over time and over runs.
type mean struct {
	licence [tagCount]float64
	rows    map[uint32]*[tagCount]float64
}

func (m *mean) add(t *trainer, share float64) {
	into := func(to *[tagCount]float64, r *row) {
		for tag := range to {
			sum := r.sum[tag] + float64(r.now[tag])*float64(t.now-r.when[tag])
			to[tag] += float64(sum / float64(t.now) * share) // the conversion keeps every processor to the same rounding
		}
	}
	into(&m.licence, &t.lic)
	for id, i := range t.index {
		if m.rows[id] == nil {
			m.rows[id] = new([tagCount]float64)
		}
		into(m.rows[id], &t.rows[i])
	}
}

// encode rounds the weights and drops small ones.
func (m *mean) encode(o Options) []byte {
	var licence [tagCount]int32
	for tag, w := range m.licence {
		licence[tag] = int32(math.Round(w * o.Scale))
	}
	rows := map[uint32][]weight{}
	for id, r := range m.rows {
		var ws []weight
		for tag, mean := range r {
			if w := int(math.Round(mean * o.Scale)); id != 0 && (w >= o.Least || w <= -o.Least) {
				ws = append(ws, weight{doc.Tag(tag), int8(max(-127, min(127, w)))})
			}
		}
		if ws != nil {
			rows[id] = ws
		}
	}
	return encode(licence, rows)
}
