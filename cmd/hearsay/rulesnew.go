package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/hearsay/hearsay/attribution"
	"github.com/hearsay/hearsay/attribution/rule"
	"github.com/hearsay/hearsay/attribution/rule/strict"
	"github.com/hearsay/hearsay/attribution/ruletest"
)

func (a *app) rulesNew() *cobra.Command {
	var s ruletest.Skeleton
	var out string
	c := &cobra.Command{
		Use:   "new KIND",
		Short: "Write a rule to begin with, with its keys explained and an example that works",
		Long: `Write a rule to begin with: its words, every other key of its kind as a comment,
and an example sentence that the rule finds. The kinds are
` + kindTable(),
		Example: "  hearsay rules new verb --lemma orakeln -o my-rules/orakeln.yaml\n  hearsay rules new preposition --words 'im Sinne'",
		Args: func(c *cobra.Command, args []string) error {
			if len(args) != 1 {
				return bad("hearsay rules new --help lists the kinds", "%s takes one kind of rule, but got %d", c.CommandPath(), len(args))
			}
			return nil
		},
		ValidArgs: kindNames(),
		RunE: func(c *cobra.Command, args []string) error {
			s.Kind = rule.Kind(args[0])
			return a.newRule(c, &s, out)
		},
	}
	f := c.Flags()
	f.StringSliceVar(&s.Lemma, "lemma", nil, "verbs by dictionary form")
	f.StringSliceVar(&s.Words, "words", nil, "words or phrases")
	f.StringSliceVar(&s.Verbs, "verbs", nil, "for a light-verb rule: verbs that the words stand with")
	f.StringVar(&s.List, "list", "", "name of a word list")
	f.StringVar(&s.ID, "id", "", "id of the rule; made of the first word if not given")
	f.StringVar(&s.About, "about", "", "what the rule finds, in one line")
	f.StringVarP(&out, "output", "o", "", "write to this file, which must not be there yet")
	a.settingFlags(c, []string{"rules"})
	return c
}

func kindTable() string {
	var b strings.Builder
	for _, k := range rule.Kinds {
		fmt.Fprintf(&b, "  %-13s %s\n", k.Kind, k.About)
	}
	return strings.TrimRight(b.String(), "\n")
}

func (a *app) newRule(c *cobra.Command, s *ruletest.Skeleton, out string) error {
	info, ok := rule.Info(s.Kind)
	if !ok {
		return bad(strict.Suggest(string(s.Kind), kindNames()), "unknown kind %q", s.Kind)
	}
	words := slices.Concat(s.Lemma, s.Words)
	switch {
	case len(words) == 0 && s.List == "" && !info.Optional:
		return bad(fmt.Sprintf("hearsay rules new %s --%s WORD", s.Kind, info.Word), "a rule of kind %s needs words", s.Kind)
	case s.Kind == rule.KindLightVerb && len(s.Verbs) == 0 && s.List == "":
		return bad("hearsay rules new light-verb --words Gerücht --verbs umgehen", "a rule of kind light-verb needs the verbs that its words stand with")
	case len(s.Verbs) > 0 && s.Kind != rule.KindLightVerb:
		return bad("leave --verbs out", "a rule of kind %s takes no verbs here", s.Kind)
	case len(s.Lemma) > 0 && !info.Takes("lemma"):
		return bad("give --words", "a rule of kind %s takes no lemma", s.Kind)
	case len(s.Words) > 0 && !info.Takes("words"):
		return bad("give --lemma with the dictionary form", "a rule of kind %s takes no words", s.Kind)
	}
	if s.ID == "" {
		s.ID = "my." + string(s.Kind)
		if len(words) > 0 {
			s.ID += "." + rule.Slug(words[0])
		}
	}
	if out != "" {
		if _, err := os.Lstat(out); err == nil {
			return bad("choose another name, or edit that file", "%s is there already", out)
		}
	}
	if err := a.draft(c, s); err != nil {
		return err
	}
	return a.output(c.Context(), out, func(w io.Writer) error { _, err := io.WriteString(w, s.YAML()); return err })
}

// draft finds an example for the rule: the first sentence that it finds
// itself, else the first one as a todo.
func (a *app) draft(c *cobra.Command, s *ruletest.Skeleton) error {
	set, err := a.ruleSet(c)
	if err != nil {
		return err
	}
	if _, taken := set.Rule(s.ID); taken {
		return bad("give another --id; hearsay rules show "+s.ID+" prints that rule", "there is a rule %s already", s.ID)
	}
	var forms []attribution.Form
	if len(s.Lemma) > 0 {
		all, err := attribution.VerbForms(s.Lemma[0])
		if err != nil {
			return err
		}
		forms = all[s.Lemma[0]]
		if len(forms) == 0 {
			return bad("give the infinitive, such as orakeln", "%s cannot be a verb", s.Lemma[0])
		}
	}
	trial := *s
	trial.Todo = ruletest.Drafts(set, s, forms)
	if len(trial.Todo) == 0 {
		return nil
	}
	r, err := a.tryRule(c.Context(), c, &trial)
	if err != nil {
		return err
	}
	for _, o := range r.Outcomes {
		if o.Sort == ruletest.Todo && o.OK && strings.HasPrefix(o.By[0], s.ID) {
			s.Examples = []string{o.Marked}
			return nil
		}
	}
	s.Todo = trial.Todo[:1]
	return nil
}

// tryRule runs the sentences of one rule that is not in a file yet.
func (a *app) tryRule(ctx context.Context, c *cobra.Command, s *ruletest.Skeleton) (*ruletest.Result, error) {
	dir, err := os.MkdirTemp("", "hearsay-rule-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	file := filepath.Join(dir, "new.yaml")
	if err := os.WriteFile(file, []byte(s.YAML()), 0o600); err != nil {
		return nil, err
	}
	z, err := a.analyzerWith(c, []string{file})
	if err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return ruletest.Run(z.Rules(), ruletest.Pipeline(z), func(r rule.Rule) bool { return r.ID == s.ID }), nil
}
