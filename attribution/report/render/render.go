// Package render writes reports for people: to a terminal, as Markdown, and as
// one HTML page.
//
// Text of an article never reaches the output raw: [Clean] takes control
// characters and direction marks out, so that an article cannot move the
// cursor, recolour the screen or reorder what stands around it.
package render

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/hearsay/hearsay/attribution/report"
)

// Item is one report with what a reader needs beside it.
type Item struct {
	Name   string // of the file, for the title line; may be empty
	Text   string // that the offsets refer to, for line numbers; may be empty
	Report *report.Report
}

// check says what a caller left out.
func check(items []Item) error {
	if len(items) == 0 {
		return errors.New("there is no report to write")
	}
	for i, it := range items {
		if it.Report == nil {
			return fmt.Errorf("item %d (%q) has no report", i+1, it.Name)
		}
	}
	return nil
}

// Options say how to write.
type Options struct {
	Width    int    // columns of the terminal; 0 means 80
	Color    bool   // terminal only
	Language string // of the labels: "en" (default) or "de"
	Sort     string // one of Sorts; "" means "hops"
	Top      int    // claims shown of each article; 0 means all
}

// Sorts are the orders in which claims can be shown. Equals stand in the order of the text.
var Sorts = []string{"hops", "position", "type", "source", "confidence"}

// row is a claim as it is shown.
type row struct {
	claim *report.Claim
	kind  string // type of the attribution that the claim comes from
	line  int    // in the text, from 1; 0 where the text is not known
	chain []*report.Source
}

// view is a report ready to be shown: ids resolved, claims sorted and cut.
type view struct {
	Item
	labels  labels
	sources map[string]*report.Source
	rows    []row
	byClaim map[*report.Claim]row // those cut as well
	lines   lineIndex
	text    []rune                // of Text, made when it is asked for
	begins  map[report.Span][]int // claims by their first span, made when it is asked for
}

func newView(it Item, o Options) *view {
	v := &view{Item: it, labels: labelsFor(o.Language), sources: map[string]*report.Source{}, lines: newLineIndex(it.Text)}
	for i := range it.Report.Sources {
		v.sources[it.Report.Sources[i].ID] = &it.Report.Sources[i]
	}
	attributions := map[string]*report.Attribution{}
	for i := range it.Report.Attributions {
		attributions[it.Report.Attributions[i].ID] = &it.Report.Attributions[i]
	}
	for i := range it.Report.Claims {
		c := &it.Report.Claims[i]
		r := row{claim: c, kind: kindOf(c, attributions)}
		if len(c.Spans) > 0 {
			r.line = v.lines.line(c.Spans[0].Start)
		}
		for _, id := range c.Chain {
			r.chain = append(r.chain, v.source(id))
		}
		v.rows = append(v.rows, r)
	}
	v.byClaim = make(map[*report.Claim]row, len(v.rows))
	for _, r := range v.rows {
		v.byClaim[r.claim] = r
	}
	slices.SortStableFunc(v.rows, order(o.Sort))
	if o.Top > 0 && len(v.rows) > o.Top {
		v.rows = v.rows[:o.Top]
	}
	return v
}

// kindOf is the type of the attribution that says a claim most closely: the
// shortest one whose content holds the claim's words, else the first.
func kindOf(c *report.Claim, attributions map[string]*report.Attribution) string {
	kind, shortest := "", 0
	for i, id := range c.Attributions {
		a := attributions[id]
		if a == nil {
			continue
		}
		if i == 0 {
			kind = a.Type
		}
		if len(c.Spans) == 0 {
			continue
		}
		at := c.Spans[0]
		for _, s := range a.Spans.Content {
			if n := s.End - s.Start; s.Start <= at.Start && at.Start < s.End && (shortest == 0 || n < shortest) {
				kind, shortest = a.Type, n
			}
		}
	}
	return kind
}

func (v *view) rowOf(c *report.Claim) row { return v.byClaim[c] }

func (v *view) runes() []rune {
	if v.text == nil {
		v.text = []rune(v.Text)
	}
	return v.text
}

// title is the article's own, else what it is known by.
func (v *view) title(none string) string {
	return cmp.Or(Clean(v.Report.Article.Title), Clean(v.Report.Article.ID), Clean(v.Name), none)
}

func order(by string) func(a, b row) int {
	switch by {
	case "position":
		return func(_, _ row) int { return 0 }
	case "type":
		return func(a, b row) int { return cmp.Compare(a.kind, b.kind) }
	case "source":
		return func(a, b row) int { return cmp.Compare(a.origin(), b.origin()) }
	case "confidence":
		return func(a, b row) int { return cmp.Compare(b.claim.Confidence, a.claim.Confidence) }
	}
	return func(a, b row) int { return cmp.Compare(b.claim.Hops, a.claim.Hops) }
}

func (r row) origin() string {
	if len(r.chain) == 0 {
		return ""
	}
	return strings.ToLower(r.chain[0].Name)
}

// source never gives nil: an id without a source, which a report by hand may have, stands for itself.
func (v *view) source(id string) *report.Source {
	if s := v.sources[id]; s != nil {
		return s
	}
	return &report.Source{ID: id, Name: id, Named: true}
}

// path is the chain in words, origin first, the article last.
func (v *view) path(r row) string {
	var b strings.Builder
	for _, s := range r.chain {
		b.WriteString(v.sourceName(s))
		b.WriteString(" → ")
	}
	if len(r.chain) == 0 {
		b.WriteString(v.labels.noSource + " → ")
	}
	b.WriteString(v.labels.article)
	if r.claim.Inferred {
		b.WriteString("  (" + v.labels.inferred + ")")
	}
	return b.String()
}

func (v *view) sourceName(s *report.Source) string {
	name := Clean(s.Name)
	if !s.Named {
		name += " (" + v.labels.unnamed + ")"
	}
	return name
}

// origins are the sources that claims begin with, most claims first.
func (v *view) origins() []report.Origin {
	list := slices.Clone(v.Report.Summary.Origins)
	slices.SortStableFunc(list, func(a, b report.Origin) int { return cmp.Compare(b.Claims, a.Claims) })
	return list
}

// sums counts over several articles; a source that stands in two is one.
func sums(items []Item) (claims, sources, deepest int) {
	seen := map[string]bool{}
	for _, it := range items {
		claims += it.Report.Summary.Claims
		deepest = max(deepest, it.Report.Summary.MaxHops)
		for _, s := range it.Report.Sources {
			seen[s.ID] = true
		}
	}
	return claims, len(seen), deepest
}

// findingLine is the line that a finding points to, 0 for none.
func (v *view) findingLine(f report.Finding) int {
	if len(f.Spans) > 0 {
		return v.lines.line(f.Spans[0].Start)
	}
	return 0
}

// Clean makes text of a stranger fit for one line of output: white space runs
// become one space, control characters and direction marks go.
func Clean(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			space = b.Len() > 0
			continue
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r), r == '\u2028', r == '\u2029', r == '\ufeff':
			continue
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(r)
	}
	return b.String()
}

// lineIndex finds the line of a code point.
type lineIndex struct{ starts []int }

func newLineIndex(text string) lineIndex {
	if text == "" {
		return lineIndex{}
	}
	starts, n := []int{0}, 0
	for _, r := range text {
		n++
		if r == '\n' {
			starts = append(starts, n)
		}
	}
	return lineIndex{starts}
}

func (l lineIndex) line(at int) int {
	i, found := slices.BinarySearch(l.starts, at)
	if found {
		i++
	}
	return i
}
