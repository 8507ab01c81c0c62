package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/report"
	"github.com/hearsay/hearsay/attribution/rule"
	"github.com/hearsay/hearsay/attribution/tune"
	"github.com/hearsay/hearsay/configs"
)

// ruleLine is a rule as the list shows it.
type ruleLine struct {
	ID              string  `json:"id"`
	Kind            string  `json:"kind"`
	About           string  `json:"about,omitempty"`
	Language        string  `json:"language"`
	On              bool    `json:"on"`
	List            string  `json:"list,omitempty"`
	Entries         int     `json:"entries,omitempty"`
	Examples        int     `json:"examples"`
	Counterexamples int     `json:"counterexamples"`
	Todo            int     `json:"todo"`
	Confidence      float64 `json:"confidence"`
	Untested        bool    `json:"untested,omitempty"`
	// In the articles of --on or --gold; else, where known, on the corpus that shipped rules were tuned on.
	Hits      *int    `json:"hits,omitempty"`
	Right     *int    `json:"right,omitempty"`     // not with --on
	Precision float64 `json:"precision,omitempty"` // not with --on; of rules with hits
	Origin    string  `json:"origin"`
}

func (a *app) rulesList() *cobra.Command {
	var format, kind string
	var entries bool
	var on, annotated []string
	c := &cobra.Command{
		Use:   "list",
		Short: "List the rules: kind, on or off, examples, confidence, where they stand",
		Long: `List the rules. Confidence is the share of hits that are right, as the rule's
author measured or judged it. Hits and precision of shipped rules are those on
the corpus that they were tuned on, where it annotates what they find. With --on
the articles there are analysed in its place and the hits of each rule counted;
with --gold also how many of them are right.`,
		Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if err := oneOf("format", format, []string{asText, asJSON}); err != nil {
				return err
			}
			if kind != "" {
				if err := oneOf("kind", kind, kindNames()); err != nil {
					return err
				}
			}
			set, err := a.ruleSet(c)
			if err != nil {
				return err
			}
			var hits map[string]tune.Hits
			switch {
			case len(on) > 0 && len(annotated) > 0:
				return bad("leave one of them out", "--on and --gold")
			case len(on) > 0:
				hits, err = a.hits(c, on)
			case len(annotated) > 0:
				hits, err = a.measured(c, annotated)
			default:
				hits, err = tuned(set)
			}
			if err != nil {
				return err
			}
			lines := ruleLines(set, kind, entries, hits, len(on) == 0)
			if len(on)+len(annotated) == 0 {
				forget(lines)
			}
			return writing(whole(c.Context(), a.stdout, func(w io.Writer) error {
				if format == asJSON {
					b, err := report.Encode(lines, true)
					if err != nil {
						return err
					}
					_, err = w.Write(b)
					return err
				}
				return columns(w, func(w io.Writer) { writeRuleLines(w, lines, len(on) == 0) })
			}))
		},
	}
	f := c.Flags()
	f.StringVar(&format, "format", asText, "text or json")
	f.StringVar(&kind, "kind", "", "only rules of this kind")
	f.BoolVar(&entries, "entries", false, "also each entry of the word lists that rules use")
	f.StringArrayVar(&on, "on", nil, "count the hits in these articles (files or folders)")
	f.StringArrayVar(&annotated, "gold", nil, "measure on these annotated articles (what hearsay eval reads)")
	completeWith(c, "format", []string{asText, asJSON})
	completeWith(c, "kind", kindNames())
	a.settingFlags(c, []string{"rules"})
	return c
}

func kindNames() []string {
	var names []string
	for _, k := range rule.Kinds {
		names = append(names, string(k.Kind))
	}
	return names
}

// ruleLines gives the rules of a kind; the hits of a rule with a list are those of its entries.
func ruleLines(set *rule.Set, kind string, entries bool, hits map[string]tune.Hits, measured bool) []ruleLine {
	lines := []ruleLine{}
	add := func(r *rule.Rule, h tune.Hits) *ruleLine {
		l := ruleLine{ID: r.ID, Kind: string(r.Kind), About: r.About, Language: r.Language, On: !set.IsOff(r.ID),
			List: r.List, Examples: len(r.Examples), Counterexamples: len(r.Counterexamples), Todo: len(r.Todo),
			Confidence: r.Confidence, Untested: r.Entry != nil && r.Entry.Untested, Origin: r.Origin.String()}
		l.Hits = &h.All
		if measured {
			l.Right = &h.Right
			if h.All > 0 {
				l.Precision = float64(h.Right) / float64(h.All)
			}
		}
		lines = append(lines, l)
		return &lines[len(lines)-1]
	}
	for i := range set.Rules {
		r := &set.Rules[i]
		if kind != "" && string(r.Kind) != kind {
			continue
		}
		of := set.Entries(r.ID)
		sum := hits[r.ID]
		for j := range of {
			sum.All += hits[of[j].ID].All
			sum.Right += hits[of[j].ID].Right
		}
		add(r, sum).Entries = len(of)
		for j := range of {
			if entries {
				add(&of[j], hits[of[j].ID])
			}
		}
	}
	return lines
}

