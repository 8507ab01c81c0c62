package rule

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay/hearsay/configs"
)

// shipped is a small configuration with one rule of a list and one of its own.
var shipped = fstest.MapFS{
	"rules/de/verb.yaml": {Data: []byte(`- id: de.verb
  kind: verb
  about: reporting verbs
  list: de.verbs
  confidence: 0.9
- id: de.prep.laut
  kind: preposition
  words: laut
  confidence: 0.95
`)},
	"lists/de/verbs.yaml": {Data: []byte(`name: de.verbs
about: verbs
entries:
  - sagen
  - {word: mitteilen, complements: [dass], addressee: dative}
  - {word: behaupten, stance: claiming, confidence: 0.5}
`)},
	"sources/a.yaml": {Data: []byte(`- {id: kcna, name: KCNA, kind: agency, country: KP, owner: state, aliases: Koreanische Zentrale Nachrichtenagentur}
- {id: spiegel, name: Spiegel, kind: outlet, aliases: [Der Spiegel], ambiguous: [Spiegel], needs: [article, quotes]}
`)},
}

// user writes files into a fresh folder and gives its name.
func user(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func load(t *testing.T, extra ...string) *Set {
	t.Helper()
	set, err := Load(shipped, extra)
	if err != nil {
		t.Fatal(err)
	}
	return set
}

func ids(rules []Rule) string {
	var out []string
	for _, r := range rules {
		out = append(out, r.ID)
	}
	return strings.Join(out, " ")
}

func TestLoadExpandsLists(t *testing.T) {
	set := load(t)
	if got, want := ids(set.Active()), "de.verb.sagen de.verb.mitteilen de.verb.behaupten de.prep.laut"; got != want {
		t.Fatalf("active rules %s, want %s", got, want)
	}
	sagen, mitteilen, behaupten, laut := set.Active()[0], set.Active()[1], set.Active()[2], set.Active()[3]
	if !slices.Equal(sagen.Complements, defaultComplements) || sagen.Confidence != 0.9 || !slices.Equal(sagen.Lemma, []string{"sagen"}) {
		t.Errorf("sagen: %+v", sagen)
	}
	if !slices.Equal(mitteilen.Complements, []string{"dass"}) || mitteilen.Addressee != "dative" || mitteilen.Base != "de.verb" {
		t.Errorf("mitteilen: %+v", mitteilen)
	}
	if behaupten.Confidence != 0.5 || behaupten.Stance != "claiming" || behaupten.Entry.Word != "behaupten" {
		t.Errorf("behaupten: %+v", behaupten)
	}
	if want := (Origin{File: "shipped:lists/de/verbs.yaml", Line: 5, Column: 5}); mitteilen.Origin != want {
		t.Errorf("mitteilen stands at %v, want %v", mitteilen.Origin, want)
	}
	if want := (Origin{File: "shipped:rules/de/verb.yaml", Line: 6, Column: 3}); laut.Origin != want || laut.Keys["words"] != (Origin{File: want.File, Line: 8, Column: 3}) {
		t.Errorf("laut stands at %v, its words at %v", laut.Origin, laut.Keys["words"])
	}
	if laut.Language != "de" {
		t.Errorf("language of laut %q", laut.Language)
	}
	if want := []FileCount{
		{Name: "shipped:rules/de/verb.yaml", Rules: 2},
		{Name: "shipped:lists/de/verbs.yaml", Lists: 1, Entries: 3},
		{Name: "shipped:sources/a.yaml", Sources: 2},
	}; !cmp.Equal(set.Files, want) {
		t.Errorf("files: %s", cmp.Diff(want, set.Files))
	}
}

// What a verb's clauses are worth says nothing about "X forderte Y"; an entry that is for reports alone speaks for them.
func TestConfidenceOfReportedEntries(t *testing.T) {
	set := load(t, user(t, map[string]string{"mine.yaml": `
- {id: my.verb, kind: verb, list: my.verbs, confidence: 0.7}
- {id: my.reported, kind: reported, list: my.verbs, confidence: 0.6}
- name: my.verbs
  entries:
    - {word: bereden, complements: [dass], reported: [object], confidence: 0.95}
    - {word: beweinen, reported: [object], confidence: 0.4}
    - {word: beteuern, reported: [object]}
`}))
	for id, want := range map[string]float64{
		"my.verb.bereden": 0.95, "my.reported.bereden": 0.6, "my.reported.beweinen": 0.4, "my.reported.beteuern": 0.6,
	} {
		if r, ok := set.Rule(id); !ok || r.Confidence != want {
			t.Errorf("confidence of %s is %v (found %v), want %v", id, r.Confidence, ok, want)
		}
	}
}

func TestThreeLinesAreARule(t *testing.T) {
	set := load(t, user(t, map[string]string{"mine.yaml": "id: my.unterstreichen\nkind: verb\nlemma: unterstreichen\n"}))
	r, ok := set.Rule("my.unterstreichen")
	if !ok || !slices.Equal(r.Complements, defaultComplements) || r.Confidence != defaultConfidence || r.Language != "de" {
		t.Errorf("found %v: %+v", ok, r)
	}
	if !strings.HasSuffix(ids(set.Active()), "de.prep.laut my.unterstreichen") {
		t.Errorf("active: %s", ids(set.Active()))
	}
}

func TestUserChangesKeyByKey(t *testing.T) {
	dir := user(t, map[string]string{"x.yaml": `
- id: de.prep.laut
  confidence: 0.5
- id: de.verb.mitteilen
  complements: [wh, dass]
- extend: de.verb.sagen
  unless: [Gesagtes]
`})
	set := load(t, dir)
	file := filepath.Join(dir, "x.yaml")
	laut, _ := set.Rule("de.prep.laut")
	if laut.Confidence != 0.5 || !slices.Equal(laut.Words, []string{"laut"}) || laut.Kind != KindPreposition {
		t.Errorf("laut: %+v", laut)
	}
	if laut.Keys["confidence"] != (Origin{File: file, Line: 3, Column: 3}) || laut.Keys["words"].File != "shipped:rules/de/verb.yaml" {
		t.Errorf("origins: %v", laut.Keys)
	}
	mitteilen, _ := set.Rule("de.verb.mitteilen")
	if !slices.Equal(mitteilen.Complements, []string{"wh", "dass"}) || mitteilen.Addressee != "dative" {
		t.Errorf("mitteilen: %+v", mitteilen)
	}
	sagen, _ := set.Rule("de.verb.sagen")
	if !slices.Equal(sagen.Unless, []string{"Gesagtes"}) {
		t.Errorf("sagen: %+v", sagen)
	}
	if got, want := ids(set.Active()), "de.verb.sagen de.verb.mitteilen de.verb.behaupten de.prep.laut"; got != want {
		t.Errorf("active rules %s, want %s", got, want)
	}
}

func TestAnotherKindBeginsAnew(t *testing.T) {
	set := load(t, user(t, map[string]string{"x.yaml": "- {id: de.prep.laut, kind: hedge, words: laut}\n"}))
	r, _ := set.Rule("de.prep.laut")
	if r.Kind != KindHedge || r.Confidence != defaultConfidence {
		t.Errorf("%+v", r)
	}
}

func TestDisable(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"- disable: [de.verb]\n", "de.prep.laut"},
		{"- disable: de.verb.mitteilen\n", "de.verb.sagen de.verb.behaupten de.prep.laut"},
		{"disable: [de.prep.laut, de.verb.sagen]\nrules:\n- {id: my.x, kind: verb, lemma: raunen}\n", "de.verb.mitteilen de.verb.behaupten my.x"},
	} {
		set := load(t, user(t, map[string]string{"x.yaml": c.text}))
		if got := ids(set.Active()); got != c.want {
			t.Errorf("%s: active %s, want %s", c.text, got, c.want)
		}
	}
	set := load(t, user(t, map[string]string{"x.yaml": "- disable: [de.verb, kcna]\n"}))
	if !set.IsOff("de.verb.sagen") || !set.IsOff("de.verb") || set.IsOff("de.prep.laut") || !set.IsOff("kcna") {
		t.Error("IsOff is wrong")
	}
	if len(set.Sources) != 1 || set.Sources[0].ID != "spiegel" {
		t.Errorf("sources: %+v", set.Sources)
	}
}

