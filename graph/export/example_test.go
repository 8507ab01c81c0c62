package export_test

import (
	"fmt"
	"log"
	"os"

	"github.com/hearsay/hearsay/attribution/report"
	"github.com/hearsay/hearsay/graph"
	"github.com/hearsay/hearsay/graph/export"
)

// Sources and no claims: who cites whom.
func ExampleWrite() {
	g := graph.Build(report.Report{
		Article: report.Article{ID: "reise", Title: "Kim reist"},
		Sources: []report.Source{{ID: "kcna", Name: "KCNA", Kind: "agency", Named: true}, {ID: "beamte", Name: "Beamte", Kind: "group"}},
		Claims:  []report.Claim{{ID: "c1", Text: "die Reise beginne bald", Chain: []string{"beamte", "kcna"}}},
	})
	if err := export.Write(os.Stdout, g.OnlySources(), "mermaid", export.Options{Language: "de"}); err != nil {
		log.Fatal(err)
	}
	// Output:
	// flowchart LR
	//   n0["Kim reist"]
	//   n1("KCNA<br/><i>Agentur</i>")
	//   n2("Beamte<br/><i>Gruppe</i>")
	//   n0 -->|"#40;c1#41;"| n1
	//   n1 -->|"#40;c1#41;"| n2
	//   classDef article fill:#e8edf2,stroke:#4d4d4d,color:#1a1a1a,stroke-width:2px
	//   class n0 article
	//   classDef source fill:#fdf3dc,stroke:#4d4d4d,color:#1a1a1a
	//   class n1 source
	//   classDef unnamed fill:#ffffff,stroke:#4d4d4d,color:#1a1a1a,stroke-dasharray:5 4
	//   class n2 unnamed
}

func ExampleWrite_dot() {
	g := graph.Build(report.Report{
		Article: report.Article{ID: "reise", Title: "Kim reist"},
		Claims:  []report.Claim{{ID: "c1", Text: "die Reise beginne bald", Chain: []string{"KCNA"}}},
	})
	if err := export.Write(os.Stdout, g, "dot", export.Options{}); err != nil {
		log.Fatal(err)
	}
	// Output:
	// digraph hearsay {
	//   graph [rankdir=LR, charset="UTF-8", bgcolor="white", pad=0.3, nodesep=0.18, ranksep=1, fontname="Helvetica,Arial,sans-serif"]
	//   node [fontname="Helvetica,Arial,sans-serif", fontsize=12, style="filled", fillcolor="white", color="#4d4d4d", margin="0.15,0.08"]
	//   edge [fontname="Helvetica,Arial,sans-serif", fontsize=10, color="#4d4d4d", fontcolor="#1a1a1a", arrowsize=0.8, headport=w]
	//   "article:reise" [shape=folder, penwidth=1.5, fillcolor="#e8edf2", label="Kim reist"]
	//   "source:KCNA" [shape=diamond, style="filled", penwidth=2, fillcolor="#fdf3dc", label="KCNA"]
	//   "claim:reise/c1" [shape=box, style="filled,rounded", color="#9a9a9a", fillcolor="#f7f7f7", fontsize=11, label="c1 · 1 hop\lKCNA → article\l„die Reise beginne bald“\l"]
	//   "article:reise" -> "source:KCNA" [label=<<table border="0" cellborder="0" cellspacing="0" cellpadding="1" bgcolor="white"><tr><td>(c1)</td></tr></table>>, penwidth=1, style=solid]
	//   "source:KCNA" -> "claim:reise/c1" [color="#9a9a9a", arrowhead=none]
	// }
}

func ExampleFormatOf() {
	fmt.Println(export.FormatOf("who-cites-whom.graphml"))
	fmt.Println(export.FormatOf("who-cites-whom.doc"))
	// Output:
	// graphml true
	//  false
}
