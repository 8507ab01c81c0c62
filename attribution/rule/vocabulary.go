package rule

import (
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/internal/wordlist"
)

// openers says which kinds of cue a word is, or is the first word of. Nearly
// every token is none, so that one look-up for each of its two forms spares
// those in the tables of the kinds.
type openers uint8

const (
	opensPhrase openers = 1 << iota // preposition, so, adverb: Matcher.words
	opensHedge
	opensLight
	opensSilence
	opensRelation // relations.phrases
	opensForm     // relations.forms
)

// index fills Matcher.opens from the tables of the kinds; it comes last in Compile.
func (m *Matcher) index() {
	opens := map[string]openers{}
	for phrase := range m.words {
		first, _, _ := strings.Cut(phrase, " ")
		opens[first] |= opensPhrase
	}
	for word := range m.hedges {
		opens[word] |= opensHedge
	}
	for word := range m.light {
		opens[word] |= opensLight
	}
	for word := range m.relations.silent {
		opens[word] |= opensSilence
	}
	for word := range m.relations.phrases {
		opens[word] |= opensRelation
	}
	for word := range m.relations.forms {
		opens[word] |= opensForm
	}
	m.opens = wordlist.NewTable(opens)
}

// lookUp fills form and lemma of the state: what each token opens as it stands
// and by its dictionary form.
func (s *state) lookUp() {
	n := len(s.a.Tokens)
	s.form, s.lemma = slices.Grow(s.form[:0], n)[:n], slices.Grow(s.lemma[:0], n)[:n]
	var buf [wordlist.MaxStack]byte
	for i := range s.a.Tokens {
		t := &s.a.Tokens[i]
		s.form[i] = s.m.opens.Of(t.Lower)
		if t.Lemma == t.Lower {
			s.lemma[i] = s.form[i]
		} else {
			s.lemma[i] = s.m.opens.Of(string(wordlist.AppendLower(buf[:0], t.Lemma)))
		}
	}
}
