package attribution_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/clipperhouse/uax29/v2/words"
	"github.com/jdkato/prose/v2"

	"github.com/hearsay/hearsay/attribution"
	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/ingest"
)

// ownArticles reads the German articles of the own gold.
func ownArticles(b *testing.B) (docs []doc.Document, bytes int64) {
	b.Helper()
	files, err := filepath.Glob("../testdata/articles/*.txt")
	if err != nil || len(files) == 0 {
		b.Fatalf("no articles: %v", err)
	}
	files = slices.DeleteFunc(files, func(f string) bool { return strings.HasPrefix(filepath.Base(f), "en-") })
	z, err := attribution.New(attribution.Options{})
	if err != nil {
		b.Fatal(err)
	}
	r := ingest.New(ingest.From(z.Rules().Words, "de"))
	for _, f := range append(files, "../testdata/kim-russland.txt") {
		data, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		d, err := r.Read(f, data, ingest.Text)
		if err != nil {
			b.Fatal(err)
		}
		docs = append(docs, d)
		bytes += int64(len(d.Text))
	}
	return docs, bytes
}

// BenchmarkAnalyze is the whole work on one core, language detection and
// report among it. BenchmarkWords and BenchmarkProse measure the same bytes.
func BenchmarkAnalyze(b *testing.B) {
	docs, n := ownArticles(b)
	z, err := attribution.New(attribution.Options{})
	if err != nil {
		b.Fatal(err)
	}
	tokens := 0
	for i := range docs {
		r, err := z.Run(&docs[i])
		if err != nil {
			b.Fatal(err)
		}
		tokens += len(r.Analysis.Tokens)
	}
	b.SetBytes(n)
	b.ReportAllocs()
	for b.Loop() {
		for i := range docs {
			if _, err := z.Analyze(&docs[i]); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(tokens)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}

// BenchmarkWords cuts the same articles into words by the Unicode rules and
// does nothing with them: what reading a text costs at the least.
func BenchmarkWords(b *testing.B) {
	docs, n := ownArticles(b)
	b.SetBytes(n)
	b.ReportAllocs()
	found := 0
	for b.Loop() {
		for i := range docs {
			for seg := words.FromString(docs[i].Text); seg.Next(); {
				found += len(seg.Value())
			}
		}
	}
	if found == 0 {
		b.Fatal("no words")
	}
}

// BenchmarkProse is the English tagger and name finder of prose, with its
// model loaded beforehand. What it finds in German is of no use; how long it
// takes does not depend on that.
func BenchmarkProse(b *testing.B) {
	docs, n := ownArticles(b)
	first, err := prose.NewDocument("One.")
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(n)
	b.ReportAllocs()
	for b.Loop() {
		for i := range docs {
			if _, err := prose.NewDocument(docs[i].Text, prose.UsingModel(first.Model)); err != nil {
				b.Fatal(err)
			}
		}
	}
}

// BenchmarkNew is what a start costs: rules, lists, sources and lexicon.
func BenchmarkNew(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := attribution.New(attribution.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
