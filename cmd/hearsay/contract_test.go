package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/hearsay/hearsay/attribution/report"
)

// inProcess runs the tool here and gives its exit code and what it wrote.
func inProcess(t *testing.T, stdin string, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	dir := t.TempDir()
	in, out, errs := filepath.Join(dir, "in"), filepath.Join(dir, "out"), filepath.Join(dir, "err")
	if err := os.WriteFile(in, []byte(stdin), 0o644); err != nil {
		t.Fatal(err)
	}
	var files []*os.File
	for _, name := range []string{in, out, errs} {
		f, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o644)
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = f.Close() }()
		files = append(files, f)
	}
	code = run(args, files[0], files[1], files[2])
	read := func(name string) string {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	return code, read(out), read(errs)
}

func reportSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	s, err := jsonschema.NewCompiler().Compile(filepath.Join("..", "..", "configs", "schema", "report.schema.json"))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func valid(t *testing.T, s *jsonschema.Schema, line []byte) {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(line))
	if err == nil {
		err = s.Validate(v)
	}
	if err != nil {
		t.Errorf("%.200s\n%v", line, err)
	}
}

// TestContract holds every line that the tool writes about our articles, and
// about lines that it cannot read, against the schema and against itself.
func TestContract(t *testing.T) {
	s := reportSchema(t)
	args := []string{"analyze", "--format", "jsonl", "--with-text"}
	for _, of := range []string{"kim-russland.txt", "articles", "html", "gold/attributions.jsonl", "gold/passages.chains.jsonl"} {
		args = append(args, filepath.Join("..", "..", "testdata", of))
	}
	_, out, errs := inProcess(t, "", args...)
	reports := 0
	for line := range strings.Lines(out) {
		valid(t, s, []byte(line))
		if strings.HasPrefix(line, `{"schema":"hearsay.error/1"`) {
			if !strings.Contains(line, "there are no rules") { // some of the articles are in other languages
				t.Errorf("not analysed: %s%s", line, errs)
			}
			continue
		}
		reports++
		var r report.Report
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			t.Fatal(err)
		}
		consistent(t, &r)
	}
	if reports == 0 {
		t.Error("no reports")
	}

	code, out, _ := inProcess(t, "nonsense\n{\"id\": 7}\n[]\n", "analyze", "--input-format", "jsonl", "--format", "jsonl", "-")
	if code != exitBad || strings.Count(out, "\n") != 3 {
		t.Errorf("exit %d, output %q", code, out)
	}
	for line := range strings.Lines(out) {
		valid(t, s, []byte(line))
	}
}

// consistent checks what no schema can say.
func consistent(t *testing.T, r *report.Report) {
	t.Helper()
	id := r.Article.ID
	n := utf8.RuneCountInString(r.Text)
	spans := func(what string, list []report.Span) {
		for _, sp := range list {
			if sp.Start < 0 || sp.End <= sp.Start || sp.End > n {
				t.Errorf("%s: %s: span %v in a text of %d", id, what, sp, n)
			}
		}
	}
	sources, attributions := map[string]bool{}, map[string]bool{}
	for _, src := range r.Sources {
		sources[src.ID] = true
		spans(src.ID, src.Mentions)
	}
	for _, a := range r.Attributions {
		attributions[a.ID] = true
		for _, list := range [][]report.Span{a.Spans.Content, a.Spans.Cue, a.Spans.Source, a.Spans.Addressee, a.Spans.Frame, a.Hedges} {
			spans(a.ID, list)
		}
	}
	deepest, origins := 0, map[string]int{}
	for _, c := range r.Claims {
		spans(c.ID, c.Spans)
		if c.Hops != len(c.Chain) {
			t.Errorf("%s: %s: %d hops, chain %v", id, c.ID, c.Hops, c.Chain)
		}
		for _, src := range c.Chain {
			if !sources[src] {
				t.Errorf("%s: %s: no source %q", id, c.ID, src)
			}
		}
		for _, a := range c.Attributions {
			if !attributions[a] {
				t.Errorf("%s: %s: no attribution %q", id, c.ID, a)
			}
		}
		deepest = max(deepest, c.Hops)
		if len(c.Chain) > 0 {
			origins[c.Chain[0]]++
		}
	}
	if r.Summary.Claims != len(r.Claims) || r.Summary.Sources != len(r.Sources) || r.Summary.MaxHops != deepest || len(r.Summary.Origins) != len(origins) {
		t.Errorf("%s: summary %+v; counted %d claims, %d sources, %d hops, %d origins", id, r.Summary, len(r.Claims), len(r.Sources), deepest, len(origins))
	}
	for _, o := range r.Summary.Origins {
		if origins[o.Source] != o.Claims {
			t.Errorf("%s: origin %s with %d claims, counted %d", id, o.Source, o.Claims, origins[o.Source])
		}
	}
}
