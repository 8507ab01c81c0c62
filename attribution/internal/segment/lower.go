package segment

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// lower gives a word in lower case as dictionaries write it: apostrophes and
// hyphens plain, soft hyphens left out, combining marks put onto their
// letters. A word that is so already is returned as it is; the others share
// one buffer.
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
	if s.low.Cap() == 0 {
		s.low.Grow(len(s.text)/2 + 16)
	}
	from := s.low.Len()
	if !odd && !later { // a noun, or the first word of a sentence
		r, n := utf8.DecodeRuneInString(text)
		s.low.WriteRune(unicode.ToLower(r))
		s.low.WriteString(text[n:])
		return s.low.String()[from:]
	}
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case r == utf8.RuneError && n < 2:
			s.low.WriteByte(text[i])
		case joiner(r):
		case r >= utf8.RuneSelf && hyphen(r):
			s.low.WriteByte('-')
		case r >= utf8.RuneSelf && apostrophe(r) && i > 0:
			s.low.WriteByte('\'')
		default:
			s.low.WriteRune(unicode.ToLower(r))
		}
		i += n
	}
	if s.low.Len() == from { // nothing but joiners
		return text
	}
	return s.low.String()[from:]
}
