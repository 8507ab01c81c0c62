package ingest

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/doc"
)

// item is a name in a list of names.
type item struct {
	doc.Span
	text string
}

// items cuts "dpa/AFP, Reuters und TASS" into its names, without articles and the like.
func (c *classifier) items(l line) []item {
	var out []item
	start := l.Start
	flush := func(end int) {
		p := trim(c.d.Text, start, end)
		s := strings.TrimLeft(p.text, "([*_„\"“»«| ")
		e := strings.TrimRight(s, ")]*_.”“\"»«|;: ")
		from := p.Start + len(p.text) - len(s)
		for { // articles and "Nachrichtenagentur" before the name
			w, rest, more := strings.Cut(e, " ")
			if !more || !c.fillers[strings.ToLower(w)] {
				break
			}
			rest = strings.TrimLeft(rest, " ")
			from += len(e) - len(rest)
			e = rest
		}
		if e != "" && !c.fillers[strings.ToLower(e)] {
			out = append(out, item{doc.Span{Start: from, End: from + len(e)}, e})
		}
	}
	if address(l.text) {
		flush(l.End)
		return out
	}
	for i := l.Start; i < l.End; {
		r, n := utf8.DecodeRuneInString(c.d.Text[i:l.End])
		w := c.d.Text[i:l.End]
		switch {
		case strings.ContainsRune("/,;+&|", r):
			flush(i)
			start = i + n
		case unicode.IsSpace(r):
			n = len(w) - len(strings.TrimLeftFunc(w, unicode.IsSpace))
			if word, _, _ := strings.Cut(w[n:min(len(w), n+20)], " "); c.and[strings.ToLower(word)] {
				flush(i)
				i += n + len(word)
				start = i
				continue
			}
		}
		i += n
	}
	flush(l.End)
	return out
}

// names credits every name in a list.
func (c *classifier) names(l line, k doc.CreditKind) {
	for _, it := range c.items(l) {
		c.credit(it.Span, k)
	}
}

// agencyList reads a sign-off: agencies and the initials of editors, nothing
// else. With strangers, short names in capitals that the list does not hold
// are agencies too.
func (c *classifier) agencyList(l line, strangers bool) ([]doc.Span, bool) {
	inner := bare(l)
	if r, ok := after(inner.text, c.material); ok {
		inner = trim(c.d.Text, inner.End-len(r), inner.End)
	}
	if inner.Len() > 80 {
		return nil, false
	}
	var out []doc.Span
	for _, it := range c.items(inner) {
		switch {
		case c.agency(it.text), strangers && acronym(it.text):
			out = append(out, it.Span)
		case initials(it.text):
		default:
			return nil, false
		}
	}
	return out, len(out) > 0
}

// agency reports a known agency, also with its service: "dpa-AFX".
func (c *classifier) agency(name string) bool {
	name = strings.ToLower(name)
	if c.agencies[name] {
		return true
	}
	head, _, ok := strings.Cut(name, "-")
	return ok && c.agencies[head] && !strings.Contains(name, " ")
}

// acronym reports short names in capitals.
func acronym(t string) bool {
	return len(t) >= 2 && len(t) <= 8 && strings.Trim(t, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// initials reports the sign of an editor: two to four small letters.
func initials(t string) bool {
	n := 0
	for _, r := range t {
		if n++; n > 4 || !unicode.IsLower(r) {
			return false
		}
	}
	return n >= 2
}

// drawnOn reads brackets that say whose material an article draws on, "(Laut
// TASS, Nhan Dan)": behind such a phrase every name counts, known or not.
func (c *classifier) drawnOn(l line) ([]doc.Credit, bool) {
	inner := bare(l)
	rest, ok := after(inner.text, c.material)
	if !ok || inner.Len() > 120 {
		return nil, false
	}
	var out []doc.Credit
	for _, it := range c.items(trim(c.d.Text, inner.End-len(rest), inner.End)) {
		kind := doc.CreditAgency
		if !c.agency(it.text) && !acronym(it.text) {
			kind = doc.CreditSource
		}
		if kind == doc.CreditSource && (!c.nameLike(it.text) || count(it.text, 4) > 4) {
			return nil, false
		}
		out = append(out, doc.Credit{Span: it.Span, Kind: kind})
	}
	return out, len(out) > 0
}
