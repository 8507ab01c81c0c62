package rule

import (
	"slices"

	"github.com/hearsay/hearsay/attribution/doc"
)

// settle is the one place that says who wins where matches of a sentence
// overlap:
//
//  1. Of two matches with the same content and the same type, the one with the
//     nearer cue stays (the earlier found), unless their sources differ and the
//     kinds do too, or one is a "wie X mitteilte" cut into the words of the other:
//     then one passes on what the other says.
//  2. Quoted words that several contents hold, one inside the other, are those
//     of the innermost; a cue of their own goes before all of these, unless it
//     names nobody.
//  3. A quotation between two verbs is that of the one behind it ("X zeigte sich
//     besorgt: „…“, sagte er"), one behind two verbs that of the nearer.
//  4. Of two indirect contents that cross, neither holding the other, the earlier
//     found stays.
//  5. Inside somebody's content a pronoun in the Konjunktiv is that somebody:
//     "Sie teilte mit, sie hoffe, dass …" says once what she says.
func (s *state) settle(from int) {
	for i := from; i < len(s.out); i++ {
		if !s.meta[i].dead && s.sameVoice(i) {
			for j := from; j < len(s.out); j++ {
				if s.out[j].Type != doc.Reported && len(s.out[j].Source) > 0 && has(s.out[j].Content, s.out[i].Cue[0].From) {
					s.lose(i, j, "a pronoun in the Konjunktiv inside its content")
				}
			}
		}
	}
	for i := from; i < len(s.out); i++ {
		for j := from; j < i && !s.meta[i].dead; j++ {
			x, y := &s.out[j], &s.out[i]
			n := shared(x.Content, y.Content)
			if s.meta[j].dead || n == 0 || x.Type != y.Type {
				continue
			}
			a, b := size(x.Content), size(y.Content)
			same := n == a && n == b
			switch {
			case same && s.meta[j].around != s.meta[i].around:
				if s.closer(i, j) {
					s.lose(j, i, "the same quoted words, and that holds them closer")
				} else {
					s.lose(i, j, "the same quoted words, and that holds them closer")
				}
			case s.twoSources(j, i), s.cutInto(j, i):
			case same && s.betweenVerbs(j, i):
				s.lose(j, i, "the quotation stands nearer to the verb of that")
			case same && s.sameKind(j, i):
				s.lose(i, j, "the same words, and that stands before")
			case n < a && n < b && x.Type == doc.IndirectSpeech && s.sameKind(j, i):
				s.lose(i, j, "the contents cross, and that stands before")
			}
		}
	}
}

// closer reports whether the quoted words that both have are rather those of
// attribution i than of j: of the one that names somebody ("sagte, dass … an einer
// „grünen Säule“ angeboten werde"), else of the one that takes them out of less.
func (s *state) closer(i, j int) bool {
	if named := len(s.out[i].Source) > 0; named != (len(s.out[j].Source) > 0) {
		return named
	}
	return s.meta[i].around < s.meta[j].around
}

// betweenVerbs reports whether the quotation that both have stands behind the verb of
// attribution i and right before that of j, or behind the colon of j and nearer.
func (s *state) betweenVerbs(i, j int) bool {
	if s.meta[j].comp == cColon {
		k := s.meta[j].clause // "X wies das zurück, Y erklärte: „…“"
		return k > s.meta[i].clause && (s.a.Clauses[k].Kind == doc.Main || s.a.Clauses[k].Kind == doc.Relative)
	}
	return s.meta[j].comp == cInverted
}

// lose takes a match away, and says why for those who ask.
func (s *state) lose(loser, winner int, why string) {
	s.meta[loser].dead = true
	at := slices.Concat(s.out[loser].Cue, s.out[loser].Content)
	s.miss(s.meta[loser].cue, at[0], "gives way to ", s.meta[winner].cue.id, ": ", why)
}

// twoSources reports whether two prepositions name a source each: "Berichten
// zufolge ist laut X …". One passes on what the other says.
func (s *state) twoSources(j, i int) bool {
	x, y := &s.out[j], &s.out[i]
	return !s.verbal(i) && !overlapsAny(x.Frame, y.Frame[0])
}

// cutInto reports whether attribution i, a "wie X mitteilte", stands inside what j says
// with the same words: "Y sagte, dass der Damm, wie X mitteilte, hält".
func (s *state) cutInto(j, i int) bool {
	content, ci := s.out[j].Content, s.meta[i].clause
	return s.meta[i].comp == cWie && s.meta[j].comp != cWie && s.isParenthesis(ci) &&
		doc.Range{From: content[0].From, To: content[len(content)-1].To}.Contains(s.a.Clauses[ci].All)
}

// sameVoice reports whether attribution i, in a clause in the Konjunktiv I, names its
// source by a pronoun alone that can stand for whoever speaks: "sie", "man" as the
// subject of its verb, "seiner Meinung nach".
func (s *state) sameVoice(i int) bool {
	ci := s.meta[i].clause
	if s.a.Clauses[ci].Mood != doc.Konjunktiv1 {
		return false
	}
	if s.meta[i].cue.kind == KindPreposition {
		return s.ofSomebody(i)
	}
	k := s.a.Clauses[ci].Subject
	return s.verbal(i) && k >= 0 && s.standsForSpeaker(k, true) && !s.learns(ci)
}

// learns reports whether the verb of clause ci says from whom its subject knows
// something: "Er sagte, er habe von X erfahren, dass …".
func (s *state) learns(ci int) bool {
	for _, cu := range s.m.relations.verbs[s.a.Clauses[ci].Lemma] {
		if cu.kind == KindAppeal && s.governedBy(ci, cu.word) >= 0 {
			return true
		}
	}
	return false
}

// ofSomebody reports whether the source of attribution i is a noun with a possessive of
// the third person: "seiner Meinung".
func (s *state) ofSomebody(i int) bool {
	src := s.out[i].Source
	if len(src) != 1 || src[0].Len() > 2 {
		return false
	}
	w := s.a.Tokens[src[0].From].Lower
	return s.m.grammar.possessives[w] && !s.ofSpeaker(src[0].From)
}

// standsForSpeaker reports whether phrase k is a pronoun that can mean whoever speaks,
// a personal one only where that counts.
func (s *state) standsForSpeaker(k int, personal bool) bool {
	w := s.a.Tokens[s.a.Phrases[k].Head].Lower
	return personal && s.m.grammar.personal[w] || s.m.relations.anyone[w]
}

func (s *state) sameKind(i, j int) bool {
	return s.meta[i].cue.kind == s.meta[j].cue.kind
}
