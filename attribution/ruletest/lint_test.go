package ruletest

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/rule"
)

func TestLint(t *testing.T) {
	file := filepath.Join(t.TempDir(), "r.yaml")
	text := `rules:
- id: a
  kind: verb
  about: x
  lemma: [sagen, saggen]
  examples: ['[x]{cue} y', 'x [y]{cue}', '[x]{cue} y']
  counterexamples: x
- id: b
  kind: verb
  about: x
  lemma: sagen
  examples: '[z]{cue}'
- id: c
  kind: preposition
  words: nach
  nouns: l
  examples: '[z]{cue}'
  counterexamples: x
- {id: d, kind: preposition, words: nach, about: x, examples: '[z]{cue}', counterexamples: x}
lists:
- {name: l, entries: [x]}
- {name: m, entries: [x]}
`
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	set, err := rule.Load(nil, []string{file})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, p := range Lint(set, func(lemma string) bool { return lemma == "sagen" }) {
		got = append(got, strings.ReplaceAll(p.Error(), file, "F"))
	}
	want := []string{
		"F:5:3: the lexicon has no verb saggen: check the spelling of the infinitive; if it is right, its forms are made as those of a regular verb",
		"F:6:42: the same example twice in a: keep one of them",
		"F:8:3: rule b has no counterexample: add a sentence in which it must stay silent",
		"F:8:3: sagen is a verb of a as well (F:2:3): give the id a to change that rule, or disable it",
		"F:13:3: rule c has no about: say in one line what it finds",
		"F:22:3: no rule uses the list m: use it in a rule, or remove it",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}
