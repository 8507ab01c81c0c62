package rule

import "github.com/hearsay/hearsay/attribution/doc"

// mostAttribute is how many tokens an attribute in front of its noun can have.
const mostAttribute = 16

// attribute matches a preposition inside a noun phrase, as part of the attribute in
// front of the noun: "der nach Angaben der Polizei betrunkene Fahrer", "die seiner
// Ansicht nach schwache Leistung", and before a number in an insertion: "384 Tote,
// darunter laut dem Amt 62 Kinder". Only the noun phrase is content.
func (s *state) attribute(c *cue, at doc.Range) bool {
	if s.m.ordered {
		return false
	}
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
	head := s.headBehind(s.behindPrepositions(rest))
	if head < 0 || own.From == sent.From {
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
	found := doc.Attribution{Content: content, Cue: s.list(at), Source: s.list(src), Frame: s.list(own)}
	ci := s.a.ClauseAt(si, at.From)
	s.emit(doc.IndirectSpeech, c, ci, 0, found)
	s.fragments(c, ci, found)
	return true
}

// behindPrepositions is where the prepositional phrases end that begin at token i and
// stand before an adjective, i where none does.
func (s *state) behindPrepositions(i int) int {
	from := i
	for toks := s.a.Tokens; i < len(toks) && i < from+mostAttribute && toks[i].Sent == toks[from].Sent; i++ {
		if toks[from].Tag != doc.ADP || s.headBehind(i) >= 0 {
			return i
		}
	}
	return from
}

// sourceOf reports whether src holds a noun that the rule asks for.
func (s *state) sourceOf(c *cue, src doc.Range) bool {
	for i := src.From; i < src.To; i++ {
		if t := &s.a.Tokens[i]; (t.Tag == doc.NOUN || t.Tag == doc.PROPN || t.Tag == doc.X) && (c.nouns == nil || c.nouns.hasToken(t)) {
			return true
		}
	}
	return false
}

// sourceInside is the end of the shortest run from token i that ends in a noun and has an
// attribute with its noun behind it, i where there is none.
func (s *state) sourceInside(i int) int {
	toks := s.a.Tokens
	for j := i; j < len(toks) && j < i+mostAttribute && toks[j].Sent == toks[i].Sent; j++ {
		switch t := &toks[j]; t.Tag {
		case doc.NOUN, doc.PROPN, doc.X:
			if s.headBehind(j+1) >= 0 {
				for k := i + 1; k < j; k++ {
					if toks[k].Tag == doc.ADP && !s.m.grammar.agents[toks[k].Lower] {
						return k // "laut Ministerium | am Montag beschlossene"
					}
				}
				return j + 1
			}
		case doc.DET, doc.ADJ, doc.ADP:
		default:
			return i
		}
	}
	return i
}

// headBehind is the noun that an attribute at token i belongs to, -1 where none begins
// there: adverbs, then adjectives, participles or numerals, measures ("30 Jahre alte")
// among them, then the noun.
func (s *state) headBehind(i int) int {
	toks := s.a.Tokens
	inflected, number := false, false
	for j := i; j < len(toks) && j < i+mostAttribute && toks[j].Sent == toks[max(i-1, 0)].Sent; j++ {
		switch toks[j].Tag {
		case doc.ADV, doc.PART:
			if inflected {
				return -1
			}
		case doc.ADJ, doc.VERBPart:
			inflected, number = true, false
		case doc.NUM:
			inflected, number = true, true
		case doc.NOUN, doc.PROPN:
			if !inflected {
				return -1
			}
			if number && j+2 < len(toks) && (toks[j+1].Tag == doc.ADJ || toks[j+1].Tag == doc.VERBPart) && (toks[j+2].Tag == doc.NOUN || toks[j+2].Tag == doc.PROPN) {
				continue
			}
			return j
		default:
			if number && s.mark(j) {
				return j - 1 // "mit laut Polizei 300, nach Angaben der Gruppe 500 Leuten"
			}
			return -1
		}
	}
	return -1
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
	ci := s.a.ClauseAt(t.Sent, i)
	return ci < 0 || s.a.Clauses[ci].Kind != doc.Relative || s.a.Clauses[ci].Intro != i || s.a.Clauses[ci].Finite < 0
}

// numbers reports whether a phrase stands in an insertion without a verb and has a
// number behind it, at token rest: "eine Reichweite von 100, nach anderen Angaben 110
// Kilometern".
func (s *state) numbers(own doc.Range, rest int) bool {
	toks := s.a.Tokens
	sent := s.a.Sentences[toks[own.From].Sent].Range
	for rest < sent.To && (toks[rest].Tag == doc.ADV || toks[rest].Tag == doc.PART) {
		rest++
	}
	from := own.From - 1
	if toks[from].Tag == doc.ADV {
		from--
	}
	if rest >= sent.To || toks[rest].Tag != doc.NUM || from < sent.From || !s.mark(from) {
		return false
	}
	if from > sent.From && toks[from-1].Tag == doc.NUM {
		return true
	}
	for i := own.From; i < sent.To && !s.mark(i); i++ {
		if toks[i].Tag.Finite() {
			return false
		}
	}
	return true
}

// phraseEnd is the end of the noun phrase whose head is token i.
func (s *state) phraseEnd(i int) int {
	si := s.a.Tokens[i].Sent
	for k := s.a.PhrasesOf[si].From; k < s.a.PhrasesOf[si].To; k++ {
		if s.a.Phrases[k].Core.Has(i) {
			return max(i+1, s.phraseRange(k).To)
		}
	}
	return i + 1
}
