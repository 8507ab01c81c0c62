package rule

import (
	"slices"

	"github.com/hearsay/hearsay/attribution/doc"
)

// What differs in a language whose clauses keep the order subject, verb, object
// (English): a reported clause may go without its conjunction, a frame behind
// its content need not be inverted, and the object of a speech act begins right
// behind the verb.

// matchOrdered tries the complements in such a language. A clause behind the
// verb comes before words in front of it: "When asked, he said the plan was dead".
func (f *frame) matchOrdered() bool {
	return f.cue.comps&cWie != 0 && f.wie() || f.colon() || f.clauseBehind() || f.trailing() ||
		f.behindComma() || f.quoted()
}

// licensesOrdered reports whether the verb takes clause k, which has no
// conjunction or is an -ing form.
func (f *frame) licensesOrdered(k int, intro string) (comps, bool) {
	s := f.s
	d := &s.a.Clauses[k]
	at := d.Parts[0].From
	switch d.Kind {
	case doc.Sub:
		if intro == "" && d.Parent == f.ci && s.a.Tokens[at].Tag != doc.CCONJ {
			return cV2, f.cue.comps&cV2 != 0
		}
	case doc.Infinitive:
		return cInfinitive, d.Parent == f.ci && s.a.Tokens[at-1].Text != "," && f.cue.comps&cInfinitive != 0
	}
	return 0, false
}

// trailing matches a frame behind its content, or cut into it, in either order:
// "…, the agency said", "“…,” said X, “…”".
func (f *frame) trailing() bool {
	s, c := f.s, f.c
	if c.Kind != doc.Main && c.Kind != doc.Infinitive || c.Finite < 0 {
		return false
	}
	at, from := c.Parts[0].From, s.a.Sentences[c.Sent].From
	if s.a.Tokens[at].Tag == doc.CCONJ {
		return false
	}
	if at == from {
		return f.cue.comps&cQuotation != 0 && f.sentenceBefore(at)
	}
	prev := at - 1
	for prev > from && s.mark(prev) && s.a.Tokens[prev].Text != "." && s.a.Tokens[prev].Text != ":" {
		prev--
	}
	t := &s.a.Tokens[prev]
	quoted := t.Kind == doc.QClose
	if quoted && s.onlyMarks(from, s.a.Quotations[t.Quote].From) {
		return f.emit(doc.Direct, cInverted, f.goesOn(s.a.Quotations[t.Quote].Range)...)
	}
	return f.cue.comps&cInverted != 0 && (quoted || prev < at-1) && f.before(from, at)
}

// opening is the quotation that opens at token i, -1 for none.
func (s *state) opening(i int) int {
	if t := &s.a.Tokens[i]; t.Kind == doc.QOpen && s.a.Quotations[t.Quote].From == i {
		return t.Quote
	}
	return -1
}

// behindComma matches a quotation behind a comma that closes the clause, to the end of
// the sentence: "He said, “The dam holds.”"
func (f *frame) behindComma() bool {
	s, c := f.s, f.c
	for i := c.Verb; i < s.a.Sentences[c.Sent].To; i++ {
		if q := s.opening(i); q >= 0 && s.a.Tokens[i-1].Text == "," {
			r := s.a.Quotations[q].Range
			return s.endsSentence(r.To) && s.said(q) && f.emit(doc.Direct, cColon, r)
		}
	}
	return false
}

// sentenceBefore matches a frame that opens its sentence, at token at, behind a quotation
// that ended its own: “Everybody out!” Smith shouted.
func (f *frame) sentenceBefore(at int) bool {
	s := f.s
	if at == 0 || s.a.Sentences[f.c.Sent-1].Block != s.a.Sentences[f.c.Sent].Block {
		return false
	}
	t := &s.a.Tokens[at-1]
	return t.Kind == doc.QClose && s.a.Tokens[at-2].Text != "." && s.said(t.Quote) &&
		f.emit(doc.Direct, cInverted, f.goesOn(s.a.Quotations[t.Quote].Range)...)
}

// goesOn is a quotation with the one that goes on behind the frame: “A,” he said, “B.”
func (f *frame) goesOn(q doc.Range) []doc.Range {
	s := f.s
	for i := f.c.Verb; i < s.a.Sentences[f.c.Sent].To; i++ {
		if n := s.opening(i); n >= 0 {
			k := s.a.Tokens[i-1].Text
			if k == ":" {
				break // "…, adding: “B.”"
			}
			if k == "," || k == "–" || k == "—" || s.said(n) {
				return s.list(q, s.a.Quotations[n].Range)
			}
		}
	}
	return s.list(q)
}

// before takes what stands before the frame as content, and what goes on behind
// it. A main clause must stand there: "On Monday, he said" has no content.
func (f *frame) before(from, to int) bool {
	front, behind := f.s.trim(doc.Range{From: from, To: to}), f.resumed()
	return (f.begins(front) || f.begins(behind)) && f.emit(doc.IndirectSpeech, cInverted, front, behind)
}

