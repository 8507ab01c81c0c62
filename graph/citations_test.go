package graph

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay/hearsay/attribution/report"
)

func at(start, end int) []report.Span { return []report.Span{{Start: start, End: end}} }

// What a report leaves out is filled in, what it says twice counts once.
func TestSourcesOfABrokenReport(t *testing.T) {
	g := Build(report.Report{Article: report.Article{ID: "x", Credits: []string{"dpa", "afp", "afp"}},
		Sources: []report.Source{{ID: "dpa", Name: "dpa", Kind: "agency", Named: true}, {ID: "dpa", Name: "another", Kind: "person"}, {ID: "er", Mentions: at(0, 2)}},
		Claims:  []report.Claim{{ID: "c1", Chain: []string{"dpa", "blatt"}}, {ID: "c2", Chain: []string{"blatt"}}},
	})
	want := []Source{
		{ID: "source:afp", Key: "afp", Name: "afp", Kind: "unknown", Named: true, Aliases: []string{}},
		{ID: "source:blatt", Key: "blatt", Name: "blatt", Kind: "unknown", Named: true, Aliases: []string{}, Claims: 2, Origin: 1, Hops: 1},
		{ID: "source:dpa", Key: "dpa", Name: "dpa", Kind: "agency", Named: true, Aliases: []string{}, Claims: 1, Origin: 1, Hops: 2},
		{ID: "source:x/er", Key: "er", Name: "er", Kind: "unknown", Article: "article:x", Aliases: []string{}, Mentions: 1},
	}
	if diff := cmp.Diff(want, g.Sources()); diff != "" {
		t.Error(diff)
	}
}

func TestClaimsOfOneID(t *testing.T) {
	g := Build(report.Report{Article: report.Article{ID: "x"}, Claims: []report.Claim{{ID: "c1", Text: "a"}, {ID: "c1", Text: "b"}, {ID: "c1", Text: "c"}, {Text: "d"}, {ID: "c1.2", Text: "e"}}})
	var got []string
	for _, c := range g.Claims() {
		got = append(got, c.ID+" "+c.Text)
	}
	if diff := cmp.Diff([]string{"claim:x/c1 a", "claim:x/c1.2 b", "claim:x/c1.3 c", "claim:x/c4 d", "claim:x/c1.2.2 e"}, got); diff != "" {
		t.Error(diff)
	}
}

// A claim is made as its origin makes it, not as the relay that passes it on;
// where no attribution is the origin's, as the first one says.
func TestHowAClaimIsMade(t *testing.T) {
	relay, origin, within := "dpa", "er", "a1"
	atts := []report.Attribution{
		{ID: "a1", Source: &relay, Type: "indirect", Polarity: "asserted", Mood: "indicative"},
		{ID: "a2", Source: &origin, Type: "direct", Polarity: "denied", Mood: "konjunktiv-1", Within: &within},
		{ID: "a3", Type: "free-indirect", Polarity: "asserted", Mood: "soll"},
	}
	for _, c := range []struct {
		name  string
		chain []string
		atts  []string
		want  []string
	}{
		{"the origin's, named last", []string{"er", "dpa"}, []string{"a1", "a2"}, []string{"direct", "denied", "konjunktiv-1"}},
		{"the one around it counts too", []string{"dpa"}, []string{"a2"}, []string{"indirect", "asserted", "indicative"}},
		{"nobody's: the first", []string{"sie"}, []string{"a3", "a1"}, []string{"free-indirect", "asserted", "soll"}},
		{"no chain: the first", nil, []string{"a2"}, []string{"direct", "denied", "konjunktiv-1"}},
		{"no attribution", []string{"er"}, []string{"a9"}, []string{"", "", ""}},
	} {
		g := Build(report.Report{Article: report.Article{ID: "x"}, Attributions: atts, Claims: []report.Claim{{ID: "c1", Chain: c.chain, Attributions: c.atts}}})
		got := g.Claims()[0]
		if diff := cmp.Diff(c.want, []string{got.Type, got.Polarity, got.Mood}); diff != "" {
			t.Errorf("%s:\n%s", c.name, diff)
		}
	}
}

