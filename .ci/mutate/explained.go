package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
)

// explained are the mutants that are known to live and may, and the files that
// are left out, both with the reason.
type explained struct {
	file    string
	reasons map[string]string // by mutant.key
	lines   map[string]int
	order   []string
	out     map[string]string // by file name
}

// readExplained reads lines of three fields with tabs between them: function,
// change, reason. A line whose function is a file name and whose change is *
// leaves the file out. Lines that begin with # are remarks. A file that is not
// there explains nothing.
func readExplained(file string) (*explained, error) {
	e := &explained{file: file, reasons: map[string]string{}, lines: map[string]int{}, out: map[string]string{}}
	text, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return e, nil
	}
	if err != nil {
		return nil, err
	}
	n := 0
	for line := range strings.Lines(string(text)) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 3 || strings.TrimSpace(f[2]) == "" {
			return nil, fmt.Errorf("%s:%d: want function, change and reason with tabs between them", file, n)
		}
		if f[1] == "*" {
			e.out[f[0]] = f[2]
			continue
		}
		key := f[0] + "\t" + f[1]
		if e.reasons[key] != "" {
			return nil, fmt.Errorf("%s:%d: %s is explained twice, first in line %d", file, n, f[1], e.lines[key])
		}
		e.reasons[key], e.lines[key] = f[2], n
		e.order = append(e.order, key)
	}
	return e, nil
}

// stale lists the lines that fit no mutant or no file.
func (e *explained) stale(all []mutant, files []string) []string {
	there := map[string]bool{}
	for _, m := range all {
		there[m.key()] = true
	}
	for _, f := range files {
		there[f] = true
	}
	var out []string
	for f := range e.out {
		if !there[f] {
			out = append(out, fmt.Sprintf("%s: there is no file %s: take the line out", e.file, f))
		}
	}
	for _, key := range e.order {
		if !there[key] {
			out = append(out, fmt.Sprintf("%s:%d: there is no such mutant any more: take the line out, or write it anew", e.file, e.lines[key]))
		}
	}
	return out
}
