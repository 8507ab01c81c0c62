package german_test

import (
	"strings"
	"sync"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/german"
	"github.com/hearsay/hearsay/attribution/internal/segment"
	"github.com/hearsay/hearsay/attribution/internal/wordlist"
	"github.com/hearsay/hearsay/configs"
)

var engine = sync.OnceValue(func() func(string) *doc.Analysis {
	words, err := segment.Load(configs.FS, "de")
	if err != nil {
		panic(err)
	}
	seg := segment.New(words)
	lists := wordlist.In(configs.FS, "de")
	g, err := german.New(func(name string) ([]string, bool) { return lists.Words(strings.TrimPrefix(name, "de.")), true })
	if err != nil {
		panic(err)
	}
	return func(text string) *doc.Analysis {
		a := seg.Segment(&doc.Document{Text: text})
		g.Analyse(a)
		return a
	}
})

// clause writes a clause as "kind lemma mood [parts] <subject>", with ! for passive and ^ for verb first.
func clause(a *doc.Analysis, c *doc.Clause) string {
	var b strings.Builder
	b.WriteString(c.Kind.String() + " " + c.Lemma + " " + c.Mood.String())
	if c.Passive {
		b.WriteString("!")
	}
	if c.VerbFirst {
		b.WriteString("^")
	}
	for _, r := range c.Parts {
		b.WriteString(" [" + a.Words(r) + "]")
	}
	if c.Subject >= 0 {
		b.WriteString(" <" + a.Words(a.Phrases[c.Subject].All) + ">")
	}
	return b.String()
}

// The expected values follow from German grammar (Vorfeld, verb bracket,
// Nachfeld), not from what the code printed.
func TestClauses(t *testing.T) {
	for _, x := range []struct {
		name, text string
		want       []string
	}{
		{"verb second", "Die Bäckerin öffnet den Laden.", []string{
			"main öffnen indicative [Die Bäckerin öffnet den Laden] <Die Bäckerin>"}},
		{"separable verb", "Der Verein teilte den Termin mit.", []string{
			"main mitteilen indicative [Der Verein teilte den Termin mit] <Der Verein>"}},
		{"zu right behind the verb", "Es gilt zu handeln, sagte der Arzt.", []string{
			"main gelten indicative [Es gilt zu handeln] <Es>",
			"main sagen indicative^ [sagte der Arzt] <der Arzt>"}},
		{"zu behind a participle", "Der Arzt bestritt, gelogen zu haben.", []string{
			"main bestreiten indicative [Der Arzt bestritt] <Der Arzt>",
			"infinitive lügen  [gelogen zu haben]"}},
		{"particle of two words", "Die Bank gab den Verlust bekannt.", []string{
			"main bekanntgeben indicative [Die Bank gab den Verlust bekannt] <Die Bank>"}},
		{"dass clause", "Der Arzt sagte, dass die Kur wirke.", []string{
			"main sagen indicative [Der Arzt sagte] <Der Arzt>",
			"sub wirken konjunktiv-1 [dass die Kur wirke] <die Kur>"}},
		{"Konjunktiv without conjunction", "Der Arzt sagte, die Kur sei teuer.", []string{
			"main sagen indicative [Der Arzt sagte] <Der Arzt>",
			"main sein konjunktiv-1 [die Kur sei teuer] <die Kur>"}},
		{"frame behind", "Die Kur sei teuer, sagte der Arzt.", []string{
			"main sein konjunktiv-1 [Die Kur sei teuer] <Die Kur>",
			"main sagen indicative^ [sagte der Arzt] <der Arzt>"}},
		{"frame cut in", "Die Kur, sagte der Arzt, sei teuer.", []string{
			"main sein konjunktiv-1 [Die Kur] [sei teuer] <Die Kur>",
			"main sagen indicative^ [sagte der Arzt] <der Arzt>"}},
		{"fronted clause", "Weil es regnet, geht das Licht aus.", []string{
			"main ausgehen indicative [geht das Licht aus] <das Licht>",
			"sub regnen indicative [Weil es regnet] <es>"}},
		{"relative clause inside", "Der Mann, der den Hund fand, bekam Lohn.", []string{
			"main bekommen indicative [Der Mann] [bekam Lohn] <Der Mann>",
			"relative finden indicative [der den Hund fand] <der>"}},
		{"relative clause with other subject", "Der Hund, den die Frau fand, bellte.", []string{
			"main bellen indicative [Der Hund] [bellte] <Der Hund>",
			"relative finden indicative [den die Frau fand] <die Frau>"}},
		{"infinitive", "Die Stadt versprach, die Brücke zu bauen.", []string{
			"main versprechen indicative [Die Stadt versprach] <Die Stadt>",
			"infinitive bauen  [die Brücke zu bauen]"}},
		{"perfect", "Die Stadt hat den Bau angekündigt.", []string{
			"main ankündigen indicative [Die Stadt hat den Bau angekündigt] <Die Stadt>"}},
		{"passive", "Der Bau wurde von der Stadt angekündigt.", []string{
			"main ankündigen indicative! [Der Bau wurde von der Stadt angekündigt] <Der Bau>"}},
		{"inverted object", "Den Bau kündigte die Stadt an.", []string{
			"main ankündigen indicative [Den Bau kündigte die Stadt an] <die Stadt>"}},
		{"a conjunction between nouns and one between verbs", "Die Chefin holte Tee und Kuchen und lobte die Lehrlinge.", []string{
			"main holen indicative [Die Chefin holte Tee und Kuchen] <Die Chefin>",
			"main loben indicative [und lobte die Lehrlinge] <Die Chefin>"}},
		{"a conjunction with words before it", "Die Chefin ging, zum Beispiel weil der Ofen brannte.", []string{
			"main gehen indicative [Die Chefin ging] <Die Chefin>",
			"sub brennen indicative [zum Beispiel weil der Ofen brannte] <der Ofen>"}},
		{"verb last in quotation marks", "Niemand weiß, was der Wirt „fand“.", []string{
			"main wissen indicative [Niemand weiß] <Niemand>",
			"question finden indicative [was der Wirt „fand“] <der Wirt>"}},
		{"a relative pronoun that could ask", "Der Mann rief den Wirt, welcher daraufhin kam.", []string{
			"main rufen indicative [Der Mann rief den Wirt] <Der Mann>",
			"relative kommen indicative [welcher daraufhin kam] <welcher>"}},
		{"two verbs, one subject", "Die Chefin kam und lobte die Lehrlinge.", []string{
			"main kommen indicative [Die Chefin kam] <Die Chefin>",
			"main loben indicative [und lobte die Lehrlinge] <Die Chefin>"}},
		{"wie clause", "Wie die Feuerwehr mitteilte, brannte ein Schuppen.", []string{
			"main brennen indicative [brannte ein Schuppen] <ein Schuppen>",
			"question mitteilen indicative [Wie die Feuerwehr mitteilte] <die Feuerwehr>"}},
		{"embedded question", "Niemand weiß, ob die Fähre fährt.", []string{
			"main wissen indicative [Niemand weiß] <Niemand>",
			"question fahren indicative [ob die Fähre fährt] <die Fähre>"}},
		{"Konjunktiv II", "Der Turm wäre höher.", []string{
			"main sein konjunktiv-2 [Der Turm wäre höher] <Der Turm>"}},
	} {
		t.Run(x.name, func(t *testing.T) {
			a := engine()(x.text)
			var got []string
			for i := range a.Clauses {
				got = append(got, clause(a, &a.Clauses[i]))
			}
			if strings.Join(got, "\n") != strings.Join(x.want, "\n") {
				t.Errorf("%s\ngot  %s\nwant %s", x.text, strings.Join(got, "\n     "), strings.Join(x.want, "\n     "))
			}
		})
	}
}

