package wordlist

import (
	"strconv"
	"strings"
	"testing"
)

func TestTable(t *testing.T) {
	of := map[string]int{"der": 1, "die": 2, "ä": 3, "": 4}
	for i := range 500 {
		of["wort"+strconv.Itoa(i)] = 100 + i
	}
	table := NewTable(of)
	for w, want := range of {
		if w == "" {
			want = 0
		}
		if got := table.Of(w); got != want || table.May(w) != (w != "") {
			t.Errorf("%q: %d, may have one: %t, want %d", w, got, table.May(w), want)
		}
	}
	for _, w := range []string{"das", "d", "dier", "wort500", "wort", "Der", "xyz"} {
		if got := table.Of(w); got != 0 {
			t.Errorf("%q: %d, want 0", w, got)
		}
	}
	// Eight bits a word: of many words that are not there nearly all need no look.
	n := 0
	for i := range 10_000 {
		w := "anders" + strconv.Itoa(i*7919)
		if table.May(w) {
			n++
		}
	}
	if n > 2000 {
		t.Errorf("%d of 10,000 words that are not there were looked up, want 2000 at most", n)
	}
}

func TestWords(t *testing.T) {
	var none Words
	if none.Has("der") {
		t.Error("the zero value has a word")
	}
	set := NewWords([]string{"der", "Dass"})
	if !set.Has("der") || !set.Has("dass") || set.Has("die") || set.Has("") {
		t.Error("der and dass are in the set, die and nothing are not")
	}
	if empty := NewWords(nil); empty.Has("der") {
		t.Error("a set of no words has one")
	}
}

func TestAppendLower(t *testing.T) {
	for _, w := range []string{"", "Minister", "ÄMTER", "Straße", "İstanbul", "KREML-Sprecher", "Σίσυφος", "3-D", "\u1e9e"} {
		if got, want := string(AppendLower(nil, w)), strings.ToLower(w); got != want {
			t.Errorf("%q: %q, want %q", w, got, want)
		}
	}
}
