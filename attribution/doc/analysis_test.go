package doc_test

import (
	"slices"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
)

func TestReset(t *testing.T) {
	a := &doc.Analysis{Doc: &doc.Document{}, Tokens: make([]doc.Token, 3), Sentences: make([]doc.Sentence, 1), Quotations: make([]doc.Quotation, 1), Clauses: make([]doc.Clause, 2),
		Phrases: make([]doc.Phrase, 1), ClausesOf: make([]doc.Range, 1), PhrasesOf: make([]doc.Range, 1), Notes: make([]doc.Finding, 1)}
	a.Tokens[2].Text, a.Clauses[1].Group = "Wort", []int{7}
	words := a.Lists.Words.List("Wort")
	a.Reset()
	if a.Doc != nil || a.Notes != nil || len(a.Tokens)+len(a.Sentences)+len(a.Quotations)+len(a.Clauses)+len(a.Phrases)+len(a.ClausesOf)+len(a.PhrasesOf) != 0 {
		t.Errorf("something is left: %+v", a)
	}
	if cap(a.Tokens) != 3 || cap(a.Clauses) != 2 {
		t.Errorf("room for %d tokens and %d clauses, want that of before: 3 and 2", cap(a.Tokens), cap(a.Clauses))
	}
	if words[0] != "" {
		t.Errorf("the lists hold on to the article before: %q", words)
	}
	if word, group := a.Tokens[:3][2].Text, a.Clauses[:2][1].Group; word != "" || group != nil {
		t.Errorf("the memory holds on to the article before: %q, %v", word, group)
	}
}

func TestOneLine(t *testing.T) {
	for text, want := range map[string]string{
		"": "", "Rat": "Rat", "der Rat": "der Rat", "der  Rat": "der Rat", "der\nRat": "der Rat", " der Rat ": "der Rat",
		"der Rat ": "der Rat", "der\u00a0Rat": "der Rat", "„Rät“ 5": "„Rät“ 5", "Rat\n": "Rat", " ": "",
	} {
		a := &doc.Analysis{Doc: &doc.Document{Text: text}, Tokens: []doc.Token{{Span: doc.Span{End: len(text)}}}}
		if got := a.OneLine(doc.Range{To: 1}); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestSureNames(t *testing.T) {
	a := &doc.Analysis{Names: []doc.Name{{Range: doc.Range{From: 1, To: 2}}, {Range: doc.Range{From: 3, To: 5}, Sure: true}, {Range: doc.Range{From: 3, To: 5}, Entry: 1, Sure: true},
		{Range: doc.Range{From: 6, To: 7}, Entry: 2}, {Range: doc.Range{From: 6, To: 7}, Entry: 3, Sure: true}}}
	if got := slices.Collect(a.SureNames()); !slices.Equal(got, []doc.Range{{From: 3, To: 5}, {From: 6, To: 7}}) {
		t.Errorf("%v, want 3 to 5 and 6 to 7, each once", got)
	}
}
