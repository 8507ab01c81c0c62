package german

import (
	"slices"

	"github.com/hearsay/hearsay/attribution/doc"
)

// ofAttribute reports whether the negation at i is one of an attribute and not of
// the clause: "ein [namentlich nicht genannter] Mann".
func (p *parser) ofAttribute(i, end int) bool {
	toks := p.a.Tokens
	if toks[i].Tag != doc.PART {
		return false
	}
	for i++; i < end && (toks[i].Tag == doc.ADV || toks[i].Tag == doc.ADJ && toks[i].Nom == 0); i++ {
	}
	return i < end && toks[i].Nom != 0 && (toks[i].Tag == doc.ADJ || toks[i].Tag == doc.VERBPart) && p.adjective(i, end) && (p.adjective(i+1, end) || p.nominal(i+1))
}

// verbGroup finds a clause's main verb, its particle, mood and voice.
func (p *parser) verbGroup(c *doc.Clause) {
	toks := p.a.Tokens
	main, worden := -1, false
	var first, negated bool
	for _, r := range c.Parts {
		for i := r.From; i < r.To; i++ {
			if p.aside[i] && c.Kind != doc.Parenthesis {
				continue
			}
			t := &toks[i]
			negated = negated || p.w.Negations.Has(t.Lower) && !p.ofAttribute(i, r.To)
			first = first || p.w.Self.Has(t.Lower)
			if !t.Tag.Verbal() {
				continue
			}
			c.Group = append(c.Group, i)
			if i == c.Finite || t.Tag.Finite() {
				continue
			}
			switch {
			case p.w.Auxiliaries.Has(t.Lemma) && t.Tag != doc.VERBPart && t.Tag != doc.VERBInf || p.w.Worden.Has(t.Lower):
				worden = worden || p.w.Worden.Has(t.Lower)
			case p.attributive(i, r):
			case t.Tag == doc.VERBPart && c.Kind == doc.Main && i > c.All.From && i < c.Finite && toks[i-1].Text == ",":
				c.Group = c.Group[:len(c.Group)-1] // "der Ring, genannt Roter Ring, hat …"
			case main >= 0 && (p.apart(main, i) || i+2 < r.To && p.w.Zu.Has(toks[i+1].Lower) && p.apart(main, i+2)):
				c.Group = c.Group[:len(c.Group)-1]
			default:
				main = i
			}
		}
	}
	c.Negated = negated
	switch {
	case c.Finite < 0:
		c.Verb = main
	case p.w.Auxiliaries.Has(toks[c.Finite].Lemma) && main >= 0:
		c.Verb = main
	default:
		c.Verb = c.Finite
	}
	if c.Verb < 0 {
		return
	}
	v := &toks[c.Verb]
	c.Lemma = v.Lemma
	if c.Verb != c.Finite && c.Finite >= 0 && !worden && p.w.Being.Has(toks[c.Finite].Lemma) && p.w.OwnParticiples.Has(v.Lower) {
		c.Lemma = v.Lower
	}
	if c.Verb == c.Finite && c.Kind == doc.Main {
		p.particle(c)
	}
	if c.Particle < 0 && c.Verb > 0 && c.Verb > c.All.From && toks[c.Verb-1].Kind == doc.Word {
		// written apart before the verb: "bekannt gab", "bekannt gegeben"
		if p.lex.Separable(toks[c.Verb-1].Lower, v.Lemma) && !p.w.NoParticle.Has(toks[c.Verb-1].Lower) && !p.w.Zu.Has(toks[c.Verb-1].Lower) && toks[c.Verb-1].Tag != doc.ADP {
			c.Particle, c.Lemma = c.Verb-1, p.lemma.Join(toks[c.Verb-1].Lower, v.Lemma)
		}
	}
	// Keep of the group what belongs to this verb: the finite verb, the main verb and its auxiliaries.
	keep := c.Group[:0]
	for _, i := range c.Group {
		t := &toks[i]
		if i == c.Finite || i == c.Verb || i == c.Particle || p.w.Auxiliaries.Has(t.Lemma) && c.Verb != c.Finite {
			keep = append(keep, i)
		}
	}
	c.Group = keep
	if c.Particle >= 0 && !slices.Contains(c.Group, c.Particle) {
		c.Group = append(c.Group, c.Particle)
		slices.Sort(c.Group)
	}
	if c.Finite >= 0 {
		f := &toks[c.Finite]
		c.Passive = c.Verb != c.Finite && v.Verb&doc.Part2 != 0 && (p.w.Become.Has(f.Lemma) && v.Verb&doc.Inf == 0 || worden || p.hasPassiveInf(c))
		c.Mood = mood(f, first)
	}
}

func (p *parser) hasPassiveInf(c *doc.Clause) bool {
	for _, i := range c.Group {
		if t := &p.a.Tokens[i]; i != c.Finite && i != c.Verb && p.w.Become.Has(t.Lemma) {
			return true
		}
	}
	return false
}

// apart reports whether the zu-infinitive at i, which nouns divide from the
// participle at verb, is a clause of its own without its comma: "hat angekündigt
// die Preise zu erhöhen".
func (p *parser) apart(verb, i int) bool {
	toks := p.a.Tokens
	if toks[verb].Verb&doc.Part2 == 0 || toks[verb].Tag != doc.VERBPart || toks[i].Verb&doc.InfZu == 0 && !p.w.Zu.Has(toks[i-1].Lower) {
		return false
	}
	for k := verb + 1; k < i-1; k++ {
		if toks[k].Tag == doc.NOUN || toks[k].Tag == doc.PROPN {
			return true
		}
	}
	return false
}

// attributive reports whether the participle at i stands before a noun ("der
// angekündigte Rücktritt") and so is no part of the verb group.
func (p *parser) attributive(i int, r doc.Range) bool {
	if i+1 >= r.To {
		return false
	}
	t, n := &p.a.Tokens[i], &p.a.Tokens[i+1]
	return t.Verb&(doc.Part1|doc.Part2) != 0 && t.Tag == doc.ADJ && (n.Tag == doc.NOUN || n.Tag == doc.ADJ)
}

// particle puts a separated particle back: it closes the clause, or one of the
// stretches that the clause was cut into.
func (p *parser) particle(c *doc.Clause) {
	toks := p.a.Tokens
	base := toks[c.Finite].Lemma
	for k := len(c.Parts) - 1; k >= 0; k-- {
		r := c.Parts[k]
		i := r.To - 1
		for i > c.Finite && (p.aside[i] || toks[i].Kind == doc.Punct || toks[i].Kind == doc.QClose || toks[i].Kind == doc.QOpen) {
			i--
		}
		for n := 0; n < 2 && i > c.Finite; n, i = n+1, i-1 {
			t := &toks[i]
			if t.Tag == doc.NOUN || t.Tag == doc.PROPN || t.Tag == doc.PRON || t.Tag == doc.DET {
				break
			}
			if p.w.NoParticle.Has(t.Lower) {
				continue
			}
			if p.lex.Separable(t.Lower, base) {
				c.Particle, c.Lemma = i, p.lemma.Join(t.Lower, base)
				return
			}
		}
	}
}

// mood of a finite form in a clause; self says that a word of the first or
// second person stands in the clause.
func mood(t *doc.Token, self bool) doc.Mood {
	switch {
	case t.Verb&doc.Konj1 != 0 && t.Verb&doc.Ind == 0 && !self:
		return doc.Konjunktiv1
	case t.Verb&doc.Konj2 != 0 && t.Verb&doc.Ind == 0:
		return doc.Konjunktiv2
	}
	return doc.Indicative
}