func TestLaterPackSwitchesOnAgain(t *testing.T) {
	first := user(t, map[string]string{"x.yaml": "- disable: de.prep.laut\n"})
	second := user(t, map[string]string{"x.yaml": "- {id: de.prep.laut, confidence: 0.4}\n"})
	if got := ids(load(t, first, second).Active()); !strings.HasSuffix(got, "de.prep.laut") {
		t.Errorf("first off, then changed: active %s", got)
	}
	if got := ids(load(t, second, first).Active()); strings.HasSuffix(got, "de.prep.laut") {
		t.Errorf("first changed, then off: active %s", got)
	}
}

func TestLists(t *testing.T) {
	set := load(t, user(t, map[string]string{"de/verbs.yaml": "extend: de.verbs\nentries: [orakeln, {word: sagen, medium: speech}]\n"}))
	if got, want := ids(set.Active()), "de.verb.sagen de.verb.mitteilen de.verb.behaupten de.verb.orakeln de.prep.laut"; got != want {
		t.Errorf("extended: %s, want %s", got, want)
	}
	if r, _ := set.Rule("de.verb.sagen"); r.Medium != "speech" {
		t.Errorf("sagen after extension: %+v", r)
	}
	set = load(t, user(t, map[string]string{"a.yaml": "name: de.verbs\nentries: [orakeln]\n"}))
	if got, want := ids(set.Active()), "de.verb.orakeln de.prep.laut"; got != want {
		t.Errorf("replaced: %s, want %s", got, want)
	}
}

