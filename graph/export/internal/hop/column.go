package hop

import "slices"

// columns gives each box its column: a box stands right of all boxes that
// threads come from. Where threads run in a circle, the step that a search from
// the left finds to close it is left out of account and will run back.
func columns(boxes []Box, threads []Thread) (column []int, count int) {
	next := make([][]int, len(boxes))
	seen := make(map[[2]int]bool)
	for _, t := range threads {
		for i := 1; i < len(t.Boxes); i++ {
			step := [2]int{t.Boxes[i-1], t.Boxes[i]}
			if step[0] != step[1] && !seen[step] {
				seen[step] = true
				next[step[0]] = append(next[step[0]], step[1])
			}
		}
	}
	sorted, closing := topological(boxes, next)
	column = make([]int, len(boxes))
	last := 0
	for i, b := range boxes {
		if b.Side == Middle {
			column[i], last = 1, max(last, 1)
		}
	}
	for _, a := range sorted {
		for _, b := range next[a] {
			if boxes[b].Side == Middle && !closing[[2]int{a, b}] {
				column[b] = max(column[b], column[a]+1)
				last = max(last, column[b])
			}
		}
	}
	count = last + 1
	for i, b := range boxes {
		if b.Side == Right {
			column[i], count = last+1, last+2
		}
	}
	return column, count
}

// topological sorts boxes so that steps lead onward, but for those that close a
// circle. The search begins at the left side, where threads begin.
func topological(boxes []Box, next [][]int) (sorted []int, closing map[[2]int]bool) {
	var roots []int
	for i, b := range boxes {
		if b.Side == Left {
			roots = append(roots, i)
		}
	}
	for i, b := range boxes {
		if b.Side != Left {
			roots = append(roots, i)
		}
	}
	const (
		fresh = iota
		open
		done
	)
	state := make([]int, len(boxes))
	closing = make(map[[2]int]bool)
	type frame struct{ box, child int }
	for _, root := range roots {
		if state[root] != fresh {
			continue
		}
		state[root] = open
		for stack := []frame{{root, 0}}; len(stack) > 0; {
			f := &stack[len(stack)-1]
			if f.child == len(next[f.box]) {
				state[f.box] = done
				sorted = append(sorted, f.box)
				stack = stack[:len(stack)-1]
				continue
			}
			b := next[f.box][f.child]
			f.child++
			switch state[b] {
			case open:
				closing[[2]int{f.box, b}] = true
			case fresh:
				state[b] = open
				stack = append(stack, frame{b, 0})
			}
		}
	}
	slices.Reverse(sorted)
	return sorted, closing
}
