// Package language says in which language an article is written.
//
// Words inside quotation marks do not count as long as enough other text is
// left: a German article with an English quotation is a German article. A
// short text that the trigrams cannot place is put to the two languages that
// hearsay reads; if that does not settle it either, the language is unknown
// and the code is empty.
//
// A language whose closed word classes the caller knows ([Closed]) is told by
// them first: articles, prepositions, conjunctions and pronouns are as good a
// sign as trigrams (Grefenstette 1995) and cost a twentieth. Else the detection
// is whatlanggo's (trigram ranks; 0.4 ms and 350 KB at start, 0.1 to 0.2 ms an article).
// lingua-go is more accurate on single words but carries models of more than
// 100 MB, which an article does not need.
package language

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/RadhiFadlillah/whatlanggo"
)

// Languages that hearsay knows by code.
const (
	German  = "de"
	English = "en"
)

const (
	firstSample = 400  // bytes; settles nearly every article
	lastSample  = 2000 // bytes; more never changed the answer
	enough      = 80   // letters that must be left outside quotation marks
	sure        = 0.8  // confidence that settles a sample
	fair        = 0.1  // below it the trigrams say nothing
)

// Latin-script languages that compete. The library's smaller ones (Afrikaans,
// Kurdish, Esperanto …) are left out: on short German and Dutch texts they win
// far more often than they are right. Other scripts need no list.
var competing = options(whatlanggo.Deu, whatlanggo.Eng, whatlanggo.Fra, whatlanggo.Nld, whatlanggo.Spa, whatlanggo.Ita,
	whatlanggo.Por, whatlanggo.Dan, whatlanggo.Swe, whatlanggo.Nob, whatlanggo.Fin, whatlanggo.Pol, whatlanggo.Ces,
	whatlanggo.Hun, whatlanggo.Ron, whatlanggo.Tur, whatlanggo.Hrv, whatlanggo.Slv, whatlanggo.Vie, whatlanggo.Ind,
	whatlanggo.Rus, whatlanggo.Ukr, whatlanggo.Bul, whatlanggo.Srp, whatlanggo.Mkd, whatlanggo.Arb, whatlanggo.Pes,
	whatlanggo.Urd, whatlanggo.Heb, whatlanggo.Ydd, whatlanggo.Hin, whatlanggo.Mar, whatlanggo.Nep, whatlanggo.Amh)

var readable = options(whatlanggo.Deu, whatlanggo.Eng)

func options(langs ...whatlanggo.Lang) whatlanggo.Options {
	o := whatlanggo.Options{Whitelist: make(map[whatlanggo.Lang]bool, len(langs))}
	for _, l := range langs {
		o.Whitelist[l] = true
	}
	return o
}

// Detect gives the ISO 639-1 code of the text's language and how sure it is,
// from 0 to 1. The code is empty where the text does not say: no letters, or
// too few of them.
func Detect(text string) (code string, confidence float64) {
	for _, size := range []int{firstSample, lastSample} {
		code, confidence = detect(outsideQuotations(text, size))
		if confidence >= sure || len(text) <= size {
			break
		}
	}
	return code, confidence
}

func detect(sample string) (string, float64) {
	info := whatlanggo.DetectWithOptions(sample, competing)
	// A confidence of 0 is a tie, which the library breaks by map order.
	// Scripts other than the Latin one are foreign in any case.
	if info.Confidence >= 0.5 || info.Confidence > 0 && info.Script != unicode.Latin {
		return info.Lang.Iso6391(), info.Confidence
	}
	two := whatlanggo.DetectWithOptions(sample, readable)
	if two.Confidence < fair {
		return "", 0
	}
	if info.Confidence >= fair && info.Lang != two.Lang {
		// A third language leads, though not clearly. It may well be a short
		// text in ours: the answer stands, with little weight.
		return two.Lang.Iso6391(), fair
	}
	return two.Lang.Iso6391(), two.Confidence / 2
}

// outsideQuotations gives up to size bytes of the text without what stands in
// quotation marks, or the first size bytes with them where little else is left.
func outsideQuotations(text string, size int) string {
	var b strings.Builder
	b.Grow(min(size, len(text)) + utf8.UTFMax)
	letters, open := 0, rune(0)
	for i, r := range text {
		if b.Len() >= size || i >= 4*size {
			break
		}
		switch {
		case open == 0 && closing(r) != "" && !apostrophe(text, i, r):
			open = r
			b.WriteByte(' ')
			continue
		case open != 0 && (strings.ContainsRune(closing(open), r) && !apostrophe(text, i, r) || r == '\n'):
			open = 0
			b.WriteByte(' ')
			continue
		case open != 0:
			continue
		}
		if unicode.IsLetter(r) {
			letters++
		}
		b.WriteRune(r)
	}
	if letters < enough {
		return head(text, size)
	}
	return b.String()
}

// closing gives the marks that can close a quotation opened by r, "" if r opens none.
func closing(r rune) string {
	switch r {
	case '„', '“', '"', '‟':
		return "“”\"‟"
	case '»':
		return "«"
	case '«':
		return "»"
	case '”':
		return "”"
	}
	return ""
}

// apostrophe tells a mark between two letters from a quotation mark.
func apostrophe(text string, i int, r rune) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:i])
	after, _ := utf8.DecodeRuneInString(text[i+utf8.RuneLen(r):])
	return unicode.IsLetter(before) && unicode.IsLetter(after)
}

// head cuts the text to at most size bytes at the border of a rune.
func head(text string, size int) string {
	if len(text) <= size {
		return text
	}
	for size > 0 && !utf8.RuneStart(text[size]) {
		size--
	}
	return text[:size]
}

// UnsupportedError says that hearsay has no rules for an article's language.
type UnsupportedError struct {
	Code     string   // "" where the language could not be told
	Detected bool     // found by detection, not given by the caller
	Have     []string // the languages that there are rules for
}

func (e *UnsupportedError) Error() string {
	have := strings.Join(e.Have, ", ")
	switch {
	case e.Code == "":
		return fmt.Sprintf("the language could not be told from the text (rules for: %s)", have)
	case e.Detected:
		return fmt.Sprintf("the text seems to be in language %q, for which there are no rules (rules for: %s)", e.Code, have)
	}
	return fmt.Sprintf("no rules for language %q (rules for: %s)", e.Code, have)
}

// Hint says what to do about it.
func (e *UnsupportedError) Hint() string {
	if e.Code != "" && !e.Detected {
		return "give one of the languages that there are rules for, or leave it out to have it detected"
	}
	return "if it is one of the languages with rules, name it with --language"
}

// Choose gives the language to analyse a text in: the given one if it is not
// empty, else the detected one. It must be among have, or the error is an
// [*UnsupportedError].
func Choose(text, given string, have []string, known ...Closed) (string, error) {
	code, detected := strings.ToLower(given), false
	// "de-AT" and "de_AT" are German.
	code, _, _ = strings.Cut(strings.ReplaceAll(code, "_", "-"), "-")
	if code == "" {
		detected = true
		if code = byClosed(text, known); code == "" {
			code, _ = Detect(text)
		}
	}
	if !slices.Contains(have, code) {
		return "", &UnsupportedError{Code: code, Detected: detected, Have: have}
	}
	return code, nil
}
