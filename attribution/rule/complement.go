package rule

import "github.com/hearsay/hearsay/attribution/doc"

// clauseBehind looks for a licensed clause after the cue: dass, wh, zu-infinitive,
// verb-second in the Konjunktiv (or indicative where the verb licenses v2).
func (f *frame) clauseBehind() bool {
	s := f.s
	rng := s.a.ClausesOf[f.c.Sent]
	from := f.c.Verb
	if f.c.Finite >= 0 {
		from = min(from, f.c.Finite)
	}
	for k := rng.From; k < rng.To; k++ {
		d := &s.a.Clauses[k]
		if k == f.ci || d.Kind == doc.Parenthesis || len(d.Parts) == 0 || d.Parts[0].From <= from {
			continue
		}
		if f.foreign(k) {
			continue
		}
		comp, ok := f.licenses(k)
		if ok {
			content := f.extent(k)
			if q := s.wholeQuote(content); q.Len() > 0 && content[0] == q {
				return f.emit(doc.Direct, comp, q)
			}
			return f.emit(doc.IndirectSpeech, comp, content...)
		}
		if d.Kind == doc.Main && d.Finite >= 0 && !d.VerbFirst && k > f.ci {
			return f.bareInfinitive() // the next main clause begins: what follows belongs to it
		}
	}
	return f.bareInfinitive()
}

// bareInfinitive matches a zu-infinitive that no comma divides from its verb:
// "hat angekündigt das Amt niederzulegen".
func (f *frame) bareInfinitive() bool {
	s, c := f.s, f.c
	if f.cue.comps&cInfinitive == 0 {
		return false
	}
	v := max(c.Verb, c.Finite, c.Particle)
	for _, r := range c.Parts {
		if !r.Has(v) || r.To-v < 4 {
			continue
		}
		for i := v + 2; i < r.To; i++ {
			t := &s.a.Tokens[i]
			zu := t.Tag == doc.PART && i+1 < r.To && s.a.Tokens[i+1].Tag == doc.VERBInf && s.m.grammar.zu[t.Lower]
			if !zu && t.Verb&doc.InfZu == 0 {
				continue
			}
			if c.Verb == c.Finite {
				// behind a finite verb the subject and its kin stand first: the infinitive begins behind the last phrase that is not its object
				return false
			}
			return f.emit(doc.IndirectSpeech, cInfinitive, s.trim(doc.Range{From: v + 1, To: r.To}))
		}
	}
	return false
}

// foreign reports whether clause k hangs on a clause that is another cue's:
// on a verb that licenses it nearer by.
func (f *frame) foreign(k int) bool {
	s := f.s
	for p := s.a.Clauses[k].Parent; p >= 0 && p != f.ci; p = s.a.Clauses[p].Parent {
		o := &s.a.Clauses[p]
		if o.Kind == doc.Main && p < f.ci {
			return false
		}
		if o.Parts != nil && o.Finite >= 0 && p > f.ci && s.m.verbs[o.Lemma] != nil {
			return true
		}
	}
	return false
}

// licenses reports whether the verb takes clause k as its content, and how.
func (f *frame) licenses(k int) (comps, bool) {
	s := f.s
	d := &s.a.Clauses[k]
	g := &s.m.grammar
	intro := ""
	if d.Intro >= 0 {
		intro = s.a.Tokens[d.Intro].Lower
	}
	if at := d.Parts[0].From; at > 1 && d.Kind != doc.Main && s.a.Tokens[at-1].Text == "," {
		if n := &s.a.Tokens[at-2]; n.Tag == doc.NOUN && g.facts.has(lower(n.Lemma)) {
			return 0, false // "der Umstand, dass"
		}
	}
	if d.Intro > 0 {
		if w := s.m.words[s.a.Tokens[d.Intro-1].Lower]; w != nil && w.kind == KindSo {
			return 0, false // so dass
		}
	}
	switch d.Kind {
	case doc.Sub:
		if g.dass[intro] && f.cue.comps&cDass != 0 {
			return cDass, true
		}
		if g.wie[intro] && f.cue.comps&cWh != 0 && !f.s.bare(k) {
			return cWh, true
		}
	case doc.Question:
		if f.cue.comps&cWh != 0 && !f.c.Negated && !(g.wie[intro] && f.s.bare(k)) {
			return cWh, true
		}
	case doc.Infinitive:
		if f.cue.comps&cInfinitive != 0 && intro == "" {
			return cInfinitive, true
		}
	case doc.Main:
		if d.Finite < 0 || d.VerbFirst {
			return 0, false
		}
		before := s.a.Tokens[d.Parts[0].From-1].Text
		if s.a.Tokens[d.Parts[0].From].Tag == doc.CCONJ {
			return 0, false
		}
		if before != "," && before != "–" && before != "-" && before != "—" {
			return 0, false
		}
		if d.Mood == doc.Konjunktiv1 || d.Mood == doc.Konjunktiv2 {
			return cKonjunktiv, f.cue.comps&(cKonjunktiv|cV2) != 0
		}
		if q := s.a.Tokens[d.Finite].Quote; q >= 0 && f.cue.comps&cKonjunktiv != 0 && s.a.Quotations[q].From > d.Parts[0].From && f.c.Kind == doc.Main {
			return cKonjunktiv, true // "…, X „ist und bleibt“ der Größte": quoted words carry the clause
		}
		if t := &s.a.Tokens[d.Finite]; f.cue.comps&cKonjunktiv != 0 && t.Tag == doc.AUXFin && t.Verb&doc.Konj2 != 0 && d.Parent == f.ci {
			return cKonjunktiv, true // sollte, wollte: preterite and Konjunktiv II are one form
		}
		if f.cue.comps&cV2 != 0 && d.Parent == f.ci && !f.c.Passive && f.c.Kind == doc.Main && d.Subject >= 0 {
			return cV2, true
		}
	}
	return 0, false
}

