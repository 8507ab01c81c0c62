package report

import "testing"

func TestSpanOf(t *testing.T) {
	for _, c := range []struct {
		text string
		s    Span
		want string
	}{
		{"Die Straße ist zu.", Span{4, 10}, "Straße"},
		{"Die Straße ist zu.", Span{11, 18}, "ist zu."},
		{"😀ä", Span{1, 2}, "ä"},
		{"kurz", Span{2, 9}, ""},
		{"kurz", Span{-1, 2}, ""},
		{"kurz", Span{3, 2}, ""},
		{"kurz", Span{4, 4}, ""},
		{"", Span{}, ""},
	} {
		if got := c.s.Of(c.text); got != c.want {
			t.Errorf("%v of %q is %q, want %q", c.s, c.text, got, c.want)
		}
	}
}
