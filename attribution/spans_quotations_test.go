package attribution

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
)

// Quotations without a cue, what goes on with a source, and who is asked for it.
// The words follow testdata/gold/README.md and were worked out by hand.
func TestQuotations(t *testing.T) {
	checkRoles(t, "de", []spansRow{
		// what counts as a quotation without a cue
		{"Unter dem Motto „Wir rufen ‚Das ist unser Damm‘ und singen“ zogen Tausende durch Kiel.", nil},
		{"Der Damm, „ein Bauwerk aus sehr alter Zeit und Erde“, brach.", nil},
		{"Der Damm, „ein Bauwerk aus sehr alter Zeit und bester Erde“, brach.", []string{
			"direct | „ein Bauwerk aus sehr alter Zeit und bester Erde“"}},
		{"Es regnete. „Ein sehr schöner Tag für Kiel“.", []string{
			"direct | „Ein sehr schöner Tag für Kiel“"}},
		{"„Ein sehr schöner Tag für Kiel“. Es regnete.", []string{
			"direct | „Ein sehr schöner Tag für Kiel“"}},
		{"„Ein sehr schöner Tag für Kiel“\n\nEs regnete.", []string{
			"direct | „Ein sehr schöner Tag für Kiel“"}},
		{"– „Ein sehr schöner Tag für Kiel“.", []string{
			"direct | „Ein sehr schöner Tag für Kiel“"}},
		{"„Ein sehr schöner Tag für Kiel“ begann.", nil},
		{"„Ein sehr schöner Tag für Kiel“, es regnete.", nil},
		{"Nun begann „ein sehr schöner Tag für Kiel“.", nil},
		// titles
		{"„Der Damm hält noch lange“ war der Satz des Tages.", []string{
			"direct indicative | „Der Damm hält noch lange“"}},
		{"Berger zum Damm\n\n„Der Damm hält noch lange“ war der Satz des Tages.", []string{
			"direct indicative | „Der Damm hält noch lange“"}},
		{"Die Worte „der Damm hält noch lange“ gefielen vielen.", []string{
			"direct indicative | „der Damm hält noch lange“"}},
		{"Das „Der Damm hält noch lange“ wurde ein Hit.", nil},
		{"Motto: „Wir bauen den Damm und die Brücke“.", nil},
		{"In Kiel beginnt ein Fest: „Gedenken an den Damm“.", nil},
		{"Das neue „Der Damm hält noch lange“ kam im Mai.", nil},
		{"In „Der Damm hält noch lange“ spielt ein Hund mit.", nil},
		{"Im Kino laufen Krimis und „Der Damm hält noch lange“.", nil},
		// who goes on
		{"„Der Damm hält“, sagte Ada Berger. „Er ist ganz neu.“", []string{
			"direct indicative | „Der Damm hält“ | cue sagte | by Ada Berger | frame , sagte Ada Berger",
			"direct indicative | „Er ist ganz neu.“ | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"Es regnete. „Der Damm hält“, sagte Ada Berger. „Er ist ganz neu.“", []string{
			"direct indicative | „Der Damm hält“ | cue sagte | by Ada Berger | frame , sagte Ada Berger",
			"direct indicative | „Er ist ganz neu.“ | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"„Der Damm hält“, sagte Ada Berger der Zeitung. „Er ist ganz neu.“", []string{
			"direct indicative | „Der Damm hält“ | cue sagte | by Ada Berger | to der Zeitung | frame , sagte Ada Berger der Zeitung",
			"direct indicative | „Er ist ganz neu.“ | cue sagte | by Ada Berger | to der Zeitung | frame , sagte Ada Berger der Zeitung"}},
		{"„Der Damm hält“, sagte Ada Berger. Es regnete. „Er ist ganz neu.“", []string{
			"direct indicative | „Der Damm hält“ | cue sagte | by Ada Berger | frame , sagte Ada Berger",
			"direct indicative | „Er ist ganz neu.“ | by Ada Berger"}},
		{"„Der Damm hält“, sagte Ada Berger.\n\n„Er ist ganz neu.“", []string{
			"direct indicative | „Der Damm hält“ | cue sagte | by Ada Berger | frame , sagte Ada Berger",
			"direct indicative | „Er ist ganz neu.“ | by Ada Berger"}},
		{"„Der Damm hält“, sagte Ada Berger.\n\nEs regnete.\n\n„Er ist ganz neu.“", []string{
			"direct indicative | „Der Damm hält“ | cue sagte | by Ada Berger | frame , sagte Ada Berger",
			"direct indicative | „Er ist ganz neu.“"}},
		{"Ada Berger sagte, der Damm halte. „Er ist ganz neu.“", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | frame Ada Berger sagte,",
			"direct indicative | „Er ist ganz neu.“ | by Ada Berger"}},
		{"Ada Berger war zufrieden: „Der Damm hält noch lange.“ „Er ist neu und schön.“", []string{
			"direct indicative | „Der Damm hält noch lange.“ | cue war | by Ada Berger | frame Ada Berger war zufrieden:",
			"direct indicative | „Er ist neu und schön.“ | cue war | by Ada Berger | frame Ada Berger war zufrieden:"}},
		{"Jonas Kurz sagte, der Damm halte. Ada Berger war zufrieden: „Die Brücke ist ganz neu.“ Es regnete. „Der Damm ist ganz neu.“", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Jonas Kurz | frame Jonas Kurz sagte,",
			"direct indicative | „Die Brücke ist ganz neu.“ | cue war | by Ada Berger | frame Ada Berger war zufrieden:",
			"direct indicative | „Der Damm ist ganz neu.“ | by Ada Berger"}},
		{"Ada Berger war zufrieden: „Die Brücke ist ganz neu.“ Jonas Kurz sagte, der Damm halte. „Der Damm ist ganz neu.“", []string{
			"direct indicative | „Die Brücke ist ganz neu.“ | cue war | by Ada Berger | frame Ada Berger war zufrieden:",
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Jonas Kurz | frame Jonas Kurz sagte,",
			"direct indicative | „Der Damm ist ganz neu.“ | by Jonas Kurz"}},
		{"Ada Berger war zufrieden: „Die Brücke ist ganz neu.“ Jonas Kurz war müde: „Der Damm ist sehr alt.“ „Er bricht ganz bald.“", []string{
			"direct indicative | „Die Brücke ist ganz neu.“ | cue war | by Ada Berger | frame Ada Berger war zufrieden:",
			"direct indicative | „Der Damm ist sehr alt.“ | cue war | by Jonas Kurz | frame Jonas Kurz war müde:",
			"direct indicative | „Er bricht ganz bald.“ | cue war | by Jonas Kurz | frame Jonas Kurz war müde:"}},
		{"Der Rat teilte mit, der Damm halte laut Ada Berger. „Er ist ganz neu.“", []string{
			"indirect konjunktiv-1 | der Damm halte laut Ada Berger | cue teilte mit | by Der Rat | frame Der Rat teilte mit,",
			"indirect konjunktiv-1 in 1 | der Damm halte | cue laut | by Ada Berger | frame laut Ada Berger",
			"direct indicative | „Er ist ganz neu.“ | by Ada Berger"}},
		{"Ada Berger sagte, die Brücke halte. Sie erwartet Kosten durch „sehr alte“ Pumpen.", []string{
			"indirect konjunktiv-1 | die Brücke halte | cue sagte | by Ada Berger | frame Ada Berger sagte,",
			"reported indicative | Sie erwartet Kosten durch „sehr alte“ Pumpen. | by Sie",
			"direct in 2 | „sehr alte“ | by Ada Berger"}},
		// before a colon
		{"Ada Berger lachte:\n\n„Der Damm hält noch lange.“", []string{
			"direct indicative | „Der Damm hält noch lange.“ | cue lachte | by Ada Berger | frame Ada Berger lachte:"}},
		{"Ada Berger: „Der Damm hält noch lange.“", []string{
			"direct indicative | „Der Damm hält noch lange.“ | by Ada Berger | frame Ada Berger:"}},
		{"Ada Berger, Ärztin in Kiel: „Der Damm hält noch lange.“", []string{
			"direct indicative | „Der Damm hält noch lange.“ | by Ada Berger, Ärztin in Kiel | frame Ada Berger, Ärztin in Kiel:"}},
		{"Gestern wurde in Kiel gebaut: „Der Damm hält noch lange.“", []string{
			"direct indicative | „Der Damm hält noch lange.“ | frame Gestern wurde in Kiel gebaut:"}},
		{"Der Regen fiel, und Ada Berger lachte: „Der Damm hält noch lange.“", []string{
			"direct indicative | „Der Damm hält noch lange.“ | cue lachte | by Ada Berger | frame Der Regen fiel, und Ada Berger lachte:"}},
		{"Ada Berger lachte, und getanzt wurde: „Der Damm hält noch lange.“", []string{
			"direct indicative | „Der Damm hält noch lange.“ | cue lachte | by Ada Berger | frame Ada Berger lachte, und getanzt wurde:"}},
		{"Ada Berger lachte, weil der Rat kam: „Der Damm hält noch lange.“", []string{
			"direct indicative | „Der Damm hält noch lange.“ | cue lachte | by Ada Berger | frame Ada Berger lachte, weil der Rat kam:"}},
		{"Es regnete. Ada Berger lachte: „Der Damm hält noch lange“, und die Sonne schien.", []string{
			"direct indicative | „Der Damm hält noch lange“ | cue lachte | by Ada Berger | frame Ada Berger lachte:"}},
		// inside a clause with a verb that takes no quotation
		{"Der Rat erfuhr in Kiel „viel über den Damm und das Meer und die Stadt“.", []string{
			"direct | „viel über den Damm und das Meer und die Stadt“ | cue erfuhr | by Der Rat | frame Der Rat erfuhr in Kiel"}},
		{"Und erfuhr in Kiel „viel über den Damm und das Meer und die Stadt“.", []string{
			"direct | „viel über den Damm und das Meer und die Stadt“"}},
		{"Der Rat erfuhr es, und Karl Kurz erfuhr in Kiel „viel über den Damm und das Meer und die Stadt“.", []string{
			"direct | „viel über den Damm und das Meer und die Stadt“ | cue erfuhr | by Karl Kurz | frame Der Rat erfuhr es, und Karl Kurz erfuhr in Kiel"}},
		{"Der Rat erfuhr in Kiel „viel über den Damm und das Meer und die Stadt“ und sagte, der Damm halte. „Er ist ganz neu.“", []string{
			"direct | „viel über den Damm und das Meer und die Stadt“ | cue erfuhr | by Der Rat | frame Der Rat erfuhr in Kiel … und sagte, der Damm halte",
			"indirect konjunktiv-1 | der Damm halte | cue sagte | by Der Rat | frame Der Rat erfuhr in Kiel „viel über den Damm und das Meer und die Stadt“ und sagte,",
			"direct indicative | „Er ist ganz neu.“ | by Der Rat"}},
		{"Der Rat erfuhr in Kiel „viel über den Damm und das Meer und die Stadt“ und in Ulm „viel über den Fluss und das Land und die Leute“. „Er ist ganz neu.“", []string{
			"direct | „viel über den Damm und das Meer und die Stadt“ | cue erfuhr | by Der Rat | frame Der Rat erfuhr in Kiel … und in Ulm „viel über den Fluss und das Land und die Leute“",
			"direct | „viel über den Fluss und das Land und die Leute“ | cue erfuhr | by Der Rat | frame Der Rat erfuhr in Kiel „viel über den Damm und das Meer und die Stadt“ und in Ulm",
			"direct indicative | „Er ist ganz neu.“ | cue erfuhr | by Der Rat | frame Der Rat erfuhr in Kiel „viel über den Damm und das Meer und die Stadt“ und in Ulm"}},
		{"Ein Rat erfuhr in Kiel „viel über den Damm und das Meer und die Stadt“.", []string{
			"direct | „viel über den Damm und das Meer und die Stadt“"}},
		{"In Kiel wurde „viel über den Damm und das Meer und die Stadt“ erfahren.", []string{
			"direct | „viel über den Damm und das Meer und die Stadt“"}},
		{"Der Rat ging in Kiel „weit über den Damm und das Meer und die Stadt“.", []string{
			"direct | „weit über den Damm und das Meer und die Stadt“"}},
	})
}

