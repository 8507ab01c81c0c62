package lexicon

import (
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
)

func open(t testing.TB) *Lexicon {
	t.Helper()
	l, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// Verb forms and the moods that they can have with a subject of the third
// person, which is what tells reported speech.
func TestMoods(t *testing.T) {
	l := open(t)
	const moods = doc.Ind | doc.Konj1 | doc.Konj2
	for _, c := range []struct {
		form  string
		tag   doc.Tag
		lemma string
		want  doc.Verbal
	}{
		{"sei", doc.AUXFin, "sein", doc.Konj1},
		{"seien", doc.AUXFin, "sein", doc.Konj1},
		{"habe", doc.AUXFin, "haben", doc.Konj1},
		{"werde", doc.AUXFin, "werden", doc.Konj1},
		{"könne", doc.AUXFin, "können", doc.Konj1},
		{"müsse", doc.AUXFin, "müssen", doc.Konj1},
		{"solle", doc.AUXFin, "sollen", doc.Konj1},
		{"gebe", doc.VERBFin, "geben", doc.Konj1},
		{"würde", doc.AUXFin, "werden", doc.Konj2},
		{"hätte", doc.AUXFin, "haben", doc.Konj2},
		{"hätten", doc.AUXFin, "haben", doc.Konj2},
		{"wäre", doc.AUXFin, "sein", doc.Konj2},
		{"käme", doc.VERBFin, "kommen", doc.Konj2},
		{"haben", doc.AUXFin, "haben", doc.Ind | doc.Konj1},
		{"sagte", doc.VERBFin, "sagen", doc.Ind | doc.Konj2},
		{"sagt", doc.VERBFin, "sagen", doc.Ind},
		{"gab", doc.VERBFin, "geben", doc.Ind},
		{"ist", doc.AUXFin, "sein", doc.Ind},
		{"mitteilt", doc.VERBFin, "mitteilen", doc.Ind},
	} {
		f := l.Lookup(c.form, c.form, false)
		a := f.As(c.tag)
		if a.Lemma() != c.lemma || a.Third&moods != c.want {
			t.Errorf("%s: lemma %q, moods %06b; want %q, %06b", c.form, a.Lemma(), a.Third&moods, c.lemma, c.want)
		}
	}
}

func TestLookup(t *testing.T) {
	l := open(t)
	for _, c := range []struct {
		form  string
		start bool
		tag   doc.Tag
		how   How
		lemma string
		nom   doc.Nominal
	}{
		{"Kremls", false, doc.NOUN, Exact, "Kreml", doc.Gen & doc.Masc},
		{"Behörde", false, doc.NOUN, Exact, "Behörde", doc.Fem},
		{"der", false, doc.DET, Exact, "der", doc.Nom&doc.Masc | (doc.Gen|doc.Dat)&doc.Fem | doc.Gen&doc.Plur},
		{"Die", true, doc.DET, Lowered, "der", (doc.Nom | doc.Acc) & (doc.Fem | doc.Plur)},
		{"Kreml-Sprecher", false, doc.NOUN, Hyphen, "Kreml-Sprecher", (doc.Nom|doc.Dat|doc.Acc)&doc.Masc | (doc.Nom|doc.Gen|doc.Acc)&doc.Plur},
		{"Regierungsbeamter", false, doc.NOUN, Compound, "Regierungsbeamte", doc.Nom & doc.Masc},
		{"Außenministerin", false, doc.NOUN, Compound, "Außenministerin", doc.Fem},
		{"Bratäpfel", false, doc.NOUN, Compound, "Bratapfel", (doc.Nom | doc.Gen | doc.Acc) & doc.Plur},
		{"MINISTER", false, doc.NOUN, Folded, "Minister", (doc.Nom|doc.Dat|doc.Acc)&doc.Masc | (doc.Nom|doc.Gen|doc.Acc)&doc.Plur},
		{"Habe", true, doc.AUXFin, Exact, "haben", 0},
		{"Habe", true, doc.NOUN, Exact, "Habe", doc.Fem},
		{"Moskaus", false, doc.PROPN, Exact, "Moskau", doc.Gen & doc.Neut},
		{"mitzuteilen", false, doc.VERBInf, Exact, "mitteilen", 0},
		{"bekanntgegeben", false, doc.VERBPart, Exact, "bekanntgeben", 0},
		{"gesagt", false, doc.VERBPart, Exact, "sagen", 0},
		{"gebeten", false, doc.VERBPart, Exact, "bitten", 0},
		{"regierungskritischen", false, doc.ADJ, Tail, "regierungskritisch", 0xf66e},
		{"Xyzzy", false, doc.PROPN, Unknown, "Xyzzy", 0},
	} {
		f := l.Lookup(c.form, strings.ToLower(c.form), c.start)
		a := f.As(c.tag)
		if f.How != c.how || a.Lemma() != c.lemma || a.Nom != c.nom {
			t.Errorf("%s: %s %q %04x; want %s %q %04x", c.form, f.How, a.Lemma(), a.Nom, c.how, c.lemma, c.nom)
		}
	}
}

func TestClosed(t *testing.T) {
	l := open(t)
	for form, want := range map[string]bool{"der": true, "und": true, "dass": true, "zufolge": true, "wurde": true, "ihr": true, "nicht": true,
		"Der": false, "Minister": false, "sagte": false, "schnell": false, "the": false, "": false, strings.Repeat("der", 60): false} {
		if got := l.Closed(form); got != want {
			t.Errorf("Closed(%q) = %t, want %t", form, got, want)
		}
	}
}

func TestSeparable(t *testing.T) {
	l := open(t)
	for verb, want := range map[[2]string]bool{
		{"mit", "teilen"}: true, {"bekannt", "geben"}: true, {"ein", "räumen"}: true, {"zurück", "weisen"}: true, {"über", "setzen"}: true,
		{"mit", "sagen"}: false, {"", "sagen"}: false, {"ver", "teilen"}: false,
	} {
		if got := l.Separable(verb[0], verb[1]); got != want {
			t.Errorf("%s, %s: separable %t, want %t", verb[0], verb[1], got, want)
		}
	}
}

// Where two words share a form, the lemma is that of the more usual one.
func TestUsualLemma(t *testing.T) {
	l := open(t)
	for _, c := range []struct {
		form  string
		tag   doc.Tag
		lemma string
	}{
		{"dachte", doc.VERBFin, "denken"}, {"fällt", doc.VERBFin, "fallen"}, {"gefällt", doc.VERBFin, "gefallen"}, {"ergangen", doc.VERBPart, "ergehen"},
		{"gedacht", doc.VERBPart, "denken"}, {"gehört", doc.VERBPart, "hören"}, {"gehört", doc.VERBFin, "gehören"}, {"gestanden", doc.VERBPart, "stehen"},
		{"Frieden", doc.NOUN, "Frieden"}, {"Abkommen", doc.NOUN, "Abkommen"}, {"Medien", doc.NOUN, "Medium"}, {"Angaben", doc.NOUN, "Angabe"},
		{"Fragen", doc.NOUN, "Frage"}, {"Kreisen", doc.NOUN, "Kreis"}, {"Treffen", doc.NOUN, "Treffen"},
		{"ankamen", doc.VERBPart, "ankommen"}, // the tagger's mistake must not cost the lemma
	} {
		f := l.Lookup(c.form, strings.ToLower(c.form), false)
		if a := f.As(c.tag); a.Lemma() != c.lemma {
			t.Errorf("%s as %s: lemma %q, want %q", c.form, c.tag, a.Lemma(), c.lemma)
		}
	}
}
