package german

import (
	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/german/tagger"
)

// repair mends what the tagger, which looks only a few words around, gets
// wrong about verb forms, where the order of words leaves one reading:
//
//   - "spioniert zu haben", "halten zu können": what stands before zu and an
//     auxiliary is a participle or infinitive;
//   - "die verbreiteten Berichte": a preterite between article and noun is a
//     participle, where another finite verb follows.
func repair(words []tagger.Word, tags []doc.Tag, zu map[string]bool) {
	for i := range tags {
		if tags[i] != doc.VERBFin {
			continue
		}
		if i+2 < len(tags) && zu[words[i+1].Lower] && (tags[i+2] == doc.AUXInf || tags[i+2] == doc.VERBInf) {
			switch {
			case words[i].Found.As(doc.VERBPart).Verb&doc.Part2 != 0:
				tags[i] = doc.VERBPart
			case words[i].Found.As(doc.VERBInf).Verb&doc.Inf != 0:
				tags[i] = doc.VERBInf
			}
			continue
		}
		if i+1 < len(tags) && tags[i+1] == doc.NOUN && i > 0 && before(tags[i-1]) && words[i].Found.As(doc.ADJ).Nom != 0 && finiteAhead(tags, i+1) {
			tags[i] = doc.ADJ
		}
	}
}

// before reports whether a tag can stand before an attributive participle inside a noun phrase.
func before(t doc.Tag) bool {
	switch t {
	case doc.NOUN, doc.PROPN, doc.ADJ, doc.DET, doc.ADV, doc.NUM:
		return true
	}
	return false
}

// finiteAhead reports whether a finite verb follows before the next mark.
func finiteAhead(tags []doc.Tag, i int) bool {
	for ; i < len(tags) && tags[i] != doc.PUNCT; i++ {
		if tags[i].Finite() {
			return true
		}
	}
	return false
}
