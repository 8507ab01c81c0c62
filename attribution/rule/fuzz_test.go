package rule

import (
	"strings"
	"testing"
	"testing/fstest"
)

// FuzzLoad: whatever a rule file holds, loading ends without a panic; every
// problem has a place and says what to do, and what loads without one loads
// the same a second time.
func FuzzLoad(f *testing.F) {
	for _, file := range shipped {
		f.Add(string(file.Data))
	}
	for _, text := range []string{
		"id: a\nkind: verb\nlemma: x\nexamples: '[x]{cue}'\n",
		"schema: hearsay.rules/1\ndisable: [a]\nrules: [{extend: a, unless: 'list:b'}]\nlists: [{name: b, entries: [x]}]\nsources: [{id: a, name: b}]\n",
		"- {id: a.b, confidence: 2}\n- {id: a, kind: verb, list: b}\n- {name: b, entries: [b, {word: b c, form: d}]}\n- disable: a.b\n",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		fsys := fstest.MapFS{"rules/f.yaml": {Data: []byte(text)}}
		set, err := Load(fsys, nil)
		if err != nil {
			for _, line := range strings.Split(err.Error(), "\n") {
				if !strings.HasPrefix(line, "shipped:rules/f.yaml:") && !strings.HasPrefix(line, "and ") {
					t.Fatalf("problem without place: %q of\n%s", line, err)
				}
			}
			return
		}
		again, err := Load(fsys, nil)
		if err != nil || ids(again.Active()) != ids(set.Active()) {
			t.Fatalf("second load differs: %v", err)
		}
		for _, r := range set.Active() {
			if got, ok := set.Rule(r.ID); !ok || got.Kind == "" {
				t.Fatalf("active rule %q cannot be looked up", r.ID)
			}
		}
	})
}
