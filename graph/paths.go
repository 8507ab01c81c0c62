package graph

import (
	"cmp"
	"slices"
	"strings"
)

// Chain is a way from who cites to who is cited, and the claims that came that way.
type Chain struct {
	Nodes  []string `json:"nodes"`
	Claims []string `json:"claims"`
}

// Hops is the number of steps.
func (c *Chain) Hops() int { return len(c.Nodes) - 1 }

// Chains gives the ways from one node to another that claims took, shortest
// first, then by the nodes on the way. From is an article or a source. To is a
// source, or a claim, which stands for its origin and only its own way.
func (g *Graph) Chains(from, to string) []Chain {
	v := g.view()
	claims := v.claims
	if IsClaim(to) {
		i, ok := v.claimAt[to]
		if !ok {
			return nil
		}
		claims = claims[i : i+1]
		to = claims[0].Origin()
	}
	var out []Chain
	at := make(map[string]int)
	for i := range claims {
		path := between(claims[i].Path(), from, to)
		if path == nil {
			continue
		}
		key := strings.Join(path, "\x00")
		n, ok := at[key]
		if !ok {
			n = len(out)
			at[key] = n
			out = append(out, Chain{Nodes: path})
		}
		out[n].Claims = append(out[n].Claims, claims[i].ID)
	}
	slices.SortFunc(out, func(a, b Chain) int {
		return cmp.Or(cmp.Compare(len(a.Nodes), len(b.Nodes)), slices.Compare(a.Nodes, b.Nodes))
	})
	return out
}

// between cuts out of a path what lies from the first from to the last to behind it.
func between(path []string, from, to string) []string {
	i := slices.Index(path, from)
	if i < 0 {
		return nil
	}
	for j := len(path) - 1; j > i; j-- {
		if path[j] == to {
			return path[i : j+1]
		}
	}
	return nil
}

// Shortest gives a shortest way along cites edges, of several the first by node
// ids; nil where there is none. The edges may come from different claims.
func (g *Graph) Shortest(from, to string) []string {
	v := g.view()
	if !v.has(to) {
		return nil
	}
	hops := v.store.levelsTo(to)
	n, ok := hops[from]
	if !ok {
		return nil
	}
	path := []string{from}
	for at := from; n > 0; n-- {
		for _, next := range v.store.cited[at] { // sorted, so the first that comes nearer is the smallest
			if h, ok := hops[next]; ok && h == n-1 {
				path, at = append(path, next), next
				break
			}
		}
	}
	return path
}

// levelsTo is levels against the edges: the hops of every node that leads to the given one.
func (s *store) levelsTo(to string) map[string]int {
	back := &store{cited: s.citing}
	return back.levels([]string{to})
}

// Paths gives up to limit ways along cites edges that visit no node twice,
// shortest first, then by node ids. Whole is false where the search stopped
// before it had them all: their number grows exponentially with the edges, so
// the work is limited as well (to limit × 1,000 steps).
func (g *Graph) Paths(from, to string, limit int) (paths [][]string, whole bool) {
	v := g.view()
	if !v.has(to) {
		return nil, true
	}
	leads := v.store.levelsTo(to)
	if _, ok := leads[from]; !ok {
		return nil, true
	}
	queue := [][]string{{from}}
	for steps := 0; len(queue) > 0; steps++ {
		path := queue[0]
		queue = queue[1:]
		last := path[len(path)-1]
		if last == to {
			if len(paths) >= limit {
				return paths, false
			}
			paths = append(paths, path)
			continue
		}
		if steps >= limit*1000 {
			return paths, false
		}
		for _, next := range v.store.cited[last] {
			if _, ok := leads[next]; ok && !slices.Contains(path, next) {
				queue = append(queue, append(slices.Clone(path), next))
			}
		}
	}
	return paths, true
}
