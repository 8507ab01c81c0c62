// Package graph holds the provenance graph: who cites whom, in one article or
// in many.
//
// # What is in it
//
// Nodes are articles, claims and sources. Their ids say what they are:
// "article:kim", "claim:kim/c3", "source:kcna". A source with a name is one
// node over all articles. A source without one belongs to its article
// ("source:kim/augenzeugen"): the eyewitnesses of two articles are not the same
// people, and joining them would invent a connection.
//
// Edges run from who cites to who is cited:
//
//   - cites: article or source → source, with a [Citation] for each claim that
//     came this way (cue words, rule, confidence, spans);
//   - carries: article → claim, the claim stands in the article;
//   - originates: source → claim, the claim's chain begins with the source;
//   - credits: article → source, the article as a whole is owed to the source
//     (dateline, sign-off, "mit Material von"), no single claim is.
//
// There is one edge for each kind and pair of nodes.
//
// # How to use it
//
// [Build] makes the graph of one report, [Merge] joins graphs. Both take and
// give values: a Graph never changes, and may be used by several goroutines at
// once. Build cannot fail; what a report leaves out (a source that a chain names
// and the list does not have, an article without an id) is filled in and the
// same way each time. The cue words come from the report's text: fill in
// report.Text before Build (the contract leaves it out of the JSON by default),
// or citations carry rule and spans but no words.
//
// All lists come sorted: articles by id, claims by article and place in the
// report, sources by id, edges by kind, from, to. The lists are the caller's own;
// the slices inside their elements are shared and must not be written to.
//
// # Hops
//
// A claim's hops are the length of its chain. [Graph.Levels] gives the hops from
// an article to every source by a level search, which is not the same question:
// it takes the shortest way over all claims.
//
// Two claims that share a source do not share a chain. [Graph.Chains] therefore
// gives only the ways that some claim took; [Graph.Shortest] and [Graph.Paths]
// give the ways that the edges allow.
package graph
