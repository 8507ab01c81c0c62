package tagger

import (
	"slices"
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/german/lexicon"
	"github.com/hearsay/hearsay/configs"
)

// tag gives "word/TAG" for words with spaces between them.
func tag(t testing.TB, sentence string) string {
	t.Helper()
	tagger, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	words := look(t, sentence)
	tags := make([]doc.Tag, len(words))
	tagger.Tag(words, tags)
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = w.Text + "/" + tags[i].String()
	}
	return strings.Join(out, " ")
}

func look(t testing.TB, sentence string) []Word {
	t.Helper()
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	var words []Word
	for f := range strings.FieldsSeq(sentence) {
		words = append(words, Word{Text: f, Lower: strings.ToLower(f)})
	}
	Look(lex, words)
	return words
}

func TestTag(t *testing.T) {
	for _, want := range []string{
		"Der/DET Minister/NOUN teilte/VERB.fin am/ADP Montag/PROPN mit/PART ,/PUNCT dass/SCONJ der/DET Zug/NOUN fahre/VERB.fin ./PUNCT",
		"Er/PRON habe/AUX.fin nichts/PRON gesagt/VERB.part ,/PUNCT sagte/VERB.fin sie/PRON ./PUNCT",
		"Laut/ADP Polizei/NOUN wurde/AUX.fin niemand/PRON verletzt/VERB.part ./PUNCT",
		"„/PUNCT Wir/PRON werden/AUX.fin das/PRON nicht/PART hinnehmen/VERB.inf “/PUNCT ,/PUNCT sagte/VERB.fin der/DET Sprecher/NOUN ./PUNCT",
		"Die/DET Regierung/NOUN weigerte/VERB.fin sich/PRON ,/PUNCT den/DET Bericht/NOUN zu/PART veröffentlichen/VERB.inf ./PUNCT",
	} {
		var words []string
		for w := range strings.FieldsSeq(want) {
			words = append(words, w[:strings.LastIndexByte(w, '/')])
		}
		if got := tag(t, strings.Join(words, " ")); got != want {
			t.Errorf("\n got %s\nwant %s", got, want)
		}
	}
}

// Quotation marks of any style, and of none, make no difference to the words
// between them.
func TestQuotationMarks(t *testing.T) {
	const inside = "Wir werden das nicht hinnehmen"
	var want []string
	for _, marks := range [][2]string{{"„", "“"}, {"\"", "\""}, {"“", "”"}, {"»", "«"}, {"«", "»"}, {"‚", "‘"}, {"›", "‹"}} {
		got := strings.Fields(tag(t, "Er sagte : "+marks[0]+" "+inside+" "+marks[1]+" ."))
		got = slices.Concat(got[:3], got[4:9], got[10:])
		if want == nil {
			want = got
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s %s:\n got %s\nwant %s", marks[0], marks[1], got, want)
		}
	}
}

// A headline in capitals keeps its finite verb.
func TestCapitals(t *testing.T) {
	want := "MINISTER/NOUN KÜNDIGT/VERB.fin NEUE/ADJ STEUERN/NOUN AN/PART"
	if got := tag(t, "MINISTER KÜNDIGT NEUE STEUERN AN"); got != want {
		t.Errorf("\n got %s\nwant %s", got, want)
	}
}

func TestNoWords(t *testing.T) {
	tagger, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	tagger.Tag(nil, nil)
	for _, sentence := range []string{"…", "\xff \x00", "A", "1 2 3"} {
		if got := tag(t, sentence); strings.Contains(got, "/X") {
			t.Errorf("%q: %s: every word has a tag", sentence, got)
		}
	}
}

func TestTagDoesNotAllocate(t *testing.T) {
	tagger, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	words := look(t, "Der Minister teilte am Montag mit , dass der Zug fahre .")
	out := make([]doc.Tag, len(words))
	// Below one a sentence: the garbage collector may empty the pool.
	if n := testing.AllocsPerRun(200, func() { tagger.Tag(words, out) }); n >= 1 {
		t.Errorf("%v allocations a sentence", n)
	}
}

func TestTrain(t *testing.T) {
	examples := func() []Example {
		return []Example{
			{look(t, "Der Rat sagte nichts ."), []doc.Tag{doc.DET, doc.NOUN, doc.VERBFin, doc.PRON, doc.PUNCT}},
			{look(t, "Er schwieg ."), []doc.Tag{doc.PRON, doc.VERBFin, doc.PUNCT}},
		}
	}
	o := Options{Runs: 2, Epochs: 5, Finite: 2, Scale: 8, Least: 1}
	made := Train(examples(), o)
	if string(Train(examples(), o)) != string(made) {
		t.Error("other weights from the same examples")
	}
	tagger, err := Parse(string(made))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range examples() {
		got := make([]doc.Tag, len(e.Words))
		if tagger.Tag(e.Words, got); !slices.Equal(got, e.Tags) {
			t.Errorf("got %v, want %v", got, e.Tags)
		}
	}
}

// A damaged file is an error or a tagger that tags badly, never a panic.
func TestParseDamaged(t *testing.T) {
	made := string(Train([]Example{{look(t, "Er schwieg ."), []doc.Tag{doc.PRON, doc.VERBFin, doc.PUNCT}}}, Options{Runs: 1, Epochs: 1, Finite: 1, Scale: 1, Least: 1}))
	for n := range len(made) {
		if _, err := Parse(made[:n]); err == nil {
			t.Errorf("cut off at %d of %d: want an error", n, len(made))
		}
	}
	words := look(t, "Er schwieg .")
	for i := len(magic); i < len(made); i++ {
		for _, b := range []string{"\x00", "\x1f", "\x7f", "\x80", "\xff"} {
			if tagger, err := Parse(made[:i] + b + made[i+1:]); err == nil {
				tagger.Tag(words, make([]doc.Tag, len(words)))
			}
		}
	}
	if _, err := Parse(configs.Tagger + "x"); err == nil {
		t.Error("bytes behind the end: want an error")
	}
}
