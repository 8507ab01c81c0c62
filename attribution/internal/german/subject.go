package german

import "github.com/hearsay/hearsay/attribution/doc"

const (
	nomBit = 1 // nominative in cases()
)

// subject finds the subject of clause c among its phrases: a phrase that can be
// nominative, is governed by no preposition, and agrees with the finite verb in
// number. In a verb-second clause the Vorfeld wins, elsewhere the first fit.
func (p *parser) subject(ci int) {
	c := &p.a.Clauses[ci]
	if c.Finite < 0 || c.Kind == doc.Infinitive {
		return
	}
	a := p.a
	rng := a.PhrasesOf[c.Sent]
	if c.Kind == doc.Relative && c.Intro >= 0 {
		// the relative pronoun, where it can be the subject and nothing else must be
		if k := p.phraseAt(rng, c.Intro); k >= 0 && p.fits(k, c, false) && a.Phrases[k].Prep < 0 {
			c.Subject = k
		}
	}
	best := p.candidate(ci, c, rng, false)
	if best < 0 && c.Subject < 0 {
		best = p.candidate(ci, c, rng, true)
	}
	if c.Subject < 0 && !(best >= 0 && !p.onlyNom(&a.Phrases[best]) && p.joined(c)) {
		c.Subject = best
	}
	if c.Subject < 0 && c.Kind == doc.Main && p.coordHead(c) {
		// a second verb takes the subject of the first, over what the first one says:
		// "X kam und sagte, …", "X gab zu, es sei …, sprach aber von …"
		for k := c.Parent; k >= 0; k = a.Clauses[k].Parent {
			o := &a.Clauses[k]
			if o.Sent != c.Sent {
				break
			}
			if o.Kind == doc.Main && o.Mood == c.Mood && p.sameQuote(o.Finite, c.Finite) {
				c.Subject = o.Subject
				break
			}
		}
	}
}

// sameQuote reports whether the verb at i, which may be none, stands in no
// quotation that the verb at j is outside of: "X sagte, er sei „müde, und das
// bleibt“ und kündigte an, …".
func (p *parser) sameQuote(i, j int) bool {
	if i < 0 || p.a.Tokens[i].Quote < 0 {
		return true
	}
	return p.a.Quotations[p.a.Tokens[i].Quote].Has(j)
}

// joined reports whether a conjunction and at once its verb open clause c, which
// goes on with a main clause that has a subject: "X dankte Y und äußerte die Hoffnung".
func (p *parser) joined(c *doc.Clause) bool {
	if c.Kind != doc.Main || c.Parent < 0 || !p.w.Coordinators.Has(p.a.Tokens[c.Parts[0].From].Lower) || c.Finite != c.Parts[0].From+1 {
		return false
	}
	for k := c.Parent; k >= 0; k = p.a.Clauses[k].Parent {
		if o := &p.a.Clauses[k]; o.Sent == c.Sent && o.Kind == doc.Main && o.Mood == c.Mood {
			return o.Subject >= 0
		}
	}
	return false
}

// coordHead reports whether the clause begins with its finite verb, or with a conjunction and it.
func (p *parser) coordHead(c *doc.Clause) bool {
	i := c.Parts[0].From
	for i < c.Finite && (p.w.Coordinators.Has(p.a.Tokens[i].Lower) || p.a.Tokens[i].Tag == doc.ADV) {
		i++
	}
	return i == c.Finite
}

func (p *parser) phraseAt(rng doc.Range, token int) int {
	for k := rng.From; k < rng.To; k++ {
		if p.a.Phrases[k].Core.Has(token) {
			return k
		}
	}
	return -1
}

// inside reports whether phrase k lies behind the head of an earlier phrase (genitive, apposition).
func (p *parser) inside(k, from int) bool {
	for j := k - 1; j >= from && j >= k-6; j-- {
		if p.a.Phrases[j].All.Contains(p.a.Phrases[k].Core) {
			return true
		}
	}
	return false
}

