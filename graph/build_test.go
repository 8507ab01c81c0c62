package graph

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/hearsay/hearsay/attribution/report"
	"github.com/hearsay/hearsay/graph/internal/sample"
)

func TestBuild(t *testing.T) {
	g := Build(sample.Kim())

	type edge struct {
		kind     EdgeKind
		from, to string
	}
	var got []edge
	for _, e := range g.Edges() {
		if e.Kind == Cites || e.Kind == Credits {
			got = append(got, edge{e.Kind, e.From, e.To})
		}
	}
	want := []edge{
		{Cites, "article:kim", "source:kim-jong-un"},
		{Cites, "article:kim", "source:kim/berichte"},
		{Cites, "article:kim", "source:kreml"},
		{Cites, "article:kim", "source:sputnik"},
		{Cites, "article:kim", "source:tass"},
		{Cites, "article:kim", "source:yonhap"},
		{Cites, "source:sputnik", "source:putin"},
		{Cites, "source:tass", "source:kreml"},
		{Cites, "source:yonhap", "source:kcna"},
		{Cites, "source:yonhap", "source:kim/beamte"},
		{Credits, "article:kim", "source:sputnik"},
		{Credits, "article:kim", "source:tass"},
		{Credits, "article:kim", "source:yonhap"},
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(edge{})); diff != "" {
		t.Errorf("edges (-want +got):\n%s", diff)
	}
	if n := len(g.Edges()); n != 13+10+10 { // and carries and originates for each of ten claims
		t.Errorf("%d edges, want 33", n)
	}
	if diff := cmp.Diff([]string{"article:kim", "claim:kim/c3"}, []string{g.Articles()[0].ID, g.Claims()[2].ID}); diff != "" {
		t.Error(diff)
	}
}

func TestCitations(t *testing.T) {
	g := Build(sample.Kim())
	for _, tc := range []struct {
		from, to string
		want     []Citation
	}{
		{"source:yonhap", "source:kcna", []Citation{
			{Claim: "claim:kim/c3", Attribution: "a4", Cue: "die Worte", Rule: "de.relay.worte", Confidence: .9},
			{Claim: "claim:kim/c4", Attribution: "a6", Cue: "", Rule: "de.soll", Confidence: .6, Inferred: true},
		}},
		{"article:kim", "source:yonhap", []Citation{
			{Claim: "claim:kim/c3", Attribution: "a5", Cue: "gab … wieder", Rule: "de.verb.wiedergeben", Confidence: .9},
			{Claim: "claim:kim/c4", Attribution: "a7", Cue: "", Rule: "de.soll", Confidence: .6, Inferred: true},
			{Claim: "claim:kim/c5", Attribution: "a9", Cue: "berichtete", Rule: "de.verb.berichten", Confidence: .9},
		}},
	} {
		edges := g.Between(tc.from, tc.to)
		if len(edges) == 0 || edges[0].Kind != Cites {
			t.Fatalf("%s → %s: %v", tc.from, tc.to, edges)
		}
		if diff := cmp.Diff(tc.want, edges[0].Citations, cmpopts.IgnoreFields(Citation{}, "Spans", "Type")); diff != "" {
			t.Errorf("%s → %s (-want +got):\n%s", tc.from, tc.to, diff)
		}
	}
	// The cue's span is that of the words in the text, in code points.
	e := g.Between("source:yonhap", "source:kcna")[0]
	text := []rune(sample.Kim().Text)
	if s := e.Citations[0].Spans[0]; string(text[s.Start:s.End]) != "die Worte" {
		t.Errorf("span %v is %q", s, string(text[s.Start:s.End]))
	}
	// Without a cue the span is that of the content.
	if s := e.Citations[1].Spans[0]; string(text[s.Start:s.End]) != "Die Fahrt soll im Sonderzug erfolgen." {
		t.Errorf("span %v is %q", s, string(text[s.Start:s.End]))
	}
}

