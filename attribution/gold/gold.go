package gold

import "github.com/hearsay/hearsay/attribution/report"

// Part of an attribution.
type Part int

// The parts, in the order of every table.
const (
	Content Part = iota
	Cue
	Frame
	Source
	Addressee
	parts
)

var partNames = [parts]string{"content", "cue", "frame", "source", "addressee"}

func (p Part) String() string { return partNames[p] }

// types are the types of attribution as reports name them, and as GNQA does.
var types = []struct{ name, gnqa string }{
	{"direct", "Direct"}, {"indirect", "Indirect"}, {"reported", "Reported"},
	{"free-indirect", "FreeIndirect"}, {"indirect-free-indirect", "IndirectFreeIndirect"},
}

const noStatement = "no-statement"

// Article is a text with what its annotators found in it.
type Article struct {
	ID    string
	Place string // file:line, for messages
	Text  string
	// Language is that of the text where the gold names it, else empty.
	Language string
	// Tokens are the gold's own, in code points; the measure counts them.
	Tokens []report.Span
	// Attributed and Chained say what the text is annotated with. A text that
	// is annotated and has nothing is one that reports nothing.
	Attributed, Chained bool
	Attributions        []Attribution
	Chains              []Chain
}

// Attribution is an annotated attribution, its parts as indexes of tokens.
type Attribution struct {
	Type  string
	Parts [parts][]int
}

// Chain is an annotated citation chain.
type Chain struct {
	Content string   `json:"content"`
	Chain   []string `json:"chain"` // as worded in the text, origin first
	Kind    string   `json:"kind"`
	Note    string   `json:"note"`
}
