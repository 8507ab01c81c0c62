// Package explain prints the values that the stages hand on, for a person who
// asks why a rule fired or did not: tokens, clauses, attributions, near
// misses, and how a chain was built.
//
// It reads and changes nothing. Everything it prints is one line per thing;
// control characters of the article are shown as a blank.
package explain

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/doc"
)

// Sentences gives the range of sentences that the span of the text touches.
func Sentences(a *doc.Analysis, s doc.Span) doc.Range {
	var out doc.Range
	for i := range a.Sentences {
		at := a.Span(a.Sentences[i].Range)
		if at.Len() > 0 && (at.Overlaps(s) || s.Len() == 0 && at.Start <= s.Start && s.Start <= at.End) {
			if out.Empty() {
				out = doc.Range{From: i, To: i}
			}
			out.To = i + 1
		}
	}
	return out
}

// Tokens prints the tokens of some sentences: number, word, tag, lemma, and
// the readings that fit the tag.
func Tokens(w io.Writer, a *doc.Analysis, sents doc.Range) error {
	t := newTable()
	for si := sents.From; si < sents.To; si++ {
		s := a.Sentences[si]
		for i := s.From; i < s.To; i++ {
			tok := &a.Tokens[i]
			lemma := tok.Lemma
			if !tok.Known && tok.Kind == doc.Word {
				lemma += " ?" // not in the lexicon
			}
			fmt.Fprintf(t, "  %d\t%s\t%v\t%s\t%s\n", i, clean(tok.Text), tok.Tag, clean(lemma), readings(tok))
		}
		if si+1 < sents.To {
			fmt.Fprintln(t)
		}
	}
	return t.to(w)
}

var verbal = []struct {
	bit  doc.Verbal
	name string
}{
	{doc.Ind, "indicative"}, {doc.Konj1, "konjunktiv-1"}, {doc.Konj2, "konjunktiv-2"}, {doc.Imp, "imperative"},
	{doc.Past, "past"}, {doc.Inf, "infinitive"}, {doc.InfZu, "zu-infinitive"}, {doc.Part2, "participle"}, {doc.Part1, "present-participle"},
	{doc.P1, "1"}, {doc.P2, "2"}, {doc.P3, "3"}, {doc.VSg, "sg"}, {doc.VPl, "pl"},
}

func readings(t *doc.Token) string {
	var out []string
	for _, v := range verbal {
		if t.Verb&v.bit != 0 {
			out = append(out, v.name)
		}
	}
	if t.Nom != 0 {
		for _, c := range []struct {
			mask doc.Nominal
			name string
		}{{doc.Nom, "nom"}, {doc.Gen, "gen"}, {doc.Dat, "dat"}, {doc.Acc, "acc"}} {
			if t.Nom&c.mask == 0 {
				continue
			}
			for _, g := range []struct {
				mask doc.Nominal
				name string
			}{{doc.Masc, "m"}, {doc.Fem, "f"}, {doc.Neut, "n"}, {doc.Plur, "pl"}} {
				if t.Nom&c.mask&g.mask != 0 {
					out = append(out, c.name+"."+g.name)
				}
			}
		}
	}
	return strings.Join(out, " ")
}

// Clauses prints the clauses of some sentences, each below the one it hangs on.
func Clauses(w io.Writer, a *doc.Analysis, sents doc.Range) error {
	t := newTable()
	for si := sents.From; si < sents.To && si < len(a.ClausesOf); si++ {
		for ci := a.ClausesOf[si].From; ci < a.ClausesOf[si].To; ci++ {
			c := &a.Clauses[ci]
			depth := 0
			for p := c.Parent; p >= 0 && p < ci && depth < 8; p = a.Clauses[p].Parent {
				depth++
			}
			fmt.Fprintf(t, "  %s%v\t%s\t%s\n", strings.Repeat("  ", depth), c.Kind, about(a, c), Words(a, c.Parts))
		}
	}
	return t.to(w)
}

// Phrases prints the noun phrases of some sentences: the words with all that
// hangs on the noun, the noun, the preposition before it, and the readings of
// case, number and gender that its words share.
func Phrases(w io.Writer, a *doc.Analysis, sents doc.Range) error {
	t := newTable()
	for si := sents.From; si < sents.To && si < len(a.PhrasesOf); si++ {
		for k := a.PhrasesOf[si].From; k < a.PhrasesOf[si].To; k++ {
			ph := &a.Phrases[k]
			prep := ""
			if ph.Prep >= 0 {
				prep = "behind " + clean(a.Tokens[ph.Prep].Text)
			}
			fmt.Fprintf(t, "  %s\t%s\t%s\t%s\n", clean(a.Words(ph.All)), clean(a.Tokens[ph.Head].Text), prep, readings(&doc.Token{Nom: ph.Nom}))
		}
	}
	return t.to(w)
}

// about names what a clause has: verb, mood, subject, and what is unusual.
func about(a *doc.Analysis, c *doc.Clause) string {
	var out []string
	if c.Lemma != "" {
		out = append(out, "verb "+c.Lemma)
	}
	if c.Mood != doc.NoMood {
		out = append(out, c.Mood.String())
	}
	if c.Subject >= 0 && c.Subject < len(a.Phrases) {
		out = append(out, "subject „"+clean(a.Words(a.Phrases[c.Subject].All))+"“")
	}
	for _, f := range []struct {
		on   bool
		name string
	}{{c.Passive, "passive"}, {c.Negated, "negated"}, {c.VerbFirst, "verb-first"}} {
		if f.on {
			out = append(out, f.name)
		}
	}
	return clean(strings.Join(out, ", "))
}

// Words gives the text of some ranges, gaps as "…".
func Words(a *doc.Analysis, rs []doc.Range) string {
	var out []string
	for _, r := range rs {
		if !r.Empty() {
			out = append(out, clean(a.Words(r)))
		}
	}
	return strings.Join(out, " … ")
}

// clean shows text on one line: white space and control characters are one blank.
func clean(s string) string {
	if !strings.ContainsFunc(s, func(r rune) bool {
		return r != ' ' && (unicode.IsSpace(r) || !unicode.IsGraphic(r)) || r == utf8.RuneError
	}) {
		return s
	}
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || !unicode.IsGraphic(r) }), " ")
}

// table aligns columns; its lines do not end in blanks.
type table struct {
	*tabwriter.Writer
	b *bytes.Buffer
}

func newTable() table {
	var b bytes.Buffer
	return table{tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0), &b}
}

func (t table) to(w io.Writer) error {
	_ = t.Flush() // a Buffer does not fail
	for line := range bytes.Lines(t.b.Bytes()) {
		if _, err := w.Write(append(bytes.TrimRight(line, " \n"), '\n')); err != nil {
			return err
		}
	}
	return nil
}
