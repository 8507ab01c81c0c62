package export

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/hearsay/hearsay/attribution/report"
	"github.com/hearsay/hearsay/graph"
)

// writeCytoscape writes the elements that cytoscape.js takes as they are
// (cytoscape({elements: file.elements})) and that Cytoscape opens as .cyjs. The
// data of an element is the graph's own JSON; classes are for style sheets.
func writeCytoscape(w *bufio.Writer, g *graph.Graph, o Options) error {
	type element struct {
		Data    map[string]any `json:"data"`
		Classes string         `json:"classes"`
	}
	type elements struct {
		Nodes []element `json:"nodes"`
		Edges []element `json:"edges"`
	}
	file := struct {
		Format    string         `json:"format_version"`
		Generated string         `json:"generated_by"`
		Data      map[string]any `json:"data"`
		Elements  elements       `json:"elements"`
	}{"1.0", "hearsay", map[string]any{"name": "hearsay"}, elements{[]element{}, []element{}}}

	l, b := o.labels(), newBook(g)
	for _, n := range nodes(g, l, b) {
		var value any
		classes := n.what()
		switch {
		case n.article != nil:
			value = n.article
		case n.source != nil:
			value = n.source
			if !n.source.Named {
				classes += " unnamed"
			}
		default:
			value = n.claim
			if n.claim.Inferred {
				classes += " inferred"
			}
		}
		data, err := fields(value)
		if err != nil {
			return fmt.Errorf("node %s: %w", n.id, err)
		}
		data["label"], data["type"] = n.label, n.what()
		file.Elements.Nodes = append(file.Elements.Nodes, element{data, classes})
	}
	for i, e := range g.Edges() {
		data := map[string]any{"id": fmt.Sprintf("e%d", i), "source": e.From, "target": e.To, "kind": e.Kind,
			"label": clean(edgeLabel(&e)), "weight": weight(&e)}
		if len(e.Citations) > 0 {
			data["citations"] = e.Citations
		}
		file.Elements.Edges = append(file.Elements.Edges, element{data, string(e.Kind)})
	}
	return encode(w, file)
}

// fields turns a value into the map that it is in JSON, whose keys come out sorted.
func fields(v any) (map[string]any, error) {
	text, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	out := make(map[string]any)
	return out, json.Unmarshal(text, &out)
}

// encode writes JSON that can stand in a page and be shown in a terminal.
func encode(w *bufio.Writer, v any) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetIndent("", "  ")
	if err := e.Encode(v); err != nil {
		return err
	}
	_, err := w.Write(report.EscapeControls(b.Bytes()))
	return err
}
