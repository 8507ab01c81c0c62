package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/german/lexicon"
	"github.com/hearsay/hearsay/attribution/internal/german/tagger"
)

func lex(t *testing.T) *lexicon.Lexicon {
	t.Helper()
	l, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func print(es []tagger.Example) string {
	var out []string
	for _, e := range es {
		for i, w := range e.Words {
			out = append(out, w.Text+"/"+e.Tags[i].String())
		}
	}
	return strings.Join(out, " ")
}

// row writes a line of CoNLL-U of the columns that matter.
func row(id, form, upos, xpos, feats, deprel string) string {
	return strings.Join([]string{id, form, "_", upos, xpos, feats, "0", deprel, "_", "_"}, "\t") + "\n"
}

func TestReadCoNLLU(t *testing.T) {
	sentence := "# text = Er will zum Amt hin .\n" +
		row("1", "Er", "PRON", "PPER", "_", "nsubj") +
		row("2", "will", "AUX", "VMFIN", "VerbForm=Fin", "root") +
		row("3-4", "zum", "_", "_", "_", "_") +
		row("3", "zu", "ADP", "APPR", "_", "case") +
		row("4", "dem", "DET", "ART", "_", "det") +
		row("5", "als", "CCONJ", "KOKOM", "_", "cc") +
		row("6", "gut", "ADV", "RB", "_", "advmod") +
		row("7", "um", "ADP", "KOUI", "_", "mark") +
		row("8", "hin", "ADV", "PTKVZ", "_", "compound:prt") +
		row("9", "gesagt", "VERB", "VVPP", "_", "conj") +
		row("10", "das", "DET", "ART", "_", "obj") +
		row("11", ".", "PUNCT", "$.", "_", "punct") + "\n"
	for name, want := range map[string]string{
		"gsd.conllu": "Er/PRON will/AUX.fin zum/ADP als/CCONJ gut/ADV um/SCONJ hin/PART gesagt/VERB.part das/DET ./PUNCT",
		"pud.conllu": "Er/PRON will/AUX.fin zum/ADP als/ADP gut/ADJ um/SCONJ hin/PART gesagt/VERB.part das/PRON ./PUNCT",
	} {
		file := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(file, []byte(sentence), 0o600); err != nil {
			t.Fatal(err)
		}
		es, err := readCoNLLU(lex(t), file)
		if got := print(es); err != nil || got != want {
			t.Errorf("%s: %v\n got %s\nwant %s", name, err, got, want)
		}
	}
	for text, want := range map[string]string{
		"1\tEr\n": "bad.conllu:1: 2 columns", row("1", "Er", "NOPE", "_", "_", "root"): `bad.conllu:1: part of speech "NOPE"`,
	} {
		file := filepath.Join(t.TempDir(), "bad.conllu")
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := readCoNLLU(lex(t), file); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got error %v, want one with %q", err, want)
		}
	}
	if _, err := readCoNLLU(lex(t), filepath.Join(t.TempDir(), "none")); err == nil {
		t.Error("no file: want an error")
	}
}

func TestReadNews(t *testing.T) {
	es, err := readNews(lex(t), "# comment\nEr/PRON sagte/VERB.fin 1/2/NUM ./PUNCT\n\n")
	if got, want := print(es), "Er/PRON sagte/VERB.fin 1/2/NUM ./PUNCT"; err != nil || got != want {
		t.Errorf("got %s (%v), want %s", got, err, want)
	}
	for _, text := range []string{"Er/PRON\nsagte\n", "Er/PRON\nsagte/VERB\n", "Er/PRON\n/NUM\n"} {
		if _, err := readNews(lex(t), text); err == nil || !strings.Contains(err.Error(), "news.txt:2") {
			t.Errorf("%q: got error %v", text, err)
		}
	}
	if es, err := readNews(lex(t), news); err != nil || len(es) < 250 {
		t.Errorf("news.txt: %d sentences, %v", len(es), err)
	}
}

func TestHeadlines(t *testing.T) {
	e := tagger.Example{Tags: []doc.Tag{doc.PROPN, doc.VERBFin, doc.PUNCT}}
	for _, w := range []string{"Merkel", "geht", "."} {
		e.Words = append(e.Words, tagger.Word{Text: w, Lower: strings.ToLower(w)})
	}
	es := []tagger.Example{e, e, e, e, e, e}
	if got, want := print(headlines(lex(t), es)), "MERKEL/PROPN GEHT/VERB.fin Merkel/PROPN geht/VERB.fin"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
