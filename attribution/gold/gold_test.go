package gold

import (
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/hearsay/hearsay/attribution/report"
)

func near(a, b float64) bool { return math.Abs(a-b) < 1e-9 }

func TestTokens(t *testing.T) {
	text := "„Um 19.45 Uhr“, sagte Kim Jong-un (84) tagesschau.de.\nÄh …"
	var got []string
	for _, s := range tokenize(text) {
		got = append(got, string([]rune(text)[s.Start:s.End]))
	}
	want := []string{"„", "Um", "19.45", "Uhr", "“", ",", "sagte", "Kim", "Jong-un", "(", "84", ")", "tagesschau.de", ".", "Äh", "…"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestTokenF1(t *testing.T) {
	for _, c := range []struct {
		a, b []int
		want float64
	}{
		{[]int{1, 2, 3, 4}, []int{3, 4, 5, 6}, 0.5},
		{[]int{1, 2}, []int{1, 2}, 1},
		{[]int{1, 2}, []int{3}, 0},
		{nil, []int{3}, 0},
		{[]int{1, 2, 3}, []int{2}, 0.5}, // P 1, R 1/3
	} {
		if got := tokenF1(c.a, c.b); !near(got, c.want) {
			t.Errorf("%v %v: %v, want %v", c.a, c.b, got, c.want)
		}
	}
}

func of(typ string, content ...int) Attribution {
	return Attribution{Type: typ, Parts: [parts][]int{Content: content}}
}

// TestPair: the greedy choice (gold 0 with system 0, F1 2/3) would leave gold 1
// with nothing; in sum the other way is better.
func TestPair(t *testing.T) {
	want := []Attribution{of("direct", 1, 2, 3, 4), of("direct", 1, 2)}
	got := []Attribution{of("direct", 1, 2), of("direct", 3, 4), of("direct", 9)}
	if p := pair(want, got); !slices.Equal(p, []int{1, 0}) {
		t.Errorf("more system than gold: %v", p)
	}
	if p := pair(got, want); !slices.Equal(p, []int{1, 0, -1}) {
		t.Errorf("more gold than system: %v", p)
	}
	// The type decides between two that cover the same words.
	if p := pair([]Attribution{of("reported", 1, 2)}, []Attribution{of("direct", 1, 2), of("reported", 1, 2)}); !slices.Equal(p, []int{1}) {
		t.Errorf("same words: %v", p)
	}
	if p := pair(want, nil); !slices.Equal(p, []int{-1, -1}) {
		t.Errorf("no system: %v", p)
	}
	if p := pair(nil, got); len(p) != 0 {
		t.Errorf("no gold: %v", p)
	}
}

// TestAssignIsBest compares with all assignments of small matrices.
func TestAssignIsBest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rows := rapid.IntRange(1, 5).Draw(t, "rows")
		columns := rapid.IntRange(rows, 6).Draw(t, "columns")
		cost := make([][]float64, rows)
		for i := range cost {
			for range columns {
				cost[i] = append(cost[i], -float64(rapid.IntRange(0, 4).Draw(t, "cost")))
			}
		}
		sum, used := 0.0, map[int]bool{}
		for i, j := range assign(cost) {
			if used[j] {
				t.Fatalf("column %d twice", j)
			}
			used[j] = true
			sum += cost[i][j]
		}
		if best := least(cost, make([]bool, columns)); sum != best {
			t.Fatalf("sum %v, best %v", sum, best)
		}
	})
}

func least(cost [][]float64, used []bool) float64 {
	if len(cost) == 0 {
		return 0
	}
	best := math.Inf(1)
	for j := range used {
		if !used[j] {
			used[j] = true
			best = min(best, cost[0][j]+least(cost[1:], used))
			used[j] = false
		}
	}
	return best
}

// spans gives a report attribution with the words at those places of "t0 t1 t2 …".
func spans(tokens ...int) []report.Span {
	var out []report.Span
	for _, k := range tokens {
		out = append(out, report.Span{Start: 3 * k, End: 3*k + 2})
	}
	return out
}

