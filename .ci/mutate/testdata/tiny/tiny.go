// Package tiny is what the tests of mutate change: small enough that all its
// mutants, and which of them its tests notice, were worked out by hand.
package tiny

const limit = 10

// Grade is tested at every boundary: all of its mutants die.
func Grade(n int) string {
	if n < limit && n >= 0 {
		return "low"
	}
	return "other"
}

// Sum is tested on positive numbers only.
func Sum(list []int) int {
	total := 0
	for i := 0; i < len(list); i++ {
		if list[i] == 0 {
			continue
		}
		total += list[i]
	}
	return total
}

// Closer is run by no test.
func Closer(a, b int) bool { return a < b }

type box struct{ items []int }

// put has a capacity, a letter and an enumeration, which stay.
func (b *box) put(x int) byte {
	if b.items == nil {
		b.items = make([]int, 0, 4)
	}
	b.items = append(b.items, x)
	return 'a'
}
