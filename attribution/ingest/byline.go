package ingest

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/doc"
)

// byline reads the author's line: "Von Anna Berg", "Von Anna Berg und Tom Kurz,
// Berlin", "Minh Duc (Laut TASS, Sputnik)". A bare name is one only with
// agencies in brackets, or as the article's last line above a sign-off or a
// source: without a list of first names "Weitere Artikel" looks the same.
func (c *classifier) byline(i int) bool {
	l := c.lines[i]
	if len(l.text) > 160 || count(l.text, maxShort) > maxShort {
		return false
	}
	t := trim(c.d.Text, l.Start, l.End)
	var agencies []doc.Span
	bracket := false
	if at := strings.LastIndexByte(t.text, '('); at > 0 && strings.HasSuffix(t.text, ")") {
		list, ok := c.agencyList(trim(c.d.Text, t.Start+at, t.End), true)
		if !ok {
			return false
		}
		agencies, bracket = list, true
		t = trim(c.d.Text, t.Start, t.Start+at)
	}
	t = line{Span: t.Span, text: t.text}
	emphasis := strings.TrimLeft(t.text, "*_")
	t = trim(c.d.Text, t.End-len(emphasis), t.End-(len(emphasis)-len(strings.TrimRight(emphasis, "*_|,"))))
	rest, opener := after(t.text, c.bylines)
	rest = strings.TrimLeft(rest, ": \t\u00a0")
	names := c.items(line{Span: doc.Span{Start: t.End - len(rest), End: t.End}, text: rest})
	var people []item
	for k, it := range names {
		if c.person(it.text) {
			people = append(people, it)
			continue
		}
		// Behind the last name a place or an agency may stand.
		if k == 0 || !opener || !c.nameLike(it.text) || count(it.text, 3) > 3 {
			return false
		}
		if c.agency(it.text) {
			agencies = append(agencies, it.Span)
		}
	}
	if len(people) == 0 || !opener && !bracket && !c.lastLine(i) {
		return false
	}
	c.kinds[i] = doc.Byline
	for _, p := range people {
		c.credit(p.Span, doc.CreditAuthor)
	}
	for _, a := range agencies {
		c.credit(a, doc.CreditAgency)
	}
	return true
}

// person reports the shape of a person's name: two to five words, each with a
// capital, an initial, or a small part like "von"; no word that is capital
// only at the beginning of a sentence.
func (c *classifier) person(t string) bool {
	capitals := 0
	words := strings.Fields(t)
	for k, w := range words {
		r, n := utf8.DecodeRuneInString(w)
		lower := strings.ToLower(w)
		switch {
		case c.particles[lower] && k > 0 && k+1 < len(words):
		case c.openers[lower], c.agency(w):
			return false
		case unicode.IsUpper(r) && nameRest(w[n:]):
			capitals++
		default:
			return false
		}
	}
	return capitals >= 2 && len(words) <= 5
}

// nameRest reports what may follow the first letter of a name.
func nameRest(w string) bool {
	for _, r := range w {
		if !unicode.IsLetter(r) && !unicode.IsMark(r) && !strings.ContainsRune("-.'’", r) {
			return false
		}
	}
	return true
}

// lastLine reports whether body stands right above line i, and below it a
// credit and nothing but credits and remains.
func (c *classifier) lastLine(i int) bool {
	credit := false
	for k := i + 1; k < len(c.lines); k++ {
		if c.kinds[k] != doc.Body {
			continue
		}
		_, agencies := c.agencyList(c.lines[k], false)
		if !agencies && !c.label(bare(c.lines[k]).text) {
			return false
		}
		credit = true
	}
	return credit && i > 0 && c.kinds[i-1] == doc.Body && finished(c.lines[i-1].text)
}

// signOff reads the agencies at the end of the article: on a line of their own
// or behind the last full stop.
func (c *classifier) signOff() {
	for i := len(c.lines) - 1; i >= 0; i-- {
		if c.kinds[i] != doc.Body {
			continue
		}
		l := c.lines[i]
		if len(l.text) <= 100 {
			if names, ok := c.agencyList(l, false); ok {
				c.kinds[i] = doc.CreditLine
				c.agencyCredits(names)
				continue // the line above may sign too
			}
		}
		c.signOffAtEnd(l)
		return
	}
}

func (c *classifier) signOffAtEnd(l line) {
	at := strings.LastIndexByte(l.text, '(')
	if !strings.HasSuffix(l.text, ")") {
		at = strings.LastIndexAny(l.text, ".!?“”\"") + 1
		if at > 0 && at < len(l.text) && !utf8.RuneStart(l.text[at]) {
			for at < len(l.text) && !utf8.RuneStart(l.text[at]) {
				at++
			}
		}
	}
	if at <= 0 || len(l.text)-at > 100 || !finished(l.text[:at]) {
		return
	}
	piece := trim(c.d.Text, l.Start+at, l.End)
	if names, ok := c.agencyList(piece, false); ok && piece.Len() > 0 {
		c.cut(piece.Span, doc.CreditLine)
		c.agencyCredits(names)
	}
}

func (c *classifier) agencyCredits(names []doc.Span) {
	for _, n := range names {
		c.credit(n, doc.CreditAgency)
	}
}

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
	if next == "" || agency == nil && !date && !capitals && !(place <= 2 && c.openers[strings.ToLower(word)]) {
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
