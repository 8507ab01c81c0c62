package attribution_test

import (
	"bytes"
	"reflect"
	"slices"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution"
	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/report"
	"github.com/hearsay/hearsay/graph"
)

// holds asserts what is true of every article: the layers fit the text, the
// parts of an attribution fit each other, the report points to the same words,
// a claim's chain is a path in the graph, and a second run gives the same bytes.
func holds(t *testing.T, z *attribution.Analyzer, d *doc.Document) {
	t.Helper()
	text := d.Text
	res, err := z.Run(d)
	if err != nil {
		return // the language
	}
	if d.Text != text {
		t.Fatal("the text changed")
	}
	layersHold(t, res.Analysis)
	for i := range res.Attributions {
		partsHold(t, res, i)
	}
	r, err := z.Analyze(d)
	if err != nil {
		t.Fatal(err)
	}
	reportHolds(t, res, r)
	chainsHold(t, r)

	out := encode(t, r)
	again, err := z.Analyze(d)
	if err != nil || !bytes.Equal(out, encode(t, again)) {
		t.Fatalf("two runs differ (%v):\n%s\n%s", err, out, encode(t, again))
	}
	near, err := z.Explain(d)
	if err != nil || !reflect.DeepEqual(near.Attributions, res.Attributions) || !reflect.DeepEqual(near.Claims, res.Claims) {
		t.Fatalf("who explains finds something else (%v)", err)
	}
}

