package rule

import "github.com/hearsay/hearsay/attribution/doc"

// adverb matches demnach, danach, wonach: the adverb stands for the source.
func (s *state) adverb(c *cue, at doc.Range) {
	si := s.a.Tokens[at.From].Sent
	sent := s.a.Sentences[si].Range
	ci := s.clauseOf(si, at.From)
	if c.position == "before" {
		// "…, wonach der Zug fahre": the noun before it is the source, the clause the content
		if ci < 0 || s.a.Clauses[ci].Intro != at.From && s.a.Clauses[ci].All.From != at.From {
			s.miss(c, at, "opens no clause")
			return
		}
		cl := &s.a.Clauses[ci]
		content := s.trim(doc.Range{From: at.To, To: cl.All.To})
		var src []doc.Range
		if k := s.phraseTo(at.From - 1); k >= 0 && s.a.Tokens[at.From-1].Text == "," {
			src = []doc.Range{s.phraseRange(k)}
		} else if k := s.documentBefore(at.From); k >= 0 {
			src = []doc.Range{s.phraseRange(k)}
		}
		for k := range s.out {
			// "erfolgte nach Äußerungen von X, wonach …": the words hang on the noun, not on the preposition before it
			if len(src) > 0 && s.meta[k].cue.kind == KindPreposition && overlapsAny(s.out[k].Source, src[0]) {
				s.meta[k].dead = true
			}
		}
		at0 := doc.Attribution{Content: []doc.Range{content}, Cue: []doc.Range{at}, Source: src, Frame: s.rest(si, []doc.Range{content})}
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
	if s.m.ordered {
		// "reportedly" names nobody
		s.phrased(c, at, doc.Range{}, at)
		return
	}
	s.phrased(c, at, at, at)
}
