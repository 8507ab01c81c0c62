package lexicon

import (
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
)

// Readings by hand, from a grammar: every reading with part of speech,
// subclass, cases (n1 = nominative masculine, … p plural) or verb form.
func TestReadings(t *testing.T) {
	l := open(t)
	for _, c := range []struct{ form, want string }{
		{"der", "der DET definite nm gf gp df; der PRON relative nm df; der PRON demonstrative nm df"},
		{"dessen", "der PRON relative gm gn; der PRON demonstrative gm gn"},
		{"deren", "der PRON relative gf gp; der PRON demonstrative gf gp"},
		{"denen", "der PRON relative dp; der PRON demonstrative dp"},
		{"ihm", "er PRON personal dm 3; es PRON personal dn 3"},
		{"wir", "wir PRON personal np 1"},
		{"sich", "sich PRON reflexive dm df dn dp am af an ap"},
		{"im", "im ADP fused dm dn"},
		{"zur", "zur ADP fused df"},
		{"dass", "dass SCONJ subordinating"},
		{"ob", "ob SCONJ subordinating"},
		{"um", "um ADP am af an ap; um ADP particle; um ADV; um CCONJ; um SCONJ infinitive-conjunction"},
		{"zu", "zu ADP dm df dn dp am af an ap; zu ADP particle; zu ADV; zu PART infinitive-zu"},
		{"nicht", "nicht PART negation"},
		{"wonach", "wonach ADV question"},
		{"wer", "wer PRON question nm nf"},
		{"zufolge", "zufolge ADP postposition gm gf gn gp dm df dn dp"},
		{"laut", "laut ADJ; laut ADP gm gf gn gp dm df dn dp"},
		{"Kremls", "Kreml NOUN gm"},
		{"Behörde", "Behörde NOUN nf gf df af"},
		{"Behörden", "Behörde NOUN np gp dp ap"},
		{"Sprecherin", "Sprecherin NOUN nf gf df af"},
		{"Ministers", "Minister NOUN gm"},
		{"Angaben", "Angabe NOUN np gp dp ap"},
		{"USA", "USA NOUN np gp dp ap"},
		{"Anna", "Anna PROPN first-name nf gf df af"},
		{"Moskaus", "Moskau PROPN place gn"},
		{"Netanjahus", "Netanjahu PROPN surname gm gf"},
		{"sei", "sein AUX.fin auxiliary imp 2 sg; sein AUX.fin auxiliary k1 1 3 sg; sein VERB.fin imp 2 sg; sein VERB.fin k1 1 3 sg"},
		{"könne", "können AUX.fin modal k1 1 3 sg"},
		{"müssten", "müssen AUX.fin modal k2 1 3 pl"},
		{"solle", "sollen AUX.fin modal k1 1 3 sg"},
		{"teilte", "teilen VERB.fin k2 1 3 sg; teilen VERB.fin ind 1 3 sg past"},
		{"gab", "geben VERB.fin ind 1 3 sg past"},
		{"gebe", "geben VERB.fin ind 1 sg; geben VERB.fin k1 1 3 sg"},
		{"gäbe", "geben VERB.fin k2 1 3 sg"},
		{"mitteilt", "mit|teilen VERB.fin ind 3 sg; mit|teilen VERB.fin ind 2 pl"},
		{"mitgeteilt", "mitgeteilt ADJ part2; mit|teilen VERB.part part2"},
		{"mitzuteilen", "mit|teilen VERB.inf infzu"},
		{"bekanntgegeben", "bekanntgegeben ADJ part2; bekannt|geben VERB.part part2"},
		{"gesprochen", "gesprochen ADJ part2; sprechen VERB.part part2"},
		{"höhnte", "höhnen VERB.fin k2 1 3 sg; höhnen VERB.fin ind 1 3 sg past"},
		{"kundgetan", "kund|tun VERB.part part2"},
		{"entfuhr", "entfahren VERB.fin ind 1 3 sg past"},
	} {
		if got := describe(l.Lookup(c.form, strings.ToLower(c.form), false)); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.form, got, c.want)
		}
	}
}

