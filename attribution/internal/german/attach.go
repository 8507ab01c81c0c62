package german

import "github.com/hearsay/hearsay/attribution/doc"

// attach gives every phrase of sentence si its clause and lets it reach over
// what hangs behind its head: parentheses, genitives, appositions,
// prepositional attributes. limit says how far: in the Vorfeld everything
// before the finite verb is one constituent.
func (p *parser) attach(si int) {
	a := p.a
	rng := a.PhrasesOf[si]
	for k := rng.From; k < rng.To; k++ {
		ph := &a.Phrases[k]
		ph.Clause = p.a.ClauseAt(si, ph.Core.From)
	}
	for k := rng.From; k < rng.To; k++ {
		p.reach(k, rng.To)
	}
}

// reach lets phrase k go on over the phrases behind it.
func (p *parser) reach(k, end int) {
	a := p.a
	ph := &a.Phrases[k]
	last := a.Sentences[a.Tokens[ph.Head].Sent].To
	if a.Tokens[ph.Head].Tag == doc.PRON {
		return
	}
	vorfeld := -1
	if c := ph.Clause; c >= 0 {
		if cl := &a.Clauses[c]; cl.Kind == doc.Main && cl.Finite > ph.Head {
			vorfeld = cl.Finite
		}
	}
	next := k + 1
	inner, apposed := -1, false // the phrase that was attached last
	for {
		i := ph.All.To
		for next < end && a.Phrases[next].Core.From < i {
			next++
		}
		if i >= last {
			return
		}
		t := &a.Tokens[i]
		switch {
		case t.Text == "(":
			c := p.closing(i, last)
			if c < 0 || c-i > 8 || p.hasFinite(i, c) {
				return
			}
			ph.All.To = c + 1
		case next < end && a.Phrases[next].Core.From == i && !p.timeNoun(ph) && (a.Phrases[next].Nom&doc.Gen != 0 && p.genitive(next) || p.bareGenitive(next)):
			ph.All.To, inner = a.Phrases[next].Core.To, next
		case vorfeld > i && next < end && a.Phrases[next].Core.From == i && a.Tokens[a.Phrases[next].Head].Tag != doc.PRON && a.Phrases[next].Core.To <= vorfeld:
			// two phrases side by side before the verb are one constituent: "Arbeitskreis Vorratsdatenspeicherung"
			ph.All.To, inner = a.Phrases[next].Core.To, next
		case t.Tag == doc.ADP && !p.timeNoun(ph) && next < end && a.Phrases[next].Core.From == i+1 && a.Tokens[a.Phrases[next].Head].Tag != doc.PRON && !(ph.Prep >= 0 && a.Tokens[i-1].Tag == doc.PROPN && ph.Core.Len() == 1 && i-1 == ph.Head) && (p.attributeOf(t, ph.All.To-1, next) || p.seat(ph, next) || vorfeld > 0 && vorfeld >= a.Phrases[next].Core.To):
			ph.All.To, inner = a.Phrases[next].Core.To, next
		case t.Text == "," && vorfeld > i && p.listed(k, i, end, vorfeld):
			ph.All.To = vorfeld
			return
		case t.Text == "," && next < end:
			if apposed && vorfeld < 0 {
				return // behind an apposition, what follows another comma is no second one
			}
			to := p.apposition(k, i, end, last)
			if to < 0 && inner >= 0 {
				to = p.apposition(inner, i, end, last) // "die Aussage von X, dem Chef der Werft, …"
			}
			if to < 0 {
				return
			}
			ph.All.To, apposed = to, true
		case t.Tag == doc.CCONJ && next < end && (a.Phrases[next].Core.From == i+1 || a.Phrases[next].Core.From == i+2 && a.Tokens[i+1].Tag == doc.ADV) && p.coordinated(k, next, i):
			ph.All.To, inner = a.Phrases[next].Core.To, next
		default:
			return
		}
	}
}

// listed reports whether phrase k and the phrases from the comma at i on are a list
// that fills the Vorfeld: "Die Stadt, der Rat und das Land | erklärten".
func (p *parser) listed(k, i, end, vorfeld int) bool {
	a := p.a
	joined := false
	if vorfeld > i+reach {
		return false
	}
	for n := k + 1; i < vorfeld; n++ {
		for n < end && a.Phrases[n].Core.From <= i {
			n++
		}
		if n == end || a.Phrases[n].Core.From != i+1 || a.Phrases[n].Prep >= 0 || joined || !p.sameCase(a.Phrases[k].Nom, a.Phrases[n].Nom) || a.Tokens[a.Phrases[n].Head].Tag == doc.PRON {
			return false
		}
		joined = a.Tokens[i].Tag == doc.CCONJ
		i = a.Phrases[n].Core.To
		if i < vorfeld && a.Tokens[i].Text != "," && a.Tokens[i].Tag != doc.CCONJ {
			return false
		}
	}
	return joined && i == vorfeld
}

