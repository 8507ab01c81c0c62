package rule

import "github.com/hearsay/hearsay/attribution/doc"

// inverted matches a frame behind its content: "…, sagte X" and „…“, sagte X.
func (f *frame) inverted() bool {
	s, c := f.s, f.c
	if c.Kind != doc.Main || c.Finite < 0 || len(c.Parts) == 0 {
		return false
	}
	sent := s.a.Sentences[c.Sent].Range
	at := c.Parts[0].From
	if f.soFrame() {
		return true
	}
	if c.Finite != at || at == sent.From {
		return f.vorfeldQuote() || f.verbless()
	}
	if s.fronted(f.ci) || s.second(f.ci) {
		return f.vorfeldQuote()
	}
	if !c.Passive && !s.nominalBehind(f.ci) && !(s.m.grammar.impersonal[c.Lemma] || s.agent(f.ci, s.m.grammar.places) != nil) {
		return false // "…, sprach aber von": a second verb, not an inverted one
	}
	if k := c.Subject; k >= 0 && s.m.grammar.impersonal[c.Lemma] && s.document(f.ci) == nil {
		if t := &s.a.Tokens[s.a.Phrases[k].Head]; !s.m.grammar.expletive[t.Lower] && !s.m.grammar.das[t.Lower] {
			return false // "…, steht die Brücke"
		}
	}
	prev := at - 1
	if s.a.Tokens[prev].Text == "," || s.a.Tokens[prev].Text == "–" || s.a.Tokens[prev].Text == "-" {
		prev--
	}
	if prev < sent.From {
		return false
	}
	if t := &s.a.Tokens[prev]; t.Kind == doc.QClose && t.Quote >= 0 {
		q := s.a.Quotations[t.Quote].Range
		if f.cue.comps&cQuotation == 0 || !s.said(t.Quote) && q.From > sent.From && !s.spokenAfterColon(q.From) {
			return f.indirectBefore(sent.From, prev+1)
		}
		if s.onlyMarks(sent.From, q.From) {
			ok := f.emit(doc.Direct, cInverted, q)
			f.more(at)
			return ok
		}
		// a quotation at the end of an indirect content: "Das sei „schlimm“, sagte X"
		if s.spokenAfterColon(q.From) {
			// "X zeigte sich besorgt: „…“, sagte er": what stands before the colon is another clause
			ok := f.emit(doc.Direct, cInverted, q)
			if o := &s.out[len(s.out)-1]; ok {
				o.Frame = s.a.Minus(o.Frame, []doc.Range{{From: sent.From, To: q.From}})
			}
			return ok
		}
		return f.indirectBefore(sent.From, prev+1)
	}
	if s.a.Tokens[at-1].Text != "," && s.a.Tokens[at-1].Text != "–" && s.a.Tokens[at-1].Text != "-" {
		return false
	}
	if c.Passive && f.filled() {
		return false // "…, werden aber geringe Chancen eingeräumt"
	}
	return f.indirectBefore(sent.From, prev+1)
}

// soFrame matches a frame that opens with so, which is no more than its Vorfeld,
// behind its content or cut into it: "…, so betont X", "Tatsächlich, so betont X,
// ist der Weg frei". "…, so wurde der Hafen geschlossen" is none.
func (f *frame) soFrame() bool {
	s, c := f.s, f.c
	if f.cue.comps&cInverted == 0 || c.Finite < 2 || c.Passive && f.filled() {
		return false
	}
	w := s.m.words[s.a.Tokens[c.Finite-1].Lower]
	if w == nil || w.kind != KindSo || !s.mark(c.Finite-2) || s.a.Tokens[c.Finite-2].Text == ":" {
		return false
	}
	for _, r := range c.Parts {
		if r.From != c.Finite-1 {
			continue
		}
		sent := s.a.Sentences[c.Sent].Range
		if r.From <= sent.From || r.To < sent.To && !s.mark(r.To) {
			return false
		}
		content := s.around(doc.Range{From: sent.From, To: s.stop(c.Sent)}, s.withCommas(r, c.Sent))
		f.extra = append(f.extra, doc.Range{From: r.From, To: r.From + 1})
		for _, p := range content {
			if s.wholeQuote([]doc.Range{p}).Empty() {
				return f.emit(doc.IndirectSpeech, cInverted, content...)
			}
		}
		for _, p := range content {
			f.emit(doc.Direct, cInverted, p)
		}
		return len(content) > 0
	}
	return false
}

