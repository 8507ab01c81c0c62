package tagger

import (
	"unicode"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/german/lexicon"
)

// Word is a token with what the lexicon says of it.
type Word struct {
	Text, Lower string
	Found       lexicon.Found
}

// Look fills in what the lexicon says of the words of a sentence. A capital
// means nothing on the first word, and behind a mark that can open a sentence
// inside the sentence: a quotation mark, colon, dash or bracket.
func Look(l *lexicon.Lexicon, words []Word) {
	start := true
	for i := range words {
		w := &words[i]
		w.Found = l.Lookup(w.Text, w.Lower, start)
		start = opens(w.Text) || start && !letters(w.Text)
	}
}

func opens(text string) bool {
	r, n := utf8.DecodeRuneInString(text)
	return n == len(text) && (quote(r) || r == ':' || dash(r) || r == '(' || r == '[')
}

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

// atoms are what the features of a word are made of: small numbers, reckoned
// once a word.
type atoms struct {
	word, suf2, suf3, suf4 uint32 // hashes
	class                  uint32 // readings without lemma, case, number and gender
	mask                   uint32 // parts of speech that the lexicon has for it, and how it was found
	licensed               uint32 // the mask's parts of speech alone
	shape                  uint32
	ahead                  uint32      // what verb forms follow in the clause
	article, noun          doc.Nominal // cases, numbers and genders as an article, and as an adjective, noun or name
	zu                     bool        // can open an infinitive clause: "um"
}

const (
	prime  = 16777619
	offset = 2166136261
)

func hash(h uint32, s string) uint32 {
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * prime
	}
	return h
}

// read reckons a word's atoms, all but ahead.
func (a *atoms) read(w *Word, first bool) {
	*a = atoms{}
	if !a.mark(w.Text) {
		a.word = hash(offset, w.Lower)
		h := uint32(offset)
		n := 0
		for i := len(w.Lower) - 1; i >= 0 && n < 4; i-- {
			h = (h ^ uint32(w.Lower[i])) * prime
			if utf8.RuneStart(w.Lower[i]) {
				n++
			}
			switch {
			case n == 2 && a.suf2 == 0:
				a.suf2 = h
			case n == 3 && a.suf3 == 0:
				a.suf3 = h
			case n == 4:
				a.suf4 = h
			}
		}
		a.shape = shape(w.Text, w.Lower)
		if first {
			a.shape |= 0x80
		}
	}
	a.licensed = w.Found.Tags()
	a.class = w.Found.Class()
	a.agree(w.Found.Readings)
	a.agree(w.Found.Small)
	a.mask = a.licensed
	switch w.Found.How {
	case lexicon.Unknown:
		a.mask |= 1 << 30
	case lexicon.Hyphen, lexicon.Compound:
		a.mask |= 2 << 30
	case lexicon.Tail:
		a.mask |= 3 << 30
	}
}

func (a *atoms) agree(rs []lexicon.Reading) {
	for i := range rs {
		switch r := &rs[i]; r.Tag {
		case doc.DET:
			a.article |= r.Nom
		case doc.NOUN, doc.PROPN, doc.ADJ:
			a.noun |= r.Nom
		case doc.SCONJ:
			a.zu = a.zu || r.Sub == lexicon.InfinitiveConj
		}
	}
}

// mark sees to quotation marks and dashes, all of which are one, whatever
// their style, and to other tokens without letters.
func (a *atoms) mark(text string) bool {
	r, n := utf8.DecodeRuneInString(text)
	switch {
	case n == len(text) && quote(r) || text == "``" || text == "''":
		a.word, a.shape = 1, 1
	case n == len(text) && dash(r):
		a.word, a.shape = 2, 2
	case !letters(text):
		a.word, a.shape = hash(offset, text), 3
	default:
		return false
	}
	return true
}

func shape(text, lower string) uint32 {
	var s uint32
	digits, capitals, others := 0, 0, 0
	for _, r := range text {
		switch {
		case r >= '0' && r <= '9':
			digits++
		case r == '.' || r == ',':
			s |= 8
		case r == '-':
			s |= 16
		case unicode.IsUpper(r):
			capitals++
		default:
			others++
		}
	}
	switch {
	case digits > 0 && capitals+others == 0:
		s |= 4
	case digits > 0:
		s |= 5
	case capitals > 1 && others == 0:
		s |= 6
	case capitals > 1:
		s |= 7
	}
	if text != lower {
		if r, _ := utf8.DecodeRuneInString(text); unicode.IsUpper(r) {
			s |= 32
		}
	}
	if len(text) < 4 {
		s |= 64
	}
	return s
}
