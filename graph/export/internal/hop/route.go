package hop

// Widths between the columns.
const (
	leastCurve = 60
	mostCurve  = 300
	trackGap   = 6  // between the upright parts of two lines that run back
	backDrop   = 18 // between two lines that run back, under the boxes
)

// route turns the places into coordinates.
func (l *layout) route() *Diagram {
	d := &Diagram{Boxes: make([]Rect, len(l.boxes)), Columns: make([]Rect, len(l.orders))}
	label, curve, backs := l.gaps()
	x := 0
	for c, order := range l.orders {
		w := 0
		for _, i := range order {
			if b := l.items[i].box; b >= 0 {
				w = max(w, l.boxes[b].W)
			}
		}
		d.Columns[c] = Rect{X: x, W: w}
		for _, i := range order {
			it := &l.items[i]
			d.H = max(d.H, it.y+it.h)
			if it.box >= 0 {
				d.Boxes[it.box] = Rect{x, it.y, w, it.h}
			}
		}
		d.W = x + w
		x += w + curve[c] + label[c]
	}
	left := make([]int, len(l.orders))  // lines that went down behind a column so far
	right := make([]int, len(l.orders)) // lines that came up before a column so far
	d.Links = make([]Link, 0, len(l.links))
	low := d.H
	for _, w := range l.links {
		from, to := w.stops[0], w.stops[len(w.stops)-1]
		a, b := l.columnOf(from), l.columnOf(to)
		end := Point{d.Columns[b].X, l.stopY(to)}
		link := Link{Thread: w.thread, Step: w.step, Back: w.back, LabelX: end.X - Arrow, LabelY: end.Y}
		start := Point{d.Columns[a].X + d.Columns[a].W, l.stopY(from)}
		if w.back {
			left[a]++
			right[b]++
			d.H = max(d.H, low+backDrop)
			low += backDrop
			down := start.X + left[a]*trackGap
			up := end.X - label[b-1] - right[b]*trackGap
			link.Points = []Point{start, {down, start.Y}, {down, low}, {up, low}, {up, end.Y}, end}
		} else {
			link.Points = []Point{start}
			for i, s := range w.stops[1:] {
				c := a + i
				y := l.stopY(s)
				edge := d.Columns[c].X + d.Columns[c].W + backs[c]
				// Straight past the tracks, then the S, then straight under the label.
				link.Points = append(link.Points, Point{edge, link.Points[len(link.Points)-1].Y}, Point{d.Columns[c+1].X - label[c] - backs[c], y})
				if c+1 < b {
					link.Points = append(link.Points, Point{d.Columns[c+1].X + d.Columns[c+1].W, y})
				}
			}
			link.Points = append(link.Points, end)
		}
		d.Links = append(d.Links, link)
	}
	return d
}

// gaps gives for the space behind each column the width of its labels, of its
// curves, and of half the tracks for lines that run back.
func (l *layout) gaps() (label, curve, backs []int) {
	label, curve, backs = make([]int, len(l.orders)), make([]int, len(l.orders)), make([]int, len(l.orders))
	steep := make([]int, len(l.orders))
	down, up := make([]int, len(l.orders)), make([]int, len(l.orders))
	for _, w := range l.links {
		from, to := w.stops[0], w.stops[len(w.stops)-1]
		before := l.columnOf(to) - 1
		width := Arrow
		if labels := l.threads[w.thread].Labels; w.step < len(labels) && labels[w.step] > 0 {
			width += labels[w.step] + labelGap
		}
		label[before] = max(label[before], width)
		if w.back {
			down[l.columnOf(from)]++
			up[before]++
			continue
		}
		for i, s := range w.stops[1:] {
			c := l.columnOf(w.stops[i])
			steep[c] = max(steep[c], abs(l.stopY(s)-l.stopY(w.stops[i])))
		}
	}
	for c := range l.orders {
		backs[c] = max(down[c], up[c]) * trackGap
		curve[c] = min(max(leastCurve, steep[c]/2), mostCurve) + 2*backs[c]
	}
	return label, curve, backs
}

func (l *layout) columnOf(s int) int { return l.items[l.stops[s].item].column }

func abs(n int) int { return max(n, -n) }
