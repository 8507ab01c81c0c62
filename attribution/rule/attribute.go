package rule

import (
	"slices"

	"github.com/hearsay/hearsay/attribution/doc"
)

// mostAttribute is how many tokens an attribute in front of its noun can have.
const mostAttribute = 16

// attribute matches a preposition inside a noun phrase, as part of the attribute in
// front of the noun: "der nach Angaben der Polizei betrunkene Fahrer", "die seiner
// Ansicht nach schwache Leistung", and before a number in an insertion: "384 Tote,
// darunter laut dem Amt 62 Kinder". Only the noun phrase is content.
func (s *state) attribute(c *cue, at doc.Range) bool {
	toks := s.a.Tokens
	si := toks[at.From].Sent
	sent := s.a.Sentences[si].Range
	var src doc.Range
	rest := at.To
	if i := at.From - 2; c.position != "after" && i > sent.From && toks[i].Tag == doc.DET && toks[i+1].Tag == doc.NOUN {
		src = doc.Range{From: i, To: at.From}
	}
	if src.Empty() && c.position != "before" {
		src = doc.Range{From: at.To, To: s.sourceInside(at.To)}
		rest = src.To
	}
	if src.Empty() || !s.sourceOf(c, src) || s.ofSpeaker(src.From) {
		return false
	}
	own := doc.Range{From: min(src.From, at.From), To: max(src.To, at.To)}
	head, found := s.headBehind(s.behindPrepositions(rest))
	if !found || own.From == sent.From {
		return false
	}
	content := s.list(doc.Range{From: rest, To: s.phraseEnd(head)})
	switch before := &toks[own.From-1]; {
	case s.opensPhrase(own.From - 1):
		if before.Tag != doc.ADP {
			content = s.a.Lists.Ranges.Append(s.list(doc.Range{From: own.From - 1, To: own.From}), content...)
		}
	case s.numbers(own, rest):
	default:
		return false
	}
	s.emit(doc.IndirectSpeech, c, s.a.ClauseAt(si, at.From), 0, doc.Attribution{Content: content, Cue: s.list(at), Source: s.list(src), Frame: s.list(own)})
	return true
}

// ahead gives the tokens of a sentence from token i on, as far as an attribute can reach.
func (s *state) ahead(i int) []doc.Token {
	return s.a.Tokens[i:min(i+mostAttribute, s.a.Sentences[s.a.Tokens[i-1].Sent].To)]
}

// behindPrepositions is where the prepositional phrases end that begin at token i and
// stand before an adjective, i where none does.
func (s *state) behindPrepositions(i int) int {
	toks := s.ahead(i)
	if len(toks) == 0 || toks[0].Tag != doc.ADP {
		return i
	}
	for j := range toks {
		if _, found := s.headBehind(i + j); found {
			return i + j
		}
	}
	return i
}

// sourceOf reports whether src holds a noun that the rule asks for.
func (s *state) sourceOf(c *cue, src doc.Range) bool {
	return c.nouns == nil || slices.ContainsFunc(s.a.Tokens[src.From:src.To], func(t doc.Token) bool { return c.nouns.hasToken(&t) })
}

// sourceInside is the end of the shortest run from token i that ends in a noun and has an
// attribute with its noun behind it, i where there is none.
func (s *state) sourceInside(i int) int {
	toks := s.ahead(i)
	for j := range toks {
		switch toks[j].Tag {
		case doc.NOUN, doc.PROPN, doc.X:
			if _, found := s.headBehind(i + j + 1); found {
				// "laut Ministerium | am Montag beschlossene"
				if k := slices.IndexFunc(toks[:j], func(t doc.Token) bool { return t.Tag == doc.ADP && !s.m.grammar.agents[t.Lower] }); k >= 0 {
					return i + k
				}
				return i + j + 1
			}
		case doc.DET, doc.ADJ, doc.ADP:
		default:
			return i
		}
	}
	return i
}

// headBehind is the noun that an attribute at token i belongs to, or its measure ("30
// Jahre alte"), if one begins there: adverbs, adjectives, participles or numerals, then
// the noun.
func (s *state) headBehind(i int) (head int, found bool) {
	toks := s.ahead(i)
	inflected := false
	for j := range toks {
		switch toks[j].Tag {
		case doc.ADV, doc.PART:
		case doc.ADJ, doc.VERBPart, doc.NUM:
			inflected = true
		case doc.NOUN, doc.PROPN:
			return i + j, inflected
		default:
			return i + j - 1, j > 0 && toks[j-1].Tag == doc.NUM && s.mark(i+j) // "mit laut Polizei 300, nach Angaben der Gruppe 500 Leuten"
		}
	}
	return
}

// opensPhrase reports whether token i is an article, or a preposition, that can have an
// attribute behind it, and no relative pronoun.
func (s *state) opensPhrase(i int) bool {
	t := &s.a.Tokens[i]
	if t.Tag == doc.ADP {
		return true
	}
	if t.Tag != doc.DET && !s.m.grammar.definite[t.Lower] {
		return false
	}
	of := s.a.ClausesOf[t.Sent]
	return !slices.ContainsFunc(s.a.Clauses[of.From:of.To], func(c doc.Clause) bool { return c.Intro == i })
}

// numbers reports whether a phrase stands behind a mark and has a number behind it, at
// token rest: "eine Reichweite von 100, nach anderen Angaben 110 Kilometern".
func (s *state) numbers(own doc.Range, rest int) bool {
	toks := s.a.Tokens
	sent := s.a.Sentences[toks[own.From].Sent].Range
	for toks[rest].Tag == doc.ADV {
		rest++
	}
	from := own.From - 1
	if toks[from].Tag == doc.ADV {
		from--
	}
	return toks[rest].Tag == doc.NUM && from > sent.From && s.mark(from)
}

// phraseEnd is the end of the noun phrase whose head is token i.
func (s *state) phraseEnd(i int) int {
	si := s.a.Tokens[i].Sent
	for k := s.a.PhrasesOf[si].From; k < s.a.PhrasesOf[si].To; k++ {
		if s.a.Phrases[k].Core.Has(i) {
			return s.phraseRange(k).To
		}
	}
	return i + 1
}
