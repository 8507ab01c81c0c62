package export

import (
	"bufio"
	"encoding/csv"
	"strconv"

	"github.com/hearsay/hearsay/graph"
)

// writeCSV writes a stream: the edges alone, as in edges.csv. Two tables in one
// stream would be read right by nothing; Save writes both.
//
// The column names are those that Gephi looks for (Id, Label, Source, Target,
// Type, Weight); Relation tells parallel edges apart, no two rows have the same
// Source, Target and Relation. Neo4j reads the tables with
//
//	LOAD CSV WITH HEADERS FROM 'file:///nodes.csv' AS row CREATE (n:Node) SET n = row;
//	LOAD CSV WITH HEADERS FROM 'file:///edges.csv' AS row
//	MATCH (a:Node {Id: row.Source}), (b:Node {Id: row.Target}) CREATE (a)-[r:LINK]->(b) SET r = row;
func writeCSV(w *bufio.Writer, g *graph.Graph, _ Options) error { return writeEdges(w, g) }

func writeNodes(w *bufio.Writer, g *graph.Graph) error {
	c := csv.NewWriter(w)
	row := []string{"Id"}
	for _, col := range nodeColumns {
		row = append(row, title(col.name))
	}
	_ = c.Write(row) // Error below has the first error of all rows
	for _, n := range nodes(g, &english, newBook(g)) {
		row = append(row[:0], cleanID(n.id))
		for _, col := range nodeColumns {
			row = append(row, cell(col.value(&n)))
		}
		_ = c.Write(row)
	}
	c.Flush()
	return c.Error()
}

func writeEdges(w *bufio.Writer, g *graph.Graph) error {
	c := csv.NewWriter(w)
	row := []string{"Source", "Target", "Type", "Id"}
	for _, col := range edgeColumns {
		row = append(row, title(col.name))
	}
	_ = c.Write(row)
	for i, e := range g.Edges() {
		row = append(row[:0], cleanID(e.From), cleanID(e.To), "Directed", "e"+strconv.Itoa(i))
		for _, col := range edgeColumns {
			row = append(row, cell(col.value(&e)))
		}
		_ = c.Write(row)
	}
	c.Flush()
	return c.Error()
}

func title(name string) string { return string(name[0]-'a'+'A') + name[1:] }

// cell keeps a text from being taken for a formula when a spreadsheet opens the
// table: a cell that begins like one gets an apostrophe before it.
func cell(s string) string {
	s = clean(s)
	if s != "" {
		switch s[0] {
		case '=', '+', '@':
			return "'" + s
		case '-':
			if _, err := strconv.ParseFloat(s, 64); err != nil {
				return "'" + s
			}
		}
	}
	return s
}
