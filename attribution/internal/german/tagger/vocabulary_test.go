package tagger

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/forms"
	"github.com/hearsay/hearsay/attribution/internal/german/lexicon"
)

// numbered looks words up with the numbers that an article's table of forms gives them.
func numbered(f *forms.Table, words []Word) []Word {
	out := make([]Word, len(words))
	for i, w := range words {
		n, _ := f.Find(w.Text, "")
		if n == 0 && len(w.Text) <= forms.Longest {
			n, _ = f.Add(w.Text, w.Lower, false)
		}
		out[i] = Word{Text: w.Text, Lower: w.Lower, Form: n}
	}
	return out
}

// A Vocabulary knows of each word what Look says of it, whatever came before:
// also of forms that have no number, and when the numbers mean others.
func TestVocabulary(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	tagger, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	v := NewVocabulary(lex, tagger)
	var own, other forms.Table
	sentences := []string{"Der Minister teilte mit , dass der Zug fahre .", "der Der DER", "MINISTER KÜNDIGT NEUE STEUERN AN", "„ Die Bahn “ : Die Bahn", "",
		strings.Repeat("Donau", 12) + "schiff und " + strings.Repeat("Donau", 12) + "schiffe"}
	var long strings.Builder
	for i := range 5000 {
		fmt.Fprintf(&long, "Wort%d ", i)
	}
	for k, sentence := range slices.Concat(sentences, []string{long.String()}, sentences, sentences) {
		f := &own
		if k%4 == 3 {
			f = &other
		}
		f.Begin()
		want := look(t, sentence)
		got := numbered(f, want)
		v.Begin(f)
		v.Look(got)
		for i := range want {
			x, y := &got[i], &want[i]
			if x.atoms != y.atoms || x.Found.How != y.Found.How || !slices.Equal(x.Found.Readings, y.Found.Readings) || !slices.Equal(x.Found.Small, y.Found.Small) {
				t.Fatalf("%.60q: %s is %+v, want %+v", sentence, x.Text, x.Known, y.Known)
			}
			for _, tag := range []doc.Tag{doc.NOUN, doc.VERBFin, doc.VERBFin, doc.DET, doc.X} {
				an, lemma := x.As(tag)
				if want := y.Found.As(tag); lemma != want.Lemma() || an.Subs != want.Subs || an.Nom != want.Nom || an.Third != want.Third || an.Fits != want.Fits {
					t.Fatalf("%s as %s: %+v of %s, want %+v of %s", x.Text, tag, an, lemma, want, want.Lemma())
				}
			}
		}
		a, b := make([]doc.Tag, len(want)), make([]doc.Tag, len(want))
		tagger.Tag(got, a)
		tagger.Tag(want, b)
		if !slices.Equal(a, b) {
			t.Errorf("%.60q: tags %v, want %v", sentence, a, b)
		}
	}
}

func TestVocabularyDoesNotAllocate(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	tagger, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	v := NewVocabulary(lex, tagger)
	var f forms.Table
	f.Begin()
	words := numbered(&f, look(t, "Der Minister teilte am Montag mit , dass die Züge führen ."))
	v.Begin(&f)
	if n := testing.AllocsPerRun(10, func() {
		v.Look(words)
		for i := range words {
			words[i].As(doc.VERBFin)
		}
	}); n != 0 {
		t.Errorf("%v allocations for forms that it knows", n)
	}
}
