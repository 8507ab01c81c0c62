package graph

import (
	"cmp"
	"slices"
	"strings"
)

// view is the graph as nodes and edges: what the parts say when they lie together.
type view struct {
	articles []Article
	sources  []Source
	claims   []Claim
	edges    []Edge
	store    *store
	sourceAt map[string]int
	claimAt  map[string]int
}

func (g *Graph) view() *view {
	g.once.Do(func() { g.v = newView(g.parts) })
	return g.v
}

func newView(parts []*part) *view {
	v := &view{sourceAt: make(map[string]int), claimAt: make(map[string]int)}
	keys := displayKeys(parts)
	sources := make(map[string]*Source)
	for i, p := range parts {
		if !p.gone {
			v.addPart(p, keys[i], sources)
		}
	}
	for _, s := range sources {
		v.sources = append(v.sources, *s)
	}
	slices.SortFunc(v.articles, func(a, b Article) int { return strings.Compare(a.ID, b.ID) })
	slices.SortFunc(v.claims, func(a, b Claim) int {
		return cmp.Or(strings.Compare(a.Article, b.Article), cmp.Compare(a.place, b.place))
	})
	slices.SortFunc(v.sources, func(a, b Source) int { return strings.Compare(a.ID, b.ID) })
	for i := range v.sources {
		s := &v.sources[i]
		slices.Sort(s.Aliases)
		s.Aliases = slices.DeleteFunc(slices.Compact(s.Aliases), func(a string) bool { return a == s.Name })
		v.sourceAt[s.ID] = i
	}
	for i := range v.claims {
		v.claimAt[v.claims[i].ID] = i
	}
	v.edges = edges(v)
	v.store = newStore(v)
	v.count()
	return v
}

// displayKeys gives each part its key; parts that share one get it with their
// digest, also where a filter has left only one of them, so that ids outlast filters.
func displayKeys(parts []*part) []string {
	n := make(map[string]int, len(parts))
	for _, p := range parts {
		n[p.Key]++
	}
	out := make([]string, len(parts))
	for i, p := range parts {
		out[i] = p.Key
		if n[p.Key] > 1 {
			out[i] += "~" + p.digest[:8]
		}
	}
	return out
}

// addPart turns the part's ids into node ids and joins its sources to those of the parts before.
func (v *view) addPart(p *part, key string, sources map[string]*Source) {
	a := p.Article
	a.ID, a.Key, a.Claims = articlePrefix+key, key, len(p.Claims)
	ids := p.nodeIDs(key)
	for _, s := range p.Sources {
		s.ID = ids[s.Key]
		if !s.Named {
			s.Article = a.ID
		}
		s.Aliases = list(s.Aliases)
		if old, ok := sources[s.ID]; ok {
			join(old, &s)
		} else {
			sources[s.ID] = &s
		}
	}
	a.Credits = rename(a.Credits, ids)
	v.articles = append(v.articles, a)
	for _, c := range p.Claims {
		c.ID, c.Article = claimPrefix+key+"/"+c.Key, a.ID
		c.Chain = rename(c.Chain, ids)
		c.Steps = list(c.Steps)
		for i := range c.Steps {
			c.Steps[i].Claim = c.ID
		}
		v.claims = append(v.claims, c)
	}
}

// nodeIDs gives the node id of each of the part's sources, by its id in the report.
func (p *part) nodeIDs(key string) map[string]string {
	ids := make(map[string]string, len(p.Sources))
	for _, s := range p.Sources {
		ids[s.Key] = sourcePrefix + s.Key
		if !s.Named {
			ids[s.Key] = sourcePrefix + key + "/" + s.Key
		}
	}
	return ids
}

func rename(keys []string, ids map[string]string) []string {
	out := make([]string, 0, len(keys))
	for _, k := range keys {
		out = append(out, ids[k])
	}
	return out
}

// join adds to a source what another article says of it. Where the articles
// differ the smaller word wins: any rule would do that does not depend on which
// article came first. The names that lose stay as aliases. Both have a name,
// so neither has a reason why not.
func join(s, o *Source) {
	s.Aliases = append(append(s.Aliases, o.Aliases...), s.Name, o.Name)
	s.Name = min(s.Name, o.Name)
	switch "unknown" {
	case s.Kind:
		s.Kind = o.Kind
	case o.Kind:
	default:
		s.Kind = min(s.Kind, o.Kind)
	}
	s.Country = smaller(s.Country, o.Country)
	s.Owner = smaller(s.Owner, o.Owner)
	s.Mentions += o.Mentions
}

// smaller is the smaller of two words, one that is there before none.
func smaller(a, b string) string {
	if a == "" || b == "" {
		return max(a, b)
	}
	return min(a, b)
}

// edges lists the edges by kind, from, to; citations by article and place of their claim.
func edges(v *view) []Edge {
	type key struct {
		kind     EdgeKind
		from, to string
	}
	at := make(map[key]int)
	var out []Edge
	add := func(kind EdgeKind, from, to string) *Edge {
		k := key{kind, from, to}
		i, ok := at[k]
		if !ok {
			i = len(out)
			at[k] = i
			out = append(out, Edge{Kind: kind, From: from, To: to})
		}
		return &out[i]
	}
	for i := range v.articles {
		for _, id := range v.articles[i].Credits {
			add(Credits, v.articles[i].ID, id)
		}
	}
	for i := range v.claims {
		c := &v.claims[i]
		add(Carries, c.Article, c.ID)
		if len(c.Chain) > 0 {
			add(Originates, c.Chain[0], c.ID)
		}
		from := c.Article
		for n := len(c.Chain) - 1; n >= 0; n-- {
			e := add(Cites, from, c.Chain[n])
			e.Citations = append(e.Citations, c.Steps[n])
			from = c.Chain[n]
		}
	}
	slices.SortFunc(out, func(a, b Edge) int {
		return cmp.Or(strings.Compare(string(a.Kind), string(b.Kind)), strings.Compare(a.From, b.From), strings.Compare(a.To, b.To))
	})
	return out
}

// count fills in the sources' numbers.
func (v *view) count() {
	for i := range v.claims {
		c := &v.claims[i]
		for n, id := range c.Chain {
			s := &v.sources[v.sourceAt[id]]
			if n == 0 {
				s.Origin++
			}
			if !slices.Contains(c.Chain[:n], id) {
				s.Claims++
			}
		}
	}
	from := make([]string, len(v.articles))
	for i := range v.articles {
		from[i] = v.articles[i].ID
	}
	for id, hops := range v.store.levels(from) {
		if i, ok := v.sourceAt[id]; ok {
			v.sources[i].Hops = hops
		}
	}
}
