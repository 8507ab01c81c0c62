package resolve

import (
	"cmp"
	"slices"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/reuse"
)

// Resolve finds out who the sources of attributions are. See the package
// comment for what it sets on them. It does not change a.
func Resolve(a *doc.Analysis, atts []doc.Attribution, g *Gazetteer, w *Words) []doc.Source {
	rs := start(a, g, w)
	defer rs.release()
	rs.local.fill(atts)
	rs.match(&rs.local)
	who := rs.walk(atts)
	rs.sameWords(atts, who)
	rs.beforeColon(atts, who)
	return rs.finish(atts, who)
}

// local says which words attributions name as somebody.
type local struct {
	ranges []doc.Range // by their first token
	upTo   []int       // beside ranges: the furthest end of those up to here
}

func (l *local) fill(atts []doc.Attribution) {
	l.ranges, l.upTo = l.ranges[:0], l.upTo[:0]
	for i := range atts {
		l.ranges = append(l.ranges, atts[i].Source...)
		l.ranges = append(l.ranges, atts[i].Addressee...)
		for _, k := range atts[i].Links {
			l.ranges = append(l.ranges, k.Source)
		}
	}
	slices.SortFunc(l.ranges, func(x, y doc.Range) int { return cmp.Compare(x.From, y.From) })
	end := 0
	for _, r := range l.ranges {
		end = max(end, r.To)
		l.upTo = append(l.upTo, end)
	}
}

// hold reports whether one of the ranges contains r.
func (l *local) hold(r doc.Range) bool {
	n := l.from(r.From + 1)
	return n > 0 && l.upTo[n-1] >= r.To
}

// cut reports whether one of the ranges holds the beginning of r and its head, and ends
// before r: an attribution knows that the rest is somebody else ("sagte der Minister | der
// dpa") or no part of a name ("nach Angaben der Polizei | des Mordes verdächtigt").
func (l *local) cut(r doc.Range, head int) bool {
	for n := l.from(r.From+1) - 1; n >= 0 && l.upTo[n] > head; n-- {
		if to := l.ranges[n].To; head < to {
			return to < r.To
		}
	}
	return false
}

// from is the first of the ranges that begins at a token or behind it.
func (l *local) from(at int) int {
	n, _ := slices.BinarySearchFunc(l.ranges, at, func(x doc.Range, from int) int { return cmp.Compare(x.From, from) })
	return n
}

// parties are the entities behind one attribution's words.
type parties struct {
	source    []int
	addressee []int
	links     [][]int
}

// event is one mention to be read, in text order.
type event struct {
	r     doc.Range
	cited bool
	to    *[]int   // where the entities go; nil for a phrase that no attribution names
	owner *parties // of a link: whose source a pronoun in it does not mean
	other *parties // of an addressee: likewise, nobody speaks to himself
	// no words name who it is: the medium before them
	before bool
	speech []doc.Range // of a source of direct speech: what it says
}

// walk reads the article's mentions from first to last, so that each pronoun
// finds what was said before it.
func (rs *resolver) walk(atts []doc.Attribution) []parties {
	rs.who = reuse.Zeros(rs.who, len(atts))
	who := rs.who
	for i := range atts {
		if at := &atts[i]; at.Type == doc.Direct && len(at.Source) > 0 && len(at.Content) > 0 {
			if m := rs.read(at.Source[0]); m.head >= 0 {
				rs.file(quoted{whole(at.Content), m.head})
			}
		}
	}
	n := len(rs.a.Phrases)
	for i := range atts {
		n += 2 + len(atts[i].Links)
	}
	events := slices.Grow(rs.events, n)
	for i := range atts {
		p := &who[i]
		if len(atts[i].Source) > 0 {
			e := event{r: whole(atts[i].Source), cited: true, to: &p.source}
			if atts[i].Type == doc.Direct {
				e.speech = atts[i].Content
			}
			events = append(events, e)
		}
		if len(atts[i].Addressee) > 0 {
			events = append(events, event{r: whole(atts[i].Addressee), to: &p.addressee, other: p})
		}
		p.links = rs.lists.Take(len(atts[i].Links))
		for k := range atts[i].Links {
			l := &atts[i].Links[k]
			if l.Source.Empty() {
				// "„…“, wird X zitiert": the medium of the sentence before quotes him
				events = append(events, event{r: doc.Range{From: l.Cue.From, To: l.Cue.From}, to: &p.links[k], before: true})
				continue
			}
			events = append(events, event{r: l.Source, cited: l.Kind != doc.Told, to: &p.links[k], owner: p})
		}
	}
	for i := range rs.a.Phrases {
		if r := rs.a.Phrases[i].All; !rs.local.cut(r, rs.a.Phrases[i].Head) {
			events = append(events, event{r: r})
		}
	}
	rs.events = events
	slices.SortStableFunc(events, func(x, y event) int {
		return cmp.Or(cmp.Compare(x.r.From, y.r.From), cmp.Compare(y.r.To, x.r.To))
	})
	var done [2]struct { // what stands in the grammar only, and what is cited: the same words come one behind the other
		doc.Range
		ids []int
	}
	for i := range events {
		e := &events[i]
		rs.not = nil
		if e.to != nil || e.r != done[1].Range { // a source is a phrase as well
			rs.speech = e.speech
		}
		switch {
		case e.owner != nil:
			rs.not = e.owner.source
		case e.other != nil:
			rs.not = e.other.source
		}
		if e.before {
			*e.to = rs.mediumBefore(e.r.From)
			continue
		}
		layer := 0
		if e.to != nil {
			layer = 1
		}
		last := &done[layer]
		if last.Range != e.r || e.r.Empty() {
			last.Range, last.ids = e.r, rs.all(e)
		}
		if e.to != nil {
			*e.to = last.ids
		}
	}
	return who
}

