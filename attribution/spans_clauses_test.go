package attribution

import (
	"testing"
)

// Which clauses belong to one content: a clause in the Vorfeld of another one, and
// those that conjunctions, semicolons and quotation marks join or divide. The words
// follow testdata/gold/README.md and were worked out by hand.
func TestClauses(t *testing.T) {
	checkRoles(t, "de", []spansRow{
		// a clause in the Vorfeld of what is said
		{"Ada Berger sagte, wenn der Damm breche, werde die Stadt nass.", []string{
			"indirect konjunktiv-1 | wenn der Damm breche, werde die Stadt nass | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte, falls der Damm breche, dann müsse man gehen.", []string{
			"indirect konjunktiv-1 | falls der Damm breche, dann müsse man gehen | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte, da das Wasser steige, würden viele gehen.", []string{
			"indirect konjunktiv-1 | da das Wasser steige, würden viele gehen | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte, als er kam, sei der Damm schon alt gewesen.", []string{
			"indirect konjunktiv-1 | als er kam, sei der Damm schon alt gewesen | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte, um den Damm zu retten, müsse man Sand bringen.", []string{
			"indirect konjunktiv-1 | um den Damm zu retten, müsse man Sand bringen | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte, wer „Helfer“ angreife, könne nicht bleiben.", []string{
			"indirect konjunktiv-1 | wer „Helfer“ angreife, könne nicht bleiben | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte, wenn der Damm, der alt sei, breche, müsse man gehen.", []string{
			"indirect konjunktiv-1 | wenn der Damm, der alt sei, breche, müsse man gehen | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger teilte mit, solange es regne, bleibe die Brücke zu, und bat um Geduld.", []string{
			"indirect konjunktiv-1 | solange es regne, bleibe die Brücke zu | cue teilte mit | by Ada Berger | frame Ada Berger teilte mit, … , und bat um Geduld",
			"reported indicative | cue bat | by Ada Berger | frame und bat um Geduld"}},
		// … and one that is none
		{"Der Damm halte, wenn es regne, sagte Ada Berger.", []string{
			"indirect konjunktiv-1 | Der Damm halte, wenn es regne | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"Ada Berger sagte, dass der Damm, der alt sei, breche.", []string{
			"indirect konjunktiv-1 | dass der Damm, der alt sei, breche | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger plädierte dafür, dass er unschuldig sei, lege aber keinen Beweis vor.", []string{
			"indirect konjunktiv-1 | dass er unschuldig sei, lege aber keinen Beweis vor | cue plädierte dafür | by Ada Berger | frame Ada Berger plädierte dafür,"}},
		// a sentence that goes on, with a clause in its Vorfeld
		{"Der Rat habe versagt, sagte Ada Berger. Was die Leute wollten, sei Ruhe.", []string{
			"indirect konjunktiv-1 | Der Rat habe versagt | cue sagte | by Ada Berger | frame , sagte Ada Berger",
			"indirect-free-indirect konjunktiv-1 | Was die Leute wollten, sei Ruhe. | by Ada Berger"}},
		// clauses of one kind side by side
		{"Ada Berger lehnte den Plan ab, weil er zu teuer sei und die Leute ihn nicht wollten.", []string{
			"indirect konjunktiv-1 | weil er zu teuer sei und die Leute ihn nicht wollten | cue lehnte … ab | by Ada Berger | frame Ada Berger lehnte den Plan ab,"}},
		{"Ada Berger lehnte den Plan ab, weil er alt sei und niemand fehlt.", []string{
			"indirect konjunktiv-1 | weil er alt sei | cue lehnte … ab | by Ada Berger | frame Ada Berger lehnte den Plan ab, … und niemand fehlt"}},
		{"Ada Berger drohte mit Streik, falls der Lohn nicht steige und der Rat zögere.", []string{
			"reported konjunktiv-1 | Ada Berger drohte mit Streik, falls der Lohn nicht steige und der Rat zögere. | by Ada Berger",
			"indirect konjunktiv-1 in 1 | falls der Lohn nicht steige und der Rat zögere | cue drohte | by Ada Berger | frame Ada Berger drohte mit Streik,"}},
		{"Ada Berger ging, falls der Lohn nicht steige und der Rat zögere.", nil},
		{"Ada Berger sagte, dass die Leute von Regeln wüssten, die es gebe, sie aber nie erklärten.", []string{
			"indirect konjunktiv-1 | dass die Leute von Regeln wüssten, die es gebe, sie aber nie erklärten | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte, dass der Damm hält, der Rat aber ist müde.", []string{
			"indirect indicative | dass der Damm hält | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte, dass die Stadt baue, die Bürger dagegen nie gefragt würden.", []string{
			"indirect konjunktiv-1 | dass die Stadt baue, die Bürger dagegen nie gefragt würden | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		// infinitives that a conjunction joins
		{"Ada Berger teilte mit, sie werde einen Bericht vorlegen und den Antrag stellen, das Haus zu schließen.", []string{
			"indirect konjunktiv-1 | sie werde einen Bericht vorlegen und den Antrag stellen, das Haus zu schließen | cue teilte mit | by Ada Berger | frame Ada Berger teilte mit,"}},
		{"Ada Berger sagte, sie müsse Steuern senken und Schulden tilgen.", []string{
			"indirect konjunktiv-1 | sie müsse Steuern senken und Schulden tilgen | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte, sie habe Geld und die Gäste gehen.", []string{
			"indirect konjunktiv-1 | sie habe Geld | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		// verbs that judge their object bring no clause
		{"Das Gericht erklärte den Vertrag für nichtig, die Stadt muss zahlen.", nil},
		{"Das Gericht hat die Aussage für falsch erklärt, die Stadt schweigt.", []string{
			"reported no-statement indicative | cue schweigt | by die Stadt | frame die Stadt schweigt"}},
		// an apposition to who promises is no promise
		{"So entschied sich Ada Berger, die Chefin der Werft, dazu, den Damm zu bauen.", []string{
			"indirect | den Damm zu bauen | cue entschied sich … dazu | by Ada Berger, die Chefin der Werft | frame So entschied sich Ada Berger, die Chefin der Werft, dazu,"}},
		{"Gestern erklärte sich Ada Berger, die Chefin der Werft, bereit, den Damm zu bauen.", []string{
			"indirect | den Damm zu bauen | cue erklärte sich … bereit | by Ada Berger, die Chefin der Werft | frame Gestern erklärte sich Ada Berger, die Chefin der Werft, bereit,"}},
		{"Gestern versprach Ada Berger, Dämme, Deiche und Wege zu bauen.", []string{
			"indirect | Dämme, Deiche und Wege zu bauen | cue versprach | by Ada Berger | frame Gestern versprach Ada Berger,"}},
		// what somebody should say, and verbs that look like others
		{"Ada Berger sagte, die Berichte sollten der Stadt erklären, wie der Damm halte.", []string{
			"indirect konjunktiv-1 | die Berichte sollten der Stadt erklären, wie der Damm halte | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger kommentierte, die Zahlen sollten dem Rat ein Argument liefern, warum der Damm unnötig sei.", []string{
			"indirect konjunktiv-1 | die Zahlen sollten dem Rat ein Argument liefern, warum der Damm unnötig sei | cue kommentierte | by Ada Berger | frame Ada Berger kommentierte,"}},
		{"Ada Berger sollte erklären, wie der Damm hält.", nil},
		{"Die Studie soll zeigen, ob der Damm hält.", nil},
		{"Ada Berger soll gesagt haben, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue soll gesagt haben | by Ada Berger | frame Ada Berger soll gesagt haben,"}},
		{"Ihr gelang, die Not, in die sie geraten war, zu meistern.", nil},
		{"Der Stadt war geraten worden, den Damm zu bauen.", []string{
			"indirect | den Damm zu bauen | cue war geraten worden | to Der Stadt | frame Der Stadt war geraten worden,"}},
		// runs in the Konjunktiv
		{"Der Rat sagte, das Geld fehle. Der Damm sei alt. Aus Studien ließen sich Mängel ableiten. So gebe es Risse.", []string{
			"indirect konjunktiv-1 | das Geld fehle | cue sagte | by Der Rat | frame Der Rat sagte,",
			"indirect-free-indirect konjunktiv-1 | Der Damm sei alt. Aus Studien ließen sich Mängel ableiten. So gebe es Risse. | by Der Rat"}},
		{"Der Rat sagte, das Geld fehle.\n\nDer Damm sei alt. Aus Studien ließen sich Mängel ableiten. So gebe es Risse.", []string{
			"indirect konjunktiv-1 | das Geld fehle | cue sagte | by Der Rat | frame Der Rat sagte,",
			"indirect-free-indirect konjunktiv-1 | Der Damm sei alt. Aus Studien ließen sich Mängel ableiten. So gebe es Risse. | by Der Rat"}},
		{"Der Rat sagte, das Geld fehle. Der Damm sei alt.\n\nAus Studien ließen sich Mängel ableiten. So gebe es Risse.", []string{
			"indirect konjunktiv-1 | das Geld fehle | cue sagte | by Der Rat | frame Der Rat sagte,",
			"indirect-free-indirect konjunktiv-1 | Der Damm sei alt. | by Der Rat",
			"indirect-free-indirect konjunktiv-1 | So gebe es Risse. | by Der Rat"}},
		{"Der Rat sagte, das Geld fehle. Der Damm sei alt. Die Leute gingen. Es regnete.", []string{
			"indirect konjunktiv-1 | das Geld fehle | cue sagte | by Der Rat | frame Der Rat sagte,",
			"indirect-free-indirect konjunktiv-1 | Der Damm sei alt. | by Der Rat"}},
		{"Der Rat sagte, das Geld fehle. Der Damm sei alt. Der Bagger holte Sand. Es gebe Risse.", []string{
			"indirect konjunktiv-1 | das Geld fehle | cue sagte | by Der Rat | frame Der Rat sagte,",
			"indirect-free-indirect konjunktiv-1 | Der Damm sei alt. | by Der Rat",
			"indirect-free-indirect konjunktiv-1 | Es gebe Risse. | by Der Rat"}},
		{"Der Rat sagte, das Geld fehle. Die Leute gingen. Es gebe Risse.", []string{
			"indirect konjunktiv-1 | das Geld fehle | cue sagte | by Der Rat | frame Der Rat sagte,",
			"indirect-free-indirect konjunktiv-1 | Es gebe Risse. | by Der Rat"}},
		{"Der Rat sagte, das Geld fehle. Der Damm sei alt.\n\nDas sei eine Strafe, so der Sprecher der Gruppe Nord, Ada Berger.", []string{
			"indirect konjunktiv-1 | das Geld fehle | cue sagte | by Der Rat | frame Der Rat sagte,",
			"indirect-free-indirect konjunktiv-1 | Der Damm sei alt. | by Der Rat",
			"indirect konjunktiv-1 | Das sei eine Strafe | cue so | by der Sprecher der Gruppe Nord, Ada Berger | frame , so der Sprecher der Gruppe Nord, Ada Berger"}},
		// commas and exclamation marks inside quoted words
		{"Der Minister erklärte, der Grundsatz „ein Land, ein Recht“ gelte überall.", []string{
			"indirect konjunktiv-1 | der Grundsatz „ein Land, ein Recht“ gelte überall | cue erklärte | by Der Minister | frame Der Minister erklärte,",
			"direct in 1 | „ein Land, ein Recht“ | cue erklärte | by Der Minister | frame Der Minister erklärte,"}},
		{"Ada Berger sagte, „die schöne (sic!) Welt“ sei rund.", []string{
			"indirect konjunktiv-1 | „die schöne (sic!) Welt“ sei rund | cue sagte | by Ada Berger | frame Ada Berger sagte,",
			"direct in 1 | „die schöne (sic!) Welt“ | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		// a semicolon before another statement
		{"Der Damm ist laut Ada Berger alt; die Brücke wurde gestern gesperrt.", []string{
			"indirect indicative | Der Damm ist … alt | cue laut | by Ada Berger | frame laut Ada Berger"}},
		{"Der Damm sei laut Ada Berger alt; die Brücke sei gesperrt.", []string{
			"indirect konjunktiv-1 | Der Damm sei … alt; die Brücke sei gesperrt | cue laut | by Ada Berger | frame laut Ada Berger"}},
		{"Der Damm ist alt, so Ada Berger; die Brücke wurde gestern gesperrt.", []string{
			"indirect indicative | Der Damm ist alt | cue so | by Ada Berger | frame , so Ada Berger;"}},
		{"Wie Ada Berger sagte, ist der Damm alt; die Brücke wurde gesperrt.", []string{
			"indirect indicative | ist der Damm alt | cue Wie … sagte | by Ada Berger | frame Wie Ada Berger sagte,"}},
		{"Die Brücke ist neu; der Damm ist laut Ada Berger alt.", []string{
			"indirect indicative | der Damm ist … alt | cue laut | by Ada Berger | frame laut Ada Berger"}},
		{"Der Damm sei laut Ada Berger alt; zwei Brücken schwankten.", []string{
			"indirect konjunktiv-1 | Der Damm sei … alt; zwei Brücken schwankten | cue laut | by Ada Berger | frame laut Ada Berger"}},
		{"Laut Ada Berger seien elf da, die alt sind; zwei schwebten in Gefahr.", []string{
			"indirect konjunktiv-1 | seien elf da, die alt sind; zwei schwebten in Gefahr | cue Laut | by Ada Berger | frame Laut Ada Berger"}},
		{"Der Damm ist laut Ada Berger alt; zwei Brücken schwankten.", []string{
			"indirect indicative | Der Damm ist … alt | cue laut | by Ada Berger | frame laut Ada Berger"}},
		{"Ada Berger sagte, der Damm sei alt; zwei Brücken schwankten.", []string{
			"indirect konjunktiv-1 | der Damm sei alt; zwei Brücken schwankten | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte, der Damm sei alt; die Brücke schwankte.", []string{
			"indirect konjunktiv-1 | der Damm sei alt | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		// a relative clause behind the Vorfeld of what is said
		{"Der Rat sagte, die Brücke, die alt ist, wird im Herbst gesperrt.", []string{
			"indirect indicative | die Brücke, die alt ist, wird im Herbst gesperrt | cue sagte | by Der Rat | frame Der Rat sagte,"}},
		{"Der Rat sagte, die Brücke, die Ada Berger ablehnt, wurde geschlossen.", []string{
			"indirect indicative | die Brücke, die Ada Berger ablehnt, wurde geschlossen | cue sagte | by Der Rat | frame Der Rat sagte,"}},
		{"Der Rat baut den Damm, die Brücke, die alt ist, sagte Ada Berger.", []string{
			"indirect indicative | Der Rat baut den Damm, die Brücke, die alt ist | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"Der Rat baut den Damm, die Brücke, die alt ist, hieß es.", []string{
			"indirect indicative | Der Rat baut den Damm, die Brücke, die alt ist | cue hieß es | frame , hieß es"}},
		// names behind a frame
		{"Das sei eine Strafe, sagte der Sprecher der Werft, Hans Berger.", []string{
			"indirect konjunktiv-1 | Das sei eine Strafe | cue sagte | by der Sprecher der Werft, Hans Berger | frame , sagte der Sprecher der Werft, Hans Berger"}},
		{"Das sei eine Strafe, sagte der Sprecher der Direktion Süd, Hans Berger.", []string{
			"indirect konjunktiv-1 | Das sei eine Strafe | cue sagte | by der Sprecher der Direktion Süd, Hans Berger | frame , sagte der Sprecher der Direktion Süd, Hans Berger"}},
		{"Das sei, sagte Ada Berger, sehr teuer.", []string{
			"indirect konjunktiv-1 | Das sei … sehr teuer | cue sagte | by Ada Berger | frame , sagte Ada Berger,"}},
		// conditions without a conjunction
		{"Ada Berger sagte, sollte der Damm brechen, werde die Stadt nass.", []string{
			"indirect konjunktiv-1 | sollte der Damm brechen, werde die Stadt nass | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte, breche der Damm, so werde die Stadt nass.", []string{
			"indirect konjunktiv-1 | breche der Damm, so werde die Stadt nass | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
	})
}
