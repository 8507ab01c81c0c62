package graph

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay/hearsay/attribution/report"
)

func TestChainsAreSorted(t *testing.T) {
	g := chains([]string{"o", "l", "m"}, []string{"o", "r"}, []string{"o", "l"}, []string{"o", "r"})
	want := []Chain{
		{[]string{"article:x", "source:l", "source:o"}, []string{"claim:x/c3"}},
		{[]string{"article:x", "source:r", "source:o"}, []string{"claim:x/c2", "claim:x/c4"}},
		{[]string{"article:x", "source:m", "source:l", "source:o"}, []string{"claim:x/c1"}},
	}
	if diff := cmp.Diff(want, g.Chains("article:x", "source:o")); diff != "" {
		t.Error(diff)
	}
}

func TestPathsAtTheLimits(t *testing.T) {
	// x → p ⇄ r ← x, p → o
	loop := chains([]string{"r", "p"}, []string{"p", "r"}, []string{"o", "p"})
	direct, round := []string{"article:x", "source:p", "source:o"}, []string{"article:x", "source:r", "source:p", "source:o"}
	for _, c := range []struct {
		name     string
		g        *Graph
		from, to string
		limit    int
		want     [][]string
		whole    bool
	}{
		{"a circle beside the way", loop, "article:x", "source:o", 10, [][]string{direct, round}, true},
		{"as many as there are", loop, "article:x", "source:o", 2, [][]string{direct, round}, true},
		{"one less", loop, "article:x", "source:o", 1, [][]string{direct}, false},
		{"none asked for", loop, "article:x", "source:o", 0, nil, false},
		{"none asked for, none there", loop, "source:o", "article:x", 0, nil, true},
		{"to itself", line, "source:2", "source:2", 10, [][]string{{"source:2"}}, true},
		{"to itself in a circle", circle, "source:p", "source:p", 10, [][]string{{"source:p"}}, true},
		{"from nobody", diamond, "source:nobody", "source:o", 10, nil, true},
		{"from nobody to the same nobody", diamond, "source:nobody", "source:nobody", 10, nil, true},
		{"to nobody", diamond, "article:x", "source:nobody", 10, nil, true},
	} {
		got, whole := c.g.Paths(c.from, c.to, c.limit)
		if diff := cmp.Diff(c.want, got); diff != "" || whole != c.whole {
			t.Errorf("%s: whole %v, want %v\n%s", c.name, whole, c.whole, diff)
		}
	}
}

// Twelve sources that all cite each other and one long way out: the work limit
// ends the search before it gets there.
func TestPathsGiveUp(t *testing.T) {
	var all [][]string
	for i := range 12 {
		for j := range 12 {
			all = append(all, []string{fmt.Sprint(i), fmt.Sprint(j)})
		}
	}
	all = append(all, []string{"t", "t7", "t6", "t5", "t4", "t3", "t2", "t1", "11"})
	if paths, whole := chains(all...).Paths("article:x", "source:t", 1); paths != nil || whole {
		t.Errorf("%v, whole %v; want none, and not whole", paths, whole)
	}
}

func TestBetweenKnowsEveryKindOfEdge(t *testing.T) {
	for _, c := range []struct {
		from, to string
		want     []EdgeKind
	}{
		{"article:x", "claim:x/c1", []EdgeKind{Carries}}, {"source:4", "claim:x/c1", []EdgeKind{Originates}},
		{"article:x", "source:1", []EdgeKind{Cites}}, {"source:1", "article:x", nil}, {"source:1", "claim:x/c1", nil},
	} {
		var got []EdgeKind
		for _, e := range line.Between(c.from, c.to) {
			got = append(got, e.Kind)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s → %s:\n%s", c.from, c.to, diff)
		}
	}
}

func TestEdgeCuesAndConfidence(t *testing.T) {
	e := Edge{Citations: []Citation{{Cue: "laut", Confidence: .4}, {Confidence: .9}, {Cue: "sagte", Confidence: .7}, {Cue: "laut", Confidence: .2}}}
	if diff := cmp.Diff([]string{"laut", "sagte"}, e.Cues()); diff != "" {
		t.Error(diff)
	}
	if e.Confidence() != .9 {
		t.Errorf("confidence %v, want that of the surest citation, 0.9", e.Confidence())
	}
	if none := (&Edge{}); none.Confidence() != 1 || none.Cues() != nil {
		t.Errorf("without a citation: %v, %v", none.Confidence(), none.Cues())
	}
}

// Of two circles of one length the one over the first source by id is told; an
// attribution that serves two steps is named once.
func TestCirclesOfOneLength(t *testing.T) {
	a, b, c := "a", "b", "c"
	atts := []report.Attribution{{ID: "a1", Source: &a, Links: []report.Link{{Source: "b"}}}, {ID: "a2", Source: &b}, {ID: "a3", Source: &c, Links: []report.Link{{Source: "a"}}}}
	g := Build(report.Report{Article: report.Article{ID: "x"}, Attributions: atts, Claims: []report.Claim{
		{ID: "c1", Chain: []string{"c", "a"}, Attributions: []string{"a1", "a3"}}, {ID: "c2", Chain: []string{"a", "c"}, Attributions: []string{"a3"}},
		{ID: "c3", Chain: []string{"b", "a"}, Attributions: []string{"a1"}}, {ID: "c4", Chain: []string{"a", "b"}, Attributions: []string{"a1", "a2"}},
		{ID: "c5", Chain: []string{"b", "a"}, Attributions: []string{"a1"}},
	}})
	want := []report.Finding{{Code: report.Circle, Message: "sources cite each other in a circle: a → b → a", Attributions: []string{"a1", "a3"}, Sources: []string{"a", "b", "c"}}}
	if diff := cmp.Diff(want, g.Findings()); diff != "" {
		t.Error(diff)
	}
}

// A filter keeps the credits of those sources that it keeps.
func TestFilterKeepsCreditsOfWhatIsLeft(t *testing.T) {
	g := Build(report.Report{Article: report.Article{ID: "x", Credits: []string{"dpa", "afp"}},
		Claims: []report.Claim{{ID: "c1", Chain: []string{"er", "dpa"}}, {ID: "c2", Chain: []string{"afp"}}}})
	only, err := g.Through("dpa")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"source:dpa"}, only.Articles()[0].Credits); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"source:afp", "source:dpa"}, g.Articles()[0].Credits); diff != "" {
		t.Errorf("the graph itself changed:\n%s", diff)
	}
}
