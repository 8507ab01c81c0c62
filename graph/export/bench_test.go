package export

import (
	"fmt"
	"io"
	"testing"

	"github.com/hearsay/hearsay/attribution/report"
	"github.com/hearsay/hearsay/graph"
	"github.com/hearsay/hearsay/graph/internal/sample"
)

// manyReports are articles of twelve claims over eight sources, most of which they share.
func manyReports(n int) []report.Report {
	out := make([]report.Report, n)
	for i := range out {
		out[i] = sample.Sized(fmt.Sprintf("article-%04d", i), 8, 12)
	}
	return out
}

// BenchmarkArticles builds the graph of 2,000 articles from their reports, joins
// it and writes it as GraphML.
func BenchmarkArticles(b *testing.B) {
	reports := manyReports(2000)
	b.ReportAllocs()
	for b.Loop() {
		graphs := make([]*graph.Graph, len(reports))
		for i, r := range reports {
			graphs[i] = graph.Build(r)
		}
		g := graph.Merge(graphs...)
		if err := Write(io.Discard, g, "graphml", Options{}); err != nil {
			b.Fatal(err)
		}
		if n := g.Summary().Claims; n != 24000 {
			b.Fatalf("%d claims", n)
		}
	}
}

// BenchmarkFormats writes the joined graph of 200 articles in each format.
func BenchmarkFormats(b *testing.B) {
	var graphs []*graph.Graph
	for _, r := range manyReports(200) {
		graphs = append(graphs, graph.Build(r))
	}
	g := graph.Merge(graphs...)
	for _, f := range Formats() {
		b.Run(f.Name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := Write(io.Discard, g, f.Name, Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
