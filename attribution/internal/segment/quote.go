package segment

import (
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/report"
)

const (
	// maxDepth bounds nesting. Real text has two levels; what opens deeper is
	// left without a partner, so that a run of opening marks costs nothing later.
	maxDepth = 6
	// maxParagraphs is how many paragraphs a quotation that is opened anew in
	// each of them may run over.
	maxParagraphs = 12
	// maxSpans bounds the places that a note lists.
	maxSpans = 20
)

// pairer finds the partners of quotation marks. A later article gets its memory.
type pairer struct {
	text    string
	toks    []doc.Token
	marks   []mark
	stack   []int // tokens of the open marks
	partner []int // per token: the mark at the other end, -1 none
}

// pairQuotes fills a.Quotations, the kinds of the marks and Token.Quote.
//
// A mark opens or closes by its form where that is beyond doubt („ opens), by
// the white space around it otherwise, and by what is open last. It closes the
// nearest open mark of its family (double, guillemet, single); wrong pairs
// („…" or “…“) are of one family. What is open at the end of a block stays
// without a partner, except where the next paragraphs open the quotation anew
// (runsOn) or where the whole is a quotation of several paragraphs (rejoin).
func (p *pairer) pairQuotes(a *doc.Analysis, marks []mark, starts []int) {
	if !slices.ContainsFunc(marks, mark.quote) {
		return
	}
	*p = pairer{text: a.Doc.Text, toks: a.Tokens, marks: marks, stack: p.stack[:0], partner: slices.Grow(p.partner[:0], len(marks))[:len(marks)]}
	defer func() { p.text, p.toks, p.marks = "", nil, nil }() // they are the article's
	for i := range p.partner {
		p.partner[i] = -1
	}
	carried := 0
	for b := 0; b+1 < len(starts); b++ {
		from, to := starts[b], starts[b+1]
		if from == to {
			continue
		}
		reopened := len(p.stack) > 0
		for i := from; i < to; i++ {
			if !marks[i].quote() || reopened && i == from {
				continue
			}
			p.take(i, from, to)
		}
		if carried++; carried > maxParagraphs || !p.runsOn(starts, b) {
			p.stack, carried = p.stack[:0], 0
		}
	}
	p.rejoin(starts)
	p.finish(a)
}

// rejoin pairs a quotation that runs over several paragraphs without being
// opened anew: an opening mark at the very start of a paragraph and a closing
// one at the very end of a later one, neither with a partner, none without a
// partner between them.
func (p *pairer) rejoin(starts []int) {
	open, openBlock, crossing := -1, 0, -1 // the last token of a quotation over several blocks
	for b := 0; b+1 < len(starts); b++ {
		from, to := starts[b], starts[b+1]
		for i := from; i < to; i++ {
			if p.partner[i] >= to {
				crossing = max(crossing, p.partner[i])
				open = -1
			}
			if p.partner[i] >= 0 || p.marks[i] != double && p.marks[i] != guillemet || i <= crossing {
				continue
			}
			lead, _ := form(p.toks[i].Text)
			last := i+1 == to || i+2 == to && p.marks[i+1] != plain
			switch {
			case i == from && i+1 < to && (lead || p.toks[i+1].Start == p.toks[i].End):
				open, openBlock = i, b
			case last && !lead && open >= 0 && p.marks[open] == p.marks[i] && b > openBlock && b-openBlock <= maxParagraphs:
				p.partner[open], p.partner[i] = i, open
				open = -1
			default:
				open = -1
			}
		}
	}
}

// runsOn keeps the outermost open mark if the next paragraph opens it anew.
func (p *pairer) runsOn(starts []int, b int) bool {
	if len(p.stack) == 0 {
		return false
	}
	p.stack = p.stack[:1]
	next := starts[b+1]
	open, last := p.stack[0], next-1
	if next >= len(p.toks) || p.marks[open] == single || p.marks[next] != p.marks[open] || !terminal(p.marks[last]) {
		return false
	}
	return p.toks[next].Text == p.toks[open].Text
}