// What goes on with a source in the Konjunktiv, and hearsay with sollen.
func TestGoingOn(t *testing.T) {
	const said = "indirect konjunktiv-1 | der Damm halte | cue sagte | by Ada Berger | frame Ada Berger sagte,"
	checkRoles(t, "de", []spansRow{
		// Konjunktiv II only near somebody's words, of modals only in a row
		{"Ada Berger sagte, der Damm halte. Es regnete. Die Stadt würde bald beginnen.", []string{said,
			"indirect-free-indirect konjunktiv-2 | Die Stadt würde bald beginnen. | by Ada Berger"}},
		{"Ada Berger sagte, der Damm halte. Es regnete. Es schneite. Die Stadt würde bald beginnen.", []string{said}},
		// nobody goes on where nobody was named, and not who was only talked about
		{"Es hieß, der Damm halte. Er sei neu.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue Es hieß | frame Es hieß,",
			"indirect-free-indirect konjunktiv-1 | Er sei neu."}},
		{"Ada Berger sagte, der Damm halte. Die Stadt könnte bald beginnen.", []string{said}},
		{"Ada Berger sagte, der Damm halte. Das Geld sei da. Die Stadt könnte bald beginnen.", []string{said,
			"indirect-free-indirect konjunktiv-1 | Das Geld sei da. Die Stadt könnte bald beginnen. | by Ada Berger"}},
		{"Ada Berger sagte, der Damm halte. Die Stadt könnte bald beginnen; der Rat würde zahlen.", []string{said,
			"indirect-free-indirect konjunktiv-2 | Die Stadt könnte bald beginnen; der Rat würde zahlen. | by Ada Berger"}},
		{"Ada Berger sagte, der Damm halte. Der Bau könnte bald beginnen.\n\nDas Geld sei da.", []string{said,
			"indirect-free-indirect konjunktiv-1 | Das Geld sei da. | by Ada Berger"}},
		// what would be if
		{"Ada Berger sagte, der Damm halte. Wenn es regnete, würde er brechen.", []string{said}},
		{"Ada Berger sagte, der Damm halte. Hätte es geregnet, wäre er gebrochen.", []string{said}},
		{"Ada Berger sagte, der Damm halte. Die Stadt baut Schulen, und so würde sie wachsen.", []string{said}},
		{"Ada Berger sagte, der Damm halte. Am Montag stimmte der Rat ab, das würde dauern.", []string{said}},
		{"Ada Berger sagte, der Damm halte. Die Spuren würden auf ein Loch hinweisen.", []string{said,
			"indirect-free-indirect konjunktiv-2 | Die Spuren würden auf ein Loch hinweisen. | by Ada Berger",
			"reported konjunktiv-2 in 2 | cue würden … hinweisen | by Die Spuren | frame Die Spuren würden auf ein Loch hinweisen"}},
		{"Ada Berger sagte, der Damm halte. Weil es regnet, würde er brechen.", []string{said,
			"indirect-free-indirect konjunktiv-2 | Weil es regnet, würde er brechen. | by Ada Berger"}},
		{"Ada Berger sagte, der Damm halte. Er sei neu. Es regnete. Die Stadt würde bald beginnen.", []string{said,
			"indirect-free-indirect konjunktiv-1 | Er sei neu. | by Ada Berger",
			"indirect-free-indirect konjunktiv-2 | Die Stadt würde bald beginnen. | by Ada Berger"}},
		{"Der Damm hält. Das sagte Ada Berger. Es regnete. Die Stadt würde bald beginnen.", []string{
			"indirect indicative | Der Damm hält. Das | cue sagte | by Ada Berger | frame sagte Ada Berger",
			"indirect-free-indirect konjunktiv-2 | Die Stadt würde bald beginnen. | by Ada Berger"}},
		// wishes
		{"Der Damm sei alt.", []string{"indirect-free-indirect konjunktiv-1 | Der Damm sei alt."}},
		{"Der Damm sei alt!", nil},
		{"Sei der Damm alt?", []string{"indirect-free-indirect konjunktiv-1 | Sei der Damm alt?"}},
		{"Ada Berger sagte, der Damm halte. Er sei alt!", []string{said,
			"indirect-free-indirect konjunktiv-1 | Er sei alt! | by Ada Berger"}},
		// runs
		{"Ada Berger sagte, der Damm halte. Er sei neu. Es regnete. Er sei schön.", []string{said,
			"indirect-free-indirect konjunktiv-1 | Er sei neu. | by Ada Berger",
			"indirect-free-indirect konjunktiv-1 | Er sei schön. | by Ada Berger"}},
		{"Ada Berger sagte, der Damm halte. Er sei neu. Sie hoffe, dass er bleibe.", []string{said,
			"indirect-free-indirect konjunktiv-1 | Er sei neu. Sie hoffe, dass er bleibe. | by Ada Berger",
			"indirect konjunktiv-1 in 2 | dass er bleibe | cue hoffe | by Sie | frame Sie hoffe,"}},
		{"Ada Berger sagte, der Damm halte. Sie hoffe, dass er bleibe.", []string{said,
			"indirect-free-indirect konjunktiv-1 | Sie hoffe, dass er bleibe. | by Ada Berger"}},
		{"Ada Berger sagte, der Damm halte. Man hoffe, dass er bleibe. Er sei neu.", []string{said,
			"indirect-free-indirect konjunktiv-1 | Man hoffe, dass er bleibe. Er sei neu. | by Ada Berger"}},
		{"Man gehe davon aus, dass er bleibe. Er sei neu.", []string{
			"indirect-free-indirect konjunktiv-1 | Man gehe davon aus, dass er bleibe. Er sei neu."}},
		{"Ada Berger sagte, der Damm halte. Jonas Kurz hoffe, dass er bleibe.", []string{said,
			"indirect-free-indirect konjunktiv-1 | Jonas Kurz hoffe, dass er bleibe. | by Ada Berger",
			"indirect konjunktiv-1 in 2 | dass er bleibe | cue hoffe | by Jonas Kurz | frame Jonas Kurz hoffe,"}},
		{"Ada Berger sagte, der Damm halte. Er sei ein Werk, von dem man glaube, dass es hält.", []string{said,
			"indirect-free-indirect konjunktiv-1 | Er sei ein Werk, von dem man glaube, dass es hält. | by Ada Berger",
			"indirect indicative in 2 | dass es hält | cue glaube | by man | frame Er sei ein Werk, von dem man glaube,"}},
		{"Der Damm halte. Das sage Ada Berger.", []string{
			"indirect konjunktiv-1 | Der Damm halte. Das | cue sage | by Ada Berger | frame sage Ada Berger",
			"indirect-free-indirect konjunktiv-1 | Das sage Ada Berger."}},
		{"Ada Berger sagte, der Damm halte. Er sei ihrer Meinung nach neu.", []string{said,
			"indirect-free-indirect konjunktiv-1 | Er sei ihrer Meinung nach neu. | by Ada Berger"}},
		{"Ada Berger sagte, der Damm halte. Er sei nach Meinung der Stadt neu.", []string{said,
			"indirect konjunktiv-1 | Er sei … neu | cue nach | by Meinung der Stadt | frame nach Meinung der Stadt"}},
		{"Ada Berger sagte, der Damm halte. Neu sei, dass Jonas Kurz sage, er sei alt.", []string{said,
			"indirect-free-indirect konjunktiv-1 | Neu sei, dass Jonas Kurz sage, er sei alt. | by Ada Berger",
			"indirect konjunktiv-1 in 2 | er sei alt | cue sage | by Jonas Kurz | frame Neu sei, dass Jonas Kurz sage,"}},
		{"Ada Berger sagte, der Damm halte. Er sei, wie Jonas Kurz sagte, alt.", []string{said,
			"indirect konjunktiv-1 | Er sei … alt | cue wie … sagte | by Jonas Kurz | frame , wie Jonas Kurz sagte,"}},
		{"Ada Berger sagte, der Damm halte. Demnach ist er neu. Er sei schön.", []string{said,
			"indirect indicative | ist er neu | cue Demnach | by Demnach | frame Demnach",
			"indirect-free-indirect konjunktiv-1 | Er sei schön. | by Ada Berger"}},
		{"Ada Berger sagte, der Damm halte. Demnach ist er neu. Es regnete. Die Stadt würde bald beginnen.", []string{said,
			"indirect indicative | ist er neu | cue Demnach | by Demnach | frame Demnach",
			"indirect-free-indirect konjunktiv-2 | Die Stadt würde bald beginnen. | by Ada Berger"}},
		{"Ada Berger sagte, der Damm halte. Er sei neu. Jonas Kurz sagte, er sei alt. Er sei schön.", []string{said,
			"indirect-free-indirect konjunktiv-1 | Er sei neu. | by Ada Berger",
			"indirect konjunktiv-1 | er sei alt | cue sagte | by Jonas Kurz | frame Jonas Kurz sagte,",
			"indirect-free-indirect konjunktiv-1 | Er sei schön. | by Jonas Kurz"}},
		{"Ada Berger sagte, der Damm halte. Er sei neu, sagte sie. Er sei schön.", []string{said,
			"indirect konjunktiv-1 | Er sei neu | cue sagte | by sie | frame , sagte sie",
			"indirect-free-indirect konjunktiv-1 | Er sei schön. | by sie"}},
		{"Ada Berger sagte, der Damm halte. Jonas Kurz suchte einen Brief, der verloren sei. Er sei alt.", []string{said,
			"indirect konjunktiv-1 | der verloren sei | cue suchte | by Jonas Kurz | frame Jonas Kurz suchte einen Brief,",
			"indirect-free-indirect konjunktiv-1 | Er sei alt. | by Jonas Kurz"}},
		{"Ada Berger sagte, der Damm halte. Die Studie zeige, dass er neu ist. Sie zeige auch, dass er schön ist.", []string{said,
			"indirect-free-indirect konjunktiv-1 | Die Studie zeige, dass er neu ist. Sie zeige auch, dass er schön ist. | by Ada Berger",
			"indirect indicative in 2 | dass er schön ist | cue zeige | by Sie | frame Sie zeige auch,"}},
		{"Ada Berger sagte, der Damm halte. Die Studie zeige, dass er neu ist. Der Bericht zeige, dass er schön ist.", []string{said,
			"indirect-free-indirect konjunktiv-1 | Die Studie zeige, dass er neu ist. Der Bericht zeige, dass er schön ist. | by Ada Berger"}},
		{"Ada Berger sagte, der Damm halte. Nach Auffassung der Stadt zeige die Studie, dass er neu ist.", []string{said,
			"indirect konjunktiv-1 | zeige die Studie, dass er neu ist | cue Nach | by Auffassung der Stadt | frame Nach Auffassung der Stadt",
			"indirect indicative in 2 | dass er neu ist | cue zeige | by die Studie | frame Nach Auffassung der Stadt zeige die Studie,"}},
		{"Ada Berger sagte, der Damm halte. Die Gefahr gehe vom Meer aus.", []string{said,
			"indirect-free-indirect konjunktiv-1 | Die Gefahr gehe vom Meer aus. | by Ada Berger",
			"reported konjunktiv-1 in 2 | cue gehe … aus | by Die Gefahr | frame Die Gefahr gehe vom Meer aus"}},
		{"Ada Berger warf der Stadt vor, zu zögern. Der Vertrag sei ein „Plan, der uns alle sehr teuer wird“.", []string{
			"indirect | zu zögern | cue warf … vor | by Ada Berger | to der Stadt | frame Ada Berger warf der Stadt vor,",
			"indirect-free-indirect konjunktiv-1 | Der Vertrag sei ein „Plan, der uns alle sehr teuer wird“. | by Ada Berger",
			"direct indicative in 2 | „Plan, der uns alle sehr teuer wird“ | by Ada Berger"}},
		{"Ada Berger sagte, der Damm halte. Er sei neu. Der Vertrag sei ein „Plan, der uns alle sehr teuer wird“.", []string{said,
			"indirect-free-indirect konjunktiv-1 | Er sei neu. Der Vertrag sei ein „Plan, der uns alle sehr teuer wird“. | by Ada Berger",
			"direct indicative in 2 | „Plan, der uns alle sehr teuer wird“ | by Ada Berger"}},
		{"Ada Berger sagte, der Damm halte. Jonas Kurz lachte. Der Damm soll gebaut worden sein.", []string{said,
			"free-indirect soll | Der Damm soll gebaut worden sein. | by Ada Berger"}},
		{"Ada Berger sagte, der Damm halte. Es regnete. Ein Sprecher lachte. Das Eis sei dünn.", []string{said,
			"indirect-free-indirect konjunktiv-1 | Das Eis sei dünn. | by Ada Berger"}},
		{"Ada Berger sagte, der Damm halte. Es regnete. Es schneite. Ein Sprecher lachte. Das Eis sei dünn.", []string{said,
			"indirect-free-indirect konjunktiv-1 | Das Eis sei dünn. | by Ada Berger"}},
		{"Ada Berger sagte, der Damm halte. Die Pflichten seien festgelegt: „Der Damm ist zu pflegen.“", []string{said,
			"indirect-free-indirect konjunktiv-1 | Die Pflichten seien festgelegt: | by Ada Berger",
			"direct indicative | „Der Damm ist zu pflegen.“ | cue seien festgelegt | by Ada Berger | frame Die Pflichten seien festgelegt:"}},
		{"Ada Berger sagte, der Damm halte. Er sei neu. Die Pflichten seien festgelegt: „Der Damm ist zu pflegen.“", []string{said,
			"indirect-free-indirect konjunktiv-1 | Er sei neu. Die Pflichten seien festgelegt: | by Ada Berger",
			"direct indicative | „Der Damm ist zu pflegen.“ | cue seien festgelegt | by Ada Berger | frame Die Pflichten seien festgelegt:"}},
		{"Ada Berger sagte, der Damm halte. Der Sprecher lachte. Die Pflichten seien festgelegt: „Der Damm ist zu pflegen.“", []string{said,
			"indirect-free-indirect konjunktiv-1 | Die Pflichten seien festgelegt: | by Der Sprecher",
			"direct indicative | „Der Damm ist zu pflegen.“ | cue seien festgelegt | by Der Sprecher | frame Die Pflichten seien festgelegt:"}},
		{"Ada Berger sagte, der Damm halte. Die Regel sei klar und laute „Der Damm ist immer zu pflegen.“", []string{said,
			"indirect-free-indirect konjunktiv-1 | Die Regel sei klar und laute „Der Damm ist immer zu pflegen.“ | by Ada Berger",
			"direct indicative in 2 | „Der Damm ist immer zu pflegen.“ | by Ada Berger"}},
		{"Ada Berger sagte, der Damm halte. Der Sprecher lachte. Er könne sich vorstellen, „dass auch andere Häuser neue Plätze finden.“", []string{said,
			"indirect-free-indirect konjunktiv-1 | Er könne sich vorstellen, „dass auch andere Häuser neue Plätze finden.“ | by Der Sprecher",
			"direct indicative in 2 | „dass auch andere Häuser neue Plätze finden.“ | by Der Sprecher"}},
		{"Ada Berger sagte, der Damm halte. Weil er neu sei, würde er bleiben.", []string{said,
			"indirect-free-indirect konjunktiv-1 | Weil er neu sei, würde er bleiben. | by Ada Berger"}},
		{"Weil er neu sei, würde er bleiben.", nil},
		{"Ada Berger sagte, der Damm halte. Das Wasser käme bald.", []string{said,
			"indirect-free-indirect konjunktiv-2 | Das Wasser käme bald. | by Ada Berger"}},
		{"Das Wasser käme bald.", nil},
		{"Ada Berger sagte, der Damm halte. Gehofft werde, dass er bleibe.", []string{said,
			"indirect-free-indirect konjunktiv-1 | Gehofft werde, dass er bleibe. | by Ada Berger"}},
		{"Neu sei, dass Jonas Kurz sage, er sei alt.", []string{
			"indirect-free-indirect konjunktiv-1 | Neu sei, dass Jonas Kurz sage, er sei alt.",
			"indirect konjunktiv-1 in 1 | er sei alt | cue sage | by Jonas Kurz | frame Neu sei, dass Jonas Kurz sage,"}},
		{"Ada Berger sagte, der Damm halte. Die Stadt könnte bald beginnen. Schönes Wetter.", []string{said}},
		{"Ada Berger sagte, der Damm halte. Die Stadt könnte bald beginnen. „Er sei ganz neu.“", []string{said,
			"direct konjunktiv-1 | „Er sei ganz neu.“ | by Ada Berger"}},
		{"Ein Sprecher lachte. Das Eis sei dünn.", []string{
			"indirect-free-indirect konjunktiv-1 | Das Eis sei dünn. | by Ein Sprecher"}},
		{"Der Sturm kam. Das Eis sei dünn.", []string{"indirect-free-indirect konjunktiv-1 | Das Eis sei dünn."}},
		{"Die Behörde warnte vor dem Eis. Es regnete. Der Sprecher sei müde.", []string{
			"reported indicative | Die Behörde warnte vor dem Eis. | by Die Behörde",
			"indirect-free-indirect konjunktiv-1 | Der Sprecher sei müde. | by Die Behörde"}},
		{"Der Rat tagte, und als Grund wurde angegeben, der Damm breche. Er sei alt.", []string{
			"indirect konjunktiv-1 | der Damm breche | cue als Grund wurde angegeben | frame Der Rat tagte, und als Grund wurde angegeben,",
			"indirect-free-indirect konjunktiv-1 | Er sei alt. | by Der Rat"}},
		{"Ada Berger sagte, der Damm halte.\n\nEs regnete.\n\nDas Wasser ging in Kiel „weit über den Damm und das Meer und die Stadt“. Er sei neu.", []string{said,
			"direct | „weit über den Damm und das Meer und die Stadt“",
			"indirect-free-indirect konjunktiv-1 | Er sei neu. | by Ada Berger"}},
		{"Ada Berger lachte. Es regnete. Das Eis sei dünn.", []string{"indirect-free-indirect konjunktiv-1 | Das Eis sei dünn."}},
		{"Es regnete. Es schneite. Ada Berger sagte, der Damm halte. Ein Sprecher lachte. Das Eis sei dünn.", []string{said,
			"indirect-free-indirect konjunktiv-1 | Das Eis sei dünn. | by Ada Berger"}},
		{"Ada Berger suchte die Fackel, diese sei verloren, und 1998 starb sie.", []string{
			"indirect konjunktiv-1 | diese sei verloren | cue suchte | by Ada Berger | frame Ada Berger suchte die Fackel, … , und 1998 starb sie"}},
		{"Ada Berger suchte die Fackel, diese sei verloren, und sie werde noch gesucht.", []string{
			"indirect konjunktiv-1 | diese sei verloren, und sie werde noch gesucht | cue suchte | by Ada Berger | frame Ada Berger suchte die Fackel,"}},
		// whose words they are
		{"Die Feuerwehr arbeitet nach eigenen Angaben seit Tagen. Sie sei müde.", []string{
			"indirect indicative | Die Feuerwehr arbeitet … seit Tagen | cue nach | by eigenen Angaben | frame nach eigenen Angaben",
			"indirect-free-indirect konjunktiv-1 | Sie sei müde. | by Die Feuerwehr"}},
		{"Nach eigenen Angaben arbeitet die Feuerwehr seit Tagen. Sie sei müde.", []string{
			"indirect indicative | arbeitet die Feuerwehr seit Tagen | cue Nach | by eigenen Angaben | frame Nach eigenen Angaben",
			"indirect-free-indirect konjunktiv-1 | Sie sei müde. | by die Feuerwehr"}},
		{"Nach eigenen Angaben wurde gebaut. „Der Damm ist sehr gut geworden.“ Er sei neu.", []string{
			"indirect indicative | wurde gebaut | cue Nach | by eigenen Angaben | frame Nach eigenen Angaben",
			"direct indicative | „Der Damm ist sehr gut geworden.“ | by eigenen Angaben",
			"indirect-free-indirect konjunktiv-1 | Er sei neu. | by eigenen Angaben"}},
		{"So Berger: „Der Damm hält noch lange.“ Er sei neu.", []string{
			"direct indicative | „Der Damm hält noch lange.“ | by Berger | frame So Berger:",
			"indirect-free-indirect konjunktiv-1 | Er sei neu. | by Berger"}},
		{"Der Rat bekam den Brief, in dem es heißt, der Damm halte. Er sei neu.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue es heißt | by dem | frame Der Rat bekam den Brief, in dem es heißt,",
			"indirect-free-indirect konjunktiv-1 | Er sei neu. | by den Brief"}},
		{"Ada Berger war zufrieden: „Der Damm hält noch viele Jahre.“ Jonas Kurz warnte vor der Brücke. Das Wasser steige.", []string{
			"direct indicative | „Der Damm hält noch viele Jahre.“ | cue war | by Ada Berger | frame Ada Berger war zufrieden:",
			"reported indicative | Jonas Kurz warnte vor der Brücke. | by Jonas Kurz",
			"indirect-free-indirect konjunktiv-1 | Das Wasser steige. | by Jonas Kurz"}},
		{"Ada Berger las ein Gutachten vor, laut dem der Damm hält. Er sei neu.", []string{
			"indirect indicative | der Damm hält | cue laut | by dem | frame laut dem",
			"indirect-free-indirect konjunktiv-1 | Er sei neu. | by dem"}},
		{"Der Rat bekam den Brief, in dem Berger sagt, der Damm halte. Er sei neu.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue sagt | by Berger | frame Der Rat bekam den Brief, in dem Berger sagt,",
			"indirect-free-indirect konjunktiv-1 | Er sei neu. | by Berger"}},
		{"Demnach ist der Damm neu. Er sei schön.", []string{
			"indirect indicative | ist der Damm neu | cue Demnach | by Demnach | frame Demnach",
			"indirect-free-indirect konjunktiv-1 | Er sei schön. | by Demnach"}},
		{"Der Rat tagte. Es hieß, der Damm breche. Er soll alt sein.", []string{
			"indirect konjunktiv-1 | der Damm breche | cue Es hieß | frame Es hieß,",
			"free-indirect soll | Er soll alt sein."}},
		// a clause in the Konjunktiv inside
		{"Ada Berger suchte einen Brief, der verloren sei.", []string{
			"indirect konjunktiv-1 | der verloren sei | cue suchte | by Ada Berger | frame Ada Berger suchte einen Brief,"}},
		{"Ada Berger suchte einen Brief, der verloren sei, und 1998 starb sie.", []string{
			"indirect konjunktiv-1 | der verloren sei | cue suchte | by Ada Berger | frame Ada Berger suchte einen Brief, … , und 1998 starb sie"}},
		{"Und Ada Berger suchte einen Brief, der verloren sei.", []string{
			"indirect konjunktiv-1 | der verloren sei | cue suchte | by Ada Berger | frame Und Ada Berger suchte einen Brief,"}},
		{"Ada Berger sprach von einem Brief, der verloren sei.", []string{
			"reported konjunktiv-1 | Ada Berger sprach von einem Brief, der verloren sei. | by Ada Berger",
			"indirect konjunktiv-1 in 1 | der verloren sei | cue sprach | by Ada Berger | frame Ada Berger sprach von einem Brief,"}},
		{"Weil der Rat den Brief suchte, der verloren sei, kam Ada Berger.", nil},
		{"Ada Berger sagte, der Damm halte. Der Verdacht, er sei alt, bestätigte sich nicht.", []string{said,
			"indirect konjunktiv-1 | er sei alt | cue Der Verdacht | frame Der Verdacht, … , bestätigte sich nicht"}},
		{"Die Pfleger glauben an Dienste, die nie bezahlt worden wären.", []string{
			"indirect konjunktiv-2 | die nie bezahlt worden wären | cue glauben | by Die Pfleger | frame Die Pfleger glauben an Dienste,"}},
		{"Der Brief, der verloren sei, lag im Keller.", nil},
		{"Ada Berger lachte, als der Brief verloren worden sei.", nil},
		{"Wir suchten einen Brief, der verloren sei.", nil},
		{"Ada Berger suchte einen Brief, der „verloren sei“.", []string{"direct konjunktiv-1 | „verloren sei“"}},
		{"Die Pfleger suchen Dienste, die nie bezahlt worden wären.", nil},
		{"Darüber wurde gesprochen, weil sie nie bezahlt worden wären.", nil},
		{"Schön, dass die Pfleger bezahlt worden wären.", nil},
		{"Die Pfleger lobten Dienste, die nie bezahlt werden könnten.", []string{
			"reported indicative | cue lobten | by Die Pfleger | frame Die Pfleger lobten Dienste, die nie bezahlt werden könnten"}},
		{"„Der Damm sei sehr alt.“", []string{"direct konjunktiv-1 | „Der Damm sei sehr alt.“"}},
		{"„Der Mann soll den Damm gebaut haben.“", []string{"direct soll | „Der Mann soll den Damm gebaut haben.“"}},
		// sollen
		{"Der Mann sollte den Damm gebaut haben.", nil},
		{"Der Damm soll gebaut werden.", nil},
		{"Soll den Damm gebaut haben: ein Mann aus Kiel.", []string{
			"free-indirect soll | Soll den Damm gebaut haben: ein Mann aus Kiel."}},
		{"Als er den Damm gebaut haben soll, regnete es.", nil},
		{"Weil er den Damm gebaut haben soll, kam der Rat nach Kiel.", []string{
			"free-indirect soll | Weil er den Damm gebaut haben soll"}},
		{"Ada Berger sagte, dass der Mann, der den Damm gebaut haben soll, noch lebe.", []string{
			"indirect konjunktiv-1 | dass der Mann, der den Damm gebaut haben soll, noch lebe | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Der Mann, der den Damm gebaut haben sollte, kam nach Kiel.", nil},
		{"Der Mann, der den Damm bauen soll, kam nach Kiel.", nil},
		{"Der Mann soll Geld haben.", nil},
		{"In dem Film „Er soll den Damm gebaut haben“ spielt ein Hund mit.", nil},
		{"In dem Film „Ein Mann, der den Damm gebaut haben soll“ spielt ein Hund mit.", nil},
		{"Ada Berger sagte, der Damm halte. In dem Film „Er soll den Damm bauen“ spielt ein Hund mit.", []string{said}},
		{"Obwohl müde, kam der Rat nach Kiel.", nil},
		{"Der Rat lachte, weil der Damm …", nil},
		{"Der Rat lachte über den Damm, der …", nil},
		{"Ada Berger sagte, sie kenne den Mann, der den Damm gebaut haben soll.", []string{
			"indirect konjunktiv-1 | sie kenne den Mann, der den Damm gebaut haben soll | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte, der Damm halte. Er sei neu. Sie kenne den Mann, der ihn gebaut haben soll.", []string{said,
			"indirect-free-indirect konjunktiv-1 | Er sei neu. Sie kenne den Mann, der ihn gebaut haben soll. | by Ada Berger"}},
		{"Der Damm hält. Das teilte die Stadt mit. Der Bau soll bald beginnen.", []string{
			"indirect indicative | Der Damm hält. Das | cue teilte … mit | by die Stadt | frame teilte die Stadt mit",
			"free-indirect soll | Der Bau soll bald beginnen. | by die Stadt"}},
		{"Ada Berger schwieg. Der Bau soll bald beginnen.", []string{
			"reported no-statement indicative | cue schwieg | by Ada Berger | frame Ada Berger schwieg"}},
		{"Ein Kran soll umgestürzt sein. Es regnete. Die Brücke soll gefallen sein.", []string{
			"free-indirect soll | Ein Kran soll umgestürzt sein.",
			"free-indirect soll | Die Brücke soll gefallen sein."}},
		{"Ein Kran soll umgestürzt sein.\n\nEs regnete. Die Brücke soll gefallen sein.", []string{
			"free-indirect soll | Ein Kran soll umgestürzt sein.",
			"free-indirect soll | Die Brücke soll gefallen sein."}},
		{"Die Wache war rasch da: Ein Mann soll den Damm gebaut haben.", []string{
			"free-indirect soll | Ein Mann soll den Damm gebaut haben."}},
		{"Ein Mann soll den Damm gebaut haben: Er war müde.", []string{
			"free-indirect soll | Ein Mann soll den Damm gebaut haben: Er war müde."}},
		{"Ein Kran soll umgestürzt sein. Die Wache war rasch da: Ein Mann soll den Damm gebaut haben.", []string{
			"free-indirect soll | Ein Kran soll umgestürzt sein.",
			"free-indirect soll | Ein Mann soll den Damm gebaut haben."}},
		{"Ein Kran soll umgestürzt sein.\n\nDie Brücke soll gefallen sein.", []string{
			"free-indirect soll | Ein Kran soll umgestürzt sein.",
			"free-indirect soll | Die Brücke soll gefallen sein."}},
		{"Es regnete.\n\nDie Polizei suchte einen Mann. Er soll den Damm gebaut haben.", []string{
			"free-indirect soll | Er soll den Damm gebaut haben. | by Die Polizei"}},
	})
}

