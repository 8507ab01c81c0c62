package doc

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/internal/forms"
)

// Tag is a part of speech: the Universal Dependencies classes, with verbs and
// auxiliaries split by form, because a clause hangs on its finite verb.
type Tag uint8

// The tags. X is "not tagged".
const (
	X Tag = iota
	ADJ
	ADP
	ADV
	AUXFin // finite auxiliary or modal
	AUXInf
	AUXPart
	CCONJ
	DET
	INTJ
	NOUN
	NUM
	PART // zu, nicht, separated particle
	PRON
	PROPN
	PUNCT
	SCONJ
	SYM
	VERBFin
	VERBInf // infinitive, with or without inner zu (mitzuteilen)
	VERBPart
)

var tagNames = [...]string{"X", "ADJ", "ADP", "ADV", "AUX.fin", "AUX.inf", "AUX.part", "CCONJ", "DET", "INTJ", "NOUN",
	"NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB.fin", "VERB.inf", "VERB.part"}

func (t Tag) String() string { return tagNames[t] }

// Finite reports whether the tag is that of a finite verb or auxiliary.
func (t Tag) Finite() bool { return t == VERBFin || t == AUXFin }

// Verbal reports whether the tag is that of any verb or auxiliary form.
func (t Tag) Verbal() bool {
	return t == VERBFin || t == VERBInf || t == VERBPart || t == AUXFin || t == AUXInf || t == AUXPart
}

// Nominal is the set of case, number and gender readings of a form, one bit a
// combination: bit 4*g+c with g = masculine 0, feminine 1, neuter 2, plural 3
// and c = nominative 0, genitive 1, dative 2, accusative 3. The readings of a
// noun phrase are the intersection of those of its words.
type Nominal uint16

// Masks over Nominal.
const (
	Nom  Nominal = 0x1111
	Gen  Nominal = 0x2222
	Dat  Nominal = 0x4444
	Acc  Nominal = 0x8888
	Masc Nominal = 0x000f
	Fem  Nominal = 0x00f0
	Neut Nominal = 0x0f00
	Plur Nominal = 0xf000
	Sing Nominal = 0x0fff
)

// Verbal is the set of verb readings of a form.
type Verbal uint16

// Bits of Verbal.
const (
	Ind   Verbal = 1 << iota // indicative
	Konj1                    // Konjunktiv I
	Konj2                    // Konjunktiv II
	Imp                      // imperative
	P1                       // first person
	P2                       // second person
	P3                       // third person
	VSg                      // singular
	VPl                      // plural
	Past                     // preterite
	Inf                      // infinitive
	InfZu                    // infinitive with inner zu
	Part2                    // past participle
	Part1                    // present participle
)

// Mood of a finite verb form, or of a clause.
type Mood uint8

// The moods. Of an ambiguous form the indicative is taken; whether it can be
// Konjunktiv says Token.Verb.
const (
	NoMood Mood = iota
	Indicative
	Konjunktiv1
	Konjunktiv2
	Soll // reporting soll/sollen
)

var moodNames = [...]string{"", "indicative", "konjunktiv-1", "konjunktiv-2", "soll"}

func (m Mood) String() string { return moodNames[m] }

// TokenKind is what segment saw, before any word is known.
type TokenKind uint8

// The kinds of token.
const (
	Word TokenKind = iota
	Number
	Punct  // . , ; : ! ? … – ( ) and the like
	QOpen  // opening quotation mark, paired
	QClose // closing quotation mark, paired
	QLone  // quotation mark without a partner
	Symbol
)

// Token is a word, number or mark. Tokens never overlap and stand in text
// order; what lies between them is white space (and what ingest set aside).
// Lower and Lemma of a word that has a Form are no part of the article's text:
// who keeps them does not keep it.
type Token struct {
	Span
	Text  string // Document.Text[Start:End]
	Lower string // Text in lower case, for dictionaries: typographic apostrophes and hyphens plain, soft hyphens gone, "z. B." as "z.b."
	Lemma string // dictionary form; for a separable verb without its particle (see Clause)
	Kind  TokenKind
	Tag   Tag
	Known bool    // the lexicon has the form
	Nom   Nominal // readings as a noun, adjective, article or pronoun that fit Tag
	Verb  Verbal  // readings as a verb that fit Tag
	Form  int32   // number of Text among Analysis.Forms, 0 none
	Sent  int     // index of its sentence
	Quote int     // index of the innermost quotation that it stands in (its marks included), -1 none
}

// Capital reports whether the token is a word that begins with an upper-case
// letter; a leading hyphen („Spiegel“-Bericht) does not count.
func (t *Token) Capital() bool {
	if t.Kind != Word {
		return false
	}
	text := t.Text
	if len(text) > 1 && text[0] == '-' {
		text = text[1:]
	}
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsUpper(r)
}

// Sentence is a range of tokens inside one block, without brackets that stand
// around all of it. A sentence can end inside a quotation and a quotation can hold
// several sentences.
type Sentence struct {
	Range
	Block int
}

// Quotation is a stretch in quotation marks: Tokens[From] is the opening and
// Tokens[To-1] the closing mark. Both lie in one block, except where a
// quotation runs over several paragraphs.
type Quotation struct {
	Range
	Parent int // the quotation around it, -1 none
	Depth  int // 0 outermost
}

// ClauseKind is how a clause hangs in its sentence.
type ClauseKind uint8

// The kinds of clause.
const (
	Main        ClauseKind = iota // verb-second or verb-first
	Sub                           // with a subordinating conjunction; verb-last
	Relative                      // with a relative pronoun or adverb
	Question                      // embedded: ob, wh-word
	Infinitive                    // zu-infinitive, um … zu
	Parenthesis                   // cut in: between dashes, commas or parentheses
	Fragment                      // no verb of its own
)

