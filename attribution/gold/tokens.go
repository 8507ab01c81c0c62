package gold

import (
	"unicode"

	"github.com/hearsay/hearsay/attribution/report"
)

// tokenize splits a text as GNQA is split, near enough: words and numbers with
// what joins their parts, and single marks. It shares nothing with the
// tokenizer that is being measured.
func tokenize(text string) []report.Span {
	runes := []rune(text)
	var out []report.Span
	for i := 0; i < len(runes); {
		if unicode.IsSpace(runes[i]) {
			i++
			continue
		}
		from := i
		i++
		if wordRune(runes[from]) {
			for i < len(runes) && (wordRune(runes[i]) || joins(runes, i)) {
				i++
			}
		}
		out = append(out, report.Span{Start: from, End: i})
	}
	return out
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r) }

// joins reports whether the mark at i stands inside a word: "Kim Jong-un", "1,4", "19.45", "tagesschau.de".
func joins(runes []rune, i int) bool {
	switch runes[i] {
	case '-', '.', ',', ':', '/', '\'', '’', '&':
		return i+1 < len(runes) && wordRune(runes[i-1]) && wordRune(runes[i+1])
	}
	return false
}

// covered gives the indexes of the tokens that the spans touch. Tokens are in order and do not overlap.
func covered(tokens, spans []report.Span) []int {
	if len(spans) == 0 {
		return nil
	}
	var out []int
	for i, t := range tokens {
		for _, s := range spans {
			if s.Start < t.End && t.Start < s.End {
				out = append(out, i)
				break
			}
		}
	}
	return out
}

// common counts what two sorted lists without repeats share.
func common(a, b []int) int {
	n := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			n, i, j = n+1, i+1, j+1
		case a[i] < b[j]:
			i++
		default:
			j++
		}
	}
	return n
}

// tokenF1 is the F1 of two token lists.
func tokenF1(a, b []int) float64 {
	both := float64(common(a, b))
	if both == 0 {
		return 0
	}
	p, r := both/float64(len(b)), both/float64(len(a))
	return 2 * p * r / (p + r)
}
