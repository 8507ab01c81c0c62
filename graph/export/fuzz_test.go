package export

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/hearsay/hearsay/attribution/report"
	"github.com/hearsay/hearsay/graph"
)

// labelled is a small graph with one text at every place where a text can stand.
func labelled(s string) *graph.Graph {
	id := "s" + s
	return graph.Build(report.Report{Text: s, Article: report.Article{ID: "x" + s, Title: s, Outlet: s, Published: s, URL: s, Authors: []string{s}, Credits: []string{id}},
		Sources:      []report.Source{{ID: id, Name: s, Kind: s, Aliases: []string{s}, Reason: s, Country: s}, {ID: "t", Name: s, Named: true}},
		Attributions: []report.Attribution{{ID: "a1", Source: &id, Rule: s, Spans: report.Parts{Cue: []report.Span{{Start: 0, End: len([]rune(s))}}}}},
		Claims:       []report.Claim{{ID: "c" + s, Text: s, Chain: []string{id, "t", id}, Attributions: []string{"a1"}}}})
}

// FuzzFormats: whatever text stands at whatever place of a graph, every format
// stays what it is, holds all nodes and edges and no control character, and a
// second writing gives the same bytes.
func FuzzFormats(f *testing.F) {
	for _, s := range nasty {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		g := labelled(s)
		for format, check := range map[string]func(*testing.T, *graph.Graph, []byte){
			"dot": checkDOT, "svg": checkSVG, "graphml": checkXML, "gexf": checkXML, "mermaid": checkMermaid,
			"cytoscape": checkJSON, "prov-json": checkJSON, "json": checkJSON, "csv": checkCSV,
		} {
			out := write(t, g, format, Options{})
			if i := bytes.IndexFunc(out, func(r rune) bool { return r != '\n' && r != '\t' && unicode.IsControl(r) }); i >= 0 {
				t.Errorf("%s: control character at %d", format, i)
			}
			check(t, g, out)
			if !bytes.Equal(out, write(t, labelled(s), format, Options{})) {
				t.Errorf("%s: the second writing differs", format)
			}
		}
	})
}

func checkXML(t *testing.T, g *graph.Graph, out []byte) {
	if n := len(xmlTexts(t, out, "node")); n != 4 {
		t.Errorf("%d nodes, want 4", n)
	}
	if n := len(xmlTexts(t, out, "edge")); n != len(g.Edges()) {
		t.Errorf("%d edges, want %d", n, len(g.Edges()))
	}
}

func checkJSON(t *testing.T, _ *graph.Graph, out []byte) {
	if !json.Valid(out) || bytes.ContainsAny(out, "<>") {
		t.Error("not JSON that can stand in a page")
	}
}

func checkCSV(t *testing.T, g *graph.Graph, out []byte) {
	rows, err := csv.NewReader(bytes.NewReader(out)).ReadAll()
	if err != nil || len(rows) != 1+len(g.Edges()) {
		t.Errorf("%d rows, %v", len(rows), err)
	}
}

// dotLine is what stands in a line of our dot: names, numbers and marks, and
// quoted strings, which end at the first quotation mark without a backslash
// before it, and our one kind of HTML-like label.
var dotLine = regexp.MustCompile(`^(?:[A-Za-z0-9_=\-> \[\]{},.;]|"(?:[^"\\]|\\.)*"|<<table [a-z0-9 ="]*>(?:<tr><td>[^<>"]*</td></tr>)*</table>>)*$`)

func checkDOT(t *testing.T, _ *graph.Graph, out []byte) {
	for line := range strings.Lines(string(out)) {
		if !dotLine.MatchString(strings.TrimSuffix(line, "\n")) {
			t.Errorf("not dot: %q", line)
		}
	}
}

// mermaidLine is a node, an edge or a style of ours. In a label nothing of ASCII
// stands but letters, digits, blanks, the marks , and . and entities.
var mermaidLine = func() *regexp.Regexp {
	label := `"(?:[A-Za-z0-9 ,.]|[^\x00-\x7f]|#\d+;|<br/>|</?i>)*"`
	return regexp.MustCompile(`^(?:flowchart LR|  n\d+(?:\[` + label + `\]|\(` + label + `\))|  n\d+ (?:-->\|` + label + `\||---|-\.-) n\d+|  class n\d+(?:,n\d+)* \w+|  classDef \w+ [\w:#, -]+)$`)
}()

func checkMermaid(t *testing.T, _ *graph.Graph, out []byte) {
	for line := range strings.Lines(string(out)) {
		if !mermaidLine.MatchString(strings.TrimSuffix(line, "\n")) {
			t.Errorf("not mermaid: %q", line)
		}
	}
}

func checkSVG(t *testing.T, g *graph.Graph, out []byte) {
	if n := len(xmlTexts(t, out, "svg")); n != 1 {
		t.Errorf("%d drawings", n)
	}
	if bytes.Contains(out, []byte("<script")) {
		t.Error("a script")
	}
	checkPicture(t, g, Options{})
}
