package resolve

import (
	"slices"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
)

func testWords(t *testing.T) *Words {
	t.Helper()
	lists := map[string][]string{
		"de.role-nouns": {"Minister", "Rat", "OB", "Ärztin", "Journalist"}, "de.press-nouns": {"Journalist", "Medien"},
		"de.media-nouns": {"Medium", "Blatt"}, "de.noun-endings": {"en", "s"},
		"de.personal-pronouns": {"er", "sie"}, "de.possessives": {"sein", "ihr"}, "de.speaker-words": {"sein"},
	}
	w, err := NewWords("de", func(name string) ([]string, bool) { return lists[name], true })
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func TestClassOf(t *testing.T) {
	w := testWords(t)
	for _, c := range []struct {
		text, lower, lemma string
		class              Class
		word               string
	}{
		{"Minister", "minister", "Minister", ClassRole, "minister"},
		{"Ministers", "ministers", "", ClassRole, "minister"},               // the genitive of a form
		{"Medien", "medien", "Medium", ClassPress, "medien"},                // the form before the dictionary form
		{"Blätter", "blätter", "Blatt", ClassOutlet, "blatt"},               // the dictionary form
		{"Stadtrat", "stadtrat", "Stadtrat", ClassRole, "rat"},              // a tail
		{"Stadträten", "stadträten", "Stadtrat", ClassRole, "rat"},          // that of the dictionary form
		{"Amtsblatten", "amtsblatten", "Amtsblatten", ClassOutlet, "blatt"}, // without an ending
		{"Chef-Ärztin", "chef-ärztin", "Chef-Ärztin", ClassRole, "ärztin"},  // behind a hyphen
		{"Stadtob", "stadtob", "Stadtob", ClassNone, ""},                    // two letters are no tail
		{"stadtrat", "stadtrat", "stadtrat", ClassNone, ""},                 // no noun
		{"Obst", "obst", "Obst", ClassNone, ""},                             //
		{"Ei", "ei", "Ei", ClassNone, ""},                                   // shorter than any
	} {
		tok := doc.Token{Text: c.text, Lower: c.lower, Lemma: c.lemma, Kind: doc.Word}
		if class, word := w.classOf(&tok); class != c.class || word != c.word {
			t.Errorf("%s: class %d by %q, want %d by %q", c.text, class, word, c.class, c.word)
		}
	}
	if class, _ := w.classOf(&doc.Token{Text: "Rat", Lower: "rat", Kind: doc.Number}); class != ClassNone {
		t.Errorf("what is no word has class %d", class)
	}
	if got := w.tails(nil, "landesminister", ClassRole); !slices.Equal(got, []string{"landesminister", "minister"}) {
		t.Errorf("tails %q", got)
	}
}

func TestClosed(t *testing.T) {
	w := testWords(t)
	if !w.is(listPronouns, "er") || w.is(listPronouns, "sein") || w.is(listPronouns, "") {
		t.Error("er is a pronoun, sein and nothing are none")
	}
	if !w.is(listPossessives, "sein") || !w.is(listFirst, "sein") || w.is(listFirst, "ihr") {
		t.Error("sein is in two lists, ihr in one")
	}
	if !w.isLemma(listPossessives, &doc.Token{Lemma: "Sein"}) || w.isLemma(listPossessives, &doc.Token{Lower: "sein"}) {
		t.Error("only the dictionary form counts, in lower case")
	}
	if n := w.nouns.Of("journalist"); n.class != ClassPress || !n.role {
		t.Errorf("journalist: %+v, want the earlier class and that it is a role too", n)
	}
}

func TestLemma(t *testing.T) {
	for _, c := range []struct{ lower, lemma, want string }{
		{"rats", "Rat", "rat"}, {"rat", "Rat", "rat"}, {"rat", "", "rat"}, {"ämter", "ÄMTER", "ämter"},
	} {
		if got := new(reader).lemma(&doc.Token{Lower: c.lower, Lemma: c.lemma}); got != c.want {
			t.Errorf("%s, %s: %q, want %q", c.lower, c.lemma, got, c.want)
		}
	}
}
