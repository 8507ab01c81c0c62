package hop

// layout is the work in progress. Stops and items are named by their index.
type layout struct {
	boxes   []Box
	threads []Thread
	column  []int // of each box

	stops  []stop
	items  []item
	orders [][]int // items of each column, top down
	links  []way
}

// stop is where a thread meets a column: in a box, or passing by.
type stop struct {
	item       int
	prev, next int // stop in the column before and behind; -1 at an end and where the link runs back
	rank       int // place in its column, counted over all items
	lane       int // place in its item
}

// item stands in a column: a box with all its stops, or one passing thread.
type item struct {
	box    int // -1: a thread passes
	column int
	stops  []int
	y, h   int
}

// way is a link: the stops that it passes, both ends included. One that runs back has just the ends.
type way struct {
	thread, step int
	stops        []int
	back         bool
}

func newLayout(boxes []Box, threads []Thread) *layout {
	l := &layout{boxes: boxes, threads: threads}
	var count int
	l.column, count = columns(boxes, threads)
	l.orders = make([][]int, count)
	of := make([]int, len(boxes))
	for i := range of {
		of[i] = -1
	}
	box := func(b int) int {
		if of[b] < 0 {
			of[b] = l.newItem(b, l.column[b])
		}
		return of[b]
	}
	for t, thread := range threads {
		before := -1
		for n, b := range thread.Boxes {
			if n == 0 {
				before = l.newStop(box(b))
				continue
			}
			w := way{thread: t, step: n - 1, stops: []int{before}}
			from := l.column[thread.Boxes[n-1]]
			w.back = l.column[b] <= from
			for c := from + 1; c < l.column[b]; c++ {
				w.stops = append(w.stops, l.newStop(l.newItem(-1, c)))
			}
			before = l.newStop(box(b))
			w.stops = append(w.stops, before)
			if !w.back {
				for i := 1; i < len(w.stops); i++ {
					l.stops[w.stops[i-1]].next = w.stops[i]
					l.stops[w.stops[i]].prev = w.stops[i-1]
				}
			}
			l.links = append(l.links, w)
		}
	}
	for b := range boxes {
		box(b) // a box that no thread reaches stands last in its column
	}
	for i := range l.items {
		it := &l.items[i]
		it.h = Lane * max(1, len(it.stops))
		if it.box >= 0 {
			it.h = max(it.h, boxes[it.box].H)
		}
	}
	return l
}

func (l *layout) newItem(box, column int) int {
	l.items = append(l.items, item{box: box, column: column})
	l.orders[column] = append(l.orders[column], len(l.items)-1)
	return len(l.items) - 1
}

func (l *layout) newStop(item int) int {
	l.stops = append(l.stops, stop{item: item, prev: -1, next: -1})
	id := len(l.stops) - 1
	l.items[item].stops = append(l.items[item].stops, id)
	return id
}
