package rule

import "github.com/hearsay/hearsay/attribution/doc"

// quotations finds direct speech without a cue: a quotation that is a sentence
// by itself and that no other rule has taken. Its source is that of the
// attribution before it in the same paragraph or the one before, or the one
// right behind it.
func (s *state) quotations() {
	if s.m.quote == nil {
		return
	}
	for q := range s.a.Quotations {
		qu := &s.a.Quotations[q]
		if qu.Depth > 0 || s.covered(qu.Range) || !s.said(q) {
			continue
		}
		si := s.a.Tokens[qu.From].Sent
		sent := s.a.Sentences[si]
		at := doc.Attribution{Content: []doc.Range{qu.Range}}
		whole := s.onlyMarks(sent.From, qu.From) && s.endsSentence(qu.To)
		if !whole && !s.spoken(q, 9) && !s.finiteIn(qu.Range) {
			s.miss(s.m.quote, qu.Range, "too short to be speech without a cue")
			continue
		}
		colon := qu.From > 0 && s.a.Tokens[qu.From-1].Text == ":"
		if colon {
			// "X zeigt sich zufrieden: „…“": the subject of the clause before is the source
			if k := s.subjectBefore(qu.From - 1); k >= 0 {
				at.Source = []doc.Range{s.phraseRange(k)}
			}
		}
		from := -1
		if at.Source == nil {
			from = s.sourceNear(qu.From)
			if from >= 0 {
				at.Source = s.out[from].Source
				at.Inferred = true
			}
		}
		s.emit(doc.Direct, s.m.quote, -1, 0, at)
		s.out[len(s.out)-1].From = from
	}
}

func (s *state) finiteIn(r doc.Range) bool {
	for i := r.From; i < r.To; i++ {
		if s.a.Tokens[i].Tag.Finite() {
			return true
		}
	}
	return false
}

// covered reports whether a content holds the quotation already as its own.
func (s *state) covered(q doc.Range) bool {
	for i := range s.out {
		if s.meta[i].dead {
			continue
		}
		if s.out[i].Type == doc.Direct && size(s.out[i].Content) > 0 && shared(s.out[i].Content, []doc.Range{q}) > 0 {
			return true
		}
	}
	return false
}

func (s *state) endsSentence(i int) bool {
	return i >= len(s.a.Tokens) || s.a.Tokens[i].Sent != s.a.Tokens[i-1].Sent || s.mark(i) && (i+1 >= len(s.a.Tokens) || s.a.Tokens[i+1].Sent != s.a.Tokens[i].Sent)
}

// subjectBefore is the subject of the main clause before token i in its sentence.
func (s *state) subjectBefore(i int) int {
	si := s.a.Tokens[i].Sent
	k := -1
	for c := s.a.ClausesOf[si].From; c < s.a.ClausesOf[si].To; c++ {
		cl := &s.a.Clauses[c]
		if cl.Kind == doc.Main && cl.Finite >= 0 && cl.Finite < i && cl.Subject >= 0 {
			k = cl.Subject
		}
	}
	return k
}

// sourceNear is the attribution whose source a quotation at token i takes over:
// the nearest one before it in its paragraph or the one before, else the next.
func (s *state) sourceNear(i int) int {
	best := -1
	block := s.block(i)
	for k := range s.out {
		if s.meta[k].dead || len(s.out[k].Source) == 0 {
			continue
		}
		at := s.out[k].Source[0].From
		if at < i && s.block(at) >= block-1 && (best < 0 || at > s.out[best].Source[0].From) {
			best = k
		}
	}
	return best
}

func (s *state) block(i int) int { return s.a.Sentences[s.a.Tokens[i].Sent].Block }
