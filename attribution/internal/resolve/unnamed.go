package resolve

import (
	"slices"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/wordlist"
)

// unnamed gives the entity of a mention without a proper name: an office held
// by somebody named before, an institution, a group, or somebody of its own.
func (rs *resolver) unnamed(m *mention, cited bool) int {
	definite := m.det == detDefinite || m.det == detPointer || m.det == detNone && !m.plural
	if definite && m.class != ClassNone && m.class != ClassGroup && m.class != ClassPress || m.det == detPointer {
		if id := rs.holder(m, nil); id != nobody {
			return id
		}
	}
	if cited {
		if id := rs.described(m); id != nobody {
			return id
		}
	}
	if m.class == ClassOutlet || m.class == ClassAgency {
		if definite && len(m.adj) == 0 {
			if id := rs.lastMedium(m); id != nobody {
				return id
			}
		}
	}
	if !cited && m.class == ClassNone {
		return nobody
	}
	key := ""
	if m.class != ClassRole && (m.plural && m.det != detIndefinite || definite) {
		key = rs.localKey(m)
		if id, ok := rs.byLocal[key]; ok {
			return id
		}
	}
	id := rs.fresh(rs.localKind(m))
	e := &rs.ents[id]
	e.show(rs.localName(m), rankLocal)
	e.named, e.reason = rs.standing(m)
	if key != "" {
		rs.byLocal[key] = id
	}
	return id
}

func (rs *resolver) localKind(m *mention) string {
	if k := kindOfClass[m.class]; k != "" {
		if k == doc.KindPerson && m.plural {
			return doc.KindGroup
		}
		return k
	}
	if m.plural {
		return doc.KindGroup
	}
	return doc.KindUnknown
}

// standing says whether a mention without a proper name still names its source,
// and if not, why.
func (rs *resolver) standing(m *mention) (bool, string) {
	for i := m.r.From; i < m.r.To; i++ {
		if t := rs.tok(i); rs.w.isLemma(listUnnamed, t) || rs.w.is(listUnnamed, t.Lower) {
			return false, "the article says that the name is withheld"
		}
	}
	switch m.class {
	case ClassGovernment, ClassOrganisation:
		if m.plural && m.det == detNone || m.det == detIndefinite {
			return false, "an institution that is not named"
		}
		return true, ""
	case ClassDocument:
		return false, "a document whose issuer is not named"
	case ClassPress:
		return false, "the press at large, no outlet named"
	case ClassOutlet, ClassAgency:
		return false, "a medium that is not named"
	case ClassRole:
		if m.plural {
			return false, "people known by their office only"
		}
		return false, "somebody known by office only"
	}
	if m.plural {
		return false, "a group without names"
	}
	return false, "somebody without a name"
}

// localKey tells unnamed institutions and groups of one kind apart.
func (rs *resolver) localKey(m *mention) string {
	var few [8]string
	parts := append(append(few[:0], m.lemma), m.adj...)
	if !m.inner.Empty() {
		parts = append(parts, rs.words(m.inner)...)
	}
	for i := m.head + 1; i < m.r.To; i++ {
		if t := rs.tok(i); t.Capital() {
			parts = append(parts, t.Lower)
		}
	}
	return rs.joined(parts...)
}

// localName gives the words without determiner, in the nominative.
func (rs *resolver) localName(m *mention) string {
	r := m.r
	if m.det != detNone && r.Len() > 1 {
		r.From++
	}
	if t := rs.tok(r.From); m.head > r.From && (m.class == ClassDocument && (t.Tag == doc.ADP || t.Tag == doc.DET || t.Capital() && rs.tok(m.head-1).Verb != 0) || rs.w.is(listIssuer, t.Lower)) {
		// "einer [am Montag im Netz veröffentlichten] Studie", "der [von der Zeitung zitierte] alte Beamte"
		r.From = m.head
		for r.From-1 > m.r.From && rs.tok(r.From-1).Tag == doc.ADJ && rs.tok(r.From-1).Verb == 0 {
			r.From--
		}
	}
	for k := r.From + 1; k < r.To; k++ {
		if rs.tok(k).Text == "(" {
			r.To = k // "der Anordnung (Subpoena)"
		}
	}
	return rs.nominative(m, r)
}

// holder gives who alone holds the office that a mention names; among several
// holders nobody is chosen. within limits the choice where it is not nil.
func (rs *resolver) holder(m *mention, within []int) int {
	if m.class == ClassNone || m.class == ClassDocument {
		return nobody
	}
	owner := rs.owner(m)
	found := nobody
	var buf [wordlist.MaxStack]byte
	for _, key := range [2]string{m.word, m.lemma} {
		ids := rs.byOffice.of(key)
		if key != "" && owner != "" {
			ids = latest(rs.byOffice[string(join(buf[:0], []string{key, owner}))])
		}
		for _, id := range ids {
			if within != nil && !slices.Contains(within, id) || id == found {
				continue
			}
			e := &rs.ents[id]
			if !agree(e.gender, m.nom) {
				continue
			}
			for k := range e.offices {
				if !e.offices[k].fits(m, owner) {
					continue
				}
				if found != nobody && found != id {
					return rs.closest(m, found, id, within)
				}
				found = id
				break
			}
		}
	}
	return found
}

// closest decides between two holders of an office only where one of them
// has just been cited or mentioned last within two sentences and the other has not.
func (rs *resolver) closest(m *mention, a, b int, within []int) int {
	here := rs.tok(m.head).Sent
	seenA, seenB := false, false
	for i := len(rs.trail) - 1; i >= 0; i-- {
		s := &rs.trail[i]
		if here-rs.tok(s.at).Sent > 2 {
			break
		}
		seenA = seenA || s.ent == a
		seenB = seenB || s.ent == b
	}
	switch {
	case within == nil && seenA && !seenB:
		return a
	case within == nil && seenB && !seenA:
		return b
	}
	return nobody
}

// lastMedium gives the medium that "die Zeitung" or "die Agentur" stands for:
// the last one mentioned of that kind, unless it was called by another noun of
// the list.
func (rs *resolver) lastMedium(m *mention) int {
	if id, ok := rs.lastNamed[kindOfClass[m.class]]; ok {
		return id
	}
	return nobody
}
