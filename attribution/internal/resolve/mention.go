package resolve

import (
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/forms"
	"github.com/hearsay/hearsay/attribution/internal/reuse"
	"github.com/hearsay/hearsay/attribution/internal/wordlist"
)

// determiner is how a noun phrase begins.
type determiner uint8

const (
	detNone       determiner = iota
	detDefinite              // der Sprecher
	detIndefinite            // ein Sprecher, mehrere Sprecher
	detPointer               // dieser Sprecher
	detPossessive            // sein Sprecher
)

// pronoun is the kind of a mention that is a pronoun.
type pronoun uint8

const (
	pronNone     pronoun = iota
	pronPersonal         // er
	pronPointer          // dieser
	pronRelative         // …, der
	pronAnyone           // man
	pronFirst            // ich: who says the quotation
	pronAdverb           // demnach, wonach: no nominal at all
)

// mention is what the words of a range say about who it is.
type mention struct {
	r      doc.Range // without outer quotation marks
	head   int       // head noun, name or pronoun; -1 none
	det    determiner
	pron   pronoun
	nom    doc.Nominal
	class  Class
	word   string   // list word of the head: "sprecher" for Regierungssprecher
	lemma  string   // the head's dictionary form, lower case
	adj    []string // stems of the adjectives before the head
	name   doc.Range
	title  bool      // Herr, Frau stands before the name
	entry  int       // the gazetteer entry that it is, -1 none
	inner  doc.Range // issuer of a document, body of a group ("aus Regierungskreisen")
	prefix int       // gazetteer entry before the hyphen of the head, -1 none
	prenom doc.Range // name in the genitive before the head: "Puncogs Erklärung"
	poss   int       // possessive before the head ("seiner Darstellung"), -1 none
	plural bool
	link   bool // a link names it, which goes without it
	cited  bool // an attribution or link names it
	place  bool // it stands behind a preposition of places
	quoted bool // the name stands in quotation marks with nothing before them
}

// reader takes mentions apart. It belongs to one article.
type reader struct {
	a      *doc.Analysis
	w      *Words
	g      *Gazetteer
	hits   []hit
	hitAt  []int // per token: index of its hit, -1 none
	headOf []int // per token: the first phrase whose head it is and one more, 0 none
	// bases are the capital words of the article, lower case: "putins" is a
	// genitive only where "putin" stands too. They are gathered when first asked for.
	bases    map[string]bool
	gathered bool
	sure     map[int]bool   // entries that the article names by a name that means nothing else
	settled  map[string]int // the entry that ambiguous words mean all through the article
	strings  reuse.Intern   // in lower case, and keys
	classes  forms.Memo[classed]
	// had are the mentions that were taken apart, each once; hadAt says per token
	// which one with this token first was the last, and one more, 0 none.
	had   []had
	hadAt []int
}

// classed is the class of a form, with the dictionary form that it was asked with.
type classed struct {
	asked bool
	lemma string
	class Class
	word  string
}

// classOf is [Words.classOf], once for each form.
func (rd *reader) classOf(t *doc.Token) (Class, string) {
	if t.Kind != doc.Word {
		return ClassNone, ""
	}
	c := rd.classes.At(&rd.a.Forms, t.Form)
	if !c.asked || c.lemma != t.Lemma {
		c.asked, c.lemma = true, t.Lemma
		c.class, c.word = rd.w.classOf(t)
	}
	return c.class, c.word
}

func (rd *reader) classWord(t *doc.Token) Class {
	c, _ := rd.classOf(t)
	return c
}

// had is a mention as it was read, and the one with the same first token before it.
type had struct {
	r      doc.Range
	before int
	mention
}

// begin sets an empty reader to an article.
func (rd *reader) begin(a *doc.Analysis, g *Gazetteer, w *Words) {
	rd.a, rd.g, rd.w = a, g, w
	rd.classes.Begin(&a.Forms)
	rd.hitAt, rd.headOf, rd.hadAt = reuse.Zeros(rd.hitAt, len(a.Tokens)), reuse.Zeros(rd.headOf, len(a.Tokens)), reuse.Zeros(rd.hadAt, len(a.Tokens))
	for i := range rd.hitAt {
		rd.hitAt[i] = -1
	}
	for k := len(a.Phrases) - 1; k >= 0; k-- {
		rd.headOf[a.Phrases[k].Head] = k + 1
	}
}

