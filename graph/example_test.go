package graph_test

import (
	"encoding/json"
	"fmt"
	"log"

	"github.com/hearsay/hearsay/attribution/report"
	"github.com/hearsay/hearsay/graph"
)

// A line as "hearsay analyze --format jsonl --with-text" writes it, cut down to what a graph needs.
const line = `{"schema":"hearsay.report/1","article":{"id":"reise","title":"Kim reist"},
 "text":"Yonhap zitierte KCNA mit den Worten, die Reise beginne bald.",
 "sources":[{"id":"kcna","name":"KCNA","kind":"agency","named":true},{"id":"yonhap","name":"Yonhap","kind":"agency","named":true}],
 "attributions":[
  {"id":"a1","type":"indirect","source":"yonhap","rule":"de.relay.zitieren-mit","confidence":0.9,"spans":{"cue":[{"start":7,"end":15}]}},
  {"id":"a2","type":"indirect","source":"kcna","within":"a1","rule":"de.relay.zitieren-mit","confidence":0.9,"spans":{"cue":[{"start":21,"end":35}]}}],
 "claims":[{"id":"c1","text":"die Reise beginne bald","chain":["kcna","yonhap"],"hops":2,"attributions":["a2"]}]}`

func read(line string) report.Report {
	var r report.Report
	if err := json.Unmarshal([]byte(line), &r); err != nil {
		log.Fatal(err)
	}
	return r
}

func ExampleBuild() {
	g := graph.Build(read(line))

	for _, e := range g.Edges() {
		if e.Kind == graph.Cites {
			fmt.Printf("%s cites %s: %s\n", e.From, e.To, e.Cues())
		}
	}
	for _, c := range g.Claims() {
		fmt.Printf("%s: %d hops, from %s\n", c.ID, c.Hops, c.Origin())
	}
	// Output:
	// article:reise cites source:yonhap: [zitierte]
	// source:yonhap cites source:kcna: [mit den Worten]
	// claim:reise/c1: 2 hops, from source:kcna
}

func ExampleMerge() {
	g := graph.Merge(
		graph.Build(read(line)),
		graph.Build(read(`{"article":{"id":"parade"},"sources":[{"id":"kcna","name":"KCNA","kind":"agency","named":true}],
			"claims":[{"id":"c1","text":"es gebe eine Parade","chain":["kcna"],"hops":1}]}`)),
	)

	for _, o := range g.Origins() {
		fmt.Printf("%d of %d claims begin with %s\n", o.Claims, len(g.Claims()), o.Source)
	}
	for _, c := range g.Chains("article:reise", "source:kcna") {
		fmt.Println(c.Nodes, c.Claims)
	}
	// Output:
	// 2 of 2 claims begin with source:kcna
	// [article:reise source:yonhap source:kcna] [claim:reise/c1]
}

func ExampleGraph_Through() {
	g, err := graph.Build(read(line)).Through("Reuters")
	fmt.Println(g, err)
	// Output: <nil> no source is called "Reuters"; the graph has KCNA, Yonhap
}
