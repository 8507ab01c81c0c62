package rule

import (
	"cmp"
	"slices"

	"github.com/hearsay/hearsay/attribution/doc"
)

// addressee gives the words of the one spoken to, as the rule says it stands:
// dative or accusative object, or behind a preposition; behind "gegenüber" always.
// In a passive clause the one who would be the accusative is the subject.
func (f *frame) addressee(content []doc.Range) []doc.Range {
	s, c := f.s, f.c
	who := s.speaker(f.ci)
	if f.cue.addressee == "accusative" && c.Passive && who >= 0 && !overlapsAny(content, s.a.Phrases[who].Core) {
		if h := &s.a.Tokens[s.a.Phrases[who].Head]; s.m.grammar.expletive[h.Lower] || s.m.grammar.das[h.Lower] {
			return nil
		}
		return s.list(s.phraseRange(who))
	}
	rng := s.a.PhrasesOf[c.Sent]
	for k := rng.From; k < rng.To; k++ {
		ph := &s.a.Phrases[k]
		if ph.Clause != f.ci || k == who && !c.Passive || overlapsAny(content, ph.Core) || s.within(k, rng.From) {
			continue
		}
		if ph.Prep >= 0 {
			if p := s.a.Tokens[ph.Prep].Lower; s.m.grammar.toward[p] && !s.attitude(ph.Prep) || p == f.cue.addressee {
				return s.list(s.phraseRange(k))
			}
			continue
		}
		if s.m.grammar.reflexive[s.a.Tokens[ph.Head].Lower] || s.beside(k, who, f.ci) {
			continue
		}
		if f.cue.addressee == "dative" && f.dative(k, who, content) || f.cue.addressee == "accusative" && f.accusative(k, who) {
			return s.list(s.phraseRange(k))
		}
	}
	return f.addresseeInSubject(who)
}

// beside reports whether phrase k, which nothing governs, belongs to the
// subject: both stand before the verb of a main clause, where there is room for
// one of them only, or it is an apposition behind the subject.
func (s *state) beside(k, who, ci int) bool {
	c := &s.a.Clauses[ci]
	if who < 0 || who == k {
		return false
	}
	ph, subject := &s.a.Phrases[k], &s.a.Phrases[who]
	if c.Kind == doc.Main && c.Finite > ph.Core.From && c.Finite > subject.Core.From {
		return true
	}
	return ph.Core.From > subject.Core.From && s.a.Tokens[ph.Core.From-1].Text == ","
}

// dative reports whether phrase k can be the dative object of the clause. What is
// said takes the place of the accusative object, so that a phrase that could be
// either case is the dative one; one that could be the subject is not.
func (f *frame) dative(k, who int, content []doc.Range) bool {
	s, c := f.s, f.c
	ph := &s.a.Phrases[k]
	t := &s.a.Tokens[ph.Head]
	if ph.Nom&doc.Dat == 0 || s.postposed(k) || s.m.grammar.times.has(t.Lower) {
		return false
	}
	switch {
	case k == who:
		// "Berg wurde vorgeworfen, dass …", "Berg wurde Betrug vorgeworfen": what looks like a subject
		return content != nil || s.speaks(k)
	case ph.Nom&doc.Acc == 0:
		return true
	case t.Tag == doc.PROPN:
		return ph.Core.From > c.Finite
	}
	return ph.Nom&doc.Nom == 0
}

// accusative reports whether phrase k can be the accusative object of the clause.
func (f *frame) accusative(k, who int) bool {
	s := f.s
	ph := &s.a.Phrases[k]
	t := &s.a.Tokens[ph.Head]
	return ph.Nom&doc.Acc != 0 && k != who && !s.m.grammar.correlates[t.Lower] && !s.m.grammar.times.has(t.Lower)
}

// attitude reports whether a preposition at token i ties to the noun before it
// what that is directed at, and says nothing of who is spoken to: "die Haltung
// gegenüber der Partei".
func (s *state) attitude(i int) bool {
	k := s.phraseTo(i)
	if k < 0 {
		return false
	}
	h := &s.a.Tokens[s.a.Phrases[k].Head]
	return h.Tag == doc.NOUN && !s.speaks(k) && !s.m.grammar.times.has(h.Lower)
}

