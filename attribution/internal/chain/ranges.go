package chain

import (
	"sort"

	"github.com/hearsay/hearsay/attribution/doc"
)

// join sorts ranges, joins touching ones and drops empty ones.
func join(rs []doc.Range) []doc.Range {
	out := make([]doc.Range, 0, len(rs))
	for _, r := range rs {
		if !r.Empty() {
			out = append(out, r)
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].From < out[j].From })
	n := 0
	for _, r := range out {
		if n > 0 && r.From <= out[n-1].To {
			out[n-1].To = max(out[n-1].To, r.To)
			continue
		}
		out[n] = r
		n++
	}
	return out[:n]
}

// minus gives rs without the cuts.
func minus(rs, cuts []doc.Range) []doc.Range {
	out := rs
	for _, c := range cuts {
		next := make([]doc.Range, 0, len(out)+1)
		for _, o := range out {
			if !o.Overlaps(c) {
				next = append(next, o)
				continue
			}
			if o.From < c.From {
				next = append(next, doc.Range{From: o.From, To: c.From})
			}
			if c.To < o.To {
				next = append(next, doc.Range{From: c.To, To: o.To})
			}
		}
		out = next
	}
	return out
}

func size(rs []doc.Range) int {
	n := 0
	for _, r := range rs {
		n += r.Len()
	}
	return n
}

// common counts the tokens that two lists of ranges share.
func common(x, y []doc.Range) int {
	n := 0
	for _, a := range x {
		for _, b := range y {
			if f, t := max(a.From, b.From), min(a.To, b.To); f < t {
				n += t - f
			}
		}
	}
	return n
}

func has(rs []doc.Range, i int) bool {
	for _, r := range rs {
		if r.Has(i) {
			return true
		}
	}
	return false
}

// hull is the range from the first to the last token.
func hull(rs []doc.Range) doc.Range {
	if len(rs) == 0 {
		return doc.Range{}
	}
	out := rs[0]
	for _, r := range rs[1:] {
		out.From, out.To = min(out.From, r.From), max(out.To, r.To)
	}
	return out
}