// extent gives the content that begins with clause k: to the end of the
// sentence, unless the frame goes on or another clause of its rank begins.
func (f *frame) extent(k int) []doc.Range {
	s := f.s
	d := &s.a.Clauses[k]
	start := d.All.From
	if d.Intro < 0 && d.Kind != doc.Main || d.Kind == doc.Main {
		start = d.Parts[0].From
	}
	end := s.stop(d.Sent)
	if d.Kind == doc.Infinitive && d.Intro < 0 {
		// lists and appositions divide an infinitive clause: it begins behind the comma that closes the frame
		v := max(f.c.Verb, f.c.Finite, f.c.Particle)
		for _, r := range f.c.Parts {
			if r.From > v && r.From < start && s.a.Tokens[r.From-1].Text == "," {
				start = r.From
			}
		}
	}
	// the frame, or a clause around it, goes on
	for p := f.ci; p >= 0; p = s.a.Clauses[p].Parent {
		for _, r := range s.a.Clauses[p].Parts {
			if r.From > start && p != k {
				end = min(end, r.From)
			}
		}
	}
	var cut []doc.Range
	rng := s.a.ClausesOf[d.Sent]
	for e := rng.From; e < rng.To; e++ {
		o := &s.a.Clauses[e]
		if e == k || len(o.Parts) == 0 || o.Parts[0].From <= start || o.Parts[0].From >= end || o.Kind == doc.Parenthesis {
			continue
		}
		if s.isParenthesis(e) {
			cut = append(cut, s.withCommas(o.All, d.Sent))
			continue
		}
		if o.Kind != doc.Main || o.Finite < 0 {
			continue
		}
		at := o.Parts[0].From
		if s.a.Tokens[at-1].Text == ";" && o.Mood == doc.Indicative {
			end = min(end, at)
			continue
		}
		joined := s.a.Tokens[at].Tag == doc.CCONJ
		switch {
		case o.Mood == doc.Konjunktiv1 || o.Mood == doc.Konjunktiv2:
		case o.VerbFirst && s.m.verbs[o.Lemma] != nil:
			end = min(end, at)
		case joined && (f.cue.comps&cV2 == 0 || d.Mood != doc.Indicative):
			end = min(end, at)
		case d.Kind != doc.Main && s.a.Tokens[at-1].Text == ",":
			end = min(end, at)
		}
	}
	var out []doc.Range
	for _, r := range minus(doc.Range{From: start, To: end}, cut) {
		out = append(out, s.trim(r))
	}
	return out
}

// clauseBefore looks for a licensed clause in front of the cue: "Dass er komme, sagte X".
func (f *frame) clauseBefore() bool {
	s := f.s
	if f.c.Kind != doc.Main || f.c.Finite < 0 {
		return false
	}
	rng := s.a.ClausesOf[f.c.Sent]
	for k := rng.From; k < rng.To; k++ {
		d := &s.a.Clauses[k]
		if k == f.ci || d.Parent != f.ci || d.All.To > f.c.Finite {
			continue
		}
		comp, ok := f.licenses(k)
		if !ok || comp != cDass && comp != cWh && comp != cInfinitive {
			continue
		}
		return f.emit(doc.IndirectSpeech, comp, s.trim(d.All))
	}
	return false
}

