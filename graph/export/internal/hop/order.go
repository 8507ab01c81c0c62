package hop

import (
	"cmp"
	"slices"
)

// order sets what stands above what. The barycentre method goes through the
// columns to and fro and sorts each by the mean place of its neighbours in the
// column before; the best of all rounds stays.
func (l *layout) order() {
	l.rank()
	best, least := l.snapshot(), l.crossings()
	for range sweeps {
		for c := 1; c < len(l.orders); c++ {
			l.sortColumn(c, func(s *stop) int { return s.prev })
		}
		for c := len(l.orders) - 2; c >= 0; c-- {
			l.sortColumn(c, func(s *stop) int { return s.next })
		}
		if n := l.crossings(); n < least {
			best, least = l.snapshot(), n
		}
		if least == 0 {
			break
		}
	}
	l.orders = best
}

func (l *layout) snapshot() [][]int {
	out := make([][]int, len(l.orders))
	for c := range out {
		out[c] = slices.Clone(l.orders[c])
	}
	return out
}

// sortColumn sorts items, and the stops inside them, by the ranks of their
// neighbours. What has no neighbour there keeps its place among the others.
func (l *layout) sortColumn(c int, neighbour func(*stop) int) {
	type mean struct{ sum, n int }
	means := make(map[int]mean, len(l.orders[c]))
	for _, i := range l.orders[c] {
		var m mean
		for _, s := range l.items[i].stops {
			if n := neighbour(&l.stops[s]); n >= 0 {
				m.sum += l.stops[n].rank
				m.n++
			}
		}
		if m.n == 0 {
			for _, s := range l.items[i].stops {
				m.sum += l.stops[s].rank
				m.n++
			}
		}
		if m.n == 0 { // no thread at all
			m = mean{len(l.stops), 1}
		}
		means[i] = m
		slices.SortStableFunc(l.items[i].stops, func(a, b int) int { return cmp.Compare(l.near(a, neighbour), l.near(b, neighbour)) })
	}
	slices.SortStableFunc(l.orders[c], func(a, b int) int {
		return cmp.Compare(means[a].sum*means[b].n, means[b].sum*means[a].n)
	})
	l.rankColumn(c)
}

// near is the rank of a stop's neighbour; a stop without one goes to the bottom,
// where lines that run back leave.
func (l *layout) near(s int, neighbour func(*stop) int) int {
	if n := neighbour(&l.stops[s]); n >= 0 {
		return l.stops[n].rank
	}
	return len(l.stops)
}

func (l *layout) rank() {
	for c := range l.orders {
		l.rankColumn(c)
	}
}

func (l *layout) rankColumn(c int) {
	n := 0
	for _, i := range l.orders[c] {
		for _, s := range l.items[i].stops {
			l.stops[s].rank = n
			n++
		}
	}
}

// lanes sets the order of the threads inside each box for good: as they go on
// to the right, so that a bundle parts without crossing itself.
func (l *layout) lanes() {
	for c := len(l.orders) - 1; c >= 0; c-- {
		for _, i := range l.orders[c] {
			next := func(s *stop) int { return s.next }
			slices.SortStableFunc(l.items[i].stops, func(a, b int) int { return cmp.Compare(l.near(a, next), l.near(b, next)) })
			for n, s := range l.items[i].stops {
				l.stops[s].lane = n
			}
		}
		l.rankColumn(c)
	}
}

// crossings counts the pairs of links that cross between two columns, with a
// Fenwick tree over the ranks of the right one.
func (l *layout) crossings() int {
	total := 0
	for c := range l.orders {
		tree := make([]int, len(l.stops)+1)
		seen := 0
		for _, i := range l.orders[c] {
			for _, s := range l.items[i].stops {
				n := l.stops[s].next
				if n < 0 {
					continue
				}
				at := l.stops[n].rank + 1
				notAbove := 0
				for k := at; k > 0; k -= k & -k {
					notAbove += tree[k]
				}
				total += seen - notAbove
				seen++
				for k := at; k < len(tree); k += k & -k {
					tree[k]++
				}
			}
		}
	}
	return total
}
