package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/german/lexicon"
	"github.com/hearsay/hearsay/attribution/internal/german/tagger"
)

func collapse(t doc.Tag) doc.Tag {
	switch t {
	case doc.AUXInf, doc.AUXPart:
		return doc.AUXFin
	case doc.VERBInf, doc.VERBPart:
		return doc.VERBFin
	}
	return t
}

var n, ok, ok2, tp, fp, fn int
var conf = map[string]int{}

func report(t *tagger.Tagger, test []tagger.Example) {
	for _, e := range test {
		got := make([]doc.Tag, len(e.Words))
		t.Tag(e.Words, got)
		for i, g := range e.Tags {
			n++
			if collapse(g) == collapse(got[i]) {
				ok++
			} else {
				conf[g.String()+">"+got[i].String()]++
				conf["   "+g.String()+">"+got[i].String()+" "+e.Words[i].Lower]++
			}
			if g == got[i] {
				ok2++
			}
			switch {
			case g.Finite() && got[i].Finite():
				tp++
			case g.Finite():
				fn++
			case got[i].Finite():
				fp++
			}
		}
	}
}
func main() {
	epochs := flag.Int("epochs", 6, "")
	scale := flag.Float64("scale", 8, "")
	least := flag.Int("least", 1, "")
	runs := flag.Int("runs", 1, "")
	final := flag.Bool("test", false, "")
	c := flag.Bool("conf", false, "")
	flag.Parse()
	lex, err := lexicon.Default()
	if err != nil {
		panic(err)
	}
	d := "/work/shared/data/ud/"
	read := func(name string) []tagger.Example {
		es, err := readCoNLLU(lex, d+name)
		if err != nil {
			panic(err)
		}
		return es
	}
	dev, pud := read("de_gsd-ud-dev.conllu"), read("de_pud-ud-test.conllu")
	o := tagger.Options{Runs: *runs, Epochs: *epochs, Scale: *scale, Least: *least}
	size := 0
	for k := range 5 {
		var tr, te []tagger.Example
		for i, e := range dev {
			if i*5/len(dev) == k {
				te = append(te, e)
			} else {
				tr = append(tr, e)
			}
		}
		m := tagger.Train(append(tr, pud...), o)
		size = len(m)
		t, err := tagger.Parse(string(m))
		if err != nil {
			panic(err)
		}
		report(t, te)
	}
	fmt.Printf("UPOS %.2f  split %.2f  finite P %.2f R %.2f F1 %.2f size %d\n", 100*float64(ok)/float64(n), 100*float64(ok2)/float64(n), 100*float64(tp)/float64(tp+fp), 100*float64(tp)/float64(tp+fn), 200*float64(tp)/float64(2*tp+fp+fn), size)
	if *final {
		n, ok, ok2, tp, fp, fn = 0, 0, 0, 0, 0, 0
		t, _ := tagger.Parse(string(tagger.Train(append(dev, pud...), o)))
		conf = map[string]int{}; report(t, read("de_gsd-ud-test.conllu"))
		fmt.Printf("TEST UPOS %.2f  split %.2f  finite P %.2f R %.2f F1 %.2f size %d\n", 100*float64(ok)/float64(n), 100*float64(ok2)/float64(n), 100*float64(tp)/float64(tp+fp), 100*float64(tp)/float64(tp+fn), 200*float64(tp)/float64(2*tp+fp+fn), size)
	}
	if *c {
		for k, v := range conf {
			fmt.Fprintln(os.Stdout, v, k)
		}
	}
}
