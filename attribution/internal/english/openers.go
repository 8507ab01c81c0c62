package english

import "github.com/hearsay/hearsay/attribution/doc"

// opens decides whether a clause opens at token i of a piece. seen is the
// finite group that the unit begun at start has already, -1 none. It gives the
// kind, where the clause begins (before i for one without a conjunction) and
// the token that introduces it.
func (p *parser) opens(i, start int, r doc.Range, seen int, sep separator, op opener, owes bool) (opener, int, int) {
	toks := p.a.Tokens
	t := &toks[i]
	if t.Kind != doc.Word {
		return opNone, 0, -1
	}
	switch {
	case p.w.that[t.Lower] && t.Tag == doc.SCONJ:
		return p.that(i, r)
	case (p.w.relatives[t.Lower] || p.w.questions[t.Lower]) && t.Tag != doc.ADP:
		if o, at := p.wh(i, start, r, sep); o != opNone {
			return o, at, i
		}
	}
	if p.w.as[t.Lower] && i+1 < r.To {
		if n := p.afterAdverbs(i+1, r.To); n < r.To && toks[n].Tag == doc.VERBPart && toks[n].Verb&doc.Part2 != 0 && p.g.verbs.reporting[p.lemmaAt(n)] {
			return opSub, i, i // "as first reported by X"
		}
	}
	if p.w.subordinators[t.Lower] && !p.w.that[t.Lower] && t.Tag != doc.PRON && !(p.w.as[t.Lower] && i+1 < r.To && p.gerund(i+1)) {
		if g := p.groupAhead(i+1, r.To); g >= 0 && !p.closerOpener(i+1, p.list[g].From) && p.list[g].From > i+1 {
			return opSub, i, i
		}
	}
	if i == start && start == r.From {
		if p.gerund(i) && (sep == sepComma && p.g.verbs.reporting[p.lemmaAt(i)] || i == p.from && p.fronted(r)) && !p.g.phraseAt(p.a, i) {
			return opGerund, i, -1
		}
		if t.Tag != doc.CCONJ {
			return opNone, 0, -1
		}
	}
	switch {
	case p.w.infinitive[t.Lower] && i+1 < r.To && i > start:
		if n := p.afterAdverbs(i+1, r.To); n < r.To && (toks[n].Tag == doc.VERBInf || toks[n].Tag == doc.AUXInf) && !p.inGroup(i, seen) {
			return opInfinitive, i, -1
		}
	case t.Tag == doc.CCONJ:
		return p.joined(i, start, r, seen)
	case p.groupAt(i) >= 0 && owes && i > start && (op == opInfinitive || op == opGerund || op == opRelative && seen >= 0 && i >= p.list[seen].To):
		return opResume, i, -1
	case seen >= 0 && p.groupAt(i) >= 0 && i >= p.list[seen].To:
		return p.bare(i, seen, op)
	case p.gerund(i) && seen >= 0 && i == p.list[seen].To && i > start:
		return opGerund, i, -1
	}
	return opNone, 0, -1
}

// fronted reports whether a piece that opens a sentence has no finite verb, and a
// comma behind it: "Citing officials, CNN said …".
func (p *parser) fronted(r doc.Range) bool {
	return p.groupAhead(r.From, r.To) < 0 && r.To < len(p.a.Tokens) && p.a.Tokens[r.To].Text == ","
}

func (p *parser) gerund(i int) bool {
	t := &p.a.Tokens[i]
	return (t.Tag == doc.VERBPart || t.Tag == doc.AUXPart) && t.Verb&doc.Part1 != 0
}

func (p *parser) lemmaAt(i int) string {
	if l := p.a.Tokens[i].Lemma; l != "" {
		return l
	}
	return p.a.Tokens[i].Lower
}

func (p *parser) afterAdverbs(i, end int) int {
	for i < end && p.a.Tokens[i].Tag == doc.ADV {
		i++
	}
	return i
}