func TestPhrases(t *testing.T) {
	for _, x := range []struct{ text, want string }{
		{"Der Leiter der Behörde, Jonas Feld, schwieg.", "Der Leiter der Behörde, Jonas Feld"},
		{"Ein Sprecher des Ministeriums sagte wenig.", "Ein Sprecher des Ministeriums"},
		{"Die Kanzlerin Ada Winter (ABC) sagte wenig.", "Die Kanzlerin Ada Winter (ABC)"},
		{"Eine Frau aus Bremen sagte wenig.", "Eine Frau aus Bremen"},
		{"Die Zeitung „Neue Woche“ schrieb wenig.", "Die Zeitung „Neue Woche“"},
		{"Laut Polizei sagte der Fahrer wenig.", "der Fahrer"},
		{"Am Montag sagte der Fahrer wenig.", "der Fahrer"},
		{"Gestern sagte eine am Unfall beteiligte Frau wenig.", "eine am Unfall beteiligte Frau"},
		{"Putins Sprecher sagte wenig.", "Putins Sprecher"},
		{"Gestern sagten drei mit dem Fall vertraute Leute wenig.", "drei mit dem Fall vertraute Leute"},
	} {
		a := engine()(x.text)
		got := ""
		for i := range a.Clauses {
			if c := &a.Clauses[i]; c.Subject >= 0 {
				got = strings.TrimRight(a.Words(a.Phrases[c.Subject].All), ",")
			}
		}
		if got != x.want {
			t.Errorf("%s: subject %q, want %q", x.text, got, x.want)
		}
	}
}

// The first person is no Konjunktiv: "habe" with ich is an indicative.
func TestMood(t *testing.T) {
	for text, want := range map[string]doc.Mood{
		"Er habe Hunger.":      doc.Konjunktiv1,
		"Ich habe Hunger.":     doc.Indicative,
		"Sie seien müde.":      doc.Konjunktiv1,
		"Sie sind müde.":       doc.Indicative,
		"Das gehe zu weit.":    doc.Konjunktiv1,
		"Sie hätte gewonnen.":  doc.Konjunktiv2,
		"Der Zug kam zu spät.": doc.Indicative,
	} {
		a := engine()(text)
		if len(a.Clauses) != 1 || a.Clauses[0].Mood != want {
			t.Errorf("%s: got %v, want %v", text, a.Clauses[0].Mood, want)
		}
	}
}

// Hostile shapes must end, and in bounded memory.
func TestHostile(t *testing.T) {
	for _, s := range []string{"(", ")", ",", "und ", "sagte ", "dass ", "„", "er sagte, ", "der ", "zu "} {
		a := engine()(strings.Repeat(s, 20000))
		for i := range a.Clauses {
			for _, r := range a.Clauses[i].Parts {
				if r.From < 0 || r.To > len(a.Tokens) || r.From > r.To {
					t.Fatalf("%q: clause part %v outside of %d tokens", s, r, len(a.Tokens))
				}
			}
		}
	}
}
