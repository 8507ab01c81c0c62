package resolve

import (
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/reuse"
	"github.com/hearsay/hearsay/attribution/internal/wordlist"
)

// resolver gathers the entities of one article, in text order.
type resolver struct {
	*reader
	ents     []entity
	byEntry  map[int]int
	byName   table          // entities by each word of their names, and by the whole of each
	byOffice table          // entities by list word or lemma of their offices, and by that with its owner
	byLocal  map[string]int // unnamed plural groups and documents by their words
	trail    []seen
	headAt   []int  // per token: the last of trail with its head there and one more, 0 none
	subject  []bool // per token: a clause has its subject there
	heads    []bool // per token: it is the head of a mention that was read
	taken    []int  // per entity the last call of candidates that gave it
	turn     int
	quoted   [][]quoted  // per sentence: the direct quotations that reach into it
	not      []int       // whom a pronoun in the mention being read does not mean
	speech   []doc.Range // what the source being read says, where a pronoun finds nobody
	asking   int         // how many subjects are being looked up, one for another
	// the last on trail that was cited, that is a medium, that is a named medium by its kind, and all documents
	lastCited, lastMedia int
	lastNamed            map[string]int
	papers               []int
	events               []event
	local                local
	lists                reuse.Slab[[]int]
	order                []int // see finish
	used                 []bool
	ids                  []string
	slugs                map[string]int
	who                  []parties // per attribution
}

// quoted is a direct quotation with the head token of who says it.
type quoted struct {
	content doc.Range
	source  int
}

// seen is one mention as later pronouns look back on it.
type seen struct {
	at     int // head token
	ent    int
	nom    doc.Nominal
	class  Class
	cited  bool
	inside bool // within quotation marks
}

const nobody = -1

// fresh gives a new entity, with the lists of one of an earlier article if there is any.
func (rs *resolver) fresh(kind string) int {
	id := len(rs.ents)
	if id < cap(rs.ents) {
		rs.ents = rs.ents[:id+1]
	} else {
		rs.ents = append(rs.ents, entity{})
	}
	e := &rs.ents[id]
	e.kind, e.entry = kind, -1
	return id
}

// assign gives the entity of a mention; cited says that an attribution names
// it, which makes an entity even of words that only stand for themselves.
func (rs *resolver) assign(m *mention, cited bool) int {
	var id int
	m.cited = cited
	switch {
	case m.r.Empty():
		return nobody
	case m.pron != pronNone:
		id = rs.antecedent(m)
		if id == nobody {
			if !cited || m.pron == pronAdverb || m.link && m.pron == pronPointer {
				return nobody
			}
			id = rs.fresh(doc.KindUnknown)
			rs.ents[id].reason = "a pronoun whose name the article does not give"
			rs.ents[id].gender = genders(m.nom)
		}
	case m.entry >= 0:
		id = rs.known(m.entry)
	case m.class == ClassDocument:
		id = rs.document(m, cited)
	case !m.name.Empty():
		id = rs.namedOne(m)
	case m.det == detNone && m.class != ClassRole && m.r.Len() == 1 && rs.tok(m.head).Capital() && rs.known1(m.head):
		m.name = m.r // "Grau": a surname that is a word as well
		id = rs.namedOne(m)
	default:
		id = rs.unnamed(m, cited)
	}
	if id == nobody {
		return nobody
	}
	if short := rs.acronymOf(m); short >= 0 {
		words := rs.words(doc.Range{From: short, To: short + 1})
		rs.ents[id].addName(words)
		for _, w := range words {
			rs.byName.add(&rs.a.Lists, w, id)
		}
	}
	rs.note(m, id, cited)
	rs.heads[m.head] = true // an issuer is read with its document: its own phrase is nobody new
	if m.class == ClassOrganisation || m.class == ClassGovernment {
		for i := m.name.From; i < m.name.To; i++ {
			rs.heads[i] = true // nor is Kiel in "the University of Kiel"
		}
	}
	return id
}

// known1 reports whether a word is the surname of somebody named in full before.
func (rs *resolver) known1(tok int) bool {
	w := rs.tok(tok).Lower
	for _, id := range rs.byName.of(w) {
		if rs.ents[id].kind != doc.KindPerson {
			continue
		}
		for _, n := range rs.ents[id].names {
			if len(n) > 1 && n[len(n)-1] == w {
				return true
			}
		}
	}
	return false
}

