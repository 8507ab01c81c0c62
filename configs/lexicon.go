package configs

import _ "embed"

// Lexicon is the German dictionary, made by the program in
// attribution/internal/german/lexicon/generate. Licence: CC BY-SA 4.0, see
// lexicon/de/LICENSE.md.
//
//go:embed lexicon/de/lexicon.bin
var Lexicon string

// Tagger holds the weights of the German tagger, made by the program in
// attribution/internal/german/tagger/generate. Licence: CC BY-SA 4.0, see
// lexicon/de/LICENSE.md.
//
//go:embed lexicon/de/tagger.bin
var Tagger string

// EnglishTagger holds the weights of the English tagger, made by the program in
// attribution/internal/english/tagger/generate out of jdkato/prose. Licence:
// MIT, see lexicon/en/LICENSE.md.
//
//go:embed lexicon/en/tagger.bin
var EnglishTagger string
