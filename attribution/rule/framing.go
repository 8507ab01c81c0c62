package rule

import (
	"slices"

	"github.com/hearsay/hearsay/attribution/doc"
)

// mostNear is how many attributions of a sentence on either side of one can
// narrow its frame, so that a sentence without end takes no time by the square.
const mostNear = 40

// unframe takes out of a content the frame of whoever says all of that: "Laut X hält
// der Damm | , sagte Y", "X forderte, den Damm zu bauen | , so Y". "Ihren Angaben nach",
// said by somebody, are hers.
func (s *state) unframe(from int) {
	for i := from; i < len(s.out); i++ {
		for j := max(from, i-mostNear); j < min(i+mostNear, len(s.out)); j++ {
			x, y := &s.out[i], &s.out[j]
			if (s.meta[j].comp == cInverted || s.meta[j].cue.kind == KindSo) && y.Type == doc.IndirectSpeech && has(y.Content, x.Content[0].From) {
				if s.meta[i].cue.kind == KindPreposition && s.ofSomebody(i) {
					s.lose(i, j, "a possessive inside its content")
				}
				x.Content = s.tidy(s.a.Minus(x.Content, y.Frame))
			}
		}
	}
}

// narrow takes out of the frames of a sentence what other attributions of it
// say: "Er sagte, es regne, und fügte hinzu: „…“" frames the quotation with
// "Er sagte, … und fügte hinzu:".
func (s *state) narrow(from int) {
	for i := from; i < len(s.out); i++ {
		x := &s.out[i]
		if s.meta[i].dead || !s.verbal(i) || len(x.Frame) == 0 {
			continue
		}
		of := func(r doc.Range) bool {
			return overlapsAny(x.Cue, r) || overlapsAny(x.Source, r) || overlapsAny(x.Content, r)
		}
		var few [8]doc.Range
		cuts := few[:0]
		for j := max(from, i-mostNear); j < min(i+mostNear, len(s.out)); j++ {
			y := &s.out[j]
			if !s.meta[j].dead && s.verbal(j) && len(y.Cue) > 0 && !slices.ContainsFunc(y.Content, of) {
				cuts = append(cuts, y.Content...)
			}
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
	c := &s.a.Clauses[ci]
	if len(x.Source) == 0 || s.meta[i].cue.kind == KindNoun || c.VerbFirst {
		return doc.Range{}
	}
	end := max(x.Content[len(x.Content)-1].To, x.Cue[len(x.Cue)-1].To, x.Source[0].To)
	for k := s.a.ClausesOf[c.Sent].From; k < s.a.ClausesOf[c.Sent].To; k++ {
		d := &s.a.Clauses[k]
		if d.Kind != doc.Main || d.VerbFirst || !s.ownSubject(k) || d.Parts[0].From < end || s.under(ci, k) {
			continue
		}
		at := d.Parts[0].From
		if s.mark(at - 1) {
			at--
		}
		return doc.Range{From: at, To: s.a.Sentences[c.Sent].To}
	}
	return doc.Range{}
}
