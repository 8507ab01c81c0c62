package graph

import (
	"fmt"
	"slices"
	"strings"
)

// show says which nodes the lists give. Articles are always there.
type show uint8

const (
	showSources show = 1 << iota
	showClaims
	showAll = showSources | showClaims
)

// OnlyClaims hides the sources and the edges that touch them: articles and what they carry.
func (g *Graph) OnlyClaims() *Graph { return &Graph{parts: g.parts, show: showClaims} }

// OnlySources hides the claims and the edges that touch them: who cites whom.
// The claims still stand on the cites edges.
func (g *Graph) OnlySources() *Graph { return &Graph{parts: g.parts, show: showSources} }

// All shows again what OnlyClaims or OnlySources hid.
func (g *Graph) All() *Graph { return &Graph{parts: g.parts, show: showAll} }

// ShowsSources reports whether sources are shown.
func (g *Graph) ShowsSources() bool { return g.show&showSources != 0 }

// ShowsClaims reports whether claims are shown.
func (g *Graph) ShowsClaims() bool { return g.show&showClaims != 0 }

// MinHops keeps the claims that came over n hops or more, with their sources and articles.
func (g *Graph) MinHops(n int) *Graph {
	return g.keep(func(_ *part, c *Claim) bool { return c.Hops >= n })
}

// Through keeps the claims that run through a source, with all sources of their
// chains and their articles. The source is given by node id, report id, name or
// alias, upper and lower case alike; where several answer, all of them.
// The error is an *[UnknownSourceError].
func (g *Graph) Through(source string) (*Graph, error) {
	wanted := make(map[string]bool)
	for _, s := range g.view().sources {
		names := append([]string{s.ID, s.Key, s.Name}, s.Aliases...)
		if slices.ContainsFunc(names, func(n string) bool { return strings.EqualFold(n, source) }) {
			wanted[s.ID] = true
		}
	}
	if len(wanted) == 0 {
		return nil, g.unknown(source)
	}
	ids := make(map[*part]map[string]string, len(g.parts))
	for i, key := range displayKeys(g.parts) {
		ids[g.parts[i]] = g.parts[i].nodeIDs(key)
	}
	return g.keep(func(p *part, c *Claim) bool {
		return slices.ContainsFunc(c.Chain, func(key string) bool { return wanted[ids[p][key]] })
	}), nil
}

// keep filters claims; sources, credits and articles stay where a claim needs them.
func (g *Graph) keep(claim func(*part, *Claim) bool) *Graph {
	out := &Graph{show: g.show}
	for _, p := range g.parts {
		q := &part{Key: p.Key, Article: p.Article, digest: p.digest}
		used := make(map[string]bool)
		for i := range p.Claims {
			if claim(p, &p.Claims[i]) {
				q.Claims = append(q.Claims, p.Claims[i])
				for _, id := range p.Claims[i].Chain {
					used[id] = true
				}
			}
		}
		q.gone = len(q.Claims) == 0
		for _, s := range p.Sources {
			if used[s.Key] {
				q.Sources = append(q.Sources, s)
			}
		}
		q.Article.Credits = slices.DeleteFunc(slices.Clone(p.Article.Credits), func(id string) bool { return !used[id] })
		out.parts = append(out.parts, q)
	}
	return out
}

// UnknownSourceError says that no source of the graph answers to a name.
type UnknownSourceError struct {
	Name  string
	Known []string // names of the sources that most claims run through, at most ten
}

func (e *UnknownSourceError) Error() string {
	if len(e.Known) == 0 {
		return fmt.Sprintf("no source is called %q: the graph has no sources", e.Name)
	}
	return fmt.Sprintf("no source is called %q; the graph has %s", e.Name, strings.Join(e.Known, ", "))
}

func (g *Graph) unknown(name string) error {
	all := slices.Clone(g.view().sources)
	slices.SortStableFunc(all, func(a, b Source) int { return b.Claims - a.Claims })
	e := &UnknownSourceError{Name: name}
	for _, s := range all[:min(10, len(all))] {
		e.Known = append(e.Known, s.Name)
	}
	return e
}
