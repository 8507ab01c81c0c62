package ingest

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/doc"
)

// label reports whether a line begins with a source or picture label.
func (c *classifier) label(t string) bool {
	head, _, _ := strings.Cut(t, ":")
	head = strings.ToLower(strings.Trim(head, " ()[]*"))
	return c.sources[head] || c.pictures[head]
}

// sourceLine reads "Quelle: dpa", "(mit Material von Reuters)", and the dead
// label "Quelle". A label alone takes the line right below it, if that is
// short and reads like a name or an address.
func (c *classifier) sourceLine(i int) bool {
	l := c.lines[i]
	if len(l.text) > 300 || count(l.text, 30) > 30 {
		return false
	}
	inner := bare(l)
	head, rest, colon := cutLabel(inner)
	if c.sources[strings.ToLower(head)] {
		if rest.Len() > 0 && colon {
			if finished(l.text) && count(rest.text, maxShort) > maxShort {
				return false
			}
			c.kinds[i] = doc.CreditLine
			c.names(rest, doc.CreditSource)
			return true
		}
		if rest.Len() == 0 {
			if !c.sourceBelow(i, colon) {
				c.dead(i)
			} else {
				c.kinds[i] = doc.CreditLine
			}
			return true
		}
	}
	if r, ok := after(inner.text, c.material); ok && count(r, 8) <= 8 && !finished(r) {
		at := inner.End - len(r)
		if names, all := c.agencyList(trim(c.d.Text, at, inner.End), false); all {
			c.kinds[i] = doc.CreditLine
			for _, n := range names {
				c.credit(n, doc.CreditAgency)
			}
			return true
		}
	}
	if strings.HasPrefix(l.text, "(") && strings.HasSuffix(l.text, ")") {
		if drawn, ok := c.drawnOn(l); ok {
			c.kinds[i] = doc.CreditLine
			for _, k := range drawn {
				c.credit(k.Span, k.Kind)
			}
			return true
		}
	}
	return false
}

// sourceBelow takes the lines right below a bare label as its sources.
func (c *classifier) sourceBelow(i int, colon bool) bool {
	found := false
	for k := i + 1; k < len(c.lines) && c.kinds[k] != doc.Boilerplate || k < len(c.lines) && address(c.lines[k].text); k++ {
		l := c.lines[k]
		item, bullet := bulleted(l)
		limit := 4
		if colon || bullet {
			limit = maxShort
		}
		if l.gap && !bullet && !(colon && !found) || count(item.text, limit) > limit || finished(item.text) || c.label(item.text) {
			break
		}
		c.kinds[k] = doc.CreditLine
		c.names(item, doc.CreditSource)
		found = true
		if !bullet {
			break
		}
	}
	return found
}

// pictureLine reads a line that is a picture's credit and nothing else.
func (c *classifier) pictureLine(i int) bool {
	l := c.lines[i]
	if len(l.text) > 300 || count(l.text, maxShort) > maxShort {
		return false
	}
	inner := bare(l)
	rest, ok := c.pictureLabel(inner)
	if !ok || rest.Len() == 0 || strings.ContainsAny(rest.text, "?!") {
		return false
	}
	if !c.nameLike(rest.text) { // "Bild: Stille Straße hinter der Mühle"
		c.kinds[i] = doc.Caption
		return true
	}
	c.kinds[i] = doc.CreditLine
	c.names(rest, doc.CreditPicture)
	return true
}

// pictureLabel reads "Foto:", "Bild ©", "Fotos/Grafik:", "©" at the start of a
// line and gives what follows.
func (c *classifier) pictureLabel(l line) (line, bool) {
	if r, ok := strings.CutPrefix(l.text, "©"); ok {
		return trim(c.d.Text, l.End-len(r), l.End), true
	}
	at := strings.IndexAny(l.text, ":©")
	if at <= 0 || at > 40 {
		return line{}, false
	}
	for _, w := range strings.FieldsFunc(l.text[:at], func(r rune) bool { return r == '/' || r == ' ' || r == '-' || r == '&' }) {
		if !c.pictures[strings.ToLower(w)] && !c.and[strings.ToLower(w)] {
			return line{}, false
		}
	}
	_, n := utf8.DecodeRuneInString(l.text[at:])
	rest := trim(c.d.Text, l.Start+at+n, l.End)
	return trim(c.d.Text, rest.Start+len(rest.text)-len(strings.TrimLeft(rest.text, "©: ")), l.End), true
}

