package tagger

import "github.com/hearsay/hearsay/attribution/doc"

// clause is what the tags so far say of the clause that a word stands in.
type clause uint32

const (
	subordinate clause = 1 << iota // a conjunction or relative pronoun opened it
	finite                         // its finite verb has come
	nonfinite                      // a participle or infinitive has come
	infinitive                     // um, ohne, statt opened it
	second                         // something has come before
)

// after gives the clause after a word.
func (c clause) after(a *atoms, tag doc.Tag, prev doc.Tag) clause {
	switch {
	case tag == doc.PUNCT:
		if a.word == comma {
			return 0
		}
		if a.shape == mark || a.shape == hyphens { // a quotation mark ends nothing
			return 0
		}
		return c
	case tag == doc.SCONJ && a.zu:
		c |= infinitive
	case tag == doc.SCONJ:
		c |= subordinate
	case tag == doc.PRON && prev == doc.PUNCT:
		c |= subordinate
	case tag.Finite():
		c |= finite
	case tag.Verbal():
		c |= nonfinite
	case tag == doc.CCONJ:
		c &^= finite | nonfinite
	}
	return c | second
}

var comma = hash(offset, ",")

const (
	templates = 40
	alone     = 10 // of them hang on the word alone, the first ones
)

// feature gives the id of the n-th feature with these values.
func feature(n, x, y, z uint32) uint32 {
	h := (x ^ n*0x9e3779b1) * 0x85ebca6b
	h = (h ^ h>>15 ^ y) * 0xc2b2ae35
	h = (h ^ h>>13 ^ z) * 0x27d4eb2f
	return h ^ h>>16
}

// ownFeatures puts the ids of the features that hang on a word alone into f.
func ownFeatures(f *[alone]uint32, w *atoms) {
	*f = [alone]uint32{
		feature(1, 0, 0, 0),
		feature(2, w.word, 0, 0),
		feature(3, w.suf2, w.shape, 0),
		feature(4, w.suf3, w.shape, 0),
		feature(5, w.suf4, 0, 0),
		feature(6, w.shape, 0, 0),
		feature(7, w.mask, 0, 0),
		feature(8, w.class, 0, 0),
		feature(9, w.class, w.shape, 0),
		feature(10, w.mask, w.suf3, 0),
	}
}

// features puts the ids of a word's other features into f.
func features(f *[templates - alone]uint32, a []atoms, i int, t1, t2 doc.Tag, c clause) {
	var none atoms
	w, p1, p2, n1, n2 := &a[i], &none, &none, &none, &none
	if i > 0 {
		p1 = &a[i-1]
	}
	if i > 1 {
		p2 = &a[i-2]
	}
	if i+1 < len(a) {
		n1 = &a[i+1]
	}
	if i+2 < len(a) {
		n2 = &a[i+2]
	}
	tag1 := uint32(t1) + 1
	tags := tag1<<5 | (uint32(t2) + 1)
	n := uint32(0)
	add := func(x, y, z uint32) {
		f[n] = feature(alone+1+n, x, y, z)
		n++
	}
	add(tag1, 0, 0)
	add(tags, 0, 0)
	add(tag1, w.mask, 0)
	add(tag1, w.class, 0)
	add(tag1, w.word, 0)
	add(tags, w.mask, 0)
	add(p1.word, 0, 0)
	add(n1.word, 0, 0)
	add(p1.word, w.mask, 0)
	add(n1.word, w.mask, 0)
	add(w.word, n1.word, 0)
	add(p1.word, w.word, 0)
	add(p2.word, w.mask, 0)
	add(n2.word, w.mask, 0)
	add(p1.mask, w.mask, 0)
	add(w.mask, n1.mask, 0)
	add(p1.class, w.class, n1.class)
	add(tag1, w.mask, n1.mask)
	add(w.class, n1.class, 0)
	add(n1.mask, n2.mask, w.mask)
	add(w.word, n1.mask, 0)
	add(uint32(c), w.mask, w.ahead)
	add(uint32(c), w.class, boolean(n1.shape == mark))
	add(uint32(c), w.mask, n1.mask)
	add(w.ahead, w.mask, tag1)
	add(n1.suf3, w.mask, 0)
	add(p1.suf3, w.mask, 0)
	add(w.shape, n1.shape, p1.shape)
	add(fit(w, n1, n2), w.class, tag1)
	add(fit(p1, w, n1), w.mask, tag1)
}

// fit reports whether an article agrees with the word behind it, or with that
// and the one after.
func fit(w, n1, n2 *atoms) uint32 {
	switch {
	case w.article == 0 || n1.noun == 0:
		return 0
	case w.article&n1.noun == 0:
		return 1
	case n2.noun == 0:
		return 2
	case w.article&n1.noun&n2.noun == 0:
		return 3
	}
	return 4
}

func boolean(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

const (
	verbFin = 1<<doc.VERBFin | 1<<doc.AUXFin
	verbInf = 1<<doc.VERBInf | 1<<doc.AUXInf | 1<<doc.VERBPart | 1<<doc.AUXPart
)

// lookAhead notes for every word what verb forms can still come before the
// next comma, semicolon or end.
func lookAhead(a []atoms) {
	var seen uint32
	for i := len(a) - 1; i >= 0; i-- {
		a[i].ahead = seen
		w := &a[i]
		switch {
		case w.shape == mark:
			seen = 0
		case w.licensed&(verbFin|verbInf) == 0:
		case w.licensed&verbInf == 0:
			seen |= 1
		case w.licensed&verbFin == 0:
			seen |= 2
		default:
			seen |= 4
		}
	}
}
