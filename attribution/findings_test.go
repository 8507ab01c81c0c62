package attribution

import (
	"fmt"
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
)

// Every finding of a text, with the sources and attributions that it names and
// the words that it points to. Worked out by hand.
func TestFindings(t *testing.T) {
	z, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range []struct {
		name, text string
		want       []string // code [sources] [attributions] message, then what the spans mark
	}{
		{"one origin of two claims", "Der Minister Jan Berg teilte mit, die Fähre fahre. Er teilte auch mit, der Kran sei neu.", []string{
			"single-origin [jan-berg] [a1 a2] all 2 claims rest on one origin, Jan Berg |"}},
		{"one claim has one origin, which says nothing", "Der Minister Jan Berg teilte mit, die Fähre fahre.", nil},
		{"two origins", "Der Minister Jan Berg teilte mit, die Fähre fahre. Ada Kurz teilte mit, der Kran sei neu.", nil},
		{"nobody says anything", "Die Fähre fährt. Der Kran ist neu.", nil},

		{"one without a name", "Ein Anwohner sagte, der Damm halte.", []string{
			"unnamed-source [anwohner] [a1] “der Damm halte” rests on “Anwohner”: somebody known by office only | der Damm halte"}},
		{"two without a name", "Ein Anwohner sagte, der Damm halte. Ein Anwohner sagte, die Brücke falle.", []string{
			"unnamed-source [anwohner] [a1] “der Damm halte” rests on “Anwohner”: somebody known by office only | der Damm halte",
			"unnamed-source [anwohner-2] [a2] “die Brücke falle” rests on “Anwohner”: somebody known by office only | die Brücke falle"}},
		{"two claims of one, passed on", "Laut dpa sagte ein Sprecher, der Damm halte. Er sagte, die Brücke falle.", []string{
			"unnamed-source [sprecher] [a1 a2 a3] 2 claims, first “der Damm halte”, rest on “Sprecher”: somebody known by office only; passed on by dpa | der Damm halte | die Brücke falle",
			"single-origin [sprecher] [a1 a2 a3] all 2 claims rest on one origin, Sprecher |"}},
		{"what goes on is named once", "Ein Anwohner sagte, der Damm halte. Er sei neu. Er sei hoch. Der Minister Jan Berg teilte mit, die Fähre fahre.", []string{
			"unnamed-source [anwohner] [a1 a2] 3 claims, first “der Damm halte”, rest on “Anwohner”: somebody known by office only | der Damm halte | Er sei neu | Er sei hoch"}},
		{"long words are cut at a blank before the sixtieth letter", "Ein Anwohner sagte, der Damm, der seit vielen Jahren am Rand der Stadt neben der Brücke steht, halte.", []string{
			"unnamed-source [anwohner] [a1] “der Damm, der seit vielen Jahren am Rand der Stadt neben…” rests on “Anwohner”: somebody known by office only" +
				" | der Damm, der seit vielen Jahren am Rand der Stadt neben der Brücke steht, halte"}},

		{"told a medium, once for both claims", "Ada Berger sagte der dpa, der Damm halte. Sie sagte der dpa, die Brücke falle.", []string{
			"told-medium-only [ada-berger dpa] [a1 a2] Ada Berger said “der Damm halte” to dpa: the article can know it only from there | der Damm halte | die Brücke falle",
			"single-origin [ada-berger] [a1 a2] all 2 claims rest on one origin, Ada Berger |"}},
		{"told a medium, what goes on is named once", "Ada Berger sagte der dpa, der Damm halte. Er sei neu. Er sei hoch. Der Minister Jan Berg teilte mit, die Fähre fahre.", []string{
			"told-medium-only [ada-berger dpa] [a1] Ada Berger said “der Damm halte” to dpa: the article can know it only from there | der Damm halte | Er sei neu | Er sei hoch"}},
		{"told nobody, relied on", "Reuters berichtet unter Berufung auf die dpa, die Fähre sei gesunken.", nil},
		{"relies on itself", "Reuters berichtet unter Berufung auf Reuters, die Fähre sei gesunken.", []string{
			"self-citation [reuters] [a1] Reuters cites itself (“Reuters”) | Reuters | Reuters"}},

		{"denies what another says", "Der Minister Jan Berg teilte mit, die Fähre sei gesunken. Ada Kurz bestritt, dass die Fähre gesunken ist.", []string{
			"denial [ada-kurz jan-berg] [a1 a2] Ada Kurz denies “die Fähre gesunken ist”, against “die Fähre sei gesunken” of Jan Berg | die Fähre gesunken ist | die Fähre sei gesunken"}},
		{"of two claims the one with its words", "Der Minister Jan Berg teilte mit, der Kran sei neu. Eva Lutz erklärte, die Fähre sei gesunken. Ada Kurz bestritt, dass die Fähre gesunken ist.", []string{
			"denial [ada-kurz eva-lutz] [a2 a3] Ada Kurz denies “die Fähre gesunken ist”, against “die Fähre sei gesunken” of Eva Lutz | die Fähre gesunken ist | die Fähre sei gesunken"}},
		{"of two claims the one with more of its words", "Der Minister Jan Berg teilte mit, die Fähre sei neu. Eva Lutz erklärte, die Fähre habe den Kran gerammt. Ada Kurz bestritt, dass die Fähre den Kran gerammt hat.", []string{
			"denial [ada-kurz eva-lutz] [a2 a3] Ada Kurz denies “die Fähre den Kran gerammt hat”, against “die Fähre habe den Kran gerammt” of Eva Lutz" +
				" | die Fähre den Kran gerammt hat | die Fähre habe den Kran gerammt"}},
		{"of two that share as many words the first", "Der Minister Jan Berg teilte mit, die Fähre sei neu. Eva Lutz erklärte, die Fähre sei alt. Ada Kurz bestritt, dass die Fähre gesunken ist.", []string{
			"denial [ada-kurz jan-berg] [a1 a3] Ada Kurz denies “die Fähre gesunken ist”, against “die Fähre sei neu” of Jan Berg | die Fähre gesunken ist | die Fähre sei neu"}},
		{"a word counts once", "Der Minister Jan Berg teilte mit, die Fähre sei neu. Eva Lutz erklärte, die Fähre habe eine Fähre gerammt. Ada Kurz bestritt, dass die Fähre gesunken ist.", []string{
			"denial [ada-kurz jan-berg] [a1 a3] Ada Kurz denies “die Fähre gesunken ist”, against “die Fähre sei neu” of Jan Berg | die Fähre gesunken ist | die Fähre sei neu"}},
		{"denies what nobody says", "Ada Kurz bestritt, dass die Fähre gesunken ist.", []string{
			"denial [ada-kurz] [a1] Ada Kurz denies “die Fähre gesunken ist” | die Fähre gesunken ist"}},
		{"nobody answers himself", "Ada Kurz teilte mit, die Fähre sei gesunken. Ada Kurz bestritt, dass die Fähre brennt.", []string{
			"denial [ada-kurz] [a2] Ada Kurz denies “die Fähre brennt” | die Fähre brennt",
			"single-origin [ada-kurz] [a1 a2] all 2 claims rest on one origin, Ada Kurz |"}},

		{"said nothing", "Ada Kurz wollte sich nicht äußern. Der Minister Jan Berg teilte mit, die Fähre fahre.", []string{
			"no-statement [ada-kurz] [a1] Ada Kurz made no statement (“wollte … äußern”) | Ada Kurz | wollte | äußern"}},
	} {
		t.Run(x.name, func(t *testing.T) {
			r, err := z.Analyze(&doc.Document{Text: x.text, Language: "de"})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, f := range r.Findings {
				line := fmt.Sprintf("%s %v %v %s", f.Code, f.Sources, f.Attributions, f.Message)
				for _, s := range f.Spans {
					line += " | " + s.Of(x.text)
				}
				if len(f.Spans) == 0 {
					line += " |"
				}
				got = append(got, line)
			}
			if strings.Join(got, "\n") != strings.Join(x.want, "\n") {
				t.Errorf("%s\ngot  %s\nwant %s", x.text, strings.Join(got, "\n     "), strings.Join(x.want, "\n     "))
			}
		})
	}
}
