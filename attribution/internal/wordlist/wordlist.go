// Package wordlist reads the plain word lists in lists/<language>: those whose
// entries are words and nothing else. Lists whose entries carry rules are read
// by package rule.
package wordlist

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"path"
	"slices"

	"go.yaml.in/yaml/v3"
)

// Load reads lists/<language>/<name>.yaml in fsys for every name and puts the
// entries where into points. A file that is not there leaves its list empty;
// of the others every problem is reported.
func Load(fsys fs.FS, language string, into map[string]*[]string) error {
	var problems []error
	for _, name := range slices.Sorted(maps.Keys(into)) {
		file := path.Join("lists", language, name+".yaml")
		data, err := fs.ReadFile(fsys, file)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			problems = append(problems, err)
			continue
		}
		list, err := parse(data)
		if err != nil {
			problems = append(problems, fmt.Errorf("%s: %w: write {name: …, about: …, entries: [word, …]}", file, err))
			continue
		}
		*into[name] = list
	}
	return errors.Join(problems...)
}

// From is [Load] for lists that are read already: lookup gives the words of a
// list by its full name, "de.abbreviations".
func From(lookup func(name string) ([]string, bool), language string, into map[string]*[]string) {
	for name, list := range into {
		if words, ok := lookup(language + "." + name); ok {
			*list = words
		}
	}
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
