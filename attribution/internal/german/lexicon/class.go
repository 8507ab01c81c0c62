package lexicon

import "github.com/hearsay/hearsay/attribution/doc"

// closed are the parts of speech that get no new words.
const closed uint32 = 1<<doc.ADP | 1<<doc.AUXFin | 1<<doc.CCONJ | 1<<doc.DET | 1<<doc.PART | 1<<doc.PRON | 1<<doc.SCONJ

// Closed reports whether a form, as it is written, can belong to a closed word
// class.
func (l *Lexicon) Closed(form string) bool {
	if len(form) > maxForm {
		return false
	}
	a := l.find(form)
	return a != nil && a.tags&closed != 0
}

// Tags gives the parts of speech that the form can have, bit 1<<tag.
func (f *Found) Tags() uint32 { return f.tags }

// Class gives a number for what the form can be apart from lemma, case, number
// and gender: forms with the same readings have the same. It is stable for a
// data file and 0 for an unknown form.
func (f *Found) Class() uint32 { return f.class }

// classOf mixes part of speech, subclass and verb form of every reading.
func classOf(rs []Reading) uint32 {
	h := uint32(2166136261)
	var last [3]uint32
	for i := range rs {
		r := [3]uint32{uint32(rs[i].Tag), uint32(rs[i].Sub), uint32(rs[i].Verb)}
		if i > 0 && r == last {
			continue
		}
		last = r
		for _, n := range r {
			h = (h ^ n) * 16777619
		}
	}
	return h
}
