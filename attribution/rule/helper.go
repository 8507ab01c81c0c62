package rule

import (
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
)

// names lists complements in the order of their bits.
func names(c comps) string {
	var out []string
	for _, n := range []string{CompDass, CompWh, CompKonjunktiv, CompV2, CompInfinitive, CompQuotation, CompColon, CompInverted, CompWie, CompDas, CompAls} {
		if c&compBits[n] != 0 {
			out = append(out, n)
		}
	}
	return strings.Join(out, ", ")
}

// said reports whether a quotation looks like speech by itself: with a finite
// verb, or longer than a title.
func (s *state) said(q int) bool { return s.spoken(q, s.m.grammar.said) }

// spoken reports whether a quotation is speech rather than a name or a word
// held at arm's length: at least min words, or a finite verb and two words.
func (s *state) spoken(q int, min int) bool {
	r := s.a.Quotations[q].Range
	if s.named(r) {
		return false
	}
	n, small, finite, first := 0, 0, false, false
	for i := r.From; i < r.To; i++ {
		t := &s.a.Tokens[i]
		if t.Kind != doc.Word && t.Kind != doc.Number {
			continue
		}
		n++
		if !t.Capital() && t.Kind == doc.Word {
			small++
		}
		finite = finite || t.Tag.Finite() && !t.Capital()
		first = first || i == r.From+1 && t.Tag.Finite() && s.a.Tokens[i+1].Tag != doc.ADP
	}
	if n >= 2 && (finite || first && small > 0) { // “Is it safe?”, but no title “Come And See”
		return true
	}
	return n >= min && (small > 0 || min == 1)
}

// named reports whether a quotation is a name or motto by the noun before it: "unter
// dem Motto „…“", "(Titel: „…“)".
func (s *state) named(q doc.Range) bool {
	from := s.a.Sentences[s.a.Tokens[q.From].Sent].From
	for i := q.From - 1; i >= from; i-- {
		if t := &s.a.Tokens[i]; t.Text != ":" {
			return t.Tag == doc.NOUN && s.m.grammar.naming.hasLemma(t)
		}
	}
	return false
}

// wholeQuote gives the quotation that a content consists of, the empty range for none.
func (s *state) wholeQuote(content []doc.Range) doc.Range {
	if len(content) != 1 {
		return doc.Range{}
	}
	r := content[0]
	if t := &s.a.Tokens[r.To-1]; t.Kind == doc.QClose && s.a.Quotations[t.Quote].From <= r.From {
		return s.a.Quotations[t.Quote].Range
	}
	return doc.Range{}
}

// onlyMarks reports whether no word stands in [from, to).
func (s *state) onlyMarks(from, to int) bool {
	for i := from; i < to; i++ {
		if k := s.a.Tokens[i].Kind; k == doc.Word || k == doc.Number {
			return false
		}
	}
	return true
}

func (s *state) spokenAfterColon(i int) bool {
	return i > 0 && s.a.Tokens[i-1].Text == ":"
}

// divides reports whether token i is a comma or dash.
func (s *state) divides(i int) bool {
	switch s.a.Tokens[i].Text {
	case ",", "–", "—", "-":
		return true
	}
	return false
}

// withCommas widens r by the comma or dash on either side.
func (s *state) withCommas(r doc.Range, si int) doc.Range {
	sent := s.a.Sentences[si].Range
	if r.From > sent.From && s.mark(r.From-1) {
		r.From--
	}
	if r.To < sent.To && s.mark(r.To) && s.a.Tokens[r.To].Text != "." {
		r.To++
	}
	return r
}

// bare reports whether clause k is a frame by itself: its verb, or its light
// verb, licenses "wie" ("wie X mitteilte", "wie heute bekannt wurde").
func (s *state) bare(k int) bool {
	c := &s.a.Clauses[k]
	if c.Finite >= 0 && c.Finite != c.Verb && !s.m.relations.perfect[s.a.Tokens[c.Finite].Lemma] {
		return false // "wie er behaupten konnte" is a question
	}
	if cu := s.m.verbs[c.Lemma]; cu != nil && cu.comps&cWie != 0 {
		return true
	}
	cu, _ := s.lightVerb(k)
	return cu != nil && cu.comps&cWie != 0
}

// isParenthesis reports whether clause k is a "wie X mitteilte".
func (s *state) isParenthesis(k int) bool {
	c := &s.a.Clauses[k]
	return s.wieClause(c) && s.bare(k)
}
