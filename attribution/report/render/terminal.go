package render

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/clipperhouse/displaywidth"
)

const (
	defaultWidth = 80
	minWidth     = 40 // below it lines wrap in the terminal rather than say nothing
)

func itoa(n int) string { return strconv.Itoa(n) }

// Terminal writes the reports one after the other, and a summary line where
// there are several. It is readable without colour.
func Terminal(w io.Writer, items []Item, o Options) error {
	if err := check(items); err != nil {
		return err
	}
	if o.Width <= 0 {
		o.Width = defaultWidth
	}
	o.Width = max(o.Width, minWidth)
	b := bufio.NewWriter(w)
	t := &terminal{Writer: b, Options: o}
	for i, it := range items {
		if i > 0 {
			fmt.Fprintln(b)
		}
		t.article(newView(it, o))
	}
	if len(items) > 1 {
		t.summary(items)
	}
	return b.Flush() // the first error of any write
}

type terminal struct {
	*bufio.Writer
	Options
}

// SGR codes. Types are told apart by their names too.
const (
	bold  = "1"
	faint = "2"
)

var typeColors = map[string]string{
	"direct": "32", "indirect": "36", "reported": "33", "free-indirect": "35", "indirect-free-indirect": "35",
}

func (t *terminal) paint(code, s string) string {
	if !t.Color || code == "" {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[0m"
}

func (t *terminal) article(v *view) {
	l, s := v.labels, v.Report.Summary
	title := Clean(v.Name)
	if head := Clean(v.Report.Article.Title); head != "" {
		if title != "" {
			title += ": "
		}
		title += head
	}
	if title == "" {
		title = Clean(v.Report.Article.ID)
	}
	fmt.Fprintln(t, t.paint(bold, fit(title, t.Width)))
	t.lines(0, counts(l, s.Claims, s.Sources, s.MaxHops))
	t.claims(v)
	t.origins(v)
	t.findings(v)
}

// claims writes two lines a claim: what is said, and through whom it came.
func (t *terminal) claims(v *view) {
	l := v.labels
	if len(v.rows) == 0 {
		fmt.Fprintln(t, "\n"+l.none)
		return
	}
	hops, line, kind := displaywidth.String(l.hops), displaywidth.String(l.line), displaywidth.String(l.kind)
	for _, r := range v.rows {
		kind = max(kind, displaywidth.String(l.typeName(r.kind)))
	}
	indent := hops + 2 + kind + 2 + line + 2
	head := pad(l.hops, hops) + "  " + pad(l.kind, kind) + "  " + pad(l.line, line) + "  " + fit(l.words+", "+l.chain, t.Width-indent)
	fmt.Fprintln(t, "\n"+t.paint(faint, head))
	for _, r := range v.rows {
		at := ""
		if r.line > 0 {
			at = itoa(r.line)
		}
		words := fit(Clean(r.claim.Text), t.Width-indent)
		fmt.Fprintf(t, "%s  %s  %s  %s\n", padLeft(itoa(r.claim.Hops), hops), t.paint(typeColors[r.kind], pad(l.typeName(r.kind), kind)),
			padLeft(at, line), words)
		for _, part := range wrap(v.path(r), t.Width-indent) {
			fmt.Fprintln(t, strings.Repeat(" ", indent)+t.paint(faint, part))
		}
	}
	if left := len(v.Report.Claims) - len(v.rows); left > 0 {
		fmt.Fprintf(t, "%s… %d %s\n", strings.Repeat(" ", indent), left, l.more)
	}
}

func (t *terminal) origins(v *view) {
	list := v.origins()
	if len(list) == 0 {
		return
	}
	fmt.Fprintln(t, "\n"+t.paint(bold, v.labels.origins))
	for _, o := range list {
		fmt.Fprintf(t, "%s  %s\n", padLeft(itoa(o.Claims), 4), fit(v.sourceName(v.source(o.Source)), t.Width-6))
	}
}

func (t *terminal) findings(v *view) {
	if len(v.Report.Findings) == 0 {
		return
	}
	fmt.Fprintln(t, "\n"+t.paint(bold, v.labels.findings))
	for _, f := range v.Report.Findings {
		text := v.findingLabel(f)
		if n := v.findingLine(f); n > 0 {
			text += fmt.Sprintf(" (%s %d)", v.labels.line, n)
		}
		t.lines(2, text)
	}
}

func (t *terminal) summary(items []Item) {
	l := labelsFor(t.Language)
	claims, sources, deepest := sums(items)
	fmt.Fprintln(t)
	t.lines(0, fmt.Sprintf("%d %s: %s", len(items), l.articles, counts(l, claims, sources, deepest)))
}

// lines writes text in as many lines as it needs, all but the first indented further.
func (t *terminal) lines(indent int, text string) {
	for i, part := range wrap(text, t.Width-indent-2) {
		if i == 1 {
			indent += 2
		}
		fmt.Fprintln(t, strings.Repeat(" ", indent)+part)
	}
}

// counts is the line below a title: "3 claims, 2 sources, deepest chain 2 hops".
func counts(l labels, claims, sources, hops int) string {
	return fmt.Sprintf("%s, %s, %s %s", count(claims, l.claim, l.claims), count(sources, l.source, l.sources), l.deepest, count(hops, l.hop, l.hops))
}

// fit cuts text to columns, with an ellipsis where something is lost.
func fit(s string, columns int) string {
	cut := displaywidth.TruncateString(s, max(columns, 1), "…")
	if head, ok := strings.CutSuffix(cut, "…"); ok && cut != s {
		return strings.TrimRight(head, " ") + "…"
	}
	return cut
}

func pad(s string, columns int) string {
	return s + strings.Repeat(" ", max(0, columns-displaywidth.String(s)))
}

func padLeft(s string, columns int) string {
	return strings.Repeat(" ", max(0, columns-displaywidth.String(s))) + s
}

// wrap breaks text at spaces into lines of at most columns; a longer word is cut.
func wrap(s string, columns int) []string {
	var lines []string
	line, width := "", 0
	for word := range strings.FieldsSeq(s) {
		n := displaywidth.String(word)
		if line != "" && width+1+n > columns {
			lines = append(lines, line)
			line, width = "", 0
		}
		if line != "" {
			line, width = line+" ", width+1
		}
		line, width = line+fit(word, columns), width+min(n, columns)
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}
