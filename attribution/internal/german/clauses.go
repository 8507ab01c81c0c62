package german

import (
	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/german/lexicon"
	"github.com/hearsay/hearsay/attribution/internal/reuse"
)

// parser puts the clauses of one article together. It belongs to one call.
//
// The method is a field model over pieces (see pieces.go) with a stack of open
// clauses, after the topological fields of German clauses (Vorfeld, bracket,
// Mittelfeld, Nachfeld): a subordinate clause is open until its finite verb
// has come, a main clause until its finite verb and the right part of its
// bracket have come. A piece either opens a clause or goes on with an open one.
type parser struct {
	a     *doc.Analysis
	w     *Words
	list  []piece
	cut   []doc.Range // insertions of the current sentence
	aside []bool      // token stands in an insertion
	like  []uint8     // per quotation: 0 not asked, 1 clause-like, 2 not, 3 without a verb
	at    int         // index of the piece being placed
	stack []int       // indexes of open clauses, innermost last
	first []bool      // per token: can be a first name
	intro []bool      // per token: opens a relative clause
	lex   *lexicon.Lexicon
	open  int          // index of the sentence's first clause
	seps  []separator  // per clause of the sentence: what stands before it
	group []int        // the verb group being put together
	lemma reuse.Intern // of verbs with their particle
}

// part gives the Parts of a clause of one stretch, with room for a second one.
func (p *parser) part(r doc.Range) []doc.Range {
	out := p.a.Lists.Ranges.Take(2)[:1]
	out[0] = r
	return out
}

// begin makes the parser one of another article.
func (p *parser) begin(a *doc.Analysis, w *Words, lex *lexicon.Lexicon) {
	p.a, p.w, p.lex = a, w, lex
	p.like = reuse.Zeros(p.like, len(a.Quotations))
	p.aside, p.first, p.intro = reuse.Zeros(p.aside, len(a.Tokens)), reuse.Zeros(p.first, len(a.Tokens)), reuse.Zeros(p.intro, len(a.Tokens))
}

// sentence adds the clauses of sentence si.
func (p *parser) sentence(si int) {
	s := p.a.Sentences[si]
	p.open = len(p.a.Clauses)
	p.stack, p.seps, p.cut = p.stack[:0], p.seps[:0], p.cut[:0]
	p.pieces(s.Range)
	quote, base := -2, 0
	for i := range p.list {
		pc := &p.list[i]
		p.at = i
		if pc.quote != quote {
			// Inside and outside of a clause-like quotation are worlds of their
			// own: what is open outside stays open until the quotation ends.
			if pc.quote >= 0 && (quote < 0 || p.a.Quotations[pc.quote].Parent == quote) {
				base = len(p.stack)
			} else {
				base = 0
				p.closeQuote(quote)
			}
			quote = pc.quote
		}
		p.place(si, pc, i, base)
	}
	for _, c := range p.cut {
		p.insertion(si, c)
	}
	p.finish()
}

// closeQuote takes the clauses of quotation q off the stack.
func (p *parser) closeQuote(q int) {
	if q < 0 {
		return
	}
	r := p.a.Quotations[q].Range
	for len(p.stack) > 0 && r.Has(p.a.Clauses[p.stack[len(p.stack)-1]].All.From) {
		p.stack = p.stack[:len(p.stack)-1]
	}
}

// depth bounds how far back an open clause is looked for.
const depth = 24

// behindSemicolon reports whether a semicolon stands before a piece: what
// follows it is no relative clause, whatever its first word could be.
func (p *parser) behindSemicolon(pc *piece) bool {
	return pc.From > 0 && p.a.Tokens[pc.From-1].Text == ";"
}

