package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/wordlist"
)

// mark reads what is neither word nor number nor white space.
func (s *scanner) mark(i int) int {
	r, n := s.at(i)
	next, nn := s.at(i + n)
	switch r {
	case '.', '…':
		e := s.runOf(i, ".…")
		if e-i == 1 {
			return s.add(i, e, doc.Punct, stop, "")
		}
		return s.add(i, e, doc.Punct, ellipsis, "")
	case '!', '?', '‼', '⁇', '⁈', '⁉':
		return s.add(i, s.runOf(i, "!?‼⁇⁈⁉"), doc.Punct, shout, "")
	case '„', '“', '”', '‟', '"', '〝', '〞', '＂':
		return s.add(i, i+n, doc.QLone, double, "")
	case '»', '«':
		return s.add(i, i+n, doc.QLone, guillemet, "")
	case '<', '>':
		if next == r {
			return s.add(i, i+2, doc.QLone, guillemet, "")
		}
	case ',':
		if after, _ := s.at(i + 2); next == ',' && wordy(after) && !wordy(s.before(i)) {
			return s.add(i, i+2, doc.QLone, double, "")
		}
	case '\'', '’', '‘', '`', '´', '‚', '›', '‹':
		if next == r && apostrophe(r) { // ''so'', ``so''
			return s.add(i, i+n+nn, doc.QLone, double, "")
		}
		return s.singleMark(i, r, n)
	case '-', '–', '—', '―', '−', '‒', '‐', '‑':
		return s.dash(i, r, n)
	case '(', '[', '{':
		return s.add(i, i+n, doc.Punct, openBracket, "")
	case ')', ']', '}':
		return s.add(i, i+n, doc.Punct, closeBracket, "")
	case '#', '@':
		if isLetter(next) {
			return s.wordRest(i, i+1)
		}
	}
	if r < utf8.RuneSelf && strings.IndexByte(",;:/", byte(r)) >= 0 || r >= utf8.RuneSelf && unicode.IsPunct(r) && r != '§' && r != '‰' {
		return s.add(i, i+n, doc.Punct, plain, "")
	}
	j := i + n
	for { // "=====", an emoji with its modifiers
		r2, n2 := s.at(j)
		if n2 == 0 || r2 != r && !unicode.Is(unicode.Mn, r2) {
			break
		}
		j += n2
	}
	return s.add(i, j, doc.Symbol, plain, "")
}

// runOf gives the byte behind the run of these runes at i.
func (s *scanner) runOf(i int, set string) int {
	for {
		r, n := s.at(i)
		if n == 0 || !strings.ContainsRune(set, r) {
			return i
		}
		i += n
	}
}

// dash reads a dash, or the hyphen before the rest of a word („Spiegel“-Bericht,
// "Ein- und -ausgang"), or a minus sign.
func (s *scanner) dash(i int, r rune, n int) int {
	next, _ := s.at(i + n)
	prev := s.before(i)
	_, m := s.last()
	freed := prev == 0 || gap(prev) || prev == '('
	glued := !freed && (m.quote() || m == closeBracket || abbrTitle <= m && m <= initial) // Dipl.-Ing.
	switch {
	case hyphen(r) && isLetter(next) && (glued || freed && unicode.IsLower(next)):
		return s.wordRest(i, i+n)
	case (r == '-' || r == '−') && isDigit(next) && freed:
		j, _ := s.digits(i + n)
		return s.add(i, j, doc.Number, plain, "")
	}
	return s.add(i, s.runOf(i, "-–—―−‒‐‑"), doc.Punct, dash, "")
}

// singleMark tells an apostrophe from a single quotation mark. One at the end
// of a word has been read with the word unless a quotation is open.
func (s *scanner) singleMark(i int, r rune, n int) int {
	next, _ := s.at(i + n)
	if wordy(next) && !wordy(s.before(i)) {
		if apostrophe(r) {
			e := s.run(i + n)
			var buf [wordlist.MaxStack]byte
			if e-i <= 16 && s.elisions[string(wordlist.AppendLower(buf[:0], s.text[i+n:e]))] { // 's, 'ne
				return s.add(i, e, doc.Word, plain, "")
			}
			switch j, only := s.digits(i + n); { // '68, '68er
			case !only || j-i-n != 2:
			case j == e:
				return s.add(i, e, doc.Number, plain, "")
			default:
				return s.wordRest(i, j)
			}
		}
		s.singles++
	} else if s.singles > 0 {
		s.singles--
	}
	return s.add(i, i+n, doc.QLone, single, "")
}
