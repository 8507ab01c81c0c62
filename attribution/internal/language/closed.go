package language

import (
	"slices"
	"strings"
	"unicode"
)

// Closed says of a word, as it is written, whether it belongs to a closed class
// of a language: article, preposition, conjunction, pronoun, auxiliary.
type Closed struct {
	Code string
	Has  func(word string) bool
}

const (
	// One word in closedShare must be another closed one. German articles have
	// one in three, 98 of 100 reach one in five; Dutch, Danish, Afrikaans and
	// Luxembourgish texts have one in eight at most, English ones one in twenty.
	closedShare = 5
	// closedLeast is how many words that takes.
	closedLeast = 20
)

// byClosed gives the code of the language whose closed words the text is full of, "" for none.
func byClosed(text string, known []Closed) string {
	if len(known) == 0 {
		return ""
	}
	sample := outsideQuotations(text, firstSample)
	for _, k := range known {
		if full(sample, k.Has) {
			return k.Code
		}
	}
	return ""
}

// full counts each closed word once: "die" alone, which is Dutch and Afrikaans
// too, says little however often it stands there.
func full(sample string, closed func(string) bool) bool {
	var seen [firstSample / closedShare]string
	words, n := 0, 0
	for w := range strings.FieldsFuncSeq(sample, func(r rune) bool { return !unicode.IsLetter(r) }) {
		words++
		if n < len(seen) && !slices.Contains(seen[:n], w) && closed(w) {
			seen[n] = w
			n++
		}
	}
	return words >= closedLeast && n*closedShare >= words
}
