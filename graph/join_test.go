package graph

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay/hearsay/attribution/report"
)

// Where articles differ about a source the word wins that says something, and
// of two the smaller, whichever article comes first.
func TestArticlesDifferAboutASource(t *testing.T) {
	about := func(article, kind, country, owner string) *Graph {
		return Build(report.Report{Article: report.Article{ID: article},
			Sources: []report.Source{{ID: "s", Name: "S", Kind: kind, Named: true, Country: country, Owner: owner}}, Claims: []report.Claim{{ID: "c1", Chain: []string{"s"}}}})
	}
	for _, c := range []struct{ a, b, want [3]string }{ // kind, country, owner
		{[3]string{"unknown", "", ""}, [3]string{"person", "DE", "state"}, [3]string{"person", "DE", "state"}},
		{[3]string{"person", "FR", "state"}, [3]string{"agency", "DE", "private"}, [3]string{"agency", "DE", "private"}},
		{[3]string{"unknown", "DE", ""}, [3]string{"agency", "DE", ""}, [3]string{"agency", "DE", ""}},
	} {
		for _, g := range []*Graph{
			Merge(about("x", c.a[0], c.a[1], c.a[2]), about("y", c.b[0], c.b[1], c.b[2])),
			Merge(about("x", c.b[0], c.b[1], c.b[2]), about("y", c.a[0], c.a[1], c.a[2])),
		} {
			s, _ := g.Source("source:s")
			if got := [3]string{s.Kind, s.Country, s.Owner}; got != c.want {
				t.Errorf("%v and %v: %v, want %v", c.a, c.b, got, c.want)
			}
		}
	}
}

func TestAliasesAreSortedAndEachOnce(t *testing.T) {
	g := Build(report.Report{Sources: []report.Source{{ID: "s", Name: "M", Named: true, Aliases: []string{"Z", "A", "M", "Z"}}}})
	if diff := cmp.Diff([]string{"A", "Z"}, g.Sources()[0].Aliases); diff != "" {
		t.Error(diff)
	}
}

// What two filters leave of one graph is, joined, what both leave.
func TestMergeOfWhatFiltersLeave(t *testing.T) {
	g := Build(report.Report{Article: report.Article{ID: "x", Credits: []string{"d", "a", "b", "c"}}, Claims: []report.Claim{
		{ID: "c1", Chain: []string{"a", "c"}}, {ID: "c2", Chain: []string{"b", "d"}}, {ID: "c3", Chain: []string{"c"}}, {ID: "c4", Chain: []string{"d", "c"}}, {ID: "c5", Chain: []string{"d"}}}})
	through := func(source string) *Graph {
		got, err := g.Through(source)
		if err != nil {
			t.Fatal(err)
		}
		return got
	}
	for _, m := range []*Graph{Merge(through("c"), through("d")), Merge(through("d"), through("c"), g.MinHops(3))} {
		if diff := cmp.Diff(dump(g), dump(m)); diff != "" {
			t.Error(diff)
		}
	}
	if none := Merge(g.MinHops(3), g.MinHops(4)); !none.Empty() {
		t.Error("two filters that leave nothing leave something together")
	}
}

// What is hidden in all graphs stays hidden; without a graph nothing is hidden.
func TestMergeOfHidden(t *testing.T) {
	claims, sources := star.OnlyClaims(), line.OnlySources()
	for _, c := range []struct {
		name            string
		g               *Graph
		sources, claims bool
	}{
		{"nothing", Merge(), true, true},
		{"claims alone", Merge(claims, claims), false, true},
		{"sources alone", Merge(sources), true, false},
		{"one of each", Merge(claims, sources), true, true},
	} {
		if c.g.ShowsSources() != c.sources || c.g.ShowsClaims() != c.claims {
			t.Errorf("%s: sources %v, claims %v; want %v, %v", c.name, c.g.ShowsSources(), c.g.ShowsClaims(), c.sources, c.claims)
		}
	}
}

// Which order a report lists its sources and credits in, and a credit given twice, makes no other article.
func TestOrderInAReportDoesNotCount(t *testing.T) {
	with := func(first, second string) report.Report {
		return report.Report{Article: report.Article{ID: "x", Credits: []string{first, second, first}}, Sources: []report.Source{{ID: first, Named: true}, {ID: second, Named: true}}}
	}
	g := Merge(Build(with("a", "b")), Build(with("b", "a")))
	if n := len(g.Articles()); n != 1 {
		t.Fatalf("%d articles, want 1", n)
	}
	if diff := cmp.Diff([]string{"source:a", "source:b"}, g.Articles()[0].Credits); diff != "" {
		t.Error(diff)
	}
}

