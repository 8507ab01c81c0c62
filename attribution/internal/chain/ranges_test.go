package chain

import (
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
)

// Nine of ten tokens are most of them, eight are not; no token is in everything.
func TestMostly(t *testing.T) {
	ten := []doc.Range{{From: 0, To: 4}, {From: 5, To: 11}}
	for _, c := range []struct {
		in   []doc.Range
		want bool
	}{
		{[]doc.Range{{From: 1, To: 20}}, true},
		{[]doc.Range{{From: 2, To: 20}}, false},
		{[]doc.Range{{From: 0, To: 10}}, true},
		{nil, false},
	} {
		if got := mostly(ten, c.in); got != c.want {
			t.Errorf("mostly in %v: %v, want %v", c.in, got, c.want)
		}
	}
	if mostly([]doc.Range{{From: 0, To: 11}}, []doc.Range{{From: 0, To: 9}}) {
		t.Error("nine tokens of eleven are most of them")
	}
	if !mostly(nil, ten) {
		t.Error("nothing lies not in ten tokens")
	}
}

func TestHull(t *testing.T) {
	if got, want := hull([]doc.Range{{From: 5, To: 7}, {From: 1, To: 9}, {From: 2, To: 3}}), (doc.Range{From: 1, To: 9}); got != want {
		t.Errorf("%v, want %v", got, want)
	}
	if got := hull(nil); !got.Empty() {
		t.Errorf("%v, want nothing", got)
	}
}

// A message shows sixty letters: up to the last blank, or all of them where that
// stands in the first half.
func TestShort(t *testing.T) {
	ten := "zehn Buch "
	for _, c := range [][2]string{
		{strings.Repeat("ü", 60), "“" + strings.Repeat("ü", 60) + "”"},
		{strings.Repeat("ü", 61), "“" + strings.Repeat("ü", 60) + "…”"},
		{strings.Repeat(ten, 7), "“" + strings.TrimSpace(strings.Repeat(ten, 6)) + "…”"},
		{strings.Repeat("x", 30) + " " + strings.Repeat("x", 40), "“" + strings.Repeat("x", 30) + " " + strings.Repeat("x", 29) + "…”"},
		{strings.Repeat("x", 31) + " " + strings.Repeat("x", 40), "“" + strings.Repeat("x", 31) + "…”"},
	} {
		words, end := short(c[0])
		if got := "“" + words + end; got != c[1] {
			t.Errorf("%q\ngot  %q\nwant %q", c[0], got, c[1])
		}
	}
}
