package attribution

import (
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
)

// firstRoles writes the roles of the first attribution with content as
// "cue | source | addressee | frame".
func firstRoles(t *testing.T, text string) string {
	t.Helper()
	z, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	r, err := z.Run(&doc.Document{Text: text})
	if err != nil {
		t.Fatal(err)
	}
	for i := range r.Attributions {
		a := &r.Attributions[i]
		if len(a.Content) == 0 {
			continue
		}
		var out []string
		for _, role := range [][]doc.Range{a.Cue, a.Source, a.Addressee, a.Frame} {
			var part []string
			for _, x := range role {
				part = append(part, r.Analysis.Words(x))
			}
			out = append(out, strings.Join(part, " … "))
		}
		return strings.Join(out, " | ")
	}
	return "nothing"
}

// Whom it was said to. The words were worked out by hand.
func TestAddressee(t *testing.T) {
	for _, x := range []struct{ text, want string }{
		// dative and accusative objects
		{"Der Richter warf den Zeugen vor, zu lügen.", "den Zeugen"},
		{"Die Partei wirft der Regierung vor, zu zögern.", "der Regierung"},
		{"Die Wirte forderte er auf, früher zu schließen.", "Die Wirte"},
		{"Er reiste an, um die Wirte aufzufordern, früher zu schließen.", "die Wirte"},
		{"Ada Berger teilte Jonas Kurz mit, dass der Damm hält.", "Jonas Kurz"},
		{"Die Ärztin sagte dem Gericht am Montag, der Damm halte.", "dem Gericht"},
		{"Die Virologin Eva Quist sagte der „Rundschau“, der Damm halte.", "der „Rundschau“"},
		{"Der Sprecher der Stadt Kiel sagte der Zeitung „Nordkurier“, der Damm halte.", "der Zeitung „Nordkurier“"},
		{"Ada Berger, eine Ärztin, warf der Stadt vor, zu zögern.", "der Stadt"},
		// in the passive the one spoken to is the subject, or looks like it
		{"Die Wirte wurden von der Stadt aufgefordert, früher zu schließen.", "Die Wirte"},
		{"Berg wurde vorgeworfen, zu zögern.", "Berg"},
		{"Dem Bürgermeister wurde vorgeworfen, gelogen zu haben.", "Dem Bürgermeister"},
		{"Wie dem Blatt vom Verein berichtet wird, hält der Damm.", "dem Blatt"},
		// behind prepositions, whatever the cue
		{"Der Damm halte, so der Bürgermeister gegenüber der Zeitung.", "der Zeitung"},
		{"Nach Angaben des Bürgermeisters gegenüber der Zeitung hält der Damm.", "der Zeitung"},
		{"Die Ministerin sagte in einem Interview mit der Zeitung, der Damm halte.", "der Zeitung"},
		{"Die Ministerin sagte am Abend vor der Presse, der Damm halte.", "der Presse"},
		// speech acts without a clause
		{"Der Verein wirft der Stadt mangelnde Vorsicht vor.", "der Stadt"},
		// nobody is spoken to
		{"Die Haltung gegenüber der Partei nannte sie „zutiefst verlogen und falsch“.", ""},
		{"Die Ministerin sagte vor dem Treffen, der Damm halte.", ""},
		{"Den ganzen Tag sagte die Ministerin, der Damm halte.", ""},
		{"Das sagte Rosa Berg, Chefin der Werft, dass der Damm halte.", ""},
	} {
		if got := strings.Split(firstRoles(t, x.text)+" |  |  ", " | "); got[2] != x.want {
			t.Errorf("%s\n got  %q\n want %q", x.text, got[2], x.want)
		}
	}
}

// Whose words go on in a sentence without a cue: source of the last attribution.
func TestCarriedSource(t *testing.T) {
	for _, x := range []struct{ text, want string }{
		{"Die Behörde warnte vor dem Eis. Es sei zu dünn.", "Die Behörde"},
		// somebody else has the sentence between
		{"Die Behörde warnte vor dem Eis. Der Bürgermeister gab sich gelassen. Es sei dick genug.", "Der Bürgermeister"},
		{"Die Behörde warnte vor dem Eis. Der Winter war lang. Es sei zu dünn.", "Die Behörde"},
		{"Die Behörde warnte vor dem Eis. Einige Kinder liefen davon. Es sei zu dünn.", "Die Behörde"},
		// a relative pronoun stands for its noun
		{"Der Bürgermeister, der vor dem Eis warnte, fuhr weg. Es sei zu dünn.", "Der Bürgermeister"},
		// a quotation in a clause with a reporting verb
		{"Die Königin bat den Minister, ihren „ganzen Dank den Helfern derer zu sagen, die fort sind“.", "Die Königin"},
	} {
		all := attributionsOf(t, x.text)
		got := ""
		if len(all) > 0 {
			got = all[len(all)-1]
		}
		if !strings.HasSuffix(got, "| "+x.want) {
			t.Errorf("%s\n got  %q\n want source %q", x.text, got, x.want)
		}
	}
}

// The words of the cue, and the clause around it. They were worked out by hand.
func TestCueAndFrame(t *testing.T) {
	for _, x := range []struct{ text, cue, frame string }{
		{"Der Minister äußerte sich dahingehend, dass der Damm halte.", "äußerte sich dahingehend", "Der Minister äußerte sich dahingehend,"},
		{"Der Minister behauptete von sich, den Damm zu kennen.", "behauptete", "Der Minister behauptete von sich,"},
		{"Es wird vermutet, dass der Damm hält.", "Es wird vermutet", "Es wird vermutet,"},
		{"Der Minister bezeichnete den Plan als „großen Unsinn“.", "bezeichnete … als", "Der Minister bezeichnete den Plan als"},
		// what is said beside the content is no frame: another's words, another clause
		{"Er sagte, der Damm halte, und fügte hinzu, dass er dort wohne.", "sagte", "Er sagte, … , und fügte hinzu,"},
		{"Der Wirt sagte, er gehe auch, aber die Post bleibt im Dorf.", "sagte", "Der Wirt sagte,"},
	} {
		got := strings.Split(firstRoles(t, x.text)+" |  |  |  ", " | ")
		if got[0] != x.cue || got[3] != x.frame {
			t.Errorf("%s\n got  cue %q, frame %q\n want cue %q, frame %q", x.text, got[0], got[3], x.cue, x.frame)
		}
	}
}

// Who speaks: with his apposition.
func TestSource(t *testing.T) {
	for _, x := range []struct{ text, want string }{
		{"Laut dem Chef der Werft, Peter Berg, ist das Schiff alt.", "dem Chef der Werft, Peter Berg"},
		{"Wie die Regierung in Lima mitteilte, ist der Damm dicht.", "die Regierung in Lima"},
		{"„Der Damm ist dicht und bleibt es“, heißt es auf der Webseite der Stadt.", "der Webseite der Stadt"},
		{"„Der Damm ist dicht und bleibt es“, hieß es auf Nachfrage.", ""},
		{"Mit ihren laut Gutachtern geringen Schäden bleiben die Deiche stehen.", "Gutachtern"},
	} {
		if got := strings.Split(firstRoles(t, x.text)+" |  |  |  ", " | "); got[1] != x.want {
			t.Errorf("%s\n got  %q\n want %q", x.text, got[1], x.want)
		}
	}
}
