package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/hearsay/hearsay/.ci/mutate/active"
)

// binary is the compiled tests of one package.
type binary struct {
	pkg, dir, file string
	args           []string // of runner.args, those that it knows
}

// test is one test function, run for itself.
type test struct {
	in      *binary
	name    string
	cost    time.Duration // processor time
	reaches map[int]bool
	differs map[int]bool // mutants that give another value somewhere in it
}

// runner holds the tests of a package and what they are run with.
type runner struct {
	temp   string
	args   []string // for the test binaries
	slow   time.Duration
	memory int // GiB
	say    func(format string, args ...any)
	tests  []*test
}

// testPackages lists the packages of the module whose tests build the package
// in. Tests of commands are left out: they start processes of their own.
func (s *source) testPackages() ([]listed, error) {
	all, err := list("-test", s.module+"/...", s.path)
	if err != nil {
		return nil, err
	}
	plain := map[string]listed{}
	for _, p := range all {
		plain[p.ImportPath] = p
	}
	var out []listed
	for _, p := range all {
		of, ok := strings.CutSuffix(p.ImportPath, ".test")
		if ok && plain[of].Name != "main" && (slices.Contains(p.Deps, s.path) || slices.Contains(p.Deps, s.path+" ["+p.ImportPath+"]")) {
			out = append(out, plain[of])
		}
	}
	return out, nil
}

// write puts the rewritten sources into the working folder, and gives the file
// that tells go which ones they stand for.
func (r *runner) write(s *source, files []rewritten) (overlay string, err error) {
	replace := map[string]string{}
	for _, f := range files {
		to := filepath.Join(r.temp, f.name)
		if err := os.WriteFile(to, f.text, 0o644); err != nil {
			return "", err
		}
		replace[filepath.Join(s.dir, f.name)] = to
	}
	text, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	overlay = filepath.Join(r.temp, "overlay.json")
	return overlay, os.WriteFile(overlay, text, 0o644)
}

// build compiles the tests once with all mutants in.
func (r *runner) build(overlay string, pkgs []listed) ([]*binary, error) {
	var out []*binary
	for i, p := range pkgs {
		b := &binary{pkg: p.ImportPath, dir: p.Dir, file: filepath.Join(r.temp, strconv.Itoa(i)+".test")}
		if _, err := output("go", "test", "-c", "-vet=off", "-overlay", overlay, "-o", b.file, p.ImportPath); err != nil {
			return nil, fmt.Errorf("with all mutants in, the tests do not build: %w", err)
		}
		if _, err := os.Stat(b.file); err != nil {
			continue // no tests
		}
		help, _ := exec.Command(b.file, "-help").CombinedOutput()
		for _, arg := range r.args {
			if flag, _, _ := strings.Cut(strings.TrimLeft(arg, "-"), "="); bytes.Contains(help, []byte("  -"+flag+" ")) || bytes.Contains(help, []byte("  -"+flag+"\n")) {
				b.args = append(b.args, arg)
			}
		}
		out = append(out, b)
	}
	return out, nil
}

var errSlow = errors.New("over its time")

// run runs tests of one binary. The limits are of processor time and memory, so
// that other work on the machine kills no mutant; the clock only ends what waits.
func (r *runner) run(b *binary, names []string, limit time.Duration, env ...string) (time.Duration, error) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute+20*limit)
	defer cancel()
	seconds := strconv.Itoa(int((limit + time.Second - 1) / time.Second))
	args := append([]string{"-c", `ulimit -v "$1" && ulimit -t "$2" && shift 2 && exec "$@"`, "sh", strconv.Itoa(r.memory << 20), seconds, b.file,
		"-test.run", "^(" + strings.Join(names, "|") + ")$", "-test.failfast", "-test.timeout", "0"}, b.args...)
	c := exec.CommandContext(ctx, "sh", args...)
	c.Dir = b.dir
	c.WaitDelay = time.Second
	c.Env = append(os.Environ(), "GOMEMLIMIT="+strconv.Itoa(r.memory<<9)+"MiB")
	c.Env = append(c.Env, env...)
	var out bytes.Buffer
	c.Stdout, c.Stderr = &out, &out
	err := c.Run()
	if c.ProcessState == nil {
		return 0, err
	}
	cost := c.ProcessState.UserTime() + c.ProcessState.SystemTime()
	switch {
	case err == nil:
		return cost, nil
	case ctx.Err() != nil || cost >= limit:
		return cost, errSlow
	}
	text := strings.TrimSpace(out.String())
	return cost, fmt.Errorf("%w\n%s", err, text[max(0, len(text)-2000):])
}