// Whose words go on behind a sentence without any: those of its subject, if that is
// one who can speak and is known or named, else those before it.
func TestWhoGoesOn(t *testing.T) {
	for _, x := range []struct{ between, want string }{
		{"Es regnete.", "Die Behörde"},
		{"Ein Sprecher lachte.", "Die Behörde"},
		{"Der Sprecher lachte.", "Der Sprecher"},
		{"Die Sprecher lachten.", "Die Behörde"},
		{"Der Bericht fehlte.", "Die Behörde"},
		{"Dekan Berg lachte.", "Dekan Berg"},
		{"Regen fiel.", "Die Behörde"},
		{"Er lachte.", "Die Behörde"},
		{"Seine Sprecherin lachte.", "Die Behörde"},
		{"Der Sprecher wurde gerufen.", "Die Behörde"},
		{"Weil Jonas Kurz lachte, wurde gebaut.", "Die Behörde"},
		{"Ministerin lachte.", "Die Behörde"},
		{"Grüner Minister lachte.", "Die Behörde"},
		{"Die Sonne schien, und der Sprecher lachte.", "Die Behörde"},
		{"Gestern lachte Jonas Kurz.", "Jonas Kurz"},
		{"Der Blorf lachte.", "Der Blorf"},
		{"Der Blorfer lachte.", "Der Blorfer"},
		{"Glasbläser Todt lachte.", "Glasbläser Todt"},
		{"Glasbläser Ada Berg lachte.", "Glasbläser Ada Berg"},
		{"Als Jonas Kurz lachte, kam der Regen.", "Die Behörde"},
	} {
		text := "Die Behörde warnte vor dem Eis. " + x.between + " Das Eis sei zu dünn."
		got := rolesOf(t, "de", text)
		if last := got[len(got)-1]; last != "indirect-free-indirect konjunktiv-1 | Das Eis sei zu dünn. | by "+x.want {
			t.Errorf("%s\ngot  %s\nwant by %s", text, strings.Join(got, "\n     "), x.want)
		}
	}
}

