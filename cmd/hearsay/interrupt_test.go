//go:build unix

package main

import (
	"bufio"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
)

// TestInterrupt sends the process a SIGINT while the tool waits for the next line.
func TestInterrupt(t *testing.T) {
	file := filepath.Join(t.TempDir(), "out.jsonl")
	if err := os.WriteFile(file, []byte("before"), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"--format=jsonl"}, {"--format=json"}, {"--format=jsonl", "-o", file}} {
		stdin, feed := pipe(t)
		out, stdout := pipe(t)
		errs, stderr := pipe(t)
		done := make(chan int)
		go func() {
			code := run(append([]string{"analyze", "--jobs=2", "--input-format=jsonl"}, args...), stdin, stdout, stderr)
			_, _ = stdout.Close(), stderr.Close()
			done <- code
		}()
		reports := bufio.NewReader(out)
		if slices.Equal(args, []string{"--format=jsonl"}) {
			feedText(t, feed, strings.Repeat(line, 3))
			for range 3 {
				if _, err := reports.ReadString('\n'); err != nil {
					t.Fatal(err)
				}
			}
		} else {
			// More than a pipe holds: once it is written, the tool has begun to read.
			long := strings.Replace(line, "ernst.", "ernst."+strings.Repeat(" Er kam am Abend.", 500), 1)
			feedText(t, feed, strings.Repeat(long, 40))
		}
		if err := syscall.Kill(syscall.Getpid(), syscall.SIGINT); err != nil {
			t.Fatal(err)
		}
		code := <-done
		if rest := readAll(t, reports); code != exitInterrupted || rest != "" {
			t.Errorf("%v: exit %d, want 130; left on stdout: %q", args, code, rest)
		}
		if got := readAll(t, errs); got != "error: interrupted\n" {
			t.Errorf("%v: stderr %q", args, got)
		}
	}
	if got, _ := os.ReadFile(file); string(got) != "before" {
		t.Errorf("the output file was changed: %q", got)
	}
	if list, _ := os.ReadDir(filepath.Dir(file)); len(list) != 1 {
		t.Errorf("%d files, want 1: a temporary file is left", len(list))
	}
}
