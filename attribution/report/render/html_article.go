package render

import (
	"bytes"
	"cmp"
	"fmt"
	"html/template"
	"slices"
	"strconv"
	"strings"

	"github.com/hearsay/hearsay/attribution/report"
	"github.com/hearsay/hearsay/graph"
	"github.com/hearsay/hearsay/graph/export"
)

// htmlArticle is one article as the template shows it.
type htmlArticle struct {
	L        *htmlLabels
	Prefix   string // of all its ids; "" where it is alone
	Title    string
	Language string // of the text; "" for none that a browser would know
	About    []string
	Counts   string
	Findings []htmlFinding
	Found    string // how many, in words
	Rows     []htmlRow
	Long     bool // the table scrolls in a frame of its own
	Types    []htmlOption
	Sources  []htmlOption
	Drawing  template.HTML
	Wide     bool   // the drawing is not made smaller than it is
	Tall     bool   // it scrolls in a frame of its own
	Undrawn  string // what the drawing leaves out
	Lines    []htmlLine
	Data     template.JS
}

type htmlFinding struct {
	Code, Name, Text string
	Line             int
	Claims           []string
}

type htmlRow struct {
	Index              int // in the report
	ID                 string
	Hops               int
	Type, Words        string
	Line               int
	Chain              []htmlSource
	Inferred           bool
	Confidence, Origin string
}

type htmlSource struct {
	Name    string
	Unnamed bool
}

type htmlOption struct{ Value, Text string }

// Limits beyond which a page would serve nobody.
const (
	longTable   = 25   // rows
	mostDrawn   = 60   // claims in a drawing
	shrinkBelow = 1600 // pixels; wider drawings scroll, smaller ones fit the window
	tallDrawing = 1800 // pixels
)

func newHTMLArticle(it Item, o Options, l *htmlLabels, prefix string) (a *htmlArticle, drawingStyle string, err error) {
	v := newView(it, o)
	r := it.Report
	a = &htmlArticle{L: l, Prefix: prefix, Title: v.title(l.Untitled), Language: languageTag(r.Article.Language),
		Counts: l.counts(r.Summary.Claims, r.Summary.Sources, r.Summary.MaxHops)}
	for _, part := range []string{r.Article.Outlet, r.Article.Published, strings.Join(r.Article.Authors, ", "), it.Name} {
		if part = Clean(part); part != "" {
			a.About = append(a.About, part)
		}
	}
	if credits := v.credits(); credits != "" {
		a.About = append(a.About, l.Credits+": "+credits)
	}
	a.addRows(v)
	a.addFindings(v)
	a.addChoices(v)
	a.Lines = markText(v, prefix, l)
	if a.Data, err = embedJSON(newScriptData(v, l)); err != nil {
		return nil, "", err
	}
	drawingStyle, err = a.draw(v, o)
	return a, drawingStyle, err
}

func (a *htmlArticle) addRows(v *view) {
	index := map[*report.Claim]int{}
	for i := range v.Report.Claims {
		index[&v.Report.Claims[i]] = i
	}
	for _, r := range v.rows {
		row := htmlRow{Index: index[r.claim], ID: r.claim.ID, Hops: r.claim.Hops, Type: v.labels.typeName(r.kind), Words: Clean(r.claim.Text), Line: r.line,
			Inferred: r.claim.Inferred, Confidence: a.L.decimal(r.claim.Confidence)}
		for _, s := range r.chain {
			row.Chain = append(row.Chain, htmlSource{cmp.Or(Clean(s.Name), s.ID), !s.Named})
		}
		if len(r.chain) > 0 {
			row.Origin = strings.ToLower(row.Chain[0].Name)
		}
		a.Rows = append(a.Rows, row)
	}
	a.Long = len(a.Rows) > longTable
}

func (a *htmlArticle) addFindings(v *view) {
	for _, f := range v.Report.Findings {
		name, text := v.finding(f)
		a.Findings = append(a.Findings, htmlFinding{Code: f.Code, Name: name, Text: text, Line: v.findingLine(f), Claims: v.claimsOf(f)})
	}
	if n := len(a.Findings); n > 0 {
		a.Found = count(n, a.L.FindingOne, a.L.FindingMany)
	}
}

// claimsOf are the claims that a finding speaks of: those whose words it marks.
func (v *view) claimsOf(f report.Finding) []string {
	if v.begins == nil {
		v.begins = map[report.Span][]int{}
		for i := range v.Report.Claims {
			if c := &v.Report.Claims[i]; len(c.Spans) > 0 {
				v.begins[c.Spans[0]] = append(v.begins[c.Spans[0]], i)
			}
		}
	}
	var found []int
	for _, s := range f.Spans {
		found = append(found, v.begins[s]...)
	}
	slices.Sort(found)
	var out []string
	for _, i := range slices.Compact(found) {
		out = append(out, v.Report.Claims[i].ID)
	}
	return out
}

// addChoices lists what can be filtered by: types in their order, sources by the claims they carry.
func (a *htmlArticle) addChoices(v *view) {
	kinds, carried := map[string]int{}, map[string]int{}
	for _, r := range v.rows {
		kinds[r.kind]++
		for i, s := range r.chain {
			if !slices.Contains(r.chain[:i], s) {
				carried[s.ID]++
			}
		}
	}
	for _, k := range typeOrder {
		if kinds[k] > 0 {
			a.Types = append(a.Types, htmlOption{k, fmt.Sprintf("%s (%d)", v.labels.typeName(k), kinds[k])})
		}
	}
	for i := range v.Report.Sources {
		s := &v.Report.Sources[i]
		if n := carried[s.ID]; n > 0 {
			a.Sources = append(a.Sources, htmlOption{strconv.Itoa(i), fmt.Sprintf("%s (%d)", v.sourceName(s), n)})
		}
	}
	slices.SortStableFunc(a.Sources, func(x, y htmlOption) int { return strings.Compare(strings.ToLower(x.Text), strings.ToLower(y.Text)) })
}

// draw makes the hop diagram. Its style sheet is given back: the page has it once.
func (a *htmlArticle) draw(v *view, o Options) (style string, err error) {
	r := *v.Report
	r.Text = v.Text
	if n := len(r.Claims); n > mostDrawn {
		r.Claims = slices.Clone(r.Claims)
		slices.SortStableFunc(r.Claims, func(x, y report.Claim) int { return cmp.Compare(y.Hops, x.Hops) })
		r.Claims = r.Claims[:mostDrawn]
		a.Undrawn = fmt.Sprintf(a.L.Undrawn, mostDrawn, n)
	}
	if len(r.Claims) == 0 {
		return "", nil
	}
	var b bytes.Buffer
	if err := export.Write(&b, graph.Build(r), "svg", export.Options{Language: o.Language, Embedded: true, IDPrefix: a.Prefix + "hops"}); err != nil {
		return "", err
	}
	before, rest, ok := strings.Cut(b.String(), "<style>")
	style, after, closed := strings.Cut(rest, "</style>")
	if !ok || !closed {
		return "", fmt.Errorf("writing the page: the drawing has no style sheet")
	}
	a.Drawing = template.HTML(before + after) //nolint:gosec // export escapes for XML; the policy allows no script in it
	a.Wide, a.Tall = sizeOf(before, "width") > shrinkBelow, sizeOf(before, "height") > tallDrawing
	return style, nil
}

// sizeOf reads a size of a drawing from its first tag.
func sizeOf(svg, name string) int {
	_, rest, _ := strings.Cut(svg, " "+name+`="`)
	size, _, _ := strings.Cut(rest, `"`)
	n, _ := strconv.Atoi(size)
	return n
}
