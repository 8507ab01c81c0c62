package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/german/lexicon"
)

// tiny is an automaton made by hand, with the words a, ab and cb: labels a and
// b stand in the table, c is spelt out. The state behind a is that behind c.
var tiny = []byte{'\\', 'f', 's', 'a', 0xc6, 0, 7, 3, '^', 'a', 'b',
	0x40, '^', 4, // 0: the first arc leads to the root
	0xff,     // 3: filler
	0x21, 10, // 4: a, final, to 10
	0x40, 'c', 10, // 6: c, last, to 10
	0xff,       // 9: filler
	0x62, 0x00, // 10: b, final, last, to nowhere
}

func TestCFSA2(t *testing.T) {
	c, err := openCFSA2(tiny)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	if err := c.each(func(b []byte) error { got = append(got, string(b)); return nil }); err != nil {
		t.Fatal(err)
	}
	if want := []string{"a", "ab", "cb"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	for i := 11; i < len(tiny); i++ {
		for _, b := range []byte{0, 1, 0x20, 0x7f, 0x80, 0xff} {
			broken := slices.Clone(tiny)
			broken[i] = b
			if c, err := openCFSA2(broken); err == nil {
				_ = c.each(func([]byte) error { return nil }) // an error or nothing, but no panic
			}
		}
	}
	for name, b := range map[string][]byte{"empty": nil, "magic": []byte("\\fsb\xc6\x00\x07\x00x"), "version": []byte("\\fsa\x05\x00\x07\x00x"),
		"flags": []byte("\\fsa\xc6\x01\x07\x00x"), "table": []byte("\\fsa\xc6\x00\x07\x20x")} {
		if _, err := openCFSA2(b); err == nil {
			t.Errorf("%s: want an error", name)
		}
	}
}

func TestDecode(t *testing.T) {
	for entry, want := range map[string]line{
		"teilte_Cen_VER:3:SIN:PRT:SFT":   {"teilte", "teilen", "VER:3:SIN:PRT:SFT"},
		"Rat_A_SUB:NOM:SIN:MAS":          {"Rat", "Rat", "SUB:NOM:SIN:MAS"},
		"bin_Dsein_VER:AUX:1:SIN:PRÄ":    {"bin", "sein", "VER:AUX:1:SIN:PRÄ"},
		"preis_Gpreisen_VER:IMP:SIN x y": {},
		"#bleich_Hbleichen_VER:1:SIN":    {},
		"hältst instand_Ax_VER:2:SIN":    {},
		"-_Ax_ADJ":                       {},
		"Gegenlast_Ax_VER:2:PLU:PRT:NON": {},
	} {
		got, ok, err := decode([]byte(entry))
		if entry[0] == 'p' { // cuts more than the word has
			if err == nil {
				t.Errorf("%s: want an error", entry)
			}
			continue
		}
		if err != nil || ok != (want.form != "") || got != want {
			t.Errorf("%s: %v %t %v", entry, got, ok, err)
		}
	}
	for _, entry := range []string{"", "a", "a_b", "a__c"} {
		if _, _, err := decode([]byte(entry)); err == nil {
			t.Errorf("%q: want an error", entry)
		}
	}
}

func TestReadTag(t *testing.T) {
	type e = lexicon.Entry
	for tag, want := range map[string][]e{
		"SUB:GEN:SIN:MAS":             {{Tag: doc.NOUN, Nom: doc.Gen & doc.Masc}},
		"SUB:NOM:PLU:FEM":             {{Tag: doc.NOUN, Nom: doc.Nom & doc.Plur}},
		"SUB:DAT:PLU:NOG":             {{Tag: doc.NOUN, Nom: doc.Dat & doc.Plur}},
		"SUB:DAT:SIN:MAS:ADJ":         {{Tag: doc.NOUN, Sub: lexicon.AdjNoun, Nom: doc.Dat & doc.Masc}},
		"EIG:NOM:SIN:FEM:ART:VOR":     {{Tag: doc.PROPN, Sub: lexicon.FirstName, Nom: doc.Nom & doc.Fem}},
		"EIG:DAT+AKK:SIN:MAS+FEM:NAC": {{Tag: doc.PROPN, Sub: lexicon.Surname, Nom: (doc.Dat | doc.Acc) & (doc.Masc | doc.Fem)}},
		"ADJ:PRD:GRU":                 {{Tag: doc.ADJ}},
		"PA2:NOM:SIN:NEU:GRU:IND:VER": {{Tag: doc.ADJ, Nom: doc.Nom & doc.Neut, Verb: doc.Part2}},
		"PRO:DEM:NOM:SIN:MAS:B/S": {{Tag: doc.DET, Sub: lexicon.Demonstrative, Nom: doc.Nom & doc.Masc},
			{Tag: doc.PRON, Sub: lexicon.Demonstrative, Nom: doc.Nom & doc.Masc}},
		"PRO:POS:NOM:SIN:MAS:BEG": {{Tag: doc.DET, Sub: lexicon.Possessive, Nom: doc.Nom & doc.Masc}},
		"PRO:PER:DAT:SIN:ALG:1":   {{Tag: doc.PRON, Sub: lexicon.Personal, Nom: doc.Dat & doc.Sing, Verb: doc.P1}},
		"PRO:RIN:AKK:MAS":         {{Tag: doc.PRON, Sub: lexicon.Question, Nom: doc.Acc & doc.Masc}},
		"PRP:LOK:DAT+AKK":         {{Tag: doc.ADP, Nom: doc.Dat | doc.Acc}},
		"PRP:ART:DAT:SIN:FEM":     {{Tag: doc.ADP, Sub: lexicon.Fused, Nom: doc.Dat & doc.Fem}},
		"KON:INF":                 {{Tag: doc.SCONJ, Sub: lexicon.InfinitiveConj}},
		"ABK:Prozent:SUB":         {{Tag: doc.NOUN, Sub: lexicon.Abbreviation, Nom: 0}},
		"VER:3:SIN:KJ1:NON":       {{Tag: doc.VERBFin, Verb: doc.P3 | doc.VSg | doc.Konj1}},
		"VER:AUX:1:PLU:PRT":       {{Tag: doc.AUXFin, Sub: lexicon.Auxiliary, Verb: doc.P1 | doc.VPl | doc.Ind | doc.Past}},
		"VER:MOD:INF":             {{Tag: doc.AUXInf, Sub: lexicon.Modal, Verb: doc.Inf}},
		"VER:EIZ:SFT":             {{Tag: doc.VERBInf, Verb: doc.InfZu, Weak: true}},
		"VER:IMP:SIN:SFT":         {{Tag: doc.VERBFin, Verb: doc.Imp | doc.P2 | doc.VSg, Weak: true}},
	} {
		got, err := readTag(tag)
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("%s:\n got %+v (%v)\nwant %+v", tag, got, err, want)
		}
	}
	for _, tag := range []string{"", "XYZ:NOM", "VER", "VER:SFT"} {
		if _, err := readTag(tag); err == nil {
			t.Errorf("%q: want an error", tag)
		}
	}
}