// Each step of a chain has the words that cite it, and no words serve two steps.
func TestStepsOfAChain(t *testing.T) {
	//       0123456789012345678901234567890123456789
	text := "Laut X und nach Y sagte Z, dass es brenne."
	x, y, z := "x", "y", "z"
	atts := []report.Attribution{
		{ID: "a1", Source: &x, Rule: "laut", Type: "indirect", Confidence: .9, Spans: report.Parts{Cue: at(0, 4), Content: at(27, 41)}},
		{ID: "a2", Source: &y, Rule: "nach", Type: "indirect", Confidence: .8, Inferred: true, Spans: report.Parts{Cue: at(11, 15)}},
		{ID: "a3", Source: &z, Rule: "sagen", Type: "direct", Confidence: .7, Spans: report.Parts{Cue: []report.Span{{Start: 18, End: 23}, {Start: 25, End: 26}}},
			Links: []report.Link{{Source: "x", Rule: "appeal", Span: report.Span{Start: 5, End: 6}}, {Source: "x", Rule: "told", Cue: &report.Span{Start: 7, End: 10}}}},
		{ID: "a4", Source: &x, Rule: "ohne", Type: "free-indirect", Confidence: .6, Spans: report.Parts{Content: at(27, 41)}},
	}
	for _, c := range []struct {
		name  string
		claim report.Claim
		want  []Citation
	}{
		{"one attribution each", report.Claim{Chain: []string{"x", "y", "z"}, Attributions: []string{"a1", "a2", "a3"}, Confidence: .5}, []Citation{
			{Attribution: "a1", Cue: "Laut", Rule: "laut", Type: "indirect", Confidence: .9, Spans: at(0, 4)},
			{Attribution: "a2", Cue: "nach", Rule: "nach", Type: "indirect", Confidence: .8, Inferred: true, Spans: at(11, 15)},
			{Attribution: "a3", Cue: "sagte … ,", Rule: "sagen", Type: "direct", Confidence: .7, Spans: []report.Span{{Start: 18, End: 23}, {Start: 25, End: 26}}}}},
		{"an inferred claim", report.Claim{Chain: []string{"z"}, Attributions: []string{"a3"}, Inferred: true}, []Citation{
			{Attribution: "a3", Cue: "sagte … ,", Rule: "sagen", Type: "direct", Confidence: .7, Inferred: true, Spans: []report.Span{{Start: 18, End: 23}, {Start: 25, End: 26}}}}},
		{"one source three times: its own words, then the links, then nothing", report.Claim{Chain: []string{"x", "x", "x", "x"}, Attributions: []string{"a1", "a3"}, Confidence: .4}, []Citation{
			{Attribution: "a1", Cue: "Laut", Rule: "laut", Type: "indirect", Confidence: .9, Spans: at(0, 4)},
			{Attribution: "a3", Cue: "X", Rule: "appeal", Type: "direct", Confidence: .7, Spans: at(5, 6)},
			{Attribution: "a3", Cue: "und", Rule: "told", Type: "direct", Confidence: .7, Spans: at(7, 10)},
			{Confidence: .4, Spans: []report.Span{}}}},
		{"a link of an inferred claim", report.Claim{Chain: []string{"x"}, Attributions: []string{"a3"}, Inferred: true, Confidence: .4}, []Citation{
			{Attribution: "a3", Cue: "X", Rule: "appeal", Type: "direct", Confidence: .7, Inferred: true, Spans: at(5, 6)}}},
		{"without a cue the content's words", report.Claim{Chain: []string{"x"}, Attributions: []string{"a4"}}, []Citation{
			{Attribution: "a4", Rule: "ohne", Type: "free-indirect", Confidence: .6, Spans: at(27, 41)}}},
		{"nobody cites it", report.Claim{Chain: []string{"w"}, Attributions: []string{"a1"}, Confidence: .3, Inferred: true}, []Citation{
			{Confidence: .3, Inferred: true, Spans: []report.Span{}}}},
	} {
		c.claim.ID = "c1"
		g := Build(report.Report{Text: text, Article: report.Article{ID: "n"}, Attributions: atts, Claims: []report.Claim{c.claim}})
		for i := range c.want {
			c.want[i].Claim = "claim:n/c1"
		}
		if diff := cmp.Diff(c.want, g.Claims()[0].Steps); diff != "" {
			t.Errorf("%s:\n%s", c.name, diff)
		}
	}
}

// Spans at the very edges of a text have words, those beyond it have none.
func TestWordsAtTheEdges(t *testing.T) {
	x := "x"
	for _, c := range []struct {
		spans []report.Span
		want  string
	}{
		{at(0, 2), "Ab"}, {at(3, 5), "yä"}, {at(0, 5), "Ab yä"}, {at(4, 6), ""}, {at(2, 2), ""}, {at(3, 2), ""}, {at(-1, 2), ""}, {at(5, 6), ""}, {at(2, 3), ""},
		{[]report.Span{{Start: 0, End: 1}, {Start: 2, End: 3}, {Start: 4, End: 5}}, "A … ä"},
	} {
		g := Build(report.Report{Text: "Ab yä", Article: report.Article{ID: "n"},
			Attributions: []report.Attribution{{ID: "a1", Source: &x, Spans: report.Parts{Cue: c.spans}}}, Claims: []report.Claim{{ID: "c1", Chain: []string{"x"}, Attributions: []string{"a1"}}}})
		if got := g.Claims()[0].Steps[0].Cue; got != c.want {
			t.Errorf("%v: %q, want %q", c.spans, got, c.want)
		}
	}
}
