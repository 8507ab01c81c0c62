package explain

import (
	"errors"
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
)

// sample is „Er sagte, es gehe.“ with its layers worked out by hand, and a
// second sentence „Ja.“.
func sample() *doc.Analysis {
	text := "Er sagte,\nes gehe. Ja."
	a := &doc.Analysis{Doc: &doc.Document{Text: text}}
	for _, t := range []struct {
		from, to int
		tag      doc.Tag
		lemma    string
		verb     doc.Verbal
		nom      doc.Nominal
		sent     int
	}{
		{0, 2, doc.PRON, "er", 0, doc.Nom & doc.Masc, 0},
		{3, 8, doc.VERBFin, "sagen", doc.Ind | doc.Past | doc.P3 | doc.VSg, 0, 0},
		{8, 9, doc.PUNCT, ",", 0, 0, 0},
		{10, 12, doc.PRON, "es", 0, (doc.Nom | doc.Acc) & doc.Neut, 0},
		{13, 17, doc.VERBFin, "gehen", doc.Konj1 | doc.P3 | doc.VSg, 0, 0},
		{17, 18, doc.PUNCT, ".", 0, 0, 0},
		{19, 21, doc.X, "ja", 0, 0, 1},
		{21, 22, doc.PUNCT, ".", 0, 0, 1},
	} {
		w := text[t.from:t.to]
		a.Tokens = append(a.Tokens, doc.Token{Span: doc.Span{Start: t.from, End: t.to}, Text: w, Lower: strings.ToLower(w),
			Lemma: t.lemma, Tag: t.tag, Verb: t.verb, Nom: t.nom, Known: t.tag != doc.X, Sent: t.sent})
	}
	a.Sentences = []doc.Sentence{{Range: doc.Range{From: 0, To: 6}}, {Range: doc.Range{From: 6, To: 8}}}
	a.Phrases = []doc.Phrase{{All: doc.Range{From: 0, To: 1}}, {All: doc.Range{From: 3, To: 4}}}
	a.Clauses = []doc.Clause{
		{Kind: doc.Main, Parent: -1, Parts: []doc.Range{{From: 0, To: 3}}, Lemma: "sagen", Mood: doc.Indicative, Subject: 0},
		{Kind: doc.Main, Parent: 0, Parts: []doc.Range{{From: 3, To: 5}}, Lemma: "gehen", Mood: doc.Konjunktiv1, Subject: 1, Negated: true},
	}
	a.ClausesOf = []doc.Range{{From: 0, To: 2}, {}}
	a.PhrasesOf = []doc.Range{{From: 0, To: 2}, {}}
	return a
}

func TestTokens(t *testing.T) {
	var b strings.Builder
	if err := Tokens(&b, sample(), doc.Range{To: 2}); err != nil {
		t.Fatal(err)
	}
	want := `  0  Er     PRON      er     nom.m
  1  sagte  VERB.fin  sagen  indicative past 3 sg
  2  ,      PUNCT     ,
  3  es     PRON      es     nom.n acc.n
  4  gehe   VERB.fin  gehen  konjunktiv-1 3 sg
  5  .      PUNCT     .

  6  Ja  X      ja ?
  7  .   PUNCT  .
`
	if b.String() != want {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
}

func TestClauses(t *testing.T) {
	var b strings.Builder
	if err := Clauses(&b, sample(), doc.Range{To: 2}); err != nil {
		t.Fatal(err)
	}
	want := `  main    verb sagen, indicative, subject „Er“             Er sagte,
    main  verb gehen, konjunktiv-1, subject „es“, negated  es gehe
`
	if b.String() != want {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
}

func TestPhrases(t *testing.T) {
	a := sample()
	a.Phrases[0].Nom, a.Phrases[0].Prep = doc.Nom&doc.Masc, -1
	a.Phrases[1].Nom, a.Phrases[1].Prep, a.Phrases[1].Head = (doc.Nom|doc.Acc)&doc.Neut, 2, 3
	var b strings.Builder
	if err := Phrases(&b, a, doc.Range{To: 2}); err != nil {
		t.Fatal(err)
	}
	want := "  Er  Er            nom.m\n  es  es  behind ,  nom.n acc.n\n"
	if got := b.String(); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

func TestAttributionAndNear(t *testing.T) {
	a := sample()
	at := doc.Attribution{Rule: "de.verb.sagen", Type: doc.IndirectSpeech, Mood: doc.Konjunktiv1, Medium: "speech", Score: 0.876,
		Content: []doc.Range{{From: 3, To: 5}}, Cue: []doc.Range{{From: 1, To: 2}, {From: 5, To: 6}}, Source: []doc.Range{{From: 0, To: 1}},
		Hedges: []doc.Range{{From: 6, To: 7}}, From: 2,
		Links: []doc.Link{{Kind: doc.Appeal, Source: doc.Range{From: 6, To: 7}, Cue: doc.Range{From: 7, To: 8}, Rule: "de.appeal"}}}
	var b strings.Builder
	if err := Attribution(&b, a, &at); err != nil {
		t.Fatal(err)
	}
	if err := Near(&b, a, "de.verb.fordern", doc.Range{From: 1, To: 4}, "no licensed complement"); err != nil {
		t.Fatal(err)
	}
	want := `  de.verb.sagen  indirect, asserted, konjunktiv-1, speech  confidence 0.88
    content    es gehe
    cue        sagte … .
    source     Er
    appeal to  Ja  (cue „.“, de.appeal)
    hedged     Ja
    inferred   source carried over from attribution 3
  de.verb.fordern at „sagte, es“: no licensed complement
`
	if b.String() != want {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
}

func TestSentences(t *testing.T) {
	a := sample()
	for _, c := range []struct{ span, want [2]int }{
		{[2]int{0, 22}, [2]int{0, 2}}, {[2]int{0, 5}, [2]int{0, 1}}, {[2]int{19, 22}, [2]int{1, 2}},
		{[2]int{17, 20}, [2]int{0, 2}}, {[2]int{20, 20}, [2]int{1, 2}}, {[2]int{50, 60}, [2]int{0, 0}},
	} {
		got := Sentences(a, doc.Span{Start: c.span[0], End: c.span[1]})
		if got != (doc.Range{From: c.want[0], To: c.want[1]}) {
			t.Errorf("sentences of %v: %v, want %v", c.span, got, c.want)
		}
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("full") }

func TestWriteErrorsAreReturned(t *testing.T) {
	a := sample()
	if Tokens(full{}, a, doc.Range{To: 1}) == nil || Clauses(full{}, a, doc.Range{To: 1}) == nil ||
		Attribution(full{}, a, &doc.Attribution{}) == nil || Near(full{}, a, "", doc.Range{}, "") == nil {
		t.Error("a write error is lost")
	}
}

func TestControlCharactersDoNotReachTheTerminal(t *testing.T) {
	a := &doc.Analysis{Doc: &doc.Document{Text: "a\x1b[31mb"}, Tokens: []doc.Token{{Span: doc.Span{End: 7}, Text: "a\x1b[31mb"}}}
	if got := Words(a, []doc.Range{{To: 1}}); got != "a [31mb" {
		t.Errorf("got %q", got)
	}
}
