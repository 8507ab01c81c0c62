package rule

import "github.com/hearsay/hearsay/attribution/doc"

// so matches ", so X": a short insertion or ending.
func (s *state) so(c *cue, at doc.Range) {
	si := s.a.Tokens[at.From].Sent
	sent := s.a.Sentences[si].Range
	if at.From == sent.From {
		return
	}
	p := &s.a.Tokens[at.From-1]
	if p.Text != "," && p.Text != "–" && p.Text != "-" && p.Kind != doc.QClose && p.Text != "(" {
		return
	}
	k := s.phraseFrom(at.To)
	if k < 0 {
		return
	}
	src := s.phraseRange(k)
	if n := s.a.Phrases[k].Nom; src.From != at.To || n != 0 && n&doc.Nom == 0 {
		return // "so einen Text zu machen"
	}
	// what follows must close the insertion
	if src.To < sent.To {
		n := &s.a.Tokens[src.To]
		if n.Kind != doc.Punct && n.Kind != doc.QOpen && n.Tag != doc.ADP && n.Tag != doc.ADV && n.Tag != doc.ADJ && n.Tag != doc.PART && n.Tag != doc.CCONJ && n.Tag != doc.NUM {
			s.miss(c, at, "the clause goes on behind the noun phrase")
			return
		}
		if n.Tag == doc.ADP || n.Tag == doc.ADV || n.Tag == doc.ADJ || n.Tag == doc.PART {
			// "so Merkel am Montag in Berlin": up to the next mark, without a verb
			j := src.To
			for j < sent.To && s.a.Tokens[j].Kind != doc.Punct && s.a.Tokens[j].Kind != doc.QOpen {
				if s.a.Tokens[j].Tag.Finite() {
					return
				}
				j++
			}
			own := doc.Range{From: at.From, To: j}
			s.soFrame(c, at, src, own, si)
			return
		}
	}
	s.soFrame(c, at, src, doc.Range{From: at.From, To: src.To}, si)
}

func (s *state) soFrame(c *cue, at, src, own doc.Range, si int) {
	fr := s.withCommas(own, si)
	ci := s.a.ClauseAt(si, at.From)
	if q := s.a.Tokens[max(fr.From-1, 0)].Quote; q >= 0 && s.a.Quotations[q].To == fr.From {
		qr := s.a.Quotations[q].Range
		if s.said(q) && s.onlyMarks(s.a.Sentences[si].From, qr.From) {
			at0 := doc.Attribution{Content: s.list(qr), Cue: s.list(at), Source: s.list(src), Frame: s.list(fr)}
			s.emit(doc.Direct, c, ci, 0, at0)
			return
		}
	}
	r := doc.Range{From: s.a.Sentences[si].From, To: s.toSemicolon(si, at.From)}
	at0 := doc.Attribution{Cue: s.list(at), Source: s.list(src), Frame: s.list(fr)}
	if q := s.quoteBehindColon(own.To); !q.Empty() {
		// "…, so X weiter: „…“": before the phrase stand other words than behind its colon
		r.To = fr.To
		direct := at0
		direct.Content = s.list(q)
		s.emit(doc.Direct, c, ci, 0, direct)
	}
	r.From = s.behindColon(si, at.From)
	at0.Content = s.around(r, fr)
	s.emit(doc.IndirectSpeech, c, ci, 0, at0)
	s.fragments(c, ci, at0)
}

// behindColon is where in sentence si the words begin that a phrase at token to speaks
// of: behind a colon that divides two clauses, else where the sentence begins. "Das
// Gericht blieb hart: | Strafe müsse sein, so die Richterin".
func (s *state) behindColon(si, to int) int {
	from := s.a.Sentences[si].From
	begin := from
	for i := from; i < to; i++ {
		t := &s.a.Tokens[i]
		if t.Text == ":" && t.Quote < 0 && s.hasVerb(doc.Range{From: from, To: i}, si) && s.hasVerb(doc.Range{From: i, To: to}, si) {
			begin = i + 1
		}
	}
	return begin
}

// quoteBehindColon is the quotation behind the colon at token i, empty for none.
func (s *state) quoteBehindColon(i int) doc.Range {
	if next := i + 1; next < len(s.a.Tokens) && s.spokenAfterColon(next) && s.a.Tokens[next].Kind == doc.QOpen && s.said(s.a.Tokens[next].Quote) {
		return s.a.Quotations[s.a.Tokens[next].Quote].Range
	}
	return doc.Range{}
}
