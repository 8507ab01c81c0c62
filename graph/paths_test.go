package graph

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay/hearsay/attribution/report"
	"github.com/hearsay/hearsay/graph/internal/sample"
)

// chains builds the graph of an article "x" whose claims have the given chains, origin first.
func chains(cs ...[]string) *Graph {
	r := report.Report{Article: report.Article{ID: "x"}}
	for i, c := range cs {
		r.Claims = append(r.Claims, report.Claim{ID: fmt.Sprintf("c%d", i+1), Chain: c, Hops: len(c)})
	}
	return Build(r)
}

var (
	// x → hub → a, b, c, d, e
	star = chains([]string{"a", "hub"}, []string{"b", "hub"}, []string{"c", "hub"}, []string{"d", "hub"}, []string{"e", "hub"})
	// x → l, r → o; and the long way x → m → l → o
	diamond = chains([]string{"o", "l"}, []string{"o", "r"}, []string{"o", "l", "m"})
	// x → p → q → r → p
	circle = chains([]string{"r", "q", "p"}, []string{"p", "r"})
	// x → 1 → 2 → 3 → 4
	line = chains([]string{"4", "3", "2", "1"})
)

func TestLevels(t *testing.T) {
	for _, tc := range []struct {
		name string
		g    *Graph
		from []string
		want map[string]int
	}{
		{"star", star, []string{"article:x"}, map[string]int{"article:x": 0, "source:hub": 1,
			"source:a": 2, "source:b": 2, "source:c": 2, "source:d": 2, "source:e": 2}},
		{"diamond", diamond, []string{"article:x"}, map[string]int{"article:x": 0, "source:l": 1, "source:r": 1, "source:m": 1, "source:o": 2}},
		{"circle", circle, []string{"article:x"}, map[string]int{"article:x": 0, "source:p": 1, "source:r": 1, "source:q": 2}},
		{"circle from within", circle, []string{"source:q"}, map[string]int{"source:q": 0, "source:r": 1, "source:p": 2}},
		{"chain", line, []string{"article:x"}, map[string]int{"article:x": 0, "source:1": 1, "source:2": 2, "source:3": 3, "source:4": 4}},
		{"two starts", line, []string{"article:x", "source:3", "source:3"}, map[string]int{"article:x": 0, "source:1": 1, "source:2": 2, "source:3": 0, "source:4": 1}},
		{"leaf", star, []string{"source:a"}, map[string]int{"source:a": 0}},
		{"not in the graph", star, []string{"source:nobody"}, map[string]int{}},
	} {
		if diff := cmp.Diff(tc.want, tc.g.Levels(tc.from...)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tc.name, diff)
		}
	}
}

func TestHops(t *testing.T) {
	for _, tc := range []struct {
		name    string
		g       *Graph
		claims  []int
		sources map[string]int
	}{
		{"star", star, []int{2, 2, 2, 2, 2}, map[string]int{"source:hub": 1, "source:e": 2}},
		{"diamond", diamond, []int{2, 2, 3}, map[string]int{"source:o": 2, "source:m": 1}},
		{"circle", circle, []int{3, 2}, map[string]int{"source:q": 2, "source:r": 1}},
		{"chain", line, []int{4}, map[string]int{"source:1": 1, "source:4": 4}},
	} {
		var got []int
		for _, c := range tc.g.Claims() {
			got = append(got, c.Hops)
		}
		if diff := cmp.Diff(tc.claims, got); diff != "" {
			t.Errorf("%s: hops of claims:\n%s", tc.name, diff)
		}
		for id, want := range tc.sources {
			if s, _ := tc.g.Source(id); s.Hops != want {
				t.Errorf("%s: %s has %d hops, want %d", tc.name, id, s.Hops, want)
			}
		}
	}
}

func TestShortest(t *testing.T) {
	for _, tc := range []struct {
		g        *Graph
		from, to string
		want     []string
	}{
		{star, "article:x", "source:e", []string{"article:x", "source:hub", "source:e"}},
		{diamond, "article:x", "source:o", []string{"article:x", "source:l", "source:o"}}, // l before r
		{circle, "source:p", "source:r", []string{"source:p", "source:q", "source:r"}},
		{circle, "article:x", "source:q", []string{"article:x", "source:p", "source:q"}},
		{line, "article:x", "source:4", []string{"article:x", "source:1", "source:2", "source:3", "source:4"}},
		{line, "source:4", "article:x", nil},
		{line, "source:2", "source:2", []string{"source:2"}},
		{line, "source:2", "source:nobody", nil},
		{line, "source:nobody", "source:nobody", nil},
	} {
		if diff := cmp.Diff(tc.want, tc.g.Shortest(tc.from, tc.to)); diff != "" {
			t.Errorf("%s → %s:\n%s", tc.from, tc.to, diff)
		}
	}
}