// base reports whether the article has a capital word, in lower case.
func (rd *reader) base(word string) bool {
	if !rd.gathered {
		rd.gathered = true
		for i := range rd.a.Tokens {
			if t := rd.tok(i); t.Capital() {
				rd.bases[t.Lower] = true
			}
		}
	}
	return rd.bases[word]
}

func (rd *reader) tok(i int) *doc.Token { return &rd.a.Tokens[i] }

// trim takes outer quotation marks and punctuation off a range.
func (rd *reader) trim(r doc.Range) doc.Range {
	for !r.Empty() && rd.tok(r.From).Kind != doc.Word && rd.tok(r.From).Kind != doc.Number && !rd.opensInside(r) {
		r.From++
	}
	for !r.Empty() && rd.tok(r.To-1).Kind != doc.Word && rd.tok(r.To-1).Kind != doc.Number {
		k := rd.tok(r.To - 1).Kind
		if k == doc.QClose && rd.quoteWithin(r, r.To-1) || rd.tok(r.To-1).Text == ")" {
			break
		}
		r.To--
	}
	return r
}

// opensInside reports whether r begins with a quotation mark that closes inside r before its end.
func (rd *reader) opensInside(r doc.Range) bool {
	t := rd.tok(r.From)
	if t.Kind != doc.QOpen || t.Quote < 0 {
		return false
	}
	return rd.a.Quotations[t.Quote].To < r.To
}

func (rd *reader) quoteWithin(r doc.Range, i int) bool {
	q := rd.tok(i).Quote
	return q >= 0 && rd.a.Quotations[q].From >= r.From
}

// mostHad is how many of the ranges with one first token are looked through for
// one that was read before: hardly any token has a second.
const mostHad = 4

// read takes a range apart, once: what stands in it is asked for by who assigns
// it, by who looks back on it and by who names it in the end.
func (rd *reader) read(r doc.Range) mention {
	r = rd.trim(r)
	if r.Empty() {
		return mention{r: r, head: -1, entry: -1, prefix: -1, poss: -1}
	}
	last := &rd.hadAt[r.From]
	for k, n := *last, 0; k > 0 && n < mostHad; k, n = rd.had[k-1].before, n+1 {
		if rd.had[k-1].r == r {
			return rd.had[k-1].mention
		}
	}
	m := rd.apart(r)
	rd.had = append(rd.had, had{r, *last, m})
	*last = len(rd.had)
	return m
}

// apart takes a range apart that is trimmed and not empty.
func (rd *reader) apart(r doc.Range) mention {
	m := mention{r: r, head: -1, entry: -1, prefix: -1, poss: -1}
	m.place = r.From > 0 && rd.w.is(listPlaces, rd.tok(r.From-1).Lower)
	i := rd.readDeterminer(&m)
	if m.pron != pronNone {
		return m
	}
	rd.findHead(&m, i)
	if m.head < 0 {
		m.head = r.From // no head: the first word stands for it
		m.pron = pronAdverb
		return m
	}
	h := rd.tok(m.head)
	m.lemma = rd.lemma(h)
	m.nom = h.Nom
	if p := rd.phraseAt(m.head); p != nil && p.Nom != 0 {
		m.nom = p.Nom
	}
	m.plural = m.nom != 0 && m.nom&doc.Sing == 0
	rd.readAdjectives(&m, i)
	rd.readHead(&m)
	if m.class == ClassPress && !m.plural && rd.w.nouns.Of(m.lemma).role {
		m.class = ClassRole // "der Journalist" is somebody, Journalisten are nobody in particular
	}
	rd.readName(&m)
	rd.readInner(&m)
	rd.namedAfter(&m)
	return m
}

// lemma gives a token's dictionary form in lower case, its written form where it has none.
func (rd *reader) lemma(t *doc.Token) string {
	if t.Lemma == "" {
		return t.Lower
	}
	var buf [wordlist.MaxStack]byte
	low := wordlist.AppendLower(buf[:0], t.Lemma)
	if string(low) == t.Lower {
		return t.Lower
	}
	return rd.strings.Bytes(low)
}

