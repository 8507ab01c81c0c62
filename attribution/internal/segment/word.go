package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/wordlist"
)

// word reads a word, an abbreviation with its full stop, a web or mail address.
func (s *scanner) word(i int) int {
	if s.address(i) {
		return s.add(i, s.addressEnd(i), doc.Symbol, plain, "")
	}
	return s.wordRest(i, i)
}

// wordRest reads on from byte j of a word that began at i.
func (s *scanner) wordRest(i, j int) int {
	dots := false
	for {
		j = s.run(j)
		r, n := s.at(j)
		if n == 0 || j == i {
			break
		}
		next, _ := s.at(j + n)
		switch {
		case hyphen(r):
			if wordy(next) {
				j += n
				continue
			}
			if next != '-' && isLetter(s.before(j)) { // "Luft- und", „Kreml-„
				j += n
			}
		case joiner(r) && wordy(next), apostrophe(r) && isLetter(next) && isLetter(s.before(j)), r == '&' && isLetter(next):
			j += n
			continue
		case r == '.':
			if !dots {
				if e, m, lower := s.abbreviation(i, j); e > 0 {
					return s.add(i, e, doc.Word, m, lower)
				}
			}
			if isLetter(next) && unicode.IsLower(next) || isDigit(next) { // ver.di, spiegel.de, Web2.0
				dots = true
				j += n
				continue
			}
		case r == '@' && wordy(next):
			return s.add(i, s.addressEnd(i), doc.Symbol, plain, "")
		case r == ':' || r == '*' || r == '/' || r == '·':
			if e := s.genderEnd(j + n); e > 0 {
				j = e
				continue
			}
		case apostrophe(r) && r != '‘' && s.singles == 0 && isLetter(s.before(j)): // Grass', hätt’
			if next != '\'' {
				j += n
			}
		}
		break
	}
	if j == i { // a sign that is no word after all: take it alone
		_, n := s.at(i)
		return s.add(i, i+n, doc.Symbol, plain, "")
	}
	return s.add(i, j, doc.Word, plain, "")
}

// run gives the byte behind the letters, digits and combining marks from j on.
func (s *scanner) run(j int) int {
	for j < s.end {
		if c := s.text[j]; c < utf8.RuneSelf {
			if ascii[c] < letter {
				return j
			}
			j++
			continue
		}
		r, n := s.at(j)
		if !wordy(r) {
			return j
		}
		j += n
	}
	return j
}

// abbreviation looks whether the word [i,j) with the full stop at j is an
// abbreviation; if so it gives its end, mark and lower-case form.
func (s *scanner) abbreviation(i, j int) (int, mark, string) {
	r, n := s.at(i)
	hyphened := hyphen(r)
	if hyphened { // Dipl.-Ing., M.-M.
		i += n
		r, n = s.at(i)
	}
	var buf [wordlist.MaxStack]byte
	if j-i <= 24 { // a longer first part is no abbreviation, and lower-casing it costs
		for _, a := range s.abbreviations[string(wordlist.AppendLower(buf[:0], s.text[i:j]))] {
			e := s.parts(j+1, a.parts)
			if e == 0 || a.exact != "" && a.exact != s.text[i:j] {
				continue
			}
			if r, _ := s.at(s.skipSpace(e)); a.class == counts && !isDigit(r) {
				continue
			}
			if hyphened {
				return e, abbrTitle + mark(a.class), ""
			}
			return e, abbrTitle + mark(a.class), a.lower
		}
	}
	if !isLetter(r) || r == '_' {
		return 0, plain, ""
	}
	if i+n == j {
		if t, m := s.last(); t != nil && t.Kind == doc.Number && m == plain { // "20 h."
			return 0, plain, ""
		}
		for { // S.E., U.S.A.
			r, n := s.at(j + 1)
			if after, _ := s.at(j + 1 + n); !isLetter(r) || after != '.' {
				break
			}
			j += 1 + n
		}
		return j + 1, initial, ""
	}
	if roman(s.text[i:j]) {
		k := s.skipSpace(j + 1)
		e := s.run(k)
		if t, _ := s.last(); t != nil && t.Capital() && k < s.end || e-k < 64 && s.counted(wordlist.AppendLower(buf[:0], s.text[k:e])) {
			return j + 1, initial, "" // Benedikt XVI., XX. Kategorie
		}
	}
	return 0, plain, ""
}

// parts gives the byte behind "B. …" at j if the parts stand there, each with
// its full stop and at most one white space before it; 0 if not.
func (s *scanner) parts(j int, parts []string) int {
	for _, p := range parts {
		if r, n := s.at(j); gap(r) && r != '\n' {
			j += n
		}
		e := s.run(j)
		var buf [wordlist.MaxStack]byte
		if r, _ := s.at(e); r != '.' || e-j > 24 || string(wordlist.AppendLower(buf[:0], s.text[j:e])) != p {
			return 0
		}
		j = e + 1
	}
	return j
}

func roman(w string) bool {
	for i := 0; i < len(w); i++ {
		if c := w[i]; c != 'I' && c != 'V' && c != 'X' {
			return false
		}
	}
	return true
}

// genderEnd gives the byte behind an ending like "innen" or "-innen" at j, 0 if there is none.
func (s *scanner) genderEnd(j int) int {
	if r, n := s.at(j); hyphen(r) {
		j += n
	}
	e := j
	for e < s.end && e-j < 8 && s.text[e] < utf8.RuneSelf && ascii[s.text[e]] == letter {
		e++
	}
	if r, _ := s.at(e); wordy(r) || !s.genders[s.text[j:e]] {
		return 0
	}
	return e
}

// address reports whether a web address begins at i.
func (s *scanner) address(i int) bool {
	switch s.text[i] | 0x20 {
	case 'h':
		return prefixFold(s.text[i:s.end], "http://") || prefixFold(s.text[i:s.end], "https://")
	case 'w':
		return prefixFold(s.text[i:s.end], "www.")
	}
	return false
}

func prefixFold(s, prefix string) bool {
	return len(s) > len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

// addressEnd gives the byte behind the web or mail address that begins at i:
// it ends at white space, quotation marks and angle brackets, and before the
// punctuation of the sentence around it.
func (s *scanner) addressEnd(i int) int {
	j := i
	for j < s.end {
		r, n := s.at(j)
		if gap(r) || r == '<' || r == '>' || r == '"' || r >= utf8.RuneSelf && strings.ContainsRune("„“”»«‚‘’…–—", r) {
			break
		}
		j += n
	}
	open := strings.Contains(s.text[i:j], "(")
	for j > i+1 && strings.IndexByte(".,;:!?'])}*_", s.text[j-1]) >= 0 {
		if s.text[j-1] == ')' && open { // Wikipedia: …/Welt_(Zeitung)
			break
		}
		j--
	}
	return j
}
