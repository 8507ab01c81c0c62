package rule

import "github.com/hearsay/hearsay/attribution/doc"

// clauseBehind looks for a licensed clause after the cue: dass, wh, zu-infinitive,
// verb-second in the Konjunktiv (or indicative where the verb licenses v2).
func (f *frame) clauseBehind() bool {
	from := f.c.Verb
	if f.c.Finite >= 0 {
		from = min(from, f.c.Finite)
	}
	if n := len(f.extra); n > 0 && f.extra[n-1].From > from && f.behind(f.extra[n-1].From) {
		return true // "trat dem Vorwurf, …, mit den Worten entgegen, es sei …"
	}
	return f.behind(from) || f.bareInfinitive()
}

// behind looks for a licensed clause after token from.
func (f *frame) behind(from int) bool {
	s := f.s
	rng := s.a.ClausesOf[f.c.Sent]
	for k := rng.From; k < rng.To; k++ {
		d := &s.a.Clauses[k]
		if k == f.ci || len(d.Parts) == 0 || d.Parts[0].From <= from {
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
			return false // the next main clause begins: what follows belongs to it
		}
	}
	return false
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
	if (f.c.Kind == doc.Sub || f.c.Kind == doc.Relative) && s.under(f.ci, k) {
		return true // "Nachdem er gewarnt hatte, habe sie …"
	}
	for p := s.a.Clauses[k].Parent; p >= 0 && p != f.ci; p = s.a.Clauses[p].Parent {
		o := &s.a.Clauses[p]
		if (f.c.Kind == doc.Sub || f.c.Kind == doc.Infinitive) && o.Finite >= 0 && s.under(f.ci, p) && o.Parts[len(o.Parts)-1].From > f.c.Verb {
			return true // "Nachdem er gewarnt hatte, stellte sich heraus, dass …"
		}
		if o.Kind == doc.Main && p < f.ci {
			return false
		}
		if s.m.ordered && o.Kind == doc.Infinitive && p > f.ci && s.m.verbs[o.Lemma] != nil {
			return true // "said, adding that …"
		}
		if o.Parts != nil && o.Finite >= 0 && p > f.ci && (s.m.verbs[o.Lemma] != nil || s.dassClause(k)) {
			return true
		}
	}
	return false
}

// dassClause reports whether clause k opens with dass.
func (s *state) dassClause(k int) bool {
	d := &s.a.Clauses[k]
	return d.Kind == doc.Sub && d.Intro >= 0 && s.m.grammar.dass[s.a.Tokens[d.Intro].Lower]
}

// under reports whether clause k hangs on clause p.
func (s *state) under(k, p int) bool {
	for k = s.a.Clauses[k].Parent; k >= 0; k = s.a.Clauses[k].Parent {
		if k == p {
			return true
		}
	}
	return false
}

