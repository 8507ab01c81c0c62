package doc

import (
	"cmp"
	"slices"
)

// Tidy sorts ranges, joins touching ones and drops empty ones. rs stays as it is.
func Tidy(rs []Range) []Range { return tidy(make([]Range, 0, len(rs)), rs) }

// tidy is Tidy into an empty list.
func tidy(out, rs []Range) []Range {
	sorted := true
	for _, r := range rs {
		if !r.Empty() {
			sorted = sorted && (len(out) == 0 || out[len(out)-1].From <= r.From)
			out = append(out, r)
		}
	}
	if !sorted {
		slices.SortFunc(out, func(x, y Range) int { return cmp.Compare(x.From, y.From) })
	}
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

// Minus gives rs without the cuts. rs stays as it is.
func Minus(rs, cuts []Range) []Range { return minus(make([]Range, 0, len(rs)), rs, cuts) }

// minus appends to out what the cuts leave of rs.
func minus(out, rs, cuts []Range) []Range {
	for _, r := range rs {
		from := len(out) // where the pieces of r begin
		out = append(out, r)
		for _, c := range cuts {
			for k := from; k < len(out); k++ {
				o := out[k]
				if !o.Overlaps(c) {
					continue
				}
				left, right := Range{From: o.From, To: c.From}, Range{From: c.To, To: o.To}
				switch {
				case left.Empty() && right.Empty():
					out = slices.Delete(out, k, k+1)
					k--
				case left.Empty():
					out[k] = right
				case right.Empty():
					out[k] = left
				default:
					out[k] = left
					out = slices.Insert(out, k+1, right)
					k++ // the cut is done with it
				}
			}
		}
	}
	return out
}

// Size counts the tokens of ranges that do not overlap.
func Size(rs []Range) int {
	n := 0
	for _, r := range rs {
		n += r.Len()
	}
	return n
}

// Shared counts the tokens that two lists of ranges share.
func Shared(x, y []Range) int {
	n, ordered := 0, len(x) > 8 && len(y) > 8 && inOrder(x) && inOrder(y)
	for _, a := range x {
		for ordered && len(y) > 0 && y[0].To <= a.From {
			y = y[1:] // it ends before all that follow in x, too
		}
		for _, b := range y {
			if ordered && b.From >= a.To {
				break
			}
			if f, t := max(a.From, b.From), min(a.To, b.To); f < t {
				n += t - f
			}
		}
	}
	return n
}

func inOrder(rs []Range) bool {
	for i := 1; i < len(rs); i++ {
		if rs[i].From < rs[i-1].From || rs[i].To < rs[i-1].To {
			return false
		}
	}
	return true
}

// Holds reports whether one of the ranges holds token i.
func Holds(rs []Range, i int) bool {
	for _, r := range rs {
		if r.Has(i) {
			return true
		}
	}
	return false
}
