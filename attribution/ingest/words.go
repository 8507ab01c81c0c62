package ingest

import (
	"io/fs"
	"strings"

	"github.com/hearsay/hearsay/attribution/internal/wordlist"
)

// Words is all that ingest knows about a language. Every list may be empty;
// upper and lower case make no difference.
type Words struct {
	// Agencies are news agencies as they sign: "dpa", "Reuters".
	Agencies []string
	// Sources are labels before a source: "Quelle".
	Sources []string
	// Pictures are labels before a picture's credit: "Foto".
	Pictures []string
	// Material are phrases before agencies: "mit Material von", "laut".
	Material []string
	// Bylines are phrases before an author: "Von", "Ein Kommentar von".
	Bylines []string
	// Fillers are words that may stand beside names in a credit: "der", "Nachrichtenagentur".
	Fillers []string
	// Particles are the small parts of names: "von", "van", "al".
	Particles []string
	// And are the words that join names: "und".
	And []string
	// Remains are lines of a web page: "Teilen". One that ends in "…" says how
	// such a line begins.
	Remains []string
	// Comments are headings behind which nothing but readers' comments follows.
	Comments []string
	// Boxes are headings of boxes with links: "Mehr zum Thema".
	Boxes []string
	// Dates are words that stand in dates: months, "Uhr".
	Dates []string
	// Classes are the class names by which web pages mark an author: "byline".
	Classes []string
	// Openers are words that are capital only where a sentence begins.
	Openers []string
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

// lists names the list behind each field.
func (w *Words) lists() map[string]*[]string {
	return map[string]*[]string{
		"credit-agencies":     &w.Agencies,
		"credit-sources":      &w.Sources,
		"credit-pictures":     &w.Pictures,
		"credit-material":     &w.Material,
		"credit-bylines":      &w.Bylines,
		"credit-fillers":      &w.Fillers,
		"name-particles":      &w.Particles,
		"name-joiners":        &w.And,
		"boilerplate":         &w.Remains,
		"boilerplate-comment": &w.Comments,
		"boilerplate-boxes":   &w.Boxes,
		"date-words":          &w.Dates,
		"page-authors":        &w.Classes,
		"sentence-openers":    &w.Openers,
	}
}

// lexicon is Words, compiled: lower case, sets.
type lexicon struct {
	agencies, sources, pictures, fillers, particles, and,
	remains, comments, boxes, dates, classes, openers map[string]bool
	material, bylines, begins []string // phrases, longest first
}

func compile(w Words) *lexicon {
	l := &lexicon{
		agencies: set(w.Agencies), sources: set(w.Sources), pictures: set(w.Pictures), fillers: set(w.Fillers),
		particles: set(w.Particles), and: set(w.And), comments: set(w.Comments), boxes: set(w.Boxes),
		dates: set(w.Dates), openers: set(w.Openers), classes: set(w.Classes), remains: map[string]bool{},
		material: phrases(w.Material), bylines: phrases(w.Bylines),
	}
	var begins []string
	for _, r := range w.Remains {
		if p, ok := strings.CutSuffix(r, "…"); ok {
			begins = append(begins, strings.TrimSpace(p))
		} else {
			l.remains[strings.ToLower(r)] = true
		}
	}
	l.begins = phrases(begins)
	return l
}

func set(words []string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[strings.ToLower(w)] = true
	}
	return m
}
