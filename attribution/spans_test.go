package attribution

import (
	"strconv"
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
)

// rolesOf writes the attributions of a text with all that they say: type, what
// is not asserted, mood, the number of the one around it; content, cue, by whom, to
// whom, frame.
func rolesOf(t *testing.T, language, text string) []string {
	t.Helper()
	z, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	r, err := z.Run(&doc.Document{Text: text, Language: language})
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for i := range r.Attributions {
		a := &r.Attributions[i]
		line := a.Type.String()
		if a.Polarity != doc.Asserted {
			line += " " + a.Polarity.String()
		}
		if a.Mood != doc.NoMood {
			line += " " + a.Mood.String()
		}
		if a.Within >= 0 {
			line += " in " + strconv.Itoa(a.Within+1)
		}
		for _, role := range []struct {
			name  string
			words []doc.Range
		}{{"", a.Content}, {"cue ", a.Cue}, {"by ", a.Source}, {"to ", a.Addressee}, {"frame ", a.Frame}} {
			var parts []string
			for _, x := range role.words {
				parts = append(parts, r.Analysis.Words(x))
			}
			if len(parts) > 0 {
				line += " | " + role.name + strings.Join(parts, " … ")
			}
		}
		out = append(out, line)
	}
	return out
}

// spansRow is a text with what rolesOf gives of it.
type spansRow struct {
	text string
	want []string
}

func checkRoles(t *testing.T, language string, rows []spansRow) {
	t.Helper()
	for _, x := range rows {
		if got := rolesOf(t, language, x.text); strings.Join(got, "\n") != strings.Join(x.want, "\n") {
			t.Errorf("%s\ngot  %s\nwant %s", x.text, strings.Join(got, "\n     "), strings.Join(x.want, "\n     "))
		}
	}
}

