package attribution

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/report"
)

func TestBorder(t *testing.T) {
	for _, text := range []string{"", "a", "ä", "Äpfel für „alle“", strings.Repeat("x", stride), strings.Repeat("x", stride-1) + "ä", strings.Repeat("aä€𝄞", 50)} {
		b := newBorder(text)
		for i := 0; i <= len(text); i++ {
			if i < len(text) && !utf8.RuneStart(text[i]) {
				continue
			}
			if got, want := b.at(i), utf8.RuneCountInString(text[:i]); got != want {
				t.Errorf("%.20q: byte %d is code point %d, want %d", text, i, got, want)
			}
		}
	}
}

func TestWriter(t *testing.T) {
	a := &doc.Analysis{Doc: &doc.Document{Text: "Öl für Ähren"}, Tokens: []doc.Token{{Span: doc.Span{Start: 0, End: 3}}, {Span: doc.Span{Start: 4, End: 8}}, {Span: doc.Span{Start: 9, End: 15}}}}
	w := (&Result{Analysis: a}).writer("", false)
	first := w.ranges([]doc.Range{{From: 0, To: 1}, {From: 1, To: 1}, {From: 1, To: 3}})
	if want := []report.Span{{Start: 0, End: 2}, {Start: 3, End: 12}}; !slices.Equal(first, want) {
		t.Errorf("%v, want %v", first, want)
	}
	second := w.places([]doc.Span{{Start: 4, End: 8}})
	if grown := append(first, report.Span{Start: 9, End: 9}); len(grown) != 3 || second[0] != (report.Span{Start: 3, End: 6}) {
		t.Errorf("%v, want 3 to 6, whatever is appended to the slice before", second)
	}
	if none := w.ranges(nil); none == nil || len(none) != 0 {
		t.Errorf("no ranges: %#v, want an empty list, which is [] in JSON", none)
	}
	w.names = w.ids('a', 12)
	if got := w.pick([]int{0, 11}); !slices.Equal(got, []string{"a1", "a12"}) {
		t.Errorf("the first and the last of twelve attributions are %q", got)
	}
	if id := w.ref("dpa"); id == nil || *id != "dpa" || w.ref("") != nil {
		t.Errorf("who is dpa is %v, and who is nobody is %v", id, w.ref(""))
	}
}