// place decides whether a piece opens a clause or goes on with one.
func (p *parser) place(si int, pc *piece, i, base int) {
	if pc.finite >= 0 && pc.Len() == 1 && p.couldBePart(pc.finite) && p.bracketOpen(p.stack) >= 0 {
		// "hatte X, der Sprecher, erklärt, …"
		p.a.Tokens[pc.finite].Tag, p.a.Tokens[pc.finite].Verb = doc.VERBPart, doc.Part2
		pc.nonfin, pc.finite, pc.last = pc.finite, -1, -1
	}
	open := p.stack[max(min(base, len(p.stack)), len(p.stack)-depth):]
	kind, intro := p.kind(pc, open)
	if kind == doc.Sub || kind == doc.Relative || kind == doc.Question || kind == doc.Infinitive {
		if kind != doc.Relative && (len(open) == 0 || p.fronted(pc, kind, open)) {
			p.front(si, pc, open)
		}
		p.push(si, kind, pc, pc.Range, intro)
		return
	}
	waiting := p.waiting(open)
	switch {
	case len(open) == 0:
		p.push(si, doc.Main, pc, pc.Range, -1)
	case pc.finite < 0:
		p.fragment(si, pc, open, waiting)
	case pc.finite == pc.head:
		if waiting >= 0 && pc.sep != sepCoord && !p.parenthetic(pc, i, waiting) {
			p.extend(waiting, pc)
			return
		}
		if p.condition(pc) && p.fronted(pc, doc.Sub, open) {
			p.front(si, pc, open)
			p.push(si, doc.Sub, pc, pc.Range, -1)
			return
		}
		p.verbFirst(si, pc, open)
	case waiting >= 0 && p.a.Clauses[waiting].Finite < 0 && !p.restart(pc, waiting):
		p.extend(waiting, pc)
	case (pc.sep == sepCoord || pc.coord && p.a.Tokens[pc.head].Tag == doc.DET) && p.verbLast(pc) && p.lastSub(open) >= 0:
		c := p.lastSub(open)
		p.popTo(c)
		p.push(si, p.a.Clauses[c].Kind, pc, pc.Range, -1)
	case pc.sep == sepComma && p.opposed(pc) && p.overRelatives(open) >= 0:
		c := p.overRelatives(open)
		p.popTo(c)
		p.push(si, p.a.Clauses[c].Kind, pc, pc.Range, -1)
	default:
		p.popToMain(open)
		p.push(si, doc.Main, pc, pc.Range, -1)
	}
}

// kind names the clause that a piece opens by its first words and the place of
// its finite verb; Main where it opens none by itself.
func (p *parser) kind(pc *piece, open []int) (doc.ClauseKind, int) {
	toks := p.a.Tokens
	h := pc.head
	// adverbs and the like may stand before a conjunction: "auch wenn", "nicht weil", "vor allem weil", "zum Beispiel wenn"
	for k := h; k < h+3 && k < pc.To-1 && narrows(&toks[k]) && !p.w.Subordinators.Has(toks[k].Lower) && !p.w.Questions.Has(toks[k].Lower); k++ {
		if p.w.Subordinators.Has(toks[k+1].Lower) && toks[k+1].Tag == doc.SCONJ {
			h = k + 1
			break
		}
	}
	t := &toks[h]
	last := pc.finite < 0 || p.verbLast(pc)
	switch {
	case p.w.InfinitiveOpeners.Has(t.Lower) && pc.zu >= 0 && pc.finite < 0:
		return doc.Infinitive, h
	case p.w.Questions.Has(t.Lower) && last && (pc.finite >= 0 || p.resumed(pc)) && !(p.w.Relatives.Has(t.Lower) && (p.nounBefore(pc) || p.which(pc, h))):
		return doc.Question, h
	case p.w.Sure.Has(t.Lower) && t.Tag != doc.ADP && (pc.finite >= 0 || p.resumed(pc)):
		return doc.Sub, h
	case p.w.Subordinators.Has(t.Lower) && (t.Tag == doc.SCONJ || pc.finite >= 0) && last && (pc.finite >= 0 || p.resumed(pc)):
		return doc.Sub, h
	}
	if pc.sep == sepComma && pc.quote == p.quoteBefore(pc) || pc.sep == sepNone && h > 0 {
		r := h
		if toks[h].Tag == doc.ADP && h+1 < pc.To {
			r = h + 1
		}
		rel := &toks[r]
		if p.w.Relatives.Has(rel.Lower) && !p.behindSemicolon(pc) && !(pc.coord && rel.Tag == doc.DET) && len(open) > 0 && last && (pc.finite >= 0 || p.resumed(pc)) && (rel.Tag != doc.ADV || p.w.Questions.Has(rel.Lower)) && !p.sameNounPhrase(pc, r) && !p.subjectFirst(pc, r, open) {
			return doc.Relative, r
		}
		if r == h+1 && p.w.Questions.Has(rel.Lower) && last && pc.finite >= 0 {
			return doc.Question, r
		}
	}
	if pc.finite < 0 && pc.zu >= 0 && pc.To-pc.From > 1 && pc.sep != sepCoord {
		// A zu-infinitive without um is a clause of its own only after a comma
		// or at the front; "hofft zu kommen" stays in its clause.
		return doc.Infinitive, -1
	}
	return doc.Main, -1
}

