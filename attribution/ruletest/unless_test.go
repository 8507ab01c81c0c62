package ruletest

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution"
	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/rule"
)

// One sentence of every kind in which the shipped rule fires, with a word that
// stands where unless looks.
var unlessCases = []struct{ rule, word, text string }{
	{"de.verb.sagen", "montag", "Die Ärztin sagte am Montag, dass die Lage ernst sei."},
	{"de.reported.fordern", "montag", "Die Opposition forderte am Montag den Rücktritt des Ministers."},
	{"de.act.bestreiten", "fahrer", "Der Fahrer bestritt die Tat."},
	{"de.prep.laut", "Polizei", "Laut der Polizei wurde niemand verletzt."},
	{"de.so", "Damm", "Der Damm halte dem Wasser stand, so die Behörde."},
	{"de.adverb.wonach", "Damm", "Es gibt einen Bericht, wonach der Damm brüchig sei."},
	{"de.light-verb", "Richterin", "Die Richterin kam zu dem Schluss, dass der Vertrag gilt."},
	{"de.quotation", "Spiel", "Der Trainer sagte: „Wir sind bereit.“ „Das Spiel wird schwer.“"},
	{"de.konjunktiv", "Bett", "Die Ärztin sagte, die Lage sei ernst. Es gebe zu wenige Betten."},
	{"de.soll", "Laden", "Die Polizei teilte mit, dass sie einen Mann suche. Er soll den Laden überfallen haben."},
	{"de.appeal.phrase", "Feuerwehr", "Der Sender berichtet unter Berufung auf die Feuerwehr, dass der Damm halte."},
	{"de.told.phrase", "Zeitung", "Die Ministerin sagte im Interview mit der Zeitung, der Tunnel werde teurer."},
	{"de.silent", "Firma", "Die Firma wollte sich nicht äußern."},
}

// with gives an analyzer with more rules loaded.
func with(t *testing.T, rules string) *attribution.Analyzer {
	t.Helper()
	var opts attribution.Options
	if rules != "" {
		file := filepath.Join(t.TempDir(), "r.yaml")
		if err := os.WriteFile(file, []byte(rules), 0o600); err != nil {
			t.Fatal(err)
		}
		opts.Rules = []string{file}
	}
	z, err := attribution.New(opts)
	if err != nil {
		t.Fatal(err)
	}
	return z
}

// firing gives a function that says which rules fire in a text, with more rules loaded.
func firing(t *testing.T, rules string) func(text string) []string {
	t.Helper()
	z := with(t, rules)
	return func(text string) []string {
		a, list, err := Pipeline(z)("de", text)
		if err != nil {
			t.Fatal(err)
		}
		var out []string
		for _, f := range findings(a, list) {
			out = append(out, f.rules...)
		}
		return out
	}
}

func TestUnless(t *testing.T) {
	for _, c := range []struct {
		name, format string // of the change to each rule: its id and its word
		fires        bool
	}{
		{"no change", "", true},
		{"unless", "- {extend: %s, unless: %s}\n", false},
		{"unless-article", "- {extend: %s, unless-article: %s}\n", false},
		{"unless with a list", "- {extend: %[1]s, unless: 'list:my.%[1]s'}\n- {name: my.%[1]s, entries: [%[2]s]}\n", false},
		{"other words", "- {extend: %[1]s, unless: [Kaninchen, un%[2]s], unless-article: Kaninchen}\n", true},
	} {
		var rules strings.Builder
		for _, u := range unlessCases {
			if c.format != "" {
				fmt.Fprintf(&rules, c.format, u.rule, u.word)
			}
		}
		fired := firing(t, rules.String())
		for _, u := range unlessCases {
			if got := slices.ContainsFunc(fired(u.text), func(id string) bool { return belongs(id, u.rule) }); got != c.fires {
				t.Errorf("%s: %s fires: %v, want %v: %s", c.name, u.rule, got, c.fires, u.text)
			}
		}
	}
}

func TestUnlessArticleLooksAtTheWholeArticle(t *testing.T) {
	const text = "Der Trainer sah zu. Die Ärztin sagte am Montag, dass die Lage ernst sei."
	if !slices.Contains(firing(t, "- {extend: de.verb.sagen, unless: Trainer}")(text), "de.verb.sagen") {
		t.Error("unless looks beyond the clause")
	}
	if slices.Contains(firing(t, "- {extend: de.verb.sagen, unless-article: Trainer}")(text), "de.verb.sagen") {
		t.Error("unless-article does not look at the whole article")
	}
	r, err := with(t, "- {extend: de.verb.sagen, unless-article: [Ärztin, Trainer]}").Explain(&doc.Document{Text: text, Language: "de"})
	if err != nil {
		t.Fatal(err)
	}
	if !slices.ContainsFunc(r.Near, func(n rule.Near) bool { return n.Why == "forbidden by unless-article: Trainer" }) {
		t.Errorf("which word of unless-article comes first is not told: %v", r.Near)
	}
}

func TestUnlessMeansNoCompound(t *testing.T) {
	if !slices.Contains(firing(t, "- {extend: de.verb.sagen, unless: Trainer}")("Der Fußballtrainer sagte, dass die Lage ernst sei."), "de.verb.sagen") {
		t.Error("a compound of the word is taken for it")
	}
}
