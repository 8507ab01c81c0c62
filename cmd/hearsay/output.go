package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/hearsay/hearsay/cmd/hearsay/internal/safefile"
)

// output calls write with the file of that name, which is written whole or
// not at all, or with stdout where the name is "" or "-".
func (a *app) output(ctx context.Context, name string, write func(io.Writer) error) error {
	if name == "" || name == "-" {
		return writing(write(a.stdout))
	}
	return writing(safefile.Write(ctx, name, write))
}

// notOver refuses to write over what is to be read: a slip of the hand must
// not cost an article.
func notOver(out string, paths []string) error {
	info, err := os.Stat(out)
	if err != nil || !info.Mode().IsRegular() {
		return nil // nothing is there to be lost
	}
	for _, p := range paths {
		if in, err := os.Stat(p); err == nil && os.SameFile(in, info) {
			return bad("give -o another name", "%s is read and cannot be written to", out)
		}
	}
	return nil
}

// whole collects what write gives and then writes it in one piece: nothing
// reaches the output of a result that could not be finished, or was interrupted.
func whole(ctx context.Context, out io.Writer, write func(io.Writer) error) error {
	var b bytes.Buffer
	if err := write(&b); err != nil {
		return err
	}
	if err := context.Cause(ctx); err != nil {
		return err
	}
	_, err := out.Write(b.Bytes())
	return err
}

// writing names the trouble with an output.
func writing(err error) error {
	var link *os.LinkError
	if errors.As(err, &link) {
		return fmt.Errorf("%s could not be written: %w", link.New, link.Err)
	}
	var p *fs.PathError
	if !errors.As(err, &p) || errors.Is(err, context.Canceled) {
		return err
	}
	name := p.Path
	if name == os.Stdout.Name() {
		name = "stdout"
	}
	return fmt.Errorf("%s could not be written: %w", name, p.Err)
}

// cleaned takes control characters out of what it passes on, line by line.
type cleaned struct{ w io.Writer }

func (c cleaned) Write(b []byte) (int, error) {
	var out strings.Builder
	for line := range strings.Lines(string(b)) {
		text, end := strings.CutSuffix(line, "\n")
		out.WriteString(visible(text))
		if end {
			out.WriteByte('\n')
		}
	}
	if _, err := io.WriteString(c.w, out.String()); err != nil {
		return 0, err
	}
	return len(b), nil
}

// kept passes on what is written and keeps the first error, for those who do
// not look at it: cobra prints help and asks nothing.
type kept struct {
	io.Writer
	err error
}

func (k *kept) Write(b []byte) (int, error) {
	n, err := k.Writer.Write(b)
	if k.err == nil {
		k.err = err
	}
	return n, err
}
