package export

import (
	"encoding/xml"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/displaywidth"
)

// clean makes a label: one line, valid UTF-8, white space as single blanks, no
// character that XML 1.0 cannot hold.
func clean(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	blank := false
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		switch {
		case unicode.IsSpace(r):
			blank = b.Len() > 0
			continue
		case r < 0x20 || r == 0x7f || r >= 0x80 && r < 0xa0 || r == 0xfffe || r == 0xffff:
			r = utf8.RuneError
		}
		if blank {
			b.WriteByte(' ')
			blank = false
		}
		b.WriteRune(r)
	}
	return b.String()
}

// cleanID makes an id printable and keeps different ids different: what clean
// would replace or join becomes %XX of its bytes.
func cleanID(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 || r < 0x20 || r >= 0x7f && r < 0xa0 || r == 0xfffe || r == 0xffff || r != ' ' && unicode.IsSpace(r) {
			for _, c := range []byte(s[i : i+n]) {
				fmt.Fprintf(&b, "%%%02X", c)
			}
		} else {
			b.WriteRune(r)
		}
		i += n
	}
	return b.String()
}

// controls are those that XML holds and some terminals obey: DEL and C1.
var controls = regexp.MustCompile(`[\x7f-\x{9f}]`)

// escapeXML escapes for element content and attribute values alike.
func escapeXML(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a strings.Builder takes everything
	return controls.ReplaceAllStringFunc(b.String(), func(c string) string { return fmt.Sprintf("&#x%X;", []rune(c)[0]) })
}

// shorten cuts a label to n code points, the last one "…", at a blank where one is near.
func shorten(s string, n int) string {
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	r := []rune(s)[:n-1]
	for i := len(r) - 1; i > len(r)*2/3; i-- {
		if r[i] == ' ' {
			r = r[:i]
			break
		}
	}
	return strings.TrimRight(string(r), " ") + "…"
}

// wrap breaks a label into lines of at most width, at blanks; words that are
// wider are broken inside, but never between a character and what combines
// with it. width tells how wide a piece of text is.
func wrap(s string, most int, width func(rune) int) []string {
	var lines []string
	line, lineWidth := "", 0
	for word := range strings.FieldsSeq(s) {
		w := widthOf(word, width)
		if line != "" && lineWidth+width(' ')+w <= most {
			line, lineWidth = line+" "+word, lineWidth+width(' ')+w
			continue
		}
		if line != "" {
			lines = append(lines, line)
		}
		if w > most {
			pieces := breakWord(word, most, width)
			lines = append(lines, pieces[:len(pieces)-1]...)
			word = pieces[len(pieces)-1]
			w = widthOf(word, width)
		}
		line, lineWidth = word, w
	}
	if line != "" || len(lines) == 0 {
		lines = append(lines, line)
	}
	return lines
}

func widthOf(s string, width func(rune) int) int {
	n := 0
	for _, r := range s {
		n += width(r)
	}
	return n
}

// breakWord cuts a word into pieces that fit, behind a hyphen or slash where
// there is one. What a reader takes for one character stays whole.
func breakWord(word string, most int, width func(rune) int) []string {
	var pieces []string
	start, end, n := 0, 0, 0 // of the piece, and its width so far
	hyphen, beyond := 0, 0   // end of the last hyphen in the piece, and the width behind it
	for c := displaywidth.StringGraphemes(word); c.Next(); {
		w := widthOf(c.Value(), width)
		for n+w > most && end > start {
			at := end
			if hyphen > start {
				at, n = hyphen, beyond
			} else {
				n = 0
			}
			pieces = append(pieces, word[start:at])
			start, beyond = at, n
		}
		n += w
		beyond += w
		end += len(c.Value())
		if v := c.Value(); v == "-" || v == "/" {
			hyphen, beyond = end, 0
		}
	}
	return append(pieces, word[start:])
}

// columns is the width of a character in a grid.
func columns(r rune) int { return displaywidth.Rune(r) }

// number writes a number the same way on every machine.
func number(f float64) string {
	s := strconv.FormatFloat(f, 'g', -1, 64)
	if s == "NaN" || strings.HasSuffix(s, "Inf") {
		return "0"
	}
	return s
}
