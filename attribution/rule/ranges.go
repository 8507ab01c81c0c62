package rule

import "github.com/hearsay/hearsay/attribution/doc"

// Short names for the range operations that this package is full of.
var (
	tidy, size, shared, has = doc.Tidy, doc.Size, doc.Shared, doc.Holds
)

// minus gives r without the cuts.
func minus(r doc.Range, cuts []doc.Range) []doc.Range {
	return doc.Minus([]doc.Range{r}, cuts)
}

func covers(rs []doc.Range, q doc.Range) bool {
	for _, r := range rs {
		if r.Contains(q) {
			return true
		}
	}
	return false
}

// tokens makes ranges of single tokens.
func tokens(idx []int) []doc.Range {
	out := make([]doc.Range, 0, len(idx))
	for _, i := range idx {
		out = append(out, doc.Range{From: i, To: i + 1})
	}
	return tidy(out)
}

// trim takes separating marks off both ends, a final full stop included, and
// quotation marks without their partner.
func (s *state) trim(r doc.Range) doc.Range {
	t := s.a.Tokens
	for r.From < r.To && (s.mark(r.From) || s.halfQuote(r.From, r)) {
		r.From++
	}
	for r.From < r.To && (s.mark(r.To-1) || s.halfQuote(r.To-1, r)) {
		if t[r.To-1].Text == ")" && s.opened(r) {
			break
		}
		r.To--
	}
	return r
}

// mark reports whether token i only separates or ends.
func (s *state) mark(i int) bool {
	t := &s.a.Tokens[i]
	if t.Kind != doc.Punct {
		return false
	}
	switch t.Text {
	case ",", ";", ":", ".", "–", "—", "-", "…":
		return true
	}
	return false
}

func (s *state) halfQuote(i int, r doc.Range) bool {
	t := &s.a.Tokens[i]
	if t.Kind != doc.QOpen && t.Kind != doc.QClose {
		return false
	}
	return t.Quote < 0 || !r.Contains(s.a.Quotations[t.Quote].Range)
}

func (s *state) opened(r doc.Range) bool {
	for i := r.From; i < r.To; i++ {
		if s.a.Tokens[i].Text == "(" {
			return true
		}
	}
	return false
}

// stop gives the end of sentence si without its final mark.
func (s *state) stop(si int) int {
	r := s.a.Sentences[si].Range
	e := r.To
	for e > r.From+1 && s.a.Tokens[e-1].Kind == doc.Punct && (s.a.Tokens[e-1].Text == "." || s.a.Tokens[e-1].Text == "…") {
		e--
	}
	return e
}

// rest is the sentence of the cue without the content and without the final
// mark: what GNQA calls the frame of a clause-like attribution.
func (s *state) rest(si int, content []doc.Range) []doc.Range {
	r := s.a.Sentences[si].Range
	r.To = s.stop(si)
	out := minus(r, content)
	kept := out[:0]
	for _, o := range out {
		if o.Len() == 1 && s.mark(o.From) && len(out) > 1 && o.From != r.From && o.To != r.To {
			kept = append(kept, o)
			continue
		}
		kept = append(kept, o)
	}
	return kept
}
