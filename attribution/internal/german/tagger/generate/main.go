// Command generate learns the tagger's weights, configs/lexicon/de/tagger.bin,
// from Universal Dependencies German: GSD's development part and PUD.
//
//	go run ./attribution/internal/german/tagger/generate -data FOLDER
//
// FOLDER holds the .conllu files. Run it from the root of the module, after the
// lexicon has been made.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/german/lexicon"
	"github.com/hearsay/hearsay/attribution/internal/german/tagger"
)

func main() {
	data := flag.String("data", "", "folder with the .conllu files")
	out := flag.String("out", "configs/lexicon/de", "folder to which tagger.bin is written")
	epochs := flag.Int("epochs", 8, "")
	scale := flag.Float64("scale", 8, "")
	least := flag.Int("least", 1, "")
	flag.Parse()
	if err := run(*data, *out, tagger.Options{Epochs: *epochs, Scale: *scale, Least: *least}); err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(2)
	}
}

func run(data, out string, o tagger.Options) error {
	if data == "" {
		return errors.New("-data: name the folder that holds the .conllu files")
	}
	lex, err := lexicon.Default()
	if err != nil {
		return err
	}
	read := func(name string) ([]tagger.Example, error) {
		es, err := readCoNLLU(filepath.Join(data, name))
		for _, e := range es {
			tagger.Look(lex, e.Words)
		}
		return es, err
	}
	dev, err := read("de_gsd-ud-dev.conllu")
	if err != nil {
		return err
	}
	pud, err := read("de_pud-ud-test.conllu")
	if err != nil {
		return err
	}
	test, err := read("de_gsd-ud-test.conllu")
	if err != nil {
		return err
	}
	made := tagger.Train(append(dev, pud...), o)
	t, err := tagger.Parse(string(made))
	if err != nil {
		return err
	}
	report(t, test)
	fmt.Println(len(made))
	return os.WriteFile(filepath.Join(out, "tagger.bin"), made, 0o644)
}

func collapse(t doc.Tag) doc.Tag {
	switch t {
	case doc.AUXInf, doc.AUXPart:
		return doc.AUXFin
	case doc.VERBInf, doc.VERBPart:
		return doc.VERBFin
	}
	return t
}

func report(t *tagger.Tagger, test []tagger.Example) {
	n, ok, ok2, tp, fp, fn := 0, 0, 0, 0, 0, 0
	conf := map[string]int{}
	for _, e := range test {
		got := make([]doc.Tag, len(e.Words))
		t.Tag(e.Words, got)
		for i, g := range e.Tags {
			n++
			if collapse(g) == collapse(got[i]) {
				ok++
			} else {
				conf[g.String()+">"+got[i].String()]++
				if os.Getenv("CONF") != "" {
					conf["   "+g.String()+">"+got[i].String()+" "+e.Words[i].Lower]++
				}
			}
			if g == got[i] {
				ok2++
			}
			switch {
			case g.Finite() && got[i].Finite():
				tp++
			case g.Finite():
				fn++
				if os.Getenv("SHOW") != "" {
					show(e, i, got[i])
				}
			case got[i].Finite():
				fp++
				if os.Getenv("SHOW") != "" {
					show(e, i, got[i])
				}
			}
		}
	}
	fmt.Printf("UPOS %.2f  split %.2f  finite P %.2f R %.2f F1 %.2f\n", 100*float64(ok)/float64(n), 100*float64(ok2)/float64(n), 100*float64(tp)/float64(tp+fp), 100*float64(tp)/float64(tp+fn), 200*float64(tp)/float64(2*tp+fp+fn))
	if os.Getenv("CONF") != "" {
		for k, v := range conf {
			fmt.Println(v, k)
		}
	}
}

func show(e tagger.Example, i int, got doc.Tag) {
	for j := max(0, i-6); j < min(len(e.Words), i+5); j++ {
		if j == i {
			fmt.Printf("[[%s %s>%s]] ", e.Words[j].Text, e.Tags[j], got)
		} else {
			fmt.Print(e.Words[j].Text, " ")
		}
	}
	fmt.Println()
}
