package rule

import (
	"fmt"
	"strings"
	"sync"

	"github.com/hearsay/hearsay/attribution/internal/wordlist"
)

// comps is a set of complements, one bit each.
type comps uint16

const (
	cDass comps = 1 << iota
	cWh
	cKonjunktiv
	cV2
	cInfinitive
	cQuotation
	cColon
	cInverted
	cWie
	cDas
	cAls
)

var compBits = map[string]comps{CompDass: cDass, CompWh: cWh, CompKonjunktiv: cKonjunktiv, CompV2: cV2,
	CompInfinitive: cInfinitive, CompQuotation: cQuotation, CompColon: cColon, CompInverted: cInverted,
	CompWie: cWie, CompDas: cDas, CompAls: cAls}

// defaultComps is what a verb licenses whose rule says nothing.
const defaultComps = cDass | cWh | cKonjunktiv | cQuotation | cColon | cInverted | cWie | cDas

// cue is one compiled rule or list entry: what a match carries with it.
type cue struct {
	id         string
	kind       Kind
	word       string // lower-case
	verb       bool   // word is the dictionary form of a verb
	comps      comps
	reported   []string
	medium     string
	addressee  string
	stance     string
	confidence float64
	verbs      map[string]bool // verbs that must be there
	form       []string        // surface words that must be there
	marker     string
	negation   string
	position   string
	nouns      *wordSet
	unless     *wordSet
	article    *wordSet // words that forbid a match in the whole article
}

// Matcher is a compiled set of rules for one language. It is immutable and
// safe for concurrent use.
type Matcher struct {
	verbs     map[string]*cue   // by lemma
	reported  map[string]*cue   // by lemma
	light     map[string][]*cue // by the noun or word that they turn on
	nouns     map[string][]*cue
	words     map[string]*cue // prepositions, so, adverbs: by word form
	quote     *cue
	konj      *cue
	soll      map[string]*cue
	acts      map[string]*cue // speech acts that make a claim only, by lemma
	relations relations
	lists     map[string]*wordSet
	except    *wordSet               // what only looks like a compound
	hedges    map[string][]phraseCue // by first word
	maxLen    int                    // longest phrase among words, in tokens
	opens     wordlist.Table[openers]
	grammar   grammar
	language  string
	states    sync.Pool
	ordered   bool // subject, verb, object: see svo.go
}

// list gives a word list of the matcher's language by the rest of its name, nil where there is none.
func (m *Matcher) list(name string) *wordSet { return m.lists[m.language+"."+name] }

// notCompounds is the list of the words that only look like compounds.
const notCompounds = "no-compounds"

func wordsOf(l *List) []string {
	words := make([]string, len(l.Entries))
	for i := range l.Entries {
		words[i] = l.Entries[i].Word
	}
	return words
}

// Compile makes a Matcher of the active rules of one language.
func Compile(set *Set, language string) (*Matcher, error) {
	lists := set.Lists
	m := &Matcher{verbs: map[string]*cue{}, reported: map[string]*cue{}, light: map[string][]*cue{}, nouns: map[string][]*cue{},
		words: map[string]*cue{}, soll: map[string]*cue{}, acts: map[string]*cue{}, hedges: map[string][]phraseCue{}, relations: newRelations(lists, language), lists: map[string]*wordSet{}, language: language, ordered: language != "de"}
	if l := lists[language+"."+notCompounds]; l != nil {
		m.except = newWordSet(wordsOf(l), true, nil)
	}
	for name, l := range lists {
		m.lists[name] = newWordSet(wordsOf(l), strings.HasSuffix(name, "-nouns") || strings.HasSuffix(name, "-tails"), m.except)
	}
	m.grammar = m.newGrammar()
	for _, name := range speakerNouns {
		m.relations.speakers = append(m.relations.speakers, m.list(name))
	}
	for i := range set.Active() {
		r := &set.Active()[i]
		if r.Language != language {
			continue
		}
		cues, err := m.cues(r)
		if err != nil {
			return nil, err
		}
		for _, c := range cues {
			m.add(c)
		}
	}
	m.index()
	return m, nil
}

// cues makes one cue of every word or list entry of a rule.
func (m *Matcher) cues(r *Rule) ([]*cue, error) {
	base := cue{id: r.ID, kind: r.Kind, comps: bits(r.Complements), reported: r.Reported, medium: r.Medium, addressee: r.Addressee,
		stance: r.Stance, confidence: r.Confidence, position: r.Position}
	if base.confidence == 0 {
		base.confidence = 0.8
	}
	if r.Nouns != "" {
		if base.nouns = m.lists[r.Nouns]; base.nouns == nil {
			return nil, fmt.Errorf("rule %s: no list %q: name one that exists", r.ID, r.Nouns)
		}
	}
	if r.Verbs != "" {
		set := m.lists[r.Verbs]
		if set == nil {
			return nil, fmt.Errorf("rule %s: no list %q: name one that exists", r.ID, r.Verbs)
		}
		base.verbs = set.words
	}
	base.unless, base.article = m.unlessWords(r.Unless), m.unlessWords(r.UnlessArticle)
	if r.Entry != nil {
		base.fromEntry(r.Entry)
	}
	var out []*cue
	lemmas := r.Lemma
	if r.Kind == KindAppeal && len(r.Words) > 0 && len(lemmas) > 0 {
		// the words are prepositions of these verbs
		base.verbs = make(map[string]bool, len(lemmas))
		for _, v := range lemmas {
			base.verbs[v] = true
		}
		lemmas = nil
	}
	for k, w := range append(append([]string(nil), lemmas...), r.Words...) {
		c := base
		c.word, c.verb = strings.ToLower(w), k < len(lemmas)
		out = append(out, &c)
	}
	if len(out) == 0 {
		out = append(out, &base)
	}
	return out, nil
}

// fromEntry takes over the keys that only list entries have.
func (c *cue) fromEntry(e *Entry) {
	if len(e.Verbs) > 0 {
		c.verbs = map[string]bool{}
		for _, v := range e.Verbs {
			c.verbs[v] = true
		}
	}
	if e.Form != "" {
		c.form = strings.Fields(strings.ToLower(e.Form))
	}
	c.marker, c.negation = strings.ToLower(e.Marker), e.Negation
}

func bits(names []string) comps {
	if names == nil {
		return defaultComps
	}
	var c comps
	for _, n := range names {
		c |= compBits[n]
	}
	return c
}

// add files a cue where its kind looks for it. A later rule of the same word wins.
func (m *Matcher) add(c *cue) {
	switch c.kind {
	case KindVerb:
		m.verbs[c.word] = c
	case KindReported:
		if len(c.reported) > 0 {
			m.reported[c.word] = c
		}
	case KindAct:
		m.acts[c.word] = c
	case KindLightVerb:
		m.light[c.word] = append(m.light[c.word], c)
	case KindNoun:
		m.nouns[c.word] = append(m.nouns[c.word], c)
	case KindPreposition, KindSo, KindAdverb:
		m.words[c.word] = c
		m.maxLen = max(m.maxLen, strings.Count(c.word, " ")+1)
	case KindQuotation:
		m.quote = c
	case KindKonjunktiv:
		m.konj = c
	case KindSoll:
		m.soll[c.word] = c
	case KindRelay, KindAppeal, KindTold, KindNoStatement:
		m.relations.add(c)
	case KindHedge:
		m.addHedge(c)
	}
}
