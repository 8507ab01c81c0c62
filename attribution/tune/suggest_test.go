package tune

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/gold"
	"github.com/hearsay/hearsay/attribution/report"
	"github.com/hearsay/hearsay/attribution/rule"
)

// sentence builds the analysis of one sentence out of words, one clause a
// part; parts are joined by commas. Verbs are given as form/lemma.
func sentence(t *testing.T, parts ...string) *doc.Analysis {
	t.Helper()
	a := &doc.Analysis{Doc: &doc.Document{}}
	var text strings.Builder
	for pi, part := range parts {
		if pi > 0 {
			at := text.Len()
			text.WriteString(", ")
			a.Tokens = append(a.Tokens, doc.Token{Span: doc.Span{Start: at, End: at + 1}, Text: ",", Lower: ",", Kind: doc.Punct, Tag: doc.PUNCT, Quote: -1})
		}
		c := doc.Clause{Kind: doc.Main, Parent: -1, Finite: -1, Verb: -1, Particle: -1, Subject: -1}
		if pi > 0 {
			c.Kind, c.Parent = doc.Sub, 0
		}
		for wi, w := range strings.Fields(part) {
			if wi > 0 {
				text.WriteByte(' ')
			}
			word, lemma, verb := strings.Cut(w, "/")
			tok := doc.Token{Span: doc.Span{Start: text.Len(), End: text.Len() + len(word)}, Text: word, Lower: strings.ToLower(word), Kind: doc.Word, Tag: doc.X, Quote: -1}
			switch {
			case verb:
				tok.Tag, tok.Lemma = doc.VERBFin, lemma
				c.Finite, c.Verb, c.Lemma, c.Mood = len(a.Tokens), len(a.Tokens), lemma, doc.Indicative
			case word == "Laut" || word == "laut":
				tok.Tag = doc.ADP
			case strings.ToUpper(word[:1]) == word[:1]:
				tok.Tag = doc.NOUN
			}
			text.WriteString(word)
			a.Tokens = append(a.Tokens, tok)
		}
		a.Clauses = append(a.Clauses, c)
	}
	a.Doc.Text = text.String()
	a.Sentences = []doc.Sentence{{Range: doc.Range{To: len(a.Tokens)}}}
	a.ClausesOf = []doc.Range{{To: len(a.Clauses)}}
	return a
}

// words gives the spans of some words of the text.
func words(t *testing.T, a *doc.Analysis, list ...string) []doc.Span {
	t.Helper()
	var out []doc.Span
	for _, w := range list {
		i := strings.Index(a.Doc.Text, w)
		if i < 0 {
			t.Fatalf("%q is not in %q", w, a.Doc.Text)
		}
		out = append(out, doc.Span{Start: i, End: i + len(w)})
	}
	return out
}

