package export

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/hearsay/hearsay/attribution/report"
	"github.com/hearsay/hearsay/graph"
)

// The formats that hold tables of attributes (graphml, gexf, csv) share these
// columns. A list is one value, its items parted by "; "; the lists of an edge
// (claims, cues, rules, confidences, spans) have one item for each citation, in
// the same order.

// column is one attribute; value gives "" where it does not apply.
type column[T any] struct {
	name  string
	kind  string // string, int, double, boolean: as GraphML calls them
	value func(*T) string
}

// node is any node: one of the three is set.
type node struct {
	id, label string
	article   *graph.Article
	source    *graph.Source
	claim     *graph.Claim
}

func (n *node) what() string {
	switch {
	case n.article != nil:
		return "article"
	case n.source != nil:
		return "source"
	}
	return "claim"
}

// nodes lists the nodes: articles, sources, claims, each by id.
func nodes(g *graph.Graph, l *labels, b *book) []node {
	var out []node
	add := func(n node) {
		n.label = b.nodeLabel(n.id, l)
		out = append(out, n)
	}
	for _, a := range g.Articles() {
		add(node{id: a.ID, article: &a})
	}
	for _, s := range g.Sources() {
		add(node{id: s.ID, source: &s})
	}
	for _, c := range g.Claims() {
		add(node{id: c.ID, claim: &c})
	}
	return out
}

func ofArticle(f func(*graph.Article) string) func(*node) string {
	return func(n *node) string {
		if n.article == nil {
			return ""
		}
		return f(n.article)
	}
}

func ofSource(f func(*graph.Source) string) func(*node) string {
	return func(n *node) string {
		if n.source == nil {
			return ""
		}
		return f(n.source)
	}
}

func ofClaim(f func(*graph.Claim) string) func(*node) string {
	return func(n *node) string {
		if n.claim == nil {
			return ""
		}
		return f(n.claim)
	}
}

var nodeColumns = []column[node]{
	{"label", "string", func(n *node) string { return n.label }},
	{"type", "string", func(n *node) string { return n.what() }},
	{"key", "string", func(n *node) string {
		switch {
		case n.article != nil:
			return n.article.Key
		case n.source != nil:
			return n.source.Key
		}
		return n.claim.Key
	}},
	{"kind", "string", ofSource(func(s *graph.Source) string { return s.Kind })},
	{"named", "boolean", ofSource(func(s *graph.Source) string { return strconv.FormatBool(s.Named) })},
	{"reason", "string", ofSource(func(s *graph.Source) string { return s.Reason })},
	{"aliases", "string", ofSource(func(s *graph.Source) string { return items(s.Aliases) })},
	{"country", "string", ofSource(func(s *graph.Source) string { return s.Country })},
	{"owner", "string", ofSource(func(s *graph.Source) string { return s.Owner })},
	{"mentions", "int", ofSource(func(s *graph.Source) string { return strconv.Itoa(s.Mentions) })},
	{"origin", "int", ofSource(func(s *graph.Source) string { return strconv.Itoa(s.Origin) })},
	{"claims", "int", func(n *node) string {
		switch {
		case n.article != nil:
			return strconv.Itoa(n.article.Claims)
		case n.source != nil:
			return strconv.Itoa(n.source.Claims)
		}
		return ""
	}},
	{"hops", "int", func(n *node) string {
		switch {
		case n.source != nil:
			return strconv.Itoa(n.source.Hops)
		case n.claim != nil:
			return strconv.Itoa(n.claim.Hops)
		}
		return ""
	}},
	{"article", "string", func(n *node) string {
		switch {
		case n.source != nil:
			return n.source.Article
		case n.claim != nil:
			return n.claim.Article
		}
		return ""
	}},
	{"text", "string", ofClaim(func(c *graph.Claim) string { return c.Text })},
	{"chain", "string", ofClaim(func(c *graph.Claim) string { return items(c.Chain) })},
	{"speech", "string", ofClaim(func(c *graph.Claim) string { return c.Type })},
	{"polarity", "string", ofClaim(func(c *graph.Claim) string { return c.Polarity })},
	{"mood", "string", ofClaim(func(c *graph.Claim) string { return c.Mood })},
	{"inferred", "boolean", ofClaim(func(c *graph.Claim) string { return strconv.FormatBool(c.Inferred) })},
	{"confidence", "double", ofClaim(func(c *graph.Claim) string { return number(c.Confidence) })},
	{"spans", "string", ofClaim(func(c *graph.Claim) string { return spans(c.Spans) })},
	{"url", "string", ofArticle(func(a *graph.Article) string { return a.URL })},
	{"outlet", "string", ofArticle(func(a *graph.Article) string { return a.Outlet })},
	{"published", "string", ofArticle(func(a *graph.Article) string { return a.Published })},
	{"language", "string", ofArticle(func(a *graph.Article) string { return a.Language })},
	{"authors", "string", ofArticle(func(a *graph.Article) string { return items(a.Authors) })},
}

var edgeColumns = []column[graph.Edge]{
	{"relation", "string", func(e *graph.Edge) string { return string(e.Kind) }},
	{"label", "string", edgeLabel},
	{"weight", "double", func(e *graph.Edge) string { return strconv.Itoa(weight(e)) }},
	{"confidence", "double", func(e *graph.Edge) string { return number(e.Confidence()) }},
	{"claims", "string", ofCitations(func(c *graph.Citation) string { return c.Claim })},
	{"cues", "string", ofCitations(func(c *graph.Citation) string { return c.Cue })},
	{"rules", "string", ofCitations(func(c *graph.Citation) string { return c.Rule })},
	{"confidences", "string", ofCitations(func(c *graph.Citation) string { return number(c.Confidence) })},
	{"spans", "string", ofCitations(func(c *graph.Citation) string { return spans(c.Spans) })},
}

// edgeLabel is the cues of a cites edge, else what the edge says.
func edgeLabel(e *graph.Edge) string {
	if cues := e.Cues(); len(cues) > 0 {
		return strings.Join(cues, "; ")
	}
	return string(e.Kind)
}

// weight is the number of citations; an edge that has none weighs 1.
func weight(e *graph.Edge) int { return max(1, len(e.Citations)) }

func ofCitations(f func(*graph.Citation) string) func(*graph.Edge) string {
	return func(e *graph.Edge) string {
		out := make([]string, len(e.Citations))
		for i := range e.Citations {
			out[i] = f(&e.Citations[i])
		}
		return items(out)
	}
}

func items(list []string) string { return strings.Join(list, "; ") }

// spans writes code points as "712-721,730-733".
func spans(list []report.Span) string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = fmt.Sprintf("%d-%d", s.Start, s.End)
	}
	return strings.Join(out, ",")
}
