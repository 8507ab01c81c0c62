package attribution

import (
	"slices"
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
)

// Speech acts without a clause, silences, and what is around them. The words
// follow testdata/gold/README.md and were worked out by hand.
func TestSpeechActSpans(t *testing.T) {
	checkRoles(t, "de", []spansRow{
		// the sentence, with what somebody else says in its Vorfeld
		{"Während Ada Berger sagte, der Damm sei alt, warnte Jonas Kurz vor Panik.", []string{
			"reported konjunktiv-1 | Während Ada Berger sagte, der Damm sei alt, warnte Jonas Kurz vor Panik. | by Jonas Kurz",
			"indirect konjunktiv-1 in 1 | der Damm sei alt | cue sagte | by Ada Berger | frame Während Ada Berger sagte, … , warnte Jonas Kurz vor Panik"}},
		// speech acts that are no quotation
		{"Ada Berger kam, um die Tat zu bestreiten.", nil},
		{"Ada Berger sagte: „Jonas Kurz bestritt die Tat.“", []string{
			"direct indicative | „Jonas Kurz bestritt die Tat.“ | cue sagte | by Ada Berger | frame Ada Berger sagte:"}},
		{"Ada Berger bestritt die Tat nicht.", nil},
		{"Ada Berger hat einen Fehler einzuräumen.", nil},
		{"Ada Berger hat die Tat zu bestreiten.", nil},
		{"Ada Berger hat die Tat bestritten.", []string{
			"reported denied indicative | cue hat … bestritten | by Ada Berger | frame Ada Berger hat die Tat bestritten"}},
		{"Ada Berger äußerte sich. Der Damm halte.", []string{
			"reported indicative | cue äußerte | by Ada Berger | frame Ada Berger äußerte sich",
			"indirect-free-indirect konjunktiv-1 | Der Damm halte. | by Ada Berger"}},
		{"Ada Berger lobte ihn.", nil},
		{"Bestritt Ada Berger die Tat?", nil},
		{"Fordert Ada Berger einen Damm, lacht der Rat.", nil},
		{"Ada Berger hat vor dem Damm zu warnen.", nil},
		{"Einen Krieg anzudrohen ist ein Fehler.", nil},
		{"Von Verlusten wird geredet.", nil},
		{"Gestern wurde von Verlusten gesprochen.", nil},
		{"In den Köpfen der Opfer wurden Wunden festgestellt.", nil},
		{"Von Steinen wurde der Plan bestätigt.", nil},
		{"Betont wurde die Würde von Frauen.", nil},
		{"Betont wurde die Lage von der Chefin.", []string{
			"reported indicative | cue Betont wurde | by der Chefin | frame Betont wurde die Lage von der Chefin"}},
		{"Ada Berger beschuldigte den Rat.", nil},
		{"Wegen des Angriffs beschuldigte Ada Berger den Rat.", nil},
		{"Ada Berger hielt den ganzen Tag eine Rede.", nil},
		{"Ada Berger informierte den Rat für gewöhnlich selbst.", nil},
		{"Der Damm hält für gewöhnlich.", nil},
		{"Ada Berger lobte sich.", nil},
		{"Ada Berger lobte den ganzen Tag.", nil},
		{"Ada Berger sagte, die Stadt fordert einen Damm.", []string{
			"indirect indicative | die Stadt fordert einen Damm | cue sagte | by Ada Berger | frame Ada Berger sagte,",
			"reported indicative in 1 | cue fordert | by die Stadt | frame die Stadt fordert einen Damm"}},
		{"Ada Berger warnte vor einer Woche.", nil},
		{"Während die Post von tausend Menschen sprach, lachte der Rat.", []string{
			"reported indicative | cue sprach | by die Post | frame Während die Post von tausend Menschen sprach"}},
		{"Weil Zeugen einen Knall gehört haben wollen, kam die Polizei.", []string{
			"reported indicative | cue wollen | by Zeugen | frame Weil Zeugen einen Knall gehört haben wollen"}},
		// speech acts that are the whole sentence
		{"Ada Berger nannte es den größten Fehler.", []string{
			"reported indicative | Ada Berger nannte es den größten Fehler. | by Ada Berger"}},
		{"Ada Berger nannte den Plan am Montag falsch.", []string{
			"reported indicative | Ada Berger nannte den Plan am Montag falsch. | by Ada Berger"}},
		{"Ada Berger nannte den alten Plan.", []string{
			"reported indicative | cue nannte | by Ada Berger | frame Ada Berger nannte den alten Plan"}},
		{"Dies hält Ada Berger für falsch.", []string{
			"reported indicative | Dies hält Ada Berger für falsch. | by Ada Berger"}},
		{"Der Ring, genannt Roter Ring, hat ein festes Tor.", nil},
		// passives: the subject is what was said, the agent who said it
		{"Die Tat wurde von dem Angeklagten bestritten.", []string{
			"reported denied indicative | cue wurde … bestritten | by dem Angeklagten | frame Die Tat wurde von dem Angeklagten bestritten"}},
		{"Vom Minister wurde der Kauf bestätigt.", []string{
			"reported indicative | cue wurde … bestätigt | by Minister | frame Vom Minister wurde der Kauf bestätigt"}},
		{"Von der Opposition wurde der Rücktritt des Ministers gefordert.", []string{
			"reported indicative | Von der Opposition wurde der Rücktritt des Ministers gefordert. | by der Opposition"}},
		{"Dem Rat wurden von Ada Berger Fehler vorgeworfen.", []string{
			"reported indicative | Dem Rat wurden von Ada Berger Fehler vorgeworfen. | by Ada Berger | to Dem Rat"}},
		{"Der Fehler wurde von der Stadt eingeräumt.", []string{
			"reported indicative | cue wurde … eingeräumt | by der Stadt | frame Der Fehler wurde von der Stadt eingeräumt"}},
		{"Die Tat wurde bestritten.", nil},
		{"Die Würde von Frauen wurde betont.", nil},
		{"Der Rücktritt wurde von der Lage gefordert.", nil},
		{"Die Liste wird von einem Minister angeführt.", nil},
		{"Der Minister sprach bei der Feier von einem Wunder.", []string{
			"reported indicative | Der Minister sprach bei der Feier von einem Wunder. | by Der Minister"}},
		{"Der Rat wird vom Bau am Damm, der Weihe und dem Fest berichten.", []string{
			"reported indicative | Der Rat wird vom Bau am Damm, der Weihe und dem Fest berichten. | by Der Rat"}},
		{"Die Stadt drohte den Studenten mit einer Klage.", []string{
			"reported indicative | Die Stadt drohte den Studenten mit einer Klage. | by Die Stadt | to den Studenten"}},
		{"Sowohl der Rat der Stadt als auch die Feuerwehr warnten vor dem Damm.", []string{
			"reported indicative | Sowohl der Rat der Stadt als auch die Feuerwehr warnten vor dem Damm. | by der Rat der Stadt als auch die Feuerwehr"}},
		{"Ada Berger wurde von der Stadt Betrug vorgeworfen.", []string{
			"reported indicative | Ada Berger wurde von der Stadt Betrug vorgeworfen. | by der Stadt | to Ada Berger"}},
		{"Ada Berger hält den Damm für gut und schön.", []string{
			"reported indicative | Ada Berger hält den Damm für gut und schön. | by Ada Berger"}},
		{"Des Diebstahls verdächtigt die Polizei den Mann.", []string{
			"reported indicative | Des Diebstahls verdächtigt die Polizei den Mann. | by die Polizei | to den Mann"}},
		{"Der Damm wird von Ada Berger als Fehler bezeichnet.", []string{
			"reported indicative | Der Damm wird von Ada Berger als Fehler bezeichnet. | by Ada Berger"}},
		{"Der Damm wird von Ada Berger als Grund genannt.", []string{
			"reported indicative | Der Damm wird von Ada Berger als Grund genannt. | by Ada Berger"}},
		{"Der Kommentar lehnte den Plan als Fehler ab.", []string{
			"reported indicative | Der Kommentar lehnte den Plan als Fehler ab. | by Der Kommentar"}},
		{"Den Damm gebaut haben wollen ist leicht.", nil},
		{"Im Bericht wird von Verlusten gesprochen.", []string{
			"reported indicative | Im Bericht wird von Verlusten gesprochen. | by Bericht"}},
		{"Vom Rat wird von Verlusten gesprochen.", []string{
			"reported indicative | Vom Rat wird von Verlusten gesprochen. | by Rat"}},
		{"Der Damm wird in dem Bericht als Fehler bezeichnet.", []string{
			"reported indicative | Der Damm wird in dem Bericht als Fehler bezeichnet. | by dem Bericht"}},
		{"Ada Berger forderte einen Damm, und die Stadt baute eine Brücke.", []string{
			"reported indicative | Ada Berger forderte einen Damm | by Ada Berger"}},
		{"Die Stadt baute eine Brücke, und Ada Berger forderte einen Damm.", []string{
			"reported indicative | und Ada Berger forderte einen Damm | by Ada Berger"}},
		{"Ada Berger lachte und forderte einen Damm.", []string{
			"reported indicative | Ada Berger lachte und forderte einen Damm. | by Ada Berger"}},
		{"Ada Berger sagte, der Damm halte, und forderte eine Brücke.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | frame Ada Berger sagte, … , und forderte eine Brücke",
			"reported indicative | und forderte eine Brücke | by Ada Berger"}},
		{"In Kiel sprach die Ministerin von der Möglichkeit einer Wahl.", []string{
			"reported indicative | In Kiel sprach die Ministerin von der Möglichkeit einer Wahl. | by die Ministerin"}},
		// who says nothing
		{"Ada Berger äußerte sich nicht.", []string{
			"reported no-statement indicative | cue äußerte | by Ada Berger | frame Ada Berger äußerte sich nicht"}},
		{"Ada Berger lehnte es ab, sich zu äußern.", []string{
			"reported no-statement | cue äußern | by Ada Berger | frame sich zu äußern"}},
		{"Die Stadt war nicht zu erreichen.", []string{
			"reported no-statement indicative | cue war … erreichen | by Die Stadt | frame Die Stadt war nicht zu erreichen"}},
		{"Bei der Stadt war niemand zu erreichen.", []string{
			"reported no-statement indicative | cue war … erreichen | by der Stadt | frame Bei der Stadt war niemand zu erreichen"}},
		{"Die Stadt lehnte eine Stellungnahme ab.", []string{
			"reported no-statement indicative | cue lehnte … Stellungnahme ab | by Die Stadt | frame Die Stadt lehnte eine Stellungnahme ab"}},
		{"Das Amt war überrascht. Eine Stellungnahme gab es nicht.", []string{
			"reported no-statement indicative | cue Stellungnahme gab | by Das Amt | frame Eine Stellungnahme gab es nicht"}},
		{"Das Amt war überrascht.\n\nEine Stellungnahme gab es nicht.", nil},
		{"Es war überrascht. Eine Stellungnahme gab es nicht.", nil},
		{"Von der Stadt lag keine Stellungnahme vor.", []string{
			"reported no-statement indicative | cue lag … Stellungnahme vor | by der Stadt | frame Von der Stadt lag keine Stellungnahme vor"}},
		{"Eine Anfrage wurde von der Stadt nicht beantwortet.", []string{
			"reported no-statement indicative | cue Anfrage wurde … beantwortet | by der Stadt | frame Eine Anfrage wurde von der Stadt nicht beantwortet"}},
		{"Das Amt war überrascht. Eine Anfrage wurde nicht beantwortet.", nil},
		{"Seitens der Stadt wurde keine Auskunft erteilt.", []string{
			"reported no-statement indicative | cue wurde … Auskunft erteilt | by der Stadt | frame Seitens der Stadt wurde keine Auskunft erteilt"}},
		{"Aus Kiel gab es keine Antwort.", []string{
			"reported no-statement indicative | cue gab … Antwort | by Kiel | frame Aus Kiel gab es keine Antwort"}},
		{"Die Stadt wollte nicht bestätigen, dass der Damm bricht.", []string{
			"reported no-statement indicative | cue wollte … bestätigen | by Die Stadt | frame Die Stadt wollte nicht bestätigen, dass der Damm bricht"}},
		{"Die Stadt wollte nicht sagen, ob Ada Berger behaupte, dass der Damm bricht.", []string{
			"reported no-statement indicative | cue wollte … sagen | by Die Stadt | frame Die Stadt wollte nicht sagen, ob Ada Berger behaupte, dass der Damm bricht"}},
		{"Ada Berger sagte: „Die Stadt schweigt.“", []string{
			"direct indicative | „Die Stadt schweigt.“ | cue sagte | by Ada Berger | frame Ada Berger sagte:"}},
		{"Weder die Stadt noch Ada Berger gaben eine Stellungnahme ab.", []string{
			"reported no-statement indicative | cue gaben … Stellungnahme ab | by die Stadt | frame Weder die Stadt noch Ada Berger gaben eine Stellungnahme ab",
			"reported no-statement indicative | cue gaben … Stellungnahme ab | by Ada Berger | frame Weder die Stadt noch Ada Berger gaben eine Stellungnahme ab"}},
		{"Die Firma verlor kein Wort über den Damm.", []string{
			"reported no-statement indicative | cue verlor … Wort | by Die Firma | frame Die Firma verlor kein Wort über den Damm"}},
		{"Der Minister hatte nicht zu sprechen.", nil},
		{"Der Minister war nicht zu sprechen.", []string{
			"reported no-statement indicative | cue war … zu sprechen | by Der Minister | frame Der Minister war nicht zu sprechen"}},
		{"Die Stadt hüllt sich in Schweigen.", []string{
			"reported no-statement indicative | cue hüllt … Schweigen | by Die Stadt | frame Die Stadt hüllt sich in Schweigen"}},
		{"Weder die Stadt, die den Damm baut, noch Ada Berger äußerten sich.", []string{
			"reported no-statement indicative | cue äußerten | by die Stadt | frame Weder die Stadt, die den Damm baut, noch Ada Berger äußerten sich",
			"reported no-statement indicative | cue äußerten | by Ada Berger | frame Weder die Stadt, die den Damm baut, noch Ada Berger äußerten sich"}},
		{"Auf eine Nachfrage wurde nicht geantwortet.", nil},
		{"Auf die Vorwürfe wurde nicht reagiert.", nil},
		{"Der Regen fiel. Eine Stellungnahme gab es nicht.", nil},
		{"Die Stadt lehnte es ab, dass sich Ada Berger äußert.", []string{
			"reported indicative | cue äußert | by Ada Berger | frame dass sich Ada Berger äußert"}},
		// more of the same
		{"Ada Berger lobte „Die Große Brücke Von Kiel“.", []string{
			"reported indicative | cue lobte | by Ada Berger | frame Ada Berger lobte „Die Große Brücke Von Kiel“"}},
		{"Die Stadt schätzt auf zehn Kühe.", []string{
			"reported indicative | Die Stadt schätzt auf zehn Kühe. | by Die Stadt"}},
		{"Das Motto: „Wir bauen Dämme und Brücken.“", nil},
		{"Ada Berger hält den Damm für gute Arbeit.", nil},
		{"Ada Berger hält Reden für gute alte Freunde.", nil},
		{"Ada Berger hält den Damm und die Brücke für sicher.", []string{
			"reported indicative | Ada Berger hält den Damm und die Brücke für sicher. | by Ada Berger"}},
		{"Ada Berger soll einen Damm gefordert haben.", []string{
			"free-indirect soll | Ada Berger soll einen Damm gefordert haben."}},
		{"Soll der Rat einen Damm fordern?", nil},
		{"Gefordert: ein Damm.", nil},
		{"Ging nach Kiel und forderte einen Damm.", nil},
		{"Die Stadt baut Brücken und bezeichnet sich als Perle.", nil},
		{"Man fordert einen Damm.", nil},
		{"Ada Berger forderte eine Brücke und sagte, der Damm halte.", []string{
			"reported indicative | Ada Berger forderte eine Brücke | by Ada Berger",
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | frame Ada Berger forderte eine Brücke und sagte,"}},
		{"Ada Berger sagte, der Damm halte …", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger nannte Kurz einen Lügner.", []string{
			"reported indicative | Ada Berger nannte Kurz einen Lügner. | by Ada Berger"}},
		{"Einzelheiten wurden nicht genannt.", nil},
		{"Ada Berger will den Damm gelobt haben.", []string{
			"reported indicative | cue will | by Ada Berger | frame Ada Berger will den Damm gelobt haben"}},
		{"Ada Berger nannte den Damm den größten Fehler.", []string{
			"reported indicative | cue nannte | by Ada Berger | frame Ada Berger nannte den Damm den größten Fehler"}},
		{"Auf zehn Kühe schätzt der Hof den Schaden.", []string{
			"reported indicative | Auf zehn Kühe schätzt der Hof den Schaden. | by der Hof"}},
		{"Den Damm bezeichnete Ada Berger als Fehler.", []string{
			"reported indicative | Den Damm bezeichnete Ada Berger als Fehler. | by Ada Berger"}},
		{"Die Stadt war nicht erreichbar.", []string{
			"reported no-statement indicative | cue war … erreichbar | by Die Stadt | frame Die Stadt war nicht erreichbar"}},
		{"Wegen des Regens war Ada Berger nicht zu sprechen.", []string{
			"reported no-statement indicative | cue war … zu sprechen | by Ada Berger | frame Wegen des Regens war Ada Berger nicht zu sprechen"}},
		{"Ada Berger sagte, der Damm (und die Brücke) halte (noch).", []string{
			"indirect konjunktiv-1 | der Damm (und die Brücke) halte (noch) | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		// at the beginning and at the end of a text
		{"Bestritten hat Ada Berger die Tat.", []string{
			"reported denied indicative | cue Bestritten hat | by Ada Berger | frame Bestritten hat Ada Berger die Tat"}},
		{"Bestreiten will Ada Berger die Tat.", nil},
		{"Gefordert hat Ada Berger einen Damm.", []string{
			"reported indicative | Gefordert hat Ada Berger einen Damm. | by Ada Berger"}},
		{"Ada Berger hält den Damm für sicher", []string{
			"reported indicative | Ada Berger hält den Damm für sicher | by Ada Berger"}},
		{"Ada Berger hält den Damm in Schuss", nil},
		{"Ada Berger hält den Damm für", nil},
		{"Ada Berger hält den Damm für Unsinn.", nil},
		{"Ada Berger hält den Damm trocken.", nil},
		{"Ada Berger lobte einen", nil},
		{"Vor Regen wird gewarnt.", nil},
		{"Ada Berger nannte das Buch „Der Grund“ nicht.", nil},
		{"Die Entscheidung nannte keinen Sieger.", nil},
		{"Die Stadt ließ den Kommentar stehen.", nil},
		{"Dort wurde gelacht. Eine Stellungnahme gab es nicht.", nil},
		{"Wollte sich nicht äußern.", nil},
		// names, words held at arm's length, and speech
		{"Ada Berger las „Kommt Und Seht“.", nil},
		{"Ada Berger las „Die 39 Stufen“.", nil},
		{"Der Damm „bricht“.", nil},
		{"„Er bricht.“ Ada Berger lachte.", []string{
			"direct indicative | „Er bricht.“"}},
		// source and addressee
		{"Gestern wurde der Zeitung von der Gruppe mitgeteilt, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue wurde … mitgeteilt | by der Gruppe | to der Zeitung | frame Gestern wurde der Zeitung von der Gruppe mitgeteilt,"}},
		{"Wie der Zeitung von der Gruppe berichtet wird, hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue Wie … berichtet wird | by der Gruppe | to der Zeitung | frame Wie der Zeitung von der Gruppe berichtet wird,"}},
		{"Der Zeitung wird von der Gruppe vorgeworfen, zu lügen.", []string{
			"indirect | zu lügen | cue wird … vorgeworfen | by der Gruppe | to Der Zeitung | frame Der Zeitung wird von der Gruppe vorgeworfen,"}},
		{"Ada Berger sagte, der Damm soll halten.", []string{
			"indirect soll | der Damm soll halten | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte, der Damm würde halten, er soll aber neu sein.", []string{
			"indirect soll | der Damm würde halten, er soll aber neu sein | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		// without a subject, and with something else in front
		{"Will den Damm gesehen haben.", nil},
		{"Gesprochen wurde bei der Feier von einem Wunder.", nil},
		{"Den Damm nannte Ada Berger einen Fehler.", []string{
			"reported indicative | Den Damm nannte Ada Berger einen Fehler. | by Ada Berger"}},
		{"Den Damm hält Ada Berger für sicher.", []string{
			"reported indicative | Den Damm hält Ada Berger für sicher. | by Ada Berger"}},
	})
}

// What speech acts claim: their object.
func TestSpeechActClaims(t *testing.T) {
	for _, x := range []struct {
		text string
		want []string
	}{
		{"Laut Feuerwehr fordert die Stadt einen Damm.", []string{"Stadt > Feuerwehr: einen Damm"}},
		{"Der Minister sprach bei der Feier von einem Wunder.", []string{"Minister: einem Wunder"}},
		{"Ada Berger warnte vor einer Woche vor dem Damm.", []string{"Ada Berger: dem Damm"}},
		{"Ada Berger forderte jeden Tag einen Damm.", []string{"Ada Berger: einen Damm"}},
		{"Ada Berger lobte den Damm und die Stadt baute die Brücke.", []string{"Ada Berger: den Damm"}},
		{"Den Damm lobte Ada Berger gestern in Kiel.", []string{"Ada Berger: Den Damm … gestern in Kiel"}},
		{"Ada Berger nannte einen Damm.", []string{"Ada Berger: einen Damm"}},
		{"Als Grund nannte sie am Montag den Streit.", []string{"sie: den Streit"}},
		{"Weil Zeugen einen Knall gehört haben wollen, kam die Polizei.", []string{"Zeugen: einen Knall gehört haben"}},
		{"Ada Berger will gestern in Kiel den Damm gesehen haben.", []string{"Ada Berger: gestern in Kiel den Damm gesehen haben"}},
		{"Ada Berger hat den Damm gelobt.", []string{"Ada Berger: den Damm"}},
		{"Die Stadt schätzt auf zehn Kühe.", []string{"Stadt: zehn Kühe"}},
		{"Ada Berger räumte den Jägern neue Rechte ein.", []string{"Ada Berger: neue Rechte"}},
		{"Gestern sprach der Rat von Kiel bei der Feier von einem Wunder.", []string{"Rat von Kiel: einem Wunder"}},
		{"Die Sperrung bezeichnete Ada Berger als Fehler.", []string{"Ada Berger: Die Sperrung … als Fehler"}},
		{"Im Bericht wird der Damm als Fehler bezeichnet.", []string{"Bericht: Fehler"}},
		{"Die Sperrung nannte Ada Berger als Grund.", []string{"Ada Berger: Die Sperrung … als Grund"}},
		{"Vorwürfe äußerte Ada Berger.", nil},
		{"Ada Berger nannte Kurz einen Lügner.", []string{"Ada Berger: Kurz einen Lügner"}},
		{"Einen Fehler nannte Ada Berger den Damm.", []string{"Ada Berger: Einen Fehler … den Damm"}},
		{"Ada Berger nannte den Damm den größten Fehler.", []string{"Ada Berger: den Damm den größten Fehler"}},
		{"Für das Amt schätzt der Hof den Schaden auf zehn Kühe.", []string{"Hof: den Schaden auf zehn Kühe"}},
		{"Für das Amt nannte Ada Berger den Damm einen Fehler.", []string{"Ada Berger: den Damm einen Fehler"}},
		{"Ada Berger nannte den Damm den ganzen Tag einen Fehler.", []string{"Ada Berger: den Damm den ganzen Tag einen Fehler"}},
		{"Ada Berger hält den Damm jeden Sommer für sicher.", []string{"Ada Berger: den Damm jeden Sommer für sicher"}},
		{"Als Grund nannte sie dem Rat den Streit.", []string{"sie: den Streit"}},
		{"Ada Berger stellte dem Rat den Damm als Fehler dar.", []string{"Ada Berger: den Damm als Fehler"}},
		{"Ada Berger lobte den Damm: ein Werk aus Kiel.", []string{"Ada Berger: den Damm: ein Werk aus Kiel"}},
		{"Die Polizei verdächtigt ihn des Diebstahls.", []string{"Polizei: des Diebstahls"}},
		{"Dem Rat schätzte der Hof den Schaden auf zehn Kühe.", []string{"Hof: den Schaden auf zehn Kühe"}},
		{"Dem Rat nannte Ada Berger den Damm einen Fehler.", []string{"Ada Berger: den Damm einen Fehler"}},
		{"Den Damm nannte Ada Berger den ganzen Tag einen Fehler.", []string{"Ada Berger: Den Damm … den ganzen Tag einen Fehler"}},
		{"Vorwürfe erhob Ada Berger gegen die Stadt.", nil},
		{"Ada Berger beklagt nicht gezahlte Löhne.", []string{"Ada Berger: nicht gezahlte Löhne"}},
		{"Ada Berger beklagt die Löhne nicht.", nil},
	} {
		if got := chainsOf(t, x.text); strings.Join(got, "\n") != strings.Join(x.want, "\n") {
			t.Errorf("%s\ngot  %s\nwant %s", x.text, strings.Join(got, "\n     "), strings.Join(x.want, "\n     "))
		}
	}
}

// The same in English, where the order of the words says who speaks.
func TestEnglishSpeechActs(t *testing.T) {
	checkRoles(t, "en", []spansRow{
		{"The council denied the charges, and the mayor left.", []string{
			"reported denied indicative | the charges | cue denied | by The council | frame The council denied"}},
		{"The council denied it.", nil},
		{"The mayor never denied the charges.", nil},
		{"The mayor wants to deny the charges.", nil},
		{"Ada Berger complained about the noise.", []string{
			"reported indicative | about the noise | cue complained | by Ada Berger | frame Ada Berger complained"}},
		{"Ada Berger complained loudly about the noise.", []string{
			"reported indicative | about the noise | cue complained | by Ada Berger | frame Ada Berger complained loudly"}},
		{"The mayor apologized to the council for the delay.", []string{
			"reported indicative | for the delay | cue apologized | by The mayor | to the council | frame The mayor apologized to the council"}},
		{"“Everybody must leave now!” Smith shouted.", []string{
			"direct indicative | “Everybody must leave now!” | cue shouted | by Smith | frame Smith shouted"}},
		{"On Monday, the mayor said.", nil},
		{"The dam holds, the mayor said, and the bridge is safe.", []string{
			"indirect indicative | The dam holds … and the bridge is safe | cue said | by the mayor | frame , the mayor said,"}},
		{"The dam holds, the mayor said, citing engineers.", []string{
			"indirect indicative | The dam holds | cue said | by the mayor | frame , the mayor said, citing engineers"}},
		{"When asked, the mayor said the plan was dead.", []string{
			"indirect indicative | the plan was dead | cue said | by the mayor | frame When asked, the mayor said"}},
		{"Berg praised the council's work.", []string{
			"reported indicative | the council's work | cue praised | by Berg | frame Berg praised"}},
		{"The mayor laid out a plan.", []string{
			"reported indicative | a plan | cue laid out | by The mayor | frame The mayor laid out"}},
		{"The dam holds and the bridge fell, said Berg.", []string{
			"indirect indicative | The dam holds and the bridge fell | cue said | by Berg | frame , said Berg"}},
		{"The dam is “safe and sound for years,” Berg said.", []string{
			"indirect indicative | The dam is “safe and sound for years,” | cue said | by Berg | frame Berg said",
			"direct in 1 | “safe and sound for years,” | cue said | by Berg | frame Berg said"}},
		{"The council promise to build a dam pleased many.", []string{
			"indirect | to build a dam | cue promise | frame The council promise … pleased many"}},
		{"Berg's promise to build a dam pleased many.", []string{
			"indirect | to build a dam | cue promise | by Berg's | frame Berg's promise … pleased many"}},
		{"According to plan, the dam holds.", nil},
		{"The dam holds – Berg said.", []string{
			"indirect indicative | The dam holds | cue said | by Berg | frame – Berg said"}},
		{"“The dam holds,” Berg said at the “Old Inn”.", []string{
			"direct indicative | “The dam holds,” | cue said | by Berg | frame Berg said at the “Old Inn”"}},
		{"“The dam holds!”\n\nBerg shouted.", []string{
			"direct indicative | “The dam holds!”"}},
		{"Berg did not deny the charges.", nil},
		{"The dam broke, adding to the damage.", nil},
		{"The dam holds, and Berg said nothing.", nil},
		{"– “The dam holds,” Berg said.", []string{
			"direct indicative | “The dam holds,” | cue said | by Berg | frame – … Berg said"}},
		{"Where the dam broke Berg said nothing.", nil},
		{"When the rain came, Berg said nothing.", nil},
		{"“The dam holds.” Berg said nothing.", []string{
			"direct indicative | “The dam holds.”"}},
		{"The dam holds! Berg shouted.", nil},
		{"The dam holds!” Berg shouted.", nil},
		{"The dam holds,” Berg said.", []string{
			"indirect indicative | The dam holds | cue said | by Berg | frame ,” Berg said"}},
		{"Berg said on Monday, “Old Inn”.", nil},
		{"The mayor was clear: The dam holds.", nil},
		{"Berg accused the men the council hired.", nil},
		{"– Berg said nothing.", nil},
		{"If it rains, Berg said, the dam breaks.", []string{
			"indirect indicative | If it rains … the dam breaks | cue said | by Berg | frame , Berg said,"}},
		{"“The dam holds!” Berg decided to leave.", []string{
			"direct indicative | “The dam holds!”"}},
		{"“The dam holds,” Berg believed.", []string{
			"direct indicative | “The dam holds,” | cue believed | by Berg | frame Berg believed"}},
		{"Berg complained in an interview with Reuters about the noise.", []string{
			"reported indicative | about the noise | cue complained | by Berg | frame Berg complained in an interview with Reuters"}},
		{"Berg denied the charges, as he had before.", []string{
			"reported denied indicative | the charges | cue denied | by Berg | frame Berg denied … , as he had before"}},
		{"Berg was criticised by the council.", []string{
			"reported indicative | Berg | cue was criticised | by the council | frame was criticised by the council"}},
		{"The council broke the promise to act.", []string{
			"indirect | to act | cue promise | frame The council broke the promise"}},
		{"The report by the council was criticised by Berg.", []string{
			"reported indicative | The report by the council | cue was criticised | by Berg | frame was criticised by Berg"}},
		{"The council denied the charges", []string{
			"reported denied indicative | the charges | cue denied | by The council | frame The council denied"}},
		{"Noise is all Berg complained about.", nil},
		{"The dam holds, Berg said, clearly angry.", []string{
			"indirect indicative | The dam holds | cue said | by Berg | frame , Berg said, clearly angry"}},
		{"The dam holds, Berg said –", []string{
			"indirect indicative | The dam holds | cue said | by Berg | frame , Berg said –"}},
	})
}

// What is said and by whom, where it is open what belongs to the frame.
func TestWhoSaysWhat(t *testing.T) {
	for _, x := range []struct {
		language, text string
		want           []string
	}{
		{"en", "The dam holds, Berg said, but Kurz said it leaks.", []string{
			"indirect indicative | The dam holds | cue said | by Berg", "indirect indicative | it leaks | cue said | by Kurz"}},
		{"en", "Berg denied the charges, citing a report.", []string{
			"reported denied indicative | the charges | cue denied | by Berg"}},
		{"en", "The dam holds, Berg said, when he came.", []string{
			"indirect indicative | The dam holds | cue said | by Berg"}},
		{"en", "The dam holds, the mayor said, but Kurz denied that it leaks.", []string{
			"indirect indicative | The dam holds | cue said | by the mayor", "indirect denied indicative | that it leaks | cue denied | by Kurz"}},
		{"de", "Laut dpa wollte sich Ada Berger nicht äußern.", []string{
			"indirect indicative | wollte sich Ada Berger nicht äußern | cue Laut | by dpa", "reported no-statement indicative in 1 | cue wollte … äußern | by Ada Berger"}},
		{"de", "Die Stadt wollte nicht bestätigen, dass Ada Berger den Damm lobt, aber sie sagte, dass er hält.", []string{
			"reported no-statement indicative | cue wollte … bestätigen | by Die Stadt", "indirect indicative | dass er hält | cue sagte | by sie"}},
		{"de", "Die Firma schweigt, aber Ada Berger sagt, dass der Damm bricht.", []string{
			"reported no-statement indicative | cue schweigt | by Die Firma", "indirect indicative | dass der Damm bricht | cue sagt | by Ada Berger"}},
		{"en", "As the council asked, the dam was built.", nil},
		{"en", "The dam holds, because Berg said so.", nil},
		{"en", "“The dam holds,” Berg said “it is new and strong.”", []string{
			"direct indicative | “The dam holds,” … “it is new and strong.” | cue said | by Berg"}},
		{"en", "“The dam holds,” Berg said – “for now.”", []string{
			"direct indicative | “The dam holds,” … “for now.” | cue said | by Berg"}},
		{"en", "“The dam holds,” Berg said — “for now.”", []string{
			"direct indicative | “The dam holds,” … “for now.” | cue said | by Berg"}},
		{"en", "A good day for the town, Berg said.", []string{
			"indirect | A good day for the town | cue said | by Berg"}},
		{"en", "The dam holds, Berg said, and it is new, and it is old.", []string{
			"indirect indicative | The dam holds … and it is new, and it is old | cue said | by Berg"}},
		{"en", "Berg praised the dam citing a report.", []string{
			"reported indicative | the dam | cue praised | by Berg"}},
		{"en", "Berg praised the dam; Kurz praised the bridge.", []string{
			"reported indicative | the dam | cue praised | by Berg", "reported indicative | the bridge | cue praised | by Kurz"}},
		{"en", "Berg praised the dam (and the bridge).", []string{
			"reported indicative | the dam (and the bridge) | cue praised | by Berg"}},
		{"en", "Berg praised the dam, and left.", []string{
			"reported indicative | the dam | cue praised | by Berg"}},
		{"de", "Der Wirt sagte, Kurz habe den Damm gelobt, und Ada Berger sagte, die Stadt fordere eine Brücke.", []string{
			"indirect konjunktiv-1 | Kurz habe den Damm gelobt | cue sagte | by Der Wirt",
			"reported konjunktiv-1 in 1 | cue habe … gelobt | by Kurz",
			"indirect konjunktiv-1 | die Stadt fordere eine Brücke | cue sagte | by Ada Berger",
			"reported konjunktiv-1 in 3 | cue fordere | by die Stadt"}},
	} {
		var got []string
		for _, line := range rolesOf(t, x.language, x.text) {
			line, _, _ = strings.Cut(line, " | frame ")
			got = append(got, line)
		}
		if strings.Join(got, "\n") != strings.Join(x.want, "\n") {
			t.Errorf("%s\ngot  %s\nwant %s", x.text, strings.Join(got, "\n     "), strings.Join(x.want, "\n     "))
		}
	}
}

// Who it is that says nothing, with a question mark where he stands in the sentence before.
func TestSilentOnes(t *testing.T) {
	z, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range []struct {
		language, text string
		want           []string
	}{
		{"de", "Äußern wollte sich die Stadt nicht.", []string{"die Stadt"}},
		{"de", "Stellung nehmen wollte die Stadt nicht.", []string{"die Stadt"}},
		{"de", "Das Treffen wollte die Stadt nicht.", nil},
		{"de", "Eine Stellungnahme lehnte die Stadt ab.", []string{"die Stadt"}},
		{"de", "Eine Anfrage der Zeitung an die Stadt blieb unbeantwortet.", []string{"die Stadt"}},
		{"de", "Bis zum Abend blieb eine Anfrage bei der Stadt unbeantwortet.", []string{"der Stadt"}},
		{"de", "Der Rat war überrascht. Eine Anfrage blieb unbeantwortet.", []string{"Der Rat?"}},
		{"de", "Eine Anfrage blieb unbeantwortet.", nil},
		{"de", "Eine Antwort der Stadt steht noch aus.", []string{"der Stadt"}},
		{"en", "The council could not be reached for comment.", []string{"The council"}},
		{"en", "A spokesman for the council was not available for comment.", []string{"A spokesman for the council"}},
		{"en", "Berg would not say if the dam holds.", []string{"Berg"}},
		{"en", "Berg declined to say whether the dam holds.", []string{"Berg"}},
		{"en", "The council gave no details.", []string{"The council"}},
		{"en", "Berg remained silent.", []string{"Berg"}},
		{"en", "Berg gave details.", nil},
		{"en", "The council did not comment.", []string{"The council"}},
		{"en", "Neither the council nor Berg returned calls.", []string{"the council", "Berg"}},
		{"de", "Zu den Gründen äußerte sich die Stadt nicht.", []string{"die Stadt"}},
		{"de", "Es gab von der Stadt keine Stellungnahme.", []string{"der Stadt"}},
		{"de", "Es gab keine Stellungnahme.", nil},
		{"de", "Der Rat lachte. Es lag keine Stellungnahme vor.", []string{"Der Rat?"}},
		{"de", "Weder Ada Berger noch ihr Anwalt waren zu erreichen.", []string{"Ada Berger", "ihr Anwalt"}},
		{"de", "Ada Berger lehnte es ab, den Fall zu kommentieren.", []string{"Ada Berger"}},
		{"de", "Die Stadt kam der Bitte um Auskunft nicht nach.", []string{"Die Stadt"}},
		{"de", "Vom Rat machte niemand Angaben.", []string{"Rat"}},
		{"de", "Auch auf Nachfrage machte niemand Angaben.", nil},
		{"de", "Die Stadt machte genaue Angaben.", nil},
		{"de", "Der Mann schweigt zu den Vorwürfen.", []string{"Der Mann"}},
		{"de", "Die Stadt äußerte sich weder zu dem Damm noch zu der Brücke.", []string{"Die Stadt"}},
		{"de", "Für eine Stellungnahme war die Stadt nicht zu erreichen.", []string{"die Stadt"}},
		{"de", "Der Rat lachte. Eine Antwort stand aus.", []string{"Der Rat?"}},
		{"de", "In der Meldung werden keine Angaben zu dem Damm gemacht.", []string{"der Meldung"}},
		{"de", "Ada Berger verreiste. Gab keinen Kommentar.", []string{"Ada Berger?"}},
		{"de", "Nirgends machte die Stadt Angaben.", []string{"die Stadt"}},
		{"de", "Die Stadt wollte sich keinesfalls äußern.", []string{"Die Stadt"}},
		{"de", "Die Stadt gab keine Antwort.", []string{"Die Stadt"}},
		{"de", "Die Stadt wollte nicht Rede und Antwort stehen.", []string{"Die Stadt"}},
		{"de", "Die Stadt ließ die Anfrage ohne Kommentar.", []string{"Die Stadt"}},
		{"de", "Ada Berger äußerte sich nicht, weder Kurz noch Ilk lachten.", []string{"Ada Berger"}},
		{"de", "Weder die Stadt äußerte sich, noch lachte Kurz.", []string{"die Stadt"}},
		{"de", "Weder Kurz noch Ilk äußerten sich.", []string{"Kurz", "Ilk"}},
	} {
		r, err := z.Run(&doc.Document{Text: x.text, Language: x.language})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for i := range r.Attributions {
			if a := &r.Attributions[i]; a.Polarity == doc.NoStatement {
				for _, s := range a.Source {
					w := r.Analysis.Words(s)
					if a.Inferred {
						w += "?"
					}
					got = append(got, w)
				}
			}
		}
		if !slices.Equal(got, x.want) {
			t.Errorf("%s\ngot  %q\nwant %q", x.text, got, x.want)
		}
	}
}

// Why no speech act and no silence was found.
func TestNearSpeechActs(t *testing.T) {
	for _, x := range []struct {
		language, text string
		want           []string
	}{
		{"de", "Ada Berger hat einen Fehler einzuräumen.", []string{"de.act.einräumen “einzuräumen”: a modal says that it should be said, not that it was"}},
		{"de", "Eine Anfrage wurde nicht beantwortet.", []string{"de.silent.anfrage-2 “Anfrage”: nobody who is silent"}},
		{"de", "Auf Nachfrage wurde nicht geantwortet.", []string{"de.silent.nachfrage “Nachfrage”: nobody who is silent"}},
		{"de", "Äußerte sich nicht.", []string{"de.silent.äußern-2 “Äußerte”: nobody who is silent"}},
		{"de", "Das Beben forderte zehn Menschenleben.", []string{
			"de.reported.fordern “Menschenleben”: forbidden by unless: Menschenleben", "de.act.fordern “Menschenleben”: forbidden by unless: Menschenleben"}},
		{"de", "Der Ort nennt sich Heilbad.", []string{"de.reported.nennen “nennt”: who names himself reports nothing"}},
		{"en", "The mayor never denied the charges.", []string{"en.reported.deny “denied”: not a statement"}},
		{"en", "The council denied it.", []string{"en.reported.deny “denied”: no licensed object"}},
		{"de", "Man fordert einen Damm.", []string{"de.reported.fordern “fordert”: the subject names nobody", "de.act.fordern “fordert”: the subject is nobody in particular"}},
		{"en", "Berg did not deny the charges.", []string{"en.reported.deny “deny”: not a statement"}},
		{"en", "The dam holds, and Berg said nothing.", []string{"en.verb.say “said”: no licensed complement"}},
		{"de", "Fordert Ada Berger einen Damm?", []string{"de.reported.fordern “Fordert”: a question or condition says nothing"}},
		{"en", "Berg was warned of a flood.", []string{"en.reported.warn “warned”: no licensed object"}},
		{"en", "The mayor praised Monday.", []string{"en.reported.praise “praised”: no licensed object"}},
	} {
		got := nearOf(t, x.language, x.text)
		for _, want := range x.want {
			if !slices.Contains(got, want) {
				t.Errorf("%s\ngot  %s\nwant %s", x.text, strings.Join(got, "\n     "), want)
			}
		}
	}
}

// A rule that fired at a verb did not nearly fire there, and what it leaves to no other rule did not either.
func TestFiredIsNotNear(t *testing.T) {
	z, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range []struct{ language, text, rule, other string }{
		{"de", "Ada Berger bestritt die Tat.", "de.act.bestreiten", ""},
		{"de", "Ada Berger will den Damm gelobt haben.", "de.act.will", "de.act.loben"},
		{"de", "Ada Berger forderte einen Damm.", "de.reported.fordern", ""},
		{"de", "Ada Berger warnte vor Regen.", "de.reported.warnen", ""},
		{"de", "Wie Ada Berger sagte, hält der Damm.", "de.verb.sagen", ""},
		{"de", "„Der Damm hält“, wie Ada Berger sagte.", "de.verb.sagen", ""},
		{"de", "Der Damm halte, sagte Ada Berger.", "de.verb.sagen", ""},
		{"de", "„Der Damm hält“, sagte Ada Berger.", "de.verb.sagen", ""},
		{"de", "„Der Damm hält“ sagte Ada Berger.", "de.verb.sagen", ""},
		{"de", "Der Damm halte, so betont Ada Berger.", "de.verb.betonen", ""},
		{"de", "„Der Damm hält“, so betont Ada Berger.", "de.verb.betonen", ""},
		{"de", "Ada Berger blickte auf: „Der Damm bricht nie“, sagte sie.", "de.verb.sagen", ""},
		{"de", "Ada Berger sagte: „Der Damm hält.“", "de.verb.sagen", ""},
		{"de", "Ada Berger sagte: Der Damm hält.", "de.verb.sagen", ""},
		{"de", "Ada Berger nannte ihn „feige“.", "de.verb.nennen", ""},
		{"de", "Ada Berger bestätigte, dass der Damm hält.", "de.verb.bestätigen", ""},
		{"de", "Ada Berger bestätigte, „dass der Damm hält“.", "de.verb.bestätigen", ""},
		{"de", "Die Firma hat angekündigt zwei neue Fähren zu kaufen.", "de.verb.ankündigen", ""},
		{"de", "Dass der Damm hält, bestätigte Ada Berger.", "de.verb.bestätigen", ""},
		{"de", "Der Damm hält. Das bestätigte die Stadt.", "de.verb.bestätigen", ""},
		{"de", "Der Damm hält, das bestätigte die Stadt.", "de.verb.bestätigen", ""},
		{"de", "Ada Berger sagte, der Damm halte. Das sagte sie der Zeitung.", "de.verb.sagen", ""},
		{"de", "Ada Berger sprach von „einem guten Tag für alle Menschen“.", "de.verb.sprechen", ""},
		{"de", "Ada Berger ist der Ansicht, dass der Damm hält.", "de.light-verb.ansicht", ""},
		{"de", "Die Sorge der Stadt, dass der Damm bricht, ist groß.", "de.noun.sorge", ""},
		{"en", "The council denied the charges.", "en.reported.deny", ""},
		{"en", "As Reuters reported, the dam holds.", "en.verb.report", ""},
		{"en", "Ada Berger said: “The dam holds.”", "en.verb.say", ""},
		{"en", "Ada Berger said that the dam holds.", "en.verb.say", ""},
		{"en", "The dam holds, Ada Berger said.", "en.verb.say", ""},
		{"en", "“The dam holds,” Ada Berger said.", "en.verb.say", ""},
		{"en", "“Everybody must leave now!” Ada Berger shouted.", "en.verb.shout", ""},
		{"en", "The dam is “safe and sound for years,” Berg said.", "en.verb.say", ""},
		{"en", "Ada Berger called the plan “a costly and dangerous mistake”.", "en.verb.call", ""},
	} {
		r, err := z.Explain(&doc.Document{Text: x.text, Language: x.language})
		if err != nil {
			t.Fatal(err)
		}
		fired := false
		for i := range r.Attributions {
			fired = fired || r.Attributions[i].Rule == x.rule
		}
		if !fired {
			t.Errorf("%s: %s did not fire", x.text, x.rule)
		}
		for _, n := range r.Near {
			if n.Rule == x.rule || n.Rule == x.other {
				t.Errorf("%s: %s nearly fired: %s", x.text, n.Rule, n.Why)
			}
		}
	}
}
