package german

import (
	"unicode"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/german/lexicon"
)

// phrases finds the noun phrases of sentence si by their inner order: article,
// adjectives, nouns, names; then what hangs behind: parentheses, genitives,
// appositions, prepositional attributes. Agreement is the intersection of the
// case, number and gender readings of the words.
func (p *parser) phrases(si int) {
	s := p.a.Sentences[si].Range
	for i := s.From; i < s.To; {
		core, head, nom, ok := p.core(i, s.To)
		if !ok {
			i++
			continue
		}
		ph := doc.Phrase{All: core, Core: core, Head: head, Nom: nom, Prep: -1, Clause: -1}
		if j := core.From - 1; j >= s.From && p.w.Negations.Has(p.a.Tokens[j].Lower) && p.ofAttribute(j, core.To) {
			core.From = j // "beklagt nicht ausgezahlte Löhne"
			ph.Core.From, ph.All.From = j, j
		}
		if core.From > s.From {
			j := core.From - 1
			for k := 0; k < 2 && j > s.From && (p.a.Tokens[j].Tag == doc.ADV || p.a.Tokens[j].Tag == doc.PART) && p.a.Tokens[core.From].Tag != doc.DET; k++ {
				j-- // "auf nicht weiter genannte Quellen"
			}
			if t := &p.a.Tokens[j]; t.Tag == doc.ADP {
				ph.Prep = j
				ph.Core.From, ph.All.From = j+1, j+1
			} else if p.intro[j] && j > s.From && t.Nom&^doc.Gen == 0 && p.a.Tokens[j-1].Tag == doc.ADP {
				ph.Prep = j - 1 // "in dessen Folge"
			}
		}
		p.a.Phrases = append(p.a.Phrases, ph)
		i = core.To
	}
}

