package export

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/hearsay/hearsay/graph"
	"github.com/hearsay/hearsay/graph/export/internal/hop"
)

// writeSVG draws the hop diagram: the article at the left, then the sources that
// it cites, then those that these cite; each claim is a thread from the article
// over its relays to its origin, and ends at its own words at the right.
//
// A page that embeds it finds threads and claims by data-claim (the claim's id in
// the report), data-article and data-sources (ids parted by blanks), sources by
// data-source, and every node by data-node (its id in the graph). It needs no
// script, no font and no network; it has a style sheet and no style attributes,
// so a content-security policy can name it by its hash.
func writeSVG(w *bufio.Writer, g *graph.Graph, o Options) error {
	p := draw(g, o)
	l := o.labels()
	prefix := escapeXML(cleanID(o.IDPrefix))
	if prefix == "" {
		prefix = "hearsay"
	}
	role := "group"
	if !o.Embedded {
		role = "img"
		fmt.Fprintln(w, `<?xml version="1.0" encoding="UTF-8"?>`)
	}
	sum := g.All().Summary()
	fmt.Fprintf(w, "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"hs-hops\" role=\"%s\" aria-labelledby=\"%s-title %s-desc\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" font-family=\"%s\">\n",
		role, prefix, prefix, p.w, p.h, p.w, p.h, escapeXML(svgFont))
	var title []string
	for _, t := range p.title {
		if t.bold {
			title = append(title, t.s)
		}
	}
	fmt.Fprintf(w, "<title id=\"%s-title\">%s</title>\n", prefix, escapeXML(strings.Join(title, " ")))
	fmt.Fprintf(w, "<desc id=\"%s-desc\">%s</desc>\n", prefix, escapeXML(fmt.Sprintf(l.Describe, l.summary(&sum))))
	fmt.Fprintf(w, "<style>\n%s</style>\n", svgCSS())
	fmt.Fprintf(w, "<rect class=\"hs-bg\" width=\"%d\" height=\"%d\" fill=\"%s\"/>\n", p.w, p.h, light("bg"))
	texts(w, p.title)
	texts(w, p.headings)
	fmt.Fprintf(w, "<g transform=\"translate(%d %d)\">\n", margin, p.top)
	for i := range p.threads {
		p.threads[i].write(w)
	}
	for i := range p.nodes {
		p.nodes[i].writeNode(w)
	}
	for i := range p.claims {
		p.claims[i].writeClaim(w)
	}
	fmt.Fprintln(w, "</g>")
	writeLegend(w, p)
	fmt.Fprintln(w, "</svg>")
	return nil
}

