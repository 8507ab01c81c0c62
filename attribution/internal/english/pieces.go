package english

import (
	"slices"

	"github.com/hearsay/hearsay/attribution/doc"
)

// separator says what stands before a unit.
type separator uint8

const (
	sepNone separator = iota // sentence start, or a split inside a piece
	sepComma
	sepColon
	sepDash
	sepQuoteOpen
	sepQuoteClose
)

// opener says how a unit hangs on what stands before it.
type opener uint8

const (
	opNone     opener = iota
	opSub             // that, because, after …
	opRelative        // who, which, that behind a noun
	opQuestion        // whether, how, what
	opBare            // a clause without that: "said he would come"
	opResume          // the verb of the clause around: "the claim that he slept [made headlines]"
	opInfinitive
	opGerund // ", adding that"; "denied having"
	opVerb   // and + verb
	opClause // and + subject + verb
)

// unit is a stretch of a sentence that opens a clause or goes on with one.
type unit struct {
	doc.Range
	sep    separator
	op     opener
	quote  int // the clause-like quotation that it stands in, -1 none
	intro  int // conjunction or pronoun, -1 none
	finite int // first finite verb, -1 none
	first  bool
}

// units splits a sentence at marks and quotations, then inside at what opens a clause.
func (p *parser) units(s doc.Range) {
	p.us = p.us[:0]
	toks := p.a.Tokens
	start, sep, quote := s.From, sepNone, -1
	if q := p.clauseQuote(toks[s.From].Quote); q >= 0 && p.a.Quotations[q].From < s.From {
		quote = q
	}
	flush := func(end int, next separator) {
		p.piece(doc.Range{From: start, To: end}, sep, quote)
		sep = next
	}
	for i := s.From; i < s.To; i++ {
		t := &toks[i]
		switch {
		case t.Kind == doc.QOpen && t.Quote >= 0 && p.clauseQuote(t.Quote) == t.Quote && p.a.Quotations[t.Quote].From == i:
			flush(i, sepQuoteOpen)
			start, quote = i+1, t.Quote
		case t.Kind == doc.QClose && quote >= 0 && p.a.Quotations[quote].To-1 == i:
			flush(i, sepQuoteClose)
			start, quote = i+1, p.clauseQuote(p.a.Quotations[quote].Parent)
		case t.Kind != doc.Punct:
		case t.Text == "(" || t.Text == "[":
			if end := p.closing(i, s.To); end > i {
				for k := i; k <= end; k++ {
					p.aside[k] = true
				}
				i = end
			}
		case t.Text == "," || t.Text == ";":
			flush(i, sepComma)
			start = i + 1
		case t.Text == ":":
			flush(i, sepColon)
			start = i + 1
		case t.Text == "–" || t.Text == "—" || t.Text == "-" || t.Text == "--":
			flush(i, sepDash)
			start = i + 1
		}
	}
	flush(s.To, sepNone)
	p.interrupted()
}

// interrupted opens the bare clause behind a reporting verb whose own verb comes
// only behind an insertion: "KCNA said the ship, named Morning Tide, had sailed".
func (p *parser) interrupted() {
	for k := 0; k+2 < len(p.us); k++ {
		u := &p.us[k]
		if u.finite < 0 || u.op != opNone && u.op != opClause && u.op != opVerb && u.op != opResume {
			continue
		}
		g := p.groupAt(u.finite)
		if g < 0 || !p.g.verbs.reporting[p.lemmaAt(p.list[g].main)] {
			continue
		}
		n := k + 1
		for n < len(p.us) && n < k+4 && (p.us[n].op == opRelative || p.us[n].finite < 0) && p.us[n].quote == u.quote {
			n++
		}
		at := p.bareFrom(p.list[g], u.To)
		if n == k+1 || n >= len(p.us) || p.us[n].op != opNone || !p.us[n].first || p.us[n].sep != sepComma || p.us[n].quote != u.quote || at >= u.To {
			continue
		}
		rest := unit{Range: doc.Range{From: at, To: u.To}, op: opBare, quote: u.quote, intro: -1, finite: -1}
		u.To = at
		p.us = slices.Insert(p.us, k+1, rest)
	}
}

