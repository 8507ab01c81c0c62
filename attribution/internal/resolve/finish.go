package resolve

import (
	"cmp"
	"slices"
	"strconv"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/reuse"
	"github.com/hearsay/hearsay/attribution/internal/wordlist"
)

// finish writes ids onto the attributions and gives the sources that they name.
func (rs *resolver) finish(atts []doc.Attribution, who []parties) []doc.Source {
	rs.used, rs.ids = reuse.Zeros(rs.used, len(rs.ents)), reuse.Zeros(rs.ids, len(rs.ents))
	use := func(ids []int) {
		for _, id := range ids {
			rs.used[id] = true
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
		links, kept := rs.a.Lists.Links.Take(len(atts[i].Links))[:0], who[i].links[:0]
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
	order := rs.order[:0]
	for id := range rs.ents {
		if rs.used[id] {
			order = append(order, id)
			e := &rs.ents[id]
			slices.SortFunc(e.marks, func(x, y doc.Range) int { return cmp.Or(cmp.Compare(x.From, y.From), cmp.Compare(x.To, y.To)) })
			e.marks = slices.Compact(e.marks)
		}
	}
	slices.SortStableFunc(order, func(x, y int) int { return cmp.Compare(rs.ents[x].marks[0].From, rs.ents[y].marks[0].From) })
	rs.order = order
	out := rs.a.Lists.Sources.Take(len(order))
	for i, id := range order {
		rs.source(&out[i], id)
		rs.ids[id] = out[i].ID
	}
	name := func(list []int) (first string, rest []string) {
		for i, id := range list {
			if i == 0 {
				first = rs.ids[id]
			} else {
				rest = rs.a.Lists.Words.Append(rest, rs.ids[id])
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
func (rs *resolver) source(s *doc.Source, id int) {
	e := &rs.ents[id]
	*s = doc.Source{Name: e.shown, Kind: e.kind, Named: e.named, Reason: e.reason}
	slug := ""
	if e.entry >= 0 {
		g := rs.g.Entry(e.entry)
		slug, s.Country, s.Owner = g.ID, g.Country, g.Owner
	}
	if s.Name == "" {
		s.Name = rs.a.OneLine(e.marks[0])
	}
	if slug == "" {
		var buf [wordlist.MaxStack]byte
		slug = rs.strings.Bytes(appendSlug(buf[:0], s.Name))
	}
	s.ID = slug
	for n := max(2, rs.slugs[slug]+1); rs.slugs[s.ID] > 0; n++ {
		s.ID = slug + "-" + strconv.Itoa(n)
		rs.slugs[slug] = n
	}
	rs.slugs[s.ID] = max(1, rs.slugs[s.ID])
	s.Mentions = rs.a.Lists.Spans.Take(len(e.marks))
	for i, r := range e.marks {
		s.Mentions[i] = rs.a.Span(r)
		if words := rs.surface(r); words != s.Name {
			e.alias(words)
		}
	}
	for _, x := range e.aliases {
		if x != s.Name {
			s.Aliases = rs.a.Lists.Words.Append(s.Aliases, x)
		}
	}
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

var umlauts = map[rune]string{'ä': "ae", 'ö': "oe", 'ü': "ue", 'ß': "ss", 'Ä': "ae", 'Ö': "oe", 'Ü': "ue"}

// Slug makes an id of a name: lower-case ASCII letters and digits, joined by hyphens.
func Slug(name string) string { return string(appendSlug(nil, name)) }

func appendSlug(to []byte, name string) []byte {
	from, gap := len(to), false
	add := func(r rune) {
		r = unicode.ToLower(r)
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			if gap && len(to) > from {
				to = append(to, '-')
			}
			gap = false
			to = append(to, byte(r))
		case !unicode.Is(unicode.Mn, r):
			gap = true
		}
	}
	for i, r := range name {
		if r < utf8.RuneSelf {
			add(r)
		} else if letters := umlauts[r]; letters != "" {
			add(rune(letters[0]))
			add(rune(letters[1]))
		} else if parts := norm.NFD.PropertiesString(name[i:]).Decomposition(); parts != nil { // é is e and its accent
			for len(parts) > 0 {
				r, n := utf8.DecodeRune(parts)
				add(r)
				parts = parts[n:]
			}
		} else {
			add(r)
		}
	}
	if len(to) == from {
		to = append(to, "source"...)
	}
	return to
}
