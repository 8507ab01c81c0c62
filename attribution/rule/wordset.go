package rule

import (
	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/wordlist"
)

// wordSet is a set of lower-case words in which an entry of four bytes or more
// also stands for compounds that end in it ("Medienberichten" for "berichten"),
// if there are ends: such entries by their last four bytes.
type wordSet struct {
	words map[string]bool
	ends  map[[tailLeast]byte][]string
}

const (
	// tailLeast is the length of the shortest entry that stands for compounds, in bytes.
	tailLeast = 4
	// headLeast is that of what must stand before it.
	headLeast = 3
)

func newWordSet(tails bool) *wordSet {
	s := &wordSet{words: map[string]bool{}}
	if tails {
		s.ends = map[[tailLeast]byte][]string{}
	}
	return s
}

func (s *wordSet) add(w string) {
	if s.words[w] {
		return
	}
	s.words[w] = true
	if s.ends != nil && len(w) >= tailLeast {
		end := [tailLeast]byte([]byte(w[len(w)-tailLeast:]))
		s.ends[end] = append(s.ends[end], w)
	}
}

func (s *wordSet) has(w string) bool {
	if s == nil {
		return false
	}
	if s.words[w] {
		return true
	}
	if s.ends == nil || len(w) < headLeast+tailLeast {
		return false
	}
	n := len(w)
	for _, e := range s.ends[[tailLeast]byte{w[n-4], w[n-3], w[n-2], w[n-1]}] {
		if len(e) <= n-headLeast && w[n-len(e):] == e {
			return true
		}
	}
	return false
}

// hasLemma is has for the dictionary form of a token.
func (s *wordSet) hasLemma(t *doc.Token) bool {
	if s == nil {
		return false
	}
	var buf [wordlist.MaxStack]byte
	return s.has(string(wordlist.AppendLower(buf[:0], t.Lemma)))
}

// hasToken reports whether a token, or its dictionary form, is in the set.
func (s *wordSet) hasToken(t *doc.Token) bool {
	return s.has(t.Lower) || t.Lemma != "" && s.hasLemma(t)
}
