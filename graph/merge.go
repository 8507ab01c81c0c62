package graph

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/hearsay/hearsay/attribution/report"
)

// Graph is a provenance graph. It is a set of parts, one a report; nodes and
// edges are worked out from the set when first asked for. So joining graphs is
// joining sets, and the order in which articles came cannot show in the result.
type Graph struct {
	parts []*part // in any order; no two alike
	show  show

	once sync.Once
	v    *view
}

// Merge joins graphs: sources of one id become one node, an article that came
// twice counts once. It is associative and commutative. Two different articles
// (or two different analyses of one) under the same id are both kept: their keys
// then end in "~" and a digest of what was read.
func Merge(graphs ...*Graph) *Graph {
	out := &Graph{}
	at := make(map[[2]string]int)
	for _, g := range graphs {
		if g == nil {
			continue
		}
		if len(g.parts) > 0 { // a graph without articles hides nothing
			out.show |= g.show
		}
		for _, p := range g.parts {
			id := [2]string{p.Key, p.digest}
			if i, ok := at[id]; ok {
				out.parts[i] = union(out.parts[i], p)
				continue
			}
			at[id] = len(out.parts)
			out.parts = append(out.parts, p)
		}
	}
	if len(out.parts) == 0 {
		out.show = showAll
	}
	return out
}

// union joins two parts of one report: the same one, or what different filters left of it.
func union(a, b *part) *part {
	out := &part{Key: a.Key, Article: a.Article, digest: a.digest, gone: a.gone && b.gone}
	out.Article.Credits = both(a.Article.Credits, b.Article.Credits, func(s string) string { return s })
	out.Sources = both(a.Sources, b.Sources, func(s Source) string { return s.Key })
	out.Claims = both(a.Claims, b.Claims, func(c Claim) int { return c.place })
	return out
}

// both joins two lists that were taken from one list in which no key is twice.
func both[T any, K cmp.Ordered](a, b []T, key func(T) K) []T {
	out := slices.Concat(a, b)
	slices.SortFunc(out, func(x, y T) int { return cmp.Compare(key(x), key(y)) })
	return slices.CompactFunc(out, func(x, y T) bool { return key(x) == key(y) })
}

// seal gives the part its key and takes its digest, for which the order of
// sources and credits does not count.
func (p *part) seal(key string) {
	slices.SortFunc(p.Sources, func(a, b Source) int { return strings.Compare(a.Key, b.Key) })
	slices.Sort(p.Article.Credits)
	p.Article.Credits = slices.Compact(p.Article.Credits)
	text, err := json.Marshal(p)
	if err != nil { // only a confidence that is no number gets here
		text = fmt.Append(nil, *p)
	}
	p.digest = hash(string(text))
	if p.Key = key; key == "" {
		p.Key = "h-" + p.digest[:12]
	}
}

// articleKey is the article's id; without one a hash of what tells it from
// other articles, the address before all else, because a text is edited and
// stays the same article. "" where there is nothing to take.
func articleKey(r *report.Report) string {
	a := &r.Article
	switch {
	case a.ID != "":
		return a.ID
	case a.URL != "":
		return "h-" + hash(a.URL)[:12]
	case a.Title+r.Text != "":
		return "h-" + hash(a.Title, a.Outlet, a.Published, r.Text)[:12]
	}
	return ""
}

func hash(parts ...string) string {
	h := sha256.New()
	for _, p := range parts {
		fmt.Fprintf(h, "%d:%s", len(p), p)
	}
	return hex.EncodeToString(h.Sum(nil))
}