// record runs each test by itself without a mutant and notes which mutants it meets.
func (r *runner) record(bins []*binary, skip func(name string) bool) error {
	seen := filepath.Join(r.temp, "seen")
	for _, b := range bins {
		c := exec.Command(b.file, "-test.list", "^(Test|Example|Fuzz)")
		c.Dir = b.dir
		names, err := c.Output()
		if err != nil {
			return fmt.Errorf("%s: listing the tests: %w", b.pkg, err)
		}
		for _, name := range strings.Fields(string(names)) {
			if skip(name) {
				continue
			}
			if err := os.RemoveAll(seen); err != nil {
				return err
			}
			cost, err := r.run(b, []string{name}, r.slow, active.Seen+"="+seen)
			if errors.Is(err, errSlow) {
				r.say("%s %s is left out: it takes more than %v (-slow)", b.pkg, name, r.slow)
				continue
			}
			if err != nil { // the fewer tests, the more survivors: nothing is hidden by it
				r.say("%s %s is left out: it fails without any mutant: %v", b.pkg, name, brief(err))
				continue
			}
			t := &test{in: b, name: name, cost: cost, reaches: map[int]bool{}, differs: map[int]bool{}}
			if err := t.read(seen); err != nil {
				return err
			}
			if len(t.reaches) > 0 {
				r.tests = append(r.tests, t)
			}
		}
	}
	slices.SortStableFunc(r.tests, func(x, y *test) int { return cmp.Compare(x.cost, y.cost) })
	return nil
}

// brief is an error on one line.
func brief(err error) string {
	r := []rune(strings.Join(strings.Fields(err.Error()), " "))
	return string(r[:min(len(r), 200)])
}

func (t *test) read(file string) error {
	text, err := os.ReadFile(file)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	for line := range strings.Lines(string(text)) {
		var id int
		var differ bool
		if _, err := fmt.Sscan(line, &id, &differ); err != nil {
			return fmt.Errorf("%s: %q: %w", file, line, err)
		}
		t.reaches[id] = true
		if differ {
			t.differs[id] = true
		}
	}
	return nil
}

// fate is what becomes of a mutant.
type fate struct {
	killed bool
	slow   bool   // by a limit
	why    string // of a survivor
}

// try runs the tests that can notice a mutant until one does, the cheapest binaries first.
func (r *runner) try(id int) (fate, error) {
	type group struct {
		in    *binary
		names []string
		cost  time.Duration
	}
	var groups []*group
	reached := false
	for _, t := range r.tests {
		reached = reached || t.reaches[id]
		if !t.differs[id] {
			continue
		}
		i := slices.IndexFunc(groups, func(g *group) bool { return g.in == t.in })
		if i < 0 {
			i = len(groups)
			groups = append(groups, &group{in: t.in})
		}
		groups[i].names = append(groups[i].names, t.name)
		groups[i].cost += t.cost
	}
	switch {
	case !reached:
		return fate{why: "no test runs it"}, nil
	case len(groups) == 0:
		return fate{why: "it changes no value in any test"}, nil
	}
	slices.SortStableFunc(groups, func(x, y *group) int { return cmp.Compare(x.cost, y.cost) })
	n := 0
	for _, g := range groups {
		_, err := r.run(g.in, g.names, time.Second+10*g.cost, active.Mutant+"="+strconv.Itoa(id))
		var failed *exec.ExitError
		switch {
		case errors.Is(err, errSlow):
			return fate{killed: true, slow: true}, nil
		case errors.As(err, &failed):
			return fate{killed: true}, nil
		case err != nil:
			return fate{}, err
		}
		n += len(g.names)
	}
	return fate{why: fmt.Sprintf("not noticed where it changes a value: %d tests", n)}, nil
}

// tryAll tries mutants on several workers.
func (r *runner) tryAll(ms []mutant, workers int) ([]fate, error) {
	fates, errs := make([]fate, len(ms)), make([]error, len(ms))
	next := make(chan int)
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for i := range next {
				fates[i], errs[i] = r.try(ms[i].id)
			}
		})
	}
	for i := range ms {
		if i > 0 && i%100 == 0 {
			r.say("%d of %d", i, len(ms))
		}
		next <- i
	}
	close(next)
	wg.Wait()
	return fates, errors.Join(errs...)
}
