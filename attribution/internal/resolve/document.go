package resolve

import (
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
)

// document gives the entity of a document: its issuer where that is named here
// or where the document was introduced, else the document itself.
func (rs *resolver) document(m *mention, cited bool) int {
	if id := rs.issuer(m); id != nobody {
		e := &rs.ents[id]
		e.cited = e.cited || cited
		rs.remember(m, id)
		return id
	}
	if m.det == detDefinite || m.det == detPointer || m.det == detNone && !m.plural {
		for i := len(rs.papers) - 1; i >= max(0, len(rs.papers)-mostPaper); i-- {
			id := rs.papers[i]
			for k := range rs.ents[id].offices {
				if o := &rs.ents[id].offices[k]; o.class == ClassDocument && o.fits(m, "") {
					return id
				}
			}
		}
	}
	if (m.det == detDefinite || m.det == detPointer) && rs.w.is(listPressDocs, m.word) {
		// "Zuerst hatte das Blatt davon berichtet. Dem Bericht zufolge …"
		here := rs.tok(m.head).Sent
		for i := len(rs.trail) - 1; i >= 0 && here-rs.tok(rs.trail[i].at).Sent <= 2; i-- {
			if s := &rs.trail[i]; s.cited && rs.medium(s.ent) {
				return s.ent
			}
		}
	}
	if id := rs.issued(m); id != nobody {
		rs.remember(m, id)
		return id
	}
	if !cited && m.det == detNone && m.plural {
		return nobody
	}
	key := ""
	if m.plural && m.det == detNone {
		key = rs.localKey(m)
		if id, ok := rs.byLocal[key]; ok {
			return id
		}
	}
	id := rs.fresh(doc.KindDocument)
	e := &rs.ents[id]
	e.show(rs.localName(m), rankLocal)
	e.named, e.reason = rs.standing(m)
	rs.remember(m, id)
	if key != "" {
		rs.byLocal[key] = id
	}
	return id
}

// issued gives the subject of a clause that issues the document: "Die Feuerwehr
// veröffentlichte eine Mitteilung."
func (rs *resolver) issued(m *mention) int {
	if m.det != detIndefinite {
		return nobody
	}
	for _, c := range rs.clausesAt(m.head) {
		if !rs.w.is(listIssuing, c.Lemma) || c.Passive || c.Subject < 0 {
			continue
		}
		for _, r := range c.Parts {
			if r.Has(m.head) && rs.a.Phrases[c.Subject].Head != m.head {
				return rs.subjectOf(m.head)
			}
		}
	}
	return nobody
}

// remember ties a document's noun to an entity, so that "der Studie zufolge" finds it again.
func (rs *resolver) remember(m *mention, id int) {
	o := office{class: ClassDocument, lemma: m.lemma, word: m.word, adj: m.adj}
	rs.ents[id].addOffice(o)
}

// issuer gives who issued a document: before its hyphen, in the genitive after
// or before it, after "von", or the one that "sein" or "eigen" points to.
func (rs *resolver) issuer(m *mention) int {
	if m.prefix >= 0 {
		id := rs.known(m.prefix)
		text := rs.tok(m.head).Text
		rs.ents[id].show(text[:strings.LastIndexByte(text, '-')], rankLocal)
		return id
	}
	if !m.inner.Empty() {
		in := rs.read(m.inner)
		time := in.head >= 0 && in.entry < 0 && in.class == ClassNone && rs.w.is(listTimes, rs.tok(in.head).Lower) // not „Die Zeit“
		if in.head >= 0 && !time && (in.pron == pronNone || in.pron == pronPersonal || in.pron == pronPointer) {
			return rs.assign(&in, true)
		}
	}
	if !m.prenom.Empty() {
		in := rs.read(m.prenom)
		return rs.assign(&in, true)
	}
	if id := rs.printedIn(m); id != nobody {
		return id
	}
	for _, adj := range m.adj {
		if rs.w.is(listOneself, adj) {
			return rs.subjectOf(m.head)
		}
	}
	if m.poss >= 0 && rs.w.is(listFirst, rs.tok(m.poss).Lower) {
		return rs.speaker(m.poss)
	}
	if m.poss >= 0 {
		p := mention{r: doc.Range{From: m.poss, To: m.poss + 1}, head: m.poss, entry: -1, prefix: -1, poss: -1, pron: pronPersonal, nom: rs.possessor(m.poss)}
		return rs.antecedent(&p)
	}
	return rs.compoundIssuer(m)
}

// printedIn gives the medium that an article of the press stands in, which issued
// it: "ein Bericht in der „New York Times“".
func (rs *resolver) printedIn(m *mention) int {
	at := m.head + 1
	if !rs.w.is(listPressDocs, m.word) || at >= len(rs.a.Tokens) || rs.tok(at).Sent != rs.tok(m.head).Sent || !rs.w.is(listPlaces, rs.tok(at).Lower) {
		return nobody
	}
	for _, p := range rs.phrasesAt(at) {
		if p.Prep != at {
			continue
		}
		in := rs.read(p.All)
		if in.head >= 0 && in.pron == pronNone && (in.class == ClassOutlet || in.class == ClassAgency || in.entry >= 0 && rs.medium(rs.known(in.entry))) {
			return rs.assign(&in, true)
		}
	}
	return nobody
}

// compoundIssuer reads "HIS-Studie": a name or an acronym before the hyphen.
func (rs *resolver) compoundIssuer(m *mention) int {
	text := rs.tok(m.head).Text
	cut := strings.LastIndexByte(text, '-')
	if cut < 2 {
		return nobody
	}
	name := rs.parts(nil, rs.lower(text[:cut]))
	for _, id := range rs.candidates(name) {
		for _, n := range rs.ents[id].names {
			if compare(name, n) != fitNone {
				return id
			}
		}
	}
	if !acronym(text[:cut]) || rs.w.is(listExaminations, m.word) {
		return nobody
	}
	id := rs.fresh(doc.KindOrganisation)
	e := &rs.ents[id]
	e.named = true
	e.addName(name)
	for _, w := range name {
		rs.byName.add(&rs.a.Lists, w, id)
	}
	e.show(text[:cut], rankFull)
	return id
}
