package chain

import "github.com/hearsay/hearsay/attribution/doc"

// Short names for the range operations that this package is full of.
var (
	join, minus, size, common, has = doc.Tidy, doc.Minus, doc.Size, doc.Shared, doc.Holds
)

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
