package resolve

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/forms"
	"github.com/hearsay/hearsay/attribution/internal/reuse"
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
	spare   sync.Pool // *forms.Memo[begin]
}

// begin says of a form where names that begin with it go on: one more than the
// node of the table.
type begin uint32

const (
	unasked begin = iota
	never         // which would be the root
)

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

// hit is a known name that means its source where it stands.
type hit struct {
	doc.Range
	entry int
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

// Entry gives the entry with an index that a [doc.Name] holds.
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

// find appends the longest known name that begins at token i, once for each
// source that it can be; b is what begin gives for the token, and not never.
func (g *Gazetteer) find(to []doc.Name, tokens []doc.Token, i int, b begin) []doc.Name {
	if g.table != nil {
		return g.table.find(to, tokens, i, uint32(b-never))
	}
	from := len(to)
	at := &g.root
	for j := i; j < len(tokens); j++ {
		if at = at.next[tokens[j].Lower]; at == nil {
			break
		}
		for _, n := range at.names {
			if sameCase(n.words, tokens[i:j+1]) {
				to = longer(to, from, doc.Name{Range: doc.Range{From: i, To: j + 1}, Entry: n.entry, Sure: !n.ambiguous})
			}
		}
	}
	return to
}

// begin gives where names that begin with a token go on.
func (g *Gazetteer) begin(tok *doc.Token) begin {
	switch {
	case g.table == nil && g.root.next[tok.Lower] != nil:
		return never + 1 // find begins at the root again
	case g.table != nil && g.table.begins(tok):
		return never + begin(g.table.step(0, tok.Lower))
	}
	return never
}

// first is find at the first token, whatever that is.
func (g *Gazetteer) first(to []doc.Name, tokens []doc.Token) []doc.Name {
	if b := g.begin(&tokens[0]); b != never {
		to = g.find(to, tokens, 0, b)
	}
	return to
}

// longer appends a name in place of those from an index on that are shorter.
func longer(to []doc.Name, from int, n doc.Name) []doc.Name {
	if len(to) > from && to[from].To < n.To {
		to = to[:from]
	}
	return append(to, n)
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

// Find fills the names of a, longest first from left to right: it needs tokens
// only. Hyphen compounds ("dpa-Bericht", "New-York-Times-Bericht") are found
// where a mention is read.
func (g *Gazetteer) Find(a *doc.Analysis) {
	memo, _ := g.spare.Get().(*forms.Memo[begin])
	if memo == nil {
		memo = new(forms.Memo[begin])
	}
	defer func() {
		if reuse.Keep(len(a.Tokens)) {
			g.spare.Put(memo)
		}
	}()
	memo.Begin(&a.Forms)
	for i := 0; i < len(a.Tokens); i++ {
		b := memo.At(&a.Forms, a.Tokens[i].Form)
		if *b == unasked {
			*b = g.begin(&a.Tokens[i])
		}
		if *b == never {
			continue
		}
		from := len(a.Names)
		a.Names = g.find(a.Names, a.Tokens, i, *b)
		if len(a.Names) == from {
			continue
		}
		if last := a.Names[from].To - 1; a.Tokens[i].Sent == a.Tokens[last].Sent {
			for k := from; k < len(a.Names); k++ {
				kind := g.Entry(a.Names[k].Entry).Kind
				a.Names[k].Medium = kind == doc.KindAgency || kind == doc.KindOutlet
			}
			i = last
		} else {
			a.Names = a.Names[:from]
		}
	}
}

// match finds out which of the article's names mean their source. An ambiguous one
// counts only in a context that its entry accepts; cited says which words are
// named as a source.
func (rd *reader) match(cited *local) {
	a := rd.a
	for i := range a.Names {
		if n := &a.Names[i]; n.Sure {
			rd.sure[n.Entry] = true
		}
	}
	// What a name meant once in its context it means all through the article.
	for from, to := 0, 0; from < len(a.Names); from = to {
		to = sameRange(a.Names, from)
		for i := from; i < to; i++ {
			if n := &a.Names[i]; !n.Sure && rd.inContext(n.Range, n.Entry, cited) {
				if _, ok := rd.settled[a.Words(n.Range)]; !ok {
					rd.settled[a.Words(n.Range)] = n.Entry
				}
				break
			}
		}
	}
	for from, to := 0, 0; from < len(a.Names); from = to {
		to = sameRange(a.Names, from)
		h := hit{a.Names[from].Range, -1}
		if e, ok := rd.settled[a.Words(h.Range)]; ok {
			h.entry = e
		}
		for i := from; i < to; i++ {
			if n := &a.Names[i]; n.Sure {
				h.entry = n.Entry
				break
			}
		}
		if h.entry < 0 || h.To < len(a.Tokens) && a.Tokens[h.To].Kind == doc.QOpen && a.Tokens[h.To-1].Kind == doc.Word && rd.classWord(&a.Tokens[h.To-1]) == ClassOutlet {
			continue // "die Wochenzeitung „Die Zeit“": the noun only introduces the name
		}
		for k := h.From; k < h.To; k++ {
			rd.hitAt[k] = len(rd.hits)
		}
		rd.hits = append(rd.hits, h)
	}
}

// sameRange gives the end of the names that have the range of the one at an index.
func sameRange(names []doc.Name, from int) int {
	to := from + 1
	for to < len(names) && names[to].From == names[from].From {
		to++
	}
	return to
}

// inContext reports whether an ambiguous name stands in one of the contexts that its entry accepts.
func (rd *reader) inContext(r doc.Range, entry int, cited *local) bool {
	a, w, e := rd.a, rd.w, rd.g.Entry(entry)
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
			if before >= 0 && w.is(listDefinites, a.Tokens[before].Lower) && !rd.ofThing(before) {
				return true
			}
		case needQuotes:
			if quoted {
				return true
			}
		case needNoun:
			if before >= 0 && rd.introduces(before, e.Kind) {
				return true
			}
		case needCiting:
			if cited.hold(r) {
				return true
			}
		case needLong:
			if rd.sure[entry] {
				return true
			}
		}
	}
	return false
}

