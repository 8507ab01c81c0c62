package rule

import (
	"slices"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
)

// order puts the matches of a sentence by first token, the longer one first,
// takes the dead one out and follows From.
func TestOrder(t *testing.T) {
	m := &Matcher{}
	a := &doc.Analysis{Tokens: make([]doc.Token, 20), Sentences: []doc.Sentence{{Range: doc.Range{From: 0, To: 20}}}}
	for round := range 2 { // the second one works in the memory of the first
		s := m.start(a, false)
		for _, c := range []struct {
			rule           string
			begin, end, of int
		}{{"late", 9, 12, 3}, {"short", 2, 4, 2}, {"dead", 1, 2, -1}, {"long", 2, 8, 0}} {
			s.out = append(s.out, doc.Attribution{Rule: c.rule, Content: []doc.Range{{From: c.begin, To: c.end}}, From: c.of})
			s.meta = append(s.meta, meta{clause: -1, dead: c.rule == "dead"})
		}
		if got := s.touching(0); !slices.Equal(got, []int{0, 1, 2, 3}) {
			t.Errorf("round %d: in the sentence %v, want all four", round, got)
		}
		for range 2 { // a second time changes nothing
			s.order()
			var rules []string
			var of []int
			for i := range s.out {
				rules, of = append(rules, s.out[i].Rule), append(of, s.out[i].From)
			}
			if !slices.Equal(rules, []string{"long", "short", "late"}) || !slices.Equal(of, []int{2, -1, 0}) {
				t.Errorf("round %d: %v of %v, want long, short, late of 2, -1, 0", round, rules, of)
			}
		}
		if got := s.touching(0); !slices.Equal(got, []int{0, 1, 2}) {
			t.Errorf("round %d: in the sentence %v, want the three that are left", round, got)
		}
		m.finish(s)
	}
}
