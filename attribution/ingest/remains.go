package ingest

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/doc"
)

// remains reports whether line i is what a web page or a converter left
// behind: a Markdown picture, a rule, an address, a date stamp, a crumb trail,
// a line from the lists.
func (c *classifier) remains(i int) bool {
	t := c.lines[i].text
	switch {
	case picture(t), strings.HasPrefix(t, "<!--") && strings.HasSuffix(t, "-->"), ruled(t), address(t):
		return true
	case len(t) > 400:
		return false
	}
	if _, begins := after(t, c.begins); begins {
		return true
	}
	return len(t) <= 120 && (c.remainsLabel(t, c.lexicon.remains) || c.stamp(t) || crumbs(t))
}

// remainsLabel reports whether a line is one of the labels, with or without a
// count, a colon or an arrow: "Kommentar (0)", "Teilen:", "3 Kommentare".
func (c *classifier) remainsLabel(t string, labels map[string]bool) bool {
	t = strings.TrimFunc(t, func(r rune) bool {
		return !unicode.IsLetter(r)
	})
	return t != "" && labels[strings.ToLower(t)]
}

// picture reports a line that is nothing but Markdown pictures, with or
// without a link around them. Brackets inside the description may nest.
func picture(t string) bool {
	if !strings.HasPrefix(t, "![") && !strings.HasPrefix(t, "[![") {
		return false
	}
	end := strings.TrimRight(t, " \t")
	return strings.HasSuffix(end, ")") && strings.Contains(end, "](")
}

// ruled reports a line without a letter or digit: "---", "* * *". An ellipsis
// ("[…]") stays, because it can stand inside a quotation.
func ruled(t string) bool {
	for _, r := range t {
		if unicode.IsLetter(r) || unicode.IsNumber(r) {
			return false
		}
	}
	return !strings.ContainsAny(t, ".…„“”\"»«")
}

// address reports a line that is nothing but a web address.
func address(t string) bool {
	t = strings.Trim(t, "<>()[]")
	return !strings.ContainsAny(t, " \t\n") && (strings.HasPrefix(t, "http://") || strings.HasPrefix(t, "https://") || strings.HasPrefix(t, "www."))
}

// stamp reports a line that holds nothing but a date or a time and the words
// of dates: "12.09.2023, 14:05 Uhr". A bare year is none.
func (c *classifier) stamp(t string) bool {
	digits := 0
	for _, w := range strings.FieldsFunc(t, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",|()–-·", r) }) {
		w = strings.Trim(w, ".:/")
		number := w != "" && strings.Trim(w, "0123456789.:/") == ""
		if number {
			digits += len(w)
		} else if w != "" && !c.dates[strings.ToLower(w)] {
			return false
		}
	}
	return digits > 4
}

// crumbs reports a trail like "Startseite > Politik > Ausland".
func crumbs(t string) bool {
	return !finished(t) && (strings.Count(t, " > ") > 1 || strings.Count(t, " › ") > 1 || strings.Count(t, " | ") > 2)
}

// tails sets aside what stands below the headings of comments and link boxes:
// below comments all the rest, if the article lies above; below a box its
// lines, up to the first that reads like a paragraph.
func (c *classifier) tails() {
	above := 0
	for i := 0; i < len(c.lines); i++ {
		t := c.lines[i].text
		if len(t) > 120 {
			above += len(t)
			continue
		}
		switch {
		case c.remainsLabel(t, c.comments):
			if above*2 < len(c.d.Text)-c.lines[i].Start && !strings.Contains(t, "(") {
				continue // "Kommentar" above an opinion piece
			}
			if above == 0 {
				continue
			}
			for ; i < len(c.lines); i++ {
				c.kinds[i] = doc.Boilerplate
			}
		case c.remainsLabel(t, c.boxes):
			c.kinds[i] = doc.Boilerplate
			for i+1 < len(c.lines) && c.link(c.lines[i+1]) {
				i++
				c.kinds[i] = doc.Boilerplate
			}
		default:
			above += len(t)
		}
	}
}

// link reports a line that can stand in a box of links.
func (c *classifier) link(l line) bool {
	if count(l.text, maxShort) > maxShort || finished(l.text) && !strings.HasSuffix(l.text, "?") || strings.HasSuffix(l.text, ":") {
		return false
	}
	r, _ := utf8.DecodeRuneInString(l.text)
	return !unicode.IsLower(r) && !c.label(l.text)
}
