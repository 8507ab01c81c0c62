// Mutate changes one operator, condition, number or statement of a package at a
// time and tells which of these mutants no test notices.
//
//	go run ./.ci/mutate [flags] PACKAGE
//
// All mutants are built at once (mutant schemata): the sources are rewritten so
// that each changed place asks package active which mutant is on, and go test -c
// -overlay compiles that once for each package whose tests build the mutated one
// in. Each test is then run by itself, to see which mutants it meets and which
// would have another value there; and each mutant is run, in a process of its
// own, against the tests that could notice it, until one fails.
//
// Why a tool of our own: rules and chains are tested through the whole pipeline,
// by the tests of other packages. The one kept tool that the module proxy has,
// gremlins, builds anew for every mutant and with tests of other packages runs
// all of them, which here means days; tools that build once could not be had.
//
// Mutants: comparisons (boundary, opposite), && and ||, conditions negated, true
// and false, + - * / % & |, numbers one up and one down, and statements removed:
// calls, assignments, ++, break, continue and return where the rest still
// compiles. Left out because nothing can notice them: capacities of make; because
// the neighbour means nothing: letters and values of enumerations.
//
// What lives and may, because it changes nothing that can be seen, stands with
// its reason in explained/PACKAGE.txt, by function and change and not by line.
// The tool reports what lives and is not explained, what is explained and dies,
// and lines that fit nothing any more; each of them makes it fail.
package main

import (
	"cmp"
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/hearsay/hearsay/.ci/mutate/active"
)

// options are the flags.
type options struct {
	pattern   string
	files     string
	functions string
	skip      string
	args      string
	explained string
	sample    int
	seed      uint64
	slow      time.Duration
	memory    int
	workers   int
	list      bool
	work      string
}

// errSurvivors is the verdict, not a failure of the tool.
var errSurvivors = errors.New("mutants live that are not explained, or explanations are out of date")

func main() {
	if err := run(os.Args[1:], os.Stdout, os.Stderr); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "mutate:", err)
		if errors.Is(err, errSurvivors) {
			os.Exit(1)
		}
		os.Exit(2)
	}
}

func parse(args []string, help io.Writer) (*options, error) {
	o := &options{}
	fs := flag.NewFlagSet("mutate", flag.ContinueOnError)
	fs.SetOutput(help)
	fs.StringVar(&o.files, "files", "", "only mutants in files whose name fits this `regexp`")
	fs.StringVar(&o.functions, "functions", "", "only mutants in functions whose name (Type.method) fits this `regexp`")
	fs.IntVar(&o.sample, "sample", 0, "only a sample of `n` mutants, drawn by lot")
	fs.Uint64Var(&o.seed, "seed", 1, "which sample")
	fs.StringVar(&o.skip, "skip", "", "leave out tests whose name fits this `regexp`")
	fs.StringVar(&o.args, "args", "", "`flags` (-name=value) for the test binaries that know them, with blanks between them")
	fs.DurationVar(&o.slow, "slow", 5*time.Second, "leave out tests that take more processor `time`")
	fs.IntVar(&o.memory, "memory", 4, "most address space of a test binary, in `GiB`")
	fs.IntVar(&o.workers, "j", 1, "how many mutants are run at once")
	fs.StringVar(&o.explained, "explained", "", "`file` of explained mutants (default explained/PACKAGE.txt beside the tool)")
	fs.StringVar(&o.work, "work", "", "`folder` that keeps the rewritten sources, overlay.json for go build and the test binaries; MUTANT=n switches one on")
	fs.BoolVar(&o.list, "list", false, "list the mutants with their numbers, run nothing")
	fs.Usage = func() {
		fmt.Fprint(help, "usage: go run ./.ci/mutate [flags] PACKAGE\n\nTells which changes of the package no test notices. Exit codes: 0 all are noticed or\nexplained, 1 some are not, 2 something went wrong.\n\n")
		fs.PrintDefaults()
	}
	if err := fs.Parse(args); err != nil {
		return nil, err
	}
	if fs.NArg() != 1 {
		return nil, fmt.Errorf("want one package, as in go run ./.ci/mutate ./graph; got %d", fs.NArg())
	}
	if o.workers < 1 || o.memory < 1 || o.sample < 0 {
		return nil, errors.New("-j and -memory must be at least 1, -sample not below 0")
	}
	o.pattern = fs.Arg(0)
	return o, nil
}

