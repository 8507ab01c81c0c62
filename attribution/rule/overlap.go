package rule

import "github.com/hearsay/hearsay/attribution/doc"

// settle is the one place that says who wins where matches of a sentence
// overlap:
//
//  1. Of two matches with the same content and the same type, the one with the
//     nearer cue stays (the earlier found), unless their sources differ and the
//     kinds do too: then one passes on what the other says.
//  2. An indirect content that crosses another one without holding it gives way
//     to the surer one.
func (s *state) settle(from int) {
	for i := from; i < len(s.out); i++ {
		if s.meta[i].dead {
			continue
		}
		for j := from; j < i; j++ {
			if s.meta[j].dead {
				continue
			}
			x, y := &s.out[j], &s.out[i]
			n := shared(x.Content, y.Content)
			if n == 0 || x.Type != y.Type || s.twoSources(j, i) {
				continue
			}
			a, b := size(x.Content), size(y.Content)
			same := n*10 >= a*9 && n*10 >= b*9
			switch {
			case same && s.sameKind(j, i):
				if y.Score > x.Score+0.2 {
					s.meta[j].dead = true
				} else {
					s.meta[i].dead = true
				}
			case !same && n < a && n < b && x.Type == doc.IndirectSpeech && s.sameKind(j, i):
				// crossing: the shorter one loses what the other has, or goes
				if y.Score > x.Score {
					s.meta[j].dead = true
				} else {
					s.meta[i].dead = true
				}
			}
			if s.meta[i].dead {
				break
			}
		}
	}
}

// twoSources reports whether two prepositions name a source each: "Berichten
// zufolge ist laut X …". One passes on what the other says.
func (s *state) twoSources(j, i int) bool {
	x, y := &s.out[j], &s.out[i]
	return !s.verbal(j) && !s.verbal(i) && len(x.Source) > 0 && len(y.Source) > 0 && !overlapsAny(x.Frame, y.Frame[0])
}

func (s *state) sameKind(i, j int) bool {
	return s.meta[i].cue.kind == s.meta[j].cue.kind
}
