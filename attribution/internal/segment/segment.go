// Package segment cuts an article into tokens, sentences and quotations whose
// offsets are true.
//
// [New] compiles [Words] once; [Segmenter.Segment] reads a [doc.Document] and
// gives a new [doc.Analysis]. A Segmenter is immutable and safe for concurrent
// use, keeps nothing between articles, and takes time and memory linear in the
// text. The package knows no word of any language: abbreviations, ordinal
// heads, sentence openers and the like come in as Words.
//
// What holds for every result:
//   - Body, Headline and Caption blocks are cut into tokens, the others are
//     passed over; a document without blocks is cut line by line.
//   - Tokens stand in text order, never overlap, begin and end at rune
//     borders; between two of them lie only white space, control and format
//     characters, and blocks passed over. Token.Text is the text as it stands.
//   - Every token lies in exactly one sentence, every sentence in one block.
//     A full stop is a token of its own, except that of an abbreviation, an
//     initial or an ordinal number.
//   - Quotations are properly nested. A mark without a partner has kind QLone
//     and costs no more than its own paragraph.
//
// The three passes stand in scan.go (and word.go, number.go, mark.go),
// quote.go and sentence.go. Quotations come before sentences because whether
// „Warum?“ ends a sentence hangs on what follows the closing mark.
//
// The scanner is written by hand. Unicode word boundaries (UAX 29, by
// clipperhouse/uax29/v2) were measured as a base: to walk them takes as long
// as this scan, which makes the tokens and their lower-case forms as well, and
// they cut Kreml-Sprecher, 11., z. B., a URL and the genitive Grass' apart, so
// that every border would have to be decided a second time.
package segment

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/reuse"
)

// Segmenter cuts articles. It is immutable; make one and share it.
type Segmenter struct {
	words *lexicon
	spare sync.Pool // *scratch
}

// scratch is what one call of Fill needs for a while.
type scratch struct {
	blocks []doc.Block
	starts []int // per block its first token; one more for the end
	marks  []mark
	low    []byte
	made   reuse.Text
	pairer pairer
}

// New compiles the words. The zero Words give a segmenter that knows none.
func New(words Words) *Segmenter { return &Segmenter{words: compile(words)} }

// Segment cuts the document into tokens, sentences and quotations. The
// document does not change; what there is to say about it stands in
// Analysis.Notes.
func (s *Segmenter) Segment(d *doc.Document) *doc.Analysis {
	a := &doc.Analysis{}
	s.Fill(a, d)
	return a
}

// Fill is Segment into an Analysis that is empty, which may have memory.
func (s *Segmenter) Fill(a *doc.Analysis, d *doc.Document) {
	sc, _ := s.spare.Get().(*scratch)
	if sc == nil {
		sc = new(scratch)
	}
	defer func() {
		if reuse.Keep(len(a.Tokens)) {
			s.spare.Put(sc)
		}
	}()
	blocks := d.Blocks
	if len(blocks) == 0 {
		sc.blocks = lines(sc.blocks[:0], d.Text)
		blocks = sc.blocks
	}
	guess := len(d.Text)/5 + 8
	a.Forms.Begin()
	c := scanner{lexicon: s.words, forms: &a.Forms, text: d.Text, toks: slices.Grow(a.Tokens, guess), marks: slices.Grow(sc.marks[:0], guess), low: sc.low, made: &sc.made}
	starts := sc.starts[:0]
	for _, b := range blocks {
		starts = append(starts, len(c.toks))
		if analysed(b.Kind) {
			c.block(b.Span)
		}
	}
	sc.starts, sc.marks, sc.low = append(starts, len(c.toks)), c.marks, c.low

	a.Doc, a.Tokens = d, c.toks
	sc.pairer.pairQuotes(a, sc.marks, sc.starts)
	splitSentences(a, s.words, sc.marks, sc.starts)
}

func analysed(k doc.BlockKind) bool { return k == doc.Body || k == doc.Headline || k == doc.Caption }

// lines appends the text's non-empty lines as body blocks.
func lines(out []doc.Block, text string) []doc.Block {
	for from := 0; from < len(text); {
		to := strings.IndexByte(text[from:], '\n')
		if to < 0 {
			to = len(text)
		} else {
			to += from
		}
		line := strings.TrimRightFunc(text[from:to], unicode.IsSpace)
		if start := len(line) - len(strings.TrimLeftFunc(line, unicode.IsSpace)); start < len(line) {
			out = append(out, doc.Block{Span: doc.Span{Start: from + start, End: from + len(line)}})
		}
		from = to + 1
	}
	return out
}
