package attribution

import (
	"slices"
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
)

// Who says it and to whom, and what stands around that: so, prepositions, adverbs,
// words woven in, subjects and agents, addressees. The words follow
// testdata/gold/README.md and were worked out by hand.
func TestSourceSpans(t *testing.T) {
	checkRoles(t, "de", []spansRow{
		// both halves of a pair
		{"Sowohl die Stadt als auch der Rat von Kiel sagten, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagten | by die Stadt als auch der Rat von Kiel | frame Sowohl die Stadt als auch der Rat von Kiel sagten,"}},
		{"Der Damm halte, sagten sowohl die Stadt als auch der Rat.", []string{
			"indirect konjunktiv-1 | Der Damm halte | cue sagten | by die Stadt als auch der Rat | frame , sagten sowohl die Stadt als auch der Rat"}},
		// a document, or whatever aus governs, behind the content
		{"Der Damm hält, steht in dem Bericht.", []string{
			"indirect indicative | Der Damm hält | cue steht | by dem Bericht | frame , steht in dem Bericht"}},
		{"Der Damm hält, verlautete aus dem Rathaus.", []string{
			"indirect indicative | Der Damm hält | cue verlautete | by dem Rathaus | frame , verlautete aus dem Rathaus"}},
		{"Der Damm halte, ließ ein Sprecher aus Kiel verlauten.", []string{
			"indirect konjunktiv-1 | Der Damm halte | cue ließ … verlauten | by ein Sprecher aus Kiel | frame , ließ ein Sprecher aus Kiel verlauten"}},
		{"Der Mann geht, steht aber im Regen.", nil},
		// a second verb behind what goes on after a relative clause
		{"Ada Berger lobte den Rat, der gebaut hat, erneut und sagte, der Damm halte.", []string{
			"reported indicative | cue lobte | by Ada Berger | frame Ada Berger lobte den Rat, der gebaut hat, erneut und sagte, der Damm halte",
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | frame Ada Berger lobte den Rat, der gebaut hat, erneut und sagte,"}},
		{"Der Damm hält, geht aus dem Bericht hervor.", []string{
			"indirect indicative | Der Damm hält | cue geht … hervor | by dem Bericht | frame , geht aus dem Bericht hervor"}},
		{"Das geht aus dem Bericht hervor: Der Damm hält.", []string{
			"indirect indicative | Der Damm hält | cue geht … hervor | by dem Bericht | frame Das geht aus dem Bericht hervor:"}},
		{"Er kritisierte den Rat, der geschlafen habe, scharf und nannte ihn „feige“.", []string{
			"reported indicative | cue kritisierte | by Er | frame Er kritisierte den Rat, der geschlafen habe, scharf und nannte ihn „feige“",
			"indirect konjunktiv-1 | der geschlafen habe | cue kritisierte | by Er | frame Er kritisierte den Rat, … , scharf und nannte ihn „feige“",
			"direct | „feige“ | cue nannte | by Er | frame Er kritisierte den Rat, der geschlafen habe, scharf und nannte ihn"}},
		// who is spoken to, where that could be the subject or its genitive
		{"Die Stadt teilte der KfW mit, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue teilte … mit | by Die Stadt | to der KfW | frame Die Stadt teilte der KfW mit,"}},
		{"Der Damm halte, sagte Ada Berger der Chefin.", []string{
			"indirect konjunktiv-1 | Der Damm halte | cue sagte | by Ada Berger | to der Chefin | frame , sagte Ada Berger der Chefin"}},
		{"Der Damm halte, sagte Trainer Berger der Mannschaft.", []string{
			"indirect konjunktiv-1 | Der Damm halte | cue sagte | by Trainer Berger der Mannschaft | frame , sagte Trainer Berger der Mannschaft"}},
		// a sentence in brackets
		{"Reuters zitierte Ada Berger. Am Ufer hing ein Zettel: „Der Damm hält noch sehr lange, und keiner glaubt es.“", []string{
			"reported | cue zitierte | by Reuters",
			"direct indicative | „Der Damm hält noch sehr lange, und keiner glaubt es.“ | cue hing | by ein Zettel | frame Am Ufer hing ein Zettel:"}},
		// a time between the verb and a name
		{"Der Damm halte, sagte gestern Abend Ada Berger.", []string{
			"indirect konjunktiv-1 | Der Damm halte | cue sagte | by Ada Berger | frame , sagte gestern Abend Ada Berger"}},
		{"„Der Damm hält“, sagte am Montagabend Ada Berger.", []string{
			"direct indicative | „Der Damm hält“ | cue sagte | by Ada Berger | frame , sagte am Montagabend Ada Berger"}},
		{"Der Damm halte, erklärte am 3. Mai Ada Berger.", []string{
			"indirect konjunktiv-1 | Der Damm halte | cue erklärte | by Ada Berger | frame , erklärte am 3. Mai Ada Berger"}},
		{"Der Damm halte, sagte Anfang Mai Ada Berger.", []string{
			"indirect konjunktiv-1 | Der Damm halte | cue sagte | by Ada Berger | frame , sagte Anfang Mai Ada Berger"}},
		{"Der Damm halte, sagte Ada Mai Berger.", []string{
			"indirect konjunktiv-1 | Der Damm halte | cue sagte | by Ada Mai Berger | frame , sagte Ada Mai Berger"}},
		// so
		{"„Der Damm hält“ so Ada Berger.", []string{
			"direct indicative | „Der Damm hält“ | cue so | by Ada Berger | frame so Ada Berger"}},
		{"„Der Damm hält“ – so Ada Berger.", []string{
			"direct indicative | „Der Damm hält“ | cue so | by Ada Berger | frame – so Ada Berger"}},
		{"Der Damm hält. – So Ada Berger.", nil},
		{"– „Der Damm hält“, so Ada Berger.", []string{
			"direct indicative | „Der Damm hält“ | cue so | by Ada Berger | frame , so Ada Berger"}},
		{"Er kam, so einen Damm zu bauen.", nil},
		{"Er lacht, so Ada Berger am Montag kommt.", nil},
		{"Der Damm halte, so Ada Berger am Montag.", []string{
			"indirect konjunktiv-1 | Der Damm halte | cue so | by Ada Berger | frame , so Ada Berger am Montag"}},
		{"Der Damm halte, so Ada Berger gestern.", []string{
			"indirect konjunktiv-1 | Der Damm halte | cue so | by Ada Berger | frame , so Ada Berger gestern"}},
		{"Der Damm halte, so Ada Berger am Montag, weil er neu sei.", []string{
			"indirect konjunktiv-1 | Der Damm halte … weil er neu sei | cue so | by Ada Berger | frame , so Ada Berger am Montag,"}},
		{"„Der Damm hält“, so Ada Berger, „und die Brücke steht.“", []string{
			"direct indicative | „Der Damm hält“ | cue so | by Ada Berger | frame , so Ada Berger,",
			"direct indicative | „und die Brücke steht.“ | cue so | by Ada Berger | frame , so Ada Berger,"}},
		{"Der Damm sei „fest wie alter Stahl“, so Ada Berger.", []string{
			"indirect konjunktiv-1 | Der Damm sei „fest wie alter Stahl“ | cue so | by Ada Berger | frame , so Ada Berger",
			"direct in 1 | „fest wie alter Stahl“ | cue so | by Ada Berger | frame , so Ada Berger"}},
		{"Das Gericht blieb hart: Strafe müsse sein, so die Richterin.", []string{
			"indirect konjunktiv-1 | Strafe müsse sein | cue so | by die Richterin | frame , so die Richterin"}},
		{"Nur eins: Strafe müsse sein, so die Richterin.", []string{
			"indirect konjunktiv-1 | Nur eins: Strafe müsse sein | cue so | by die Richterin | frame , so die Richterin"}},
		{"Der Damm habe drei Farben: rot, blau und grün, so die Richterin.", []string{
			"indirect konjunktiv-1 | Der Damm habe drei Farben: rot, blau und grün | cue so | by die Richterin | frame , so die Richterin"}},
		{"Es regnet, so der Damm.", []string{
			"indirect indicative | Es regnet | cue so | by der Damm | frame , so der Damm"}},
		{"Er machte so die Arbeit.", nil},
		{"Der Damm halte, so Ada Berger", []string{
			"indirect konjunktiv-1 | Der Damm halte | cue so | by Ada Berger | frame , so Ada Berger"}},
		{"Der Damm halte, so Ada Berger am Montag", []string{
			"indirect konjunktiv-1 | Der Damm halte | cue so | by Ada Berger | frame , so Ada Berger am Montag"}},
		{"Der Damm halte, so Ada Berger nicht ohne Stolz.", []string{
			"indirect konjunktiv-1 | Der Damm halte | cue so | by Ada Berger | frame , so Ada Berger nicht ohne Stolz"}},
		{"Er lacht, so Ada Berger heute kommt.", nil},
		{"Das „Es bleibt dabei: Strafe muss sein“ gilt, so die Richterin.", []string{
			"indirect indicative | Das „Es bleibt dabei: Strafe muss sein“ gilt | cue so | by die Richterin | frame , so die Richterin",
			"direct indicative in 1 | „Es bleibt dabei: Strafe muss sein“ | cue so | by die Richterin | frame , so die Richterin"}},
		{"Der Damm sei, so Ada Berger, „fest wie alter Stahl“.", []string{
			"indirect konjunktiv-1 | Der Damm sei … „fest wie alter Stahl“ | cue so | by Ada Berger | frame , so Ada Berger,",
			"direct in 1 | „fest wie alter Stahl“ | cue so | by Ada Berger | frame , so Ada Berger,"}},
		// lists
		{"Die Stadt, der Rat und das Land erklärten, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue erklärten | by Die Stadt, der Rat und das Land | frame Die Stadt, der Rat und das Land erklärten,"}},
		{"Ada Berger, Karl Kurz und Jan Wolters sagten, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagten | by Ada Berger, Karl Kurz und Jan Wolters | frame Ada Berger, Karl Kurz und Jan Wolters sagten,"}},
		{"Die Stadt, der Rat und Land vertrauen, sagte, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Die Stadt | frame Die Stadt, der Rat und Land vertrauen, sagte,"}},
		// words woven in
		{"Ada Berger lobte den Damm. Die „tiefe Ruhe“ gefiel allen.", []string{
			"reported indicative | cue lobte | by Ada Berger | frame Ada Berger lobte den Damm",
			"direct | „tiefe Ruhe“ | by Ada Berger"}},
		{"Ada Berger lobte den Damm. Die „tiefe“ Ruhe gefiel allen.", []string{
			"reported indicative | cue lobte | by Ada Berger | frame Ada Berger lobte den Damm"}},
		{"Ada Berger lobte den Damm.\n\nDie „tiefe Ruhe“ gefiel allen.", []string{
			"reported indicative | cue lobte | by Ada Berger | frame Ada Berger lobte den Damm"}},
		{"Ada Berger lobte den Damm. Es regnet. Die „tiefe Ruhe“ gefiel allen.", []string{
			"reported indicative | cue lobte | by Ada Berger | frame Ada Berger lobte den Damm"}},
		{"Ada Berger lobte den Damm. Die „Tiefe Ruhe“ gefiel allen.", []string{
			"reported indicative | cue lobte | by Ada Berger | frame Ada Berger lobte den Damm"}},
		{"Es heißt, der Damm halte. Die „tiefe Ruhe“ gefiel allen.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue Es heißt | frame Es heißt,"}},
		{"Ada Berger lobte den „festen“ Damm.", []string{
			"reported indicative | cue lobte | by Ada Berger | frame Ada Berger lobte den „festen“ Damm",
			"direct | „festen“ | cue lobte | by Ada Berger | frame Ada Berger lobte den „festen“ Damm"}},
		{"Ada Berger lobte den Damm. Das Buch „Damm und ‚tiefe Ruhe‘“ gefiel allen.", []string{
			"reported indicative | cue lobte | by Ada Berger | frame Ada Berger lobte den Damm"}},
		{"Ada Berger lobte den Damm. Die „tiefe Ruhe“-Sitzung gefiel allen.", []string{
			"reported indicative | cue lobte | by Ada Berger | frame Ada Berger lobte den Damm"}},
		// adverbs that stand for the source
		{"Die Stadt hat Berichte gelesen, wonach der Damm breche.", []string{
			"indirect konjunktiv-1 | der Damm breche | cue wonach | by Berichte | frame Die Stadt hat Berichte gelesen, wonach"}},
		{"Ada Berger teilt den Verdacht, wonach der Damm brüchig sei: „Man sieht es ja.“", []string{
			"indirect konjunktiv-1 | der Damm brüchig sei | cue wonach | by den Verdacht | frame Ada Berger teilt den Verdacht, wonach … : „Man sieht es ja.“",
			"direct indicative | „Man sieht es ja.“ | cue teilt | by Ada Berger | frame Ada Berger teilt den Verdacht, wonach der Damm brüchig sei:"}},
		{"Die Stadt hat Berichte gelesen, wonach die Studie falsch sei.", []string{
			"indirect konjunktiv-1 | die Studie falsch sei | cue wonach | by Berichte | frame Die Stadt hat Berichte gelesen, wonach"}},
		{"Der Streit begann nach Angaben von Ada Berger, wonach der Damm breche.", []string{
			"indirect konjunktiv-1 | der Damm breche | cue wonach | by Angaben von Ada Berger | frame Der Streit begann nach Angaben von Ada Berger, wonach"}},
		{"Es gibt einen Bericht, wonach der Damm „fest wie alter Stahl“ sei.", []string{
			"indirect konjunktiv-1 | der Damm „fest wie alter Stahl“ sei | cue wonach | by einen Bericht | frame Es gibt einen Bericht, wonach",
			"direct in 1 | „fest wie alter Stahl“ | cue wonach | by einen Bericht | frame Es gibt einen Bericht, wonach"}},
		{"Der Rat glaubt an Studien der Stadt, nach denen der Damm hält.", []string{
			"indirect indicative | der Damm hält | cue nach denen | by Studien der Stadt | frame Der Rat glaubt an Studien der Stadt, nach denen"}},
		{"Die Stadt baut. Es war anders beschlossen worden, wonach der Damm hält.", []string{
			"indirect indicative | der Damm hält | cue wonach | frame Es war anders beschlossen worden, wonach"}},
		{"Der Tag, nach dem alles anders war, kam.", nil},
		{"In dem Bericht heißt es, der Damm sei alt. Danach hält er nicht.", []string{
			"indirect konjunktiv-1 | der Damm sei alt | cue heißt es | by dem Bericht | frame In dem Bericht heißt es,",
			"indirect indicative | hält er nicht | cue Danach | by dem Bericht | frame Danach"}},
		{"Die Stadt las einen Bericht. Danach hält der Damm.", nil},
		{"Die Stadt lachte, weil sie einen Bericht vorlegte. Danach hält der Damm.", nil},
		{"Die Stadt veröffentlichte einen Bericht.\n\nDanach hält der Damm.", []string{
			"reported | cue veröffentlichte | by einen Bericht"}},
		{"Laut dpa gibt es einen Bericht, wonach der Damm bricht.", []string{
			"indirect indicative | gibt es einen Bericht, wonach der Damm bricht | cue Laut | by dpa | frame Laut dpa",
			"indirect indicative in 1 | der Damm bricht | cue wonach | by einen Bericht | frame Laut dpa gibt es einen Bericht, wonach"}},
		{"Der neue Damm in Kiel ist heute demnach sicher.", nil},
		{"Der Tag kam, nach dem alle suchten.", nil},
		{"Die Stadt lachte. Danach wurde ein Bericht vorgelegt.", nil},
		{"Demnach kein Damm.", []string{
			"indirect | kein Damm | cue Demnach | by Demnach | frame Demnach"}},
		{"Die Stadt stellte Ada Berger vor. Danach hält der Damm.", nil},
		{"Die Stadt las einen Bericht. Danach nichts.", nil},
		{"Die Stadt stellte Ada Berger vor, und der Rat legte einen Bericht vor. Danach hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue Danach | by einen Bericht | frame Danach"}},
		// who says it
		{"In der Halle wird behauptet, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue wird behauptet | frame In der Halle wird behauptet,"}},
		{"In der Halle des Rats wird behauptet, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue wird behauptet | frame In der Halle des Rats wird behauptet,"}},
		{"Die Stadt sagte, der Damm halte. Weiter hieß es, er sei neu.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Die Stadt | frame Die Stadt sagte,",
			"indirect konjunktiv-1 | er sei neu | cue hieß es | by Die Stadt | frame Weiter hieß es,"}},
		{"Die Stadt sagte, der Damm halte. Es regnet. Weiter hieß es, er sei neu.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Die Stadt | frame Die Stadt sagte,",
			"indirect konjunktiv-1 | er sei neu | cue hieß es | frame Weiter hieß es,"}},
		{"Sowohl die Stadt als auch das Land fordern, den Damm zu bauen.", []string{
			"indirect | den Damm zu bauen | cue fordern | by die Stadt als auch das Land | frame Sowohl die Stadt als auch das Land fordern,"}},
		{"Der Damm hält, das steht in dem Bericht.", []string{
			"indirect indicative | Der Damm hält | cue steht | by dem Bericht | frame , das steht in dem Bericht"}},
		{"Weil der Damm vom Rat als „alt und sehr brüchig“ bezeichnet wird, regnet es.", []string{
			"direct | „alt und sehr brüchig“ | cue als … bezeichnet wird | by Rat | frame Weil der Damm vom Rat als … bezeichnet wird, regnet es"}},
		{"Dass der Damm hält, steht in dem Vermerk.", []string{
			"indirect indicative | Dass der Damm hält | cue steht | by dem Vermerk | frame , steht in dem Vermerk"}},
		{"Der Minister ist zufrieden: „Der Damm hält noch lange“, zitiert der Sender den Minister.", []string{
			"direct indicative in 2 | „Der Damm hält noch lange“ | cue zitiert | by den Minister | frame , zitiert der Sender den Minister",
			"direct indicative | „Der Damm hält noch lange“ | cue zitiert | by der Sender | frame , zitiert der Sender den Minister"}},
		{"Ada Berger wird in der Zeitung mit den Worten zitiert, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue wird … mit den Worten zitiert | by der Zeitung | frame Ada Berger wird in der Zeitung mit den Worten zitiert,",
			"indirect konjunktiv-1 in 1 | der Damm halte | cue wird … mit den Worten zitiert | by Ada Berger | frame Ada Berger wird in der Zeitung mit den Worten zitiert,"}},
		{"Der Damm halte „noch sehr viele lange Jahre“, wird Ada Berger von der dpa zitiert.", []string{
			"indirect konjunktiv-1 | Der Damm halte „noch sehr viele lange Jahre“ | cue wird … zitiert | by der dpa | frame , wird Ada Berger von der dpa zitiert",
			"indirect konjunktiv-1 in 1 | Der Damm halte „noch sehr viele lange Jahre“ | cue wird … zitiert | by Ada Berger | frame , wird Ada Berger von der dpa zitiert",
			"direct in 2 | „noch sehr viele lange Jahre“ | cue wird … zitiert | by Ada Berger | frame , wird Ada Berger von der dpa zitiert"}},
		{"Ada Berger wird mit den Worten zitiert, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue wird mit den Worten zitiert | by Ada Berger | frame Ada Berger wird mit den Worten zitiert,"}},
		{"Ada Berger sagte, die dpa zitiere die Feuerwehr.", []string{
			"indirect konjunktiv-1 | die dpa zitiere die Feuerwehr | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Sowohl die Stadt mit ihrem Rat als auch das Land fordern, den Damm zu bauen.", []string{
			"indirect | den Damm zu bauen | cue fordern | by die Stadt mit ihrem Rat als auch das Land | frame Sowohl die Stadt mit ihrem Rat als auch das Land fordern,"}},
		{"Den Bau forderten sowohl Ada Berger als auch Karl Kurz.", []string{
			"reported indicative | Den Bau forderten sowohl Ada Berger als auch Karl Kurz. | by Ada Berger als auch Karl Kurz"}},
		{"Den Bau fordern sowohl Ada Berger als auch", []string{
			"reported indicative | Den Bau fordern sowohl Ada Berger als auch | by Ada Berger"}},
		{"In der Erklärung von Ada Berger wird behauptet, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue wird behauptet | by der Erklärung von Ada Berger | frame In der Erklärung von Ada Berger wird behauptet,"}},
		{"Wie dem Blatt vom Verein jetzt erneut berichtet wird, hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue Wie … berichtet wird | by Verein | to dem Blatt | frame Wie dem Blatt vom Verein jetzt erneut berichtet wird,"}},
		{"In der Woche war ein Besuch vom Rat mit dem Hinweis abgelehnt worden, man sei müde.", []string{
			"indirect konjunktiv-1 | man sei müde | cue war … abgelehnt worden | by Rat | frame In der Woche war ein Besuch vom Rat mit dem Hinweis abgelehnt worden,"}},
		{"Beim Fest vom Rat wurde gesagt, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue wurde gesagt | frame Beim Fest vom Rat wurde gesagt,"}},
		{"Es war der Rat, dem in einem Brief von Ada Berger vorgeworfen wird, dass der Damm bricht.", []string{
			"indirect indicative | dass der Damm bricht | cue vorgeworfen wird | by einem Brief von Ada Berger | to dem | frame Es war der Rat, dem in einem Brief von Ada Berger vorgeworfen wird,"}},
		{"Ada Berger, der in der Halle vorgeworfen wird, zu zögern, lacht.", []string{
			"indirect | zu zögern | cue vorgeworfen wird | to der | frame Ada Berger, der in der Halle vorgeworfen wird, … , lacht"}},
		{"In der Scheune der Regierung wird behauptet, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue wird behauptet | frame In der Scheune der Regierung wird behauptet,"}},
		{"Es regnet. Die Stadt sagte, der Damm halte. Weiter hieß es, er sei neu.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Die Stadt | frame Die Stadt sagte,",
			"indirect konjunktiv-1 | er sei neu | cue hieß es | by Die Stadt | frame Weiter hieß es,"}},
		{"Ada Berger teilte mit, sie hoffe, dass der Damm hält. Weiter hieß es, die Brücke stehe.", []string{
			"indirect konjunktiv-1 | sie hoffe, dass der Damm hält | cue teilte mit | by Ada Berger | frame Ada Berger teilte mit,",
			"indirect konjunktiv-1 | die Brücke stehe | cue hieß es | by Ada Berger | frame Weiter hieß es,"}},
		{"In dem Bericht steht, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue steht | by dem Bericht | frame In dem Bericht steht,"}},
		{"Aus dem Bericht geht hervor, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue geht hervor | by dem Bericht | frame Aus dem Bericht geht hervor,"}},
		{"Das heißt, der Damm hält.", nil},
		// to whom
		{"Ada Berger sagte vor der Presse, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | to der Presse | frame Ada Berger sagte vor der Presse,"}},
		{"Es wird aufgefordert, den Damm zu bauen.", []string{
			"indirect | den Damm zu bauen | cue Es wird aufgefordert | frame Es wird aufgefordert,"}},
		{"Gebeten wird, den Damm zu bauen.", []string{
			"indirect | den Damm zu bauen | cue Gebeten wird | frame Gebeten wird,"}},
		{"Der Damm wird gebaut, wie von Anwohnern gefordert wurde.", []string{
			"indirect indicative | Der Damm wird gebaut | cue wie … gefordert wurde | by Anwohnern | frame , wie von Anwohnern gefordert wurde"}},
		{"Ada Berger erklärte uns, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue erklärte | by Ada Berger | to uns | frame Ada Berger erklärte uns,"}},
		{"„Der Damm hält“, sagte Ada Berger ihm", []string{
			"direct indicative | „Der Damm hält“ | cue sagte | by Ada Berger | to ihm | frame , sagte Ada Berger ihm"}},
		{"Ada Berger erklärte am Montag gegenüber der Stadt, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue erklärte | by Ada Berger | to der Stadt | frame Ada Berger erklärte am Montag gegenüber der Stadt,"}},
		{"Ada Berger erklärte in ihrer Kritik gegenüber der Stadt, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue erklärte | by Ada Berger | frame Ada Berger erklärte in ihrer Kritik gegenüber der Stadt,"}},
		{"Die Haltung gegenüber der Stadt nannte Ada Berger „ganz und gar falsch“.", []string{
			"direct | „ganz und gar falsch“ | cue nannte | by Ada Berger | frame Die Haltung gegenüber der Stadt nannte Ada Berger"}},
		{"Wie die Ministerin gegenüber der dpa sagte, hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue Wie … sagte | by die Ministerin | to der dpa | frame Wie die Ministerin gegenüber der dpa sagte,"}},
		{"Ada Berger erklärte der dpa gegenüber, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue erklärte | by Ada Berger | to der dpa | frame Ada Berger erklärte der dpa gegenüber,"}},
		{"Ada Berger sagte in einem Interview mit der Sportschau, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | to der Sportschau | frame Ada Berger sagte in einem Interview mit der Sportschau,"}},
		{"Nach Angaben der Sprecherin Ada Berger im Interview mit der dpa hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue Nach | by Angaben der Sprecherin Ada Berger | to der dpa | frame Nach Angaben der Sprecherin Ada Berger im Interview mit der dpa"}},
		{"Ada Berger appellierte an die Stadt, den Damm zu bauen.", []string{
			"indirect | den Damm zu bauen | cue appellierte | by Ada Berger | to die Stadt | frame Ada Berger appellierte an die Stadt,"}},
		{"Ada Berger sagte sich, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte sich | by Ada Berger | frame Ada Berger sagte sich,"}},
		{"Ada Berger forderte letzte Woche, den Damm zu bauen.", []string{
			"indirect | den Damm zu bauen | cue forderte | by Ada Berger | frame Ada Berger forderte letzte Woche,"}},
		{"Ada Berger warnte jeden Tag, der Damm breche.", []string{
			"indirect konjunktiv-1 | der Damm breche | cue warnte | by Ada Berger | frame Ada Berger warnte jeden Tag,"}},
		{"Ada Berger sagte den Studenten, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | to den Studenten | frame Ada Berger sagte den Studenten,"}},
		{"Ada Berger sagte Kindern, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | to Kindern | frame Ada Berger sagte Kindern,"}},
		{"„Der Damm hält“, sagte die Virologin Eva Quist der „Rundschau“.", []string{
			"direct indicative | „Der Damm hält“ | cue sagte | by die Virologin Eva Quist | to der „Rundschau“ | frame , sagte die Virologin Eva Quist der „Rundschau“"}},
		{"Zu lange zu zögern, warf die Partei der Regierung vor.", []string{
			"indirect | Zu lange zu zögern | cue warf … vor | by die Partei | to der Regierung | frame , warf die Partei der Regierung vor"}},
		{"Ada Berger warnte die Vorsitzende, der Damm breche.", []string{
			"indirect konjunktiv-1 | der Damm breche | cue warnte | by Ada Berger | to die Vorsitzende | frame Ada Berger warnte die Vorsitzende,"}},
		{"Ada Berger warnte die Stadt, der Damm breche.", []string{
			"indirect konjunktiv-1 | der Damm breche | cue warnte | by Ada Berger | to die Stadt | frame Ada Berger warnte die Stadt,"}},
		{"Den Bürgern sagte die Stadt, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by die Stadt | to Den Bürgern | frame Den Bürgern sagte die Stadt,"}},
		{"Ada Berger kam, um die Stadt aufzufordern, den Damm zu bauen.", []string{
			"indirect | den Damm zu bauen | cue aufzufordern | by Ada Berger | to die Stadt | frame Ada Berger kam, um die Stadt aufzufordern,"}},
		{"Es regnet, weil Ada Berger, eine Ärztin, warnte, der Damm breche.", []string{
			"indirect konjunktiv-1 | der Damm breche | cue warnte | by Ada Berger, eine Ärztin | frame Es regnet, weil Ada Berger, eine Ärztin, warnte,"}},
		{"Ada Berger, Ärztin, warnte, der Damm breche.", []string{
			"indirect konjunktiv-1 | der Damm breche | cue warnte | by Ada Berger, Ärztin | frame Ada Berger, Ärztin, warnte,"}},
		{"Ada Berger erklärte letzte Woche gegenüber der Stadt, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue erklärte | by Ada Berger | to der Stadt | frame Ada Berger erklärte letzte Woche gegenüber der Stadt,"}},
		{"Ada Berger sagte dem Sprecher von Kiel, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | to dem Sprecher von Kiel | frame Ada Berger sagte dem Sprecher von Kiel,"}},
		{"Dem Chef der Bank in Kiel wurde vorgeworfen, gelogen zu haben.", []string{
			"indirect | gelogen zu haben | cue wurde vorgeworfen | to Dem Chef der Bank in Kiel | frame Dem Chef der Bank in Kiel wurde vorgeworfen,"}},
		{"Wie dem Chef der Bank von Ada Berger gesagt wurde, hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue Wie … gesagt wurde | by Ada Berger | to dem Chef der Bank | frame Wie dem Chef der Bank von Ada Berger gesagt wurde,"}},
		{"„Der Damm hält“, sagte Ada Berger, Chefin der „Rundschau“.", []string{
			"direct indicative | „Der Damm hält“ | cue sagte | by Ada Berger, Chefin der „Rundschau“ | frame , sagte Ada Berger, Chefin der „Rundschau“"}},
		{"„Der Damm hält“, sagte Karl Kurz, der Sprecher der „Rundschau“.", []string{
			"direct indicative | „Der Damm hält“ | cue sagte | by Karl Kurz, der Sprecher der „Rundschau“ | frame , sagte Karl Kurz, der Sprecher der „Rundschau“"}},
		{"„Der Damm hält“, sagte Ada Berger von der „Rundschau“.", []string{
			"direct indicative | „Der Damm hält“ | cue sagte | by Ada Berger von der „Rundschau“ | frame , sagte Ada Berger von der „Rundschau“"}},
		{"„Der Damm hält“, sagte ein Redakteur des „Nordkuriers“.", []string{
			"direct indicative | „Der Damm hält“ | cue sagte | by ein Redakteur des „Nordkuriers“ | frame , sagte ein Redakteur des „Nordkuriers“"}},
		{"„Der Damm hält“, sagte Ministerin Berger der dpa.", []string{
			"direct indicative | „Der Damm hält“ | cue sagte | by Ministerin Berger | to der dpa | frame , sagte Ministerin Berger der dpa"}},
		{"„Der Damm hält“, teilte die Junge Union der CDU mit.", []string{
			"direct indicative | „Der Damm hält“ | cue teilte … mit | by die Junge Union der CDU | frame , teilte die Junge Union der CDU mit"}},
		{"Das berichtete die Sprecherin der Stadt „mit großem Bedauern“.", []string{
			"direct | „mit großem Bedauern“ | cue berichtete | by die Sprecherin der Stadt | frame Das berichtete die Sprecherin der Stadt"}},
		{"Die Ärztin der „Rundschau“ sagte, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Die Ärztin der „Rundschau“ | frame Die Ärztin der „Rundschau“ sagte,"}},
		{"„Der Damm hält“, sagte die Chefin der Partei.", []string{
			"direct indicative | „Der Damm hält“ | cue sagte | by die Chefin der Partei | frame , sagte die Chefin der Partei"}},
		{"Die Partei der Regierung warf Ada Berger vor, zu zögern.", []string{
			"indirect | zu zögern | cue warf … vor | by Die Partei der Regierung | to Ada Berger | frame Die Partei der Regierung warf Ada Berger vor,"}},
		{"Ada Berger sagte dem Rat in Kiel, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | to dem Rat in Kiel | frame Ada Berger sagte dem Rat in Kiel,"}},
		{"Der Vorsitzende der Partei hielt der Regierung vor, zu zögern.", []string{
			"indirect | zu zögern | cue hielt … vor | by Der Vorsitzende der Partei | to der Regierung | frame Der Vorsitzende der Partei hielt der Regierung vor,"}},
		// prepositions
		{"Den Angaben der Polizei gemäß war der Fahrer betrunken.", []string{
			"indirect indicative | war der Fahrer betrunken | cue gemäß | by Den Angaben der Polizei | frame Den Angaben der Polizei gemäß"}},
		{"Gemäß den Angaben der Polizei war der Fahrer betrunken.", []string{
			"indirect indicative | war der Fahrer betrunken | cue Gemäß | by den Angaben der Polizei | frame Gemäß den Angaben der Polizei"}},
		{"Der Damm hält ihrer Meinung nach.", []string{
			"indirect indicative | Der Damm hält | cue nach | by ihrer Meinung | frame ihrer Meinung nach"}},
		{"Der Damm hält Ihrer Meinung nach.", nil},
		{"Streit um den Damm\n\nIhrer Meinung nach hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue nach | by Ihrer Meinung | frame Ihrer Meinung nach"}},
		{"Ada Berger warnt: Ihrer Meinung nach hält der Damm.", []string{
			"indirect indicative | Ihrer Meinung nach hält der Damm | cue warnt | by Ada Berger | frame Ada Berger warnt:",
			"indirect indicative in 1 | hält der Damm | cue nach | by Ihrer Meinung | frame Ihrer Meinung nach"}},
		{"Unserer Ansicht nach hält der Damm.", nil},
		{"Das Ergebnis der Prüfung nach dem Tod der Frau liegt vor.", nil},
		{"Ergebnis einer neuen Untersuchung nach dem Tode Bergers war, dass der Damm hält.", nil},
		{"Laut Ihrer Aussage hält der Damm.", nil},
		// an object in the genitive behind the source
		{"Des Betrugs wird die Firma laut einer Messung beschuldigt.", []string{
			"indirect indicative | Des Betrugs wird die Firma … beschuldigt | cue laut | by einer Messung | frame laut einer Messung"}},
		{"Die Firma wird laut Ada Berger, einem alten Hasen, beschuldigt.", []string{
			"indirect indicative | Die Firma wird … beschuldigt | cue laut | by Ada Berger, einem alten Hasen | frame laut Ada Berger, einem alten Hasen,"}},
		{"Die Firma wurde laut der Polizei des Diebstahls mit der Leiter beschuldigt.", []string{
			"indirect indicative | Die Firma wurde … des Diebstahls mit der Leiter beschuldigt | cue laut | by der Polizei | frame laut der Polizei"}},
		{"Laut der Polizei wird Jonas Kurz des Mordes beschuldigt.", []string{
			"indirect indicative | wird Jonas Kurz des Mordes beschuldigt | cue Laut | by der Polizei | frame Laut der Polizei"}},
		{"Der Damm hielt laut dem Amt der Brücke", []string{
			"indirect indicative | Der Damm hielt | cue laut | by dem Amt der Brücke | frame laut dem Amt der Brücke"}},
		// whom a passive names
		{"Dass der Damm hält, wird von den Bildern bestätigt.", []string{
			"indirect indicative | Dass der Damm hält | cue wird … bestätigt | by den Bildern | frame , wird von den Bildern bestätigt"}},
		{"Im Haus von Ada Berger wurde mitgeteilt, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue wurde mitgeteilt | frame Im Haus von Ada Berger wurde mitgeteilt,"}},
		{"Ada Berger kritisierte in einer Auskunft aus Ulm nach Treffen in Kiel den Rat.", []string{
			"reported indicative | cue kritisierte | by Ada Berger | frame Ada Berger kritisierte in einer Auskunft aus Ulm nach Treffen in Kiel den Rat"}},
		{"Der Damm hat den Angaben der Stadt nach Risse.", []string{
			"indirect indicative | Der Damm hat … Risse | cue nach | by den Angaben der Stadt | frame den Angaben der Stadt nach"}},
		{"Der Damm hält in der Stadt gemäß Ada Berger noch lange.", []string{
			"indirect indicative | Der Damm hält in der Stadt … noch lange | cue gemäß | by Ada Berger | frame gemäß Ada Berger"}},
		{"Der Damm hält nach Berichten", []string{
			"indirect indicative | Der Damm hält | cue nach | by Berichten | frame nach Berichten"}},
		{"Laut Berichten über einen Riss hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue Laut | by Berichten über einen Riss | frame Laut Berichten über einen Riss"}},
		{"Gerüchten zu Folge hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue zu Folge | by Gerüchten | frame Gerüchten zu Folge"}},
		{"Kurz ist nach Angaben der Stadt des Betrugs schuldig.", []string{
			"indirect indicative | Kurz ist … des Betrugs schuldig | cue nach | by Angaben der Stadt | frame nach Angaben der Stadt"}},
		{"Kurz wurde nach Angaben eines Sprechers der Polizei überführt.", []string{
			"indirect indicative | Kurz wurde … überführt | cue nach | by Angaben eines Sprechers der Polizei | frame nach Angaben eines Sprechers der Polizei"}},
		{"Kurz ist nach Angaben der Leitung des Werks entlassen.", []string{
			"indirect indicative | Kurz ist … entlassen | cue nach | by Angaben der Leitung des Werks | frame nach Angaben der Leitung des Werks"}},
		{"Die Polizei zufolge hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue zufolge | by Die Polizei | frame Die Polizei zufolge"}},
		{"Nach dem Regen hält der Damm Berichten der Stadt zufolge.", []string{
			"indirect indicative | Nach dem Regen hält der Damm | cue zufolge | by Berichten der Stadt | frame Berichten der Stadt zufolge"}},
		{"Der Damm hält nach dem Regen laut Feuerwehr.", []string{
			"indirect indicative | Der Damm hält nach dem Regen | cue laut | by Feuerwehr | frame laut Feuerwehr"}},
		{"Der Damm hält den Pegeln am Ufer des Sees zufolge.", []string{
			"indirect indicative | Der Damm hält | cue zufolge | by den Pegeln am Ufer des Sees | frame den Pegeln am Ufer des Sees zufolge"}},
		{"Wer kommt, ist laut Feuerwehr offen.", []string{
			"indirect indicative | Wer kommt, ist … offen | cue laut | by Feuerwehr | frame laut Feuerwehr"}},
		{"Die Ernte mit ihren laut Gutachtern geringen Schäden war gut.", []string{
			"indirect | ihren … geringen Schäden | cue laut | by Gutachtern | frame laut Gutachtern"}},
		{"Aus Sicht der Stadt hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue Aus Sicht | by der Stadt | frame Aus Sicht der Stadt"}},
		{"Ada Berger erläuterte den Plan aus Sicht Kiels.", nil},
		{"Der Damm hält aus der Sicht der Stadt.", []string{
			"indirect indicative | Der Damm hält | cue aus der Sicht | by der Stadt | frame aus der Sicht der Stadt"}},
		// what a phrase speaks of
		{"Der Regen kommt, die Brücke fällt laut Feuerwehr.", []string{
			"indirect indicative | die Brücke fällt | cue laut | by Feuerwehr | frame laut Feuerwehr"}},
		{"Der Damm hält; die Brücke fällt laut Feuerwehr.", []string{
			"indirect indicative | die Brücke fällt | cue laut | by Feuerwehr | frame laut Feuerwehr"}},
		{"Der Damm hält, aber die Brücke fällt laut Feuerwehr.", []string{
			"indirect indicative | die Brücke fällt | cue laut | by Feuerwehr | frame laut Feuerwehr"}},
		{"Die Stadt baut, weil der Damm laut Feuerwehr bricht.", []string{
			"indirect indicative | der Damm … bricht | cue laut | by Feuerwehr | frame laut Feuerwehr"}},
		{"Die Stadt erklärte, der Damm sei laut Feuerwehr neu.", []string{
			"indirect konjunktiv-1 | der Damm sei laut Feuerwehr neu | cue erklärte | by Die Stadt | frame Die Stadt erklärte,",
			"indirect konjunktiv-1 in 1 | der Damm sei … neu | cue laut | by Feuerwehr | frame laut Feuerwehr"}},
		{"Der Damm – laut Feuerwehr ist er neu – hält.", []string{
			"indirect indicative | ist er neu | cue laut | by Feuerwehr | frame laut Feuerwehr"}},
		{"Der Damm, der laut Feuerwehr neu ist, hält.", []string{
			"indirect indicative | der … neu ist | cue laut | by Feuerwehr | frame laut Feuerwehr"}},
		{"„Der Damm hält laut Feuerwehr noch lange“, sagte Ada Berger.", []string{
			"direct indicative | „Der Damm hält laut Feuerwehr noch lange“ | cue sagte | by Ada Berger | frame , sagte Ada Berger",
			"indirect indicative in 1 | Der Damm hält … noch lange | cue laut | by Feuerwehr | frame laut Feuerwehr"}},
		{"Laut Feuerwehr „hält der Damm noch lange“.", []string{
			"direct indicative | „hält der Damm noch lange“ | cue Laut | by Feuerwehr | frame Laut Feuerwehr"}},
		{"Laut Polizei sowie Feuerwehr hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue Laut | by Polizei sowie Feuerwehr | frame Laut Polizei sowie Feuerwehr"}},
		{"Laut Ada Berger, einer Ärztin, hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue Laut | by Ada Berger, einer Ärztin | frame Laut Ada Berger, einer Ärztin,"}},
		{"Der Damm hält laut Ada Berger!", []string{
			"indirect indicative | Der Damm hält | cue laut | by Ada Berger | frame laut Ada Berger"}},
		{"„Der Damm hält noch lange“ laut Ada Berger trotz Regen.", []string{
			"indirect indicative | „Der Damm hält noch lange“ … trotz Regen | cue laut | by Ada Berger | frame laut Ada Berger",
			"direct indicative in 1 | „Der Damm hält noch lange“ | cue laut | by Ada Berger | frame laut Ada Berger"}},
		{"Der Damm hält laut Ada Berger, einer Ärztin, noch lange.", []string{
			"indirect indicative | Der Damm hält … noch lange | cue laut | by Ada Berger, einer Ärztin | frame laut Ada Berger, einer Ärztin,"}},
		{"Der Damm hält laut Feuerwehr, und die Brücke, die alt ist, fällt.", []string{
			"indirect indicative | Der Damm hält … und die Brücke, die alt ist, fällt | cue laut | by Feuerwehr | frame laut Feuerwehr"}},
		{"Ada Berger sagte: „Es regnet. Laut Feuerwehr hält der Damm.“", []string{
			"direct indicative | „Es regnet. Laut Feuerwehr hält der Damm.“ | cue sagte | by Ada Berger | frame Ada Berger sagte:",
			"indirect indicative in 1 | hält der Damm | cue Laut | by Feuerwehr | frame Laut Feuerwehr"}},
		{"Laut Feuerwehr.", nil},
		{"Laut Feuerwehr: „Der Damm hält noch lange.“", []string{
			"direct indicative | „Der Damm hält noch lange.“ | cue Laut | by Feuerwehr | frame Laut Feuerwehr"}},
		{"Laut Feuerwehr: Der Damm hält.", []string{
			"indirect indicative | Der Damm hält | cue Laut | by Feuerwehr | frame Laut Feuerwehr"}},
		{"Offen ist, was laut Feuerwehr hält.", []string{
			"indirect indicative | was … hält | cue laut | by Feuerwehr | frame laut Feuerwehr"}},
		{"Nach dem Dafürhalten der Stadt hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue Nach dem Dafürhalten | by der Stadt | frame Nach dem Dafürhalten der Stadt"}},
		{"Der Damm hält nach dem Bericht der Feuerwehr.", []string{
			"indirect indicative | Der Damm hält | cue nach | by dem Bericht der Feuerwehr | frame nach dem Bericht der Feuerwehr"}},
		{"Der Damm hält seiner Ansicht nach viele Jahre.", []string{
			"indirect indicative | Der Damm hält … viele Jahre | cue nach | by seiner Ansicht | frame seiner Ansicht nach"}},
		{"Sie prüft die Angaben nach Ende der Wahl.", nil},
		{"Der Damm halte, so eine Auskunft aus Ulm nach dem Treffen.", []string{
			"indirect konjunktiv-1 | Der Damm halte | cue so | by eine Auskunft aus Ulm | frame , so eine Auskunft aus Ulm nach dem Treffen"}},
		{"Der Damm hält dem Chef der Bank von Kiel zufolge.", []string{
			"indirect indicative | Der Damm hält | cue zufolge | by dem Chef der Bank von Kiel | frame dem Chef der Bank von Kiel zufolge"}},
		{"Der Damm hält laut", nil},
		{"Zufolge hält der Damm.", nil},
		// attributes in front of a noun
		{"Der nach Angaben der Polizei betrunkene Fahrer floh.", []string{
			"indirect | Der … betrunkene Fahrer | cue nach | by Angaben der Polizei | frame nach Angaben der Polizei"}},
		{"Ein laut Polizei sehr schnell fahrender Mann floh.", []string{
			"indirect | Ein … sehr schnell fahrender Mann | cue laut | by Polizei | frame laut Polizei"}},
		{"Die laut Ministerium am Montag beschlossene Regel gilt.", []string{
			"indirect | Die … am Montag beschlossene Regel | cue laut | by Ministerium | frame laut Ministerium"}},
		{"Der laut Polizei 30 Jahre alte Fahrer floh.", []string{
			"indirect | Der … 30 Jahre alte Fahrer | cue laut | by Polizei | frame laut Polizei"}},
		{"Sie fuhr mit nach Polizeiangaben 300 Leuten fort.", []string{
			"indirect | 300 Leuten | cue nach | by Polizeiangaben | frame nach Polizeiangaben"}},
		{"Es gab 384 Tote, darunter laut dem Amt 62 Kinder.", []string{
			"indirect | 62 Kinder | cue laut | by dem Amt | frame laut dem Amt"}},
		{"Sie kam auf 100, nach anderen Angaben 110 Kilometer.", []string{
			"indirect | 110 Kilometer | cue nach | by anderen Angaben | frame nach anderen Angaben"}},
		{"Die ihrer Ansicht nach seit Tagen schwache Mauer fiel.", []string{
			"indirect | Die … seit Tagen schwache Mauer | cue nach | by ihrer Ansicht | frame ihrer Ansicht nach"}},
		{"Ein Mann, der laut Polizei betrunkene Fahrer mag, lacht.", []string{
			"indirect indicative | der … betrunkene Fahrer mag | cue laut | by Polizei | frame laut Polizei"}},
		{"Der dem Bericht zufolge betrunkene Fahrer floh.", []string{
			"indirect | Der … betrunkene Fahrer | cue zufolge | by dem Bericht | frame dem Bericht zufolge"}},
		{"Sie saßen in laut Polizei schnellen Autos.", []string{
			"indirect | schnellen Autos | cue laut | by Polizei | frame laut Polizei"}},
		{"Der nach Tagen betrunkene Fahrer floh.", nil},
		{"Sie fuhren mit laut Polizei 300, nach Angaben der Gruppe 500 Leuten fort.", []string{
			"indirect | 300 | cue laut | by Polizei | frame laut Polizei",
			"indirect | 500 Leuten | cue nach | by Angaben der Gruppe | frame nach Angaben der Gruppe"}},
		{"Der seiner Ansicht nach schwache Damm des Landes hält.", []string{
			"indirect | Der … schwache Damm des Landes | cue nach | by seiner Ansicht | frame seiner Ansicht nach"}},
		{"Der laut Reuters schwache Damm hält.", []string{
			"indirect | Der … schwache Damm | cue laut | by Reuters | frame laut Reuters"}},
		{"384 Menschen starben, darunter laut dem Amt mindestens 62 Kinder.", []string{
			"indirect | mindestens 62 Kinder | cue laut | by dem Amt | frame laut dem Amt"}},
		// and none
		{"Darunter laut dem Amt 62 Kinder.", []string{
			"indirect | Darunter … 62 Kinder | cue laut | by dem Amt | frame laut dem Amt"}},
		{"Der Unfall kostete laut der Zeitung 40 Menschen das Leben.", []string{
			"indirect indicative | Der Unfall kostete … 40 Menschen das Leben | cue laut | by der Zeitung | frame laut der Zeitung"}},
		{"Am Montag sei das laut Ada Berger möglich.", []string{
			"indirect konjunktiv-1 | Am Montag sei das … möglich | cue laut | by Ada Berger | frame laut Ada Berger"}},
		{"Ada Berger hat das laut Polizei gesehen, als der Fahrer alte Schuhe trug.", []string{
			"indirect indicative | Ada Berger hat das … gesehen, als der Fahrer alte Schuhe trug | cue laut | by Polizei | frame laut Polizei"}},
		{"Der Mann, der das ihrer Meinung nach tat, mag alte Häuser.", []string{
			"indirect indicative | der das … tat | cue nach | by ihrer Meinung | frame ihrer Meinung nach"}},
		{"Der Damm hält seiner Meinung nach", []string{
			"indirect indicative | Der Damm hält | cue nach | by seiner Meinung | frame seiner Meinung nach"}},
		{"Die laut mit dem Fall vertrauten Personen schwache Lage hält an.", nil},
	})
}