// closing finds the closing bracket for the one at i, within the sentence.
func (p *parser) closing(i, end int) int {
	for j := i; j < end && j < i+reach; j++ {
		if t := p.a.Tokens[j].Text; t == ")" || t == "]" {
			return j
		}
	}
	return -1
}

// clauseQuote gives the innermost quotation around or at q that holds a clause, -1 none.
func (p *parser) clauseQuote(q int) int { return p.a.QuotationAround(q, p.clauseLike) }

// clauseLike reports whether a quotation is a sentence of its own: it holds a
// finite verb, and no verb or article before it needs its words to go on.
func (p *parser) clauseLike(q int) bool {
	if p.like[q] == 0 {
		p.like[q] = 2
		r := p.a.Quotations[q].Range
		toks := p.a.Tokens
		finite := false
		for i := r.From + 1; i < r.To-1; i++ {
			finite = finite || toks[i].Tag.Finite()
		}
		free := r.From == 0 || toks[r.From-1].Kind == doc.Punct || toks[r.From-1].Sent != toks[r.From].Sent || r.From+1 < len(toks) && toks[r.From+1].Capital()
		// a comma or stop before the closing mark says that the words are a whole
		if e := r.To - 2; e > r.From && toks[e].Kind == doc.Punct && r.Len() > 3 {
			free = true
			finite = finite || r.Len() > 4
		}
		if finite && free {
			p.like[q] = 1
		}
	}
	return p.like[q] == 1
}

// piece splits the words between two marks into units.
func (p *parser) piece(r doc.Range, sep separator, quote int) {
	toks := p.a.Tokens
	for r.To > r.From && toks[r.To-1].Kind == doc.Punct && !p.aside[r.To-1] {
		r.To--
	}
	if r.Empty() {
		return
	}
	start, op, intro, seen := r.From, opNone, -1, -1
	owes := true // no unit of the piece outside of the clauses opened in it has a verb
	flush := func(end int) {
		if end <= start {
			return
		}
		u := unit{Range: doc.Range{From: start, To: end}, sep: sep, op: op, quote: quote, intro: intro, finite: -1}
		for i := start; i < end; i++ {
			if toks[i].Tag.Finite() && !p.aside[i] {
				u.finite = i
				break
			}
		}
		if op == opSub && u.finite < 0 && intro >= 0 && p.w.that[toks[intro].Lower] {
			for i := start + 1; i < end && u.finite < 0; i++ {
				if toks[i].Tag == doc.AUXInf || toks[i].Tag == doc.VERBInf {
					u.finite = i
				}
			}
		}
		u.first = u.finite >= 0 && p.leads(start, u.finite)
		p.us = append(p.us, u)
		sep = sepNone
	}
	for i := r.From; i < r.To; i++ {
		if p.aside[i] {
			continue
		}
		if o, at, in := p.opens(i, start, r, seen, sep, op, owes && start > r.From); o != opNone {
			owes = owes && (op == opNone && at > r.From && seen < 0 || op != opNone && op != opVerb && op != opClause && op != opResume && start > r.From)
			flush(at)
			start, op, intro, seen = at, o, in, -1
			if o == opBare || o == opResume {
				seen = p.groupAt(i)
				i = p.list[seen].To - 1
				continue
			}
			if i < in {
				i = in
			}
			if o == opInfinitive || o == opGerund {
				for i+1 < r.To && toks[i+1].Tag.Verbal() && !toks[i+1].Tag.Finite() {
					i++
				}
				continue
			}
		}
		if g := p.groupAt(i); g >= 0 {
			seen = g
			i = min(p.list[g].To, r.To) - 1
		}
	}
	flush(r.To)
}

// leads reports whether nothing but adverbs and conjunctions stands before the verb at i.
func (p *parser) leads(from, i int) bool {
	for ; from < i; from++ {
		if t := &p.a.Tokens[from]; t.Tag != doc.ADV && t.Tag != doc.CCONJ && t.Kind != doc.QOpen && t.Kind != doc.QClose {
			return false
		}
	}
	return true
}
