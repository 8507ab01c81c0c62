package tagger

import (
	"unicode"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/german/lexicon"
)

// Word is a token with what is known of its form.
type Word struct {
	Text, Lower string
	Form        int32 // number of Text, see [Vocabulary]; 0 none
	*Known
}

// Known is what lexicon and weights say of a word form by itself, at a place
// where any word may have a capital or elsewhere.
type Known struct {
	Found lexicon.Found
	atoms atoms
	alone sums // of the features that no other word has a part in
	as    lexicon.Analysis
	lemma string
	tag   doc.Tag // that as and lemma are for, X as long as nobody has asked
}

// As is [lexicon.Found.As] with the dictionary form, which it asks for only where
// the last one who asked meant another part of speech.
func (k *Known) As(tag doc.Tag) (an *lexicon.Analysis, lemma string) {
	if k.tag != tag || tag == doc.X {
		k.as, k.tag = k.Found.As(tag), tag
		k.lemma = k.as.Lemma()
	}
	return &k.as, k.lemma
}

func (k *Known) look(l *lexicon.Lexicon, text, lower string, start bool) {
	k.Found = l.Lookup(text, lower, start)
	k.atoms.read(text, lower, &k.Found, start)
}

// Look fills in what the lexicon says of the words of a sentence. It is for
// single sentences; a [Vocabulary] does the same for many.
func Look(l *lexicon.Lexicon, words []Word) {
	start := true
	for i := range words {
		w := &words[i]
		w.Known = new(Known)
		w.look(l, w.Text, w.Lower, start)
		start = startsBehind(w.Text, start)
	}
}

// startsBehind reports whether a capital means nothing behind a word: behind a mark
// that can open a sentence inside the sentence, a quotation mark, colon, dash or
// bracket, and as long as nothing but marks has come.
func startsBehind(text string, start bool) bool {
	return opens(text) || start && !letters(text)
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

// loud reports whether a sentence is all in capitals, as headlines can be:
// no small letter, and a word that is too long for an acronym.
func loud(words []Word) bool {
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