// inverted matches a frame behind its content: "…, sagte X" and „…“, sagte X.
func (f *frame) inverted() bool {
	s, c := f.s, f.c
	if c.Kind != doc.Main || c.Finite < 0 || len(c.Parts) == 0 {
		return false
	}
	sent := s.a.Sentences[c.Sent].Range
	at := c.Parts[0].From
	if w := s.m.words[s.a.Tokens[at].Lower]; w != nil && w.kind == KindSo && c.Finite == at+1 && at > sent.From {
		// "…, so betont X": so is no more than the Vorfeld
		return f.indirectBefore(sent.From, s.trim(doc.Range{From: sent.From, To: at}).To)
	}
	if c.Finite != at || at == sent.From {
		return f.vorfeldQuote()
	}
	if s.fronted(f.ci) || s.second(f.ci) {
		return f.vorfeldQuote()
	}
	if !c.Passive && !s.nominalBehind(f.ci) {
		return false // "…, sprach aber von": a second verb, not an inverted one
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
		if f.cue.comps&cQuotation == 0 || !s.said(t.Quote) && q.From > sent.From {
			return f.indirectBefore(sent.From, prev+1)
		}
		if q.From <= sent.From || s.onlyMarks(sent.From, q.From) {
			ok := f.emit(doc.Direct, cInverted, q)
			f.more(at)
			return ok
		}
		// a quotation at the end of an indirect content: "Das sei „schlimm“, sagte X"
		if s.spokenAfterColon(q.From) {
			return f.emit(doc.Direct, cInverted, q)
		}
		return f.indirectBefore(sent.From, prev+1)
	}
	if s.a.Tokens[at-1].Text != "," && s.a.Tokens[at-1].Text != "–" && s.a.Tokens[at-1].Text != "-" {
		return false
	}
	if f.cue.comps&cInverted == 0 {
		return false
	}
	return f.indirectBefore(sent.From, prev+1)
}

