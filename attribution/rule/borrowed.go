package rule

import (
	"slices"

	"github.com/hearsay/hearsay/attribution/doc"
)

// borrowedWords finds quoted words that the article weaves into a sentence of
// its own ("Von „tiefer Besorgnis“ ist die Rede") where somebody is cited in the
// sentence or right before. It comes last: what the other kinds find is theirs.
func (s *state) borrowedWords() {
	if s.m.quote == nil {
		return
	}
	for q := range s.a.Quotations {
		qu := &s.a.Quotations[q]
		if qu.Depth > 0 || !s.borrowed(q) || s.covered(qu.Range) || s.barred(s.m.quote, qu.Range) {
			continue
		}
		k := s.voiceOf(q)
		if k < 0 {
			s.miss(s.m.quote, qu.Range, "quoted words, but nobody is cited near them")
			continue
		}
		o := &s.out[k]
		at := doc.Attribution{Content: s.list(qu.Range), Source: o.Source, Inferred: true}
		if overlapsAny(o.Cue, s.a.Sentences[s.a.Tokens[qu.From].Sent].Range) {
			at.Cue, at.Frame = o.Cue, o.Frame
		}
		s.emit(doc.Direct, s.m.quote, -1, 0, at)
		s.out[len(s.out)-1].From = k
	}
}

// borrowed reports whether a quotation begins in the middle of somebody's
// sentence: with a small letter and a word that is no name ("„tiefer
// Besorgnis“"). Names and titles begin with a capital.
func (s *state) borrowed(q int) bool {
	r := s.a.Quotations[q].Range
	if r.To < len(s.a.Tokens) && s.a.Tokens[r.To].Text[0] == '-' {
		return false
	}
	t := &s.a.Tokens[r.From+1]
	if t.Kind != doc.Word || t.Capital() || !t.Known {
		return false
	}
	return t.Tag != doc.NOUN && t.Tag != doc.PROPN && t.Tag != doc.X
}

// voiceOf is the attribution that a borrowed word or phrase belongs to: one with
// a cue in its sentence or, for more than one word, in the sentence before.
func (s *state) voiceOf(q int) int {
	qu := &s.a.Quotations[q]
	si := s.a.Tokens[qu.From].Sent
	k := s.citedIn(si)
	if k >= 0 || si == 0 || qu.Len() < 4 || s.a.Sentences[si-1].Block != s.a.Sentences[si].Block {
		return k
	}
	return s.citedIn(si - 1)
}

// citedIn is the last attribution that has a source and its cue in sentence si, -1 for none.
func (s *state) citedIn(si int) int {
	for _, k := range slices.Backward(s.touching(si)) {
		if o := &s.out[k]; len(o.Source) > 0 && overlapsAny(o.Cue, s.a.Sentences[si].Range) {
			return k
		}
	}
	return -1
}
