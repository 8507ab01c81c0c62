package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// The mutants of the tiny package in the order of their numbers: place, function, change.
const tiny = `
tiny.go:9:15	Grade	&& n >= 0: && becomes ||
tiny.go:9:5	Grade	n < limit: negated
tiny.go:9:9	Grade	n < limit: limit becomes one more
tiny.go:9:9	Grade	n < limit: limit becomes one less
tiny.go:9:18	Grade	n >= 0: negated
tiny.go:9:23	Grade	n >= 0: 0 becomes one more
tiny.go:9:23	Grade	n >= 0: 0 becomes one less
tiny.go:10:3	Grade	return "low": removed
tiny.go:17:11	Sum	total := 0: 0 becomes one more
tiny.go:17:11	Sum	total := 0: 0 becomes one less
tiny.go:18:11	Sum	i := 0: 0 becomes one more
tiny.go:18:11	Sum	i := 0: 0 becomes one less
tiny.go:18:16	Sum	i < len(list): < becomes <=
tiny.go:18:16	Sum	i < len(list): < becomes >=
tiny.go:18:30	Sum	i++: ++ becomes --
tiny.go:19:6	Sum	list[i] == 0: negated
tiny.go:19:17	Sum	list[i] == 0: 0 becomes one more
tiny.go:19:17	Sum	list[i] == 0: 0 becomes one less
tiny.go:20:4	Sum	continue: removed
tiny.go:22:9	Sum	total += list[i]: += becomes -=
tiny.go:22:3	Sum	total += list[i]: removed
tiny.go:28:39	Closer	a < b: < becomes <=
tiny.go:28:39	Closer	a < b: < becomes >=
tiny.go:34:5	box.put	b.items == nil: negated
tiny.go:35:3	box.put	b.items = make([]int, 0, 4): removed
tiny.go:35:25	box.put	make([]int, 0, 4): 0 becomes one more
tiny.go:35:25	box.put	make([]int, 0, 4): 0 becomes one less
tiny.go:37:2	box.put	b.items = append(b.items, x): removed
`

