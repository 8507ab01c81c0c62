package segment

import (
	"unicode"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/wordlist"
)

// number reads a number (1.000, 3,5, 21:30, 12.03.2008), a word that begins
// with one (20-jährige, 5G), or an ordinal with its full stop.
func (s *scanner) number(i int) int {
	j, plainDigits := s.digits(i)
	r, n := s.at(j)
	next, _ := s.at(j + n)
	switch {
	case isLetter(r), hyphen(r) && isLetter(next), (r == ':' || r == '*') && s.genderEnd(j+1) > 0:
		return s.wordRest(i, j)
	case r == '.' && next != '.' && s.isOrdinal(i, j, plainDigits):
		return s.add(i, j+1, doc.Number, ordinal, "")
	}
	return s.add(i, j, doc.Number, plain, "")
}

// digits gives the byte behind the number at i and whether it is digits only.
func (s *scanner) digits(i int) (int, bool) {
	j, only := i, true
	for {
		r, n := s.at(j)
		switch {
		case unicode.IsNumber(r):
			j += n
			continue
		case j > i && (r == '.' || r == ',' || r == ':' || r == '/' || r == '\'' || r == '’' || hyphen(r)):
			if next, _ := s.at(j + n); isDigit(next) && isDigit(s.before(j)) {
				j += n
				only = false
				continue
			}
		}
		return j, only
	}
}

// isOrdinal decides whether the full stop at j belongs to the number [i,j).
// What follows decides; where that is a capital, which may be a noun or a new
// sentence, the word lists and the word before do.
func (s *scanner) isOrdinal(i, j int, only bool) bool {
	length := j - i
	short := only && length <= 2
	k := s.skipSpace(j + 1)
	glued := k == j+1
	r, _ := s.at(k)
	prev, prevMark := s.last()
	switch {
	case k >= s.end:
		return false
	case isDigit(r):
		e, more := s.digits(k)
		after, _ := s.at(e)
		if !short {
			return false
		}
		// "11. 9." and, after such a day, "9. 2008"; "3. 20 Menschen" is a border.
		return more && e-k <= 2 && after == '.' || prevMark == ordinal && e-k == 4
	case isLetter(r) && !unicode.IsUpper(r):
		return only && length <= 3 || s.date(i, j)
	case isLetter(r):
		if !only || length > 3 {
			return false
		}
		e := s.run(k)
		word := s.text[k:e]
		if e-k > 64 {
			word = "" // no list holds it
		}
		var buf [wordlist.MaxStack]byte
		lower := wordlist.AppendLower(buf[:0], word)
		if s.counted(lower) || prev == nil || prev.Kind == doc.QLone && prev.End == i { // „22. Bol d’Or“
			return true
		}
		return !s.openers[string(lower)] && (glued || prevMark == ordinal || prev.Kind == doc.Word && s.counters[prev.Lower])
	case r == ',' || r == ')' || r == '/' || r == ';':
		return short || s.date(i, j)
	case hyphen(r) || r == '–':
		return short && (glued || prevMark == ordinal || prev != nil && s.counters[prev.Lower])
	case r == '„' || r == '“' || r == '"' || r == '»' || r == '«' || r == '(':
		return short && !glued && prev != nil && prev.Kind == doc.Word && s.counters[prev.Lower]
	}
	return false
}

// date reports a day and month without a year: "20.06".
func (s *scanner) date(i, j int) bool {
	t := s.text[i:j]
	for k, c := range t {
		if c == '.' {
			return k > 0 && k <= 2 && len(t)-k-1 <= 2
		}
		if !isDigit(c) {
			return false
		}
	}
	return false
}
