package main

import (
	"fmt"
	"io"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/spf13/cobra"

	"github.com/hearsay/hearsay/attribution"
	"github.com/hearsay/hearsay/attribution/report"
	"github.com/hearsay/hearsay/attribution/rule"
)

func (a *app) rulesShow() *cobra.Command {
	var format string
	c := &cobra.Command{
		Use:   "show ID",
		Short: "Print a rule as it is in force: each key with its origin, the verb forms, the examples",
		Long: `Print a rule, or the entry of a word list that a rule uses (de.verb.mitteilen),
as it is in force after all changes. The text is YAML that can be edited and
loaded with --rules.`,
		Example: "  hearsay rules show de.prep.laut\n  hearsay rules show de.verb.mitteilen",
		Args: func(c *cobra.Command, args []string) error {
			if len(args) != 1 {
				return bad("hearsay rules list names the rules", "%s takes the id of one rule, but got %d", c.CommandPath(), len(args))
			}
			return nil
		},
		ValidArgsFunction: a.completeRules,
		RunE: func(c *cobra.Command, args []string) error {
			if err := oneOf("format", format, []string{asText, asJSON}); err != nil {
				return err
			}
			set, err := a.ruleSet(c)
			if err != nil {
				return err
			}
			r, err := knownRule(set, args[0])
			if err != nil {
				return err
			}
			forms, err := attribution.VerbForms(r.Lemma...)
			if err != nil {
				return err
			}
			return writing(whole(c.Context(), a.stdout, func(w io.Writer) error {
				if format == asJSON {
					b, err := report.Encode(shownRule(set, &r, forms), true)
					if err != nil {
						return err
					}
					_, err = w.Write(b)
					return err
				}
				return a.showRule(w, set, &r, forms)
			}))
		},
	}
	c.Flags().StringVar(&format, "format", asText, "text or json")
	completeWith(c, "format", []string{asText, asJSON})
	a.settingFlags(c, []string{"rules"})
	return c
}

// completeRules lets the shell complete the id of a rule.
func (a *app) completeRules(c *cobra.Command, args []string, begin string) ([]string, cobra.ShellCompDirective) {
	set, err := a.ruleSet(c)
	if err != nil || len(args) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	var ids []string
	for _, r := range set.Rules {
		ids = append(ids, r.ID)
		for _, e := range set.Entries(r.ID) {
			ids = append(ids, e.ID)
		}
	}
	return slices.DeleteFunc(ids, func(id string) bool { return !strings.HasPrefix(id, begin) }), cobra.ShellCompDirectiveNoFileComp
}

// keyOf is one key of a rule with its value and where it was set.
type keyOf struct {
	name   string
	value  any // string, float64 or []string
	origin string
}

// keysOf gives the keys that a rule has, in the order of the guide. What comes
// from a list entry has the entry's place, what nobody set is "default".
func keysOf(r *rule.Rule) []keyOf {
	v := reflect.ValueOf(r).Elem()
	var out []keyOf
	for i := range v.NumField() {
		name := v.Type().Field(i).Tag.Get("yaml")
		f := v.Field(i)
		if name == "" || name == "-" || f.IsZero() {
			continue
		}
		k := keyOf{name: name, origin: "default"}
		switch f.Kind() {
		case reflect.Slice:
			k.value = f.Interface()
		case reflect.Float64:
			k.value = f.Float()
		default:
			k.value = f.String()
		}
		if at, ok := r.Keys[name]; ok {
			k.origin = at.String()
		}
		if r.Entry != nil {
			if at, ok := r.Entry.Keys[name]; ok {
				k.origin = at.String()
			} else if name == "id" || name == "lemma" || name == "words" {
				k.origin = r.Entry.Origin.String()
			}
		}
		out = append(out, k)
	}
	return out
}