func TestEntryOfSeveralWords(t *testing.T) {
	fsys := fstest.MapFS{"rules/x.yaml": {Data: []byte(`rules:
- {id: de.light, kind: light-verb, list: de.light}
lists:
- name: de.light
  entries:
  - {word: Ausdruck, form: zum Ausdruck, verbs: bringen}
  - {word: Ausdruck, form: Ausdruck, verbs: verleihen}
  - {word: Kenntnis nehmen, verbs: nehmen}
`)}}
	set, err := Load(fsys, nil)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := ids(set.Active()), "de.light.zum-ausdruck de.light.ausdruck de.light.kenntnis-nehmen"; got != want {
		t.Errorf("active %s, want %s", got, want)
	}
	if r := set.Active()[0]; !slices.Equal(r.Words, []string{"Ausdruck"}) || !slices.Equal(r.Entry.Verbs, []string{"bringen"}) {
		t.Errorf("%+v", r)
	}
}

func TestLanguageByFolderAndKey(t *testing.T) {
	dir := user(t, map[string]string{
		"en/a.yaml": "- {id: a, kind: verb, lemma: say}\n",
		"b.yaml":    "language: en\nrules:\n- {id: b, kind: verb, lemma: tell}\n",
		"c.yaml":    "- {id: c, kind: verb, lemma: claim, language: en}\n- {id: d, kind: verb, lemma: raunen}\n",
	})
	set := load(t, dir)
	for id, want := range map[string]string{"a": "en", "b": "en", "c": "en", "d": "de"} {
		if r, _ := set.Rule(id); r.Language != want {
			t.Errorf("language of %s is %q, want %q", id, r.Language, want)
		}
	}
}

