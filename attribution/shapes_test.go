package attribution_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution"
	"github.com/hearsay/hearsay/attribution/doc"
)

// shape makes texts of one kind, as long as asked for: what news are like, and
// what no news is like but a program may be given all the same. The same size
// gives the same text.
type shape struct {
	name string
	text func(size int) string
}

// shapes are those for which time and memory must grow with the size and not faster.
var shapes = []shape{
	// what articles are like, only more of it
	{"one-source", units("", "Ada Berger sagte, der Damm %s halte. ", "")},
	{"one-first-name", units("", "Peter %s sagte, der Damm halte. ", "")},
	{"one-surname", units("", "%s Berger sagte, der Damm halte. ", "")},
	{"full-and-short", units("", "Ada %[1]s sagte, der Damm halte. %[1]s sagte, er sei neu. ", "")},
	{"roles", units("", "Ein Sprecher des Amts %s sagte, der Damm halte. ", "")},
	{"role-alone", units("", "Ein Sprecher sagte, der Damm %s halte. Der Sprecher sagte, er sei neu. ", "")},
	{"acronyms", units("", "Die Gesellschaft %[1]s Wasserbau (G%[2]d) sagte, der Damm halte. Die G%[2]d sagte, er sei neu. ", "")},
	{"pronouns", units("Ada Berger kam. ", "Sie sagte, sie habe den Damm %s gesehen. ", "")},
	{"documents", units("", "In einem Bericht des Amts %s heißt es, der Damm halte. Dem Bericht zufolge ist er neu. ", "")},
	{"one-document", units("Die Stadt legte einen Bericht vor. ", "Dem Bericht zufolge hält der Damm %s. ", "")},
	{"danach", units("", "Die Stadt %s legte einen Bericht vor. Danach fehlen tausend Plätze. ", "")},
	{"laut", units("", "Laut Ada %s hält der Damm. ", "")},
	{"zufolge", units("", "Ada %s zufolge hält der Damm. ", "")},
	{"soll", units("", "Der Damm %s soll gebrochen sein. ", "")},
	{"konjunktiv", units("Ada Berger sagte, der Damm halte. ", "Der Damm %s sei neu. ", "")},
	{"appeals", units("", "AFP berichtet unter Berufung auf Ada %s, dass der Damm hält. ", "")},
	{"told", units("", "Ada %s sagte der Nachrichtenagentur AP, der Damm halte. ", "")},
	{"relayed", units("", "Reuters zitierte Ada %s mit den Worten, der Damm halte. ", "")},
	{"silence", units("", "Ada %s wollte sich nicht äußern. ", "")},
	{"direct", units("", "„Der Damm %s hält“, sagte Ada Berger. ", "")},
	{"speakers", units("", "„Der Damm hält“, sagte Ada %s. „Er ist neu.“ ", "")},
	{"headings", units("", "Damm %s\n\n", "")},
	{"lines", units("", "Der Damm %s hält\n", "")},
	{"credits", units("", "Foto: Ada %s/dpa\n\nDer Damm hält.\n\n", "")},
	{"demnach", units("Die Stadt legte einen Bericht vor. ", "Demnach hält der Damm %s. ", "")},
	{"reported-frames", units("Ada Berger sagte, der Damm halte. ", "Ada %s behaupte, der Damm breche. ", "")},
	{"denials", units("", "Ada %s bestritt, dass der Damm hält. ", "")},
	{"anyone", units("", "Man sagte, der Damm %s halte. ", "")},
	{"back", units("", "Der Damm %s hält. Das berichtet Ada Berger. ", "")},
	{"impersonal", units("", "Es hieß, der Damm %s halte. ", "")},
	{"further", units("Ada Berger sagte, der Damm halte. ", "Weiter hieß es, der Damm %s sei neu. ", "")},
	{"middle-names", units("Ada Berger kam. ", "Ada %s Berger sagte, der Damm halte. ", "")},
	{"initials", units("", "Ada %.1s. sagte, der Damm halte. ", "")},
	{"offices", units("Ada Berger kam. ", "Ada Berger, %spräsidentin der Stadt, sagte, der Damm halte. ", "")},
	{"minister", units("", "Der %sminister sagte, der Damm halte. ", "")},
	{"studies", units("", "Die %sstudie sagt, der Damm halte. ", "")},
	{"papers", units("", "Die Zeitung „%s“ berichtet, der Damm halte. Das Blatt schreibt, er sei neu. ", "")},
	{"after-colon", units("", "Ada %s freut sich: „Der Damm hält“, sagte die Deutsche. ", "")},
	{"soll-run", units("Ada Berger sagte, der Damm halte. ", "Der Damm %s soll neu sein. ", "Das berichtet Ada Berger.")},
	{"colons", units("", "Ada %s: Der Damm hält.\n", "")},
	// one sentence
	{"sentence-words", units("Ada Berger sagte, dass der Damm ", "und der Deich %s ", "halte.")},
	{"sentence-clauses", units("Ada Berger sagte, ", "der Deich %s halte, ", "er sei neu.")},
	{"nested", units("", "Ada %s sagte, ", "der Damm halte.")},
	{"nested-reported", units("Ada Berger sagte, ", "Ada %s habe gesagt, ", "der Damm halte.")},
	{"nested-dass", units("", "Ada %s sagte, dass ", "der Damm hält.")},
	{"nested-laut", units("", "laut Ada %s ", "hält der Damm.")},
	{"genitives", units("Ada Berger sagte, der Damm ", "des Sohns der Frau %s ", "halte.")},
	{"beside", units("Ada Berger", ", Ada %s", " und Jan Berg sagten, der Damm halte.")},
	{"relatives", units("Ada Berger sagte, der Damm", ", der den Deich %s hält", ", sei neu.")},
	{"hyphens", units("Ada Berger sagte, der Damm", "-%s", " sei neu.")},
	{"word", units("Ada Berger sagte, der ", "damm", " sei neu.")},
	{"soll-sentence", units("Der Damm ", "soll %s und ", "halten.")},
	{"sagte-sentence", units("", "sagte Ada %s, ", "sagte sie.")},
	{"semicolons", units("", "Ada %s sagte, er halte; ", "er sei neu.")},
	{"dashes", units("Der Damm ", "– sagte Ada %s – ", "hält.")},
	// marks
	{"commas", units("Ada Berger sagte, ", ", ", "er halte.")},
	{"word-commas", units("Ada Berger sagte, ", "neu, ", "er halte.")},
	{"periods", units("", ". ", "")},
	{"ellipses", units("", "Er … ", "")},
	{"parentheses", func(n int) string { return strings.Repeat("(", n/2) + "Damm" + strings.Repeat(")", n/2) }},
	{"word-parentheses", func(n int) string {
		return "Ada Berger sagte, " + strings.Repeat("der Damm (", n/20) + "halte" + strings.Repeat(") neu", n/20) + "."
	}},
	{"open-parentheses", units("Ada Berger sagte, ", "(der Damm ", "halte.")},
	{"quotes-nested", func(n int) string { return strings.Repeat("„", n/6) + "Damm" + strings.Repeat("“", n/6) }},
	{"quotes-word-nested", func(n int) string {
		return strings.Repeat("Er sagte: „", n/28) + "Damm" + strings.Repeat("“ neu", n/28) + "."
	}},
	{"quotes-alternating", units("", "„“", "")},
	{"quotes-words", units("Ada Berger sagte, ", "„neu“ ", "sei er.")},
	{"quotes-open", units("Ada Berger sagte: ", "„Neu ", "sei er.")},
	{"quotes-close", units("Ada Berger sagte: ", "Neu“ ", "sei er.")},
	{"quotes-straight", units("Ada Berger sagte: ", "\"Neu ", "sei er.")},
	{"quotes-single", units("Ada Berger sagte: ", "‚Neu' ", "sei er.")},
	{"quotes-paragraphs", units("Ada Berger sagte: ", "„Der Damm %s hält.\n\n", "")},
	{"quote-long", units("Ada Berger sagte: „", "Der Damm %s hält. ", "Er ist neu.“")},
	{"quote-long-sayings", units("Ada Berger sagte: „", "Ada %s sagte, der Damm halte. ", "Er ist neu.“")},
	{"quote-long-pronouns", units("Ada Berger sagte: „", "Ich sagte, er halte den Damm %s. ", "Er ist neu.“")},
	{"blanks", units("Ada Berger sagte,", " ", "er halte.")},
	{"newlines", units("Ada Berger sagte,", "\n", "er halte.")},
	{"digits", units("Ada Berger sagte, ", "1.", " halte.")},
}

