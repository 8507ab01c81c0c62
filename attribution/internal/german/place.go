package german

import "github.com/hearsay/hearsay/attribution/doc"

// push opens a clause over r below the innermost open one.
func (p *parser) push(si int, kind doc.ClauseKind, pc *piece, r doc.Range, intro int) {
	c := doc.Clause{Kind: kind, Sent: si, Parent: -1, All: r, Intro: intro, Finite: -1, Verb: -1, Particle: -1, Subject: -1}
	if n := len(p.stack); n > 0 {
		c.Parent = p.stack[n-1]
	}
	if !r.Empty() {
		c.Parts = p.part(r)
		c.Finite = p.finiteOf(kind, pc)
	}
	p.a.Clauses = append(p.a.Clauses, c)
	p.seps = append(p.seps, pc.sep)
	p.stack = append(p.stack, len(p.a.Clauses)-1)
}

// finiteOf picks the finite verb that heads the clause: the last one of a
// verb-last clause, the first one elsewhere.
func (p *parser) finiteOf(kind doc.ClauseKind, pc *piece) int {
	if kind == doc.Main {
		return pc.finite
	}
	return pc.last
}

// extend goes on with clause c and closes what was opened inside it.
func (p *parser) extend(c int, pc *piece) {
	p.popTo(c)
	p.stack = append(p.stack, c)
	cl := &p.a.Clauses[c]
	if n := len(cl.Parts); n > 0 && cl.Parts[n-1].To == pc.From {
		cl.Parts[n-1].To = pc.To
	} else {
		cl.Parts = p.a.Lists.Ranges.Append(cl.Parts, pc.Range)
	}
	if cl.All.Empty() {
		cl.All = pc.Range
	}
	cl.All.To = max(cl.All.To, pc.To)
	if cl.Finite < 0 {
		cl.Finite = p.finiteOf(cl.Kind, pc)
	}
}

// popTo takes clause c and all above it off the stack.
func (p *parser) popTo(c int) {
	for n := len(p.stack); n > 0; n-- {
		top := p.stack[n-1]
		p.stack = p.stack[:n-1]
		if top == c {
			return
		}
	}
}

// popToMain leaves the innermost open main clause on top.
func (p *parser) popToMain(open []int) {
	for k := len(open) - 1; k >= 0; k-- {
		if p.a.Clauses[open[k]].Kind == doc.Main {
			return
		}
		p.stack = p.stack[:len(p.stack)-1]
	}
}

// waiting finds the innermost open clause that still lacks its finite verb or
// the right part of its bracket, -1 where none does.
func (p *parser) waiting(open []int) int {
	for k := len(open) - 1; k >= 0; k-- {
		c := &p.a.Clauses[open[k]]
		if c.Kind == doc.Infinitive {
			continue
		}
		if c.Finite < 0 {
			return open[k]
		}
	}
	return -1
}

// bracketOpen finds the innermost open clause whose finite auxiliary still
// lacks its infinitive or participle, -1 where none does.
func (p *parser) bracketOpen(open []int) int {
	for k := len(open) - 1; k >= 0; k-- {
		c := &p.a.Clauses[open[k]]
		if c.Finite < 0 || c.Kind != doc.Main {
			continue
		}
		if !p.w.Auxiliaries.Has(p.a.Tokens[c.Finite].Lemma) {
			continue
		}
		done := false
		for _, r := range c.Parts {
			for i := r.From; i < r.To; i++ {
				t := p.a.Tokens[i].Tag
				done = done || i != c.Finite && t.Verbal() && !t.Finite()
			}
		}
		if !done {
			return open[k]
		}
	}
	return -1
}

// lastSub is the innermost open clause with a finite verb if that has come last, -1 otherwise.
func (p *parser) lastSub(open []int) int {
	n := len(open)
	for n > 1 && p.a.Clauses[open[n-1]].Kind == doc.Infinitive {
		n-- // "dass A anordne, B zu entfernen, und C versichere"
	}
	if n == 0 {
		return -1
	}
	c := open[n-1]
	if k := p.a.Clauses[c].Kind; k == doc.Sub || k == doc.Relative || k == doc.Question {
		return c
	}
	return -1
}

