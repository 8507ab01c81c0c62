package render

import (
	"cmp"
	"fmt"
	"html/template"
	"slices"
	"strconv"
	"strings"

	"github.com/hearsay/hearsay/attribution/report"
)

// htmlLine is a line of the article with its marks.
type htmlLine struct {
	Number int
	Text   template.HTML
}

// mark is a run of text that has a part in attributions.
type mark struct {
	report.Span
	class  string
	atts   []int // indexes into the report's attributions
	height int   // of a content: how deep others lie inside it
}

// The classes of marks, outer ones first where two have the same extent.
const (
	markContent   = "k"
	markAddressee = "ad"
	markSource    = "s"
	markCue       = "q"
	markHedge     = "hd"
	markCredit    = "cr"
	markFinding   = "fn"
)

var markRank = map[string]int{markContent: 0, markFinding: 1, markCredit: 2, markAddressee: 3, markSource: 4, markCue: 5, markHedge: 6}

// reference is the sign behind a claim's words that leads to it.
type reference struct {
	at   int
	html string
}

// marker writes text with marks. Marks may lie in each other, and across each
// other: then the one that was opened later is closed and opened again.
type marker struct {
	strings.Builder
	text []rune
	open []*mark
}

// markText gives the lines of the article. Empty ones are left out.
func markText(v *view, prefix string, l *htmlLabels) []htmlLine {
	text := []rune(v.Text)
	marks, refs := v.marks(len(text)), v.references(prefix, l, len(text))
	m := &marker{text: text}
	var out []htmlLine
	for n, start := 1, 0; start < len(text); n++ {
		end := start
		for end < len(text) && text[end] != '\n' {
			end++
		}
		// What begins in this line; marks that go on from the line before are in m.open.
		var begun []*mark
		for len(marks) > 0 && marks[0].Start < end {
			begun, marks = append(begun, marks[0]), marks[1:]
		}
		var here []reference
		for len(refs) > 0 && refs[0].at <= end+1 { // behind the line end is still behind these words
			here, refs = append(here, refs[0]), refs[1:]
		}
		m.Reset()
		m.line(start, end, begun, here)
		if s := strings.TrimSpace(m.String()); s != "" {
			out = append(out, htmlLine{n, template.HTML(s)}) //nolint:gosec // escaped piece by piece in marker.words
		}
		start = end + 1
	}
	return out
}

// line writes the text from start to end.
func (m *marker) line(start, end int, marks []*mark, refs []reference) {
	points := []int{start, end}
	for _, k := range append(slices.Clone(m.open), marks...) {
		points = append(points, max(k.Start, start), min(k.End, end))
	}
	for _, r := range refs {
		points = append(points, min(max(r.at, start), end))
	}
	slices.Sort(points)
	points = slices.Compact(points)
	again := m.open
	m.open = nil
	for i, p := range points {
		if i > 0 {
			m.words(points[i-1], p)
		}
		for len(refs) > 0 && min(max(refs[0].at, start), end) == p {
			m.WriteString(refs[0].html)
			refs = refs[1:]
		}
		again = append(again, m.closeAt(p)...)
		for len(marks) > 0 && marks[0].Start <= p {
			again, marks = append(again, marks[0]), marks[1:]
		}
		if p == end {
			break
		}
		slices.SortStableFunc(again, byExtent)
		for _, k := range again {
			if k.End > p {
				m.begin(k)
			}
		}
		again = nil
	}
	// Close for the end of the paragraph; what is longer goes on in the next.
	rest := append(again, m.open...)
	for range m.open {
		m.WriteString("</span>")
	}
	m.open = slices.DeleteFunc(rest, func(k *mark) bool { return k.End <= end })
}

// closeAt closes what ends at p, and gives what had to be closed with it.
func (m *marker) closeAt(p int) (again []*mark) {
	first := slices.IndexFunc(m.open, func(k *mark) bool { return k.End <= p })
	if first < 0 {
		return nil
	}
	for _, k := range m.open[first:] {
		m.WriteString("</span>")
		if k.End > p {
			again = append(again, k)
		}
	}
	m.open = m.open[:first]
	return again
}

