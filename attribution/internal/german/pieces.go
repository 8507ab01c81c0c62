package german

import (
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
)

// reach bounds how many tokens a look for a partner may take, so that no
// sentence costs more than linear time.
const reach = 120

// separator says what stands before a piece.
type separator uint8

const (
	sepNone separator = iota // sentence start, or a split between two finite verbs
	sepComma
	sepColon
	sepDash
	sepQuoteOpen
	sepQuoteClose
	sepCoord // a coordinating conjunction without a comma
)

// piece is a stretch of a sentence between clause borders: the smallest unit
// that clauses are put together from.
type piece struct {
	doc.Range
	sep    separator
	coord  bool // begins with a coordinating conjunction
	quote  int  // the clause-like quotation that it stands in, -1 none
	finite int  // first finite verb, -1 none
	last   int  // last finite verb, -1 none
	zu     int  // zu-infinitive, -1 none
	nonfin int  // last infinitive or participle, -1 none
	head   int  // first token after conjunctions
}

// pieces splits a sentence at commas, colons, dashes, clause-like quotations
// and conjunctions between finite verbs. Parentheses and inserted dashes are
// cut out first; they come back as ranges of their own.
func (p *parser) pieces(s doc.Range) {
	p.list = p.list[:0]
	a := p.a
	toks := a.Tokens
	start, sep, quote := s.From, sepNone, -1
	if q := p.clauseQuote(toks[s.From].Quote); q >= 0 && a.Quotations[q].From < s.From {
		quote = q
	}
	flush := func(end int, next separator) {
		p.add(doc.Range{From: start, To: end}, sep, quote)
		sep = next
	}
	for i := s.From; i < s.To; i++ {
		t := &toks[i]
		switch {
		case t.Kind == doc.QOpen && p.clauseQuote(t.Quote) == t.Quote && t.Quote >= 0 && a.Quotations[t.Quote].From == i:
			flush(i, sepQuoteOpen)
			start, quote = i, t.Quote
		case t.Kind == doc.QClose && quote >= 0 && a.Quotations[quote].To-1 == i:
			flush(i+1, sepQuoteClose)
			start, quote = i+1, p.clauseQuote(a.Quotations[quote].Parent)
		case t.Kind == doc.Punct && (t.Text == "(" || t.Text == "["):
			if end := p.closing(i, s.To); end > i {
				p.setAside(doc.Range{From: i, To: end + 1})
				i = end
			}
		case t.Kind == doc.Punct && t.Text == "," && p.verbless(t.Quote):
			// "„ein Land, ein Recht“ gelte überall"
		case t.Kind == doc.Punct && (t.Text == "," || t.Text == ";"):
			flush(i, sepComma)
			start = i + 1
		case t.Kind == doc.Punct && t.Text == ":":
			flush(i, sepColon)
			start = i + 1
		case t.Kind == doc.Punct && (t.Text == "–" || t.Text == "—" || t.Text == "-"):
			if end := p.dashed(i, s.To); end > i {
				p.setAside(doc.Range{From: i, To: end + 1})
				i = end
				continue
			}
			flush(i, sepDash)
			start = i + 1
		case i > start && p.w.Coordinators.Has(t.Lower) && p.joinsClauses(start, i, s.To):
			flush(i, sepCoord)
			start = i
		case i > start+1 && t.Tag == doc.SCONJ && p.w.That.Has(t.Lower) && toks[i-1].Tag.Verbal():
			flush(i, sepNone) // "hofft dass": the comma was forgotten
			start = i
		case i > start && t.Tag.Finite() && p.clash(start, i, s.To):
			flush(i, sepNone)
			start = i
		}
	}
	flush(s.To, sepNone)
}

// clauseQuote gives the innermost quotation around or at q that is clause-like
// (holds a finite verb or a sentence end), -1 where there is none.
func (p *parser) clauseQuote(q int) int { return p.a.QuotationAround(q, p.clauseLike) }

func (p *parser) clauseLike(q int) bool { return p.likeness(q) == 1 }

