package rule

import (
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
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
	s.lookedUp.Begin(&s.a.Forms)
	for i := range s.a.Tokens {
		t := &s.a.Tokens[i]
		var o opening
		if t.Kind == doc.Word {
			at := s.lookedUp.At(&s.a.Forms, t.Form)
			if !at.asked || at.of != t.Lemma {
				*at = s.m.opening(t)
			}
			o = *at
		} else {
			o = s.m.opening(t)
		}
		s.form[i], s.lemma[i] = o.form, o.lemma
	}
}

// opening is what a form opens, as it stands and by a dictionary form of it.
type opening struct {
	asked       bool
	of          string // the dictionary form
	form, lemma openers
}

func (m *Matcher) opening(t *doc.Token) opening {
	o := opening{asked: true, of: t.Lemma, form: m.opens.Of(t.Lower)}
	if o.lemma = o.form; t.Lemma != t.Lower {
		var buf [wordlist.MaxStack]byte
		o.lemma = m.opens.Of(string(wordlist.AppendLower(buf[:0], t.Lemma)))
	}
	return o
}
