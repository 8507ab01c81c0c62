package tiny

import "testing"

func TestGrade(t *testing.T) {
	for n, want := range map[int]string{-1: "other", 0: "low", 9: "low", 10: "other"} {
		if got := Grade(n); got != want {
			t.Errorf("Grade(%d) = %q, want %q", n, got, want)
		}
	}
}

func TestSum(t *testing.T) {
	if got := Sum([]int{1, 2}); got != 3 {
		t.Errorf("%d, want 3", got)
	}
}

func TestPut(t *testing.T) {
	var b box
	if b.put(7) != 'a' || b.put(8) != 'a' || len(b.items) != 2 {
		t.Errorf("%v, want two", b.items)
	}
}