// inGroup reports whether token i lies in a finite verb group ("has to say").
func (p *parser) inGroup(i, g int) bool { return g >= 0 && p.list[g].Has(i) }

// that opens a content, or behind a noun and right before a verb a relative clause.
func (p *parser) that(i int, r doc.Range) (opener, int, int) {
	g := p.groupAhead(i+1, r.To)
	n := p.afterAdverbs(i+1, r.To)
	if g < 0 {
		for k := i + 1; k < r.To; k++ {
			if t := &p.a.Tokens[k]; k > i+1 && (t.Tag == doc.AUXInf || t.Tag == doc.VERBInf) && !p.w.infinitive[p.a.Tokens[k-1].Lower] {
				return opSub, i, i // "demanded that the bill be dropped"
			}
		}
		// the subject is long, or an insertion cuts the clause: "that, for now, nothing"
		if i+1 >= r.To || p.a.Tokens[i+1].Kind != doc.Punct {
			for k := r.To; k < len(p.a.Tokens) && k < r.To+reach && p.a.Tokens[k].Sent == p.a.Tokens[i].Sent; k++ {
				if p.a.Tokens[k].Tag.Finite() {
					return opSub, i, i
				}
			}
		}
		return opNone, 0, -1
	}
	if n == p.list[g].From && i > r.From && p.isNominal(i-1) {
		return opRelative, i, i
	}
	return opSub, i, i
}

// wh tells a relative clause from an embedded question and from a subordinate clause.
func (p *parser) wh(i, start int, r doc.Range, sep separator) (opener, int) {
	toks := p.a.Tokens
	if p.groupAhead(i+1, r.To) < 0 {
		return opNone, 0
	}
	at := i
	if i > r.From && toks[i-1].Tag == doc.ADP && i-1 > start {
		at = i - 1
	}
	w := toks[i].Lower
	if p.w.relatives[w] && (at > r.From && p.isNominal(at-1) || at == r.From && sep == sepComma || at > r.From && toks[at-1].Text == ")") {
		return opRelative, at
	}
	if p.w.questions[w] && i > r.From {
		k := i - 1
		for k > r.From && toks[k].Tag == doc.ADV {
			k--
		}
		if !p.w.subordinators[w] || toks[k].Tag.Verbal() {
			return opQuestion, at
		}
	}
	return opNone, 0
}

func (p *parser) isNominal(i int) bool {
	t := &p.a.Tokens[i]
	return t.Tag == doc.NOUN || t.Tag == doc.PROPN || t.Tag == doc.NUM || t.Kind == doc.QClose || t.Tag == doc.PRON
}

// closerOpener reports whether another conjunction stands in [from, to).
func (p *parser) closerOpener(from, to int) bool {
	for i := from; i < to; i++ {
		t := &p.a.Tokens[i]
		if p.w.that[t.Lower] && t.Tag == doc.SCONJ || p.w.relatives[t.Lower] && t.Tag == doc.PRON {
			return true
		}
	}
	return false
}

// joined tells "and" between clauses from "and" between phrases: a finite verb
// must stand on both sides, and what lies between must not be the subject of
// the second alone ("said the heating and the light were off").
func (p *parser) joined(i, start int, r doc.Range, seen int) (opener, int, int) {
	g := p.groupAhead(i+1, r.To)
	if g < 0 || p.closerOpener(i+1, p.list[g].From) {
		return opNone, 0, -1
	}
	if p.leads(i+1, p.list[g].From) {
		if seen < 0 && i > start && start == r.From {
			return opNone, 0, -1
		}
		return opVerb, i, -1
	}
	if seen < 0 {
		if i == r.From {
			return opClause, i, -1
		}
		return opNone, 0, -1
	}
	v := p.list[seen]
	if p.g.verbs.reporting[p.lemmaAt(v.main)] && p.bareFrom(v, i) < i {
		next := p.groupAhead(v.To, i)
		if next < 0 && p.nounsOnly(p.bareFrom(v, i), i) && p.a.Tokens[v.main].Verb&doc.Part2 == 0 {
			return opNone, 0, -1
		}
	}
	return opClause, i, -1
}