// lower gives a word in lower case.
func (rd *reader) lower(word string) string {
	var buf [wordlist.MaxStack]byte
	low := wordlist.AppendLower(buf[:0], word)
	if string(low) == word {
		return word
	}
	return rd.strings.Bytes(low)
}

// readDeterminer reads the first word and gives the token after it.
func (rd *reader) readDeterminer(m *mention) int {
	i := m.r.From
	t := rd.tok(i)
	alone := m.r.Len() == 1 && !t.Tag.Verbal() && t.Tag != doc.NOUN && t.Tag != doc.PROPN
	of := rd.w.closed.Of(t.Lower)
	switch {
	case of&listAnyone != 0 && alone:
		m.pron = pronAnyone
	case of&listFirst != 0:
		if alone {
			m.pron = pronFirst
		} else {
			m.det, m.poss = detPossessive, i
			i++
		}
	case alone && rd.introducesRelative(i):
		m.pron = pronRelative
	case of&listPronouns != 0 && alone:
		m.pron = pronPersonal
	case of&listPointers != 0:
		if alone {
			m.pron = pronPointer
		}
		m.det = detPointer
		i++
	case of&listDefinites != 0:
		if alone {
			m.pron = pronPointer
		}
		m.det = detDefinite
		i++
	case of&listIndefinites != 0:
		m.det = detIndefinite
		i++
	case of&listPossessives != 0:
		m.det = detPossessive
		m.poss = i
		i++
	}
	if m.pron != pronNone {
		m.head, m.nom = m.r.From, t.Nom
	}
	return i
}

func (rd *reader) introducesRelative(i int) bool {
	for _, c := range rd.clausesAt(i) {
		if c.Kind == doc.Relative && c.Intro == i {
			return true
		}
	}
	return false
}

func (rd *reader) clausesAt(i int) []doc.Clause {
	s := rd.tok(i).Sent
	if s < 0 || s >= len(rd.a.ClausesOf) {
		return nil
	}
	of := rd.a.ClausesOf[s]
	return rd.a.Clauses[of.From:of.To]
}

func (rd *reader) phrasesAt(i int) []doc.Phrase {
	s := rd.tok(i).Sent
	if s < 0 || s >= len(rd.a.PhrasesOf) {
		return nil
	}
	of := rd.a.PhrasesOf[s]
	return rd.a.Phrases[of.From:of.To]
}

// phraseAt gives the phrase whose head token i is.
func (rd *reader) phraseAt(i int) *doc.Phrase {
	if k := rd.headOf[i]; k > 0 {
		return &rd.a.Phrases[k-1]
	}
	return nil
}

// findHead looks for the head noun from token i on: that of a phrase which
// begins there, or the first noun or name.
func (rd *reader) findHead(m *mention, i int) {
	for _, p := range rd.phrasesAt(m.r.From) {
		if (p.Core.From == m.r.From || p.Core.From == i) && m.r.Has(p.Head) && rd.tok(p.Head).Kind == doc.Word {
			m.head = p.Head
			return
		}
	}
	for k := i; k < m.r.To; k++ {
		t := rd.tok(k)
		if rd.hitAt[k] >= 0 || t.Tag == doc.NOUN || t.Tag == doc.PROPN {
			m.head = k
			return
		}
		// an adjective or number can stand for a noun: "der 81-jährige", "die Beklagten"
		if k == m.r.To-1 && m.head < 0 && m.det != detNone && (t.Tag == doc.ADJ || t.Tag == doc.NUM || t.Capital()) {
			m.head = k
			return
		}
	}
	for k := i; k < m.r.To && m.head < 0; k++ {
		if t := rd.tok(k); t.Capital() && t.Tag != doc.ADV && !t.Tag.Verbal() {
			m.head = k
		}
	}
}