func TestChains(t *testing.T) {
	got := diamond.Chains("article:x", "source:o")
	want := []Chain{
		{[]string{"article:x", "source:l", "source:o"}, []string{"claim:x/c1"}},
		{[]string{"article:x", "source:r", "source:o"}, []string{"claim:x/c2"}},
		{[]string{"article:x", "source:m", "source:l", "source:o"}, []string{"claim:x/c3"}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if got[2].Hops() != 3 {
		t.Errorf("%d hops, want 3", got[2].Hops())
	}
	got = diamond.Chains("source:l", "source:o")
	want = []Chain{{[]string{"source:l", "source:o"}, []string{"claim:x/c1", "claim:x/c3"}}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	got = diamond.Chains("article:x", "claim:x/c3")
	want = []Chain{{[]string{"article:x", "source:m", "source:l", "source:o"}, []string{"claim:x/c3"}}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	for _, pair := range [][2]string{{"source:o", "article:x"}, {"article:x", "claim:x/c9"}, {"source:o", "source:o"}, {"", ""}} {
		if got := diamond.Chains(pair[0], pair[1]); got != nil {
			t.Errorf("%s → %s: %v", pair[0], pair[1], got)
		}
	}
	// No claim went from p over r and back to p, though the edges would allow it.
	if got := circle.Chains("article:x", "source:q"); len(got) != 1 {
		t.Errorf("%v, want one chain", got)
	}
}

func TestPaths(t *testing.T) {
	paths, whole := diamond.Paths("article:x", "source:o", 10)
	want := [][]string{
		{"article:x", "source:l", "source:o"},
		{"article:x", "source:r", "source:o"},
		{"article:x", "source:m", "source:l", "source:o"},
	}
	if diff := cmp.Diff(want, paths); diff != "" || !whole {
		t.Errorf("whole %v\n%s", whole, diff)
	}
	if paths, whole := diamond.Paths("article:x", "source:o", 2); len(paths) != 2 || whole {
		t.Errorf("%v, whole %v; want two and not whole", paths, whole)
	}
	if paths, whole := circle.Paths("article:x", "source:q", 10); len(paths) != 2 || !whole { // x p q, x r p q
		t.Errorf("%v, whole %v", paths, whole)
	}
	if paths, whole := line.Paths("source:4", "source:1", 10); paths != nil || !whole {
		t.Errorf("%v, whole %v; want none", paths, whole)
	}
	// Thirty sources that all cite each other: the search ends.
	var all [][]string
	for i := range 30 {
		for j := range 30 {
			all = append(all, []string{fmt.Sprint(i), fmt.Sprint(j)})
		}
	}
	paths, whole = chains(all...).Paths("article:x", "source:29", 50)
	if len(paths) != 50 || whole || len(paths[0]) != 2 {
		t.Errorf("%d paths, whole %v", len(paths), whole)
	}
}

func TestCounts(t *testing.T) {
	g := Build(sample.Kim())
	want := []Count{
		{"source:kcna", 2, .2}, {"source:kreml", 2, .2}, {"source:putin", 2, .2}, {"source:kim-jong-un", 1, .1},
		{"source:kim/beamte", 1, .1}, {"source:kim/berichte", 1, .1}, {"source:tass", 1, .1},
	}
	if diff := cmp.Diff(want, g.Origins()); diff != "" {
		t.Errorf("origins:\n%s", diff)
	}
	want = []Count{{"source:yonhap", 3, .3}, {"source:sputnik", 2, .2}, {"source:tass", 1, .1}}
	if diff := cmp.Diff(want, g.Relays()); diff != "" {
		t.Errorf("relays:\n%s", diff)
	}
	sum := Summary{Articles: 1, Sources: 9, Claims: 10, MaxHops: 2, MeanHops: 1.6, Hops: []int{0, 4, 6},
		UnnamedOrigin: 2, UnnamedOriginShare: .2, Unnamed: 2, UnnamedShare: .2, TopOrigin: "source:kcna", TopOriginShare: .2}
	if diff := cmp.Diff(sum, g.Summary()); diff != "" {
		t.Errorf("summary:\n%s", diff)
	}
	if s := Build(sample.Ring()).Summary(); s.Unattributed != 1 || s.Hops[0] != 1 || s.Unnamed != 1 || s.UnnamedShare != .2 {
		t.Errorf("%+v", s)
	}
	if s := Merge().Summary(); s.MeanHops != 0 || s.MaxHops != 0 || s.TopOrigin != "" {
		t.Errorf("%+v of nothing", s)
	}
	// A relay that stands twice in a chain carried its claim once.
	if got := chains([]string{"a", "b", "c", "b"}).Relays(); got[0] != (Count{"source:b", 1, 1}) {
		t.Errorf("%v", got)
	}
}
