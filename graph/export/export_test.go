package export

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay/hearsay/attribution/report"
	"github.com/hearsay/hearsay/graph"
	"github.com/hearsay/hearsay/graph/internal/sample"
)

// nasty are labels that a careless writer stumbles over.
var nasty = []string{
	`He said "no" and \ 'yes' \" \\`,
	"a line\nand \r\nanother\tone",
	"👩‍🚀 🇩🇪 👍🏽 e\u0301",
	"שלום world عربى \u202eback\u202c",
	"\x00\x01\x1b[31m\x7f\ufffe\uffff", "\u0085\u009b31m\u009f",
	"not UTF-8: \xff\xfe\xc3",
	strings.TrimSpace(strings.Repeat("Donau ", 1667)),
	strings.Repeat("x", 10000),
	`\N \G \l \r \n \E \T`,
	`</style></title><script>alert(1)</script>`,
	`]]> --> <!-- <?xml ?> <![CDATA[`,
	`&amp; &lt;b&gt; &#x41; & &nope;`,
	"%%{init: {'theme':'dark'}}%%",
	"end", "subgraph a", "style a fill:#fff;", "class b:::c", "click n0 href \"x\"",
	"`Markdown` **bold** $$x^2$$",
	"=1+1", "+1", "-1", "-a", "@SUM(A1)", "a;b,c|d\"e",
	"#35; #quot; #9829;",
	"a{b}[c](d)<e>/f\\g", "", " ",
}

// Nasty is a report with a nasty label wherever one can stand.
func nastyReport() report.Report {
	r := report.Report{Text: strings.Join(nasty, "\n"), Article: report.Article{ID: "dir/a \"b\" <c>\\é_x0041_%\n", Title: nasty[0] + nasty[1], Outlet: nasty[9], Published: nasty[4],
		Authors: nasty, URL: nasty[11], Credits: []string{"s0"}}}
	for i, s := range nasty {
		id := fmt.Sprintf("s%d", i)
		if i%3 == 0 {
			id = s + id
		}
		r.Sources = append(r.Sources, report.Source{ID: id, Name: s, Kind: []string{"agency", "person", s}[i%3], Named: i%4 > 0, Aliases: nasty[i:], Reason: s})
		start := utf8.RuneCountInString(strings.Join(nasty[:i], "\n")) + 1
		attribution := report.Attribution{ID: fmt.Sprintf("a%d", i), Source: &r.Sources[i].ID, Rule: s, Confidence: 0.5, Inferred: i%5 == 0,
			Spans: report.Parts{Cue: []report.Span{{Start: start, End: start + utf8.RuneCountInString(s)}}}}
		r.Attributions = append(r.Attributions, attribution)
	}
	for i, s := range nasty {
		other := (i + 7) % len(nasty)
		r.Claims = append(r.Claims, report.Claim{ID: "c" + s, Text: s, Chain: []string{r.Sources[i].ID, r.Sources[other].ID},
			Attributions: []string{r.Attributions[i].ID, r.Attributions[other].ID}, Confidence: 0.5})
	}
	return r
}

// graphsForTests are what the readers get.
func graphsForTests() map[string]*graph.Graph {
	kim, ring := graph.Build(sample.Kim()), graph.Build(sample.Ring())
	return map[string]*graph.Graph{
		"kim": kim, "ring": ring, "both": graph.Merge(kim, ring), "nasty": graph.Build(nastyReport()), "empty": graph.Merge(),
		"nothing-said": graph.Build(report.Report{Article: report.Article{ID: "x"}, Sources: []report.Source{{ID: "s", Name: "S", Named: true}}}),
		"sources":      kim.OnlySources(), "claims": kim.OnlyClaims(), "sixty": graph.Build(sample.Sized("sixty", 60, 70)), "three": graph.Build(sample.Sized("three", 3, 4)),
	}
}