// core reads the noun phrase that begins at i, without what hangs behind its head.
func (p *parser) core(i, end int) (r doc.Range, head int, nom doc.Nominal, ok bool) {
	toks := p.a.Tokens
	t := &toks[i]
	if t.Tag == doc.PRON && !p.beforeNoun(i, end) || p.intro[i] && t.Nom&^doc.Gen != 0 {
		return doc.Range{From: i, To: i + 1}, i, t.Nom, true
	}
	if t.Tag == doc.DET && i+1 < end && toks[i+1].Tag == doc.DET && toks[i+1].Nom&doc.Gen != 0 && p.w.OneOf.Has(t.Lower) && p.attribute(i+1, end, t.Nom) == i+1 {
		return doc.Range{From: i, To: i + 1}, i, (doc.Nom | doc.Acc | t.Nom) & doc.Sing, true // "einer der Putschisten", not "einer der dpa vorliegenden Studie"
	}
	if t.Tag == doc.ADJ && t.Capital() && t.Nom != 0 && i+1 < end && !p.adjective(i+1, end) && !p.nominal(i+1) {
		return doc.Range{From: i, To: i + 1}, i, t.Nom, true // "Jugendliche haben …"
	}
	from, nom := i, doc.Nominal(0xffff)
	det := false
	if t.Tag == doc.DET || t.Tag == doc.PRON {
		if t.Nom != 0 && (t.Tag != doc.PRON || t.Nom&^doc.Gen != 0) {
			nom &= t.Nom
		}
		det = true
		i++
	}
	adj := i
	switch {
	case det:
		i = p.attribute(i, end, nom)
	case t.Tag == doc.NUM && i+1 < end && toks[i+1].Tag == doc.ADP:
		if j := p.attribute(i+1, end, nom&doc.Plur); j > i+1 {
			i = j // "drei mit der Sache vertraute Personen"
		}
	case t.Tag == doc.ADP && i > 0 && toks[i-1].Tag == doc.ADP:
		if i = p.attribute(i, end, nom&toks[i-1].Nom); i == from {
			return r, 0, 0, false
		}
	}
	for i < end && (p.adjective(i, end) || i > from && toks[i].Tag == doc.ADV && i+1 < end && p.adjective(i+1, end)) {
		if toks[i].Nom != 0 && nom&toks[i].Nom != 0 {
			nom &= toks[i].Nom
		}
		i++
		// "neue und alte Minister", "der große, dicke Mann"
		if i+1 < end && (toks[i].Tag == doc.CCONJ || toks[i].Text == ",") && p.adjective(i+1, end) && toks[i+1].Tag == doc.ADJ {
			i++
		}
	}
	// a name in quotation marks: der „Spiegel", die Zeitung „Bild"
	if i < end && toks[i].Kind == doc.QOpen {
		if q := p.nameQuote(i, end); q > 0 {
			head = i + 1
			if n := toks[head].Nom; n != 0 && nom&n != 0 && toks[head].Tag == doc.PROPN {
				nom &= n
			}
			i = q
			if i < end && toks[i].Tag == doc.NOUN && det {
				head = i
				i++
			}
			return doc.Range{From: from, To: i}, head, orAll(nom), true
		}
	}
	if i >= end || !p.nominal(i) {
		if det && i == adj && (t.Tag == doc.PRON || i < end && (toks[i].Tag.Finite() || p.w.Personal.Has(t.Lower))) {
			return doc.Range{From: from, To: from + 1}, from, t.Nom, true
		}
		// an adjective as a noun that the tagger did not take for one: "die meisten", "beide"
		if det && i > adj {
			return doc.Range{From: from, To: i}, i - 1, nom, true
		}
		return r, 0, 0, false
	}
	head = i
	if !det && i == adj && toks[i].Tag == doc.PROPN && i+1 < end {
		// a name in the genitive before its noun: "Grupps Meinung"
		j := i + 1
		for j < end && toks[j].Tag == doc.PROPN {
			j++
		}
		if w := toks[j-1].Lower; j < end && w[len(w)-1] == 's' && len(w) > 2 && !p.endsInS(j-1) {
			k := j
			for k < end && toks[k].Tag == doc.ADJ && !toks[k].Capital() {
				k++
			}
			if k < end && toks[k].Tag == doc.NOUN && toks[k].Known {
				i, head = k, k
			}
		}
	}
	if n := toks[i].Nom; n != 0 {
		if det && toks[i].Tag == doc.PROPN {
			n = allCases(n) // the article shows the case: "der Tibet-Initiative"
		}
		if !det && i == adj && toks[i].Tag == doc.NOUN && i+1 < end && toks[i+1].Tag == doc.PROPN && n&doc.Sing != 0 {
			n &= doc.Sing // "Minister Berg" is one
		}
		if nom&n != 0 {
			nom &= n
		}
	}
	i++
	for i < end {
		switch {
		case toks[i].Tag == doc.PROPN && !p.w.Time.Has(toks[i].Lower) && p.when(i-1):
			return doc.Range{From: from, To: i}, head, nom, true // "sagte am Montag | Ada Berger"
		case toks[i].Tag == doc.PROPN && toks[i-1].Tag == doc.PROPN && p.first[i] && !p.first[i-1] && i-1 >= head && toks[i-1].Known:
			return doc.Range{From: from, To: i}, head, nom, true // "gratulierte Putin | Kim Jong Un": a surname ends a name
		case toks[i].Tag == doc.PROPN || toks[i].Tag == doc.NOUN && (toks[i-1].Tag == doc.PROPN || toks[i-1].Tag == doc.NOUN) && p.joins(i):
			i++
		case toks[i].Capital() && (p.first[i-1] || allCaps(toks[i].Text) || !toks[i].Known) && !toks[i].Tag.Finite():
			i++ // "Manfred Berg": a surname that is also a noun or an adjective
		case toks[i].Tag == doc.NOUN && toks[i-1].Tag == doc.NOUN && toks[i].Nom&nom&doc.Sing != 0 && !p.genitiveOnly(i):
			i++
		case toks[i].Kind == doc.Number && p.timeNoun(&doc.Phrase{Head: i - 1}) && (i+1 >= end || !p.nominal(i+1) && toks[i+1].Tag != doc.ADJ && toks[i+1].Tag != doc.NUM):
			i++ // "im Jahr 2005"
		case toks[i].Tag == doc.NUM && toks[i-1].Tag == doc.PROPN && i+1 < end && toks[i+1].Tag == doc.PROPN && len(toks[i].Text) <= 2:
			i++ // "Bayer 04 Leverkusen"
		case toks[i].Tag == doc.NUM && toks[i-1].Tag == doc.PROPN && (i+1 >= end || !p.nominal(i+1) && toks[i+1].Tag != doc.ADJ && toks[i+1].Tag != doc.NUM):
			i++
		case p.w.NameLinks.Has(toks[i].Lower) && p.nameLink(i, end):
			for i < end && p.w.NameLinks.Has(toks[i].Lower) {
				i++
			}
			i++
		case toks[i].Kind == doc.QOpen:
			q := p.nameQuote(i, end)
			if q < 0 {
				return doc.Range{From: from, To: i}, head, nom, true
			}
			i = q
			return doc.Range{From: from, To: i}, head, nom, true
		default:
			return doc.Range{From: from, To: i}, head, nom, true
		}
	}
	return doc.Range{From: from, To: i}, head, nom, true
}

