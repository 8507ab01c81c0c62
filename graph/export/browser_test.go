package export

import (
	"encoding/base64"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// page loads a page in a browser and gives the result that it left as base64 of JSON.
func page(t *testing.T, browser, path string, result any, flags ...string) {
	t.Helper()
	args := append([]string{"--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files", "--user-data-dir=" + t.TempDir(),
		"--virtual-time-budget=60000", "--window-size=4000,3000", "--dump-dom"}, flags...)
	out, err := exec.Command(browser, append(args, "file://"+path)...).Output() // its complaints are about the machine
	if err != nil {
		t.Fatal(err)
	}
	m := regexp.MustCompile(`<pre id="result">([A-Za-z0-9+/=]+)</pre>`).FindSubmatch(out)
	if m == nil {
		t.Fatalf("the page left no result: %.2000s", out)
	}
	data, err := base64.StdEncoding.DecodeString(string(m[1]))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, result); err != nil {
		t.Fatal(err)
	}
}

func TestMermaid(t *testing.T) {
	browser := tool(t, "chromium", "chromium", "chromium-browser", "google-chrome")
	script := nodeModule(t, "mermaid/dist/mermaid.min.js")
	template, err := os.ReadFile(filepath.Join("testdata", "check", "mermaid.html"))
	if err != nil {
		t.Fatal(err)
	}
	graphs := graphsForTests()
	delete(graphs, "sixty") // Mermaid takes half a minute to lay it out
	texts := make(map[string]string)
	for name, g := range graphs {
		texts[name] = string(write(t, g, "mermaid", Options{}))
	}
	diagrams, err := json.Marshal(texts)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "page.html")
	html := strings.NewReplacer("MERMAID", "file://"+script, "DIAGRAMS", string(diagrams)).Replace(string(template))
	if err := os.WriteFile(path, []byte(html), 0o644); err != nil {
		t.Fatal(err)
	}
	var results map[string]struct {
		Error string
		Nodes []string
		Edges int
	}
	page(t, browser, path, &results)
	for name, g := range graphs {
		t.Run(name, func(t *testing.T) {
			text, got := texts[name], results[name]
			if got.Error != "" {
				t.Fatalf("mermaid: %s", got.Error)
			}
			nodes, edges := strings.Count(text, "\"]\n")+strings.Count(text, "\")\n"), strings.Count(text, " -->|")+strings.Count(text, " --- ")+strings.Count(text, " -.- ")
			if len(got.Nodes) != nodes || got.Edges != edges {
				t.Errorf("mermaid sees %d nodes and %d edges, want %d and %d", len(got.Nodes), got.Edges, nodes, edges)
			}
			all := squeeze(strings.Join(got.Nodes, "\n"))
			for _, s := range drawnSources(g) {
				if want := squeeze(shorten(newBook(g).name(s.ID), mermaidText)); !strings.Contains(all, want) {
					t.Errorf("%.80q is not among the labels", want)
				}
			}
			for _, c := range g.Claims() {
				if want := squeeze(shorten(clean(c.Text), mermaidText)); !strings.Contains(all, want) {
					t.Errorf("%.80q is not among the labels", want)
				}
			}
		})
	}
}

// squeeze takes white space out: a browser shows it in its own way.
func squeeze(s string) string {
	return strings.ReplaceAll(strings.Join(strings.Fields(s), ""), "\u200b", "")
}

func TestSVGInBrowser(t *testing.T) {
	browser := tool(t, "chromium", "chromium", "chromium-browser", "google-chrome")
	template, err := os.ReadFile(filepath.Join("testdata", "check", "svg.html"))
	if err != nil {
		t.Fatal(err)
	}
	var drawings strings.Builder
	graphs := graphsForTests()
	for name, g := range graphs {
		drawings.Write(write(t, g, "svg", Options{Embedded: true, Language: "de", IDPrefix: name}))
	}
	path := filepath.Join(t.TempDir(), "page.html")
	if err := os.WriteFile(path, []byte(strings.Replace(string(template), "SVG", drawings.String(), 1)), 0o644); err != nil {
		t.Fatal(err)
	}
	for scheme, ground := range map[string]string{"1": "rgb(255, 255, 255)", "0": "rgb(20, 23, 27)"} {
		var results map[string]struct {
			Texts    int
			Problems []string
			Ground   string
		}
		page(t, browser, path, &results, "--blink-settings=preferredColorScheme="+scheme)
		if len(results) != len(graphs) {
			t.Errorf("the page sees %d drawings, want %d", len(results), len(graphs))
		}
		for name, r := range results {
			for _, p := range r.Problems {
				t.Errorf("%s: %s", name, p)
			}
			if r.Texts == 0 || r.Ground != ground {
				t.Errorf("%s: %d texts on %s, want some on %s", name, r.Texts, r.Ground, ground)
			}
		}
	}
}
