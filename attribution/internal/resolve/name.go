package resolve

import (
	"strings"
	"unicode"

	"github.com/hearsay/hearsay/attribution/doc"
)

// isName reports whether a token can be part of a proper name.
func (rd *reader) isName(i int) bool {
	t := rd.tok(i)
	if head, tail, ok := strings.Cut(t.Text, "-"); ok && tail != "" && rd.w.is(listLinks, head) && unicode.IsUpper(firstRune(tail)) && rd.hitAt[i] < 0 {
		return true // al-Omair
	}
	if !t.Capital() || rd.hitAt[i] >= 0 && !rd.personHit(i) {
		return false
	}
	if t.Tag == doc.PROPN {
		return true
	}
	return t.Tag == doc.NOUN && !t.Known || t.Tag == doc.X
}

func (rd *reader) personHit(i int) bool {
	return rd.g.Entry(rd.hits[rd.hitAt[i]].entry).Kind == doc.KindPerson
}

// nameFrom gives the proper name that begins at token i, small words between
// its parts included.
func (rd *reader) nameFrom(i, to int) doc.Range {
	j := i
	for j < to && rd.isName(j) {
		j++
		for k := j; k < to && k < j+2; k++ {
			if !rd.w.is(listLinks, rd.tok(k).Lower) {
				break
			}
			if k+1 < to && rd.isName(k+1) {
				j = k + 1
				break
			}
		}
	}
	// "Franz Josef Jung": a surname that is a word as well, in one phrase with the rest
	if j > i && j-i <= 3 {
		for _, p := range rd.phrasesAt(i) {
			if p.Core.Has(i) && p.Core.Has(j-1) {
				for j < min(to, p.Core.To) && rd.tok(j).Capital() && rd.hitAt[j] < 0 && rd.tok(j).Kind == doc.Word && rd.classWord(rd.tok(j)) == ClassNone {
					j++
				}
			}
		}
	}
	return doc.Range{From: i, To: j}
}