// A link has no attribution of its own: "berichtet X unter Berufung auf Y", "sagte Y der Zeitung X".
func TestCitationsOfLinks(t *testing.T) {
	text := "AFP berichtet unter Berufung auf die Polizei, es brenne. Berg sagte der Zeitung Blick, es brenne."
	x, y := "afp", "berg"
	r := report.Report{Text: text, Article: report.Article{ID: "a"},
		Attributions: []report.Attribution{
			{ID: "a1", Source: &x, Rule: "de.verb.berichten", Spans: report.Parts{Cue: []report.Span{{Start: 4, End: 13}}},
				Links: []report.Link{{Kind: "appeal", Source: "polizei", Cue: &report.Span{Start: 14, End: 32}, Rule: "de.appeal"}}},
			{ID: "a2", Source: &y, Rule: "de.verb.sagen", Spans: report.Parts{Cue: []report.Span{{Start: 62, End: 67}}},
				Links: []report.Link{{Kind: "told", Source: "blick", Span: report.Span{Start: 68, End: 85}, Rule: "de.told"}}},
		},
		Claims: []report.Claim{
			{ID: "c1", Chain: []string{"polizei", "afp"}, Attributions: []string{"a1"}},
			{ID: "c2", Chain: []string{"berg", "blick"}, Attributions: []string{"a2"}},
		}}
	g := Build(r)
	for _, tc := range []struct{ from, to, cue, rule string }{
		{"article:a", "source:afp", "berichtet", "de.verb.berichten"},
		{"source:afp", "source:polizei", "unter Berufung auf", "de.appeal"},
		{"article:a", "source:blick", "der Zeitung Blick", "de.told"},
		{"source:blick", "source:berg", "sagte", "de.verb.sagen"},
	} {
		edges := g.Between(tc.from, tc.to)
		if len(edges) != 1 || edges[0].Citations[0].Cue != tc.cue || edges[0].Citations[0].Rule != tc.rule {
			t.Errorf("%s → %s: %+v, want cue %q of rule %s", tc.from, tc.to, edges, tc.cue, tc.rule)
		}
	}
}

// Build takes any report, also one that contradicts itself.
func TestBuildBadReports(t *testing.T) {
	loop := "a1"
	for name, tc := range map[string]struct {
		r    report.Report
		want []string // node ids of claims
	}{
		"empty":              {report.Report{}, nil},
		"claim without id":   {report.Report{Article: report.Article{ID: "x"}, Claims: []report.Claim{{Text: "t"}}}, []string{"claim:x/c1"}},
		"claims of one id":   {report.Report{Article: report.Article{ID: "x"}, Claims: []report.Claim{{ID: "c1"}, {ID: "c1"}}}, []string{"claim:x/c1", "claim:x/c1.2"}},
		"within itself":      {report.Report{Article: report.Article{ID: "x"}, Attributions: []report.Attribution{{ID: "a1", Within: &loop}}, Claims: []report.Claim{{ID: "c1", Chain: []string{"s"}, Attributions: []string{"a1", "a9"}}}}, []string{"claim:x/c1"}},
		"confidence is NaN":  {report.Report{Article: report.Article{ID: "x"}, Claims: []report.Claim{{ID: "c1", Confidence: math.NaN()}}}, []string{"claim:x/c1"}},
		"spans out of range": {report.Report{Text: "ab", Article: report.Article{ID: "x"}, Attributions: []report.Attribution{{ID: "a1", Source: &loop, Spans: report.Parts{Cue: []report.Span{{Start: -1, End: 1}, {Start: 1, End: 9}, {Start: 2, End: 1}}}}}, Claims: []report.Claim{{ID: "c1", Chain: []string{"a1"}, Attributions: []string{"a1"}}}}, []string{"claim:x/c1"}},
	} {
		t.Run(name, func(t *testing.T) {
			g := Build(tc.r)
			var got []string
			for _, c := range g.Claims() {
				got = append(got, c.ID)
			}
			if diff := cmp.Diff(tc.want, got); diff != "" {
				t.Error(diff)
			}
			g.Findings()
			g.Summary()
		})
	}
}

func TestSourceOfChainOnly(t *testing.T) {
	g := Build(report.Report{Article: report.Article{ID: "x"}, Claims: []report.Claim{{ID: "c1", Chain: []string{"dpa"}}}})
	want := Source{ID: "source:dpa", Key: "dpa", Name: "dpa", Kind: "unknown", Named: true, Aliases: []string{}, Claims: 1, Origin: 1, Hops: 1}
	if diff := cmp.Diff([]Source{want}, g.Sources()); diff != "" {
		t.Error(diff)
	}
}

func TestArticleWithoutID(t *testing.T) {
	key := func(r report.Report) string { return Build(r).Articles()[0].Key }
	text := report.Report{Text: "Es brennt."}
	if a, b := key(text), key(text); a != b || len(a) != 14 {
		t.Errorf("keys %q and %q of one text", a, b)
	}
	if key(text) == key(report.Report{Text: "Es brennt!"}) {
		t.Error("two texts have one key")
	}
	page := report.Report{Text: "Es brennt.", Article: report.Article{URL: "https://example.org/1", Title: "Feuer"}}
	edited := report.Report{Text: "Es brennt nicht mehr.", Article: report.Article{URL: "https://example.org/1"}}
	if key(page) != key(edited) {
		t.Error("one address has two keys")
	}
	if key(report.Report{Article: report.Article{Title: "a", Outlet: "bc"}}) == key(report.Report{Article: report.Article{Title: "ab", Outlet: "c"}}) {
		t.Error("title and outlet run into each other")
	}
}
