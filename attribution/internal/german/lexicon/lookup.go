package lexicon

import (
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/internal/reuse"
)

// How says how a form was found, best evidence first.
type How uint8

// The ways to find a form.
const (
	Unknown   How = iota
	Exact         // as it is written
	Generated     // a regular form of a verb given to With
	Lowered       // in lower case: "Die", "TEILTE"
	Folded        // with one capital: "MINISTER"
	Hyphen        // by what stands behind the last hyphen: "Kreml-Sprecher"
	Compound      // by its last part, the first part is known too: "Innenministerium"
	Tail          // by its last part alone
)

var howNames = [...]string{"unknown", "exact", "generated", "lowered", "folded", "hyphen", "compound", "tail"}

func (h How) String() string { return howNames[h] }

// Found is the answer to a look-up. Readings and Small are shared with the
// lexicon: read only.
type Found struct {
	Readings []Reading
	Small    []Reading // readings of the lower-case form, where the capital may be owed to the position alone
	How      How
	Tail     int    // byte at which the known part of the form begins; 0 unless How is Hyphen, Compound or Tail
	form     string // what Readings are readings of
	small    string // what Small are readings of
	in       *reuse.Text
	tags     uint32
	class    uint32
}

func (f *Found) set(a *analyses, how How) {
	f.Readings, f.How = a.readings, how
	f.tags |= a.tags
	f.class ^= a.class
}

func (f *Found) setSmall(a *analyses) {
	if a != nil {
		f.Small = a.readings
		f.tags |= a.tags
		f.class ^= a.class*31 + 1
	}
}

const (
	// maxForm is the longest form, in bytes, that is built or looked up:
	// what is longer is no word.
	maxForm = 120
	// minTail and minHead are the shortest last and first part of a compound, in
	// letters: shorter ones are found in every name.
	minTail, minHead = 4, 3
)

// Lookup finds a form. lower is the form in lower case; start says that it
// stands where any word may have a capital: at the start of a sentence, behind
// an opening quotation mark or a colon.
func (l *Lexicon) Lookup(form, lower string, start bool) Found {
	if form == "" || len(form) > maxForm {
		return Found{}
	}
	f := Found{form: form, small: lower}
	capital := form != lower
	if a := l.find(form); a != nil {
		f.set(a, Exact)
		if len(l.extra) > 0 && l.extra[form] != nil {
			f.How = Generated
		}
		if capital && start {
			f.setSmall(l.find(lower))
		}
		return f
	}
	if capital {
		f.setSmall(l.find(lower))
		shouted := len(lower) > 1 && upper(form)
		if shouted {
			form = title(lower)
			f.form = form
			if a := l.find(form); a != nil {
				f.set(a, Folded)
				return f
			}
		}
		if f.Small != nil {
			f.How = Lowered
			return f
		}
	}
	l.byTail(&f, form)
	if f.How == Unknown && capital && start {
		f.form = lower
		l.byTail(&f, lower)
	}
	return f
}

// find looks a form up as it stands, nil if it is not there.
func (l *Lexicon) find(form string) *analyses {
	if len(l.extra) > 0 {
		if a := l.extra[form]; a != nil {
			return a
		}
	}
	if set := l.auto.set(l.auto.walk(rootState, form)); set >= 0 {
		return &l.sets[set]
	}
	return nil
}

// readings gives the readings of a form as it stands.
func (l *Lexicon) readings(form string) []Reading {
	if a := l.find(form); a != nil {
		return a.readings
	}
	return nil
}

// byTail tries the part behind the last hyphen, else the longest known last
// part of the word, or of the part behind the hyphen.
func (l *Lexicon) byTail(f *Found, form string) {
	from := 0
	for i := len(form) - 2; i > 0; i-- {
		if form[i] == '-' {
			from = i + 1
			break
		}
	}
	if from > 0 {
		if a := l.find(form[from:]); a != nil {
			f.set(a, Hyphen)
			f.Tail = from
			return
		}
	}
	first, _ := utf8.DecodeRuneInString(form[from:])
	noun := form[from] < utf8.RuneSelf && 'A' <= form[from] && form[from] <= 'Z' || first == 'Ä' || first == 'Ö' || first == 'Ü'
	kinds := lowerTail
	if noun {
		kinds = nounTail
	}
	at, letters := from, 0
	for at < len(form) && letters < minHead {
		_, n := utf8.DecodeRuneInString(form[at:])
		at += n
		letters++
	}
	for ; at < len(form); at++ {
		if !utf8.RuneStart(form[at]) {
			continue
		}
		if utf8.RuneCountInString(form[at:]) < minTail {
			return
		}
		set := l.auto.set(l.tailState(form[at:], noun))
		if set < 0 || l.sets[set].tags&kinds == 0 {
			continue
		}
		f.set(&l.sets[set], Tail)
		f.Tail = at
		if l.knownHead(form[from:at]) {
			f.How = Compound
		}
		return
	}
}

// tailState walks a last part; a noun's last part is written small inside the
// compound but stands in the dictionary with a capital.
func (l *Lexicon) tailState(tail string, noun bool) uint32 {
	if !noun {
		return l.auto.walk(rootState, tail)
	}
	switch b := tail[0]; {
	case 'a' <= b && b <= 'z':
		return l.auto.walk(l.auto.step(rootState, b-'a'+'A'), tail[1:])
	case b == 0xc3 && len(tail) > 1 && tail[1] >= 0xa0: // ä ö ü and the like: capitals lie 0x20 lower
		return l.auto.walk(l.auto.step(l.auto.step(rootState, b), tail[1]-0x20), tail[2:])
	}
	return 0
}

// knownHead reports whether a first part is a word, as it stands or without
// the letter or two that joins it to the next ("Regierung-s-sprecher"), or
// lacks the e of its base form ("Sprach-kurs").
func (l *Lexicon) knownHead(head string) bool {
	if head[len(head)-1] == '-' {
		return true
	}
	state := l.auto.walk(rootState, head)
	if l.auto.set(state) >= 0 || state != 0 && l.auto.set(l.auto.step(state, 'e')) >= 0 {
		return true
	}
	for _, joint := range [...]string{"s", "n", "es", "en", "er", "e"} {
		if n := len(head) - len(joint); n >= minHead && head[n:] == joint && l.auto.set(l.auto.walk(rootState, head[:n])) >= 0 {
			return true
		}
	}
	small := head[0]
	if 'A' <= small && small <= 'Z' { // an adjective, adverb or verb stem: "Hochschule", "Schreibtisch"
		s := l.auto.walk(l.auto.step(rootState, small-'A'+'a'), head[1:])
		return l.auto.set(s) >= 0
	}
	return false
}
