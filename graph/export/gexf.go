package export

import (
	"bufio"
	"fmt"
	"slices"

	"github.com/hearsay/hearsay/graph"
)

// gexfTypes are GEXF's names for the types of columns.
var gexfTypes = map[string]string{"string": "string", "int": "integer", "double": "double", "boolean": "boolean"}

// writeGEXF writes GEXF 1.3. Edges of different kinds between one pair of nodes
// are told apart by the edge's kind, which is new in 1.3; readers that do not know
// it find the same word in the attribute "relation". Label and weight have places
// of their own in the format and are not repeated as attributes.
func writeGEXF(w *bufio.Writer, g *graph.Graph, o Options) error {
	l, b := o.labels(), newBook(g)
	nodeCols := slices.DeleteFunc(slices.Clone(nodeColumns), func(c column[node]) bool { return c.name == "label" })
	edgeCols := slices.DeleteFunc(slices.Clone(edgeColumns), func(c column[graph.Edge]) bool {
		return c.name == "label" || c.name == "weight"
	})
	fmt.Fprint(w, `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
  <meta>
    <creator>hearsay</creator>
    <description>Who cites whom</description>
  </meta>
  <graph defaultedgetype="directed" mode="static" idtype="string">
    <attributes class="node">
`)
	for i, c := range nodeCols {
		fmt.Fprintf(w, "      <attribute id=\"%d\" title=%q type=%q/>\n", i, c.name, gexfTypes[c.kind])
	}
	fmt.Fprint(w, "    </attributes>\n    <attributes class=\"edge\">\n")
	for i, c := range edgeCols {
		fmt.Fprintf(w, "      <attribute id=\"%d\" title=%q type=%q/>\n", i, c.name, gexfTypes[c.kind])
	}
	fmt.Fprint(w, "    </attributes>\n    <nodes>\n")
	for _, n := range nodes(g, l, b) {
		fmt.Fprintf(w, "      <node id=\"%s\" label=\"%s\">\n", escapeXML(cleanID(n.id)), escapeXML(n.label))
		writeAttValues(w, nodeCols, &n)
		fmt.Fprintln(w, "      </node>")
	}
	fmt.Fprint(w, "    </nodes>\n    <edges>\n")
	for i, e := range g.Edges() {
		fmt.Fprintf(w, "      <edge id=\"e%d\" source=\"%s\" target=\"%s\" kind=\"%s\" label=\"%s\" weight=\"%d\">\n", i,
			escapeXML(cleanID(e.From)), escapeXML(cleanID(e.To)), e.Kind, escapeXML(clean(edgeLabel(&e))), weight(&e))
		writeAttValues(w, edgeCols, &e)
		fmt.Fprintln(w, "      </edge>")
	}
	fmt.Fprintln(w, "    </edges>\n  </graph>\n</gexf>")
	return nil
}

func writeAttValues[T any](w *bufio.Writer, columns []column[T], of *T) {
	fmt.Fprintln(w, "        <attvalues>")
	for i, c := range columns {
		if v := c.value(of); v != "" {
			fmt.Fprintf(w, "          <attvalue for=\"%d\" value=\"%s\"/>\n", i, escapeXML(v))
		}
	}
	fmt.Fprintln(w, "        </attvalues>")
}
