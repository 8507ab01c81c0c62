package attribution

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
)

// analyzer makes an Analyzer with more rules.
func analyzer(t *testing.T, rules string) *Analyzer {
	t.Helper()
	var opts Options
	if rules != "" {
		file := filepath.Join(t.TempDir(), "r.yaml")
		if err := os.WriteFile(file, []byte(rules), 0o600); err != nil {
			t.Fatal(err)
		}
		opts.Rules = []string{file}
	}
	z, err := New(opts)
	if err != nil {
		t.Fatal(err)
	}
	return z
}

func run(t *testing.T, z *Analyzer, text string) *Result {
	t.Helper()
	r, err := z.Run(&doc.Document{Text: text, Language: "de", Blocks: []doc.Block{{Span: doc.Span{End: len(text)}}}})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// A user's words reach every stage, not only the rules.
func TestListsReachTheSegmenter(t *testing.T) {
	const text = "Gestern kam der Abfg. Meier."
	if n := len(run(t, analyzer(t, ""), text).Analysis.Sentences); n != 2 {
		t.Fatalf("%d sentences without the abbreviation, want 2", n)
	}
	if n := len(run(t, analyzer(t, "- {extend: de.abbreviations-titles, entries: [Abfg.]}"), text).Analysis.Sentences); n != 1 {
		t.Errorf("%d sentences with the abbreviation, want 1", n)
	}
}

func TestSourcesOfOneAnalyzerAreNotThoseOfAnother(t *testing.T) {
	const text = "Laut Fjordpress wurde niemand verletzt."
	with := "- {id: fjp, name: FJP, kind: agency, aliases: Fjordpress}"
	for _, c := range []struct{ rules, want string }{
		{"", "fjordpress"}, {with, "fjp"}, {"- {id: x, kind: hedge, words: x}", "fjordpress"}, {with + "\n- disable: fjp", "fjordpress"},
	} {
		r := run(t, analyzer(t, c.rules), text)
		if len(r.Claims) != 1 || len(r.Claims[0].Chain) != 1 || r.Claims[0].Chain[0] != c.want {
			t.Errorf("%q: claims %+v, want one by %s", c.rules, r.Claims, c.want)
		}
	}
}

func TestVerbsThatOnlyRulesKnow(t *testing.T) {
	r := run(t, analyzer(t, "- {id: my.x, kind: verb, lemma: salbadern}"), "Der Abt salbaderte, alles werde gut. Er hat gesalbadert, dass nichts bleibe.")
	if len(r.Attributions) != 2 || r.Attributions[0].Rule != "my.x" || r.Attributions[1].Rule != "my.x" {
		t.Errorf("%+v", r.Attributions)
	}
}

// What forbids a rule forbids its phrases too.
func TestPhrasesForbidden(t *testing.T) {
	const rule = "- {id: my.x, kind: appeal, words: im Nachgang zu, unless: Kiel}"
	for text, linked := range map[string]int{"Ada Berger sagte im Nachgang zu Kurz, der Damm halte.": 1, "Ada Berger sagte im Nachgang zu Kurz in Kiel, der Damm halte.": 0} {
		r := run(t, analyzer(t, rule), text)
		if len(r.Attributions) != 1 || len(r.Attributions[0].Links) != linked {
			t.Errorf("%s: %+v, want one attribution with %d links", text, r.Attributions, linked)
		}
	}
}

// A rule that is switched off takes its part with it and nothing else.
func TestRulesSwitchedOff(t *testing.T) {
	const text = "Ada Berger sagte der dpa, der Damm halte. Die „tiefe Ruhe“ gefiel allen."
	for _, c := range []struct {
		rules                string
		attributions, linked int
	}{{"", 2, 1}, {"- disable: [de.quotation, de.told.addressee]", 1, 0}} {
		r := run(t, analyzer(t, c.rules), text)
		linked := 0
		for i := range r.Attributions {
			linked += len(r.Attributions[i].Links)
		}
		if len(r.Attributions) != c.attributions || linked != c.linked {
			t.Errorf("%q: %d attributions and %d links, want %d and %d", c.rules, len(r.Attributions), linked, c.attributions, c.linked)
		}
	}
}