func run(args []string, out, log io.Writer) error {
	o, err := parse(args, log)
	if err != nil {
		return err
	}
	var filter [3]*regexp.Regexp
	for i, f := range []struct{ flag, expr string }{{"files", o.files}, {"functions", o.functions}, {"skip", o.skip}} {
		if filter[i], err = regexp.Compile(f.expr); err != nil {
			return fmt.Errorf("-%s: %w", f.flag, err)
		}
	}
	s, err := load(o.pattern)
	if err != nil {
		return err
	}
	if o.explained == "" {
		o.explained = s.explainedFile()
	}
	known, err := readExplained(o.explained)
	if err != nil {
		return err
	}
	all, files := s.mutants(func(name string) bool { return known.out[name] == "" })
	if len(all) > active.Most {
		return fmt.Errorf("%d mutants, and package active has room for %d", len(all), active.Most)
	}
	chosen := choose(all, o, func(m mutant) bool { return filter[0].MatchString(m.file) && filter[1].MatchString(m.fn) })
	if len(chosen) == 0 {
		return fmt.Errorf("%s has no such mutants", s.path)
	}
	temp, err := filepath.Abs(o.work)
	if o.work == "" {
		if temp, err = os.MkdirTemp("", "mutate"); err == nil {
			defer os.RemoveAll(temp)
		}
	}
	if err != nil {
		return err
	}
	r := &runner{temp: temp, args: strings.Fields(o.args), slow: o.slow, memory: o.memory,
		say: func(format string, args ...any) { fmt.Fprintf(log, "mutate: "+format+"\n", args...) }}
	overlay, err := r.write(s, files)
	if err != nil {
		return err
	}
	if o.list {
		for _, m := range chosen {
			fmt.Fprintf(out, "%s\t%d\n", m, m.id)
		}
		return nil
	}
	pkgs, err := s.testPackages()
	if err != nil {
		return err
	}
	bins, err := r.build(overlay, pkgs)
	if err != nil {
		return err
	}
	if err := r.record(bins, func(name string) bool { return o.skip != "" && filter[2].MatchString(name) }); err != nil {
		return err
	}
	r.say("%d of %d mutants, %d tests of %d packages", len(chosen), len(all), len(r.tests), len(bins))
	fates, err := r.tryAll(chosen, o.workers)
	if err != nil {
		return err
	}
	return verdict(out, s.path, chosen, fates, known, known.stale(all, s.names))
}

// explainedFile is where the explanations of a package stand.
func (s *source) explainedFile() string {
	rel := strings.TrimPrefix(strings.TrimPrefix(s.path, s.module), "/")
	root := strings.TrimSuffix(s.dir, filepath.FromSlash(rel))
	return filepath.Join(root, ".ci", "mutate", "explained", strings.ReplaceAll(rel, "/", "-")+".txt")
}

// choose gives the wanted mutants, or a sample of them, in the order of the source.
// A sample hangs on what the mutants are and not on how many there are, so that
// after a change of the source most of it is what it was.
func choose(all []mutant, o *options, want func(mutant) bool) []mutant {
	var out []mutant
	for _, m := range all {
		if want(m) {
			out = append(out, m)
		}
	}
	if o.sample > 0 && o.sample < len(out) {
		drawn := func(m mutant) string {
			lot := sha256.Sum256(fmt.Appendf(nil, "%d\t%s", o.seed, m.key()))
			return string(lot[:])
		}
		slices.SortStableFunc(out, func(x, y mutant) int { return cmp.Compare(drawn(x), drawn(y)) })
		out = out[:o.sample]
		slices.SortFunc(out, func(x, y mutant) int { return x.id - y.id })
	}
	return out
}

// verdict writes what lives without an explanation, and the figures.
func verdict(out io.Writer, path string, ms []mutant, fates []fate, known *explained, stale []string) error {
	killed, slow, expl, live := 0, 0, 0, 0
	for i, m := range ms {
		f := fates[i]
		reason := known.reasons[m.key()]
		switch {
		case f.killed && reason != "":
			stale = append(stale, fmt.Sprintf("%s:%d: this mutant dies: take the line out", known.file, known.lines[m.key()]))
			fallthrough
		case f.killed:
			killed++
			if f.slow {
				slow++
			}
		case reason != "":
			expl++
		default:
			live++
			fmt.Fprintf(out, "%s\t%s\n", m, f.why)
		}
	}
	for _, s := range stale {
		fmt.Fprintln(out, s)
	}
	fmt.Fprintf(out, "%s: %d mutants, %d killed (%d by the limits of time and memory), %d explained, %d live\n", path, len(ms), killed, slow, expl, live)
	if live > 0 || len(stale) > 0 {
		return errSurvivors
	}
	return nil
}
