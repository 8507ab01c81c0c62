package rule

import "github.com/hearsay/hearsay/attribution/doc"

// Short names for the range operations that this package is full of.
func size(rs []doc.Range) int                    { return doc.Size(rs) }
func shared(x, y []doc.Range) int                { return doc.Shared(x, y) }
func has(rs []doc.Range, i int) bool             { return doc.Holds(rs, i) }
func (s *state) tidy(rs []doc.Range) []doc.Range { return s.a.Tidy(rs) }

// minus gives r without the cuts.
func (s *state) minus(r doc.Range, cuts ...doc.Range) []doc.Range {
	return s.a.Minus([]doc.Range{r}, cuts)
}

// list makes a list of ranges in the memory of the article. Attributions hold
// no other ones.
func (s *state) list(rs ...doc.Range) []doc.Range { return s.a.Lists.Ranges.List(rs...) }

func covers(rs []doc.Range, q doc.Range) bool {
	for _, r := range rs {
		if r.Contains(q) {
			return true
		}
	}
	return false
}

// tokens makes ranges of single tokens.
func (s *state) tokens(idx []int) []doc.Range {
	var few [8]doc.Range
	return s.tidy(appendTokens(few[:0], idx))
}

func appendTokens(to []doc.Range, idx []int) []doc.Range {
	for _, i := range idx {
		to = append(to, doc.Range{From: i, To: i + 1})
	}
	return to
}

// trim takes separating marks off both ends, a final full stop included, and
// quotation marks without their partner.
func (s *state) trim(r doc.Range) doc.Range {
	for r.From < r.To && (s.mark(r.From) || s.halfQuote(r.From, r)) {
		r.From++
	}
	for r.From < r.To && (s.mark(r.To-1) || s.halfQuote(r.To-1, r)) {
		r.To--
	}
	return r
}

// mark reports whether token i only separates or ends.
func (s *state) mark(i int) bool {
	switch s.a.Tokens[i].Text {
	case ",", ";", ":", ".", "–", "—", "-", "…":
		return true
	}
	return false
}

func (s *state) halfQuote(i int, r doc.Range) bool {
	t := &s.a.Tokens[i]
	return (t.Kind == doc.QOpen || t.Kind == doc.QClose) && !r.Contains(s.a.Quotations[t.Quote].Range)
}

// stop gives the end of sentence si without its final mark.
func (s *state) stop(si int) int {
	r := s.a.Sentences[si].Range
	e := r.To
	for e > r.From+1 && (s.a.Tokens[e-1].Text == "." || s.a.Tokens[e-1].Text == "…") {
		e--
	}
	return e
}

// rest is the sentence of the cue without the content and without the final
// mark: what GNQA calls the frame of a clause-like attribution.
func (s *state) rest(si int, content []doc.Range) []doc.Range {
	r := s.a.Sentences[si].Range
	r.To = s.stop(si)
	return s.minus(r, content...)
}
