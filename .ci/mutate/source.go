package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// source is a package with the types of its expressions.
type source struct {
	path   string // import path
	dir    string
	module string
	active string // import path of package active
	fset   *token.FileSet
	files  []*ast.File
	names  []string // of the files
	texts  [][]byte
	info   *types.Info
}

// listed is what go list says of a package.
type listed struct {
	ImportPath, Name, Dir, Export, ForTest string
	GoFiles, Deps                          []string
	TestGoFiles, XTestGoFiles              []string
	Module                                 *struct{ Path string }
}

// list runs go list.
func list(args ...string) ([]listed, error) {
	out, err := output("go", append([]string{"list", "-json=ImportPath,Name,Dir,Export,ForTest,GoFiles,Deps,TestGoFiles,XTestGoFiles,Module"}, args...)...)
	if err != nil {
		return nil, err
	}
	var all []listed
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var p listed
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return all, nil
		} else if err != nil {
			return nil, fmt.Errorf("go list: %w", err)
		}
		all = append(all, p)
	}
}

// output runs a command; the error holds what it wrote to stderr.
func output(name string, args ...string) ([]byte, error) {
	c := exec.Command(name, args...)
	var bad bytes.Buffer
	c.Stderr = &bad
	out, err := c.Output()
	if err != nil {
		return nil, fmt.Errorf("%s %s: %w\n%s", name, strings.Join(args, " "), err, strings.TrimSpace(bad.String()))
	}
	return out, nil
}

// load reads and type-checks one package.
func load(pattern string) (*source, error) {
	all, err := list("-export", "-deps", pattern)
	if err != nil {
		return nil, err
	}
	exports := map[string]string{}
	for _, p := range all {
		exports[p.ImportPath] = p.Export
	}
	self := all[len(all)-1] // behind what it needs
	if self.Module == nil {
		return nil, fmt.Errorf("%s is part of no module", pattern)
	}
	s := &source{path: self.ImportPath, dir: self.Dir, module: self.Module.Path, active: self.Module.Path + "/.ci/mutate/active",
		fset: token.NewFileSet(), info: &types.Info{Types: map[ast.Expr]types.TypeAndValue{}, Uses: map[*ast.Ident]types.Object{}, Defs: map[*ast.Ident]types.Object{}}}
	for _, name := range self.GoFiles {
		text, err := os.ReadFile(filepath.Join(s.dir, name))
		if err != nil {
			return nil, err
		}
		f, err := parser.ParseFile(s.fset, filepath.Join(s.dir, name), text, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		s.names, s.texts, s.files = append(s.names, name), append(s.texts, text), append(s.files, f)
	}
	conf := types.Config{Importer: importer.ForCompiler(s.fset, "gc", func(path string) (io.ReadCloser, error) { return os.Open(exports[path]) })}
	if _, err := conf.Check(s.path, s.fset, s.files, s.info); err != nil {
		return nil, err
	}
	return s, nil
}

// rewritten is a source file in which mutants can be switched on.
type rewritten struct {
	name string
	text []byte
}

// mutants finds what can be changed in the files that want accepts, and gives
// these files with all of it.
func (s *source) mutants(want func(file string) bool) ([]mutant, []rewritten) {
	next := 1
	var all []mutant
	var out []rewritten
	for i, name := range s.names {
		if !want(name) || ast.IsGenerated(s.files[i]) {
			continue
		}
		f := &finder{source: s, name: name, text: s.texts[i], file: s.fset.File(s.files[i].Pos()), call: "mutateActive", next: next}
		f.find(s.files[i])
		next = f.next
		all = append(all, f.found...)
		if len(f.found) > 0 {
			out = append(out, rewritten{name, f.apply()})
		}
	}
	number(all)
	return all, out
}

// number tells those apart whose function and change are the same: #2, #3, … in the order of the source.
func number(all []mutant) {
	seen := map[string]int{}
	for i := range all {
		key := all[i].key()
		seen[key]++
		if n := seen[key]; n > 1 {
			all[i].change += fmt.Sprintf(" #%d", n)
		}
	}
}
