package export

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/hearsay/hearsay/graph"
)

// Mermaid's own limits are 50,000 characters of text and 500 edges a diagram
// (maxTextSize, maxEdges); the page that shows it has to raise them for a
// larger graph. So claims are shortened here, and here alone.
const mermaidText = 160

// writeMermaid writes a flowchart from left to right. Nodes are numbered,
// because Mermaid takes few characters in ids.
func writeMermaid(w *bufio.Writer, g *graph.Graph, o Options) error {
	l, b := o.labels(), newBook(g)
	ids := make(map[string]string)
	classes := map[string][]string{}
	add := func(id, class, open, label, end string) {
		ids[id] = fmt.Sprintf("n%d", len(ids))
		classes[class] = append(classes[class], ids[id])
		fmt.Fprintf(w, "  %s%s\"%s\"%s\n", ids[id], open, label, end)
	}
	fmt.Fprintln(w, "flowchart LR")
	for _, a := range g.Articles() {
		add(a.ID, "article", "[", mermaidEscape(shorten(l.article(&a), mermaidText)), "]")
	}
	for _, s := range g.Sources() {
		if s.Claims == 0 {
			continue
		}
		label, class := mermaidEscape(shorten(b.name(s.ID), mermaidText)), "source"
		if k := l.kind(s.Kind); k != "" {
			label += "<br/><i>" + mermaidEscape(k) + "</i>"
		}
		if !s.Named {
			class = "unnamed"
		}
		add(s.ID, class, "(", label, ")")
	}
	for _, c := range g.Claims() {
		label := mermaidEscape(b.claimName(c.ID) + " · " + l.hops(c.Hops))
		if text := clean(c.Text); text != "" {
			label += "<br/>" + mermaidEscape(shorten(text, mermaidText))
		}
		add(c.ID, "claim", "[", label, "]")
	}
	for _, e := range g.Edges() {
		from, to := ids[e.From], ids[e.To]
		switch e.Kind {
		case graph.Cites:
			var lines []string
			for _, line := range cueLines(&e, b, l) {
				lines = append(lines, mermaidEscape(line))
			}
			fmt.Fprintf(w, "  %s -->|\"%s\"| %s\n", from, strings.Join(lines, "<br/>"), to)
		case graph.Originates:
			fmt.Fprintf(w, "  %s --- %s\n", from, to)
		case graph.Carries:
			if !g.ShowsSources() || b.claims[e.To].Hops == 0 {
				fmt.Fprintf(w, "  %s -.- %s\n", from, to)
			}
		}
	}
	for _, c := range []struct{ name, style string }{
		{"article", "fill:#e8edf2,stroke:#4d4d4d,color:#1a1a1a,stroke-width:2px"},
		{"source", "fill:#fdf3dc,stroke:#4d4d4d,color:#1a1a1a"},
		{"unnamed", "fill:#ffffff,stroke:#4d4d4d,color:#1a1a1a,stroke-dasharray:5 4"},
		{"claim", "fill:#f7f7f7,stroke:#9a9a9a,color:#1a1a1a,text-align:left"},
	} {
		if len(classes[c.name]) > 0 {
			fmt.Fprintf(w, "  classDef %s %s\n  class %s %s\n", c.name, c.style, strings.Join(classes[c.name], ","), c.name)
		}
	}
	return nil
}

// mermaidEscape writes every character of ASCII that is no letter, digit or
// harmless mark as Mermaid's entity #NN;. Nothing of a text is then left that
// its grammar, its Markdown strings or its line-based clean-up could see. Two
// things it looks for after the entities are read: \n for a line end and $$ for a
// formula; a zero-width space keeps these apart.
func mermaidEscape(s string) string {
	var b strings.Builder
	before := ' '
	for _, r := range s {
		if before == '\\' && r == 'n' || before == '$' && r == '$' {
			b.WriteString("#8203;")
		}
		before = r
		switch {
		case r >= 0x80, r >= '0' && r <= '9', r >= 'A' && r <= 'Z', r >= 'a' && r <= 'z', strings.ContainsRune(" ,.", r):
			b.WriteRune(r)
		default:
			fmt.Fprintf(&b, "#%d;", r)
		}
	}
	return b.String()
}
