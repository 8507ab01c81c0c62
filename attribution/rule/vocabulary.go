package rule

import (
	"slices"
	"strings"
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
	m.opens = map[string]openers{}
	for phrase := range m.words {
		first, _, _ := strings.Cut(phrase, " ")
		m.opens[first] |= opensPhrase
	}
	for word := range m.hedges {
		m.opens[word] |= opensHedge
	}
	for word := range m.light {
		m.opens[word] |= opensLight
	}
	for word := range m.relations.silent {
		m.opens[word] |= opensSilence
	}
	for word := range m.relations.phrases {
		m.opens[word] |= opensRelation
	}
	for word := range m.relations.forms {
		m.opens[word] |= opensForm
	}
}

// lookUp fills form and lemma of the state: what each token opens as it stands
// and by its dictionary form.
func (s *state) lookUp() {
	n := len(s.a.Tokens)
	s.form, s.lemma = slices.Grow(s.form[:0], n)[:n], slices.Grow(s.lemma[:0], n)[:n]
	var buf [maxStack]byte
	for i := range s.a.Tokens {
		t := &s.a.Tokens[i]
		s.form[i] = s.m.opens[t.Lower]
		if t.Lemma == t.Lower {
			s.lemma[i] = s.form[i]
		} else {
			s.lemma[i] = s.m.opens[string(appendLower(buf[:0], t.Lemma))]
		}
	}
}