// units repeats a piece with a name of its own each time (%s; %d its number)
// between a head and a tail.
func units(head, piece, tail string) func(int) string {
	return func(size int) string {
		var b strings.Builder
		b.WriteString(head)
		for i := 0; b.Len()+len(tail) < size; i++ {
			switch {
			case strings.Contains(piece, "%[2]d"):
				fmt.Fprintf(&b, piece, invented(i), i)
			case strings.Contains(piece, "%"):
				fmt.Fprintf(&b, piece, invented(i))
			default:
				b.WriteString(piece)
			}
		}
		b.WriteString(tail)
		return b.String()
	}
}

// invented is the i-th name of an endless list of names that nobody bears.
func invented(i int) string {
	heads := [...]string{"B", "D", "F", "G", "K", "L", "M", "N", "P", "R", "S", "T", "V", "W", "Br", "Kr"}
	vowels := [...]string{"a", "e", "i", "o", "u", "au", "ei", "ö"}
	inner := [...]string{"l", "m", "n", "r", "ld", "nk", "rt", "ss"}
	s := heads[i%16] + vowels[i/16%8] + inner[i/128%8] + vowels[i/1024%8]
	for i /= 8192; i > 0; i /= 64 {
		s += inner[i%8] + vowels[i/8%8]
	}
	return s + "witz"
}

