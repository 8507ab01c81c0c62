package resolve

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/segment"
	"github.com/hearsay/hearsay/attribution/internal/wordlist"
)

// Class is what a head noun says about a source.
type Class uint8

// The classes of head noun.
const (
	ClassNone         Class = iota
	ClassTitle              // Herr, Frau, Dr.
	ClassRole               // somebody by office or trade: Präsident, Sprecher
	ClassOutlet             // Zeitung, Sender
	ClassAgency             // Nachrichtenagentur
	ClassPress              // the press at large, nobody in particular: Journalisten, Medien
	ClassDocument           // Bericht, Angaben, Studie
	ClassGroup              // Augenzeugen, Kreise
	ClassGovernment         // Ministerium, Regierung
	ClassOrganisation       // Partei, Verein, Konzern
)

// classLists names the lists behind each class. An earlier class wins where a
// word stands in two lists.
var classLists = []struct {
	class Class
	lists []string
}{
	{ClassTitle, []string{"titles"}},
	{ClassPress, []string{"press-nouns"}},
	{ClassAgency, []string{"agency-nouns"}},
	{ClassRole, []string{"role-nouns"}},
	{ClassOutlet, []string{"media-nouns"}},
	{ClassGovernment, []string{"government-nouns"}},
	{ClassGroup, []string{"group-nouns"}},
	{ClassDocument, []string{"document-nouns", "nach-nouns"}},
	{ClassOrganisation, []string{"organisation-nouns"}},
}

// The closed word classes, by list.
const (
	listPronouns     = "personal-pronouns"  // er, sie, es
	listPointers     = "demonstratives"     // dieser, jener, letzterer
	listIndefinites  = "indefinites"        // ein, einige, mehrere
	listDefinites    = "definite-articles"  // der, die, das
	listPossessives  = "possessives"        // sein, ihr, by forms
	listHis          = "possessives-his"    // those of a masculine or neuter owner
	listOneself      = "own"                // eigen
	listAnyone       = "anyone"             // man
	listIssuer       = "issuer-links"       // von, durch: "Angaben von X"
	listUnnamed      = "unnamed-marks"      // anonym, ungenannt
	listLinks        = "name-links"         // von, al, bin: small words inside names
	listEndings      = "noun-endings"       // n, innen: inflection of nouns that the lexicon does not know
	listAdjective    = "adjective-endings"  // e, er, es
	listGenitive     = "genitive-endings"   // s, 's
	listCollective   = "collective-nouns"   // Belegschaft: a singular that is a group
	listPlatforms    = "platform-nouns"     // Twitter, Webseite: where something stands, not who says it
	listFirst        = "speaker-words"      // ich, mein
	listPressDocs    = "press-documents"    // Bericht, Meldung: what media issue
	listIssuing      = "issuing-verbs"      // veröffentlichen, vorlegen
	listPlaces       = "place-prepositions" // in, aus: before where something is, not before who it is
	listTimes        = "time-nouns"         // Woche: issues nothing
	listExaminations = "examination-nouns"  // Test: what stands before it is the method
	listConjoin      = "conjoiners"         // und, oder, sowie
)

var closedLists = []string{listPronouns, listPointers, listIndefinites, listDefinites, listPossessives, listHis,
	listOneself, listAnyone, listIssuer, listUnnamed, listTimes, listPlaces, listExaminations, listLinks, listConjoin, listCollective, listPlatforms, listFirst, listPressDocs, listIssuing}

// NameLists names the lists that the forms of known names are made with, among
// them those that segmentation cuts a name by.
func NameLists(language string) []string {
	lists := segment.Lists(language)
	return append(lists, language+"."+listAdjective, language+"."+listGenitive)
}

// Words are the words that resolving needs, compiled from lists. The value is
// immutable and safe for concurrent use.
type Words struct {
	class   map[string]Class
	longest int             // bytes of the longest word in class with the longest of endings
	roles   map[string]bool // words of ClassRole, also where an earlier class has them
	closed  map[string]map[string]bool
	// what inflection puts on nouns, on adjectives and on names, longest first
	endings, adjective, genitive []string
}