// describe prints readings in the order of the lexicon.
func describe(f Found) string {
	var out []string
	for r, lemma := range f.All() {
		words := []string{lemma[:r.Separated()] + "|" + lemma[r.Separated():], r.Tag.String(), r.Sub.String()}
		words[0] = strings.TrimPrefix(words[0], "|")
		for c, name := range []string{"n", "g", "d", "a"} {
			for g, gender := range []string{"m", "f", "n", "p"} {
				if r.Nom&(1<<(4*g+c)) != 0 {
					words = append(words, name+gender)
				}
			}
		}
		for i, name := range []string{"ind", "k1", "k2", "imp", "1", "2", "3", "sg", "pl", "past", "inf", "infzu", "part2", "part1"} {
			if r.Verb&(1<<i) != 0 {
				words = append(words, name)
			}
		}
		out = append(out, strings.Join(strings.Fields(strings.Join(words, " ")), " "))
	}
	return strings.Join(out, "; ")
}

func TestAs(t *testing.T) {
	l := open(t)
	f := l.Lookup("der", "der", false)
	if a := f.As(doc.PRON); a.Sub != Relative || a.Subs != 1<<Relative|1<<Demonstrative || a.Nom != doc.Nom&doc.Masc|doc.Dat&doc.Fem {
		t.Errorf("der as a pronoun: %+v", a)
	}
	f = l.Lookup("Sie", "sie", true)
	if a := f.As(doc.PRON); a.Lemma() != "sie" || a.Verb != doc.P2|doc.P3 || a.Nom != (doc.Nom|doc.Acc)&(doc.Fem|doc.Plur) {
		t.Errorf("Sie at the start: %+v", a)
	}
	f = l.Lookup("Sie", "sie", false)
	if a := f.As(doc.PRON); a.Lemma() != "Sie" || a.Verb != doc.P2 {
		t.Errorf("Sie elsewhere: %+v", a)
	}
	f = l.Lookup("mitteilt", "mitteilt", false)
	if a := f.As(doc.VERBFin); a.Lemma() != "mitteilen" || a.Separated != 3 || !a.Fits {
		t.Errorf("mitteilt: %+v", a)
	}
	f = l.Lookup("ist", "ist", false)
	if a := f.As(doc.VERBFin); a.Lemma() != "sein" || !a.Fits {
		t.Errorf("ist as a full verb: %+v", a)
	}
	f = l.Lookup("Behörde", "behörde", false)
	if a := f.As(doc.PROPN); a.Lemma() != "Behörde" || a.Nom != doc.Fem {
		t.Errorf("Behörde as a name: %+v", a)
	}
	f = l.Lookup("Behörde", "behörde", false)
	if a := f.As(doc.PUNCT); a.Lemma() != "Behörde" || a.Fits || a.Nom != 0 {
		t.Errorf("Behörde as a mark: %+v", a)
	}
}

func TestNoReading(t *testing.T) {
	l := open(t)
	for _, form := range []string{"", "-", "–", "x-", "-x", "\x00", "\xff\xfe", "ä", "qwrtz", strings.Repeat("a", 1000), "a\x00b"} {
		if f := l.Lookup(form, strings.ToLower(form), true); f.How != Unknown || len(f.Readings) != 0 || f.Tags() != 0 {
			t.Errorf("%.10q: %s %s", form, f.How, describe(f))
		}
	}
}

func FuzzLookup(f *testing.F) {
	l := open(f)
	for _, s := range []string{"Kreml-Sprecher", "Äpfel", "über-Äpfel", "\xc3", "A\xc3", "ABC-ä", "ẞ", "İstanbul", "Straßen-"} {
		f.Add(s, true)
	}
	f.Fuzz(func(t *testing.T, form string, start bool) {
		found := l.Lookup(form, strings.ToLower(form), start)
		for r, lemma := range found.All() {
			if lemma == "" {
				t.Errorf("%q: %v has no lemma", form, r)
			}
		}
		for tag := doc.X; tag <= doc.VERBPart; tag++ {
			if a := found.As(tag); form != "" && len(form) <= maxForm && a.Lemma() == "" {
				t.Errorf("%q as %s: no lemma", form, tag)
			}
		}
	})
}
