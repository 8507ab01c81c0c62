package ruletest

import (
	"strings"

	"github.com/hearsay/hearsay/attribution"
	"github.com/hearsay/hearsay/attribution/doc"
)

// Pipeline is the real analyser. A
// blank line begins a new paragraph.
func Pipeline(z *attribution.Analyzer) Analyze {
	return func(language, text string) (*doc.Analysis, []doc.Attribution, error) {
		d := &doc.Document{Text: text, Language: language}
		start := 0
		for part := range strings.SplitSeq(text, "\n\n") {
			d.Blocks = append(d.Blocks, doc.Block{Span: doc.Span{Start: start, End: start + len(part)}})
			start += len(part) + 2
		}
		r, err := z.Run(d)
		if err != nil {
			return nil, nil, err
		}
		return r.Analysis, r.Attributions, nil
	}
}
