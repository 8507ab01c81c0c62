package attribution_test

import (
	"bytes"
	"fmt"
	"log"
	"strings"

	"github.com/hearsay/hearsay/attribution"
	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/graph"
	"github.com/hearsay/hearsay/graph/export"
)

// An article goes in, its claims come out, each with the chain of sources that
// it came through: origin first.
func Example() {
	z, err := attribution.New(attribution.Options{}) // once: it takes some tenths of a second
	if err != nil {
		log.Fatal(err)
	}
	r, err := z.Analyze(&doc.Document{ID: "reise", Text: "Laut TASS reist der Minister am Montag nach Moskau."})
	if err != nil {
		log.Fatal(err)
	}
	for _, c := range r.Claims {
		fmt.Printf("%s → article, %d hop: %s\n", strings.Join(c.Chain, " → "), c.Hops, c.Text)
	}
	// Output: tass → article, 1 hop: reist der Minister am Montag nach Moskau
}

// A claim names its attributions, an attribution its source, its rule and its
// words. Offsets count code points: Span.Of takes the words out of the text.
func ExampleAnalyzer_Analyze() {
	z, err := attribution.New(attribution.Options{Language: "de"})
	if err != nil {
		log.Fatal(err)
	}
	text := "Die Agentur Yonhap zitierte die Nachrichtenagentur KCNA mit der Aussage, dass Kim über die Straße reisen werde."
	r, err := z.Analyze(&doc.Document{Text: text})
	if err != nil {
		log.Fatal(err)
	}
	names := map[string]string{}
	for _, s := range r.Sources {
		names[s.ID] = s.Name
	}
	for _, c := range r.Claims {
		fmt.Println("claim: ", c.Spans[0].Of(text))
		for _, id := range c.Chain {
			fmt.Println("source:", names[id])
		}
		for _, a := range r.Attributions {
			if a.ID == c.Attributions[0] {
				fmt.Println("cue:   ", a.Spans.Cue[0].Of(text))
				fmt.Println("rule:  ", a.Rule)
			}
		}
	}
	// Output:
	// claim:  Kim über die Straße reisen werde
	// source: KCNA
	// source: Yonhap
	// cue:    zitierte
	// rule:   de.relay.quote
}

// A verb and a source of one's own, without a file. Forms of the verb are made
// from its dictionary form; keys are those of rule and source files.
func ExampleOptions_inline() {
	z, err := attribution.New(attribution.Options{Inline: []string{
		"- id: mine.verb.brabbeln\n  kind: verb\n  lemma: brabbeln\n",
		"- id: deichpost\n  name: Deichpost\n  kind: outlet\n  aliases: [Neue Deichpost]\n",
	}})
	if err != nil {
		log.Fatal(err)
	}
	r, err := z.Analyze(&doc.Document{Text: "Die Neue Deichpost brabbelte am Montag, dass der Damm gebrochen sei."})
	if err != nil {
		log.Fatal(err)
	}
	for _, a := range r.Attributions {
		fmt.Println(*a.Source, a.Rule)
	}
	// Output: deichpost mine.verb.brabbeln
}

// What is wrong with a rule is said all at once, with its place.
func ExampleNew_problems() {
	_, err := attribution.New(attribution.Options{Inline: []string{"- id: mine.verb\n  kind: verb\n  lema: brabbeln\n"}})
	fmt.Println(err)
	// Output:
	// inline:1:1:3: rule mine.verb has no words: give lemma, or list with the name of a word list
	// inline:1:3:3: unknown key "lema": did you mean lemma?
}

// From an article to a picture of who cites whom.
func Example_graph() {
	z, err := attribution.New(attribution.Options{WithText: true}) // the graph takes the cue words from the text
	if err != nil {
		log.Fatal(err)
	}
	r, err := z.Analyze(&doc.Document{ID: "reise", Text: "Laut TASS reist der Minister am Montag nach Moskau."})
	if err != nil {
		log.Fatal(err)
	}
	var dot bytes.Buffer
	if err := export.Write(&dot, graph.Build(*r), "dot", export.Options{}); err != nil {
		log.Fatal(err)
	}
	for line := range strings.Lines(dot.String()) {
		if strings.Contains(line, "->") {
			fmt.Println(strings.TrimSpace(strings.Split(line, "[")[0]))
		}
	}
	// Output:
	// "article:reise" -> "source:tass"
	// "source:tass" -> "claim:reise/c1"
}

// Held wrong, an Analyzer says so.
func ExampleAnalyzer_Analyze_misuse() {
	var empty attribution.Analyzer
	_, err := empty.Analyze(&doc.Document{Text: "Laut dpa regnet es."})
	fmt.Println(err)
	_, err = attribution.New(attribution.Options{Language: "fr"})
	fmt.Println(err)
	z, err := attribution.New(attribution.Options{})
	if err != nil {
		log.Fatal(err)
	}
	_, err = z.Analyze(&doc.Document{ID: "alt", Text: "Stra\xdfe"})
	fmt.Println(err)
	_, err = z.Analyze(nil)
	fmt.Println(err)
	// Output:
	// the Analyzer holds no rules: make it with attribution.New
	// no rules for language "fr" (rules for: de, en)
	// the text of "alt" is not UTF-8: read the bytes with package ingest, which decodes them
	// there is no document to analyse
}
