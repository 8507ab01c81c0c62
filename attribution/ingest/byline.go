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
	var drawn []doc.Credit
	bracket := false
	if at := strings.LastIndexByte(t.text, '('); at > 0 && strings.HasSuffix(t.text, ")") {
		in := trim(c.d.Text, t.Start+at, t.End)
		if agencies, bracket = c.agencyList(in, true); !bracket {
			if drawn, bracket = c.drawnOn(in); !bracket {
				return false
			}
		}
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
	c.agencyCredits(agencies)
	for _, k := range drawn {
		c.credit(k.Span, k.Kind)
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
