package attribution

import (
	"slices"
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
)

// nearOf writes which rules nearly fired in a text, at which words, and why they did not.
func nearOf(t *testing.T, language, text string) []string {
	t.Helper()
	z, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	r, err := z.Explain(&doc.Document{Text: text, Language: language})
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, n := range r.Near {
		why, _, _ := strings.Cut(n.Why, ": expected")
		out = append(out, n.Rule+" “"+r.Analysis.Words(n.At)+"”: "+why)
	}
	return out
}

// Why a rule that nearly fired did not, and at which words. What else nearly
// fired in the sentence does not count here.
func TestNear(t *testing.T) {
	for _, x := range []struct {
		language, text string
		want           []string
	}{
		{"de", "Ada Berger will die Tat bestreiten.", []string{"de.act.bestreiten “bestreiten”: a modal says that it should be said, not that it was"}},
		{"de", "Ada Berger bestritt.", []string{"de.verb.bestreiten “bestritt”: no licensed complement", "de.act.bestreiten “bestritt”: no licensed object"}},
		{"de", ", sagte Ada Berger.", []string{"de.verb.sagen “sagte”: no licensed complement"}},
		{"de", "Ada Berger rief: „Der Damm hält“, jubelte aber am Ufer.", []string{"de.verb.jubeln “jubelte”: no licensed complement"}},
		{"de", "Bricht der Damm, steht die Brücke im Wasser.", []string{"de.verb.stehen “steht”: no licensed complement"}},
		{"de", "Der Damm gilt als sicher, dem Plan, ihn zu bauen, werden aber geringe Chancen eingeräumt.", []string{"de.verb.einräumen “eingeräumt”: no licensed complement"}},
		{"de", "Obwohl der Damm hält und die Brücke steht, warnte Ada Berger.", []string{"de.verb.warnen “warnte”: no licensed complement"}},
		{"de", "– so betont Ada Berger.", []string{"de.verb.betonen “betont”: no licensed complement"}},
		{"de", "Alt und brüchig … so sagte Ada Berger.", []string{"de.verb.sagen “sagte”: no licensed complement"}},
		{"de", "Wie der Bau mitgeteilt werden soll, ist noch völlig offen.", []string{"de.verb.mitteilen “mitgeteilt”: no licensed complement"}},
		{"de", "Wie der Damm heißt, wissen alle.", []string{"de.verb.heißen “heißt”: no licensed complement"}},
		{"de", "Ja, wie Ada Berger sagte.", []string{"de.verb.sagen “sagte”: no licensed complement"}},
		{"de", "Der Damm hält. Das sagt alles.", []string{"de.verb.sagen “sagt”: no licensed complement"}},
		{"de", "Das teilte die Stadt mit.", []string{"de.verb.mitteilen “teilte”: no licensed complement"}},
		{"de", "Das nennt man einen „Aktiensplit“.", []string{"de.verb.nennen “nennt”: no licensed complement"}},
		{"de", "Man nannte ihn einen „Helden der ganzen Stadt“.", []string{"de.verb.nennen “nannte”: no licensed complement"}},
		{"de", "Der Damm hält.\n\nDas teilte die Stadt mit.", []string{"de.verb.mitteilen “teilte”: no licensed complement"}},
		{"de", "Man bestritt die Tat.", []string{"de.act.bestreiten “bestritt”: the subject is nobody in particular"}},
		{"de", "Heute und morgen und an vielen anderen Tagen ist der Damm demnach sicher.", []string{"de.adverb.demnach “demnach”: not near the head of its sentence"}},
		{"de", "Wenn der Damm demnach hält, ist alles gut.", []string{"de.adverb.demnach “demnach”: not in a main clause", "de.reported.halten “hält”: not in a main clause"}},
		{"de", "Danach hält der Damm.", []string{"de.adverb.danach “Danach”: no document has just come out"}},
		{"de", "Niemand äußerte sich.", []string{"de.silent.äußern-2 “äußerte”: nobody who is silent"}},
		{"de", "Die Behauptung, die alle kennen, ist falsch.", []string{"de.noun.behauptung “Behauptung”: its clause is none that the noun licenses"}},
		{"de", "Laut Feuerwehr.", []string{"de.prep.laut “Laut”: nothing around it to attribute"}},
		{"de", "Unter Berufung auf wurde nichts gesagt.", []string{"de.appeal.phrase.unter-berufung-auf “Unter Berufung auf”: no noun phrase beside it"}},
		{"de", "Unter Berufung auf die Feuerwehr ist es still.", []string{"de.appeal.phrase.unter-berufung-auf “Unter Berufung auf”: no attribution in its clause"}},
		{"de", "Ada Berger hat einen Damm zu fordern.", []string{"de.reported.fordern “fordern”: a zu-infinitive says what is to be done"}},
		{"de", "Weil Ada Berger einen Damm fordert, regnet es.", []string{"de.reported.fordern “fordert”: not in a main clause"}},
		{"de", "Ada Berger fordere einen Damm.", []string{"de.reported.fordern “fordere”: in the Konjunktiv: it is somebody else who says that"}},
		{"de", "Ada Berger forderte keinen Damm.", []string{"de.reported.fordern “forderte”: negated: what was not demanded was not said"}},
		{"de", "Ada Berger forderte.", []string{"de.reported.fordern “forderte”: no licensed object"}},
		{"de", "Die Stadt bezeichnet sich als Perle.", []string{"de.reported.bezeichnen “bezeichnet”: who names himself reports nothing"}},
		{"de", "Ging nach Kiel und forderte einen Damm.", []string{"de.reported.fordern “forderte”: no source"}},
		{"de", "Ada Berger kann einen Damm fordern.", []string{"de.reported.fordern “fordern”: a modal says that it could or should be said, not that it was"}},
		{"de", "Es fordert einen Damm.", []string{"de.reported.fordern “fordert”: the subject names nobody", "de.act.fordern “fordert”: no source"}},
		{"de", "Er ging, so die Feuerwehr kommt.", []string{"de.so “so”: the clause goes on behind the noun phrase"}},
		{"de", "Die Feuerwehr soll kommen.", []string{"de.soll “soll”: neither a perfect infinitive nor an attribution within two sentences"}},
		{"de", "Nach dem Regen hält der Damm.", []string{"de.prep.nach “Nach”: its noun is not in the list: Regen"}},
		{"de", "Laut wurde es nicht.", []string{"de.prep.laut “Laut”: no noun phrase beside it", "de.light-verb.laut “Laut”: no licensed complement"}},
		{"de", "Nach Berichten über einen Riss hält der Damm.", []string{"de.prep.nach “Nach”: the noun is about something and names nobody: nach Berichten über …"}},
		{"de", "Meiner Meinung nach hält der Damm.", []string{"de.prep.nach “nach”: the one who speaks means himself or whom he speaks to"}},
		{"de", "Ada Berger ist der Meinung.", []string{"de.light-verb.meinung “der Meinung”: no licensed complement"}},
		{"de", "In dem Buch „Der Damm und das Meer“ geht es um Kiel. ", []string{"de.quotation “„Der Damm und das Meer“”: a title: a capital behind a noun, an article or a preposition", "de.told.in “In”: no attribution in its clause"}},
		{"en", "Ada Berger should deny the charges.", []string{"en.verb.deny “deny”: no licensed complement", "en.reported.deny “deny”: a modal says that it should be said, not that it was"}},
		{"en", "The charges were denied.", []string{"en.verb.deny “denied”: no licensed complement", "en.reported.deny “denied”: no source"}},
		{"en", "Ada Berger was asked to deny the charges.", []string{"en.verb.deny “deny”: no licensed complement"}},
		{"en", "Ada Berger denied.", []string{"en.verb.deny “denied”: no licensed complement", "en.reported.deny “denied”: no licensed object"}},
		{"en", "The plan to deny charges failed.", []string{"en.verb.deny “deny”: no licensed complement"}},
	} {
		got := nearOf(t, x.language, x.text)
		for _, want := range x.want {
			if !slices.Contains(got, want) {
				t.Errorf("%s\ngot  %s\nwant %s", x.text, strings.Join(got, "\n     "), want)
			}
		}
	}
}

