package tune

import (
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/gold"
	"github.com/hearsay/hearsay/attribution/report"
	"github.com/hearsay/hearsay/attribution/rule"
)

// FromGold gives the attributions of a gold article in bytes of its text.
func FromGold(g *gold.Article) []Gold {
	at := make([]int, 0, len(g.Text)+1) // byte of each code point
	for i := range g.Text {
		at = append(at, i)
	}
	at = append(at, len(g.Text))
	byteSpan := func(s report.Span) doc.Span {
		last := len(at) - 1
		return doc.Span{Start: at[min(s.Start, last)], End: at[min(s.End, last)]}
	}
	spans := func(tokens []int) []doc.Span {
		var out []doc.Span
		for i, t := range tokens {
			if t < 0 || t >= len(g.Tokens) {
				continue
			}
			s := byteSpan(g.Tokens[t])
			if i > 0 && tokens[i-1] == t-1 && len(out) > 0 {
				out[len(out)-1].End = s.End
				continue
			}
			out = append(out, s)
		}
		return out
	}
	out := make([]Gold, 0, len(g.Attributions))
	for i := range g.Attributions {
		p := &g.Attributions[i].Parts
		out = append(out, Gold{g.Attributions[i].Type, spans(p[gold.Content]), spans(p[gold.Cue]), spans(p[gold.Source])})
	}
	return out
}

// cueOf names the cue that an annotator marked: the verb of a clause by its
// dictionary form, with the clause; else the words themselves, with the kind of
// rule that their part of speech suggests. ok is false where nothing is marked.
func cueOf(a *doc.Analysis, cue []doc.Span) (k key, clause int, ok bool) {
	var tokens []int
	for i := range a.Tokens {
		if slices.ContainsFunc(cue, func(s doc.Span) bool { return s.Contains(a.Tokens[i].Span) }) && a.Tokens[i].Kind == doc.Word {
			tokens = append(tokens, i)
		}
	}
	if len(tokens) == 0 {
		return key{}, -1, false
	}
	has := func(tag doc.Tag) bool {
		return slices.ContainsFunc(tokens, func(i int) bool { return a.Tokens[i].Tag == tag })
	}
	noun := has(doc.NOUN) || has(doc.ADJ)
	for ci := range a.Clauses {
		c := &a.Clauses[ci]
		if c.Lemma == "" || !slices.Contains(tokens, c.Verb) && !slices.Contains(tokens, c.Finite) {
			continue
		}
		if !noun {
			return key{rule.KindVerb, c.Lemma}, ci, true
		}
	}
	words := make([]string, len(tokens))
	for i, t := range tokens {
		words[i] = a.Tokens[t].Lower
	}
	kind := rule.KindAdverb
	switch {
	case noun && slices.ContainsFunc(tokens, func(i int) bool { return a.Tokens[i].Tag.Verbal() }):
		kind = rule.KindLightVerb
		// The noun is what the rule turns on; the verb varies.
		words = slices.DeleteFunc(words, func(string) bool { return true })
		for _, t := range tokens {
			if tag := a.Tokens[t].Tag; tag == doc.NOUN || tag == doc.ADJ {
				words = append(words, a.Tokens[t].Lower)
			}
		}
	case noun:
		kind = rule.KindNoun
	case has(doc.ADP):
		kind = rule.KindPreposition
	case slices.ContainsFunc(tokens, func(i int) bool { return a.Tokens[i].Tag.Verbal() }):
		return key{rule.KindVerb, a.Tokens[tokens[0]].Lemma}, -1, true
	}
	return key{kind, strings.Join(words, " ")}, -1, true
}

// complementsOf says what a clause has that could be its verb's content, by the
// names that rules use; "none" where it has nothing.
func complementsOf(a *doc.Analysis, ci int) []string {
	c := &a.Clauses[ci]
	var out []string
	add := func(name string) {
		if !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	of := a.ClausesOf[c.Sent]
	for k := of.From; k < of.To; k++ {
		d := &a.Clauses[k]
		if d.Parent != ci {
			continue
		}
		switch d.Kind {
		case doc.Sub:
			add(rule.CompDass)
		case doc.Question:
			add(rule.CompWh)
		case doc.Infinitive:
			add(rule.CompInfinitive)
		case doc.Main:
			if d.Mood == doc.Konjunktiv1 || d.Mood == doc.Konjunktiv2 {
				add(rule.CompKonjunktiv)
			} else {
				add(rule.CompV2)
			}
		}
	}
	if c.VerbFirst {
		add(rule.CompInverted)
	}
	s := a.Sentences[c.Sent]
	for i := s.From; i < s.To; i++ {
		switch t := &a.Tokens[i]; {
		case t.Kind == doc.QOpen && t.Quote >= 0:
			add(rule.CompQuotation)
		case t.Text == ":" && i+1 < s.To:
			add(rule.CompColon)
		}
	}
	if len(out) == 0 {
		add("none")
	}
	slices.Sort(out)
	return out
}

// overlap is the F1 of the bytes that both have.
func overlap(a, b []doc.Span) float64 {
	sum, both := doc.Lengths(a, b)
	if sum == 0 {
		return 0
	}
	return 2 * float64(both) / float64(sum)
}

// context is the sentences of the cue, or else of the content, with the roles marked.
func context(art *Annotated, roles map[string][]doc.Span) string {
	a := art.Analysis
	of := roles["cue"]
	if len(of) == 0 {
		of = roles["content"]
	}
	if len(of) == 0 {
		return art.Name
	}
	from, to := -1, 0
	for i := range a.Sentences {
		s := a.Span(a.Sentences[i].Range)
		if slices.ContainsFunc(of, s.Overlaps) {
			if from < 0 {
				from = s.Start
			}
			to = s.End
		}
	}
	if from < 0 {
		return art.Name
	}
	inside := map[string][]doc.Span{}
	for role, spans := range roles {
		for _, s := range spans {
			if t := (doc.Span{Start: max(s.Start, from) - from, End: min(s.End, to) - from}); t.Start < t.End {
				inside[role] = append(inside[role], t)
			}
		}
	}
	return art.Name + ": " + strings.Join(strings.Fields(rule.Mark(a.Doc.Text[from:to], inside)), " ")
}