// narrows reports whether a word can stand before a conjunction and narrow it.
func narrows(t *doc.Token) bool {
	return t.Tag == doc.ADV || t.Tag == doc.PART || t.Tag == doc.ADP || t.Tag == doc.PRON || t.Tag == doc.NOUN
}

// verbLast reports whether the finite verb closes the piece: nothing but
// infinitives and participles (or words that the verb has let slip behind it)
// may follow, and something must stand before.
func (p *parser) verbLast(pc *piece) bool {
	if pc.last <= pc.head {
		return false
	}
	toks := p.a.Tokens
	rest := 0
	for i := pc.last + 1; i < pc.To; i++ {
		if p.aside[i] || toks[i].Kind == doc.QClose {
			continue
		}
		if toks[i].Tag.Verbal() {
			return false // "sei gekommen": the bracket of a verb-second clause
		}
		rest++
	}
	if rest == 0 {
		return true
	}
	if p.lex.IsParticle(toks[pc.To-1].Lower) && toks[pc.To-1].Tag != doc.NOUN {
		return false // "teilte am Freitag mit"
	}
	// Something follows the verb: verb-last only with a phrase let slip behind
	// it, which a preposition opens, and with a participle or infinitive before it.
	n := &toks[pc.last+1]
	return (n.Tag == doc.ADP || n.Tag == doc.CCONJ || n.Tag == doc.SCONJ) && pc.last-pc.head >= 2
}

// opposed reports whether a piece without a conjunction has its verb at the end and so
// goes on with a clause that has one: "dass A warnt, B aber nie kommt". In a main
// clause such an adverb stands right before the verb.
func (p *parser) opposed(pc *piece) bool {
	for i := pc.head + 1; i < pc.finite-1; i++ {
		if p.w.Contrast.Has(p.a.Tokens[i].Lower) {
			return pc.finite == pc.last && p.verbLast(pc)
		}
	}
	return false
}

// resumed reports whether the verb of a piece without one comes in a later piece.
func (p *parser) resumed(pc *piece) bool {
	for j := p.at + 1; j < len(p.list) && j < p.at+8; j++ {
		if p.list[j].finite >= 0 {
			return true
		}
	}
	return false
}

// which reports whether a word that asks for one of several stands without its
// noun behind a comma, and so takes up a noun before: "…, welches daraufhin …".
func (p *parser) which(pc *piece, h int) bool {
	t := &p.a.Tokens[h]
	f := p.lex.Lookup(t.Text, t.Lower, false)
	return pc.sep == sepComma && h == pc.From && h+1 < pc.To && !p.nominal(h+1) && !p.adjective(h+1, pc.To) && f.As(doc.DET).Nom&^doc.Neut != 0
}

func (p *parser) nounBefore(pc *piece) bool {
	for i := pc.From - 1; i >= 0 && i >= pc.From-2 && p.a.Tokens[i].Sent == p.a.Tokens[pc.From].Sent; i-- {
		if t := &p.a.Tokens[i]; t.Tag == doc.NOUN || t.Tag == doc.PROPN {
			return true
		}
	}
	return false
}

func (p *parser) quoteBefore(pc *piece) int {
	if pc.From == 0 {
		return -1
	}
	return p.clauseQuote(p.a.Tokens[pc.From-1].Quote)
}

