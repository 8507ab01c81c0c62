package rule

import (
	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/wordlist"
)

// nounCues matches a noun with its clause: "die Forderung, Steuern zu senken",
// "mit der Begründung, dass …". The source is the noun's genitive or its
// von-phrase; where it has none, the subject of the clause that it stands in,
// if the rule asks for a preposition ("mit der Begründung").
func (s *state) nounCues(si, from int) {
	for k := s.a.ClausesOf[si].From; k < s.a.ClausesOf[si].To; k++ {
		d := &s.a.Clauses[k]
		if len(d.Parts) == 0 || d.Parts[0].From == s.a.Sentences[si].From {
			continue
		}
		at := d.Parts[0].From
		end := at // English has no mark between a noun and its clause
		if p := s.a.Tokens[at-1].Text; p == "," || p == ":" || p == "–" {
			end--
		}
		c, ph := s.nounBefore(si, end)
		if c == nil || s.ownContent(from, at) || s.barred(c, s.a.Phrases[ph].Core) {
			continue
		}
		head := doc.Range{From: s.a.Phrases[ph].Head, To: s.a.Phrases[ph].Head + 1}
		f := frame{s: s, cue: c, ci: d.Parent, c: d}
		if d.Parent >= 0 {
			f.c = &s.a.Clauses[d.Parent]
			if f.c.Verb >= 0 && s.firstPerson(d.Parent) {
				continue
			}
		}
		comp, ok := f.licenses(k)
		if !ok {
			s.missComplement(c, head, "its clause is none that the noun licenses")
			continue
		}
		content := f.extent(k)
		src := s.nounSource(si, ph, c, d.Parent)
		core := s.a.Phrases[ph].Core
		cueAt := core
		if c.marker != "" {
			cueAt.From = s.a.Phrases[ph].Prep
		}
		if s.m.ordered {
			src, cueAt = s.ownerOf(ph), head
		}
		at0 := doc.Attribution{Content: content, Cue: s.list(cueAt), Source: src, Frame: s.rest(si, content)}
		s.emit(doc.IndirectSpeech, c, k, comp, at0)
		s.fragments(c, k, at0)
	}
}

// nounBefore finds the noun rule whose noun heads the phrase that ends before
// token i, and the phrase.
func (s *state) nounBefore(si, i int) (*cue, int) {
	for k := s.a.PhrasesOf[si].From; k < s.a.PhrasesOf[si].To; k++ {
		ph := &s.a.Phrases[k]
		if ph.All.To != i && ph.Core.To != i {
			continue
		}
		t := &s.a.Tokens[ph.Head]
		for _, c := range s.nounRules(t) {
			if c.marker != "" && (ph.Prep < 0 || s.a.Tokens[ph.Prep].Lower != c.marker) {
				continue
			}
			return c, k
		}
		if ph.Prep >= 0 && s.m.grammar.targets[s.a.Tokens[ph.Prep].Lower] {
			// "der Vorwurf des Amts an die Firma, sie habe …"
			if c, k := s.nounBefore(si, ph.Prep); c != nil {
				return c, k
			}
		}
	}
	return nil, -1
}

// nounRules gives the rules of a noun, by its dictionary form or by the last part of a compound.
func (s *state) nounRules(t *doc.Token) []*cue {
	var buf [wordlist.MaxStack]byte
	w := wordlist.AppendLower(buf[:0], t.Lemma)
	if l := s.m.nouns[string(w)]; l != nil {
		return l
	}
	for i := headLeast; i+tailLeast <= len(w); i++ {
		if l := s.m.nouns[string(w[i:])]; l != nil && !s.m.except.longerEnd(string(w), len(w)-i) {
			return l
		}
	}
	return nil
}

// ownContent reports whether an attribution of the sentence already has content at token i.
func (s *state) ownContent(from, i int) bool {
	for j := from; j < len(s.out); j++ {
		if !s.meta[j].dead && s.meta[j].cue.kind != KindPreposition && s.meta[j].cue.kind != KindSo && s.meta[j].comp != cWie {
			if has(s.out[j].Content, i) {
				return true
			}
		}
	}
	return false
}

// nounSource gives who says what noun phrase k of sentence si brings: its genitive or its
// von-phrase; for a noun with a preposition also who is subject or agent of the clause around it.
func (s *state) nounSource(si, k int, c *cue, clause int) []doc.Range {
	ph := &s.a.Phrases[k]
	for j := k + 1; j < s.a.PhrasesOf[si].To; j++ {
		in := &s.a.Phrases[j]
		if ph.All.Contains(in.Core) && (in.Core.From == ph.Core.To || in.Prep == ph.Core.To && s.m.grammar.agents[s.a.Tokens[in.Prep].Lower]) {
			r := s.phraseRange(j)
			for i := in.Core.To; i < r.To; i++ {
				if s.m.grammar.targets[s.a.Tokens[i].Lower] {
					r.To = i // "die Forderung der Stadt | an den Bund"
				}
			}
			return s.list(r)
		}
	}
	if clause >= 0 && c.marker != "" {
		cl := &s.a.Clauses[clause]
		if cl.Passive {
			return s.agent(clause, s.m.grammar.agents)
		}
		if cl.Subject >= 0 {
			return s.list(s.phraseRange(cl.Subject))
		}
	}
	return nil
}
