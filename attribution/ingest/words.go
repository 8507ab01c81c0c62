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
	l := wordlist.In(fsys, language)
	return words(l), l.Err()
}

// From is [Load] for lists that are read already: lookup gives the words of a
// list by its full name, "de.sentence-openers".
func From(lookup func(name string) ([]string, bool), language string) Words {
	return words(wordlist.From(lookup, language))
}

func words(l *wordlist.Lists) Words {
	return Words{
		Agencies:  l.Words("credit-agencies"),
		Sources:   l.Words("credit-sources"),
		Pictures:  l.Words("credit-pictures"),
		Material:  l.Words("credit-material"),
		Bylines:   l.Words("credit-bylines"),
		Fillers:   l.Words("credit-fillers"),
		Particles: l.Words("name-particles"),
		And:       l.Words("name-joiners"),
		Remains:   l.Words("boilerplate"),
		Comments:  l.Words("boilerplate-comment"),
		Boxes:     l.Words("boilerplate-boxes"),
		Dates:     l.Words("date-words"),
		Classes:   l.Words("page-authors"),
		Openers:   l.Words("sentence-openers"),
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
		agencies: wordlist.Set(w.Agencies), sources: wordlist.Set(w.Sources), pictures: wordlist.Set(w.Pictures), fillers: wordlist.Set(w.Fillers),
		particles: wordlist.Set(w.Particles), and: wordlist.Set(w.And), comments: wordlist.Set(w.Comments), boxes: wordlist.Set(w.Boxes),
		dates: wordlist.Set(w.Dates), openers: wordlist.Set(w.Openers), classes: wordlist.Set(w.Classes), remains: map[string]bool{},
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