// licenses reports whether the verb takes clause k as its content, and how.
func (f *frame) licenses(k int) (comps, bool) {
	s := f.s
	d := &s.a.Clauses[k]
	if len(d.Parts) == 0 {
		return 0, false
	}
	g := &s.m.grammar
	intro := ""
	if d.Intro >= 0 {
		intro = s.a.Tokens[d.Intro].Lower
	}
	if at := d.Parts[0].From; at > 1 && d.Kind != doc.Main && s.a.Tokens[at-1].Text == "," {
		if n := &s.a.Tokens[at-2]; n.Tag == doc.NOUN && g.facts.hasLemma(n) {
			return 0, false // "der Umstand, dass"
		}
	}
	if d.Intro > 0 {
		if w := s.m.words[s.a.Tokens[d.Intro-1].Lower]; w != nil && w.kind == KindSo {
			return 0, false // so dass
		}
	}
	if s.m.ordered {
		if comp, ok := f.licensesOrdered(k, intro); ok || d.Kind == doc.Main || d.Kind == doc.Infinitive {
			return comp, ok
		}
	}
	if d.Kind == doc.Sub && g.dass[intro] && s.a.Tokens[d.Parts[0].From].Tag == doc.CCONJ && f.c.Kind == doc.Sub && f.c.Intro >= 0 && g.dass[s.a.Tokens[f.c.Intro].Lower] {
		return 0, false
	}
	switch d.Kind {
	case doc.Sub:
		if g.dass[intro] && (f.cue.comps&cDass != 0 || f.judgement() != nil) {
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
		if (f.cue.comps&cInfinitive != 0 || f.judgement() != nil) && intro == "" && !f.passiveRelative() {
			return cInfinitive, true
		}
	case doc.Main:
		if d.Finite < 0 || d.VerbFirst || d.Parts[0].From == 0 {
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
		if f.cue.comps&cKonjunktiv != 0 && d.Parent == f.ci && s.bothMoods(d.Finite) {
			return cKonjunktiv, true
		}
		if f.cue.comps&cV2 != 0 && d.Parent == f.ci && !f.ofSomebody() && f.c.Kind == doc.Main && d.Subject >= 0 && !f.filled() && !f.hasObject() {
			return cV2, true
		}
	}
	return 0, false
}

// ofSomebody reports whether the verb is in the passive and has a subject, which then
// is no clause: "wurde informiert, die Stadt half".
func (f *frame) ofSomebody() bool {
	k := f.c.Subject
	return f.c.Passive && k >= 0 && !f.s.m.grammar.expletive[f.s.a.Tokens[f.s.a.Phrases[k].Head].Lower]
}

// hasObject reports whether the object stands in the clause by which the verb tells an
// act: "klagte über Schmerzen, später brach er zusammen".
func (f *frame) hasObject() bool {
	cu := f.s.m.reported[f.c.Lemma]
	return cu != nil && len(f.s.objectOf(f.ci, cu)) > 0
}

// bothMoods reports whether token i is a modal whose preterite and Konjunktiv II are
// one form: sollte, wollte.
func (s *state) bothMoods(i int) bool {
	t := &s.a.Tokens[i]
	return t.Tag == doc.AUXFin && t.Verb&doc.Konj2 != 0
}

// extent gives the content that begins with clause k: to the end of the
// sentence, unless the frame goes on or another clause of its rank begins.
func (f *frame) extent(k int) []doc.Range {
	s := f.s
	d := &s.a.Clauses[k]
	start := d.All.From
	if d.Intro < 0 || d.Kind == doc.Main {
		start = d.Parts[0].From
	}
	end := s.stop(d.Sent)
	if d.Kind == doc.Infinitive && d.Intro < 0 {
		// lists and appositions divide an infinitive clause: it begins behind the comma that closes the frame
		v := max(f.c.Verb, f.c.Finite, f.c.Particle)
		for _, r := range f.c.Parts {
			if r.From > max(v, 0) && r.From < start && s.a.Tokens[r.From-1].Text == "," {
				start = r.From
			}
		}
	}
	if q := s.a.Tokens[start].Quote; q >= 0 && d.Verb >= 0 && s.a.Tokens[max(f.c.Verb, f.c.Finite, 0)].Quote < 0 {
		if q := s.a.Quotations[q].Range; (q.From == start || q.From == start-1) && q.Has(d.Verb) {
			return s.list(q) // "forderte X auf, „seine Vorbehalte, …, zurückzunehmen“"
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
	var few [4]doc.Range
	cut := few[:0]
	rng := s.a.ClausesOf[d.Sent]
	for e := rng.From; e < rng.To; e++ {
		o := &s.a.Clauses[e]
		if e == k || len(o.Parts) == 0 || o.Parts[0].From <= start || o.Parts[0].From >= end || o.Kind == doc.Parenthesis {
			continue
		}
		if s.isParenthesis(e) {
			cut = append(cut, s.withCommas(o.All, d.Sent))
		}
		at := o.Parts[0].From
		if o.Kind != doc.Main && o.Intro < 0 && o.Finite >= 0 && f.c.Kind == o.Kind && o.Parent == f.c.Parent && s.a.Tokens[at].Tag == doc.CCONJ {
			end = min(end, at) // "dass A anordne, B zu entfernen, | und C versichere"
		}
		if o.Kind != doc.Main || o.Finite < 0 {
			continue
		}
		joined := s.a.Tokens[at].Tag == doc.CCONJ
		switch {
		case s.m.ordered, s.a.Tokens[at-1].Text == ";" && o.Mood == doc.Indicative:
			end = min(end, at)
		case o.Mood == doc.Konjunktiv1 || o.Mood == doc.Konjunktiv2:
		case d.Mood == doc.Konjunktiv1 && s.bothMoods(o.Finite): // "…, die Stadt habe gewarnt, man sollte handeln"
		case o.VerbFirst && s.m.verbs[o.Lemma] != nil:
			end = min(end, at)
		case joined && (f.cue.comps&cV2 == 0 || d.Mood != doc.Indicative):
			end = min(end, at)
		case d.Kind != doc.Main && s.a.Tokens[at-1].Text == ",":
			end = min(end, at)
		}
	}
	end = s.beforeColon(start, s.withQuote(start, end))
	out := s.minus(doc.Range{From: start, To: end}, cut...)
	for i := range out {
		out[i] = s.trim(out[i])
	}
	if n := len(out); n > 0 && end == s.stop(d.Sent) {
		out[n-1] = s.toQuoteEnd(out[n-1])
	}
	return out
}

// withQuote moves the end of a content that breaks off inside quoted words to
// where these end: "…, sie wolle „gehen und nicht wiederkommen“".
func (s *state) withQuote(start, end int) int {
	if end <= start || end >= len(s.a.Tokens) {
		return end
	}
	q := s.a.Tokens[end].Quote
	if q < 0 || q != s.a.Tokens[end-1].Quote {
		return end
	}
	if r := s.a.Quotations[q].Range; r.From > start && s.a.Tokens[r.To-1].Sent == s.a.Tokens[start].Sent {
		return max(end, r.To)
	}
	return end
}

// beforeColon ends a content at a colon that brings a quotation: "…, dass er
// bleibe: „Ich gehe nicht.“" The quotation is another one.
func (s *state) beforeColon(start, end int) int {
	for i := start + 1; i+1 < end; i++ {
		if s.a.Tokens[i].Text == ":" && s.a.Tokens[i+1].Kind == doc.QOpen && s.a.Tokens[i].Quote == s.a.Tokens[start].Quote {
			return i
		}
	}
	return end
}

// clauseBefore looks for a licensed clause in front of the cue: "Dass er komme, sagte X".
func (f *frame) clauseBefore() bool {
	s := f.s
	if f.c.Kind != doc.Main {
		return false
	}
	rng := s.a.ClausesOf[f.c.Sent]
	for k := rng.From; k < rng.To; k++ {
		d := &s.a.Clauses[k]
		if k == f.ci || d.Parent != f.ci || d.All.To > f.c.Finite {
			continue
		}
		comp, ok := f.licenses(k)
		if !ok || comp != cDass && comp != cWh && comp != cInfinitive || comp == cWh && d.All.From > f.c.All.From {
			continue // "Klauseln, wie sie die Stadt hat, erklärte das Gericht …"
		}
		return f.emit(doc.IndirectSpeech, comp, s.trim(d.All))
	}
	return false
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
