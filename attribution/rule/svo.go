package rule

import "github.com/hearsay/hearsay/attribution/doc"

// What differs in a language whose clauses keep the order subject, verb, object
// (English): a reported clause may go without its conjunction, a frame behind
// its content need not be inverted, and the object of a speech act begins right
// behind the verb.

// matchOrdered tries the complements in such a language. A clause behind the
// verb comes before words in front of it: "When asked, he said the plan was dead".
func (f *frame) matchOrdered() bool {
	switch {
	case f.cue.comps&cWie != 0 && f.wie():
		return true
	case f.c.Intro >= 0 && f.s.m.grammar.wie[f.s.a.Tokens[f.c.Intro].Lower]:
		return false
	case f.cue.comps&(cColon|cQuotation) != 0 && f.colon():
		return true
	case f.clauseBehind():
		return true
	case f.trailing():
		return true
	case f.cue.comps&cQuotation != 0 && f.behindComma():
		return true
	case f.cue.comps&(cQuotation|cAls) != 0 && f.quoted():
		return true
	}
	return false
}

// licensesOrdered reports whether the verb takes clause k, which has no
// conjunction or is an -ing form.
func (f *frame) licensesOrdered(k int, intro string) (comps, bool) {
	s := f.s
	d := &s.a.Clauses[k]
	at := d.Parts[0].From
	comma := at > 0 && s.a.Tokens[at-1].Text == ","
	switch d.Kind {
	case doc.Sub:
		if intro == "" && d.Parent == f.ci && s.a.Tokens[at].Tag != doc.CCONJ {
			return cV2, f.cue.comps&cV2 != 0
		}
	case doc.Infinitive:
		if d.Parent != f.ci || comma {
			return 0, false
		}
		return cInfinitive, f.cue.comps&cInfinitive != 0
	}
	return 0, false
}

// trailing matches a frame behind its content, or cut into it, in either order:
// "…, the agency said", "“…,” said X, “…”".
func (f *frame) trailing() bool {
	s, c := f.s, f.c
	if f.cue.comps&(cInverted|cQuotation) == 0 || c.Kind != doc.Main && c.Kind != doc.Infinitive || c.Finite < 0 || len(c.Parts) == 0 {
		return false
	}
	sent := s.a.Sentences[c.Sent].Range
	at := c.Parts[0].From
	if s.a.Tokens[at].Tag == doc.CCONJ {
		return false
	}
	prev := at - 1
	for prev >= sent.From && (s.a.Tokens[prev].Text == "," || s.mark(prev) && s.a.Tokens[prev].Text != "." && s.a.Tokens[prev].Text != ":") {
		prev--
	}
	if prev < sent.From {
		return f.sentenceBefore(at, sent)
	}
	t := &s.a.Tokens[prev]
	if t.Kind == doc.QClose && t.Quote >= 0 {
		q := s.a.Quotations[t.Quote].Range
		if q.From <= sent.From || s.onlyMarks(sent.From, q.From) {
			if f.cue.comps&cQuotation == 0 {
				return false
			}
			return f.emit(doc.Direct, cInverted, f.goesOn(q)...)
		}
		if f.cue.comps&cInverted == 0 {
			return false
		}
		return f.before(sent.From, prev+1)
	}
	if f.cue.comps&cInverted == 0 || prev == at-1 {
		return false
	}
	return f.before(sent.From, prev+1)
}

// behindComma matches a quotation behind a comma that closes the clause, to the end of
// the sentence: "He said, “The dam holds.”"
func (f *frame) behindComma() bool {
	s, c := f.s, f.c
	for i := max(c.Verb, c.Finite) + 1; i+1 < c.All.To+2 && i+1 < s.a.Sentences[c.Sent].To; i++ {
		q := s.a.Tokens[i+1].Quote
		if s.a.Tokens[i].Text != "," || s.a.Tokens[i+1].Kind != doc.QOpen || q < 0 {
			continue
		}
		r := s.a.Quotations[q].Range
		return r.From == i+1 && s.endsSentence(r.To) && s.said(q) && f.emit(doc.Direct, cColon, r)
	}
	return false
}

