package graph

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/hearsay/hearsay/attribution/report"
	"github.com/hearsay/hearsay/graph/internal/sample"
)

// dump is everything that a graph says, as one string.
func dump(g *Graph) string {
	b, err := json.MarshalIndent([]any{g.Articles(), g.Sources(), g.Claims(), g.Edges(), g.Origins(), g.Relays(), g.Summary(), g.Findings(), g.show}, "", " ")
	if err != nil {
		return err.Error()
	}
	return string(b)
}

// reports draws reports over few ids, so that articles, claims and sources of one id meet with different content.
var reports = rapid.Custom(func(t *rapid.T) report.Report {
	id := rapid.SampledFrom([]string{"", "p", "q"})
	source := rapid.SampledFrom([]string{"a", "b", "c", "d"})
	r := report.Report{Article: report.Article{ID: id.Draw(t, "article"), Title: rapid.SampledFrom([]string{"", "T"}).Draw(t, "title"),
		Credits: rapid.SliceOfN(source, 0, 2).Draw(t, "credits")}}
	for _, s := range rapid.SliceOfNDistinct(source, 0, 4, rapid.ID).Draw(t, "sources") {
		r.Sources = append(r.Sources, report.Source{ID: s, Name: rapid.SampledFrom([]string{"X", "Y", "Z"}).Draw(t, "name"),
			Kind: rapid.SampledFrom([]string{"agency", "person", "unknown"}).Draw(t, "kind"), Named: rapid.Bool().Draw(t, "named"),
			Country: rapid.SampledFrom([]string{"", "DE", "FR"}).Draw(t, "country"), Aliases: rapid.SliceOfN(rapid.SampledFrom([]string{"X", "Q"}), 0, 2).Draw(t, "aliases")})
	}
	for i := range rapid.IntRange(0, 4).Draw(t, "claims") {
		chain := rapid.SliceOfN(source, 0, 3).Draw(t, "chain")
		r.Claims = append(r.Claims, report.Claim{ID: fmt.Sprintf("c%d", i), Text: rapid.SampledFrom([]string{"t", "u"}).Draw(t, "text"), Chain: chain, Hops: len(chain)})
	}
	return r
})

// graphs draws graphs, filtered or not.
var graphs = rapid.Custom(func(t *rapid.T) *Graph {
	g := Build(reports.Draw(t, "report"))
	switch rapid.IntRange(0, 4).Draw(t, "filter") {
	case 1:
		return g.OnlyClaims()
	case 2:
		return g.OnlySources()
	case 3:
		return g.MinHops(2)
	}
	return g
})

func TestMergeProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := graphs.Draw(t, "a"), graphs.Draw(t, "b"), graphs.Draw(t, "c")
		want := dump(Merge(a, b, c))
		for name, g := range map[string]*Graph{
			"(a b) c": Merge(Merge(a, b), c), "a (b c)": Merge(a, Merge(b, c)),
			"c b a": Merge(c, b, a), "b a c": Merge(b, a, c),
			"a b c c": Merge(a, b, c, c), "with nothing": Merge(Merge(), a, nil, b, c),
		} {
			if got := dump(g); got != want {
				t.Fatalf("%s differs from a b c:\n%s", name, cmp.Diff(want, got))
			}
		}
	})
}

// What a filter leaves of a graph is the same before and after joining.
func TestFilterProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := Build(reports.Draw(t, "a")), Build(reports.Draw(t, "b"))
		if got, want := dump(Merge(a.MinHops(2), b.MinHops(2))), dump(Merge(a, b).MinHops(2)); got != want {
			t.Fatal(cmp.Diff(want, got))
		}
		all := Merge(a, b)
		ids := make(map[string]bool)
		for _, c := range all.Claims() {
			ids[c.ID] = true
		}
		for _, s := range all.Sources() {
			if g, err := all.Through(s.ID); err != nil {
				t.Fatal(err)
			} else if len(g.Claims()) != s.Claims {
				t.Fatalf("%d claims through %s, want %d", len(g.Claims()), s.ID, s.Claims)
			} else {
				for _, c := range g.Claims() {
					if !ids[c.ID] {
						t.Fatalf("the filter made a new id, %s", c.ID)
					}
				}
			}
		}
	})
}

