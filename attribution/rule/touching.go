package rule

import "github.com/hearsay/hearsay/attribution/doc"

// bySentence finds attributions by the sentences that their content, cue and
// frame lie in: who looks for those of one sentence need not ask all.
type bySentence struct {
	at   [][]int
	have int // of state.out
}

// touching gives the attributions of a sentence in ascending order. Those that
// came last are among them; content that an attribution takes over later counts
// only from the next call of order on.
func (s *state) touching(si int) []int {
	t := &s.sentences
	if t.at == nil {
		t.at = make([][]int, len(s.a.Sentences))
	}
	for ; t.have < len(s.out); t.have++ {
		o := &s.out[t.have]
		for _, rs := range [...][]doc.Range{o.Content, o.Cue, o.Frame} {
			for _, r := range rs {
				if r.Empty() {
					continue
				}
				for k := s.a.Tokens[r.From].Sent; k <= s.a.Tokens[r.To-1].Sent; k++ {
					if n := len(t.at[k]); n == 0 || t.at[k][n-1] != t.have {
						t.at[k] = append(t.at[k], t.have)
					}
				}
			}
		}
	}
	return t.at[si]
}

// forget empties the table: the attributions have other numbers now.
func (t *bySentence) forget() {
	for i := range t.at {
		t.at[i] = t.at[i][:0]
	}
	t.have = 0
}
