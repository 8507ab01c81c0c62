package export

import (
	"bufio"
	"fmt"
	"slices"
	"strings"

	"github.com/hearsay/hearsay/graph"
)

// Look of the nodes in dot. The fill says what a node is, the shape which kind
// of source, so that the picture holds without colours.
var dotShapes = map[string]string{
	"agency": "box", "outlet": "tab", "person": "ellipse", "organisation": "hexagon",
	"government": "house", "document": "note", "group": "octagon", "unknown": "diamond",
}

// writeDOT writes for Graphviz's dot: the article at the left, then the sources
// by hops, each claim behind its origin. Long labels are wrapped, never cut.
func writeDOT(w *bufio.Writer, g *graph.Graph, o Options) error {
	l, b := o.labels(), newBook(g)
	fmt.Fprint(w, `digraph hearsay {
  graph [rankdir=LR, charset="UTF-8", bgcolor="white", pad=0.3, nodesep=0.18, ranksep=1, fontname="Helvetica,Arial,sans-serif"]
  node [fontname="Helvetica,Arial,sans-serif", fontsize=12, style="filled", fillcolor="white", color="#4d4d4d", margin="0.15,0.08"]
  edge [fontname="Helvetica,Arial,sans-serif", fontsize=10, color="#4d4d4d", fontcolor="#1a1a1a", arrowsize=0.8, headport=w]
`)
	for _, a := range g.Articles() {
		lines := wrap(l.article(&a), roomy(l.article(&a), 28), columns)
		if about := clean(strings.Join(nonEmpty(a.Outlet, a.Published), ", ")); about != "" {
			lines = append(lines, wrap(about, 32, columns)...)
		}
		if len(a.Credits) > 0 {
			lines = append(lines, wrap(l.Credits+": "+strings.Join(each(a.Credits, b.name), ", "), 32, columns)...)
		}
		fmt.Fprintf(w, "  %s [shape=folder, penwidth=1.5, fillcolor=\"#e8edf2\", label=%s]\n", dotString(a.ID), dotLines(lines, `\n`))
	}
	for _, s := range g.Sources() {
		if s.Claims == 0 {
			continue
		}
		lines := wrap(b.name(s.ID), roomy(b.name(s.ID), 26), columns)
		if k := l.kind(s.Kind); k != "" {
			lines = append(lines, "("+k+")")
		}
		shape, style, fill := dotShapes[s.Kind], "filled", "#fdf3dc"
		if shape == "" {
			shape = "box"
		}
		if !s.Named {
			style, fill = "filled,dashed", "#ffffff"
		}
		width := 1
		if s.Origin > 0 {
			width = 2
		}
		fmt.Fprintf(w, "  %s [shape=%s, style=%q, penwidth=%d, fillcolor=%q, label=%s]\n", dotString(s.ID), shape, style, width, fill, dotLines(lines, `\n`))
	}
	for _, c := range g.Claims() {
		lines := []string{b.claimName(c.ID) + " · " + l.hops(c.Hops)}
		if c.Inferred {
			lines[0] += " · " + l.Inferred
		}
		lines = append(lines, wrap(b.chain(&c, l), 46, columns)...)
		if text := clean(c.Text); text != "" {
			lines = append(lines, wrap("„"+text+"“", 46, columns)...)
		}
		fmt.Fprintf(w, "  %s [shape=box, style=\"filled,rounded\", color=\"#9a9a9a\", fillcolor=\"#f7f7f7\", fontsize=11, label=%s]\n", dotString(c.ID), dotLines(lines, `\l`))
	}
	for _, e := range g.Edges() {
		switch e.Kind {
		case graph.Cites:
			port := ""
			if len(g.Between(e.To, e.From)) > 0 {
				port = ", headport=c" // there and back: from the right, the left side is behind the box
			}
			fmt.Fprintf(w, "  %s -> %s [label=%s, penwidth=%s, style=%s%s]\n", dotString(e.From), dotString(e.To), dotTable(cueLines(&e, b, l)), thickness(len(e.Citations)), dotInferred(&e), port)
		case graph.Originates:
			fmt.Fprintf(w, "  %s -> %s [color=\"#9a9a9a\", arrowhead=none]\n", dotString(e.From), dotString(e.To))
		case graph.Carries:
			if g.ShowsSources() && b.claims[e.To].Hops > 0 {
				// The claim hangs behind its origin, and the way there begins at its
				// article: a line of its own across the picture would say it twice.
				continue
			}
			fmt.Fprintf(w, "  %s -> %s [color=\"#9a9a9a\", style=dotted]\n", dotString(e.From), dotString(e.To))
		}
	}
	fmt.Fprintln(w, "}")
	return nil
}

// cueLines labels a cites edge: each different cue with the claims that came with it.
func cueLines(e *graph.Edge, b *book, l *labels) []string {
	var cues []string
	claims := make(map[string][]string)
	for _, c := range e.Citations {
		cue := clean(c.Cue)
		if cue == "" && c.Inferred {
			cue = l.Inferred
		}
		if _, ok := claims[cue]; !ok {
			cues = append(cues, cue)
		}
		if name := b.claimName(c.Claim); !slices.Contains(claims[cue], name) {
			claims[cue] = append(claims[cue], name)
		}
	}
	var lines []string
	for _, cue := range cues {
		lines = append(lines, wrap(strings.TrimSpace(cue+" ("+strings.Join(claims[cue], ", ")+")"), 24, columns)...)
	}
	return lines
}

// roomy is a width at which no word of usual length has to be broken.
func roomy(s string, width int) int {
	for word := range strings.FieldsSeq(s) {
		width = max(width, widthOf(word, columns))
	}
	return min(width, 48)
}

func dotInferred(e *graph.Edge) string {
	for _, c := range e.Citations {
		if !c.Inferred {
			return "solid"
		}
	}
	return "dashed"
}

// thickness grows with the number of claims and stays a line.
func thickness(claims int) string {
	return number(min(1+float64(claims-1)*0.5, 5))
}

// dotString quotes an id. In a quoted string of dot only \" is an escape, and a
// backslash before another one counts as two; doubling keeps ids apart. An & goes
// out of the way: dot writes ids into its svg and takes "&x;" in them for an entity.
func dotString(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "&", "%26").Replace(cleanID(s)) + `"`
}

// dotLines quotes a label. There \ also begins escapes of its own (\n, \N) and & an HTML entity.
func dotLines(lines []string, end string) string {
	r := strings.NewReplacer(`\`, `\\`, `"`, `\"`, "&", "&amp;")
	var b strings.Builder
	b.WriteByte('"')
	for i, line := range lines {
		b.WriteString(r.Replace(line))
		if i+1 < len(lines) || end == `\l` {
			b.WriteString(end)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// dotTable makes an HTML-like label, whose ground covers the line that it lies on.
func dotTable(lines []string) string {
	var b strings.Builder
	b.WriteString(`<<table border="0" cellborder="0" cellspacing="0" cellpadding="1" bgcolor="white">`)
	for _, line := range lines {
		b.WriteString("<tr><td>" + escapeXML(line) + "</td></tr>")
	}
	b.WriteString("</table>>")
	return b.String()
}

func nonEmpty(ss ...string) []string {
	return slices.DeleteFunc(ss, func(s string) bool { return s == "" })
}

func each(ids []string, name func(string) string) []string {
	out := make([]string, len(ids))
	for i, id := range ids {
		out[i] = name(id)
	}
	return out
}
