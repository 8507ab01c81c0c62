package rule

import "github.com/hearsay/hearsay/attribution/doc"

// phrased emits an attribution whose frame is a phrase: cue and source. The
// content is the sentence around it, or the clause where the phrase stands in
// a later or subordinate one.
func (s *state) phrased(c *cue, at, src, own doc.Range) {
	si := s.a.Tokens[at.From].Sent
	ci := s.a.ClauseAt(si, at.From)
	scope := s.scope(si, ci, at.From)
	wide := s.withCommas(own, si)
	fr := own
	// commas around a phrase that is cut in belong to the frame
	if wide.From < own.From && wide.To > own.To {
		fr = wide
	}
	if to := s.vorfeldEnd(ci, own); to != own.To {
		// "Nach Angaben der Firma, die …, ist": one phrase stands before the verb, and all of it is frame
		fr.To = to
	} else if src.To == own.To {
		fr.To = max(fr.To, s.sourceEnd(src))
	}
	content := s.around(scope, fr)
	if s.a.Clauses[ci].Kind == doc.Main {
		for k := s.a.ClausesOf[si].From; k < s.a.ClausesOf[si].To; k++ {
			// "Wie X berichtet, ist laut Y …": the frame of X is no words of Y
			if d := &s.a.Clauses[k]; d.Parent == ci && s.isParenthesis(k) {
				content = s.without(content, s.withCommas(d.All, si))
			}
		}
	}
	if len(content) == 0 {
		s.miss(c, at, "nothing around it to attribute")
		return
	}
	last := &content[len(content)-1]
	*last = s.toQuoteEnd(*last, at.From)
	at0 := doc.Attribution{Content: content, Cue: s.list(at), Source: s.list(src), Frame: s.list(fr)}
	typ := doc.IndirectSpeech
	if q := s.wholeQuote(content); !q.Empty() && s.said(s.a.Tokens[q.From].Quote) {
		typ = doc.Direct
	}
	s.emit(typ, c, ci, 0, at0)
	if typ == doc.IndirectSpeech {
		s.fragments(c, ci, at0)
	}
}

// toQuoteEnd widens r to the end of a quotation that begins in it and does not hold the cue: "…, sie wolle
// „gehen und nicht wiederkommen“", "Die Kanzlerin sagte Teilnehmern zufolge: „Er geht. Das …“"
func (s *state) toQuoteEnd(r doc.Range, cue int) doc.Range {
	q := s.a.Tokens[r.To-1].Quote
	if q < 0 {
		return r
	}
	in := s.a.Quotations[q].Range
	if in.Has(cue) || !s.onlyMarks(in.From, r.From) {
		return r
	}
	return doc.Range{From: min(r.From, in.From), To: in.To}
}

// vorfeldEnd is the end of the Vorfeld which own opens, that of own where it stands elsewhere.
func (s *state) vorfeldEnd(ci int, own doc.Range) int {
	c := &s.a.Clauses[ci]
	if s.m.ordered || c.Kind != doc.Main || c.Parts[0].From != own.From || c.VerbFirst {
		return own.To
	}
	for i := own.To; i < c.Finite; i++ {
		switch t := &s.a.Tokens[i]; {
		case t.Text == ":" || t.Text == ";", t.Tag == doc.PRON && s.ownToken(ci, i):
			return own.To
		case t.Kind == doc.QOpen && s.a.Quotations[t.Quote].Has(c.Finite):
			return i // "Seiner Ansicht nach „ist das falsch“"
		}
	}
	return max(c.Finite, own.To)
}

// sourceEnd is the end of what hangs on a source: a relative clause, and the
// comma behind one or behind an apposition.
func (s *state) sourceEnd(src doc.Range) int {
	end := src.To
	si := s.a.Tokens[src.From].Sent
	if end == s.a.Sentences[si].To || s.a.Tokens[end].Text != "," {
		return end
	}
	for k := s.a.ClausesOf[si].From; k < s.a.ClausesOf[si].To; k++ {
		if c := &s.a.Clauses[k]; c.Kind == doc.Relative && c.Parts[0].From == end+1 && c.Parts[0].Has(c.Finite) {
			to := c.Finite + 1
			if s.m.ordered {
				to = c.All.To // its verb does not stand last
			}
			return s.withCommas(doc.Range{From: end, To: to}, si).To
		}
	}
	for i := src.From; i < end; i++ {
		if s.a.Tokens[i].Text == "," {
			return end + 1
		}
	}
	return end
}

