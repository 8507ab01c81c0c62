package rule

import (
	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/wordlist"
)

// lightVerb finds a light verb's noun or form in clause ci whose verbs hold the
// clause's verb ("ist der Meinung", "kam zu dem Schluss"), and the words of it
// that belong to the cue.
func (s *state) lightVerb(ci int) (*cue, []doc.Range) {
	c := &s.a.Clauses[ci]
	for _, r := range c.Parts {
		for i := r.From; i < r.To; i++ {
			t := &s.a.Tokens[i]
			if t.Kind != doc.Word || (s.form[i]|s.lemma[i])&opensLight == 0 {
				continue
			}
			list := s.m.light[t.Lower]
			if list == nil {
				var buf [wordlist.MaxStack]byte
				list = s.m.light[string(wordlist.AppendLower(buf[:0], t.Lemma))]
			}
			for _, cu := range list {
				if !cu.verbs[c.Lemma] {
					continue
				}
				if at, ok := s.formAt(cu, i, r); ok {
					if w := s.m.words[s.a.Tokens[at.From].Lower]; w != nil && w.kind == KindPreposition && (at.Len() > 1 || s.phraseFrom(at.To) >= 0) {
						continue // "Nach Auffassung des Ministers sei …": another cue
					}
					if k := c.Subject; k >= 0 && s.a.Phrases[k].Core.Overlaps(at) && !s.m.relations.being[c.Lemma] && !c.Passive {
						continue
					}
					return cu, s.list(at)
				}
			}
		}
	}
	return nil, nil
}

// formAt reports whether the surface words of a form stand around token i, and
// where; without a form the noun phrase around it.
func (s *state) formAt(cu *cue, i int, r doc.Range) (doc.Range, bool) {
	if len(cu.form) == 0 {
		return s.nounPhrase(s.a.Tokens[i].Sent, i), true
	}
	for k := range cu.form {
		at := doc.Range{From: i - k, To: i - k + len(cu.form)}
		ok := r.Contains(at)
		for j, x := range cu.form {
			ok = ok && s.a.Tokens[at.From+j].Lower == x
		}
		if ok {
			return at, true
		}
	}
	return doc.Range{}, false
}

// nounPhrase is the core phrase around token i with its preposition.
func (s *state) nounPhrase(si, i int) doc.Range {
	for k := s.a.PhrasesOf[si].From; k < s.a.PhrasesOf[si].To; k++ {
		if ph := &s.a.Phrases[k]; ph.Core.Has(i) {
			r := ph.Core
			if ph.Prep >= 0 {
				r.From = ph.Prep
			}
			return r
		}
	}
	return doc.Range{From: i, To: i + 1}
}
