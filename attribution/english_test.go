package attribution_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution"
	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/report"
)

// chains gives the chains of a report's claims as names, one line a claim.
func chains(r *attribution.Report) string {
	names := map[string]string{}
	for _, s := range r.Sources {
		names[s.ID] = s.Name
	}
	var b strings.Builder
	for _, c := range r.Claims {
		for i, id := range c.Chain {
			if i > 0 {
				b.WriteString(" → ")
			}
			b.WriteString(names[id])
		}
		b.WriteString(": " + c.Text + "\n")
	}
	return b.String()
}

func analyse(t *testing.T, z *attribution.Analyzer, d doc.Document) *report.Report {
	t.Helper()
	d.Blocks = []doc.Block{{Span: doc.Span{End: len(d.Text)}}}
	r, err := z.Analyze(&d)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestEnglishChains(t *testing.T) {
	z, err := attribution.New(attribution.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, text, want string }{
		{"citing, cut in", "Reuters, citing two officials, said the ferry had left without its captain.", "officials → Reuters: the ferry had left without its captain\n"},
		{"told a medium", "Research is moving too slowly, virologist Tamara Quist told the BBC.", "Tamara Quist → BBC: Research is moving too slowly\n"},
		{"quoted as saying", "Yonhap quoted KCNA as saying that the ship had sailed.", "KCNA → Yonhap: the ship had sailed\n"},
		{"quoted as saying, a noun that could be a verb", "Yonhap quoted a spokesman as saying the talks would continue.", "spokesman → Yonhap: the talks would continue\n"},
		{"citing, in front", "Citing an unnamed official, Reuters said the ship had sailed.", "unnamed official → Reuters: the ship had sailed\n"},
		{"a participle in front", "Speaking to farmers, the mayor said the well was dry.", "mayor: the well was dry\n"},
		{"an apposition before its verb", "The mayor, Pete Harms, said the well was dry.", "Pete Harms: the well was dry\n"},
		{"a report in a paper", "A report in the Alpine Post said the well was dry.", "Alpine Post: the well was dry\n"},
		{"a university", "A study by the University of Lund found that the well was dry.", "University of Lund: the well was dry\n"},
		{"a relative clause behind the source", "According to Pete Harms, who runs the well, it is dry.", "Pete Harms: it is dry\n"},
		{"report that cited", "According to a report by the Stock Sheet that cited a board member, the group will move its head office.",
			"board member → Stock Sheet: the group will move its head office\n"},
		{"three", "The Alpine Post, citing the news agency APA, reported that a mountain guide had said the crevasse was new.",
			"mountain guide → APA → Alpine Post: the crevasse was new\n"},
		{"inverted, split", "“The well is dry,” said farmer Pete Harms, “and nobody cares.”", "Pete Harms: The well is dry … and nobody cares\n"},
		{"told with a preposition", "Ada Berger complained about the noise.", "Ada Berger: the noise\n"},
		{"told with an object", "Ada Berger denied the charges.", "Ada Berger: the charges\n"},
		{"nothing said", "All that said, the soup was good, and we stayed for another hour.", ""},
		{"empty", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := chains(analyse(t, z, doc.Document{Text: c.text, Language: "en"})); got != c.want {
				t.Errorf("got\n%swant\n%s", got, c.want)
			}
		})
	}
}

func TestMixedLanguages(t *testing.T) {
	z, err := attribution.New(attribution.Options{})
	if err != nil {
		t.Fatal(err)
	}
	german := analyse(t, z, doc.Document{Text: "Der Kreml teilte am Montag mit, dass die Gespräche mit den Nachbarn weitergehen. „We are ready to talk and we hope for the best“, sagte der Sprecher."})
	english := analyse(t, z, doc.Document{Text: "The Kremlin said on Monday that the talks with the neighbours would go on. The weather in the capital was fine, and nobody minded the rain."})
	if german.Article.Language != "de" || english.Article.Language != "en" {
		t.Fatalf("languages are %q and %q", german.Article.Language, english.Article.Language)
	}
	if g, e := german.Claims[0].Chain[0], english.Claims[0].Chain[0]; g != e {
		t.Errorf("the Kreml is %q in German and %q in English", g, e)
	}
	_, err = z.Analyze(&doc.Document{Text: "Le gouvernement a annoncé lundi que les négociations avec les pays voisins allaient continuer pendant toute la semaine."})
	if err == nil || !strings.Contains(err.Error(), `"fr"`) || errors.Unwrap(err) != nil && strings.Contains(err.Error(), "english") {
		t.Errorf("a French text gives %v", err)
	}
}

// Whatever stands in an English article, the analysis ends and is the same twice.
func TestEnglishOddities(t *testing.T) {
	z, err := attribution.New(attribution.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{
		"said", "said said said said", "“", "”, said X.", "He said that that that.", "According to", "X told", "and said, and told, citing",
		"the (he said [that) it", "‘‘’’ she said", "'s said 's", "to to to say to", strings.Repeat("he said that ", 300), strings.Repeat("“said, ", 200),
		"Ｕnusual ﬁgures said $£€ 3.5% @X #tag http://example.org/a said.", "It's he's they'll said n't",
	} {
		a := analyse(t, z, doc.Document{Text: text, Language: "en"})
		b := analyse(t, z, doc.Document{Text: text, Language: "en"})
		if chains(a) != chains(b) {
			t.Errorf("%.40q: two runs differ", text)
		}
	}
}
