package reuse_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
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

func TestSlab(t *testing.T) {
	var s reuse.Slab[int]
	if got := s.Take(0); got == nil || len(got) != 0 {
		t.Errorf("none: %v, want an empty list that is not nil", got)
	}
	one, two := s.List(1), s.List(2, 3)
	one = s.Append(one, 4) // has to move
	if !slices.Equal(one, []int{1, 4}) || !slices.Equal(two, []int{2, 3}) {
		t.Errorf("%v and %v, want 1 4 and 2 3", one, two)
	}
	if got := append(two[:1:1], 9); two[1] != 3 {
		t.Errorf("%v was written over by %v", two, got)
	}
	if s.List() != nil {
		t.Error("a list of nothing is nil")
	}
	long := s.Take(1000) // does not fit behind the others
	long[999] = 5
	s.Reset()
	if again := s.Take(1000); &again[0] != &long[0] || again[999] != 0 {
		t.Error("after Reset: want the same memory, with zeros")
	}
}

// Lists that grow one behind the other keep what they hold, and in the memory
// of an article before cost nothing.
func TestSlabGrows(t *testing.T) {
	var s reuse.Slab[int]
	fill := func() {
		var lists [3][]int
		for i := range 40 {
			for k := range lists {
				lists[k] = s.Append(lists[k], 100*k+i)
			}
		}
		for k := range lists {
			for i, got := range lists[k] {
				if got != 100*k+i {
					t.Fatalf("list %d has %d at %d", k, got, i)
				}
			}
		}
		s.Reset()
	}
	for range 3 { // until the last long list is long enough for all
		fill()
	}
	if n := testing.AllocsPerRun(10, fill); n != 0 {
		t.Errorf("%v allocations in memory that is there", n)
	}
}

func TestEmpty(t *testing.T) {
	lists := reuse.Empty([][]int{{1, 2}, {3}}, 3)
	if len(lists) != 3 || len(lists[0])+len(lists[1])+len(lists[2]) != 0 || cap(lists[0]) != 2 {
		t.Errorf("%v with room for %d, want three that are empty, the first with room for 2", lists, cap(lists[0]))
	}
	lists[1] = append(lists[1], 7)
	if lists = reuse.More(lists[:1]); len(lists) != 2 || len(lists[1]) != 0 || cap(lists[1]) != 1 {
		t.Errorf("%v, want two, the second empty with room for 1", lists)
	}
	if lists = reuse.More[int](nil); len(lists) != 1 || len(lists[0]) != 0 {
		t.Errorf("%v, want one that is empty", lists)
	}
}

func TestText(t *testing.T) {
	var x reuse.Text
	a, b := x.Join("der ", "Rat"), x.Bytes([]byte("tagt"))
	long := x.Join(strings.Repeat("x", 2000), "y")
	if c := x.Join(); a != "der Rat" || b != "tagt" || len(long) != 2001 || long[2000] != 'y' || c != "" {
		t.Errorf("%q, %q, %d bytes, %q", a, b, len(long), c)
	}
}

func TestIntern(t *testing.T) {
	var n reuse.Intern
	first := n.Bytes([]byte("minister"))
	for i := range 20_000 {
		if got := n.Bytes(fmt.Append(nil, i)); got != strconv.Itoa(i) {
			t.Fatalf("%d is %q", i, got)
		}
	}
	if again := n.Bytes([]byte("minister")); again != first || first != "minister" {
		t.Errorf("%q and then %q", first, again)
	}
	word := []byte("minister")
	if allocs := testing.AllocsPerRun(10, func() { n.Bytes(word) }); allocs != 0 {
		t.Errorf("%v allocations for a string that it has", allocs)
	}
}
