package rule

import "github.com/hearsay/hearsay/attribution/doc"

// mostNear is how many attributions of a sentence on either side of one can
// narrow its frame, so that a sentence without end takes no time by the square.
const mostNear = 40

// narrow takes out of the frames of a sentence what other attributions of it
// say: "Er sagte, es regne, und fügte hinzu: „…“" frames the quotation with
// "Er sagte, … und fügte hinzu:".
func (s *state) narrow(from int) {
	for i := from; i < len(s.out); i++ {
		x := &s.out[i]
		if s.meta[i].dead || !s.verbal(i) || len(x.Frame) == 0 || len(x.Content) == 0 {
			continue
		}
		var few [8]doc.Range
		cuts := few[:0]
		for j := max(from, i-mostNear); j < len(s.out) && j < i+mostNear; j++ {
			y := &s.out[j]
			if j == i || s.meta[j].dead || !s.verbal(j) || len(y.Cue) == 0 || shared(y.Content, x.Cue) > 0 || shared(y.Content, x.Source) > 0 || shared(y.Content, x.Content) > 0 {
				continue
			}
			cuts = append(cuts, y.Content...)
		}
		if r := s.behind(i); !r.Empty() {
			cuts = append(cuts, r)
		}
		if len(cuts) > 0 {
			x.Frame = s.tidy(s.a.Minus(x.Frame, cuts))
		}
	}
}

// behind gives what stands behind the content of attribution i and is a main
// clause of its own, with a subject of its own, and the mark before it: in "Der
// Wirt sagte, er gehe auch, aber die Post bleibt" the post is no frame.
func (s *state) behind(i int) doc.Range {
	x, ci := &s.out[i], s.meta[i].clause
	if ci < 0 || len(x.Source) == 0 || s.meta[i].cue.kind == KindNoun {
		return doc.Range{}
	}
	root := ci
	for s.a.Clauses[root].Kind != doc.Main && s.a.Clauses[root].Parent >= 0 {
		root = s.a.Clauses[root].Parent
	}
	c := &s.a.Clauses[root]
	if c.Kind != doc.Main || len(c.Parts) == 0 || c.VerbFirst {
		return doc.Range{}
	}
	end := s.a.Sentences[c.Sent].To
	for k := root + 1; k < s.a.ClausesOf[c.Sent].To; k++ {
		d := &s.a.Clauses[k]
		if d.Kind != doc.Main || d.Finite < 0 || d.VerbFirst || len(d.Parts) == 0 || d.Subject < 0 || s.a.Phrases[d.Subject].Clause != k || has(x.Content, d.Finite) {
			continue
		}
		at := d.Parts[0].From
		if at < x.Content[len(x.Content)-1].To || at <= x.Cue[len(x.Cue)-1].To || at < x.Source[0].To {
			continue
		}
		if s.mark(at-1) && at-1 >= x.Content[len(x.Content)-1].To {
			at--
		}
		return doc.Range{From: at, To: end}
	}
	return doc.Range{}
}
