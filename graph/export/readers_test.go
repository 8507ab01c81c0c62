package export

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay/hearsay/graph"
)

// These tests give each format to a program that reads it. Where the program is
// missing they are skipped and say what to install; CI installs
//
//	graphviz libxml2-utils python3-networkx python3-prov chromium
//
// and, for Mermaid and cytoscape.js, the npm packages of testdata/check/package.json
// (npm install in that folder, or HEARSAY_NODE_MODULES with another place).

func tool(t *testing.T, install string, names ...string) string {
	t.Helper()
	if testing.Short() {
		t.Skip("other programs take their time: left out by -short")
	}
	for _, n := range names {
		if path, err := exec.LookPath(n); err == nil {
			return path
		}
	}
	t.Skipf("%s is missing: apt-get install %s", names[0], install)
	return ""
}

func python(t *testing.T, module, install string) string {
	t.Helper()
	if testing.Short() {
		t.Skip("other programs take their time: left out by -short")
	}
	for _, p := range []string{"/usr/bin/python3", "python3"} {
		if exec.Command(p, "-c", "import "+module).Run() == nil {
			return p
		}
	}
	t.Skipf("python3 with %s is missing: apt-get install %s", module, install)
	return ""
}

func nodeModule(t *testing.T, file string) string {
	t.Helper()
	dir := os.Getenv("HEARSAY_NODE_MODULES")
	if dir == "" {
		dir = filepath.Join("testdata", "check", "node_modules")
	}
	path, err := filepath.Abs(filepath.Join(dir, file))
	if err == nil {
		_, err = os.Stat(path)
	}
	if err != nil {
		t.Skipf("%s is missing: npm install --no-package-lock in graph/export/testdata/check", file)
	}
	return path
}

// run gives the standard output; what the program complains of fails the test.
func run(t *testing.T, name string, args ...string) []byte {
	t.Helper()
	var out, complaint bytes.Buffer
	c := exec.Command(name, args...)
	c.Stdout, c.Stderr = &out, &complaint
	if err := c.Run(); err != nil {
		t.Fatalf("%s %s: %v\n%s", name, strings.Join(args, " "), err, &complaint)
	}
	return out.Bytes()
}

func saved(t *testing.T, g *graph.Graph, name string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if _, err := Save(path, g, "", Options{}); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestDot(t *testing.T) {
	dot := tool(t, "graphviz", "dot")
	for name, g := range graphsForTests() {
		t.Run(name, func(t *testing.T) {
			var complaint bytes.Buffer
			c := exec.Command(dot, "-Tsvg", saved(t, g, "g.dot"))
			c.Stderr = &complaint
			out, err := c.Output()
			if err != nil || complaint.Len() > 0 {
				t.Fatalf("%v\n%s", err, &complaint)
			}
			// The picture shows what the labels say.
			drawn := strings.Join(xmlTexts(t, out, "text"), "")
			for _, s := range drawnSources(g) {
				if want := strings.ReplaceAll(newBook(g).name(s.ID), " ", ""); !strings.Contains(strings.ReplaceAll(drawn, " ", ""), want) {
					t.Errorf("%.60q is not in the picture", want)
				}
			}
			for _, e := range g.Edges() {
				for _, cue := range e.Cues() {
					if want := strings.ReplaceAll(clean(cue), " ", ""); !strings.Contains(strings.ReplaceAll(drawn, " ", ""), want) {
						t.Errorf("cue %.60q is not in the picture", want)
					}
				}
			}
		})
	}
}

func drawnSources(g *graph.Graph) []graph.Source {
	var out []graph.Source
	for _, s := range g.Sources() {
		if s.Claims > 0 {
			out = append(out, s)
		}
	}
	return out
}

func TestSchemas(t *testing.T) {
	xmllint := tool(t, "libxml2-utils", "xmllint")
	for name, g := range graphsForTests() {
		for _, format := range []string{"graphml", "gexf"} {
			t.Run(name+"."+format, func(t *testing.T) {
				run(t, xmllint, "--noout", "--huge", "--schema", filepath.Join("testdata", "check", format+".xsd"), saved(t, g, "g."+format))
			})
		}
	}
}

func TestNetworkX(t *testing.T) {
	python := python(t, "networkx", "python3-networkx")
	for name, g := range graphsForTests() {
		for _, format := range []string{"graphml", "gexf"} {
			t.Run(name+"."+format, func(t *testing.T) {
				var got struct {
					Directed bool
					Nodes    []struct {
						ID   string
						Data map[string]any
					}
					Edges []struct {
						From, To string
						Data     map[string]any
					}
				}
				if err := json.Unmarshal(run(t, python, filepath.Join("testdata", "check", "networkx_read.py"), saved(t, g, "g."+format)), &got); err != nil {
					t.Fatal(err)
				}
				type node struct {
					id, label, what, kind string
					hops                  any
				}
				type edge struct {
					from, to, kind string
					weight         float64
				}
				var nodesGot, nodesWant []node
				var edgesGot, edgesWant []edge
				for _, n := range got.Nodes {
					id := n.ID
					if format == "graphml" {
						id = untoken(id)
						if n.Data["id"] != id {
							t.Errorf("node %q says it is %q", id, n.Data["id"])
						}
					}
					kind, _ := n.Data["kind"].(string)
					label, _ := n.Data["label"].(string) // no label, no attribute
					nodesGot = append(nodesGot, node{id, label, n.Data["type"].(string), kind, n.Data["hops"]})
				}
				for _, n := range nodes(g, &english, newBook(g)) {
					want := node{id: cleanID(n.id), label: n.label, what: n.what()}
					switch {
					case n.source != nil:
						want.kind, want.hops = xmlText(n.source.Kind), float64(n.source.Hops)
					case n.claim != nil:
						want.hops = float64(n.claim.Hops)
					}
					nodesWant = append(nodesWant, want)
				}
				for _, e := range got.Edges {
					from, to := e.From, e.To
					if format == "graphml" {
						from, to = untoken(from), untoken(to)
					}
					kind, _ := e.Data["relation"].(string)
					edgesGot = append(edgesGot, edge{from, to, kind, e.Data["weight"].(float64)})
				}
				for _, e := range g.Edges() {
					edgesWant = append(edgesWant, edge{cleanID(e.From), cleanID(e.To), string(e.Kind), float64(weight(&e))})
				}
				sort.Slice(edgesGot, func(i, j int) bool {
					return less(edgesGot[i].from, edgesGot[j].from, edgesGot[i].to, edgesGot[j].to, edgesGot[i].kind, edgesGot[j].kind)
				})
				sort.Slice(edgesWant, func(i, j int) bool {
					return less(edgesWant[i].from, edgesWant[j].from, edgesWant[i].to, edgesWant[j].to, edgesWant[i].kind, edgesWant[j].kind)
				})
				sort.Slice(nodesGot, func(i, j int) bool { return nodesGot[i].id < nodesGot[j].id })
				sort.Slice(nodesWant, func(i, j int) bool { return nodesWant[i].id < nodesWant[j].id })
				if diff := cmp.Diff(nodesWant, nodesGot, cmp.AllowUnexported(node{})); diff != "" {
					t.Errorf("nodes:\n%s", diff)
				}
				if diff := cmp.Diff(edgesWant, edgesGot, cmp.AllowUnexported(edge{})); diff != "" {
					t.Errorf("edges:\n%s", diff)
				}
				if !got.Directed {
					t.Error("not directed")
				}
			})
		}
	}
}

// less compares pair by pair.
func less(pairs ...string) bool {
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i] != pairs[i+1] {
			return pairs[i] < pairs[i+1]
		}
	}
	return false
}

