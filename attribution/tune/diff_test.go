package tune

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay/hearsay/attribution/report"
)

// claim is a claim over one span, with one attribution per rule.
type claim struct {
	start, end int
	chain      []string
	rule       string
}

func reportOf(claims ...claim) *report.Report {
	r := &report.Report{Sources: []report.Source{{ID: "a", Name: "A"}, {ID: "b", Name: "B"}}}
	for i, c := range claims {
		id := string(rune('0' + i))
		r.Attributions = append(r.Attributions, report.Attribution{ID: id, Rule: c.rule})
		r.Claims = append(r.Claims, report.Claim{Text: "t", Spans: []report.Span{{Start: c.start, End: c.end}}, Chain: c.chain, Attributions: []string{id}})
	}
	return r
}

func TestDiff(t *testing.T) {
	one, two := []string{"a"}, []string{"a", "b"}
	for name, c := range map[string]struct {
		before, after []claim
		want          []How
	}{
		"same":           {[]claim{{0, 10, one, "x"}}, []claim{{0, 10, one, "y"}}, nil},
		"gained":         {nil, []claim{{0, 10, one, "x"}}, []How{Gained}},
		"lost":           {[]claim{{0, 10, one, "x"}}, nil, []How{Lost}},
		"chain":          {[]claim{{0, 10, one, "x"}}, []claim{{0, 10, two, "x"}}, []How{Chain}},
		"words":          {[]claim{{0, 10, one, "x"}}, []claim{{0, 12, one, "x"}}, []How{Words}},
		"both":           {[]claim{{0, 10, one, "x"}}, []claim{{0, 12, two, "x"}}, []How{Both}},
		"too different":  {[]claim{{0, 10, one, "x"}}, []claim{{8, 20, one, "x"}}, []How{Lost, Gained}},
		"best partner":   {[]claim{{0, 10, one, "x"}}, []claim{{0, 14, one, "x"}, {0, 10, one, "x"}}, []How{Gained}},
		"chain decides":  {[]claim{{0, 10, two, "x"}}, []claim{{0, 10, one, "x"}, {0, 10, two, "x"}}, []How{Gained}},
		"order of text":  {[]claim{{20, 30, one, "x"}}, []claim{{0, 10, one, "x"}, {20, 30, two, "x"}, {40, 50, one, "x"}}, []How{Gained, Chain, Gained}},
		"empty spans":    {[]claim{{0, 0, one, "x"}}, []claim{{0, 0, one, "x"}}, []How{Lost, Gained}},
		"unknown source": {[]claim{{0, 10, []string{"zz"}, "x"}}, []claim{{0, 10, []string{"zz"}, "x"}}, nil},
	} {
		var got []How
		for _, ch := range Diff(reportOf(c.before...), reportOf(c.after...)) {
			got = append(got, ch.How)
		}
		if !cmp.Equal(got, c.want) {
			t.Errorf("%s: got %v, want %v", name, got, c.want)
		}
	}
}

func TestDiffShowsNamesAndRules(t *testing.T) {
	got := Diff(reportOf(claim{0, 10, []string{"a"}, "de.verb"}), reportOf(claim{0, 10, []string{"a", "b"}, "de.appeal"}))
	want := []Change{{Chain,
		&Claim{"t", []report.Span{{Start: 0, End: 10}}, []string{"A"}, []string{"de.verb"}},
		&Claim{"t", []report.Span{{Start: 0, End: 10}}, []string{"A", "B"}, []string{"de.appeal"}}}}
	if !cmp.Equal(got, want) {
		t.Error(cmp.Diff(want, got))
	}
}