// linksOf writes who else stands behind an attribution, one line for each that has
// somebody: its cue and source, then each link with what it is, who, and by which words.
func linksOf(t *testing.T, text string) []string {
	t.Helper()
	z, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	r, err := z.Run(&doc.Document{Text: text, Language: "de"})
	if err != nil {
		t.Fatal(err)
	}
	words := func(rs []doc.Range) string {
		var parts []string
		for _, x := range rs {
			parts = append(parts, r.Analysis.Words(x))
		}
		return strings.Join(parts, " … ")
	}
	var out []string
	for i := range r.Attributions {
		a := &r.Attributions[i]
		line := words(a.Cue) + " | " + words(a.Source)
		for _, l := range a.Links {
			line += " | " + l.Kind.String() + " " + r.Analysis.Words(l.Source)
			if !l.Cue.Empty() {
				line += " by " + r.Analysis.Words(l.Cue)
			}
		}
		if len(a.Links) > 0 {
			out = append(out, line)
		}
	}
	return out
}

// Who is cited through whom: on whom somebody relies, who passes it on, which medium
// was told.
func TestSourceLinks(t *testing.T) {
	for _, x := range []struct {
		text string
		want []string
	}{
		// relying
		{"Die dpa meldet unter Berufung auf die Feuerwehr, dass der Damm hält.", []string{
			"meldet | Die dpa | appeal die Feuerwehr by unter Berufung auf"}},
		{"Die Zeitung beruft sich auf die Feuerwehr.", []string{
			"beruft | Die Zeitung | appeal die Feuerwehr by beruft"}},
		{"Der Damm hält, meldet die dpa, die sich auf die Feuerwehr beruft.", []string{
			"meldet | die dpa | appeal die Feuerwehr by beruft"}},
		{"Die Zeitung berichtete, der Damm halte, und berief sich auf die Feuerwehr.", []string{
			"berief | Die Zeitung | appeal die Feuerwehr by berief"}},
		{"Ada Berger sagte, die Zeitung berufe sich auf die Feuerwehr.", nil},
		{"Weil die Zeitung sich auf die Feuerwehr beruft, lacht Ada Berger.", nil},
		{"Die Redaktion erfuhr aus Kreisen der Stadt, dass der Damm hält.", []string{
			"erfuhr | Die Redaktion | appeal Kreisen der Stadt by erfuhr"}},
		{"Der Bericht, der sich auf Zeugen stützt, liegt vor.", nil},
		{"Laut dem Bericht, der sich auf Zeugen stützt, hält der Damm.", []string{
			"Laut | dem Bericht | appeal Zeugen by stützt"}},
		{"Der Damm hält laut dpa unter Berufung auf die Feuerwehr.", []string{
			"laut | dpa | appeal die Feuerwehr by unter Berufung auf"}},
		{"Unter Berufung auf die Feuerwehr meldete die dpa, der Damm halte.", []string{
			"meldete | die dpa | appeal die Feuerwehr by Unter Berufung auf"}},
		{"Die dpa meldete, der Damm halte, und die AFP meldete unter Berufung auf die Feuerwehr, die Brücke stehe.", []string{
			"meldete | die AFP | appeal die Feuerwehr by unter Berufung auf"}},
		{"Auf die Feuerwehr beruft sich die Zeitung.", []string{
			"beruft | die Zeitung | appeal die Feuerwehr by beruft"}},
		{"Der Damm halte, berichtete die Zeitung und berief sich auf die Feuerwehr.", []string{
			"berief | die Zeitung | appeal die Feuerwehr by berief"}},
		{"Laut dpa beruft sich die Zeitung auf die Feuerwehr.", nil},
		{"Ada Berger forderte einen Damm und berief sich auf die Feuerwehr.", []string{
			"berief | Ada Berger | appeal die Feuerwehr by berief"}},
		{"Der Damm hält laut dpa, die sich auf die Feuerwehr beruft.", []string{
			"laut | dpa | appeal die Feuerwehr by beruft"}},
		{"Wie die dpa unter Berufung auf die Feuerwehr meldet, hält der Damm.", []string{
			"Wie … meldet | die dpa | appeal die Feuerwehr by unter Berufung auf"}},
		{"Der Damm hält laut dpa unter Berufung auf die Feuerwehr „mindestens noch zehn Jahre“.", []string{
			"laut | dpa | appeal die Feuerwehr by unter Berufung auf",
			"laut | dpa | appeal die Feuerwehr by unter Berufung auf"}},
		{"Die dpa meldet unter Berufung auf die Feuerwehr und mit Verweis auf die Stadt, dass der Damm hält.", []string{
			"meldet | Die dpa | appeal die Feuerwehr by unter Berufung auf | appeal die Stadt by mit Verweis auf"}},
		{"Wie die „Rundschau“ aus Kreisen der Stadt erfuhr, hält der Damm.", []string{
			"Wie … erfuhr | die „Rundschau“ | appeal Kreisen der Stadt by erfuhr"}},
		{"Wie der Chef der Stadt für Sport erfuhr, hält der Damm.", nil},
		{"Die Stadt beruft sich auf die Lage am Damm.", []string{
			"beruft | Die Stadt | appeal die Lage by beruft"}},
		{"Und beruft sich auf die Feuerwehr.", nil},
		// told to a medium
		{"Ada Berger sagte der Nachrichtenagentur dpa, der Damm halte.", []string{
			"sagte | Ada Berger | told der Nachrichtenagentur dpa"}},
		{"Ada Berger sagte im Interview mit der „Rundschau“, der Damm halte.", []string{
			"sagte | Ada Berger | told der „Rundschau“ by im Interview mit"}},
		{"Ada Berger sagte gegenüber der dpa, der Damm halte.", []string{
			"sagte | Ada Berger | told der dpa by gegenüber"}},
		{"Ada Berger sagte in den Tagesthemen, der Damm halte.", []string{
			"sagte | Ada Berger | told den Tagesthemen by in"}},
		{"Ada Berger sagte in der Halle, der Damm halte.", nil},
		{"Ada Berger sagte der dpa im Interview mit der „Rundschau“, der Damm halte.", []string{
			"sagte | Ada Berger | told der dpa | told der „Rundschau“ by im Interview mit"}},
		{"„Der Damm hält“, so Ada Berger gegenüber der dpa.", []string{
			"so | Ada Berger | told der dpa by gegenüber"}},
		{"Nach Einschätzung eines Tauchers, der vom Sender RTL befragt wurde, hält der Damm.", []string{
			"Nach | Einschätzung eines Tauchers | told Sender RTL by befragt"}},
		{"Der von der BBC befragte Fahrer sagte, der Damm halte.", []string{
			"sagte | Der von der BBC befragte Fahrer | told der BBC by befragte"}},
		{"Die befragten Bürger sagten, der Damm halte.", nil},
		{"Laut einem Gutachten, das dem Sender RTL vorliegt, hält der Damm.", []string{
			"Laut | einem Gutachten | told dem Sender RTL by vorliegt"}},
		{"Laut einem Gutachten, das ihm vorliegt, hält der Damm.", nil},
		{"Berichten zufolge, die sich auf Zeugen stützen, hält der Damm.", []string{
			"zufolge | Berichten | appeal Zeugen by stützen"}},
		{"Das geht aus einem Gutachten hervor, das dem Sender RTL vorliegt. Danach hält der Damm.", []string{
			"Danach | einem Gutachten | told dem Sender RTL by vorliegt"}},
		{"Wie aus einem Gutachten hervorgeht, das dem Sender RTL vorliegt, hält der Damm.", []string{
			"Wie … hervorgeht | einem Gutachten | told dem Sender RTL by vorliegt"}},
		{"Der Damm hält. Das geht aus einem Gutachten hervor, das dem Sender RTL vorliegt.", []string{
			"geht … hervor | einem Gutachten | told dem Sender RTL by vorliegt"}},
		{"Der Damm hält, teilte die Stadt mit, die sich auf Zeugen beruft.", []string{
			"teilte … mit | die Stadt | appeal Zeugen by beruft"}},
		{"Wie die dpa unter Berufung auf einen namentlich nicht genannten Mann berichtete, hält der Damm.", []string{
			"Wie … berichtete | die dpa | appeal einen namentlich nicht genannten Mann by unter Berufung auf"}},
		{"Der Damm halte „mindestens noch zehn Jahre“, sagte Ada Berger gegenüber der dpa.", []string{
			"sagte | Ada Berger | told der dpa by gegenüber",
			"sagte | Ada Berger | told der dpa by gegenüber"}},
		{"Im Interview der Woche des Deutschlandfunks sagte Ada Berger, der Damm halte.", []string{
			"sagte | Ada Berger | told des Deutschlandfunks by Im Interview der Woche"}},
		{"Ada Berger sagte auf Anfrage der dpa, der Damm halte.", []string{
			"sagte | Ada Berger | told der dpa by auf Anfrage"}},
		{"Auf Anfrage sagte Ada Berger, der Damm halte.", nil},
		{"Laut einem Gutachten, das am Montag dem Sender RTL vorlag, hält der Damm.", []string{
			"Laut | einem Gutachten | told dem Sender RTL by vorlag"}},
		{"Laut einem Gutachten, das letzte Woche dem Sender RTL vorlag, hält der Damm.", []string{
			"Laut | einem Gutachten | told dem Sender RTL by vorlag"}},
		{"Laut Unterlagen, von denen Kopien dem Sender RTL vorliegen, hält der Damm.", []string{
			"Laut | Unterlagen | told dem Sender RTL by vorliegen"}},
		{"Laut einem Gutachten, das dem Sender RTL und der „Rundschau“ vorliegt, hält der Damm.", []string{
			"Laut | einem Gutachten | told dem Sender RTL und der „Rundschau“ by vorliegt"}},
		{"Dass der Damm hält, geht aus einem Gutachten hervor, das dem Sender RTL vorliegt.", []string{
			"geht … hervor | einem Gutachten | told dem Sender RTL by vorliegt"}},
		{"Nach Angaben der Sprecherin Ada Berger in der „Rundschau“ hält der Damm.", []string{
			"Nach | Angaben der Sprecherin Ada Berger | told der „Rundschau“ by in"}},
		{"Nach Angaben der Sprecherin Ada Berger im Magazin Kicker hält der Damm.", []string{
			"Nach | Angaben der Sprecherin Ada Berger | told Magazin Kicker by im"}},
		{"Ada Berger sagte zur „Rundschau“, der Damm halte.", []string{
			"sagte | Ada Berger | told „Rundschau“ by zur"}},
		{"Gegenüber der dpa sagte Ada Berger, der Damm halte.", []string{
			"sagte | Ada Berger | told der dpa by Gegenüber"}},
		{"Der Damm hält, heißt es in den Tagesthemen.", nil},
		{"In Kiel sah Ada Berger den Damm, befürchtet aber eine Katastrophe.", nil},
		{"Nach Angaben der Sprecherin Ada Berger im Interview des Nordkuriers hält der Damm.", []string{
			"Nach | Angaben der Sprecherin Ada Berger | told des Nordkuriers by im Interview"}},
		{"Laut Ada Berger steht in der „Rundschau“ ein Bericht.", nil},
		{"Ada Berger sagte im Jahr 2005, der Damm halte.", nil},
		{"Ada Berger sagte in einem 30-minütigen Film, der Damm halte.", nil},
		{"Im Interview gestern Abend sagte Ada Berger, der Damm halte.", nil},
		{"Ada Berger sagte der dpa im Interview, der Damm halte.", []string{
			"sagte | Ada Berger | told der dpa"}},
		{"Als sie im Interview mit der dpa war, sagte Ada Berger, der Damm halte.", []string{
			"sagte | Ada Berger | told der dpa by im Interview mit"}},
		{"„Der Damm hält“, so Ada Berger am Montag gegenüber der dpa.", []string{
			"so | Ada Berger | told der dpa by gegenüber"}},
		{"Ada Berger lobte den „festen“ Damm gegenüber der dpa.", []string{
			"lobte | Ada Berger | told der dpa by gegenüber"}},
		// passing on
		{"Die dpa zitiert aus dem Gutachten, der Damm sei alt.", []string{
			"zitiert | dem Gutachten | relayed Die dpa by zitiert",
			"zitiert | Die dpa | appeal dem Gutachten by zitiert"}},
		{"Die dpa zitiert Ada Berger.", []string{
			"zitiert | Die dpa | appeal Ada Berger by zitiert"}},
		{"Ada Berger wird von der dpa zitiert.", []string{
			"wird … zitiert | Ada Berger | relayed der dpa by zitiert"}},
		{"Ada Berger, zitiert von der dpa, sagte, der Damm halte.", []string{
			"sagte | Ada Berger | relayed der dpa by zitiert"}},
		{"In einem Vermerk, aus dem die Zeitung zitiert, heißt es, der Damm halte.", []string{
			"heißt es | einem Vermerk | relayed die Zeitung by zitiert"}},
		{"Laut einer Erklärung, die von der Agentur Tass verbreitet wurde, hält der Damm.", []string{
			"Laut | einer Erklärung | relayed der Agentur Tass by verbreitet"}},
		{"Laut einem Vermerk, aus dem die Zeitung zitiert, hält der Damm.", []string{
			"Laut | einem Vermerk | relayed die Zeitung by zitiert"}},
		{"Laut einem Vermerk, den die Zeitung zitiert, hält der Damm.", []string{
			"Laut | einem Vermerk | relayed die Zeitung by zitiert"}},
		{"Ada Berger, die von der dpa zitiert wird, sagte, der Damm halte.", []string{
			"sagte | Ada Berger | relayed der dpa by zitiert"}},
		{"Die Agentur Tass verbreitete Angst in der Stadt.", nil},
		{"Laut einer vom Sender RTL verbreiteten Erklärung hält der Damm.", []string{
			"Laut | einer vom Sender RTL verbreiteten Erklärung | relayed Sender RTL by verbreiteten"}},
		{"Laut einer Erklärung, die im Mai verbreitet wurde, hält der Damm.", nil},
		{"Die Agentur Tass verbreitete eine Erklärung der Stadt.", []string{
			"verbreitete | eine Erklärung der Stadt | relayed Die Agentur Tass by verbreitete"}},
		{"In einer von der Agentur Tass verbreiteten Erklärung sagte Ada Berger, der Damm halte.", []string{
			"sagte | Ada Berger | relayed der Agentur Tass by verbreiteten"}},
		{"Die weit verbreitete Meinung, der Damm halte, ist falsch.", nil},
		{"Aus der „Rundschau“ zitiert der Sender, der Damm halte.", []string{
			"zitiert | der Sender | appeal der „Rundschau“ by zitiert"}},
		{"Aus dem Bericht zitiert die „Rundschau“ aus Kiel, der Damm halte.", []string{
			"zitiert | dem Bericht | relayed die „Rundschau“ aus Kiel by zitiert",
			"zitiert | die „Rundschau“ aus Kiel | appeal dem Bericht by zitiert"}},
		{"„Der Damm hält“, zitierte das Blatt aus dem Gutachten.", []string{
			"zitierte | das Blatt | appeal dem Gutachten by zitierte",
			"zitierte | dem Gutachten | relayed das Blatt by zitierte"}},
		{"Dem Rat zitierte der Bürgermeister aus dem Gutachten.", []string{
			"zitierte | der Bürgermeister | appeal dem Gutachten by zitierte",
			"zitierte | dem Gutachten | relayed der Bürgermeister by zitierte"}},
		{"Die Stadt zitierte letzte Woche aus dem Gutachten.", []string{
			"zitierte | Die Stadt | appeal dem Gutachten by zitierte",
			"zitierte | dem Gutachten | relayed Die Stadt by zitierte"}},
		{"Aus dem Bericht wird zitiert, der Damm sei alt.", nil},
		{"Ada Berger wird oft zitiert.", nil},
		{"Der Damm halte „noch sehr viele lange Jahre“, wird Ada Berger von der dpa zitiert.", []string{
			"wird … zitiert | Ada Berger | relayed der dpa by zitiert"}},
		{"Ada Berger, die in der Zeitung zitiert wird, sagte, der Damm halte.", []string{
			"sagte | Ada Berger | relayed der Zeitung by zitiert"}},
		{"Der Damm halte, sagte Ada Berger Zeugen, die von der dpa zitiert werden.", nil},
		{"Laut einem Gutachten, das der dpa vorliegt, hält der Damm. Ada Berger, die vom Sender RTL befragt wurde, wird mit den Worten zitiert, die Brücke stehe.", []string{
			"Laut | einem Gutachten | told der dpa by vorliegt",
			"wird mit den Worten zitiert | Ada Berger | told Sender RTL by befragt | relayed  by zitiert"}},
		{"Laut einer Behörde, die von der Stadt Briefe veröffentlichte, hält der Damm.", nil},
		{"Frau Berger sagte laut dem vorliegenden Papier, der Damm halte.", nil},
		{"Die Stadt Kiel sagte laut dem vorliegenden Papier, der Damm halte.", nil},
		{"Laut den alten vorliegenden Angaben hält der Damm.", nil},
		{"Laut den vorliegenden Angaben hält der Damm.", nil},
		{"Gestern sagte die dpa laut vorliegenden Angaben, der Damm halte.", nil},
		{"Die dpa sagte vorliegenden Angaben zufolge, der Damm halte.", nil},
		{"Der dpa vorliegenden Angaben zufolge hält der Damm.", []string{
			"zufolge | Der dpa vorliegenden Angaben | told Der dpa by vorliegenden"}},
		{"Laut einer alten der dpa vorliegenden Studie hält der Damm.", []string{
			"Laut | einer alten der dpa vorliegenden Studie | told der dpa by vorliegenden"}},
		{"Der dpa liegt ein Papier vor, das die Frau nennt, die sagte, der Damm breche.", nil},
		{"Laut Ada Berger liegt der dpa ein Papier vor, wonach der Damm bricht.", []string{
			"wonach | ein Papier | told der dpa by liegt"}},
		{"Den Bericht der Stadt verbreitete die Agentur Tass.", []string{
			"verbreitete | Den Bericht der Stadt | relayed die Agentur Tass by verbreitete"}},
		{"Und verbreitete den Bericht der Stadt.", nil},
		{"Von Ada Berger stammt der Damm, sagten die befragten Bürger.", nil},
		{"Von der Zeitung kam nichts, und die befragten Bürger sagten, der Damm halte.", nil},
		{"Das Kapitel aus dem Bericht wurde veröffentlicht.", nil},
		{"Der Sender RTL konnte nicht einsehen, dass der Damm hält.", nil},
		{"Und befragte die Ärztin.", nil},
		{"Demnach hält der Damm. Das Papier liegt der dpa vor.", nil},
		{"Als die Agentur Tass den Bericht der Stadt verbreitete, fiel der Damm.", nil},
		{"Ada Berger nannte ihn „unfair gegenüber dem Sender RTL“.", nil},
		{"Die Zeitung beruft sich auf die Feuerwehr: „Der Damm hält noch sehr lange.“", []string{
			"beruft | Die Zeitung | appeal die Feuerwehr by beruft"}},
	} {
		if got := linksOf(t, x.text); strings.Join(got, "\n") != strings.Join(x.want, "\n") {
			t.Errorf("%s\ngot  %s\nwant %s", x.text, strings.Join(got, "\n     "), strings.Join(x.want, "\n     "))
		}
	}
}