// NewWords compiles the lists of a language ("de"). lookup gives the words of a
// list by its full name ("de.roles"); the error names every list that is missing.
func NewWords(language string, lookup func(name string) ([]string, bool)) (*Words, error) {
	w := &Words{class: map[string]Class{}, roles: map[string]bool{}, closed: map[string]map[string]bool{}}
	l := wordlist.From(lookup, language)
	for _, c := range classLists {
		for _, list := range c.lists {
			for _, word := range l.Words(list) {
				key := strings.ToLower(word)
				if w.class[key] == ClassNone {
					w.class[key] = c.class
				}
				if c.class == ClassRole {
					w.roles[key] = true
				}
			}
		}
	}
	for _, list := range closedLists {
		w.closed[list] = l.Set(list)
	}
	w.genitive = longestFirst(l.Words(listGenitive))
	if language == "de" {
		// English nouns and adjectives have no endings to take off, and no compounds in one word.
		w.endings, w.adjective = longestFirst(l.Words(listEndings)), longestFirst(l.Words(listAdjective))
	}
	for word := range w.class {
		w.longest = max(w.longest, len(word))
	}
	ending := 0
	for _, e := range w.endings {
		ending = max(ending, len(e))
	}
	w.longest += ending
	if err := l.Missing("resolve"); err != nil {
		return nil, err
	}
	return w, nil
}

// introduces reports whether a token is a noun that names a source of a kind ("die Zeitung Welt").
func (w *Words) introduces(t *doc.Token, kind string) bool {
	c, _ := w.classOf(t)
	switch kind {
	case doc.KindOutlet, doc.KindAgency:
		return c == ClassOutlet || c == ClassAgency
	case doc.KindGovernment, doc.KindOrganisation:
		return c == ClassGovernment || c == ClassOrganisation
	}
	return false
}

func longestFirst(words []string) []string {
	out := slices.Clone(words)
	slices.SortStableFunc(out, func(a, b string) int { return len(b) - len(a) })
	return out
}

func (w *Words) is(list, lower string) bool { return w.closed[list][lower] }

// shortest tail that is looked up in a compound ("Rat" in "Sicherheitsrat").
const minTail = 3

// classOf gives the class of a noun by its dictionary form, its written form or
// the longest tail of either that a list has ("Regierungssprecher" by "sprecher"),
// and the dictionary word it went by.
func (w *Words) classOf(t *doc.Token) (Class, string) {
	if t.Kind != doc.Word {
		return ClassNone, ""
	}
	if c := w.class[t.Lower]; c == ClassPress {
		return c, t.Lower // Medien, which are no Medium
	}
	for _, form := range [2]string{strings.ToLower(t.Lemma), t.Lower} {
		for _, f := range [2]string{form, strings.TrimSuffix(form, "s")} {
			if c := w.class[f]; c != ClassNone && f != "" {
				return c, f
			}
		}
	}
	if !t.Capital() || w.endings == nil {
		return ClassNone, ""
	}
	for _, form := range [2]string{strings.ToLower(t.Lemma), t.Lower} {
		if c, word := w.tail(form); c != ClassNone {
			return c, word
		}
	}
	return ClassNone, ""
}

// tails gives a noun and the shorter ones of its class that it ends in:
// innenminister, minister.
func (w *Words) tails(lemma string, class Class) []string {
	out := []string{lemma}
	for i := range lemma {
		if i > 0 && len(lemma)-i <= w.longest && w.class[strings.TrimLeft(lemma[i:], "-")] == class {
			out = append(out, strings.TrimLeft(lemma[i:], "-"))
		}
	}
	return out
}

// tail looks up ever shorter tails of a compound, each also without the
// endings that inflection leaves on a noun unknown to the lexicon.
func (w *Words) tail(form string) (Class, string) {
	for i := range form {
		if i == 0 || len(form)-i > w.longest {
			continue
		}
		rest := strings.TrimLeft(form[i:], "-")
		if utf8.RuneCountInString(rest) < minTail {
			break
		}
		if c := w.class[rest]; c != ClassNone {
			return c, rest
		}
		for _, end := range w.endings {
			stem, cut := strings.CutSuffix(rest, end)
			if cut && utf8.RuneCountInString(stem) >= minTail {
				if c := w.class[stem]; c != ClassNone {
					return c, stem
				}
			}
		}
	}
	return ClassNone, ""
}
