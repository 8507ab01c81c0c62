package attribution

import (
	"testing"
)

// Which clause is what a verb, a light verb or a noun brings, where it begins and
// ends, and what takes its place. The words follow testdata/gold/README.md and
// were worked out by hand.
func TestComplements(t *testing.T) {
	checkRoles(t, "de", []spansRow{
		{"Gestern bat Ada Berger, die Leiterin, darum, den Damm zu bauen.", []string{
			"indirect | den Damm zu bauen | cue bat … darum | by Ada Berger, die Leiterin | frame Gestern bat Ada Berger, die Leiterin, darum,"}},
		{"Gestern wurde gefordert, den Damm, die Brücke und den Weg zu bauen.", []string{
			"indirect | den Damm, die Brücke und den Weg zu bauen | cue wurde gefordert | frame Gestern wurde gefordert,"}},
		{"In dem Blatt fand sich dazu die Bemerkung „Damit stellt die Stadt den Bau auf neue Beine“.", nil},
		{"Alle wissen, wer wonach sucht.", nil},
		{"Ada Berger ließ mitteilen, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue ließ mitteilen | by Ada Berger | frame Ada Berger ließ mitteilen,"}},
		{"Der Bericht klärt, wer wonach sucht.", nil},
		{"Da der Damm alt ist, unter anderem ist er undicht, sah es das Gericht als erwiesen an, dass er bricht.", []string{
			"indirect indicative | dass er bricht | cue sah es … als erwiesen an | by das Gericht | frame Da der Damm alt ist, unter anderem ist er undicht, sah es das Gericht als erwiesen an,"}},
		{"Der Vorwurf, der „alte Damm“ sei undicht, ist falsch.", []string{
			"indirect konjunktiv-1 | der „alte Damm“ sei undicht | cue Der Vorwurf | frame Der Vorwurf, … , ist falsch",
			"direct in 1 | „alte Damm“ | cue Der Vorwurf | frame Der Vorwurf, … , ist falsch"}},
		// frames keep what other words of theirs say by a preposition
		{"Der Chef nannte sie „fahrlässig“, obwohl laut Stadt der Damm hält.", []string{
			"direct | „fahrlässig“ | cue nannte | by Der Chef | frame Der Chef nannte sie … , obwohl laut Stadt der Damm hält",
			"indirect indicative | der Damm hält | cue laut | by Stadt | frame laut Stadt"}},
		// negated: who does not believe it denies it, and what was not said is none of his words
		{"Ada Berger glaubt nicht, dass der Damm hält.", []string{
			"indirect denied indicative | dass der Damm hält | cue glaubt | by Ada Berger | frame Ada Berger glaubt nicht,"}},
		{"Ada Berger geht nicht davon aus, dass der Damm hält.", []string{
			"indirect denied indicative | dass der Damm hält | cue geht … davon aus | by Ada Berger | frame Ada Berger geht nicht davon aus,"}},
		{"Ada Berger bestritt nicht, dass der Damm bricht.", []string{
			"indirect indicative | dass der Damm bricht | cue bestritt | by Ada Berger | frame Ada Berger bestritt nicht,"}},
		{"Ada Berger hat nie behauptet, der Damm halte.", nil},
		{"Ada Berger sagte nicht, dass der „alte Damm“ hält.", nil},
		{"Kein Sprecher sagte, dass der Damm bricht.", nil},
		{"Aus dem Brief hervorzugehen, dass der Damm hält, ist gut.", []string{
			"indirect indicative | dass der Damm hält | cue hervorzugehen | by dem Brief | frame Aus dem Brief hervorzugehen, … , ist gut"}},
		{"Dort soll stehen, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue soll stehen | frame Dort soll stehen,"}},
		{"Daraus lässt sich schließen, dass der Damm hält.", nil},
		{"Nach Angaben eines Zeugen hätten Kollegen im Keller Platz gefunden, und manche hätten Regale gebaut.", []string{
			"indirect konjunktiv-2 | hätten Kollegen im Keller Platz gefunden, und manche hätten Regale gebaut | cue Nach | by Angaben eines Zeugen | frame Nach Angaben eines Zeugen"}},
		{"Weder die Stadt noch der Rat sagten, der Damm breche.", nil},
		{"Ada Berger sollte sagen, der Damm halte.", nil},
		{"„Der Damm hält noch lange“, sollte Ada Berger sagen.", []string{
			"direct indicative | „Der Damm hält noch lange“"}},
		{"Das Papier soll sagen, dass der Damm hält.", nil},
		{"Ada Berger soll sagen, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue soll sagen | by Ada Berger | frame Ada Berger soll sagen,"}},
		{"Ada Berger ging, ohne zu sagen, dass der Damm bricht.", nil},
		{"Ohne zu sagen, dass der Damm bricht, ging Ada Berger.", nil},
		{"Bestritten wird nicht, dass der Damm bricht.", []string{
			"indirect indicative | dass der Damm bricht | cue Bestritten wird | frame Bestritten wird nicht,"}},
		{"Dass der Damm hält, sagte nicht nur die Stadt", []string{
			"indirect indicative | Dass der Damm hält | cue sagte | by die Stadt | frame , sagte nicht nur die Stadt"}},
		{"Ada Berger weigerte sich, zu bestätigen, dass der Damm bricht.", nil},
		{"Ada Berger kam, um zu sagen, dass der Damm bricht.", []string{
			"indirect indicative | dass der Damm bricht | cue sagen | by Ada Berger | frame Ada Berger kam, um zu sagen,"}},
		{"Ada Berger sagte nicht ohne Stolz, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue sagte | by Ada Berger | frame Ada Berger sagte nicht ohne Stolz,"}},
		{"Ada Berger sagte nicht nur, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue sagte | by Ada Berger | frame Ada Berger sagte nicht nur,"}},
		{"Ada Berger sagte, der Damm breche, regnet es weiter.", []string{
			"indirect konjunktiv-1 | der Damm breche, regnet es weiter | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Gefordert wurde, der Damm solle halten, wird aber gebrochen.", []string{
			"indirect konjunktiv-1 | der Damm solle halten | cue Gefordert wurde | frame Gefordert wurde, … , wird aber gebrochen"}},
		{"Ada Berger geht davon aus, dass ihre Partei in die Opposition gehen wird anstatt in einer Regierung mitzuarbeiten.", []string{
			"indirect indicative | dass ihre Partei in die Opposition gehen wird anstatt in einer Regierung mitzuarbeiten | cue geht davon aus | by Ada Berger | frame Ada Berger geht davon aus,"}},
		{"Ada Berger behauptete, die Stadt habe Bilder, die Risse in dem alten Damm belegen und Briefe über den geheimen Bau von Brücken.", []string{
			"indirect konjunktiv-1 | die Stadt habe Bilder, die Risse in dem alten Damm belegen und Briefe über den geheimen Bau von Brücken | cue behauptete | by Ada Berger | frame Ada Berger behauptete,"}},
		{"Ada Berger erklärte, der Damm halte, sagte Kurz der Zeitung.", []string{
			"indirect konjunktiv-1 | Ada Berger erklärte, der Damm halte | cue sagte | by Kurz | to der Zeitung | frame , sagte Kurz der Zeitung",
			"indirect konjunktiv-1 in 1 | der Damm halte | cue erklärte | by Ada Berger | frame Ada Berger erklärte, … , sagte Kurz der Zeitung"}},
		// a clause behind a colon, and objects that fill its place
		{"Ada Berger zog Bilanz: Der Damm hält.", []string{
			"indirect indicative | Der Damm hält | cue zog Bilanz | by Ada Berger | frame Ada Berger zog Bilanz:"}},
		{"Ada Berger rief die Stadt auf: Der Damm muss weg.", []string{
			"indirect indicative | Der Damm muss weg | cue rief … auf | by Ada Berger | to die Stadt | frame Ada Berger rief die Stadt auf:"}},
		{"Ada Berger erklärte für den Rat: Der Damm hält.", []string{
			"indirect indicative | Der Damm hält | cue erklärte | by Ada Berger | frame Ada Berger erklärte für den Rat:"}},
		{"Ada Berger, die den Damm baut, sagte: Er hält noch.", []string{
			"indirect indicative | Er hält noch | cue sagte | by Ada Berger | frame Ada Berger, die den Damm baut, sagte:"}},
		{"Für den Rat erklärte Ada Berger: Der Damm hält.", []string{
			"indirect indicative | Der Damm hält | cue erklärte | by Ada Berger | frame Für den Rat erklärte Ada Berger:"}},
		{"Als letzten Punkt nannte Ada Berger: Der Damm ist alt.", []string{
			"indirect indicative | Der Damm ist alt | cue nannte | by Ada Berger | frame Als letzten Punkt nannte Ada Berger:"}},
		{"Als ihren ersten Schritt kündigte Ada Berger an: Der Damm wird gesperrt.", []string{
			"indirect indicative | Der Damm wird gesperrt | cue kündigte … an | by Ada Berger | frame Als ihren ersten Schritt kündigte Ada Berger an:"}},
		{"Ohne jeden Umweg sagte Ada Berger: Der Damm hält.", []string{
			"indirect indicative | Der Damm hält | cue sagte | by Ada Berger | frame Ohne jeden Umweg sagte Ada Berger:"}},
		{"Das Problem beschrieb Ada Berger so: Der Damm ist alt.", []string{
			"indirect indicative | Der Damm ist alt | cue beschrieb | by Ada Berger | frame Das Problem beschrieb Ada Berger so:"}},
		{"Ada Berger brachte ihren Ärger zum Ausdruck: Der Damm ist alt.", []string{
			"indirect indicative | Der Damm ist alt | cue brachte … zum Ausdruck | by Ada Berger | frame Ada Berger brachte ihren Ärger zum Ausdruck:"}},
		{"Der Bau wurde bestätigt: Der Damm ist alt.", nil},
		{"Die Meldung wurde bestätigt: Der Damm ist alt.", []string{
			"indirect indicative | Der Damm ist alt | cue wurde bestätigt | frame Die Meldung wurde bestätigt:"}},
		{"Es wurde mitgeteilt: Der Damm hält.", []string{
			"indirect indicative | Der Damm hält | cue Es wurde mitgeteilt | frame Es wurde mitgeteilt:"}},
		{"Ada Berger sagte ihm: Der Damm hält.", []string{
			"indirect indicative | Der Damm hält | cue sagte | by Ada Berger | to ihm | frame Ada Berger sagte ihm:"}},
		{"Ada Berger sagte der Zeitung: Der Damm hält.", []string{
			"indirect indicative | Der Damm hält | cue sagte | by Ada Berger | to der Zeitung | frame Ada Berger sagte der Zeitung:"}},
		{"Ada Berger erklärte eines Morgens: Der Damm hält.", []string{
			"indirect indicative | Der Damm hält | cue erklärte | by Ada Berger | frame Ada Berger erklärte eines Morgens:"}},
		{"In dem Bericht heißt es: Der Damm hält.", []string{
			"indirect indicative | Der Damm hält | cue heißt es | by dem Bericht | frame In dem Bericht heißt es:"}},
		{"Der Damm hält, wird berichtet.", []string{
			"indirect indicative | Der Damm hält | cue wird berichtet | frame , wird berichtet"}},
		// in relative clauses
		{"Die Stadt, die versprach, den Damm zu bauen, ist arm.", []string{
			"indirect | den Damm zu bauen | cue versprach | by die | frame Die Stadt, die versprach, … , ist arm"}},
		{"Die Bürger, denen versprochen wurde, den Damm zu bauen, warten.", []string{
			"indirect | den Damm zu bauen | cue versprochen wurde | to denen | frame Die Bürger, denen versprochen wurde, … , warten"}},
		{"Die Stadt, der vorgeworfen wurde, zu zögern, ist arm.", []string{
			"indirect | zu zögern | cue vorgeworfen wurde | to der | frame Die Stadt, der vorgeworfen wurde, … , ist arm"}},
		// frames behind their content
		{"Käme das Wasser, bricht der Damm, sagte Ada Berger.", []string{
			"indirect konjunktiv-2 | Käme das Wasser, bricht der Damm | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"Der Damm halte, hieß es.", []string{
			"indirect konjunktiv-1 | Der Damm halte | cue hieß es | frame , hieß es"}},
		{"Wenn der Damm bricht, sagte Ada Berger, fällt die Brücke.", []string{
			"indirect indicative | Wenn der Damm bricht … fällt die Brücke | cue sagte | by Ada Berger | frame , sagte Ada Berger,"}},
		{"Weil der Damm alt sei, erklärte die Stadt am Montag, müsse er weg.", []string{
			"indirect konjunktiv-1 | Weil der Damm alt sei … müsse er weg | cue erklärte | by die Stadt | frame , erklärte die Stadt am Montag,"}},
		{"Dass der Damm bricht, glaubt Ada Berger nicht, hofft aber auf Hilfe.", []string{
			"indirect denied indicative | Dass der Damm bricht | cue glaubt | by Ada Berger | frame , glaubt Ada Berger nicht, hofft aber auf Hilfe"}},
		{"Als Ada Berger kam, sagte der Rat, er gehe.", []string{
			"indirect konjunktiv-1 | er gehe | cue sagte | by der Rat | frame Als Ada Berger kam, sagte der Rat,"}},
		{"Kein Grund zur Sorge, sagte Ada Berger.", []string{
			"indirect | Kein Grund zur Sorge | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"Keine Gefahr, teilte die Polizei am Montag der dpa mit.", []string{
			"indirect | Keine Gefahr | cue teilte … mit | by die Polizei | to der dpa | frame , teilte die Polizei am Montag der dpa mit"}},
		{"Kein Grund zur Sorge, sagte Ada Berger?", nil},
		{"Die Chefin der Werft, erklärte Ada Berger den Damm.", nil},
		{"Kein Grund zur Sorge, sagte der Damm.", nil},
		{"Kein Grund zur Sorge, sagte ihm Ada Berger.", []string{
			"indirect | Kein Grund zur Sorge | cue sagte | by Ada Berger | to ihm | frame , sagte ihm Ada Berger"}},
		{"Kein Grund zur Sorge, sagte am Damm.", nil},
		{"Kein Grund zur Sorge, findet Ada Berger.", nil},
		{"Kein Grund zur Sorge, wurde Ada Berger gesagt.", nil},
		{"Nicht so schnell, sagte Ada Berger.", []string{
			"indirect | Nicht so schnell | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"Auf dem Damm, nahe der Brücke, sagte Ada Berger.", nil},
		{"Das Kind fiel ins Wasser, jubelte aber am Ufer.", nil},
		{"Ada Berger rief: „Der Damm hält“, jubelte aber am Ufer.", []string{
			"direct indicative | „Der Damm hält“ | cue rief | by Ada Berger | frame Ada Berger rief: … , jubelte aber am Ufer"}},
		{"Bricht der Damm, steht die Brücke im Wasser.", nil},
		{"Der Damm halte – sagte Ada Berger.", []string{
			"indirect konjunktiv-1 | Der Damm halte | cue sagte | by Ada Berger | frame – sagte Ada Berger"}},
		{"Der Damm halte - sagte Ada Berger.", []string{
			"indirect konjunktiv-1 | Der Damm halte | cue sagte | by Ada Berger | frame - sagte Ada Berger"}},
		{", sagte Ada Berger.", nil},
		{"– „Der Damm hält“, sagte Ada Berger.", []string{
			"direct indicative | „Der Damm hält“ | cue sagte | by Ada Berger | frame – … , sagte Ada Berger"}},
		{"Ada Berger blickte auf: „Der Damm bricht nie“, sagte sie.", []string{
			"direct indicative | „Der Damm bricht nie“ | cue sagte | by sie | frame , sagte sie"}},
		{"Der Damm halte, so wird betont.", []string{
			"indirect konjunktiv-1 | Der Damm halte | cue so wird betont | frame , so wird betont"}},
		{"Der Fluss stieg, so wurde der Bau kritisiert.", nil},
		{"Der Damm brach: so erklärte Ada Berger den Lärm.", nil},
		{"Es regnet. So betont Ada Berger, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue betont | by Ada Berger | frame So betont Ada Berger,"}},
		{"Der Damm halte, warnt aber der Rat.", []string{
			"indirect konjunktiv-1 | Der Damm halte | cue warnt | by der Rat | frame , warnt aber der Rat"}},
		{"Wann (und ob) die Brücke fällt, sagte Ada Berger nicht.", nil},
		{"Der Damm, sagte Ada Berger, sei „sehr alt und brüchig. Er habe Risse“.", []string{
			"indirect konjunktiv-1 | Der Damm … sei „sehr alt und brüchig. Er habe Risse“ | cue sagte | by Ada Berger | frame , sagte Ada Berger,",
			"direct konjunktiv-1 in 1 | „sehr alt und brüchig. Er habe Risse“ | cue sagte | by Ada Berger | frame , sagte Ada Berger,"}},
		{"Der Damm, sagte Ada Berger, sei alt.", []string{
			"indirect konjunktiv-1 | Der Damm … sei alt | cue sagte | by Ada Berger | frame , sagte Ada Berger,"}},
		{"Der Damm hält, sagte Ada Berger, als sie ging.", []string{
			"indirect indicative | Der Damm hält | cue sagte | by Ada Berger | frame , sagte Ada Berger, als sie ging"}},
		{"Der Damm hält, er sei neu, hieß es.", []string{
			"indirect konjunktiv-1 | Der Damm hält, er sei neu | cue hieß es | frame , hieß es"}},
		{"Der Rat zögert, den Damm zu bauen: Dafür sei kein Geld da, sagte Ada Berger.", []string{
			"indirect konjunktiv-1 | Dafür sei kein Geld da | cue sagte | by Ada Berger | frame Der Rat zögert, den Damm zu bauen: … , sagte Ada Berger"}},
		{"Der Plan ist alt, „er hat eine Regel: niemand sei allein“, sagte Ada Berger.", []string{
			"indirect konjunktiv-1 | Der Plan ist alt, „er hat eine Regel: niemand sei allein“ | cue sagte | by Ada Berger | frame , sagte Ada Berger",
			"direct konjunktiv-1 in 1 | „er hat eine Regel: niemand sei allein“ | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"Es sei falsch, den Damm zu bauen, sagte Ada Berger.", []string{
			"indirect konjunktiv-1 | Es sei falsch, den Damm zu bauen | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"Obwohl der Damm hält und die Brücke steht, warnte Ada Berger.", nil},
		{"Und der Damm hält, sagte Ada Berger.", []string{
			"indirect indicative | Und der Damm hält | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"„Der Damm hält“ sagte Ada Berger.", []string{
			"direct indicative | „Der Damm hält“ | cue sagte | by Ada Berger | frame sagte Ada Berger"}},
		{"„Der Damm hält“, sagte Ada Berger, „und die Brücke steht“, und Jonas Kurz lachte: „Sie steht nicht.“", []string{
			"direct indicative | „Der Damm hält“ | cue sagte | by Ada Berger | frame , sagte Ada Berger",
			"direct indicative | „und die Brücke steht“ | cue sagte | by Ada Berger | frame , sagte Ada Berger,",
			"direct indicative | „Sie steht nicht.“ | cue lachte | by Jonas Kurz | frame „Der Damm hält“, sagte Ada Berger, „und die Brücke steht“, und Jonas Kurz lachte:"}},
		{"„Der Damm hält“, sagte Ada Berger dem „Nordkurier“.", []string{
			"direct indicative | „Der Damm hält“ | cue sagte | by Ada Berger | to dem „Nordkurier“ | frame , sagte Ada Berger dem „Nordkurier“"}},
		// verbs
		{"Der Verdacht bestätigte sich, dass der Damm bricht.", nil},
		{"Wie sich aus dem Bericht ergab, bricht der Damm.", []string{
			"indirect indicative | bricht der Damm | cue Wie sich … ergab | by dem Bericht | frame Wie sich aus dem Bericht ergab,"}},
		{"Darf man sagen, dass der Damm hält?", nil},
		{"Der Riss lässt vermuten, dass der Damm bricht.", nil},
		{"Ada Berger ließ sich vernehmen, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue ließ sich vernehmen | by Ada Berger | frame Ada Berger ließ sich vernehmen,"}},
		{"Es lässt sich sagen, dass der Damm hält.", nil},
		{"Ada Berger konnte bestätigen, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue konnte bestätigen | by Ada Berger | frame Ada Berger konnte bestätigen,"}},
		{"Ada Berger kann nicht ausschließen, dass der Damm bricht.", []string{
			"indirect indicative | dass der Damm bricht | cue kann … ausschließen | by Ada Berger | frame Ada Berger kann nicht ausschließen,"}},
		{"„Gesagt wurde, dass der Damm hält“, meinte Ada Berger.", []string{
			"direct indicative | „Gesagt wurde, dass der Damm hält“ | cue meinte | by Ada Berger | frame , meinte Ada Berger"}},
		{"„Ein Nachbar sagte, dass der Damm hält“, meinte Ada Berger.", []string{
			"direct indicative | „Ein Nachbar sagte, dass der Damm hält“ | cue meinte | by Ada Berger | frame , meinte Ada Berger"}},
		{"Ich glaube, dass der Damm hält.", nil},
		{"Ada Berger wies darauf hin, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue wies darauf hin | by Ada Berger | frame Ada Berger wies darauf hin,"}},
		{"Von sich sagte Ada Berger, sie sei müde.", []string{
			"indirect konjunktiv-1 | sie sei müde | cue sagte | by Ada Berger | frame Von sich sagte Ada Berger,"}},
		{"Sich selbst sagte Ada Berger, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue Sich … sagte | by Ada Berger | frame Sich selbst sagte Ada Berger,"}},
		{"Ada Berger kam, um der Stadt zu sagen, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue sagen | by Ada Berger | to der Stadt | frame Ada Berger kam, um der Stadt zu sagen,"}},
		{"Ada Berger sagte von sich, sie sei müde.", []string{
			"indirect konjunktiv-1 | sie sei müde | cue sagte | by Ada Berger | frame Ada Berger sagte von sich,"}},
		{"Ada Berger hält es für möglich, dass der Damm bricht.", []string{
			"indirect indicative | dass der Damm bricht | cue hält es für möglich | by Ada Berger | frame Ada Berger hält es für möglich,"}},
		{"Ada Berger hält es für sehr gut möglich, dass der Damm bricht.", []string{
			"indirect indicative | dass der Damm bricht | cue hält es für sehr gut möglich | by Ada Berger | frame Ada Berger hält es für sehr gut möglich,"}},
		{"Ada Berger hält es für nicht möglich, dass der Damm bricht.", []string{
			"indirect indicative | dass der Damm bricht | cue hält es für nicht möglich | by Ada Berger | frame Ada Berger hält es für nicht möglich,"}},
		{"Ada Berger hält es für ausgeschlossen, dass der Damm bricht.", []string{
			"indirect indicative | dass der Damm bricht | cue hält es für ausgeschlossen | by Ada Berger | frame Ada Berger hält es für ausgeschlossen,"}},
		{"In Kiel war es als Wunder zu bewerten, dass der Damm hielt.", nil},
		{"Ada Berger sieht es als erwiesen an, dass der Damm bricht.", []string{
			"indirect indicative | dass der Damm bricht | cue sieht es als erwiesen an | by Ada Berger | frame Ada Berger sieht es als erwiesen an,"}},
		{"Ein Mann, der es für möglich hält, dass der Damm bricht, lacht.", []string{
			"indirect indicative | dass der Damm bricht | cue es für möglich hält | by der | frame Ein Mann, der es für möglich hält, … , lacht"}},
		{"Ada Berger hält es für falsch, den Damm zu bauen.", []string{
			"indirect | den Damm zu bauen | cue hält es für falsch | by Ada Berger | frame Ada Berger hält es für falsch,"}},
		// wie and das
		{"Wie es in dem Bericht heißt, hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue Wie es … heißt | by dem Bericht | frame Wie es in dem Bericht heißt,"}},
		{"Wie Ada Berger mitteilte, hält der Damm, wie Heinz Otto schreibt, nicht.", []string{
			"indirect indicative | hält der Damm, wie Heinz Otto schreibt, nicht | cue Wie … mitteilte | by Ada Berger | frame Wie Ada Berger mitteilte,"}},
		// who says all of it stands behind
		{"Der Damm sei, wie Heinz Otto mitteilte, alt, sagte Ada Berger.", []string{
			"indirect konjunktiv-1 | Der Damm sei, wie Heinz Otto mitteilte, alt | cue sagte | by Ada Berger | frame , sagte Ada Berger",
			"indirect konjunktiv-1 in 1 | Der Damm sei … alt | cue wie … mitteilte | by Heinz Otto | frame , wie Heinz Otto mitteilte,"}},
		{"Ada Berger forderte die Stadt auf, Dämme zu bauen, so Heinz Otto.", []string{
			"indirect indicative | Ada Berger forderte die Stadt auf, Dämme zu bauen | cue so | by Heinz Otto | frame , so Heinz Otto",
			"indirect in 1 | Dämme zu bauen | cue forderte … auf | by Ada Berger | to die Stadt | frame Ada Berger forderte die Stadt auf,"}},
		{"Ada Berger ging, meldet aber in dem Bericht weitere Tote.", nil},
		{"Dass der Damm hält, sagte Ada Berger so: kein Riss.", []string{
			"indirect indicative | Dass der Damm hält | cue sagte | by Ada Berger | frame , sagte Ada Berger so: kein Riss"}},
		{"Wie der Damm heißt, wissen alle.", nil},
		{"Der Rat entscheidet frei, wie er die Gäste willkommen heißt.", nil},
		{"Eines kommt hinzu: Wie Ada Berger sagte, hält der Damm.", []string{
			"indirect indicative | hält der Damm | cue Wie … sagte | by Ada Berger | frame Eines kommt hinzu: Wie Ada Berger sagte,"}},
		{"Weil der Damm, wie Ada Berger sagte, hält, lachen alle.", []string{
			"indirect indicative | Weil der Damm … hält | cue wie … sagte | by Ada Berger | frame , wie Ada Berger sagte, … , lachen alle"}},
		{"„Der Damm hält“, wie Ada Berger sagte.", []string{
			"direct indicative | „Der Damm hält“ | cue wie … sagte | by Ada Berger | frame , wie Ada Berger sagte"}},
		{"„Der Damm hält“, wie Ada Berger sagte, „und die Brücke steht“.", []string{
			"direct indicative | „Der Damm hält“ | cue wie … sagte | by Ada Berger | frame , wie Ada Berger sagte,",
			"direct indicative | „und die Brücke steht“ | cue wie … sagte | by Ada Berger | frame , wie Ada Berger sagte,"}},
		{"Der Damm, wie Ada Berger sagte, ist „noch sehr lange fest. Er ist neu“.", []string{
			"indirect indicative | Der Damm … ist „noch sehr lange fest. Er ist neu“ | cue wie … sagte | by Ada Berger | frame , wie Ada Berger sagte,",
			"direct indicative in 1 | „noch sehr lange fest. Er ist neu“ | cue wie … sagte | by Ada Berger | frame , wie Ada Berger sagte,"}},
		{"Ada Berger sagte: „Der Damm wird, wie Jonas Kurz sagt, noch lange halten.“", []string{
			"direct indicative | „Der Damm wird, wie Jonas Kurz sagt, noch lange halten.“ | cue sagte | by Ada Berger | frame Ada Berger sagte:",
			"indirect indicative in 1 | Der Damm wird … noch lange halten | cue wie … sagt | by Jonas Kurz | frame Ada Berger sagte: „ … , wie Jonas Kurz sagt, … .“"}},
		{"Ja, wie Ada Berger sagte.", nil},
		{"Der Damm hält. Das steht in dem Bericht.", []string{
			"indirect indicative | Der Damm hält. Das | cue steht | by dem Bericht | frame steht in dem Bericht"}},
		{"Der Damm hält. Das Blatt berichtet.", nil},
		{"Der Damm hält. Das sagte diese Woche der Rat.", []string{
			"indirect indicative | Der Damm hält. Das | cue sagte | by der Rat | frame sagte diese Woche der Rat"}},
		{"Der Damm hält. Das sagte Ada Berger zweimal: am Montag und am Freitag.", []string{
			"indirect indicative | Der Damm hält. Das | cue sagte | by Ada Berger | frame sagte Ada Berger zweimal: am Montag und am Freitag"}},
		{"Der Damm hält. Das teilte ihm Ada Berger mit.", []string{
			"indirect indicative | Der Damm hält. Das | cue teilte … mit | by Ada Berger | to ihm | frame teilte ihm Ada Berger mit"}},
		{"Es regnet, das sagte Ada Berger.", []string{
			"indirect indicative | Es regnet | cue sagte | by Ada Berger | frame , das sagte Ada Berger"}},
		{"Stimmt, das sagte Ada Berger.", nil},
		{"„Der Damm hält“, das sagte Ada Berger.", []string{
			"direct indicative | „Der Damm hält“ | cue sagte | by Ada Berger | frame , das sagte Ada Berger"}},
		{"Der Damm hält. Das berichtete die „Wirtschaftswoche“.", []string{
			"indirect indicative | Der Damm hält. Das | cue berichtete | by die „Wirtschaftswoche“ | frame berichtete die „Wirtschaftswoche“"}},
		{"Der Damm hält. Das sagt alles.", nil},
		{"Der Damm hält. Das wurde von der Stadt bestätigt.", []string{
			"indirect indicative | Der Damm hält. Das | cue wurde … bestätigt | by der Stadt | frame wurde von der Stadt bestätigt"}},
		{"Das teilte die Stadt mit.", nil},
		{"Der Damm hält.\n\nDas teilte die Stadt mit.", nil},
		// which clause
		{"Ada Berger sprach lange, dann sagte Jonas Kurz, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue sagte | by Jonas Kurz | frame Ada Berger sprach lange, dann sagte Jonas Kurz,"}},
		{"Die Stadt hat angekündigt Dämme zu bauen.", []string{
			"indirect | Dämme zu bauen | cue hat angekündigt | by Die Stadt | frame Die Stadt hat angekündigt"}},
		{"Ada Berger fragte, wie der Rat das behaupten kann.", []string{
			"indirect indicative | wie der Rat das behaupten kann | cue fragte | by Ada Berger | frame Ada Berger fragte,"}},
		{"Ada Berger erklärte, wie der Rat zu dem Schluss kam.", []string{
			"indirect indicative | wie der Rat zu dem Schluss kam | cue erklärte | by Ada Berger | frame Ada Berger erklärte,"}},
		{"Ada Berger erklärte, der Damm sei, wie heute bekannt wurde, alt.", []string{
			"indirect konjunktiv-1 | der Damm sei … alt | cue erklärte | by Ada Berger | frame Ada Berger erklärte, … , wie heute bekannt wurde,",
			"indirect konjunktiv-1 | der Damm sei … alt | cue wie … bekannt wurde | frame Ada Berger erklärte, … , wie heute bekannt wurde,"}},
		{"Ada Berger erklärte, wie der Damm hält.", []string{
			"indirect indicative | wie der Damm hält | cue erklärte | by Ada Berger | frame Ada Berger erklärte,"}},
		{"Ada Berger sagte - der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | frame Ada Berger sagte -"}},
		{"Ada Berger sagte – der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | frame Ada Berger sagte –"}},
		{"Der Bau wurde erklärt, der Rat half mit.", nil},
		{"Dass der Damm hält, und dass er neu ist, bestätigte Ada Berger.", []string{
			"indirect indicative | Dass der Damm hält, und dass er neu ist | cue bestätigte | by Ada Berger | frame , bestätigte Ada Berger"}},
		{"Dass der Damm hält, sagte Ada Berger", []string{
			"indirect indicative | Dass der Damm hält | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"Warum der Damm hält, erklärte Ada Berger.", []string{
			"indirect indicative | Warum der Damm hält | cue erklärte | by Ada Berger | frame , erklärte Ada Berger"}},
		{"Ada Berger sagte, als sie kam, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | frame Ada Berger sagte, als sie kam,"}},
		{"Weil Ada Berger sagte, der Damm halte, blieb Karl Kurz, aber die Stadt baut eine Brücke.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | frame Weil Ada Berger sagte, … , blieb Karl Kurz"}},
		{"Die Stadt, die warnte, ist froh, dass der Damm hält.", nil},
		{"Nachdem er gewarnt hatte, habe sie den Damm gebaut.", []string{
			"indirect-free-indirect konjunktiv-1 | Nachdem er gewarnt hatte, habe sie den Damm gebaut."}},
		{"Ada Berger hatte der Stadt vorgeworfen, sie wollte den Damm sprengen.", []string{
			"indirect indicative | sie wollte den Damm sprengen | cue hatte … vorgeworfen | by Ada Berger | to der Stadt | frame Ada Berger hatte der Stadt vorgeworfen,"}},
		{"Ada Berger erklärte den Bau; die Stadt sei arm.", []string{
			"indirect konjunktiv-1 | die Stadt sei arm | cue erklärte | by Ada Berger | frame Ada Berger erklärte den Bau;"}},
		{"Ada Berger klagte über Unwohlsein, später brach sie zusammen.", []string{
			"reported indicative | Ada Berger klagte über Unwohlsein | by Ada Berger"}},
		{"Die Stadt erwägt bald einen Damm zu bauen.", []string{
			"reported indicative | Die Stadt erwägt bald einen Damm zu bauen. | by Die Stadt"}},
		{"Die Stadt hat angekündigt zu Ostern neue Preise.", []string{
			"reported indicative | Die Stadt hat angekündigt zu Ostern neue Preise. | by Die Stadt"}},
		{"Tatsache, dass der Damm bricht, bestätigte Ada Berger.", []string{
			"reported indicative | cue bestätigte | by Ada Berger | frame Tatsache, dass der Damm bricht, bestätigte Ada Berger"}},
		{", dass der Damm bricht, sagte Ada Berger.", []string{
			"indirect indicative | dass der Damm bricht | cue sagte | by Ada Berger | frame , … , sagte Ada Berger"}},
		{"Ada Berger lobte den Rat, er „ist und bleibt der beste Ort von allen“.", []string{
			"direct indicative | „ist und bleibt der beste Ort von allen“ | cue lobte | by Ada Berger | frame Ada Berger lobte den Rat, er"}},
		{"Ada Berger wurde bestätigt, die Stadt half.", nil},
		{"Ada Berger hat gefragt den Damm zu halten.", nil},
		{"Dass der Damm hält bestätigte Ada Berger.", []string{
			"indirect indicative | Dass der Damm hält | cue bestätigte | by Ada Berger | frame bestätigte Ada Berger"}},
		{"Ada Berger sagte, als es regnete und die Stadt schlief, nichts.", nil},
		{"Die Stadt hat angekündigt", nil},
		// how far it goes
		{"Ada Berger sagte, dass der Damm hält, und die Stadt freute sich.", []string{
			"indirect indicative | dass der Damm hält | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte, der Damm halte, und die Stadt freute sich.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte, der Damm halte; die Brücke stehe.", []string{
			"indirect konjunktiv-1 | der Damm halte; die Brücke stehe | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger forderte die Stadt auf, Dämme, Brücken und Tore zu bauen.", []string{
			"indirect | Dämme, Brücken und Tore zu bauen | cue forderte … auf | by Ada Berger | to die Stadt | frame Ada Berger forderte die Stadt auf,"}},
		{"Ada Berger forderte den Rat auf, „die Pläne, auch die alten, zurückzunehmen“.", []string{
			"direct | „die Pläne, auch die alten, zurückzunehmen“ | cue forderte … auf | by Ada Berger | to den Rat | frame Ada Berger forderte den Rat auf,"}},
		{"Ada Berger sagte, der Damm sei „ein altes Bauwerk. Er bricht bald.“", []string{
			"indirect konjunktiv-1 | der Damm sei „ein altes Bauwerk. Er bricht bald.“ | cue sagte | by Ada Berger | frame Ada Berger sagte,",
			"direct indicative in 1 | „ein altes Bauwerk. Er bricht bald.“ | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte, dass der Damm „ein altes Bauwerk ist. Er bricht bald“.", []string{
			"indirect indicative | dass der Damm „ein altes Bauwerk ist. Er bricht bald“ | cue sagte | by Ada Berger | frame Ada Berger sagte,",
			"direct indicative in 1 | „ein altes Bauwerk ist. Er bricht bald“ | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"„Ada Berger sagte, dass der Damm hält“, so Karl Kurz.", []string{
			"direct indicative | „Ada Berger sagte, dass der Damm hält“ | cue so | by Karl Kurz | frame , so Karl Kurz",
			"indirect indicative in 1 | dass der Damm hält | cue sagte | by Ada Berger | frame „Ada Berger sagte, … “, so Karl Kurz"}},
		{"Ada Berger sagte, „Nordkurier“ und Stadt lögen.", []string{
			"indirect konjunktiv-2 | „Nordkurier“ und Stadt lögen | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte, der Damm sei alt und Karl Kurz sollte das wissen.", []string{
			"indirect konjunktiv-1 | der Damm sei alt und Karl Kurz sollte das wissen | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger kam zu dem Schluss, dass der Damm bricht, wie die Zeitung schreibt.", []string{
			"indirect indicative | Ada Berger kam zu dem Schluss, dass der Damm bricht | cue wie … schreibt | by die Zeitung | frame , wie die Zeitung schreibt",
			"indirect indicative in 1 | dass der Damm bricht | cue kam zu dem Schluss | by Ada Berger | frame Ada Berger kam zu dem Schluss, … , wie die Zeitung schreibt"}},
		{"Ada Berger sagte, dass sie froh sei über das „Wunder“: „Er ist ganz neu.“", []string{
			"indirect konjunktiv-1 | dass sie froh sei über das „Wunder“ | cue sagte | by Ada Berger | frame Ada Berger sagte, … :",
			"direct indicative | „Er ist ganz neu.“ | cue sagte | by Ada Berger | frame Ada Berger sagte, … :"}},
		{"Die Sorge der Stadt, dass der Damm breche: „Er ist sehr alt.“", []string{
			"indirect konjunktiv-1 | dass der Damm breche | cue Die Sorge | by der Stadt | frame Die Sorge der Stadt, … : „Er ist sehr alt.“",
			"direct indicative | „Er ist sehr alt.“ | by der Stadt | frame Die Sorge der Stadt, dass der Damm breche:"}},
		{"Ada Berger sagte, der Damm halte; die Brücke steht noch.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte, der Damm halte und die Brücke steht.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte, der Damm halte, die Brücke ist neu, weil alle halfen.", []string{
			"indirect konjunktiv-1 | der Damm halte, die Brücke ist neu, weil alle halfen | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte, der Damm halte, Karl Kurz entgegnete, er breche.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | frame Ada Berger sagte,",
			"indirect konjunktiv-1 | er breche | cue entgegnete | by Karl Kurz | frame Ada Berger sagte, … , Karl Kurz entgegnete,"}},
		// light verbs
		{"Nach Auffassung des Ministers ist der Damm sicher.", []string{
			"indirect indicative | ist der Damm sicher | cue Nach | by Auffassung des Ministers | frame Nach Auffassung des Ministers"}},
		{"Die Forderung wurde erhoben, den Damm zu bauen.", []string{
			"indirect | den Damm zu bauen | cue Die Forderung wurde erhoben | frame Die Forderung wurde erhoben,"}},
		{"Ada Berger gab zu Protokoll, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue gab zu Protokoll | by Ada Berger | frame Ada Berger gab zu Protokoll,"}},
		{"Ada Berger stellte in Abrede, dass der Damm bricht.", []string{
			"indirect denied indicative | dass der Damm bricht | cue stellte in Abrede | by Ada Berger | frame Ada Berger stellte in Abrede,"}},
		{"Ada Berger äußerte Zweifel, ob der Damm hält.", []string{
			"indirect denied indicative | ob der Damm hält | cue äußerte Zweifel | by Ada Berger | frame Ada Berger äußerte Zweifel,"}},
		{"Ada Berger äußerte Hoffnungen, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue äußerte Hoffnungen | by Ada Berger | frame Ada Berger äußerte Hoffnungen,"}},
		{"Nach Ansicht dort ist klar, dass der Damm hält.", []string{
			"indirect indicative | ist klar, dass der Damm hält | cue Nach | by Ansicht | frame Nach Ansicht dort"}},
		{"Vorwürfe wurden laut, der Damm breche.", []string{
			"indirect konjunktiv-1 | der Damm breche | cue wurden laut | by Vorwürfe | frame Vorwürfe wurden laut,"}},
		// nouns
		{"Wir kennen die Sorge, dass der Damm bricht.", nil},
		{"Der Vorwurf der Stadt an die Firma, sie habe gelogen, wiegt schwer.", []string{
			"indirect konjunktiv-1 | sie habe gelogen | cue Der Vorwurf | by der Stadt | frame Der Vorwurf der Stadt an die Firma, … , wiegt schwer"}},
		{"Kennen wir die Sorge, dass der Damm bricht?", nil},
		{"Geh mit der Begründung, dass der Damm bricht.", []string{
			"indirect indicative | dass der Damm bricht | cue mit der Begründung | frame Geh mit der Begründung,"}},
		{"Es besteht der Vorwurf der Stadt an Ada Berger, den Damm zu sprengen.", []string{
			"indirect | den Damm zu sprengen | cue der Vorwurf | by der Stadt | frame Es besteht der Vorwurf der Stadt an Ada Berger,"}},
		{"Die Sorge der Stadt, dass der Damm „bald brechen und alles fluten“ werde, ist groß.", []string{
			"indirect konjunktiv-1 | dass der Damm „bald brechen und alles fluten“ werde | cue Die Sorge | by der Stadt | frame Die Sorge der Stadt, … , ist groß",
			"direct in 1 | „bald brechen und alles fluten“ | cue Die Sorge | by der Stadt | frame Die Sorge der Stadt, … , ist groß"}},
		{"Neue Angst, den Damm zu verlieren.", []string{
			"indirect | den Damm zu verlieren | cue Neue Angst | frame Neue Angst,"}},
		{"Die Grundidee der Stadt, den Damm zu bauen, ist alt.", []string{
			"indirect | den Damm zu bauen | cue Die Grundidee | by der Stadt | frame Die Grundidee der Stadt, … , ist alt"}},
		{"Die Herausforderung der Stadt, den Damm zu bauen, ist groß.", nil},
		{"Ada Berger ging mit der Begründung, dass der Damm bricht.", []string{
			"indirect indicative | dass der Damm bricht | cue mit der Begründung | by Ada Berger | frame Ada Berger ging mit der Begründung,"}},
		{"Die Begründung, dass der Damm bricht, ist falsch.", nil},
		{"Gestoppt wurde der Bau mit der Begründung, der Damm breche.", []string{
			"indirect konjunktiv-1 | der Damm breche | cue mit der Begründung | frame Gestoppt wurde der Bau mit der Begründung,"}},
		{"Die Hauptforderung der Stadt, den Damm zu bauen, ist alt.", []string{
			"indirect | den Damm zu bauen | cue Die Hauptforderung | by der Stadt | frame Die Hauptforderung der Stadt, … , ist alt"}},
		{"Die Forderung von Ada Berger, den Damm zu bauen, ist alt.", []string{
			"indirect | den Damm zu bauen | cue Die Forderung | by Ada Berger | frame Die Forderung von Ada Berger, … , ist alt"}},
		{"Dem Rat wurde mitgeteilt: Der Damm hält.", []string{
			"indirect indicative | Der Damm hält | cue wurde mitgeteilt | to Dem Rat | frame Dem Rat wurde mitgeteilt:"}},
		{"„Der Damm hält“, steht in dem Bericht.", []string{
			"direct indicative | „Der Damm hält“ | cue steht | by dem Bericht | frame , steht in dem Bericht"}},
		{"Der Damm halte, warnt aber die Behörde.", []string{
			"indirect konjunktiv-1 | Der Damm halte | cue warnt | by die Behörde | frame , warnt aber die Behörde"}},
		{"„Der Damm hält“, warnen aber die Bürger.", []string{
			"direct indicative | „Der Damm hält“ | cue warnen | by die Bürger | frame , warnen aber die Bürger"}},
		{"Der Damm halte nicht, zeigt aber der Riss.", []string{
			"indirect konjunktiv-1 | Der Damm halte nicht | cue zeigt | by der Riss | frame , zeigt aber der Riss"}},
		{"Ada Berger sagte, der Damm sei alt, sprach aber von Glück.", []string{
			"indirect konjunktiv-1 | der Damm sei alt | cue sagte | by Ada Berger | frame Ada Berger sagte, … , sprach aber von Glück",
			"reported indicative | sprach aber von Glück | by Ada Berger"}},
		{"Der Damm gilt als sicher, dem Plan, ihn zu bauen, werden aber geringe Chancen eingeräumt.", nil},
		{"Der Damm ist neu: Sagt Ada Berger etwas, hören alle zu.", nil},
		{"Der Damm halte, zeigt aber der Plan.", []string{
			"indirect konjunktiv-1 | Der Damm halte | cue zeigt | by der Plan | frame , zeigt aber der Plan"}},
		{"Der Damm hält. Das steht fest.", nil},
		{"Die Stadt mahnte laut, Jonas Kurz blieb, weil er hoffte, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue hoffte | by er | frame Die Stadt mahnte laut, Jonas Kurz blieb, weil er hoffte,"}},
		{"Ada Berger sagte, der Damm hält noch.", []string{
			"indirect indicative | der Damm hält noch | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Es wurde erklärt, der Damm hält noch.", []string{
			"indirect indicative | der Damm hält noch | cue Es wurde erklärt | frame Es wurde erklärt,"}},
		{"Ada Berger sagte, die Stadt habe gezögert, man sollte handeln.", []string{
			"indirect konjunktiv-1 | die Stadt habe gezögert, man sollte handeln | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte, der Damm hält noch und die Brücke steht fest.", []string{
			"indirect indicative | der Damm hält noch und die Brücke steht fest | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte, sie wolle „gehen und dann nie wiederkommen“.", []string{
			"indirect konjunktiv-1 | sie wolle „gehen und dann nie wiederkommen“ | cue sagte | by Ada Berger | frame Ada Berger sagte,",
			"direct in 1 | „gehen und dann nie wiederkommen“ | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte, dass der Damm halte: „Er ist ganz neu.“", []string{
			"indirect konjunktiv-1 | dass der Damm halte | cue sagte | by Ada Berger | frame Ada Berger sagte, … :",
			"direct indicative | „Er ist ganz neu.“ | cue sagte | by Ada Berger | frame Ada Berger sagte, … :"}},
		// wie, cut into what somebody else says
		{"Ada Berger sagte, dass der Damm, wie die Stadt mitteilte, lange hält.", []string{
			"indirect indicative | dass der Damm … lange hält | cue sagte | by Ada Berger | frame Ada Berger sagte, … , wie die Stadt mitteilte,",
			"indirect indicative | dass der Damm … lange hält | cue wie … mitteilte | by die Stadt | frame Ada Berger sagte, … , wie die Stadt mitteilte,"}},
		{"Der Damm hält, wie die Stadt mitteilte, noch lange.", []string{
			"indirect indicative | Der Damm hält … noch lange | cue wie … mitteilte | by die Stadt | frame , wie die Stadt mitteilte,"}},
		{"Ada Berger betonte, wie wichtig es sei, den Damm der Stadt, die ihn baue, zu pflegen.", []string{
			"indirect konjunktiv-1 | wie wichtig es sei, den Damm der Stadt, die ihn baue, zu pflegen | cue betonte | by Ada Berger | frame Ada Berger betonte,"}},
		// a second verb of the frame ends its content
		{"Ada Berger sagte, der Damm halte, wollte aber nichts versprechen.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | frame Ada Berger sagte, … , wollte aber nichts versprechen"}},
		{"Ada Berger sagte, der Rat habe gebaut, habe aber kein Geld.", []string{
			"indirect konjunktiv-1 | der Rat habe gebaut, habe aber kein Geld | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		// a clause and a quotation behind it
		{"Ada Berger sagte, der Damm halte: „Er ist ganz neu.“", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | frame Ada Berger sagte, … :",
			"direct indicative | „Er ist ganz neu.“ | cue sagte | by Ada Berger | frame Ada Berger sagte, … :"}},
		{"Die Stadt kündigte an, den Damm zu bauen: „Das ist nötig.“", []string{
			"indirect | den Damm zu bauen | cue kündigte an | by Die Stadt | frame Die Stadt kündigte an, … :",
			"direct indicative | „Das ist nötig.“ | cue kündigte an | by Die Stadt | frame Die Stadt kündigte an, … :"}},
		{"Ada Berger fragt, ob der Damm hält: „Ist er neu?“", []string{
			"indirect indicative | ob der Damm hält | cue fragt | by Ada Berger | frame Ada Berger fragt, … :",
			"direct indicative | „Ist er neu?“ | cue fragt | by Ada Berger | frame Ada Berger fragt, … :"}},
		{"Ada Berger sagte, der Rat habe gewarnt: „Der Damm bricht.“", []string{
			"indirect konjunktiv-1 | der Rat habe gewarnt | cue sagte | by Ada Berger | frame Ada Berger sagte, … :",
			"direct indicative | „Der Damm bricht.“ | cue habe gewarnt | by der Rat | frame Ada Berger sagte, der Rat habe gewarnt:"}},
		{"Ada Berger sagte, der Damm halte: Er sei neu.", []string{
			"indirect konjunktiv-1 | der Damm halte: Er sei neu | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Der Damm halte, so betont Ada Berger, die Brücke stehe.", []string{
			"indirect konjunktiv-1 | Der Damm halte … die Brücke stehe | cue so betont | by Ada Berger | frame , so betont Ada Berger,"}},
		{"Der Damm halte, so sagte Ada Berger und lachte.", []string{
			"indirect konjunktiv-1 | Der Damm halte | cue so sagte | by Ada Berger | frame , so sagte Ada Berger und lachte"}},
		{"Der Damm hält, so lautet der Titel der Studie.", nil},
		{"Der Damm halte, so betont Ada Berger", []string{
			"indirect konjunktiv-1 | Der Damm halte | cue so betont | by Ada Berger | frame , so betont Ada Berger"}},
		{"Hier liegt der Damm, steht die Brücke, fließt der Fluss.", nil},
		{"Der Damm halte, verteidigte Ada Berger den Bau.", []string{
			"indirect konjunktiv-1 | Der Damm halte | cue verteidigte | by Ada Berger | frame , verteidigte Ada Berger den Bau"}},
		{"Der Damm halte, so verteidigte Ada Berger den Bau.", []string{
			"indirect konjunktiv-1 | Der Damm halte | cue so verteidigte | by Ada Berger | frame , so verteidigte Ada Berger den Bau"}},
		{"In Kiel sah Ada Berger den Damm, befürchtet aber eine Katastrophe.", []string{
			"reported indicative | In Kiel sah Ada Berger den Damm, befürchtet aber eine Katastrophe. | by Ada Berger"}},
		{"Ob der Damm hält, sagte Ada Berger nicht, und die Stadt schlief.", nil},
		{"Den Damm zu bauen, sei falsch, sagte Ada Berger.", []string{
			"indirect konjunktiv-1 | Den Damm zu bauen, sei falsch | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"Der Plan, den Damm zu bauen, sei falsch, sagte Ada Berger.", []string{
			"indirect konjunktiv-1 | Der Plan, den Damm zu bauen, sei falsch | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"„Weil der Damm hält“, nahm Ada Berger an.", []string{
			"direct indicative | „Weil der Damm hält“ | cue nahm … an | by Ada Berger | frame , nahm Ada Berger an"}},
		{"„Wahnsinn“, sagte Ada Berger.", []string{
			"direct | „Wahnsinn“ | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"„Ein sehr schöner Tag für Kiel“ sagte Ada Berger.", []string{
			"direct | „Ein sehr schöner Tag für Kiel“ | cue sagte | by Ada Berger | frame sagte Ada Berger"}},
		{"„Ein sehr schöner Tag“, sagte Ada Berger, „für Kiel und den Damm“.", []string{
			"direct | „Ein sehr schöner Tag“ | cue sagte | by Ada Berger | frame , sagte Ada Berger,",
			"direct | „für Kiel und den Damm“ | cue sagte | by Ada Berger | frame , sagte Ada Berger,"}},
		{"„Wenn der Damm hält“, sagte Ada Berger.", []string{
			"direct indicative | „Wenn der Damm hält“ | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"Das Lied „Der Damm hält noch lange“ schrieb Ada Berger.", nil},
		{"Der Damm hält“ sagte Ada Berger.", nil},
		{"„Der Damm hält. Die Brücke steht noch“, sagte Ada Berger.", []string{
			"direct indicative | „Der Damm hält. Die Brücke steht noch“ | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"Ein Deich, wie Ada Berger sagte.", nil},
		{"Weil der Damm bricht, sei die Stadt gewarnt, sagte Ada Berger.", []string{
			"indirect konjunktiv-1 | Weil der Damm bricht, sei die Stadt gewarnt | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"Ada Berger beklagte den Umstand, dass der Damm bricht.", []string{
			"reported indicative | Ada Berger beklagte den Umstand, dass der Damm bricht. | by Ada Berger"}},
		{"Ada Berger rief: „Der Damm hält“, und ging.", []string{
			"direct indicative | „Der Damm hält“ | cue rief | by Ada Berger | frame Ada Berger rief: … , und ging"}},
		{"Gestern war zu hören, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue war zu hören | frame Gestern war zu hören,"}},
		{"Ada Berger hoffte, der alte Damm wäre sicher.", []string{
			"indirect konjunktiv-2 | der alte Damm wäre sicher | cue hoffte | by Ada Berger | frame Ada Berger hoffte,"}},
		{"Ada Berger sagte, dass der Damm halte, die Brücke steht noch.", []string{
			"indirect konjunktiv-1 | dass der Damm halte | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Von der Stadt wird der Bau mit der Begründung, der Damm breche, gestoppt.", []string{
			"indirect konjunktiv-1 | der Damm breche | cue mit der Begründung | by der Stadt | frame Von der Stadt wird der Bau mit der Begründung, … , gestoppt"}},
		{"„Der Damm hält, sagte Ada Berger“, meinte Jonas Kurz.", []string{
			"direct indicative | „Der Damm hält, sagte Ada Berger“ | cue meinte | by Jonas Kurz | frame , meinte Jonas Kurz",
			"indirect indicative in 1 | Der Damm hält | cue sagte | by Ada Berger | frame „ … , sagte Ada Berger“, meinte Jonas Kurz"}},
		{"Ada Berger sagte, der Damm halte, erklärte den Bau und ging.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | frame Ada Berger sagte, … , erklärte den Bau und ging"}},
		{"Ada Berger erklärte den Streit, weil Jonas Kurz versprach, den Damm zu bauen.", []string{
			"indirect | den Damm zu bauen | cue versprach | by Jonas Kurz | frame Ada Berger erklärte den Streit, weil Jonas Kurz versprach,"}},
		{"Ada Berger erklärte den Lärm, weil es so war, dass der Damm brach.", nil},
		{"Ada Berger sagte, dass die Stadt warne und dass der Damm breche.", []string{
			"indirect konjunktiv-1 | dass die Stadt warne und dass der Damm breche | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte, dass die Stadt behaupte, dass der Damm halte und dass er neu sei.", []string{
			"indirect konjunktiv-1 | dass die Stadt behaupte, dass der Damm halte und dass er neu sei | cue sagte | by Ada Berger | frame Ada Berger sagte,",
			"indirect konjunktiv-1 in 1 | dass der Damm halte und dass er neu sei | cue behaupte | by die Stadt | frame Ada Berger sagte, dass die Stadt behaupte,"}},
		{"Ada Berger warnte, als sie sah, wie der Damm brach.", nil},
		{"Ada Berger begrüßte den Rat, die Stadt sollte handeln.", nil},
		{"Gesagt wurde, der Damm hält noch.", []string{
			"indirect indicative | der Damm hält noch | cue Gesagt wurde | frame Gesagt wurde,"}},
		{"Ada Berger sagte, der Damm „halte noch sehr viele Jahre.“", []string{
			"indirect konjunktiv-1 | der Damm „halte noch sehr viele Jahre.“ | cue sagte | by Ada Berger | frame Ada Berger sagte,",
			"direct konjunktiv-1 in 1 | „halte noch sehr viele Jahre.“ | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte, der Damm „breche bald, und niemand hilft uns“.", []string{
			"indirect konjunktiv-1 | der Damm „breche bald, und niemand hilft uns“ | cue sagte | by Ada Berger | frame Ada Berger sagte,",
			"direct konjunktiv-1 in 1 | „breche bald, und niemand hilft uns“ | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"„Ein Minister sagte, dass der Damm hält“, meinte Ada Berger.", []string{
			"direct indicative | „Ein Minister sagte, dass der Damm hält“ | cue meinte | by Ada Berger | frame , meinte Ada Berger"}},
		{"„Der Plan zeigt, dass der Damm hält“, meinte Ada Berger.", []string{
			"direct indicative | „Der Plan zeigt, dass der Damm hält“ | cue meinte | by Ada Berger | frame , meinte Ada Berger"}},
		{"Der Rat beschloss den Bau der „neuen und sehr festen Brücke“.", nil},
		{"Ada Berger hält es heute für möglich, dass der Damm bricht.", []string{
			"indirect indicative | dass der Damm bricht | cue hält es … für möglich | by Ada Berger | frame Ada Berger hält es heute für möglich,"}},
		{"Wie der Bau mitgeteilt werden soll, ist noch völlig offen.", nil},
		{"Wie der Bau mitgeteilt werden kann, ist noch völlig offen.", nil},
		{"Der Rat bestätigte, dass der Damm hält. Das sagte er der Zeitung.", []string{
			"indirect indicative | dass der Damm hält | cue bestätigte | by Der Rat | frame Der Rat bestätigte,",
			"indirect indicative | dass der Damm hält | cue sagte | by er | to der Zeitung | frame Das sagte er der Zeitung"}},
		{"Jonas Kurz kündigte an, der Damm halte. Das teilte die Stadt mit.", []string{
			"indirect konjunktiv-1 | Jonas Kurz kündigte an, der Damm halte. Das | cue teilte … mit | by die Stadt | frame teilte die Stadt mit",
			"indirect konjunktiv-1 in 1 | der Damm halte | cue kündigte an | by Jonas Kurz | frame Jonas Kurz kündigte an,"}},
		{"Laut Stadt sagte Ada Berger, der Damm halte. Das sagte sie der Zeitung.", []string{
			"indirect konjunktiv-1 | sagte Ada Berger, der Damm halte | cue Laut | by Stadt | frame Laut Stadt",
			"indirect konjunktiv-1 in 1 | der Damm halte | cue sagte | by Ada Berger | frame Laut Stadt sagte Ada Berger,",
			"indirect konjunktiv-1 in 1 | der Damm halte | cue sagte | by sie | to der Zeitung | frame Das sagte sie der Zeitung"}},
		{"Ada Berger sagte: „Der Damm hält. Er ist neu.“ Das sagte sie der Zeitung.", []string{
			"direct indicative | „Der Damm hält. Er ist neu.“ | cue sagte | by Ada Berger | frame Ada Berger sagte:",
			"direct indicative | „Der Damm hält. Er ist neu.“ | cue sagte | by sie | to der Zeitung | frame Das sagte sie der Zeitung"}},
		{"Ada Berger forderte einen Damm. Das sagte sie der Zeitung.", []string{
			"indirect indicative | Ada Berger forderte einen Damm. Das | cue sagte | by sie | to der Zeitung | frame sagte sie der Zeitung",
			"reported indicative in 1 | Ada Berger forderte einen Damm. | by Ada Berger"}},
		{"Der Damm hält. Das sagte er der Zeitung.", []string{
			"indirect indicative | Der Damm hält. Das | cue sagte | by er | to der Zeitung | frame sagte er der Zeitung"}},
		{"Der Damm hält. Das sagt viel über den Bau.", nil},
		{"Ada Berger kennt die Tatsache, dass der Damm bricht.", nil},
		{"Die Sorge der Stadt, dass der Damm bricht, ist groß.", []string{
			"indirect indicative | dass der Damm bricht | cue Die Sorge | by der Stadt | frame Die Sorge der Stadt, … , ist groß"}},
		{"Ada Berger fordert die Stadt auf, „den alten Damm endlich zu bauen“, und ging.", []string{
			"direct | „den alten Damm endlich zu bauen“ | cue fordert … auf | by Ada Berger | to die Stadt | frame Ada Berger fordert die Stadt auf, … , und ging"}},
		{"Ada Berger erklärte den Bau, die Stadt half gern, den Damm zu halten.", nil},
		{"Ada Berger mahnte laut, weil Jonas Kurz behauptet, dass der Damm bricht.", []string{
			"indirect indicative | dass der Damm bricht | cue behauptet | by Jonas Kurz | frame Ada Berger mahnte laut, weil Jonas Kurz behauptet,"}},
		{"Ada Berger jubelte, Jonas Kurz „ist und bleibt der beste Mann von allen“.", []string{
			"indirect indicative | Jonas Kurz „ist und bleibt der beste Mann von allen“ | cue jubelte | by Ada Berger | frame Ada Berger jubelte,",
			"direct indicative in 1 | „ist und bleibt der beste Mann von allen“ | cue jubelte | by Ada Berger | frame Ada Berger jubelte,"}},
		{"Ada Berger sagte: „Er ist neu. Jonas Kurz sagte, dass der Damm hält. Das ist gut.“", []string{
			"direct indicative | „Er ist neu. Jonas Kurz sagte, dass der Damm hält. Das ist gut.“ | cue sagte | by Ada Berger | frame Ada Berger sagte:",
			"indirect indicative in 1 | dass der Damm hält | cue sagte | by Jonas Kurz | frame Jonas Kurz sagte,"}},
		{"Ada Berger sagte: „Er ist neu. Der Minister sagte, dass der Damm hält. Das ist gut.“", []string{
			"direct indicative | „Er ist neu. Der Minister sagte, dass der Damm hält. Das ist gut.“ | cue sagte | by Ada Berger | frame Ada Berger sagte:",
			"indirect indicative in 1 | dass der Damm hält | cue sagte | by Der Minister | frame Der Minister sagte,"}},
		{"Dass der Damm, wie Ada Berger sagte, hält, ist gut.", []string{
			"indirect indicative | Dass der Damm … hält | cue wie … sagte | by Ada Berger | frame , wie Ada Berger sagte, … , ist gut"}},
		{"Zweifel, ob der Damm hält, wachsen.", []string{
			"indirect denied indicative | ob der Damm hält | cue Zweifel | frame Zweifel, … , wachsen"}},
		{"Nach Auffassung des Rats ist klar, dass der Damm hält.", []string{
			"indirect indicative | ist klar, dass der Damm hält | cue Nach | by Auffassung des Rats | frame Nach Auffassung des Rats"}},
		{"Laut Ada Berger wurde klar, dass der Damm hält.", []string{
			"indirect indicative | wurde klar, dass der Damm hält | cue Laut | by Ada Berger | frame Laut Ada Berger"}},
		{"Protokoll gab es nicht.", nil},
		{"Die Stadt gab das Protokoll", nil},
		{"Zu dem Schluss kam Ada Berger, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue Zu dem Schluss kam | by Ada Berger | frame Zu dem Schluss kam Ada Berger,"}},
		{"Die Forderung der Stadt an das Land, den Damm zu bauen, ist alt.", []string{
			"indirect | den Damm zu bauen | cue Die Forderung | by der Stadt | frame Die Forderung der Stadt an das Land, … , ist alt"}},
		{"Der Stadtrat, den alle wählen, tagt.", nil},
		{"Ada Berger gab der Zeitung das Protokoll: Der Damm hält.", nil},
		{"Neue Sorge, dass der Damm bricht.", []string{
			"indirect indicative | dass der Damm bricht | cue Neue Sorge | frame Neue Sorge,"}},
		{"Die Vorankündigung der Stadt, den Damm zu bauen, kam früh.", []string{
			"indirect | den Damm zu bauen | cue Die Vorankündigung | by der Stadt | frame Die Vorankündigung der Stadt, … , kam früh"}},
		{"Der Unglaube, dass der Damm bricht, ist groß.", nil},
		{"Die Hauptsorge der Stadt, dass der Damm bricht, ist groß.", []string{
			"indirect indicative | dass der Damm bricht | cue Die Hauptsorge | by der Stadt | frame Die Hauptsorge der Stadt, … , ist groß"}},
		{"Die Stadt gründete einen Beirat, den Damm zu prüfen.", nil},
		{"Nach Angaben der Stadt ist die Sorge, dass der Damm bricht, groß.", []string{
			"indirect indicative | ist die Sorge, dass der Damm bricht, groß | cue Nach | by Angaben der Stadt | frame Nach Angaben der Stadt",
			"indirect indicative in 1 | dass der Damm bricht | cue die Sorge | frame Nach Angaben der Stadt ist die Sorge, … , groß"}},
		{"Wie Ada Berger sagte, ist die Sorge, dass der Damm bricht, groß.", []string{
			"indirect indicative | ist die Sorge, dass der Damm bricht, groß | cue Wie … sagte | by Ada Berger | frame Wie Ada Berger sagte,",
			"indirect indicative in 1 | dass der Damm bricht | cue die Sorge | frame Wie Ada Berger sagte, ist die Sorge, … , groß"}},
		{"Die Stadt äußerte gegenüber dem Land die Sorge, dass der Damm bricht.", []string{
			"indirect indicative | dass der Damm bricht | cue äußerte … die Sorge | by Die Stadt | to dem Land | frame Die Stadt äußerte gegenüber dem Land die Sorge,"}},
		{"Warum der Damm hält, erklärte Ada Berger nicht.", nil},
		{"Dass der Damm hält, machte Ada Berger deutlich.", []string{
			"indirect indicative | Dass der Damm hält | cue machte … deutlich | by Ada Berger | frame , machte Ada Berger deutlich"}},
		{"Ada Berger, die sagte, dass der Damm hält, ging.", []string{
			"indirect indicative | dass der Damm hält | cue sagte | by die | frame Ada Berger, die sagte, … , ging"}},
		{"Ein Mann, der lacht, weil Ada Berger sagt, dass der Damm hält, geht.", []string{
			"indirect indicative | dass der Damm hält | cue sagt | by Ada Berger | frame Ein Mann, der lacht, weil Ada Berger sagt, … , geht"}},
		{"Ada Berger sagte, der Damm halte (er sei neu), und er sei breit.", []string{
			"indirect konjunktiv-1 | der Damm halte (er sei neu), und er sei breit | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte, der Damm halte und die Brücke stehe.", []string{
			"indirect konjunktiv-1 | der Damm halte und die Brücke stehe | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte, der Verein „Die neuen Freunde des Damms“ helfe.", []string{
			"indirect konjunktiv-1 | der Verein „Die neuen Freunde des Damms“ helfe | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sprach von einem sehr „dunklen Tag für alle Leute“.", []string{
			"direct | „dunklen Tag für alle Leute“ | cue sprach von | by Ada Berger | frame Ada Berger sprach von einem sehr"}},
		{"Die Forderung im Rat, den Damm zu bauen, ist alt.", []string{
			"indirect | den Damm zu bauen | cue Die Forderung | frame Die Forderung im Rat, … , ist alt"}},
		{"Ada Berger kennt die Sorge, dass der Damm bricht.", []string{
			"indirect indicative | dass der Damm bricht | cue die Sorge | frame Ada Berger kennt die Sorge,"}},
		{"Die Stadt hat den Bürgern versprochen bald einen Damm zu bauen.", []string{
			"indirect | bald einen Damm zu bauen | cue hat … versprochen | by Die Stadt | to den Bürgern | frame Die Stadt hat den Bürgern versprochen"}},
		{"Ada Berger fragte, wer den Damm baue und wann.", []string{
			"indirect konjunktiv-1 | wer den Damm baue und wann | cue fragte | by Ada Berger | frame Ada Berger fragte,"}},
		{"Ada Berger fragte: Wer baut den Damm?", []string{
			"indirect indicative | Wer baut den Damm? | cue fragte | by Ada Berger | frame Ada Berger fragte:"}},
		{"Es sei kein Geld da, weshalb der Damm warten müsse, sagte Ada Berger.", []string{
			"indirect konjunktiv-1 | Es sei kein Geld da, weshalb der Damm warten müsse | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"Die Brücke, die alt sei, werde gesperrt, teilte die Stadt mit.", []string{
			"indirect konjunktiv-1 | Die Brücke, die alt sei, werde gesperrt | cue teilte … mit | by die Stadt | frame , teilte die Stadt mit"}},
		{"Der Damm halte, teilte die Stadt, die ihn baut, mit.", []string{
			"indirect konjunktiv-1 | Der Damm halte | cue teilte … mit | by die Stadt | frame , teilte die Stadt, die ihn baut, mit"}},
		{"Ada Berger sagte dem Rat, dass sie gehe, weil der Damm breche.", []string{
			"indirect konjunktiv-1 | dass sie gehe, weil der Damm breche | cue sagte | by Ada Berger | to dem Rat | frame Ada Berger sagte dem Rat,"}},
		{"„Der Damm hält“, sagte Ada Berger. „Er ist neu“, sagte Jonas Kurz.", []string{
			"direct indicative | „Der Damm hält“ | cue sagte | by Ada Berger | frame , sagte Ada Berger",
			"direct indicative | „Er ist neu“ | cue sagte | by Jonas Kurz | frame , sagte Jonas Kurz"}},
		{"Ada Berger fügte hinzu: „Er ist neu“ – und ging.", []string{
			"direct indicative | „Er ist neu“ | cue fügte hinzu | by Ada Berger | frame Ada Berger fügte hinzu: … – und ging"}},
		{"Nach Ansicht der Stadt sei der Damm sicher, er halte.", []string{
			"indirect konjunktiv-1 | sei der Damm sicher, er halte | cue Nach | by Ansicht der Stadt | frame Nach Ansicht der Stadt"}},
		{"Die Stadt hält den Damm für sicher, sagte Ada Berger.", []string{
			"indirect indicative | Die Stadt hält den Damm für sicher | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"Es ist nicht bekannt, ob der Damm hält.", nil},
		{"Ada Berger kann sich vorstellen, dass der Damm hält.", nil},
		{"Ada Berger muss sagen, dass der Damm hält.", nil},
		{"Ada Berger musste sagen, dass der Damm hält.", []string{
			"indirect indicative | dass der Damm hält | cue musste sagen | by Ada Berger | frame Ada Berger musste sagen,"}},
		{"Weil Ada Berger sagt, dass der Damm hält, bleibt sie. Das sagte sie der Zeitung.", []string{
			"indirect indicative | Weil Ada Berger sagt, dass der Damm hält, bleibt sie. Das | cue sagte | by sie | to der Zeitung | frame sagte sie der Zeitung",
			"indirect indicative in 1 | dass der Damm hält | cue sagt | by Ada Berger | frame Weil Ada Berger sagt, … , bleibt sie"}},
	})
}
