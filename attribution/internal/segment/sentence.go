package segment

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/doc"
)

// maxBracket is how many tokens a bracket may hold that keeps its sentence
// together over a full stop inside.
const maxBracket = 80

// maxSentence is the number of tokens after which a sentence ends at the next
// comma, and after twice as many anywhere. No sentence of an article comes near
// it; what does is a table or a text without full stops, and much of the grammar
// takes time by the square of a sentence.
const maxSentence = 600

// splitter cuts the tokens of a block into sentences.
type splitter struct {
	*lexicon
	toks  []doc.Token
	marks []mark
}

// splitSentences fills a.Sentences and Token.Sent.
func splitSentences(a *doc.Analysis, l *lexicon, marks []mark, starts []int) {
	s := &splitter{l, a.Tokens, marks}
	a.Sentences = slices.Grow(a.Sentences, len(a.Tokens)/16+1)
	var brackets []int
	closing := map[int]int{} // per opening bracket its partner, where near enough
	for b := 0; b+1 < len(starts); b++ {
		from, to := starts[b], starts[b+1]
		clear(closing)
		brackets = brackets[:0]
		for i := from; i < to; i++ {
			switch marks[i] {
			case openBracket:
				brackets = append(brackets, i)
			case closeBracket:
				if n := len(brackets); n > 0 {
					if i-brackets[n-1] <= maxBracket {
						closing[brackets[n-1]] = i
					}
					brackets = brackets[:n-1]
				}
			}
		}
		start, inside := from, 0
		for i := from; i < to; i++ {
			if e, ok := closing[i]; ok && i > start && e > inside {
				inside = e
			}
			if n := i + 1 - start; n >= maxSentence && i+1 < to && (s.toks[i].Text == "," || n >= 2*maxSentence) {
				s.sentence(a, b, start, i+1)
				start, inside = i+1, 0
				continue
			}
			if i < inside {
				continue
			}
			if e := s.ends(i, start, to); e > 0 {
				s.sentence(a, b, start, e)
				start, i = e, e-1
			}
		}
		if start < to {
			s.sentence(a, b, start, to)
		}
	}
}

func (s *splitter) sentence(a *doc.Analysis, block, from, to int) {
	for i := from; i < to; i++ {
		s.toks[i].Sent = len(a.Sentences)
	}
	a.Sentences = append(a.Sentences, doc.Sentence{Range: doc.Range{From: from, To: to}, Block: block})
}

// ends decides whether token i ends the sentence; if so it gives the token
// behind the sentence, which takes the closing marks with it.
func (s *splitter) ends(i, start, to int) int {
	m := s.marks[i]
	switch m {
	case stop, shout, ellipsis, abbrMaybe, abbrCloser, initial:
	default:
		return 0
	}
	if m == stop && i == start && i+1 < to && s.toks[i+1].Start == s.toks[i].End {
		return 0 // ".de": the full stop begins something
	}
	n, closed := s.behind(i, start, to)
	for n < to && n > i+1 && (s.marks[n] == stop || s.marks[n] == shout) { // „Ende.“. or …!).
		m = s.marks[n]
		var c bool
		n, c = s.behind(n, start, to)
		closed = closed || c
	}
	if n >= to {
		return to
	}
	if s.begins(n, to, m, closed) {
		return n
	}
	return 0
}

// behind gives the first token behind token i that is neither a closing mark
// nor a footnote sign, and whether a quotation was closed.
func (s *splitter) behind(i, start, to int) (n int, closed bool) {
	n = i + 1
	for n < to {
		t := &s.toks[n]
		glued := t.Start == s.toks[n-1].End
		switch {
		case t.Kind == doc.QClose, t.Kind == doc.QLone && glued && (n+1 == to || s.toks[n+1].Start > t.End):
			closed = true
		case s.marks[n] == closeBracket && glued:
		case s.marks[n] == openBracket && glued && n+2 < to && s.toks[n+1].Kind == doc.Number && s.marks[n+2] == closeBracket: // [1]
			n += 2
		default:
			return n, closed
		}
		n++
	}
	return n, closed
}

// begins decides whether a sentence begins at token n, behind the terminator m.
func (s *splitter) begins(n, to int, m mark, closed bool) bool {
	strong := m == stop || m == shout
	t := &s.toks[n]
	switch t.Kind {
	case doc.Number:
		return strong || m == abbrCloser
	case doc.Symbol:
		return strong
	case doc.QOpen, doc.QLone:
		return n+1 < to && (strong && s.toks[n+1].Kind != doc.Word || s.begins(n+1, to, m, closed))
	case doc.Punct:
		switch {
		case s.marks[n] == openBracket:
			return strong && !closed
		case s.marks[n] == dash:
			return n+1 < to && strong && s.toks[n+1].Capital()
		case s.marks[n] == ellipsis:
			return n+1 < to && s.begins(n+1, to, m, closed)
		}
		return false
	}
	if !t.Capital() {
		return strong && !closed && (s.names[t.Lower] || camel(t.Text))
	}
	switch m {
	case abbrMaybe, initial:
		return s.openers[t.Lower]
	case ellipsis:
		return closed || s.openers[t.Lower] || n >= 2 && s.toks[n-1].Start == s.toks[n-2].End
	}
	return true
}

// camel reports names like iPhone: small, then capital.
func camel(w string) bool {
	_, n := utf8.DecodeRuneInString(w)
	r, _ := utf8.DecodeRuneInString(w[n:])
	return unicode.IsUpper(r)
}