// One sentence or two for each way in which a rule finds words, or leaves them.
// The words follow testdata/gold/README.md and were worked out by hand.
func TestSpans(t *testing.T) {
	checkRoles(t, "de", []spansRow{
		// phrases, wie and das
		{"Demnach ist der Damm seit vielen Jahren sicher.", []string{
			"indirect indicative | ist der Damm seit vielen Jahren sicher | cue Demnach | by Demnach | frame Demnach"}},
		{"Der Rat hat einen Bericht veröffentlicht. Der Damm ist demnach sicher.", []string{
			"reported | cue hat … veröffentlicht | by einen Bericht",
			"indirect indicative | Der Damm ist … sicher | cue demnach | by demnach | frame demnach"}},
		{"Die Stadt kündigte an, dass sie den Damm bauen und die Brücke sperren werde.", []string{
			"indirect konjunktiv-1 | dass sie den Damm bauen und die Brücke sperren werde | cue kündigte an | by Die Stadt | frame Die Stadt kündigte an,"}},
		{"„Der Damm hält“ – so steht es in dem Bericht.", []string{
			"direct indicative | „Der Damm hält“ | cue so steht es | by dem Bericht | frame – so steht es in dem Bericht"}},
		{"Ada Berger sagte, „der Damm hält noch lange“ und ging.", []string{
			"direct indicative | „der Damm hält noch lange“ | cue sagte | by Ada Berger | frame Ada Berger sagte, … und ging"}},
		{"Der Rat baut nicht: Dafür sei kein Geld da, sagte Ada Berger.", []string{
			"indirect konjunktiv-1 | Dafür sei kein Geld da | cue sagte | by Ada Berger | frame Der Rat baut nicht: … , sagte Ada Berger"}},
		{"Ada Berger dementierte das: „Der Damm hält.“", []string{
			"direct indicative | „Der Damm hält.“ | cue dementierte | by Ada Berger | frame Ada Berger dementierte das:"}},
		{"Der Damm hält. Das geht aus einer im Fachblatt veröffentlichten Studie hervor.", []string{
			"indirect indicative | Der Damm hält. Das | cue geht … hervor | by einer im Fachblatt veröffentlichten Studie | frame geht aus einer im Fachblatt veröffentlichten Studie hervor"}},
		{"In Kiel kursierten Gerüchte, wonach der Damm bricht.", []string{
			"indirect indicative | der Damm bricht | cue wonach | by Gerüchte | frame In Kiel kursierten Gerüchte, wonach"}},
		{"Ada Berger sagte, der Damm hält.", []string{
			"indirect indicative | der Damm hält | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Soll der Mann den Damm gebaut haben?", nil},
		{"„Der Damm hält“, sagte Ada Berger der dpa.", []string{
			"direct indicative | „Der Damm hält“ | cue sagte | by Ada Berger | to der dpa | frame , sagte Ada Berger der dpa"}},
		{"„Der Damm hält“, sagte eine Sprecherin der ARD.", []string{
			"direct indicative | „Der Damm hält“ | cue sagte | by eine Sprecherin der ARD | frame , sagte eine Sprecherin der ARD"}},
		{"Von einem Wunder wird gesprochen.", nil},
		{"Von Verlusten am Damm in Kiel seit gestern wird gesprochen.", nil},
		{"Der Damm ist alt. Das heißt, er bricht bald.", nil},
		{"Die Stadt nennt sich Perle.", nil},
		{"Als Grund wurde angegeben, die Stadt spart am Damm.", []string{
			"indirect indicative | die Stadt spart am Damm | cue wurde angegeben | frame Als Grund wurde angegeben,"}},
		{"Der Sitz gilt als sicher, dem Rat werden aber Mängel eingeräumt.", nil},
		{"Den Damm, wie ihn die Stadt baut, erklärte der Rat für sicher.", nil},
		{"Obwohl der Rat versuchte, den Grund herauszufinden, blieb offen, wer es war.", nil},
		{"Der Rat hält den Damm für „marode“.", []string{
			"direct | „marode“ | cue hält | by Der Rat | frame Der Rat hält den Damm für"}},
		{"Einen solchen Damm nennt man „Deich“.", nil},
		{"Der Fall wurde als „Dammbruch von Kiel“ bekannt.", nil},
		{"Nicht näher genannten Quellen zufolge hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue zufolge | by Nicht näher genannten Quellen | frame Nicht näher genannten Quellen zufolge"}},
		{"Der Damm hält. Das zumindest meint Ada Berger.", []string{
			"indirect indicative | Der Damm hält. Das | cue meint | by Ada Berger | frame zumindest meint Ada Berger"}},
		{"Der Damm hält, das teilte die Stadt mit.", []string{
			"indirect indicative | Der Damm hält | cue teilte … mit | by die Stadt | frame , das teilte die Stadt mit"}},
		{"Wie Ada Berger sagte, hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue Wie … sagte | by Ada Berger | frame Wie Ada Berger sagte,"}},
		{"Der Damm, wie Ada Berger sagte, hält noch lange.", []string{
			"indirect indicative | Der Damm … hält noch lange | cue wie … sagte | by Ada Berger | frame , wie Ada Berger sagte,"}},
		{"Ein Mann, der, wie Ada Berger sagte, aus Kiel stammt, lacht.", []string{
			"indirect indicative | der … aus Kiel stammt | cue wie … sagte | by Ada Berger | frame Ein Mann, … , wie Ada Berger sagte, … , lacht"}},
		{"In dem Bericht heißt es: „Der Damm hält.“", []string{
			"direct indicative | „Der Damm hält.“ | cue heißt es | by dem Bericht | frame In dem Bericht heißt es:"}},
		{"Es heißt, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue Es heißt | frame Es heißt,"}},
		{"So steht der Damm.", nil},
		{"So der Bürgermeister: „Der Damm hält noch lange.“", []string{
			"direct indicative | „Der Damm hält noch lange.“ | by der Bürgermeister | frame So der Bürgermeister:"}},
		{"Der Damm halte, so der Bürgermeister.", []string{
			"indirect konjunktiv-1 | Der Damm halte | cue so | by der Bürgermeister | frame , so der Bürgermeister"}},
		{"Der Damm halte – so der Bürgermeister –, und die Brücke stehe.", []string{
			"indirect konjunktiv-1 | Der Damm halte … und die Brücke stehe | cue so | by der Bürgermeister | frame – so der Bürgermeister –"}},
		{"Der Damm halte, so der Bürgermeister:", []string{
			"indirect konjunktiv-1 | Der Damm halte | cue so | by der Bürgermeister | frame , so der Bürgermeister:"}},
		{"„Ja, sicher“, so der Bürgermeister.", []string{
			"direct indicative | „Ja, sicher“ | cue so | by der Bürgermeister | frame , so der Bürgermeister"}},
		{"Der Damm sei „alt und brüchig wie nie“, so der Bürgermeister.", []string{
			"indirect konjunktiv-1 | Der Damm sei „alt und brüchig wie nie“ | cue so | by der Bürgermeister | frame , so der Bürgermeister",
			"direct in 1 | „alt und brüchig wie nie“ | cue so | by der Bürgermeister | frame , so der Bürgermeister"}},
		{"„Der Damm ist ‚alt‘“, so der Bürgermeister.", []string{
			"direct indicative | „Der Damm ist ‚alt‘“ | cue so | by der Bürgermeister | frame , so der Bürgermeister"}},
		{", so der Bürgermeister.", nil},
		{"„Ada Berger sagt alles“, so der Bürgermeister wörtlich.", []string{
			"direct indicative | „Ada Berger sagt alles“ | cue so | by der Bürgermeister | frame , so der Bürgermeister wörtlich"}},
		{"Der Damm (so der Bürgermeister) hält.", []string{
			"indirect indicative | Der Damm ( … ) hält | cue so | by der Bürgermeister | frame so der Bürgermeister"}},
		{"Nach Angaben der Feuerwehr in Kiel hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue Nach | by Angaben der Feuerwehr in Kiel | frame Nach Angaben der Feuerwehr in Kiel"}},
		{"Laut Feuerwehr, die seit Tagen arbeitet, hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue Laut | by Feuerwehr | frame Laut Feuerwehr, die seit Tagen arbeitet,"}},
		{"Der Damm hält nach Angaben der Feuerwehr, die seit Tagen arbeitet, noch lange.", []string{
			"indirect indicative | Der Damm hält … noch lange | cue nach | by Angaben der Feuerwehr | frame nach Angaben der Feuerwehr, die seit Tagen arbeitet,"}},
		{"Der Damm hält laut der Chefin, Ada Berger.", []string{
			"indirect indicative | Der Damm hält | cue laut | by der Chefin, Ada Berger | frame laut der Chefin, Ada Berger"}},
		{"Der Damm (er ist laut dpa alt) hält.", []string{
			"indirect indicative | er ist … alt | cue laut | by dpa | frame laut dpa"}},
		{"Der Damm hält laut Feuerwehr, die seit Tagen arbeitet.", []string{
			"indirect indicative | Der Damm hält | cue laut | by Feuerwehr | frame laut Feuerwehr, die seit Tagen arbeitet"}},
		{"Die Stadt plant, laut dpa einen Damm zu bauen.", []string{
			"indirect | einen Damm zu bauen | cue laut | by dpa | frame laut dpa"}},
		{"Weil der Damm laut dpa bricht, lacht Ada Berger.", []string{
			"indirect indicative | der Damm … bricht | cue laut | by dpa | frame laut dpa"}},
		{"„Der Damm hält laut dpa. Er ist neu“, sagte Ada Berger.", []string{
			"direct indicative | „Der Damm hält laut dpa. Er ist neu“ | cue sagte | by Ada Berger | frame , sagte Ada Berger",
			"indirect indicative in 1 | Der Damm hält | cue laut | by dpa | frame laut dpa"}},
		{"Ada Berger sagte nach Angaben der Stadt: „Der Damm ist ‚alt‘ geworden. Er bricht.“", []string{
			"indirect indicative | Ada Berger sagte … „Der Damm ist ‚alt‘ geworden. Er bricht.“ | cue nach | by Angaben der Stadt | frame nach Angaben der Stadt",
			"direct indicative in 1 | „Der Damm ist ‚alt‘ geworden. Er bricht.“ | cue sagte | by Ada Berger | frame Ada Berger sagte nach Angaben der Stadt:"}},
		{"Wie die dpa berichtet, hält der Damm laut Feuerwehr.", []string{
			"indirect indicative | hält der Damm laut Feuerwehr | cue Wie … berichtet | by die dpa | frame Wie die dpa berichtet,",
			"indirect indicative in 1 | hält der Damm | cue laut | by Feuerwehr | frame laut Feuerwehr"}},
		{"Seiner Meinung nach hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue nach | by Seiner Meinung | frame Seiner Meinung nach"}},
		{"Der Damm hält Ada Berger zufolge.", []string{
			"indirect indicative | Der Damm hält | cue zufolge | by Ada Berger | frame Ada Berger zufolge"}},
		{"Den Pegeln am Ufer des Sees zufolge steigt der Fluss.", []string{
			"indirect indicative | steigt der Fluss | cue zufolge | by Den Pegeln am Ufer des Sees | frame Den Pegeln am Ufer des Sees zufolge"}},
		{"Medienberichten zufolge hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue zufolge | by Medienberichten | frame Medienberichten zufolge"}},
		{"Nach Berichten über einen Riss hält der Damm.", nil},
		{"Nach dem Bericht der Feuerwehr hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue Nach | by dem Bericht der Feuerwehr | frame Nach dem Bericht der Feuerwehr"}},
		{"Die nach Ansicht der Feuerwehr schwache Mauer fiel.", []string{
			"indirect | Die … schwache Mauer | cue nach | by Ansicht der Feuerwehr | frame nach Ansicht der Feuerwehr"}},
		{"Die ihrer Ansicht nach schwache Mauer fiel.", []string{
			"indirect | Die … schwache Mauer | cue nach | by ihrer Ansicht | frame ihrer Ansicht nach"}},
		// clauses and objects that a verb takes
		{"Ada Berger erhob Vorwürfe gegen die Stadt. Sie habe nicht gehandelt.", []string{
			"indirect-free-indirect konjunktiv-1 | Sie habe nicht gehandelt. | by Ada Berger"}},
		{"Man bestritt die Tat.", nil},
		{"Zeugen, die einen Knall gehört haben wollen, kamen vorbei.", []string{
			"reported indicative | cue wollen | by die | frame die einen Knall gehört haben wollen"}},
		{"Als Grund nannte sie den Streit.", []string{
			"reported indicative | Als Grund nannte sie den Streit. | by sie"}},
		{"Die Ministerin bezeichnete den Plan als falsch.", []string{
			"reported indicative | Die Ministerin bezeichnete den Plan als falsch. | by Die Ministerin"}},
		{"Den Schaden schätzt der Hof auf zehn Kühe.", []string{
			"reported indicative | Den Schaden schätzt der Hof auf zehn Kühe. | by der Hof"}},
		{"Die Ministerin nannte den Plan völlig falsch.", []string{
			"reported indicative | Die Ministerin nannte den Plan völlig falsch. | by Die Ministerin"}},
		{"Die Stadt wird von Ada Berger aufgefordert, den Damm zu bauen.", []string{
			"indirect | den Damm zu bauen | cue wird … aufgefordert | by Ada Berger | to Die Stadt | frame Die Stadt wird von Ada Berger aufgefordert,"}},
		{"Demnach hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue Demnach | by Demnach | frame Demnach"}},
		{"Der Rat trat dem Vorwurf, er zögere, mit den Worten entgegen, es sei alles getan.", []string{
			"indirect konjunktiv-1 | er zögere | cue dem Vorwurf | frame Der Rat trat dem Vorwurf, … , mit den Worten entgegen,",
			"indirect konjunktiv-1 | es sei alles getan | cue trat … mit den Worten entgegen | by Der Rat | frame Der Rat trat dem Vorwurf, … , mit den Worten entgegen,"}},
		{"Der Rat wies zurück, „dass der Damm bricht“.", []string{
			"direct denied indicative | „dass der Damm bricht“ | cue wies zurück | by Der Rat | frame Der Rat wies zurück,"}},
		{"Die Firma hat angekündigt zwei neue Fähren zu kaufen.", []string{
			"indirect | zwei neue Fähren zu kaufen | cue hat angekündigt | by Die Firma | frame Die Firma hat angekündigt"}},
		{"Nachdem er gewarnt hatte, stellte sich heraus, dass der Damm bricht.", nil},
		{"Er sprach laut, so dass der Damm brach.", nil},
		{"Ada Berger sagte, dass die Stadt zögere und dass der Damm breche.", []string{
			"indirect konjunktiv-1 | dass die Stadt zögere und dass der Damm breche | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte — der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | frame Ada Berger sagte —"}},
		{"Ada Berger sagt, dass der Rat anordne, den Wall zu entfernen, und der Minister versichere, dass der Damm halte.", []string{
			"indirect konjunktiv-1 | dass der Rat anordne, den Wall zu entfernen, und der Minister versichere, dass der Damm halte | cue sagt | by Ada Berger | frame Ada Berger sagt,",
			"indirect in 1 | den Wall zu entfernen | cue anordne | by der Rat | frame Ada Berger sagt, dass der Rat anordne, … , und der Minister versichere,",
			"indirect konjunktiv-1 in 1 | dass der Damm halte | cue versichere | by der Minister | frame Ada Berger sagt, dass der Rat anordne, … , und der Minister versichere,"}},
		// quotations, clauses before the verb, and what runs on
		{"Der Damm halte, erklärte Ada Berger, und die Brücke stehe.", []string{
			"indirect konjunktiv-1 | Der Damm halte | cue erklärte | by Ada Berger | frame , erklärte Ada Berger, und die Brücke stehe",
			"indirect konjunktiv-1 | und die Brücke stehe | cue erklärte | by Ada Berger | frame Der Damm halte, erklärte Ada Berger,"}},
		{"„Der Damm hält“, sagte Ada Berger, „noch viele Jahre.“", []string{
			"direct indicative | „Der Damm hält“ | cue sagte | by Ada Berger | frame , sagte Ada Berger,",
			"direct | „noch viele Jahre.“ | cue sagte | by Ada Berger | frame , sagte Ada Berger,"}},
		{"„Der Damm“, sagte Ada Berger, „hält.“", []string{
			"direct | „Der Damm“ | cue sagte | by Ada Berger | frame , sagte Ada Berger,",
			"direct indicative | „hält.“ | cue sagte | by Ada Berger | frame , sagte Ada Berger,"}},
		{"„Der Damm hält – und zwar lange“, sagte Ada Berger.", []string{
			"direct indicative | „Der Damm hält – und zwar lange“ | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"Dass der Damm hält, bestätigte Ada Berger.", []string{
			"indirect indicative | Dass der Damm hält | cue bestätigte | by Ada Berger | frame , bestätigte Ada Berger"}},
		{"Ob der Damm hält, wisse sie nicht, sagte Ada Berger.", []string{
			"indirect konjunktiv-1 | Ob der Damm hält, wisse sie nicht | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"Wann die Brücke fällt, sagte Ada Berger nicht.", nil},
		{"Den Damm zu bauen, versprach die Stadt.", []string{
			"indirect | Den Damm zu bauen | cue versprach | by die Stadt | frame , versprach die Stadt"}},
		{"Wenn es regnet, steige der Fluss, warnte die Behörde.", []string{
			"indirect konjunktiv-1 | Wenn es regnet, steige der Fluss | cue warnte | by die Behörde | frame , warnte die Behörde"}},
		{"Der Fluss steige, wenn es regnet, warnte die Behörde.", []string{
			"indirect konjunktiv-1 | Der Fluss steige, wenn es regnet | cue warnte | by die Behörde | frame , warnte die Behörde"}},
		{"Der Damm halte (so die Feuerwehr), und die Brücke stehe.", []string{
			"indirect konjunktiv-1 | Der Damm halte ( … ), und die Brücke stehe | cue so | by die Feuerwehr | frame so die Feuerwehr"}},
		{"Die Brücke falle, und der Damm breche, sagte Ada Berger.", []string{
			"indirect konjunktiv-1 | Die Brücke falle, und der Damm breche | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"Der Fluss steigt; der Damm halte, sagte Ada Berger.", []string{
			"indirect konjunktiv-1 | Der Fluss steigt; der Damm halte | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"Ada Berger lachte, dann sagte sie, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by sie | frame Ada Berger lachte, dann sagte sie,"}},
		{"Ada Berger sagte am Montag, sie hoffe, dass der Damm hält.", []string{
			"indirect konjunktiv-1 | sie hoffe, dass der Damm hält | cue sagte | by Ada Berger | frame Ada Berger sagte am Montag,"}},
		{"Ada Berger meinte, man müsse den Damm bauen, „sonst fällt die Brücke“.", []string{
			"indirect konjunktiv-1 | man müsse den Damm bauen, „sonst fällt die Brücke“ | cue meinte | by Ada Berger | frame Ada Berger meinte,",
			"direct indicative in 1 | „sonst fällt die Brücke“ | cue meinte | by Ada Berger | frame Ada Berger meinte,"}},
		{"Ada Berger sagte, dass sie „den Damm noch heute bauen“ wolle.", []string{
			"indirect konjunktiv-1 | dass sie „den Damm noch heute bauen“ wolle | cue sagte | by Ada Berger | frame Ada Berger sagte,",
			"direct in 1 | „den Damm noch heute bauen“ | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte, der „Nordkurier“ lüge.", []string{
			"indirect konjunktiv-1 | der „Nordkurier“ lüge | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Auf der Tafel „Danke für alles“ stand ein Name.", nil},
		{"Unter dem Motto „Wir bauen jetzt Dämme“ zogen Tausende durch Kiel.", nil},
		{"Ada Berger lachte. „Der Damm hält noch viele Jahre.“", []string{
			"direct indicative | „Der Damm hält noch viele Jahre.“"}},
		{"„Der Damm hält noch viele Jahre.“ Ada Berger lachte.", []string{
			"direct indicative | „Der Damm hält noch viele Jahre.“"}},
		{"Ada Berger war zufrieden: „Der Damm hält noch viele Jahre.“", []string{
			"direct indicative | „Der Damm hält noch viele Jahre.“ | cue war | by Ada Berger | frame Ada Berger war zufrieden:"}},
		{"Das Schild trug die Aufschrift „Der Damm ist gesperrt“.", nil},
		{"Ada Berger nannte das Vorhaben „einen großen Fehler, der uns teuer wird“.", []string{
			"direct indicative | „einen großen Fehler, der uns teuer wird“ | cue nannte | by Ada Berger | frame Ada Berger nannte das Vorhaben"}},
		{"Ada Berger bezeichnete den Damm als „festes und sicheres Bauwerk“.", []string{
			"direct | „festes und sicheres Bauwerk“ | cue bezeichnete … als | by Ada Berger | frame Ada Berger bezeichnete den Damm als"}},
		{"Die Behörde warnt. Der Damm breche. Die Brücke falle.", []string{
			"indirect-free-indirect konjunktiv-1 | Der Damm breche. Die Brücke falle. | by Die Behörde"}},
		{"Ada Berger sagte, der Damm halte. Er sei neu. Das Wasser steige. Jonas Kurz lachte. Die Brücke falle.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | frame Ada Berger sagte,",
			"indirect-free-indirect konjunktiv-1 | Er sei neu. Das Wasser steige. | by Ada Berger",
			"indirect-free-indirect konjunktiv-1 | Die Brücke falle. | by Jonas Kurz"}},
		{"Ada Berger sagte, der Damm halte. Die Brücke soll gefallen sein. Ein Kran soll umgestürzt sein.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | frame Ada Berger sagte,",
			"free-indirect soll | Die Brücke soll gefallen sein. Ein Kran soll umgestürzt sein. | by Ada Berger"}},
		{"Ein Kran soll umgestürzt sein. Die Brücke soll gefallen sein.", []string{
			"free-indirect soll | Ein Kran soll umgestürzt sein. Die Brücke soll gefallen sein."}},
		{"Ada Berger sagte, der Damm halte. Am Montag wurde gebaut. Am Dienstag regnete es. Die Brücke falle bald.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | frame Ada Berger sagte,",
			"indirect-free-indirect konjunktiv-1 | Die Brücke falle bald. | by Ada Berger"}},
		{"Ada Berger sagte, der Damm halte. Niemand wisse, warum. Man müsse warten.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | frame Ada Berger sagte,",
			"indirect-free-indirect konjunktiv-1 | Niemand wisse, warum. Man müsse warten. | by Ada Berger"}},
		{"Ada Berger sagte, der Damm halte.\n\nDie Brücke soll gefallen sein.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | frame Ada Berger sagte,",
			"free-indirect soll | Die Brücke soll gefallen sein."}},
		{"Die Studie der Stadt sagt, der Damm halte. Sie zeige auch, dass die Brücke fällt.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagt | by Die Studie der Stadt | frame Die Studie der Stadt sagt,",
			"indirect-free-indirect konjunktiv-1 | Sie zeige auch, dass die Brücke fällt. | by Die Studie der Stadt"}},
		{"Ada Berger legte die Studie vor. Die Studie zeige, dass der Damm hält.", []string{
			"indirect-free-indirect konjunktiv-1 | Die Studie zeige, dass der Damm hält. | by Ada Berger",
			"indirect indicative in 1 | dass der Damm hält | cue zeige | by Die Studie | frame Die Studie zeige,"}},
		{"Ada Berger sprach von der Brücke. Diese falle.", []string{
			"reported indicative | Ada Berger sprach von der Brücke. | by Ada Berger",
			"indirect-free-indirect konjunktiv-1 | Diese falle. | by Ada Berger"}},
		// nouns, light verbs, relays, silences and the passive
		{"Die Feuerwehr, die nach eigenen Angaben seit Tagen arbeitet, ist müde.", []string{
			"indirect indicative | die … seit Tagen arbeitet | cue nach | by eigenen Angaben | frame nach eigenen Angaben"}},
		{"Ada Berger vertrat die Meinung, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue vertrat die Meinung | by Ada Berger | frame Ada Berger vertrat die Meinung,"}},
		{"Ada Berger kam zu dem Schluss, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue kam zu dem Schluss | by Ada Berger | frame Ada Berger kam zu dem Schluss,"}},
		{"Es gibt den Verdacht, der Damm breche.", []string{
			"indirect konjunktiv-1 | der Damm breche | cue den Verdacht | frame Es gibt den Verdacht,"}},
		{"Die Hoffnung, dass der Damm hält, äußerte Ada Berger.", []string{
			"indirect indicative | dass der Damm hält | cue äußerte | by Ada Berger | frame Die Hoffnung, … , äußerte Ada Berger"}},
		{"Die Ankündigung der Stadt, den Damm zu bauen, freut viele.", []string{
			"indirect | den Damm zu bauen | cue Die Ankündigung | by der Stadt | frame Die Ankündigung der Stadt, … , freut viele"}},
		{"Er nannte keine Gründe.", []string{
			"reported no-statement indicative | cue nannte … Gründe | by Er | frame Er nannte keine Gründe"}},
		{"Weder die Stadt noch die Feuerwehr wollten sich äußern.", []string{
			"reported no-statement indicative | cue wollten … äußern | by die Stadt | frame Weder die Stadt noch die Feuerwehr wollten sich äußern",
			"reported no-statement indicative | cue wollten … äußern | by die Feuerwehr | frame Weder die Stadt noch die Feuerwehr wollten sich äußern"}},
		{"Eine Sprecherin der Stadt wollte sich dazu nicht äußern.", []string{
			"reported no-statement indicative | cue wollte … äußern | by Eine Sprecherin der Stadt | frame Eine Sprecherin der Stadt wollte sich dazu nicht äußern"}},
		{"Von der Feuerwehr gab es zunächst keine Angaben.", []string{
			"reported no-statement indicative | cue gab … Angaben | by der Feuerwehr | frame Von der Feuerwehr gab es zunächst keine Angaben"}},
		{"Die Stadt reagierte nicht auf eine Anfrage der Zeitung.", []string{
			"reported no-statement indicative | cue reagierte | by Die Stadt | frame Die Stadt reagierte nicht auf eine Anfrage der Zeitung"}},
		{"Ada Berger, zitiert von der dpa, lobte den Damm.", []string{
			"reported indicative | cue lobte | by Ada Berger | frame Ada Berger, zitiert von der dpa, lobte den Damm"}},
		{"Die dpa zitierte Ada Berger mit den Worten: „Der Damm hält.“", []string{
			"direct indicative in 2 | „Der Damm hält.“ | cue zitierte … mit den Worten | by Ada Berger | frame Die dpa zitierte Ada Berger mit den Worten:",
			"direct indicative | „Der Damm hält.“ | cue zitierte … mit den Worten | by Die dpa | frame Die dpa zitierte Ada Berger mit den Worten:"}},
		{"Die dpa zitiert Ada Berger, der Damm halte.", []string{
			"indirect konjunktiv-1 in 2 | der Damm halte | cue zitiert | by Ada Berger | frame Die dpa zitiert Ada Berger,",
			"indirect konjunktiv-1 | der Damm halte | cue zitiert | by Die dpa | frame Die dpa zitiert Ada Berger,"}},
		{"Ada Berger wird von der dpa mit den Worten zitiert, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue wird … mit den Worten zitiert | by der dpa | frame Ada Berger wird von der dpa mit den Worten zitiert,",
			"indirect konjunktiv-1 in 1 | der Damm halte | cue wird … mit den Worten zitiert | by Ada Berger | frame Ada Berger wird von der dpa mit den Worten zitiert,"}},
		{"Ada Berger sagte im Interview mit der „Rundschau“, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | to der „Rundschau“ | frame Ada Berger sagte im Interview mit der „Rundschau“,"}},
		{"Ada Berger sagte unter Berufung auf die Feuerwehr, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | frame Ada Berger sagte unter Berufung auf die Feuerwehr,"}},
		{"Die Zeitung meldet, unter Berufung auf Kreise der Stadt, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue meldet | by Die Zeitung | frame Die Zeitung meldet, unter Berufung auf Kreise der Stadt,"}},
		{"Der Damm hält, meldet die dpa, die sich auf die Feuerwehr beruft.", []string{
			"indirect indicative | Der Damm hält | cue meldet | by die dpa | frame , meldet die dpa, die sich auf die Feuerwehr beruft"}},
		{"Wie die dpa unter Berufung auf die Feuerwehr meldet, hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue Wie … meldet | by die dpa | frame Wie die dpa unter Berufung auf die Feuerwehr meldet,"}},
		{"Ada Berger sagte der dpa und der AFP, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | to der dpa und der AFP | frame Ada Berger sagte der dpa und der AFP,"}},
		{"Angeblich hält der Damm, sagte Ada Berger.", []string{
			"indirect indicative | Angeblich hält der Damm | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"Der Damm halte „mindestens noch zehn Jahre“, sagte Ada Berger.", []string{
			"indirect konjunktiv-1 | Der Damm halte „mindestens noch zehn Jahre“ | cue sagte | by Ada Berger | frame , sagte Ada Berger",
			"direct in 1 | „mindestens noch zehn Jahre“ | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"Der Sender berichtet, laut Feuerwehr halte der Damm.", []string{
			"indirect konjunktiv-1 | laut Feuerwehr halte der Damm | cue berichtet | by Der Sender | frame Der Sender berichtet,",
			"indirect konjunktiv-1 in 1 | halte der Damm | cue laut | by Feuerwehr | frame laut Feuerwehr"}},
		{"Von der Stadt hieß es, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue hieß es | by der Stadt | frame Von der Stadt hieß es,"}},
		{"In dem Schreiben wird behauptet, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue wird behauptet | by dem Schreiben | frame In dem Schreiben wird behauptet,"}},
		{"Der Bericht, in dem behauptet wird, der Damm halte, liegt vor.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue behauptet wird | by dem | frame Der Bericht, in dem behauptet wird, … , liegt vor"}},
		{"Auf Nachfrage hieß es, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue hieß es | frame Auf Nachfrage hieß es,"}},
		{"Zur Begründung hieß es, der Damm sei alt.", []string{
			"indirect konjunktiv-1 | der Damm sei alt | cue hieß es | frame Zur Begründung hieß es,"}},
		{"Weiter hieß es, der Damm sei alt.", []string{
			"indirect konjunktiv-1 | der Damm sei alt | cue hieß es | frame Weiter hieß es,"}},
		{"Die Bank teilte auf Anfrage mit, der Damm gehöre ihr nicht.", []string{
			"indirect konjunktiv-1 | der Damm gehöre ihr nicht | cue teilte … mit | by Die Bank | frame Die Bank teilte auf Anfrage mit,"}},
		// speech acts, and who is spoken to
		{"Der Minister sprach von einem Wunder.", []string{
			"reported indicative | Der Minister sprach von einem Wunder. | by Der Minister"}},
		{"Die Umfrage ergab, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue ergab | by Die Umfrage | frame Die Umfrage ergab,"}},
		{"Als Grund nannte die Polizei den Streit der Nachbarn.", []string{
			"reported indicative | Als Grund nannte die Polizei den Streit der Nachbarn. | by die Polizei"}},
		{"Die Ministerin bezeichnete den Chef der Bank als Lügner.", []string{
			"reported indicative | Die Ministerin bezeichnete den Chef der Bank als Lügner. | by Die Ministerin"}},
		{"Die Ministerin nannte die Pläne der Stadt am Ende falsch.", []string{
			"reported indicative | Die Ministerin nannte die Pläne der Stadt am Ende falsch. | by Die Ministerin"}},
		{"Ada Berger räumte einen Fehler ein.", []string{
			"reported indicative | cue räumte … ein | by Ada Berger | frame Ada Berger räumte einen Fehler ein"}},
		{"Ada Berger forderte gestern in Kiel einen neuen Damm und eine Brücke.", []string{
			"reported indicative | Ada Berger forderte gestern in Kiel einen neuen Damm und eine Brücke. | by Ada Berger"}},
		{"Ada Berger sprach sich gestern für den Damm aus.", []string{
			"reported indicative | cue sprach … aus | by Ada Berger | frame Ada Berger sprach sich gestern für den Damm aus"}},
		{"Ada Berger warnte die Stadt am Montag vor einem Riss.", []string{
			"reported indicative | Ada Berger warnte die Stadt am Montag vor einem Riss. | by Ada Berger | to die Stadt"}},
		{"Niemand bestritt die Tat.", nil},
		{"Ada Berger, eine Ärztin, warf der Stadt Fehler vor.", []string{
			"reported indicative | Ada Berger, eine Ärztin, warf der Stadt Fehler vor. | by Ada Berger, eine Ärztin | to der Stadt"}},
		{"Es bestreitet niemand die Tat.", nil},
		{"Der Damm gilt als sicher, erklärte Ada Berger, die Ärztin ist.", []string{
			"indirect indicative | Der Damm gilt als sicher | cue erklärte | by Ada Berger | frame , erklärte Ada Berger, die Ärztin ist"}},
		{"Der Sprecher der Stadt Kiel sagte der Zeitung „Nordkurier“, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Der Sprecher der Stadt Kiel | to der Zeitung „Nordkurier“ | frame Der Sprecher der Stadt Kiel sagte der Zeitung „Nordkurier“,"}},
		{"Die Virologin Eva Quist sagte der „Rundschau“, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Die Virologin Eva Quist | to der „Rundschau“ | frame Die Virologin Eva Quist sagte der „Rundschau“,"}},
		{"Die Ärztin sagte dem Gericht am Montag, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Die Ärztin | to dem Gericht | frame Die Ärztin sagte dem Gericht am Montag,"}},
		{"Dem Bürgermeister wurde vorgeworfen, gelogen zu haben.", []string{
			"indirect | gelogen zu haben | cue wurde vorgeworfen | to Dem Bürgermeister | frame Dem Bürgermeister wurde vorgeworfen,"}},
		{"Der Stadt wird vorgeworfen, zu zögern.", []string{
			"indirect | zu zögern | cue wird vorgeworfen | to Der Stadt | frame Der Stadt wird vorgeworfen,"}},
		{"Wie dem Blatt vom Verein berichtet wird, hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue Wie … berichtet wird | by Verein | to dem Blatt | frame Wie dem Blatt vom Verein berichtet wird,"}},
		{"Ada Berger teilte Jonas Kurz mit, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue teilte … mit | by Ada Berger | to Jonas Kurz | frame Ada Berger teilte Jonas Kurz mit,"}},
		// what stands in between, and what does not count
		{"In Kiel entschuldigte sich die Regierung für das Vorgehen der Polizei.", []string{
			"reported indicative | cue entschuldigte | by die Regierung | frame In Kiel entschuldigte sich die Regierung für das Vorgehen der Polizei"}},
		{"Ada Berger äußerte schwere Anschuldigungen gegen die Stadt.", []string{
			"reported indicative | cue äußerte | by Ada Berger | frame Ada Berger äußerte schwere Anschuldigungen gegen die Stadt"}},
		{"Jonas Kurz nannte den Damm einen großen Fehler.", []string{
			"reported indicative | Jonas Kurz nannte den Damm einen großen Fehler. | by Jonas Kurz"}},
		{"Ada Berger hält den Plan für sehr gut.", []string{
			"reported indicative | Ada Berger hält den Plan für sehr gut. | by Ada Berger"}},
		{"Der Verein, eine Gruppe aus Kiel, sagte der Zeitung, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Der Verein, eine Gruppe aus Kiel | to der Zeitung | frame Der Verein, eine Gruppe aus Kiel, sagte der Zeitung,"}},
		{"Streit gab es, als die Partei der Regierung vorwarf, zu zögern.", []string{
			"indirect | zu zögern | cue vorwarf | by die Partei | to der Regierung | frame Streit gab es, als die Partei der Regierung vorwarf,"}},
		{"Ada Berger erzählte der Deutschen Presse-Agentur, sie habe den Damm gebaut.", []string{
			"indirect konjunktiv-1 | sie habe den Damm gebaut | cue erzählte | by Ada Berger | to der Deutschen Presse-Agentur | frame Ada Berger erzählte der Deutschen Presse-Agentur,"}},
		{"Ein Flug in die Alpen ist demnach möglich.", []string{
			"indirect indicative | Ein Flug in die Alpen ist … möglich | cue demnach | by demnach | frame demnach"}},
		{"Ein Flug in die sehr hohen Alpen ist demnach möglich.", nil},
		{"Die Stadt hat angekündigt am Montag die Brücke abzureißen.", []string{
			"indirect | am Montag die Brücke abzureißen | cue hat angekündigt | by Die Stadt | frame Die Stadt hat angekündigt"}},
		{"Jonas Kurz meldete sich, bestritt aber, dass der Damm bricht.", []string{
			"indirect denied indicative | dass der Damm bricht | cue bestritt | by Jonas Kurz | frame Jonas Kurz meldete sich, bestritt aber,"}},
		{"Ada Berger lobte den Damm und sagte, dass er hält.", []string{
			"reported indicative | cue lobte | by Ada Berger | frame Ada Berger lobte den Damm und sagte, dass er hält",
			"indirect indicative | dass er hält | cue sagte | by Ada Berger | frame Ada Berger lobte den Damm und sagte,"}},
		{"Weil der Damm breche, so Ada Berger, müsse die Stadt handeln.", []string{
			"indirect konjunktiv-1 | Weil der Damm breche … müsse die Stadt handeln | cue so | by Ada Berger | frame , so Ada Berger,"}},
		{"Die Bürger, denen die Stadt versprochen hatte, den Damm zu bauen, warten.", []string{
			"indirect | den Damm zu bauen | cue versprochen hatte | by die Stadt | to denen | frame Die Bürger, denen die Stadt versprochen hatte, … , warten"}},
		{"Ein Sprecher, der ungenannt bleiben wollte, sagte, der Damm halte nicht.", []string{
			"indirect konjunktiv-1 | der Damm halte nicht | cue sagte | by Ein Sprecher | frame Ein Sprecher, der ungenannt bleiben wollte, sagte,"}},
		{"Ada Berger hatte im März erklärt, dass der Damm, der seit Jahren leckt, noch in diesem Jahr erneuert werde.", []string{
			"indirect konjunktiv-1 | dass der Damm, der seit Jahren leckt, noch in diesem Jahr erneuert werde | cue hatte … erklärt | by Ada Berger | frame Ada Berger hatte im März erklärt,"}},
		{"Die Stadt teilte mit, der Damm halte, es bestehe keine Gefahr, und die Brücke bleibe offen.", []string{
			"indirect konjunktiv-1 | der Damm halte, es bestehe keine Gefahr, und die Brücke bleibe offen | cue teilte mit | by Die Stadt | frame Die Stadt teilte mit,"}},
		{"Die Polizei geht davon aus, dass der Fahrer den Damm übersehen hat.", []string{
			"indirect indicative | dass der Fahrer den Damm übersehen hat | cue geht davon aus | by Die Polizei | frame Die Polizei geht davon aus,"}},
		{"Die Polizei schließt nicht aus, dass der Fahrer schlief.", []string{
			"indirect indicative | dass der Fahrer schlief | cue schließt … aus | by Die Polizei | frame Die Polizei schließt nicht aus,"}},
		{"Ada Berger wies darauf hin, wie wichtig der Damm sei.", []string{
			"indirect konjunktiv-1 | wie wichtig der Damm sei | cue wies darauf hin | by Ada Berger | frame Ada Berger wies darauf hin,"}},
		{"Ada Berger fragte, ob der Damm halte.", []string{
			"indirect konjunktiv-1 | ob der Damm halte | cue fragte | by Ada Berger | frame Ada Berger fragte,"}},
		{"Unklar ist, ob der Damm hält.", nil},
		{"Ada Berger sagte nicht, ob der Damm hält.", nil},
		{"Ada Berger will den Damm gesehen haben.", []string{
			"reported indicative | cue will | by Ada Berger | frame Ada Berger will den Damm gesehen haben"}},
		{"Die Stadt soll den Damm vergessen haben, sagte Ada Berger.", []string{
			"indirect soll | Die Stadt soll den Damm vergessen haben | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"Die Firma, die den Damm gebaut haben soll, schweigt.", []string{
			"free-indirect soll | die den Damm gebaut haben soll",
			"reported no-statement indicative | cue schweigt | by Die Firma | frame Die Firma, die den Damm gebaut haben soll, schweigt"}},
		{"Man könne den Damm bauen, sagte Ada Berger, müsse es aber nicht.", []string{
			"indirect konjunktiv-1 | Man könne den Damm bauen | cue sagte | by Ada Berger | frame , sagte Ada Berger, müsse es aber nicht",
			"indirect konjunktiv-1 | müsse es aber nicht | cue sagte | by Ada Berger | frame Man könne den Damm bauen, sagte Ada Berger,"}},
		{"Der Damm müsse weg, findet Ada Berger: „Er ist zu alt, und er ist hässlich.“", []string{
			"direct indicative | „Er ist zu alt, und er ist hässlich.“ | cue findet | by Ada Berger | frame Der Damm müsse weg, findet Ada Berger:"}},
		{"Auf die Frage, ob der Damm halte, sagte Ada Berger: „Ja, das tut er.“", []string{
			"direct indicative | „Ja, das tut er.“ | cue sagte | by Ada Berger | frame Auf die Frage, ob der Damm halte, sagte Ada Berger:"}},
		{"Ada Berger antwortete mit „Ja, natürlich hält er“.", []string{
			"direct indicative | „Ja, natürlich hält er“ | cue antwortete | by Ada Berger | frame Ada Berger antwortete mit"}},
		{"„Ja“, sagte Ada Berger.", []string{
			"direct indicative | „Ja“ | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"Ada Berger sprach von „einem guten Tag für alle Menschen in der Stadt“.", []string{
			"direct | „einem guten Tag für alle Menschen in der Stadt“ | cue sprach von | by Ada Berger | frame Ada Berger sprach von"}},
		{"Das Wort „Damm“ gefiel ihr nicht.", nil},
		{"In dem Film „Der Damm hält“ spielt Ada Berger mit.", nil},
		{"Die „Initiative Damm“ fordert einen neuen Damm.", []string{
			"reported indicative | Die „Initiative Damm“ fordert einen neuen Damm. | by Die „Initiative Damm“"}},
		{"Ada Berger (Grüne) forderte, den Damm zu bauen.", []string{
			"indirect | den Damm zu bauen | cue forderte | by Ada Berger (Grüne) | frame Ada Berger (Grüne) forderte,"}},
		{"Berger zufolge hat die Stadt, wie Kurz bestätigte, den Damm vergessen.", []string{
			"indirect indicative | Berger zufolge hat die Stadt … den Damm vergessen | cue wie … bestätigte | by Kurz | frame , wie Kurz bestätigte,",
			"indirect indicative in 1 | hat die Stadt … den Damm vergessen | cue zufolge | by Berger | frame Berger zufolge"}},
		{"Ada Berger dementierte Berichte, wonach der Damm breche.", []string{
			"reported denied indicative | cue dementierte | by Ada Berger | frame Ada Berger dementierte Berichte, wonach der Damm breche",
			"indirect konjunktiv-1 | der Damm breche | cue wonach | by Berichte | frame Ada Berger dementierte Berichte, wonach"}},
		{"Ada Berger bestätigte einen Bericht der „Rundschau“, wonach der Damm bricht.", []string{
			"reported indicative | cue bestätigte | by Ada Berger | frame Ada Berger bestätigte einen Bericht der „Rundschau“, wonach der Damm bricht",
			"indirect indicative | der Damm bricht | cue wonach | by einen Bericht der „Rundschau“ | frame Ada Berger bestätigte einen Bericht der „Rundschau“, wonach"}},
		{"Nach einem Bericht der „Rundschau“ vom Montag hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue Nach | by einem Bericht der „Rundschau“ vom Montag | frame Nach einem Bericht der „Rundschau“ vom Montag"}},
		{"Aus Kreisen der Stadt verlautete, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue verlautete | by Kreisen der Stadt | frame Aus Kreisen der Stadt verlautete,"}},
		{"Im Rat hieß es, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue hieß es | by Rat | frame Im Rat hieß es,"}},
		{"Aus dem Rathaus hieß es dazu: „Der Damm hält.“", []string{
			"direct indicative | „Der Damm hält.“ | cue hieß es | by dem Rathaus | frame Aus dem Rathaus hieß es dazu:"}},
		{"Einem Sprecher der Stadt zufolge, der anonym bleiben wollte, hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue zufolge | by Einem Sprecher der Stadt | frame Einem Sprecher der Stadt zufolge, der anonym bleiben wollte,"}},
		{"Nach Angaben von Zeugen und der Polizei hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue Nach | by Angaben von Zeugen und der Polizei | frame Nach Angaben von Zeugen und der Polizei"}},
		{"Ersten Erkenntnissen zufolge brach der Damm in der Nacht.", []string{
			"indirect indicative | brach der Damm in der Nacht | cue zufolge | by Ersten Erkenntnissen | frame Ersten Erkenntnissen zufolge"}},
		{"Die Angaben der Stadt, nach denen der Damm hält, sind alt.", []string{
			"indirect indicative | der Damm hält | cue nach denen | by Die Angaben der Stadt | frame Die Angaben der Stadt, nach denen … , sind alt"}},
		{"Die Behauptung, der Damm halte, ist falsch.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue Die Behauptung | frame Die Behauptung, … , ist falsch"}},
		{"Ada Berger äußerte die Hoffnung, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue äußerte die Hoffnung | by Ada Berger | frame Ada Berger äußerte die Hoffnung,"}},
		{"Ada Berger machte deutlich, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue machte deutlich | by Ada Berger | frame Ada Berger machte deutlich,"}},
		{"Ada Berger ist der Ansicht, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue ist der Ansicht | by Ada Berger | frame Ada Berger ist der Ansicht,"}},
		{"Ada Berger ließ wissen, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue ließ wissen | by Ada Berger | frame Ada Berger ließ wissen,"}},
		{"Ada Berger gab bekannt, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue gab bekannt | by Ada Berger | frame Ada Berger gab bekannt,"}},
		{"Bekannt wurde auch, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue Bekannt wurde | frame Bekannt wurde auch,"}},
		{"Es wurde bekannt, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue wurde bekannt | frame Es wurde bekannt,"}},
		{"Ada Berger zeigte sich überzeugt, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue zeigte sich überzeugt | by Ada Berger | frame Ada Berger zeigte sich überzeugt,"}},
		{"Ada Berger freute sich, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue freute sich | by Ada Berger | frame Ada Berger freute sich,"}},
		{"Ada Berger dankte den Helfern für ihren Einsatz.", []string{
			"reported indicative | cue dankte | by Ada Berger | frame Ada Berger dankte den Helfern für ihren Einsatz"}},
		{"Ada Berger drohte der Stadt mit einer Klage.", []string{
			"reported indicative | Ada Berger drohte der Stadt mit einer Klage. | by Ada Berger | to der Stadt"}},
		{"Ada Berger rief die Stadt dazu auf, den Damm zu bauen.", []string{
			"indirect | den Damm zu bauen | cue rief … dazu auf | by Ada Berger | to die Stadt | frame Ada Berger rief die Stadt dazu auf,"}},
		{"Ada Berger verlangte, dass die Stadt den Damm baut.", []string{
			"indirect indicative | dass die Stadt den Damm baut | cue verlangte | by Ada Berger | frame Ada Berger verlangte,"}},
		{"Ada Berger bat die Stadt um einen neuen Damm.", []string{
			"reported indicative | cue bat | by Ada Berger | frame Ada Berger bat die Stadt um einen neuen Damm"}},
		{"Ada Berger kritisierte, dass der Damm bricht.", []string{
			"indirect indicative | dass der Damm bricht | cue kritisierte | by Ada Berger | frame Ada Berger kritisierte,"}},
		{"Die Stadt kündigte einen Damm an, der zehn Jahre hält.", []string{
			"reported indicative | Die Stadt kündigte einen Damm an, der zehn Jahre hält. | by Die Stadt"}},
		{"Beide sagten übereinstimmend, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagten | by Beide | frame Beide sagten übereinstimmend,"}},
		// more of the same
		{"Die Gegner halten den Wechsel für eine gute Lösung.", nil},
		{"Die Vereinigung der Wirte, eine in Kiel ansässige Gruppe, ruft alle Wirte dazu auf, früher zu schließen.", []string{
			"indirect | früher zu schließen | cue ruft … dazu auf | by Die Vereinigung der Wirte, eine in Kiel ansässige Gruppe | to alle Wirte | frame Die Vereinigung der Wirte, eine in Kiel ansässige Gruppe, ruft alle Wirte dazu auf,"}},
		{"Sie habe den Damm gebaut, sagte die Wirtin Ada Berger der Deutschen Presse-Agentur.", []string{
			"indirect konjunktiv-1 | Sie habe den Damm gebaut | cue sagte | by die Wirtin Ada Berger | to der Deutschen Presse-Agentur | frame , sagte die Wirtin Ada Berger der Deutschen Presse-Agentur"}},
		{"Jonas Kurz bestritt jedoch nicht die Annahme, dass der Damm bricht.", []string{
			"indirect denied indicative | dass der Damm bricht | cue bestritt | by Jonas Kurz | frame Jonas Kurz bestritt jedoch nicht die Annahme,"}},
		{"Ada Berger drohte mit einem Nein, sollte der Damm nicht gebaut werden.", []string{
			"reported indicative | Ada Berger drohte mit einem Nein | by Ada Berger"}},
		{"Ada Berger kündigte an, den Damm zu bauen. Das freut viele. Die Arbeiten sollen im Mai beginnen.", []string{
			"indirect | den Damm zu bauen | cue kündigte an | by Ada Berger | frame Ada Berger kündigte an,"}},
		{"Ada Berger kündigte an, den Damm zu bauen. Das freut viele. Andere zweifeln. Die Arbeiten sollen im Mai beginnen.", []string{
			"indirect | den Damm zu bauen | cue kündigte an | by Ada Berger | frame Ada Berger kündigte an,"}},
		{"Ada Berger kündigte an, den Damm zu bauen. Die Arbeiten sollen im Mai beginnen.", []string{
			"indirect | den Damm zu bauen | cue kündigte an | by Ada Berger | frame Ada Berger kündigte an,",
			"free-indirect soll | Die Arbeiten sollen im Mai beginnen. | by Ada Berger"}},
		{"Ada Berger sagte, der Damm halte. Das freut viele. Andere zweifeln. Es regnet. Die Brücke falle bald.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | frame Ada Berger sagte,",
			"indirect-free-indirect konjunktiv-1 | Die Brücke falle bald. | by Ada Berger"}},
		{"Ada Berger warf der Stadt vor, zu zögern. Der Vertrag sei ein „Ausverkauf in vielen Raten“.", []string{
			"indirect | zu zögern | cue warf … vor | by Ada Berger | to der Stadt | frame Ada Berger warf der Stadt vor,",
			"indirect-free-indirect konjunktiv-1 | Der Vertrag sei ein „Ausverkauf in vielen Raten“. | by Ada Berger",
			"direct in 2 | „Ausverkauf in vielen Raten“ | by Ada Berger"}},
		{"Ada Berger lobte den Plan. Die Beiträge stärkten die Schulen, und so würden sie auch gesehen.", []string{
			"reported indicative | cue lobte | by Ada Berger | frame Ada Berger lobte den Plan",
			"indirect-free-indirect konjunktiv-2 | Die Beiträge stärkten die Schulen, und so würden sie auch gesehen. | by Ada Berger"}},
		{"Ada Berger sagte, der Damm könnte brechen.", []string{
			"indirect konjunktiv-2 | der Damm könnte brechen | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte, Jonas Kurz habe behauptet, der Damm sei „fest wie alter Stahl“.", []string{
			"indirect konjunktiv-1 | Jonas Kurz habe behauptet, der Damm sei „fest wie alter Stahl“ | cue sagte | by Ada Berger | frame Ada Berger sagte,",
			"indirect konjunktiv-1 in 1 | der Damm sei „fest wie alter Stahl“ | cue habe behauptet | by Jonas Kurz | frame Ada Berger sagte, Jonas Kurz habe behauptet,",
			"direct in 2 | „fest wie alter Stahl“ | cue habe behauptet | by Jonas Kurz | frame Ada Berger sagte, Jonas Kurz habe behauptet,"}},
		{"Am Montag sagte Ada Berger, ohne auf den Regen zu verweisen, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue sagte | by Ada Berger | frame Am Montag sagte Ada Berger, ohne auf den Regen zu verweisen,"}},
		{"Am Ufer wartete der Mörder – nach Zeugenaussagen der Ehemann – auf sie.", []string{
			"indirect | der Ehemann | cue nach | by Zeugenaussagen | frame nach Zeugenaussagen"}},
		{"Die Stadt liegt am See (nach anderen Angaben liegt sie am Meer).", []string{
			"indirect indicative | liegt sie am Meer | cue nach | by anderen Angaben | frame nach anderen Angaben"}},
		{"Die Ministerin zeigte sich besorgt, dass der Damm bricht: „Das hat es noch nicht gegeben.“", []string{
			"indirect indicative | dass der Damm bricht | cue zeigte sich besorgt | by Die Ministerin | frame Die Ministerin zeigte sich besorgt, … :",
			"direct indicative | „Das hat es noch nicht gegeben.“ | cue zeigte sich besorgt | by Die Ministerin | frame Die Ministerin zeigte sich besorgt, … :"}},
		{"Das Gericht rügte den Satz, in dem es heißt: „Die Stadt darf den Damm bauen.“", []string{
			"direct indicative | „Die Stadt darf den Damm bauen.“ | cue es heißt | by dem | frame Das Gericht rügte den Satz, in dem es heißt:"}},
		{"Entlang der Strecke, die am Markt begann, standen viele Leute.", nil},
		{"Ada Berger schränkte ein, dass an den Bau nicht gedacht sei. Die Stadt würde erst nach der Wahl beginnen.", []string{
			"indirect konjunktiv-1 | dass an den Bau nicht gedacht sei | cue schränkte ein | by Ada Berger | frame Ada Berger schränkte ein,",
			"indirect-free-indirect konjunktiv-2 | Die Stadt würde erst nach der Wahl beginnen. | by Ada Berger"}},
		{"In der Zeitung heißt es, die Arbeit werfe „mehr Fragen auf, als sie beantwortet“.", []string{
			"indirect konjunktiv-1 | die Arbeit werfe „mehr Fragen auf, als sie beantwortet“ | cue heißt es | by der Zeitung | frame In der Zeitung heißt es,",
			"direct indicative in 1 | „mehr Fragen auf, als sie beantwortet“ | cue heißt es | by der Zeitung | frame In der Zeitung heißt es,"}},
		{"Betriebsrat Murat Ilk forderte eine Zusage. „Wir lassen uns nicht wie Ware verkaufen“, so Ilk.", []string{
			"reported indicative | Betriebsrat Murat Ilk forderte eine Zusage. | by Betriebsrat Murat Ilk",
			"direct indicative | „Wir lassen uns nicht wie Ware verkaufen“ | cue so | by Ilk | frame , so Ilk"}},
		{"Das habe auch Methode, so Ilk weiter: „Das ist auch in anderen Firmen üblich.“", []string{
			"indirect konjunktiv-1 | Das habe auch Methode | cue so | by Ilk | frame , so Ilk weiter:",
			"direct indicative | „Das ist auch in anderen Firmen üblich.“ | cue so | by Ilk | frame , so Ilk weiter:"}},
		{"Der Rat hat Proteste angekündigt: Am Sonntag soll in Kiel demonstriert werden.", []string{
			"indirect soll | Am Sonntag soll in Kiel demonstriert werden | cue hat … angekündigt | by Der Rat | frame Der Rat hat Proteste angekündigt:"}},
		{"Angaben zufolge riss der Fluss ein Loch. Der Zweite soll durch die Öffnung gelangt sein. Er habe zuerst gewartet.", []string{
			"indirect indicative | riss der Fluss ein Loch | cue zufolge | by Angaben | frame Angaben zufolge",
			"free-indirect soll | Der Zweite soll durch die Öffnung gelangt sein. | by Angaben",
			"indirect-free-indirect konjunktiv-1 | Er habe zuerst gewartet. | by Angaben"}},
		{"Die Rede hielt die bekannte Ärztin Ada Berger, die den Mut der Helfer lobte.", []string{
			"reported indicative | cue lobte | by die | frame die den Mut der Helfer lobte"}},
		{"Es gibt Hinweise darauf, dass der Dieb durch das Fenster kam.", []string{
			"indirect indicative | dass der Dieb durch das Fenster kam | cue gibt Hinweise darauf | frame Es gibt Hinweise darauf,"}},
		{"Ein Umstand kommt hinzu: Wie die Prüfung ergab, war der Damm alt.", []string{
			"indirect indicative | war der Damm alt | cue Wie … ergab | by die Prüfung | frame Ein Umstand kommt hinzu: Wie die Prüfung ergab,"}},
		{"„Ich dachte, dass sie ihn festnehmen“, so Ilk im Nordkurier.", []string{
			"direct indicative | „Ich dachte, dass sie ihn festnehmen“ | cue so | by Ilk | frame , so Ilk im Nordkurier"}},
		{"Nach Bergers Idee soll der Rat entscheiden.", []string{
			"indirect soll | soll der Rat entscheiden | cue Nach | by Bergers Idee | frame Nach Bergers Idee"}},
		{"Sie sagte: „Wenn ich gewusst hätte, wie schwer es ist, so einen Damm zu bauen, hätte ich aufgehört.“", []string{
			"direct konjunktiv-2 | „Wenn ich gewusst hätte, wie schwer es ist, so einen Damm zu bauen, hätte ich aufgehört.“ | cue sagte | by Sie | frame Sie sagte:"}},
		{"Ada Berger spekuliert in ihren Aussagen, der Grund sei der Regen.", []string{
			"indirect konjunktiv-1 | der Grund sei der Regen | cue spekuliert | by Ada Berger | frame Ada Berger spekuliert in ihren Aussagen,"}},
		{"Ada Berger hatte der Stadt erklärt, der Damm halte, und war gegangen.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue hatte … erklärt | by Ada Berger | to der Stadt | frame Ada Berger hatte der Stadt erklärt, … , und war gegangen"}},
		{"Er erhob den Vorwurf, man hätte zu lange verhandelt. Dieser Vorwurf gehe zu weit, sagte Ada Berger.", []string{
			"indirect konjunktiv-2 | man hätte zu lange verhandelt | cue erhob den Vorwurf | by Er | frame Er erhob den Vorwurf,",
			"indirect konjunktiv-1 | Dieser Vorwurf gehe zu weit | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"Mit der Begründung, dass der Damm alt sei, sperrte die Stadt die Brücke.", []string{
			"indirect konjunktiv-1 | dass der Damm alt sei | cue Mit der Begründung | by die Stadt | frame Mit der Begründung, … , sperrte die Stadt die Brücke"}},
		{"Gestern wurde bekannt: Die Brücke wird gesperrt.", []string{
			"indirect indicative | Die Brücke wird gesperrt | cue wurde bekannt | frame Gestern wurde bekannt:"}},
		{"Auch ein Rabe ahnte, wie das Wetter wird.", []string{
			"indirect indicative | wie das Wetter wird | cue ahnte | by ein Rabe | frame Auch ein Rabe ahnte,"}},
		{"Niemand ahnte damals, wie sehr der Damm die Stadt verändern würde.", nil},
		// runs on, addressees, judgements, and who says nothing
		{"Davor wird gewarnt.", nil},
		{"Ada Berger sagte — der Damm hält.", []string{
			"indirect indicative | der Damm hält | cue sagte | by Ada Berger | frame Ada Berger sagte —"}},
		{"Die Feuerwehr hat nach eigenen Angaben die Halle durchsucht. Es gebe noch Hohlräume.", []string{
			"indirect indicative | Die Feuerwehr hat … die Halle durchsucht | cue nach | by eigenen Angaben | frame nach eigenen Angaben",
			"indirect-free-indirect konjunktiv-1 | Es gebe noch Hohlräume. | by Die Feuerwehr"}},
		{"Ada Berger lobte die Stadt. Sie könne sich vorstellen, „dass auch andere Häuser neue Plätze finden.“", []string{
			"reported indicative | cue lobte | by Ada Berger | frame Ada Berger lobte die Stadt",
			"indirect-free-indirect konjunktiv-1 | Sie könne sich vorstellen, „dass auch andere Häuser neue Plätze finden.“ | by Ada Berger",
			"direct indicative in 2 | „dass auch andere Häuser neue Plätze finden.“ | by Ada Berger"}},
		{"Der Wirt sagte, er gehe auch, aber die Post bleibt in Kiel.", []string{
			"indirect konjunktiv-1 | er gehe auch | cue sagte | by Der Wirt | frame Der Wirt sagte,"}},
		{"Es seien Busse gefahren, hieß es.", []string{
			"indirect konjunktiv-1 | Es seien Busse gefahren | cue hieß es | frame , hieß es"}},
		{"Was der Damm kostet, wollte die Stadt nicht sagen.", []string{
			"reported no-statement indicative | cue wollte … sagen | by die Stadt | frame Was der Damm kostet, wollte die Stadt nicht sagen"}},
		{"Die Stadt, die nichts sagen wollte, baut.", []string{
			"reported no-statement indicative | cue sagen wollte | by die | frame die nichts sagen wollte"}},
		{"Die Ministerin zeigte sich besorgt: „Der Damm bricht bald“, sagte sie.", []string{
			"direct indicative | „Der Damm bricht bald“ | cue sagte | by sie | frame , sagte sie"}},
		{"Nach Angaben des Sprechers der Stadt, Roland Eich, hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue Nach | by Angaben des Sprechers der Stadt, Roland Eich | frame Nach Angaben des Sprechers der Stadt, Roland Eich,"}},
		{"Ada Berger warnte die Stadt „vor einem großen Fehler“.", []string{
			"direct | „vor einem großen Fehler“ | cue warnte | by Ada Berger | to die Stadt | frame Ada Berger warnte die Stadt"}},
		{"Die Stadt versprach Hilfe: mehr Geld und neue Dämme.", []string{
			"reported indicative | cue versprach | by Die Stadt | frame Die Stadt versprach Hilfe: mehr Geld und neue Dämme"}},
		{"Die Stadt versprach Hilfe: Der Damm werde gebaut.", []string{
			"indirect konjunktiv-1 | Der Damm werde gebaut | cue versprach | by Die Stadt | frame Die Stadt versprach Hilfe:"}},
		{"Ada Berger nannte den Damm „fest und sicher“ und die Brücke „alt und brüchig“.", []string{
			"direct | „fest und sicher“ | cue nannte | by Ada Berger | frame Ada Berger nannte den Damm … und die Brücke",
			"direct | „alt und brüchig“ | cue nannte | by Ada Berger | frame Ada Berger nannte den Damm … und die Brücke"}},
		{"Ada Berger bezeichnete den Damm als „sicher und fest gebaut“.", []string{
			"direct | „sicher und fest gebaut“ | cue bezeichnete … als | by Ada Berger | frame Ada Berger bezeichnete den Damm als"}},
		{"Der Damm hält (noch), sagte Ada Berger.", []string{
			"indirect indicative | Der Damm hält (noch) | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"Ada Berger sagte in der Halle, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | frame Ada Berger sagte in der Halle,"}},
		{"Der Damm halte - so Ada Berger - noch lange.", []string{
			"indirect konjunktiv-1 | Der Damm halte … noch lange | cue so | by Ada Berger | frame - so Ada Berger -"}},
		{"Ein Mann soll den Damm zerstört haben.", []string{
			"free-indirect soll | Ein Mann soll den Damm zerstört haben."}},
		{"Ein Mann soll den Damm bauen.", nil},
		{"Den Sieg nannte Teamchef Todt verdient und schön.", []string{
			"reported indicative | Den Sieg nannte Teamchef Todt verdient und schön. | by Teamchef Todt"}},
		{"Ada Berger sagte, der „Damm“ halte.", []string{
			"indirect konjunktiv-1 | der „Damm“ halte | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger hält es für möglich, dass der Damm bricht.", []string{
			"indirect indicative | dass der Damm bricht | cue hält es für möglich | by Ada Berger | frame Ada Berger hält es für möglich,"}},
		{"Ada Berger hält es für sehr wahrscheinlich, dass der Damm bricht.", []string{
			"indirect indicative | dass der Damm bricht | cue hält es für sehr wahrscheinlich | by Ada Berger | frame Ada Berger hält es für sehr wahrscheinlich,"}},
		{"Ada Berger sieht es als erwiesen an, dass der Damm bricht.", []string{
			"indirect indicative | dass der Damm bricht | cue sieht es als erwiesen an | by Ada Berger | frame Ada Berger sieht es als erwiesen an,"}},
		{"Ada Berger teilte mit, dass der Fluss steige, wenn es regne, und dass der Damm halte.", []string{
			"indirect konjunktiv-1 | dass der Fluss steige, wenn es regne, und dass der Damm halte | cue teilte mit | by Ada Berger | frame Ada Berger teilte mit,"}},
		{"Ada Berger, zitiert von der dpa, sagte, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | frame Ada Berger, zitiert von der dpa, sagte,"}},
		{"Der Rat plant viel: Am Sonntag soll ein Kran umgestürzt sein.", []string{
			"free-indirect soll | Am Sonntag soll ein Kran umgestürzt sein."}},
		{"„Der Damm hält.“ Das sagte Ada Berger am Montag. „Die Brücke fällt.“", []string{
			"indirect indicative | „Der Damm hält.“ Das | cue sagte | by Ada Berger | frame sagte Ada Berger am Montag",
			"direct indicative in 1 | „Der Damm hält.“ | cue sagte | by Ada Berger | frame sagte Ada Berger am Montag",
			"direct indicative | „Die Brücke fällt.“ | by Ada Berger"}},
		{"Ada Berger ist zuversichtlich. „Der Damm hält noch viele Jahre“, sagt sie. „Und er ist schön.“", []string{
			"direct indicative | „Der Damm hält noch viele Jahre“ | cue sagt | by sie | frame , sagt sie",
			"direct indicative | „Und er ist schön.“ | cue sagt | by sie | frame , sagt sie"}},
		{"Ada Berger erklärte der Zeitung „Nordkurier“, „dass der Damm hält“.", []string{
			"direct indicative | „dass der Damm hält“ | cue erklärte | by Ada Berger | to der Zeitung „Nordkurier“ | frame Ada Berger erklärte der Zeitung „Nordkurier“,"}},
		{"Dem „Nordkurier“ sagte Ada Berger: „Der Damm hält.“", []string{
			"direct indicative | „Der Damm hält.“ | cue sagte | by Ada Berger | to Dem „Nordkurier“ | frame Dem „Nordkurier“ sagte Ada Berger:"}},
		{"Gegenüber der „Rundschau“ bestätigte Ada Berger, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue bestätigte | by Ada Berger | to der „Rundschau“ | frame Gegenüber der „Rundschau“ bestätigte Ada Berger,"}},
		{"Vor dem Rat sagte Ada Berger, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | frame Vor dem Rat sagte Ada Berger,"}},
		{"Im Gespräch mit der dpa äußerte Ada Berger die Sorge, der Damm breche.", []string{
			"indirect konjunktiv-1 | der Damm breche | cue äußerte … die Sorge | by Ada Berger | to der dpa | frame Im Gespräch mit der dpa äußerte Ada Berger die Sorge,"}},
		{"Ada Berger hat der Zeitung zufolge den Damm gebaut.", []string{
			"indirect indicative | Ada Berger hat … den Damm gebaut | cue zufolge | by der Zeitung | frame der Zeitung zufolge"}},
		{"Der Zeitung zufolge sagte Ada Berger, der Damm halte.", []string{
			"indirect konjunktiv-1 | sagte Ada Berger, der Damm halte | cue zufolge | by Der Zeitung | frame Der Zeitung zufolge",
			"indirect konjunktiv-1 in 1 | der Damm halte | cue sagte | by Ada Berger | frame Der Zeitung zufolge sagte Ada Berger,"}},
		{"Ada Berger, so die Zeitung, habe den Damm gebaut.", []string{
			"indirect konjunktiv-1 | Ada Berger … habe den Damm gebaut | cue so | by die Zeitung | frame , so die Zeitung,"}},
		{"Der Damm halte, so Ada Berger, weil er neu sei.", []string{
			"indirect konjunktiv-1 | Der Damm halte … weil er neu sei | cue so | by Ada Berger | frame , so Ada Berger,"}},
		{"Wie es heißt, hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue Wie es heißt | frame Wie es heißt,"}},
		{"Wie berichtet, hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue Wie berichtet | frame Wie berichtet,"}},
		{"Wie Ada Berger weiter ausführte, sei der Damm neu.", []string{
			"indirect konjunktiv-1 | sei der Damm neu | cue Wie … ausführte | by Ada Berger | frame Wie Ada Berger weiter ausführte,"}},
		{"Wie die Stadt am Montag der dpa mitteilte, hält der Damm, der seit Jahren leckt.", []string{
			"indirect indicative | hält der Damm, der seit Jahren leckt | cue Wie … mitteilte | by die Stadt | to der dpa | frame Wie die Stadt am Montag der dpa mitteilte,"}},
		{"Einer der Helfer sagte, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Einer der Helfer | frame Einer der Helfer sagte,"}},
		{"Viele sagen, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagen | by Viele | frame Viele sagen,"}},
		{"Die meisten Bürger glauben, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue glauben | by Die meisten Bürger | frame Die meisten Bürger glauben,"}},
		{"Kritiker werfen der Stadt vor, zu zögern.", []string{
			"indirect | zu zögern | cue werfen … vor | by Kritiker | to der Stadt | frame Kritiker werfen der Stadt vor,"}},
		{"Die Stadt Kiel und das Land fordern, den Damm zu bauen.", []string{
			"indirect | den Damm zu bauen | cue fordern | by Die Stadt Kiel und das Land | frame Die Stadt Kiel und das Land fordern,"}},
	})
}

