package resolve

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/hearsay/hearsay/attribution/doc"
)

// finish writes ids onto the attributions and gives the sources that they name.
func (rs *resolver) finish(atts []doc.Attribution, who []parties) []doc.Source {
	used := make([]bool, len(rs.ents))
	use := func(ids []int) {
		for _, id := range ids {
			used[id] = true
		}
	}
	merged := func(ids []int) {
		for i := range ids {
			ids[i] = rs.into(ids[i])
		}
	}
	for i := range who {
		merged(who[i].source)
		merged(who[i].addressee)
		for _, ids := range who[i].links {
			merged(ids)
		}
	}
	for i := range atts {
		if who[i].source == nil && atts[i].From >= 0 && atts[i].From < i {
			who[i].source = who[atts[i].From].source
		}
		links, kept := make([]doc.Link, 0, len(atts[i].Links)), who[i].links[:0]
		for k, l := range atts[i].Links {
			ids := who[i].links[k]
			if len(ids) == 0 || l.Kind == doc.Told && !slices.ContainsFunc(ids, rs.medium) && !rs.paper(l.Source, ids) {
				continue
			}
			links, kept = append(links, l), append(kept, ids)
		}
		atts[i].Links, who[i].links = links, kept
		use(who[i].source)
		use(who[i].addressee)
		for _, ids := range kept {
			use(ids)
		}
	}
	var order []int
	for id := range rs.ents {
		if used[id] {
			order = append(order, id)
			e := &rs.ents[id]
			slices.SortFunc(e.marks, func(x, y doc.Range) int { return cmp.Or(cmp.Compare(x.From, y.From), cmp.Compare(x.To, y.To)) })
			e.marks = slices.Compact(e.marks)
		}
	}
	slices.SortStableFunc(order, func(x, y int) int { return cmp.Compare(rs.ents[x].marks[0].From, rs.ents[y].marks[0].From) })
	ids := make([]string, len(rs.ents))
	taken := make(map[string]int, len(order))
	out := make([]doc.Source, 0, len(order))
	for _, id := range order {
		s := rs.source(id, taken)
		ids[id] = s.ID
		out = append(out, s)
	}
	name := func(list []int) (string, []string) {
		var first string
		var rest []string
		for i, id := range list {
			if i == 0 {
				first = ids[id]
			} else {
				rest = append(rest, ids[id])
			}
		}
		return first, rest
	}
	for i := range atts {
		atts[i].SourceID, atts[i].Beside = name(who[i].source)
		atts[i].AddresseeID, _ = name(who[i].addressee)
		for k := range atts[i].Links {
			atts[i].Links[k].ID, atts[i].Links[k].Beside = name(who[i].links[k])
		}
	}
	return out
}

// source makes the value that leaves the stage.
// taken counts for each slug the sources that it was taken by or refused to.
func (rs *resolver) source(id int, taken map[string]int) doc.Source {
	e := &rs.ents[id]
	s := doc.Source{Name: e.shown, Kind: e.kind, Named: e.named, Reason: e.reason}
	slug := ""
	if e.entry >= 0 {
		g := rs.g.Entry(e.entry)
		slug, s.Country, s.Owner = g.ID, g.Country, g.Owner
	}
	if s.Name == "" {
		s.Name = rs.a.OneLine(e.marks[0])
	}
	if slug == "" {
		slug = Slug(s.Name)
	}
	s.ID = slug
	for n := max(2, taken[slug]+1); taken[s.ID] > 0; n++ {
		s.ID = slug + "-" + strconv.Itoa(n)
		taken[slug] = n
	}
	taken[s.ID] = max(1, taken[s.ID])
	s.Mentions = make([]doc.Span, 0, len(e.marks))
	for _, r := range e.marks {
		s.Mentions = append(s.Mentions, rs.a.Span(r))
		if words := rs.surface(r); words != s.Name {
			e.alias(words)
		}
	}
	if n := len(e.aliases); n > 0 {
		s.Aliases = make([]string, 0, n)
	}
	for _, x := range e.aliases {
		if x != s.Name {
			s.Aliases = append(s.Aliases, x)
		}
	}
	return s
}

// surface gives the words of a mention for the list of aliases: nothing for a
// pronoun or for more words than a name has.
func (rs *resolver) surface(r doc.Range) string {
	if r.Len() > 8 {
		return ""
	}
	m := rs.read(r)
	if m.pron != pronNone || m.head < 0 {
		return ""
	}
	if !m.name.Empty() && m.name.To < m.r.To {
		m.r.To = m.name.To
		if m.r.To < len(rs.a.Tokens) && rs.tok(m.r.To).Kind == doc.QClose {
			m.r.To++
		}
	}
	return rs.localName(&m)
}

var umlauts = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "Ä", "ae", "Ö", "oe", "Ü", "ue")

// Slug makes an id of a name: lower-case ASCII letters and digits, joined by hyphens.
func Slug(name string) string {
	var b strings.Builder
	gap := false
	if strings.IndexFunc(name, func(r rune) bool { return r >= utf8.RuneSelf }) >= 0 {
		name = norm.NFD.String(umlauts.Replace(name))
	}
	b.Grow(len(name))
	for _, r := range name {
		r = unicode.ToLower(r)
		switch {
		case unicode.Is(unicode.Mn, r):
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			if gap && b.Len() > 0 {
				b.WriteByte('-')
			}
			gap = false
			b.WriteRune(r)
		default:
			gap = true
		}
	}
	if b.Len() == 0 {
		return "source"
	}
	return b.String()
}