// The number of the attribution that a source is carried over from, 0 for none, and
// with a star where the source is inferred.
func TestCarriedFrom(t *testing.T) {
	for _, x := range []struct{ text, want string }{
		{"Ada Berger sagte, der Damm halte. Er sei neu.", "0 1*"},
		{"Ada Berger lachte. Der Damm sei neu.", "0*"},
		{"Ada Berger lobte den Damm. „Er ist sehr schön geworden.“", "0 1*"},
		{"„Der Damm hält noch sehr lange.“", "0"},
		{"Ada Berger: „Der Damm hält noch sehr lange.“", "0"},
		{"Ada Berger sagte, der Damm halte. Er sei „fest wie alter Stahl“.", "0 1* 0*"}, // the quoted words have the source of their sentence
		{"Ada Berger sagte, der Damm halte. Die Brücke soll gefallen sein.", "0 1*"},
		{"Ada Berger sagte, der Damm halte.\n\nDie Brücke soll gefallen sein.", "0 0*"},
		{"Ada Berger sagte, der Damm halte. Die Pflichten seien festgelegt: „Der Damm ist zu pflegen.“", "0 1* 1*"},
		{"Ada Berger sagte, der Damm halte. Die Studie zeige: „Der Damm hält noch lange.“", "0 1* 1*"},
		{"Ada Berger sagte, der Damm halte. Der Sprecher lachte. Er könne sich vorstellen, „dass auch andere Häuser neue Plätze finden.“", "0 0* 0*"},
	} {
		z, err := shared()
		if err != nil {
			t.Fatal(err)
		}
		r, err := z.Run(&doc.Document{Text: x.text, Language: "de"})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for i := range r.Attributions {
			from := strconv.Itoa(r.Attributions[i].From + 1)
			if r.Attributions[i].Inferred {
				from += "*"
			}
			got = append(got, from)
		}
		if strings.Join(got, " ") != x.want {
			t.Errorf("%s\ngot  %s\nwant %s", x.text, strings.Join(got, " "), x.want)
		}
	}
}

