package resolve

import (
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/wordlist"
)

// nominative gives words of a mention as the name of a source: the adjectives
// before the head and the head itself in the nominative, without an article
// ("des alten Mannes im Rat" as "alter Mann im Rat"). What the readings of the
// words leave open stays as it stands in the text.
func (rs *resolver) nominative(m *mention, r doc.Range) string {
	h := rs.tok(m.head)
	if rs.w.nominative == nil || !r.Has(m.head) || h.Tag != doc.NOUN || h.Quote >= 0 || acronym(h.Text) {
		return rs.a.OneLine(r)
	}
	read := h.Nom
	if m.nom != 0 {
		read &= m.nom
	}
	if m.plural {
		read &= doc.Plur
	}
	if read == 0 {
		return rs.a.OneLine(r)
	}
	for i := r.From; i < m.head; i++ {
		t := rs.tok(i)
		if t.Tag == doc.DET || m.det == detNone && read&doc.Nom != 0 && t.Tag == doc.ADJ && slices.ContainsFunc(rs.w.nominative, func(e string) bool { return strings.HasSuffix(t.Text, e) }) {
			return rs.a.OneLine(r) // "beide alten Männer"; "neue Regeln" have their ending
		}
	}
	var buf [128]byte
	name := buf[:0]
	for i := r.From; i < r.To; i++ {
		t := rs.tok(i)
		if i > r.From && rs.tok(i-1).End < t.Start {
			name = append(name, ' ')
		}
		switch {
		case i == m.head:
			name = rs.w.appendNoun(name, h, read, m.det)
		case i < m.head && t.Tag == doc.ADJ && t.Nom != 0:
			name = rs.w.appendAdjective(name, t, genders(read))
		default:
			name = append(name, t.Text...)
		}
	}
	if plain := rs.a.OneLine(r); string(name) == plain {
		return plain
	}
	return rs.strings.Bytes(name)
}

// appendNoun appends the nominative of a noun that has these readings where it
// stands: the dictionary form in the singular, with the ending of an adjective
// where it has those ("eines Beamten", "der Beamte": "Beamter"; "mehreren Beamten":
// "Beamte"), and the form without the ending of the dative in the plural.
func (w *Words) appendNoun(to []byte, t *doc.Token, read doc.Nominal, det determiner) []byte {
	if t.Text != t.Lemma {
		read &^= doc.Neut & doc.Nom // "Berichten" is no infinitive made a noun, which would be its own dictionary form
	}
	switch {
	case read&doc.Sing != 0 && read&doc.Plur == 0 && (read&doc.Nom == 0 || t.Text == t.Lemma && det == detDefinite) && t.Lemma != "":
		to = append(to, t.Lemma...)
		if read&doc.Masc != 0 && w.declined(t.Lemma) {
			to = append(to, w.nominative[0][1:]...)
		}
		return to
	case read&doc.Sing == 0 && read&doc.Plur != 0 && w.declined(t.Lemma):
		return append(to, t.Lemma...)
	case read&doc.Nom == 0 && read&doc.Plur != 0 && t.Nom&doc.Plur&doc.Nom == 0:
		return append(to, strings.TrimSuffix(t.Text, "n")...)
	}
	return append(to, t.Text...)
}

// declined reports whether a noun in -e, or the noun that a compound ends in, has the
// endings of an adjective: a list has its other form ("Beamte", "Beamter").
func (w *Words) declined(lemma string) bool {
	strong := w.nominative[0]
	if !strings.HasSuffix(lemma, strong[:1]) {
		return false
	}
	var buf, other [wordlist.MaxStack]byte
	lower := wordlist.AppendLower(buf[:0], lemma)
	n := w.plain(string(lower))
	if n.class == ClassNone {
		n = w.tail(string(lower))
	}
	return n.class != ClassNone && w.nouns.Of(string(append(append(other[:0], n.word...), strong[1:]...))).class != ClassNone
}

// appendAdjective appends an adjective with the ending that it has in the
// nominative without an article, where one gender or the plural is left.
func (w *Words) appendAdjective(to []byte, t *doc.Token, gender doc.Nominal) []byte {
	i := slices.Index(nominatives[:], gender)
	if i < 0 || t.Capital() && strings.HasSuffix(t.Text, w.nominative[0]) {
		return append(to, t.Text...) // "Berliner Polizei": what comes from the name of a town has no endings
	}
	for _, ending := range w.adjective {
		if stem, ok := strings.CutSuffix(t.Text, ending); ok {
			return append(append(to, stem...), w.nominative[i]...)
		}
	}
	return append(to, t.Text...)
}

// nominatives are what endings are listed for, in their order.
var nominatives = [...]doc.Nominal{doc.Masc & doc.Nom, doc.Fem & doc.Nom, doc.Neut & doc.Nom, doc.Plur & doc.Nom}
