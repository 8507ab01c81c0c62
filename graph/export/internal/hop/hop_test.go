package hop

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// picture makes boxes: one article (0), middle boxes, and a claim at the end of each way.
func picture(middle int, ways ...[]int) ([]Box, []Thread) {
	boxes := []Box{{Side: Left, W: 100, H: 40}}
	for range middle {
		boxes = append(boxes, Box{W: 80, H: 30})
	}
	var threads []Thread
	for _, w := range ways {
		t := Thread{Boxes: append([]int{0}, w...)}
		t.Boxes = append(t.Boxes, len(boxes))
		for range t.Boxes[1:] {
			t.Labels = append(t.Labels, 50)
		}
		boxes = append(boxes, Box{Side: Right, W: 120, H: 30})
		threads = append(threads, t)
	}
	return boxes, threads
}

func TestColumns(t *testing.T) {
	for _, tc := range []struct {
		name string
		ways [][]int
		want []int // of the middle boxes
		last int
	}{
		{"one hop", [][]int{{1}, {2}}, []int{1, 1}, 2},
		{"two hops", [][]int{{1, 2}}, []int{1, 2}, 3},
		{"cited at once and over another", [][]int{{2}, {1, 2}}, []int{1, 2}, 3},
		{"diamond", [][]int{{1, 4}, {2, 3, 4}}, []int{1, 1, 2, 3}, 4},
		{"circle", [][]int{{1, 2}, {2, 1}}, []int{1, 2}, 3},
		{"circle of three", [][]int{{1, 2, 3}, {3, 1}}, []int{1, 2, 3}, 4},
		{"itself", [][]int{{1, 1}}, []int{1}, 2},
		{"no source", [][]int{{}}, nil, 1},
		{"not reached", [][]int{{1}, {}}, []int{1, 1}, 2},
	} {
		boxes, threads := picture(len(tc.want), tc.ways...)
		column, count := columns(boxes, threads)
		if diff := cmp.Diff(tc.want, append([]int(nil), column[1:1+len(tc.want)]...)); diff != "" {
			t.Errorf("%s:\n%s", tc.name, diff)
		}
		if column[0] != 0 || column[len(column)-1] != tc.last || count != tc.last+1 {
			t.Errorf("%s: columns %v of %d", tc.name, column, count)
		}
	}
}

func TestCrossings(t *testing.T) {
	// Drawn as they come, 1→4, 2→3 cross; a better order does not.
	boxes, threads := picture(4, []int{1, 4}, []int{2, 3}, []int{1, 4}, []int{2, 3})
	l := newLayout(boxes, threads)
	l.rank()
	if n := l.crossings(); n == 0 {
		t.Error("nothing crosses before ordering: the case tests nothing")
	}
	l.order()
	l.lanes()
	if n := l.crossings(); n != 0 {
		t.Errorf("%d crossings, want 0", n)
	}
	// K(2,2) cannot be drawn without one crossing: 1→3, 1→4, 2→3, 2→4.
	boxes, threads = picture(4, []int{1, 3}, []int{1, 4}, []int{2, 3}, []int{2, 4})
	l = newLayout(boxes, threads)
	l.order()
	l.lanes()
	if n := l.crossings(); n != 1 {
		t.Errorf("%d crossings, want 1", n)
	}
}

// A thread through boxes that nothing else wants runs level.
func TestStraight(t *testing.T) {
	boxes, threads := picture(3, []int{1, 2, 3})
	d := Layout(boxes, threads)
	y := d.Links[0].Points[0].Y
	for _, k := range d.Links {
		for _, p := range k.Points {
			if p.Y != y {
				t.Errorf("a point at %d, want %d", p.Y, y)
			}
		}
	}
}

func TestBack(t *testing.T) {
	boxes, threads := picture(2, []int{1, 2}, []int{2, 1}, []int{1, 1})
	d := Layout(boxes, threads)
	var back []int
	for _, k := range d.Links {
		if k.Back {
			back = append(back, k.Thread)
			bottom := 0
			for _, b := range d.Boxes {
				bottom = max(bottom, b.Y+b.H)
			}
			if low := k.Points[2].Y; low <= bottom || low > d.H {
				t.Errorf("a line runs back at %d; boxes end at %d, the diagram at %d", low, bottom, d.H)
			}
		}
	}
	if diff := cmp.Diff([]int{1, 2}, back); diff != "" {
		t.Error(diff)
	}
}