// nounsOnly reports whether the words are one noun phrase that a verb could follow.
func (p *parser) nounsOnly(from, to int) bool {
	for i := from; i < to; i++ {
		switch p.a.Tokens[i].Tag {
		case doc.NOUN, doc.PROPN, doc.DET, doc.ADJ, doc.NUM, doc.ADP, doc.PRON:
		default:
			return false
		}
	}
	return true
}

// bare handles a second finite verb without a conjunction: what follows the
// first one is the content of a reporting verb, or the second one stands in a
// relative clause without pronoun.
func (p *parser) bare(i, seen int, op opener) (opener, int, int) {
	v := p.list[seen]
	at := p.bareFrom(v, i)
	if at >= i {
		if op == opSub || op == opRelative || op == opQuestion {
			return opResume, i, -1
		}
		return opNone, 0, -1
	}
	return opBare, at, -1
}

// bareFrom gives the token behind verb group v at which a clause before token i
// begins: behind adverbs, times, prepositional phrases and the one spoken to.
func (p *parser) bareFrom(v group, i int) int {
	toks := p.a.Tokens
	at := v.To
	object := p.g.verbs.addressing[p.lemmaAt(v.main)] && toks[v.main].Tag != doc.AUXFin
	if v.main != v.finite && toks[v.main].Verb&doc.Part2 != 0 && p.w.passive[p.lemmaAt(v.main-1)] {
		object = false
	}
	for at < i {
		t := &toks[at]
		switch {
		case t.Tag == doc.ADV:
			at++
		case t.Tag == doc.PART && p.w.particles[t.Lower]:
			at++
		case p.w.as[t.Lower] && at+1 < i && p.gerund(at+1) && p.g.verbs.reporting[p.lemmaAt(at+1)]:
			return at + 2 // "quoted X as saying"
		case t.Tag == doc.ADP:
			end := p.nounEnd(at+1, i)
			if end == at+1 || end >= i {
				return at
			}
			at = end
			for at < i && p.w.attributive[toks[at].Lower] {
				e := p.nounEnd(at+1, i)
				if e >= i {
					break
				}
				at = e
			}
		case p.w.time[t.Lower] || t.Tag == doc.DET && at+1 < i && p.w.time[toks[at+1].Lower] || t.Tag == doc.ADJ && at+1 < i && p.w.time[toks[at+1].Lower]:
			end := p.nounEnd(at, i)
			if end >= i || end == at {
				return at
			}
			at = end
		case object:
			end := p.nounEnd(at, i)
			if end >= i || end == at {
				return at
			}
			at, object = end, false
		default:
			return at
		}
	}
	return at
}

// nounEnd gives the end of the noun phrase that begins at i: a pronoun by
// itself, or articles, adjectives, nouns up to a noun that a new phrase follows.
func (p *parser) nounEnd(i, end int) int {
	toks := p.a.Tokens
	if i < end && toks[i].Tag == doc.PRON {
		return i + 1
	}
	j, head := i, false
	for ; j < end; j++ {
		t := &toks[j]
		switch t.Tag {
		case doc.DET:
			if j > i {
				return j
			}
		case doc.ADJ, doc.VERBPart, doc.ADV:
			if head {
				return j
			}
		case doc.NUM:
		case doc.NOUN:
			head = !p.owner[j]
		case doc.PROPN:
			if head && toks[j-1].Tag == doc.NOUN && p.w.time[toks[j-1].Lower] {
				return j
			}
			head = !p.owner[j]
		default:
			if t.Kind == doc.QOpen || t.Kind == doc.QClose || p.w.nameLinks[t.Lower] && j+1 < end && toks[j+1].Tag == doc.PROPN && toks[j-1].Tag == doc.PROPN {
				continue
			}
			return j
		}
	}
	return j
}
