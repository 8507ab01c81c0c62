// Package export writes a provenance graph in the formats that other tools
// read: one file of this package for each format.
//
// [Formats] is the table of formats, [Write] writes one of them to a stream,
// [Save] to a file or folder. The same graph gives the same bytes on every run.
//
// Text comes from articles and may hold anything. Each format escapes by its
// own rules; what a format cannot hold at all (control characters in XML,
// bytes that are not UTF-8) becomes U+FFFD. Line ends, tabs and runs of white
// space in labels become one blank.
//
// The data formats (graphml, gexf, cytoscape, prov-json, csv, json) hold
// everything that the graph's lists give. The drawings (dot, svg, mermaid) leave
// out sources that no claim runs through; credits stand in the article's label.
package export

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/hearsay/hearsay/graph"
)

// Options say how to write. The zero value is good.
type Options struct {
	// Language of the labels that hearsay itself writes: "en" (also "") or "de".
	Language string
	// Embedded leaves out of svg what only a file of its own needs (the XML declaration).
	Embedded bool
	// IDPrefix goes before the ids inside svg; two drawings in one page need two. Default "hearsay".
	IDPrefix string
}

// Format is a row of the table of formats.
type Format struct {
	Name    string
	Endings []string // of file names, the usual one first
	About   string
	write   func(*bufio.Writer, *graph.Graph, Options) error
}

// Formats lists the formats. The first one is the default of the command line.
func Formats() []Format {
	return []Format{
		{"dot", []string{".dot", ".gv"}, "Graphviz, laid out from left to right", writeDOT},
		{"svg", []string{".svg"}, "the hop diagram: a picture that needs no other tool", writeSVG},
		{"graphml", []string{".graphml"}, "GraphML for yEd, networkx, igraph, Gephi", writeGraphML},
		{"gexf", []string{".gexf"}, "GEXF 1.3 for Gephi", writeGEXF},
		{"mermaid", []string{".mmd", ".mermaid"}, "Mermaid flowchart for Markdown pages; long texts are shortened", writeMermaid},
		{"cytoscape", []string{".cyjs"}, "elements JSON for cytoscape.js and Cytoscape", writeCytoscape},
		{"prov-json", []string{".provjson", ".prov.json"}, "W3C PROV in JSON", writePROV},
		{"csv", []string{".csv", ".zip"}, "tables of nodes and edges for Gephi and Neo4j; a stream gets the edges, a folder or .zip both", writeCSV},
		{"json", []string{".json"}, "everything, with origins, relays, summary and findings", writeJSON},
	}
}

// FormatOf finds the format of a file by its ending, upper and lower case alike.
func FormatOf(path string) (name string, ok bool) {
	path = strings.ToLower(path)
	longest := ""
	for _, f := range Formats() {
		for _, e := range f.Endings {
			if strings.HasSuffix(path, e) && len(e) > len(longest) {
				longest, name = e, f.Name
			}
		}
	}
	return name, longest != ""
}

// UnknownFormatError says that there is no format of a name.
type UnknownFormatError struct{ Name string }

func (e *UnknownFormatError) Error() string {
	return fmt.Sprintf("no format is called %q; the formats are %s", e.Name, strings.Join(names(), ", "))
}

func names() []string {
	var out []string
	for _, f := range Formats() {
		out = append(out, f.Name)
	}
	return out
}

// Write writes the graph. The error is an *[UnknownFormatError] or that of w.
func Write(w io.Writer, g *graph.Graph, format string, o Options) error {
	fs := Formats()
	i := slices.IndexFunc(fs, func(f Format) bool { return f.Name == format })
	if i < 0 {
		return &UnknownFormatError{format}
	}
	b := bufio.NewWriterSize(w, 1<<16)
	if err := fs[i].write(b, g, o); err != nil {
		return fmt.Errorf("writing the graph as %s: %w", format, err)
	}
	if err := b.Flush(); err != nil {
		return fmt.Errorf("writing the graph as %s: %w", format, err)
	}
	return nil
}
