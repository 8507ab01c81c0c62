package rule

import (
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
)

func TestLookUp(t *testing.T) {
	m := &Matcher{words: map[string]*cue{"nach angaben": {}, "laut": {}}, hedges: map[string][]phraseCue{"mutmaßlich": nil},
		light: map[string][]*cue{"meinung": nil}, relations: relations{silent: map[string][]*cue{"angabe": nil}, phrases: map[string][]phraseCue{"nach": nil}, forms: map[string][]*cue{"verbreiteten": nil}}}
	m.index()
	s := &state{m: m, a: &doc.Analysis{Tokens: []doc.Token{
		{Lower: "nach", Lemma: "nach"}, {Lower: "angaben", Lemma: "Angabe"}, {Lower: "meinung", Lemma: "Meinung"},
		{Lower: "mutmaßliche", Lemma: "mutmaßlich"}, {Lower: "verbreiteten", Lemma: "verbreitet"}, {Lower: "haus", Lemma: "Haus"},
	}}}
	s.lookUp()
	for i, want := range [][2]openers{{opensPhrase | opensRelation, opensPhrase | opensRelation}, {0, opensSilence}, {opensLight, opensLight},
		{0, opensHedge}, {opensForm, 0}, {0, 0}} {
		if got := [2]openers{s.form[i], s.lemma[i]}; got != want {
			t.Errorf("%s: %b, want %b", s.a.Tokens[i].Lower, got, want)
		}
	}
}