func (p *parser) hasFinite(from, to int) bool {
	for i := from; i < to; i++ {
		if p.a.Tokens[i].Tag.Finite() {
			return true
		}
	}
	return false
}

// genitive reports whether phrase k, directly behind another one, is its
// genitive: an article or adjective in the genitive, or a name in -s.
func (p *parser) genitive(k int) bool {
	ph := &p.a.Phrases[k]
	f := &p.a.Tokens[ph.Core.From]
	if ph.Core.Len() == 1 && f.Tag == doc.DET && p.w.OneOf.Has(f.Lower) {
		return f.Nom&doc.Gen != 0 // "ein Sprecher einer der Firmen"
	}
	if ph.Core.Len() > 1 && (f.Tag == doc.DET || f.Tag == doc.ADJ || f.Tag == doc.PRON) {
		return f.Nom&doc.Gen != 0
	}
	return p.genitiveOnly(ph.Head) || f.Tag == doc.PROPN && len(f.Lower) > 2 && f.Lower[len(f.Lower)-1] == 's'
}

// bareGenitive reports whether phrase k is a genitive plural by its adjective
// ("Äußerungen südkoreanischer Beamter"), whose noun the lexicon knows in the
// singular only: without an article it could stand there as nothing else.
func (p *parser) bareGenitive(k int) bool {
	ph := &p.a.Phrases[k]
	f := &p.a.Tokens[ph.Core.From]
	return ph.Core.Len() > 1 && f.Tag == doc.ADJ && f.Nom&doc.Plur&doc.Gen != 0 && ph.Nom&^(doc.Masc&doc.Nom) == 0 && p.a.Tokens[ph.Head].Capital()
}

// attributeOf reports whether the preposition ties a phrase to the noun before
// it: von nearly always, others right after a noun in the middle of a clause only
// where they are listed.
func (p *parser) attributeOf(prep *doc.Token, noun, next int) bool {
	if p.a.Tokens[noun].Tag == doc.PROPN && (!p.w.Origin.Has(prep.Lower) || !p.definite(prep, &p.a.Phrases[next])) {
		return false // "dankte Putin für den Dialog", "hat Berg aus heiterem Himmel erklärt"
	}
	return p.w.Attributive.Has(prep.Lower)
}

// definite reports whether a phrase behind a preposition is a name or has an article,
// which the preposition may have swallowed: such a one has no feminine reading.
func (p *parser) definite(prep *doc.Token, ph *doc.Phrase) bool {
	f := &p.a.Tokens[ph.Core.From]
	return f.Tag == doc.DET || f.Tag == doc.PROPN || f.Kind == doc.QOpen || p.a.Tokens[ph.Head].Tag == doc.PROPN || prep.Nom != 0 && prep.Nom&doc.Fem == 0
}

// seat reports whether phrase next says where what the phrase before it names
// has its seat: "die Regierung in Lima", "ein Sprecher des Werks in Bad Ems". Of
// a person with a name it says where he is.
func (p *parser) seat(ph *doc.Phrase, next int) bool {
	a := p.a
	n := &a.Phrases[next]
	if n.Prep < 0 || !p.w.Places.Has(a.Tokens[n.Prep].Lower) || ph.Core.Len() == 1 && ph.All == ph.Core {
		return false
	}
	if t := &a.Tokens[ph.All.To-1]; t.Tag != doc.NOUN && t.Text != ")" {
		return false
	}
	place := false
	for i := n.Core.From; i < n.Core.To; i++ {
		t := &a.Tokens[i]
		switch {
		case p.w.Countries.Has(t.Lower):
			return true
		case t.Tag == doc.PROPN && !allCaps(t.Text):
			place = true
		case t.Tag != doc.ADJ:
			return false
		}
	}
	return place
}