// readName finds the proper name of whom the mention names.
func (rd *reader) readName(m *mention) {
	if m.entry >= 0 {
		m.name = rd.entryRange(m)
		return
	}
	// "der Kokoordinator für Katastrophen, Deftalgne Tessema": a noun that no
	// lexicon has looks like a name
	noun := rd.tok(m.head).Tag == doc.NOUN && (m.det != detNone || len(m.adj) > 0)
	if rd.isName(m.head) && !noun {
		m.name = rd.nameFrom(m.head, m.r.To)
		if k := m.name.To; (m.class == ClassOrganisation || m.class == ClassGovernment) && m.name.Len() == 1 && k+1 < m.r.To && rd.w.is(listIssuer, rd.tok(k).Lower) && rd.isName(k+1) {
			m.name.To = rd.nameFrom(k+1, m.r.To).To // "the University of Kiel" is not "the University"
		}
		return
	}
	if noun && rd.isName(m.head) {
		defer func() {
			if m.name.Empty() {
				m.name = rd.nameFrom(m.head, m.r.To)
			}
		}()
	}
	if q := rd.tok(m.head).Quote; q >= 0 && m.class != ClassRole {
		// "der „Morgenkurier“": a name is what stands in quotation marks alone
		alone := rd.a.Quotations[q].From == m.head-1 && rd.a.Quotations[q].From <= m.r.From+1 && rd.a.Quotations[q].To >= m.r.To
		if alone && m.class == ClassDocument {
			m.class, m.word = ClassNone, "" // „Alpenpost“ is no letter
		}
		if r := rd.a.Quotations[q].Range; m.class != ClassDocument && r.Len() <= 8 && r.From >= m.r.From-1 && r.To <= m.r.To+1 && (r.From == m.r.From || r.From == m.r.From+1 || r.From == m.r.From-1 || len(m.adj) > 0) {
			m.name, m.quoted = doc.Range{From: r.From + 1, To: r.To - 1}, true
			return
		}
	}
	next := m.head + 1
	if next < m.r.To && rd.tok(next).Kind == doc.QOpen && rd.tok(next).Quote >= 0 {
		// "die Zeitung „Hoy Bolivia“"
		q := rd.a.Quotations[rd.tok(next).Quote]
		if q.From == next && q.To <= m.r.To {
			m.name = doc.Range{From: q.From + 1, To: q.To - 1}
			return
		}
	}
	if (m.class == ClassOutlet || m.class == ClassAgency) && next <= m.r.To && m.inner.Empty() {
		// "dem Sender Kanal Süd": behind a noun for a medium every capital is its name
		k := next
		for k < len(rd.a.Tokens) && k < next+4 && rd.tok(k).Sent == rd.tok(m.head).Sent && rd.nameAfter(k) {
			k++
		}
		if k > next {
			m.name = doc.Range{From: next, To: k}
			m.r.To = max(m.r.To, k)
			return
		}
	}
	if n := (doc.Range{From: next, To: next + 2}); m.class == ClassRole && !m.plural && n.To <= m.r.To && !rd.isName(next) && rd.tok(next).Capital() && rd.tok(next).Kind == doc.Word && rd.classWord(rd.tok(next)) == ClassNone && rd.hitAt[next] < 0 && rd.isName(next+1) && !rd.genitiveName(m, n) {
		m.name = n // "des Gouverneurs Nasser Baoum": a given name that is a word as well
		return
	}
	if next < m.r.To && rd.isName(next) {
		n := rd.nameFrom(next, m.r.To)
		if !rd.genitiveName(m, n) {
			m.name = n
			if m.class == ClassGovernment || m.plural && (m.class == ClassNone || m.class == ClassOrganisation) && n.Len() == 1 || rd.w.is(listForms, rd.tok(next).Lower) || rd.w.is(listInstitutions, m.word) {
				m.name.From = m.head // "die Staatsanwaltschaft Darmstadt" is not Darmstadt, nor are the Stadtwerke or the Universität Kiel Kiel, nor the Stahlwerk AG AG
			}
			return
		}
	}
	if m.class != ClassRole && m.class != ClassTitle && m.class != ClassNone {
		return
	}
	if m.class == ClassNone && m.det == detNone && rd.givenName(m) || m.class == ClassRole && rd.nameAround(m) {
		return
	}
	// "Kommissarin für Handel Ina Roth", "ein Sprecher der Feuerwehr, Ole Brandt"
	for k := next; k < m.r.To; k++ {
		if !rd.isName(k) {
			continue
		}
		n := rd.nameFrom(k, m.r.To)
		before := rd.tok(k - 1)
		comma := before.Text == ","
		if !comma && rd.classWord(rd.tok(k-1)) != ClassNone && k-2 >= 0 && rd.tok(k-2).Text == "," {
			comma = true
		}
		if comma && m.plural && m.class == ClassRole {
			comma = false // "die Außenminister Frankreichs, Italiens und Österreichs"
		}
		if (comma || n.Len() > 1 && before.Tag == doc.NOUN) && !isUpper(rd.tok(k).Text) && (comma || m.class == ClassRole) {
			m.name = n
			return
		}
		k = n.To - 1
	}
}

// givenName reads "Matthias Freude": a surname that is a word as well, behind a given name.
func (rd *reader) givenName(m *mention) bool {
	k := m.head
	for k > m.r.From && rd.isName(k-1) {
		k--
	}
	if k == m.head || k != m.r.From || rd.tok(m.head).Kind != doc.Word || rd.tok(m.head-1).Nom&doc.Nom == 0 {
		return false
	}
	m.name = doc.Range{From: k, To: m.head + 1}
	return true
}