// fits reports whether phrase k can be the subject of c by case and number.
func (p *parser) fits(k int, c *doc.Clause, loose bool) bool {
	a := p.a
	ph := &a.Phrases[k]
	v := a.Tokens[c.Finite].Verb
	n := ph.Nom
	if n == 0 || n == 0xffff {
		n = 0xffff
	}
	n &= doc.Nom
	if n == 0 {
		return false
	}
	if p.w.NoSubject.Has(p.a.Tokens[ph.Head].Lower) || p.timeNoun(ph) {
		return false
	}
	if i := ph.All.To; i+1 < len(p.a.Tokens) && p.a.Tokens[i].Tag == doc.ADP && (p.a.Tokens[i+1].Tag.Finite() || p.a.Tokens[i+1].Kind == doc.Punct) {
		return false // "Medienberichten zufolge hat …"
	}
	many := ph.All.To > ph.Core.To && p.joinedByAnd(ph)
	sg, pl := n&doc.Sing != 0 && (!many || p.sharedArticle(ph)), n&doc.Plur != 0 || many
	wantSg, wantPl := v&doc.VSg != 0, v&doc.VPl != 0
	if !wantSg && !wantPl || loose && a.Tokens[ph.Head].Tag != doc.PRON && !(ph.Core.Len() > 1 && a.Tokens[ph.Core.From].Tag == doc.DET && a.Tokens[ph.Head].Tag == doc.NOUN && a.Tokens[ph.Head].Known && c.VerbFirst && p.coordHead(c)) {
		return true
	}
	return sg && wantSg || pl && wantPl
}

func (p *parser) joinedByAnd(ph *doc.Phrase) bool {
	for i := ph.Core.To; i < ph.All.To; i++ {
		if p.a.Tokens[i].Tag == doc.CCONJ {
			return true
		}
	}
	return false
}

// timeNoun reports whether the phrase is an accusative of time ("diesen
// Montag", "Anfang Mai", "letzte Woche"), which is no subject of a report.
func (p *parser) timeNoun(ph *doc.Phrase) bool {
	return p.w.Time.Has(p.a.Tokens[ph.Head].Lower)
}

func (p *parser) onlyNom(ph *doc.Phrase) bool {
	t := &p.a.Tokens[ph.Head]
	if t.Tag == doc.PROPN {
		return false
	}
	return ph.Nom != 0 && cases(ph.Nom) == nomBit
}

// touches reports whether phrase k stands right before or right behind the finite verb.
func (p *parser) touches(k int, c *doc.Clause) bool {
	ph := &p.a.Phrases[k]
	return ph.All.To == c.Finite || ph.Core.From == c.Finite+1
}

// sharedArticle reports whether one article serves two nouns ("der Künstler
// und Aktivist"): they can be one person.
func (p *parser) sharedArticle(ph *doc.Phrase) bool {
	if p.a.Tokens[ph.Core.From].Tag != doc.DET {
		return false
	}
	for i := ph.Core.To; i+1 < ph.All.To; i++ {
		if p.a.Tokens[i].Tag == doc.CCONJ {
			return p.a.Tokens[i+1].Tag != doc.DET
		}
	}
	return false
}

// candidate is the phrase of the clause that fits best as its subject. loose
// passes over number: of names and compounds that the lexicon only guesses at
// the number is not known.
func (p *parser) candidate(ci int, c *doc.Clause, rng doc.Range, loose bool) int {
	a := p.a
	best := -1
	for k := rng.From; k < rng.To; k++ {
		ph := &a.Phrases[k]
		if ph.Clause != ci || ph.Prep >= 0 || p.inside(k, rng.From) || k == c.Subject {
			continue
		}
		if f := ph.Core.From; f > 0 && f-1 != c.Intro && p.w.As.Has(a.Tokens[f-1].Lower) {
			continue // "als Antwort", "als Beispiel"
		}
		if !p.fits(k, c, loose) {
			continue
		}
		if c.Subject >= 0 {
			// relative pronoun and another nominative: "der Mann, den/das die Polizei suchte";
			// right behind the pronoun there is no genitive: "das der Sender fand"
			if (p.onlyNom(ph) || ph.Core.From == c.Intro+1 && a.Tokens[ph.Head].Tag == doc.NOUN && cases(ph.Nom&^doc.Gen) == nomBit) && !p.onlyNom(&a.Phrases[c.Subject]) {
				c.Subject = k
			}
			break
		}
		if best < 0 {
			best = k
			continue
		}
		// a second candidate wins only by being clearly nominative where the first is not,
		// and only if the first does not stand right before or behind the verb; a pronoun
		// always: "Rosinenbomber nannte man die Flugzeuge"
		if p.onlyNom(ph) && !p.onlyNom(&a.Phrases[best]) && (!p.touches(best, c) || a.Tokens[ph.Head].Tag == doc.PRON) {
			best = k
			break
		}
	}
	return best
}
