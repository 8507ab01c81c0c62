package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/hearsay/hearsay/attribution/report"
	"github.com/hearsay/hearsay/attribution/ruletest"
	"github.com/hearsay/hearsay/attribution/tune"
	"github.com/hearsay/hearsay/cmd/hearsay/internal/watch"
)

// watchTests runs the tests again whenever a rule file is saved.
func (a *app) watchTests(c *cobra.Command, more []string, o testOptions) error {
	l, err := a.load(c)
	if err != nil {
		return err
	}
	paths := slices.Concat(l.Rules, more)
	if len(paths) == 0 {
		return bad("name a folder with your rules, as an argument or with --rules", "there is nothing to watch: the shipped rules do not change")
	}
	files := watch.New(paths...)
	var last *ruletest.Result
	run := func([]string) error {
		r, err := a.runTests(c, more, o)
		if err != nil {
			return a.goOn(err)
		}
		before := last
		last = r
		return a.print(c.Context(), func(w io.Writer) error {
			if before == nil {
				return r.Write(cleaned{w}, a.verbose, o.coverage)
			}
			return r.WriteChanges(cleaned{w}, before)
		})
	}
	return a.watching(c.Context(), files, paths, run)
}

// watching runs once, then at each change, until it is interrupted.
func (a *app) watching(ctx context.Context, files *watch.Files, paths []string, run func(changed []string) error) error {
	if err := run(nil); err != nil {
		return err
	}
	fmt.Fprintf(a.stderr, "watching %s; stop with Ctrl-C\n", printable(strings.Join(paths, ", ")))
	err := files.Each(ctx, func(changed []string) error {
		fmt.Fprintf(a.stderr, "saved: %s\n", printable(strings.Join(changed, ", ")))
		return run(changed)
	})
	if errors.Is(err, context.Canceled) {
		return nil // that is how a watch ends
	}
	return err
}

// goOn tells an error that the next save may mend.
func (a *app) goOn(err error) error {
	if errors.Is(err, context.Canceled) {
		return err
	}
	tell(a.stderr, err)
	return nil
}

func (a *app) watchCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "watch FILE | FOLDER...",
		Short: "Analyse articles again when they or the rules are saved; print what changed",
		Args:  cobra.ArbitraryArgs,
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return bad("hearsay watch article.txt --rules my-rules/", "%s needs an article to watch", c.CommandPath())
			}
			return a.watchArticles(c, args)
		},
	}
	a.settingFlags(c, analysisSettings)
	return c
}

func (a *app) watchArticles(c *cobra.Command, articles []string) error {
	l, err := a.load(c)
	if err != nil {
		return err
	}
	paths := slices.Concat(articles, l.Rules)
	var last map[string]*report.Report
	run := func([]string) error {
		w, err := a.work(l.Settings)
		if err != nil {
			return a.goOn(err)
		}
		now := map[string]*report.Report{}
		var order []string
		err = w.each(c.Context(), articles, func(res result) error {
			if res.err != nil {
				return a.goOn(placed{res.place(), res.err})
			}
			now[res.place()] = res.report
			order = append(order, res.place())
			return nil
		})
		if err != nil {
			return err
		}
		before := last
		last = now
		return a.print(c.Context(), func(out io.Writer) error {
			var n diffCount
			for _, name := range order {
				r := now[name]
				old := &report.Report{}
				if before[name] != nil {
					old = before[name]
				}
				changes := tune.Diff(old, r)
				n.add(old, r, changes)
				a.writeDiff(out, name, changes)
			}
			_, err := fmt.Fprintln(out, n.String())
			return err
		})
	}
	return a.watching(c.Context(), watch.New(paths...), paths, run)
}
