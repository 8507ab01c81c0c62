package attribution

import (
	"strings"
	"testing"
)

// What goes on in the next sentence and what does not: each row was worked out
// by hand after the guideline in testdata/gold/README.md; ? marks a chain that
// was carried over.
func TestCarriedChains(t *testing.T) {
	const laut = "Laut dpa sagte Ada Berger, der Damm halte. "
	const first = "Ada Berger > dpa: der Damm halte"
	for _, x := range []struct {
		name, text string
		want       []string
	}{
		// who goes on
		{"a word of continuation", laut + "Berger sagte weiter, die Brücke falle.", []string{first, "Ada Berger > dpa?: die Brücke falle"}},
		{"a name alone begins anew", laut + "Berger sagte, die Brücke falle.", []string{first, "Ada Berger: die Brücke falle"}},
		{"a pronoun", laut + "Sie ergänzte, der Kran sei alt.", []string{first, "Ada Berger > dpa?: der Kran sei alt"}},
		{"another source in between ends it", laut + "Jonas Kurz meinte, die Brücke falle. Berger sagte weiter, der Kran sei alt.", []string{
			first, "Jonas Kurz: die Brücke falle", "Ada Berger: der Kran sei alt"}},
		{"too far back", laut + "Viele hören zu. Es regnet seit Tagen. Der Fluss steigt. Berger sagte weiter, die Brücke falle.", []string{
			first, "Ada Berger: die Brücke falle"}},
		{"sentence after sentence", laut + "Dieser sei neu. Er koste wenig. Zudem sei er hoch.", []string{
			first, "Ada Berger > dpa?: Dieser sei neu", "Ada Berger > dpa?: Er koste wenig", "Ada Berger > dpa?: Zudem sei er hoch"}},
		{"the speech of somebody in what goes on", laut + "Jonas Kurz habe das bestätigt. Er habe gesagt, die Brücke falle.", []string{
			first, "Ada Berger > dpa?: Jonas Kurz habe das bestätigt", "Jonas Kurz > Ada Berger > dpa?: die Brücke falle"}},
		{"whoever came in between speaks for himself", "Ada Berger sagte, der Damm halte. Jonas Kurz lachte. Die Brücke falle.", []string{
			"Ada Berger: der Damm halte", "Jonas Kurz?: Die Brücke falle"}},
		{"who fell silent before him does not go on", "Ada Berger wollte sich nicht äußern, aber die Stadt sagte, der Damm halte. Die Brücke falle.", []string{
			"Stadt: der Damm halte", "Stadt?: Die Brücke falle"}},
		{"what somebody rejects does not go on with him", "Der Rat trat dem Vorwurf, er zögere, mit den Worten entgegen, es sei alles getan.", []string{"Rat: es sei alles getan"}},
		{"somebody new says it himself", laut + "Eine Nachbarin behauptete, der Kran sei alt.", []string{first, "Nachbarin: der Kran sei alt"}},
		{"the next source's own words", "Laut dpa sagte ein Sprecher, der Damm halte. Die Behörde teilte mit, der Kran sei alt. Er stehe seit Jahren still.", []string{
			"Sprecher > dpa: der Damm halte", "Behörde: der Kran sei alt", "Behörde?: Er stehe seit Jahren still"}},
		{"what was told a medium goes on", "Ada Berger sagte der dpa, der Damm halte. Dies sei ein Erfolg, sagte sie.", []string{first, "Ada Berger > dpa?: Dies sei ein Erfolg"}},
		{"what a medium relies on goes on", "Die dpa meldet unter Berufung auf Ada Berger, der Damm halte. Berger sagte weiter, die Brücke falle.", []string{
			first, "Ada Berger > dpa?: die Brücke falle"}},
		{"an interview announced", "Ada Berger äußerte sich in einem Interview mit der dpa. Berger wies darauf hin, dass der Damm hält.", []string{"Ada Berger > dpa?: der Damm hält"}},
		{"a study that somebody spoke of", "Die dpa meldete, ihr liege eine Studie vor. Laut dieser Studie hält der Damm.", []string{
			"dpa: ihr liege eine Studie vor", "Studie > dpa?: hält der Damm"}},
		{"quoted words behind what a medium relies on", "Die dpa meldet unter Berufung auf Ada Berger, der Damm halte. Die „tiefe Ruhe“ gefiel allen.", []string{
			"Ada Berger > dpa: der Damm halte", "Ada Berger > dpa?: tiefe Ruhe"}},
		{"demnach", "Die dpa meldet, der Damm halte. Demnach ist er neu.", []string{"dpa: der Damm halte", "dpa?: ist er neu"}},

		// whose words another sentence says they are
		{"relies on, behind", "Der „Nordkurier“ schreibt, der Damm halte. Die Zeitung beruft sich auf die Feuerwehr.", []string{"Feuerwehr > Nordkurier: der Damm halte"}},
		{"relies on, before", "Die Zeitung „Nordkurier“ beruft sich auf die Feuerwehr. Der „Nordkurier“ schreibt, der Damm halte.", []string{"Feuerwehr > Nordkurier: der Damm halte"}},
		{"relies on, of nothing said", "Der Damm hält. Die Zeitung „Nordkurier“ beruft sich auf die Feuerwehr.", nil},
		{"cites, before", "Der „Nordkurier“ zitiert die Feuerwehr. Die Feuerwehr sagte, der Damm halte.", []string{"Feuerwehr > Nordkurier: der Damm halte"}},
		{"das berichtet, of the sentence before", "Der Damm hält. Die Brücke fällt. Das berichtet die dpa.", []string{"dpa: Die Brücke fällt"}},
		{"das berichtet, of a run of sentences", "Der Damm halte. Die Brücke falle. Das berichtet die dpa.", []string{"dpa?: Der Damm halte", "dpa: Die Brücke falle"}},
		{"das berichtet, of a run of hearsay", "Angeblich steigt der Fluss. Angeblich bricht der Damm. Die Brücke soll gefallen sein. Das berichtet die dpa.", []string{
			"dpa: Angeblich steigt der Fluss", "dpa: Angeblich bricht der Damm", "dpa: Die Brücke soll gefallen sein"}},
		{"das berichtet, of a run in the Konjunktiv", "Angeblich steigt der Fluss. Angeblich bricht der Damm. Die Brücke falle. Das berichtet die dpa.", []string{
			"dpa: Angeblich steigt der Fluss", "dpa: Angeblich bricht der Damm", "dpa: Die Brücke falle"}},
		{"das berichtet, of a paragraph", "Angeblich steigt der Fluss.\n\nDie Brücke falle. Das berichtet die dpa.", []string{"dpa: Die Brücke falle"}},
		{"relies on, behind what goes on", "Die dpa meldet, der Damm halte. Er sei neu. Die Agentur beruft sich auf Ada Berger.", []string{
			first, "Ada Berger > dpa?: Er sei neu"}},

		// who stands in whom
		{"said that somebody claimed", "Ada Berger sagte, Jonas Kurz habe behauptet, der Damm halte.", []string{"Jonas Kurz > Ada Berger: der Damm halte"}},
		{"said behind a colon", "Die dpa meldet: Ada Berger sagte, der Damm halte.", []string{first}},
		{"laut in a speech act", "Ada Berger kündigte laut dpa einen neuen Damm an.", []string{"Ada Berger > dpa: einen neuen Damm"}},
		{"laut for some words of the clause", "Mit seinen laut Polizei geringen Spuren wies das Gericht darauf hin, dass der Damm hält.", []string{
			"Polizei: seinen laut Polizei geringen Spuren", "Gericht: der Damm hält"}},
		{"what another fears passes nothing on", "Jonas Kurz sagte, Ada Berger fürchte, dass die Brücke fällt.", []string{"Jonas Kurz: Ada Berger fürchte, dass die Brücke fällt"}},
		{"what a study shows, in somebody's mouth", "Die Ministerin sagte, die Studie zeige, dass der Damm hält.", []string{"Ministerin: die Studie zeige, dass der Damm hält"}},
		{"a study cited, in somebody's mouth", "Die Ministerin sagte, laut der Studie halte der Damm.", []string{"Studie > Ministerin: halte der Damm"}},
		{"findings, in somebody's mouth", "Die Ministerin sagte, nach neuesten Erkenntnissen halte der Damm.", []string{"Ministerin: nach neuesten Erkenntnissen halte der Damm"}},
		{"two media, two they rely on", "Reuters und AFP melden unter Berufung auf Ada Berger und Jonas Kurz, der Damm halte.", []string{
			"Ada Berger > Reuters: der Damm halte", "Ada Berger > AFP: der Damm halte", "Jonas Kurz > Reuters: der Damm halte", "Jonas Kurz > AFP: der Damm halte"}},
		{"whoever claims is nobody", "Wer behauptet, dass der Damm hält, der lügt.", nil},
		{"everybody is nobody", "Jeder sagt, dass der Damm hält.", nil},
		{"what nobody in particular said, in somebody's words", "Ada Berger sagte, ihr sei gesagt worden, der Damm halte.", []string{"Ada Berger: ihr sei gesagt worden, der Damm halte"}},
		{"the quoted I", "„Ich sagte ihm, dass der Damm hält“, erklärte Ada Berger.", []string{"Ada Berger: Ich sagte ihm, dass der Damm hält"}},

		// what the claim is
		{"a few quoted words", "Ada Berger nannte den Damm „fest wie Stahl“.", []string{"Ada Berger: den Damm „fest wie Stahl“"}},
		{"two pairs of quoted words", "Ada Berger nannte die Brücke „falsch“ und den Damm „fest“.", []string{"Ada Berger: die Brücke „falsch“ und den Damm „fest“"}},
		{"of whom it is demanded", "Ada Berger forderte von der Stadt einen neuen Damm.", []string{"Ada Berger: einen neuen Damm"}},
		{"who is warned", "Ada Berger warnte die Stadt vor einem Riss.", []string{"Ada Berger: einem Riss"}},
		{"cut in by laut", "Der Damm halte laut Feuerwehr noch viele Jahre.", []string{"Feuerwehr: Der Damm halte laut Feuerwehr noch viele Jahre"}},
		{"two acts of one sentence", "Ada Berger räumte ein, dass der Damm bricht, und kündigte an, einen neuen zu bauen.", []string{
			"Ada Berger: der Damm bricht", "Ada Berger: einen neuen zu bauen"}},
	} {
		t.Run(x.name, func(t *testing.T) {
			got := chainsOf(t, x.text)
			if strings.Join(got, "\n") != strings.Join(x.want, "\n") {
				t.Errorf("%s\ngot  %s\nwant %s", x.text, strings.Join(got, "\n     "), strings.Join(x.want, "\n     "))
			}
		})
	}
}
