// Package reuse gives a stage the memory that it had for an earlier article.
package reuse

import "slices"

// Zeros gives n zero values, in the memory of s where there is room for them.
func Zeros[T any](s []T, n int) []T {
	s = slices.Grow(s[:0], n)[:n]
	clear(s)
	return s
}
