package chain

import "github.com/hearsay/hearsay/attribution/doc"

// Short names for the range operations that this package is full of.
func size(rs []doc.Range) int        { return doc.Size(rs) }
func common(x, y []doc.Range) int    { return doc.Shared(x, y) }
func has(rs []doc.Range, i int) bool { return doc.Holds(rs, i) }

func (b *builder) join(rs []doc.Range) []doc.Range        { return b.a.Tidy(rs) }
func (b *builder) minus(rs, cuts []doc.Range) []doc.Range { return b.a.Minus(rs, cuts) }

// mostly reports whether nine tenths of p's tokens are q's.
func mostly(p, q []doc.Range) bool { return common(p, q)*10 >= size(p)*9 }

// hull is the range from the first to the last token.
func hull(rs []doc.Range) doc.Range {
	if len(rs) == 0 {
		return doc.Range{}
	}
	out := rs[0]
	for _, r := range rs {
		out.From, out.To = min(out.From, r.From), max(out.To, r.To)
	}
	return out
}