func TestEnglishSpans(t *testing.T) {
	checkRoles(t, "en", []spansRow{
		{"According to a report by the Stock Sheet that cited a board member, the group will move.", []string{
			"indirect indicative | the group will move | cue According to | by a report by the Stock Sheet that cited a board member | frame According to a report by the Stock Sheet that cited a board member"}},
		{"Ada Berger praised the dam. The “river of gold” was full.", []string{
			"reported indicative | the dam | cue praised | by Ada Berger | frame Ada Berger praised"}},
		{"Berg said on Monday, “The dam holds.”", []string{
			"direct indicative | “The dam holds.” | cue said | by Berg | frame Berg said on Monday,"}},
		{"As the mayor said, the dam holds.", []string{
			"indirect indicative | the dam holds | cue As … said | by the mayor | frame As the mayor said,"}},
		{"The dam held, the mayor said, adding that it was new.", []string{
			"indirect indicative | The dam held | cue said | by the mayor | frame , the mayor said, adding",
			"indirect indicative | that it was new | cue adding | by the mayor | frame , the mayor said, adding"}},
		{"“The dam holds,” the mayor told Reuters, adding: “It is new.”", []string{
			"direct indicative | “The dam holds,” | cue told | by the mayor | to Reuters | frame the mayor told Reuters, adding:",
			"direct indicative | “It is new.” | cue adding | by the mayor | frame the mayor told Reuters, adding:"}},
		{"“Is the dam safe?” Berg asked.", []string{
			"direct indicative | “Is the dam safe?” | cue asked | by Berg | frame Berg asked"}},
		{"The ministry said that the dam holds.", []string{
			"indirect indicative | that the dam holds | cue said | by The ministry | frame The ministry said"}},
		{"The dam holds, the ministry said.", []string{
			"indirect indicative | The dam holds | cue said | by the ministry | frame , the ministry said"}},
		{"“The dam holds,” Ada Berger said.", []string{
			"direct indicative | “The dam holds,” | cue said | by Ada Berger | frame Ada Berger said"}},
		{"“The dam holds,” said Ada Berger, “and it is new.”", []string{
			"direct indicative | “The dam holds,” … “and it is new.” | cue said | by Ada Berger | frame said Ada Berger,"}},
		{"Ada Berger said: “The dam holds.”", []string{
			"direct indicative | “The dam holds.” | cue said | by Ada Berger | frame Ada Berger said:"}},
		{"According to the ministry, the dam holds.", []string{
			"indirect indicative | the dam holds | cue According to | by the ministry | frame According to the ministry"}},
		{"The dam holds, according to the ministry, but the bridge fell.", []string{
			"indirect indicative | The dam holds | cue according to | by the ministry | frame , according to the ministry,"}},
		{"The bridge fell when the dam, according to Berg, broke.", []string{
			"indirect indicative | The bridge fell when the dam … broke | cue according to | by Berg | frame , according to Berg,"}},
		{"The bridge fell. And according to Berg, the dam is safe.", []string{
			"indirect indicative | And … the dam is safe | cue according to | by Berg | frame according to Berg"}},
		{"When Berg heard the claim, the dam broke.", nil},
		{"Ada Berger told Reuters the dam holds.", []string{
			"indirect indicative | the dam holds | cue told | by Ada Berger | to Reuters | frame Ada Berger told Reuters"}},
		{"Ada Berger warned of a weak spot in the dam.", []string{
			"reported indicative | of a weak spot in the dam | cue warned | by Ada Berger | frame Ada Berger warned"}},
		{"The mayor accused the council of delay.", []string{
			"reported indicative | of delay | cue accused | by The mayor | to the council | frame The mayor accused the council"}},
		{"The council denied the charges.", []string{
			"reported denied indicative | the charges | cue denied | by The council | frame The council denied"}},
		{"As first reported by Reuters, the dam holds.", []string{
			"indirect indicative | the dam holds | cue As … reported | by Reuters | frame As first reported by Reuters,"}},
		{"The dam reportedly holds.", []string{
			"indirect indicative | The dam … holds | cue reportedly | frame reportedly"}},
		{"It is said that the dam holds.", []string{
			"indirect indicative | that the dam holds | cue It is said | frame It is said"}},
		{"The dam is said to hold.", []string{
			"indirect | to hold | cue is said | frame The dam is said"}},
		{"Ada Berger, who leads the council, said the dam holds.", []string{
			"indirect indicative | the dam holds | cue said | by Ada Berger, who leads the council | frame Ada Berger, who leads the council, said"}},
		{"Ada Berger called the plan “a costly and dangerous mistake”.", []string{
			"direct | “a costly and dangerous mistake” | cue called | by Ada Berger | frame Ada Berger called the plan"}},
		{"Ada Berger said the dam “holds for many more years”.", []string{
			"indirect indicative | the dam “holds for many more years” | cue said | by Ada Berger | frame Ada Berger said",
			"direct indicative in 1 | “holds for many more years” | cue said | by Ada Berger | frame Ada Berger said"}},
		{"The council promised to build a new dam.", []string{
			"indirect | to build a new dam | cue promised | by The council | frame The council promised"}},
		{"The council asked residents to leave.", []string{
			"indirect | to leave | cue asked | by The council | to residents | frame The council asked residents"}},
		{"Ada Berger said the dam holds, and Jonas Kurz denied that it leaks.", []string{
			"indirect indicative | the dam holds | cue said | by Ada Berger | frame Ada Berger said",
			"indirect denied indicative | that it leaks | cue denied | by Jonas Kurz | frame Ada Berger said … , and Jonas Kurz denied"}},
		{"The council's promise to build a dam pleased many.", []string{
			"indirect | to build a dam | cue promise | by The council's | frame The council's promise … pleased many"}},
		{"In a statement, the council said the dam holds.", []string{
			"indirect indicative | the dam holds | cue said | by the council | frame In a statement, the council said"}},
		{"“The dam,” the council said, “holds for years.”", []string{
			"direct indicative | “The dam,” … “holds for years.” | cue said | by the council | frame the council said,"}},
		{"Asked about the dam, Ada Berger said it holds.", []string{
			"indirect indicative | it holds | cue said | by Ada Berger | frame Asked about the dam, Ada Berger said"}},
		{"Ada Berger insisted the dam is safe despite the rain.", []string{
			"indirect indicative | the dam is safe despite the rain | cue insisted | by Ada Berger | frame Ada Berger insisted"}},
		{"Witnesses described a loud bang.", []string{
			"reported indicative | a loud bang | cue described | by Witnesses | frame Witnesses described"}},
		{"“It holds,” Berger added. “It is new.”", []string{
			"direct indicative | “It holds,” | cue added | by Berger | frame Berger added",
			"direct indicative | “It is new.” | cue added | by Berger | frame Berger added"}},
		{"The minister said on Monday that the bridge was safe and that it would open soon.", []string{
			"indirect indicative | that the bridge was safe and that it would open soon | cue said | by The minister | frame The minister said on Monday"}},
		{"The bridge was safe, and it would open soon, the minister said.", []string{
			"indirect indicative | The bridge was safe, and it would open soon | cue said | by the minister | frame , the minister said"}},
		{"Berg, a farmer, told The Daily Post the bridge was old.", []string{
			"indirect indicative | the bridge was old | cue told | by Berg, a farmer | to The Daily Post | frame Berg, a farmer, told The Daily Post"}},
		{"Berg said he had asked the council to act.", []string{
			"indirect indicative | he had asked the council to act | cue said | by Berg | frame Berg said",
			"indirect in 1 | to act | cue had asked | by he | to the council | frame Berg said he had asked the council"}},
		{"The report found that the bridge was old.", []string{
			"indirect indicative | that the bridge was old | cue found | by The report | frame The report found"}},
		{"The report, published on Monday, says the bridge is old.", []string{
			"indirect indicative | the bridge is old | cue says | by The report | frame The report, published on Monday, says"}},
		{"Officials warned that the river could rise.", []string{
			"indirect indicative | that the river could rise | cue warned | by Officials | frame Officials warned"}},
		{"Officials warned residents of a flood.", []string{
			"reported indicative | of a flood | cue warned | by Officials | to residents | frame Officials warned residents"}},
		{"Berg blamed the council for the delay.", []string{
			"reported indicative | for the delay | cue blamed | by Berg | to the council | frame Berg blamed the council"}},
		{"Berg praised the plan as “a brave and honest step”.", []string{
			"direct | “a brave and honest step” | cue praised … as | by Berg | frame Berg praised the plan as"}},
		{"“A brave step,” Berg called it.", []string{
			"direct | “A brave step,” | cue called | by Berg | frame Berg called it"}},
		{"A spokesman for the council said it was too early to comment.", []string{
			"indirect indicative | it was too early to comment | cue said | by A spokesman for the council | frame A spokesman for the council said"}},
		{"Sources close to the council said the plan was dead.", []string{
			"indirect indicative | the plan was dead | cue said | by Sources close to the council | frame Sources close to the council said"}},
		{"It was reported that the bridge was closed.", []string{
			"indirect indicative | that the bridge was closed | cue It was reported | frame It was reported"}},
		{"Berg denied having seen the report.", []string{
			"indirect denied | having seen the report | cue denied | by Berg | frame Berg denied"}},
		{"Berg said: “The bridge is old, but it is safe,” and left.", []string{
			"direct indicative | “The bridge is old, but it is safe,” | cue said | by Berg | frame Berg said: … and left"}},
		{"The bridge fell at noon, according to a report by Reuters.", []string{
			"indirect indicative | The bridge fell at noon | cue according to | by a report by Reuters | frame according to a report by Reuters"}},
		{"The bridge, according to Berg, fell at noon.", []string{
			"indirect indicative | The bridge … fell at noon | cue according to | by Berg | frame , according to Berg,"}},
		{"Berg added that the bridge would be closed.", []string{
			"indirect indicative | that the bridge would be closed | cue added | by Berg | frame Berg added"}},
		{"The council's spokesman, Berg, announced plans to close the bridge.", []string{
			"reported indicative | plans to close the bridge | cue announced | by The council's spokesman, Berg | frame The council's spokesman, Berg, announced"}},
	})
}