// untoken undoes token.
func untoken(s string) string {
	return regexp.MustCompile(`_x([0-9A-F]{4,6})_`).ReplaceAllStringFunc(s, func(m string) string {
		n, _ := strconv.ParseInt(m[2:len(m)-1], 16, 32)
		return string(rune(n))
	})
}

func TestPROV(t *testing.T) {
	python := python(t, "prov", "python3-prov")
	for name, g := range graphsForTests() {
		t.Run(name, func(t *testing.T) {
			var records []struct {
				Kind, ID, Label string
				Args, Types     []string
			}
			if err := json.Unmarshal(run(t, python, filepath.Join("testdata", "check", "prov_read.py"), saved(t, g, "g.provjson")), &records); err != nil {
				t.Fatal(err)
			}
			got := make(map[string]int)
			for _, r := range records {
				kind := r.Kind
				if kind == "Derivation" {
					kind += " " + strings.Join(r.Types, " ")
				}
				got[kind]++
			}
			want := make(map[string]int)
			add := func(kind string, n int) {
				if n > 0 {
					want[kind] += n
				}
			}
			add("Entity", len(g.Articles()))
			add("Agent", len(g.Sources()))
			for _, c := range g.Claims() {
				add("Entity", 1)
				add("Membership", 1)
				if g.ShowsSources() && c.Hops > 0 {
					add("Entity", c.Hops)                    // what each source said
					add("Attribution", c.Hops+1)             // to the source; the claim to its origin
					add("Derivation prov:Quotation", c.Hops) // step by step, the claim from the last
					add("Derivation prov:PrimarySource", 1)  // the origin
				}
			}
			for _, e := range g.Edges() {
				if e.Kind == graph.Credits {
					add("Attribution", 1)
				}
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestCytoscape(t *testing.T) {
	node := tool(t, "nodejs", "node")
	modules := filepath.Dir(nodeModule(t, "cytoscape"))
	for name, g := range graphsForTests() {
		t.Run(name, func(t *testing.T) {
			var got struct {
				Nodes []struct{ ID, Label string }
				Edges []struct{ From, To, Kind string }
			}
			if err := json.Unmarshal(run(t, node, filepath.Join("testdata", "check", "cytoscape_read.cjs"), modules, saved(t, g, "g.cyjs")), &got); err != nil {
				t.Fatal(err)
			}
			want := nodes(g, &english, newBook(g))
			if len(got.Nodes) != len(want) || len(got.Edges) != len(g.Edges()) {
				t.Fatalf("%d nodes and %d edges, want %d and %d", len(got.Nodes), len(got.Edges), len(want), len(g.Edges()))
			}
			for i, n := range got.Nodes {
				if n.ID != strings.ToValidUTF8(want[i].id, "\ufffd") && !strings.Contains(want[i].id, "\xff") || n.Label != want[i].label {
					t.Errorf("node %q %q, want %q %q", n.ID, n.Label, want[i].id, want[i].label)
				}
			}
		})
	}
}
