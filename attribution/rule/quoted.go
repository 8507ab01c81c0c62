package rule

import (
	"slices"

	"github.com/hearsay/hearsay/attribution/doc"
)

// colon matches what stands behind a colon that closes the clause.
func (f *frame) colon() bool {
	s, c := f.s, f.c
	if c.Kind == doc.Relative && !s.endsInColon(c) {
		return false
	}
	end := s.a.Sentences[c.Sent].To
	between := doc.Range{From: max(c.Verb, c.Finite), To: end} // the cue and the colon
	for i := range between.All() {
		if t := &s.a.Tokens[i]; t.Text == ":" && t.Kind == doc.Punct && t.Quote == s.a.Tokens[c.Verb].Quote {
			between.To = i
			break
		}
	}
	if between.To == end {
		return false
	}
	next := between.To + 1
	quotes := next < len(s.a.Tokens) && s.a.Tokens[next].Kind == doc.QOpen
	// no other main clause stands there, but before a quotation one that the verb takes and that takes none itself
	for e := range s.a.ClausesOf[c.Sent].All() {
		d := &s.a.Clauses[e]
		if e != f.ci && d.Kind == doc.Main && between.Has(d.Finite) && (!quotes || s.takesQuotation(e) || !f.takesClause(e)) {
			return false
		}
		if e != f.ci && s.m.ordered && d.Kind == doc.Infinitive && between.Has(d.Verb) && s.m.verbs[d.Lemma] != nil {
			return false // "told Reuters, adding: “…”"
		}
	}
	if quotes && f.cue.comps&(cQuotation|cColon) != 0 {
		if !s.m.ordered {
			f.behind(doc.Range{From: c.Group[0] + 1, To: between.To}) // "sagte, der Damm halte: „…“"
		}
		return f.emit(doc.Direct, cColon, s.a.Quotations[s.a.Tokens[next].Quote].Range)
	}
	if f.cue.comps&cColon == 0 || f.c.Kind != doc.Main {
		return false
	}
	r := s.trim(doc.Range{From: next, To: s.stop(c.Sent)})
	if !s.hasVerb(r, c.Sent) {
		return false
	}
	if m := s.moodOf([]doc.Range{r}); m != doc.Konjunktiv1 && f.filled() {
		return false
	}
	return f.emit(doc.IndirectSpeech, cColon, r)
}

// takesClause reports whether the verb takes clause k as its content.
func (f *frame) takesClause(k int) bool {
	_, ok := f.licenses(k)
	return ok
}

// takesQuotation reports whether the verb of clause k licenses words in quotation marks.
func (s *state) takesQuotation(k int) bool {
	cu := s.m.verbs[s.a.Clauses[k].Lemma]
	return cu != nil && cu.comps&(cQuotation|cColon) != 0
}

// endsInColon reports whether a relative clause says only that something stands in what
// it hangs on, and a colon brings it: "…, in dem es heißt: „…“".
func (s *state) endsInColon(c *doc.Clause) bool {
	to := c.Parts[len(c.Parts)-1].To
	return s.impersonal(c) && to < len(s.a.Tokens) && s.a.Tokens[to].Text == ":"
}

func (s *state) hasVerb(r doc.Range, si int) bool {
	for k := range s.a.ClausesOf[si].All() {
		if r.Has(s.a.Clauses[k].Finite) {
			return true
		}
	}
	return false
}

// quoted matches quoted words in or behind the clause: "sprach von „…“",
// "bezeichnete X als „…“".
func (f *frame) quoted() bool {
	s := f.s
	if f.ofAnyone() {
		return false // "Das nennt man einen „Aktiensplit“"
	}
	found, thing := false, f.ofThing()
	for i := f.c.All.From; i < f.c.All.To; i++ {
		t := &s.a.Tokens[i]
		if t.Kind != doc.QOpen {
			continue
		}
		q := s.a.Quotations[t.Quote].Range
		least := s.m.grammar.quoted
		if f.cue.comps&cAls != 0 {
			if !f.predicate(q) {
				continue
			}
			least = 1 // "nannte ihn einen „Lügner“": one word is enough
		}
		if f.judges() {
			least = 1
		}
		if !f.takes(q) || q.Has(f.c.Verb) || thing && s.held(q) {
			continue
		}
		if !s.ownToken(f.ci, i) && !s.said(t.Quote) || !s.spoken(t.Quote, least) || s.inSource(f.ci, q) || s.nameLike(q) {
			continue
		}
		if f.emit(doc.Direct, cQuotation, q) {
			found = true
		}
		i = q.To // what follows the closing mark opens nothing
	}
	return found
}