func TestSources(t *testing.T) {
	dir := user(t, map[string]string{"s.yaml": `
- {id: dha, name: DHA, kind: agency, aliases: [Dogan News Agency]}
- {extend: kcna, aliases: [Zentralagentur]}
- {id: spiegel, owner: private}
`})
	got, err := LoadSources(shipped, []string{dir})
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != 3 || got[0].ID != "kcna" || got[1].ID != "spiegel" || got[2].ID != "dha" {
		t.Fatalf("%+v", got)
	}
	if want := []string{"Koreanische Zentrale Nachrichtenagentur", "Zentralagentur"}; !slices.Equal(got[0].Aliases, want) || got[0].Country != "KP" {
		t.Errorf("kcna: %+v", got[0])
	}
	if got[1].Owner != "private" || !slices.Equal(got[1].Needs, []string{"article", "quotes"}) {
		t.Errorf("spiegel: %+v", got[1])
	}
	if want := (Origin{File: filepath.Join(dir, "s.yaml"), Line: 2, Column: 3}); got[2].Origin != want {
		t.Errorf("dha stands at %v, want %v", got[2].Origin, want)
	}
}

func TestNewNamesOfAShippedSource(t *testing.T) {
	set := load(t, user(t, map[string]string{"s.yaml": "- {id: spiegel, name: SPIEGEL, aliases: Spiegel Online}\n"}))
	if s := set.Sources[1]; len(s.Ambiguous) != 0 || s.Name != "SPIEGEL" || s.Kind != "outlet" {
		t.Errorf("%+v", s)
	}
}

func TestNameOfTwoSources(t *testing.T) {
	load(t, user(t, map[string]string{"s.yaml": "- {id: spiegel-tv, name: Spiegel, kind: outlet, ambiguous: Spiegel}\n"}))
}

func TestShippedFilesLoad(t *testing.T) {
	set, err := Load(configs.FS, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(set.Files) == 0 {
		t.Error("nothing shipped")
	}
	again, _ := Load(configs.FS, nil)
	if ids(again.Active()) != ids(set.Active()) {
		t.Error("two loads differ in order")
	}
}

func TestShippedIsReadOnce(t *testing.T) {
	base := ReadShipped(shipped)
	dir := user(t, map[string]string{"x.yaml": "- {extend: de.verbs, entries: [raunen, {word: sagen, medium: speech}]}\n- disable: de.prep.laut\n- {extend: kcna, aliases: X}\n"})
	changed, err := base.Load([]string{dir})
	if err != nil {
		t.Fatal(err)
	}
	plain, err := base.Load(nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(changed.Active()) != 4 || ids(plain.Active()) != ids(load(t).Active()) || len(plain.Sources[0].Aliases) != 1 {
		t.Errorf("changed %s, plain %s", ids(changed.Active()), ids(plain.Active()))
	}
	if r, _ := plain.Rule("de.verb.sagen"); r.Medium != "" {
		t.Error("one load changed what the next one gets")
	}
}

func TestUnusedLists(t *testing.T) {
	set := load(t, user(t, map[string]string{"x.yaml": `
lists:
- {name: my.sport, entries: [Tor]}
- {name: my.nouns, entries: [Rede]}
- {name: my.film, entries: [Kino]}
- {name: my.forgotten, entries: [x]}
- {extend: de.verbs, entries: [raunen]}
rules:
- {id: my.p, kind: preposition, words: aus, nouns: my.nouns, unless: ['list:my.sport']}
- {extend: de.verb.sagen, unless-article: 'list:my.film'}
`}))
	if got := set.UnusedLists(); !slices.Equal(got, []string{"my.forgotten"}) {
		t.Errorf("unused lists %v", got)
	}
}

func TestExamplesHavePlaces(t *testing.T) {
	dir := user(t, map[string]string{"x.yaml": "- extend: de.prep.laut\n  examples:\n  - '[Laut]{cue} X regnet es.'\n  - '[Laut]{cue} Y regnet es.'\n"})
	set := load(t, dir)
	r, _ := set.Rule("de.prep.laut")
	if got, want := r.At("[Laut]{cue} Y regnet es."), (Origin{File: filepath.Join(dir, "x.yaml"), Line: 4, Column: 5}); got != want {
		t.Errorf("second example stands at %v, want %v", got, want)
	}
	if r.At("?") != r.Origin {
		t.Error("an unknown example has no place of its own")
	}
}
