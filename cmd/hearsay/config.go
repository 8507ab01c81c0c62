package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/hearsay/hearsay/attribution/report"
	"github.com/hearsay/hearsay/cmd/hearsay/internal/safefile"
	"github.com/hearsay/hearsay/cmd/hearsay/internal/settings"
)

func (a *app) configCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "config",
		Short: "Show, check and begin settings files",
		Long: `Settings come from flags, from HEARSAY_... environment variables, from the
project file (hearsay.yaml or .hearsay.yaml, in this folder or one above it),
from the user's file, and from the shipped values: the first that names a
setting wins. Relative paths count from the file that names them.`,
		Args: noSuchCommand,
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(a.configInit(), a.configShow(), a.configCheck(), a.configPath())
	return c
}

func (a *app) configInit() *cobra.Command {
	var user, force bool
	c := &cobra.Command{
		Use:   "init [FOLDER]",
		Short: "Write a settings file with every key, commented out",
		Args:  atMostOne,
		RunE: func(c *cobra.Command, args []string) error {
			dir := "."
			switch {
			case user && len(args) > 0:
				return bad("leave one of them out", "--user and a folder")
			case user:
				if dir = userFolder(); dir == "" {
					return errors.New("there is no folder for the user's settings: neither HOME nor XDG_CONFIG_HOME is set")
				}
				if err := os.MkdirAll(dir, 0o755); err != nil {
					return writing(err)
				}
			case len(args) > 0:
				dir = args[0]
			}
			for _, name := range settings.FileNames {
				file := filepath.Join(dir, name)
				if _, err := os.Lstat(file); err == nil && !(force && name == settings.FileNames[0]) {
					return bad("edit it, or write a new one with --force", "%s is there already", file)
				}
			}
			file := filepath.Join(dir, settings.FileNames[0])
			err := safefile.Write(c.Context(), file, func(w io.Writer) error {
				_, err := io.WriteString(w, settings.Skeleton(settingKeys()))
				return err
			})
			if err != nil {
				return writing(err)
			}
			_, err = fmt.Fprintln(cleaned{a.stdout}, file)
			return writing(err)
		},
	}
	c.Flags().BoolVar(&user, "user", false, "write the user's file in place of the project's")
	c.Flags().BoolVar(&force, "force", false, "write over a file that is there")
	return c
}

func (a *app) configShow() *cobra.Command {
	var format string
	c := &cobra.Command{
		Use:   "show",
		Short: "Print the merged settings and where each comes from",
		Args:  noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if err := oneOf("format", format, []string{"yaml", "json"}); err != nil {
				return err
			}
			l, err := a.load(c)
			if err != nil {
				return err
			}
			return writing(whole(c.Context(), a.stdout, func(w io.Writer) error {
				if format == "yaml" {
					_, err := io.WriteString(w, l.YAML(settingKeys()))
					return err
				}
				b, err := report.Encode(l.List(settingKeys()), true)
				if err != nil {
					return err
				}
				_, err = w.Write(b)
				return err
			}))
		},
	}
	c.Flags().StringVar(&format, "format", "yaml", "yaml or json")
	completeWith(c, "format", []string{"yaml", "json"})
	a.settingFlags(c, analysisSettings, reportSettings, expectationSettings)
	return c
}

func (a *app) configCheck() *cobra.Command {
	c := &cobra.Command{
		Use:   "check [FILE]",
		Short: "Check the settings, or one settings file, and the rules they name",
		Args:  atMostOne,
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) > 0 {
				a.config = args[0]
			}
			l, err := a.load(c)
			if err != nil {
				return err
			}
			if _, err := a.newAnalyzer(l.Settings); err != nil {
				return err
			}
			return writing(whole(c.Context(), cleaned{a.stdout}, func(w io.Writer) error {
				for _, f := range l.Files {
					fmt.Fprintf(w, "%s: ok\n", f)
				}
				if len(l.Files) == 0 {
					fmt.Fprintln(w, "no settings file: shipped settings are in force")
				}
				for _, dir := range l.Rules {
					fmt.Fprintf(w, "%s: rules ok\n", dir)
				}
				return nil
			}))
		},
	}
	a.settingFlags(c, []string{"rules"})
	return c
}

func (a *app) configPath() *cobra.Command {
	return &cobra.Command{
		Use:   "path",
		Short: "Print where settings files are looked for, and which are there",
		Args:  noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			from, err := a.from(c)
			if err != nil {
				return err
			}
			return writing(whole(c.Context(), cleaned{a.stdout}, func(w io.Writer) error {
				for _, p := range from.Places() {
					fmt.Fprintln(w, p)
				}
				return nil
			}))
		},
	}
}

func atMostOne(c *cobra.Command, args []string) error {
	if len(args) > 1 {
		return bad("see: "+c.CommandPath()+" --help", "%s takes one argument, but got %d", c.CommandPath(), len(args))
	}
	return nil
}
