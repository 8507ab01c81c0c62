package doc_test

import (
	"slices"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
)

func rs(pairs ...int) []doc.Range {
	var out []doc.Range
	for i := 0; i < len(pairs); i += 2 {
		out = append(out, doc.Range{From: pairs[i], To: pairs[i+1]})
	}
	return out
}

func TestRanges(t *testing.T) {
	if got, want := doc.Tidy(rs(7, 9, 3, 3, 1, 4, 4, 5)), rs(1, 5, 7, 9); !slices.Equal(got, want) {
		t.Errorf("Tidy: %v, want %v", got, want)
	}
	in := rs(0, 10)
	if got, want := doc.Minus(in, rs(2, 4, 9, 12)), rs(0, 2, 4, 9); !slices.Equal(got, want) {
		t.Errorf("Minus: %v, want %v", got, want)
	}
	if got := doc.Minus(rs(2, 4), rs(0, 10)); len(got) != 0 {
		t.Errorf("Minus of all: %v, want nothing", got)
	}
	if !slices.Equal(in, rs(0, 10)) {
		t.Errorf("Minus changed what it was given: %v", in)
	}
	if got := doc.Size(rs(1, 5, 7, 9)); got != 6 {
		t.Errorf("Size: %d, want 6", got)
	}
	if got := doc.Shared(rs(1, 5, 7, 9), rs(4, 8)); got != 2 {
		t.Errorf("Shared: %d, want 2 (tokens 4 and 7)", got)
	}
	var long, gaps []doc.Range // every tenth token, and pairs that begin at every seventh
	for i := range 50 {
		long = append(long, doc.Range{From: 10 * i, To: 10*i + 1})
		gaps = append(gaps, doc.Range{From: 7 * i, To: 7*i + 2})
	}
	// of the tens below 345 those that leave 0 or 1 by seven: 0, 50, 70, 120, 140, 190, 210, 260, 280, 330
	if got := doc.Shared(long, gaps); got != 10 {
		t.Errorf("Shared of long lists: %d, want 10", got)
	}
	slices.Reverse(long)
	if got := doc.Shared(long, gaps); got != 10 {
		t.Errorf("Shared of a list that is not in order: %d, want 10", got)
	}
	if !doc.Holds(rs(1, 3), 2) || doc.Holds(rs(1, 3), 3) {
		t.Error("Holds: a range ends before its To")
	}
}

// In the memory of an article the operations on ranges give the same.
func TestRangesOfAnalysis(t *testing.T) {
	var a doc.Analysis
	in := rs(7, 9, 3, 3, 1, 4, 4, 5)
	tidy := a.Tidy(in)
	for _, cuts := range [][]doc.Range{nil, rs(2, 4), rs(0, 10), rs(2, 3, 8, 12, 4, 5), rs(3, 3), rs(2, 2, 8, 8)} {
		if got, want := a.Minus(tidy, cuts), doc.Minus(tidy, cuts); !slices.Equal(got, want) || got == nil {
			t.Errorf("without %v: %v, want %v", cuts, got, want)
		}
	}
	if want := rs(1, 5, 7, 9); !slices.Equal(tidy, want) || !slices.Equal(in, rs(7, 9, 3, 3, 1, 4, 4, 5)) {
		t.Errorf("Tidy: %v of %v, want %v", tidy, in, want)
	}
}

func TestAnalysisLooksUp(t *testing.T) {
	a := &doc.Analysis{
		Clauses: []doc.Clause{{Parts: rs(0, 2, 5, 7)}, {Parts: rs(2, 5)}, {Parts: rs(7, 9)}}, ClausesOf: []doc.Range{{From: 0, To: 2}, {From: 2, To: 3}},
		Quotations: []doc.Quotation{{Parent: -1}, {Parent: 0}, {Parent: 1}},
	}
	for _, c := range [][3]int{{0, 0, 0}, {0, 4, 1}, {0, 5, 0}, {0, 7, -1}, {1, 7, 2}, {1, 4, -1}} { // sentence, token, clause
		if got := a.ClauseAt(c[0], c[1]); got != c[2] {
			t.Errorf("clause of token %d in sentence %d is %d, want %d", c[1], c[0], got, c[2])
		}
	}
	for _, c := range [][3]int{{2, 2, 2}, {2, 1, 1}, {2, 0, 0}, {1, 2, -1}, {-1, 0, -1}} { // begins at, fits, found
		if got := a.QuotationAround(c[0], func(q int) bool { return q == c[1] }); got != c[2] {
			t.Errorf("from quotation %d the one that is %d: %d, want %d", c[0], c[1], got, c[2])
		}
	}
}
