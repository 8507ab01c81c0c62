package rule

import "github.com/hearsay/hearsay/attribution/doc"

// inverted matches a frame behind its content: "…, sagte X" and „…“, sagte X.
func (f *frame) inverted() bool {
	s, c := f.s, f.c
	if f.soFrame() {
		return true
	}
	sent, at := s.a.Sentences[c.Sent].Range, c.Parts[0].From
	if c.Finite != at || at == sent.From {
		return f.vorfeldQuote() || f.verbless()
	}
	to := at
	if s.divides(to - 1) {
		to--
	}
	if to == sent.From {
		return false
	}
	last := &s.a.Tokens[to-1]
	if last.Kind != doc.QClose && s.second(f.ci) {
		return false
	}
	if !c.Passive && !s.nominalBehind(f.ci) && !s.impersonal(c) {
		return false // "…, sprach aber von": a second verb, not an inverted one
	}
	if t := s.subjectHead(c); t != nil && s.impersonal(c) && !s.m.grammar.expletive[t.Lower] && !s.m.grammar.das[t.Lower] && s.voiced(f.ci) == nil {
		return false // "…, steht die Brücke"
	}
	if last.Kind != doc.QClose && (to == at || c.Passive && f.filled()) {
		return false // "…, werden aber geringe Chancen eingeräumt"
	}
	if last.Kind == doc.QClose {
		q := s.a.Quotations[last.Quote].Range
		if s.onlyMarks(sent.From, q.From) {
			f.emit(doc.Direct, cInverted, q)
			f.more(at)
			return true
		}
		if s.spokenAfterColon(q.From) {
			// "X zeigte sich besorgt: „…“, sagte er": what stands before the colon is another clause
			f.emit(doc.Direct, cInverted, q)
			o := &s.out[len(s.out)-1]
			o.Frame = s.a.Minus(o.Frame, []doc.Range{{From: sent.From, To: q.From}})
			return true
		}
		// a quotation at the end of an indirect content: "Das sei „schlimm“, sagte X"
	}
	return f.indirectBefore()
}

// soFrame matches a frame that opens with so, which is no more than its Vorfeld,
// behind its content or cut into it: "…, so betont X", "Tatsächlich, so betont X,
// ist der Weg frei". "…, so wurde der Hafen geschlossen" is none.
func (f *frame) soFrame() bool {
	s, c := f.s, f.c
	sent, so := s.a.Sentences[c.Sent].Range, c.Finite-1
	if f.cue.comps&cInverted == 0 || so < sent.From+2 || c.Passive && f.filled() {
		return false
	}
	w := s.m.words[s.a.Tokens[so].Lower]
	if w == nil || w.kind != KindSo || !s.mark(so-1) || s.a.Tokens[so-1].Text == ":" {
		return false
	}
	for _, r := range c.Parts {
		if r.From != so {
			continue
		}
		end := s.stop(c.Sent)
		if r.To < end && !s.mark(r.To) {
			end = r.To // "…, so sagte X und ging"
		}
		content := s.around(doc.Range{From: sent.From, To: end}, s.withCommas(r, c.Sent))
		f.extra = append(f.extra, doc.Range{From: so, To: c.Finite})
		return f.pieces(cInverted, content)
	}
	return false
}

// pieces adds what stands around a frame: quotations each by itself, else one indirect content.
func (f *frame) pieces(comp comps, content []doc.Range) bool {
	for i := range content {
		if f.s.wholeQuote(content[i : i+1]).Empty() {
			return f.emit(doc.IndirectSpeech, comp, content...)
		}
	}
	for i := range content {
		f.emit(doc.Direct, comp, f.s.wholeQuote(content[i:i+1]))
	}
	return true
}

// second reports whether a clause that opens with its verb is no frame but the
// second verb of the clause before: it has no subject of its own ("sie räumte
// das ein, sprach aber von …").
func (s *state) second(ci int) bool {
	c := &s.a.Clauses[ci]
	if c.Passive || s.impersonal(c) && s.voiced(ci) != nil {
		return false
	}
	if k := c.Subject; k >= 0 && s.a.Phrases[k].Clause == ci {
		// "…, befürchtet aber weitere Tote": what could be the object is it
		n := s.a.Phrases[k].Nom
		if !s.m.grammar.contrast[s.a.Tokens[c.Finite+1].Lower] || n != 0 && n&doc.Acc == 0 || s.speaks(k) && n&doc.Plur == 0 {
			return false
		}
		c.Subject = -1
	}
	if c.Parent >= 0 && c.Subject < 0 {
		c.Subject = s.a.Clauses[c.Parent].Subject
	}
	return true
}