// begins reports whether a main clause of the sentence begins in a range.
func (f *frame) begins(r doc.Range) bool {
	rng := f.s.a.ClausesOf[f.c.Sent]
	return slices.ContainsFunc(f.s.a.Clauses[rng.From:rng.To], func(d doc.Clause) bool { return d.Kind == doc.Main && r.Has(d.Parts[0].From) })
}

// resumed is what goes on with the content behind a frame that was cut into it, the empty range for nothing.
func (f *frame) resumed() doc.Range {
	s := f.s
	r := doc.Range{From: f.c.Parts[0].To + 1, To: s.stop(f.c.Sent)}
	if r.From >= r.To {
		return doc.Range{}
	}
	if x := &s.a.Tokens[r.From]; x.Tag == doc.VERBPart || s.ownToken(f.ci, r.From) || s.m.words[x.Lower] != nil {
		return doc.Range{}
	}
	if k := s.a.ClauseAt(f.c.Sent, r.From); k > f.ci {
		d := &s.a.Clauses[k]
		if d.Kind != doc.Main && d.Parent == f.ci || d.Kind == doc.Main && s.m.verbs[d.Lemma] != nil && s.ownSubject(k) {
			return doc.Range{}
		}
	}
	return s.trim(r)
}

// relationAt reports whether a phrase that names a further source begins at token i: "citing", "in an interview with".
func (s *state) relationAt(i int) bool {
	return slices.ContainsFunc(s.m.relations.phrases[s.a.Tokens[i].Lower], func(p phraseCue) bool { return s.reads(i, p.words) })
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
	if c.Passive {
		if c.Subject >= 0 && slices.Contains(cu.reported, "object") {
			content = s.phraseRange(c.Subject)
		}
		return content, content
	}
	from, end := max(c.Verb, c.Particle)+1, c.All.To
	for i := from; i < end; i++ {
		if s.a.Tokens[i].Text == "," || i > from && s.relationAt(i) {
			end = i
		}
	}
	for _, want := range cu.reported {
		if want == "object" {
			k := s.phraseFrom(from)
			if k < 0 {
				continue
			}
			h := &s.a.Tokens[s.a.Phrases[k].Head]
			if h.Tag == doc.PRON || s.m.grammar.times.has(h.Lower) {
				continue
			}
			content = s.trim(doc.Range{From: s.a.Phrases[k].Core.From, To: end})
			return content, content
		}
		for i := from; i < end-1; i++ {
			if s.a.Tokens[i].Lower == want {
				return s.trim(doc.Range{From: i, To: end}), s.trim(doc.Range{From: i + 1, To: end})
			}
		}
	}
	return content, object
}

// reportOrdered matches a speech act told without a clause: "denied the attack",
// "accused the government of giving the valley away".
func (s *state) reportOrdered(ci int, cu *cue) {
	c := &s.a.Clauses[ci]
	at := doc.Range{From: c.Verb, To: c.Verb + 1}
	content, object := s.objectBehind(ci, cu)
	f := frame{s: s, cue: cu, ci: ci, c: c}
	src := f.source([]doc.Range{content})
	switch {
	case c.Finite < 0 || c.Negated:
		s.miss(cu, at, "not a statement")
	case content.Empty():
		s.miss(cu, at, "no licensed object")
	case c.Finite != c.Verb && !s.m.relations.perfect[s.a.Tokens[c.Finite].Lemma] && !c.Passive:
		s.miss(cu, at, "a modal says that it should be said, not that it was")
	case len(src) == 0:
		s.miss(cu, at, "no source")
	default:
		adr := f.addressee([]doc.Range{content})
		for i := range adr {
			if adr[i].Has(content.From) {
				adr[i].To = content.From // "accuses the mayor of idleness": what the act is about is no attribute
			}
		}
		s.emit(doc.Reported, cu, ci, 0, doc.Attribution{Content: s.list(content), Object: s.list(object), Cue: f.cueWords(0, nil), Source: src,
			Addressee: adr, Frame: s.rest(c.Sent, []doc.Range{content}), Mood: c.Mood})
	}
}

// ownerOf gives the genitive before the head of phrase k ("the opposition's
// claim") or what a preposition of issuing ties to it ("the claim of the minister").
func (s *state) ownerOf(k int) []doc.Range {
	ph := &s.a.Phrases[k]
	for i := ph.Head; i >= ph.Core.From; i-- {
		t := &s.a.Tokens[i]
		if (t.Tag == doc.NOUN || t.Tag == doc.PROPN) && t.Nom&^doc.Gen == 0 {
			return s.list(doc.Range{From: ph.Core.From, To: i + 1})
		}
	}
	for j := k; j < len(s.a.Phrases) && s.a.Phrases[j].Core.From < ph.All.To; j++ {
		if in := &s.a.Phrases[j]; in.Prep == ph.Core.To && s.m.grammar.issuers[s.a.Tokens[in.Prep].Lower] {
			return s.list(s.phraseRange(j))
		}
	}
	return nil
}
