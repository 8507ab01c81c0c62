package rule

import (
	"slices"

	"github.com/hearsay/hearsay/attribution/doc"
)

// clause matches the verb of one clause: a reporting verb, or a light verb
// with its noun, with a complement that it licenses.
func (s *state) clause(ci int) {
	c := &s.a.Clauses[ci]
	if c.Verb < 0 || c.Kind == doc.Parenthesis || s.firstPerson(ci) {
		return
	}
	if cu, extra := s.lightVerb(ci); cu != nil && !s.forbidden(cu, c) {
		f := frame{s: s, cue: cu, ci: ci, c: c, extra: extra}
		if f.match() {
			return
		}
		s.missComplement(cu, extra[0], "no licensed complement")
	}
	cu := s.m.verbs[c.Lemma]
	if cu == nil || s.m.grammar.neverReflexive[c.Lemma] && s.self(c) && !s.wieClause(c) || s.forbidden(cu, c) {
		return
	}
	f := frame{s: s, cue: cu, ci: ci, c: c}
	if t := s.subjectHead(c); t != nil && s.impersonal(c) && s.m.grammar.das[t.Lower] && s.document(ci) == nil {
		return // "Das heißt, der Damm hält": it says what something means
	}
	if !f.match() {
		s.missComplement(cu, doc.Range{From: c.Verb, To: c.Verb + 1}, "no licensed complement")
	}
}

// wieClause reports whether wie opens a clause: "Wie sich aus dem Bericht ergab, …".
func (s *state) wieClause(c *doc.Clause) bool {
	return c.Intro >= 0 && s.m.grammar.wie[s.a.Tokens[c.Intro].Lower]
}

// possible reports whether a clause only says that something could, must or should be
// said: "Man kann sagen, dass …", "es darf festgehalten werden, dass …", "es lässt
// sich sagen, dass …".
func (s *state) possible(c *doc.Clause) bool {
	if c.Finite < 0 || c.Finite == c.Verb {
		return false
	}
	t := &s.a.Tokens[c.Finite]
	if s.m.grammar.letting[t.Lemma] && (c.Subject < 0 || !s.speaks(c.Subject)) {
		return true
	}
	if s.m.soll[t.Lemma] != nil && s.a.Tokens[c.Verb].Tag == doc.VERBInf && len(c.Group) == 2 && (t.Verb&doc.Past != 0 || c.Subject >= 0 && !s.speaksItself(c.Subject)) {
		return true // "sollte sagen", "Der Bericht soll zeigen, ob …": what is wanted; "X soll planen, …" can be hearsay
	}
	return s.m.grammar.modals[t.Lemma] && t.Verb&doc.Past == 0 && !c.Negated
}

// firstPerson reports whether a clause has the one who speaks as its subject
// ("„Ich glaube, dass …“", "wir hoffen"): what he says of himself is his
// content. Inside a quotation only somebody with a name or title counts as
// another source.
func (s *state) firstPerson(ci int) bool {
	c := &s.a.Clauses[ci]
	quoted := s.a.Tokens[c.Verb].Quote >= 0
	if c.Subject < 0 {
		return quoted
	}
	ph := &s.a.Phrases[c.Subject]
	h := &s.a.Tokens[ph.Head]
	if s.m.grammar.firstPerson[h.Lower] {
		return true
	}
	return quoted && h.Tag != doc.PROPN && !(h.Tag == doc.NOUN && s.m.grammar.definite[s.a.Tokens[ph.Core.From].Lower] && s.m.grammar.roles.hasLemma(h))
}

// frame is a reporting clause looking for its content.
type frame struct {
	s     *state
	cue   *cue
	ci    int
	c     *doc.Clause
	extra []doc.Range // noun and form words of a light verb
}

// match tries the complements, the surest first.
func (f *frame) match() bool {
	if f.s.m.ordered {
		return f.matchOrdered()
	}
	switch {
	case f.cue.comps&cWie != 0 && f.wie():
		return true
	case f.inverted():
		return true
	case f.colon():
		return true
	case f.clauseBehind():
		return true
	case f.clauseBefore():
		return true
	case f.cue.comps&cDas != 0 && f.das():
		return true
	}
	return f.quoted()
}

// emit adds the attribution with these words as its content and type t, and the quoted words inside an indirect content.
func (f *frame) emit(t doc.Type, comp comps, words ...doc.Range) bool {
	s := f.s
	if t != doc.IndirectSpeech && s.possible(f.c) {
		return false
	}
	content := s.tidy(words)
	if len(content) == 0 {
		return false
	}
	last := &content[len(content)-1]
	*last = s.toQuoteEnd(*last, f.c.Verb)
	at := doc.Attribution{Content: content, Cue: f.cueWords(comp, content), Source: f.source(content), Addressee: f.addressee(content)}
	s.giveBack(&at)
	at.Frame = f.frame(content)
	n := len(s.out)
	s.emit(t, f.cue, f.ci, comp, at)
	if t == doc.IndirectSpeech {
		s.fragments(f.cue, f.ci, at)
		for i := n; i < len(s.out); i++ {
			s.meta[i].unsaid = f.denies(&s.out[i])
		}
	}
	return true
}

