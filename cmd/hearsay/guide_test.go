package main

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay/hearsay/attribution/rule"
)

// TestGuide writes the files of configs/README.md (YAML blocks that begin with
// their name), runs its commands, and compares what they print, and the tables
// of keys, which are made from the Go types. With UPDATE_GOLDEN set the guide is
// rewritten.
func TestGuide(t *testing.T) {
	if runtime.GOOS == "windows" || testing.Short() {
		t.Skip("needs a POSIX shell, and some time: run without -short, not on Windows")
	}
	const file = "../../configs/README.md"
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	dir := workshop(t)
	for name, block := range guideFiles(t, string(text)) {
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(block), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got := rerunIn(t, dir, string(text))
	for name, table := range guideTables() {
		from, to := "<!-- "+name+" -->\n", "<!-- end -->\n"
		before, rest, ok := strings.Cut(got, from)
		_, after, closed := strings.Cut(rest, to)
		if !ok || !closed {
			t.Errorf("the guide has no table %s", name)
			continue
		}
		got = before + from + table + to + after
	}
	if os.Getenv("UPDATE_GOLDEN") != "" {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(string(text), got); diff != "" {
		t.Errorf("configs/README.md does not say what is (make golden rewrites it):\n%s", diff)
	}
}

// guideFiles gives the YAML blocks by the name in their first line.
func guideFiles(t *testing.T, guide string) map[string]string {
	t.Helper()
	files := map[string]string{}
	for i, part := range strings.Split(guide, "```yaml\n") {
		if i == 0 {
			continue
		}
		block, _, _ := strings.Cut(part, "```")
		first, _, _ := strings.Cut(block, "\n")
		name, ok := strings.CutPrefix(first, "# ")
		if !ok || !strings.HasSuffix(name, ".yaml") || files[name] != "" {
			t.Errorf("a YAML block begins with %q, not with the name of a file of its own", first)
			continue
		}
		files[name] = block
	}
	return files
}

func guideTables() map[string]string {
	table := func(keys []rule.Key) string {
		var b strings.Builder
		b.WriteString("| key | what it says | values |\n|---|---|---|\n")
		for _, k := range keys {
			values := ""
			if k.Values != nil {
				values = "`" + strings.Join(k.Values, "`, `") + "`"
			}
			fmt.Fprintf(&b, "| `%s` | %s | %s |\n", k.Name, strings.ReplaceAll(k.About, "|", "\\|"), values)
		}
		return b.String()
	}
	var kinds strings.Builder
	kinds.WriteString("| kind | what it finds | keys beside those that every kind takes |\n|---|---|---|\n")
	for _, k := range rule.Kinds {
		own := strings.Join(k.Own(), "`, `")
		fmt.Fprintf(&kinds, "| `%s` | %s | `%s` |\n", k.Kind, k.About, own)
	}
	return map[string]string{
		"rule keys": table(rule.RuleKeys), "entry keys": table(rule.EntryKeys), "source keys": table(rule.SourceKeys),
		"complements": table(rule.ComplementKeys), "kinds": kinds.String(),
	}
}

// TestGuideShowsEveryKind: each kind has a rule of its own among the examples, or an extension of the shipped one.
func TestGuideShowsEveryKind(t *testing.T) {
	text, err := os.ReadFile("../../configs/README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range rule.Kinds {
		if !strings.Contains(string(text), "\n  kind: "+string(k.Kind)+"\n") && !strings.Contains(string(text), "\n- extend: de."+string(k.Kind)+"\n") {
			t.Errorf("the guide has no example of the kind %s", k.Kind)
		}
	}
}