// What a verb has brought is no near miss of it.
func TestNotNear(t *testing.T) {
	for _, x := range []struct{ text, rule string }{
		{"Ada Berger blickte auf: „Der Damm bricht nie“, sagte sie.", "de.verb.sagen"},
		{"„Wahnsinn“, sagte Ada Berger.", "de.verb.sagen"},
		{"„Der Damm hält“ – so steht es in dem Bericht.", "de.verb.stehen"},
		{"Wie sich aus dem Bericht ergab, bricht der Damm.", "de.verb.ergeben"},
		{"„Der Damm hält“, wie Ada Berger sagte.", "de.verb.sagen"},
		{"Dass der Damm hält, und dass er neu ist, bestätigte Ada Berger.", "de.verb.bestätigen"},
		{"Der Damm hält. Das steht in dem Bericht.", "de.verb.stehen"},
		{"Der Damm hält, das steht in dem Bericht.", "de.verb.stehen"},
		{"„Der Damm hält“, das sagte Ada Berger.", "de.verb.sagen"},
		{"Der Rat bestätigte, dass der Damm hält. Das sagte er der Zeitung.", "de.verb.sagen"},
	} {
		for _, near := range nearOf(t, "de", x.text) {
			if strings.HasPrefix(near, x.rule+" ") {
				t.Errorf("%s\ngot  %s", x.text, near)
			}
		}
	}
}

// What the verb could have had as content stands behind the reason, in the order of the names.
func TestNearExpected(t *testing.T) {
	z, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	r, err := z.Explain(&doc.Document{Text: "Ada Berger warf vor.", Language: "de"})
	if err != nil {
		t.Fatal(err)
	}
	const want = "no licensed complement: expected dass, konjunktiv, infinitive, quotation, colon"
	for _, n := range r.Near {
		if n.Rule == "de.verb.vorwerfen" && n.Why == want {
			return
		}
	}
	t.Errorf("got %+v, want %s", r.Near, want)
}
