package resolve

import (
	"slices"
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/rule"
)

func split(text string) []doc.Token {
	var out []doc.Token
	for _, w := range strings.Fields(text) {
		out = append(out, doc.Token{Text: w, Lower: strings.ToLower(strings.ReplaceAll(w, "\u00ad", ""))})
	}
	return out
}

func TestTableFindsWhatTheGazetteerFinds(t *testing.T) {
	w := &Words{adjective: []string{"en", "er", "es", "e"}, genitive: []string{"es", "s", "'"}}
	g := NewGazetteer([]rule.SourceEntry{
		{ID: "sz", Name: "SZ", Aliases: []string{"Süddeutsche Zeitung"}},
		{ID: "zeit", Name: "Zeit", Aliases: []string{"Die Zeit"}, Ambiguous: []string{"Zeit"}},
		{ID: "times", Name: "New York Times", Aliases: []string{"Times", "New York"}},
		{ID: "other", Name: "Times", Context: true},
		{ID: "who", Name: "WHO"},
		{ID: "dpa", Name: "dpa"},
		{ID: "kreml", Name: "Kreml"},
		{ID: "two", Name: "2A"},
		{ID: "long", Name: "a b c d e f g h i j"},
	}, w, split)
	tab, err := OpenTable(string(g.Table(7)), 7)
	if err != nil {
		t.Fatal(err)
	}
	flat := OpenGazetteer(g.entries, tab)
	for _, text := range []string{
		"der Süddeutschen Zeitung zufolge", "die SZ und die Süddeutsche Zeitungs", "süddeutsche zeitung",
		"Die Zeit der Zeit", "New York Times", "New York Post", "NEW YORK TIMES", "Times' Times", "who WHO WHOs",
		"a b c d e f g h i j k", "dpa Dpa DPA dPA", "kreml KREML \u00adKREML 2a 2A", "a b c d e f g h i", "", "ß",
	} {
		tokens := split(text)
		for i := range tokens {
			if want, got := g.first(nil, tokens[i:]), flat.first(nil, tokens[i:]); !slices.Equal(got, want) {
				t.Errorf("%q at %d: table %v, gazetteer %v", text, i, got, want)
			}
		}
	}
	want := []doc.Name{{Range: doc.Range{From: 0, To: 3}, Entry: 2, Sure: true}}
	if got := flat.first(nil, split("New York Times")); !slices.Equal(got, want) {
		t.Errorf("New York Times: %v, want %v", got, want)
	}
}

func TestOpenTableRefuses(t *testing.T) {
	data := string(NewGazetteer([]rule.SourceEntry{{ID: "x", Name: "X Y"}}, &Words{}, split).Table(7))
	for name, bad := range map[string]string{"empty": "", "cut": data[:len(data)-1], "longer": data + "x", "head": data[:20], "magic": "x" + data[1:]} {
		if _, err := OpenTable(bad, 7); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	if _, err := OpenTable(data, 8); err == nil {
		t.Error("a table of other sources is accepted")
	}
	none := string(NewGazetteer(nil, &Words{}, split).Table(0))
	if _, err := OpenTable(none, 0); err == nil {
		t.Error("a table is accepted where the user changed the sources")
	}
}
