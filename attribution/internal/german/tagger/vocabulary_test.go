package tagger

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/german/lexicon"
)

// A Vocabulary knows of each word what Look says of it, whatever came before:
// also when it has had to forget, and in the sentence that is too long for it.
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
	sentences := []string{"Der Minister teilte mit , dass der Zug fahre .", "der Der DER", "MINISTER KÜNDIGT NEUE STEUERN AN", "„ Die Bahn “ : Die Bahn", ""}
	var long strings.Builder
	for i := range mostKnown + 100 {
		fmt.Fprintf(&long, "Wort%d ", i)
	}
	for _, sentence := range slices.Concat(sentences, []string{long.String()}, sentences, sentences) {
		want := look(t, sentence)
		got := make([]Word, len(want))
		for i := range want {
			got[i] = Word{Text: want[i].Text, Lower: want[i].Lower}
		}
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
	if len(v.known) > mostKnown {
		t.Errorf("%d forms are kept, want %d at most", len(v.known), mostKnown)
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
	words := look(t, "Der Minister teilte am Montag mit , dass die Züge führen .")
	if n := testing.AllocsPerRun(10, func() {
		v.Look(words)
		for i := range words {
			words[i].As(doc.VERBFin)
		}
	}); n != 0 {
		t.Errorf("%v allocations for forms that it knows", n)
	}
}