func (m *marker) begin(k *mark) {
	m.open = append(m.open, k)
	class := k.class
	if k.class == markContent {
		class += " h" + strconv.Itoa(min(k.height, 2))
	}
	m.WriteString(`<span class="` + class + `"`)
	if len(k.atts) > 0 {
		m.WriteString(` data-a="`)
		for i, a := range k.atts {
			if i > 0 {
				m.WriteByte(' ')
			}
			m.WriteString(strconv.Itoa(a))
		}
		m.WriteByte('"')
	}
	m.WriteByte('>')
}

// words writes text as text.
func (m *marker) words(from, to int) {
	from = max(from, 0)
	template.HTMLEscape(m, []byte(string(m.text[from:max(from, to)])))
}

func byExtent(a, b *mark) int {
	return cmp.Or(cmp.Compare(b.End, a.End), cmp.Compare(markRank[a.class], markRank[b.class]))
}

// marks collects what is to be marked, by place.
func (v *view) marks(length int) []*mark {
	type key struct {
		report.Span
		class string
	}
	at := map[key]*mark{}
	var all []*mark
	add := func(class string, att int, spans ...report.Span) {
		for _, s := range spans {
			if s.Start < 0 || s.End <= s.Start || s.End > length {
				continue
			}
			k := at[key{s, class}]
			if k == nil {
				k = &mark{Span: s, class: class}
				at[key{s, class}] = k
				all = append(all, k)
			}
			if att >= 0 && !slices.Contains(k.atts, att) {
				k.atts = append(k.atts, att)
			}
		}
	}
	for i := range v.Report.Attributions {
		a := &v.Report.Attributions[i]
		add(markContent, i, a.Spans.Content...)
		add(markHedge, i, a.Hedges...)
		add(markSource, i, a.Spans.Source...)
		add(markCue, i, a.Spans.Cue...)
		add(markAddressee, i, a.Spans.Addressee...)
		for _, l := range a.Links {
			add(markSource, i, l.Span)
			if l.Cue != nil {
				add(markCue, i, *l.Cue)
			}
		}
	}
	for _, c := range v.Report.Article.CreditDetails {
		if c.Span != nil {
			add(markCredit, -1, *c.Span)
		}
	}
	for _, f := range v.Report.Findings {
		if len(f.Attributions) == 0 {
			add(markFinding, -1, f.Spans...)
		}
	}
	slices.SortStableFunc(all, func(a, b *mark) int { return cmp.Or(cmp.Compare(a.Start, b.Start), byExtent(a, b)) })
	var around []*mark
	for _, k := range all {
		if k.class != markContent {
			continue
		}
		around = slices.DeleteFunc(around, func(o *mark) bool { return o.End <= k.Start })
		for i, o := range around {
			o.height = max(o.height, len(around)-i)
		}
		around = append(around, k)
	}
	return all
}

// references stand behind the words of claims, and of attributions that are in no claim.
func (v *view) references(prefix string, l *htmlLabels, length int) []reference {
	var out []reference
	add := func(at int, html string) {
		if 0 <= at && at <= length {
			out = append(out, reference{at, html})
		}
	}
	esc := template.HTMLEscapeString
	claimed := map[string]bool{}
	for i := range v.Report.Claims {
		c := &v.Report.Claims[i]
		for _, id := range c.Attributions {
			claimed[id] = true
		}
		if len(c.Spans) == 0 {
			continue
		}
		r := v.rowOf(c)
		about := fmt.Sprintf("%s %s, %s: %s, %s", l.Claim, c.ID, l.hops(c.Hops), v.path(r), v.labels.typeName(r.kind))
		add(c.Spans[len(c.Spans)-1].End, fmt.Sprintf(`<a class="ref" href="#%s" data-c="%d" aria-label="%s">%s</a>`, esc(prefix+c.ID), i, esc(about), esc(c.ID)))
	}
	for i := range v.Report.Attributions {
		a := &v.Report.Attributions[i]
		if claimed[a.ID] {
			continue
		}
		for _, spans := range [][]report.Span{a.Spans.Content, a.Spans.Cue, a.Spans.Source} {
			if len(spans) > 0 {
				add(spans[len(spans)-1].End, fmt.Sprintf(`<button type="button" class="ref" data-n="%d" aria-label="%s">%s</button>`, i, esc(l.Attribution+" "+a.ID), esc(a.ID)))
				break
			}
		}
	}
	slices.SortStableFunc(out, func(a, b reference) int { return cmp.Compare(a.at, b.at) })
	return out
}
