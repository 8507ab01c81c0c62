package resolve

import (
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
)

// How far back a description looks for the one it describes, in sentences.
const describes = 2

// described gives whom a definite noun without a name describes that an article
// varies its words by: another word for an office ("der Regierungschef"), for a
// person ("der SPD-Politiker", "die 52-Jährige") or for a company or club ("der
// Konzern"). For an office it is who alone holds it; else the only one with a
// proper name who can be meant in the last sentences. Among two nobody is chosen.
func (rs *resolver) described(m *mention) int {
	if m.det != detDefinite || m.plural || m.r.Len() != 2 {
		return nobody
	}
	found := nobody
	for _, office := range rs.w.offices[m.lemma] {
		o := *m
		o.class, o.lemma, o.word = ClassRole, office, office
		id := rs.holder(&o, nil)
		if found != nobody && id != nobody && id != found {
			return nobody
		}
		found = max(found, id)
	}
	if found != nobody {
		return found
	}
	switch {
	case rs.w.is(listDescribing, m.word) || rs.w.is(listDescribing, m.lemma[strings.LastIndexByte(m.lemma, '-')+1:]):
		return rs.onlyOne(m, doc.KindPerson)
	case m.class == ClassOrganisation && m.prefix < 0:
		return rs.onlyOne(m, doc.KindOrganisation)
	}
	return nobody
}

// onlyOne gives the only one of a kind, or of whom the kind is not known, that was
// mentioned by a proper name in the last sentences.
func (rs *resolver) onlyOne(m *mention, kind string) int {
	found := nobody
	here := rs.tok(m.head).Sent
	not := rs.saidAround(m.head)
	for i := len(rs.trail) - 1; i >= 0; i-- {
		s := &rs.trail[i]
		if s.at >= m.head {
			continue
		}
		if here-rs.tok(s.at).Sent > describes {
			break
		}
		e := &rs.ents[s.ent]
		if e.kind != kind && (e.kind != doc.KindUnknown || !e.cited) || len(e.names) == 0 && e.entry < 0 || e.place || slices.Contains(not, s.ent) {
			continue
		}
		if kind == doc.KindPerson && !agree(e.gender, m.nom) {
			continue
		}
		if found != nobody && found != s.ent {
			return nobody
		}
		found = s.ent
	}
	if found != nobody && rs.ents[found].kind == doc.KindUnknown {
		rs.ents[found].kind = kind
	}
	return found
}
