package configs_test

import (
	"bytes"
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"go.yaml.in/yaml/v3"

	"github.com/hearsay/hearsay/configs"
)

// source is the shape of an entry as sources/README.md describes it. It is
// written down here a second time, so that the data cannot change its shape
// without this test noticing.
type source struct {
	ID        string   `yaml:"id"`
	Name      string   `yaml:"name"`
	Kind      string   `yaml:"kind"`
	Country   string   `yaml:"country"`
	Owner     string   `yaml:"owner"`
	Aliases   []string `yaml:"aliases"`
	Needs     []string `yaml:"needs"`
	Ambiguous []string `yaml:"ambiguous"`

	file string
}

// names are the forms that the entry is known by, the canonical one first.
func (s source) names() []string { return append([]string{s.Name}, s.Aliases...) }

// where names the entry in a message.
func (s source) where() string { return fmt.Sprintf("%s: %s", s.file, s.ID) }

// loadSources reads all source files, in name order.
func loadSources(t *testing.T) []source {
	t.Helper()
	files, err := fs.Glob(configs.FS, "sources/*.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var all []source
	for _, file := range files {
		data, err := configs.FS.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		dec := yaml.NewDecoder(bytes.NewReader(data))
		dec.KnownFields(true)
		var list []source
		if err := dec.Decode(&list); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		for i := range list {
			list[i].file = file
		}
		all = append(all, list...)
	}
	return all
}

func TestSourceCounts(t *testing.T) {
	kinds := map[string]int{}
	for _, s := range loadSources(t) {
		kinds[s.Kind]++
	}
	for _, c := range []struct {
		what string
		got  int
		min  int
	}{
		{"agencies", kinds["agency"], 150},
		{"outlets", kinds["outlet"], 500},
	} {
		if c.got < c.min {
			t.Errorf("%d %s, want at least %d", c.got, c.what, c.min)
		}
	}
}

var (
	slug    = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	country = regexp.MustCompile(`^[A-Z]{2}$`)
)

func TestSourceFields(t *testing.T) {
	kinds := []string{"agency", "outlet", "organisation", "government"}
	owners := []string{"", "state", "public", "private"}
	needs := []string{"article", "quotes", "noun", "citing", "long"}
	ids := map[string]string{}
	for _, s := range loadSources(t) {
		if !slug.MatchString(s.ID) {
			t.Errorf("%s: id is no slug", s.where())
		}
		if first, dup := ids[s.ID]; dup {
			t.Errorf("%s: id is taken in %s", s.where(), first)
		}
		ids[s.ID] = s.file
		if !slices.Contains(kinds, s.Kind) {
			t.Errorf("%s: kind %q", s.where(), s.Kind)
		}
		if s.Country != "" && !country.MatchString(s.Country) {
			t.Errorf("%s: country %q is no ISO 3166-1 alpha-2 code", s.where(), s.Country)
		}
		if !slices.Contains(owners, s.Owner) {
			t.Errorf("%s: owner %q", s.where(), s.Owner)
		}
		if (len(s.Needs) == 0) != (len(s.Ambiguous) == 0) {
			t.Errorf("%s: needs and ambiguous go together", s.where())
		}
		for _, n := range s.Needs {
			if !slices.Contains(needs, n) {
				t.Errorf("%s: needs %q", s.where(), n)
			}
		}
		for _, a := range s.Ambiguous {
			if !slices.Contains(s.names(), a) {
				t.Errorf("%s: ambiguous %q is neither name nor alias", s.where(), a)
			}
		}
		if slices.Contains(s.Needs, "long") && len(s.Ambiguous) == len(s.names()) {
			t.Errorf("%s: needs a long form, but every form is ambiguous", s.where())
		}
	}
}

func TestSourceNames(t *testing.T) {
	type use struct {
		id        string
		ambiguous bool
	}
	uses := map[string][]use{}
	for _, s := range loadSources(t) {
		seen := map[string]bool{}
		for _, n := range s.names() {
			if n == "" || n != strings.Join(strings.Fields(n), " ") {
				t.Errorf("%s: name %q is empty or has stray spaces", s.where(), n)
			}
			if strings.ContainsFunc(n, unicode.IsMark) {
				t.Errorf("%s: name %q has a combining mark; write the letter as one character", s.where(), n)
			}
			if seen[n] {
				t.Errorf("%s: name %q twice", s.where(), n)
			}
			seen[n] = true
			uses[n] = append(uses[n], use{s.ID, slices.Contains(s.Ambiguous, n)})
		}
	}
	for n, us := range uses {
		if len(us) > 1 && slices.ContainsFunc(us, func(u use) bool { return !u.ambiguous }) {
			t.Errorf("name %q belongs to several sources and is not ambiguous in all of them: %v", n, us)
		}
	}
}

func TestSourceOrder(t *testing.T) {
	var last source
	for _, s := range loadSources(t) {
		if s.file == last.file && s.ID < last.ID {
			t.Errorf("%s: stands after %s; entries are sorted by id", s.where(), last.ID)
		}
		last = s
	}
}
