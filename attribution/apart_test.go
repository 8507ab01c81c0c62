package attribution

import (
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
)

// Before the verb of a main clause stands its subject, and nobody who is spoken to.
func TestNobodySpokenToBesideTheSubject(t *testing.T) {
	const text = "Insbesondere die Stadt, aber auch andere Vereine hatten dazu aufgerufen, den Damm zu bauen."
	z, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	r, err := z.Run(&doc.Document{Text: text})
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Attributions) != 1 || len(r.Attributions[0].Addressee) > 0 {
		t.Errorf("%s: %+v, want one attribution without an addressee", text, r.Attributions)
	}
}

// Who speaks is not whom it was said to, also where the grammar reads both as one phrase.
func TestSourceAndAddresseeApart(t *testing.T) {
	z, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, source, addressee string }{
		{"Wie der Zeitung „Nordblatt“ von der Bürgergruppe berichtet wird, fällt das Fest aus.", "der Bürgergruppe", "der Zeitung „Nordblatt“"},
		{"Der Wirt sagte der Zeitung, das Fest falle aus.", "Der Wirt", "der Zeitung"},
		{"Das Fest falle aus, wie von Anwohnern gefordert wurde.", "Anwohnern", ""},
	} {
		r, err := z.Run(&doc.Document{Text: c.text})
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Attributions) != 1 {
			t.Errorf("%s: %d attributions", c.text, len(r.Attributions))
			continue
		}
		words := func(rs []doc.Range) string {
			var out []string
			for _, x := range rs {
				out = append(out, r.Analysis.Words(x))
			}
			return strings.Join(out, " … ")
		}
		at := &r.Attributions[0]
		if words(at.Source) != c.source || words(at.Addressee) != c.addressee {
			t.Errorf("%s: source %q, addressee %q; want %q, %q", c.text, words(at.Source), words(at.Addressee), c.source, c.addressee)
		}
	}
}
