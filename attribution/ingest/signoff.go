package ingest

import (
	"strings"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/doc"
)

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
