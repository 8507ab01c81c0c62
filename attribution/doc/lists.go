package doc

import "github.com/hearsay/hearsay/attribution/internal/reuse"

// Lists is the memory of the lists that attributions, sources, claims and
// findings of one article hold: hundreds, most of them of one item. It belongs
// to the Analysis and goes to another article together with it. The report,
// which outlives both, has copies.
type Lists struct {
	Ranges reuse.Slab[Range]
	Spans  reuse.Slab[Span]
	Ints   reuse.Slab[int]
	Words  reuse.Slab[string]
	Links  reuse.Slab[Link]
	Text   reuse.Text

	Attributions reuse.Slab[Attribution]
	Sources      reuse.Slab[Source]
	Claims       reuse.Slab[Claim]
	Findings     reuse.Slab[Finding]
}

func (l *Lists) reset() {
	l.Ranges.Reset()
	l.Spans.Reset()
	l.Ints.Reset()
	l.Words.Reset()
	l.Links.Reset()
	l.Attributions.Reset()
	l.Sources.Reset()
	l.Claims.Reset()
	l.Findings.Reset()
}

// Tidy is the function of that name in the memory of a.
func (a *Analysis) Tidy(rs []Range) []Range { return tidy(a.Lists.Ranges.Take(len(rs))[:0], rs) }

// Minus is the function of that name in the memory of a.
func (a *Analysis) Minus(rs, cuts []Range) []Range {
	var few [16]Range
	left := minus(few[:0], rs, cuts)
	out := a.Lists.Ranges.Take(len(left)) // not nil where nothing is left
	copy(out, left)
	return out
}
