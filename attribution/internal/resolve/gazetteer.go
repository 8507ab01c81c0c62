package resolve

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/rule"
)

// The contexts that an ambiguous name can need; one of an entry's will do.
const (
	needArticle = "article" // "der Spiegel"
	needQuotes  = "quotes"  // "„Welt“"
	needNoun    = "noun"    // "die Zeitung Welt"
	needCiting  = "citing"  // source of an attribution: "laut Welt"
	needLong    = "long"    // the article has an unambiguous form too
)

var defaultNeeds = []string{needArticle, needQuotes, needNoun, needCiting}

// Gazetteer finds known names in an article. It is immutable and safe for
// concurrent use; looking up takes time in proportion to the text.
type Gazetteer struct {
	root    node
	table   *Table // in place of root, where it was compiled beforehand
	entries []rule.SourceEntry
}

// node of a trie over lower-cased tokens. Inflected forms ("Süddeutschen Zeitung",
// "Kremls") are edges to the same node.
type node struct {
	next  map[string]*node
	names []name
}

// name is one spelling that ends at a node.
type name struct {
	entry     int
	words     []string // as they are written
	ambiguous bool
}

// Hit is a known name in an article.
type Hit struct {
	doc.Range
	Entry int
}

// NewGazetteer compiles entries; the words give the endings that names take, and
// split cuts a name into the tokens that segmentation gives for it.
func NewGazetteer(entries []rule.SourceEntry, w *Words, split func(string) []doc.Token) *Gazetteer {
	g := &Gazetteer{entries: entries}
	for i := range g.entries {
		e := &g.entries[i]
		seen := map[string]bool{}
		for _, spelling := range append([]string{e.Name}, e.Aliases...) {
			if !seen[spelling] {
				seen[spelling] = true
				g.add(w, i, split(spelling), e.Context || slices.Contains(e.Ambiguous, spelling))
			}
		}
	}
	return g
}

// Entry gives the entry with an index that a Hit holds.
func (g *Gazetteer) Entry(i int) *rule.SourceEntry { return &g.entries[i] }

func (g *Gazetteer) add(w *Words, entry int, tokens []doc.Token, ambiguous bool) {
	if len(tokens) == 0 {
		return
	}
	at := &g.root
	for i := range tokens {
		forms := w.inflected(&tokens[i], i < len(tokens)-1)
		// The first form is the spelling itself and owns the node; where another
		// name already leads through it, both share it.
		next := at.next[forms[0]]
		if next == nil {
			next = &node{}
			if at.next == nil {
				at.next = map[string]*node{}
			}
			at.next[forms[0]] = next
		}
		for _, f := range forms[1:] {
			if at.next[f] == nil {
				at.next[f] = next
			}
		}
		at = next
	}
	words := make([]string, len(tokens))
	for i := range tokens {
		words[i] = tokens[i].Text
	}
	at.names = append(at.names, name{entry, words, ambiguous})
}

// inflected gives the lower-cased forms that a token of a name takes: itself,
// the genitive of a noun, and before the last token the endings of an adjective.
func (w *Words) inflected(tok *doc.Token, more bool) []string {
	lower := tok.Lower
	forms := []string{lower}
	if utf8.RuneCountInString(lower) < 2 {
		return forms
	}
	capital := unicode.IsUpper(firstRune(tok.Text))
	if more && capital {
		if stem := w.stem(lower); stem != lower {
			for _, e := range w.adjective {
				forms = append(forms, stem+e)
			}
		}
	}
	last, _ := utf8.DecodeLastRuneInString(lower)
	if !unicode.IsLetter(last) {
		return forms
	}
	for _, e := range w.genitive {
		// dpas, but not dpaes: only a noun takes the long ending
		if end, _ := utf8.DecodeRuneInString(e); !capital && len(e) > 1 && unicode.IsLetter(end) {
			continue
		}
		forms = append(forms, lower+e)
	}
	return forms
}

