package lexicon

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/configs"
)

func small() []Entry {
	return []Entry{
		{Form: "mitzuteilen", Lemma: "mitteilen", Particle: "mit", Tag: doc.VERBInf, Verb: doc.InfZu},
		{Form: "teilte", Lemma: "teilen", Tag: doc.VERBFin, Verb: doc.Ind | doc.Past | doc.P1 | doc.VSg},
		{Form: "teilte", Lemma: "teilen", Tag: doc.VERBFin, Verb: doc.Ind | doc.Past | doc.P3 | doc.VSg},
		{Form: "bin", Lemma: "sein", Tag: doc.AUXFin, Sub: Auxiliary, Verb: doc.Ind | doc.P1 | doc.VSg},
		{Form: "Rat", Lemma: "Rat", Tag: doc.NOUN, Nom: doc.Nom & doc.Masc},
		{Form: "Rat", Lemma: "Rat", Tag: doc.NOUN, Nom: doc.Acc & doc.Masc},
		{Form: "Räte", Lemma: "Rat", Tag: doc.NOUN, Nom: doc.Nom & doc.Plur},
		{Form: "gegeben", Lemma: "geben", Tag: doc.VERBPart, Verb: doc.Part2},
	}
}

func TestBuild(t *testing.T) {
	made, err := Build(small())
	if err != nil {
		t.Fatal(err)
	}
	l, err := Parse(string(made))
	if err != nil {
		t.Fatal(err)
	}
	for form, want := range map[string]string{
		"mitzuteilen": "mit|teilen VERB.inf infzu",
		"teilte":      "teilen VERB.fin ind 1 3 sg past",
		"bin":         "sein AUX.fin auxiliary ind 1 sg",
		"Rat":         "Rat NOUN nm am",
		"Räte":        "Rat NOUN np",
		"gegeben":     "geben VERB.part part2",
		"Rä":          "", "Räten": "", "teil": "",
	} {
		if got := describe(l.Lookup(form, strings.ToLower(form), false)); got != want {
			t.Errorf("%s: got %q, want %q", form, got, want)
		}
	}
	for range 5 { // the order of the entries must not matter
		es := small()
		rand.Shuffle(len(es), func(i, j int) { es[i], es[j] = es[j], es[i] })
		if again, err := Build(es); err != nil || string(again) != string(made) {
			t.Fatalf("other bytes for the same entries in another order (%v)", err)
		}
	}
	for _, form := range []string{"", "a\x00b", strings.Repeat("x", maxForm+1)} {
		if _, err := Build([]Entry{{Form: form, Lemma: "x"}}); err == nil {
			t.Errorf("form %.10q: want an error", form)
		}
	}
}

// A damaged file is an error, never a panic and never a lexicon that panics.
func TestParseDamaged(t *testing.T) {
	made, err := Build(small())
	if err != nil {
		t.Fatal(err)
	}
	for n := range len(made) {
		if _, err := Parse(string(made[:n])); err == nil {
			t.Errorf("cut off at %d of %d: want an error", n, len(made))
		}
	}
	words := []string{"mitzuteilen", "teilte", "bin", "Rat", "Räte", "Ratsrat"}
	for i := len(magic); i < len(made); i++ {
		for _, b := range []byte{0, 1, 0x7f, 0x80, 0xff} {
			broken := []byte(string(made))
			broken[i] = b
			l, err := Parse(string(broken))
			if err != nil {
				continue
			}
			for _, w := range words {
				f := l.Lookup(w, strings.ToLower(w), true)
				for range f.All() {
				}
				f.As(doc.NOUN)
			}
			l.Forms("teilen")
		}
	}
}

func TestHotPathDoesNotAllocate(t *testing.T) {
	l := open(t)
	words := strings.Fields("Der Kreml-Sprecher teilte gestern mit , dass das Innenministerium nichts mitzuteilen habe .")
	lower := strings.Fields(strings.ToLower(strings.Join(words, " ")))
	if n := testing.AllocsPerRun(100, func() {
		for i, w := range words {
			f := l.Lookup(w, lower[i], i == 0)
			if f.Tags() == 1 {
				t.Error("X is no part of speech")
			}
		}
	}); n != 0 {
		t.Errorf("%v allocations a sentence", n)
	}
}

func BenchmarkLookup(b *testing.B) {
	l := open(b)
	words := strings.Fields("Der Sprecher des Kremls teilte am Montag mit , dass die russische Regierung keine neuen Verhandlungen mit " +
		"der Ukraine führen werde . Kreml-Sprecher Peskow sagte der Nachrichtenagentur Tass , man habe dazu nichts mitzuteilen .")
	lower := strings.Fields(strings.ToLower(strings.Join(words, " ")))
	b.ReportAllocs()
	for b.Loop() {
		for i, w := range words {
			f := l.Lookup(w, lower[i], i == 0)
			_ = f
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(words)), "ns/word")
}

func BenchmarkOpen(b *testing.B) {
	for b.Loop() {
		if _, err := Parse(configs.Lexicon); err != nil {
			b.Fatal(err)
		}
	}
}