func encode(t *testing.T, r *report.Report) []byte {
	t.Helper()
	out, err := report.Encode(r, false)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// layersHold: tokens and what lies between them give the text; between them
// lies nothing that is written, but where ingest set it aside. Sentences,
// clauses and phrases lie on the tokens.
func layersHold(t *testing.T, a *doc.Analysis) {
	t.Helper()
	text, at := a.Doc.Text, 0
	gap := func(s doc.Span) {
		for p, r := range text[s.Start:s.End] {
			if (unicode.IsLetter(r) || unicode.IsNumber(r)) && !setAside(a.Doc, s.Start+p) {
				t.Fatalf("%q belongs to no token", text[s.Start:s.End])
			}
		}
	}
	for i, k := range a.Tokens {
		if k.Start < at || k.End <= k.Start || k.End > len(text) || k.Text != text[k.Start:k.End] {
			t.Fatalf("token %d %q at %v does not stand there", i, k.Text, k.Span)
		}
		if !utf8.RuneStart(text[k.Start]) || k.End < len(text) && !utf8.RuneStart(text[k.End]) {
			t.Fatalf("token %d %q cuts a rune", i, k.Text)
		}
		gap(doc.Span{Start: at, End: k.Start})
		at = k.End
	}
	gap(doc.Span{Start: at, End: len(text)})
	in := func(what string, r doc.Range) {
		if r.From < 0 || r.To < r.From || r.To > len(a.Tokens) {
			t.Fatalf("%s %v of %d tokens", what, r, len(a.Tokens))
		}
	}
	at = 0
	for _, s := range a.Sentences {
		in("sentence", s.Range)
		if s.From != at {
			t.Fatalf("a sentence begins at token %d, the one before ends at %d", s.From, at)
		}
		at = s.To
	}
	if at != len(a.Tokens) {
		t.Fatalf("the sentences end at token %d of %d", at, len(a.Tokens))
	}
	for i, c := range a.Clauses {
		in("clause", c.All)
		for _, p := range c.Parts {
			in("clause part", p)
		}
		if c.Parent >= len(a.Clauses) || c.Parent == i || max(c.Finite, c.Verb, c.Particle, c.Intro) >= len(a.Tokens) || c.Subject >= len(a.Phrases) {
			t.Fatalf("clause %d points outside: %+v", i, c)
		}
		if c.Parent < 0 && c.Kind != doc.Main && c.Kind != doc.Parenthesis {
			t.Fatalf("clause %d hangs on nothing: %+v", i, c)
		}
	}
	for i, p := range a.Phrases {
		in("phrase", p.All)
		if !p.All.Contains(p.Core) || !p.All.Has(p.Head) || p.Clause >= len(a.Clauses) {
			t.Fatalf("phrase %d: %+v", i, p)
		}
	}
}

func setAside(d *doc.Document, at int) bool {
	for _, b := range d.Blocks {
		if b.Start <= at && at < b.End {
			return b.Kind != doc.Body && b.Kind != doc.Headline && b.Kind != doc.Caption
		}
	}
	return len(d.Blocks) > 0
}

// partsHold: the parts of an attribution are ranges in order that do not lie on
// each other. Source and content never share a word, but where the whole
// sentence of a speech act is content: then it holds all of the source.
func partsHold(t *testing.T, r *attribution.Result, i int) {
	t.Helper()
	at := &r.Attributions[i]
	for name, rs := range map[string][]doc.Range{"content": at.Content, "object": at.Object, "cue": at.Cue, "source": at.Source,
		"addressee": at.Addressee, "frame": at.Frame, "hedges": at.Hedges} {
		end := 0
		for _, x := range rs {
			if x.From < end || x.Empty() || x.To > len(r.Analysis.Tokens) {
				t.Fatalf("a%d (%s): %s %v of %d tokens", i+1, at.Rule, name, rs, len(r.Analysis.Tokens))
			}
			end = x.To
		}
	}
	if n := doc.Shared(at.Content, at.Source); n > 0 && (at.Type != doc.Reported || n < doc.Size(at.Source)) {
		t.Fatalf("a%d (%s, %s): content %v and source %v lie on each other", i+1, at.Rule, at.Type, at.Content, at.Source)
	}
	if doc.Shared(at.Addressee, at.Source) > 0 {
		t.Fatalf("a%d (%s): source %v and addressee %v lie on each other", i+1, at.Rule, at.Source, at.Addressee)
	}
	for n, j := 0, at.Within; j >= 0; n, j = n+1, r.Attributions[j].Within {
		if j >= len(r.Attributions) || n > len(r.Attributions) {
			t.Fatalf("a%d stands within itself", i+1)
		}
	}
	if at.Score < 0 || at.Score > 1 {
		t.Fatalf("a%d has confidence %v", i+1, at.Score)
	}
}

// reportHolds: the report's code points mark the words that the bytes of the
// stages mark, and every id that it names is there once.
func reportHolds(t *testing.T, res *attribution.Result, r *report.Report) {
	t.Helper()
	a := res.Analysis
	length := utf8.RuneCountInString(a.Doc.Text)
	same := func(what string, got []report.Span, want []doc.Span) {
		if len(got) != len(want) {
			t.Fatalf("%s: %d spans, want %d", what, len(got), len(want))
		}
		for k, s := range got {
			if s.Start < 0 || s.End <= s.Start || s.End > length || s.Of(a.Doc.Text) != a.Doc.Text[want[k].Start:want[k].End] {
				t.Fatalf("%s: %v marks %q, want %q", what, s, s.Of(a.Doc.Text), a.Doc.Text[want[k].Start:want[k].End])
			}
		}
	}
	sources, attributions := map[string]bool{"": true}, map[string]bool{}
	for i, s := range r.Sources {
		if sources[s.ID] {
			t.Fatalf("source %q twice, or without an id", s.ID)
		}
		sources[s.ID] = true
		same("mentions of "+s.ID, s.Mentions, res.Sources[i].Mentions)
	}
	for _, x := range r.Attributions {
		attributions[x.ID] = true
	}
	known := func(id *string, of map[string]bool) {
		if id != nil && (*id == "" || !of[*id]) {
			t.Fatalf("%q is not in the report", *id)
		}
	}
	for i, x := range r.Attributions {
		at := &res.Attributions[i]
		same("content", x.Spans.Content, a.Spans(at.Content))
		same("cue", x.Spans.Cue, a.Spans(at.Cue))
		same("source", x.Spans.Source, a.Spans(at.Source))
		same("addressee", x.Spans.Addressee, a.Spans(at.Addressee))
		same("frame", x.Spans.Frame, a.Spans(at.Frame))
		same("hedges", x.Hedges, a.Spans(at.Hedges))
		known(x.Source, sources)
		known(x.Addressee, sources)
		known(x.Within, attributions)
		for k, l := range x.Links {
			if want := a.Spans([]doc.Range{at.Links[k].Source}); len(want) > 0 || l.Span != (report.Span{}) { // none: a medium named before
				same("link", []report.Span{l.Span}, want)
			}
			known(&x.Links[k].Source, sources)
		}
	}
	for i, c := range r.Claims {
		same("claim", c.Spans, a.Spans(res.Claims[i].Content))
		for k := range c.Attributions {
			known(&c.Attributions[k], attributions)
		}
	}
	for _, f := range r.Findings {
		for _, s := range f.Spans {
			if s.Start < 0 || s.End <= s.Start || s.End > length {
				t.Fatalf("finding %s at %v of %d", f.Code, s, length)
			}
		}
		for k := range f.Sources {
			known(&f.Sources[k], sources)
		}
		for k := range f.Attributions {
			known(&f.Attributions[k], attributions)
		}
	}
}

// chainsHold: each claim's chain names sources of the report, none twice, and is
// the path of that claim in the graph: from the article over cites edges, each
// with a citation of the claim, to the origin, in as many hops as the chain is
// long; no way through the graph is shorter than the level of its end.
func chainsHold(t *testing.T, r *report.Report) {
	t.Helper()
	g := graph.Build(*r)
	claims, most := g.Claims(), 0
	if len(claims) != len(r.Claims) {
		t.Fatalf("%d claims in the graph, %d in the report", len(claims), len(r.Claims))
	}
	known := map[string]bool{}
	for _, s := range r.Sources {
		known[s.ID] = true
	}
	for i, c := range r.Claims {
		node := claims[i]
		most = max(most, c.Hops)
		if c.Hops != len(c.Chain) || len(node.Chain) != len(c.Chain) || c.Confidence < 0 || c.Confidence > 1 {
			t.Fatalf("%s: %d hops, chain %v, in the graph %v, confidence %v", c.ID, c.Hops, c.Chain, node.Chain, c.Confidence)
		}
		for k, id := range c.Chain {
			s, ok := g.Source(node.Chain[k])
			if !ok || s.Key != id || !known[id] || slices.Index(c.Chain, id) != k {
				t.Fatalf("%s: chain %v, node %q", c.ID, c.Chain, node.Chain[k])
			}
		}
		path := node.Path()
		for k := 0; k+1 < len(path); k++ {
			if !slices.ContainsFunc(g.Between(path[k], path[k+1]), func(e graph.Edge) bool {
				return e.Kind == graph.Cites && slices.ContainsFunc(e.Citations, func(x graph.Citation) bool { return x.Claim == node.ID })
			}) {
				t.Fatalf("%s: no edge of the claim from %s to %s", c.ID, path[k], path[k+1])
			}
		}
		if len(c.Chain) == 0 {
			continue
		}
		ways := g.Chains(node.Article, node.ID)
		if len(ways) != 1 || ways[0].Hops() != c.Hops || !slices.Equal(ways[0].Nodes, path) {
			t.Fatalf("%s: the graph knows the ways %v, the claim came by %v", c.ID, ways, path)
		}
		if n := g.Levels(node.Article)[node.Origin()]; n < 1 || n > c.Hops {
			t.Fatalf("%s: %d hops, but its origin has level %d", c.ID, c.Hops, n)
		}
	}
	if r.Summary.MaxHops != most || r.Summary.Claims != len(r.Claims) || r.Summary.Sources != len(r.Sources) {
		t.Fatalf("summary %+v of %d claims, %d sources, %d hops", r.Summary, len(r.Claims), len(r.Sources), most)
	}
}