// pictureAtEnd reads a caption: a line that ends with a picture's credit,
// behind a full stop, in brackets, or behind words without any ("Merkel in
// Berlin Foto: dpa").
func (c *classifier) pictureAtEnd(i int) {
	l := c.lines[i]
	from := max(0, len(l.text)-120)
	for from > 0 && !utf8.RuneStart(l.text[from]) {
		from++
	}
	tail := l.text[from:]
	at := strings.LastIndexAny(tail, ":©")
	if at < 0 {
		return
	}
	start := from + at
	if l.text[start] == ':' || !strings.HasPrefix(l.text[start:], "©") {
		start = wordsBack(l.text, start, c.pictures, c.and)
	} else if w := wordsBack(l.text, start, c.pictures, c.and); w >= 0 {
		start = w
	}
	if start <= 0 {
		return
	}
	before := strings.TrimRight(l.text[:start], " \t\u00a0")
	open := strings.HasSuffix(before, "(") || strings.HasSuffix(before, "[")
	before = strings.TrimRight(before, "([|/ ")
	piece := trim(c.d.Text, l.Start+len(before), l.End)
	rest, ok := c.pictureLabel(bare(piece))
	if !ok || rest.Len() == 0 || count(rest.text, 8) > 8 || strings.ContainsAny(rest.text, "?!„“\"") || before == "" {
		return
	}
	if open && !strings.ContainsAny(l.text[len(l.text)-1:], ")].") {
		return
	}
	if !open && !finished(before) && !(c.nameLike(rest.text) && count(before, 3) > 2 && capitalBefore(before)) {
		return
	}
	c.kinds[i] = doc.Caption
	c.cut(piece.Span, doc.CreditLine)
	c.names(rest, doc.CreditPicture)
}

// wordsBack gives where the run of label words that ends at byte end begins, -1 if there is none.
func wordsBack(t string, end int, labels, and map[string]bool) int {
	start, at := -1, end
	for {
		trimmed := strings.TrimRight(t[:at], " /&-")
		w := trimmed[strings.LastIndexAny(trimmed, " /&-([|\u00a0")+1:]
		w = strings.TrimLeft(w, "\u00a0")
		if !labels[strings.ToLower(w)] && !(start >= 0 && and[strings.ToLower(w)]) || w == "" {
			return start
		}
		at = len(trimmed) - len(w)
		if labels[strings.ToLower(w)] {
			start = at
		}
	}
}

// capitalBefore reports whether the last word begins with a capital or a digit:
// what stands before a label without a stop is no article ("das Foto: …").
func capitalBefore(t string) bool {
	r, _ := utf8.DecodeRuneInString(t[strings.LastIndexByte(t, ' ')+1:])
	return !unicode.IsLower(r)
}

// nameLike reports words that are all capitals, numbers or agencies.
func (c *classifier) nameLike(t string) bool {
	for _, w := range strings.FieldsFunc(t, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("/,;+&|-.", r) }) {
		r, _ := utf8.DecodeRuneInString(w)
		if unicode.IsLower(r) && !c.agencies[strings.ToLower(w)] && !c.particles[strings.ToLower(w)] && !c.and[strings.ToLower(w)] {
			return false
		}
	}
	return true
}

// bare takes brackets, emphasis signs and the final stop off a line.
func bare(l line) line {
	t := l.text
	s := strings.TrimLeft(t, "([*_ ")
	e := strings.TrimRight(s, ")]*_. ")
	start := l.Start + len(t) - len(s)
	return line{Span: doc.Span{Start: start, End: start + len(e)}, text: e}
}

// cutLabel cuts "Quelle: dpa" at the colon; without one the whole is the label.
func cutLabel(l line) (head string, rest line, colon bool) {
	at := strings.IndexByte(l.text, ':')
	if at < 0 {
		return l.text, line{Span: doc.Span{Start: l.End, End: l.End}}, false
	}
	r := l.text[at+1:]
	t := strings.TrimLeft(r, " \t\u00a0")
	return strings.TrimSpace(l.text[:at]), line{Span: doc.Span{Start: l.End - len(t), End: l.End}, text: t}, true
}

// bulleted takes the sign of a list off a line.
func bulleted(l line) (line, bool) {
	for _, b := range []string{"* ", "- ", "• ", "– ", "· "} {
		if r, ok := strings.CutPrefix(l.text, b); ok {
			r = strings.TrimLeft(r, " ")
			return line{Span: doc.Span{Start: l.End - len(r), End: l.End}, text: r}, true
		}
	}
	return l, false
}