func TestMerge(t *testing.T) {
	g := Merge(Build(sample.Kim()), Build(sample.Ring()), Build(sample.Kim()))
	if n := len(g.Articles()); n != 2 {
		t.Errorf("%d articles, want 2", n)
	}
	if n := len(g.Claims()); n != 15 {
		t.Errorf("%d claims, want 15", n)
	}
	// One source of a name over all articles; those without a name stay with theirs.
	r := report.Report{Article: report.Article{ID: "b"}, Sources: []report.Source{{ID: "afp", Name: "Agence France-Presse", Kind: "agency", Named: true, Country: "FR",
		Mentions: []report.Span{{Start: 0, End: 3}}}, {ID: "augenzeugen", Name: "Augenzeugen", Kind: "group"}},
		Claims: []report.Claim{{ID: "c1", Chain: []string{"augenzeugen", "afp"}}}}
	g = Merge(Build(sample.Ring()), Build(r))
	var ids []string
	for _, s := range g.Sources() {
		ids = append(ids, s.ID)
	}
	if diff := cmp.Diff([]string{"source:afp", "source:b/augenzeugen", "source:dpa", "source:reuters", "source:ring/augenzeugen"}, ids); diff != "" {
		t.Error(diff)
	}
	want := Source{ID: "source:afp", Key: "afp", Name: "AFP", Kind: "agency", Named: true, Aliases: []string{"Agence France-Presse"},
		Country: "FR", Mentions: 2, Claims: 3, Origin: 1, Hops: 1}
	got, _ := g.Source("source:afp")
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// Two articles under one id are two articles.
func TestMergeSameID(t *testing.T) {
	a := Build(report.Report{Article: report.Article{ID: "1"}, Claims: []report.Claim{{ID: "c1", Text: "a", Chain: []string{"s"}}}})
	b := Build(report.Report{Article: report.Article{ID: "1"}, Claims: []report.Claim{{ID: "c1", Text: "b", Chain: []string{"s", "r"}}}})
	g := Merge(a, b)
	if len(g.Articles()) != 2 || len(g.Claims()) != 2 || g.Claims()[0].ID == g.Claims()[1].ID || !strings.HasPrefix(g.Claims()[0].ID, "claim:1~") {
		t.Errorf("%+v", g.Claims())
	}
	// And the one that a filter leaves keeps its id.
	if deep := g.MinHops(2).Claims(); len(deep) != 1 || !strings.HasPrefix(deep[0].ID, "claim:1~") {
		t.Errorf("%+v", deep)
	}
}

func TestOnly(t *testing.T) {
	g := Build(sample.Kim())
	if c := g.OnlyClaims(); len(c.Sources()) != 0 || len(c.Claims()) != 10 || len(c.Edges()) != 10 {
		t.Errorf("only claims: %d sources, %d claims, %d edges", len(c.Sources()), len(c.Claims()), len(c.Edges()))
	}
	if s := g.OnlySources(); len(s.Sources()) != 9 || len(s.Claims()) != 0 || len(s.Edges()) != 13 {
		t.Errorf("only sources: %d sources, %d claims, %d edges", len(s.Sources()), len(s.Claims()), len(s.Edges()))
	}
	if dump(g.OnlySources().All()) != dump(g) {
		t.Error("All does not bring back what was hidden")
	}
}

func TestMinHops(t *testing.T) {
	g := Build(sample.Kim()).MinHops(2)
	if n := len(g.Claims()); n != 6 {
		t.Errorf("%d claims, want 6", n)
	}
	if _, ok := g.Source("source:kim-jong-un"); ok {
		t.Error("a source stays whose only claim has one hop")
	}
	if g := Build(sample.Kim()).MinHops(3); !g.Empty() || len(g.Articles()) != 0 {
		t.Error("an article stays without a claim")
	}
}

func TestThrough(t *testing.T) {
	g := Build(sample.Kim())
	for name, want := range map[string]int{"yonhap": 3, "Yonhap": 3, "source:yonhap": 3, "koreanische zentrale nachrichtenagentur": 2,
		"TASS": 2, "südkoreanischen Beamten": 1, "SOURCE:KIM/BEAMTE": 1} {
		got, err := g.Through(name)
		if err != nil || len(got.Claims()) != want {
			t.Errorf("%s: %d claims, %v; want %d", name, len(got.Claims()), err, want)
		}
	}
	_, err := g.Through("dpa")
	var unknown *UnknownSourceError
	if !errors.As(err, &unknown) || unknown.Known[0] != "Yonhap" {
		t.Errorf("error %v", err)
	}
	if want := `no source is called "dpa"; the graph has Yonhap, `; !strings.HasPrefix(err.Error(), want) {
		t.Errorf("%q", err)
	}
	if _, err := Merge().Through("dpa"); err == nil || err.Error() != `no source is called "dpa": the graph has no sources` {
		t.Errorf("%v", err)
	}
}

func TestFindings(t *testing.T) {
	want := []report.Finding{
		{Code: "circle", Message: "sources cite each other in a circle: AFP → dpa → AFP", Attributions: []string{"a1", "a3"}, Sources: []string{"afp", "dpa"}},
		{Code: "self-citation", Message: "Reuters cites itself", Attributions: []string{"a5"}, Sources: []string{"reuters"}},
	}
	g := Build(sample.Ring())
	if diff := cmp.Diff(want, g.Findings()); diff != "" {
		t.Error(diff)
	}
	got := Merge(g, Build(sample.Kim())).Findings()
	if len(got) != 2 || len(got[0].Attributions) != 0 {
		t.Errorf("%+v: attributions of one article among several", got)
	}
	if f := Build(sample.Kim()).Findings(); len(f) != 0 {
		t.Errorf("%+v", f)
	}
	// p → q → r → p
	if f := circle.Findings(); len(f) != 1 || f[0].Message != "sources cite each other in a circle: p → q → r → p" {
		t.Errorf("%+v", f)
	}
}

// The ring of the message is a shortest one, whatever else the sources cite.
func TestFindingsTwoRings(t *testing.T) {
	f := chains([]string{"a", "b"}, []string{"b", "c"}, []string{"c", "a"}, []string{"b", "a"}).Findings()
	if len(f) != 1 || f[0].Message != "sources cite each other in a circle: a → b → a" {
		t.Errorf("%+v", f)
	}
	f = chains([]string{"1", "2"}, []string{"2", "1"}, []string{"8", "9"}, []string{"9", "8"}).Findings()
	if len(f) != 2 || f[0].Sources[0] != "1" || f[1].Sources[0] != "8" {
		t.Errorf("%+v", f)
	}
}

func TestDeterministic(t *testing.T) {
	want := dump(Merge(Build(sample.Sized("s", 40, 60)), Build(sample.Ring())))
	for range 20 {
		if got := dump(Merge(Build(sample.Ring()), Build(sample.Sized("s", 40, 60)))); got != want {
			t.Fatal(cmp.Diff(want, got))
		}
	}
}

func TestConcurrent(t *testing.T) {
	g := Merge(Build(sample.Kim()), Build(sample.Ring()))
	want := dump(Merge(Build(sample.Kim()), Build(sample.Ring())))
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if got := dump(g); got != want {
				t.Error("another goroutine sees another graph")
			}
		})
	}
	wg.Wait()
}