// sentenceBefore matches a frame that opens its sentence behind a quotation that
// ended its own: “Everybody out!” Smith shouted.
func (f *frame) sentenceBefore(at int, sent doc.Range) bool {
	s := f.s
	if at != sent.From || at == 0 || f.cue.comps&cQuotation == 0 || s.a.Sentences[f.c.Sent-1].Block != s.a.Sentences[f.c.Sent].Block {
		return false
	}
	t := &s.a.Tokens[at-1]
	if t.Kind != doc.QClose || t.Quote < 0 || s.a.Tokens[at-2].Text == "." || !s.said(t.Quote) {
		return false
	}
	return f.emit(doc.Direct, cInverted, f.goesOn(s.a.Quotations[t.Quote].Range)...)
}

// goesOn is a quotation with the one that goes on behind the frame: “A,” he said, “B.”
func (f *frame) goesOn(q doc.Range) []doc.Range {
	s := f.s
	end := s.a.Sentences[f.c.Sent].To
	for i := max(f.c.Verb, f.c.Finite) + 1; i < end; i++ {
		t := &s.a.Tokens[i]
		if t.Kind == doc.QOpen && t.Quote >= 0 && s.a.Quotations[t.Quote].From == i {
			if s.a.Tokens[i-1].Text == ":" {
				break // "…, adding: “B.”"
			}
			if k := s.a.Tokens[i-1].Text; k == "," || k == "–" || k == "—" || s.said(t.Quote) {
				return s.list(q, s.a.Quotations[t.Quote].Range)
			}
		}
	}
	return s.list(q)
}

// before takes what stands before the frame as content, and what goes on behind
// it. A clause must stand there: "On Monday, he said" has no content.
func (f *frame) before(from, to int) bool {
	s, c := f.s, f.c
	rng := s.a.ClausesOf[c.Sent]
	any := false
	for k := rng.From; k < rng.To; k++ {
		d := &s.a.Clauses[k]
		if k == f.ci || len(d.Parts) == 0 || d.Parts[0].From >= to || d.Finite < 0 && (d.Kind != doc.Main || d.All.Len() < 4) || d.Kind == doc.Parenthesis {
			continue
		}
		any = any || d.Kind == doc.Main || d.Parent >= 0 && d.Parent != f.ci
		// a frame before this one, with its own content: ours begins behind the conjunction
		if d.Kind == doc.Main && s.a.Tokens[d.Parts[0].From].Tag == doc.CCONJ && s.m.verbs[d.Lemma] != nil {
			from = max(from, d.Parts[0].From+1)
		}
	}
	if !any {
		return false
	}
	content := s.list(s.trim(doc.Range{From: from, To: to}))
	end := s.stop(c.Sent)
	last := c.Parts[0].To
	for i := last; i < end; i++ {
		t := &s.a.Tokens[i]
		if !s.mark(i) {
			continue
		}
		n := i + 1
		if n >= end {
			break
		}
		if x := &s.a.Tokens[n]; x.Tag == doc.VERBPart || s.relationAt(n) || s.ownToken(f.ci, n) || t.Text == ":" || s.m.words[x.Lower] != nil {
			break
		}
		ci := s.a.ClauseAt(c.Sent, n)
		if ci >= 0 && ci > f.ci && s.a.Clauses[ci].Kind != doc.Main && s.a.Clauses[ci].Parent == f.ci {
			break
		}
		if ci >= 0 && s.m.verbs[s.a.Clauses[ci].Lemma] != nil && s.a.Clauses[ci].Kind == doc.Main && ci > f.ci && s.ownSubject(ci) {
			break
		}
		content = s.a.Lists.Ranges.Append(content, s.trim(doc.Range{From: n, To: end}))
		break
	}
	return f.emit(doc.IndirectSpeech, cInverted, content...)
}

// relationAt reports whether a phrase that names a further source begins at token i: "citing", "in an interview with".
func (s *state) relationAt(i int) bool {
	for _, p := range s.m.relations.phrases[s.a.Tokens[i].Lower] {
		same := i+len(p.words) <= len(s.a.Tokens)
		for k := 0; same && k < len(p.words); k++ {
			same = s.a.Tokens[i+k].Lower == p.words[k]
		}
		if same {
			return true
		}
	}
	return false
}

// ownSubject reports whether a clause names its subject itself.
func (s *state) ownSubject(ci int) bool {
	k := s.a.Clauses[ci].Subject
	return k >= 0 && s.a.Phrases[k].Clause == ci
}

