package export

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/hearsay/hearsay/graph"
	"github.com/hearsay/hearsay/graph/export/internal/hop"
)

// layout gives the boxes, the threads and their labels their places, counted from the diagram's corner.
func (d *drawing) layout() {
	p := d.p
	p.diagram = hop.Layout(d.boxes, d.ways)
	for i := range p.diagram.Links {
		k := p.diagram.Links[i]
		at := &p.threads[k.Thread].links[k.Step]
		at.Link = k
		at.cue.x, at.cue.y = k.LabelX-2, k.LabelY-4
	}
	d.colour()
	for i, s := range d.shapes {
		s.Rect = p.diagram.Boxes[i]
		_, h := extent(d.labels[i])
		y := s.Y + (s.H-h)/2
		if s.article && s.H > 400 {
			y = s.Y + padY // a tall article is read from its top
		}
		for _, l := range d.labels[i] {
			s.lines = append(s.lines, text{x: s.X + padX, y: y + l.size, size: l.size, s: l.s, muted: l.muted, bold: l.bold})
			y += leading(l.size)
		}
		if graph.IsClaim(s.id) {
			p.claims = append(p.claims, s)
		} else {
			p.nodes = append(p.nodes, s)
		}
	}
}

// colour deals the colours out from top to bottom, so that neighbours differ.
func (d *drawing) colour() {
	order := make([]int, len(d.p.threads))
	end := func(t int) hop.Point {
		if links := d.p.threads[t].links; len(links) > 0 {
			return links[len(links)-1].Points[len(links[len(links)-1].Points)-1]
		}
		return hop.Point{}
	}
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(end(a).Y, end(b).Y) })
	for n, t := range order {
		d.p.threads[t].colour = n % svgThreads
		if i, ok := d.box[d.p.threads[t].claim.ID]; ok {
			d.shapes[i].colour = n % svgThreads
		}
	}
}

// frame adds what stands around the diagram: title, headings, legend.
func (d *drawing) frame(g *graph.Graph) {
	p, l := d.p, d.l
	inner := max(p.diagram.W, 560)
	p.w = inner + 2*margin

	name := fmt.Sprintf(l.Count, len(d.b.articles))
	if len(d.b.articles) == 1 {
		for _, a := range d.b.articles {
			name = l.article(a)
		}
	}
	y := margin
	for _, s := range fit(fmt.Sprintf(l.Title, name), titleSize, inner*4/5, 4) { // bold: a fifth less
		y += leading(titleSize)
		p.title = append(p.title, text{x: margin, y: y - 4, size: titleSize, s: s, bold: true})
	}
	sum := g.All().Summary()
	y += leading(smallSize)
	p.title = append(p.title, text{x: margin, y: y - 2, size: smallSize, s: l.summary(&sum), muted: true})
	y += 14
	if len(p.threads) == 0 {
		y += leading(nameSize)
		p.title = append(p.title, text{x: margin, y: y, size: nameSize, s: l.Nothing})
		p.top, p.h = y, y+margin
		return
	}
	y += leading(smallSize)
	p.headings = d.headings(g, y)
	p.top = y + 12

	p.rule = p.top + p.diagram.H + 24
	p.h = d.legend(g, p.rule+8, inner) + margin
}

func (d *drawing) headings(g *graph.Graph, y int) []text {
	columns := d.p.diagram.Columns
	head := func(c int, s string) text {
		return text{x: margin + columns[c].X, y: y, size: smallSize, s: s, muted: true}
	}
	out := []text{head(0, strings.ToUpper(d.l.Article))}
	last := len(columns) - 1
	if g.ShowsClaims() {
		out = append(out, head(last, strings.ToUpper(d.l.Claims)))
		last--
	}
	if last >= 1 && g.ShowsSources() {
		out = append(out, head(1, strings.ToUpper(d.l.Sources)))
	}
	return out
}

// legend sets its items side by side and begins a new row where one does not fit.
func (d *drawing) legend(g *graph.Graph, y, width int) int {
	const sign, gap = 34, 22
	type entry struct{ sign, text string }
	entries := []entry{{"thread", d.l.OneClaim}, {"arrow", d.l.Cited}}
	if g.ShowsSources() {
		entries = append(entries, entry{"origin", d.l.Origin}, entry{"unnamed", d.l.Unnamed}, entry{"inferred", d.l.Through})
	}
	x := margin
	y += 18
	for _, e := range entries {
		for n, s := range fit(e.text, smallSize, width-sign, 6) {
			w := pixels(s, smallSize)
			if n > 0 || x > margin && x+sign+w > margin+width {
				x = margin
				y += 22
			}
			item := legendItem{x: x, y: y, text: text{x: x + sign, y: y, size: smallSize, s: s}}
			if n == 0 {
				item.sign = e.sign
			}
			d.p.legend = append(d.p.legend, item)
			x += sign + w + gap
		}
	}
	return y + 6
}
