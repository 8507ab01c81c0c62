package graph

import (
	"cmp"
	"slices"
	"strings"
)

// Count is a source with a number of claims and their share of all claims in the graph.
type Count struct {
	Source string  `json:"source"` // node id
	Claims int     `json:"claims"`
	Share  float64 `json:"share"`
}

// Summary says in numbers what the graph's claims rest on. Shares are of all claims, 0 without claims.
type Summary struct {
	Articles int `json:"articles"`
	Sources  int `json:"sources"`
	Claims   int `json:"claims"`

	MaxHops  int     `json:"max_hops"`
	MeanHops float64 `json:"mean_hops"`
	Hops     []int   `json:"hops"` // Hops[n] claims came over n hops

	Unattributed int `json:"unattributed"` // claims without any source

	// Claims that begin with a source without a name, and claims that have one
	// anywhere in their chain.
	UnnamedOrigin      int     `json:"unnamed_origin"`
	UnnamedOriginShare float64 `json:"unnamed_origin_share"`
	Unnamed            int     `json:"unnamed"`
	UnnamedShare       float64 `json:"unnamed_share"`

	// The origin of most claims; of several the first by node id.
	TopOrigin      string  `json:"top_origin"`
	TopOriginShare float64 `json:"top_origin_share"`
}

// Origins lists the sources that chains begin with, most claims first, then by node id.
func (g *Graph) Origins() []Count {
	return g.counts(func(c *Claim) []string { return c.Chain[:min(1, len(c.Chain))] })
}

// Relays lists the sources that passed claims on, by the number of claims they
// carried, then by node id. A source that a chain holds twice carried its claim once.
func (g *Graph) Relays() []Count {
	return g.counts(func(c *Claim) []string { return c.Chain[min(1, len(c.Chain)):] })
}

func (g *Graph) counts(of func(*Claim) []string) []Count {
	v := g.view()
	n := make(map[string]int)
	for i := range v.claims {
		ids := of(&v.claims[i])
		for j, id := range ids {
			if !slices.Contains(ids[:j], id) {
				n[id]++
			}
		}
	}
	out := make([]Count, 0, len(n))
	for id, claims := range n {
		out = append(out, Count{Source: id, Claims: claims, Share: share(claims, len(v.claims))})
	}
	slices.SortFunc(out, func(a, b Count) int {
		return cmp.Or(cmp.Compare(b.Claims, a.Claims), strings.Compare(a.Source, b.Source))
	})
	return out
}

// Summary counts what the claims rest on.
func (g *Graph) Summary() Summary {
	v := g.view()
	s := Summary{Articles: len(v.articles), Sources: len(v.sources), Claims: len(v.claims), Hops: []int{}}
	sum := 0
	for i := range v.claims {
		c := &v.claims[i]
		for len(s.Hops) <= c.Hops {
			s.Hops = append(s.Hops, 0)
		}
		s.Hops[c.Hops]++
		sum += c.Hops
		if c.Hops == 0 {
			s.Unattributed++
		}
		unnamed := func(id string) bool { return !v.sources[v.sourceAt[id]].Named }
		if len(c.Chain) > 0 && unnamed(c.Chain[0]) {
			s.UnnamedOrigin++
		}
		if slices.ContainsFunc(c.Chain, unnamed) {
			s.Unnamed++
		}
	}
	s.MaxHops = max(0, len(s.Hops)-1)
	s.MeanHops = share(sum, len(v.claims))
	s.UnnamedOriginShare = share(s.UnnamedOrigin, len(v.claims))
	s.UnnamedShare = share(s.Unnamed, len(v.claims))
	if origins := g.Origins(); len(origins) > 0 {
		s.TopOrigin, s.TopOriginShare = origins[0].Source, origins[0].Share
	}
	return s
}

func share(n, of int) float64 {
	if of == 0 {
		return 0
	}
	return float64(n) / float64(of)
}
