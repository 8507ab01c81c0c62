package gold

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
)

func TestComparison(t *testing.T) {
	before := &Result{
		Schema: Schema,
		Quotations: &QuotationResult{
			Figures: []Figure{{"quote", prf(0.5, 0.5)}, {"joint", prf(0.6, 0.6)}},
			Types:   []TypeScore{{Type: "direct", Gold: 4, Found: 2, System: 3, Right: 2}, {Type: "reported", Gold: 1}},
			Rules:   []RuleScore{{"de.a", 10, 9}, {"de.b", 3, 1}, {"de.gone", 2, 0}},
			Worst:   []ArticleScore{{ID: "x", Joint: 0.1}, {ID: "y", Joint: 0.9}, {ID: "z", Joint: 0.5}},
		},
		Chains: &ChainResult{Hops: PRF{F1: 0.5}, Misses: []Miss{{Article: "p", Content: "old", Want: []string{"A", "B"}}, {Article: "p", Content: "both", Want: []string{"A"}}}},
	}
	now := &Result{
		Schema: Schema,
		Quotations: &QuotationResult{
			Figures: []Figure{{"quote", prf(0.5, 0.5)}, {"joint", prf(0.7, 0.7)}},
			Types:   []TypeScore{{Type: "direct", Gold: 4, Found: 3, System: 3, Right: 3}, {Type: "reported", Gold: 1}},
			Rules:   []RuleScore{{"de.a", 10, 9}, {"de.b", 4, 4}, {"de.new", 1, 1}},
			Worst:   []ArticleScore{{ID: "y", Joint: 0.4}, {ID: "z", Joint: 0.5}, {ID: "x", Joint: 0.3}},
		},
		Chains: &ChainResult{Hops: PRF{F1: 0.6}, Misses: []Miss{{Article: "p", Content: "both", Want: []string{"A"}}, {Article: "q", Want: []string{"C"}, Kind: "no-statement"}}},
	}
	var b strings.Builder
	if err := now.WriteComparison(&b, before, 2); err != nil {
		t.Fatal(err)
	}
	want := `Against the baseline:
joint          60.0 →  70.0  +10.0
hops           50.0 →  60.0  +10.0

types (1)
  direct: found 2 → 3 of 4, right 2 of 3 → 3 of 3

rules (3)
  de.b: right 1 of 3 → 4 of 4
  de.gone: right 0 of 2 → 0 of 0
  and 1 more

articles that got better (1)
  x: joint 10.0 → 30.0

articles that got worse (1)
  y: joint 90.0 → 40.0

chains that are right now (1)
  p: A → B: old

chains that are wrong now (1)
  q: C: no-statement
`
	if b.String() != want {
		t.Errorf("got\n%s", b.String())
	}
	b.Reset()
	if err := now.WriteComparison(&b, now, 2); err != nil || b.String() != "Against the baseline:\nno difference\n" {
		t.Errorf("with itself: %q, %v", b.String(), err)
	}
}

// TestResultJSON: a result reads back as it was written.
func TestResultJSON(t *testing.T) {
	var s Scorer
	a := Article{ID: "a", Text: "t0", Tokens: tokenize("t0"), Attributed: true, Chained: true, Attributions: []Attribution{of("direct", 0)}}
	s.Add(&a, nil)
	first, err := json.Marshal(s.Result())
	if err != nil {
		t.Fatal(err)
	}
	r, err := ReadResult(bytes.NewReader(first))
	if err != nil {
		t.Fatal(err)
	}
	second, err := json.Marshal(r)
	if err != nil || !bytes.Equal(first, second) {
		t.Errorf("%v\n%s\n%s", err, first, second)
	}
	for _, bad := range []string{"", "[]", "{}", `{"schema":"hearsay.report/1"}`} {
		if _, err := ReadResult(strings.NewReader(bad)); err == nil {
			t.Errorf("%q was read", bad)
		}
	}
}
