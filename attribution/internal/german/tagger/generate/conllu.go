package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/german/lexicon"
	"github.com/hearsay/hearsay/attribution/internal/german/tagger"
)

// readCoNLLU reads the sentences of a Universal Dependencies file as they are
// written: a contraction ("zum"), which the file splits, is one word with the
// tag of its first part.
//
// It looks the words up, too.
func readCoNLLU(lex *lexicon.Lexicon, name string) ([]tagger.Example, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []tagger.Example
	var e tagger.Example
	var deprels []string
	pud := strings.Contains(filepath.Base(name), "pud")
	skip, whole := 0, ""
	scan := bufio.NewScanner(f)
	for n := 1; scan.Scan(); n++ {
		text := scan.Text()
		if text == "" {
			if len(e.Words) > 0 {
				tagger.Look(lex, e.Words)
				if pud {
					likeGSD(e, deprels)
				}
				out = append(out, e)
			}
			e, deprels, skip = tagger.Example{}, nil, 0
			continue
		}
		if text[0] == '#' {
			continue
		}
		col := strings.Split(text, "\t")
		if len(col) != 10 {
			return nil, fmt.Errorf("%s:%d: %d columns, want 10", name, n, len(col))
		}
		if from, to, ok := strings.Cut(col[0], "-"); ok {
			a, _ := strconv.Atoi(from)
			b, _ := strconv.Atoi(to)
			skip, whole = b-a, col[1]
			continue
		}
		if whole != "" {
			col[1], whole = whole, ""
		} else if skip > 0 {
			skip--
			continue
		}
		tag, ok := tagOf(col[3], col[4], col[5], col[7])
		if !ok {
			return nil, fmt.Errorf("%s:%d: part of speech %q: unknown", name, n, col[3])
		}
		e.Words = append(e.Words, tagger.Word{Text: col[1], Lower: strings.ToLower(col[1])})
		e.Tags = append(e.Tags, tag)
		deprels = append(deprels, col[7])
	}
	return out, scan.Err()
}

var plain = func() map[string]doc.Tag {
	m := map[string]doc.Tag{}
	for t := doc.X; t <= doc.VERBPart; t++ {
		m[t.String()] = t
	}
	return m
}()

// tagOf splits verbs by form, and takes a separated particle as a PART: GSD has
// it as ADP or ADV, by what the word is elsewhere. "um" before an infinitive is
// SCONJ as in PUD and the guidelines.
func tagOf(upos, xpos, feats, deprel string) (doc.Tag, bool) {
	switch {
	case deprel == "compound:prt" || xpos == "PTKVZ":
		return doc.PART, true
	case xpos == "KOUI":
		return doc.SCONJ, true
	case upos == "CCONJ" && deprel == "case", upos == "SCONJ" && deprel == "case":
		return doc.ADP, true
	}
	if upos != "VERB" && upos != "AUX" {
		t, ok := plain[upos]
		return t, ok
	}
	form := "fin"
	switch {
	case strings.Contains(feats, "VerbForm=Part"), strings.HasSuffix(xpos, "PP"), xpos == "VBN":
		form = "part"
	case strings.Contains(feats, "VerbForm=Inf"), strings.HasSuffix(xpos, "INF"), xpos == "VVIZU", xpos == "VB":
		form = "inf"
	case xpos == "ADJD":
		return doc.ADJ, true // a predicate that GSD once calls a verb
	}
	t, ok := plain[upos+"."+form]
	return t, ok
}

// likeGSD settles where PUD draws a line elsewhere than GSD: adjectives used as
// adverbs are ADJ, "als" before a noun is ADP, "das" standing alone is PRON.
func likeGSD(e tagger.Example, deprels []string) {
	for i := range e.Words {
		tags := e.Words[i].Found.Tags()
		has := func(t doc.Tag) bool { return tags&(1<<t) != 0 }
		switch t := e.Tags[i]; {
		case t == doc.ADV && has(doc.ADJ) && !has(doc.ADV):
			e.Tags[i] = doc.ADJ
		case t == doc.CCONJ && has(doc.ADP) && deprels[i] == "cc":
			e.Tags[i] = doc.ADP
		case t == doc.DET && has(doc.DET) && deprels[i] != "det" && e.Words[i].Found.As(doc.DET).Sub == lexicon.Definite:
			e.Tags[i] = doc.PRON
		}
	}
}
