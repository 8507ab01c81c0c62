package attribution_test

import (
	"encoding/json"
	"io"
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
//
// The same articles come again and again, and with them their words: what is
// kept of word forms is all there. How it is where each article is new says
// BenchmarkFeed.
func BenchmarkAnalyze(b *testing.B) {
	docs, n := ownArticles(b)
	b.SetBytes(n)
	analyseAll(b, docs)
}

// BenchmarkFeed is BenchmarkAnalyze over German articles that you have: the JSON lines
// that HEARSAY_FEED names, {"text": …} each.
func BenchmarkFeed(b *testing.B) {
	name := os.Getenv("HEARSAY_FEED")
	if name == "" {
		b.Skip("HEARSAY_FEED names no file of articles")
	}
	f, err := os.Open(name)
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	var docs []doc.Document
	n := int64(0)
	for in := json.NewDecoder(f); ; {
		var article struct{ Text string }
		if err := in.Decode(&article); err == io.EOF {
			break
		} else if err != nil {
			b.Fatalf("%s: article %d: %v", name, len(docs)+1, err)
		}
		docs = append(docs, doc.Document{Text: article.Text, Language: "de"})
		n += int64(len(article.Text))
	}
	b.SetBytes(n)
	analyseAll(b, docs)
}

func analyseAll(b *testing.B, docs []doc.Document) {
	b.Helper()
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
