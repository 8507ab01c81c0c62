package tagger

import (
	"bytes"
	"encoding/gob"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/jdkato/prose/v2"

	"github.com/hearsay/hearsay/configs"
)

// part reads a part of prose's model.
func part[T any](tb testing.TB, name string) (out T) {
	tb.Helper()
	data, err := prose.Asset("model/AveragedPerceptron/" + name + ".gob")
	if err != nil {
		tb.Fatal(err)
	}
	if err := gob.NewDecoder(bytes.NewReader(data)).Decode(&out); err != nil {
		tb.Fatal(err)
	}
	return out
}

type table = map[string]map[string]float64

func TestFileIsThatOfProse(t *testing.T) {
	got, err := Encode(part[[]string](t, "classes"), part[map[string]string](t, "tags"), part[table](t, "weights"))
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != configs.EnglishTagger {
		t.Error("configs/lexicon/en/tagger.bin is not what the prose of go.mod gives: run make generate")
	}
}

// plainly tags by prose's own tables and names of features, as its paper has it:
// the yardstick for what Tag does with numbers.
func plainly(weights table, fixed map[string]string, words []string) []string {
	context := []string{before, before2}
	for _, w := range words {
		context = append(context, normalize(w))
	}
	context = append(context, behind, behind2)
	last := func(w string) string { return w[max(0, len(w)-3):] }
	out := make([]string, len(words))
	t1, t2 := before, before2
	for i, w := range words {
		c := context[i:]
		if tag, ok := fixed[w]; ok {
			out[i] = tag
		} else {
			score := map[string]int{}
			for _, f := range []string{
				"bias", "i suffix " + last(w), "i pref1 " + string(rune(w[0])), "i-1 tag " + t1, "i-2 tag " + t2, "i tag+i-2 tag " + t1 + " " + t2,
				"i word " + c[2], "i-1 tag+i word " + t1 + " " + c[2], "i-1 word " + c[1], "i-1 suffix " + last(c[1]), "i-2 word " + c[0],
				"i+1 word " + c[3], "i+1 suffix " + last(c[3]), "i+2 word " + c[4],
			} {
				for class, v := range weights[f] {
					score[class] += int(math.Round(v * 1000))
				}
			}
			for class, v := range score {
				if best, ok := score[out[i]]; !ok || v > best || v == best && class < out[i] {
					out[i] = class
				}
			}
		}
		t2, t1 = t1, out[i]
	}
	return out
}

// sentences are those of our own English articles as prose cuts them.
func sentences(tb testing.TB) [][]string {
	tb.Helper()
	files, err := filepath.Glob("../../../../testdata/articles/en-*.txt")
	if err != nil || len(files) == 0 {
		tb.Fatalf("no English articles: %v", err)
	}
	var out [][]string
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			tb.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			d, err := prose.NewDocument(line, prose.WithTagging(false), prose.WithSegmentation(false), prose.WithExtraction(false))
			if err != nil {
				tb.Fatal(err)
			}
			var words []string
			for _, t := range d.Tokens() {
				words = append(words, t.Text)
			}
			if len(words) > 0 {
				out = append(out, words)
			}
		}
	}
	return out
}

func TestTagsArePlainOnes(t *testing.T) {
	z, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	weights, fixed := part[table](t, "weights"), part[map[string]string](t, "tags")
	more := [][]string{{}, {"É"}, {"99", "1999", "1999s", "-", "--", "state-run"}, strings.Fields("Quoted a0000000bed AAng , told"), strings.Fields("zzz zzz zzz zzz zzz"), {"\xff\xfe", "a\xc3"}}
	n := 0
	for _, words := range append(sentences(t), more...) {
		if slices.ContainsFunc(words, link) {
			continue
		}
		if got, want := z.Tag(words), plainly(weights, fixed, words); !slices.Equal(got, want) {
			t.Errorf("%q:\ngot  %v\nwant %v", words, got, want)
		}
		n += len(words)
	}
	if n < 2000 {
		t.Errorf("%d words, too few to say anything", n)
	}
}

func TestTag(t *testing.T) {
	z, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	for words, want := range map[string]string{
		"The minister did n't say who told Reuters that the train would run .": "DT NN VBD RB VB WP VBD NNP IN DT NN MD VB .",
		"www.example.org": "NN", "a@b.org": "NN", "https://example.org": "NN",
	} {
		if got := strings.Join(z.Tag(strings.Fields(words)), " "); got != want {
			t.Errorf("%s:\ngot  %s\nwant %s", words, got, want)
		}
	}
	if got := z.Tag([]string{"a", "", "b"}); got[1] != "" {
		t.Errorf("an empty word is %q", got[1])
	}
}

func TestEncodeRefuses(t *testing.T) {
	classes := []string{"NN", "VB"}
	many := make([]string, maxClasses+1)
	for want, f := range map[string]func() ([]byte, error){
		`at most 64 have room`: func() ([]byte, error) { return Encode(many, nil, nil) },
		`no class "JJ"`:        func() ([]byte, error) { return Encode(classes, map[string]string{"a": "JJ"}, nil) },
		`no feature "j word"`:  func() ([]byte, error) { return Encode(classes, nil, table{"j word": {"NN": 1}}) },
		`bias: no class "JJ"`:  func() ([]byte, error) { return Encode(classes, nil, table{"bias": {"JJ": 1}}) },
		`no whole number`:      func() ([]byte, error) { return Encode(classes, nil, table{"bias": {"NN": 0.0005}}) },
	} {
		if _, err := f(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error is %v, want one with %s", err, want)
		}
	}
}

// TestSmallFile writes weights and tags by them: VB for words in -ed, of two
// that are as good the first by name, and none of which no feature speaks.
func TestSmallFile(t *testing.T) {
	data, err := Encode([]string{"VB", "NN", "JJ"}, map[string]string{"the": "JJ"}, table{
		"bias": {"VB": -0.5, "NN": -0.5}, "i suffix ted": {"VB": 0.001}, "i-1 tag JJ": {"NN": 2}, "i-1 tag+i word JJ rested": {"VB": 2.5}})
	if err != nil {
		t.Fatal(err)
	}
	z, err := Parse(string(data))
	if err != nil {
		t.Fatal(err)
	}
	for words, want := range map[string]string{"rested": "VB", "rest": "NN", "the rested": "JJ VB", "the quoted": "JJ NN"} {
		if got := strings.Join(z.Tag(strings.Fields(words)), " "); got != want {
			t.Errorf("%s: %s, want %s", words, got, want)
		}
	}
	for n := range data {
		if _, err := Parse(string(data[:n])); err == nil {
			t.Errorf("the first %d of %d bytes are read as a file", n, len(data))
		}
	}
	if _, err := Parse(string(data) + "x"); err == nil {
		t.Error("a file with something behind it is read")
	}
}

func FuzzParse(f *testing.F) {
	small, err := Encode([]string{"NN", "VB"}, map[string]string{"a": "NN"}, table{"bias": {"VB": 1}})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(string(small))
	f.Add(magic + "\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01")
	f.Fuzz(func(t *testing.T, data string) {
		if z, err := Parse(data); err == nil {
			z.Tag([]string{"a", "b"})
		}
	})
}

func BenchmarkTag(b *testing.B) {
	z, err := Default()
	if err != nil {
		b.Fatal(err)
	}
	all := sentences(b)
	n := 0
	for b.Loop() {
		for _, words := range all {
			z.Tag(words)
			n += len(words)
		}
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "words/s")
}
