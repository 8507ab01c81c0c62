package english

import "github.com/hearsay/hearsay/attribution/doc"

// phrases finds the noun phrases of sentence si: article, genitive, adjectives,
// nouns, names. The head is the last common noun ("finance minister Leo Gray":
// minister) or, where there is none, the first word of the name.
func (p *parser) phrases(si int) {
	s := p.a.Sentences[si].Range
	for i := s.From; i < s.To; {
		core, head, ok := p.core(i, s.To)
		if !ok {
			i++
			continue
		}
		t := &p.a.Tokens[head]
		ph := doc.Phrase{All: core, Core: core, Head: head, Nom: t.Nom, Prep: -1, Clause: -1}
		if j := core.From - 1; j >= s.From && (p.a.Tokens[j].Tag == doc.ADP || p.w.prepositions[p.a.Tokens[j].Lower] && p.a.Tokens[j].Tag != doc.SCONJ) {
			ph.Prep = j
		}
		p.a.Phrases = append(p.a.Phrases, ph)
		i = core.To
	}
}

// core reads the noun phrase that begins at i, without what hangs behind its head.
func (p *parser) core(i, end int) (r doc.Range, head int, ok bool) {
	toks := p.a.Tokens
	t := &toks[i]
	if t.Tag == doc.PRON || t.Tag == doc.AUXFin && p.w.pronouns[firstPart(t.Lower)] {
		return doc.Range{From: i, To: i + 1}, i, true
	}
	if t.Tag != doc.DET && t.Tag != doc.ADJ && t.Tag != doc.NUM && t.Tag != doc.NOUN && t.Tag != doc.PROPN && !p.quotedName(i, end) {
		return r, 0, false
	}
	j, noun, name := i, -1, -1
	for j < end {
		t := &toks[j]
		switch {
		case t.Kind == doc.QOpen:
			q := p.nameQuote(j, end)
			if q < 0 {
				goto done
			}
			if name < 0 {
				name = j + 1
			}
			j = q
			continue
		case t.Tag == doc.DET:
			if j > i && toks[j-1].Tag != doc.DET {
				goto done
			}
		case t.Tag == doc.ADJ || t.Tag == doc.VERBPart && p.attributive(j, end):
			if (noun >= 0 || name >= 0) && !p.owner[j-1] && !(j+1 < end && toks[j].Capital()) && !(j+1 < end && toks[j+1].Tag == doc.NOUN && toks[j-1].Tag == doc.PROPN) {
				goto done
			}
		case t.Tag == doc.ADV:
			if j == i || j+1 >= end || toks[j+1].Tag != doc.ADJ && toks[j+1].Tag != doc.VERBPart && toks[j+1].Tag != doc.NUM || noun >= 0 || name >= 0 {
				goto done
			}
		case t.Tag == doc.NUM:
		case t.Tag == doc.NOUN:
			if noun >= 0 && p.w.time[t.Lower] && !p.w.time[toks[noun].Lower] || j > i && p.w.time[toks[j-1].Lower] && toks[j-1].Tag == doc.NOUN && t.Capital() {
				goto done
			}
			if p.owner[j] {
				noun, name = -1, -1
			} else {
				noun = j
				name = -1
			}
		case t.Tag == doc.PROPN || t.Tag == doc.X && t.Capital():
			if (noun >= 0 || name >= 0) && p.w.dates[t.Lower] {
				goto done
			}
			switch {
			case p.owner[j]:
				noun, name = -1, -1
			case name < 0:
				name = j
			}
		case p.w.nameLinks[t.Lower] && name >= 0 && j+1 < end && toks[j+1].Tag == doc.PROPN && toks[j-1].Tag == doc.PROPN:
		case t.Text == "&" && name >= 0 && j+1 < end && toks[j+1].Tag == doc.PROPN:
		default:
			goto done
		}
		j++
	}
done:
	for j > i && (toks[j-1].Tag == doc.ADV) {
		j--
	}
	switch {
	case noun >= 0:
		head = noun
	case name >= 0:
		head = name
	case j > i:
		head = j - 1 // "the others", "the third", "Putin's"
	default:
		return r, 0, false
	}
	return doc.Range{From: i, To: j}, head, true
}

