package resolve_test

import "testing"

// The name to show for words in whatever case, worked out by hand.
func TestNominative(t *testing.T) {
	for _, x := range []struct{ text, want string }{
		// the case of the noun
		{"Nach Angaben [des Ministers]{source1} hält er.", "Minister"},
		{"Nach Angaben [eines Sprechers der Stadt]{source1} hält er.", "Sprecher der Stadt"},
		{"Laut [dem Präsidenten]{source1} hält er.", "Präsident"},
		{"Aus [Sicherheitskreisen]{source1} verlautet das.", "Sicherheitskreise"},
		{"Laut [Zeugen]{source1} hält er.", "Zeugen"},
		{"Nach Angaben [der Behörden]{source1} hält er.", "Behörden"},
		{"Nach Angaben [der Stadtwerke Kiel]{source1} hält er.", "Stadtwerke Kiel"},
		{"Nach Angaben [des Landgerichts Lüneburg]{source1} hält er.", "Landgericht Lüneburg"},
		// nouns with the endings of adjectives
		{"Nach Angaben [eines Beamten]{source1} hält er.", "Beamter"},
		{"[Der Beamte]{source1} kam.", "Beamter"},
		{"[Eine Beamtin]{source1} kam.", "Beamtin"},
		{"Nach Angaben [eines Bundestagsabgeordneten]{source1} hält er.", "Bundestagsabgeordneter"},
		{"Das steht in [internen Unterlagen]{source1}.", "interne Unterlagen"},
		{"Laut [einem Zeugen]{source1} hält er.", "Zeuge"},
		// adjectives
		{"Nach Angaben [des alten Mannes]{source1} hält er.", "alter Mann"},
		{"[Der alte Mann]{source1} kam.", "alter Mann"},
		{"Laut [der alten Frau]{source1} hält er.", "alte Frau"},
		{"Laut [dem kleinen Amt]{source1} hält er.", "kleines Amt"},
		{"Laut [mehreren hochrangigen Beamten]{source1} hält er.", "hochrangige Beamte"},
		{"Laut [französischen Behörden]{source1} hält er.", "französische Behörden"},
		{"[Neue Behörden]{source1} kamen.", "Neue Behörden"},
		{"Laut [der Kieler Behörde]{source1} hält er.", "Kieler Behörde"},
		{"Laut [einem namentlich nicht genannten Sprecher]{source1} hält er.", "namentlich nicht genannter Sprecher"},
		{"Laut [den beiden alten Männern]{source1} hält er.", "beiden alten Männern"},
		// what is no common noun
		{"Nach Angaben [Bergers]{source1} hält er.", "Bergers"},
		{"Nach Angaben [der GWB]{source1} hält er.", "GWB"},
	} {
		_, sources := resolved(t, x.text)
		if len(sources) != 1 || sources[0].Name != x.want {
			t.Errorf("%s: %+v, want %s", x.text, sources, x.want)
		}
	}
}