// second reports whether a clause that opens with its verb is no frame but the
// second verb of the clause before: it has no subject of its own ("sie räumte
// das ein, sprach aber von …").
func (s *state) second(ci int) bool {
	c := &s.a.Clauses[ci]
	if c.Passive {
		return false
	}
	if k := c.Subject; k >= 0 && s.a.Phrases[k].Clause == ci {
		// "…, befürchtet aber weitere Tote": what could be the object is it
		n := s.a.Phrases[k].Nom
		if c.Finite+1 >= len(s.a.Tokens) || !s.m.grammar.contrast[s.a.Tokens[c.Finite+1].Lower] || n != 0 && n&doc.Acc == 0 || s.speaks(k) && n&doc.Plur == 0 {
			return false
		}
		c.Subject = -1
	}
	at := c.Parts[0].From
	for at--; at >= 0 && s.mark(at); at-- {
	}
	if at >= 0 && s.a.Tokens[at].Kind == doc.QClose {
		return false
	}
	if c.Parent >= 0 && c.Subject < 0 {
		c.Subject = s.a.Clauses[c.Parent].Subject
	}
	return true
}

// fronted reports whether all that stands before clause ci in its sentence is a
// subordinate clause of it: "Sobald sie fertig sind, sagen sie Bescheid".
func (s *state) fronted(ci int) bool {
	c := &s.a.Clauses[ci]
	rng := s.a.ClausesOf[c.Sent]
	any := false
	for k := rng.From; k < rng.To; k++ {
		d := &s.a.Clauses[k]
		if k == ci || len(d.Parts) == 0 || d.Parts[0].From >= c.Parts[0].From || d.Kind == doc.Parenthesis {
			continue
		}
		up := k
		for up >= 0 && up != ci {
			up = s.a.Clauses[up].Parent
		}
		if up != ci && !(any && s.a.Tokens[d.Parts[0].From].Quote >= 0) {
			return false // quoted words inside the fronted clause change nothing
		}
		any = true
	}
	return any
}

// indirectBefore takes what stands before the frame as content, and what goes
// on behind it ("Die Lage, sagte er, sei ernst").
func (f *frame) indirectBefore(from, to int) bool {
	s, c := f.s, f.c
	if f.cue.comps&cInverted == 0 {
		return false
	}
	rng := s.a.ClausesOf[c.Sent]
	any := false
	for k := rng.From; k < rng.To; k++ {
		d := &s.a.Clauses[k]
		if k == f.ci || len(d.Parts) == 0 || d.All.From >= to {
			continue // a clause begins with the one in its Vorfeld: "Wenn A ist, sagte X, geschieht B"
		}
		// a clause that only goes before the verb's own is no content: "Wie X sagte, teilte …"
		any = any || s.tells(k)
	}
	if !any {
		return false
	}
	content := s.list(s.trim(doc.Range{From: f.behindStatement(from, to), To: to}))
	end := s.stop(c.Sent)
	for k := rng.From; k < rng.To; k++ {
		d := &s.a.Clauses[k]
		for _, r := range d.Parts {
			if k != f.ci && r.From > c.Finite && d.Kind == doc.Main && d.All.From < c.Parts[0].From {
				content = s.a.Lists.Ranges.Append(content, s.trim(doc.Range{From: r.From, To: end}))
			}
		}
	}
	return f.emit(doc.IndirectSpeech, cInverted, content...)
}

