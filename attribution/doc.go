// Package attribution finds out who is said to have said what in a news
// article, and through whom each claim came.
//
// # How to use it
//
// [New] loads and compiles rules once; [Analyzer.Analyze] takes an article and
// gives a [Report]: sources, attributions, claims with their chains, findings.
// An Analyzer is immutable and keeps nothing of an article: share one among
// goroutines. Its zero value has no rules and says so.
//
// An article is a [doc.Document]. A text alone will do:
//
//	r, err := z.Analyze(&doc.Document{ID: "a", Text: text})
//
// Files, web pages and JSON lines go through package ingest, which finds title,
// byline, credits and captions as well and decodes what is not UTF-8.
//
// Words, rules and names are data: [Options] takes folders and packs of them
// (Rules) and texts in memory (Inline). They add to the shipped ones, override
// them by id, or disable them.
//
// From a Report, package graph builds who cites whom, graph/export writes it
// for other tools, and report/render writes pages for people.
//
// # Offsets
//
// Offsets in a Report count Unicode code points of the text that was analysed,
// and so do not index a Go string: report.Span.Of takes the words out. Inside,
// in packages doc, rule and below, all spans are bytes.
//
// # How it works
//
// The pipeline is [Analyzer.Run], read from top to bottom; each stage is a
// package below this one and takes the value of the one before:
//
//	Document ─segment→ tokens, sentences ─german→ tags, clauses, phrases
//	  ─rule→ attributions ─resolve→ sources ─chain→ claims ─→ Report
package attribution
