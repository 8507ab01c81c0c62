package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/hearsay/hearsay/attribution/gold"
	"github.com/hearsay/hearsay/attribution/report"
	"github.com/hearsay/hearsay/attribution/tune"
)

type suggestOptions struct {
	gold   []string
	format string
	least  int
	top    int
}

func (a *app) rulesSuggest() *cobra.Command {
	var o suggestOptions
	c := &cobra.Command{
		Use:   "suggest --gold GOLD",
		Short: "From annotated articles: cues that are missed, rules that cost precision",
		Long: `Analyse annotated articles and print the cues of attributions that were missed,
with how often the word is a cue where it stands (the precision that a rule
would have), by complement for verbs, and where; then the rules whose hits are
less often right than their confidence says. GOLD is what hearsay eval reads.`,
		Example: "  hearsay rules suggest --gold testdata/gold --least 1",
		Args:    noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if err := oneOf("format", o.format, []string{asText, asJSON}); err != nil {
				return err
			}
			if len(o.gold) == 0 {
				return bad("hearsay rules suggest --gold testdata/gold", "suggestions are read from annotated articles, and none are named")
			}
			return a.suggest(c, o)
		},
	}
	f := c.Flags()
	f.StringArrayVar(&o.gold, "gold", nil, "annotated articles: files or folders")
	f.StringVar(&o.format, "format", asText, "text or json")
	f.IntVar(&o.least, "least", 2, "leave out cues missed less often, and rules with fewer wrong hits")
	f.IntVar(&o.top, "top", 20, "show that many cues and rules; 0 means all")
	completeWith(c, "format", []string{asText, asJSON})
	a.settingFlags(c, []string{"language", "rules"})
	return c
}

func (a *app) suggest(c *cobra.Command, o suggestOptions) error {
	_, w, err := a.begin(c)
	if err != nil {
		return err
	}
	articles, err := a.annotated(c.Context(), w, o.gold)
	if err != nil {
		return err
	}
	s := tune.Suggest(articles, w.Rules(), o.least)
	if o.top > 0 {
		s.Cues, s.Costs = s.Cues[:min(o.top, len(s.Cues))], s.Costs[:min(o.top, len(s.Costs))]
	}
	return a.print(c.Context(), func(w io.Writer) error {
		if o.format == asJSON {
			b, err := report.Encode(s, true)
			if err != nil {
				return err
			}
			_, err = w.Write(b)
			return err
		}
		writeSuggestions(cleaned{w}, s)
		return nil
	})
}

// annotated analyses the articles of gold files that are annotated with attributions.
func (a *app) annotated(ctx context.Context, w *work, paths []string) ([]tune.Annotated, error) {
	var articles []tune.Annotated
	for _, path := range paths {
		read, err := gold.Read(path)
		if err != nil {
			return nil, err
		}
		for i := range read {
			g := &read[i]
			if !g.Attributed {
				continue
			}
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			// Read as eval reads it, so that both speak of the same analysis.
			in := goldInput(g)
			if in.err != nil {
				return nil, placed{g.Place, in.err}
			}
			d, err := w.readDocument(in)
			if err != nil {
				return nil, placed{g.Place, err}
			}
			r, err := w.Run(d)
			if err != nil { // such as a language without rules
				a.errorf("%v; it is left out", placed{g.Place, err})
				continue
			}
			articles = append(articles, tune.Annotated{Name: g.Place, Analysis: r.Analysis, Found: r.Attributions, Gold: tune.FromGold(g)})
			a.progress(i+1, len(read))
		}
	}
	if len(articles) == 0 {
		return nil, bad("chains alone say nothing about cues", "no article is annotated with attributions")
	}
	return articles, nil
}

// writeSuggestions prints for a person. w is a buffer.
func writeSuggestions(w io.Writer, s tune.Suggestions) {
	fmt.Fprintf(w, "cues that are missed (%d)\n", len(s.Cues))
	for _, c := range s.Cues {
		fmt.Fprintf(w, "  %s (%s): missed %d, found %d, stands in %d places, %.0f %% of them cues\n", c.Word, c.Kind, c.Missed, c.Found, c.Occurs, 100*c.Precision)
		if len(c.Complements) > 0 {
			var parts []string
			for _, comp := range c.Complements {
				parts = append(parts, fmt.Sprintf("%s %d of %d", comp.Name, comp.Cues, comp.Occurs))
			}
			fmt.Fprintf(w, "    with %s\n", strings.Join(parts, ", "))
		}
		if c.Rule != "" {
			fmt.Fprintf(w, "    %s has it and did not fire there: hearsay explain says why\n", c.Rule)
		}
		for _, text := range c.Contexts {
			fmt.Fprintf(w, "    - %s\n", text)
		}
	}
	fmt.Fprintf(w, "rules that are less often right than they say (%d)\n", len(s.Costs))
	for _, c := range s.Costs {
		fmt.Fprintf(w, "  %s: %d of %d hits right, %.0f %%; its confidence is %.0f %%\n", c.Rule, c.Right, c.Hits, 100*c.Precision, 100*c.Confidence)
		for _, text := range c.Contexts {
			fmt.Fprintf(w, "    - %s\n", text)
		}
	}
}
