package main

import (
	"context"
	"io"

	"github.com/spf13/cobra"

	"github.com/hearsay/hearsay/attribution/report"
	"github.com/hearsay/hearsay/attribution/report/render"
	"github.com/hearsay/hearsay/cmd/hearsay/internal/settings"
)

// The output formats of analyze.
const (
	asText     = "text"
	asJSON     = "json"
	asJSONL    = "jsonl"
	asMarkdown = "markdown"
)

var reportFormats = []string{asText, asJSON, asJSONL, asMarkdown}

type analyzeOptions struct {
	format string
	out    string
}

func (a *app) analyzeCommand() *cobra.Command {
	var o analyzeOptions
	c := &cobra.Command{
		Use:   "analyze [FILE | FOLDER | -]...",
		Short: "Print the claims of articles with their chains of sources",
		Long: `Print the claims of articles with their chains of sources: origin first, the
article last. Reads text, Markdown, HTML and JSON lines; folders with all
articles in them; stdin for "-", or where nothing is named.

With --input-format jsonl --format jsonl it is a filter: an article a line in,
a report a line out, in the same order, written line by line. A line that
cannot be analysed becomes a hearsay.error/1 line at its place.`,
		Example: `  hearsay analyze article.txt
  hearsay analyze --format json --with-text article.html
  hearsay analyze --input-format jsonl --format jsonl - < articles.jsonl
  hearsay analyze --fail-over-hops 3 articles/`,
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) == 0 && terminal(a.stdin) {
				return c.Help()
			}
			return a.analyze(c, args, o)
		},
	}
	f := c.Flags()
	f.StringVar(&o.format, "format", asText, "text, json, jsonl or markdown")
	f.StringVarP(&o.out, "output", "o", "", "write to this file, whole or not at all, in place of stdout")
	completeWith(c, "format", reportFormats)
	a.settingFlags(c, analysisSettings, reportSettings, expectationSettings)
	return c
}

func (a *app) analyze(c *cobra.Command, paths []string, o analyzeOptions) error {
	if err := oneOf("format", o.format, reportFormats); err != nil {
		return err
	}
	forPeople := o.format == asText || o.format == asMarkdown
	for _, name := range []string{"sort", "top"} {
		if !forPeople && c.Flags().Changed(name) {
			return bad("leave it out, or use --format text or markdown", "--%s does not go with --format %s", name, o.format)
		}
	}
	if err := notOver(o.out, paths); err != nil {
		return err
	}
	s, w, err := a.begin(c)
	if err != nil {
		return err
	}
	paths = orStdin(paths)
	t := &tally{app: a, expect: s.Settings, inStream: o.format == asJSONL}
	err = a.output(c.Context(), o.out, func(out io.Writer) error {
		if o.format == asJSONL {
			return w.lines(c.Context(), paths, t, out)
		}
		return a.reports(c.Context(), w, paths, t, s.Settings, o.format, out)
	})
	if err != nil {
		return err
	}
	return t.err()
}

// lines writes a line for each article as soon as those before it are written.
func (w *work) lines(ctx context.Context, paths []string, t *tally, out io.Writer) error {
	w.encode = true
	return w.each(ctx, paths, func(res result) error {
		t.add(res)
		_, err := out.Write(res.encoded) // one call a line: what is written is whole
		return err
	})
}

// reports writes all reports at the end of the work.
func (a *app) reports(ctx context.Context, w *work, paths []string, t *tally, s settings.Settings, format string, out io.Writer) error {
	var items []render.Item
	single := true // one article of a file of its own: JSON without a list around it
	err := w.each(ctx, paths, func(res result) error {
		t.add(res)
		single = single && t.articles == 1 && res.line == 0
		if res.err == nil {
			items = append(items, render.Item{Name: res.place(), Text: res.text, Report: res.report})
		}
		return nil
	})
	if err != nil || len(items) == 0 {
		return err
	}
	o := render.Options{Width: a.width(), Color: colored(s, out), Language: s.UILanguage, Sort: s.Sort, Top: s.Top}
	return whole(ctx, out, func(out io.Writer) error {
		switch format {
		case asJSON:
			return writeJSON(out, items, single)
		case asMarkdown:
			return render.Markdown(out, items, o)
		}
		return render.Terminal(out, items, o)
	})
}

// writeJSON writes one report, or a list of them.
func writeJSON(out io.Writer, items []render.Item, single bool) error {
	var v any = items[0].Report
	if !single {
		list := make([]*report.Report, len(items))
		for i, it := range items {
			list[i] = it.Report
		}
		v = list
	}
	b, err := report.Encode(v, true)
	if err != nil {
		return err
	}
	_, err = out.Write(b)
	return err
}
