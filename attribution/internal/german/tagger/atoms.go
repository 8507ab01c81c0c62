package tagger

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/german/lexicon"
)

// atoms are what the features of a word are made of: small numbers, reckoned
// once a word.
type atoms struct {
	word, suf2, suf3, suf4 uint32      // hashes
	class                  uint32      // readings without lemma, case, number and gender
	mask                   uint32      // parts of speech that the lexicon has for it, and how it was found
	licensed               uint32      // the mask's parts of speech alone
	shape                  uint32      // see the constants below
	ahead                  uint32      // what verb forms follow in the clause
	article, noun          doc.Nominal // cases, numbers and genders as an article, and as an adjective, noun or name
	zu                     bool        // can open an infinitive clause: "um"
	punct                  bool        // a mark that is punctuation wherever it stands: an eighth of all tokens
}

// The shape of a token: its kind in the lowest three bits, then flags.
const (
	quotation = 1 + iota
	hyphens   // a dash
	mark
	number
	mixed   // digits and letters
	acronym // capitals alone
	camel   // several capitals
	kinds   = 7

	stop    = 1 << 3 // has a full stop or comma
	hyphen  = 1 << 4
	capital = 1 << 5
	short   = 1 << 6
	opening = 1 << 7 // any word may have a capital here
	shouted = 1 << 8 // the sentence is all in capitals
)

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
func (a *atoms) read(text, lower string, f *lexicon.Found, start bool) {
	*a = atoms{}
	if !a.mark(text) {
		a.word = hash(offset, lower)
		a.suffixes(lower)
		a.shape = shape(text, lower)
		if start {
			a.shape |= opening
		}
	}
	a.licensed = f.Tags()
	a.class = f.Class()
	a.agree(f.Readings)
	a.agree(f.Small)
	a.mask = a.licensed
	switch f.How { // the highest tag is far below these bits
	case lexicon.Unknown:
		a.mask |= 1 << 28
	case lexicon.Hyphen, lexicon.Compound:
		a.mask |= 2 << 28
	case lexicon.Tail:
		a.mask |= 3 << 28
	case lexicon.Lowered:
		if !start { // a name that is a small word, too: "Sauer"
			a.mask |= 4 << 28
		}
	}
}

// shout makes the atoms those of a word in a sentence that is all in capitals,
// which say nothing then.
func (a *atoms) shout() {
	if a.shape&kinds == quotation || a.shape&kinds == hyphens || a.shape&kinds == mark {
		return
	}
	if k := a.shape & kinds; k == acronym || k == camel {
		a.shape &^= kinds
	}
	a.shape = a.shape&^capital | shouted
}

// suffixes hashes the last two, three and four letters.
func (a *atoms) suffixes(lower string) {
	h := uint32(offset)
	n := 0
	for i := len(lower) - 1; i >= 0 && n < 4; i-- {
		h = (h ^ uint32(lower[i])) * prime
		if !utf8.RuneStart(lower[i]) {
			continue
		}
		switch n++; n {
		case 2:
			a.suf2 = h
		case 3:
			a.suf3 = h
		case 4:
			a.suf4 = h
		}
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

// mark sees to tokens without letters and digits. Quotation marks are all one,
// whatever their style, and so are dashes.
func (a *atoms) mark(text string) bool {
	r, n := utf8.DecodeRuneInString(text)
	switch {
	case n == len(text) && quote(r) || text == "``" || text == "''": // the last two are the treebank's
		a.word, a.shape, a.punct = 1, quotation, true
	case n == len(text) && dash(r):
		a.word, a.shape = 2, hyphens
	case !letters(text):
		a.word, a.shape = hash(offset, text), mark
		a.punct = len(text) == 1 && strings.IndexByte(",.;:!?()[]", text[0]) >= 0 || text == "…"
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
			s |= stop
		case r == '-':
			s |= hyphen
		case unicode.IsUpper(r):
			capitals++
		default:
			others++
		}
	}
	switch {
	case digits > 0 && capitals+others == 0:
		s |= number
	case digits > 0:
		s |= mixed
	case capitals > 1 && others == 0:
		s |= acronym
	case capitals > 1:
		s |= camel
	}
	if r, _ := utf8.DecodeRuneInString(text); text != lower && unicode.IsUpper(r) {
		s |= capital
	}
	if len(text) < 4 {
		s |= short
	}
	return s
}
