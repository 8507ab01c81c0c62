package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"golang.org/x/term"

	"github.com/hearsay/hearsay/attribution/report/render"
	"github.com/hearsay/hearsay/attribution/rule/strict"
)

// app is what the subcommands share: the streams and, once a command runs,
// the settings. It serves one run.
type app struct {
	stdin          *os.File
	stdout, stderr io.Writer
	help           kept // stdout, for what cobra prints
	verbose        bool
	config         string // settings file named by the user
}

func newApp(stdin, stdout, stderr *os.File) *app {
	return &app{stdin: stdin, stdout: stdout, stderr: stderr, help: kept{Writer: stdout}}
}

// root builds the command tree. Each subcommand's constructor stands in the
// file of its name.
func (a *app) root(args []string) *cobra.Command {
	root := &cobra.Command{
		Use:           "hearsay",
		Short:         "Find out who cites whom in the news",
		Long:          "hearsay reads German and English news articles and finds their claims, each with the\nchain of sources through which it reached the article, and the graph of who cites whom.",
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          noSuchCommand,
		RunE:          func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	root.SetArgs(args)
	root.SetIn(a.stdin)
	root.SetOut(&a.help)
	root.SetErr(a.stderr)
	root.PersistentFlags().BoolVarP(&a.verbose, "verbose", "v", false, "say on stderr what is loaded and done")
	root.PersistentFlags().StringVar(&a.config, "config", "", "project settings file, in place of the search for one")
	root.SetFlagErrorFunc(flagError)
	root.CompletionOptions.DisableDefaultCmd = true
	root.SetHelpCommand(a.helpCommand())
	root.AddCommand(a.analyzeCommand(), a.reportCommand(), a.graphCommand(), a.explainCommand(), a.rulesCommand(), a.watchCommand(), a.evalCommand(),
		a.configCommand(), a.versionCommand(), a.completionCommand())
	return root
}

func noSuchCommand(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	hint := "see: " + c.CommandPath() + " --help"
	var names []string
	for _, sub := range c.Commands() {
		names = append(names, sub.Name())
	}
	if near := strict.Nearest(args[0], names); near != "" {
		hint = "did you mean: " + c.CommandPath() + " " + near + "?"
	}
	return bad(hint, "unknown command %q", args[0])
}

// noArgs refuses arguments with a hint.
func noArgs(c *cobra.Command, args []string) error {
	if len(args) > 0 {
		return bad("see: "+c.CommandPath()+" --help", "%s takes no argument, but got %q", c.CommandPath(), args[0])
	}
	return nil
}

// flagError says which flag was meant.
func flagError(c *cobra.Command, err error) error {
	hint := "see: " + c.CommandPath() + " --help"
	var unknown *pflag.NotExistError
	if errors.As(err, &unknown) {
		var names []string
		c.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
		if near := strict.Nearest(unknown.GetSpecifiedName(), names); near != "" {
			hint = "did you mean --" + near + "?"
		}
	}
	return hinted{err, hint}
}

// completeWith lets the shell complete the values of a flag.
func completeWith(c *cobra.Command, flag string, values []string) {
	_ = c.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp)) // fails only for a flag that is not there
}

// errorf writes an "error:" line and goes on.
func (a *app) errorf(format string, args ...any) {
	fmt.Fprintln(a.stderr, "error: "+printable(fmt.Sprintf(format, args...)))
}

// printable keeps what an article or a file name holds from moving the cursor.
func printable(s string) string { return render.Clean(s) }

// logf says something on stderr if -v is given.
func (a *app) logf(format string, args ...any) {
	if a.verbose {
		fmt.Fprintln(a.stderr, printable(fmt.Sprintf(format, args...)))
	}
}

// terminal reports whether the stream is a terminal.
func terminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// width gives the columns to write to: COLUMNS, else the terminal's, else 80.
func (a *app) width() int {
	if n, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && n > 0 {
		return n
	}
	if f, ok := a.stdout.(*os.File); ok {
		if n, _, err := term.GetSize(int(f.Fd())); err == nil && n > 0 {
			return n
		}
	}
	return 80
}
