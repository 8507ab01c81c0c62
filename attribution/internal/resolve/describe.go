package resolve

import (
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
)

// How far back a description looks for the one it describes: in sentences, and in
// mentions, so that no sentence costs more than its length.
const (
	describes     = 2
	mostDescribed = 100
)

// described gives whom a definite noun without a name describes that an article
// varies its words by: another word for an office ("der Regierungschef"), for a
// person ("der SPD-Politiker", "die 52-Jährige") or for a company or club ("der
// Konzern"). For an office it is who alone holds it; else the only one with a
// proper name who can be meant in the last sentences. Among two nobody is chosen.
func (rs *resolver) described(m *mention) int {
	if m.det != detDefinite || m.plural || m.r.Len() != 2 || m.r.To < len(rs.a.Tokens) && rs.tok(m.r.To).Capital() && rs.tok(m.r.To).Kind == doc.Word {
		return nobody // "die Bank Bernstein": a name that was not taken for one
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
		if id := rs.onlyOne(m, doc.KindOrganisation); id != nobody && rs.sameTrade(m, id) {
			return id
		}
	}
	return nobody
}

// sameTrade reports whether a noun for organisations goes with those that an entity was
// called by: a company is no union. It must be of a trade that lists know.
func (rs *resolver) sameTrade(m *mention, id int) bool {
	trade := rs.w.trades[m.word]
	if trade == 0 {
		return false
	}
	for i := range rs.ents[id].offices {
		if o := &rs.ents[id].offices[i]; o.class == ClassOrganisation && rs.w.trades[o.word] != trade {
			return false
		}
	}
	return true
}

// onlyOne gives the only one of a kind, or of whom the kind is not known, in the last
// sentence that has such a one by a proper name; of persons those count who were cited
// or a subject there.
func (rs *resolver) onlyOne(m *mention, kind string) int {
	found, sent := nobody, -1
	here := rs.tok(m.head).Sent
	not := rs.saidAround(m.head)
	for i := len(rs.trail) - 1; i >= max(0, len(rs.trail)-mostDescribed); i-- {
		s := &rs.trail[i]
		if s.at >= m.head || s.inside || kind == doc.KindPerson && !s.cited && !rs.isSubject(s.at) {
			continue
		}
		at := rs.tok(s.at).Sent
		if here-at > describes || found != nobody && at < sent {
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
		found, sent = s.ent, at
	}
	if found != nobody && rs.ents[found].kind == doc.KindUnknown {
		rs.ents[found].kind = kind
	}
	return found
}