func (rd *reader) readAdjectives(m *mention, i int) {
	for k := i; k < m.head; k++ {
		t := rd.tok(k)
		if t.Tag == doc.ADJ && t.Kind == doc.Word {
			m.adj = rd.a.Lists.Words.Append(m.adj, rd.w.stem(t.Lower))
		}
		if rd.isName(k) && m.prenom.Empty() && strings.HasSuffix(t.Lower, "s") && k == i && m.det == detNone {
			m.prenom = rd.nameFrom(k, m.head)
		}
	}
}

// readHead finds the class of the head and the gazetteer entry that the
// mention is.
func (rd *reader) readHead(m *mention) {
	t := rd.tok(m.head)
	if h := rd.hitAt[m.head]; h >= 0 {
		m.entry = rd.hits[h].entry
		if rd.g.Entry(m.entry).Kind != doc.KindPerson {
			return
		}
	}
	m.class, m.word = rd.classOfHead(m)
	if m.class == ClassTitle {
		m.title = true
	}
	if e, tail, ok := rd.prefix(t.Text); ok {
		m.prefix = e
		if m.class == ClassNone {
			tt := doc.Token{Text: tail, Lower: rd.lower(tail), Kind: doc.Word}
			m.class, m.word = rd.classOf(&tt)
		}
	}
	if m.entry < 0 && m.class != ClassRole && m.class != ClassTitle && m.class != ClassDocument {
		// "die Nachrichtenagentur TASS", "das Nachrichtenmagazin „Der Spiegel“", "Koreanische Zentralagentur (KCNA)"
		k := m.head + 1
		for k < m.r.To && (rd.tok(k).Kind == doc.QOpen || rd.tok(k).Text == "(" || rd.tok(k).Text == ",") {
			k++
		}
		if k < m.r.To && rd.hitAt[k] >= 0 && rd.hits[rd.hitAt[k]].From <= k && rd.tok(k-1).Tag != doc.DET {
			m.entry = rd.hits[rd.hitAt[k]].entry
		}
	}
}

// readInner finds the issuer of a document and the body of a group.
func (rd *reader) readInner(m *mention) {
	if m.class != ClassDocument && m.class != ClassGroup && m.class != ClassRole {
		return
	}
	from := m.head + 1
	if from >= m.r.To {
		return
	}
	for k := from; k < min(m.r.To, from+5) && m.class == ClassDocument && rd.tok(from).Tag == doc.ADP && !rd.w.is(listIssuer, rd.tok(from).Lower); k++ {
		// "im Bericht für 2005 des Ministeriums"
		if t := rd.tok(k); t.Tag == doc.DET && t.Nom&doc.Gen != 0 && k > from+1 && t.Nom&(doc.Dat|doc.Acc|doc.Nom) == 0 {
			from = k
			break
		}
	}
	t := rd.tok(from)
	switch {
	case t.Tag == doc.DET || t.Tag == doc.ADJ || rd.isName(from) && m.name.Empty() || t.Tag == doc.PRON || t.Tag == doc.NOUN && m.class == ClassDocument:
		m.inner = doc.Range{From: from, To: m.r.To} // genitive
	case rd.w.is(listIssuer, t.Lower) && from+1 < m.r.To:
		m.inner = doc.Range{From: from + 1, To: m.r.To}
	case t.Kind == doc.QOpen || rd.hitAt[from] >= 0:
		m.inner = doc.Range{From: from, To: m.r.To}
	}
}

// words gives the lower-cased words of a name, hyphens taken as blanks, so that
// "Jong-un" is "Jong Un".
func (rd *reader) words(r doc.Range) []string {
	out := rd.a.Lists.Words.Take(r.Len())[:0]
	for i := r.From; i < r.To; i++ {
		t := rd.tok(i)
		switch {
		case t.Kind != doc.Word:
		case strings.IndexByte(t.Lower, '-') < 0:
			out = rd.a.Lists.Words.Append(out, t.Lower)
		default:
			out = rd.parts(out, t.Lower)
		}
	}
	return out
}

// parts appends what stands between the hyphens of a word.
func (rd *reader) parts(to []string, word string) []string {
	for part := range strings.SplitSeq(word, "-") {
		if part != "" {
			to = rd.a.Lists.Words.Append(to, part)
		}
	}
	return to
}
