package graph

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/report"
)

// Findings tells of sources that cite themselves (code self-citation) and of
// sources that cite each other in a circle (code circle), one finding for each
// set of them. Sources are given by their ids in the report; attributions are
// given where the graph holds one article, since their ids mean nothing outside it.
func (g *Graph) Findings() []report.Finding {
	v := g.view()
	out := []report.Finding{}
	for _, ids := range v.store.circles() {
		ring := v.ring(ids)
		out = append(out, v.finding(report.Circle, "sources cite each other in a circle: "+v.names(ring), ids, func(e *Edge) bool {
			return slices.Contains(ids, e.From) && slices.Contains(ids, e.To)
		}))
	}
	for i := range v.edges {
		e := &v.edges[i]
		if e.Kind != Cites || e.From != e.To {
			continue
		}
		s := &v.sources[v.sourceAt[e.From]]
		out = append(out, v.finding(report.SelfCitation, fmt.Sprintf("%s cites itself", s.Name), []string{s.ID}, func(o *Edge) bool {
			return o.From == s.ID && o.To == s.ID
		}))
	}
	return out
}

func (v *view) finding(code, message string, ids []string, runs func(*Edge) bool) report.Finding {
	f := report.Finding{Code: code, Message: message, Attributions: []string{}, Sources: []string{}}
	for _, id := range ids {
		f.Sources = append(f.Sources, v.sources[v.sourceAt[id]].Key)
	}
	if len(v.articles) != 1 {
		return f
	}
	for i := range v.edges {
		if e := &v.edges[i]; e.Kind == Cites && runs(e) {
			for _, c := range e.Citations {
				if c.Attribution != "" && !slices.Contains(f.Attributions, c.Attribution) {
					f.Attributions = append(f.Attributions, c.Attribution)
				}
			}
		}
	}
	return f
}

// ring gives a shortest circle through the first of the sources that all cite
// each other: 1, …, 1.
func (v *view) ring(ids []string) []string {
	first := ids[0]
	hops := v.store.levelsTo(first)
	var next string
	for _, id := range v.store.cited[first] {
		if h, ok := hops[id]; ok && id != first && (next == "" || h < hops[next]) {
			next = id
		}
	}
	ring := []string{first}
	for at := next; at != first; {
		ring = append(ring, at)
		for _, id := range v.store.cited[at] {
			if h, ok := hops[id]; ok && h == hops[at]-1 {
				at = id
				break
			}
		}
	}
	return append(ring, first)
}

func (v *view) names(ids []string) string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = v.sources[v.sourceAt[id]].Name
	}
	return strings.Join(names, " → ")
}