// takes reports whether the verb can have quoted words where these stand: behind
// als only where it calls something something ("wurde als „Fall Berg“ bekannt" says
// nothing), and behind für what it judges ("hält ihn für „gefährlich“").
func (f *frame) takes(q doc.Range) bool {
	at := f.opener(q)
	if f.s.m.grammar.als[at] {
		return f.cue.comps&cAls != 0 || slices.Contains(f.cue.reported, at)
	}
	return f.cue.comps&(cQuotation|cAls) != 0 || f.s.m.grammar.judging[at]
}

// opener is the als or preposition that quoted words of the clause stand behind, with
// an article, adverbs and the like between; "" where a word of another kind comes first.
func (f *frame) opener(q doc.Range) string {
	for i := q.From - 1; i >= f.c.All.From; i-- {
		switch t := &f.s.a.Tokens[i]; {
		case f.s.m.grammar.als[t.Lower] || t.Tag == doc.ADP:
			return t.Lower
		case t.Tag != doc.DET && t.Tag != doc.ADV && t.Tag != doc.ADJ && t.Tag != doc.PART:
			return ""
		}
	}
	return ""
}

// judges reports whether the verb says what somebody takes something for: halten.
func (f *frame) judges() bool { return slices.Contains(f.cue.reported, "judgement") }

// ofAnyone reports whether the subject names nobody: "man".
func (f *frame) ofAnyone() bool {
	k := f.s.speaker(f.ci)
	return k >= 0 && !f.c.Passive && f.s.m.relations.anyone[f.s.a.Tokens[f.s.a.Phrases[k].Head].Lower]
}

// ofThing reports whether the subject is a thing, which says nothing where the verb
// does not say that it speaks: "Die Maßnahmen stellen laut X „…“ dar".
func (f *frame) ofThing() bool {
	k := f.s.speaker(f.ci)
	return k >= 0 && !f.c.Passive && !f.s.m.ordered && f.cue.medium == "" && f.cue.form == nil && !f.s.speaks(k) && !f.named()
}

// held reports whether somebody's words hold the quotation already.
func (s *state) held(q doc.Range) bool {
	for _, k := range s.touching(s.a.Tokens[q.From].Sent) {
		if !s.meta[k].dead && covers(s.out[k].Content, q) {
			return true
		}
	}
	return false
}

// named reports whether the subject holds a name or quoted words, which can be a
// medium that the lists lack.
func (f *frame) named() bool {
	ph := &f.s.a.Phrases[f.c.Subject]
	for i := ph.All.From; i < ph.All.To; i++ {
		if t := &f.s.a.Tokens[i]; t.Tag == doc.PROPN || t.Kind == doc.QOpen || t.Tag == doc.NUM {
			return true
		}
	}
	return false
}

// predicate reports whether the quoted words are what somebody is called: they
// stand behind "als", behind an indefinite article, or are no noun.
func (f *frame) predicate(q doc.Range) bool {
	s := f.s
	if s.said(s.a.Tokens[q.From].Quote) || s.m.grammar.als[f.opener(q)] || !s.a.Tokens[q.From+1].Capital() {
		return true
	}
	p := s.neighbour(q.From)
	return p.Tag == doc.DET && !s.m.grammar.definite[p.Lower]
}

// nameLike reports whether quoted words are a title: they begin with a capital,
// hold no verb, and stand behind a noun or a definite article ("die Zeitung
// „Neue Post“", "mit dem „Deutschlandfunk“").
func (s *state) nameLike(q doc.Range) bool {
	p := s.neighbour(q.From)
	return (p.Tag == doc.NOUN || p.Tag == doc.PROPN || s.m.grammar.definite[p.Lower]) && q.Len() <= 9 && s.a.Tokens[q.From+1].Capital() && !s.finiteIn(q)
}

// self reports whether a clause has a reflexive: who names himself reports nothing ("nennt sich „…“").
func (s *state) self(c *doc.Clause) bool {
	for _, r := range c.Parts {
		for i := r.From; i < r.To; i++ {
			if s.m.grammar.reflexive[s.a.Tokens[i].Lower] {
				return true
			}
		}
	}
	return false
}

// ownToken reports whether token i stands in one of the clause's own parts.
func (s *state) ownToken(ci, i int) bool { return has(s.a.Clauses[ci].Parts, i) }

// inSource reports whether a quotation is part of the clause's subject ("die Zeitung „Bild“ schreibt").
func (s *state) inSource(ci int, q doc.Range) bool {
	k := s.a.Clauses[ci].Subject
	return k >= 0 && s.a.Phrases[k].All.Contains(q)
}
