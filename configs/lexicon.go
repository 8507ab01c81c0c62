package configs

import _ "embed"

// Lexicon is the German dictionary, made by the program in
// attribution/internal/german/lexicon/generate. Licence: CC BY-SA 4.0, see
// lexicon/de/LICENSE.md.
//
//go:embed lexicon/de/lexicon.bin
var Lexicon string