// overRelatives is the innermost open clause that has a conjunction and its verb, over
// the relative clauses that hang on it, -1 where a main clause comes first.
func (p *parser) overRelatives(open []int) int {
	for k := len(open) - 1; k >= 0; k-- {
		switch c := &p.a.Clauses[open[k]]; c.Kind {
		case doc.Relative, doc.Infinitive:
		case doc.Sub, doc.Question:
			if c.Finite >= 0 {
				return open[k]
			}
			return -1
		default:
			return -1
		}
	}
	return -1
}

// fragment places a piece without a finite verb.
func (p *parser) fragment(si int, pc *piece, open []int, waiting int) {
	if waiting >= 0 {
		p.extend(waiting, pc)
		return
	}
	if pc.sep == sepComma && !pc.coord && p.predicateAhead() {
		// "…, X, die gesungen hatte, wäre gekommen": the Vorfeld of a clause whose verb comes later
		p.popToMain(open)
		p.push(si, doc.Main, pc, pc.Range, -1)
		return
	}
	name := p.a.Tokens[pc.From].Tag == doc.PROPN && p.a.Tokens[pc.To-1].Tag == doc.PROPN // "…, sagte der Chef, Egon Berg"
	if pc.nonfin >= 0 || pc.To-pc.From <= 2 && !name {
		if c := p.bracketOpen(open); c >= 0 {
			p.extend(c, pc)
			return
		}
	}
	if last := &p.a.Tokens[pc.To-1]; last.Tag == doc.PART {
		// a separated particle after an inserted clause: "teilte der Mann, der …, mit", "trat dem Vorwurf, …, mit den Worten entgegen"
		for k := len(open) - 1; k >= 0; k-- {
			c := &p.a.Clauses[open[k]]
			if c.Kind != doc.Main {
				continue
			}
			if pc.To-pc.From > 2 {
				if c.Finite < 0 {
					continue
				}
				if !p.lex.Separable(last.Lower, p.a.Tokens[c.Finite].Lemma) {
					continue
				}
			}
			p.extend(open[k], pc)
			return
		}
	}
	p.extend(p.goesOn(open, pc), pc)
}

// goesOn is the open clause that a piece without a verb goes on with: the innermost one,
// or the one around a "wie X mitteilte", which ends with its verb. An adjective alone
// goes on behind a relative clause: "den Rat, der schlief, | scharf".
func (p *parser) goesOn(open []int, pc *piece) int {
	top := open[len(open)-1]
	c := &p.a.Clauses[top]
	if len(open) < 2 || pc.sep != sepComma || pc.coord || c.Finite != c.All.To-1 {
		return top
	}
	if c.Kind == doc.Relative && pc.Len() == 1 && p.a.Tokens[pc.From].Tag == doc.ADJ || c.Kind == doc.Question && p.w.Wie.Has(p.a.Tokens[c.Intro].Lower) && p.a.Tokens[c.Intro+1].Tag != doc.ADJ {
		return open[len(open)-2]
	}
	return top
}

// verbFirst opens a clause whose finite verb stands first: the inverted frame
// after a content ("…, sagte er"), or a second verb with the subject of the first.
func (p *parser) verbFirst(si int, pc *piece, open []int) {
	if pc.coord || pc.sep == sepCoord {
		p.popToMain(open)
		p.push(si, doc.Main, pc, pc.Range, -1)
		return
	}
	p.popToMain(open)
	p.push(si, doc.Main, pc, pc.Range, -1)
	p.a.Clauses[len(p.a.Clauses)-1].VerbFirst = true
}

