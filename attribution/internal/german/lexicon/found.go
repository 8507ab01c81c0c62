package lexicon

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/reuse"
)

// All gives every reading with its dictionary form, readings as written first.
func (f *Found) All() iter.Seq2[*Reading, string] {
	return func(yield func(*Reading, string) bool) {
		for i := range f.Readings {
			if r := &f.Readings[i]; !yield(r, f.lemma(r)) {
				return
			}
		}
		for i := range f.Small {
			if r := &f.Small[i]; !yield(r, r.rule.apply(f.small, f.in)) {
				return
			}
		}
	}
}

// In has the dictionary forms that f gives made in a Text of the caller's.
func (f *Found) In(text *reuse.Text) { f.in = text }

// lemma makes the dictionary form of one of f.Readings. Where the rule
// replaces the whole last part of a compound, the capital goes that the part
// has only when it stands alone ("Bratäpfel", not "BratApfel").
func (f *Found) lemma(r *Reading) string {
	if f.Tail == 0 {
		return r.rule.apply(f.form, f.in)
	}
	tail := f.form[f.Tail:]
	if int(r.rule.cut) == len(tail) && f.form[f.Tail-1] != '-' {
		return f.in.Join(f.form[:f.Tail], strings.ToLower(r.rule.add))
	}
	return f.in.Join(f.form[:f.Tail], r.rule.apply(tail, f.in))
}

// Analysis is what a form is once its part of speech is known.
type Analysis struct {
	Sub  Sub         // of the first reading that fits
	Subs uint32      // of all readings that fit, bit 1<<Sub
	Nom  doc.Nominal // of all readings that fit
	Verb doc.Verbal  // of all readings that fit
	// Third holds the moods, tenses and numbers that the form can have with a
	// subject of the third person: only Konj1 for "habe", which is an indicative
	// with "ich" alone.
	Third doc.Verbal
	// Separated is the length in bytes of the particle that the form holds: 3
	// for "mitteilte". The lemma begins with it.
	Separated int
	Fits      bool // the dictionary has the form with this part of speech, or its like
	of        *Found
	reading   *Reading // the first one that fits
	small     bool     // it is one of the small form
}

// Lemma gives the dictionary form: "Sie" at the start of a sentence is "sie".
// Without a reading that fits, the form is its own lemma.
func (a Analysis) Lemma() string {
	switch {
	case a.reading == nil:
		return a.of.form
	case a.small:
		return a.reading.rule.apply(a.of.small, a.of.in)
	}
	return a.of.lemma(a.reading)
}

// like says which part of speech may stand in for another, where tagger and
// dictionary draw the line differently.
var like = [...][]doc.Tag{
	doc.X: nil, doc.ADJ: {doc.ADV, doc.NUM, doc.VERBPart, doc.DET}, doc.ADP: {doc.SCONJ, doc.CCONJ, doc.ADV},
	doc.ADV: {doc.ADJ, doc.PART, doc.CCONJ, doc.SCONJ, doc.ADP}, doc.AUXFin: {doc.VERBFin, doc.AUXInf}, doc.AUXInf: {doc.VERBInf, doc.AUXFin},
	doc.AUXPart: {doc.VERBPart, doc.AUXInf}, doc.CCONJ: {doc.ADV, doc.SCONJ, doc.ADP}, doc.DET: {doc.PRON, doc.ADJ}, doc.INTJ: nil,
	doc.NOUN: {doc.PROPN, doc.ADJ}, doc.NUM: {doc.DET, doc.ADJ}, doc.PART: {doc.ADV, doc.ADP}, doc.PRON: {doc.DET, doc.ADV},
	doc.PROPN: {doc.NOUN}, doc.PUNCT: nil, doc.SCONJ: {doc.CCONJ, doc.ADV, doc.ADP}, doc.SYM: nil, doc.VERBFin: {doc.AUXFin, doc.VERBInf, doc.VERBPart},
	doc.VERBInf: {doc.AUXInf, doc.VERBFin, doc.VERBPart}, doc.VERBPart: {doc.AUXPart, doc.VERBFin, doc.VERBInf, doc.ADJ},
}

// As gives what the form is as the given part of speech.
func (f *Found) As(tag doc.Tag) Analysis {
	if a, ok := f.exactly(tag); ok {
		return a
	}
	if int(tag) < len(like) {
		for _, t := range like[tag] {
			if a, ok := f.exactly(t); ok {
				return a
			}
		}
	}
	return Analysis{of: f}
}

// exactly joins the readings with this part of speech, those of the small form first.
func (f *Found) exactly(tag doc.Tag) (a Analysis, ok bool) {
	a.of = f
	for i := range f.Small {
		if r := &f.Small[i]; r.Tag == tag {
			if !ok {
				a.reading, a.small, a.Sub, a.Separated, ok = r, true, r.Sub, r.Separated(), true
			}
			a.add(r)
		}
	}
	for i := range f.Readings {
		if r := &f.Readings[i]; r.Tag == tag {
			if !ok {
				a.reading, a.Sub, a.Separated, ok = r, r.Sub, r.Separated(), true
			}
			a.add(r)
		}
	}
	a.Fits = ok
	return a, ok
}

func (a *Analysis) add(r *Reading) {
	a.Subs |= 1 << r.Sub
	a.Nom |= r.Nom
	a.Verb |= r.Verb
	if r.Verb&doc.P3 != 0 {
		a.Third |= r.Verb &^ (doc.P1 | doc.P2)
	}
}

// upper reports whether a form has no small letter.
func upper(form string) bool {
	for _, r := range form {
		if unicode.IsLower(r) && r != 'ß' {
			return false
		}
	}
	return true
}

// title gives a lower-case form its capital.
func title(lower string) string {
	r, n := utf8.DecodeRuneInString(lower)
	return string(unicode.ToUpper(r)) + lower[n:]
}