// fragments adds the quoted words inside an indirect content as attributions
// of their own, as the corpus does.
func (s *state) fragments(cu *cue, ci int, at doc.Attribution) {
	for _, r := range at.Content {
		for i := r.From; i < r.To; i++ {
			t := &s.a.Tokens[i]
			if t.Kind != doc.QOpen {
				continue
			}
			q := s.a.Quotations[t.Quote]
			if q.From != i || !s.spoken(t.Quote, s.m.grammar.fragment) && !s.borrowed(t.Quote) || s.nameLike(q.Range) {
				continue
			}
			in := at
			in.Content = s.list(q.Range)
			s.emit(doc.Direct, cu, ci, cQuotation, in)
			s.meta[len(s.meta)-1].around = size(at.Content)
			i = q.To // what follows the closing mark opens nothing
		}
	}
}

// frame is everything in the sentence that is not content; where the sentence
// holds other clauses of the same rank, only the clause and what hangs on it.
func (f *frame) frame(content []doc.Range) []doc.Range {
	return f.s.rest(f.c.Sent, content)
}

// cueWords are the verb group with particle and auxiliaries, the correlate and
// the words of a light verb.
func (f *frame) cueWords(comp comps, content []doc.Range) []doc.Range {
	var few [8]doc.Range
	out := append(appendTokens(few[:0], f.c.Group), f.extra...)
	if comp == cWie {
		out = append(out, doc.Range{From: f.c.Intro, To: f.c.Intro + 1})
	}
	g := &f.s.m.grammar
	for _, r := range f.c.Parts {
		for i := r.From; i < r.To; i++ {
			t := &f.s.a.Tokens[i]
			if g.correlates[t.Lower] && (comp == cDass || comp == cInfinitive || comp == cWh || comp == cKonjunktiv) {
				out = append(out, doc.Range{From: i, To: i + 1})
			}
			if g.expletive[t.Lower] && (f.s.impersonal(f.c) || f.c.Passive && t.Tag == doc.PRON) || g.reflexive[t.Lower] && !f.s.m.ordered && f.s.a.Tokens[max(i-1, 0)].Tag != doc.ADP ||
				comp == cQuotation && (g.als[t.Lower] || slices.Contains(f.cue.reported, f.s.prep(i))) && f.predicative(i, content) || g.zu[t.Lower] && i+1 == f.c.Verb && len(f.c.Group) > 1 {
				out = append(out, doc.Range{From: i, To: i + 1})
			}
		}
	}
	if comp == cDass || comp == cInfinitive {
		out = append(out, f.judgement()...)
	}
	return f.s.tidy(out)
}

// judgement gives the words by which a verb says what it thinks of a clause that "es"
// stands for: "hält [es für möglich], dass …", "sieht [es als erwiesen] an, dass …".
func (f *frame) judgement() []doc.Range {
	s := f.s
	from := f.c.Finite
	if f.c.Kind != doc.Main {
		from = f.c.Parts[0].From // its verb stands last
	}
	var es []doc.Range
	for _, r := range f.c.Parts {
		for i := max(r.From, from); i < r.To; i++ {
			w := s.a.Tokens[i].Lower
			if s.m.grammar.expletive[w] {
				es = s.list(doc.Range{From: i, To: i + 1})
			}
			if es == nil || !s.m.grammar.als[w] && !s.m.grammar.judging[w] {
				continue
			}
			judged := i + 1
			to := judged
			for to < r.To && (s.a.Tokens[to].Tag == doc.ADV || s.a.Tokens[to].Tag == doc.PART || s.a.Tokens[to].Tag == doc.ADJ || s.a.Tokens[to].Tag == doc.VERBPart) {
				to++
			}
			if to > judged {
				return s.a.Lists.Ranges.Append(es, doc.Range{From: i, To: to})
			}
		}
	}
	return nil
}

// predicative reports whether als, or a preposition, at token i opens the predicate
// that the content stands in: nothing but articles, adverbs and adjectives between.
func (f *frame) predicative(i int, content []doc.Range) bool {
	for i++; i < content[0].From; i++ {
		switch f.s.a.Tokens[i].Tag {
		case doc.DET, doc.ADV, doc.ADJ, doc.PRON, doc.PART:
		default:
			return false
		}
	}
	return i == content[0].From
}

