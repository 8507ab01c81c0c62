// Package settings finds and merges the tool's settings: flag over HEARSAY_…
// environment over project file over user file over shipped value.
//
// viper merges; this package checks what goes in, because viper lower-cases
// keys, ignores unknown ones and turns wrong types into zeros. Load gives a
// frozen struct with the origin of each value. Rules, word lists and sources
// never pass through here.
package settings

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/hearsay/hearsay/attribution/rule/strict"
)

// Settings are the merged settings of one run.
type Settings struct {
	Language     string   `mapstructure:"language"`
	UILanguage   string   `mapstructure:"ui-language"`
	Rules        []string `mapstructure:"rules"`
	InputFormat  string   `mapstructure:"input-format"`
	WithText     bool     `mapstructure:"with-text"`
	Jobs         int      `mapstructure:"jobs"`
	MaxBytes     int      `mapstructure:"max-bytes"`
	Color        string   `mapstructure:"color"`
	Sort         string   `mapstructure:"sort"`
	Top          int      `mapstructure:"top"`
	FailOverHops int      `mapstructure:"fail-over-hops"`
	FailOn       []string `mapstructure:"fail-on"`
}

// Key is one setting: its name is that of the flag and of the key in a file;
// the environment variable is EnvName.
type Key struct {
	Name    string
	Default any // string, int, bool or []string: the type of the setting
	Usage   string
	Allowed []string // the values, or those of a list; nil allows all
	Min     int      // of a number
	Path    bool     // values are paths: relative ones count from the file that names them
	Example string   // as it stands in a file, where the default says little
}

// EnvName is the environment variable of the setting.
func (k Key) EnvName() string {
	return "HEARSAY_" + strings.ToUpper(strings.ReplaceAll(k.Name, "-", "_"))
}

// Keys are all settings, in the order in which they are shown. The allowed
// values are given by the caller, so that the lists stay where they belong.
func Keys(a Allowed) []Key {
	return []Key{
		{Name: "language", Default: "", Allowed: orEmpty(a.Languages), Usage: "language of the articles; empty to detect it", Example: "de"},
		{Name: "ui-language", Default: "en", Allowed: a.UILanguages, Usage: "language of the labels in reports for people"},
		{Name: "rules", Default: []string{}, Path: true, Usage: "folders or .zip packs of rules, lists and sources that add to the shipped ones, override or disable them", Example: "[rules]"},
		{Name: "input-format", Default: "auto", Allowed: a.InputFormats, Usage: "what the input is; auto goes by the file name's ending, else by the text"},
		{Name: "with-text", Default: false, Usage: "add to JSON reports the text that their offsets count in"},
		{Name: "jobs", Default: 0, Usage: "articles analysed at the same time; 0 means as many as there are cores"},
		{Name: "max-bytes", Default: 32 << 20, Min: 1, Usage: "longest file, or line of a stream, that is read as an article"},
		{Name: "color", Default: "auto", Allowed: []string{"auto", "always", "never"}, Usage: "colour; auto means on a terminal, unless NO_COLOR is set"},
		{Name: "sort", Default: "hops", Allowed: a.Sorts, Usage: "order of the claims in reports for people"},
		{Name: "top", Default: 0, Usage: "show that many claims of each article; 0 means all"},
		{Name: "fail-over-hops", Default: -1, Min: -1, Usage: "exit with 1 if a chain has more hops; -1 means never"},
		{Name: "fail-on", Default: []string{}, Allowed: a.Findings, Usage: "exit with 1 if there is a finding with one of these codes", Example: "[unnamed-source]"},
	}
}

// Allowed are the values that the rest of the tool knows.
type Allowed struct{ Languages, UILanguages, InputFormats, Sorts, Findings []string }

func orEmpty(list []string) []string { return append([]string{""}, list...) }

// parse reads a value as it stands in the environment or on the command line.
func (k Key) parse(s string) (any, error) {
	switch k.Default.(type) {
	case int:
		n, err := strconv.Atoi(s)
		if err != nil {
			return nil, fmt.Errorf("%q is no number", s)
		}
		return k.check(n)
	case bool:
		b, err := strconv.ParseBool(s)
		if err != nil {
			return nil, fmt.Errorf("%q is neither true nor false", s)
		}
		return b, nil
	case []string:
		sep := ","
		if k.Path {
			sep = listSeparator
		}
		var list []string
		for part := range strings.SplitSeq(s, sep) {
			if part = strings.TrimSpace(part); part != "" {
				list = append(list, part)
			}
		}
		return k.check(list)
	}
	return k.check(s)
}

// check refuses values that the setting does not allow. The value has the type of the default.
func (k Key) check(v any) (any, error) {
	switch v := v.(type) {
	case int:
		if v < k.Min {
			return nil, fmt.Errorf("%d is too small, the least is %d", v, k.Min)
		}
	case string:
		return v, k.allow(v)
	case []string:
		for _, s := range v {
			if err := k.allow(s); err != nil {
				return nil, err
			}
		}
	}
	return v, nil
}

func (k Key) allow(s string) error {
	if k.Allowed == nil || slices.Contains(k.Allowed, s) {
		return nil
	}
	return fmt.Errorf("unknown value %q: %s", s, strict.Suggest(s, slices.DeleteFunc(slices.Clone(k.Allowed), func(s string) bool { return s == "" })))
}
