package main

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/hearsay/hearsay/attribution"
	"github.com/hearsay/hearsay/attribution/report"
	"github.com/hearsay/hearsay/attribution/rule"
	"github.com/hearsay/hearsay/attribution/ruletest"
	"github.com/hearsay/hearsay/configs"
)

type testOptions struct {
	format   string
	only     []string
	coverage bool
	watch    bool
}

func (a *app) rulesTest() *cobra.Command {
	var o testOptions
	c := &cobra.Command{
		Use:   "test [FOLDER | FILE | PACK]...",
		Short: "Run the examples, counterexamples and todo of every rule through the real pipeline",
		Long: `Run the examples, counterexamples and todo of every rule through the real
pipeline, with the rules named here added to those of the settings. In an
example the marked words have to be found exactly; in a counterexample the rule
has to stay silent; a todo is a known gap and never fails.

With -v it also says which todo are open, and which examples another rule takes.`,
		Example: "  hearsay rules test\n  hearsay rules test my-rules/ --only my.\n  hearsay rules test my-rules/ --watch",
		RunE: func(c *cobra.Command, args []string) error {
			if err := oneOf("format", o.format, []string{asText, asJSON}); err != nil {
				return err
			}
			if o.watch {
				return a.watchTests(c, args, o)
			}
			return a.testOnce(c, args, o)
		},
	}
	f := c.Flags()
	f.StringVar(&o.format, "format", asText, "text or json")
	f.StringArrayVar(&o.only, "only", nil, "only rules whose id begins so")
	f.BoolVar(&o.coverage, "coverage", false, "say which share of the rules fired")
	f.BoolVar(&o.watch, "watch", false, "run again when a rule file is saved, and print what changed")
	completeWith(c, "format", []string{asText, asJSON})
	a.settingFlags(c, []string{"rules"})
	return c
}

func (a *app) testOnce(c *cobra.Command, more []string, o testOptions) error {
	r, err := a.runTests(c, more, o)
	if err != nil {
		return err
	}
	err = whole(c.Context(), a.stdout, func(w io.Writer) error {
		if o.format == asJSON {
			b, err := report.Encode(r, true)
			if err != nil {
				return err
			}
			_, err = w.Write(b)
			return err
		}
		return r.Write(cleaned{w}, a.verbose, o.coverage)
	})
	if err != nil {
		return writing(err)
	}
	if r.Failed() {
		s := r.Summary
		return expectation("%d of %d examples and %d of %d counterexamples fail", s.Examples.All-s.Examples.OK, s.Examples.All,
			s.Counterexamples.All-s.Counterexamples.OK, s.Counterexamples.All)
	}
	return nil
}

func (a *app) runTests(c *cobra.Command, more []string, o testOptions) (*ruletest.Result, error) {
	z, err := a.analyzerWith(c, more)
	if err != nil {
		return nil, err
	}
	want := func(r rule.Rule) bool {
		return len(o.only) == 0 || slices.ContainsFunc(o.only, func(p string) bool { return strings.HasPrefix(r.ID, p) })
	}
	return ruletest.Run(z.Rules(), ruletest.Pipeline(z), want), nil
}

// analyzerWith builds the analyser that the settings ask for, with more rules.
func (a *app) analyzerWith(c *cobra.Command, more []string) (*attribution.Analyzer, error) {
	l, err := a.load(c)
	if err != nil {
		return nil, err
	}
	s := l.Settings
	s.Rules = slices.Concat(s.Rules, more)
	return a.newAnalyzer(s)
}

func (a *app) rulesLint() *cobra.Command {
	var strictly bool
	c := &cobra.Command{
		Use:   "lint [FOLDER | FILE | PACK]...",
		Short: "Check rule files: all problems, and what is hardly meant",
		Long: `Check the rule files of the settings and those named here: every problem that
keeps them from loading, then what is allowed but hardly meant, such as rules
without examples, misspelled verbs, lists that nobody uses. Exit code 1 if
there is a problem, with --strict also if there is a doubt.`,
		RunE: func(c *cobra.Command, args []string) error { return a.lint(c, args, strictly) },
	}
	c.Flags().BoolVar(&strictly, "strict", false, "exit with 1 for doubts as well")
	a.settingFlags(c, []string{"rules"})
	return c
}

func (a *app) lint(c *cobra.Command, more []string, strictly bool) error {
	l, err := a.load(c)
	if err != nil {
		return err
	}
	set, bad := rule.Load(configs.FS, slices.Concat(l.Rules, more))
	if bad != nil {
		if err := a.print(c.Context(), func(w io.Writer) error { _, err := fmt.Fprintln(cleaned{w}, bad); return err }); err != nil {
			return err
		}
		return expectation("the rules do not load")
	}
	doubts := ruletest.Lint(set, attribution.IsVerb)
	err = a.print(c.Context(), func(w io.Writer) error {
		for _, p := range doubts {
			fmt.Fprintln(cleaned{w}, p.Error())
		}
		_, err := fmt.Fprintf(w, "%s, %s, %s: no problem, %s\n", times(len(set.Rules), "rule"), times(len(set.Lists), "list"),
			times(len(set.Sources), "source"), times(len(doubts), "doubt"))
		return err
	})
	if err != nil {
		return err
	}
	if strictly && len(doubts) > 0 {
		return expectation("%s", times(len(doubts), "doubt"))
	}
	return nil
}

// print writes a result to stdout in one piece.
func (a *app) print(ctx context.Context, write func(io.Writer) error) error {
	return writing(whole(ctx, a.stdout, write))
}
