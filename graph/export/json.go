package export

import (
	"bufio"

	"github.com/hearsay/hearsay/attribution/report"
	"github.com/hearsay/hearsay/graph"
)

// Schema names the format "json".
const Schema = "hearsay.graph/1"

// writeJSON writes all that the graph knows. Fields are only ever added within /1.
func writeJSON(w *bufio.Writer, g *graph.Graph, _ Options) error {
	return encode(w, struct {
		Schema   string           `json:"schema"`
		Articles []graph.Article  `json:"articles"`
		Sources  []graph.Source   `json:"sources"`
		Claims   []graph.Claim    `json:"claims"`
		Edges    []graph.Edge     `json:"edges"`
		Origins  []graph.Count    `json:"origins"`
		Relays   []graph.Count    `json:"relays"`
		Findings []report.Finding `json:"findings"`
		Summary  graph.Summary    `json:"summary"`
	}{Schema, some(g.Articles()), some(g.Sources()), some(g.Claims()), some(g.Edges()), g.Origins(), g.Relays(), g.Findings(), g.Summary()})
}

// some shows an empty list as [] and not as null.
func some[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}