// take handles the mark at token i of the block [from,to).
func (p *pairer) take(i, from, to int) {
	if p.opens(i, from, to) {
		if len(p.stack) < maxDepth {
			p.stack = append(p.stack, i)
		}
		return
	}
	for k := len(p.stack) - 1; k >= 0; k-- {
		if o := p.stack[k]; p.marks[o] == p.marks[i] {
			p.partner[o], p.partner[i] = i, o
			p.stack = p.stack[:k]
			return
		}
	}
}

// opens decides whether the mark at token i opens a quotation.
func (p *pairer) opens(i, from, to int) bool {
	t := &p.toks[i]
	open := p.hasOpen(p.marks[i])
	spaceBefore := i == from || p.toks[i-1].End < t.Start
	spaceAfter := i+1 == to || p.toks[i+1].Start > t.End
	lead, closes := form(t.Text)
	switch {
	case spaceBefore && !spaceAfter:
		return !(closes && open)
	case !spaceBefore && spaceAfter:
		return lead && !open && i+1 < to
	case spaceBefore: // alone between spaces
		return lead || !open && i+1 < to
	}
	if lead {
		return true
	}
	// Glued on both sides.
	before, _ := utf8.DecodeLastRuneInString(p.toks[i-1].Text)
	if m := p.marks[i-1]; m == openBracket || m == dash || before == ':' || before == '/' || before == '=' {
		return !(closes && open && m != openBracket)
	}
	if m := p.marks[i-1]; m.quote() && p.toks[i+1].Kind != doc.Punct {
		// Two marks in a row: behind one that has just opened, this one opens too.
		return len(p.stack) > 0 && p.stack[len(p.stack)-1] == i-1
	}
	return !open && p.toks[i+1].Kind != doc.Punct && p.marks[i] != single
}

// form says whether a mark, by its form, never closes (lead) or never opens in German.
func form(text string) (lead, closes bool) {
	switch text {
	case "„", "‚", ",,", "〝", "‟":
		return true, false
	case "”", "〞":
		return false, true
	}
	return false, false
}

func (p *pairer) hasOpen(m mark) bool {
	for _, o := range p.stack {
		if p.marks[o] == m {
			return true
		}
	}
	return false
}

// finish turns the pairs into quotations in text order and the tokens' kinds.
func (p *pairer) finish(a *doc.Analysis) {
	current := -1
	var lone []doc.Span
	count := 0
	for i := range p.toks {
		t := &p.toks[i]
		if p.marks[i].quote() {
			switch other := p.partner[i]; {
			case other > i:
				t.Kind = doc.QOpen
				q := doc.Quotation{Range: doc.Range{From: i, To: other + 1}, Parent: current}
				if current >= 0 {
					q.Depth = a.Quotations[current].Depth + 1
				}
				current = len(a.Quotations)
				a.Quotations = append(a.Quotations, q)
			case other >= 0:
				t.Kind, t.Quote = doc.QClose, current
				current = a.Quotations[current].Parent
				continue
			case p.marks[i] == single:
				t.Kind = doc.Punct
			case current >= 0 && p.again(a, i, current):
				t.Kind = doc.QOpen
			default:
				if count++; count <= maxSpans {
					lone = append(lone, t.Span)
				}
			}
		}
		t.Quote = current
	}
	if count > 0 {
		what := "a quotation mark has"
		if count > 1 {
			what = fmt.Sprintf("%d quotation marks have", count)
		}
		a.Notes = append(a.Notes, doc.Finding{
			Code:    report.OpenQuotation,
			Message: what + " no partner: what they open or close is not read as a quotation",
			Spans:   lone,
		})
	}
}

// again reports whether the mark at token i opens quotation q anew at the start of a paragraph.
func (p *pairer) again(a *doc.Analysis, i, q int) bool {
	open := a.Quotations[q].From
	return a.Quotations[q].Depth == 0 && p.toks[i].Text == p.toks[open].Text && p.paragraph(i)
}

// paragraph reports whether token i begins a line.
func (p *pairer) paragraph(i int) bool {
	for k := p.toks[i].Start - 1; k >= p.toks[i-1].End; k-- {
		if p.text[k] == '\n' {
			return true
		}
	}
	return false
}

func terminal(m mark) bool { return m == stop || m == shout || m == ellipsis || m == abbrCloser }
