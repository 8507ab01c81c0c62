package render

import (
	"testing"

	"github.com/hearsay/hearsay/attribution/report"
)

func TestGermanFindings(t *testing.T) {
	r := &report.Report{
		Sources: []report.Source{{ID: "kcna", Name: "KCNA", Named: true}, {ID: "tass", Name: "TASS", Named: true}, {ID: "amt", Name: "Beamte", Reason: "people known by their office only"}},
		Claims: []report.Claim{{ID: "c1", Text: "der Zug sei am Abend abgefahren", Spans: []report.Span{{Start: 0, End: 7}}, Chain: []string{"amt", "kcna"}},
			{ID: "c2", Text: "er komme", Chain: []string{"amt"}}},
	}
	v := newView(Item{Text: "Quelle: der Zug", Report: r}, Options{Language: "de"})
	for _, c := range []struct {
		f          report.Finding
		name, text string
	}{
		{report.Finding{Code: "unnamed-source", Sources: []string{"amt"}, Message: "x"}, "Quelle ohne Namen",
			"2 Aussagen, zuerst „der Zug sei am Abend abgefahren“, beruhen auf „Beamte“: Leute, von denen nur das Amt bekannt ist; weitergegeben von KCNA"},
		{report.Finding{Code: "unnamed-source", Message: "no source is named here"}, "Quelle ohne Namen", "no source is named here"},
		{report.Finding{Code: "no-statement", Sources: []string{"tass"}}, "keine Äußerung", "TASS hat sich nicht geäußert."},
		{report.Finding{Code: "single-origin", Sources: []string{"tass"}}, "nur ein Ursprung", "Alle 2 Aussagen gehen auf einen Ursprung zurück: TASS."},
		{report.Finding{Code: "self-citation", Sources: []string{"tass"}}, "Selbstzitat", "TASS beruft sich auf sich selbst."},
		{report.Finding{Code: "circle", Sources: []string{"tass", "kcna"}}, "Zitat im Kreis", "Diese Quellen berufen sich im Kreis aufeinander: TASS, KCNA."},
		{report.Finding{Code: "told-medium-only", Sources: []string{"amt", "kcna"}}, "nur einem Medium gesagt", "Beamte sagte das zu KCNA: Der Artikel kann es nur von dort haben."},
		{report.Finding{Code: "denial", Sources: []string{"kcna", "tass"}, Spans: []report.Span{{Start: 8, End: 15}}}, "Widerspruch", "KCNA bestreitet „der Zug“, gegen TASS."},
		{report.Finding{Code: "dead-source", Spans: []report.Span{{Start: 0, End: 6}}}, "leere Quellenangabe", "Die Angabe „Quelle“ nennt keine Quelle."},
		{report.Finding{Code: "brand-new", Message: "something"}, "brand-new", "something"},
	} {
		if name, text := v.finding(c.f); name != c.name || text != c.text {
			t.Errorf("%s:\ngot  %s: %s\nwant %s: %s", c.f.Code, name, text, c.name, c.text)
		}
	}
}

// Every code has a name in every language.
func TestFindingNames(t *testing.T) {
	for _, language := range Languages {
		for _, code := range report.Codes() {
			if labelsFor(language).codes[code] == "" {
				t.Errorf("%s has no name in %s", code, language)
			}
		}
	}
}
