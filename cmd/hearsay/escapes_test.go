package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
)

// TestNothingMovesTheCursor has escape sequences wherever a stranger can put
// them: in an article, its id, title and authors, in the names of files and
// folders, in rules and their examples, in settings, in arguments. None comes
// out again, neither with the result nor with the errors.
func TestNothingMovesTheCursor(t *testing.T) {
	const esc = "\x1b[31m\u009b5m\u202e"
	dir := filepath.Join(t.TempDir(), "d"+esc)
	files := map[string]string{
		"a" + esc + ".txt": "Titel " + esc + "\n\nLaut R" + esc + "euters sagte der Minister: „Ja, " + esc + " gern.“ Die Behörde teilte mit, dass es " + esc + " gehe.\n",
		"a.jsonl": `{"id":"\u001b[31m","title":"\u009b5m T","outlet":"\u202eO","authors":["\u001b[2mX"],"text":"Laut R\u001b[31meuters geht es."}` + "\n" +
			`{"id":"\u001b[31m","text":3}` + "\n\x1b[31m\n",
		"gold.jsonl": `{"id":"g\u009b5m","text":"Laut Reuters\u001b[31m geht es.","chains":[{"content":"geht es","chain":["Reu\u009b5mters"]}]}` + "\n",
		"rules.yaml": `- {id: my.a, kind: verb, about: "x\u009b5my", lemma: kalauern, examples: ["[Der Bote]{source} [kalauert]{cue}, [dass \u009b5m es geht]{content}."],` +
			` counterexamples: ["Der Bote \u009b5m kalauert, dass es geht."], todo: ["[Er]{source}\u202e kalauert."]}` + "\n" +
			`- {id: my.b, kind: verb, lemma: "un\u009b5mken"}` + "\n" + `- {id: q, name: "Q\u009b5mX", kind: agency, aliases: [Reuters]}` + "\n",
		"bad.yaml":     `- {id: "b\u009b5m", kind: "v\u001b[31m", "k\u202e": 1}` + "\n",
		"bad/set.yaml": `top: "x\u009b5m"` + "\n" + `"k\u001b[31m": 3` + "\n",
		"binary.txt":   "\x00\x1b[31m\x01",
	}
	for name, text := range files {
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Skip("needs a file system that takes such names:", err)
		}
	}
	t.Chdir(dir)
	t.Setenv("HOME", dir)
	t.Setenv("XDG_CONFIG_HOME", dir)
	article := "a" + esc + ".txt"
	var commands [][]string
	for _, format := range reportFormats {
		commands = append(commands, []string{"analyze", "--format", format, "-v", article}, []string{"analyze", "--format", format, "a.jsonl"},
			[]string{"analyze", "--format", format, dir})
	}
	for _, format := range []string{"dot", "svg", "graphml", "gexf", "mermaid", "cytoscape", "prov-json", "csv", "json"} {
		commands = append(commands, []string{"graph", "--format", format, article})
	}
	for _, show := range []string{"", "--rules=rules.yaml"} {
		commands = append(commands, []string{"explain", article, show}, []string{"rules", "suggest", "gold.jsonl", show}, []string{"eval", "-v", "gold.jsonl", show})
	}
	commands = append(commands,
		[]string{"report", article}, []string{"report", "-o", "r" + esc + ".html", article}, []string{"graph", "-o", "no" + esc + "/g.svg", article},
		[]string{"analyze", esc}, []string{"analyze", "binary.txt"}, []string{"analyze", "--rules", esc, article}, []string{"analyze", "--rules", "bad.yaml", article},
		[]string{"analyze", "--format", esc, article}, []string{"analyze", "--" + esc}, []string{"analyze", "--top", esc, article}, []string{esc}, []string{"explain", article + ":9999"},
		[]string{"rules", "list", "--rules", "rules.yaml"}, []string{"rules", "list", "--format", "json", "--rules", "rules.yaml"}, []string{"rules", "show", "my.a", "--rules", "rules.yaml"},
		[]string{"rules", "show", "my.b", "--rules", "rules.yaml"}, []string{"rules", "show", esc}, []string{"rules", "test", "-v", "--rules", "rules.yaml"}, []string{"rules", "lint", "rules.yaml"},
		[]string{"rules", "lint", "bad.yaml"}, []string{"rules", "diff", "rules.yaml", article}, []string{"rules", "new", esc}, []string{"rules", "new", "verb", esc}, []string{"eval", esc}, []string{"eval", "a.jsonl"},
		[]string{"config", "path"}, []string{"config", "show"}, []string{"config", "check"}, []string{"config", "init", dir}, []string{"config", "init", dir}, []string{"config", "show", "--config", esc},
		[]string{"config", "check", "--config", "bad/set.yaml"}, []string{"config", "show", "--rules", "r" + esc}, []string{"completion", esc},
		[]string{"__complete", "rules", "show", "--rules", "rules.yaml", ""}, []string{"__complete", "analyze", ""},
	)
	for _, args := range commands {
		stdin, err := os.Open(os.DevNull)
		if err != nil {
			t.Fatal(err)
		}
		var said [2]*os.File
		for i := range said {
			if said[i], err = os.CreateTemp(t.TempDir(), ""); err != nil {
				t.Fatal(err)
			}
		}
		run(args, stdin, said[0], said[1])
		_ = stdin.Close()
		for i, f := range said {
			out, err := os.ReadFile(f.Name())
			if err != nil {
				t.Fatal(err)
			}
			_ = f.Close()
			text := string(out)
			if at := strings.IndexFunc(text, func(r rune) bool {
				return r != '\n' && r != '\t' && unicode.IsControl(r) || i == 1 && unicode.Is(unicode.Bidi_Control, r)
			}); at >= 0 {
				t.Errorf("%q: %s has %q", args, []string{"stdout", "stderr"}[i], text[max(0, at-40):min(len(text), at+10)])
			}
		}
	}
}
