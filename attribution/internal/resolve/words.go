package resolve

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/segment"
	"github.com/hearsay/hearsay/attribution/internal/wordlist"
)

// NameLists names the lists that the forms of known names are made with, among
// them those that segmentation cuts a name by.
func NameLists(language string) []string {
	lists := segment.Lists(language)
	return append(lists, language+"."+listAdjective, language+"."+listGenitive)
}

// noun is what is known of a head noun.
type noun struct {
	word  string // as the list has it, in lower case
	class Class
	role  bool // it is in a list of ClassRole, also where an earlier class has it
}

// Words are the words that resolving needs, compiled from lists. The value is
// immutable and safe for concurrent use.
type Words struct {
	nouns   wordlist.Table[noun]
	ends    wordlist.Table[bool] // the last tailEnd bytes of them
	longest int                  // bytes of the longest of nouns with the longest of endings
	closed  wordlist.Table[closed]
	offices map[string][]string // other words for an office, see listOffices
	trades  map[string]int      // nouns for organisations by number of their trade, from 1 on, see listTrades
	// what inflection puts on nouns, on adjectives and on names, longest first
	endings, adjective, genitive []string
	nominative                   []string  // endings of an adjective without an article: masculine, feminine, neuter, plural; nil where it has none
	spare                        sync.Pool // *resolver, empty
}

// NewWords compiles the lists of a language ("de"). lookup gives the words of a
// list by its full name ("de.roles"); the error names every list that is missing.
func NewWords(language string, lookup func(name string) ([]string, bool)) (*Words, error) {
	w := &Words{}
	l := wordlist.From(lookup, language)
	nouns, ends, closedOf := map[string]noun{}, map[string]bool{}, map[string]closed{}
	for _, c := range classLists {
		for _, list := range c.lists {
			for _, word := range l.Words(list) {
				key := strings.ToLower(word)
				n := nouns[key]
				if n.class == ClassNone {
					n.word, n.class = key, c.class
				}
				n.role = n.role || c.class == ClassRole
				nouns[key] = n
			}
		}
	}
	for _, c := range closedLists {
		for word := range l.Set(c.list) {
			closedOf[word] |= c.class
		}
	}
	w.offices = map[string][]string{}
	for _, line := range l.Words(listOffices) {
		if words := strings.Fields(strings.ToLower(line)); len(words) > 1 {
			w.offices[words[0]] = words[1:]
		}
	}
	w.trades = map[string]int{}
	for i, line := range l.Words(listTrades) {
		for _, word := range strings.Fields(strings.ToLower(line)) {
			w.trades[word] = i + 1
		}
	}
	w.genitive = longestFirst(l.Words(listGenitive))
	if language == "de" {
		// English nouns and adjectives have no endings to take off, and no compounds in one word.
		w.endings, w.adjective = longestFirst(l.Words(listEndings)), longestFirst(l.Words(listAdjective))
		w.nominative = strings.Fields(strings.Join(l.Words(listNominative), " "))
	}
	for word := range nouns {
		w.longest = max(w.longest, len(word))
		if len(word) >= tailEnd {
			ends[word[len(word)-tailEnd:]] = true
		}
	}
	w.nouns, w.ends, w.closed = wordlist.NewTable(nouns), wordlist.NewTable(ends), wordlist.NewTable(closedOf)
	ending := 0
	for _, e := range w.endings {
		ending = max(ending, len(e))
	}
	w.longest += ending
	if err := l.Missing("resolve"); err != nil {
		return nil, err
	}
	if n := len(w.nominative); n != 0 && n != 4 {
		return nil, fmt.Errorf("list %s.%s: want four endings, for masculine, feminine, neuter and plural, got %d", language, listNominative, n)
	}
	return w, nil
}

func longestFirst(words []string) []string {
	out := slices.Clone(words)
	slices.SortStableFunc(out, func(a, b string) int { return len(b) - len(a) })
	return out
}

func (w *Words) is(list closed, lower string) bool { return w.closed.Of(lower)&list != 0 }

// isLemma is is for the dictionary form of a token.
func (w *Words) isLemma(list closed, t *doc.Token) bool {
	var buf [wordlist.MaxStack]byte
	return w.is(list, string(wordlist.AppendLower(buf[:0], t.Lemma)))
}

const (
	// minTail is the length in letters of the shortest tail that is looked up in
	// a compound ("Rat" in "Sicherheitsrat").
	minTail = 3
	// tailEnd is how many bytes of the end of a compound tell most of those in
	// which no tail is to be found: no more than minTail letters can have.
	tailEnd = 3
)

// classOf gives the class of a noun by its dictionary form, its written form or
// the longest tail of either that a list has ("Regierungssprecher" by "sprecher"),
// and the dictionary word it went by.
func (w *Words) classOf(t *doc.Token) (Class, string) {
	if t.Kind != doc.Word {
		return ClassNone, ""
	}
	if n := w.nouns.Of(t.Lower); n.class == ClassPress {
		return n.class, n.word // Medien, which are no Medium
	}
	var buf [wordlist.MaxStack]byte
	lemma := wordlist.AppendLower(buf[:0], t.Lemma)
	if string(lemma) == t.Lower {
		lemma = nil // told once
	}
	if n := w.plain(string(lemma)); n.class != ClassNone {
		return n.class, n.word
	}
	if n := w.plain(t.Lower); n.class != ClassNone {
		return n.class, n.word
	}
	if !t.Capital() || w.endings == nil {
		return ClassNone, ""
	}
	n := w.tail(string(lemma))
	if n.class == ClassNone {
		n = w.tail(t.Lower)
	}
	return n.class, n.word
}

// plain looks up a form, with and without a genitive s.
func (w *Words) plain(form string) noun {
	if n := w.nouns.Of(form); n.class != ClassNone {
		return n
	}
	if base, ok := strings.CutSuffix(form, "s"); ok {
		return w.nouns.Of(base)
	}
	return noun{}
}

// tails appends a noun and the shorter ones of its class that it ends in:
// innenminister, minister.
func (w *Words) tails(out []string, lemma string, class Class) []string {
	out = append(out, lemma)
	for i := range lemma {
		if i == 0 || len(lemma)-i > w.longest {
			continue
		}
		if n := w.nouns.Of(strings.TrimLeft(lemma[i:], "-")); n.class == class {
			out = append(out, n.word)
		}
	}
	return out
}

// tail looks up ever shorter tails of a compound, each also without the
// endings that inflection leaves on a noun unknown to the lexicon.
func (w *Words) tail(form string) noun {
	var few [8]int
	cuts := few[:0] // how many bytes to take off the end
	if w.endsNoun(form) {
		cuts = append(cuts, 0)
	}
	for _, end := range w.endings {
		if stem, ok := strings.CutSuffix(form, end); ok && w.endsNoun(stem) {
			cuts = append(cuts, len(end))
		}
	}
	if len(cuts) == 0 {
		return noun{}
	}
	for i := range form {
		if i == 0 || len(form)-i > w.longest {
			continue
		}
		rest := strings.TrimLeft(form[i:], "-")
		if utf8.RuneCountInString(rest) < minTail {
			break
		}
		for _, cut := range cuts {
			stem := rest[:max(0, len(rest)-cut)]
			if n := w.nouns.Of(stem); n.class != ClassNone && utf8.RuneCountInString(stem) >= minTail {
				return n
			}
		}
	}
	return noun{}
}

// endsNoun reports whether a form may end as one of the nouns that make compounds does.
func (w *Words) endsNoun(form string) bool {
	return len(form) >= tailEnd && w.ends.May(form[len(form)-tailEnd:])
}