func firstPart(w string) string {
	for i := range w {
		if w[i] == '\'' {
			return w[:i]
		}
	}
	return w
}

// attributive reports whether the participle at j stands before its noun: "leaked memo".
func (p *parser) attributive(j, end int) bool {
	if j+1 >= end {
		return false
	}
	n := &p.a.Tokens[j+1]
	return n.Tag == doc.NOUN || n.Tag == doc.ADJ
}

func (p *parser) quotedName(i, end int) bool {
	return p.a.Tokens[i].Kind == doc.QOpen && p.nameQuote(i, end) > 0
}

// nameQuote gives the end of a short quotation that is a title or name, -1 for another one.
func (p *parser) nameQuote(i, end int) int {
	q := p.a.Tokens[i].Quote
	if q < 0 || p.a.Quotations[q].From != i {
		return -1
	}
	r := p.a.Quotations[q].Range
	if r.To > end || r.Len() > 7 || p.clauseLike(q) || !p.a.Tokens[i+1].Capital() {
		return -1
	}
	return r.To
}

// attach gives every phrase of sentence si its clause and lets it reach over what
// hangs behind its head.
func (p *parser) attach(si int) {
	rng := p.a.PhrasesOf[si]
	for k := rng.From; k < rng.To; k++ {
		ph := &p.a.Phrases[k]
		ph.Clause = p.a.ClauseAt(si, ph.Core.From)
	}
	for k := rng.To - 1; k >= rng.From; k-- {
		p.reach(k, rng.To, p.a.Sentences[si].To)
	}
}

// reach lets phrase k go on over prepositional attributes, brackets, "and" and appositions.
func (p *parser) reach(k, end, last int) {
	a := p.a
	ph := &a.Phrases[k]
	if a.Tokens[ph.Head].Tag == doc.PRON && !p.w.determiners[a.Tokens[ph.Head].Lower] && !p.w.plural[a.Tokens[ph.Head].Lower] || p.w.object[a.Tokens[ph.Head].Lower] {
		return
	}
	for n := 0; n < 8; n++ {
		i := ph.All.To
		if i >= last {
			return
		}
		t := &a.Tokens[i]
		next := p.phraseAt(k+1, end, i+1)
		switch {
		case t.Text == "(":
			c := p.closing(i, last)
			if c < 0 || c-i > 8 {
				return
			}
			ph.All.To = c + 1
		case next >= 0 && p.w.attributive[t.Lower] && t.Tag != doc.SCONJ && p.belongs(ph, t, next):
			ph.All.To = a.Phrases[next].All.To
		case t.Tag == doc.ADJ && p.w.postnominal[t.Lower], t.Tag == doc.VERBPart && p.w.postnominal[t.Lower]:
			// "people familiar with the matter"
			m := p.phraseAt(k+1, end, i+2)
			if m < 0 || a.Tokens[i+1].Tag != doc.ADP && a.Tokens[i+1].Tag != doc.PART {
				return
			}
			ph.All.To = a.Phrases[m].All.To
		case t.Tag == doc.CCONJ && next >= 0 && p.together(k, next):
			ph.All.To = a.Phrases[next].All.To
		case t.Text == "," && next >= 0:
			to := p.apposition(k, next, i, last)
			if to < 0 {
				return
			}
			ph.All.To = to
		default:
			if c := p.relativeAt(ph, i); c >= 0 {
				ph.All.To = a.Clauses[c].All.To
			}
			return
		}
	}
}

// belongs reports whether a preposition ties the next phrase to the noun of ph:
// of always, others not to a name or a pronoun, and not to a time.
func (p *parser) belongs(ph *doc.Phrase, prep *doc.Token, next int) bool {
	n := &p.a.Phrases[next]
	if p.isTime(n) && p.a.Tokens[n.Core.From].Tag != doc.DET {
		return false
	}
	if p.w.genitive[prep.Lower] {
		return true
	}
	return p.a.Tokens[ph.Head].Tag == doc.NOUN && ph.Core.To == ph.Head+1 && p.a.Tokens[n.Head].Tag != doc.PRON
}