// parenthetic tells a frame cut into a sentence ("Die Lage, sagte er, sei
// ernst") from the verb of the clause that is open: another piece that opens
// with a finite verb follows, and this one is short.
func (p *parser) parenthetic(pc *piece, i, waiting int) bool {
	c := &p.a.Clauses[waiting]
	if c.Kind != doc.Main || pc.sep != sepComma && pc.sep != sepDash || pc.Len() > 14 || i+1 >= len(p.list) {
		return false
	}
	if v := p.a.Tokens[pc.finite].Verb; v&(doc.Konj1|doc.Konj2) != 0 && v&doc.Ind == 0 {
		return false // the content itself: "Das Tief, das …, habe das Festland erreicht, meldet X"
	}
	n := &p.list[i+1]
	if n.finite < 0 || n.finite != n.head || n.sep != sepComma && n.sep != sepDash || n.coord || n.quote != pc.quote {
		return false
	}
	return !c.All.Empty() || !p.against(n.finite)
}

// restart reports whether a piece with its own subject before the verb cannot
// be the rest of the waiting clause: a waiting main clause takes only its verb.
func (p *parser) restart(pc *piece, waiting int) bool {
	c := &p.a.Clauses[waiting]
	if c.Kind != doc.Main {
		return false
	}
	// An own clause in front ("Wenn er kommt, er geht") is no German; a Vorfeld of
	// appositions and lists goes on until the verb.
	return c.All.Empty() && (pc.sep == sepColon || p.quotedBefore(pc)) || p.apposed(pc)
}

// quotedBefore reports whether a piece is all in quotation marks and the verb of
// the clause that waits comes right behind: "Während X sagte, es gehe, „es geht
// gut“, gab Y zu, …"
func (p *parser) quotedBefore(pc *piece) bool {
	q := p.a.Tokens[pc.From].Quote
	if q < 0 || p.at+1 >= len(p.list) {
		return false
	}
	r := p.a.Quotations[q].Range
	next := &p.list[p.at+1]
	return r.From >= pc.From-1 && pc.To >= r.To-1 && next.sep == sepComma && next.finite >= 0 && next.finite == next.head
}

// apposed reports whether a piece says what the noun before it is about, in the
// Konjunktiv, and the verb that the clause around waits for comes at once behind:
// "Die Behauptung des Kreises, die Kosten seien zu hoch, teilt er nicht."
func (p *parser) apposed(pc *piece) bool {
	if pc.sep != sepComma || pc.finite <= pc.head || p.a.Tokens[pc.finite].Verb&doc.Konj1 == 0 || p.a.Tokens[pc.finite].Verb&doc.Ind != 0 || p.at+1 >= len(p.list) {
		return false
	}
	next := &p.list[p.at+1]
	return next.sep == sepComma && next.finite >= 0 && next.finite == next.head && p.a.Tokens[next.finite].Verb&doc.Ind != 0
}

// insertion makes a clause of what stands in parentheses or between dashes.
func (p *parser) insertion(si int, r doc.Range) {
	c := doc.Clause{Kind: doc.Parenthesis, Sent: si, Parent: -1, All: r, Parts: p.part(r), Intro: -1, Finite: -1, Verb: -1, Particle: -1, Subject: -1}
	for i := r.From; i < r.To; i++ {
		if p.a.Tokens[i].Tag.Finite() {
			c.Finite = i
			break
		}
	}
	for k := p.open; k < len(p.a.Clauses); k++ {
		if o := &p.a.Clauses[k]; o.All.Contains(r) && o.Kind != doc.Parenthesis {
			c.Parent = k
		}
	}
	p.a.Clauses = append(p.a.Clauses, c)
	p.seps = append(p.seps, sepNone)
}

// finish lets every clause reach over its descendants.
func (p *parser) finish() {
	cs := p.a.Clauses
	for k := len(cs) - 1; k >= p.open; k-- {
		c := &cs[k]
		if c.Parent >= p.open && c.Kind != doc.Parenthesis {
			o := &cs[c.Parent]
			if o.All.Empty() {
				o.All = c.All
			}
			o.All.From = min(o.All.From, c.All.From)
			o.All.To = max(o.All.To, c.All.To)
		}
	}
}

