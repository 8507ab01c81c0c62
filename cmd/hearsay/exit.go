package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
)

// The exit codes. exitCode is the one place that decides between them.
const (
	exitDone        = 0   // the result is on stdout
	exitExpectation = 1   // the tool ran; what was asked for (--fail-on, rules test, eval --min) does not hold
	exitBad         = 2   // bad usage, configuration or input, or the result could not be written
	exitInterrupted = 130 // SIGINT: 128 + 2, as shells count
)

// failed is the error of a command whose expectation does not hold.
type failed struct{ error }

func (f failed) Unwrap() error { return f.error }

// expectation makes the error that ends with exit code 1.
func expectation(format string, args ...any) error {
	return failed{fmt.Errorf(format, args...)}
}

// hinted is an error that knows the user's next step.
type hinted struct {
	error
	hint string
}

func (h hinted) Unwrap() error { return h.error }

// Hint gives the next step. Other packages' errors may have the same method.
func (h hinted) Hint() string { return h.hint }

// bad makes an error with a hint; the hint may be empty.
func bad(hint, format string, args ...any) error {
	return hinted{fmt.Errorf(format, args...), hint}
}

// silent marks an error whose message is already on stderr.
type silent struct{ error }

func (s silent) Unwrap() error { return s.error }

// exitCode gives the exit code for what a command returned.
func exitCode(err error) int {
	var f failed
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, context.Canceled):
		return exitInterrupted
	case errors.As(err, &f):
		return exitExpectation
	}
	return exitBad
}

// tell writes the error for a person: each of its lines as one "error:" line,
// then the next step, if there is one, as a "hint:" line.
func tell(w io.Writer, err error) {
	var s silent
	if errors.As(err, &s) {
		return
	}
	if errors.Is(err, context.Canceled) {
		fmt.Fprintln(w, "error: interrupted")
		return
	}
	for line := range strings.SplitSeq(strings.TrimRight(err.Error(), "\n"), "\n") {
		fmt.Fprintln(w, "error: "+printable(line))
	}
	var h interface{ Hint() string }
	if errors.As(err, &h) && h.Hint() != "" {
		fmt.Fprintln(w, "hint: "+printable(h.Hint()))
	}
}