// nameAround reads the name that a role goes with but does not reach: after it, where
// the grammar took it for another phrase ("der Präsident Vicente Fox bat"), or before it,
// where an apposition is not closed ("Jan Berg, der Leiter des Amts sagte").
func (rd *reader) nameAround(m *mention) bool {
	if m.plural || m.det != detDefinite && m.det != detNone {
		return false
	}
	n := len(rd.a.Tokens)
	if m.r.To == m.head+1 && m.r.To < n && rd.isName(m.r.To) {
		to := m.r.To
		for to < n && rd.tok(to).Sent == rd.tok(m.head).Sent && rd.tok(to).Kind == doc.Word {
			to++
		}
		if name := rd.nameFrom(m.r.To, to); name.Len() > 1 {
			m.name, m.r.To = name, name.To
			return true
		}
	}
	at := m.r.To
	for at+1 < n && at < m.r.To+6 && rd.tok(at).Text != "," && (rd.tok(at).Tag == doc.DET && rd.tok(at).Nom&doc.Gen != 0 || rd.tok(at).Capital()) {
		at++ // its genitive
	}
	if at+2 < n && rd.tok(at).Text == "," && rd.isName(at+1) && rd.tok(at+1).Sent == rd.tok(at).Sent {
		// "der Vorsitzende der Gruppe, Jan Berg, äußerte sich"
		if name := rd.nameFrom(at+1, min(n, at+6)); name.Len() > 1 && name.To < n && rd.tok(name.To).Text == "," {
			m.name, m.r.To = name, name.To
			return true
		}
	}
	if at := m.r.From - 1; m.det == detDefinite && at > 0 && rd.tok(at).Text == "," && rd.opensVerb(m.r.To) {
		for _, p := range rd.phrasesAt(m.head) {
			if p.Core.To != at || p.Prep >= 0 || p.Core.Len() < 2 || p.Core.From > 0 && rd.tok(p.Core.From-1).Sent == rd.tok(at).Sent {
				continue
			}
			if name := rd.nameFrom(p.Core.From, at); name == p.Core {
				m.name = name
				return true
			}
		}
	}
	return false
}

// opensVerb reports whether the finite verb follows from token k on without a comma.
func (rd *reader) opensVerb(k int) bool {
	for ; k < len(rd.a.Tokens) && rd.tok(k).Text != ","; k++ {
		if rd.tok(k).Tag.Finite() {
			return true
		}
	}
	return false
}

// nameAfter reports whether a token behind a noun for a medium goes on with its name.
func (rd *reader) nameAfter(k int) bool {
	t := rd.tok(k)
	return t.Capital() && rd.hitAt[k] < 0 && (t.Tag == doc.PROPN || t.Tag == doc.NOUN || t.Tag == doc.ADJ || t.Tag == doc.NUM || t.Tag == doc.X) && t.Tag != doc.DET
}

// entryRange gives the tokens of the hit by which the mention is an entry.
func (rd *reader) entryRange(m *mention) doc.Range {
	for k := m.head; k < m.r.To; k++ {
		if h := rd.hitAt[k]; h >= 0 && rd.hits[h].entry == m.entry {
			return rd.hits[h].Range
		}
	}
	return doc.Range{From: m.head, To: m.head + 1}
}

// genitiveName reports whether the name after a noun is its owner ("die Anwältin
// Samanis") and not who it is ("die Anwältin Samani").
func (rd *reader) genitiveName(m *mention, n doc.Range) bool {
	last := rd.tok(n.To - 1)
	base, ok := strings.CutSuffix(last.Lower, "s")
	return ok && (rd.base(base) || m.class == ClassDocument)
}

// acronym reports whether a word is written like an acronym: KCNA, BA, OSZE.
func acronym(s string) bool {
	n := 0
	for _, r := range s {
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n >= 2
}

// acronymOf gives the token of the acronym that a body's or medium's mention
// brings along in brackets ("die Gesellschaft für Wasserbau (GWB)"), -1 none. It
// begins as the noun or a capital before it does: behind a person stands a
// party, and behind another noun in the phrase its own.
func (rd *reader) acronymOf(m *mention) int {
	switch m.class {
	case ClassOrganisation, ClassGovernment, ClassOutlet, ClassAgency:
	default:
		return -1
	}
	if m.pron != pronNone || m.entry >= 0 {
		return -1
	}
	for k := m.head + 2; k+1 < m.r.To; k++ {
		if t := rd.tok(k); t.Kind != doc.Word || rd.tok(k-1).Text != "(" || rd.tok(k+1).Text != ")" || !acronym(t.Text) || rd.hitAt[k] >= 0 {
			continue
		}
		for i := m.r.From; i <= m.head; i++ {
			if rd.tok(i).Capital() && firstRune(rd.tok(i).Text) == firstRune(rd.tok(k).Text) {
				return k
			}
		}
		return -1
	}
	return -1
}
