package graph

import (
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What the package promises of its imports: the graph library in one file, and
// of this module the report alone, so that a graph can be made of any report.
func TestImports(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	got := make(map[string][]string)
	for _, path := range files {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		for _, i := range f.Imports {
			if name, _ := strconv.Unquote(i.Path.Value); strings.Contains(name, ".") {
				got[name] = append(got[name], path)
			}
		}
	}
	want := map[string][]string{
		"github.com/dominikbraun/graph":                 {"store.go"},
		"github.com/hearsay/hearsay/attribution/report": {"build.go", "findings.go", "merge.go", "node.go"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