// indirectBefore takes what stands before the frame as content, and what goes
// on behind it ("Die Lage, sagte er, sei ernst").
func (f *frame) indirectBefore() bool {
	s, c := f.s, f.c
	if f.cue.comps&cInverted == 0 {
		return false
	}
	first := s.a.ClausesOf[c.Sent].From
	any := false
	for k := first; k < f.ci; k++ {
		// a clause that only goes before the verb's own is no content: "Wie X sagte, teilte …"
		any = any || s.tells(k)
	}
	if !any {
		return false
	}
	content := s.list(s.trim(doc.Range{From: f.behindStatement(), To: c.Finite}))
	end := s.stop(c.Sent)
	for k := first; k < f.ci; k++ {
		d := &s.a.Clauses[k]
		for _, r := range d.Parts {
			if d.Kind == doc.Main && r.From > c.Finite {
				content = s.a.Lists.Ranges.Append(content, s.trim(doc.Range{From: r.From, To: end}))
			}
		}
	}
	return f.emit(doc.IndirectSpeech, cInverted, content...)
}

// behindStatement gives where the content before the frame begins: behind a colon if a
// statement in the indicative stands before it and the Konjunktiv behind ("Der Rat lehnt
// ab: Dafür sei kein Geld da, sagte X"); for a verb that names nobody also behind a
// semicolon.
func (f *frame) behindStatement() int {
	s := f.s
	at, mood := s.a.Sentences[f.c.Sent].From, doc.NoMood
	for k := s.a.ClausesOf[f.c.Sent].From; k < f.ci; k++ {
		d := &s.a.Clauses[k]
		if d.Kind != doc.Main {
			continue
		}
		if mood == doc.Indicative && d.Mood == doc.Konjunktiv1 {
			if t := &s.a.Tokens[d.Parts[0].From-1]; (t.Text == ":" || t.Text == ";" && s.impersonal(f.c)) && t.Quote < 0 {
				at = d.Parts[0].From
			}
		}
		mood = d.Mood
	}
	return at
}

// tells reports whether clause k can be the core of a content in front of its
// frame: a main clause, but for one that a conjunction joins to a subordinate
// one ("Obwohl A war und B ist, …").
func (s *state) tells(k int) bool {
	d := &s.a.Clauses[k]
	if d.Kind != doc.Main || len(d.Parts) == 0 {
		return false
	}
	at := d.Parts[0].From
	j := s.a.ClauseAt(d.Sent, at-1)
	return s.a.Tokens[at].Tag != doc.CCONJ || j < 0 || s.a.Clauses[j].Kind != doc.Sub
}

// vorfeldQuote matches „…“, sagte X with the quotation as Vorfeld: words that are no
// clause, which without a comma can be a name („Der Bote“ schreibt …), or a sentence
// that ends with the quotation.
func (f *frame) vorfeldQuote() bool {
	s, c := f.s, f.c
	before := s.trim(doc.Range{To: c.Finite})
	if before.Empty() {
		return false
	}
	t := &s.a.Tokens[before.To-1]
	if t.Kind != doc.QClose {
		return false
	}
	q := s.a.Quotations[t.Quote].Range
	if q.From > s.a.Sentences[c.Sent].From || !s.divides(before.To) && !s.said(t.Quote) {
		return false
	}
	c.Subject = s.nominativeBehind(f.ci)
	f.emit(doc.Direct, cInverted, q)
	f.more(c.Finite)
	return true
}

// verbless matches a frame behind words without a verb, which the parser takes for its
// Vorfeld: "Kein Grund zur Sorge, sagte X". Somebody who can speak stands behind the
// verb, and no comma but the one before it in the sentence.
func (f *frame) verbless() bool {
	s, c := f.s, f.c
	sent := s.a.Sentences[c.Sent].Range
	end := c.Finite - 1
	if f.cue.comps&cInverted == 0 || c.Passive || end < sent.From || !s.mark(end) || s.a.Tokens[sent.To-1].Text == "?" {
		return false
	}
	for i := sent.From; i < s.stop(c.Sent); i++ {
		if t := &s.a.Tokens[i]; i < end && t.Tag.Finite() || i != end && s.mark(i) || t.Kind == doc.QClose {
			return false
		}
	}
	who := s.nominativeBehind(f.ci)
	if who < 0 || !s.speaks(who) {
		return false
	}
	for k := who; k < s.a.PhrasesOf[c.Sent].To; k++ {
		if ph := &s.a.Phrases[k]; ph.Prep < 0 && ph.Nom&doc.Acc != 0 && !s.a.Phrases[who].All.Contains(ph.Core) {
			return false // "Der Chef der Werft, erklärte X den Vorgang": the verb has its object
		}
	}
	c.Subject = who
	return f.emit(doc.IndirectSpeech, cInverted, s.trim(doc.Range{From: sent.From, To: end}))
}

// more adds quotations that go on behind an inverted frame: „A“, sagte X, „B“.
func (f *frame) more(at int) {
	s, c := f.s, f.c
	end := s.a.Sentences[c.Sent].To
	for i := at; i < end; i++ {
		t := &s.a.Tokens[i]
		if t.Kind == doc.QOpen && s.a.Quotations[t.Quote].From == i && (s.said(t.Quote) || s.a.Tokens[i-1].Text == ",") {
			f.emit(doc.Direct, cQuotation, s.a.Quotations[t.Quote].Range)
			return // what follows can be another's: „A“, sagte X, „B“, und Y lachte: „C“
		}
	}
	// X sagte: … behind the frame: „A“, sagte X. „B“ is another sentence's matter.
}
