package english

import "github.com/hearsay/hearsay/attribution/doc"

// parser puts the clauses and phrases of one article together. It belongs to one call.
//
// English marks clauses by order: what opens one is a conjunction, a wh-word, a
// comma before a subject and its verb, or a second finite verb where the first
// one has none left to give. A stack holds the open clauses; a unit (see
// pieces.go) opens one or goes on with one that still lacks its verb.
type parser struct {
	a     *doc.Analysis
	g     *Analyser
	w     *words
	owner []bool  // token is a genitive: "Putin's"
	aside []bool  // token stands in brackets
	like  []uint8 // per quotation: 0 not asked, 1 clause-like, 2 not
	from  int     // first token of the sentence
	list  []group
	group []int // per token of the sentence: the group that begins there, -1
	us    []unit
	open  int   // index of the sentence's first clause
	stack []int // indexes of open clauses, innermost last
}

// sentence adds the clauses of sentence si.
func (p *parser) sentence(si int) {
	p.open = len(p.a.Clauses)
	p.stack = p.stack[:0]
	p.units(p.a.Sentences[si].Range)
	var outside []int
	quote := -1
	for i := range p.us {
		u := &p.us[i]
		if u.quote != quote {
			// Inside and outside of a clause-like quotation are worlds of their own.
			if quote < 0 {
				outside = append(outside[:0], p.stack...)
			}
			p.stack = p.stack[:0]
			if u.quote < 0 {
				p.stack = append(p.stack, outside...)
			}
			quote = u.quote
		}
		p.place(si, u)
	}
	p.brackets(si)
	p.finish()
}

// place decides whether a unit opens a clause or goes on with one.
func (p *parser) place(si int, u *unit) {
	waiting := p.waiting()
	switch u.op {
	case opSub, opQuestion, opBare, opInfinitive, opGerund:
		if len(p.stack) == 0 {
			// a fronted clause: the main clause is still to come
			p.push(si, doc.Main, u, doc.Range{From: u.From, To: u.From}, -1)
		}
		kind := doc.Sub
		switch u.op {
		case opQuestion:
			kind = doc.Question
		case opInfinitive, opGerund:
			kind = doc.Infinitive
			if u.sep == sepComma {
				p.popToMain()
			}
		case opSub, opBare:
			if u.sep == sepComma {
				p.popToMain()
			}
		}
		p.push(si, kind, u, u.Range, u.intro)
		return
	case opRelative:
		p.push(si, doc.Relative, u, u.Range, u.intro)
		return
	case opVerb, opClause:
		p.coordinate(si, u, waiting)
		return
	}
	switch {
	case len(p.stack) == 0:
		p.push(si, doc.Main, u, u.Range, -1)
		p.a.Clauses[len(p.a.Clauses)-1].VerbFirst = u.first && u.sep != sepNone
	case u.finite < 0:
		p.fragment(u, waiting)
	case waiting >= 0 && u.sep != sepQuoteClose && !p.framing(u, waiting):
		p.extend(waiting, u)
	default:
		p.popToMain()
		p.push(si, doc.Main, u, u.Range, -1)
		p.a.Clauses[len(p.a.Clauses)-1].VerbFirst = u.first
	}
}

// framing reports whether a unit is a frame behind a clause whose verb the tagger
// has missed: "A storm tore a hole, the agency said."
func (p *parser) framing(u *unit, waiting int) bool {
	c := &p.a.Clauses[waiting]
	g := p.groupAt(u.finite)
	if g < 0 || u.sep != sepComma || u.first || c.Kind != doc.Main || c.All.Len() < 4 || len(c.Parts) > 1 || !p.g.verbs.reporting[p.lemmaAt(p.list[g].main)] {
		return false
	}
	f := &p.a.Tokens[c.All.From]
	switch f.Tag {
	case doc.ADP, doc.ADV, doc.SCONJ, doc.VERBPart, doc.CCONJ, doc.PART:
		return false
	}
	// nothing but a time, a place or the one spoken to follows the verb
	return !p.w.prepositions[f.Lower] && u == &p.us[len(p.us)-1] && p.closed(p.list[g], u.To)
}

// closed reports whether only a time, a place or the one spoken to follows verb group v.
func (p *parser) closed(v group, to int) bool {
	if v.To >= to || p.g.verbs.addressing[p.lemmaAt(v.main)] {
		return true
	}
	t := &p.a.Tokens[v.To]
	return t.Tag == doc.ADP || t.Tag == doc.ADV || p.w.time[t.Lower]
}

