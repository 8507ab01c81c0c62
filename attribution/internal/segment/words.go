package segment

import (
	"io/fs"
	"maps"
	"slices"
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
	var w Words
	err := wordlist.Load(fsys, language, w.lists())
	return w, err
}

// From is [Load] for lists that are read already: lookup gives the words of a
// list by its full name, "de.sentence-openers".
func From(lookup func(name string) ([]string, bool), language string) Words {
	var w Words
	wordlist.From(lookup, language, w.lists())
	return w
}

// Lists names all lists of a language that Words are read from.
func Lists(language string) []string {
	var w Words
	var out []string
	for _, name := range slices.Sorted(maps.Keys(w.lists())) {
		out = append(out, language+"."+name)
	}
	return out
}

// lists names the list behind each field.
func (w *Words) lists() map[string]*[]string {
	return map[string]*[]string{
		"abbreviations":         &w.Abbreviations,
		"abbreviations-titles":  &w.Titles,
		"abbreviations-counts":  &w.Counts,
		"abbreviations-closing": &w.Closers,
		"ordinal-nouns":         &w.Ordinals,
		"ordinal-counters":      &w.Counters,
		"sentence-openers":      &w.Openers,
		"lower-case-names":      &w.Names,
		"elisions":              &w.Elisions,
		"gender-endings":        &w.Genders,
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
		ordinals:      set(w.Ordinals),
		counters:      set(w.Counters),
		openers:       set(w.Openers),
		names:         set(w.Names),
		elisions:      set(w.Elisions),
		genders:       set(w.Genders),
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
func (l *lexicon) counted(noun string) bool {
	if l.ordinals[noun] {
		return true
	}
	for _, end := range l.ordinalEnds {
		if strings.HasSuffix(noun, end) {
			return true
		}
	}
	return false
}

func set(words []string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[strings.ToLower(w)] = true
	}
	return m
}
