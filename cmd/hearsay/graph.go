package main

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/hearsay/hearsay/cmd/hearsay/internal/safefile"
	"github.com/hearsay/hearsay/graph"
	"github.com/hearsay/hearsay/graph/export"
)

type graphOptions struct {
	format  string
	out     string
	only    string
	minHops int
	source  string
}

var onlyValues = []string{"claims", "sources"}

func (a *app) graphCommand() *cobra.Command {
	var o graphOptions
	var formats, about []string
	for _, f := range export.Formats() {
		formats = append(formats, f.Name)
		about = append(about, "  "+f.Name+strings.Repeat(" ", 12-len(f.Name))+f.About)
	}
	c := &cobra.Command{
		Use:   "graph [FILE | FOLDER | -]...",
		Short: "Write the graph of who cites whom",
		Long: "Write the graph of who cites whom: articles, their claims, and sources. Several\narticles and folders give one graph, in which sources with a name are joined.\n\nFormats:\n" +
			strings.Join(about, "\n"),
		Example: `  hearsay graph article.txt | dot -Tsvg > article.svg
  hearsay graph -o article.svg article.txt
  hearsay graph -o chains.graphml --min-hops 2 articles/
  hearsay graph --only sources --source KCNA articles/`,
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) == 0 && terminal(a.stdin) {
				return c.Help()
			}
			return a.graph(c, args, o)
		},
	}
	f := c.Flags()
	f.StringVar(&o.format, "format", "", "one of the formats above (default: by the ending of -o, else "+formats[0]+")")
	f.StringVarP(&o.out, "output", "o", "", "write to this file, whole or not at all, in place of stdout")
	f.StringVar(&o.only, "only", "", "show claims or sources only")
	f.IntVar(&o.minHops, "min-hops", 0, "only claims with at least that many hops")
	f.StringVar(&o.source, "source", "", "only what runs through this source (name, alias or id)")
	completeWith(c, "format", formats)
	completeWith(c, "only", onlyValues)
	a.settingFlags(c, analysisSettings, []string{"ui-language"})
	return c
}

func (a *app) graph(c *cobra.Command, paths []string, o graphOptions) error {
	toStdout := o.out == "" || o.out == "-"
	if o.format == "" {
		o.format = export.Formats()[0].Name
		if !toStdout {
			var ok bool
			if o.format, ok = export.FormatOf(o.out); !ok {
				return bad("name one with --format, or give the file one of their endings", "%s: the ending says no format", o.out)
			}
		}
	}
	var names []string
	for _, f := range export.Formats() {
		names = append(names, f.Name)
	}
	if err := oneOf("format", o.format, names); err != nil {
		return err
	}
	if o.only != "" {
		if err := oneOf("--only", o.only, onlyValues); err != nil {
			return err
		}
	}
	if err := notOver(o.out, paths); err != nil {
		return err
	}
	s, err := a.load(c)
	if err != nil {
		return err
	}
	s.WithText = true // the cue words come from it
	w, err := a.work(s.Settings)
	if err != nil {
		return err
	}
	t := &tally{app: a, expect: nothing}
	g, err := w.graph(c.Context(), orStdin(paths), t)
	if err != nil {
		return err
	}
	if t.bad == t.articles {
		return t.err()
	}
	if g, err = o.filter(g); err != nil {
		return err
	}
	e := export.Options{Language: s.UILanguage}
	if toStdout {
		err = whole(c.Context(), a.stdout, func(w io.Writer) error { return export.Write(w, g, o.format, e) })
	} else {
		err = o.save(c.Context(), g, e)
	}
	if err != nil {
		return writing(err)
	}
	return t.err()
}

// graph joins the graphs of all articles.
func (w *work) graph(ctx context.Context, paths []string, t *tally) (*graph.Graph, error) {
	var parts []*graph.Graph
	err := w.each(ctx, paths, func(res result) error {
		t.add(res)
		if res.err == nil {
			parts = append(parts, graph.Build(*res.report))
		}
		return nil
	})
	return graph.Merge(parts...), err
}

func (o graphOptions) filter(g *graph.Graph) (*graph.Graph, error) {
	if o.source != "" {
		var err error
		if g, err = g.Through(o.source); err != nil {
			return nil, err
		}
	}
	if o.minHops > 0 {
		g = g.MinHops(o.minHops)
	}
	switch o.only {
	case "claims":
		g = g.OnlyClaims()
	case "sources":
		g = g.OnlySources()
	}
	return g, nil
}

// save writes the files of the format, each whole or not at all.
func (o graphOptions) save(ctx context.Context, g *graph.Graph, e export.Options) error {
	files, err := export.Files(o.out, g, o.format, e)
	if err != nil {
		return err
	}
	for _, f := range files {
		if len(files) > 1 { // tables in a folder of their own
			if err := os.MkdirAll(filepath.Dir(f.Path), 0o755); err != nil {
				return err
			}
		}
		err := safefile.Write(ctx, f.Path, func(w io.Writer) error { _, err := w.Write(f.Data); return err })
		if err != nil {
			return err
		}
	}
	return nil
}