// coordinate places "and …" with a verb. A verb without a subject goes on with
// the innermost clause, or behind a reporting verb of its own with the main one;
// a clause with a subject stays in a reported content unless a comma, another
// conjunction than and, or a reporting verb says that it stands for itself.
func (p *parser) coordinate(si int, u *unit, waiting int) {
	if len(p.stack) == 0 {
		p.push(si, doc.Main, u, u.Range, -1)
		return
	}
	if waiting >= 0 && p.a.Clauses[waiting].Kind == doc.Main && u.op == opClause && u.sep != sepNone {
		p.extend(waiting, u)
		return
	}
	reports := false
	if u.finite >= 0 {
		if g := p.groupAt(u.finite); g >= 0 {
			reports = p.g.verbs.reporting[p.lemmaAt(p.list[g].main)]
		}
	}
	top := p.stack[len(p.stack)-1]
	kind := p.a.Clauses[top].Kind
	inside := u.sep == sepNone && !reports && p.w.adds[p.a.Tokens[u.From].Lower] && kind != doc.Main && (kind != doc.Relative || u.op == opVerb) && kind != doc.Infinitive
	if inside {
		p.push(si, doc.Sub, u, u.Range, -1)
		return
	}
	p.popToMain()
	p.push(si, doc.Main, u, u.Range, -1)
}

// fragment places a unit without a finite verb.
func (p *parser) fragment(u *unit, waiting int) {
	if waiting >= 0 {
		p.extend(waiting, u)
		return
	}
	if u.sep == sepNone || len(p.stack) == 1 {
		p.extend(p.stack[len(p.stack)-1], u)
		return
	}
	// "…, three people told Reuters, in a deal that could …": what follows a frame
	// cut in goes on with the clause before, unless it hangs on the frame's verb
	k := len(p.stack) - 1
	for k > 0 && p.a.Clauses[p.stack[k]].Kind != doc.Main {
		k--
	}
	if u.sep == sepComma && k > 0 && !p.gerund(u.From) && p.a.Tokens[u.From].Tag == doc.ADP && !p.g.phraseAt(p.a, u.From) {
		k--
	}
	p.extend(p.stack[k], u)
}

// push opens a clause over r below the innermost open one.
func (p *parser) push(si int, kind doc.ClauseKind, u *unit, r doc.Range, intro int) {
	c := doc.Clause{Kind: kind, Sent: si, Parent: -1, All: r, Intro: intro, Finite: -1, Verb: -1, Particle: -1, Subject: -1}
	if n := len(p.stack); n > 0 {
		c.Parent = p.stack[n-1]
	}
	if !r.Empty() {
		c.Parts = append(c.Parts, r)
		c.Finite = u.finite
	}
	p.a.Clauses = append(p.a.Clauses, c)
	p.stack = append(p.stack, len(p.a.Clauses)-1)
}

// extend goes on with clause c and closes what was opened inside it.
func (p *parser) extend(c int, u *unit) {
	for n := len(p.stack); n > 0 && p.stack[n-1] != c; n-- {
		p.stack = p.stack[:n-1]
	}
	cl := &p.a.Clauses[c]
	if n := len(cl.Parts); n > 0 && cl.Parts[n-1].To == u.From {
		cl.Parts[n-1].To = u.To
	} else {
		cl.Parts = append(cl.Parts, u.Range)
	}
	if cl.All.Empty() {
		cl.All = u.Range
	}
	cl.All.To = max(cl.All.To, u.To)
	if cl.Finite < 0 {
		cl.Finite = u.finite
	}
}

// popToMain leaves the innermost open main clause on top.
func (p *parser) popToMain() {
	for k := len(p.stack) - 1; k > 0; k-- {
		if p.a.Clauses[p.stack[k]].Kind == doc.Main {
			return
		}
		p.stack = p.stack[:k]
	}
}

// waiting finds the innermost open clause that lacks its finite verb, -1 none.
func (p *parser) waiting() int {
	for k := len(p.stack) - 1; k >= 0; k-- {
		c := &p.a.Clauses[p.stack[k]]
		if c.Kind != doc.Infinitive && c.Finite < 0 && (c.Kind != doc.Sub || c.Intro < 0 || !p.w.as[p.a.Tokens[c.Intro].Lower]) {
			return p.stack[k]
		}
	}
	return -1
}

// brackets makes clauses of what stands in brackets.
func (p *parser) brackets(si int) {
	s := p.a.Sentences[si].Range
	for i := s.From; i < s.To; i++ {
		if !p.aside[i] {
			continue
		}
		r := doc.Range{From: i, To: i + 1}
		for r.To < s.To && p.aside[r.To] {
			r.To++
		}
		c := doc.Clause{Kind: doc.Parenthesis, Sent: si, Parent: -1, All: r, Parts: []doc.Range{r}, Intro: -1, Finite: -1, Verb: -1, Particle: -1, Subject: -1}
		for k := i; k < r.To; k++ {
			if p.a.Tokens[k].Tag.Finite() {
				c.Finite = k
				break
			}
		}
		p.a.Clauses = append(p.a.Clauses, c)
		i = r.To
	}
}

// finish lets every clause reach over its descendants.
func (p *parser) finish() {
	cs := p.a.Clauses
	for k := len(cs) - 1; k >= p.open; k-- {
		c := &cs[k]
		if c.Parent < p.open || c.Kind == doc.Parenthesis || c.Kind == doc.Main {
			continue
		}
		o := &cs[c.Parent]
		if o.All.Empty() {
			o.All = c.All
		}
		o.All.From = min(o.All.From, c.All.From)
		o.All.To = max(o.All.To, c.All.To)
	}
}