// Why these kinds of rule that nearly fired did not.
func TestSourceNear(t *testing.T) {
	for _, x := range []struct {
		text string
		want []string
	}{
		{"Die „tiefe Ruhe“ gefiel allen.", []string{"de.quotation “„tiefe Ruhe“”: quoted words, but nobody is cited near them"}},
		{"Der Tag, nach dem alles anders war, kam.", []string{"de.adverb.nach-dem “nach dem”: the noun before it is not in the list"}},
		{"Die Stadt las einen Bericht. Danach hält der Damm.", []string{"de.adverb.danach “Danach”: no document has just come out"}},
		{"Die Stadt veröffentlichte einen Bericht. Der Damm hält danach.", []string{"de.adverb.danach “danach”: no document has just come out"}},
		{"Unserer Ansicht nach hält der Damm.", []string{"de.prep.nach “nach”: the one who speaks means himself or whom he speaks to"}},
		{"Der Damm hält Ihrer Meinung nach.", []string{"de.prep.nach “nach”: the one who speaks means himself or whom he speaks to"}},
		{"Der Damm hält unter Berufung auf niemals.", []string{"de.appeal.phrase.unter-berufung-auf “unter Berufung auf”: no noun phrase beside it"}},
		{"Ada Berger sagte in der Scheune, der Damm halte.", []string{"de.told.in “in”: neither a name nor a noun of the list: Scheune"}},
		{"Niemand weiß wonach.", []string{"de.adverb.wonach “wonach”: opens no clause"}},
		{"Ein Bericht, wonach.", []string{"de.adverb.wonach “wonach”: opens no clause"}},
		{"Weil der Damm demnach hält.", []string{"de.adverb.demnach “demnach”: not in a main clause"}},
		{"Die Stadt stellte Ada Berger vor. Danach nichts.", []string{"de.adverb.danach “Danach”: no document has just come out"}},
		{"Die dpa zitiert gern.", []string{"de.relay.quote “zitiert”: nobody whom it quotes"}},
	} {
		got := nearOf(t, "de", x.text)
		for _, want := range x.want {
			if !slices.Contains(got, want) {
				t.Errorf("%s\ngot  %s\nwant %s", x.text, strings.Join(got, "\n     "), want)
			}
		}
	}
}