// around is scope without the frame, trimmed.
func (s *state) around(scope, fr doc.Range) []doc.Range {
	out := s.minus(scope, fr)
	n := 0
	for _, r := range out {
		if r = s.trim(r); !s.onlyMarks(r.From, r.To) {
			out[n] = r
			n++
		}
	}
	return out[:n]
}

// without takes a range out of a content and trims what is left.
func (s *state) without(content []doc.Range, r doc.Range) []doc.Range {
	var out []doc.Range
	for _, c := range content {
		out = s.a.Lists.Ranges.Append(out, s.around(c, r)...)
	}
	return out
}

// scope is the stretch of a sentence that a phrase-like cue at token i speaks
// of: the whole sentence from a main clause that opens it; from a later main
// clause on, that one; a subordinate clause by itself.
func (s *state) scope(si, ci, i int) doc.Range {
	r := s.a.Sentences[si].Range
	if q := s.a.Tokens[i].Quote; q >= 0 {
		// inside a quotation: the quotation is the limit
		in := s.a.Quotations[q].Range
		r = doc.Range{From: max(r.From, in.From), To: min(r.To, in.To)}
	}
	c := &s.a.Clauses[ci]
	switch c.Kind {
	case doc.Main:
		if c.Mood == doc.Konjunktiv1 && s.reported(ci) {
			r.From = max(r.From, c.Parts[0].From) // "X erklärte, Y sei seiner Meinung nach …"
		}
		if c.Parts[0].From > r.From && s.separate(ci) {
			r.From = c.Parts[0].From
			if s.a.Tokens[r.From].Tag == doc.CCONJ {
				r.From++
			}
		}
		for k := s.a.ClausesOf[si].From; k < s.a.ClausesOf[si].To && s.m.ordered; k++ {
			// "No one was hurt, according to X, but …": what a conjunction adds behind the phrase is another statement
			if d := &s.a.Clauses[k]; d.Kind == doc.Main && d.All.From > i && s.a.Tokens[d.All.From].Tag == doc.CCONJ {
				r.To = min(r.To, d.All.From)
			}
		}
		r.To = min(r.To, s.toSemicolon(si, i))
	case doc.Parenthesis:
		return doc.Range{From: c.All.From + 1, To: c.All.To - 1}
	case doc.Sub, doc.Relative, doc.Question, doc.Infinitive:
		r = c.All
		if c.Kind != doc.Relative && c.Intro >= 0 && s.a.Tokens[c.Intro].Tag != doc.PRON { // but "was laut X …"
			r.From = max(r.From, min(c.Intro+1, i))
		}
	}
	return r
}

// toSemicolon is where, behind token i of sentence si, a semicolon divides a main clause
// in the indicative from what was said, which is another statement; the end of the
// sentence where none does.
func (s *state) toSemicolon(si, i int) int {
	mood := doc.NoMood
	for k := s.a.ClausesOf[si].From; k < s.a.ClausesOf[si].To; k++ {
		d := &s.a.Clauses[k]
		if d.Kind != doc.Main || d.Finite < 0 {
			continue
		}
		if d.All.From > i && s.a.Tokens[d.All.From-1].Text == ";" && s.otherwise(d.Finite, mood) {
			return d.All.From
		}
		mood = d.Mood
	}
	return s.a.Sentences[si].To
}

// otherwise reports whether the verb at i stands in the indicative, and does not go on
// with the mood of what is before it: "elf seien da; zwei schwebten in Gefahr".
func (s *state) otherwise(i int, mood doc.Mood) bool {
	v := s.a.Tokens[i].Verb
	return v&doc.Ind != 0 && !(mood == doc.Konjunktiv1 && v&(doc.Konj2|doc.VPl) == doc.Konj2|doc.VPl)
}

// separate reports whether clause k begins with a conjunction or behind a
// semicolon or colon: another statement, not the first one's complement.
func (s *state) separate(k int) bool {
	at := s.a.Clauses[k].Parts[0].From
	p := s.a.Tokens[at-1].Text
	return s.a.Tokens[at].Tag == doc.CCONJ || p == ";" || p == ":" || p == "," && s.statement(k)
}

// statement reports whether main clause k, which a comma divides from the one
// before it, says something by itself and not what that one reports.
func (s *state) statement(k int) bool {
	c := &s.a.Clauses[k]
	p := c.Parent
	return c.Mood == doc.Indicative && p >= 0 && s.a.Clauses[p].Kind == doc.Main && s.m.verbs[s.a.Clauses[p].Lemma] == nil
}
