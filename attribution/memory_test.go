package attribution

import (
	"encoding/json"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"testing"
	"unsafe"
	"weak"

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

// In memory that earlier articles had, what is allocated hangs on what is said in
// an article and not on its length: a report is a dozen pieces, and one for a
// message or an id now and then.
func TestAllocations(t *testing.T) {
	if testing.Short() {
		t.Skip("the race detector, which is run with -short, empties pools: left out by -short")
	}
	defer debug.SetGCPercent(debug.SetGCPercent(-1)) // so that no pool is emptied
	z, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	allocations := func(d *doc.Document) float64 {
		analyse := func() {
			if _, err := z.Analyze(d); err != nil {
				t.Error(err)
			}
		}
		for range 8 { // until all memory is as long as this article needs
			analyse()
		}
		return testing.AllocsPerRun(5, analyse)
	}
	const plain = "Am Morgen lag Nebel über der Elbe. Der alte Damm hält seit achtzig Jahren. Zwei Kräne heben die Steine auf das Schiff, " +
		"das im Hafen liegt. Im Herbst beginnt der Bau der neuen Brücke, und die Straße bleibt bis zum Frühling gesperrt.\n\n"
	for _, n := range []int{1, 10, 100} {
		if got := allocations(&doc.Document{Text: strings.Repeat(plain, n), Language: "de"}); got > 8 {
			t.Errorf("%d times a paragraph in which nobody says anything: %v allocations, want 8 at most", n, got)
		}
	}
	files, err := filepath.Glob("../testdata/articles/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no articles: %v", err)
	}
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
		if r.Language != "de" {
			continue // the English tagger allocates
		}
		if got, most := allocations(d), float64(16+(len(r.Attributions)+len(r.Sources))/2); got > most {
			t.Errorf("%s: %v allocations for %d tokens, %d attributions and %d sources, want %v at most", f, got, len(r.Analysis.Tokens), len(r.Attributions), len(r.Sources), most)
		}
	}
}

// Neither the report nor the Analyzer holds the text of an article: who keeps
// reports keeps no articles.
func TestTextIsGivenUp(t *testing.T) {
	z, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile("../testdata/kim-russland.txt")
	if err != nil {
		t.Fatal(err)
	}
	analyse := func() (*Report, weak.Pointer[byte]) {
		bytes := slices.Clone(data)
		text := unsafe.String(&bytes[0], len(bytes))
		first, _, _ := strings.Cut(text, "\n")
		r, err := z.Analyze(&doc.Document{Text: text, Title: first, Authors: []string{first[:3]}, Credits: []doc.Credit{{Name: first[4:8]}}})
		if err != nil {
			t.Fatal(err)
		}
		return r, weak.Make(&bytes[0])
	}
	r, text := analyse()
	runtime.GC() // one: what the Analyzer has for the next article is still there
	if text.Value() != nil {
		t.Error("somebody holds the text")
	}
	if len(r.Claims) == 0 || r.Article.Authors[0] == "" {
		t.Errorf("%d claims, authors %q", len(r.Claims), r.Article.Authors)
	}
}

func asJSON(t *testing.T, r *Report) string {
	t.Helper()
	out, err := json.Marshal(r)
	if err != nil {
		t.Error(err)
	}
	return string(out)
}
