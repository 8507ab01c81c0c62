package active

import "testing"

// with runs f while a mutant is on.
func with[T any](id int, f func() T) T {
	chosen = id
	defer func() { chosen = 0 }()
	return f()
}

// Each function at mutant 0, which is none, and at those that it has, from 5 on.
func TestMutants(t *testing.T) {
	yes, no := func() bool { return true }, func() bool { return false }
	for _, x := range []struct {
		name string
		f    func() any
		want [3]any // without a mutant, with 5, with 6
	}{
		{"Off", func() any { return Off(5) }, [3]any{false, true, false}},
		{"Not", func() any { return Not(5, true) }, [3]any{true, false, true}},
		{"And", func() any { return And(5, true, no) }, [3]any{false, true, false}},
		{"Or", func() any { return Or(5, false, yes) }, [3]any{true, false, true}},
		{"2 < 2", func() any { return Less(5, 2, 2) }, [3]any{false, true, true}},
		{"1 < 2", func() any { return Less(5, 1, 2) }, [3]any{true, true, false}},
		{"2 <= 2", func() any { return LessEq(5, 2, 2) }, [3]any{true, false, false}},
		{"2 > 2", func() any { return More(5, 2, 2) }, [3]any{false, true, true}},
		{"2 >= 2", func() any { return MoreEq(5, 2, 2) }, [3]any{true, false, false}},
		{"Num", func() any { return Num(5, 7) }, [3]any{7, 8, 6}},
		{"Neg", func() any { return Neg(5, 7) }, [3]any{7, -7, 7}},
		{"Add", func() any { return Add(5, 7, 2) }, [3]any{9, 5, 9}},
		{"Sub", func() any { return Sub(5, 7, 2) }, [3]any{5, 9, 5}},
		{"Mul", func() any { return Mul(5, 7, 2) }, [3]any{14, 3, 14}},
		{"Quo", func() any { return Quo(5, 7, 2) }, [3]any{3, 14, 3}},
		{"Rem", func() any { return Rem(5, 7, 2) }, [3]any{1, 14, 1}},
		{"Both", func() any { return Both(5, 6, 3) }, [3]any{2, 7, 2}},
		{"Either", func() any { return Either(5, 6, 3) }, [3]any{7, 2, 7}},
	} {
		for i, id := range []int{0, 5, 6} {
			if got := with(id, x.f); got != x.want[i] {
				t.Errorf("%s with mutant %d: %v, want %v", x.name, id, got, x.want[i])
			}
		}
	}
}

// The right side of && is asked only where it is in the source, or in the mutant.
func TestShortCircuit(t *testing.T) {
	asked := func() bool { t.Error("the right side was asked"); return true }
	And(5, false, asked)
	Or(5, true, asked)
	with(5, func() bool { return And(5, true, asked) })
	with(5, func() bool { return Or(5, false, asked) })
}