// when reports whether the word at i is a noun of time, or two in one ("Montagabend"),
// and no name: a noun to the tagger, or behind a number, a noun of time, or a
// preposition that has swallowed its article.
func (p *parser) when(i int) bool {
	t, b := &p.a.Tokens[i], &p.a.Tokens[max(i-1, 0)]
	if p.w.Time.Has(t.Lower) {
		return t.Tag == doc.NOUN || b.Tag == doc.ADP && b.Nom != 0 && b.Nom&doc.Fem == 0 || b.Tag == doc.NUM || p.w.Time.Has(b.Lower)
	}
	for k := range t.Lower {
		if p.w.Time.Has(t.Lower[:k]) && p.w.Time.Has(t.Lower[k:]) {
			return true
		}
	}
	return false
}

// endsInS reports whether the s of a name is its own: "Airbus" is no genitive.
func (p *parser) endsInS(i int) bool {
	t := &p.a.Tokens[i]
	f := p.lex.Lookup(t.Text, t.Lower, false)
	return f.How == lexicon.Exact && (f.As(doc.PROPN).Nom|f.As(doc.NOUN).Nom)&doc.Nom != 0
}

// allCaps reports whether a word is an acronym: "FIFA" behind "Weltverband".
func allCaps(s string) bool {
	for _, r := range s {
		if !unicode.IsUpper(r) {
			return false
		}
	}
	return len(s) > 1
}

func orAll(n doc.Nominal) doc.Nominal {
	if n == 0 {
		return 0xffff
	}
	return n
}

// beforeNoun reports whether the pronoun at i stands before a noun that it agrees with ("diese Zeitung").
func (p *parser) beforeNoun(i, end int) bool {
	toks := p.a.Tokens
	if p.w.Reflexives.Has(toks[i].Lower) {
		return false
	}
	j := i + 1
	for j < end && p.a.Tokens[j].Tag != doc.DET && p.adjective(j, end) {
		j++
	}
	if t := &toks[i]; t.Nom != 0 && t.Nom&^doc.Gen == 0 && !p.intro[i] && j < end && toks[j].Tag == doc.NOUN {
		return true // "dessen Sprecher"
	}
	if j == i+1 && j < end && toks[j].Kind == doc.QOpen && p.nameQuote(j, end) > 0 && !p.personal(i) {
		return true // das „Kesselhaus“
	}
	return j < end && p.nominal(j) && toks[j].Tag == doc.NOUN && toks[i].Nom&toks[j].Nom != 0 && toks[i].Verb == 0 && !p.personal(i)
}

// personal reports whether the pronoun at i can stand for a person by itself.
func (p *parser) personal(i int) bool {
	t := &p.a.Tokens[i]
	return t.Tag == doc.PRON && p.w.Personal.Has(t.Lower)
}

func (p *parser) adjective(i, end int) bool {
	t := &p.a.Tokens[i]
	switch t.Tag {
	case doc.ADJ:
		return i+1 < end
	case doc.NUM:
		return true
	case doc.VERBPart:
		return i+1 < end && (p.a.Tokens[i+1].Tag == doc.NOUN || p.a.Tokens[i+1].Tag == doc.ADJ) && t.Nom != 0
	case doc.DET:
		return i > 0 && p.a.Tokens[i-1].Tag == doc.DET // "alle diese", "die beiden"
	}
	return false
}

