package rule

import (
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/wordlist"
)

// A hedge is a word or phrase in the content of an attribution with which the
// writer leaves it open. It is no cue and names no source; the attribution that
// holds it lists it.

func (m *Matcher) addHedge(c *cue) {
	words := strings.Fields(c.word)
	m.hedges[words[0]] = append(m.hedges[words[0]], phraseCue{c, words})
}

// hedges gives the hedges inside a content, the longest at each place.
func (s *state) hedges(content []doc.Range) []doc.Range {
	var out []doc.Range
	for _, r := range content {
		for i := r.From; i < r.To; i++ {
			t := &s.a.Tokens[i]
			if (s.form[i]|s.lemma[i])&opensHedge == 0 || t.Tag == doc.NOUN {
				continue // "das Wohl der Stadt"
			}
			found := s.hedgeAt(i, r.To, s.m.hedges[t.Lower])
			if found.Empty() { // "die mutmaßlichen Täter": the dictionary form stands in the list
				var buf [wordlist.MaxStack]byte
				found = s.hedgeAt(i, r.To, s.m.hedges[string(wordlist.AppendLower(buf[:0], t.Lemma))])
			}
			if !found.Empty() {
				out = s.a.Lists.Ranges.Append(out, found)
				i = found.To - 1
			}
		}
	}
	return out
}

// hedgeAt gives the longest hedge whose words stand from token i on, before to.
// That the first word stands there is known.
func (s *state) hedgeAt(i, to int, cues []phraseCue) doc.Range {
	var best doc.Range
	for _, c := range cues {
		at := doc.Range{From: i, To: i + len(c.words)}
		if at.To > to || at.Len() <= best.Len() || s.barred(c.cue, at) {
			continue
		}
		fits := true
		for k, w := range c.words[1:] {
			fits = fits && s.a.Tokens[i+1+k].Lower == w
		}
		if fits {
			best = at
		}
	}
	return best
}
