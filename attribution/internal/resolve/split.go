package resolve

import (
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
)

// split appends one range for each of several sources that words name side by
// side: "dpa und AFP", "der Sprecher des Hauses und andere Mitarbeiter". It
// cuts only where both sides stand for themselves, so that "ein Sprecher von
// Polizei und Feuerwehr" and "Gründer und Chef der Firma" stay whole.
func (rs *resolver) split(out []doc.Range, r doc.Range) []doc.Range {
	r = rs.trim(r)
	depth := 0
	for k := r.To - 2; k > r.From; k-- {
		switch rs.tok(k).Text {
		case ")":
			depth++
		case "(":
			depth--
		}
		if depth > 0 || !rs.w.is(listConjoin, rs.tok(k).Lower) || rs.hitAt[k] >= 0 || rs.innerQuote(r, k) {
			continue
		}
		left, right := doc.Range{From: r.From, To: k}, doc.Range{From: k + 1, To: r.To}
		for left.To > r.From+1 && rs.w.is(listConjoin, rs.tok(left.To-1).Lower) {
			left.To-- // als auch
		}
		x, y := rs.read(left), rs.read(right)
		if !rs.besides(&x, &y) {
			continue
		}
		return append(rs.commas(out, left), right)
	}
	return append(out, r)
}

// innerQuote reports whether token k stands in quotation marks inside r.
func (rs *resolver) innerQuote(r doc.Range, k int) bool {
	q := rs.tok(k).Quote
	return q >= 0 && r.Contains(rs.a.Quotations[q].Range)
}

// besides reports whether two mentions joined by a conjunction are two sources.
func (rs *resolver) besides(x, y *mention) bool {
	if x.head < 0 || y.head < 0 || x.pron != pronNone || y.pron != pronNone || strings.HasSuffix(rs.tok(x.r.To-1).Text, "-") {
		return false
	}
	if x.class == ClassDocument && !x.inner.Empty() && y.det == detNone {
		return false // the second issuer; see assignAll
	}
	if proper(x) && proper(y) {
		return true
	}
	if y.det != detNone && x.det != detNone && y.det != detPossessive {
		return x.class != ClassNone && y.class != ClassNone
	}
	institution := func(m *mention) bool {
		return m.entry >= 0 || (m.class == ClassGovernment || m.class == ClassOrganisation) && m.inner.Empty()
	}
	return institution(x) && institution(y) && x.r.To == x.head+1
}

// proper reports whether a mention brings a name.
func proper(m *mention) bool { return m.entry >= 0 || !m.name.Empty() }

// mostListed bounds in tokens how far back a list is looked for its last comma.
const mostListed = 40

// commas appends the parts of the left side of an enumeration ("dpa, AFP und
// Reuters"), cut at the commas behind which another known source or body begins.
func (rs *resolver) commas(out []doc.Range, r doc.Range) []doc.Range {
	for k := r.To - 2; k > max(r.From, r.To-mostListed); k-- {
		if rs.tok(k).Text != "," || rs.innerQuote(r, k) {
			continue
		}
		left, right := doc.Range{From: r.From, To: k}, doc.Range{From: k + 1, To: r.To}
		x, y := rs.read(left), rs.read(right)
		if x.head < 0 || y.head < 0 {
			continue
		}
		// an office behind a name is an apposition, a body is none
		body := y.det == detDefinite && (y.class == ClassGovernment || y.class == ClassOrganisation || y.class == ClassOutlet || y.class == ClassAgency) && x.class != ClassNone && x.class != ClassOrganisation
		names := proper(&x) && proper(&y) && (x.class == ClassNone || x.entry >= 0) && (y.entry < 0 || x.entry != y.entry) && y.det == detNone && (y.class == ClassNone || y.entry >= 0)
		if names || body && x.det == detDefinite {
			return append(rs.commas(out, left), right)
		}
	}
	return append(out, r)
}