// introduces reports whether a token is a noun that names a source of a kind ("die Zeitung Welt").
func (rd *reader) introduces(i int, kind string) bool {
	c := rd.classWord(rd.tok(i))
	switch kind {
	case doc.KindOutlet, doc.KindAgency:
		return c == ClassOutlet || c == ClassAgency
	case doc.KindGovernment, doc.KindOrganisation:
		return c == ClassGovernment || c == ClassOrganisation
	}
	return false
}

// ofThing reports whether an article opens the genitive of a noun that names no
// source: "der Lauf der Welt" is none of „Die Welt“, "ein Bericht der Welt" is.
func (rd *reader) ofThing(article int) bool {
	return article > 0 && rd.tok(article).Nom&doc.Gen != 0 && rd.tok(article-1).Tag == doc.NOUN && rd.classWord(rd.tok(article-1)) == ClassNone
}

// prefix looks up what stands before the last hyphen of a compound and gives the
// entry and the tail: "dpa-Bericht" gives dpa and "Bericht".
func (rd *reader) prefix(compound string) (entry int, tail string, ok bool) {
	cut := strings.LastIndexByte(compound, '-')
	if cut <= 0 || cut == len(compound)-1 {
		return 0, "", false
	}
	head, tail := compound[:cut], compound[cut+1:]
	var few [4]doc.Token
	var found [2]doc.Name
	tokens := append(few[:0], doc.Token{Text: head, Lower: rd.lower(head)})
	if names := rd.g.first(found[:0], tokens); len(names) > 0 {
		return names[0].Entry, tail, true
	}
	tokens = tokens[:0]
	for part := range strings.SplitSeq(head, "-") {
		tokens = append(tokens, doc.Token{Text: part, Lower: rd.lower(part)})
	}
	if names := rd.g.first(found[:0], tokens); len(names) > 0 && names[0].To == len(tokens) {
		return names[0].Entry, tail, true
	}
	return 0, "", false
}