// predicateAhead reports whether a relative clause follows the piece and then a piece
// that opens with a verb in the Konjunktiv, or with one that has no subject behind it.
func (p *parser) predicateAhead() bool { return p.verbAhead(p.at, true) > p.at+1 }

// fronted reports whether a clause inside a sentence is the Vorfeld of another one:
// the main clause before it has its verb, and behind it a piece opens with a verb in
// the Konjunktiv: "Berg sagte, wenn der Damm breche, (dann) müsse man gehen".
func (p *parser) fronted(pc *piece, kind doc.ClauseKind, open []int) bool {
	if pc.sep != sepComma || pc.coord {
		return false
	}
	for k := len(open) - 1; k >= 0; k-- {
		c := &p.a.Clauses[open[k]]
		if c.Finite < 0 {
			return false
		}
		if c.Kind == doc.Main {
			at := p.at
			if pc.finite < 0 && kind != doc.Infinitive {
				at = p.verbAhead(at, false) // its own: "wenn der Damm, der alt sei, | breche, müsse …"
			}
			return p.a.Tokens[c.Finite].Verb&doc.Ind != 0 && at >= 0 && p.verbAhead(at, false) >= 0
		}
	}
	return false
}

// front opens the main clause whose Vorfeld a clause is: its verb is still to come.
func (p *parser) front(si int, pc *piece, open []int) {
	p.popToMain(open)
	p.push(si, doc.Main, pc, doc.Range{From: pc.From, To: pc.From}, -1)
}

// condition reports whether the verb that opens a piece can be that of a condition
// without a conjunction: one in the Konjunktiv ("breche der Damm, | werde …"), or a
// modal of both moods ("sollte der Damm brechen, | werde …").
func (p *parser) condition(pc *piece) bool {
	t := &p.a.Tokens[pc.finite]
	return t.Verb&(doc.Konj1|doc.Konj2) != 0 && (t.Verb&doc.Ind == 0 || t.Tag == doc.AUXFin)
}

// verbAhead gives the piece among the next ones behind piece i that opens with a verb
// in the Konjunktiv, or if alone is asked for with one that has no subject behind it;
// -1 where none does or another verb opens one before.
func (p *parser) verbAhead(i int, alone bool) int {
	quote, n := p.list[i].quote, 0
	for i++; i < len(p.list) && n < 4; i++ {
		q := &p.list[i]
		if q.quote != quote {
			continue
		}
		n++
		at := q.head
		if p.w.Resuming.Has(p.a.Tokens[at].Lower) {
			at++ // "wenn …, dann müsse …"
		}
		if q.finite >= 0 && q.finite == at && !q.coord {
			v := p.a.Tokens[at].Verb
			if (v&(doc.Konj1|doc.Konj2) == 0 || v&doc.Ind != 0) && !(alone && p.subjectless(q)) || q.sep != sepComma || p.against(at) {
				return -1
			}
			return i
		}
	}
	return -1
}

// subjectless reports whether nothing behind the verb that opens a piece can be its
// subject: only what prepositions govern, adverbs and the like.
func (p *parser) subjectless(pc *piece) bool {
	governed := false
	for i := pc.finite + 1; i < pc.To; i++ {
		switch t := &p.a.Tokens[i]; t.Tag {
		case doc.ADP:
			governed = true
		case doc.NOUN, doc.PROPN, doc.PRON:
			if !governed {
				return false
			}
			governed = t.Tag == doc.PROPN // a name goes on
		case doc.DET, doc.ADJ, doc.NUM:
		default:
			governed = false
		}
	}
	return true
}

// against reports whether the verb at i is the second one of its subject, by the
// adverb behind it: "Dass er kommt, glaubt X nicht, hofft aber …".
func (p *parser) against(i int) bool {
	return i+1 < len(p.a.Tokens) && p.w.Contrast.Has(p.a.Tokens[i+1].Lower)
}