// verbless reports whether quotation q is there and holds no verb, so that its commas
// divide no clauses.
func (p *parser) verbless(q int) bool { return q >= 0 && p.likeness(q) == 3 }

func (p *parser) likeness(q int) uint8 {
	if p.like[q] == 0 {
		r := p.a.Quotations[q].Range
		switch {
		case p.standsAlone(r):
			p.like[q] = 1
		case slices.ContainsFunc(p.a.Tokens[r.From:r.To], func(t doc.Token) bool { return t.Tag.Verbal() }):
			p.like[q] = 2
		default:
			p.like[q] = 3
		}
	}
	return p.like[q]
}

// standsAlone reports whether the words of a quotation make a sentence of their
// own: they hold a sentence end, or a finite verb and a beginning that a
// sentence can have. „Das sei „ein Fehler, der sich rächt““ holds a verb, but
// its words go on with the clause around it.
func (p *parser) standsAlone(r doc.Range) bool {
	toks := p.a.Tokens
	finite, end := false, false
	for i := r.From + 1; i < r.To-1; i++ {
		t := &toks[i]
		finite = finite || t.Tag.Finite()
		end = end || t.Kind == doc.Punct && (t.Text == "." || t.Text == "!" || t.Text == "?") && i < r.To-2 && !p.bracketAt(i+1) // "(sic!)" ends none
	}
	if end {
		return true
	}
	if !finite || r.Len() <= 4 {
		return false
	}
	if r.From == 0 || toks[r.From-1].Sent != toks[r.From].Sent {
		return true
	}
	b, f := &toks[r.From-1], &toks[r.From+1]
	if b.Kind == doc.Punct {
		return b.Text != "," || f.Capital()
	}
	return f.Capital() && f.Tag != doc.NOUN && f.Tag != doc.PROPN && f.Tag != doc.ADJ && b.Tag != doc.SCONJ && b.Tag != doc.DET && b.Tag != doc.ADP
}

// bracketAt reports whether token i closes a bracket.
func (p *parser) bracketAt(i int) bool { return p.a.Tokens[i].Text == ")" || p.a.Tokens[i].Text == "]" }

// closing finds the closing bracket for the one at i, within the sentence.
func (p *parser) closing(i, end int) int {
	depth := 0
	for j := i; j < end && j < i+reach; j++ {
		switch p.a.Tokens[j].Text {
		case "(", "[":
			depth++
		case ")", "]":
			depth--
			if depth == 0 {
				return j
			}
		}
	}
	return -1
}

// dashed finds the second dash of an insertion that begins at i; an insertion
// is cut out only where the clause goes on after it.
func (p *parser) dashed(i, end int) int {
	for j := i + 2; j < end-1 && j < i+25; j++ {
		t := &p.a.Tokens[j]
		if t.Kind == doc.Punct && (t.Text == "–" || t.Text == "—" || t.Text == "-") {
			return j
		}
		if t.Kind == doc.QOpen || t.Kind == doc.QClose || t.Text == ":" || t.Text == ";" {
			return -1
		}
	}
	return -1
}

