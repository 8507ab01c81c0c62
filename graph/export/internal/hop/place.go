package hop

// place sets the height of each item: as near to where its threads come from
// and go to as its neighbours in the column let it. Each column is an isotonic
// regression (pool adjacent violators), which is exact and linear.
func (l *layout) place() {
	for _, order := range l.orders {
		y := 0
		for n, i := range order {
			if n > 0 {
				y += l.gap(order[n-1], i)
			}
			l.items[i].y = y
			y += l.items[i].h
		}
	}
	// From the right, so that threads run level from the sources to their ends and
	// bend where they part, at the left. The right column follows the others once,
	// for where they are the taller ones.
	next := func(s *stop) int { return s.next }
	prev := func(s *stop) int { return s.prev }
	last := len(l.orders) - 1
	for range 2 {
		for c := last - 1; c >= 0; c-- {
			l.settle(c, next)
		}
		l.settle(last, prev)
	}
	for c := last - 1; c >= 0; c-- {
		l.settle(c, next)
	}
	top := 0
	for i := range l.items {
		top = min(top, l.items[i].y)
	}
	for i := range l.items {
		l.items[i].y -= top
	}
}

// gap is the least distance between two items of a column, one above the other.
func (l *layout) gap(a, b int) int {
	if l.items[a].box >= 0 || l.items[b].box >= 0 {
		return boxGap
	}
	return laneGap
}

// laneAt is the height of the nth stop of an item, counted from its top.
func (l *layout) laneAt(i, n int) int {
	it := &l.items[i]
	return (it.h-(len(it.stops)-1)*Lane)/2 + n*Lane
}

// settle moves the items of one column to the mean of where the
// neighbours of their stops are.
func (l *layout) settle(c int, neighbour func(*stop) int) {
	type block struct{ sum, weight, items int }
	var blocks []block
	offset := make([]int, len(l.orders[c])) // of each item below the first, packed
	for n, i := range l.orders[c] {
		if n > 0 {
			above := l.orders[c][n-1]
			offset[n] = offset[n-1] + l.items[above].h + l.gap(above, i)
		}
		b := block{items: 1}
		for k, s := range l.items[i].stops {
			if t := neighbour(&l.stops[s]); t >= 0 {
				b.sum += l.stopY(t) - l.laneAt(i, k) - offset[n]
				b.weight++
			}
		}
		if b.weight == 0 {
			b.sum, b.weight = l.items[i].y-offset[n], 1
		}
		for len(blocks) > 0 {
			a := blocks[len(blocks)-1]
			if a.sum*b.weight < b.sum*a.weight {
				break
			}
			b = block{a.sum + b.sum, a.weight + b.weight, a.items + b.items}
			blocks = blocks[:len(blocks)-1]
		}
		blocks = append(blocks, b)
	}
	n := 0
	for _, b := range blocks {
		at := floorDiv(b.sum, b.weight)
		for range b.items {
			l.items[l.orders[c][n]].y = at + offset[n]
			n++
		}
	}
}

// stopY is the height of a stop.
func (l *layout) stopY(s int) int {
	i := l.stops[s].item
	return l.items[i].y + l.laneAt(i, l.stops[s].lane)
}

func floorDiv(a, b int) int {
	if a < 0 {
		return -((-a + b - 1) / b)
	}
	return a / b
}