var clauseNames = [...]string{"main", "sub", "relative", "question", "infinitive", "parenthesis", "fragment"}

func (k ClauseKind) String() string { return clauseNames[k] }

// Clause is one verb with what depends on it. Parts holds the clause's own
// tokens without those of the clauses inside it; All reaches from its first
// token to the last token of its last descendant.
type Clause struct {
	Kind      ClauseKind
	Sent      int
	Parent    int     // index of the clause that it depends on, -1 none
	All       Range   // with descendants
	Parts     []Range // without them
	Intro     int     // token of conjunction, relative pronoun or wh-word, -1 none
	Finite    int     // token of the finite verb, -1 none
	Verb      int     // token of the main verb (the participle in "hat gesagt"), -1 none
	Particle  int     // token of the separated particle, -1 none
	Lemma     string  // of the main verb, particle put back: "mitteilen"
	Group     []int   // all tokens of the verb group in text order, particle included
	Mood      Mood
	Passive   bool
	Negated   bool
	VerbFirst bool // inverted: the finite verb opens the clause ("…, sagte er")
	Subject   int  // index of the noun phrase, -1 none
}

// Phrase is a noun phrase: All with appositions, parentheses, genitives and
// prepositional attributes, without relative clauses; Core ends before them.
type Phrase struct {
	All    Range
	Core   Range
	Head   int // token of the head noun, name or pronoun
	Nom    Nominal
	Prep   int // token of the preposition that governs it, -1 none
	Clause int // index of the clause that it stands in, -1 none
}

// Name is what a known source can be called by, where it stands in the text.
type Name struct {
	Range
	Entry  int  // the source, by its place in the list
	Sure   bool // it means that source whatever stands around it
	Medium bool // that source is an agency or an outlet
}

// Analysis is a document with its layers. It belongs to one article and is
// not shared.
type Analysis struct {
	Doc        *Document
	Tokens     []Token
	Sentences  []Sentence
	Quotations []Quotation
	Names      []Name   // by first token, none inside another; of one range several where sources share a name
	Clauses    []Clause // by sentence, then by first token
	Phrases    []Phrase // by first token
	// ClausesOf and PhrasesOf give per sentence the range of indexes into Clauses and Phrases.
	ClausesOf, PhrasesOf []Range
	Notes                []Finding // what segment had to say (a quotation mark without a partner)
	Lists                Lists
	Forms                forms.Table // numbers for what stands in the text
}

// Reset empties the Analysis and keeps its memory for another article.
func (a *Analysis) Reset() {
	clear(a.Tokens)
	clear(a.Clauses)
	a.Lists.reset()
	*a = Analysis{Tokens: a.Tokens[:0], Sentences: a.Sentences[:0], Quotations: a.Quotations[:0], Names: a.Names[:0], Clauses: a.Clauses[:0], Phrases: a.Phrases[:0],
		ClausesOf: a.ClausesOf[:0], PhrasesOf: a.PhrasesOf[:0], Lists: a.Lists, Forms: a.Forms}
}

// Span gives the bytes that a range of tokens covers; the zero Span for an empty one.
func (a *Analysis) Span(r Range) Span {
	if r.Empty() {
		return Span{}
	}
	return Span{a.Tokens[r.From].Start, a.Tokens[r.To-1].End}
}

// Spans gives the bytes of several ranges.
func (a *Analysis) Spans(rs []Range) []Span { return a.AppendSpans(nil, rs) }

// AppendSpans appends the bytes of several ranges, in the memory of a.
func (a *Analysis) AppendSpans(to []Span, rs []Range) []Span {
	for _, r := range rs {
		if !r.Empty() {
			to = a.Lists.Spans.Append(to, a.Span(r))
		}
	}
	return to
}

// Words gives the text of a range, white space as it stands.
func (a *Analysis) Words(r Range) string {
	s := a.Span(r)
	return a.Doc.Text[s.Start:s.End]
}

// OneLine gives the text of a range with one blank wherever it has white space.
func (a *Analysis) OneLine(r Range) string { return OneLine(a.Words(r)) }

// OneLine gives a text with one blank wherever it has white space, and none at
// its ends.
func OneLine(text string) string {
	blank := true // nothing yet, or a blank, is before the letter
	for _, c := range text {
		space := unicode.IsSpace(c)
		if space && (blank || c != ' ') {
			return strings.Join(strings.Fields(text), " ")
		}
		blank = space
	}
	return strings.TrimSuffix(text, " ")
}

// SureNames gives the ranges of the names that mean a known source whatever
// stands around them.
func (a *Analysis) SureNames() iter.Seq[Range] {
	return func(yield func(Range) bool) {
		last := Range{}
		for i := range a.Names {
			if n := &a.Names[i]; n.Sure && n.Range != last {
				if last = n.Range; !yield(last) {
					return
				}
			}
		}
	}
}

// ClauseAt gives the clause of a sentence whose own tokens hold token i, -1 none.
func (a *Analysis) ClauseAt(sent, i int) int {
	of := a.ClausesOf[sent]
	for k := of.To - 1; k >= of.From; k-- {
		if Holds(a.Clauses[k].Parts, i) {
			return k
		}
	}
	return -1
}

// QuotationAround gives the innermost quotation at or around quotation q (-1 for
// none) that fits, -1 none.
func (a *Analysis) QuotationAround(q int, fits func(q int) bool) int {
	for q >= 0 && !fits(q) {
		q = a.Quotations[q].Parent
	}
	return q
}