// run makes the same bytes from the same input, and says what is wrong with it.
func TestRun(t *testing.T) {
	data, out := t.TempDir(), t.TempDir()
	write := func(dir, name, text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	fails := func(want string) {
		t.Helper()
		if err := run(data, out); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got error %v, want one with %q", err, want)
		}
	}
	if err := run("", out); err == nil {
		t.Error("no folder: want an error")
	}
	fails("german.dict")
	write(data, "german.dict", "no dictionary")
	fails("not a CFSA2 automaton")
	write(data, "german.dict", string(tiny))
	fails("additions.tsv")
	write(out, "additions.tsv", "one column\n")
	fails("additions.tsv:1")
	write(out, "additions.tsv", "# nothing\n")
	fails("not of the shape")
}

func TestBuildAdditions(t *testing.T) {
	lines := []line{{"teilen", "teilen", "VER:INF:SFT"}, {"teilte", "teilen", "VER:3:SIN:PRT:SFT"}, {"geteilt", "teilen", "VER:PA2:SFT"}, {"mit", "mit", "ZUS"}}
	made, err := build(lines, &additions{verbs: []string{"mitteilen", "boosten"}, removed: map[string][]line{"geboostet": {{"geboostet", "*", "VER"}}}})
	if err != nil {
		t.Fatal(err)
	}
	l, err := lexicon.Parse(string(made))
	if err != nil {
		t.Fatal(err)
	}
	for form, want := range map[string]string{"mitgeteilt": "mitteilen", "mitzuteilen": "mitteilen", "mitteilte": "mitteilen", "boostete": "boosten"} {
		f := l.Lookup(form, form, false)
		got := ""
		for _, lemma := range f.All() {
			got = lemma
		}
		if got != want {
			t.Errorf("%s: lemma %q, want %q", form, got, want)
		}
	}
	if f := l.Lookup("geboostet", "geboostet", false); f.How == lexicon.Exact {
		t.Error("geboostet was to be removed")
	}
	for _, verb := range []string{"teilen", "Haus"} {
		if _, err := build(lines, &additions{verbs: []string{verb}}); err == nil {
			t.Errorf("%s: want an error", verb)
		}
	}
	if _, err := build([]line{{"x", "x", "???"}}, &additions{}); err == nil {
		t.Error("bad tag: want an error")
	}
}