func write(t testing.TB, g *graph.Graph, format string, o Options) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, g, format, o); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestFormats(t *testing.T) {
	endings := make(map[string]string)
	for _, f := range Formats() {
		if f.About == "" || len(f.Endings) == 0 {
			t.Errorf("format %q is not described", f.Name)
		}
		for _, e := range f.Endings {
			if endings[e] != "" {
				t.Errorf("%s and %s share the ending %s", endings[e], f.Name, e)
			}
			endings[e] = f.Name
		}
	}
	for path, want := range map[string]string{"a.dot": "dot", "a.GV": "dot", "x/y.svg": "svg", "a.graphml": "graphml", "a.gexf": "gexf", "a.mmd": "mermaid",
		"a.cyjs": "cytoscape", "a.provjson": "prov-json", "a.prov.json": "prov-json", "a.json": "json", "a.csv": "csv", "a.zip": "csv", "a": "", "a.txt": "", "": ""} {
		if got, ok := FormatOf(path); got != want || ok != (want != "") {
			t.Errorf("FormatOf(%q) = %q, %v; want %q", path, got, ok, want)
		}
	}
}

func TestUnknownFormat(t *testing.T) {
	err := Write(io.Discard, graph.Merge(), "png", Options{})
	var unknown *UnknownFormatError
	if !errors.As(err, &unknown) || err.Error() != `no format is called "png"; the formats are dot, svg, graphml, gexf, mermaid, cytoscape, prov-json, csv, json` {
		t.Errorf("%v", err)
	}
}

type full struct{ left int }

var errFull = errors.New("disk full")

func (w *full) Write(p []byte) (int, error) {
	if w.left -= len(p); w.left < 0 {
		return 0, errFull
	}
	return len(p), nil
}

// No format swallows the writer's error, however far it got.
func TestWriterFails(t *testing.T) {
	g := graph.Build(sample.Sized("s", 60, 700))
	for _, f := range Formats() {
		for _, left := range []int{0, 1 << 16} {
			if err := Write(&full{left}, g, f.Name, Options{}); !errors.Is(err, errFull) {
				t.Errorf("%s: %v", f.Name, err)
			}
		}
	}
}

// The golden files show in review what a format looks like. UPDATE_GOLDEN=1 writes them.
func TestGolden(t *testing.T) {
	for _, f := range Formats() {
		for _, language := range []string{"", "de"} {
			got := write(t, graph.Build(sample.Kim()), f.Name, Options{Language: language})
			if language == "de" && f.Name != "dot" && f.Name != "svg" {
				continue
			}
			path := filepath.Join("testdata", "golden", "kim"+language+f.Endings[0])
			if os.Getenv("UPDATE_GOLDEN") != "" {
				if err := os.WriteFile(path, got, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), string(got)); diff != "" {
				t.Errorf("%s:\n%s", path, diff)
			}
		}
	}
}

func TestDeterministic(t *testing.T) {
	for name := range graphsForTests() {
		for _, f := range Formats() {
			want := write(t, graphsForTests()[name], f.Name, Options{})
			if got := write(t, graphsForTests()[name], f.Name, Options{}); !bytes.Equal(got, want) {
				t.Errorf("%s as %s differs from run to run", name, f.Name)
			}
			if !utf8.Valid(want) {
				t.Errorf("%s as %s is not UTF-8", name, f.Name)
			}
			if i := bytes.IndexFunc(want, func(r rune) bool { return r < ' ' && r != '\n' && r != '\t' }); i >= 0 {
				t.Errorf("%s as %s: control character %q", name, f.Name, want[i])
			}
		}
	}
}

func TestJSON(t *testing.T) {
	var got struct {
		Schema   string
		Claims   []graph.Claim
		Edges    []graph.Edge
		Findings []report.Finding
		Summary  graph.Summary
	}
	if err := json.Unmarshal(write(t, graph.Build(sample.Ring()), "json", Options{}), &got); err != nil {
		t.Fatal(err)
	}
	if got.Schema != "hearsay.graph/1" || len(got.Claims) != 5 || got.Findings[0].Code != "circle" || got.Summary.MaxHops != 2 {
		t.Errorf("%+v", got)
	}
	if empty := string(write(t, graph.Merge(), "json", Options{})); strings.Contains(empty, "null") {
		t.Errorf("null in %s", empty)
	}
}
