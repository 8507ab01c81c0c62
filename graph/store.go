package graph

import (
	"slices"

	lib "github.com/dominikbraun/graph"
)

// store keeps nodes and edges in a dominikbraun graph. This is the only file
// that imports the library. What is left to it: holding nodes and edges, looking
// an edge up, strongly connected components. What is not, and why:
//
//   - BFSWithDepth counts visited nodes, not levels: see levels.go;
//   - ShortestPath breaks ties at random, AllPathsBetween is exponential: see paths.go;
//   - draw.DOT does not escape: see package export;
//   - it holds one edge a pair of nodes, so the edges of different kinds between
//     one pair lie in a list on the library's edge.
//
// Its maps come in random order; whatever leaves this file is sorted.
type store struct {
	g      lib.Graph[string, string]
	cited  map[string][]string // cites edges by from, sorted
	citing map[string][]string // cites edges by to, sorted
}

// newStore fills the store. The errors of the library are those of a node or
// edge that is missing or there twice, which view rules out.
func newStore(v *view) *store {
	s := &store{g: lib.New(lib.StringHash, lib.Directed()), cited: make(map[string][]string), citing: make(map[string][]string)}
	for i := range v.articles {
		_ = s.g.AddVertex(v.articles[i].ID)
	}
	for i := range v.sources {
		_ = s.g.AddVertex(v.sources[i].ID)
	}
	for i := range v.claims {
		_ = s.g.AddVertex(v.claims[i].ID)
	}
	type pair struct{ from, to string }
	lists := make(map[pair][]*Edge, len(v.edges))
	for i := range v.edges {
		e := &v.edges[i]
		lists[pair{e.From, e.To}] = append(lists[pair{e.From, e.To}], e)
		if e.Kind == Cites {
			s.cited[e.From] = append(s.cited[e.From], e.To)
			s.citing[e.To] = append(s.citing[e.To], e.From)
		}
	}
	for p, list := range lists {
		_ = s.g.AddEdge(p.from, p.to, lib.EdgeData(list))
	}
	return s
}

// between gives the edges from one node to another, by kind.
func (s *store) between(from, to string) []*Edge {
	e, _ := s.g.Edge(from, to) // without data where there is no such node or edge
	list, _ := e.Properties.Data.([]*Edge)
	return list
}

// circles gives the sets of two or more nodes that all cite each other, directly or over others.
func (s *store) circles() [][]string {
	components, _ := lib.StronglyConnectedComponents(s.g) // only undirected graphs fail
	components = slices.DeleteFunc(components, func(c []string) bool { return len(c) < 2 })
	for _, c := range components {
		slices.Sort(c)
	}
	slices.SortFunc(components, slices.Compare)
	return components
}
