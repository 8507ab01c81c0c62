package export

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hearsay/hearsay/graph"
	"github.com/hearsay/hearsay/graph/export/internal/hop"
)

// Sizes of the drawing in pixels.
const (
	margin     = 24
	padX, padY = 10, 8

	titleSize, nameSize, textSize, smallSize = 16, 13, 12, 11

	articleWidth, sourceWidth, claimWidth, cueWidth = 170, 160, 380, 220

	// Longer labels end in "…"; all of them stand in the element's title.
	articleLines, sourceLines, claimLines = 8, 6, 12
)

// picture is the drawing with everything in its place.
type picture struct {
	w, h     int
	diagram  *hop.Diagram
	top      int // of the diagram
	title    []text
	headings []text
	nodes    []shape // articles and sources
	claims   []shape
	threads  []thread
	legend   []legendItem
	rule     int // height of the line above the legend
}

// text is one line of text. X is its left end, or its right end when end is set; y its base line.
type text struct {
	x, y, size int
	s          string
	muted, end bool
	bold       bool
}

// shape is a node with its text.
type shape struct {
	hop.Rect
	id, key, about string
	article        bool
	unnamed        bool
	origin         bool
	round          bool
	colour         int
	inferred       bool
	lines          []text
}

// thread is a claim's way.
type thread struct {
	claim   *graph.Claim
	colour  int
	about   string
	sources []string
	links   []link
}

type link struct {
	hop.Link
	inferred bool
	toClaim  bool
	cue      text
	about    string
}

type legendItem struct {
	x, y int
	sign string // unnamed, origin, thread, inferred
	text text
}

// line is a line of a label before it has a place.
type line struct {
	s     string
	size  int
	muted bool
	bold  bool
}

func (l line) width() int {
	w := pixels(l.s, l.size)
	if l.bold {
		w = w * 5 / 4 // bold letters are up to a quarter wider
	}
	return w
}

func lines(ss []string, size int, muted bool) []line {
	out := make([]line, len(ss))
	for i, s := range ss {
		out[i] = line{s: s, size: size, muted: muted}
	}
	return out
}

func leading(size int) int { return size + 4 }

// extent is the room that lines need.
func extent(ls []line) (w, h int) {
	for _, l := range ls {
		w = max(w, l.width())
		h += leading(l.size)
	}
	return w, h
}

// draw lays the graph out.
func draw(g *graph.Graph, o Options) *picture {
	l, b := o.labels(), newBook(g)
	d := drawing{l: l, b: b, box: make(map[string]int), p: &picture{}}
	d.addNodes(g)
	d.addThreads(g)
	d.layout()
	d.frame(g)
	return d.p
}

// drawing is a picture in the making: boxes and threads as hop wants them, labels beside them.
type drawing struct {
	l      *labels
	b      *book
	p      *picture
	box    map[string]int // node id → index in boxes
	boxes  []hop.Box
	shapes []shape  // as boxes
	labels [][]line // as boxes
	ways   []hop.Thread
}

func (d *drawing) add(id string, side hop.Side, s shape, label []line) {
	w, h := extent(label)
	d.box[id] = len(d.boxes)
	pad := padY
	if side == hop.Right {
		pad = 2 // a claim has no frame
	}
	d.boxes = append(d.boxes, hop.Box{Side: side, W: w + 2*padX, H: h + 2*pad})
	s.id = id
	d.shapes = append(d.shapes, s)
	d.labels = append(d.labels, label)
}

func (d *drawing) addNodes(g *graph.Graph) {
	for _, a := range g.Articles() {
		if a.Claims == 0 {
			continue
		}
		title := d.l.article(&a)
		label := lines(fit(title, nameSize, widen(title, nameSize, articleWidth, 2*articleWidth), articleLines), nameSize, false)
		if about := clean(strings.Join(nonEmpty(a.Outlet, a.Published), ", ")); about != "" {
			label = append(label, lines(fit(about, smallSize, articleWidth, 3), smallSize, true)...)
		}
		if len(a.Credits) > 0 {
			credits := d.l.Credits + ": " + strings.Join(each(a.Credits, d.b.name), ", ")
			label = append(label, lines(fit(credits, smallSize, articleWidth, 4), smallSize, true)...)
		}
		d.add(a.ID, hop.Left, shape{article: true, key: a.Key, about: title}, label)
	}
	for _, s := range g.Sources() {
		if s.Claims == 0 {
			continue
		}
		name := d.b.name(s.ID)
		label := lines(fit(name, nameSize, widen(name, nameSize, sourceWidth, 2*sourceWidth), sourceLines), nameSize, false)
		if k := d.l.kind(s.Kind); k != "" {
			label = append(label, lines(fit(k, smallSize, sourceWidth, 1), smallSize, true)...)
		}
		about := name
		if !s.Named {
			about += " (" + d.l.Unnamed + ")"
		}
		d.add(s.ID, hop.Middle, shape{key: s.Key, about: about, unnamed: !s.Named, origin: s.Origin > 0, round: s.Kind == "person" || s.Kind == "group"}, label)
	}
	for _, c := range g.Claims() {
		head := d.b.claimName(c.ID) + " · " + d.l.hops(c.Hops)
		if c.Inferred {
			head += " · " + d.l.Inferred
		}
		label := lines(fit(head, smallSize, claimWidth, 2), smallSize, true)
		if text := clean(c.Text); text != "" {
			label = append(label, lines(fit(text, textSize, claimWidth, claimLines), textSize, false)...)
		}
		d.add(c.ID, hop.Right, shape{key: c.Key, about: d.about(&c), inferred: c.Inferred}, label)
	}
}

// about is the claim in one line, for titles.
func (d *drawing) about(c *graph.Claim) string {
	s := fmt.Sprintf("%s · %s: %s", d.b.claimName(c.ID), d.l.hops(c.Hops), d.b.chain(c, d.l))
	if text := clean(c.Text); text != "" {
		s += " · " + text
	}
	return s
}

// addThreads makes a thread of each claim: the article, the last relay, …, the origin, the claim.
func (d *drawing) addThreads(g *graph.Graph) {
	claims := g.All().Claims()
	for i := range claims {
		c := &claims[i]
		way, t := hop.Thread{}, thread{claim: c, about: d.about(c)}
		path := []string{c.Article}
		if g.ShowsSources() {
			path = c.Path()
		}
		for n, id := range path {
			way.Boxes = append(way.Boxes, d.box[id])
			if n == 0 {
				continue
			}
			step := c.Steps[len(c.Steps)-n]
			cue := ellipsis(clean(step.Cue), smallSize, cueWidth)
			k := link{inferred: step.Inferred, about: clean(step.Cue)}
			if k.about == "" && step.Inferred {
				cue, k.cue.muted = d.l.Inferred, true
			}
			k.cue.s, k.cue.size, k.cue.end = cue, smallSize, true
			way.Labels = append(way.Labels, pixels(cue, smallSize))
			t.links = append(t.links, k)
			if key := d.shapes[d.box[id]].key; !slices.Contains(t.sources, key) {
				t.sources = append(t.sources, key)
			}
		}
		if g.ShowsClaims() {
			way.Boxes, way.Labels = append(way.Boxes, d.box[c.ID]), append(way.Labels, 0)
			t.links = append(t.links, link{toClaim: true, inferred: len(c.Steps) > 0 && c.Steps[0].Inferred})
		}
		d.ways = append(d.ways, way)
		d.p.threads = append(d.p.threads, t)
	}
}
