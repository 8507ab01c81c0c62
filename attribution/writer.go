package attribution

import (
	"strconv"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/report"
)

// writer makes one report. It counts first what the report will hold, so that
// all its spans are one allocation, and its lists of words, and its text. What
// stands in the article it copies there: who keeps a report does not keep the
// text of the article, nor anything of the Analysis.
type writer struct {
	border
	r     *Result
	spans []report.Span
	words []string
	links []report.Link
	text  strings.Builder
	copy  bool     // the report does not hold the article's text anyway
	names []string // of the attributions: a1, a2, …
}

func (r *Result) writer(title string, withText bool) *writer {
	spans, words, links, bytes := 0, 0, 0, len(title)
	for i := range r.Sources {
		s := &r.Sources[i]
		spans, words, bytes = spans+len(s.Mentions), words+len(s.Aliases), bytes+len(s.Name)
		for _, alias := range s.Aliases {
			bytes += len(alias)
		}
	}
	for i := range r.Attributions {
		t := &r.Attributions[i]
		spans += len(t.Content) + len(t.Cue) + len(t.Source) + len(t.Addressee) + len(t.Frame) + len(t.Hedges) + len(t.Links)
		links += len(t.Links)
		words += 3 // its id, source and addressee
	}
	for i := range r.Claims {
		c := &r.Claims[i]
		spans, words, bytes = spans+len(c.Content), words+1+len(c.Chain)+len(c.Attributions), bytes+len(c.Text)
	}
	for _, findings := range [...][]doc.Finding{r.Analysis.Doc.Notes, r.Analysis.Notes, r.Findings} {
		for i := range findings {
			f := &findings[i]
			spans, words = spans+len(f.Spans), words+len(f.Attributions)+len(f.Sources)
		}
	}
	for _, author := range r.Analysis.Doc.Authors {
		words, bytes = words+1, bytes+len(author)
	}
	for i := range r.Analysis.Doc.Credits {
		spans, words, bytes = spans+1, words+1, bytes+len(r.Analysis.Doc.Credits[i].Name)
	}
	w := &writer{r: r, border: newBorder(r.Analysis.Doc.Text), spans: make([]report.Span, 0, spans), words: make([]string, 0, words), copy: !withText}
	if links > 0 {
		w.links = make([]report.Link, 0, links)
	}
	if withText {
		bytes = 0
	}
	w.text.Grow(bytes + idBytes(len(r.Attributions)) + idBytes(len(r.Claims)))
	return w
}

// keep gives a string of the article as one of the report.
func (w *writer) keep(s string) string {
	if !w.copy {
		return s
	}
	from := w.text.Len()
	w.text.WriteString(s)
	return w.text.String()[from:]
}

// places gives spans in code points. Like all lists of a report it is never nil.
func (w *writer) places(ss []doc.Span) []report.Span {
	from := len(w.spans)
	for _, s := range ss {
		w.spans = append(w.spans, w.span(s))
	}
	return since(w.spans, from)
}

// ranges gives the spans of the ranges that are not empty.
func (w *writer) ranges(rs []doc.Range) []report.Span {
	from := len(w.spans)
	for _, r := range rs {
		if !r.Empty() {
			w.spans = append(w.spans, w.span(w.r.Analysis.Span(r)))
		}
	}
	return since(w.spans, from)
}

func (w *writer) list(words []string) []string {
	from := len(w.words)
	w.words = append(w.words, words...)
	return since(w.words, from)
}

// kept is list for strings of the article.
func (w *writer) kept(words []string) []string {
	from := len(w.words)
	for _, word := range words {
		w.words = append(w.words, w.keep(word))
	}
	return since(w.words, from)
}

// pick gives the names of attributions.
func (w *writer) pick(idx []int) []string {
	from := len(w.words)
	for _, i := range idx {
		w.words = append(w.words, w.names[i])
	}
	return since(w.words, from)
}

// since gives what was appended from an index on, so that nothing can be
// appended to it in place.
func since[T any](list []T, from int) []T {
	if n := len(list); n > from {
		return list[from:n:n]
	}
	return []T{}
}

func (w *writer) ref(id string) *string {
	if id == "" {
		return nil
	}
	w.words = append(w.words, id)
	return &w.words[len(w.words)-1]
}

// ids gives a1, a2, … or with another letter.
func (w *writer) ids(letter byte, n int) []string {
	from := len(w.words)
	var buf [20]byte
	for i := 1; i <= n; i++ {
		at := w.text.Len()
		w.text.Write(strconv.AppendInt(append(buf[:0], letter), int64(i), 10))
		w.words = append(w.words, w.text.String()[at:])
	}
	return since(w.words, from)
}

// idBytes is how many bytes n ids have at most.
func idBytes(n int) int { return n * (1 + len(strconv.Itoa(n))) }
