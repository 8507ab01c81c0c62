package rule

import (
	"slices"

	"github.com/hearsay/hearsay/attribution/doc"
)

// clauseBehind looks for a licensed clause after the cue: dass, wh, zu-infinitive,
// verb-second in the Konjunktiv (or indicative where the verb licenses v2).
func (f *frame) clauseBehind() bool {
	r := doc.Range{From: f.c.Group[0] + 1, To: f.s.a.Sentences[f.c.Sent].To}
	if n := len(f.extra); n > 0 && f.extra[n-1].From > r.From {
		if f.behind(doc.Range{From: f.extra[n-1].From, To: r.To}) {
			return true // "trat dem Vorwurf, …, mit den Worten entgegen, es sei …"
		}
	}
	return f.behind(r) || f.bareInfinitive()
}

// behind looks for a licensed clause that begins in r.
func (f *frame) behind(r doc.Range) bool {
	s := f.s
	rng := s.a.ClausesOf[f.c.Sent]
	for k := rng.From; k < rng.To; k++ {
		d := &s.a.Clauses[k]
		if len(d.Parts) == 0 || !r.Has(d.Parts[0].From) || f.foreign(k) {
			continue
		}
		if comp, ok := f.licenses(k); ok {
			content, how := f.extent(k), doc.IndirectSpeech
			if !s.wholeQuote(content).Empty() {
				how = doc.Direct
			}
			return f.emit(how, comp, content...)
		}
		if d.Kind == doc.Main && !d.VerbFirst && k > f.ci {
			return false // the next main clause begins: what follows belongs to it
		}
	}
	return false
}

// bareInfinitive matches a zu-infinitive that no comma divides from its verb:
// "hat angekündigt das Amt niederzulegen".
func (f *frame) bareInfinitive() bool {
	s, c := f.s, f.c
	if f.cue.comps&cInfinitive == 0 || c.Verb == c.Finite {
		return false // behind a finite verb its subject and other phrases stand first: the infinitive begins behind the last one that is not its object
	}
	v := max(c.Verb, c.Finite, c.Particle)
	for _, r := range c.Parts {
		if rest := (doc.Range{From: v + 1, To: r.To}); r.Has(v) && s.hasInfinitive(rest) {
			return f.emit(doc.IndirectSpeech, cInfinitive, s.trim(rest))
		}
	}
	return false
}

// hasInfinitive reports whether an infinitive with zu stands in r.
func (s *state) hasInfinitive(r doc.Range) bool {
	for i := r.From; i < r.To; i++ {
		if t := &s.a.Tokens[i]; t.Verb&doc.InfZu != 0 || t.Tag == doc.VERBInf && s.m.grammar.zu[s.a.Tokens[i-1].Lower] {
			return true
		}
	}
	return false
}