// shownRule is what show prints as JSON.
func shownRule(set *rule.Set, r *rule.Rule, forms map[string][]attribution.Form) map[string]any {
	values, origins := map[string]any{}, map[string]string{}
	for _, k := range keysOf(r) {
		values[k.name], origins[k.name] = k.value, k.origin
	}
	out := map[string]any{"rule": values, "origins": origins, "on": !set.IsOff(r.ID)}
	if len(forms) > 0 {
		all := map[string][]string{}
		for lemma, list := range forms {
			all[lemma] = []string{}
			for _, f := range list {
				all[lemma] = append(all[lemma], f.String())
			}
			all[lemma] = slices.Compact(all[lemma])
		}
		out["forms"] = all
	}
	if r.Base != "" {
		out["base"] = r.Base
	}
	if of := set.Entries(r.ID); len(of) > 0 {
		words := []string{}
		for _, e := range of {
			words = append(words, e.ID)
		}
		out["entries"] = words
	}
	return out
}

func (a *app) showRule(w io.Writer, set *rule.Set, r *rule.Rule, forms map[string][]attribution.Form) error {
	w = cleaned{w}
	p := func(format string, args ...any) { fmt.Fprintf(w, format+"\n", args...) } // w is a buffer
	info, _ := rule.Info(r.Kind)
	p("# %s: %s", r.Kind, info.About)
	if set.IsOff(r.ID) {
		p("# switched off")
	}
	if r.Base != "" {
		p("# made of an entry of a list that the rule %s uses", r.Base)
	}
	for _, k := range keysOf(r) {
		if list, ok := k.value.([]string); ok && strings.HasSuffix(k.name, "examples") || k.name == "todo" {
			p("%s:", k.name)
			for _, text := range list {
				p("  - %s  # %v", quoteYAML(text), r.At(text))
			}
			continue
		}
		p("%s: %s  # %s", k.name, yamlValue(k.value), k.origin)
	}
	for _, lemma := range slices.Sorted(maps.Keys(forms)) {
		p("# forms of %s%s:", lemma, map[bool]string{false: " (not in the lexicon; made as of a regular verb)"}[attribution.IsVerb(lemma)])
		var words []string
		for _, f := range forms[lemma] {
			words = append(words, f.String())
		}
		words = slices.Compact(words) // they are sorted; one form can stand for several
		for _, line := range fold(strings.Join(words, ", "), a.width()-4) {
			p("#   %s", line)
		}
	}
	if of := set.Entries(r.ID); len(of) > 0 {
		p("# %s; hearsay rules list --kind %s --entries names them, each can be shown, changed and disabled as %s.WORD",
			times(len(of), "word"), r.Kind, r.ID)
	}
	return nil
}

func yamlValue(v any) string {
	switch v := v.(type) {
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64)
	case []string:
		parts := make([]string, len(v))
		for i, s := range v {
			parts[i] = bareYAML(s)
		}
		return "[" + strings.Join(parts, ", ") + "]"
	}
	return bareYAML(fmt.Sprint(v))
}

// bareYAML quotes a text only where it needs it.
func bareYAML(s string) string {
	plain := s != "" && !strings.ContainsFunc(s, func(r rune) bool {
		return !(r == ' ' || r == '.' || r == '-' || r == '_' || '0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || strings.ContainsRune("äöüÄÖÜß", r))
	})
	if plain && strings.TrimSpace(s) == s && (s[0] > '9' || s[0] < '-') && !slices.Contains([]string{"true", "false", "null", "True", "False", "Null"}, s) {
		return s
	}
	return quoteYAML(s)
}

// quoteYAML writes a text in single quotes, which take everything but
// themselves as it is, or in double quotes if it holds what cannot be seen.
func quoteYAML(s string) string {
	if strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsGraphic(r) }) {
		return strconv.Quote(s)
	}
	return "'" + strings.ReplaceAll(s, "'", "''") + "'"
}

// fold breaks a text at blanks into lines of at most width letters, where words allow.
func fold(s string, width int) []string {
	var lines []string
	line := ""
	for word := range strings.FieldsSeq(s) {
		if line != "" && len([]rune(line))+1+len([]rune(word)) > max(width, 20) {
			lines = append(lines, line)
			line = ""
		}
		if line != "" {
			line += " "
		}
		line += word
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}
