//go:build unix

package main

import (
	"bufio"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

const watched = `- id: my.raunen
  kind: verb
  lemma: raunen
  examples:
  - "[Sie]{source} [raunte]{cue}, [dass es regne]{content}."
`

// TestWatch saves rule files while the tool watches them, and reads what it
// prints; the test goes on when the expected line is there.
func TestWatch(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("HOME", dir)
	t.Setenv("XDG_CONFIG_HOME", dir)
	save := func(name, text string) string {
		t.Helper()
		name = filepath.Join(dir, name)
		if err := os.WriteFile(name+".new", []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		// In one step, as good editors do; a half-written file would be seen.
		if err := os.Rename(name+".new", name); err != nil {
			t.Fatal(err)
		}
		return name
	}
	article := save("a.txt", "Sie raunte, dass es in der kommenden Woche am großen Fluss regne.")
	rules := save("r.yaml", watched)
	for _, c := range []struct {
		args []string
		save []string // one after the other
		want []string // the line that ends what is printed before each, and at the end
	}{
		{[]string{"rules", "test", rules, "--only", "my."},
			[]string{watched + "  counterexamples: Sie raunte nichts.\n", strings.Replace(watched, "[dass es regne]", "[es regne]", 1)},
			[]string{"1 of 1 examples, 0 of 0 counterexamples, 0 of 0 todo", "1 of 1 examples, 1 of 1 counterexamples, 0 of 0 todo"}},
		{[]string{"watch", article, "--rules", rules},
			[]string{"- disable: de.prep.laut\n"},
			[]string{"1 article, 0 claims before, 1 after: 1 gained, 0 lost, 0 with another chain, 0 with other words"}},
	} {
		save("r.yaml", watched)
		stdin, _ := pipe(t)
		out, stdout := pipe(t)
		errs, stderr := pipe(t)
		if c.args[0] == "rules" {
			c.args = append(c.args, "--watch")
		}
		done := make(chan int)
		go func() {
			code := run(c.args, stdin, stdout, stderr)
			_, _ = stdout.Close(), stderr.Close()
			done <- code
		}()
		lines := bufio.NewScanner(out)
		said := bufio.NewScanner(errs)
		for i, text := range c.save {
			for lines.Scan() && lines.Text() != c.want[i] {
			}
			if i == 0 {
				said.Scan() // "watching": from here on changes are seen
				if !strings.HasPrefix(said.Text(), "watching ") {
					t.Errorf("%v: said %q", c.args, said.Text())
				}
			}
			save("r.yaml", text)
			said.Scan()
			if said.Text() != "saved: "+rules {
				t.Errorf("%v: said %q", c.args, said.Text())
			}
		}
		lines.Scan()
		if lines.Text() == "" {
			t.Errorf("%v: nothing printed after the save", c.args)
		}
		if err := syscall.Kill(syscall.Getpid(), syscall.SIGINT); err != nil {
			t.Fatal(err)
		}
		go func() { _, _ = io.Copy(io.Discard, out) }()
		if code := <-done; code != 0 {
			t.Errorf("%v: exit code %d", c.args, code)
		}
	}
}