// apposition gives the end of an apposition that begins behind the comma at i:
// a phrase with no verb, closed by a comma or by the verb of the clause. -1
// where there is none.
func (p *parser) apposition(k, i, end, last int) int {
	a := p.a
	ph := &a.Phrases[k]
	j := -1
	for n := k + 1; n < end; n++ {
		if a.Phrases[n].Core.From == i+1 {
			j = n
			break
		}
		if a.Phrases[n].Core.From > i+1 {
			break
		}
	}
	if j < 0 || a.Tokens[a.Phrases[j].Head].Tag == doc.PRON {
		return -1
	}
	if !p.sameCase(ph.Nom, a.Phrases[j].Nom) && a.Tokens[a.Phrases[j].Head].Tag != doc.PROPN {
		return -1
	}
	// names beside names are a list, not an apposition, unless one of them has a common noun
	name := a.Tokens[ph.Head].Tag == doc.PROPN
	if name && a.Tokens[a.Phrases[j].Head].Tag == doc.PROPN && a.Phrases[j].Core.Len() <= 2 && a.Tokens[a.Phrases[j].Core.From].Tag == doc.PROPN {
		return -1
	}
	m := a.Phrases[j].Core.To
	if m < last && a.Tokens[m].Text == "," && p.office(ph) && p.onlyName(&a.Phrases[j]) {
		return m // "der Chef der Werft, Rosa Berg, …", whatever follows
	}
	for m < last && m < i+reach {
		t := &a.Tokens[m]
		switch {
		case t.Tag.Finite() && ph.Clause >= 0 && a.Clauses[ph.Clause].Kind == doc.Main && a.Clauses[ph.Clause].Finite >= 0 && a.Clauses[ph.Clause].Finite < ph.Core.From:
			return -1 // "sagte X der Agentur, die Kanäle seien leer": the verb is another clause's
		case t.Text == "," || t.Tag.Finite():
			if t.Text == "," && m+1 < last {
				// what follows the closing comma must go on with the clause: its verb, or a relative clause
				n := &a.Tokens[m+1]
				if !(n.Tag.Finite() || n.Tag == doc.ADP || n.Tag == doc.ADV || n.Tag == doc.PRON || n.Tag == doc.PART || n.Tag == doc.SCONJ || p.w.Relatives.Has(n.Lower) || n.Kind == doc.QOpen || n.Tag == doc.VERBPart) {
					return -1
				}
			}
			if t.Tag.Finite() && (a.Tokens[m-1].Text == "," || a.Phrases[j].Clause != ph.Clause) {
				return -1 // "…, der Damm halte": a clause of its own
			}
			for a.Tokens[m-1].Tag == doc.ADV && m-1 > a.Phrases[j].Core.To {
				m-- // "ein Sprecher der Werft, Rosa Berg heute mitteilte"
			}
			return m
		case t.Kind == doc.Punct && (t.Text == "." || t.Text == "!" || t.Text == "?" || t.Text == ":"):
			return m
		case t.Text == "(":
			c := p.closing(m, last)
			if c < 0 {
				return -1
			}
			m = c + 1
		case t.Tag == doc.ADV && a.Tokens[a.Phrases[j].Core.From].Tag == doc.NOUN:
			return -1 // "…, so Berg, Schuld daran, dass": no apposition without an article goes on with an adverb
		case t.Tag == doc.NOUN || t.Tag == doc.PROPN || t.Tag == doc.ADP || t.Tag == doc.DET || t.Tag == doc.ADJ || t.Tag == doc.NUM || t.Tag == doc.CCONJ || t.Kind == doc.QOpen || t.Kind == doc.QClose || t.Kind == doc.Number || t.Tag == doc.ADV || t.Tag == doc.X:
			m++
		default:
			return -1
		}
	}
	return -1
}

// office reports whether a phrase names one person by what he is: an article
// and a common noun in the singular.
func (p *parser) office(ph *doc.Phrase) bool {
	return p.a.Tokens[ph.Core.From].Tag == doc.DET && p.a.Tokens[ph.Head].Tag == doc.NOUN && ph.Nom&doc.Sing != 0
}

// onlyName reports whether a phrase is a name of two words or more and nothing else.
func (p *parser) onlyName(ph *doc.Phrase) bool {
	for i := ph.Core.From; i < ph.Core.To; i++ {
		if p.a.Tokens[i].Tag != doc.PROPN && !p.w.NameLinks.Has(p.a.Tokens[i].Lower) {
			return false
		}
	}
	return ph.Core.Len() > 1 && ph.Prep < 0
}

// coordinated reports whether the conjunction at i joins phrases k and next:
// both fit one case and no finite verb follows that the second one would be
// the subject of.
func (p *parser) coordinated(k, next, i int) bool {
	a := p.a
	x, y := &a.Phrases[k], &a.Phrases[next]
	if x.Clause != y.Clause || a.Tokens[y.Head].Tag == doc.PRON {
		return false
	}
	return p.sameCase(x.Nom, y.Nom)
}

// sameCase reports whether two phrases can stand in one case, whatever their gender and number.
func (p *parser) sameCase(x, y doc.Nominal) bool {
	return cases(x)&cases(y) != 0
}

// cases folds genders and numbers away: one bit a case.
func cases(n doc.Nominal) doc.Nominal {
	return (n | n>>4 | n>>8 | n>>12) & 0xf
}
