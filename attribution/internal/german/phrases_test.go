package german_test

import (
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
)

// Where the noun phrase ends that holds a word. The words were worked out by hand.
func TestPhraseBorders(t *testing.T) {
	for _, x := range []struct{ text, word, want string }{
		// attributes with words of their own between article and noun
		{"Der für den Damm zuständige Ingenieur sprach.", "Ingenieur", "Der für den Damm zuständige Ingenieur"},
		{"Die in Bad Ems geborene Lopez sprach.", "Lopez", "Die in Bad Ems geborene Lopez"},
		{"Es stand in einer von der amtlichen Agentur verbreiteten Erklärung.", "Erklärung", "einer von der amtlichen Agentur verbreiteten Erklärung"},
		{"Der 330 Seiten starke Bericht warnt.", "Bericht", "Der 330 Seiten starke Bericht"},
		{"Ein nicht genannter Vertreter sprach.", "Vertreter", "Ein nicht genannter Vertreter"},
		{"Nach Meinung der beiden Politiker leben in Zukunft weniger Menschen dort.", "Politiker", "der beiden Politiker"},
		// the seat of a body, but not where a person is
		{"Gestern sprach die Regierung in Lima davon.", "Regierung", "die Regierung in Lima"},
		{"Gestern sprach Minister Peter Berg in Lima davon.", "Berg", "Minister Peter Berg"},
		{"Gestern sprach die Regierung in der Nacht davon.", "Regierung", "die Regierung"},
		// appositions
		{"Es kam laut dem Chef der Werft, Peter Berg, Wasser in den Hafen.", "Chef", "dem Chef der Werft, Peter Berg"},
		{"Die Aussage von Peter Berg, dem Chef der Werft, war neu.", "Aussage", "Die Aussage von Peter Berg, dem Chef der Werft"},
		{"Gestern warnte der Chef der Werft, Peter Berg, die Stadt.", "Chef", "der Chef der Werft, Peter Berg"},
		// numbers, small names, genitives of pronouns
		{"Der Bericht aus dem Jahr 2005 ist alt.", "Jahr", "dem Jahr 2005"},
		{"Er hat im Juli 2011 von dem Plan gesprochen.", "Juli", "Juli 2011"},
		{"Gestern sprach dessen Stellvertreter davon.", "Stellvertreter", "dessen Stellvertreter"},
		{"Es handelt sich ersten Angaben zufolge um Regen.", "Angaben", "ersten Angaben"},
	} {
		a := engine()(x.text)
		got := ""
		for k := range a.Phrases {
			r := a.Phrases[k].All
			if core := a.Phrases[k].Core; strings.Contains(" "+a.Words(core)+" ", " "+x.word+" ") || a.Words(doc.Range{From: core.To - 1, To: core.To}) == x.word {
				got = a.Words(r)
				break
			}
		}
		if got != x.want {
			t.Errorf("%s\n got  %q\n want %q", x.text, got, x.want)
		}
	}
}
