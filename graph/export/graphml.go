package export

import (
	"bufio"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/hearsay/hearsay/graph"
)

// writeGraphML writes GraphML 1.0. Its schema allows letters, digits and .-_: in
// ids; what else an id holds is written _xHHHH_ (the code point in hexadecimal),
// and the attribute "id" has the node's id as it is everywhere else.
func writeGraphML(w *bufio.Writer, g *graph.Graph, o Options) error {
	l, b := o.labels(), newBook(g)
	fmt.Fprint(w, `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
  <key id="n_id" for="node" attr.name="id" attr.type="string"/>
`)
	for _, c := range nodeColumns {
		fmt.Fprintf(w, "  <key id=\"n_%s\" for=\"node\" attr.name=%q attr.type=%q/>\n", c.name, c.name, c.kind)
	}
	for _, c := range edgeColumns {
		fmt.Fprintf(w, "  <key id=\"e_%s\" for=\"edge\" attr.name=%q attr.type=%q/>\n", c.name, c.name, c.kind)
	}
	fmt.Fprintln(w, `  <graph id="hearsay" edgedefault="directed">`)
	for _, n := range nodes(g, l, b) {
		fmt.Fprintf(w, "    <node id=\"%s\">\n      <data key=\"n_id\">%s</data>\n", token(n.id), escapeXML(cleanID(n.id)))
		writeData(w, "n_", nodeColumns, &n)
		fmt.Fprintln(w, "    </node>")
	}
	for i, e := range g.Edges() {
		fmt.Fprintf(w, "    <edge id=\"e%d\" source=\"%s\" target=\"%s\">\n", i, token(e.From), token(e.To))
		writeData(w, "e_", edgeColumns, &e)
		fmt.Fprintln(w, "    </edge>")
	}
	fmt.Fprintln(w, "  </graph>\n</graphml>")
	return nil
}

func writeData[T any](w *bufio.Writer, prefix string, columns []column[T], of *T) {
	for _, c := range columns {
		if v := c.value(of); v != "" {
			w.WriteString(`      <data key="`)
			w.WriteString(prefix)
			w.WriteString(c.name)
			w.WriteString(`">`)
			w.WriteString(escapeXML(v))
			w.WriteString("</data>\n")
		}
	}
}

// tokenUnsafe is what an NMTOKEN of ours does not hold. "_x" is in it so that no
// id looks like an escaped one.
var tokenUnsafe = regexp.MustCompile(`_x|[^A-Za-z0-9._:\-äöüÄÖÜß]`)

func token(id string) string {
	return tokenUnsafe.ReplaceAllStringFunc(strings.ToValidUTF8(cleanID(id), "\ufffd"), func(s string) string {
		if s == "_x" {
			return "_x005F_x"
		}
		var b strings.Builder
		for _, r := range s {
			fmt.Fprintf(&b, "_x%04s_", strings.ToUpper(strconv.FormatInt(int64(r), 16)))
		}
		return b.String()
	})
}
