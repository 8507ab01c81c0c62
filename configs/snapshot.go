package configs

import _ "embed"

// Snapshot is what the shipped rules, lists and sources say, read and checked
// beforehand by the program in attribution/internal/shipped/generate. See
// package rule.
//
//go:embed snapshot/rules.bin
var Snapshot string

// Names is the compiled table of all names of shipped sources, made by the
// same program. See package resolve.
//
//go:embed snapshot/names-de.bin
var Names string