// TestMeasure is worked by hand. Gold: A indirect, content 0–3, cue 4, source
// 5 6; B direct, content 7 8, no cue. System: a indirect, content 0–1, cue 4,
// source 6; x direct, content 9, source 5, which is paired with B all the same.
func TestMeasure(t *testing.T) {
	g := Article{ID: "g", Text: "t0 t1 t2 t3 t4 t5 t6 t7 t8 t9", Attributed: true}
	g.Tokens = tokenize(g.Text)
	a, b := of("indirect", 0, 1, 2, 3), of("direct", 7, 8)
	a.Parts[Cue], a.Parts[Source] = []int{4}, []int{5, 6}
	g.Attributions = []Attribution{a, b}
	r := &report.Report{Attributions: []report.Attribution{
		{Type: "indirect", Rule: "r1", Confidence: 0.9, Spans: report.Parts{Content: spans(0, 1), Cue: spans(4), Source: spans(6)}},
		{Type: "direct", Rule: "r2", Confidence: 0.4, Spans: report.Parts{Content: spans(9), Source: spans(5)}},
		{Type: "direct", Polarity: "no-statement", Spans: report.Parts{Content: spans(3)}},
		{Type: "direct"},
	}}
	var s Scorer
	s.Add(&g, r)
	got := s.Result()
	want := map[string]PRF{
		"quote":     prf((1+0)/2., (0.5+0)/2),
		"roles":     prf((1+1+0)/3., (1+0.5)/2), // cue; source twice for the system, once for the gold
		"joint":     prf((1+0+1+1+0)/5., (0.5+0+1+0.5)/4),
		"cue":       prf(1, 1),
		"source":    prf(0.5, 0.5),
		"frame":     {},
		"addressee": {},
		"type":      prf(1/2., 1/2.),
	}
	if len(got.Quotations.Figures) != len(want) {
		t.Fatalf("%d figures", len(got.Quotations.Figures))
	}
	for _, f := range got.Quotations.Figures {
		if w := want[f.Name]; !near(f.P, w.P) || !near(f.R, w.R) || !near(f.F1, w.F1) {
			t.Errorf("%s: %+v, want %+v", f.Name, f.PRF, w)
		}
	}
	q := got.Quotations
	if want := []PartScore{{"content", 2, 2, 0, 1}, {"cue", 1, 1, 1, 1}, {"frame", 0, 0, 0, 0}, {"source", 1, 2, 0, 1}, {"addressee", 0, 0, 0, 0}}; !slices.Equal(q.Parts, want) {
		t.Errorf("parts %v", q.Parts)
	}
	if want := []TypeScore{{"direct", 1, 0, 0, 0, 1, 0, 0}, {"indirect", 1, 1, 0, 1, 1, 1, 1}}; !slices.Equal(q.Types, want) {
		t.Errorf("types %v", q.Types)
	}
	if want := []RuleScore{{"r1", 1, 1}, {"r2", 1, 0}}; !slices.Equal(q.Rules, want) {
		t.Errorf("rules %v", q.Rules)
	}
	if want := []Bucket{{0.4, 0.5, 1, 0, 0.4}, {0.9, 1, 1, 1, 0.9}}; !slices.Equal(q.Calibration, want) || !near(q.CalibrationError, (0.4+0.1)/2) {
		t.Errorf("calibration %v, %v", q.Calibration, q.CalibrationError)
	}
	errors := q.Worst[0].Errors
	if len(errors) != 2 || errors[0].Parts["content"] != "t0 t1 t2 t3 ≠ t0 t1" || errors[0].Parts["source"] != "t5 t6 ≠ t6" || errors[0].Rule != "r1" {
		t.Errorf("errors %+v", errors)
	}
}

func TestWorst(t *testing.T) {
	right := Article{ID: "right", Text: "t0", Tokens: tokenize("t0"), Attributed: true, Attributions: []Attribution{of("direct", 0)}}
	missed := right
	missed.ID = "missed"
	silent := Article{ID: "silent", Attributed: true}
	var s Scorer
	for _, a := range []*Article{&right, &silent, &missed} {
		var r *report.Report
		if a == &right {
			r = &report.Report{Attributions: []report.Attribution{{Type: "direct", Spans: report.Parts{Content: spans(0)}}}}
		}
		s.Add(a, r)
	}
	var got []string
	for _, a := range s.Result().Quotations.Worst {
		got = append(got, a.ID)
	}
	if want := []string{"missed", "right", "silent"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestEntries(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"Kreml", "des Kremls", true},
		{"Küstenboten", "Küstenbote", true},
		{"Kim Jong-un", "Machthaber Kim Jong-un", true},
		{"Putin", "Wladimir Putin", true},
		{"Polizei", "Polizeiangaben", true},      // part of a compound
		{"Po", "Polizei", false},                 // too short for one
		{"EU", "EUs", false},                     // too short to be inflected
		{"Minister", "Ministerium", true},        // the price of compounds
		{"der Minister", "des Ministers", false}, // der is not des
		{"Kim Putin", "Kim Jong-un und Putin", false},
		{"tagesschau.de", "Tagesschau.de", true},
		{"", "x", false},
		{"–", "x", false},
	} {
		if got := inside(words(c.a), words(c.b)); got != c.want {
			t.Errorf("%q in %q: %v", c.a, c.b, got)
		}
	}
}

func TestExtent(t *testing.T) {
	e := newExtent([]report.Span{{Start: 10, End: 20}, {Start: 0, End: 5}, {Start: 15, End: 25}, {Start: 5, End: 6}, {Start: 9, End: 9}})
	if want := (extent{{Start: 0, End: 6}, {Start: 10, End: 25}}); !slices.Equal(e, want) || e.len() != 21 {
		t.Errorf("%v, %d", e, e.len())
	}
	if n := e.common(extent{{Start: 4, End: 12}, {Start: 24, End: 30}}); n != 5 {
		t.Errorf("common %d", n)
	}
}

func TestMetricNames(t *testing.T) {
	want := "quote roles joint cue frame source addressee type found exact exact2 hops silent decoys"
	if got := strings.Join(MetricNames(), " "); got != want {
		t.Errorf("got %s", got)
	}
}

func TestFloors(t *testing.T) {
	r := Result{Chains: &ChainResult{Exact: 0.8, Hops: PRF{F1: 0.7}, DecoyClaims: 4}}
	got := r.Floors(map[string]float64{"exact": 80, "hops": 70.1, "joint": 1}, false)
	got = append(got, r.Floors(map[string]float64{"decoys": 3}, true)...)
	want := []string{"joint: the gold gives no such figure", "hops is 70.0, less than 70.1", "decoys is 4.0, more than 3"}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %q", got)
	}
}