// foreign reports whether clause k hangs on a clause that is another cue's:
// on a verb that licenses it nearer by.
func (f *frame) foreign(k int) bool {
	s := f.s
	if s.under(f.ci, k) {
		return true // "Nachdem er gewarnt hatte, habe sie …"
	}
	for p := s.a.Clauses[k].Parent; p >= 0 && p != f.ci; p = s.a.Clauses[p].Parent {
		o := &s.a.Clauses[p]
		if !s.m.ordered && s.under(f.ci, p) && slices.ContainsFunc(o.Parts, func(r doc.Range) bool { return f.c.Verb < r.From && r.From < s.a.Clauses[k].All.From }) {
			return true // "Nachdem er gewarnt hatte, stellte sich heraus, dass …"
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
	if w := s.m.words[s.a.Tokens[d.Parts[0].From].Lower]; d.Kind == doc.Sub && w != nil && w.kind == KindSo {
		return 0, false // so dass
	}
	if s.m.ordered {
		if comp, ok := f.licensesOrdered(k, intro); ok || d.Kind == doc.Main || d.Kind == doc.Infinitive {
			return comp, ok
		}
	}
	if s.dassClause(k) && s.a.Tokens[d.Parts[0].From].Tag == doc.CCONJ && s.dassClause(f.ci) {
		return 0, false // it goes on with what the clause of the verb is
	}
	switch d.Kind {
	case doc.Sub:
		if g.dass[intro] && (f.cue.comps&cDass != 0 || f.judgement() != nil) {
			return cDass, true
		}
	case doc.Question:
		if f.cue.comps&cWh != 0 && !f.c.Negated && !s.isParenthesis(k) {
			return cWh, true
		}
	case doc.Infinitive:
		if (f.cue.comps&cInfinitive != 0 || f.judgement() != nil) && intro == "" && !f.passiveRelative() {
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
	end := s.stop(d.Sent)
	if d.Kind == doc.Infinitive {
		// lists and appositions divide an infinitive clause: it begins behind the comma that closes the frame
		v := max(f.c.Verb, f.c.Finite, f.c.Particle)
		for _, r := range f.c.Parts {
			if r.From > max(v, 0) && r.From < start && s.a.Tokens[r.From-1].Text == "," && !f.closes(r) {
				start = r.From
			}
		}
	}
	if q := s.a.Tokens[start].Quote; q >= 0 {
		in := s.a.Quotations[q].Range
		if in.Has(max(f.c.Verb, f.c.Finite)) {
			end = min(end, in.To) // "„X sagte, der Damm halte“, so Y"
		} else if in.Has(d.Verb) && s.onlyMarks(in.From, start) {
			return s.list(in) // "forderte X auf, „seine Vorbehalte, …, zurückzunehmen“"
		}
	}
	// the frame, or a clause around it, goes on
	for p := f.ci; p >= 0; p = s.a.Clauses[p].Parent {
		for _, r := range s.a.Clauses[p].Parts {
			if r.From > start {
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
		if o.Kind != doc.Main && o.Parent == f.c.Parent && s.a.Tokens[at].Tag == doc.CCONJ {
			end = min(end, at) // "dass A anordne, B zu entfernen, | und C versichere"
		}
		if o.Kind != doc.Main || o.Finite < 0 {
			continue
		}
		joined := s.a.Tokens[at].Tag == doc.CCONJ
		switch {
		case s.m.ordered, s.a.Tokens[at-1].Text == ";" && s.otherwise(o.Finite, d.Mood):
			end = min(end, at)
		case o.Mood == doc.Konjunktiv1 || o.Mood == doc.Konjunktiv2:
		case o.VerbFirst && s.mark(at-1) && o.Subject == f.c.Subject: // "…, der Damm halte, | wollte aber nichts versprechen"
			end = min(end, at)
		case d.Mood == doc.Konjunktiv1 && s.bothMoods(o.Finite): // "…, die Stadt habe gewarnt, man sollte handeln"
		case s.m.verbs[o.Lemma] != nil && (o.VerbFirst || slices.ContainsFunc(s.a.Clauses[rng.From:rng.To], func(c doc.Clause) bool { return c.Parent == e })), joined && d.Mood != doc.Indicative, d.Kind != doc.Main && (joined || s.a.Tokens[at-1].Text == ","):
			end = min(end, at)
		}
	}
	end = s.beforeColon(start, end)
	out := s.minus(doc.Range{From: start, To: end}, cut...)
	for i := range out {
		out[i] = s.trim(out[i])
	}
	return out
}

// closes reports whether r, a stretch of the frame behind a comma, is an apposition to
// the subject, or what of the cue follows one: "entschied sich X, der Leiter, dazu, …".
func (f *frame) closes(r doc.Range) bool {
	s := f.s
	if k := f.c.Subject; k >= 0 && s.a.Phrases[k].All.Contains(r) {
		return true
	}
	return r.Len() == 1 && (s.m.grammar.correlates[s.a.Tokens[r.From].Lower] || slices.Contains(f.extra, r))
}

// beforeColon ends a content at a colon that brings a quotation: "…, dass er
// bleibe: „Ich gehe nicht.“" The quotation is another one.
func (s *state) beforeColon(start, end int) int {
	for i := start; i < end; i++ {
		if s.a.Tokens[i].Kind == doc.QOpen && s.spokenAfterColon(i) && s.a.Tokens[i-1].Quote == s.a.Tokens[start].Quote {
			return i - 1
		}
	}
	return end
}

// clauseBefore looks for a licensed clause in front of the cue: "Dass er komme, sagte X".
func (f *frame) clauseBefore() bool {
	s := f.s
	rng := s.a.ClausesOf[f.c.Sent]
	for k := rng.From; k < rng.To; k++ {
		d := &s.a.Clauses[k]
		if d.Kind == doc.Main || d.Parent != f.ci || d.All.To > f.c.Finite {
			continue
		}
		comp, ok := f.licenses(k)
		if !ok || comp == cWh && d.All.From > f.c.All.From {
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
