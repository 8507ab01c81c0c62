package resolve

import (
	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/reuse"
)

// start gives a resolver for an article, in memory that earlier ones had if
// there is any.
func start(a *doc.Analysis, g *Gazetteer, w *Words) *resolver {
	rs, _ := w.spare.Get().(*resolver)
	if rs == nil {
		rs = &resolver{reader: &reader{bases: map[string]bool{}, sure: map[int]bool{}, settled: map[string]int{}}, byEntry: map[int]int{}, byName: table{}, byOffice: table{},
			byLocal: map[string]int{}, lastNamed: map[string]int{}, slugs: map[string]int{}}
	}
	rs.begin(a, g, w)
	n := len(a.Tokens)
	rs.headAt, rs.subject, rs.heads = reuse.Zeros(rs.headAt, n), reuse.Zeros(rs.subject, n), reuse.Zeros(rs.heads, n)
	rs.quoted = reuse.Empty(rs.quoted, len(a.Sentences))
	markSubjects(a, rs.subject)
	rs.lastCited, rs.lastMedia = nobody, nobody
	return rs
}

// release keeps the memory of a resolver and nothing of its article.
func (rs *resolver) release() {
	w := rs.w
	if !reuse.Keep(len(rs.a.Tokens)) {
		return
	}
	for i := range rs.ents {
		e := &rs.ents[i]
		clear(e.names)
		clear(e.offices)
		clear(e.aliases)
		*e = entity{names: e.names[:0], offices: e.offices[:0], aliases: e.aliases[:0], marks: e.marks[:0]}
	}
	clear(rs.byEntry)
	clear(rs.byName)
	clear(rs.byOffice)
	clear(rs.byLocal)
	clear(rs.lastNamed)
	clear(rs.slugs)
	clear(rs.bases)
	clear(rs.sure)
	clear(rs.settled)
	clear(rs.events)
	clear(rs.who)
	clear(rs.ids)
	rs.lists.Reset()
	clear(rs.had)
	*rs.reader = reader{hits: rs.hits[:0], had: rs.had[:0], hadAt: rs.hadAt, hitAt: rs.hitAt, headOf: rs.headOf, bases: rs.bases, sure: rs.sure, settled: rs.settled, strings: rs.strings, classes: rs.classes}
	*rs = resolver{reader: rs.reader, ents: rs.ents[:0], byEntry: rs.byEntry, byName: rs.byName, byOffice: rs.byOffice, byLocal: rs.byLocal,
		trail: rs.trail[:0], headAt: rs.headAt, subject: rs.subject, heads: rs.heads, taken: rs.taken[:0], quoted: rs.quoted,
		lastNamed: rs.lastNamed, papers: rs.papers[:0], events: rs.events[:0], who: rs.who[:0], local: rs.local, lists: rs.lists,
		order: rs.order, used: rs.used, ids: rs.ids, slugs: rs.slugs}
	w.spare.Put(rs)
}