func TestEmpty(t *testing.T) {
	if d := Layout(nil, nil); d.W != 0 || d.H != 0 {
		t.Errorf("%+v", d)
	}
	if d := Layout([]Box{{Side: Left, W: 10, H: 10}}, []Thread{{Boxes: []int{0}}, {}}); len(d.Links) != 0 || d.W != 10 || d.H != 20 {
		t.Errorf("%+v", d)
	}
}

// drawn is any set of threads over a few boxes.
var drawn = rapid.Custom(func(t *rapid.T) [][]int {
	way := rapid.SliceOfN(rapid.IntRange(1, 8), 0, 5)
	return rapid.SliceOfN(way, 1, 14).Draw(t, "ways")
})

// The promises of the package, on any input.
func TestPromises(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		boxes, threads := picture(8, drawn.Draw(t, "ways")...)
		for i := range boxes {
			boxes[i].W, boxes[i].H = rapid.IntRange(10, 200).Draw(t, "w"), rapid.IntRange(10, 90).Draw(t, "h")
		}
		d := Layout(boxes, threads)
		if err := promised(boxes, threads, d); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(d, Layout(boxes, threads)); diff != "" {
			t.Fatalf("drawn again it differs:\n%s", diff)
		}
	})
}

func promised(boxes []Box, threads []Thread, d *Diagram) error {
	obstacles := slices.Clone(d.Boxes)
	for i, r := range d.Boxes {
		if r.W < boxes[i].W || r.H < boxes[i].H || r.X < 0 || r.Y < 0 || r.X+r.W > d.W || r.Y+r.H > d.H {
			return fmt.Errorf("box %d at %+v of %+v in %d×%d", i, r, boxes[i], d.W, d.H)
		}
	}
	for _, k := range d.Links {
		if width := threads[k.Thread].Labels[k.Step]; width > 0 {
			label := Rect{k.LabelX - width, k.LabelY - LabelHeight, width, LabelHeight - 1}
			for i, o := range obstacles {
				if overlap(label, o) {
					return fmt.Errorf("label of %d.%d at %+v lies on %d at %+v", k.Thread, k.Step, label, i, o)
				}
			}
			for _, o := range d.Links {
				for i := 1; i < len(o.Points); i++ {
					if a, b := o.Points[i-1], o.Points[i]; overlap(label, Rect{min(a.X, b.X), min(a.Y, b.Y), abs(a.X - b.X), abs(a.Y - b.Y)}) {
						return fmt.Errorf("label of %d.%d at %+v lies on line %d.%d from %v to %v", k.Thread, k.Step, label, o.Thread, o.Step, a, b)
					}
				}
			}
			obstacles = append(obstacles, label)
		}
		for _, p := range k.Points {
			if p.X < 0 || p.Y < 0 || p.X > d.W || p.Y > d.H {
				return fmt.Errorf("a point of %d.%d at %v in %d×%d", k.Thread, k.Step, p, d.W, d.H)
			}
		}
		// Lines begin and end at their boxes.
		from, to := d.Boxes[threads[k.Thread].Boxes[k.Step]], d.Boxes[threads[k.Thread].Boxes[k.Step+1]]
		first, last := k.Points[0], k.Points[len(k.Points)-1]
		if first.X != from.X+from.W || first.Y <= from.Y || first.Y >= from.Y+from.H {
			return fmt.Errorf("%d.%d begins at %v, its box is %+v", k.Thread, k.Step, first, from)
		}
		if last.X != to.X || last.Y <= to.Y || last.Y >= to.Y+to.H {
			return fmt.Errorf("%d.%d ends at %v, its box is %+v", k.Thread, k.Step, last, to)
		}
	}
	for i, a := range d.Boxes {
		for j, b := range d.Boxes[:i] {
			if overlap(a, b) {
				return fmt.Errorf("box %d at %+v lies on box %d at %+v", i, a, j, b)
			}
		}
	}
	return nil
}

// overlap of what is inside; a line has no inside of its own, but counts.
func overlap(a, b Rect) bool {
	return a.X < b.X+max(b.W, 1) && b.X < a.X+a.W && a.Y < b.Y+max(b.H, 1) && b.Y < a.Y+a.H
}
