package wordlist

import (
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

func TestIn(t *testing.T) {
	l := In(fstest.MapFS{
		"lists/de/a.yaml": {Data: []byte("name: de.a\nabout: x\nentries: [eins, \"z. B.\"]\n")},
		"lists/de/b.yaml": {Data: []byte("")},
		"lists/de/d.yaml": {Data: []byte("entries: [Zwei, EINS]\n")},
		"lists/en/c.yaml": {Data: []byte("entries: [one]\n")},
	}, "de")
	a, b, c := l.Words("a"), l.Words("b"), l.Words("c")
	if !slices.Equal(a, []string{"eins", "z. B."}) || b != nil || c != nil {
		t.Errorf("got %q, %q, %q", a, b, c)
	}
	if got := l.Words("d", "a"); !slices.Equal(got, []string{"Zwei", "EINS", "eins", "z. B."}) {
		t.Errorf("two lists: %q", got)
	}
	if got := l.Set("d", "a"); !maps.Equal(got, map[string]bool{"eins": true, "zwei": true, "z. b.": true}) {
		t.Errorf("as a set: %v", got)
	}
	if err := l.Err(); err != nil {
		t.Error(err)
	}
	if got, want := l.Missing("chain").Error(), "chain: no word list de.c: add a file with that name to the lists folder"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got, want := l.Asked(), []string{"de.a", "de.a", "de.a", "de.b", "de.c", "de.d", "de.d"}; !slices.Equal(got, want) {
		t.Errorf("asked for %q, want %q", got, want)
	}
}

func TestInReportsEveryProblem(t *testing.T) {
	l := In(fstest.MapFS{
		"lists/de/a.yaml":   {Data: []byte("entries: [eins\n")},
		"lists/de/b.yaml":   {Data: []byte("entrys: [eins]\n")},
		"lists/de/c.yaml":   {Data: []byte("entries: [{word: eins}]\n")},
		"lists/de/d.yaml/x": {Data: []byte("a folder in the place of a file")},
		"lists/de/e.yaml":   {Data: []byte("entries: [gut]\n")},
	}, "de")
	if got := l.Words("a", "b", "c", "d", "e"); !slices.Equal(got, []string{"gut"}) {
		t.Errorf("got %q", got)
	}
	err := l.Err()
	if err == nil {
		t.Fatal("no error")
	}
	for _, want := range []string{"a.yaml", "b.yaml", "entrys", "c.yaml", "d.yaml", "write {name: …, about: …, entries: [word, …]}"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("the error does not name %s:\n%v", want, err)
		}
	}
	if strings.Contains(err.Error(), "e.yaml") || l.Missing("x") != nil {
		t.Errorf("the good file, or one that is there: %v, %v", err, l.Missing("x"))
	}
}

func TestFrom(t *testing.T) {
	l := From(func(name string) ([]string, bool) { return []string{"Of " + name}, name != "en.b" }, "en")
	if got := l.Words("a"); !slices.Equal(got, []string{"Of en.a"}) || l.Missing("x") != nil {
		t.Errorf("got %q, %v", got, l.Missing("x"))
	}
	if l.Set("b"); l.Missing("x") == nil || l.Err() != nil {
		t.Errorf("missing %v, problems %v", l.Missing("x"), l.Err())
	}
}