// Without mood and frame.
func TestRuns(t *testing.T) {
	const said = "indirect | der Damm halte | sagte | Ada Berger"
	for _, x := range []struct {
		text string
		want []string
	}{
		{"Ada Berger sagte, der Damm halte. Die Stadt könnte bald beginnen. Das Geld sei da.", []string{said,
			"indirect-free-indirect | Die Stadt könnte bald beginnen. Das Geld sei da. |  | Ada Berger"}},
		{"Ada Berger sagte, der Damm halte. Wenn es regnete, würde er brechen. Das sei sicher.", []string{said,
			"indirect-free-indirect | Wenn es regnete, würde er brechen. Das sei sicher. |  | Ada Berger"}},
		{"Ada Berger sagte, der Damm halte. Er sei neu. Er sei gut. Die Brücke soll alt sein.", []string{said,
			"indirect-free-indirect | Er sei neu. Er sei gut. |  | Ada Berger",
			"free-indirect | Die Brücke soll alt sein. |  | Ada Berger"}},
		{"Ada Berger schwieg, und der Damm soll bleiben.", nil},
		{"Ada Berger schwieg dazu, dass der Damm breche.", nil},
		{"Die Gruppe, die den Damm lobt, will bleiben. Das erklärte Jonas Kurz. Sie sei jung.", []string{
			"indirect | Die Gruppe, die den Damm lobt, will bleiben. Das | erklärte | Jonas Kurz",
			"indirect-free-indirect | Sie sei jung. |  | Jonas Kurz"}},
		{"Ada Berger sagte, Jonas Kurz habe behauptet, der Damm halte. Er sei neu.", []string{
			"indirect | Jonas Kurz habe behauptet, der Damm halte | sagte | Ada Berger",
			"indirect | der Damm halte | habe behauptet | Jonas Kurz",
			"indirect-free-indirect | Er sei neu. |  | Ada Berger"}},
		{"Laut dpa sagte Ada Berger, der Damm halte. Er sei neu.", []string{
			"indirect | sagte Ada Berger, der Damm halte | Laut | dpa",
			said,
			"indirect-free-indirect | Er sei neu. |  | Ada Berger"}},
		{"Ada Berger sagte, der Damm halte, und Jonas Kurz sagte, er sei neu. Er sei schön.", []string{
			said,
			"indirect | er sei neu | sagte | Jonas Kurz",
			"indirect-free-indirect | Er sei schön. |  | Jonas Kurz"}},
		{"Die Pfleger beklagten sich, weil sie nie bezahlt worden wären.", []string{
			"indirect | weil sie nie bezahlt worden wären | beklagten sich | Die Pfleger"}},
		{"Die Pfleger lobten den Rat, wenn er gekommen wäre.", nil},
		{"Die Berichte kritisieren Dienste, die nie bezahlt worden wären.", nil},
		{"Einige Anhänger protestierten mit Plakaten, auf denen Sprüche wie „Nieder mit dem Damm und der Stadt“ standen.", []string{
			"direct | „Nieder mit dem Damm und der Stadt“ | protestierten | Einige Anhänger"}},
		{"Ada Berger nannte ihn den „Lügner“.", []string{
			"reported | Ada Berger nannte ihn den „Lügner“. |  | Ada Berger"}},
		{"Man nennt einen solchen Damm „Deich“.", nil},
	} {
		if got := attributionsOf(t, x.text); strings.Join(got, "\n") != strings.Join(x.want, "\n") {
			t.Errorf("%s\ngot  %s\nwant %s", x.text, strings.Join(got, "\n     "), strings.Join(x.want, "\n     "))
		}
	}
}