// joinsClauses tells a conjunction between clauses from one between phrases: a
// finite verb must stand on both sides, before the next border, or right behind it
// where what stands before goes on with a clause that has its verb.
func (p *parser) joinsClauses(start, i, end int) bool {
	before := -1
	for j := max(start, i-reach); j < i; j++ {
		if p.a.Tokens[j].Tag.Finite() {
			before = j
		}
	}
	if before < 0 {
		// "lobte den Rat, der baut, sehr und sagte etwas"; at the end of its piece the verb can be a conjunction's
		return start > 0 && p.a.Tokens[start-1].Text == "," && i+2 < end && p.a.Tokens[i+1].Tag.Finite() && !p.w.Contrast.Has(p.a.Tokens[i].Lower) && (p.a.Tokens[i+2].Kind != doc.Punct || !p.w.Subordinators.Has(p.a.Tokens[start].Lower))
	}
	if strings.HasSuffix(p.a.Tokens[i-1].Text, "-") {
		return false // "inner- und außerkirchlich"
	}
	if t := p.a.Tokens; i+1 < end && t[i-1].Tag == doc.ADJ && t[i+1].Tag == doc.ADJ && t[i-1].Nom&t[i+1].Nom != 0 {
		return false // "den direkten und offenen Dialog"
	}
	for j := i + 1; j < end && j < i+reach; j++ {
		t := &p.a.Tokens[j]
		if t.Kind == doc.Punct && t.Text != "(" && t.Text != ")" || t.Kind == doc.QOpen && p.clauseQuote(t.Quote) >= 0 {
			return false
		}
		if t.Tag.Finite() {
			return j == i+1 || !p.w.Coordinators.Has(p.a.Tokens[j-1].Lower) // "holte Tee und Kuchen und sagte": the second one joins
		}
	}
	return false
}

// clash reports whether two finite verbs meet without a comma ("Wie CBS
// berichtet gab der Sprecher …"): the second one opens a clause.
func (p *parser) clash(start, i, end int) bool {
	t := p.a.Tokens
	return t[i-1].Tag.Finite() && i-1 > start && i+1 < end && (p.w.Questions.Has(t[start].Lower) || t[i].Verb&doc.Inf == 0 && t[i-1].Verb&(doc.Part2|doc.Inf) == 0)
}

func (p *parser) add(r doc.Range, sep separator, quote int) {
	toks := p.a.Tokens
	for r.From < r.To && (toks[r.From].Kind == doc.QOpen || toks[r.From].Kind == doc.QClose) && p.clauseQuote(toks[r.From].Quote) >= 0 && p.isMark(r.From) {
		r.From++
	}
	to := r.To
	for to > r.From && (toks[to-1].Kind == doc.QClose && p.isMark(to-1) || p.endMark(to-1)) {
		to--
	}
	if to <= r.From {
		return
	}
	pc := piece{Range: doc.Range{From: r.From, To: to}, sep: sep, quote: quote, finite: -1, last: -1, zu: -1, nonfin: -1, head: r.From}
	for pc.head < to-1 && (toks[pc.head].Kind == doc.QOpen || p.w.Coordinators.Has(toks[pc.head].Lower)) {
		pc.coord = pc.coord || toks[pc.head].Kind != doc.QOpen
		pc.head++
	}
	for i := r.From; i < to; i++ {
		if p.inCut(i) {
			continue
		}
		t := &toks[i]
		switch {
		case t.Tag.Finite():
			if pc.finite < 0 {
				pc.finite = i
			}
			pc.last = i
		case t.Verb&doc.InfZu != 0 && t.Tag.Verbal(), t.Tag == doc.PART && p.w.Zu.Has(t.Lower) && i+1 < to && (toks[i+1].Tag == doc.VERBInf || toks[i+1].Tag == doc.AUXInf):
			pc.zu = i
		}
		if t.Tag == doc.VERBInf || t.Tag == doc.VERBPart || t.Tag == doc.AUXInf || t.Tag == doc.AUXPart {
			pc.nonfin = i
		}
	}
	p.list = append(p.list, pc)
}

// isMark reports whether token i is the mark of a clause-like quotation.
func (p *parser) isMark(i int) bool {
	q := p.a.Tokens[i].Quote
	return q >= 0 && p.clauseLike(q)
}

// endMark reports whether token i is the full stop (or its like) of a sentence.
func (p *parser) endMark(i int) bool {
	t := &p.a.Tokens[i]
	return t.Kind == doc.Punct && (t.Text == "." || t.Text == "!" || t.Text == "?" || t.Text == "…")
}

// setAside cuts an insertion out of the clauses around it.
func (p *parser) setAside(r doc.Range) {
	for i := r.From; i < r.To; i++ {
		p.aside[i] = true
	}
	p.cut = append(p.cut, r)
}

func (p *parser) inCut(i int) bool { return p.aside[i] }
