package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"
	"unicode"

	"github.com/spf13/cobra"

	"github.com/hearsay/hearsay/attribution/rule"
	"github.com/hearsay/hearsay/attribution/rule/strict"
	"github.com/hearsay/hearsay/configs"
)

func (a *app) rulesCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "rules",
		Short: "List, show, test, check, begin and compare rules",
		Long: `Rules, word lists and sources are YAML files. The shipped ones are built in;
--rules (and the settings) name folders, files and .zip packs that add to them,
change them by id, or switch them off. The guide is configs/README.md.`,
		Args: noSuchCommand,
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(a.rulesList(), a.rulesShow(), a.rulesTest(), a.rulesLint(), a.rulesNew(), a.rulesDiff(), a.rulesSuggest())
	return c
}

// ruleSet loads the rules that the settings name, and those in more.
func (a *app) ruleSet(c *cobra.Command, more ...string) (*rule.Set, error) {
	l, err := a.load(c)
	if err != nil {
		return nil, err
	}
	set, err := rule.Load(configs.FS, slices.Concat(l.Rules, more))
	if err != nil {
		return set, hinted{err, "hearsay rules lint lists the problems, configs/README.md says how rules are written"}
	}
	if a.verbose {
		a.logFiles(set.Files)
	}
	return set, nil
}

// knownRule finds a rule or says which one may be meant.
func knownRule(set *rule.Set, id string) (rule.Rule, error) {
	if r, ok := set.Rule(id); ok {
		return r, nil
	}
	var ids []string
	for _, r := range set.Rules {
		ids = append(ids, r.ID)
		for _, e := range set.Entries(r.ID) {
			ids = append(ids, e.ID)
		}
	}
	hint := "hearsay rules list names them all"
	if near := strict.Nearest(id, ids); near != "" {
		hint = "did you mean " + near + "?"
	}
	return rule.Rule{}, bad(hint, "there is no rule %q", id)
}

// columns aligns lines whose cells are parted by tabs.
func columns(out io.Writer, write func(io.Writer)) error {
	var b strings.Builder
	t := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	write(t)
	_ = t.Flush() // a Builder does not fail
	for line := range strings.Lines(b.String()) {
		if _, err := fmt.Fprintln(out, visible(strings.TrimRight(line, " \n"))); err != nil {
			return err
		}
	}
	return nil
}

// visible takes out what moves a terminal's cursor and keeps the blanks that align.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsGraphic(r) {
			return -1
		}
		return r
	}, s)
}
