package strict

import (
	"strings"
	"unicode/utf8"
)

// maxCompared bounds the work of a comparison; no key is that long.
const maxCompared = 64

// Nearest gives the word of known that is most like word, or "" if none is
// near enough to be what was meant. Among equals the first wins.
func Nearest(word string, known []string) string {
	if len(word) > maxCompared {
		return ""
	}
	best, bestDist := "", utf8.RuneCountInString(word)/3+2
	for _, k := range known {
		if len(k) > maxCompared || abs(len(k)-len(word)) > bestDist*utf8.UTFMax {
			continue
		}
		if d := distance(letters(word), letters(k)); d < bestDist {
			best, bestDist = k, d
		}
	}
	return best
}

// letters spells ß as ss, a frequent difference in German.
func letters(s string) []rune { return []rune(strings.ReplaceAll(s, "ß", "ss")) }

// distance is the number of letters to insert, delete, replace or swap with
// their neighbour to make b of a.
func distance(a, b []rune) int {
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}

func abs(n int) int { return max(n, -n) }

// Suggest says what to do about an unknown word: the nearest known one, else all of them.
func Suggest(word string, known []string) string {
	if n := Nearest(word, known); n != "" {
		return "did you mean " + n + "?"
	}
	return "known are " + join(known)
}

func join(words []string) string {
	if len(words) == 0 {
		return "none"
	}
	const most = 24
	s := words[0]
	for _, w := range words[1:min(len(words), most)] {
		s += ", " + w
	}
	if len(words) > most {
		s += ", …"
	}
	return s
}
