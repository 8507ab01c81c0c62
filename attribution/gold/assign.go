package gold

import "math"

// assign gives each row the column with which the sum of costs is least
// (Hungarian method with potentials; rows × rows × columns steps). There are
// at least as many columns as rows. Among equal sums the row and column order
// decides, the same way on every run; the figures depend on it, so the order
// of the steps is that of shared scorers of this measure.
func assign(cost [][]float64) []int {
	rows, columns := len(cost), len(cost[0])
	// Rows and columns count from 1; column 0 is where the row to be placed starts.
	var (
		rowPotential    = make([]float64, rows+1)
		columnPotential = make([]float64, columns+1)
		rowOf           = make([]int, columns+1)
		from            = make([]int, columns+1)
	)
	for i := 1; i <= rows; i++ {
		rowOf[0] = i
		at := 0
		least, done := make([]float64, columns+1), make([]bool, columns+1)
		for j := range least {
			least[j] = math.Inf(1)
		}
		for rowOf[at] != 0 { // until a free column is reached
			done[at] = true
			row, step, next := rowOf[at], math.Inf(1), -1
			for j := 1; j <= columns; j++ {
				if done[j] {
					continue
				}
				if c := cost[row-1][j-1] - rowPotential[row] - columnPotential[j]; c < least[j] {
					least[j], from[j] = c, at
				}
				if least[j] < step {
					step, next = least[j], j
				}
			}
			for j := range done {
				if done[j] {
					rowPotential[rowOf[j]] += step
					columnPotential[j] -= step
				} else {
					least[j] -= step
				}
			}
			at = next
		}
		for at != 0 { // turn the path round
			rowOf[at] = rowOf[from[at]]
			at = from[at]
		}
	}
	out := make([]int, rows)
	for j := 1; j <= columns; j++ {
		if rowOf[j] != 0 {
			out[rowOf[j]-1] = j - 1
		}
	}
	return out
}

// pair couples gold and system attributions one to one so that the token F1 of
// their contents is greatest in sum; a common type decides between equals.
// The answer is the system's index for each gold one, -1 for none. All of the
// shorter list are coupled, even without a common token: so the published measure has it.
func pair(want, got []Attribution) []int {
	out := make([]int, len(want))
	for i := range out {
		out[i] = -1
	}
	if len(want) == 0 || len(got) == 0 {
		return out
	}
	rows, columns := len(want), len(got)
	turned := rows > columns
	if turned {
		rows, columns = columns, rows
	}
	cost := make([][]float64, rows)
	for r := range cost {
		cost[r] = make([]float64, columns)
		for c := range cost[r] {
			i, j := r, c
			if turned {
				i, j = c, r
			}
			score := tokenF1(want[i].Parts[Content], got[j].Parts[Content])
			if score > 0 && want[i].Type == got[j].Type {
				score += 0.01
			}
			cost[r][c] = -score
		}
	}
	for r, c := range assign(cost) {
		if turned {
			out[c] = r
		} else {
			out[r] = c
		}
	}
	return out
}
