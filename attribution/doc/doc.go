// Package doc holds the values that the stages hand to each other, and nothing
// else: no stage, no file, no word of any language.
//
// A [Document] is an article as it was read. Its Text never changes; every
// later layer points into it with byte offsets ([Span]) or with indexes into
// the token list ([Range]). Only the report, the JSON border, counts code
// points.
//
// An [Analysis] is the Document with its layers: tokens, sentences, quotations,
// clauses and noun phrases. Rules read it and give [Attribution] values;
// resolve turns their source words into [Source] values; chain makes [Claim]
// values of them.
package doc

import "iter"

// Span is a half-open range of bytes in Document.Text.
type Span struct{ Start, End int }

// Len is the number of bytes in the span.
func (s Span) Len() int { return s.End - s.Start }

// Contains reports whether t lies wholly inside s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether s and t share a byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Lengths adds up the bytes of two lists of spans, and those that both have.
func Lengths(x, y []Span) (sum, both int) {
	for _, s := range x {
		sum += s.Len()
		for _, t := range y {
			both += max(0, min(s.End, t.End)-max(s.Start, t.Start))
		}
	}
	for _, t := range y {
		sum += t.Len()
	}
	return sum, both
}

// Range is a half-open range of indexes into Analysis.Tokens.
type Range struct{ From, To int }

// Len is the number of tokens in the range.
func (r Range) Len() int { return r.To - r.From }

// All gives the tokens of the range.
func (r Range) All() iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := r.From; i < r.To && yield(i); i++ {
		}
	}
}

// Empty reports whether the range holds no token.
func (r Range) Empty() bool { return r.To <= r.From }

// Has reports whether token i lies in the range.
func (r Range) Has(i int) bool { return r.From <= i && i < r.To }

// Contains reports whether q lies wholly inside r.
func (r Range) Contains(q Range) bool { return r.From <= q.From && q.To <= r.To }

// Overlaps reports whether r and q share a token.
func (r Range) Overlaps(q Range) bool { return r.From < q.To && q.From < r.To }

// Document is one article as ingest read it.
type Document struct {
	ID        string
	Title     string
	URL       string
	Outlet    string
	Published string
	Language  string // "de", "en"; set by ingest's caller or by detection
	Authors   []string
	Text      string
	Blocks    []Block   // the text's paragraphs in order; they do not overlap
	Credits   []Credit  // what the article as a whole owes to whom
	Notes     []Finding // what ingest had to say (decoded as Windows-1252, dead source label, …)
	Based     []string  // isBasedOn / original source named by the page's metadata
}

// BlockKind says what a paragraph is for.
type BlockKind uint8

// The kinds of paragraph. Only Body, Headline and Caption are analysed for attributions;
// Headline and Caption are so only for what they say themselves.
const (
	Body BlockKind = iota
	Headline
	Byline      // "Von Anna Berg", "Minh Duc (Laut TASS, Sputnik)"
	Caption     // the words below a picture
	CreditLine  // "Foto: Sputnik", "Quelle: dpa", a sign-off "(dpa)" on its own line
	SourceLabel // "Quelle" with nothing behind it
	Boilerplate // comments, share buttons, Markdown pictures, navigation
	Dateline    // "Berlin (dpa) –": place, date and agency before the first sentence
)

// Block is one paragraph.
type Block struct {
	Span
	Kind BlockKind
}

// CreditKind says for what somebody is credited.
type CreditKind uint8

// The kinds of credit.
const (
	CreditAuthor   CreditKind = iota // byline
	CreditAgency                     // dateline, sign-off, "mit Material von"
	CreditSource                     // "Quelle: …"
	CreditPicture                    // "Foto: …"
	CreditOriginal                   // isBasedOn, canonical page of another outlet
)

// Credit names somebody to whom the article as a whole, or a picture, is owed.
// It is no claim's chain.
type Credit struct {
	Span // the words; empty where it comes from metadata
	Name string
	Kind CreditKind
}

// Finding is something an analyst should know.
type Finding struct {
	Code         string // see the constants in package report
	Message      string
	Spans        []Span
	Attributions []int    // indexes into the attributions
	Sources      []string // ids
}