// stem takes the inflection off an adjective.
func (w *Words) stem(lower string) string {
	for _, e := range w.adjective {
		if s, ok := strings.CutSuffix(lower, e); ok && utf8.RuneCountInString(s) > 2 {
			return s
		}
	}
	return lower
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// find gives the end of the longest known name that begins at token i, and the
// entries that have it: several where a name is ambiguous between sources.
func (g *Gazetteer) find(tokens []doc.Token, i int) (int, []name) {
	if g.table != nil {
		return g.table.find(tokens, i)
	}
	end := 0
	var best []name
	at := &g.root
	for j := i; j < len(tokens); j++ {
		at = at.next[tokens[j].Lower]
		if at == nil {
			break
		}
		var fit []name
		for _, n := range at.names {
			if sameCase(n.words, tokens[i:j+1]) {
				fit = append(fit, n)
			}
		}
		if fit != nil {
			end, best = j+1, fit
		}
	}
	return end, best
}

// sameCase reports whether the tokens are written as the name is: capital
// where it has one, except that a whole name may stand in capitals.
func sameCase(name []string, tokens []doc.Token) bool {
	for i := range name {
		n, t := name[i], tokens[i].Text
		if n == t || isUpper(n) && strings.HasPrefix(t, n) {
			continue
		}
		if isUpper(n) && utf8.RuneCountInString(n) > 1 {
			return false // an acronym is written as it is: WHO, not who
		}
		if unicode.IsUpper(firstRune(n)) != unicode.IsUpper(firstRune(t)) && !isUpper(t) {
			return false
		}
	}
	return true
}

// isUpper reports whether s is written in capitals throughout.
func isUpper(s string) bool {
	letters := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return letters > 0
}

// Names gives the ranges of names that are nothing else, longest first from
// left to right: it needs tokens only, for the grammar that is to come.
func (g *Gazetteer) Names(a *doc.Analysis) []doc.Range {
	var out []doc.Range
	for i := 0; i < len(a.Tokens); {
		end, names := g.find(a.Tokens, i)
		if names == nil || a.Tokens[i].Sent != a.Tokens[end-1].Sent {
			i++
			continue
		}
		if slices.ContainsFunc(names, func(n name) bool { return !n.ambiguous }) {
			out = append(out, doc.Range{From: i, To: end})
		}
		i = end
	}
	return out
}

// Match finds all known names, longest first from left to right. An ambiguous
// name counts only in a context that its entry accepts; cited reports whether
// the words at a range are named as a source. Hyphen compounds ("dpa-Bericht",
// "New-York-Times-Bericht") are found by [Gazetteer.Prefix].
func (g *Gazetteer) Match(a *doc.Analysis, w *Words, cited func(doc.Range) bool) []Hit {
	type open struct {
		doc.Range
		names []name
	}
	var found []open
	sure := map[int]bool{} // entries that the article names in an unambiguous form
	for i := 0; i < len(a.Tokens); {
		end, names := g.find(a.Tokens, i)
		if names == nil || a.Tokens[i].Sent != a.Tokens[end-1].Sent {
			i++
			continue
		}
		found = append(found, open{doc.Range{From: i, To: end}, names})
		for _, n := range names {
			if !n.ambiguous {
				sure[n.entry] = true
			}
		}
		i = end
	}
	// What a name meant once in its context it means all through the article.
	settled := map[string]int{}
	for _, f := range found {
		for _, n := range f.names {
			if n.ambiguous && g.inContext(a, w, f.Range, n.entry, sure, cited) {
				if _, ok := settled[a.Words(f.Range)]; !ok {
					settled[a.Words(f.Range)] = n.entry
				}
				break
			}
		}
	}
	var hits []Hit
	for _, f := range found {
		id := -1
		if e, ok := settled[a.Words(f.Range)]; ok {
			id = e
		}
		for _, n := range f.names {
			if !n.ambiguous {
				id = n.entry
				break
			}
		}
		if id >= 0 && f.To < len(a.Tokens) && a.Tokens[f.To].Kind == doc.QOpen && a.Tokens[f.To-1].Kind == doc.Word && w.classWord(&a.Tokens[f.To-1]) == ClassOutlet {
			continue // "die Wochenzeitung „Die Zeit“": the noun only introduces the name
		}
		if id >= 0 {
			hits = append(hits, Hit{f.Range, id})
		}
	}
	return hits
}

// inContext reports whether an ambiguous name stands in one of the contexts that its entry accepts.
func (g *Gazetteer) inContext(a *doc.Analysis, w *Words, r doc.Range, entry int, sure map[int]bool, cited func(doc.Range) bool) bool {
	e := &g.entries[entry]
	needs := e.Needs
	if len(needs) == 0 {
		needs = defaultNeeds
	}
	before := r.From - 1
	if w.endings == nil && before >= 0 && a.Tokens[before].Tag == doc.PROPN && a.Tokens[before].Nom&doc.Nom != 0 && !w.is(listDefinites, a.Tokens[before].Lower) {
		return false // "the Alpine Post" is none of the papers called Post
	}
	quoted := before >= 0 && a.Tokens[before].Kind == doc.QOpen && r.To < len(a.Tokens) && a.Tokens[r.To].Kind == doc.QClose
	if quoted {
		before--
	}
	for _, need := range needs {
		switch need {
		case needArticle:
			if before >= 0 && w.is(listDefinites, a.Tokens[before].Lower) && !ofThing(a, w, before) {
				return true
			}
		case needQuotes:
			if quoted {
				return true
			}
		case needNoun:
			if before >= 0 && w.introduces(&a.Tokens[before], e.Kind) {
				return true
			}
		case needCiting:
			if cited(r) {
				return true
			}
		case needLong:
			if sure[entry] {
				return true
			}
		}
	}
	return false
}

// ofThing reports whether an article opens the genitive of a noun that names no
// source: "der Lauf der Welt" is none of „Die Welt“, "ein Bericht der Welt" is.
func ofThing(a *doc.Analysis, w *Words, article int) bool {
	return article > 0 && a.Tokens[article].Nom&doc.Gen != 0 && a.Tokens[article-1].Tag == doc.NOUN && w.classWord(&a.Tokens[article-1]) == ClassNone
}

// Prefix looks up what stands before the last hyphen of a compound and gives the
// entry and the tail: "dpa-Bericht" gives dpa and "Bericht".
func (g *Gazetteer) Prefix(compound string) (entry int, tail string, ok bool) {
	cut := strings.LastIndexByte(compound, '-')
	if cut <= 0 || cut == len(compound)-1 {
		return 0, "", false
	}
	head := compound[:cut]
	for _, words := range [2][]string{{head}, strings.Split(head, "-")} {
		tokens := make([]doc.Token, len(words))
		for i, w := range words {
			tokens[i] = doc.Token{Text: w, Lower: strings.ToLower(w)}
		}
		if end, names := g.find(tokens, 0); names != nil && end == len(tokens) {
			return names[0].entry, compound[cut+1:], true
		}
	}
	return 0, "", false
}
