package main

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/german/lexicon"
	"github.com/hearsay/hearsay/attribution/internal/german/tagger"
)

// news are sentences made up and tagged for this project: the treebanks have
// few verbs of saying, hardly a Konjunktiv I and few long attributes ("mit den
// Plänen vertraute Personen"), of which news are full. A line is a sentence of
// "word/TAG", a line that begins with # a comment.
//
//go:embed news.txt
var news string

func readNews(lex *lexicon.Lexicon, text string) ([]tagger.Example, error) {
	named := map[string]doc.Tag{}
	for t := doc.ADJ; t <= doc.VERBPart; t++ {
		named[t.String()] = t
	}
	var out []tagger.Example
	n := 0
	for line := range strings.Lines(text) {
		n++
		if strings.HasPrefix(line, "#") {
			continue
		}
		var e tagger.Example
		for field := range strings.FieldsSeq(line) {
			i := strings.LastIndexByte(field, '/')
			if i <= 0 || named[field[i+1:]] == doc.X {
				return nil, fmt.Errorf("news.txt:%d: %q: want word/TAG", n, field)
			}
			e.Words = append(e.Words, tagger.Word{Text: field[:i], Lower: strings.ToLower(field[:i])})
			e.Tags = append(e.Tags, named[field[i+1:]])
		}
		if len(e.Words) > 0 {
			tagger.Look(lex, e.Words)
			out = append(out, e)
		}
	}
	return out, nil
}
