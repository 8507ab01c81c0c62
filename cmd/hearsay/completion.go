package main

import (
	"io"

	"github.com/spf13/cobra"
)

var shells = []string{"bash", "zsh", "fish", "powershell"}

func (a *app) completionCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "completion bash | zsh | fish | powershell",
		Short: "Print a script that lets the shell complete commands, flags and their values",
		Example: `  source <(hearsay completion bash)
  hearsay completion zsh > "${fpath[1]}/_hearsay"
  hearsay completion fish > ~/.config/fish/completions/hearsay.fish`,
		ValidArgs: shells,
		Args: func(c *cobra.Command, args []string) error {
			if len(args) != 1 {
				return bad("one of: bash, zsh, fish, powershell", "%s takes the name of a shell", c.CommandPath())
			}
			return oneOf("shell", args[0], shells)
		},
		RunE: func(c *cobra.Command, args []string) error {
			root := c.Root()
			return writing(whole(c.Context(), a.stdout, func(w io.Writer) error {
				switch args[0] {
				case "bash":
					return root.GenBashCompletionV2(w, true)
				case "zsh":
					return root.GenZshCompletion(w)
				case "fish":
					return root.GenFishCompletion(w, true)
				}
				return root.GenPowerShellCompletionWithDesc(w)
			}))
		},
	}
}

// helpCommand is cobra's, but an unknown topic is an error.
func (a *app) helpCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND]",
		Short: "Print help about a command",
		RunE: func(c *cobra.Command, args []string) error {
			about, rest, err := c.Root().Find(args)
			if err != nil || len(rest) > 0 && about == c.Root() {
				return noSuchCommand(c.Root(), args)
			}
			return about.Help()
		},
	}
}