func (p *parser) nominal(i int) bool {
	t := &p.a.Tokens[i]
	return t.Tag == doc.NOUN || t.Tag == doc.PROPN || t.Kind == doc.Word && t.Tag == doc.X && t.Capital()
}

// joins reports whether noun i can go on with a name before it.
func (p *parser) joins(i int) bool {
	t := &p.a.Tokens[i]
	return !t.Known || t.Tag == doc.PROPN
}

func (p *parser) genitiveOnly(i int) bool {
	n := p.a.Tokens[i].Nom
	return n != 0 && n&^doc.Gen == 0
}

// nameLink reports whether small words at i stand inside a name: "Ursula von
// der Leyen", "Muhammad al Baradei".
func (p *parser) nameLink(i, end int) bool {
	toks := p.a.Tokens
	if toks[i-1].Tag != doc.PROPN {
		return false
	}
	j := i
	for j < end && p.w.NameLinks.Has(toks[j].Lower) {
		j++
	}
	if j >= end || toks[j].Tag != doc.PROPN && !(toks[j].Capital() && !toks[j].Known) || j-i > 2 {
		return false
	}
	// "Merkel in Berlin" is none; von, zu and de are only between a first name and a surname
	return p.first[i-1]
}

// nameQuote gives the end of a short quotation without a verb that opens at i, -1 for another one.
func (p *parser) nameQuote(i, end int) int {
	q := p.a.Tokens[i].Quote
	if q < 0 || p.a.Quotations[q].From != i {
		return -1
	}
	r := p.a.Quotations[q].Range
	if r.To > end || r.Len() > 8 || p.clauseLike(q) {
		return -1
	}
	if t := &p.a.Tokens[i+1]; !t.Capital() && t.Kind != doc.Number && !p.foreign(doc.Range{From: i + 1, To: r.To - 1}) {
		return -1
	}
	return r.To
}

// foreign reports whether words are a name in small letters: at most three of
// which the lexicon does not have the first („tagesschau.de“, „heise online“).
func (p *parser) foreign(r doc.Range) bool {
	return r.Len() <= 3 && (!p.a.Tokens[r.From].Known || p.a.Tokens[r.From].Tag == doc.PROPN)
}

// attribute passes over an attribute with words of its own between the article
// and the noun: "einer [am Dienstag veröffentlichten] Mitteilung", "der [für den
// Damm zuständige] Ingenieur". It gives the token of its participle or
// adjective, or i where there is none: article, adjective and noun agree.
func (p *parser) attribute(i, end int, nom doc.Nominal) int {
	toks := p.a.Tokens
	if i >= end || toks[i-1].Nom == 0 && toks[i-1].Tag != doc.NUM {
		return i
	}
	switch toks[i].Tag {
	case doc.ADP, doc.ADV, doc.PART, doc.DET, doc.PRON:
	case doc.ADJ:
		if toks[i].Nom != 0 {
			return i // not the adverb in "ein namentlich nicht genannter Mann"
		}
	case doc.NUM:
		if i+1 >= end || toks[i+1].Tag != doc.NOUN {
			return i
		}
	default:
		return i
	}
	for j := i + 1; j+1 < end && j < i+9; j++ {
		t := &toks[j]
		if t.Kind == doc.Punct || t.Tag.Finite() || t.Tag == doc.VERBInf || t.Tag == doc.SCONJ {
			return i
		}
		if t.Tag != doc.ADJ && t.Tag != doc.VERBPart {
			continue
		}
		if b := toks[j-1].Tag; b == doc.DET || b == doc.ADP {
			continue // of a noun inside the attribute: "von der amtlichen Agentur verbreitet"
		}
		n := &toks[j+1]
		if n.Tag == doc.ADJ && j+2 < end {
			n = &toks[j+2]
		}
		part := t.Verb&(doc.Part1|doc.Part2) != 0
		switch {
		case n.Tag == doc.NOUN && n.Nom&nom != 0 && (part && t.Nom == 0 || t.Nom&nom&n.Nom != 0 && (part || toks[i].Tag != doc.DET && toks[i].Tag != doc.PRON)),
			part && t.Nom&nom != 0 && (n.Tag == doc.PROPN || n.Kind == doc.QOpen && p.nameQuote(j+1, end) > 0):
			return j
		}
	}
	return i
}
