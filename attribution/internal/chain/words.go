package chain

import (
	"fmt"
	"strings"
)

// Words are the words that chains turn on. The value is immutable.
type Words struct {
	openers      map[string]bool // dass: opens a content and is no part of it
	continuation map[string]bool // weiter, zudem: the same occasion goes on
	first        map[string]bool // ich, wir: the speaker of the quotation
	back         map[string]bool // das, dies: stands for the sentence before
	pointers     map[string]bool // dieser, sein: the source points back
	anybody      map[string]bool // wer, niemand: no source at all
	findings     map[string]bool // Erkenntnis, Analyse: the speaker's own, where somebody speaks
	showing      map[string]bool // zeigen, belegen: a document in somebody's mouth
	assessing    map[string]bool // davon ausgehen: a judgement that somebody lets be known
	continues    map[string]bool // hinzufügen, ergänzen: the verb itself goes on
	hearsay      map[string]bool // angeblich: the sentence owns that it is hearsay
}

// NewWords compiles the lists of a language; the error names every list that is missing.
func NewWords(language string, lookup func(name string) ([]string, bool)) (*Words, error) {
	w := &Words{}
	var missing []string
	for _, l := range []struct {
		to   *map[string]bool
		list string
	}{
		{&w.openers, "content-openers"}, {&w.continuation, "continuations"}, {&w.first, "speaker-words"}, {&w.back, "back-references"}, {&w.hearsay, "hearsay-adverbs"},
		{&w.anybody, "nobody-in-particular"}, {&w.findings, "own-findings"}, {&w.showing, "showing-verbs"}, {&w.assessing, "assessing-verbs"}, {&w.continues, "continuation-verbs"},
		{&w.pointers, "demonstratives"}, {&w.pointers, "possessives"},
	} {
		name := language + "." + l.list
		words, ok := lookup(name)
		if !ok {
			missing = append(missing, name)
		}
		if *l.to == nil {
			*l.to = make(map[string]bool, len(words))
		}
		for _, x := range words {
			(*l.to)[strings.ToLower(x)] = true
		}
	}
	if missing != nil {
		return nil, fmt.Errorf("chain: no word list %s: add a file with that name to the lists folder", strings.Join(missing, ", "))
	}
	return w, nil
}
