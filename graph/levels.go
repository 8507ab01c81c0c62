package graph

// levels gives the hops from the nearest of the given nodes to every node that
// cites edges lead to; the given nodes themselves have 0. Level by level: all
// nodes of hop n are known before the first of hop n+1.
func (s *store) levels(from []string) map[string]int {
	hops := make(map[string]int)
	var level []string
	for _, id := range from {
		if _, seen := hops[id]; !seen {
			hops[id] = 0
			level = append(level, id)
		}
	}
	for n := 1; len(level) > 0; n++ {
		var next []string
		for _, id := range level {
			for _, to := range s.cited[id] {
				if _, seen := hops[to]; !seen {
					hops[to] = n
					next = append(next, to)
				}
			}
		}
		level = next
	}
	return hops
}

// Levels gives the hops along cites edges from the nearest of the given nodes
// (articles or sources) to every node that they lead to. Nodes that are not in
// the graph are left out.
func (g *Graph) Levels(from ...string) map[string]int {
	v := g.view()
	var known []string
	for _, id := range from {
		if v.has(id) {
			known = append(known, id)
		}
	}
	return v.store.levels(known)
}

func (v *view) has(id string) bool {
	_, err := v.store.g.Vertex(id)
	return err == nil
}