// Quoted words that a verb takes, what stands behind a colon, and who of several wins.
func TestQuotedWords(t *testing.T) {
	checkRoles(t, "de", []spansRow{
		// words that are part of a name
		{"Die Zeitung „Am alten Damm“ nannte Ada Berger.", []string{
			"reported indicative | cue nannte | by Die Zeitung „Am alten Damm“ | frame Die Zeitung „Am alten Damm“ nannte Ada Berger"}},
		{"Der Damm wird als „Bollwerk“ bezeichnet.", []string{
			"direct | „Bollwerk“ | cue wird als … bezeichnet | frame Der Damm wird als … bezeichnet"}},
		{"Ada Berger nannte ihn einen „Lügner“.", []string{
			"direct | „Lügner“ | cue nannte | by Ada Berger | frame Ada Berger nannte ihn einen"}},
		{"Ada Berger nannte ihn „feige“.", []string{
			"direct | „feige“ | cue nannte | by Ada Berger | frame Ada Berger nannte ihn"}},
		{"Die Maßnahmen stellen laut Jonas Kurz „eine sehr große Last“ dar.", []string{
			"indirect indicative | Die Maßnahmen stellen … „eine sehr große Last“ dar | cue laut | by Jonas Kurz | frame laut Jonas Kurz",
			"direct in 1 | „eine sehr große Last“ | cue laut | by Jonas Kurz | frame laut Jonas Kurz"}},
		{"Laut Ada Berger meint der Damm „eine große alte Lücke“.", []string{
			"indirect indicative | meint der Damm „eine große alte Lücke“ | cue Laut | by Ada Berger | frame Laut Ada Berger",
			"direct in 1 | „eine große alte Lücke“ | cue Laut | by Ada Berger | frame Laut Ada Berger"}},
		{"Ada Berger sprach von „einem ‚sehr großen und schönen‘ Plan der Stadt“.", []string{
			"direct | „einem ‚sehr großen und schönen‘ Plan der Stadt“ | cue sprach von | by Ada Berger | frame Ada Berger sprach von"}},
		{"Ada Berger sprach von einem „sehr ‚großen alten schönen‘ Damm am Fluss“.", []string{
			"direct | „sehr ‚großen alten schönen‘ Damm am Fluss“ | cue sprach von | by Ada Berger | frame Ada Berger sprach von einem"}},
		{"Den Plan erklärte sie „für falsch und ganz daneben“: Der Damm hält.", []string{
			"direct | „für falsch und ganz daneben“ | cue erklärte | by sie | frame Den Plan erklärte sie"}},
		{"Ada Berger erklärte den „sehr alten und schlechten Vertrag“ für nichtig: Die Firma muss zahlen.", []string{
			"direct | „sehr alten und schlechten Vertrag“ | cue erklärte | by Ada Berger | frame Ada Berger erklärte den … für nichtig"}},
		{"Ada Berger sagte, der Damm sei „sehr alt und schwach“ und „sehr krumm und schief“.", []string{
			"indirect konjunktiv-1 | der Damm sei „sehr alt und schwach“ und „sehr krumm und schief“ | cue sagte | by Ada Berger | frame Ada Berger sagte,",
			"direct in 1 | „sehr alt und schwach“ | cue sagte | by Ada Berger | frame Ada Berger sagte,",
			"direct in 1 | „sehr krumm und schief“ | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger rief „Weg mit dem Damm!“, und Jonas Kurz sagte: „Er bleibt ganz sicher.“", []string{
			"direct | „Weg mit dem Damm!“ | cue rief | by Ada Berger | frame Ada Berger rief",
			"direct indicative | „Er bleibt ganz sicher.“ | cue sagte | by Jonas Kurz | frame Ada Berger rief … , und Jonas Kurz sagte:"}},
		{"Ada Berger sprach mit der Zeitung „Neue Post“.", nil},
		// colons
		{"Ada Berger sagte: Der Damm hält.", []string{
			"indirect indicative | Der Damm hält | cue sagte | by Ada Berger | frame Ada Berger sagte:"}},
		{"Ada Berger fand den Fehler: Der Damm war alt.", nil},
		{"Ada Berger fand den Fehler: Der Damm sei alt.", []string{
			"indirect konjunktiv-1 | Der Damm sei alt | cue fand | by Ada Berger | frame Ada Berger fand den Fehler:"}},
		{"Ada Berger warnte: „Der Damm bricht bald“, sagte sie.", []string{
			"direct indicative | „Der Damm bricht bald“ | cue sagte | by sie | frame , sagte sie"}},
		{"Jonas Kurz widersprach, Ada Berger erklärte: „Der Damm hält.“", []string{
			"direct indicative | „Der Damm hält.“ | cue erklärte | by Ada Berger | frame Jonas Kurz widersprach, Ada Berger erklärte:"}},
		{"Es war Ada Berger, die sagte: „Der Damm hält.“", []string{
			"direct indicative | „Der Damm hält.“ | cue sagte | by die | frame Es war Ada Berger, die sagte:"}},
		{"Ada Berger sagte, das sei „ein Problem: der Damm bricht“.", []string{
			"indirect konjunktiv-1 | das sei „ein Problem: der Damm bricht“ | cue sagte | by Ada Berger | frame Ada Berger sagte,",
			"direct indicative in 1 | „ein Problem: der Damm bricht“ | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Der Brief besagte das, und Jonas Kurz lachte: „Er ist alt.“", []string{
			"direct indicative | „Er ist alt.“ | cue lachte | by Jonas Kurz | frame Der Brief besagte das, und Jonas Kurz lachte:"}},
		{"Ada Berger sagte, als der Rat kam: „Er ist alt.“", []string{
			"direct indicative | „Er ist alt.“ | cue sagte | by Ada Berger | frame Ada Berger sagte, als der Rat kam:"}},
		{"Ada Berger sagte: Er hält lange.", []string{
			"indirect indicative | Er hält lange | cue sagte | by Ada Berger | frame Ada Berger sagte:"}},
		{"Ada Berger sagte: Er hält.", []string{
			"indirect indicative | Er hält | cue sagte | by Ada Berger | frame Ada Berger sagte:"}},
		{"Ada Berger sagte: Eins ist neu: die Krone hält.", []string{
			"indirect indicative | Eins ist neu: die Krone hält | cue sagte | by Ada Berger | frame Ada Berger sagte:"}},
		{"Ada Berger sagte, um den Rat zu warnen: „Der Damm bricht.“", []string{
			"direct indicative | „Der Damm bricht.“ | cue sagte | by Ada Berger | frame Ada Berger sagte, um den Rat zu warnen:"}},
		{"Es war der Plan, den Ada Berger verkündet hatte: „weg mit dem Damm“ und „her mit der Brücke“.", []string{
			"direct | „weg mit dem Damm“ | cue verkündet hatte | by Ada Berger | frame Es war der Plan, den Ada Berger verkündet hatte: … und",
			"direct | „her mit der Brücke“ | cue verkündet hatte | by Ada Berger | frame Es war der Plan, den Ada Berger verkündet hatte: … und"}},
		{"Es gibt einen Bericht, in dem es heißt", nil},
		{"Sie einigten sich darauf, den Damm zu bauen: „Der Damm ist alt“, sagte Ada Berger.", []string{
			"indirect | den Damm zu bauen | cue einigten sich darauf | by Sie | frame Sie einigten sich darauf, … :",
			"direct indicative | „Der Damm ist alt“ | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"Ada Berger hatte gedroht, sollte der Rat das beschließen: „Der Damm bleibt stehen“, sagte sie.", []string{
			"direct indicative | „Der Damm bleibt stehen“ | cue sagte | by sie | frame , sagte sie"}},
		{"Auf dem Schild heißt es zur Frage, warum man sich für diesen Weg entschieden hat: „Der Weg ist sicher.“", []string{
			"direct indicative | „Der Weg ist sicher.“ | cue heißt es | by dem Schild | frame Auf dem Schild heißt es zur Frage, warum man sich für diesen Weg entschieden hat:"}},
		// how many words, and what they stand behind
		{"Ada Berger hält den Damm für einen „großen Fehler“.", []string{
			"direct | „großen Fehler“ | cue hält | by Ada Berger | frame Ada Berger hält den Damm für einen"}},
		{"Ada Berger hält den Damm für sehr „marode“.", []string{
			"direct | „marode“ | cue hält | by Ada Berger | frame Ada Berger hält den Damm für sehr"}},
		{"Ada Berger hält den Damm für eine völlig „marode Mauer“.", []string{
			"direct | „marode Mauer“ | cue hält | by Ada Berger | frame Ada Berger hält den Damm für eine völlig"}},
		{"Ada Berger hält den Damm für eine alte „marode Mauer“.", []string{
			"direct | „marode Mauer“ | cue hält | by Ada Berger | frame Ada Berger hält den Damm für eine alte"}},
		{"Der Fall wurde als ein „Dammbruch von Kiel“ bekannt.", nil},
		{"Der Fall wurde als alter „Dammbruch von Kiel“ bekannt.", nil},
		{"Der Fall wurde als sehr „alter Dammbruch“ bekannt.", nil},
		{"Ada Berger rief die „Stunde der vielen alten Frauen und Männer“.", nil},
		{"Ada Berger sprach von der „Stunde der vielen alten Frauen und Männer Kiels“.", []string{
			"direct | „Stunde der vielen alten Frauen und Männer Kiels“ | cue sprach von | by Ada Berger | frame Ada Berger sprach von der"}},
		{"Ada Berger sprach von der „Stunde, die alles ändert“.", []string{
			"direct indicative | „Stunde, die alles ändert“ | cue sprach von | by Ada Berger | frame Ada Berger sprach von der"}},
		{"Ada Berger sprach von der Zeitung „Neue Post von Kiel“.", []string{
			"reported indicative | Ada Berger sprach von der Zeitung „Neue Post von Kiel“. | by Ada Berger"}},
		{"Die Maßnahmen wurden laut Jonas Kurz als „sehr große Last“ bezeichnet.", []string{
			"indirect indicative | Die Maßnahmen wurden … als „sehr große Last“ bezeichnet | cue laut | by Jonas Kurz | frame laut Jonas Kurz",
			"direct in 1 | „sehr große Last“ | cue laut | by Jonas Kurz | frame laut Jonas Kurz"}},
		{"Jonas Kurz kam, und Ada Berger sagte: „Er ist alt.“", []string{
			"direct indicative | „Er ist alt.“ | cue sagte | by Ada Berger | frame Jonas Kurz kam, und Ada Berger sagte:"}},
		{"Ada Berger sagte: Der Damm hält, und er ist neu.", []string{
			"indirect indicative | Der Damm hält, und er ist neu | cue sagte | by Ada Berger | frame Ada Berger sagte:"}},
		{"Ada Berger drohte mit dem Satz „Wir erwarten euch alle“.", []string{
			"direct indicative | „Wir erwarten euch alle“ | cue drohte | by Ada Berger | frame Ada Berger drohte mit dem Satz"}},
		{"Ada Berger sagte, es gelte „der Satz vom alten Damm“ „und der Satz vom neuen Damm“.", []string{
			"indirect konjunktiv-1 | es gelte „der Satz vom alten Damm“ „und der Satz vom neuen Damm“ | cue sagte | by Ada Berger | frame Ada Berger sagte,",
			"direct in 1 | „der Satz vom alten Damm“ | cue sagte | by Ada Berger | frame Ada Berger sagte,",
			"direct in 1 | „und der Satz vom neuen Damm“ | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sprach von „Wahnsinn“.", []string{
			"reported indicative | Ada Berger sprach von „Wahnsinn“. | by Ada Berger"}},
		{"Ada Berger sprach von „großem Wahnsinn“.", []string{
			"direct | „großem Wahnsinn“ | cue sprach von | by Ada Berger | frame Ada Berger sprach von"}},
		{"Ada Berger sprach mit der „Neuen Post am Abend“.", nil},
		{"Ada Berger rief „weg mit dem Damm“ und „her mit der Brücke“.", []string{
			"direct | „weg mit dem Damm“ | cue rief | by Ada Berger | frame Ada Berger rief … und",
			"direct | „her mit der Brücke“ | cue rief | by Ada Berger | frame Ada Berger rief … und"}},
		{"Ada Berger bezeichnete ihn als „Lügner“.", []string{
			"direct | „Lügner“ | cue bezeichnete … als | by Ada Berger | frame Ada Berger bezeichnete ihn als"}},
		{"Als „Bollwerk“ bezeichnete Ada Berger den Damm.", []string{
			"direct | „Bollwerk“ | cue Als … bezeichnete | by Ada Berger | frame Als … bezeichnete Ada Berger den Damm"}},
		{"Für „gefährlich“ hält Ada Berger den Damm.", []string{
			"direct | „gefährlich“ | cue hält | by Ada Berger | frame Für … hält Ada Berger den Damm"}},
		{"Ada Berger hält den Damm für ein „Bollwerk“.", []string{
			"direct | „Bollwerk“ | cue hält | by Ada Berger | frame Ada Berger hält den Damm für ein"}},
		{"Ada Berger hält den Damm für nicht „sicher“.", []string{
			"direct | „sicher“ | cue hält | by Ada Berger | frame Ada Berger hält den Damm für nicht"}},
		{"Ada Berger rief als Sprecherin „weg mit dem Damm“.", []string{
			"direct | „weg mit dem Damm“ | cue rief | by Ada Berger | frame Ada Berger rief als Sprecherin"}},
		{"Als Beispiele nennt Ada Berger die Dämme „Nord“ und „Süd“.", []string{
			"reported indicative | Als Beispiele nennt Ada Berger die Dämme „Nord“ und „Süd“. | by Ada Berger"}},
		{"Gesprochen wird von „großem Wahnsinn“.", []string{
			"direct | „großem Wahnsinn“ | cue Gesprochen wird von | frame Gesprochen wird von"}},
		{"Man nennt ihn „feige“.", nil},
		{"Einen solchen Damm hielt man für einen „Deich“.", nil},
		// who speaks
		{"Eine Verschiebung nannte Kurz „einen großen Fehler“.", []string{
			"direct | „einen großen Fehler“ | cue nannte | by Kurz | frame Eine Verschiebung nannte Kurz"}},
		{"Das nannte Kurz „einen großen Fehler“.", []string{
			"direct | „einen großen Fehler“ | cue nannte | by Kurz | frame Das nannte Kurz"}},
		{"Die Verschiebung nannte sie „einen großen Fehler“.", []string{
			"direct | „einen großen Fehler“ | cue nannte | by sie | frame Die Verschiebung nannte sie"}},
		{"Die Verschiebung nannte gestern Ada Berger „einen großen Fehler“.", []string{
			"direct | „einen großen Fehler“ | cue nannte | by Ada Berger | frame Die Verschiebung nannte gestern Ada Berger"}},
		{"Die Verschiebung nannte die Feministin Quist „einen großen Fehler“.", []string{
			"direct | „einen großen Fehler“ | cue nannte | by die Feministin Quist | frame Die Verschiebung nannte die Feministin Quist"}},
		{"Die Verschiebung zeigte heute noch Ada Berger, dass der Damm bricht.", []string{
			"indirect indicative | dass der Damm bricht | cue zeigte | by Die Verschiebung | frame Die Verschiebung zeigte heute noch Ada Berger,"}},
		{"Die Verschiebung nannte der Sprecher „einen großen Fehler“.", []string{
			"direct | „einen großen Fehler“ | cue nannte | by der Sprecher | frame Die Verschiebung nannte der Sprecher"}},
		{"Der Vorfall zeigte Kurz, dass der Damm bricht.", []string{
			"indirect indicative | dass der Damm bricht | cue zeigte | by Der Vorfall | frame Der Vorfall zeigte Kurz,"}},
		{"Die Verschiebung zeigte dem Sprecher, dass der Damm bricht.", []string{
			"indirect indicative | dass der Damm bricht | cue zeigte | by Die Verschiebung | frame Die Verschiebung zeigte dem Sprecher,"}},
		{"Die Verschiebung ergab, Jonas Kurz habe gelogen.", []string{
			"indirect konjunktiv-1 | Jonas Kurz habe gelogen | cue ergab | by Die Verschiebung | frame Die Verschiebung ergab,"}},
		{"Die drei kritisieren Dienste, die nie bezahlt worden wären.", []string{
			"reported indicative | cue kritisieren | by Die drei | frame Die drei kritisieren Dienste, die nie bezahlt worden wären",
			"indirect konjunktiv-2 | die nie bezahlt worden wären | cue kritisieren | by Die drei | frame Die drei kritisieren Dienste,"}},
		{"Das sah die Frau nicht ein und gab an, der Damm halte.", []string{
			"indirect konjunktiv-1 | der Damm halte | cue gab an | by die Frau | frame Das sah die Frau nicht ein und gab an,"}},
		// what is no frame
		{"Er sagte, es regne, und fügte hinzu: „Der Damm hält.“", []string{
			"indirect konjunktiv-1 | es regne | cue sagte | by Er | frame Er sagte, … , und fügte hinzu:",
			"direct indicative | „Der Damm hält.“ | cue fügte hinzu | by Er | frame Er sagte, … , und fügte hinzu:"}},
		{"Die Post bleibt im Dorf, und der Wirt sagte, er gehe auch.", []string{
			"indirect konjunktiv-1 | er gehe auch | cue sagte | by der Wirt | frame Die Post bleibt im Dorf, und der Wirt sagte,"}},
		// who names himself or speaks says it also where somebody's words hold the sentence
		{"Die Reihe „Nordlicht“ nennt den Damm laut Jonas Kurz „eine sehr große Last“.", []string{
			"indirect indicative | Die Reihe „Nordlicht“ nennt den Damm … „eine sehr große Last“ | cue laut | by Jonas Kurz | frame laut Jonas Kurz",
			"direct in 1 | „eine sehr große Last“ | cue nennt | by Die Reihe „Nordlicht“ | frame Die Reihe „Nordlicht“ nennt den Damm laut Jonas Kurz"}},
		{"Ada Berger nennt den Damm laut Jonas Kurz „eine sehr große Last“.", []string{
			"indirect indicative | Ada Berger nennt den Damm … „eine sehr große Last“ | cue laut | by Jonas Kurz | frame laut Jonas Kurz",
			"direct in 1 | „eine sehr große Last“ | cue nennt | by Ada Berger | frame Ada Berger nennt den Damm laut Jonas Kurz"}},
		{"Das Schild sagt laut Jonas Kurz „Hier ist der Damm zu Ende“.", []string{
			"indirect indicative | Das Schild sagt … „Hier ist der Damm zu Ende“ | cue laut | by Jonas Kurz | frame laut Jonas Kurz",
			"direct indicative in 1 | „Hier ist der Damm zu Ende“ | cue sagt | by Das Schild | frame Das Schild sagt laut Jonas Kurz"}},
		// who of several wins
		{"Ada Berger sagt, dass sie hofft, dass der Damm hält.", []string{
			"indirect indicative | dass sie hofft, dass der Damm hält | cue sagt | by Ada Berger | frame Ada Berger sagt,",
			"indirect indicative in 1 | dass der Damm hält | cue hofft | by sie | frame Ada Berger sagt, dass sie hofft,"}},
		{"Es hieß, man hoffe, dass der Damm hält.", []string{
			"indirect konjunktiv-1 | man hoffe, dass der Damm hält | cue Es hieß | frame Es hieß,",
			"indirect indicative in 1 | dass der Damm hält | cue hoffe | by man | frame Es hieß, man hoffe,"}},
		{"Ada Berger sagte, der Damm halte nach Ansicht Bergers.", []string{
			"indirect konjunktiv-1 | der Damm halte nach Ansicht Bergers | cue sagte | by Ada Berger | frame Ada Berger sagte,",
			"indirect konjunktiv-1 in 1 | der Damm halte | cue nach | by Ansicht Bergers | frame nach Ansicht Bergers"}},
		{"Ada Berger teilte mit, man hoffe, dass der Damm hält.", []string{
			"indirect konjunktiv-1 | man hoffe, dass der Damm hält | cue teilte mit | by Ada Berger | frame Ada Berger teilte mit,"}},
		{"Wie die Stadt mitteilte, habe man die Leute informiert, dass der Damm bricht.", []string{
			"indirect konjunktiv-1 | habe man die Leute informiert, dass der Damm bricht | cue Wie … mitteilte | by die Stadt | frame Wie die Stadt mitteilte,"}},
		{"Sie hoffe, dass der Damm hält, sagte Ada Berger.", []string{
			"indirect konjunktiv-1 | Sie hoffe, dass der Damm hält | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"Ada Berger sagte, sie habe erfahren, dass der Damm hält.", []string{
			"indirect konjunktiv-1 | sie habe erfahren, dass der Damm hält | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Von Karl Kurz habe er erfahren, dass der Damm hält, sagte Ada Berger.", []string{
			"indirect konjunktiv-1 | Von Karl Kurz habe er erfahren, dass der Damm hält | cue sagte | by Ada Berger | frame , sagte Ada Berger",
			"indirect indicative in 1 | dass der Damm hält | cue habe … erfahren | by er | frame Von Karl Kurz habe er erfahren, … , sagte Ada Berger"}},
		{"Weiter sagte Ada Berger, sie verstehe nicht, wie der Rat behaupten konnte, der Damm sei alt.", []string{
			"indirect konjunktiv-1 | sie verstehe nicht, wie der Rat behaupten konnte, der Damm sei alt | cue sagte | by Ada Berger | frame Weiter sagte Ada Berger,"}},
		{"Behauptet worden sei, dass der Damm „fest wie alter Stahl“ sei, sagte Ada Berger.", []string{
			"indirect konjunktiv-1 | Behauptet worden sei, dass der Damm „fest wie alter Stahl“ sei | cue sagte | by Ada Berger | frame , sagte Ada Berger",
			"indirect konjunktiv-1 in 1 | dass der Damm „fest wie alter Stahl“ sei | cue Behauptet worden sei | frame Behauptet worden sei, … , sagte Ada Berger",
			"direct in 2 | „fest wie alter Stahl“ | cue sagte | by Ada Berger | frame , sagte Ada Berger"}},
		{"Ada Berger teilte mit, Jonas Kurz hoffe, dass der Damm hält.", []string{
			"indirect konjunktiv-1 | Jonas Kurz hoffe, dass der Damm hält | cue teilte mit | by Ada Berger | frame Ada Berger teilte mit,",
			"indirect indicative in 1 | dass der Damm hält | cue hoffe | by Jonas Kurz | frame Ada Berger teilte mit, Jonas Kurz hoffe,"}},
		{"Ada Berger sagte, der Damm halte ihrer Meinung nach.", []string{
			"indirect konjunktiv-1 | der Damm halte ihrer Meinung nach | cue sagte | by Ada Berger | frame Ada Berger sagte,"}},
		{"Ada Berger sagte, der Damm halte ihrem Sprecher Kurz zufolge.", []string{
			"indirect konjunktiv-1 | der Damm halte ihrem Sprecher Kurz zufolge | cue sagte | by Ada Berger | frame Ada Berger sagte,",
			"indirect konjunktiv-1 in 1 | der Damm halte | cue zufolge | by ihrem Sprecher Kurz | frame ihrem Sprecher Kurz zufolge"}},
		{"Ada Berger fordert eine Prüfung des Falls, bei dem es sich ihrer Meinung nach um einen Angriff gehandelt haben könne.", []string{
			"reported konjunktiv-1 | Ada Berger fordert eine Prüfung des Falls, bei dem es sich ihrer Meinung nach um einen Angriff gehandelt haben könne. | by Ada Berger",
			"indirect konjunktiv-1 in 1 | bei dem es sich … um einen Angriff gehandelt haben könne | cue nach | by ihrer Meinung | frame ihrer Meinung nach"}},
		{"Ada Berger sagte, der Damm halte nach Meinung der Stadt.", []string{
			"indirect konjunktiv-1 | der Damm halte nach Meinung der Stadt | cue sagte | by Ada Berger | frame Ada Berger sagte,",
			"indirect konjunktiv-1 in 1 | der Damm halte | cue nach | by Meinung der Stadt | frame nach Meinung der Stadt"}},
		{"Der Wirt sagte, er gehe auch, und lachte.", []string{
			"indirect konjunktiv-1 | er gehe auch | cue sagte | by Der Wirt | frame Der Wirt sagte, … , und lachte"}},
	})
}

// Words of the content with which the writer leaves it open.
func TestHedges(t *testing.T) {
	z, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range []struct{ text, want string }{
		{"Ada Berger sagte, der Damm sei dem Vernehmen nach dicht.", "dem Vernehmen nach"},
		{"Ada Berger sagte, der Damm gehöre dem Rat der Stadt.", ""},
		{"Ada Berger sagte, der Bericht sei bislang unbestätigt.", "bislang unbestätigt"},
		{"Ada Berger sagte, der Damm sei angeblich wohl dicht.", "angeblich, wohl"},
		{"Ada Berger sagte, der Damm halte wohl.", "wohl"},
		{"Ada Berger sagte, der Damm halte nicht", ""},
		{"Ada Berger sagte, der Damm halte nicht lange.", ""},
		{"Ada Berger sagte, das sei nicht bestätigt.", "nicht bestätigt"},
		{"Ada Berger sagte, der vermeintliche Dieb sei offenbar alt.", "vermeintliche, offenbar"},
		{"Offenbar sagte Ada Berger, der Damm halte.", ""},
		{"Ada Berger sagte, die Stadt sei Hüterin des Wohles.", ""},
		{"Ada Berger sagte, das Wohl der Stadt gehe vor.", ""},
		{"Der Damm, sagte Ada Berger, sei wohl vermutlich dicht.", "wohl, vermutlich"},
	} {
		r, err := z.Run(&doc.Document{Text: x.text, Language: "de"})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for i := range r.Attributions {
			for _, h := range r.Attributions[i].Hedges {
				got = append(got, r.Analysis.Words(h))
			}
		}
		if strings.Join(got, ", ") != x.want {
			t.Errorf("%s\ngot  %s\nwant %s", x.text, strings.Join(got, ", "), x.want)
		}
	}
}

// Why quoted words were left, and which match gave way to which.
func TestQuotationsNear(t *testing.T) {
	for _, x := range []struct{ text, want string }{
		{"Der Damm, „ein Bauwerk aus sehr alter Zeit und Erde“, brach.", "de.quotation “„ein Bauwerk aus sehr alter Zeit und Erde“”: too short to be speech without a cue"},
		{"Das „Der Damm hält noch lange“ wurde ein Hit.", "de.quotation “„Der Damm hält noch lange“”: a title: a capital behind a noun, an article or a preposition"},
		{"Der Rat ging mit „kleinen Schritten“ vor.", "de.quotation “„kleinen Schritten“”: quoted words, but nobody is cited near them"},
		{"Ada Berger warnte: „Der Damm bricht bald“, sagte sie.", "de.verb.warnen “warnte”: gives way to de.verb.sagen: the quotation stands nearer to the verb of that"},
		{"Ada Berger teilte mit, sie hoffe, dass der Damm hält.", "de.verb.hoffen “hoffe”: gives way to de.verb.mitteilen: a pronoun in the Konjunktiv inside its content"},
		{"Ada Berger sagte, Jonas Kurz habe behauptet, der Damm sei „fest wie alter Stahl“.", "de.verb.sagen “sagte”: gives way to de.verb.behaupten: the same quoted words, and that holds them closer"},
		{"Die Gruppe nennt sich einen Bund.", "de.reported.nennen “nennt”: who names himself reports nothing"},
		{"Der Damm soll gebaut werden.", "de.soll “soll”: neither a perfect infinitive nor an attribution within two sentences"},
	} {
		got := nearOf(t, "de", x.text)
		if !slices.Contains(got, x.want) {
			t.Errorf("%s\ngot  %s\nwant %s", x.text, strings.Join(got, "\n     "), x.want)
		}
	}
}

// Where the rule of quotations is switched off, one without a cue is none.
func TestWithoutQuotations(t *testing.T) {
	if r := run(t, analyzer(t, "- disable: de.quotation"), "Es regnete. „Ein sehr schöner Tag für Kiel“."); len(r.Attributions) > 0 {
		t.Errorf("attributions %+v, want none", r.Attributions)
	}
}

// Whose words they are where two name somebody: both, in the order of the alphabet.
func TestTwoSources(t *testing.T) {
	z, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range []struct{ text, want string }{
		{"Berichten zufolge ist laut Feuerwehr der Damm sicher.", "Berichten, Feuerwehr"},
		{"Laut Feuerwehr hält der Damm laut Polizei.", "Feuerwehr, Polizei"},
		{"Laut Feuerwehr halte der Damm, so die Polizei.", "Feuerwehr, die Polizei"},
	} {
		r, err := z.Run(&doc.Document{Text: x.text, Language: "de"})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for i := range r.Attributions {
			for _, w := range r.Attributions[i].Source {
				got = append(got, r.Analysis.Words(w))
			}
		}
		slices.Sort(got)
		if strings.Join(got, ", ") != x.want {
			t.Errorf("%s\ngot  %s\nwant %s", x.text, strings.Join(got, ", "), x.want)
		}
	}
}

// The chain through which somebody's words came goes on with them.
func TestQuotedChains(t *testing.T) {
	const laut, first = "Laut dpa sagte Ada Berger, der Damm halte. ", "Ada Berger > dpa: der Damm halte"
	for _, x := range []struct {
		text string
		want []string
	}{
		{laut + "„Er ist ganz neu.“", []string{first, "Ada Berger > dpa?: Er ist ganz neu"}},
		{laut + "Die Brücke soll gefallen sein.", []string{first, "Ada Berger > dpa?: Die Brücke soll gefallen sein"}},
		{laut + "Die Studie zeige, dass er neu ist.", []string{first, "Ada Berger > dpa?: Die Studie zeige, dass er neu ist"}},
		{laut + "Er sei ein „Bau aus alter Zeit“.", []string{first, "Ada Berger > dpa?: Er sei ein „Bau aus alter Zeit“"}},
	} {
		if got := chainsOf(t, x.text); strings.Join(got, "\n") != strings.Join(x.want, "\n") {
			t.Errorf("%s\ngot  %s\nwant %s", x.text, strings.Join(got, "\n     "), strings.Join(x.want, "\n     "))
		}
	}
}