// note writes down on the entity what the mention said.
func (rs *resolver) note(m *mention, id int, cited bool) {
	e := &rs.ents[id]
	e.cited = e.cited || cited
	e.place = m.place && m.class == ClassNone && m.entry < 0 && (e.place || len(e.marks) == 0)
	e.mark(m.r)
	nom := m.nom
	if m.pron == pronNone && m.class != ClassDocument {
		if g := genders(nom) & genders(e.gender); e.gender == 0 || g != 0 {
			if e.gender == 0 {
				g = genders(nom)
			}
			e.gender = g
		}
		if m.class != ClassNone && m.class != ClassTitle {
			o := office{class: m.class, lemma: m.lemma, word: m.word, adj: m.adj, owner: rs.owner(m)}
			e.addOffice(o)
			var few [8]string
			for _, key := range append(rs.w.tails(few[:0], m.lemma, m.class), m.word) {
				rs.byOffice.add(&rs.a.Lists, key, id)
				if o.owner != "" {
					rs.byOffice.add(&rs.a.Lists, rs.joined(key, o.owner), id)
				}
			}
		}
	}
	if m.pron != pronNone {
		nom = e.gender
	}
	rs.push(seen{at: m.head, ent: id, nom: nom, class: m.class, cited: cited, inside: rs.tok(m.head).Quote >= 0})
}

// owner gives the last word of what a noun is tied to.
func (rs *resolver) owner(m *mention) string {
	if m.class == ClassRole || m.class == ClassOrganisation || m.class == ClassGovernment {
		if !m.inner.Empty() {
			in := rs.read(m.inner)
			if in.head >= 0 {
				return in.lemma
			}
		}
		if m.prefix >= 0 {
			return rs.g.Entry(m.prefix).ID
		}
	}
	return ""
}

// known gives the entity of a gazetteer entry.
func (rs *resolver) known(entry int) int {
	if id, ok := rs.byEntry[entry]; ok {
		return id
	}
	g := rs.g.Entry(entry)
	id := rs.fresh(g.Kind)
	rs.byEntry[entry] = id
	e := &rs.ents[id]
	e.entry, e.named = entry, true
	e.show(g.Name, rankEntry)
	return id
}

// namedOne gives the entity of a proper name that the gazetteer does not have.
func (rs *resolver) namedOne(m *mention) int {
	words := rs.words(m.name)
	if len(words) == 0 {
		return nobody
	}
	kind := rs.kindOf(m)
	best, fit, several := nobody, fitNone, false
	for _, id := range rs.candidates(words) {
		e := &rs.ents[id]
		if e.entry >= 0 || !compatible(e.kind, kind) || !agree(e.gender, m.nom) && m.class != ClassNone {
			continue
		}
		for _, n := range e.names {
			f := compare(words, n)
			if f == fitNone {
				continue
			}
			switch {
			case f > fit:
				best, fit, several = id, f, false
			case f == fit && id != best:
				several = true
			}
		}
	}
	if several {
		// Two of that name: only an office that one of them holds can tell.
		best = nobody
		if m.class == ClassRole {
			best = rs.holder(m, rs.candidates(words))
		}
	}
	if best == nobody && fit == fitNone {
		if n := rs.twoNames(m, words); n > 0 {
			m.name.To = m.name.From + n
			return rs.namedOne(m)
		}
	}
	if best != nobody && m.class == ClassRole {
		// "übermittelte der russische Präsident Kim eine Botschaft": the office is
		// another's, and the name that follows is the object
		if id := rs.holder(m, nil); id != nobody && id != best && rs.ents[id].named && !rs.holds(best, m) {
			m.name = doc.Range{}
			return id
		}
	}
	if best == nobody {
		best = rs.fresh(kind)
		rs.ents[best].named = true
	}
	e := &rs.ents[best]
	if e.kind == doc.KindUnknown {
		e.kind = kind
	}
	e.addName(words)
	for _, w := range words {
		rs.byName.add(&rs.a.Lists, w, best)
		if base, ok := strings.CutSuffix(w, "s"); ok {
			rs.byName.add(&rs.a.Lists, base, best)
		}
	}
	rs.byName.add(&rs.a.Lists, rs.joined(words...), best)
	shown := rs.plainName(m.name)
	if m.name.From == m.head && m.class != ClassNone && m.name.Len() > 1 {
		shown = rs.nominative(m, m.name)
	}
	rank := rankSurname
	if len(words) > 1 || e.kind != doc.KindPerson && e.kind != doc.KindUnknown {
		rank = rankFull
	}
	e.show(shown, rank)
	return best
}

