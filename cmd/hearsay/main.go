// Command hearsay finds out who cites whom in the news: it prints the
// claims of an article with the chain of sources through which each reached
// it, and the graph of those chains.
//
// This package holds flags, files and exit codes, one file per subcommand;
// what is done with an article stands in the packages attribution and graph.
package main

import (
	"cmp"
	"context"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is the whole tool but for the exit.
func run(args []string, stdin, stdout, stderr *os.File) int {
	// The first interrupt ends the work in order, the second ends the process.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	context.AfterFunc(ctx, stop)
	// With the signal ignored, a closed pipe is an error of Write, which is told.
	signal.Ignore(syscall.SIGPIPE)
	defer stop()

	a := newApp(stdin, stdout, stderr)
	err := cmp.Or(a.root(args).ExecuteContext(ctx), writing(a.help.err))
	if err != nil {
		tell(stderr, err)
	}
	return exitCode(err)
}
