package wordlist

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

func TestLoad(t *testing.T) {
	files := fstest.MapFS{
		"lists/de/a.yaml": {Data: []byte("name: de.a\nabout: x\nentries: [eins, \"z. B.\"]\n")},
		"lists/de/b.yaml": {Data: []byte("")},
		"lists/en/c.yaml": {Data: []byte("entries: [one]\n")},
	}
	var a, b, c []string
	if err := Load(files, "de", map[string]*[]string{"a": &a, "b": &b, "c": &c}); err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(a, []string{"eins", "z. B."}) || b != nil || c != nil {
		t.Errorf("got %q, %q, %q", a, b, c)
	}
}

func TestLoadReportsEveryProblem(t *testing.T) {
	files := fstest.MapFS{
		"lists/de/a.yaml":   {Data: []byte("entries: [eins\n")},
		"lists/de/b.yaml":   {Data: []byte("entrys: [eins]\n")},
		"lists/de/c.yaml":   {Data: []byte("entries: [{word: eins}]\n")},
		"lists/de/d.yaml/x": {Data: []byte("a folder in the place of a file")},
		"lists/de/e.yaml":   {Data: []byte("entries: [gut]\n")},
	}
	var a, b, c, d, e []string
	err := Load(files, "de", map[string]*[]string{"a": &a, "b": &b, "c": &c, "d": &d, "e": &e})
	if err == nil {
		t.Fatal("no error")
	}
	for _, want := range []string{"a.yaml", "b.yaml", "entrys", "c.yaml", "d.yaml", "write {name: …, about: …, entries: [word, …]}"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("the error does not name %s:\n%v", want, err)
		}
	}
	if strings.Contains(err.Error(), "e.yaml") || !slices.Equal(e, []string{"gut"}) {
		t.Errorf("the good file: %q, error %v", e, err)
	}
}
