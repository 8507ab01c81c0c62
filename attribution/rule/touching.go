package rule

import (
	"slices"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/reuse"
)

// index finds attributions by the place that they speak of, so that who looks
// for those of one sentence or clause need not ask all of the article: that
// would take time by the square of its length.
type index struct {
	content [][]int // by sentence: content, cue or frame lies in it
	source  [][]int // by sentence: the source lies in it
	clause  [][]int // by clause: the cue is its verb, or stands in it
	have    int     // of state.out, in content and clause
	named   int     // of state.out, in source
}

// touching gives the attributions of a sentence in ascending order, those that
// came last among them.
func (s *state) touching(si int) []int {
	s.catchUp()
	return s.index.content[si]
}

// of gives the attributions of a clause in ascending order; of no clause (-1), none.
func (s *state) of(ci int) []int {
	if ci < 0 {
		return nil
	}
	s.catchUp()
	return s.index.clause[ci]
}

func (s *state) catchUp() {
	t := &s.index
	for ; t.have < len(s.out); t.have++ {
		o := &s.out[t.have]
		for _, rs := range [...][]doc.Range{o.Content, o.Cue, o.Frame} {
			for _, r := range rs {
				s.file(t.content, t.have, r)
			}
		}
		if ci := s.meta[t.have].clause; ci >= 0 {
			t.clause[ci] = append(t.clause[ci], t.have)
		}
	}
}

// naming gives the attributions whose source lies in a sentence, in no order. Where
// a source has changed, also some of which that is no longer true.
func (s *state) naming(si int) []int {
	t := &s.index
	for ; t.named < len(s.out); t.named++ {
		s.renamed(t.named)
	}
	return t.source[si]
}

// renamed files an attribution whose source has moved.
func (s *state) renamed(k int) {
	for _, r := range s.out[k].Source {
		s.file(s.index.source, k, r)
	}
}

// grown files an attribution whose content reaches into a further sentence.
func (s *state) grown(k, si int) {
	s.file(s.index.content, k, s.a.Sentences[si].Range)
}

// file puts an attribution into the lists of the sentences of a range, into
// each once.
func (s *state) file(lists [][]int, k int, r doc.Range) {
	for si := s.a.Tokens[r.From].Sent; si <= s.a.Tokens[r.To-1].Sent; si++ {
		if at, known := slices.BinarySearch(lists[si], k); !known {
			lists[si] = slices.Insert(lists[si], at, k)
		}
	}
}

// begin makes the lists those of another article.
func (t *index) begin(sentences, clauses int) {
	*t = index{content: reuse.Empty(t.content, sentences), source: reuse.Empty(t.source, sentences), clause: reuse.Empty(t.clause, clauses)}
}

// forget empties the lists: the attributions have other numbers now.
func (t *index) forget() { t.begin(len(t.content), len(t.clause)) }
