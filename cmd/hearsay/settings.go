package main

import (
	"cmp"
	"os"
	"path/filepath"
	"runtime"
	"slices"

	"github.com/spf13/cobra"

	"github.com/hearsay/hearsay/attribution"
	"github.com/hearsay/hearsay/attribution/report"
	"github.com/hearsay/hearsay/attribution/report/render"
	"github.com/hearsay/hearsay/cmd/hearsay/internal/settings"
)

// settingKeys are the settings with the values that the rest of the tool allows.
func settingKeys() []settings.Key {
	return settings.Keys(settings.Allowed{
		Languages:    attribution.Languages,
		UILanguages:  render.Languages,
		InputFormats: inputFormats(),
		Sorts:        render.Sorts,
		Findings:     report.Codes(),
	})
}

// Groups of settings that a command takes as flags.
var (
	analysisSettings    = []string{"language", "rules", "input-format", "jobs", "max-bytes"}
	reportSettings      = []string{"with-text", "sort", "top", "ui-language", "color"}
	expectationSettings = []string{"fail-over-hops", "fail-on"}
)

// settingFlags gives a command the flags of some settings.
func (a *app) settingFlags(c *cobra.Command, groups ...[]string) {
	names := slices.Concat(groups...)
	f := c.Flags()
	for _, k := range settingKeys() {
		if !slices.Contains(names, k.Name) {
			continue
		}
		switch def := k.Default.(type) {
		case int:
			f.Int(k.Name, def, k.Usage)
		case bool:
			f.Bool(k.Name, def, k.Usage)
		case []string:
			if k.Path { // a path may hold a comma
				f.StringArray(k.Name, def, k.Usage)
			} else {
				f.StringSlice(k.Name, def, k.Usage)
			}
		case string:
			f.String(k.Name, def, k.Usage)
		}
		if k.Allowed != nil {
			completeWith(c, k.Name, k.Allowed)
		}
		if k.Name == "color" {
			f.Lookup("color").NoOptDefVal = "always"
			f.Bool("no-color", false, "the same as --color=never")
		}
	}
}

// from says where the settings of a command come from.
func (a *app) from(c *cobra.Command) (settings.From, error) {
	dir, err := os.Getwd()
	if err != nil {
		return settings.From{}, err
	}
	return settings.From{
		Keys: settingKeys(), Flags: c.Flags(), Env: os.LookupEnv, Dir: dir, UserDir: userFolder(), Config: a.config,
	}, nil
}

// load merges the settings for a command.
func (a *app) load(c *cobra.Command) (*settings.Loaded, error) {
	from, err := a.from(c)
	if err != nil {
		return nil, err
	}
	if no, err := c.Flags().GetBool("no-color"); err == nil && no {
		if err := c.Flags().Set("color", "never"); err != nil {
			return nil, err
		}
	}
	l, err := settings.Load(from)
	if err != nil {
		return nil, hinted{err, "hearsay config init writes a file with all keys, hearsay config path says which are read"}
	}
	for _, f := range l.Files {
		a.logf("settings: %s", f)
	}
	return l, nil
}

// userFolder is the folder of the user's settings, "" where there is none.
func userFolder() string {
	dir, err := os.UserConfigDir()
	if err != nil {
		return ""
	}
	return filepath.Join(dir, "hearsay")
}

// jobs is the number of articles analysed at the same time.
func jobs(s settings.Settings) int { return cmp.Or(s.Jobs, runtime.GOMAXPROCS(0)) }

// colored says whether the report on the stream is to be in colour.
func colored(s settings.Settings, stream any) bool {
	switch s.Color {
	case "always":
		return true
	case "never":
		return false
	}
	return os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" && terminal(stream)
}
