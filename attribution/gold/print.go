package gold

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
)

// Print says what is to be printed beside the figures.
type Print struct {
	Types  bool
	Rules  bool
	Errors int // of that many articles, worst first, and of as many chains
}

// Write prints the result for people: plain text, at most 80 columns but for quoted words.
func (r *Result) Write(w io.Writer, o Print) error {
	var b strings.Builder
	if q := r.Quotations; q != nil {
		q.write(&b, o)
	}
	if c := r.Chains; c != nil {
		if b.Len() > 0 {
			b.WriteByte('\n')
		}
		c.write(&b, o)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (q *QuotationResult) write(b *strings.Builder, o Print) {
	fmt.Fprintf(b, "Attributions: %d articles, %d in the gold, %d found\n\n", q.Articles, q.Gold, q.System)
	fmt.Fprintf(b, "%-12s%7s%7s%7s\n", "tokens", "P", "R", "F1")
	for _, f := range q.Figures {
		fmt.Fprintf(b, "%-12s%s\n", f.Name, f.PRF)
	}
	fmt.Fprintf(b, "\n%-12s%6s%8s   %21s   %21s\n", "spans", "gold", "found", "exact P      R     F1", "overlap P      R     F1")
	for _, p := range q.Parts {
		fmt.Fprintf(b, "%-12s%6d%8d   %s   %s\n", p.Part, p.Gold, p.System, p.ExactMeasure(), p.OverlapMeasure())
	}
	if o.Types {
		fmt.Fprintf(b, "\n%-24s%6s%7s%7s%7s%8s%8s%7s\n", "type", "gold", "found", "exact", "typed", "source", "system", "right")
		for _, t := range q.Types {
			fmt.Fprintf(b, "%-24s%6d%6.1f%%%6.1f%%%6.1f%%%7.1f%%%8d%6.1f%%\n", t.Type, t.Gold, 100*ratio(t.Found, t.Gold),
				100*ratio(t.Exact, t.Found), 100*ratio(t.Typed, t.Found), 100*ratio(t.Sourced, t.Found), t.System, 100*ratio(t.Right, t.System))
		}
	}
	if o.Rules {
		fmt.Fprintf(b, "\n%-48s%6s%7s%8s\n", "rule", "hits", "right", "share")
		for _, r := range q.Rules {
			fmt.Fprintf(b, "%-48s%6d%7d%7.1f%%\n", r.Rule, r.Hits, r.Right, 100*ratio(r.Right, r.Hits))
		}
	}
	for i, c := range q.Calibration {
		if i == 0 {
			fmt.Fprintf(b, "\n%-12s%6s%8s%10s\n", "confidence", "hits", "right", "says")
		}
		fmt.Fprintf(b, "%.1f – %.1f   %6d%7.1f%%%9.1f%%\n", c.From, c.To, c.Hits, 100*ratio(c.Right, c.Hits), 100*c.Confidence)
		if i+1 == len(q.Calibration) {
			fmt.Fprintf(b, "mean distance %.1f points\n", 100*q.CalibrationError)
		}
	}
	for i, a := range q.Worst {
		if i >= o.Errors || len(a.Errors) == 0 {
			break
		}
		fmt.Fprintf(b, "\n%s: joint %.1f, %d in the gold, %d found\n", a.ID, 100*a.Joint, a.Gold, a.System)
		for _, m := range a.Errors {
			m.write(b)
		}
	}
}

func (m Mistake) write(b *strings.Builder) {
	switch {
	case m.Got == "":
		fmt.Fprintf(b, "  missed  %s: %s\n", m.Type, m.Gold)
	case m.Gold == "":
		fmt.Fprintf(b, "  extra   %s (%s): %s\n", m.Type, m.Rule, m.Got)
	default:
		fmt.Fprintf(b, "  partly  %s (%s): %s\n", m.Type, m.Rule, m.Gold)
		for _, name := range slices.Sorted(maps.Keys(m.Parts)) {
			fmt.Fprintf(b, "          %s: %s\n", name, m.Parts[name])
		}
	}
}

func (c *ChainResult) write(b *strings.Builder, o Print) {
	fmt.Fprintf(b, "Chains: %d passages, %d in the gold, %d claims found\n\n", c.Passages, c.Chains, c.Claims)
	fmt.Fprintf(b, "%-12s%6.1f%%\n%-12s%6.1f%%\n", "found", 100*c.Found, "exact", 100*c.Exact)
	fmt.Fprintf(b, "%-12s%6.1f%%   of %d chains of two hops and more\n", "exact2", 100*c.ExactDeep, c.Deep)
	fmt.Fprintf(b, "%-12s%6.1f%%   F1 (P %.1f, R %.1f), %d of %d\n", "hops", 100*c.Hops.F1, 100*c.Hops.P, 100*c.Hops.R, c.HopsFound, c.GoldHops)
	fmt.Fprintf(b, "%-12s%6.1f%%   %d of %d sources that said nothing\n", "silent", 100*ratio(c.SilentCorrect, c.Silent), c.SilentCorrect, c.Silent)
	fmt.Fprintf(b, "%-12s%6d    claims in %d passages that report nothing\n", "decoys", c.DecoyClaims, c.Decoys)
	for i, m := range c.Misses {
		if o.Errors <= 0 {
			break
		}
		if i >= o.Errors {
			fmt.Fprintf(b, "  and %d more\n", len(c.Misses)-i)
			break
		}
		if i == 0 {
			b.WriteByte('\n')
		}
		fmt.Fprintf(b, "%s: want %s, got %s: %s\n", m.Article, path(m.Want), cmp.Or(path(m.Got), "nothing"), cmp.Or(m.Content, m.Kind))
	}
}

func path(entries []string) string { return strings.Join(entries, " → ") }

// String gives P, R and F1 in percent.
func (m PRF) String() string { return fmt.Sprintf("%7.1f%7.1f%7.1f", 100*m.P, 100*m.R, 100*m.F1) }
