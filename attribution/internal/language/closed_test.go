package language

import (
	"slices"
	"strings"
	"testing"
)

func TestClosed(t *testing.T) {
	german := Closed{German, func(w string) bool {
		return slices.Contains(strings.Fields("der die das den und in am mit im er"), w)
	}}
	// 20 words, of which seven are closed but only four are different ones.
	const few = "der eins der zwei der drei der vier und fünf in sechs am sieben acht neun zehn elf zwölf dreizehn"
	for _, c := range []struct{ name, text, want string }{
		{"four in twenty", few, German},
		{"four in twenty-one", few + " vierzehn", ""},
		{"one of them a second time", strings.Replace(few, "und", "in", 1), ""},
		{"nineteen words", strings.TrimSuffix(few, " dreizehn"), ""},
		{"a capital is another word", strings.Replace(few, "und", "Und", 1), ""},
		{"inside quotation marks they do not count", "der und in am „" + few + "“ " + strings.Repeat("Wortungetüm ", 20), ""},
		{"numbers and marks are no words", "1 2 3 – " + few + ", 4.", German},
		{"nothing", "", ""},
	} {
		if got := byClosed(c.text, []Closed{german}); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	if got, err := Choose(few, "", []string{English}, german); err == nil {
		t.Errorf("no rules for German: %q, want an error", got)
	}
	if got, _ := Choose(few, English, []string{German, English}, german); got != English {
		t.Errorf("English is given: %q", got)
	}
}
