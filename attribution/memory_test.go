package attribution

import (
	"encoding/json"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
)

// Articles that follow each other in the same memory, several at once and
// twice each, have the reports that they have in memory of their own.
func TestAnalyzeInMemoryOfOthers(t *testing.T) {
	z, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("../testdata/articles/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	var docs []*doc.Document
	var want []string
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		d := &doc.Document{ID: f, Text: string(text)}
		r, err := z.Run(d)
		if err != nil {
			t.Fatal(err)
		}
		docs, want = append(docs, d), append(want, asJSON(t, r.report(false)))
	}
	var all sync.WaitGroup
	for from := range 4 {
		all.Go(func() {
			for i := range 2 * len(docs) {
				k := (i + from*len(docs)/4) % len(docs)
				r, err := z.Analyze(docs[k])
				if err != nil {
					t.Error(err)
				} else if got := asJSON(t, r); got != want[k] {
					t.Errorf("%s: another report in memory that others had:\n got %s\nwant %s", docs[k].ID, got, want[k])
				}
			}
		})
	}
	all.Wait()
}

func asJSON(t *testing.T, r *Report) string {
	t.Helper()
	out, err := json.Marshal(r)
	if err != nil {
		t.Error(err)
	}
	return string(out)
}