func TestMutants(t *testing.T) {
	var out bytes.Buffer
	if err := run([]string{"-list", "./testdata/tiny"}, &out, io.Discard); err != nil {
		t.Fatal(err)
	}
	want := ""
	for i, line := range strings.Split(strings.TrimSpace(tiny), "\n") {
		want += fmt.Sprintf("%s\t%d\n", line, i+1)
	}
	if got := out.String(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// Which of them live: no list of the tests holds 0 or -1, so that nothing
// happens behind the condition; Closer is not tested; append makes what is not there.
const live = `
tiny.go:19:17	Sum	list[i] == 0: 0 becomes one less	not noticed where it changes a value: 1 tests
tiny.go:20:4	Sum	continue: removed	no test runs it
tiny.go:28:39	Closer	a < b: < becomes <=	no test runs it
tiny.go:28:39	Closer	a < b: < becomes >=	no test runs it
tiny.go:35:3	box.put	b.items = make([]int, 0, 4): removed	not noticed where it changes a value: 1 tests
`

func write(t *testing.T, text string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "explained.txt")
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return file
}

// The whole way, with explanations that fit, that fit no more, and that are wrong.
func TestRun(t *testing.T) {
	if testing.Short() {
		t.Skip("builds and runs tests: left out by -short")
	}
	file := write(t, `# remark
box.put	b.items = make([]int, 0, 4): removed	append makes it
Closer	a < b: < becomes <=	nothing calls it
Closer	a > b: > becomes >=	was there once
Grade	n < limit: negated	it is noticed
`)
	var out, log bytes.Buffer
	err := run([]string{"-explained", file, "./testdata/tiny"}, &out, &log)
	if !errors.Is(err, errSurvivors) {
		t.Fatalf("%v\n%s", err, &log)
	}
	var want []string
	for line := range strings.Lines(strings.TrimPrefix(live, "\n")) {
		if !strings.Contains(line, "make") && !strings.Contains(line, "<=") {
			want = append(want, line)
		}
	}
	want = append(want, file+":4: there is no such mutant any more: take the line out, or write it anew\n",
		file+":5: this mutant dies: take the line out\n",
		"github.com/hearsay/hearsay/.ci/mutate/testdata/tiny: 28 mutants, 23 killed (0 by the limits of time and memory), 2 explained, 3 live\n")
	if got := out.String(); got != strings.Join(want, "") {
		t.Errorf("got\n%s\nwant\n%s", got, strings.Join(want, ""))
	}
	if !strings.Contains(log.String(), "28 of 28 mutants, 3 tests of 1 packages") {
		t.Errorf("log\n%s", &log)
	}
}

// Where all that lives is explained, or the file is left out, the tool is content.
func TestExplained(t *testing.T) {
	e, err := readExplained(write(t, "a.go\t*\tgenerated\nf\tx: removed\tdoes nothing\n"))
	if err != nil {
		t.Fatal(err)
	}
	m := mutant{file: "b.go", line: 3, column: 2, fn: "f", change: "x: removed"}
	var out bytes.Buffer
	if err := verdict(&out, "p", []mutant{m}, []fate{{why: "no test runs it"}}, e, e.stale([]mutant{m}, []string{"a.go", "b.go"})); err != nil {
		t.Errorf("%v\n%s", err, &out)
	}
	if got := e.stale(nil, []string{"b.go"}); len(got) != 2 {
		t.Errorf("%q, want the file and the mutant", got)
	}
	for text, want := range map[string]string{
		"f\tx: removed\n":                      ":1: want function, change and reason",
		"f\tx\t \n":                            ":1: want function, change and reason",
		"f\tx\twhy\n\n# remark\nf\tx\tagain\n": ":4: x is explained twice, first in line 1",
	} {
		if _, err := readExplained(write(t, text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want one with %q", text, err, want)
		}
	}
	if e, err := readExplained(filepath.Join(t.TempDir(), "none")); err != nil || len(e.reasons) != 0 {
		t.Errorf("%v, %v: a file that is not there explains nothing", e, err)
	}
}

// A sample is the same for the same seed, in the order of the source, and stays
// what it is when there are more mutants, except for those that come into it.
func TestSample(t *testing.T) {
	var all []mutant
	for i := range 100 {
		all = append(all, mutant{id: i, change: strconv.Itoa(i)})
	}
	pick := func(seed uint64) []mutant {
		return choose(all, &options{sample: 10, seed: seed}, func(m mutant) bool { return m.id >= 50 })
	}
	if !slices.Equal(pick(1), pick(1)) || slices.Equal(pick(1), pick(2)) {
		t.Error("samples do not follow the seed")
	}
	got := pick(1)
	if len(got) != 10 || got[0].id < 50 || !slices.IsSortedFunc(got, func(x, y mutant) int { return x.id - y.id }) {
		t.Errorf("%v, want ten from 50 on in order", got)
	}
	for i := range 10 {
		all = append(all, mutant{id: 100 + i, change: strconv.Itoa(100 + i)})
	}
	for _, m := range pick(1) {
		if m.id < 100 && !slices.Contains(got, m) {
			t.Errorf("%v is new in the sample", m)
		}
	}
}

// What stands where a name, a type or a constant must, and what compiles only as it is, stays.
func TestRewritten(t *testing.T) {
	for _, x := range []struct{ name, from, want string }{
		{"an enumeration", "type k int; const a k = 1; var _ = a", ""},
		{"lengths and keys of arrays", "var _ = [2]string{1: \"x\"}", ""},
		{"numbers", "func f(i int) int { return i + 1 }", "m.Add(1, i , m.Num[int](2, 1))"},
		{"a line that ends in &&", "func f(a, b bool) bool {\n\treturn a &&\n\t\tb\n}", "return m.And(1, m.Not(2, a) ,\n\t\tfunc() bool { return m.Not(3, b) })"},
		{"one inside the other", "func f(a, b, c int) bool { return a+b < c }", "m.Less(1, m.Add(3, a,b) , c)"},
		{"not", "func f(a, b int) bool { return !(a < b) }", "m.Not(1, !(m.Less(2, a , b)))"},
		{"both sides set", "func f(a, b int) int { a, b = b, a; return a }", "if !m.Off(1) { a, b = b, a }"},
		{"++ behind a loop", "func f() { for i := 0; ; i++ { _ = i } }", "i += m.Neg[int](3, 1)"},
		{"-=", "func f(a int) int { a -= 2; return a }", "if !m.Off(2) { a -= m.Neg(1, m.Num[int](3, 2)) }"},
		{"the only return", "func f(a int) int { if a == 1 { return a } else { return 2 } }", "{ return a } else { return m.Num[int](4, 2) }"},
		{"the last of nothing", "func f(a func()) { a(); return }", "{ if !m.Off(1) { a() }; return }"},
		{"with and without a value", "func f(m map[int]bool) bool { v, ok := m[1]; return v != ok }", "v, ok := m[m.Num[int](1, 1)]; return m.Not(3, v != ok)"},
	} {
		fset := token.NewFileSet()
		text := "package p\n" + x.from
		parsed, err := parser.ParseFile(fset, "p.go", text, 0)
		if err != nil {
			t.Fatal(err)
		}
		s := &source{fset: fset, active: "active", info: &types.Info{Types: map[ast.Expr]types.TypeAndValue{}, Uses: map[*ast.Ident]types.Object{}}}
		if _, err := (&types.Config{}).Check("p", fset, []*ast.File{parsed}, s.info); err != nil {
			t.Fatal(err)
		}
		f := &finder{source: s, name: "p.go", text: []byte(text), file: fset.File(parsed.Pos()), call: "m", next: 1}
		f.find(parsed)
		got := string(f.apply())
		if x.want == "" && got != text || !strings.Contains(got, x.want) {
			t.Errorf("%s: got\n%s\nwant it to hold\n%s", x.name, got, x.want)
		}
	}
}

func TestParse(t *testing.T) {
	for args, want := range map[string]string{
		"":                                    "want one package",
		"a b":                                 "got 2",
		"-j 0 a":                              "at least 1",
		"-sample -1 a":                        "not below 0",
		"-nonsense a":                         "nonsense",
		"-files ( a":                          "-files: error parsing regexp",
		"-list ./nonsense":                    "nonsense",
		"-list fmt":                           "part of no module",
		"-list -functions X$ ./testdata/tiny": "no such mutants",
	} {
		if err := run(strings.Fields(args), io.Discard, io.Discard); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want one with %q", args, err, want)
		}
	}
	var help bytes.Buffer
	if err := run([]string{"-h"}, io.Discard, &help); !errors.Is(err, flag.ErrHelp) || !strings.Contains(help.String(), "-sample n") {
		t.Errorf("help: %v\n%s", err, &help)
	}
}

func TestTerminates(t *testing.T) {
	for body, want := range map[string]bool{
		"return":                          true,
		"x()":                             false,
		"panic(1)":                        true,
		"if a { return } else { return }": true,
		"if a { return }":                 false,
		"for { x() }":                     true,
		"for { break }":                   false,
		"for { for { break } }":           true,
		"l: for { for { break l } }":      false,
		"for a { return }":                false,
		"switch { case a: return; default: return }":      true,
		"switch { case a: return }":                       false,
		"switch { case a: break; default: return }":       false,
		"switch { case a: fallthrough; default: return }": true,
		"select { case <-a: return }":                     true,
		"goto l":                                          true,
	} {
		f, err := parser.ParseFile(token.NewFileSet(), "", "package p; func f() {"+body+"}", 0)
		if err != nil {
			t.Fatal(err)
		}
		if got := terminates(f.Decls[0].(*ast.FuncDecl).Body, nil); got != want {
			t.Errorf("%s: %v, want %v", body, got, want)
		}
	}
}
