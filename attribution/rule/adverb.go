package rule

import "github.com/hearsay/hearsay/attribution/doc"

// adverb matches demnach, danach, wonach: the adverb stands for the source.
func (s *state) adverb(c *cue, at doc.Range) {
	si := s.a.Tokens[at.From].Sent
	sent := s.a.Sentences[si].Range
	ci := s.a.ClauseAt(si, at.From)
	if c.position == "before" {
		// "…, wonach der Zug fahre": the noun before it is the source, the clause the content
		if ci < 0 || s.a.Clauses[ci].Intro != at.From && s.a.Clauses[ci].All.From != at.From {
			s.miss(c, at, "opens no clause")
			return
		}
		cl := &s.a.Clauses[ci]
		content := s.trim(doc.Range{From: at.To, To: cl.All.To})
		var src []doc.Range
		k := -1
		if at.From > 0 && s.a.Tokens[at.From-1].Text == "," {
			k = s.phraseTo(at.From - 1)
		}
		if k < 0 {
			k = s.documentBefore(at.From)
		}
		if c.nouns != nil && (k < 0 || !s.governs(c, k)) {
			s.miss(c, at, "the noun before it is not in the list")
			return
		}
		if k >= 0 {
			src = s.list(s.phraseRange(k))
		}
		if len(src) > 0 {
			// "erfolgte nach Äußerungen von X, wonach …": the words hang on the noun, not on the preposition before it
			for _, k := range s.touching(s.a.Tokens[src[0].From].Sent) {
				if s.meta[k].cue.kind == KindPreposition && overlapsAny(s.out[k].Source, src[0]) {
					s.meta[k].dead = true
				}
			}
		}
		at0 := doc.Attribution{Content: s.list(content), Cue: s.list(at), Source: src, Frame: s.rest(si, []doc.Range{content})}
		s.emit(doc.IndirectSpeech, c, ci, 0, at0)
		s.fragments(c, ci, at0)
		return
	}
	if at.From > sent.From+6 {
		s.miss(c, at, "not near the head of its sentence")
		return
	}
	if ci >= 0 && s.a.Clauses[ci].Kind != doc.Main {
		s.miss(c, at, "not in a main clause")
		return
	}
	if c.nouns != nil {
		k := s.documentJust(si, c)
		if k < 0 || at.From != sent.From {
			s.miss(c, at, "no document has just come out")
			return
		}
		s.phrased(c, at, s.phraseRange(k), at)
		return
	}
	if s.m.ordered {
		// "reportedly" names nobody
		s.phrased(c, at, doc.Range{}, at)
		return
	}
	s.phrased(c, at, at, at)
}

// documentJust is the document of the sentence before, where that sentence issues
// it or says what stands in it: "Die Stadt legte einen Bericht vor. Danach …".
func (s *state) documentJust(si int, c *cue) int {
	if si == 0 || s.a.Sentences[si-1].Block != s.a.Sentences[si].Block {
		return -1
	}
	for ci := s.a.ClausesOf[si-1].From; ci < s.a.ClausesOf[si-1].To; ci++ {
		cl := &s.a.Clauses[ci]
		if cl.Kind != doc.Main || !s.m.relations.issuing[cl.Lemma] && !s.m.grammar.impersonal[cl.Lemma] {
			continue
		}
		best := -1
		for k := s.a.PhrasesOf[si-1].From; k < s.a.PhrasesOf[si-1].To; k++ {
			if s.a.Phrases[k].Clause == ci && s.governs(c, k) {
				best = k
			}
		}
		if best >= 0 {
			return best
		}
	}
	return -1
}