func (t *thread) write(w *bufio.Writer) {
	fmt.Fprintf(w, "<g class=\"hs-thread hs-t%d\" data-claim=\"%s\" data-article=\"%s\" data-sources=\"%s\" data-node=\"%s\">\n<title>%s</title>\n",
		t.colour, attr(t.claim.Key), attr(strings.TrimPrefix(t.claim.Article, "article:")), attr(strings.Join(t.sources, " ")), attr(t.claim.ID), escapeXML(t.about))
	colour := light(fmt.Sprintf("t%d", t.colour))
	for _, k := range t.links {
		dash := ""
		if k.inferred {
			dash = ` stroke-dasharray="6 4"`
		}
		end := k.Points[len(k.Points)-1]
		fmt.Fprintf(w, "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"%s/>", pathOf(k.Points, k.Back), colour, dash)
		if k.toClaim {
			fmt.Fprintf(w, "<circle class=\"hs-end\" cx=\"%d\" cy=\"%d\" r=\"4\" fill=\"%s\"/>\n", end.X, end.Y, colour)
			continue
		}
		fmt.Fprintf(w, "<polygon class=\"hs-end\" points=\"%d,%d %d,%d %d,%d\" fill=\"%s\"/>\n", end.X, end.Y, end.X-hop.Arrow, end.Y-5, end.X-hop.Arrow, end.Y+5, colour)
		if k.cue.s != "" {
			k.cue.write(w)
		}
	}
	fmt.Fprintln(w, "</g>")
}

// pathOf joins points: level ones by a line, others by an S; a line that runs
// back has corners, rounded.
func pathOf(points []hop.Point, back bool) string {
	var b strings.Builder
	fmt.Fprintf(&b, "M%d %d", points[0].X, points[0].Y)
	for i := 1; i < len(points); i++ {
		a, p := points[i-1], points[i]
		switch {
		case back && i+1 < len(points):
			// Up to 4 before the corner, then round it.
			const r = 4
			q := points[i+1]
			fmt.Fprintf(&b, "L%d %dQ%d %d %d %d", p.X-r*sign(p.X-a.X), p.Y-r*sign(p.Y-a.Y), p.X, p.Y, p.X+r*sign(q.X-p.X), p.Y+r*sign(q.Y-p.Y))
		case back:
			fmt.Fprintf(&b, "L%d %d", p.X, p.Y)
		case a.Y == p.Y:
			fmt.Fprintf(&b, "H%d", p.X)
		default:
			mid := (a.X + p.X) / 2
			fmt.Fprintf(&b, "C%d %d %d %d %d %d", mid, a.Y, mid, p.Y, p.X, p.Y)
		}
	}
	return b.String()
}

func sign(n int) int {
	switch {
	case n > 0:
		return 1
	case n < 0:
		return -1
	}
	return 0
}

func (s *shape) writeNode(w *bufio.Writer) {
	class, data, fill := "hs-source", "data-source", light("source")
	width, dash, radius := "1.2", "", 4
	if s.article {
		class, data, fill = "hs-article", "data-article", light("article")
	}
	if s.unnamed {
		class, dash, fill = class+" hs-unnamed", ` stroke-dasharray="5 4"`, light("bg")
	}
	if s.origin {
		class, width = class+" hs-origin", "2.4"
	}
	if s.round {
		radius = min(s.H/2, 18)
	}
	fmt.Fprintf(w, "<g class=\"%s\" %s=\"%s\" data-node=\"%s\">\n<title>%s</title>\n<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\"%s/>\n",
		class, data, attr(s.key), attr(s.id), escapeXML(s.about), s.X, s.Y, s.W, s.H, radius, fill, light("edge"), width, dash)
	texts(w, s.lines)
	fmt.Fprintln(w, "</g>")
}

func (s *shape) writeClaim(w *bufio.Writer) {
	fmt.Fprintf(w, "<g class=\"hs-claim hs-t%d\" data-claim=\"%s\" data-node=\"%s\">\n<title>%s</title>\n<rect x=\"%d\" y=\"%d\" width=\"3\" height=\"%d\" fill=\"%s\"/>\n",
		s.colour, attr(s.key), attr(s.id), escapeXML(s.about), s.X, s.Y, s.H, light(fmt.Sprintf("t%d", s.colour)))
	texts(w, s.lines)
	fmt.Fprintln(w, "</g>")
}

func writeLegend(w *bufio.Writer, p *picture) {
	if len(p.legend) == 0 {
		return
	}
	fmt.Fprintf(w, "<g class=\"hs-legend\">\n<path class=\"hs-rule\" d=\"M%d %dH%d\" stroke=\"%s\"/>\n", margin, p.rule, p.w-margin, light("rule"))
	for _, i := range p.legend {
		edge, y := light("edge"), i.y-4
		switch i.sign {
		case "thread":
			fmt.Fprintf(w, "<g class=\"hs-key hs-t0\"><path d=\"M%d %dH%d\" stroke=\"%s\" stroke-width=\"2\"/><circle class=\"hs-end\" cx=\"%d\" cy=\"%d\" r=\"4\" fill=\"%s\"/></g>\n", i.x, y, i.x+22, light("t0"), i.x+22, y, light("t0"))
		case "arrow":
			fmt.Fprintf(w, "<g class=\"hs-key hs-t0\"><path d=\"M%d %dH%d\" stroke=\"%s\" stroke-width=\"2\"/><polygon class=\"hs-end\" points=\"%d,%d %d,%d %d,%d\" fill=\"%s\"/></g>\n", i.x, y, i.x+18, light("t0"), i.x+26, y, i.x+16, y-5, i.x+16, y+5, light("t0"))
		case "inferred":
			fmt.Fprintf(w, "<g class=\"hs-key hs-t0\"><path d=\"M%d %dH%d\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"6 4\"/></g>\n", i.x, y, i.x+26, light("t0"))
		case "origin":
			fmt.Fprintf(w, "<g class=\"hs-source hs-origin\"><rect x=\"%d\" y=\"%d\" width=\"24\" height=\"12\" rx=\"3\" fill=\"%s\" stroke=\"%s\" stroke-width=\"2.4\"/></g>\n", i.x+1, y-6, light("source"), edge)
		case "unnamed":
			fmt.Fprintf(w, "<g class=\"hs-source hs-unnamed\"><rect x=\"%d\" y=\"%d\" width=\"24\" height=\"12\" rx=\"3\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.2\" stroke-dasharray=\"5 4\"/></g>\n", i.x+1, y-6, light("bg"), edge)
		}
		i.text.write(w)
	}
	fmt.Fprintln(w, "</g>")
}

func texts(w *bufio.Writer, ts []text) {
	for _, t := range ts {
		t.write(w)
	}
}

func (t text) write(w *bufio.Writer) {
	class, fill, more := "", light("ink"), ""
	if t.muted {
		class, fill = ` class="hs-muted"`, light("muted")
	}
	if t.end {
		more += ` text-anchor="end"`
	}
	if t.bold {
		more += ` font-weight="600"`
	}
	fmt.Fprintf(w, "<text%s x=\"%d\" y=\"%d\" font-size=\"%d\" fill=\"%s\"%s>%s</text>\n", class, t.x, t.y, t.size, fill, more, escapeXML(t.s))
}

func attr(s string) string { return escapeXML(cleanID(s)) }
