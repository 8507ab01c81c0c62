package ingest

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/report"
)

const (
	maxHeadline = 20 // words of a headline
	maxShort    = 14 // words of a line that can be a byline, label or remains
	maxNames    = 50 // authors, and credits from a page's metadata
)

// classifier says line by line what a text is for.
type classifier struct {
	*lexicon
	d     *doc.Document
	lines []line
	kinds []doc.BlockKind
	cuts  []cut          // pieces of lines with a kind of their own
	known map[string]int // credits by kind and name: the index in d.Credits
}

// cut is a piece of a line that has another kind than the line.
type cut struct {
	doc.Span
	kind doc.BlockKind
}

// classify fills the document's blocks, credits and notes.
//
// The order of the passes is their rank: what web pages leave behind first,
// because it can look like anything; then labels, credits and bylines, each by
// a shape of its own; then the places where an article begins and ends, whose
// reading hangs on what is still body.
//
// known gives the kinds that markup has told already, by a paragraph's first
// byte; they can only be set aside further.
func (r *Reader) classify(d *doc.Document, known map[int]doc.BlockKind) {
	c := &classifier{lexicon: r.words, d: d, lines: lines(d.Text)}
	c.kinds = make([]doc.BlockKind, len(c.lines))
	for i := range c.lines {
		if c.remains(i) {
			c.kinds[i] = doc.Boilerplate
		}
	}
	c.tails()
	for i := range c.lines {
		if c.kinds[i] != doc.Body {
			continue
		}
		switch {
		case c.sourceLine(i), c.pictureLine(i), c.byline(i):
		default:
			c.pictureAtEnd(i)
		}
	}
	c.signOff()
	for i, l := range c.lines {
		if k := known[l.Start]; k != doc.Body && c.kinds[i] == doc.Body {
			c.kinds[i] = k
		}
	}
	c.headlines()
	c.dateline()
	c.blocks()
}

// blocks writes the lines and the pieces cut from them into the document.
func (c *classifier) blocks() {
	slices.SortFunc(c.cuts, func(a, b cut) int { return a.Start - b.Start })
	next := 0
	for i, l := range c.lines {
		at := l.Start
		for ; next < len(c.cuts) && c.cuts[next].Start < l.End; next++ {
			k := c.cuts[next]
			c.block(at, k.Start, c.kinds[i])
			c.block(k.Start, k.End, k.kind)
			at = k.End
		}
		c.block(at, l.End, c.kinds[i])
	}
}

func (c *classifier) block(from, to int, k doc.BlockKind) {
	if l := trim(c.d.Text, from, to); l.Len() > 0 {
		c.d.Blocks = append(c.d.Blocks, doc.Block{Span: l.Span, Kind: k})
	}
}

// cut sets a piece apart; pieces may come in any order and must not overlap.
func (c *classifier) cut(s doc.Span, k doc.BlockKind) { c.cuts = append(c.cuts, cut{s, k}) }

// credit enters a credit with its place; one that is known from metadata gets its place.
func (c *classifier) credit(s doc.Span, k doc.CreditKind) {
	name := c.d.Text[s.Start:s.End]
	if c.known == nil {
		c.known = map[string]int{}
		for i, old := range c.d.Credits {
			c.known[creditKey(old.Name, old.Kind)] = i
		}
	}
	key := creditKey(name, k)
	if i, ok := c.known[key]; ok {
		if old := &c.d.Credits[i]; old.Len() == 0 {
			old.Span = s
		}
		return
	}
	c.known[key] = len(c.d.Credits)
	c.d.Credits = append(c.d.Credits, doc.Credit{Span: s, Name: name, Kind: k})
	if k == doc.CreditAuthor && len(c.d.Authors) < maxNames && !slices.ContainsFunc(c.d.Authors, func(a string) bool { return strings.EqualFold(a, name) }) {
		c.d.Authors = append(c.d.Authors, name)
	}
}

func creditKey(name string, k doc.CreditKind) string {
	return string(rune('0'+k)) + strings.ToLower(name)
}

// headlines marks the short lines without a final stop that body follows.
func (c *classifier) headlines() {
	bodyBelow := false
	for i := len(c.lines) - 1; i >= 0; i-- {
		l := c.lines[i]
		if c.kinds[i] != doc.Body {
			continue
		}
		if c.heading(i) {
			continue
		}
		c.bullet(l)
		switch {
		case bodyBelow && c.headline(l.text):
			c.kinds[i] = doc.Headline
		case count(l.text, maxShort) > maxShort || finished(l.text):
			bodyBelow = true
		}
	}
	if c.d.Title != "" {
		return
	}
	for i, k := range c.kinds {
		if k == doc.Headline {
			c.d.Title = strings.Join(strings.Fields(strings.TrimLeft(c.lines[i].text, "# ")), " ")
		}
		if k == doc.Headline || k == doc.Body {
			return
		}
	}
}

// heading marks a Markdown heading ("# …") and cuts its signs off.
func (c *classifier) heading(i int) bool {
	t := c.lines[i].text
	n := len(t) - len(strings.TrimLeft(t, "#"))
	if n == 0 || n > 6 || n == len(t) || t[n] != ' ' {
		return false
	}
	c.kinds[i] = doc.Headline
	c.cut(doc.Span{Start: c.lines[i].Start, End: c.lines[i].Start + n}, doc.Boilerplate)
	return true
}

// bullet cuts the sign of a list or of a quoted mail off a line.
func (c *classifier) bullet(l line) {
	for _, b := range []string{"* ", "- ", "• ", "> "} {
		if strings.HasPrefix(l.text, b) {
			c.cut(doc.Span{Start: l.Start, End: l.Start + len(b)}, doc.Boilerplate)
		}
	}
}

// headline reports the shape of a headline: short, begins with a capital, a
// number or a quotation mark, does not end as sentences do.
func (c *classifier) headline(t string) bool {
	if len(t) > 200 || count(t, maxHeadline) > maxHeadline || strings.ContainsAny(t, "\n|") {
		return false
	}
	r, _ := utf8.DecodeRuneInString(t)
	if !unicode.IsUpper(r) && !unicode.IsDigit(r) && !strings.ContainsRune("„“\"»«+", r) {
		return false
	}
	end, _ := utf8.DecodeLastRuneInString(t)
	return !strings.ContainsRune(".:;,…", end) && !(finished(t) && strings.HasSuffix(strings.TrimRight(t, "“”\"»«"), "."))
}

// note adds a finding about a place.
func (c *classifier) note(code, message string, s doc.Span) {
	c.d.Notes = append(c.d.Notes, doc.Finding{Code: code, Message: message, Spans: []doc.Span{s}})
}

// dead notes a source label with nothing behind it.
func (c *classifier) dead(i int) {
	c.kinds[i] = doc.SourceLabel
	c.note(report.DeadSource, "the label “"+c.lines[i].text+"” names no source", c.lines[i].Span)
}
