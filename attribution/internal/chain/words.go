package chain

import (
	"sync"

	"github.com/hearsay/hearsay/attribution/internal/wordlist"
)

// Words are the words that chains turn on. The value is immutable and safe for
// concurrent use.
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
	spare        sync.Pool       // *builder, empty
}

// NewWords compiles the lists of a language; the error names every list that is missing.
func NewWords(language string, lookup func(name string) ([]string, bool)) (*Words, error) {
	l := wordlist.From(lookup, language)
	w := &Words{
		openers:      l.Set("content-openers"),
		continuation: l.Set("continuations"),
		first:        l.Set("speaker-words"),
		back:         l.Set("back-references"),
		pointers:     l.Set("demonstratives", "possessives"),
		anybody:      l.Set("nobody-in-particular"),
		findings:     l.Set("own-findings"),
		showing:      l.Set("showing-verbs"),
		assessing:    l.Set("assessing-verbs"),
		continues:    l.Set("continuation-verbs"),
		hearsay:      l.Set("hearsay-adverbs"),
	}
	if err := l.Missing("chain"); err != nil {
		return nil, err
	}
	return w, nil
}
