package reuse_test

import (
	"slices"
	"testing"

	"github.com/hearsay/hearsay/attribution/internal/reuse"
)

func TestZeros(t *testing.T) {
	had := []int{1, 2, 3}
	if got := reuse.Zeros(had, 2); !slices.Equal(got, []int{0, 0}) || &got[0] != &had[0] {
		t.Errorf("two of three: %v", got)
	}
	if got := reuse.Zeros([]int{7}, 3); !slices.Equal(got, []int{0, 0, 0}) {
		t.Errorf("more than there were: %v", got)
	}
	if got := reuse.Zeros[bool](nil, 0); len(got) != 0 {
		t.Errorf("none: %v", got)
	}
}
