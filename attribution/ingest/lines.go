package ingest

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/doc"
)

// line is a paragraph of the text without the white space around it.
type line struct {
	doc.Span
	text string
	gap  bool // blank lines stand before it
}

// lines cuts a text into paragraphs: its lines, or, where the lines are
// wrapped, what blank lines set apart.
func lines(text string) []line {
	var out []line
	gap := false
	for from := 0; from < len(text); {
		to, next := lineEnd(text, from)
		if l := trim(text, from, to); l.Len() > 0 {
			l.gap = gap
			out = append(out, l)
			gap = false
		} else {
			gap = true
		}
		from = next
	}
	if len(out) == 0 {
		return nil
	}
	width := wrapped(out)
	joined := out[:1]
	for _, l := range out[1:] {
		last := &joined[len(joined)-1]
		if !l.gap && (width > 0 && joins(*last, l, width) || width == 0 && len(l.text) >= 30 && runsOn(*last, l)) {
			last.End = l.End
			last.text = text[last.Start:last.End]
			continue
		}
		joined = append(joined, l)
	}
	return joined
}

// lineEnd gives the end of the line that begins at from, and the next line's start.
func lineEnd(text string, from int) (end, next int) {
	for i := from; i < len(text); i++ {
		switch text[i] {
		case '\n', '\f', '\v':
			return i, i + 1
		case '\r':
			if i+1 < len(text) && text[i+1] == '\n' {
				return i, i + 2
			}
			return i, i + 1
		case 0xe2: // U+2028, U+2029
			if strings.HasPrefix(text[i:], "\u2028") || strings.HasPrefix(text[i:], "\u2029") {
				return i, i + 3
			}
		}
	}
	return len(text), len(text)
}

func trim(text string, from, to int) line {
	s := strings.TrimRightFunc(text[from:to], blank)
	start := len(s) - len(strings.TrimLeftFunc(s, blank))
	return line{Span: doc.Span{Start: from + start, End: from + len(s)}, text: s[start:]}
}

// blank reports white space and the characters without width that web pages leave behind.
func blank(r rune) bool { return unicode.IsSpace(r) || r == 0x200b || r == 0xfeff }

// wrapped gives the width of the longest line if lines break inside
// sentences, else 0: no line is long, and of the lines that touch at least a
// quarter runs on in lower case.
func wrapped(ls []line) int {
	touching, running, width := 0, 0, 0
	for i, l := range ls {
		n := utf8.RuneCountInString(l.text)
		if width = max(width, n); n > 140 {
			return 0
		}
		if i == 0 || l.gap {
			continue
		}
		touching++
		if runsOn(ls[i-1], l) {
			running++
		}
	}
	if running < 3 || running*4 < touching {
		return 0
	}
	return width
}

func runsOn(a, b line) bool {
	r, _ := utf8.DecodeRuneInString(b.text)
	return unicode.IsLower(r) && !finished(a.text) && !strings.HasSuffix(a.text, ":") && utf8.RuneCountInString(a.text) >= 40
}

// joins reports whether a wrapped line goes on in the next: it is nearly as
// long as the longest, or it ended in mid-sentence.
func joins(a, b line, width int) bool {
	last := a.text[strings.LastIndexByte(a.text, '\n')+1:]
	return utf8.RuneCountInString(last)*10 >= width*7 || runsOn(line{text: last}, b)
}

// finished reports whether a text ends as sentences do.
func finished(s string) bool {
	s = strings.TrimRight(s, "“”\"»«’‘')]›‹ ")
	return s != "" && (strings.HasSuffix(s, "…") || strings.IndexByte(".!?", s[len(s)-1]) >= 0)
}

// count gives the number of words, at most limit+1.
func count(s string, limit int) int {
	n, in := 0, false
	for _, r := range s {
		if sp := unicode.IsSpace(r); sp {
			in = false
		} else if !in {
			in = true
			if n++; n > limit {
				break
			}
		}
	}
	return n
}

// phrases gives the phrases in lower case, longest first, so that the first that fits is the best.
func phrases(list []string) []string {
	out := make([]string, 0, len(list))
	for _, p := range list {
		p = strings.ToLower(strings.TrimSpace(p))
		at := 0
		for at < len(out) && len(out[at]) >= len(p) {
			at++
		}
		out = append(out[:at], append([]string{p}, out[at:]...)...)
	}
	return out
}

// after gives what follows the first phrase that s begins with as whole words.
func after(s string, phrases []string) (rest string, ok bool) {
	for _, p := range phrases {
		if len(s) < len(p) || !strings.EqualFold(s[:len(p)], p) {
			continue
		}
		rest := s[len(p):]
		if r, _ := utf8.DecodeRuneInString(rest); rest == "" || !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' {
			return rest, true
		}
	}
	return s, false
}
