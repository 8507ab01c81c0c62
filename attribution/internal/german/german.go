// Package german analyses German text: parts of speech, lemmas, mood, clauses,
// noun phrases and subjects, each by the lexicon and by word order.
//
// The methods are shallow on purpose. A clause is put together from pieces
// between commas by the topological field model of German grammar (Drach 1937;
// Duden-Grammatik, "Satzklammer"); a noun phrase by the inner order of its
// words and the agreement of their case readings; a subject by case, number and
// place. No parse tree is built: what attribution needs are clause borders,
// verbs with their particles, and who stands in the nominative.
package german

import (
	"sync"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/german/lexicon"
	"github.com/hearsay/hearsay/attribution/internal/german/tagger"
	"github.com/hearsay/hearsay/attribution/internal/reuse"
)

// Analyser fills the language layers of an Analysis. It is immutable and safe
// for concurrent use.
type Analyser struct {
	lex *lexicon.Lexicon
	tag *tagger.Tagger
	w   Words
	// scratch holds memory for Analyse.
	scratch *sync.Pool
}

// WithVerbs gives an Analyser that also knows these verbs, by dictionary form:
// those that the lexicon lacks have the forms of regular verbs.
func (g *Analyser) WithVerbs(lemmas ...string) *Analyser {
	h := *g
	h.lex = g.lex.With(lemmas...)
	h.scratch = h.newScratch()
	return &h
}

// Closed reports whether a word, as it is written, can be an article,
// preposition, conjunction, pronoun, particle or finite auxiliary.
func (g *Analyser) Closed(word string) bool { return g.lex.Closed(word) }

// New makes an Analyser; lookup gives the entries of a word list by its full name.
func New(lookup func(name string) ([]string, bool)) (*Analyser, error) {
	lex, err := lexicon.Default()
	if err != nil {
		return nil, err
	}
	tag, err := tagger.Default()
	if err != nil {
		return nil, err
	}
	g := &Analyser{lex: lex, tag: tag, w: NewWords(lookup)}
	g.scratch = g.newScratch()
	return g, nil
}

// newScratch makes a pool of memory for the lexicon that the Analyser has now.
func (g *Analyser) newScratch() *sync.Pool {
	lex, tag := g.lex, g.tag
	return &sync.Pool{New: func() any { return &scratch{vocabulary: tagger.NewVocabulary(lex, tag)} }}
}

// scratch is what one call of Analyse needs for a while.
type scratch struct {
	words      []tagger.Word
	tags       []doc.Tag
	parser     parser
	vocabulary *tagger.Vocabulary
}

// forget leaves nothing but the memory.
func (sc *scratch) forget() {
	clear(sc.words[:cap(sc.words)])
	sc.parser.a, sc.parser.w, sc.parser.lex = nil, nil, nil
}

// Analyse fills tags, lemmas and readings of a's tokens, and its clauses and
// phrases. The names of a are proper names, whatever the tagger says:
// "Süddeutsche Zeitung" and "New York Times" are one each, "dpa" is a name at all.
func (g *Analyser) Analyse(a *doc.Analysis) {
	sc := g.scratch.Get().(*scratch)
	defer func() {
		if reuse.Keep(len(a.Tokens)) {
			sc.forget()
			g.scratch.Put(sc)
		}
	}()
	p := &sc.parser
	p.begin(a, &g.w, g.lex)
	g.words(a, sc)
	for r := range a.SureNames() {
		name(a.Tokens[r.From:r.To])
	}
	a.ClausesOf, a.PhrasesOf = reuse.Zeros(a.ClausesOf, len(a.Sentences)), reuse.Zeros(a.PhrasesOf, len(a.Sentences))
	for si := range a.Sentences {
		if a.Sentences[si].Empty() {
			continue
		}
		from := len(a.Clauses)
		p.sentence(si)
		a.ClausesOf[si] = doc.Range{From: from, To: len(a.Clauses)}
		for k := from; k < len(a.Clauses); k++ {
			c := &a.Clauses[k]
			c.Group = p.group[:0]
			p.verbGroup(c)
			p.group, c.Group = c.Group, a.Lists.Ints.List(c.Group...)
			switch {
			case c.Intro < 0:
			case c.Kind == doc.Relative:
				p.intro[c.Intro] = true
			case a.Tokens[c.Intro].Tag == doc.ADP:
				a.Tokens[c.Intro].Tag = doc.SCONJ // "während die Bahn mitteilte": it governs no noun
			}
		}
		from = len(a.Phrases)
		p.phrases(si)
		a.PhrasesOf[si] = doc.Range{From: from, To: len(a.Phrases)}
		p.attach(si)
		for k := a.ClausesOf[si].From; k < a.ClausesOf[si].To; k++ {
			p.subject(k)
		}
	}
}
