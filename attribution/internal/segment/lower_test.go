package segment

import (
	"testing"

	"github.com/hearsay/hearsay/attribution/internal/reuse"
)

func TestLower(t *testing.T) {
	s := &scanner{made: new(reuse.Text)}
	for _, c := range [][2]string{
		{"minister", "minister"},
		{"Minister", "minister"}, // the first letter alone
		{"Ölpreis", "ölpreis"},
		{"Änderungsentwürfe", "änderungsentwürfe"},
		{"Élysée", "élysée"},
		{"İstanbul", "istanbul"}, // another number of bytes
		{"A", "a"},
		{"iPhone", "iphone"}, // a later one
		{"McBride", "mcbride"},
		{"ÄMTER", "ämter"},
		{"Ministerpräsidentin", "ministerpräsidentin"},
		{"Bol d’Or", "bol d'or"}, // a typographic apostrophe
		{"Kreml\u2011Sprecher", "kreml-sprecher"},
		{"Bun\u00addes", "bundes"}, // a soft hyphen
		{"A\u0308mter", "ämter"},   // a combining mark
		{"Москва", "москва"},
	} {
		if got := s.lower(c[0]); got != c[1] {
			t.Errorf("%q: %q, want %q", c[0], got, c[1])
		}
	}
}
