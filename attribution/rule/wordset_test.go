package rule

import (
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
)

func TestWordSet(t *testing.T) {
	words := []string{"amt", "berichten", "richten", "Ämter", "post"}
	except := newWordSet([]string{"pappost", "richten"}, true, nil)
	whole, tails := newWordSet(words, false, except), newWordSet(words, true, except)
	if bare := newWordSet(words, true, nil); !bare.has("pappost") {
		t.Error("without exceptions pappost is a compound of post")
	}
	for _, c := range []struct {
		word         string
		whole, tails bool
	}{
		{"berichten", true, true},
		{"amt", true, true},
		{"medienberichten", false, true},
		{"einrichten", false, true},                     // two ends fit, one of them with three bytes before it; the exception is no longer than that
		{"inrichten", false, false},                     // two bytes before "richten" are none
		{"außenämter", false, true},                     // "amt" is too short for a last part, "ämter" is not
		{"außenamt", false, false},                      //
		{"postbote", false, false},                      // at the front
		{"post", true, true},                            // itself
		{"blitzpost", false, true},                      //
		{"altpost", false, true},                        // as short as can be
		{"pappost", false, false},                       // an exception
		{"altpappost", false, false},                    // one ends it
		{"", false, false},                              //
		{"ost", false, false},                           //
		{strings.Repeat("x", 90) + "post", false, true}, // longer than the stack's buffer
	} {
		if got := whole.has(c.word); got != c.whole {
			t.Errorf("whole words: has(%q) = %t", c.word, got)
		}
		if got := tails.has(c.word); got != c.tails {
			t.Errorf("last parts: has(%q) = %t", c.word, got)
		}
		tok := &doc.Token{Lower: "anders", Lemma: strings.ToUpper(c.word)}
		if got := tails.hasLemma(tok); got != tails.has(strings.ToLower(tok.Lemma)) {
			t.Errorf("hasLemma(%q) = %t", tok.Lemma, got)
		}
	}
	var none *wordSet
	if none.has("post") || none.hasLemma(&doc.Token{Lemma: "Post"}) || none.hasToken(&doc.Token{Lower: "post"}) {
		t.Error("no set has a word")
	}
}