// addresseeInSubject finds a dative that looked like a genitive behind the
// subject: a medium ("sagte die Virologin Quist der „Rundschau“"); anybody behind
// nothing but a name, which takes no genitive ("sagte Ada Berg der Chefin"); and, where
// the verb cannot do without a dative ("wirft die Partei der Regierung vor").
func (f *frame) addresseeInSubject(who int) []doc.Range {
	s, c := f.s, f.c
	if f.cue.addressee != "dative" || who < 0 || c.Passive {
		return nil
	}
	subject := &s.a.Phrases[who]
	needed := s.m.grammar.dativeVerbs[c.Lemma]
	var found []doc.Range
	rng := s.a.PhrasesOf[c.Sent]
	for k := rng.From; k < rng.To; k++ {
		ph := &s.a.Phrases[k]
		if ph.Prep >= 0 || !subject.All.Contains(ph.Core) || ph.Core.From < subject.Core.To {
			continue
		}
		if s.a.Tokens[ph.Core.From-1].Text == "," {
			break // an apposition: its genitives are its own
		}
		switch {
		case ph.Nom&doc.Dat == 0:
		case ph.Core.From > c.Finite && (s.mediumPhrase(k) || ph.Core.From == subject.Core.To && s.onlyNames(subject.Core) || s.a.Tokens[ph.Core.From-1].Tag == doc.PROPN && s.knownMedium(ph.Core)):
			return s.list(doc.Range{From: ph.Core.From, To: subject.All.To})
		case needed && (ph.Core.From > c.Finite || c.Kind != doc.Main):
			found = s.list(doc.Range{From: ph.Core.From, To: subject.All.To}) // the last one: "der Chef der Partei der Regierung"
		}
	}
	return found
}

// onlyNames reports whether words are names and nothing else.
func (s *state) onlyNames(r doc.Range) bool {
	return !slices.ContainsFunc(s.a.Tokens[r.From:r.To], func(t doc.Token) bool { return t.Tag != doc.PROPN })
}

// giveBack takes the addressee out of the source that had taken it in.
func (s *state) giveBack(at *doc.Attribution) {
	if len(at.Addressee) == 1 && len(at.Source) == 1 && at.Source[0].Contains(at.Addressee[0]) && at.Addressee[0].From > at.Source[0].From {
		at.Source = s.list(doc.Range{From: at.Source[0].From, To: at.Addressee[0].From})
	}
}

// spokenTo makes what a phrase such as "im Interview mit" names the addressee
// of attributions that have none and whose source it is not.
func (s *state) spokenTo(targets []int, who doc.Range) {
	for _, i := range targets {
		if o := &s.out[i]; len(o.Addressee) == 0 && !overlapsAny(o.Source, who) {
			o.Addressee = s.list(who)
		}
	}
}

// mediumPhrase reports whether phrase k is named as a medium: by a noun for
// one, by quotation marks, or by a name of which the gazetteer's tags say that
// it is one word with others.
func (s *state) mediumPhrase(k int) bool {
	ph := &s.a.Phrases[k]
	for i := ph.Core.From; i < ph.Core.To; i++ {
		if t := &s.a.Tokens[i]; t.Kind == doc.QOpen || s.m.grammar.media.hasToken(t) {
			return true
		}
	}
	return false
}

// knownMedium reports whether the gazetteer knows words as a medium and nothing else.
// Behind a name it is told: "sagte Ada Berger der dpa"; behind a noun it can be whose
// somebody is: "die Sprecherin der ARD".
func (s *state) knownMedium(r doc.Range) bool {
	from := func(i int) int {
		k, _ := slices.BinarySearchFunc(s.a.Names, i, func(n doc.Name, at int) int { return cmp.Compare(n.From, at) })
		return k
	}
	return slices.ContainsFunc(s.a.Names[from(r.From):from(r.To)], func(n doc.Name) bool { return n.Sure && n.Medium })
}

// postposed reports whether a preposition behind phrase k governs it: "einem Bericht zufolge".
func (s *state) postposed(k int) bool {
	i := s.a.Phrases[k].All.To
	return i < len(s.a.Tokens) && s.a.Tokens[i].Tag == doc.ADP && s.phraseFrom(i+1) < 0
}
