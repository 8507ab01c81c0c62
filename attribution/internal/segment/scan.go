package segment

import (
	"unicode"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/forms"
	"github.com/hearsay/hearsay/attribution/internal/reuse"
)

// mark is what the scanner knows about a token beyond its kind.
type mark uint8

const (
	plain    mark = iota
	stop          // a lone full stop
	shout         // ! and ?
	ellipsis      // … and ...
	dash
	ordinal     // number with its full stop
	abbrTitle   // abbreviations, by class
	abbrMaybe   //
	abbrCloser  //
	abbrCounts  //
	initial     // "J."
	double      // quotation marks, by family
	guillemet   //
	single      //
	openBracket // ( [ {
	closeBracket
)

func (m mark) quote() bool { return m == double || m == guillemet || m == single }

// scanner cuts one text. Each method that is named after what it reads begins
// at a byte of it, adds the token and returns the byte behind it.
type scanner struct {
	*lexicon
	text    string
	end     int // of the block
	begin   int // of the block
	first   int // the block's first token
	singles int // single quotation marks open in the block
	toks    []doc.Token
	marks   []mark
	forms   *forms.Table
	low     []byte      // the lower-case form that is being made
	made    *reuse.Text // those that differ from the text
}

// block cuts the bytes of one block.
func (s *scanner) block(b doc.Span) {
	s.begin, s.end, s.first, s.singles = b.Start, b.End, len(s.toks), 0
	for i := b.Start; i < b.End; {
		c := s.text[i]
		if c < utf8.RuneSelf {
			switch ascii[c] {
			case letter:
				i = s.word(i)
			case digit:
				i = s.number(i)
			case space:
				i++
			default:
				i = s.mark(i)
			}
			continue
		}
		r, n := s.at(i)
		switch {
		case unicode.IsLetter(r) || unicode.IsMark(r):
			i = s.word(i)
		case unicode.IsNumber(r):
			i = s.number(i)
		case gap(r):
			i += n
		default:
			i = s.mark(i)
		}
	}
}

// at gives the rune at byte i of the block, (0, 0) behind its end.
func (s *scanner) at(i int) (rune, int) {
	if i >= s.end {
		return 0, 0
	}
	if c := s.text[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(s.text[i:s.end])
}

// before gives the rune that ends at byte i, 0 at the block's start.
func (s *scanner) before(i int) rune {
	if i <= s.begin {
		return 0
	}
	r, _ := utf8.DecodeLastRuneInString(s.text[s.begin:i])
	return r
}

// skipSpace gives the first byte from i on that is no white space.
func (s *scanner) skipSpace(i int) int {
	for i < s.end {
		r, n := s.at(i)
		if !gap(r) {
			break
		}
		i += n
	}
	return i
}

// add makes a token of the bytes [i,j) and returns j. lower "" means: find it.
func (s *scanner) add(i, j int, k doc.TokenKind, m mark, lower string) int {
	text := s.text[i:j]
	if lower == "" && k != doc.Word && k != doc.Symbol {
		lower = text
	}
	n, low := int32(0), lower
	if len(text) <= forms.Longest {
		n, low = s.forms.Find(text, lower)
	}
	if n == 0 {
		if low = lower; low == "" {
			low = s.lower(text)
		}
		if len(text) <= forms.Longest {
			n, low = s.forms.Add(text, low, lower != "")
		}
	}
	s.toks = append(s.toks, doc.Token{Span: doc.Span{Start: i, End: j}, Text: text, Lower: low, Kind: k, Form: n, Quote: -1})
	s.marks = append(s.marks, m)
	return j
}

// last gives the token before, nil at the start of the block.
func (s *scanner) last() (*doc.Token, mark) {
	if n := len(s.toks); n > s.first {
		return &s.toks[n-1], s.marks[n-1]
	}
	return nil, plain
}

type asciiClass uint8

const (
	other asciiClass = iota
	space
	letter
	digit
)

var ascii = func() (t [utf8.RuneSelf]asciiClass) {
	for c := range t {
		switch {
		case c <= ' ' || c == 0x7f:
			t[c] = space
		case 'a' <= c|0x20 && c|0x20 <= 'z' || c == '_':
			t[c] = letter
		case '0' <= c && c <= '9':
			t[c] = digit
		}
	}
	return t
}()

// gap reports what may lie between tokens: white space, control and format characters.
func gap(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 0 && ascii[r] == space
	}
	return unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Cc, r)
}

// wordy reports what words are made of.
func wordy(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 0 && ascii[r] >= letter
	}
	return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r)
}

func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 0 && ascii[r] == letter
	}
	return unicode.IsLetter(r)
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

// joiner reports format characters that stand inside words: soft hyphen, zero-width (non-)joiner, word joiner.
func joiner(r rune) bool { return r == 0xad || r == 0x200c || r == 0x200d || r == 0x2060 }

func hyphen(r rune) bool { return r == '-' || r == 0x2010 || r == 0x2011 }

func apostrophe(r rune) bool { return r == '\'' || r == '’' || r == '‘' || r == '´' || r == '`' }