// manyArticles repeats the shipped articles, the people in them under other
// names each time.
func manyArticles(tb testing.TB, z *attribution.Analyzer) shape {
	tb.Helper()
	files, err := filepath.Glob("../testdata/articles/*.txt")
	if err != nil || len(files) == 0 {
		tb.Fatalf("no articles: %v", err)
	}
	type article struct {
		text  string
		names *regexp.Regexp
	}
	var articles []article
	for _, f := range files {
		if strings.HasPrefix(filepath.Base(f), "en-") {
			continue
		}
		data, err := os.ReadFile(f)
		if err != nil {
			tb.Fatal(err)
		}
		r, err := z.Analyze(&doc.Document{Text: string(data), Language: "de"})
		if err != nil {
			tb.Fatal(err)
		}
		names := []string{"nobody at all"}
		for _, s := range r.Sources {
			if words := strings.Fields(s.Name); s.Kind == doc.KindPerson && s.Named && len(words) > 1 {
				names = append(names, regexp.QuoteMeta(words[len(words)-1]))
			}
		}
		slices.Sort(names)
		articles = append(articles, article{string(data), regexp.MustCompile(`(` + strings.Join(slices.Compact(names), "|") + `)(\PL|s\PL)`)})
	}
	return shape{"articles", func(size int) string {
		var b strings.Builder
		for i := 0; b.Len() < size; i++ {
			a := articles[i%len(articles)]
			b.WriteString(a.names.ReplaceAllString(a.text, "${1}"+strings.ToLower(invented(i/len(articles)))+"$2"))
			b.WriteString("\n\n")
		}
		return b.String()
	}}
}
