package tagger

import (
	"bufio"
	"compress/gzip"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/german/lexicon"
	"github.com/hearsay/hearsay/configs"
)

var update = flag.Bool("update", false, "write the golden file anew")

// readTest reads testdata/gsd-test.tsv.gz (UD German GSD, test part, forms and
// tags alone), which the tagger was not trained on.
func readTest(t testing.TB) []Example {
	t.Helper()
	f, err := os.Open("testdata/gsd-test.tsv.gz")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	named := map[string]doc.Tag{}
	for tag := doc.X; tag <= doc.VERBPart; tag++ {
		named[tag.String()] = tag
	}
	var out []Example
	var e Example
	scan := bufio.NewScanner(z)
	for scan.Scan() {
		form, tag, ok := strings.Cut(scan.Text(), "\t")
		if !ok {
			Look(lex, e.Words)
			out = append(out, e)
			e = Example{}
			continue
		}
		e.Words = append(e.Words, Word{Text: form, Lower: strings.ToLower(form)})
		e.Tags = append(e.Tags, named[tag])
	}
	if err := scan.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

// upos is the tag without the verb forms.
func upos(t doc.Tag) doc.Tag {
	switch t {
	case doc.AUXInf, doc.AUXPart:
		return doc.AUXFin
	case doc.VERBInf, doc.VERBPart:
		return doc.VERBFin
	}
	return t
}

type ratio struct{ hit, of int }

func (r ratio) percent() float64 { return 100 * float64(r.hit) / float64(r.of) }

// TestAccuracy holds the tagger's figures against testdata/accuracy.golden and
// two floors: below them, clause analysis cannot be trusted.
func TestAccuracy(t *testing.T) {
	tagger, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	var all, split, merged, finiteP, finiteR ratio
	for _, e := range readTest(t) {
		got := make([]doc.Tag, len(e.Words))
		tagger.Tag(e.Words, got)
		for i, want := range e.Tags {
			count(&all, upos(want) == upos(got[i]), true)
			count(&split, want == got[i], true)
			count(&merged, coarse[want] == coarse[got[i]], true)
			count(&finiteP, want.Finite(), got[i].Finite())
			count(&finiteR, got[i].Finite(), want.Finite())
		}
	}
	f1 := 2 * finiteP.percent() * finiteR.percent() / (finiteP.percent() + finiteR.percent())
	report := fmt.Sprintf("words         %d\nUPOS          %.2f\nverb forms    %.2f\nmerged        %.2f\nfinite verbs  P %.2f R %.2f F1 %.2f\n",
		all.of, all.percent(), split.percent(), merged.percent(), finiteP.percent(), finiteR.percent(), f1)
	if all.percent() < 94 || f1 < 96 {
		t.Errorf("below the floors (UPOS 94, finite verbs 96):\n%s", report)
	}
	const golden = "testdata/accuracy.golden"
	if *update {
		if err := os.WriteFile(golden, []byte(report), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if report != string(want) {
		t.Errorf("accuracy changed; if that is meant, run go test -update\ngot:\n%s\nwant:\n%s", report, want)
	}
}

func count(r *ratio, hit, of bool) {
	if of {
		r.of++
		if hit {
			r.hit++
		}
	}
}

// coarse merges what corpora themselves do not agree on: nouns and names, verbs
// and auxiliaries, adjectives and adverbs, articles and pronouns.
var coarse = func() (c [tagCount]doc.Tag) {
	for tag := range c {
		c[tag] = upos(doc.Tag(tag))
	}
	c[doc.PROPN], c[doc.ADV], c[doc.PRON] = doc.NOUN, doc.ADJ, doc.DET
	c[doc.AUXFin], c[doc.AUXInf], c[doc.AUXPart] = doc.VERBFin, doc.VERBFin, doc.VERBFin
	return c
}()

func BenchmarkTag(b *testing.B) {
	tagger, err := Default()
	if err != nil {
		b.Fatal(err)
	}
	lex, err := lexicon.Default()
	if err != nil {
		b.Fatal(err)
	}
	es := readTest(b)
	out := make([]doc.Tag, 1000)
	words := 0
	for _, e := range es {
		words += len(e.Words)
	}
	b.ReportAllocs()
	for b.Loop() {
		for _, e := range es {
			Look(lex, e.Words)
			tagger.Tag(e.Words, out[:len(e.Words)])
		}
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}

func BenchmarkParse(b *testing.B) {
	for b.Loop() {
		if _, err := Parse(configs.Tagger); err != nil {
			b.Fatal(err)
		}
	}
}
