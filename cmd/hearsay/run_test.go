package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
)

func TestExitCodes(t *testing.T) {
	for _, c := range []struct {
		name string
		err  error
		want int
	}{
		{"done", nil, 0},
		{"expectation", expectation("3 of 4 examples"), 1},
		{"expectation, told", silent{expectation("x")}, 1},
		{"expectation, wrapped", fmt.Errorf("rules: %w", expectation("x")), 1},
		{"usage", bad("see --help", "unknown flag"), 2},
		{"input, told", silent{errors.New("no text")}, 2},
		{"anything else", io.ErrUnexpectedEOF, 2},
		{"interrupted", context.Canceled, 130},
		{"interrupted in an expectation", expectation("stopped: %w", context.Canceled), 130},
	} {
		if got := exitCode(c.err); got != c.want {
			t.Errorf("%s: %d, want %d", c.name, got, c.want)
		}
	}
}

func TestTell(t *testing.T) {
	for _, c := range []struct {
		err  error
		want string
	}{
		{errors.New("no"), "error: no\n"},
		{bad("do it", "no"), "error: no\nhint: do it\n"},
		{fmt.Errorf("a.txt: %w", bad("do it", "no")), "error: a.txt: no\nhint: do it\n"},
		{bad("", "no"), "error: no\n"},
		{errors.New("one\ntwo\n"), "error: one\nerror: two\n"},
		{errors.New("\x1b[31mred\u009b31m"), "error: [31mred31m\n"},
		{silent{errors.New("told before")}, ""},
		{fmt.Errorf("reading: %w", context.Canceled), "error: interrupted\n"},
	} {
		var b strings.Builder
		if tell(&b, c.err); b.String() != c.want {
			t.Errorf("%v: %q, want %q", c.err, b.String(), c.want)
		}
	}
}

// pipe gives both ends of a pipe; the test closes them.
func pipe(t *testing.T) (r, w *os.File) {
	t.Helper()
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = r.Close(); _ = w.Close() })
	return r, w
}

func readAll(t *testing.T, r io.Reader) string {
	t.Helper()
	b, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestClosedPipeIsTold(t *testing.T) {
	commands := [][]string{{"--help"}, {"rules", "--help"}, {"help", "graph"}, {"version"}, {"config", "path"}, {"completion", "bash"}}
	for _, format := range reportFormats {
		commands = append(commands, []string{"analyze", "--format", format, "../../testdata/kim-russland.txt"})
	}
	for _, args := range commands {
		out, in := pipe(t)
		_ = out.Close()
		errs, stderr := pipe(t)
		code := run(args, os.Stdin, in, stderr)
		_ = stderr.Close()
		if got := readAll(t, errs); code != exitBad || !strings.HasSuffix(got, "could not be written: broken pipe\n") {
			t.Errorf("%q: exit %d, stderr %q", args, code, got)
		}
	}
}

func feedText(t *testing.T, w io.Writer, text string) {
	t.Helper()
	if _, err := io.WriteString(w, text); err != nil {
		t.Fatal(err)
	}
}

const line = `{"id": "a", "text": "Der Minister sagte am Montag in Berlin, die Lage sei ernst."}` + "\n"

// TestStreamIsFlushed writes a line and waits for its report before it writes the next.
func TestStreamIsFlushed(t *testing.T) {
	stdin, feed := pipe(t)
	out, stdout := pipe(t)
	done := make(chan int)
	go func() {
		code := run([]string{"analyze", "--input-format", "jsonl", "--format", "jsonl"}, stdin, stdout, os.Stderr)
		_ = stdout.Close()
		done <- code
	}()
	reports := bufio.NewReader(out)
	for range 5 {
		feedText(t, feed, line)
		if got, err := reports.ReadString('\n'); err != nil || !strings.HasPrefix(got, `{"schema":"hearsay.report/1"`) {
			t.Fatalf("%q, %v", got, err)
		}
	}
	_ = feed.Close()
	if code := <-done; code != exitDone {
		t.Errorf("exit %d", code)
	}
}

// A fault inside of one article is an error of that article.
func TestAFaultCostsOneArticle(t *testing.T) {
	w := &work{} // without a reader and an analyzer every article is a fault
	res := w.one(input{id: "a", data: []byte("Der Damm hält.")})
	if res.err == nil || !strings.Contains(res.err.Error(), "a fault of hearsay, not of the article: ") {
		t.Errorf("error is %v", res.err)
	}
}
