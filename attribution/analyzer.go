package attribution

import (
	"fmt"
	"io/fs"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/german"
	"github.com/hearsay/hearsay/attribution/internal/segment"
	"github.com/hearsay/hearsay/attribution/rule"
	"github.com/hearsay/hearsay/configs"
)

// Options say how an Analyzer works. The zero value uses the shipped rules.
type Options struct {
	// Rules are folders, files and .zip packs of rules, lists and sources that
	// add to, override or disable the shipped ones, in this order.
	Rules []string
	// WithText puts the analysed text into the report.
	WithText bool
}

// Analyzer analyses articles. It is immutable and safe for concurrent use.
type Analyzer struct {
	opts    Options
	Set     *rule.Set
	segment *segment.Segmenter
	german  *german.Analyser
	match   *rule.Matcher
}

// New loads and compiles rules. The error holds every problem of the rule
// files, each with its place.
func New(opts Options) (*Analyzer, error) {
	return load(configs.FS, opts)
}

func load(shipped fs.FS, opts Options) (*Analyzer, error) {
	set, err := rule.Load(shipped, opts.Rules)
	if err != nil {
		return nil, err
	}
	z := &Analyzer{opts: opts, Set: set}
	words, err := segment.Load(shipped, "de")
	if err != nil {
		return nil, err
	}
	z.segment = segment.New(words)
	if z.german, err = german.New(z.words); err != nil {
		return nil, fmt.Errorf("german: %w", err)
	}
	if z.match, err = rule.Compile(set, "de"); err != nil {
		return nil, err
	}
	return z, nil
}

// words gives the entries of a list.
func (z *Analyzer) words(name string) []string {
	l := z.Set.Lists[name]
	if l == nil {
		return nil
	}
	out := make([]string, len(l.Entries))
	for i := range l.Entries {
		out[i] = l.Entries[i].Word
	}
	return out
}

// Attributions is the pipeline up to the rules: what explain and the rule tests look at.
func (z *Analyzer) Attributions(d *doc.Document) (*doc.Analysis, []doc.Attribution) {
	a := z.segment.Segment(d)
	z.german.Analyse(a)
	return a, z.match.Match(a)
}
