package ingest

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/doc"
)

// dateline cuts "BERLIN (Reuters) –" or "Berlin, 12.03.2008 –" off the first
// body paragraphs.
func (c *classifier) dateline() {
	seen := 0
	for i, l := range c.lines {
		if c.kinds[i] != doc.Body {
			continue
		}
		if seen++; seen > 2 || c.cutDateline(l) {
			return
		}
	}
}

func (c *classifier) cutDateline(l line) bool {
	head := l.text[:min(len(l.text), 120)]
	at, n := dashIn(head)
	stop := false
	if k := strings.IndexByte(head, ')'); k > 0 && k+2 < len(head) && (head[k+1] == '.' || head[k+1] == ':') && head[k+2] == ' ' && (at < 0 || k < at) {
		at, n, stop = k+1, 1, true // "Berlin (dpa). Die …"
	}
	if at <= 0 {
		return false
	}
	place, date, agency := 0, false, []doc.Span(nil)
	p := trim(c.d.Text, l.Start, l.Start+at)
	rest := p.text
	if open := strings.LastIndexByte(rest, '('); open > 0 && strings.HasSuffix(strings.TrimRight(rest, " .:"), ")") {
		if names, ok := c.agencyList(trim(c.d.Text, p.Start+open, p.End), !stop); ok {
			agency = names
			rest = rest[:open]
		}
	}
	capitals := true
	for _, w := range strings.FieldsFunc(rest, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",/()", r) }) {
		w = strings.Trim(w, ".:*_")
		r, _ := utf8.DecodeRuneInString(w)
		switch {
		case w == "":
		case strings.Trim(w, "0123456789.") == "", place > 0 && c.dates[strings.ToLower(w)]:
			date = true
		case unicode.IsUpper(r):
			place++
			capitals = capitals && w == strings.ToUpper(w) && len(w) > 3
		case place > 0 && (c.particles[strings.ToLower(w)] || c.and[strings.ToLower(w)]):
		default:
			return false
		}
	}
	if agency == nil && (place == 0 || stop) || place > 6 {
		return false
	}
	next := strings.TrimLeft(l.text[at+n:], " \t\u00a0")
	word, _, _ := strings.Cut(next, " ")
	if next == "" || agency == nil && !date && !capitals && !(place <= 2 && c.openers[strings.ToLower(word)]) && !(place == 2 && strings.Contains(rest, "/")) {
		return false
	}
	if r, _ := utf8.DecodeRuneInString(next); agency == nil && unicode.IsLower(r) {
		return false
	}
	c.cut(doc.Span{Start: l.Start, End: l.Start + at + n}, doc.Dateline)
	c.agencyCredits(agency)
	return true
}

// dashIn finds the first dash that stands as one: – or —, or a hyphen beside white space.
func dashIn(t string) (at, n int) {
	for i, r := range t {
		switch {
		case r == '–' || r == '—':
			return i, utf8.RuneLen(r)
		case r == '-' && i > 0 && (t[i-1] == ' ' || t[i-1] == ')') || r == '-' && strings.HasPrefix(t[i:], "--"):
			n := 1
			for i+n < len(t) && t[i+n] == '-' {
				n++
			}
			return i, n
		}
	}
	return -1, 0
}