// second reports whether a clause that opens with its verb is no frame but the
// second verb of the clause before: it has no subject of its own ("sie räumte
// das ein, sprach aber von …").
func (s *state) second(ci int) bool {
	c := &s.a.Clauses[ci]
	if c.Subject >= 0 && s.a.Phrases[c.Subject].Clause == ci || c.Passive {
		return false
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

// nominalBehind reports whether a phrase that no preposition governs stands
// behind the finite verb of clause ci.
func (s *state) nominalBehind(ci int) bool {
	c := &s.a.Clauses[ci]
	for k := s.a.PhrasesOf[c.Sent].From; k < s.a.PhrasesOf[c.Sent].To; k++ {
		if ph := &s.a.Phrases[k]; ph.Clause == ci && ph.Prep < 0 && ph.Core.From > c.Finite {
			return true
		}
	}
	return false
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
		if k == f.ci || len(d.Parts) == 0 || d.Parts[0].From >= to {
			continue
		}
		// a clause that only goes before the verb's own is no content: "Wie X sagte, teilte …"
		any = any || d.Kind != doc.Sub && !s.isParenthesis(k)
		// an earlier frame of another source, joined to this one: its content is not ours
		if d.Kind == doc.Main && d.Parts[0].From > from && s.a.Tokens[d.Parts[0].From].Tag == doc.CCONJ && d.Mood == doc.Indicative && c.Mood == doc.Indicative {
			continue
		}
	}
	if !any {
		return false
	}
	content := []doc.Range{s.trim(doc.Range{From: from, To: to})}
	end := s.stop(c.Sent)
	for k := rng.From; k < rng.To; k++ {
		d := &s.a.Clauses[k]
		for _, r := range d.Parts {
			if k != f.ci && r.From > c.Finite && d.Kind == doc.Main && d.Parts[0].From < c.Parts[0].From {
				content = append(content, s.trim(doc.Range{From: r.From, To: end}))
			}
		}
	}
	return f.emit(doc.IndirectSpeech, cInverted, content...)
}

// vorfeldQuote matches „…“ sagte X without a comma, the quotation as Vorfeld.
func (f *frame) vorfeldQuote() bool {
	s, c := f.s, f.c
	if f.cue.comps&cQuotation == 0 || c.Finite < 1 {
		return false
	}
	i := c.Finite - 1
	if s.a.Tokens[i].Text == "," {
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

// more adds quotations that go on behind an inverted frame: „A“, sagte X, „B“.
func (f *frame) more(at int) {
	s, c := f.s, f.c
	end := s.a.Sentences[c.Sent].To
	for i := at; i < end; i++ {
		t := &s.a.Tokens[i]
		if t.Kind == doc.QOpen && t.Quote >= 0 && s.a.Quotations[t.Quote].From == i && s.said(t.Quote) {
			f.emit(doc.Direct, cQuotation, s.a.Quotations[t.Quote].Range)
			return
		}
	}
	// X sagte: … behind the frame: „A“, sagte X. „B“ is another sentence's matter.
}

// colon matches what stands behind a colon that closes the clause.
func (f *frame) colon() bool {
	s, c := f.s, f.c
	if c.Kind == doc.Relative || len(c.Parts) == 0 {
		return false
	}
	end := s.a.Sentences[c.Sent].To
	k := -1
	for i := max(c.Verb, c.Finite); i < end; i++ {
		if s.a.Tokens[i].Text == ":" && s.a.Tokens[i].Kind == doc.Punct {
			k = i
			break
		}
	}
	if k < 0 {
		return false
	}
	// no other main clause between the cue and the colon
	rng := s.a.ClausesOf[c.Sent]
	for e := rng.From; e < rng.To; e++ {
		if d := &s.a.Clauses[e]; e != f.ci && d.Kind == doc.Main && d.Finite > max(c.Verb, c.Finite) && d.Finite < k {
			return false
		}
	}
	next := k + 1
	if next < len(s.a.Tokens) && s.a.Tokens[next].Kind == doc.QOpen && s.a.Tokens[next].Quote >= 0 && f.cue.comps&(cQuotation|cColon) != 0 {
		return f.emit(doc.Direct, cColon, s.a.Quotations[s.a.Tokens[next].Quote].Range)
	}
	if f.cue.comps&cColon == 0 || next >= end || f.c.Kind != doc.Main {
		return false
	}
	r := s.trim(doc.Range{From: next, To: s.stop(c.Sent)})
	if r.Len() < 3 || !s.hasVerb(r, c.Sent) {
		return false
	}
	return f.emit(doc.IndirectSpeech, cColon, r)
}

func (s *state) hasVerb(r doc.Range, si int) bool {
	for k := s.a.ClausesOf[si].From; k < s.a.ClausesOf[si].To; k++ {
		if f := s.a.Clauses[k].Finite; f >= 0 && r.Has(f) {
			return true
		}
	}
	return false
}

// quoted matches quoted words in or behind the clause: "sprach von „…“",
// "bezeichnete X als „…“".
func (f *frame) quoted() bool {
	s := f.s
	found := false
	end := f.c.All.To
	if e := s.a.Sentences[f.c.Sent].To; end < e && s.a.Tokens[end].Kind == doc.QOpen {
		end = e
	}
	for i := f.c.All.From; i < end; i++ {
		t := &s.a.Tokens[i]
		if t.Kind != doc.QOpen || t.Quote < 0 || s.a.Quotations[t.Quote].From != i {
			continue
		}
		q := s.a.Quotations[t.Quote].Range
		least := s.m.grammar.quoted
		if f.cue.comps&cAls != 0 {
			if !f.predicate(q) {
				continue
			}
			least = 1 // "nannte ihn einen „Lügner“": one word is enough
		}
		if !s.ownToken(f.ci, i) && !s.said(t.Quote) || !s.spoken(t.Quote, least) || s.inSource(f.ci, q) || s.nameLike(q) {
			continue
		}
		found = f.emit(doc.Direct, cQuotation, q) || found
		i = q.To - 1
	}
	return found
}

// predicate reports whether the quoted words are what somebody is called: they
// stand behind "als", behind an indefinite article, or are no noun.
func (f *frame) predicate(q doc.Range) bool {
	s := f.s
	if s.said(s.a.Tokens[q.From].Quote) {
		return true
	}
	for i := q.From - 1; i > f.c.All.From && i > q.From-8; i-- {
		if s.m.grammar.als[s.a.Tokens[i].Lower] {
			return true
		}
	}
	return !s.a.Tokens[q.From+1].Capital() || q.From > 0 && s.a.Tokens[q.From-1].Tag == doc.DET && !s.m.grammar.definite[s.a.Tokens[q.From-1].Lower]
}

// nameLike reports whether quoted words are a title: they begin with a capital,
// hold no verb, and stand behind a noun or a definite article ("die Zeitung
// „Neue Post“", "mit dem „Deutschlandfunk“").
func (s *state) nameLike(q doc.Range) bool {
	if q.From == 0 || q.Len() > 9 || !s.a.Tokens[q.From+1].Capital() || s.finiteIn(q) {
		return false
	}
	p := &s.a.Tokens[q.From-1]
	return p.Sent == s.a.Tokens[q.From].Sent && (p.Tag == doc.NOUN || p.Tag == doc.PROPN || s.m.grammar.definite[p.Lower])
}

// self reports whether a clause has a reflexive: who names himself reports nothing ("nennt sich „…“").
func (s *state) self(c *doc.Clause) bool {
	for _, r := range c.Parts {
		for i := r.From; i < r.To; i++ {
			if s.m.grammar.reflexive[s.a.Tokens[i].Lower] {
				return true
			}
		}
	}
	return false
}

// ownToken reports whether token i stands in one of the clause's own parts.
func (s *state) ownToken(ci, i int) bool { return has(s.a.Clauses[ci].Parts, i) }

// inSource reports whether a quotation is part of the clause's subject ("die Zeitung „Bild“ schreibt").
func (s *state) inSource(ci int, q doc.Range) bool {
	k := s.a.Clauses[ci].Subject
	return k >= 0 && s.a.Phrases[k].All.Contains(q)
}
