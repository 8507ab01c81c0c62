package rule

import (
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/wordlist"
)

// wordSet is a set of lower-case words in which an entry of four bytes or more
// also stands for compounds that end in it ("Medienberichten" for "berichten"),
// if there are ends: such entries by their last four bytes.
//
// Words that end in one of except, which is longer than the entry, are no compounds of
// that: a Protest is no Test.
type wordSet struct {
	words  map[string]bool
	whole  wordlist.Table[bool]
	ends   wordlist.Table[[]string]
	except *wordSet
}

const (
	// tailLeast is the length of the shortest entry that stands for compounds, in bytes.
	tailLeast = 4
	// headLeast is that of what must stand before it.
	headLeast = 3
)

func newWordSet(words []string, tails bool, except *wordSet) *wordSet {
	s := &wordSet{words: wordlist.Set(words), except: except}
	s.whole = wordlist.NewTable(s.words)
	if tails {
		ends := map[string][]string{}
		for w := range s.words {
			if len(w) >= tailLeast {
				end := w[len(w)-tailLeast:]
				ends[end] = append(ends[end], w)
			}
		}
		s.ends = wordlist.NewTable(ends)
	}
	return s
}

func (s *wordSet) has(w string) bool {
	if s == nil {
		return false
	}
	if s.whole.Of(w) {
		return true
	}
	if len(w) < headLeast+tailLeast {
		return false
	}
	for _, e := range s.ends.Of(w[len(w)-tailLeast:]) {
		if strings.HasSuffix(w[headLeast:], e) && !s.except.longerEnd(w, len(e)) {
			return true
		}
	}
	return false
}

// longerEnd reports whether w is an entry, or ends in one, of more than n bytes.
func (s *wordSet) longerEnd(w string, n int) bool {
	if s == nil {
		return false
	}
	for _, e := range s.ends.Of(w[len(w)-tailLeast:]) {
		if len(e) > n && strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

// hasLemma is has for the dictionary form of a token.
func (s *wordSet) hasLemma(t *doc.Token) bool {
	var buf [wordlist.MaxStack]byte
	return s.has(string(wordlist.AppendLower(buf[:0], t.Lemma)))
}

// hasToken reports whether a token, or its dictionary form, is in the set.
func (s *wordSet) hasToken(t *doc.Token) bool {
	return s.has(t.Lower) || t.Lemma != "" && s.hasLemma(t)
}
