package segment

import (
	"io/fs"
	"strings"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/internal/wordlist"
)

// Words is all that segmentation knows about a language. Every list may be
// empty; upper and lower case make no difference except where said.
type Words struct {
	// Abbreviations stand with their full stops, parts apart by a space
	// ("z. B."); the text may leave the space out. After one of them a
	// sentence ends only before a capitalised Opener.
	Abbreviations []string
	// Titles are abbreviations that the next word belongs to: "Dr.", "Nr.".
	// No sentence ends after them.
	Titles []string
	// Counts are abbreviations only where a number follows, because they are
	// words otherwise: "Art.", "Abs.".
	Counts []string
	// Closers are abbreviations after which a capital begins a sentence: "usw.".
	Closers []string
	// Ordinals are the nouns that a number with a full stop counts: months,
	// "Jahrhundert"; "-liga" stands for all words that end so.
	Ordinals []string
	// Counters are the words before such a number: "am", "der", "zum".
	Counters []string
	// Openers are words that are capital only where a sentence begins: "Der", "Danach".
	Openers []string
	// Names are names in lower case that can begin a sentence: "dpa".
	Names []string
	// Elisions are what an apostrophe can stand before: "s" in "'s", "ne" in "'ne".
	Elisions []string
	// Genders are endings that a mark inside a word sets apart: "innen" in "Lehrer:innen".
	Genders []string
}

// Load reads the words of a language from lists/<language> in fsys. A file
// that is not there leaves its list empty.
func Load(fsys fs.FS, language string) (Words, error) {
	l := wordlist.In(fsys, language)
	return words(l), l.Err()
}

// From is [Load] for lists that are read already: lookup gives the words of a
// list by its full name, "de.sentence-openers".
func From(lookup func(name string) ([]string, bool), language string) Words {
	return words(wordlist.From(lookup, language))
}

// Lists names all lists of a language that Words are read from.
func Lists(language string) []string {
	l := wordlist.From(func(string) ([]string, bool) { return nil, true }, language)
	words(l)
	return l.Asked()
}

func words(l *wordlist.Lists) Words {
	return Words{
		Abbreviations: l.Words("abbreviations"),
		Titles:        l.Words("abbreviations-titles"),
		Counts:        l.Words("abbreviations-counts"),
		Closers:       l.Words("abbreviations-closing"),
		Ordinals:      l.Words("ordinal-nouns"),
		Counters:      l.Words("ordinal-counters"),
		Openers:       l.Words("sentence-openers"),
		Names:         l.Words("lower-case-names"),
		Elisions:      l.Words("elisions"),
		Genders:       l.Words("gender-endings"),
	}
}

// class says what an abbreviation does to its sentence.
type class uint8

const (
	title  class = iota // never ends it
	maybe               // ends it before an opener
	closer              // ends it before a capital
	counts              // is one only before a number
)

// abbreviation is one way to go on after the first part of an abbreviation.
type abbreviation struct {
	parts []string // lower case, without full stops; the first one left out
	lower string   // "z.b."
	exact string   // of one letter: as it is written, because "F." is no "f."
	class class
}

// lexicon is Words, compiled.
type lexicon struct {
	abbreviations map[string][]abbreviation // by first part; most parts first
	ordinals      map[string]bool
	ordinalEnds   []string
	counters      map[string]bool
	openers       map[string]bool
	names         map[string]bool
	elisions      map[string]bool
	genders       map[string]bool
}

func compile(w Words) *lexicon {
	l := &lexicon{
		abbreviations: map[string][]abbreviation{},
		ordinals:      wordlist.Set(w.Ordinals),
		counters:      wordlist.Set(w.Counters),
		openers:       wordlist.Set(w.Openers),
		names:         wordlist.Set(w.Names),
		elisions:      wordlist.Set(w.Elisions),
		genders:       wordlist.Set(w.Genders),
	}
	for _, o := range w.Ordinals {
		if end, ok := strings.CutPrefix(strings.ToLower(o), "-"); ok {
			l.ordinalEnds = append(l.ordinalEnds, end)
		}
	}
	l.add(w.Abbreviations, maybe)
	l.add(w.Titles, title)
	l.add(w.Closers, closer)
	l.add(w.Counts, counts)
	return l
}

// add enters abbreviations; of two with the same parts the later one counts.
func (l *lexicon) add(list []string, c class) {
	for _, text := range list {
		parts := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return r == '.' || r == ' ' })
		if len(parts) == 0 {
			continue
		}
		entry := abbreviation{parts: parts[1:], lower: strings.Join(parts, ".") + ".", class: c}
		if len(parts) == 1 && utf8.RuneCountInString(parts[0]) == 1 {
			entry.exact = strings.Trim(text, ". ")
		}
		all, at := l.abbreviations[parts[0]], 0
		for at < len(all) && len(all[at].parts) > len(entry.parts) {
			at++
		}
		all = append(all, abbreviation{})
		copy(all[at+1:], all[at:])
		all[at] = entry
		l.abbreviations[parts[0]] = all
	}
}

// counted reports whether an ordinal number can stand before a noun, given in lower case.
func (l *lexicon) counted(noun []byte) bool {
	if l.ordinals[string(noun)] {
		return true
	}
	for _, end := range l.ordinalEnds {
		if n := len(noun) - len(end); n >= 0 && string(noun[n:]) == end {
			return true
		}
	}
	return false
}