// Two analyses under one id have eight digits of their digest behind it, and the
// graph that held only one of them does not see that.
func TestKeysOfOneID(t *testing.T) {
	of := func(text string) *Graph {
		return Build(report.Report{Article: report.Article{ID: "1"}, Claims: []report.Claim{{ID: "c1", Text: text, Chain: []string{"s"}}}})
	}
	a := of("a")
	_ = a.Claims() // made before the other is known
	both := Merge(a, of("b")).Claims()
	if len(both) != 2 || len(both[0].ID) != len("claim:1~12345678/c1") || both[0].Steps[0].Claim != both[0].ID {
		t.Errorf("%+v", both)
	}
	if c := a.Claims()[0]; c.ID != "claim:1/c1" || c.Steps[0].Claim != c.ID {
		t.Errorf("the graph itself changed: %+v", c)
	}
}

// Without an id the key is twelve digits, of the address or of what was read; a
// confidence that is no number does not make two articles one.
func TestKeysWithoutID(t *testing.T) {
	nan := func(text string) report.Report {
		return report.Report{Claims: []report.Claim{{ID: "c1", Text: text, Confidence: math.NaN()}}}
	}
	for _, r := range []report.Report{{Article: report.Article{URL: "https://example.org/1"}}, {}, nan("a")} {
		if key := Build(r).Articles()[0].Key; len(key) != 14 || !strings.HasPrefix(key, "h-") {
			t.Errorf("key %q, want h- and twelve digits", key)
		}
	}
	if n := len(Merge(Build(nan("a")), Build(nan("b"))).Articles()); n != 2 {
		t.Errorf("%d articles, want 2", n)
	}
}

func TestClaimByID(t *testing.T) {
	if c, ok := line.Claim("claim:x/c1"); !ok || c.Hops != 4 || c.Origin() != "source:4" {
		t.Errorf("%+v, %v", c, ok)
	}
	if c, ok := line.Claim("claim:x/c2"); ok || c.ID != "" || c.Origin() != "" {
		t.Errorf("%+v, %v: there is no such claim", c, ok)
	}
}

// How a claim was made says the attribution of its origin, else the first that it names.
func TestTypeOfAClaim(t *testing.T) {
	a, b := "a", "b"
	g := Build(report.Report{Attributions: []report.Attribution{{ID: "a1", Source: &a, Type: "direct"}, {ID: "a2", Source: &b, Type: "indirect"}}, Claims: []report.Claim{
		{ID: "c1", Chain: []string{"b", "a"}, Attributions: []string{"a1", "a2"}}, {ID: "c2", Chain: []string{"c"}, Attributions: []string{"a1"}}, {ID: "c3", Chain: []string{"a"}}}})
	var got []string
	for _, c := range g.Claims() {
		got = append(got, c.Type)
	}
	if diff := cmp.Diff([]string{"indirect", "direct", ""}, got); diff != "" {
		t.Error(diff)
	}
}

// The work limit of one path is a thousand steps: the article is one, and each
// of those it cites is one more before the first way ends.
func TestPathsStopAtAThousand(t *testing.T) {
	for n, want := range map[int]int{999: 1, 1000: 0} {
		var all [][]string
		for i := range n {
			all = append(all, []string{"o", fmt.Sprint(i)})
		}
		if paths, whole := chains(all...).Paths("article:x", "source:o", 1); len(paths) != want || whole {
			t.Errorf("%d ways: found %d, whole %v; want %d, and not whole", n, len(paths), whole, want)
		}
	}
}

// An error names ten sources and no more.
func TestThroughNamesTen(t *testing.T) {
	var all [][]string
	for i := range 11 {
		all = append(all, []string{fmt.Sprintf("s%02d", i)})
	}
	_, err := chains(all...).Through("nobody")
	if err == nil || !strings.HasSuffix(err.Error(), "s08, s09") || !strings.Contains(err.Error(), "has s00, s01") {
		t.Errorf("%v, want s00 to s09", err)
	}
}

func TestSummaryOfOneOrigin(t *testing.T) {
	if s := line.Summary(); s.TopOrigin != "source:4" || s.TopOriginShare != 1 {
		t.Errorf("%+v, want source:4 with all", s)
	}
}

func TestCirclesAreSorted(t *testing.T) {
	var all [][]string
	for _, s := range strings.Fields("h b g a f c e d") {
		all = append(all, []string{s + "1", s + "2"}, []string{s + "2", s + "1"})
	}
	var got []string
	for _, f := range chains(all...).Findings() {
		got = append(got, f.Sources[0])
	}
	if diff := cmp.Diff(strings.Fields("a1 b1 c1 d1 e1 f1 g1 h1"), got); diff != "" {
		t.Error(diff)
	}
}
