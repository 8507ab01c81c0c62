package graph

import "slices"

// Articles lists the articles by id.
func (g *Graph) Articles() []Article { return slices.Clone(g.view().articles) }

// Sources lists the sources by id; none where they are hidden.
func (g *Graph) Sources() []Source {
	if !g.ShowsSources() {
		return nil
	}
	return slices.Clone(g.view().sources)
}

// Claims lists the claims by article and place in the report; none where they are hidden.
func (g *Graph) Claims() []Claim {
	if !g.ShowsClaims() {
		return nil
	}
	return slices.Clone(g.view().claims)
}

// Edges lists the edges between the nodes that are shown, by kind, from, to.
func (g *Graph) Edges() []Edge {
	var out []Edge
	for _, e := range g.view().edges {
		if g.shows(e.From) && g.shows(e.To) {
			out = append(out, e)
		}
	}
	return out
}

func (g *Graph) shows(id string) bool {
	return IsArticle(id) || IsSource(id) && g.ShowsSources() || IsClaim(id) && g.ShowsClaims()
}

// Source looks a source up by node id.
func (g *Graph) Source(id string) (Source, bool) {
	v := g.view()
	i, ok := v.sourceAt[id]
	if !ok {
		return Source{}, false
	}
	return v.sources[i], true
}

// Claim looks a claim up by node id.
func (g *Graph) Claim(id string) (Claim, bool) {
	v := g.view()
	i, ok := v.claimAt[id]
	if !ok {
		return Claim{}, false
	}
	return v.claims[i], true
}

// Between gives the edges from one node to another, by kind.
func (g *Graph) Between(from, to string) []Edge {
	var out []Edge
	for _, e := range g.view().store.between(from, to) {
		out = append(out, *e)
	}
	return out
}

// Empty reports whether the graph holds no article.
func (g *Graph) Empty() bool {
	return !slices.ContainsFunc(g.parts, func(p *part) bool { return !p.gone })
}
