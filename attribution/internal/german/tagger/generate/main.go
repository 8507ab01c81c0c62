// Command generate learns the tagger's weights, configs/lexicon/de/tagger.bin,
// from Universal Dependencies German: GSD's development part and PUD. It also
// writes GSD's test part, reduced to forms and tags, beside the tests
// (testdata/gsd-test.tsv.gz).
//
//	go run ./attribution/internal/german/tagger/generate -data FOLDER
//
// FOLDER holds the .conllu files. Run it from the root of the module, after the
// lexicon has been made.
package main

import (
	"bytes"
	"compress/gzip"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/german/internal/generator"
	"github.com/hearsay/hearsay/attribution/internal/german/lexicon"
	"github.com/hearsay/hearsay/attribution/internal/german/tagger"
)

func main() {
	tests := flag.String("tests", "attribution/internal/german/tagger/testdata", "folder to which the reduced test part is written")
	generator.Main("the .conllu files", "", "tagger.bin", func(data, out string) error { return run(data, out, *tests) })
}

func run(data, out, tests string) error {
	lex, err := lexicon.Default()
	if err != nil {
		return err
	}
	var examples []tagger.Example
	for _, name := range [...]string{"de_gsd-ud-dev.conllu", "de_pud-ud-test.conllu"} {
		es, err := readCoNLLU(lex, filepath.Join(data, name))
		if err != nil {
			return err
		}
		examples = append(examples, es...)
	}
	own, err := readNews(lex, news)
	if err != nil {
		return err
	}
	examples = append(examples, own...)
	examples = append(examples, headlines(lex, examples)...)
	made := tagger.Train(examples, tagger.Options{Runs: 8, Epochs: 8, Finite: 2, Scale: 8, Least: 6})
	if err := os.WriteFile(filepath.Join(out, "tagger.bin"), made, 0o644); err != nil {
		return err
	}
	test, err := readCoNLLU(lex, filepath.Join(data, "de_gsd-ud-test.conllu"))
	if err != nil {
		return err
	}
	return writeReduced(filepath.Join(tests, "gsd-test.tsv.gz"), test)
}

// headlines gives every fifth sentence again as headlines are: without the
// stop at the end, and half of them in capitals.
func headlines(lex *lexicon.Lexicon, es []tagger.Example) []tagger.Example {
	var out []tagger.Example
	for i := 0; i < len(es); i += 5 {
		n := len(es[i].Tags)
		if es[i].Tags[n-1] == doc.PUNCT {
			n--
		}
		e := tagger.Example{Tags: es[i].Tags[:n]}
		for _, w := range es[i].Words[:n] {
			text := w.Text
			if i%2 == 0 {
				text = strings.ToUpper(text)
			}
			e.Words = append(e.Words, tagger.Word{Text: text, Lower: w.Lower})
		}
		tagger.Look(lex, e.Words)
		out = append(out, e)
	}
	return out
}

// writeReduced writes a line "form, tag" for each word and an empty one after
// each sentence.
func writeReduced(name string, es []tagger.Example) error {
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return err
	}
	for _, e := range es {
		for i, w := range e.Words {
			fmt.Fprintf(z, "%s\t%s\n", w.Text, e.Tags[i])
		}
		fmt.Fprintln(z)
	}
	if err := z.Close(); err != nil {
		return err
	}
	return os.WriteFile(name, b.Bytes(), 0o644)
}