// Which rules found it, in the order of the attributions, with ? behind what is inferred.
func TestSourceRules(t *testing.T) {
	z, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range []struct{ text, want string }{
		{"Der Damm sei „fest wie alter Stahl“, so Ada Berger.", "de.so de.so"},
		{"Es gibt einen Bericht, wonach der Damm „fest wie alter Stahl“ sei.", "de.adverb.wonach de.adverb.wonach"},
		{"Laut Feuerwehr ist der Damm „fest wie alter Stahl“.", "de.prep.laut de.prep.laut"},
		{"Demnach ist der Damm „fest wie alter Stahl“.", "de.adverb.demnach de.adverb.demnach"},
		{"Ada Berger lobte den Damm. Die „tiefe Ruhe“ gefiel allen.", "de.act.loben de.quotation?"},
		{"Ada Berger lobte den „festen“ Damm.", "de.act.loben de.quotation?"},
		{"Es regnet. Ada Berger lobte den Damm, und die „tiefe alte Ruhe“ gefiel allen.", "de.act.loben de.quotation?"},
	} {
		r, err := z.Run(&doc.Document{Text: x.text, Language: "de"})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for i := range r.Attributions {
			a := &r.Attributions[i]
			if a.Inferred {
				got = append(got, a.Rule+"?")
			} else {
				got = append(got, a.Rule)
			}
		}
		if g := strings.Join(got, " "); g != x.want {
			t.Errorf("%s\ngot  %s\nwant %s", x.text, g, x.want)
		}
	}
}
