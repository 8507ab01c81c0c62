package resolve

import (
	"slices"

	"github.com/hearsay/hearsay/attribution/doc"
)

// What follows keeps time in proportion to the article, however many people
// it names: no step looks at more entities than these. No article comes near
// them; where one does, a mention can become a source of its own.
const (
	mostAlike = 50  // entities that have a word of a name or an office in common: the last ones
	mostCalls = 40  // names of one entity, and offices of one entity: the first ones
	mostPaper = 200 // mentions of documents that a later one is looked for among: the last ones
)

// table files entities under words, in lists of the article.
type table map[string][]int

func (t table) add(lists *doc.Lists, key string, id int) {
	if key != "" && !slices.Contains(t.of(key), id) {
		t[key] = lists.Ints.Append(t[key], id)
	}
}

// of gives the entities filed under a word, the last ones where they are many.
func (t table) of(key string) []int { return latest(t[key]) }

func latest(ids []int) []int { return ids[max(0, len(ids)-mostAlike):] }

// push notes a mention on the trail.
func (rs *resolver) push(s seen) {
	at := len(rs.trail)
	rs.trail = append(rs.trail, s)
	rs.headAt[s.at] = at + 1
	e := &rs.ents[s.ent]
	if e.cited {
		rs.lastCited = s.ent
	}
	if rs.medium(s.ent) {
		rs.lastMedia = s.ent
		if e.named {
			rs.lastNamed[e.kind] = s.ent
		}
	}
	if s.class == ClassDocument {
		rs.papers = append(rs.papers, s.ent)
	}
}

// at gives the entity mentioned last with its head at a token.
func (rs *resolver) at(head int) int {
	if i := rs.headAt[head]; i > 0 {
		return rs.into(rs.trail[i-1].ent)
	}
	return nobody
}

// file puts a direct quotation where [resolver.saidAround] finds it.
func (rs *resolver) file(q quoted) {
	for s := rs.tok(q.content.From).Sent; s <= rs.tok(q.content.To-1).Sent; s++ {
		rs.quoted[s] = append(rs.quoted[s], q)
	}
}

// saidAround gives who says the direct quotations around a token, in the order
// of the attributions.
func (rs *resolver) saidAround(tok int) []int {
	if rs.tok(tok).Quote < 0 {
		return nil
	}
	var out []int
	for _, q := range rs.quoted[rs.tok(tok).Sent] {
		if q.content.Has(tok) {
			if id := rs.at(q.source); id != nobody {
				out = rs.a.Lists.Ints.Append(out, id)
			}
		}
	}
	return out
}

// into gives the entity that one has been merged into, itself where it has not.
func (rs *resolver) into(id int) int {
	for id != nobody && rs.ents[id].merged > 0 {
		id = rs.ents[id].merged - 1
	}
	return id
}

// markSubjects marks the tokens that are the head of a clause's subject.
func markSubjects(a *doc.Analysis, out []bool) {
	for i := range a.Clauses {
		if c := &a.Clauses[i]; c.Subject >= 0 {
			if h := a.Phrases[c.Subject].Head; a.Tokens[h].Sent == c.Sent {
				out[h] = true
			}
		}
	}
}
