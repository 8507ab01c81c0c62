// Package rule turns rule files into compiled rules and compiled rules into
// attributions.
//
// Words and rules are data (YAML, package configs); the mechanism of each kind
// of rule is one Go file of this package. The guide for those who write rules
// is configs/README.md.
//
// # Files
//
// [Load] reads layers: the shipped files, then each folder, file or .zip that
// the user names. Package pack finds the files, package strict reads their YAML
// with the place of every value; a layer's items (rulefile.go, list.go,
// sourcefile.go) are changes by id. Folding the changes of all layers
// (override.go) gives a [Set]: checked (check.go, keys.go), with each rule that
// names a word list expanded to one rule per word. Loading is strict, reports
// every problem at once, and needs bounded time and memory on any input.
//
// # Matching
//
// [Compile] makes a [Matcher] of a Set; [Matcher.Match] reads the layers of an
// analysed article and gives attributions, [Matcher.Explain] also the rules that
// nearly fired. Both values are immutable and safe for concurrent use.
package rule
