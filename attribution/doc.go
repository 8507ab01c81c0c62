// Package attribution finds out who is said to have said what in a news
// article, and through whom each claim came.
//
// [New] loads and compiles rules once; [Analyzer.Analyze] takes an article and
// gives a [Report]. An Analyzer is immutable: share one among goroutines.
//
// The pipeline is [Analyzer.Analyze], read from top to bottom; each stage is a
// package below this one and takes the value of the one before:
//
//	Document ─segment→ tokens, sentences ─german→ tags, clauses, phrases
//	  ─rule→ attributions ─resolve→ sources ─chain→ claims ─→ Report
//
// Offsets in a Report count Unicode code points of the text that was analysed;
// inside, all spans are bytes.
package attribution
