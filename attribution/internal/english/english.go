// Package english analyses English text: parts of speech, lemmas, clauses, noun
// phrases and subjects, on the same values as package german, so that the same
// rules read both.
//
// What github.com/jdkato/prose/v2 brings is its trained tagger (package tagger
// runs it) and how that wants words cut; nothing else: its segmentation knows no
// offsets and splits worse than package segment with English lists; its name
// extraction costs five times as much as its tagging and finds less than capitals
// and the gazetteer do. Only sentences that hold a word of a rule or a quotation
// mark are tagged; the others get the rough tags that names and pronouns need.
//
// Clauses, phrases and subjects are ours, by word order: English marks them by
// place where German marks them by case.
package english

import (
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/wordlist"
)

// Analyser fills the language layers of an Analysis. It is immutable and safe
// for concurrent use.
type Analyser struct {
	w       words
	verbs   *verbs
	cues    map[string]bool       // words that make a sentence worth tagging
	phrases map[string][][]string // words and phrases that rules name by their form, by first word
	closer  closer
}

// closer says which sentences are tagged.
type closer uint8

const (
	cued    closer = iota // those with a word of a rule or a quotation mark
	all                   // for measuring
	nowhere               // for measuring
)

// Cues are the words that rules turn on.
type Cues struct {
	Verbs []string // by dictionary form, with their particle: "point out"
	Words []string // word forms and phrases
	// Beside are verbs that only stand beside other cues: "declined" to comment.
	Beside []string
	// Addressing are the verbs whose object is the one spoken to: "tell".
	Addressing []string
}

// New makes an Analyser; lookup gives the entries of a word list by its full name.
func New(lookup func(name string) ([]string, bool), cues Cues) *Analyser {
	lists := wordlist.From(lookup, "en")
	g := &Analyser{w: newWords(lists), cues: map[string]bool{}, phrases: map[string][][]string{}}
	g.verbs = newVerbs(lists.Words("irregular-verbs"), cues)
	for form, f := range g.verbs.forms {
		if g.verbs.reporting[f.lemma] {
			g.cues[form] = true
		}
	}
	for _, w := range cues.Words {
		words := strings.Fields(strings.ToLower(w))
		if len(words) == 0 {
			continue
		}
		g.cues[slices.MaxFunc(words, func(x, y string) int { return len(x) - len(y) })] = true
		g.phrases[words[0]] = append(g.phrases[words[0]], words)
	}
	return g
}

// Analyse fills tags, lemmas and readings of a's tokens, and its clauses and
// phrases. The names of a are proper names, whatever the tagger says.
func (g *Analyser) Analyse(a *doc.Analysis) {
	own := make([]bool, len(a.Tokens))
	names := g.ranges(a)
	g.tags(a, own, names)
	p := &parser{a: a, g: g, w: &g.w, owner: own, like: make([]uint8, len(a.Quotations)), aside: make([]bool, len(a.Tokens))}
	a.ClausesOf = make([]doc.Range, len(a.Sentences))
	a.PhrasesOf = make([]doc.Range, len(a.Sentences))
	for si := range a.Sentences {
		if a.Sentences[si].Empty() {
			continue
		}
		from := len(a.Clauses)
		p.groups(a.Sentences[si].Range)
		p.sentence(si)
		a.ClausesOf[si] = doc.Range{From: from, To: len(a.Clauses)}
		from = len(a.Phrases)
		p.phrases(si)
		a.PhrasesOf[si] = doc.Range{From: from, To: len(a.Phrases)}
		p.attach(si)
		for k := a.ClausesOf[si].From; k < a.ClausesOf[si].To; k++ {
			p.verbGroup(k)
			p.subject(k)
		}
	}
}

// ranges gives the proper names that the gazetteer finds, by their capitals: a
// name in lower case ("state news agency") keeps its nouns.
func (g *Analyser) ranges(a *doc.Analysis) []doc.Range {
	var out []doc.Range
	for r := range a.SureNames() {
		if a.Tokens[r.From].Capital() && a.Tokens[r.To-1].Capital() {
			out = append(out, r)
		}
	}
	return out
}

// phraseAt reports whether a phrase that rules name begins at token i.
func (g *Analyser) phraseAt(a *doc.Analysis, i int) bool {
	for _, words := range g.phrases[a.Tokens[i].Lower] {
		same := i+len(words) <= len(a.Tokens)
		for k := 0; same && k < len(words); k++ {
			same = a.Tokens[i+k].Lower == words[k]
		}
		if same {
			return true
		}
	}
	return false
}
