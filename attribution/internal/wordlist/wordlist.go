// Package wordlist gives the stages their words: each names the lists that it
// works with, and gets their entries as lists or as sets. The lists come from
// rule files that are read already ([From]) or from a folder ([In]).
//
// Lists whose entries carry rules are read by package rule; here an entry is a
// word and nothing else.
package wordlist

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Lists are the word lists of one language. The value remembers what was asked
// of it and serves one caller.
type Lists struct {
	language string
	lookup   func(name string) ([]string, bool)
	asked    []string
	missing  []string
	problems []error // of files
}

// From gives the lists that lookup knows by their full names, "de.abbreviations".
func From(lookup func(name string) ([]string, bool), language string) *Lists {
	return &Lists{language: language, lookup: lookup}
}

// In gives the lists in lists/<language>/<name>.yaml of fsys.
func In(fsys fs.FS, language string) *Lists {
	l := &Lists{language: language}
	l.lookup = func(name string) ([]string, bool) {
		file := path.Join("lists", language, strings.TrimPrefix(name, language+".")+".yaml")
		data, err := fs.ReadFile(fsys, file)
		if errors.Is(err, fs.ErrNotExist) {
			return nil, false
		}
		if err == nil {
			var list []string
			if list, err = parse(data); err == nil {
				return list, true
			}
			err = fmt.Errorf("%s: %w: write {name: …, about: …, entries: [word, …]}", file, err)
		}
		l.problems = append(l.problems, err)
		return nil, true
	}
	return l
}

// Words gives the entries of lists, one list behind the other; of one that is
// not there none.
func (l *Lists) Words(names ...string) []string {
	var out []string
	for _, name := range names {
		name = l.language + "." + name
		words, ok := l.lookup(name)
		if !ok {
			l.missing = append(l.missing, name)
		}
		l.asked = append(l.asked, name)
		out = append(out, words...)
	}
	return out
}

// Set gives the entries of lists in lower case.
func (l *Lists) Set(names ...string) map[string]bool { return Set(l.Words(names...)) }

// Set puts words into a set, in lower case.
func Set(words []string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[strings.ToLower(w)] = true
	}
	return m
}

// Asked gives the full names of the lists asked for, sorted.
func (l *Lists) Asked() []string { return slices.Sorted(slices.Values(l.asked)) }

// Err holds every problem of the files that were read.
func (l *Lists) Err() error { return errors.Join(l.problems...) }

// Missing is the error of a stage that needs all its lists: it names those
// that are not there.
func (l *Lists) Missing(stage string) error {
	if l.missing == nil {
		return nil
	}
	return fmt.Errorf("%s: no word list %s: add a file with that name to the lists folder", stage, strings.Join(l.missing, ", "))
}

func parse(data []byte) ([]string, error) {
	var list struct {
		Name    string   `yaml:"name"`
		About   string   `yaml:"about"`
		Entries []string `yaml:"entries"`
	}
	d := yaml.NewDecoder(bytes.NewReader(data))
	d.KnownFields(true)
	if err := d.Decode(&list); err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	return list.Entries, nil
}