// wie matches "wie X mitteilte": the content is the rest of the sentence.
func (f *frame) wie() bool {
	s, c := f.s, f.c
	if !s.wieClause(c) {
		return false
	}
	if c.Finite >= 0 && (c.Verb > c.Finite || s.m.soll[s.a.Tokens[c.Finite].Lemma] != nil) {
		return false // "wie Y, wurde von X betont": its verb does not stand last; "wie die Leute unterrichtet werden sollen": a question
	}
	if t := s.subjectHead(c); t != nil && s.impersonal(c) && !s.m.grammar.expletive[t.Lower] {
		return false // "wie sie ihn willkommen heißen"
	}
	own := s.withCommas(c.All, c.Sent)
	r := s.a.Sentences[c.Sent].Range
	r.To = s.toSemicolon(c.Sent, c.All.From)
	if at := c.All.From; at > r.From && s.a.Tokens[at-1].Text == ":" {
		r.From = at // "Das kommt hinzu: Wie X sagte, …"
	}
	if p := c.Parent; p >= 0 {
		// cut into a subordinate clause, it speaks of that one: "ein Buch, das, wie X mitteilte, im Mai erscheint";
		// as well into what somebody says in the Konjunktiv
		if d := &s.a.Clauses[p]; (d.Kind == doc.Relative || d.Kind == doc.Sub || d.Mood == doc.Konjunktiv1 && s.reported(p)) && own.To <= d.Parts[len(d.Parts)-1].From {
			r = d.All
		}
	}
	if q := s.a.Tokens[c.Intro].Quote; q >= 0 {
		// said inside a quotation: the quotation is the limit
		r.From, r.To = max(r.From, s.a.Quotations[q].From), min(r.To, s.a.Quotations[q].To)
	}
	content := s.around(r, own)
	if size(content) < 3 {
		return false
	}
	return f.pieces(cWie, content)
}

// reported reports whether main clause k hangs on one whose verb can report it.
func (s *state) reported(k int) bool {
	p := s.a.Clauses[k].Parent
	return p >= 0 && s.a.Clauses[p].Mood == doc.Indicative && s.m.verbs[s.a.Clauses[p].Lemma] != nil
}

// das matches "Das teilte X mit": the content is the sentence before with its
// stop, and the pronoun; and "…, das teilte X mit" with the clause before.
func (f *frame) das() bool {
	s, c := f.s, f.c
	at, sent := c.Parts[0].From, s.a.Sentences[c.Sent].Range
	if !s.m.grammar.das[s.a.Tokens[at].Lower] {
		return false
	}
	if c.Finite != at+1 && (c.Finite != at+2 || s.a.Tokens[at+1].Tag != doc.ADV) { // "Das zumindest meint X"
		return false
	}
	subject := s.subjectHead(c)
	if !s.impersonal(c) && (subject == nil || subject == &s.a.Tokens[at] && !c.Passive) {
		// "Das teilte die Polizei mit": das is the object wherever another nominative stands behind the verb
		k := s.nominativeBehind(f.ci)
		if k < 0 {
			return false
		}
		c.Subject = k
	}
	if at > sent.From {
		r := s.trim(doc.Range{From: sent.From, To: at})
		if q := s.wholeQuote([]doc.Range{r}); !q.Empty() {
			return f.emit(doc.Direct, cDas, q)
		}
		return r.Len() > 1 && f.emit(doc.IndirectSpeech, cDas, r)
	}
	if c.Sent == 0 {
		return false
	}
	before := s.a.Sentences[c.Sent-1]
	if before.Block != s.a.Sentences[c.Sent].Block {
		return false
	}
	if t := s.subjectHead(c); t != nil && s.m.grammar.personal[t.Lower] {
		// "X sagte, der Damm halte. Das sagte sie der Zeitung Y": the same words, not that X said them
		if told := s.saidIn(c.Sent - 1); told != nil {
			return f.emit(told.Type, cDas, told.Content...)
		}
	}
	return f.emit(doc.IndirectSpeech, cDas, doc.Range{From: before.From, To: at + 1})
}

// saidIn is what somebody is said to have said in sentence si by the verb of a main
// clause, nil where there is nothing.
func (s *state) saidIn(si int) *doc.Attribution {
	for _, k := range s.touching(si) {
		m := &s.meta[k]
		if !m.dead && s.verbal(k) && s.out[k].Type != doc.Reported && s.a.Clauses[m.clause].Kind == doc.Main {
			return &s.out[k]
		}
	}
	return nil
}

// nominativeBehind finds a phrase behind the finite verb that can be its subject, -1 where there is none.
func (s *state) nominativeBehind(ci int) int {
	c := &s.a.Clauses[ci]
	rng := s.a.PhrasesOf[c.Sent]
	for k := rng.From; k < rng.To; k++ {
		ph := &s.a.Phrases[k]
		if ph.Clause == ci && ph.Core.From > c.Finite && ph.Prep < 0 && (ph.Nom == 0 || ph.Nom&doc.Nom != 0) && !s.m.grammar.times.whole.Of(s.a.Tokens[ph.Head].Lower) {
			return k
		}
	}
	return -1
}
