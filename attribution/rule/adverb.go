package rule

import "github.com/hearsay/hearsay/attribution/doc"

// adverb matches demnach, danach, wonach: the adverb stands for the source.
func (s *state) adverb(c *cue, at doc.Range) {
	si := s.a.Tokens[at.From].Sent
	sent := s.a.Sentences[si].Range
	switch ci := s.a.ClauseAt(si, at.From); {
	case c.position == "before":
		s.adverbBehind(c, at, ci)
	case at.From > sent.From+6:
		s.miss(c, at, "not near the head of its sentence")
	case s.a.Clauses[ci].Kind != doc.Main:
		s.miss(c, at, "not in a main clause")
	case c.nouns != nil:
		if k := s.documentJust(si, c); k >= 0 && at.From == sent.From {
			s.phrased(c, at, s.phraseRange(k), at)
		} else {
			s.miss(c, at, "no document has just come out")
		}
	case s.m.ordered:
		// "reportedly" names nobody
		s.phrased(c, at, doc.Range{}, at)
	default:
		s.phrased(c, at, at, at)
	}
}

// adverbBehind matches an adverb that opens clause ci: "…, wonach der Zug fahre". The
// noun before it is the source, the clause the content.
func (s *state) adverbBehind(c *cue, at doc.Range, ci int) {
	cl := &s.a.Clauses[ci]
	if cl.Intro != at.From && cl.All.From != at.From {
		s.miss(c, at, "opens no clause")
		return
	}
	k := s.phraseTo(max(at.From-1, 0)) // before the comma
	if k < 0 {
		k = s.documentBefore(at.From)
	}
	if c.nouns != nil && (k < 0 || !s.governs(c, k)) {
		s.miss(c, at, "the noun before it is not in the list")
		return
	}
	var src []doc.Range
	if k >= 0 {
		src = s.list(s.phraseRange(k))
		// "erfolgte nach Äußerungen von X, wonach …": the words hang on the noun, not on the preposition before it
		for _, k := range s.touching(s.a.Tokens[src[0].From].Sent) {
			if s.meta[k].cue.kind == KindPreposition && overlapsAny(s.out[k].Source, src[0]) {
				s.meta[k].dead = true
			}
		}
	}
	content := s.trim(doc.Range{From: at.To, To: s.beforeColon(at.To, cl.All.To)})
	found := doc.Attribution{Content: s.list(content), Cue: s.list(at), Source: src, Frame: s.rest(s.a.Tokens[at.From].Sent, []doc.Range{content})}
	s.emit(doc.IndirectSpeech, c, ci, 0, found)
	s.fragments(c, ci, found)
}

// documentJust is the document of the sentence before, where that sentence issues
// it or says what stands in it ("Die Stadt legte einen Bericht vor. Danach …"), -1
// where there is none.
func (s *state) documentJust(si int, c *cue) int {
	last := -1
	if si > 0 && s.a.Sentences[si-1].Block == s.a.Sentences[si].Block {
		rng := s.a.PhrasesOf[si-1]
		for k := rng.From; k < rng.To; k++ {
			cl := &s.a.Clauses[s.a.Phrases[k].Clause]
			if cl.Kind == doc.Main && (s.m.relations.issuing[cl.Lemma] || s.impersonal(cl)) && s.governs(c, k) {
				last = k
			}
		}
	}
	return last
}
