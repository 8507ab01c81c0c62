package resolve

import (
	"slices"

	"github.com/hearsay/hearsay/attribution/doc"
)

// How far back a pronoun looks, in sentences.
const reach = 3

// antecedent gives what a pronoun stands for, nobody where nothing fits.
func (rs *resolver) antecedent(m *mention) int {
	switch m.pron {
	case pronRelative, pronAdverb:
		if id := rs.before(m); id != nobody || m.pron == pronRelative {
			return id
		}
		return rs.lastCited
	case pronFirst:
		return rs.speaker(m.head)
	case pronAnyone:
		return rs.lastMedia
	}
	here := rs.tok(m.head)
	want := rs.number(m)
	best, bestScore := nobody, -1<<30
	not := rs.a.Lists.Ints.Append(rs.saidAround(m.head), rs.not...) // who says the quotation means somebody else by "er"
	for i := len(rs.trail) - 1; i >= 0; i-- {
		s := &rs.trail[i]
		t := rs.tok(s.at)
		if s.at >= m.head || doc.Holds(rs.speech, s.at) {
			continue // who speaks names somebody else
		}
		back := here.Sent - t.Sent
		if back > reach {
			break
		}
		e := &rs.ents[s.ent]
		if e.place && e.kind == doc.KindUnknown {
			continue // nobody speaks who is only where something is
		}
		if !agree(want, s.nom) || !agree(want, e.gender) || slices.Contains(not, s.ent) {
			continue
		}
		score := -5 * back
		if m.pron == pronPersonal {
			if rs.isSubject(s.at) {
				score += 4
			}
			if s.cited {
				score += 4
			}
			switch e.kind {
			case doc.KindPerson:
				score += 3
			case doc.KindUnknown, doc.KindOutlet, doc.KindAgency:
				score -= 2
			}
			if s.inside && here.Quote != t.Quote {
				score -= 4
			}
		} else {
			score = s.at - len(rs.a.Tokens) // dieser: the nearest
			if e.kind == doc.KindPerson {
				score += 3
			}
		}
		if score > bestScore {
			best, bestScore = s.ent, score
		}
	}
	if best == nobody && m.pron == pronPersonal && m.cited && rs.isSubject(m.head) {
		return rs.subjectBefore(m, want)
	}
	return best
}

// subjectBefore gives the subject of the sentence before, whoever that is, for a
// pronoun that speaks: "Ein Mann verschanzte sich. Er teilte mit, …"
func (rs *resolver) subjectBefore(m *mention, want doc.Nominal) int {
	si := rs.tok(m.head).Sent - 1
	if si < 0 {
		return nobody
	}
	for k := rs.a.ClausesOf[si].From; k < rs.a.ClausesOf[si].To; k++ {
		c := &rs.a.Clauses[k]
		if c.Kind != doc.Main || c.Subject < 0 {
			continue
		}
		in := rs.read(rs.a.Phrases[c.Subject].All)
		if in.head >= 0 && in.pron == pronNone && in.det != detNone && agree(want, in.nom) {
			return rs.assign(&in, true)
		}
	}
	return nobody
}

// speaker gives who says the quotation around a token.
func (rs *resolver) speaker(tok int) int {
	if ids := rs.saidAround(tok); len(ids) > 0 {
		return ids[0]
	}
	return nobody
}

// number gives the readings of a pronoun that agree with the verb it is the subject of.
func (rs *resolver) number(m *mention) doc.Nominal {
	n := m.nom
	for _, c := range rs.clausesAt(m.head) {
		if c.Finite < 0 || c.Subject < 0 || rs.a.Phrases[c.Subject].Head != m.head {
			continue
		}
		v := rs.tok(c.Finite).Verb
		switch {
		case v&doc.VSg != 0 && v&doc.VPl == 0:
			n &= doc.Sing
		case v&doc.VPl != 0 && v&doc.VSg == 0:
			n &= doc.Plur
		}
	}
	return n
}

// before gives the entity of the phrase that a relative clause hangs on: the
// widest one that ends before the clause and agrees with the pronoun. A clause
// that stands apart from its noun ("wollte Berichte nicht bestätigen, wonach …")
// is left to the trail.
func (rs *resolver) before(m *mention) int {
	from := m.head
	for _, c := range rs.clausesAt(m.head) {
		if c.Intro == m.head {
			from = c.All.From
		}
	}
	for _, p := range rs.phrasesAt(m.head) {
		if p.Head >= from || p.All.To > from || from-p.All.To > 1 {
			continue
		}
		if m.pron == pronRelative && !agree(m.nom, p.Nom) {
			continue
		}
		if id := rs.at(p.Head); id != nobody {
			return id
		}
		in := rs.read(p.All)
		if in.head >= 0 && in.pron == pronNone {
			return rs.assign(&in, true)
		}
	}
	for i := len(rs.trail) - 1; i >= 0; i-- {
		s := &rs.trail[i]
		if s.at >= from {
			continue
		}
		if rs.tok(s.at).Sent != rs.tok(from).Sent {
			break
		}
		if m.pron == pronRelative && !agree(m.nom, s.nom) {
			continue
		}
		return s.ent
	}
	return nobody
}

func (rs *resolver) isSubject(head int) bool { return rs.subject[head] }

// mostAsking is how many subjects one of which is named by the next are looked up:
// broken clauses can stand for each other in a circle.
const mostAsking = 4

// subjectOf gives the entity that is the subject of the clause around a token, which
// stands outside of it: in "das eigene Buch stört" the owner is not the book.
func (rs *resolver) subjectOf(tok int) int {
	if rs.asking == mostAsking {
		return nobody
	}
	rs.asking++
	defer func() { rs.asking-- }()
	for _, c := range rs.clausesAt(tok) {
		if c.Subject < 0 || !c.All.Has(tok) || rs.a.Phrases[c.Subject].All.Has(tok) {
			continue
		}
		if id := rs.at(rs.a.Phrases[c.Subject].Head); id != nobody {
			return id
		}
		in := rs.read(rs.a.Phrases[c.Subject].All)
		if in.head >= 0 {
			return rs.assign(&in, true)
		}
	}
	return nobody
}

// possessor gives the readings of the owner that a possessive names.
func (rs *resolver) possessor(i int) doc.Nominal {
	if rs.w.is(listHis, rs.tok(i).Lower) {
		return (doc.Masc | doc.Neut) & doc.Nom
	}
	return (doc.Fem | doc.Plur) & doc.Nom
}