// sameNounPhrase tells an article from a relative pronoun: ", die Partei sei …",
// ", der Vorsitzende, …". A relative pronoun stands alone, or its clause has
// another noun phrase before the verb.
func (p *parser) sameNounPhrase(pc *piece, r int) bool {
	toks := p.a.Tokens
	if r+1 >= pc.To {
		return false
	}
	n := &toks[r+1]
	if pc.finite >= 0 && n.Tag.Finite() {
		return false
	}
	if toks[r].Tag == doc.PRON {
		return false
	}
	// article + adjectives + noun, and directly the verb: only a Konjunktiv or a
	// two-part clause makes that a main clause, or a verb right before the comma,
	// which no relative clause hangs on.
	if pc.finite < 0 {
		return toks[r].Tag == doc.DET
	}
	i := r + 1
	for i < pc.last && (toks[i].Tag == doc.ADJ || toks[i].Tag == doc.NUM || toks[i].Tag == doc.ADV || toks[i].Tag == doc.VERBPart) {
		i++
	}
	for i < pc.last && (toks[i].Tag == doc.NOUN || toks[i].Tag == doc.PROPN) {
		i++
	}
	if i < pc.last && toks[i].Tag == doc.CCONJ && toks[r].Nom&toks[i-1].Nom&doc.Nom != 0 && p.onlyPhrase(i+1, pc.last) && pc.last == pc.finite && !p.verbFirstAhead(pc) {
		return true // "Die Stadt, der Rat und das Land erklärten, …": the end of a list, whose verb it has
	}
	return i == pc.last && i == pc.finite && toks[r].Nom&toks[i-1].Nom != 0 && (toks[pc.last].Verb&doc.Konj1 != 0 || pc.From > 1 && toks[pc.From-2].Tag.Verbal() && toks[i-1].Nom&doc.Nom != 0)
}

// onlyPhrase reports whether words are one noun phrase: article, adjectives, noun.
func (p *parser) onlyPhrase(from, to int) bool {
	for i := from; i < to; i++ {
		switch p.a.Tokens[i].Tag {
		case doc.DET, doc.ADJ, doc.NUM, doc.NOUN, doc.PROPN:
		default:
			return false
		}
	}
	return from < to
}

// subjectFirst reports whether the piece is a verb-second clause after all
// although it could be a relative one: nothing but one noun phrase stands
// before the verb, and words follow it ("der Deich am Fluss sei unter
// Kontrolle"); or the main clause still waits for its verb and no later piece
// brings it ("X, der Sprecher der Behörde teilte mit").
func (p *parser) subjectFirst(pc *piece, r int, open []int) bool {
	toks := p.a.Tokens
	if pc.finite < 0 {
		return false
	}
	rest := 0
	for i := pc.last + 1; i < pc.To; i++ {
		if !p.aside[i] {
			rest++
		}
	}
	if rest == 0 {
		return false
	}
	if w := p.waiting(open); w >= 0 && p.a.Clauses[w].Kind == doc.Main && !p.verbFirstAhead(pc) {
		return true
	}
	for i := r + 1; i < pc.finite; i++ {
		switch toks[i].Tag {
		case doc.NOUN, doc.PROPN, doc.ADJ, doc.NUM, doc.ADP, doc.DET, doc.CCONJ, doc.X, doc.PUNCT:
		default:
			if i == pc.finite-1 && i > r+1 && p.w.Contrast.Has(toks[i].Lower) {
				continue // "die Agentur dagegen spricht von …": such a word stands there only in a main clause
			}
			return false
		}
	}
	n := &toks[r+1]
	return r+1 < pc.finite && (n.Tag == doc.NOUN || n.Tag == doc.ADJ || n.Tag == doc.NUM || n.Tag == doc.PROPN)
}

// verbFirstAhead reports whether a later piece opens with a finite verb.
func (p *parser) verbFirstAhead(pc *piece) bool {
	for i := p.at + 1; i < len(p.list) && i < p.at+depth; i++ {
		if q := &p.list[i]; q.finite >= 0 && q.finite == q.head {
			return true
		}
	}
	return false
}

// couldBePart reports whether the finite form at i is also a past participle ("erklärt").
func (p *parser) couldBePart(i int) bool {
	t := &p.a.Tokens[i]
	f := p.lex.Lookup(t.Text, t.Lower, false)
	an := f.As(doc.VERBPart)
	return an.Verb&doc.Part2 != 0
}
