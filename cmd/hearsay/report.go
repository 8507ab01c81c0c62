package main

import (
	"context"
	"io"

	"github.com/spf13/cobra"

	"github.com/hearsay/hearsay/attribution/report/render"
	"github.com/hearsay/hearsay/cmd/hearsay/internal/settings"
)

func (a *app) reportCommand() *cobra.Command {
	var out string
	c := &cobra.Command{
		Use:   "report [FILE | FOLDER | -]...",
		Short: "Write a page for the browser: text with marks, diagram, table",
		Long: `Write one HTML page with findings, the diagram of who cites whom, the table of
claims, and the text with its marks. The page is a single file that loads
nothing from anywhere: it can be kept, sent on, and opened from a disk.

Several articles go into one page with an index. Each claim has an address in
the page that can be passed on: report.html#c3.`,
		Example: `  hearsay report article.txt -o report.html
  hearsay report --ui-language de -o report.html articles/`,
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) == 0 && terminal(a.stdin) {
				return c.Help()
			}
			return a.report(c, args, out)
		},
	}
	c.Flags().StringVarP(&out, "output", "o", "", "write to this file, whole or not at all, in place of stdout")
	a.settingFlags(c, analysisSettings, []string{"sort", "ui-language"}, expectationSettings)
	return c
}

func (a *app) report(c *cobra.Command, paths []string, out string) error {
	if (out == "" || out == "-") && terminal(a.stdout) {
		return bad("name a file: hearsay report -o report.html …", "a page for the browser is not for the terminal")
	}
	if err := notOver(out, paths); err != nil {
		return err
	}
	s, w, err := a.begin(c)
	if err != nil {
		return err
	}
	t := &tally{app: a, expect: s.Settings}
	items, err := w.items(c.Context(), orStdin(paths), t)
	if err != nil {
		return err
	}
	if len(items) == 0 {
		return t.err()
	}
	if err := a.output(c.Context(), out, func(w io.Writer) error { return writePage(c.Context(), w, items, s.Settings) }); err != nil {
		return err
	}
	return t.err()
}

// items gives the reports of the articles that could be analysed.
func (w *work) items(ctx context.Context, paths []string, t *tally) ([]render.Item, error) {
	var items []render.Item
	err := w.each(ctx, paths, func(res result) error {
		t.add(res)
		if res.err == nil {
			items = append(items, render.Item{Name: res.place(), Text: res.text, Report: res.report})
		}
		return nil
	})
	return items, err
}

func writePage(ctx context.Context, out io.Writer, items []render.Item, s settings.Settings) error {
	return whole(ctx, out, func(out io.Writer) error {
		return render.HTML(out, items, render.Options{Language: s.UILanguage, Sort: s.Sort})
	})
}
