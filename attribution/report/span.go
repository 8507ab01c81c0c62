package report

import "unicode/utf8"

// Of gives the words that the span marks in the text that was analysed, ""
// where it does not lie in the text. Offsets count code points: text[s.Start:s.End]
// is right only as long as there is no ä in it.
func (s Span) Of(text string) string {
	if s.Start < 0 || s.End < s.Start {
		return ""
	}
	from, ok := offset(text, 0, s.Start)
	if !ok {
		return ""
	}
	to, ok := offset(text, from, s.End-s.Start)
	if !ok {
		return ""
	}
	return text[from:to]
}

// offset goes n code points on from a byte offset.
func offset(text string, from, n int) (int, bool) {
	for ; n > 0; n-- {
		if from >= len(text) {
			return 0, false
		}
		_, size := utf8.DecodeRuneInString(text[from:])
		from += size
	}
	return from, true
}