// tuned gives the hits of shipped rules on the corpus that they were tuned on.
// A rule that a user changed is not the one that was measured.
func tuned(set *rule.Set) (map[string]tune.Hits, error) {
	hits := map[string]tune.Hits{}
	for _, language := range rule.Languages {
		all, err := configs.ReadMeasured(language)
		if err != nil {
			return nil, err
		}
		for id, m := range all {
			if r, ok := set.Rule(id); ok && strings.HasPrefix(r.Origin.File, "shipped:") {
				hits[id] = tune.Hits{All: m.Hits, Right: m.Right}
			}
		}
	}
	return hits, nil
}

// forget takes the counts from rules without hits on the tuning corpus: most
// are of kinds that it does not annotate.
func forget(lines []ruleLine) {
	for i := range lines {
		if l := &lines[i]; *l.Hits == 0 {
			l.Hits, l.Right = nil, nil
		}
	}
}

func writeRuleLines(w io.Writer, lines []ruleLine, measured bool) {
	head := "ID\tKIND\tLANG\tSTATE\tWORDS\tEXAMPLES\tCONFIDENCE\tHITS"
	if measured {
		head += "\tPRECISION"
	}
	fmt.Fprintln(w, head+"\tORIGIN")
	for _, l := range lines {
		state := "on"
		if !l.On {
			state = "off"
		}
		words := "-"
		if l.Entries > 0 {
			words = fmt.Sprint(l.Entries)
		}
		examples := fmt.Sprintf("%d+%d", l.Examples, l.Counterexamples)
		if l.Todo > 0 {
			examples += fmt.Sprintf("+%d", l.Todo)
		}
		confidence := fmt.Sprintf("%.2f", l.Confidence)
		if l.Untested {
			confidence += "?"
		}
		cells := []string{l.ID, l.Kind, l.Language, state, words, examples, confidence}
		if l.Hits == nil {
			cells = append(cells, "-")
		} else {
			cells = append(cells, fmt.Sprint(*l.Hits))
		}
		switch {
		case measured && (l.Hits == nil || *l.Hits == 0):
			cells = append(cells, "-")
		case measured:
			cells = append(cells, fmt.Sprintf("%.2f", l.Precision))
		}
		fmt.Fprintln(w, strings.Join(append(cells, l.Origin), "\t"))
	}
}

// hits counts how often each rule fired in articles.
func (a *app) hits(c *cobra.Command, paths []string) (map[string]tune.Hits, error) {
	s, err := a.load(c)
	if err != nil {
		return nil, err
	}
	w, err := a.work(s.Settings)
	if err != nil {
		return nil, err
	}
	counts := map[string]tune.Hits{}
	err = w.each(c.Context(), paths, func(res result) error {
		if res.err != nil {
			return fmt.Errorf("%s: %w", res.place(), res.err)
		}
		count := func(id string) { counts[id] = tune.Hits{All: counts[id].All + 1} }
		for _, at := range res.report.Attributions {
			count(at.Rule)
			for _, l := range at.Links {
				count(l.Rule)
			}
		}
		return nil
	})
	return counts, err
}

// measured counts how often each rule fired in annotated articles, and was right.
func (a *app) measured(c *cobra.Command, paths []string) (map[string]tune.Hits, error) {
	l, err := a.load(c)
	if err != nil {
		return nil, err
	}
	w, err := a.work(l.Settings)
	if err != nil {
		return nil, err
	}
	articles, err := a.annotated(c.Context(), w, paths)
	if err != nil {
		return nil, err
	}
	return tune.Measure(articles), nil
}

// lineOf gives the number of the line in which byte i of the text stands.
func lineOf(text string, i int) int { return strings.Count(text[:min(i, len(text))], "\n") + 1 }

// lineSpan gives the bytes of a line, counted from 1; ok is false where there is none.
func lineSpan(text string, line int) (s doc.Span, ok bool) {
	n := 1
	for {
		end := strings.IndexByte(text[s.Start:], '\n')
		if n == line {
			s.End = len(text)
			if end >= 0 {
				s.End = s.Start + end
			}
			return s, true
		}
		if end < 0 {
			return doc.Span{}, false
		}
		s.Start += end + 1
		n++
	}
}
