package gold

import (
	"slices"

	"github.com/hearsay/hearsay/attribution/report"
)

// extent is a set of characters: spans in order that neither touch nor overlap.
type extent []report.Span

func newExtent(spans []report.Span) extent {
	var e extent
	sorted := slices.Clone(spans)
	slices.SortFunc(sorted, func(a, b report.Span) int { return a.Start - b.Start })
	for _, s := range sorted {
		switch last := len(e) - 1; {
		case s.Start >= s.End:
		case last >= 0 && s.Start <= e[last].End:
			e[last].End = max(e[last].End, s.End)
		default:
			e = append(e, s)
		}
	}
	return e
}

func (e extent) len() int {
	n := 0
	for _, s := range e {
		n += s.End - s.Start
	}
	return n
}

func (e extent) common(o extent) int {
	n := 0
	for i, j := 0, 0; i < len(e) && j < len(o); {
		n += max(0, min(e[i].End, o[j].End)-max(e[i].Start, o[j].Start))
		if e[i].End < o[j].End {
			i++
		} else {
			j++
		}
	}
	return n
}

func (e extent) f1(o extent) float64 {
	both := e.common(o)
	if both == 0 {
		return 0
	}
	return 2 * float64(both) / float64(e.len()+o.len())
}