// mediumBefore gives the last medium mentioned in the two sentences before a token.
func (rs *resolver) mediumBefore(at int) []int {
	for i := len(rs.trail) - 1; i >= 0; i-- {
		s := &rs.trail[i]
		if s.at >= at {
			continue
		}
		if rs.tok(at).Sent-rs.tok(s.at).Sent > 2 {
			break
		}
		if rs.medium(s.ent) {
			return rs.a.Lists.Ints.List(s.ent)
		}
	}
	return nil
}

// whole is the range from the first to the last token of several.
func whole(rs []doc.Range) doc.Range {
	out := rs[0]
	for _, r := range rs[1:] {
		out.From, out.To = min(out.From, r.From), max(out.To, r.To)
	}
	return out
}

// all gives the entities of a range that an attribution names: one, or several
// side by side. Of a phrase that none names it only notes who it is.
func (rs *resolver) all(e *event) []int {
	if e.owner != nil && rs.platform(e.r) {
		return nil
	}
	if e.to == nil {
		m := rs.read(e.r)
		if m.pron == pronPersonal && rs.isSubject(m.head) {
			// a pronoun that goes on with somebody keeps him in mind
			if id := rs.antecedent(&m); id != nobody {
				rs.push(seen{at: m.head, ent: id, nom: rs.ents[id].gender, inside: rs.tok(m.head).Quote >= 0})
			}
			return nil
		}
		if m.head < 0 || m.pron != pronNone || rs.heads[m.head] {
			return nil
		}
		rs.heads[m.head] = true
		rs.assign(&m, false)
		return nil
	}
	var ids []int
	var few [4]doc.Range
	for _, r := range rs.split(few[:0], e.r) {
		m := rs.read(r)
		if m.head >= 0 {
			rs.heads[m.head] = true
		}
		m.link = e.owner != nil
		for _, id := range rs.assignAll(&m, e.cited || m.class != ClassNone || !m.name.Empty()) {
			if !slices.Contains(ids, id) {
				ids = rs.a.Lists.Ints.Append(ids, id)
			}
		}
	}
	return ids
}

// platform reports whether words name a place where things are published and no
// medium of its own: "auf Twitter", "auf der Internetseite des Vereins".
func (rs *resolver) platform(r doc.Range) bool {
	m := rs.read(r)
	if m.head < 0 || m.pron != pronNone {
		return false
	}
	t := rs.tok(m.head)
	if !rs.w.isLemma(listPlatforms, t) && !rs.w.is(listPlatforms, t.Lower) {
		return false
	}
	return m.name.Empty() || m.name.Has(m.head)
}

// assignAll assigns a mention, a document of several issuers ("Angaben von dpa
// und AFP") to each of them.
func (rs *resolver) assignAll(m *mention, cited bool) []int {
	if m.class == ClassDocument && !m.inner.Empty() && m.prefix < 0 {
		var few [4]doc.Range
		if parts := rs.split(few[:0], m.inner); len(parts) > 1 {
			var ids []int
			for _, p := range parts {
				in := rs.read(p)
				if id := rs.assign(&in, cited); id != nobody {
					ids = rs.a.Lists.Ints.Append(ids, id)
				}
			}
			return ids
		}
	}
	if id := rs.assign(m, cited); id != nobody {
		return rs.a.Lists.Ints.List(id)
	}
	return nil
}

// medium reports whether an entity is a single news medium, named or not.
func (rs *resolver) medium(id int) bool {
	k := rs.ents[id].kind
	return k == doc.KindOutlet || k == doc.KindAgency
}