// relativeAt gives the relative clause that hangs on ph at token i, -1 none.
func (p *parser) relativeAt(ph *doc.Phrase, i int) int {
	rng := p.a.ClausesOf[p.a.Tokens[ph.Head].Sent]
	for k := rng.From; k < rng.To; k++ {
		if d := &p.a.Clauses[k]; d.Kind == doc.Relative && d.All.From == i && k != ph.Clause {
			return k
		}
	}
	return -1
}

// isTime reports whether a phrase is a time: "last week", "Monday", but not "the Morning Courier".
func (p *parser) isTime(ph *doc.Phrase) bool {
	return p.w.time[p.a.Tokens[ph.Head].Lower] && (ph.Head == ph.Core.To-1 || p.a.Tokens[ph.Head].Tag == doc.NOUN || p.w.time[p.a.Tokens[ph.Core.To-1].Lower] || p.a.Tokens[ph.Core.To-1].Tag == doc.NUM)
}

func (p *parser) phraseAt(k, end, from int) int {
	for ; k < end; k++ {
		if f := p.a.Phrases[k].Core.From; f == from {
			return k
		} else if f > from {
			return -1
		}
	}
	return -1
}

// together reports whether "and" joins two phrases: no verb of its own follows
// the second one that the first has not.
func (p *parser) together(k, next int) bool {
	a := p.a
	x, y := &a.Phrases[k], &a.Phrases[next]
	if x.Clause != y.Clause || a.Tokens[y.Head].Tag == doc.PRON || a.Tokens[x.Head].Tag == doc.PRON {
		return false
	}
	if x.Clause < 0 {
		return true
	}
	f := a.Clauses[x.Clause].Finite
	return f < 0 || f > y.Core.From || x.Core.From > f
}

// apposition gives the end of an apposition behind the comma at i: a phrase that
// says who the first one is, closed by a comma, by the sentence or by the verb.
// -1 where there is none.
func (p *parser) apposition(k, next, i, last int) int {
	a := p.a
	x, y := &a.Phrases[k], &a.Phrases[next]
	to := y.All.To
	if a.Tokens[y.Head].Tag == doc.PRON || p.isTime(y) || p.isTime(x) {
		return -1
	}
	nameX, nameY := a.Tokens[x.Head].Tag == doc.PROPN, a.Tokens[y.Head].Tag == doc.PROPN
	if nameX && nameY && a.Tokens[y.Core.From].Tag != doc.DET {
		return -1 // names side by side are a list
	}
	if !nameX && !nameY && a.Tokens[y.Core.From].Tag != doc.DET {
		return -1
	}
	// a relative clause or participle may hang on it: up to the comma
	for to < last && to < i+40 {
		t := &a.Tokens[to]
		if t.Kind == doc.Punct {
			break
		}
		if t.Tag.Finite() && !p.inRelative(to, x.Clause) {
			if x.Prep < 0 && a.Clauses[max(x.Clause, 0)].Finite == to && !(x.Core.From > 0 && a.Tokens[x.Core.From-1].Tag == doc.VERBPart) {
				return to // the verb of the clause itself: "X, its chair said", and not "Citing officials, CNN said"
			}
			return -1
		}
		to++
	}
	if to < last && a.Tokens[to].Text == "," && to+1 < last {
		// the clause goes on behind it
		return to
	}
	return to
}

// inRelative reports whether token i stands in a relative clause.
func (p *parser) inRelative(i, main int) bool {
	c := p.a.ClauseAt(p.a.Tokens[i].Sent, i)
	for c >= 0 && c != main {
		if p.a.Clauses[c].Kind == doc.Relative {
			return true
		}
		c = p.a.Clauses[c].Parent
	}
	return false
}