// behindStatement gives where words from..to go on behind a colon if a statement in the
// indicative stands before it and the Konjunktiv behind: "Der Rat lehnt ab: Dafür sei
// kein Geld da, sagte X"; for a verb that names nobody also behind a semicolon.
func (f *frame) behindStatement(from, to int) int {
	s := f.s
	at, mood := from, doc.NoMood
	for k := s.a.ClausesOf[s.a.Tokens[from].Sent].From; k < s.a.ClausesOf[s.a.Tokens[from].Sent].To; k++ {
		d := &s.a.Clauses[k]
		if d.Kind != doc.Main || d.Finite < from || d.Finite >= to || len(d.Parts) == 0 {
			continue
		}
		if b := d.Parts[0].From - 1; b > at && mood == doc.Indicative && d.Mood == doc.Konjunktiv1 && (s.a.Tokens[b].Text == ":" || s.a.Tokens[b].Text == ";" && s.m.grammar.impersonal[f.c.Lemma]) && s.a.Tokens[b].Quote < 0 {
			at = b + 1
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
	if d.Kind != doc.Main || d.Finite < 0 {
		return false
	}
	last := d.Parts[len(d.Parts)-1]
	return s.a.Tokens[d.Parts[0].From].Tag != doc.CCONJ || d.Finite != last.To-1 || !s.behindSub(k)
}

// behindSub reports whether the clause that ends right before clause k is subordinate.
func (s *state) behindSub(k int) bool {
	at := s.a.Clauses[k].Parts[0].From
	rng := s.a.ClausesOf[s.a.Clauses[k].Sent]
	for j := rng.From; j < rng.To; j++ {
		if d := &s.a.Clauses[j]; j != k && len(d.Parts) > 0 && d.Parts[len(d.Parts)-1].To == at {
			return d.Kind == doc.Sub
		}
	}
	return false
}

// vorfeldQuote matches „…“ sagte X without a comma, the quotation as Vorfeld.
func (f *frame) vorfeldQuote() bool {
	s, c := f.s, f.c
	if f.cue.comps&cQuotation == 0 || c.Finite < 1 {
		return false
	}
	i := c.Finite - 1
	if i > 0 && s.a.Tokens[i].Text == "," {
		i--
	}
	t := &s.a.Tokens[i]
	if t.Kind != doc.QClose || t.Quote < 0 {
		return false
	}
	q := s.a.Quotations[t.Quote].Range
	if q.From > s.a.Sentences[c.Sent].From || !s.said(t.Quote) {
		return false
	}
	ok := f.emit(doc.Direct, cInverted, q)
	f.more(c.Finite)
	return ok
}

// verbless matches a frame behind words without a verb, which the parser takes for its
// Vorfeld: "Kein Grund zur Sorge, sagte X". Somebody who can speak stands right behind
// the verb, and no comma but the one before it in the sentence.
func (f *frame) verbless() bool {
	s, c := f.s, f.c
	sent := s.a.Sentences[c.Sent].Range
	end := c.Finite - 1
	if f.cue.comps&cInverted == 0 || end < sent.From+2 || !s.mark(end) || c.Passive {
		return false
	}
	for i := sent.From; i < s.stop(c.Sent); i++ {
		if t := &s.a.Tokens[i]; i < end && t.Tag.Finite() || i != end && s.mark(i) || t.Kind == doc.QClose {
			return false
		}
	}
	k := s.nominativeBehind(f.ci)
	if k < 0 || s.a.Phrases[k].Core.From != c.Finite+1 || !s.speaks(k) || s.a.Tokens[sent.To-1].Text == "?" {
		return false
	}
	for o := k + 1; o < s.a.PhrasesOf[c.Sent].To; o++ {
		if ph := &s.a.Phrases[o]; ph.Prep < 0 && ph.Nom&doc.Acc != 0 && !s.a.Phrases[k].All.Contains(ph.Core) {
			return false // "Der Chef der Werft, erklärte X den Vorgang": the verb has its object
		}
	}
	c.Subject = k
	return f.emit(doc.IndirectSpeech, cInverted, s.trim(doc.Range{From: sent.From, To: end}))
}

// more adds quotations that go on behind an inverted frame: „A“, sagte X, „B“.
func (f *frame) more(at int) {
	s, c := f.s, f.c
	end := s.a.Sentences[c.Sent].To
	for i := at; i < end; i++ {
		t := &s.a.Tokens[i]
		if t.Kind == doc.QOpen && t.Quote >= 0 && s.a.Quotations[t.Quote].From == i && (s.said(t.Quote) || i > 0 && s.a.Tokens[i-1].Text == ",") {
			f.emit(doc.Direct, cQuotation, s.a.Quotations[t.Quote].Range)
			return
		}
	}
	// X sagte: … behind the frame: „A“, sagte X. „B“ is another sentence's matter.
}