// What speech acts without a clause claim: their object, without whom it was said to.
func TestActs(t *testing.T) {
	for _, x := range []struct {
		text string
		want []string
	}{
		{"Ada Berger erhob Vorwürfe gegen die Stadt. Sie habe nicht gehandelt.", []string{"Ada Berger?: Sie habe nicht gehandelt"}},
		{"Man bestritt die Tat.", nil},
		{"Zeugen, die einen Knall gehört haben wollen, kamen vorbei.", []string{"Zeugen: einen Knall gehört haben"}},
		{"Als Grund nannte sie den Streit.", []string{"sie: den Streit"}},
		{"Die Ministerin bezeichnete den Plan als falsch.", []string{"Ministerin: den Plan als falsch"}},
		{"Den Schaden schätzt der Hof auf zehn Kühe.", []string{"Hof: Den Schaden … auf zehn Kühe"}},
		{"Die Ministerin nannte den Plan völlig falsch.", []string{"Ministerin: den Plan völlig falsch"}},
		{"Als Grund nannte die Polizei den Streit der Nachbarn.", []string{"Polizei: den Streit der Nachbarn"}},
		{"Die Ministerin bezeichnete den Chef der Bank als Lügner.", []string{"Ministerin: den Chef der Bank als Lügner"}},
		{"Die Ministerin nannte die Pläne der Stadt am Ende falsch.", []string{"Ministerin: die Pläne der Stadt am Ende falsch"}},
		{"Ada Berger räumte einen Fehler ein.", []string{"Ada Berger: einen Fehler"}},
		{"Der Fehler wurde von Ada Berger gestern eingeräumt.", []string{"Ada Berger: Der Fehler … gestern"}},
		{"Ada Berger forderte gestern in Kiel einen neuen Damm und eine Brücke.", []string{"Ada Berger: einen neuen Damm und eine Brücke"}},
		{"Ada Berger sprach sich gestern für den Damm aus.", []string{"Ada Berger: den Damm"}},
		{"Ada Berger warnte die Stadt am Montag vor einem Riss.", []string{"Ada Berger: einem Riss"}},
		{"Niemand bestritt die Tat.", nil},
		{"Ada Berger, eine Ärztin, warf der Stadt Fehler vor.", []string{"Ada Berger: Fehler"}},
		{"Es bestreitet niemand die Tat.", nil},
		{"Ada Berger äußerte schwere Anschuldigungen gegen die Stadt.", nil},
		{"Man lobte den Damm.", nil},
		{"Jonas Kurz nannte den Damm einen großen Fehler.", []string{"Jonas Kurz: den Damm einen großen Fehler"}},
		{"Ada Berger hält den Plan für sehr gut.", []string{"Ada Berger: den Plan für sehr gut"}},
		{"Ada Berger will den Damm gesehen haben.", []string{"Ada Berger: den Damm gesehen haben"}},
		{"Ada Berger dankte den Helfern für ihren Einsatz.", []string{"Ada Berger: ihren Einsatz"}},
		{"Ada Berger drohte der Stadt mit einer Klage.", []string{"Ada Berger: einer Klage"}},
		{"Ada Berger bat die Stadt um einen neuen Damm.", []string{"Ada Berger: einen neuen Damm"}},
		{"Die Stadt kündigte einen Damm an, der zehn Jahre hält.", []string{"Stadt: einen Damm … der zehn Jahre hält"}},
	} {
		if got := chainsOf(t, x.text); strings.Join(got, "\n") != strings.Join(x.want, "\n") {
			t.Errorf("%s\ngot  %s\nwant %s", x.text, strings.Join(got, "\n     "), strings.Join(x.want, "\n     "))
		}
	}
}