func TestSuggest(t *testing.T) {
	set, err := rule.Load(fstest.MapFS{"rules/de/r.yaml": {Data: []byte("- {id: de.sagen, kind: verb, lemma: sagen}\n")}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	missed := sentence(t, "Er orakelte/orakeln", "dass es regne/regnen")
	again := sentence(t, "Sie orakelte/orakeln", "dass es schneie/schneien")
	bare := sentence(t, "Er orakelte/orakeln lange")
	known := sentence(t, "Er sagte/sagen", "dass es regne/regnen")
	prep := sentence(t, "Laut Karte regnet/regnen es")
	wrong := sentence(t, "Das Schild sagte/sagen nichts")
	articles := []Annotated{
		{Name: "a", Analysis: missed, Gold: []Gold{{Content: words(t, missed, "dass es regne"), Cue: words(t, missed, "orakelte"), Source: words(t, missed, "Er")}}},
		{Name: "b", Analysis: again, Gold: []Gold{{Content: words(t, again, "dass es schneie"), Cue: words(t, again, "orakelte")}}},
		{Name: "c", Analysis: bare},
		{Name: "d", Analysis: known, Gold: []Gold{{Content: words(t, known, "dass es regne"), Cue: words(t, known, "sagte")}},
			Found: []doc.Attribution{{Rule: "de.sagen", Score: 0.9, Content: []doc.Range{{From: 3, To: 6}}}}},
		{Name: "e", Analysis: prep, Gold: []Gold{{Content: words(t, prep, "regnet es"), Cue: words(t, prep, "Laut")}}},
		{Name: "f", Analysis: wrong, Found: []doc.Attribution{
			{Rule: "de.sagen", Score: 0.7, Content: []doc.Range{{From: 3, To: 4}}, Cue: []doc.Range{{From: 2, To: 3}}, Source: []doc.Range{{From: 0, To: 2}}},
			{Rule: "de.silent", Score: 0.9, Cue: []doc.Range{{From: 2, To: 3}}}, // nothing said
		}},
	}
	got := Suggest(articles, set, 1)
	want := Suggestions{
		Cues: []Cue{
			{Word: "orakeln", Kind: rule.KindVerb, Missed: 2, Occurs: 3, Precision: 2.0 / 3,
				Complements: []Complement{{"dass", 2, 2, 1}},
				Contexts:    []string{"a: [Er]{source} [orakelte]{cue}, [dass es regne]{content}", "b: Sie [orakelte]{cue}, [dass es schneie]{content}"}},
			{Word: "laut", Kind: rule.KindPreposition, Missed: 1, Occurs: 1, Precision: 1, Contexts: []string{"e: [Laut]{cue} Karte [regnet es]{content}"}},
		},
		Costs: []Cost{{"de.sagen", 2, 1, 0.5, 0.8, []string{"f: [Das Schild]{source} [sagte]{cue} [nichts]{content}"}}},
	}
	if !cmp.Equal(got, want) {
		t.Error(cmp.Diff(want, got))
	}
	if got := Suggest(articles, set, 2); len(got.Cues) != 1 || got.Cues[0].Word != "orakeln" || len(got.Costs) != 0 {
		t.Errorf("least 2: %+v", got)
	}
	if got, want := Measure(articles), map[string]Hits{"de.sagen": {2, 1}}; !cmp.Equal(got, want) {
		t.Errorf("measured %v, want %v", got, want)
	}
	if got := Suggest(nil, set, 1); got.Cues == nil || got.Costs == nil || len(got.Cues)+len(got.Costs) != 0 {
		t.Errorf("nothing annotated: %+v", got)
	}
}

func TestKnownRuleIsNamed(t *testing.T) {
	set, err := rule.Load(fstest.MapFS{"rules/de/r.yaml": {Data: []byte("- {id: de.sagen, kind: verb, lemma: sagen}\n")}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	a := sentence(t, "Er sagte/sagen", "dass es regne/regnen")
	got := Suggest([]Annotated{{Name: "a", Analysis: a, Gold: []Gold{{Content: words(t, a, "dass es regne"), Cue: words(t, a, "sagte")}}}}, set, 1)
	if len(got.Cues) != 1 || got.Cues[0].Rule != "de.sagen" {
		t.Errorf("%+v", got.Cues)
	}
}

func TestFromGold(t *testing.T) {
	g := &gold.Article{Text: "Ärger, sagte er.", Tokens: []report.Span{{Start: 0, End: 5}, {Start: 5, End: 6}, {Start: 7, End: 12}, {Start: 13, End: 15}, {Start: 15, End: 16}}}
	at := gold.Attribution{Type: "indirect"}
	at.Parts[gold.Content] = []int{0, 1}
	at.Parts[gold.Cue] = []int{2}
	at.Parts[gold.Source] = []int{3, 99}
	g.Attributions = []gold.Attribution{at}
	want := []Gold{{"indirect", []doc.Span{{Start: 0, End: 7}}, []doc.Span{{Start: 8, End: 13}}, []doc.Span{{Start: 14, End: 16}}}}
	if got := FromGold(g); !cmp.Equal(got, want) {
		t.Error(cmp.Diff(want, got))
	}
}
