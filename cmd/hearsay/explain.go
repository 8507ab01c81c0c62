package main

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/hearsay/hearsay/attribution"
	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/explain"
)

// showLayers are the layers in order; shownLayers those that are shown unless
// others are asked for.
var (
	showLayers  = []string{"tokens", "phrases", "clauses", "rules", "chain"}
	shownLayers = []string{"tokens", "clauses", "rules", "chain"}
)

type explainOptions struct {
	text string
	show []string
}

func (a *app) explainCommand() *cobra.Command {
	var o explainOptions
	c := &cobra.Command{
		Use:   "explain [FILE[:LINE] | -]",
		Short: "Show what the tool sees in a sentence: tokens, clauses, rules, chain",
		Long: `Show what each stage makes of a line of an article, or of a text given with -e:
tokens with tags and mood; clauses; the rules that fired with the words of each
role, and those that nearly fired with the first condition that failed; how the
sources were resolved and the chains built. Without LINE, the whole article.`,
		Example: "  hearsay explain article.txt:12\n  hearsay explain -e 'Der Minister sagte, es gehe voran.' --show rules",
		Args:    atMostOne,
		RunE: func(c *cobra.Command, args []string) error {
			for _, s := range o.show {
				if err := oneOf("layer", s, showLayers); err != nil {
					return err
				}
			}
			return a.explain(c, args, o)
		},
	}
	f := c.Flags()
	f.StringVarP(&o.text, "text", "e", "", "explain this text")
	f.StringSliceVar(&o.show, "show", shownLayers, strings.Join(showLayers, ", "))
	completeWith(c, "show", showLayers)
	a.settingFlags(c, []string{"language", "rules", "input-format", "max-bytes"})
	return c
}

func (a *app) explain(c *cobra.Command, args []string, o explainOptions) error {
	_, w, err := a.begin(c)
	if err != nil {
		return err
	}
	d, line, err := a.explained(w, args, o)
	if err != nil {
		return err
	}
	if w.language != "" {
		d.Language = w.language
	}
	r, err := w.Explain(d)
	if err != nil {
		return err
	}
	at := doc.Span{End: len(d.Text)}
	if line > 0 {
		var ok bool
		if at, ok = lineSpan(d.Text, line); !ok {
			return bad(fmt.Sprintf("the last line is %d", lineOf(d.Text, len(d.Text))), "%s has no line %d", d.ID, line)
		}
	}
	sents := explain.Sentences(r.Analysis, at)
	if sents.Empty() {
		return bad("choose a line with text; headers, credits and captions of agencies are not analysed", "there is no sentence to explain in %s", args[0])
	}
	return a.print(c.Context(), func(out io.Writer) error { return writeExplained(out, r, sents, o.show) })
}

// explained reads the text to explain, and the line, 0 for all of it.
func (a *app) explained(w *work, args []string, o explainOptions) (*doc.Document, int, error) {
	switch {
	case o.text != "" && len(args) > 0:
		return nil, 0, bad("leave one of them out", "-e and a file")
	case o.text != "":
		// A text given by hand is one paragraph of the article, not a headline or byline.
		return &doc.Document{ID: "-e", Text: o.text, Blocks: []doc.Block{{Span: doc.Span{End: len(o.text)}}}, Language: "de"}, 0, nil
	case len(args) == 0:
		return nil, 0, bad("hearsay explain FILE:LINE, or hearsay explain -e 'Satz'", "nothing to explain")
	}
	name, line := args[0], 0
	if _, err := os.Stat(name); err != nil {
		if i := strings.LastIndexByte(name, ':'); i > 0 {
			if n, err := strconv.Atoi(name[i+1:]); err == nil && n > 0 {
				name, line = name[:i], n
			}
		}
	}
	var found []input
	for in := range w.inputs([]string{name}) {
		found = append(found, in)
		if len(found) > 1 {
			return nil, 0, bad("name one article", "%s holds more than one article", name)
		}
	}
	if len(found) == 0 {
		return nil, 0, bad("name one article", "%s holds no article", name)
	}
	in := found[0]
	if in.err != nil {
		return nil, 0, placed{in.place(), in.err}
	}
	d, err := w.readDocument(in)
	if err != nil {
		return nil, 0, placed{in.place(), err}
	}
	if d.ID == "" {
		d.ID = in.place()
	}
	return d, line, nil
}

func writeExplained(out io.Writer, r *attribution.Result, sents doc.Range, show []string) error {
	a := r.Analysis
	which := explain.Touching(a, r.Attributions, sents)
	steps := map[string]func() error{
		"tokens":  func() error { return explain.Tokens(out, a, sents) },
		"phrases": func() error { return explain.Phrases(out, a, sents) },
		"clauses": func() error { return explain.Clauses(out, a, sents) },
		"rules": func() error {
			for _, i := range which {
				if err := explain.Attribution(out, a, &r.Attributions[i]); err != nil {
					return err
				}
			}
			if len(which) == 0 {
				fmt.Fprintln(out, "  no rule fired")
			}
			return writeNear(out, r, sents)
		},
		"chain": func() error {
			if err := explain.Sources(out, a, r.Attributions, which, r.Sources); err != nil {
				return err
			}
			claims := explain.TouchingClaims(a, r.Claims, sents)
			for _, i := range claims {
				if err := explain.Claim(out, a, &r.Claims[i], r.Attributions, r.Sources); err != nil {
					return err
				}
			}
			if len(claims) == 0 {
				fmt.Fprintln(out, "  no claim")
			}
			return nil
		},
	}
	for _, name := range showLayers {
		if !slices.Contains(show, name) {
			continue
		}
		if len(show) > 1 {
			fmt.Fprintln(out, name)
		}
		if err := steps[name](); err != nil {
			return err
		}
	}
	return nil
}

func writeNear(out io.Writer, r *attribution.Result, sents doc.Range) error {
	head := false
	for _, n := range r.Near {
		if n.At.Empty() || r.Analysis.Tokens[n.At.From].Sent < sents.From || r.Analysis.Tokens[n.At.From].Sent >= sents.To {
			continue
		}
		if !head {
			head = true
			fmt.Fprintln(out, "nearly fired")
		}
		if err := explain.Near(out, r.Analysis, n.Rule, n.At, n.Why); err != nil {
			return err
		}
	}
	return nil
}
