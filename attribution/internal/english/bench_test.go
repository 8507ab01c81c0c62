package english

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/segment"
	"github.com/hearsay/hearsay/attribution/rule"
	"github.com/hearsay/hearsay/configs"
)

// articles are the English ones of the own gold.
func articles(tb testing.TB) []string {
	tb.Helper()
	files, err := filepath.Glob("../../../testdata/articles/en-*.txt")
	if err != nil || len(files) == 0 {
		tb.Fatalf("no English articles: %v", err)
	}
	var out []string
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			tb.Fatal(err)
		}
		out = append(out, string(b))
	}
	return out
}

// shipped gives the English lists and the words of the English rules.
func shipped(tb testing.TB) (*rule.Set, Cues) {
	tb.Helper()
	set, err := rule.ReadShipped(configs.FS).Load(nil)
	if err != nil {
		tb.Fatal(err)
	}
	var cues Cues
	for _, r := range set.Active() {
		if r.Language == "en" {
			cues.Verbs = append(cues.Verbs, r.Lemma...)
			cues.Words = append(cues.Words, r.Words...)
			if r.Addressee == "accusative" || r.Kind == rule.KindRelay {
				cues.Addressing = append(cues.Addressing, r.Lemma...)
			}
		}
	}
	return set, cues
}

// BenchmarkAnalyse is what an article costs with the tagger for the sentences with a
// cue, with the tagger for all of them, and without it.
func BenchmarkAnalyse(b *testing.B) {
	set, cues := shipped(b)
	cut := segment.New(segment.From(set.Words, "en"))
	texts := articles(b)
	run := func(b *testing.B, g *Analyser) {
		n := 0
		for b.Loop() {
			a := cut.Segment(&doc.Document{Text: texts[n%len(texts)], Blocks: []doc.Block{{Span: doc.Span{End: len(texts[n%len(texts)])}}}})
			g.Analyse(a)
			n++
		}
		b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "articles/s")
	}
	g := New(set.Words, cues)
	every, none := *g, *g
	every.closer, none.closer = all, nowhere
	b.Run("cues", func(b *testing.B) { run(b, g) })
	b.Run("all", func(b *testing.B) { run(b, &every) })
	b.Run("none", func(b *testing.B) { run(b, &none) })
}
