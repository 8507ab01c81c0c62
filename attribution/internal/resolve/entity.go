package resolve

import (
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
)

// entity is a source in the making.
type entity struct {
	kind    string
	entry   int // of the gazetteer, -1 none
	named   bool
	reason  string
	names   [][]string // proper names, as lower-cased words
	offices []office   // what it was called by a common noun
	gender  doc.Nominal
	shown   string // the name to show
	rank    int    // how good shown is
	aliases []string
	called  map[string]bool // those of aliases, where they are many
	marks   []doc.Range     // mentions; finish puts them in text order, each once
	cited   bool
	place   bool // it was only named as where something is
	merged  int  // the entity that it has been merged into and one more, 0 none
}

// office is a common noun with which somebody or something was mentioned.
type office struct {
	class Class
	lemma string // verteidigungsminister
	word  string // minister
	adj   []string
	owner string // last word of what the noun is tied to: "us-armee" in "Sprecher der US-Armee"
}

// Ranks of a name to show.
const (
	rankLocal   = iota + 1 // the words as they stand
	rankSurname            // Putin
	rankFull               // Wladimir Putin
	rankEntry              // name of the gazetteer
)

func (e *entity) show(name string, rank int) {
	if name == "" {
		return
	}
	if rank > e.rank || rank == e.rank && rank == rankFull && len(name) < len(e.shown) {
		if e.shown != "" && e.shown != name {
			e.alias(e.shown)
		}
		e.shown, e.rank = name, rank
		return
	}
	if name != e.shown {
		e.alias(name)
	}
}

// fewAliases is how many aliases are compared one by one.
const fewAliases = 16

func (e *entity) alias(name string) {
	if name == "" || e.called[name] || e.called == nil && slices.Contains(e.aliases, name) {
		return
	}
	e.aliases = append(e.aliases, name)
	if e.called != nil {
		e.called[name] = true
	} else if len(e.aliases) == fewAliases {
		e.called = map[string]bool{}
		for _, a := range e.aliases {
			e.called[a] = true
		}
	}
}

func (e *entity) mark(r doc.Range) {
	if !r.Empty() {
		e.marks = append(e.marks, r)
	}
}

func (e *entity) addName(words []string) {
	for _, n := range e.names {
		if slices.Equal(n, words) {
			return
		}
	}
	if len(e.names) < mostCalls {
		e.names = append(e.names, words)
	}
}

func (e *entity) addOffice(o office) {
	for _, x := range e.offices {
		if x.lemma == o.lemma && x.owner == o.owner && slices.Equal(x.adj, o.adj) {
			return
		}
	}
	if len(e.offices) < mostCalls {
		e.offices = append(e.offices, o)
	}
}

// agree narrows the gender by another mention's readings and reports whether
// any is left; an unknown side agrees with everything.
func agree(a, b doc.Nominal) bool {
	a, b = genders(a), genders(b)
	return a == 0 || b == 0 || a&b != 0
}

// genders reduces case readings to gender and number, held in the nominative bits.
func genders(n doc.Nominal) doc.Nominal {
	var out doc.Nominal
	for _, mask := range [...]doc.Nominal{doc.Masc, doc.Fem, doc.Neut, doc.Plur} {
		if n&mask != 0 {
			out |= mask & doc.Nom
		}
	}
	return out
}

// sameWord compares two words of names, a genitive s aside.
func sameWord(a, b string) bool {
	if a == b {
		return true
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < 3 {
		return false
	}
	rest, ok := strings.CutPrefix(b, a)
	switch rest {
	case "s", "'s", "'":
		return ok
	case "n":
		return ok && a[len(a)-1] == 'e' // Bote, Boten; Allgemeine, Allgemeinen
	}
	return false
}

// nameFit says how two proper names go together.
type nameFit uint8

const (
	fitNone nameFit = iota
	fitPart         // the shorter is a surname (or family name) of the longer
	fitFull
)

// compare compares two proper names of persons or things.
func compare(a, b []string) nameFit {
	if len(a) == 0 || len(b) == 0 {
		return fitNone
	}
	if len(a) == len(b) {
		for i := range a {
			if !sameWord(a[i], b[i]) && !initial(a[i], b[i]) {
				return fitNone
			}
		}
		return fitFull
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	tail := b[len(b)-len(a):]
	whole := true
	for i := range a {
		whole = whole && sameWord(a[i], tail[i])
	}
	if whole {
		return fitPart
	}
	if len(a) == 1 {
		// the family name stands first: Kim in "Kim Jong Un"
		if sameWord(a[0], b[0]) && len(b) > 2 {
			return fitPart
		}
		return fitNone
	}
	// "George Bush" and "George W. Bush"
	if sameWord(a[0], b[0]) && sameWord(a[len(a)-1], b[len(b)-1]) {
		return fitFull
	}
	return fitNone
}

// initial reports whether one word is the other's first letter ("g." or "g").
func initial(a, b string) bool {
	a, b = strings.TrimSuffix(a, "."), strings.TrimSuffix(b, ".")
	if len(a) > len(b) {
		a, b = b, a
	}
	return len(a) == 1 && strings.HasPrefix(b, a)
}

// fits reports whether a later mention by a common noun alone can mean a holder
// of the office: the same noun or its tail, no adjective or owner that the
// article did not tie to it.
func (o *office) fits(m *mention, owner string) bool {
	if o.class != m.class {
		return false
	}
	if o.lemma != m.lemma && !strings.HasSuffix(o.lemma, m.lemma) && o.word != m.lemma {
		return false
	}
	for _, a := range m.adj {
		if !slices.Contains(o.adj, a) {
			return false
		}
	}
	return owner == "" || owner == o.owner
}
