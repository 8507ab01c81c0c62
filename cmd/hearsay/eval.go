package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/hearsay/hearsay/attribution/gold"
	"github.com/hearsay/hearsay/attribution/ingest"
	"github.com/hearsay/hearsay/attribution/report"
	"github.com/hearsay/hearsay/cmd/hearsay/internal/inorder"
)

type evalOptions struct {
	print    gold.Print
	min, max []string
	json     bool
	baseline string
	out      string
}

func (a *app) evalCommand() *cobra.Command {
	var o evalOptions
	c := &cobra.Command{
		Use:   "eval GOLD...",
		Short: "Score the rules against annotated articles",
		Long: `Score the rules against annotated articles: token precision and recall of
attributions as the German news quotation attribution corpus (GNQA) publishes
them, exact and overlapping spans, types, rules and calibration; of citation
chains the share that is exact, and their hops.

GOLD is a file or folder: GNQA's JSON files or JSON lines, own articles with
marked spans, or citation chains; see testdata/gold/README.md.`,
		Example: `  hearsay eval testdata/gold --by-type
  hearsay eval dev.jsonl --errors 10
  hearsay eval dev.jsonl --min joint=79 --min quote=83
  hearsay eval dev.jsonl --json > before.json
  hearsay eval dev.jsonl --rules mine --baseline before.json`,
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return bad("for example: hearsay eval testdata/gold", "%s takes the files or folders with the gold", c.CommandPath())
			}
			return a.eval(c, args, o)
		},
	}
	f := c.Flags()
	f.BoolVar(&o.print.Types, "by-type", false, "figures for each type of attribution")
	f.BoolVar(&o.print.Rules, "by-rule", false, "hits of each rule, and how many are right")
	f.IntVar(&o.print.Errors, "errors", 0, "show the mistakes of that many articles, worst first, and that many chains")
	f.StringArrayVar(&o.min, "min", nil, "exit with 1 if a figure is less, as joint=79; of "+strings.Join(gold.MetricNames(), ", "))
	f.StringArrayVar(&o.max, "max", nil, "exit with 1 if a figure is more, as decoys=3")
	f.BoolVar(&o.json, "json", false, "print JSON, for --baseline and scripts")
	f.StringVar(&o.baseline, "baseline", "", "say what got better and worse since this JSON file")
	f.StringVarP(&o.out, "output", "o", "", "write to this file, whole or not at all, in place of stdout")
	a.settingFlags(c, []string{"language", "rules", "jobs"})
	return c
}

func (a *app) eval(c *cobra.Command, paths []string, o evalOptions) error {
	least, err := bounds("min", o.min)
	if err != nil {
		return err
	}
	most, err := bounds("max", o.max)
	if err != nil {
		return err
	}
	if o.json && o.baseline != "" {
		return bad("the comparison is for people", "--baseline does not go with --json")
	}
	var before *gold.Result
	if o.baseline != "" {
		if before, err = readBaseline(o.baseline); err != nil {
			return err
		}
	}
	var articles []gold.Article
	for _, p := range paths {
		read, err := gold.Read(p)
		if err != nil {
			return err
		}
		articles = append(articles, read...)
	}
	_, w, err := a.begin(c)
	if err != nil {
		return err
	}
	r, err := a.score(c.Context(), w, articles)
	if err != nil {
		return err
	}
	err = a.output(c.Context(), o.out, func(out io.Writer) error {
		return whole(c.Context(), out, func(out io.Writer) error {
			if o.json {
				b, err := report.Encode(r, true)
				if err == nil {
					_, err = out.Write(b)
				}
				return err
			}
			if err := r.Write(out, o.print); err != nil || before == nil {
				return err
			}
			fmt.Fprintln(out)
			return r.WriteComparison(out, before, max(o.print.Errors, 10))
		})
	})
	if err != nil {
		return err
	}
	unmet := append(r.Floors(least, false), r.Floors(most, true)...)
	if len(unmet) > 0 {
		return expectation("%s", strings.Join(unmet, "\n"))
	}
	return nil
}

// goldInput is the text of an annotated article as it would stand in a stream.
func goldInput(g *gold.Article) input {
	line, err := json.Marshal(map[string]string{"id": g.ID, "text": g.Text, "language": g.Language})
	return input{name: g.Place, data: line, format: ingest.JSONL, err: err}
}

// score analyses the articles on all cores. One that cannot be analysed
// counts as one in which nothing was found.
func (a *app) score(ctx context.Context, w *work, articles []gold.Article) (*gold.Result, error) {
	start, tokens, done := time.Now(), 0, 0
	var scorer gold.Scorer
	err := inorder.Map(ctx, w.jobs, slices.Values(articles), func(g gold.Article) result {
		return w.one(goldInput(&g))
	}, func(res result) error {
		g := &articles[done]
		if res.err != nil {
			a.errorf("%s: %v; it counts as one where nothing was found", g.Place, res.err)
		}
		scorer.Add(g, res.report)
		done++
		tokens += len(g.Tokens)
		a.progress(done, len(articles))
		return nil
	})
	if err != nil {
		return nil, err
	}
	seconds := time.Since(start).Seconds()
	a.logf("%s with %s in %.1f s: %.0f tokens a second on %s", times(done, "article"), times(tokens, "token"), seconds,
		float64(tokens)/max(seconds, 1e-9), times(w.jobs, "core"))
	return scorer.Result(), nil
}

// progress counts on a terminal; elsewhere it says nothing.
func (a *app) progress(done, all int) {
	if !terminal(a.stderr) || done%10 != 0 && done != all {
		return
	}
	end := ""
	if done == all {
		end = "\r\x1b[K"
	}
	fmt.Fprintf(a.stderr, "\r%d of %d articles%s", done, all, end)
}

// bounds reads joint=79.
func bounds(flag string, list []string) (map[string]float64, error) {
	names := gold.MetricNames()
	out := map[string]float64{}
	for _, b := range list {
		name, value, _ := strings.Cut(b, "=")
		v, err := strconv.ParseFloat(value, 64)
		if err != nil || v != v {
			return nil, bad("for example: --"+flag+" joint=79", "--%s %s does not name a figure and a number", flag, b)
		}
		if err := oneOf("figure", name, names); err != nil {
			return nil, err
		}
		out[name] = v
	}
	return out, nil
}

func readBaseline(name string) (*gold.Result, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, fileError(err))
	}
	defer func() { _ = f.Close() }() // only read from
	r, err := gold.ReadResult(f)
	if err != nil {
		return nil, bad("hearsay eval --json writes one", "%s %v", name, err)
	}
	return r, nil
}