// objectBehind gives the object of a speech act that its rule licenses: with its
// preposition, if it has one, as content, and without as what the claim is about.
func (s *state) objectBehind(ci int, cu *cue) (content, object doc.Range) {
	c := &s.a.Clauses[ci]
	end := c.All.To
	for k := ci + 1; k < s.a.ClausesOf[c.Sent].To; k++ {
		d := &s.a.Clauses[k]
		if len(d.Parts) > 0 && d.Kind == doc.Main && d.Parts[0].From > c.Verb {
			end = min(end, d.Parts[0].From)
		}
	}
	from := c.Verb + 1
	if c.Particle >= 0 {
		from = c.Particle + 1
	}
	for i := from; i < end; i++ {
		t := &s.a.Tokens[i]
		if t.Kind == doc.Punct && t.Text == "," || i > from && s.relationAt(i) {
			end = i
			break
		}
	}
	if c.Passive {
		if c.Subject < 0 {
			return doc.Range{}, doc.Range{}
		}
		for _, want := range cu.reported {
			if want == "object" {
				r := s.phraseRange(c.Subject)
				return r, r
			}
		}
		return doc.Range{}, doc.Range{}
	}
	for _, want := range cu.reported {
		if want == "object" {
			k := s.phraseFrom(from)
			if k < 0 || s.a.Phrases[k].Core.From >= end {
				continue
			}
			h := &s.a.Tokens[s.a.Phrases[k].Head]
			if h.Tag == doc.PRON || s.m.grammar.times.has(h.Lower) {
				continue
			}
			r := s.trim(doc.Range{From: s.a.Phrases[k].Core.From, To: end})
			return r, r
		}
		for i := from; i < end-1; i++ {
			if t := &s.a.Tokens[i]; t.Lower == want {
				return s.trim(doc.Range{From: i, To: end}), s.trim(doc.Range{From: i + 1, To: end})
			}
		}
	}
	return doc.Range{}, doc.Range{}
}

// reportOrdered matches a speech act told without a clause: "denied the attack",
// "accused the government of giving the valley away".
func (s *state) reportOrdered(ci int, cu *cue) {
	c := &s.a.Clauses[ci]
	at := doc.Range{From: c.Verb, To: c.Verb + 1}
	if c.Kind == doc.Infinitive && c.Finite < 0 || c.Negated {
		s.miss(cu, at, "not a statement")
		return
	}
	content, object := s.objectBehind(ci, cu)
	if content.Empty() {
		s.miss(cu, at, "no licensed object")
		return
	}
	if c.Finite >= 0 && c.Finite != c.Verb && !s.m.relations.perfect[s.a.Tokens[c.Finite].Lemma] && !c.Passive {
		s.miss(cu, at, "a modal says that it should be said, not that it was")
		return
	}
	f := frame{s: s, cue: cu, ci: ci, c: c}
	src := f.source([]doc.Range{content})
	if len(src) == 0 {
		s.miss(cu, at, "no source")
		return
	}
	adr := f.addressee([]doc.Range{content})
	for i := range adr {
		// "accuses the mayor of idleness": what the act is about is no attribute
		if adr[i].From < content.From {
			adr[i].To = min(adr[i].To, content.From)
		}
	}
	s.emit(doc.Reported, cu, ci, 0, doc.Attribution{Content: s.list(content), Object: s.list(object), Cue: f.cueWords(0, nil), Source: src,
		Addressee: adr, Frame: s.rest(c.Sent, []doc.Range{content}), Mood: c.Mood})
}

// ownerOf gives the genitive before the head of phrase k ("the opposition's
// claim") or what a preposition of issuing ties to it ("the claim of the minister").
func (s *state) ownerOf(k int) []doc.Range {
	ph := &s.a.Phrases[k]
	for i := ph.Head - 1; i >= ph.Core.From; i-- {
		t := &s.a.Tokens[i]
		if (t.Tag == doc.NOUN || t.Tag == doc.PROPN) && t.Nom != 0 && t.Nom&^doc.Gen == 0 {
			return s.list(doc.Range{From: ph.Core.From, To: i + 1})
		}
	}
	for j := k + 1; j < len(s.a.Phrases) && s.a.Phrases[j].Core.From < ph.All.To; j++ {
		if in := &s.a.Phrases[j]; in.Prep == ph.Core.To && s.m.grammar.issuers[s.a.Tokens[in.Prep].Lower] {
			return s.list(s.phraseRange(j))
		}
	}
	return nil
}
