package resolve

import (
	"slices"

	"github.com/hearsay/hearsay/attribution/doc"
)

// sameWords merges two speakers of one quotation, one named and the other called
// by a description or pronoun: "Todt …: „…“, sagte der Franzose".
func (rs *resolver) sameWords(atts []doc.Attribution, who []parties) {
	for i := range atts {
		for j := i + 1; j < len(atts) && j < i+4; j++ {
			if atts[i].Type != doc.Direct || atts[j].Type != doc.Direct || !slices.Equal(atts[i].Content, atts[j].Content) ||
				len(who[i].source) != 1 || len(who[j].source) != 1 {
				continue
			}
			x, y := rs.into(who[i].source[0]), rs.into(who[j].source[0])
			if x == y {
				continue
			}
			if rs.ents[x].named && !rs.ents[y].named {
				x, y = y, x
			}
			a, b := &rs.ents[x], &rs.ents[y] // a is the nameless one
			if a.named || !b.named || b.kind != doc.KindPerson || a.kind != doc.KindPerson && a.kind != doc.KindUnknown || !agree(a.gender, b.gender) {
				continue
			}
			rs.merge(x, y)
		}
	}
}

// beforeColon merges the describing source of a quotation with who stands
// before its colon: "Todt gibt sich kämpferisch: „…“, sagte der Franzose".
func (rs *resolver) beforeColon(atts []doc.Attribution, who []parties) {
	for i := range atts {
		if atts[i].Type != doc.Direct || len(atts[i].Content) == 0 || len(who[i].source) != 1 {
			continue
		}
		at := atts[i].Content[0].From - 1
		if at < 1 || rs.tok(at).Text != ":" {
			continue
		}
		for _, c := range rs.clausesAt(at - 1) {
			if c.Subject < 0 || c.Kind != doc.Main || c.Finite < 0 || c.Finite > at {
				continue
			}
			id := rs.at(rs.a.Phrases[c.Subject].Head)
			x := rs.into(who[i].source[0])
			if id == nobody || id == x || rs.ents[x].named || !rs.ents[id].named || rs.ents[id].kind != doc.KindPerson || !agree(rs.ents[x].gender, rs.ents[id].gender) || rs.ents[x].kind == doc.KindGroup {
				continue
			}
			rs.merge(x, id)
		}
	}
}

// merge makes every mention of from one of to.
func (rs *resolver) merge(from, to int) {
	a, b := &rs.ents[from], &rs.ents[to]
	for _, r := range a.marks {
		b.mark(r)
	}
	b.alias(a.shown)
	for _, x := range a.aliases {
		b.alias(x)
	}
	a.marks, a.cited, a.merged = nil, false, to+1
}
