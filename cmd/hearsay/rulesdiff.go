package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"github.com/hearsay/hearsay/attribution/report"
	"github.com/hearsay/hearsay/attribution/tune"
)

// shippedRules stands for no rules beside the shipped ones and those of the settings.
const shippedRules = "shipped"

// articleDiff is the comparison of one article as JSON.
type articleDiff struct {
	Article string        `json:"article"`
	Changes []tune.Change `json:"changes"`
}

func (a *app) rulesDiff() *cobra.Command {
	var format string
	var on []string
	c := &cobra.Command{
		Use:   "diff A B --on ARTICLES",
		Short: "Compare what two sets of rules make of the same articles",
		Long: `Analyse articles with the rules A, then with the rules B, and print the claims
that are gained, lost, or have another chain or other words. A and B are
folders, files or .zip packs beside the rules of the settings; "shipped" stands
for none.`,
		Example: "  hearsay rules diff shipped my-rules/ --on articles/",
		Args: func(c *cobra.Command, args []string) error {
			if len(args) != 2 {
				return bad("hearsay rules diff shipped my-rules/ --on articles/", "%s takes two sets of rules, but got %d", c.CommandPath(), len(args))
			}
			return nil
		},
		RunE: func(c *cobra.Command, args []string) error {
			if err := oneOf("format", format, []string{asText, asJSON}); err != nil {
				return err
			}
			if len(on) == 0 {
				return bad("add --on with files or a folder of articles", "there is nothing to compare the rules on")
			}
			return a.diff(c, args[0], args[1], on, format)
		},
	}
	f := c.Flags()
	f.StringVar(&format, "format", asText, "text or json")
	f.StringArrayVar(&on, "on", nil, "articles: files or folders")
	completeWith(c, "format", []string{asText, asJSON})
	a.settingFlags(c, analysisSettings)
	return c
}

func (a *app) diff(c *cobra.Command, before, after string, on []string, format string) error {
	old, err := a.reportsWith(c, before, on)
	if err != nil {
		return err
	}
	now, err := a.reportsWith(c, after, on)
	if err != nil {
		return err
	}
	diffs := []articleDiff{}
	var n diffCount
	for i := range old {
		changes := tune.Diff(old[i].report, now[i].report)
		n.add(old[i].report, now[i].report, changes)
		if len(changes) > 0 {
			diffs = append(diffs, articleDiff{old[i].place(), changes})
		}
	}
	return a.print(c.Context(), func(w io.Writer) error {
		if format == asJSON {
			b, err := report.Encode(diffs, true)
			if err != nil {
				return err
			}
			_, err = w.Write(b)
			return err
		}
		for _, d := range diffs {
			a.writeDiff(w, d.Article, d.Changes)
		}
		_, err := fmt.Fprintln(w, n.String())
		return err
	})
}

// reportsWith analyses articles with more rules. An article that cannot be
// analysed is an error: with one missing, the rest could not be compared.
func (a *app) reportsWith(c *cobra.Command, rules string, on []string) ([]result, error) {
	l, err := a.load(c)
	if err != nil {
		return nil, err
	}
	s := l.Settings
	if rules != shippedRules {
		s.Rules = slices.Concat(s.Rules, []string{rules})
	}
	w, err := a.work(s)
	if err != nil {
		return nil, err
	}
	var out []result
	err = w.each(c.Context(), on, func(res result) error {
		if res.err != nil {
			return placed{res.place(), res.err}
		}
		out = append(out, res)
		return nil
	})
	return out, err
}

type diffCount struct {
	articles, before, after int
	how                     map[tune.How]int
}

func (n *diffCount) add(before, after *report.Report, changes []tune.Change) {
	if n.how == nil {
		n.how = map[tune.How]int{}
	}
	n.articles++
	n.before += len(before.Claims)
	n.after += len(after.Claims)
	for _, c := range changes {
		n.how[c.How]++
	}
}

func (n *diffCount) String() string {
	return fmt.Sprintf("%s, %s before, %d after: %d gained, %d lost, %d with another chain, %d with other words",
		times(n.articles, "article"), times(n.before, "claim"), n.after, n.how[tune.Gained], n.how[tune.Lost],
		n.how[tune.Chain]+n.how[tune.Both], n.how[tune.Words])
}

// writeDiff prints changes side by side: before on the left, after on the
// right, each claim with its chain and rules below. w is a buffer.
func (a *app) writeDiff(w io.Writer, article string, changes []tune.Change) {
	if len(changes) == 0 {
		return
	}
	fmt.Fprintln(w, printable(article))
	half := max((min(a.width(), 200)-7)/2, 20)
	marks := map[tune.How]string{tune.Gained: "+", tune.Lost: "-"}
	for _, c := range changes {
		mark := marks[c.How]
		if mark == "" {
			mark = "~"
		}
		left, right := side(c.Before, half), side(c.After, half)
		for i := range max(len(left), len(right)) {
			l, r := "", ""
			if i < len(left) {
				l = left[i]
			}
			if i < len(right) {
				r = right[i]
			}
			line := fmt.Sprintf("  %s %s%s │ %s", mark, l, strings.Repeat(" ", max(half-utf8.RuneCountInString(l), 0)), r)
			fmt.Fprintln(w, strings.TrimRight(line, " "))
			mark = " "
		}
	}
}

// side is a claim in lines of at most width letters.
func side(c *tune.Claim, width int) []string {
	if c == nil {
		return nil
	}
	lines := fold(printable(strings.Join(append(slices.Clone(c.Chain), "article"), " → ")), width)
	text := fold("„"+printable(c.Text)+"“", width)
	if len(text) > 3 {
		text = append(text[:2], "…")
	}
	return append(append(lines, text...), fold(printable(strings.Join(c.Rules, ", ")), width)...)
}
