package segment

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// lower gives a word in lower case as dictionaries write it: apostrophes and
// hyphens plain, soft hyphens left out, combining marks put onto their
// letters. A word that is so already is returned as it is.
func (s *scanner) lower(text string) string {
	same, odd, later := true, false, false // later: a letter behind the first one changes
	for i := 0; i < len(text); {
		c := text[i]
		if c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				same, later = false, later || i > 0
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case r < 0x250 && unicode.IsLetter(r): // Latin: the common case
			if unicode.IsUpper(r) {
				same, later = false, later || i > 0
			}
		case unicode.IsMark(r) || joiner(r) || hyphen(r) || apostrophe(r):
			same, odd = false, true
		case unicode.IsUpper(r) || unicode.IsTitle(r):
			same, later = false, later || i > 0
		}
		i += n
	}
	if same {
		return text
	}
	if odd {
		text = norm.NFC.String(text)
	}
	low := s.low[:0]
	if !odd && !later { // a noun, or the first word of a sentence
		r, n := utf8.DecodeRuneInString(text)
		s.low = append(utf8.AppendRune(low, unicode.ToLower(r)), text[n:]...)
		return s.made.Bytes(s.low)
	}
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case r == utf8.RuneError && n < 2:
			low = append(low, text[i])
		case joiner(r):
		case r >= utf8.RuneSelf && hyphen(r):
			low = append(low, '-')
		case r >= utf8.RuneSelf && apostrophe(r) && i > 0:
			low = append(low, '\'')
		default:
			low = utf8.AppendRune(low, unicode.ToLower(r))
		}
		i += n
	}
	if s.low = low; len(low) == 0 { // nothing but joiners
		return text
	}
	return s.made.Bytes(low)
}
