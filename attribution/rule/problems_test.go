package rule

import (
	"path/filepath"
	"strings"
	"testing"
)

// Every fault with its exact report; F stands for the file.
func TestProblems(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"unknown key", "- {id: a, kind: verb, lema: x}",
			`F:1:23: unknown key "lema": did you mean lemma?` + "\n" + `F:1:3: rule a has no words: give lemma, or list with the name of a word list`},
		{"unknown kind", "- id: a\n  kind: vreb\n  lemma: x", "F:2:3: unknown kind vreb: did you mean verb?"},
		{"unknown complement", "- id: a\n  kind: verb\n  lemma: x\n  complements: [das, daß]", "F:4:3: unknown complement daß: did you mean dass?"},
		{"key of another kind", "- id: a\n  kind: hedge\n  words: x\n  addressee: dative",
			"F:4:3: key addressee has no meaning in a rule of kind hedge: remove it; the kind takes id, kind, about, language, confidence, unless, unless-article, examples, counterexamples, todo, words, list"},
		{"no words", "- id: a\n  kind: verb", "F:1:3: rule a has no words: give lemma, or list with the name of a word list"},
		{"words and list", "- id: a\n  kind: verb\n  lemma: x\n  list: de.verbs", "F:4:3: both list and lemma: keep one of them, or write a second rule"},
		{"unknown list", "- id: a\n  kind: verb\n  list: de.verb", "F:3:3: unknown list de.verb: did you mean de.verbs?"},
		{"unknown list in unless", "- id: a\n  kind: verb\n  lemma: x\n  unless: [Sport, 'list:my.sport']", "F:4:3: unknown list my.sport: known are de.verbs"},
		{"confidence", "- id: a\n  kind: verb\n  lemma: x\n  confidence: 1.5", "F:4:3: confidence is not between 0 and 1: give the share of hits that are right, such as 0.9"},
		{"confidence no number", "- id: a\n  kind: verb\n  lemma: x\n  confidence: hoch", `F:4:15: confidence is "hoch": give a number such as 0.9`},
		{"confidence NaN", "- id: a\n  kind: verb\n  lemma: x\n  confidence: .nan", `F:4:15: confidence is ".nan": give a number such as 0.9`},
		{"list for text", "- id: [a]\n  kind: verb\n  lemma: x", "F:1:7: id is a list: give one text"},
		{"mapping for list", "- id: a\n  kind: verb\n  lemma: {x: y}",
			"F:3:10: lemma holds a mapping: give one text or a list of texts\nF:1:3: rule a has no words: give lemma, or list with the name of a word list"},
		{"true for a word", "- id: a\n  kind: verb\n  lemma: [x, true]",
			`F:3:14: lemma holds "true": give one text or a list of texts (in quotation marks, if the word itself is meant)` + "\nF:1:3: rule a has no words: give lemma, or list with the name of a word list"},
		{"empty value", "- id: a\n  kind: verb\n  about:\n  lemma: x", "F:3:9: about is empty: give one text"},
		{"no id", "- kind: verb\n  lemma: x", "F:1:3: no id: give one, such as my.rule"},
		{"bad id", "- id: a b\n  kind: verb\n  lemma: x", `F:1:7: id "a b" is no name: use letters, digits, and . - _ between them`},
		{"duplicate id", "- {id: a, kind: verb, lemma: x}\n- {id: a, kind: verb, lemma: y}", "F:2:3: rule a again (first at F:1:3): rename or remove one of them"},
		{"duplicate key", "- id: a\n  kind: verb\n  lemma: x\n  kind: hedge", `F:4:3: key "kind" again (first on line 2): keep one of them`},
		{"disable unknown", "- disable: [de.verb, de.verb.sagn]", "F:1:22: disable of unknown id de.verb.sagn: did you mean de.verb.sagen?"},
		{"change of unknown", "- {id: de.prep.luat, confidence: 0.3}", "F:1:4: rule de.prep.luat has no kind: give a kind, such as kind: verb; to change the rule de.prep.laut, give its id"},
		{"extend unknown", "- {extend: de.prep.luat, unless: x}", "F:1:3: unknown rule de.prep.luat: did you mean de.prep.laut?"},
		{"extend unknown list", "extend: de.werbs\nentries: [x]", "F:1:1: unknown list de.werbs: did you mean de.verbs?"},
		{"id and extend", "- {id: a, extend: b, kind: verb}", "F:1:19: id and extend in one entry: keep id to set values, extend to add to them"},
		{"list twice an entry", "name: l\nentries:\n- x\n- {word: x}", `F:4:3: entry "x" again (first on line 3): keep one of them`},
		{"entry without word", "name: l\nentries:\n- {medium: speech}", `F:3:3: entry without a word: add "word: …"`},
		{"entry with a bad value", "name: l\nentries:\n- {word: x, medium: speach}", "F:3:13: unknown medium speach: did you mean speech?"},
		{"example", "- id: a\n  kind: verb\n  lemma: x\n  examples: ['[Er]{sourec} sagte']",
			"F:4:14: example „[Er]{sourec} sagte“, character 5: unknown role {sourec} (roles are content, cue, source, addressee, frame): mark roles as [words]{role}, and write brackets of the text as \\[ \\] \\{ \\}"},
		{"light verb without verbs", "- id: a\n  kind: light-verb\n  words: Gerücht", "F:3:3: a light-verb rule without verbs: give verbs with the name of a list of verbs, or a list whose entries have verbs, such as de.light-verbs"},
		{"example without marks", "- id: a\n  kind: verb\n  lemma: x\n  todo: Er sagte", "F:4:3: nothing is marked in „Er sagte“: mark what has to be found, such as [dass …]{content}"},
		{"source", "- {id: s, name: S, kind: agncy, country: D, aliases: [T, S], ambiguous: U}",
			"F:1:20: unknown kind agncy: did you mean agency?\nF:1:33: country D is no country code: give the two capital letters of ISO 3166-1, such as DE\n" +
				"F:1:45: S stands twice among the names of s: keep one of them\nF:1:62: ambiguous name U is no name of s: did you mean S?"},
		{"name of two sources", "- {id: k, name: KCNA, kind: agency}", "F:1:11: KCNA is also a name of kcna (shipped:sources/a.yaml:1:3): take it out of one, add to that source with extend: kcna, or disable it; if both are known by it, put it under ambiguous in both"},
		{"language", "- {id: a, kind: verb, lemma: x, language: fr}", "F:1:33: unknown language fr: known are de, en"},
		{"schema", "schema: hearsay.rules/2\nrules: []", `F:1:9: schema "hearsay.rules/2": this hearsay reads hearsay.rules/1: update hearsay or convert the file`},
		{"part", "rules: []\nruels: []", `F:2:1: unknown key "ruels": did you mean rules?`},
		{"text", "Hallo", `F:1:1: no rules, lists or sources here: begin with "- id: …"`},
		{"text in list", "- Hallo", `F:1:3: found no keys where a rule, list or source should stand: write "- id: …" or "- disable: …"`},
		{"beside disable", "- disable: kcna\n  kind: verb", `F:2:3: key "kind" beside disable: keep disable alone in its entry`},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := user(t, map[string]string{"f.yaml": c.text})
			_, err := Load(shipped, []string{dir})
			if err == nil {
				t.Fatal("accepted")
			}
			got := strings.ReplaceAll(err.Error(), filepath.Join(dir, "f.yaml"), "F")
			gotLines, wantLines := strings.Split(got, "\n"), strings.Split(c.want, "\n")
			if len(gotLines) != len(wantLines) {
				t.Fatalf("got\n%s\nwant\n%s", got, c.want)
			}
			for _, w := range wantLines {
				if !strings.Contains("\n"+got+"\n", "\n"+w+"\n") {
					t.Errorf("got\n%s\nwant\n%s", got, c.want)
				}
			}
		})
	}
}

func TestAllProblemsAtOnceInOrder(t *testing.T) {
	dir := user(t, map[string]string{
		"a.yaml": "- id: a\n  kind: vreb\n  lemma: x\n- id: b\n  kind: verb\n",
		"b.yaml": "- {id: c, kind: verb, lemma: [y}\n",
		"c.yaml": "- {id: a, kind: verb, lemma: z}\n",
	})
	_, err := Load(shipped, []string{dir, filepath.Join(dir, "missing")})
	if err == nil {
		t.Fatal("accepted")
	}
	var places []string
	for _, line := range strings.Split(err.Error(), "\n") {
		place, _, _ := strings.Cut(strings.ReplaceAll(line, dir+"/", ""), ": ")
		places = append(places, place)
	}
	if got, want := strings.Join(places, " "), "b.yaml:1:1 missing c.yaml:1:3 a.yaml:2:3 a.yaml:4:3"; got != want {
		t.Errorf("problems at %s, want %s\n%v", got, want, err)
	}
}
