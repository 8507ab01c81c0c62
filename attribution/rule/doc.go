// Package rule turns rule files into compiled rules and compiled rules into
// attributions.
//
// Words and rules are data (YAML, package configs); the mechanism of each kind
// of rule is one Go file of this package. Loading is strict and reports every
// problem at once; a compiled set is immutable and safe for concurrent use.
package rule
