package resolve

import "github.com/hearsay/hearsay/attribution/doc"

// English writes its compounds apart. What German has in one word stands in
// two, and what a name is, its last or first word says: "news agency", "the
// Harbour Courier", "Radio Merling".

// classOfHead is the class of a mention's head, with the word before it where a
// list has the two together.
func (rd *reader) classOfHead(m *mention) (Class, string) {
	t := rd.tok(m.head)
	if rd.w.endings == nil && m.head > m.r.From && rd.tok(m.head-1).Kind == doc.Word {
		for _, end := range [2]string{t.Lower, t.Lemma} {
			two := rd.tok(m.head-1).Lower + " " + end
			if n := rd.w.nouns.Of(two); n.class != ClassNone {
				return n.class, n.word
			}
		}
	}
	return rd.classOf(t)
}

// namedAfter takes the class of a proper name of several words from the last or
// first of them, if that is a medium, a body or an authority.
func (rd *reader) namedAfter(m *mention) {
	if rd.w.endings != nil || m.class != ClassNone || m.entry >= 0 || m.name.Len() < 2 {
		return
	}
	for _, i := range [2]int{m.name.To - 1, m.name.From} {
		switch c, word := rd.classOf(rd.tok(i)); c {
		case ClassOutlet, ClassAgency, ClassGovernment, ClassOrganisation:
			m.class, m.word = c, word
			return
		}
	}
}

// paper reports whether the one spoken to is a medium by its form alone, and
// makes it one: a name of several words under the definite article, of which
// nothing else is known ("told the Bridgetown General"). English names of persons
// have no article, and bodies say what they are by their last word.
func (rs *resolver) paper(r doc.Range, ids []int) bool {
	if rs.w.endings != nil || len(ids) != 1 || r.Len() < 3 {
		return false
	}
	m := rs.read(r)
	e := &rs.ents[ids[0]]
	if m.det != detDefinite || m.entry >= 0 || m.class != ClassNone || m.name.Len() < 2 || m.name.To != m.r.To || e.kind != doc.KindUnknown {
		return false
	}
	e.kind = doc.KindOutlet
	return true
}