// twoNames reports after how many tokens a run of capitals that is no name of
// the article falls into two that are ("Kim Jong-un Putin"), 0 where it does not.
func (rs *resolver) twoNames(m *mention, words []string) int {
	known := func(r doc.Range) bool {
		w := rs.words(r)
		for _, id := range rs.candidates(w) {
			for _, n := range rs.ents[id].names {
				if f := compare(w, n); f == fitFull || f == fitPart && len(w) == 1 {
					return true
				}
			}
		}
		return false
	}
	for k := m.name.To - 1; k > m.name.From; k-- {
		if known(doc.Range{From: m.name.From, To: k}) && known(doc.Range{From: k, To: m.name.To}) {
			return k - m.name.From
		}
	}
	return 0
}

// holds reports whether an entity was called by a mention's office before.
func (rs *resolver) holds(id int, m *mention) bool {
	for i := range rs.ents[id].offices {
		if rs.ents[id].offices[i].fits(m, "") {
			return true
		}
	}
	return false
}

// plainName gives a name as written, a genitive s taken off where the article
// has the name without it.
func (rs *resolver) plainName(r doc.Range) string {
	text := rs.a.OneLine(r)
	last := rs.tok(r.To - 1)
	if base, ok := strings.CutSuffix(last.Lower, "s"); ok && rs.base(base) {
		text = strings.TrimSuffix(strings.TrimSuffix(text, "s"), "’")
	}
	return text
}

// candidates gives the entities that share a word with a name.
func (rs *resolver) candidates(words []string) []int {
	var out []int
	rs.turn++
	for len(rs.taken) < len(rs.ents) {
		rs.taken = append(rs.taken, 0)
	}
	take := func(ids []int) {
		for _, id := range ids {
			if rs.taken[id] != rs.turn {
				rs.taken[id] = rs.turn
				out = rs.a.Lists.Ints.Append(out, id)
			}
		}
	}
	for _, w := range words {
		take(rs.byName.of(w))
		if base, ok := strings.CutSuffix(w, "s"); ok {
			take(rs.byName.of(base))
		}
	}
	if len(words) != 1 {
		var buf [wordlist.MaxStack]byte
		take(latest(rs.byName[string(join(buf[:0], words))]))
	}
	return out
}

// join appends words with blanks between them.
func join(to []byte, words []string) []byte {
	for i, w := range words {
		if i > 0 {
			to = append(to, ' ')
		}
		to = append(to, w...)
	}
	return to
}

// joined gives words with blanks between them.
func (rd *reader) joined(words ...string) string {
	if len(words) == 1 {
		return words[0]
	}
	var buf [wordlist.MaxStack]byte
	return rd.strings.Bytes(join(buf[:0], words))
}

// compatible reports whether two kinds can be one source.
func compatible(a, b string) bool {
	if a == b || a == doc.KindUnknown || b == doc.KindUnknown {
		return true
	}
	org := func(k string) bool { return k == doc.KindOrganisation || k == doc.KindGovernment }
	return org(a) && org(b)
}

var kindOfClass = [...]string{
	ClassTitle: doc.KindPerson, ClassRole: doc.KindPerson, ClassOutlet: doc.KindOutlet, ClassAgency: doc.KindAgency,
	ClassPress: doc.KindGroup, ClassDocument: doc.KindDocument, ClassGroup: doc.KindGroup,
	ClassGovernment: doc.KindGovernment, ClassOrganisation: doc.KindOrganisation,
}

func (rs *resolver) kindOf(m *mention) string {
	if k := kindOfClass[m.class]; k != "" && k != doc.KindGroup {
		return k
	}
	if m.quoted && m.cited && !rs.ofSomething(m.name.To+1) {
		return doc.KindOutlet // who is named in quotation marks and speaks is a medium
	}
	n := m.name.Len()
	if m.head >= 0 && m.name.Has(m.head) {
		// Names of persons stand without an article; two words and no article are most often one.
		if n >= 2 && n <= 4 && m.det == detNone && !m.quoted && !m.place && !rs.hasAcronym(m.name) {
			return doc.KindPerson
		}
		return doc.KindUnknown
	}
	if n >= 2 && m.class == ClassNone && !m.plural && rs.tok(m.name.From-1).Kind != doc.QOpen {
		return doc.KindPerson
	}
	return doc.KindUnknown
}

// ofSomething reports whether a genitive follows: what stands in quotation marks
// before it is a word and no name ("zum „Austausch“ des Mädchens").
func (rs *resolver) ofSomething(k int) bool {
	return k < len(rs.a.Tokens) && rs.tok(k).Tag == doc.DET && rs.tok(k).Nom&doc.Gen != 0 && rs.tok(k).Nom&doc.Nom&doc.Masc == 0
}

func (rs *resolver) hasAcronym(r doc.Range) bool {
	for i := r.From; i < r.To; i++ {
		if acronym(rs.tok(i).Text) {
			return true
		}
	}
	return false
}
