package tagger

import (
	"unicode"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/internal/german/lexicon"
)

// Word is a token with what the lexicon says of it.
type Word struct {
	Text, Lower string
	Found       lexicon.Found
	start       bool // stands where any word may have a capital
}

// Look fills in what the lexicon says of the words of a sentence. A capital
// means nothing on the first word, and behind a mark that can open a sentence
// inside the sentence: a quotation mark, colon, dash or bracket.
func Look(l *lexicon.Lexicon, words []Word) {
	start := true
	for i := range words {
		w := &words[i]
		w.start = start
		w.Found = l.Lookup(w.Text, w.Lower, start)
		start = opens(w.Text) || start && !letters(w.Text)
	}
}

func opens(text string) bool {
	r, n := utf8.DecodeRuneInString(text)
	return n == len(text) && (quote(r) || r == ':' || dash(r) || r == '(' || r == '[')
}

// letters reports whether a token has a letter or digit.
func letters(text string) bool {
	for _, r := range text {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return true
		}
	}
	return false
}

func quote(r rune) bool {
	switch r {
	case '"', '\'', '„', '“', '”', '‚', '‘', '’', '«', '»', '‹', '›':
		return true
	}
	return false
}

func dash(r rune) bool { return r == '-' || r == '–' || r == '—' }

// shouted reports whether a sentence is all in capitals, as headlines can be:
// no small letter, and a word that is too long for an acronym.
func shouted(words []Word) bool {
	long := false
	for i := range words {
		text := words[i].Text
		for _, r := range text {
			if unicode.IsLower(r) && r != 'ß' { // ß is often left as it is
				return false
			}
		}
		long = long || len(text) > 4 && text != words[i].Lower
	}
	return long
}
