package english

import "github.com/hearsay/hearsay/attribution/doc"

// subject finds the subject of clause ci: the first phrase before its verb that
// no preposition governs; behind an inverted verb the first one behind it; of
// "and" with a verb alone that of the clause that it goes on with. Everything
// between the subject and its verb belongs to the subject: attributes,
// appositions, relative clauses.
func (p *parser) subject(ci int) {
	c := &p.a.Clauses[ci]
	a := p.a
	if c.Finite < 0 || c.Kind == doc.Infinitive {
		return
	}
	rng := a.PhrasesOf[c.Sent]
	if c.Kind == doc.Relative && c.Intro >= 0 && p.leads(c.Intro+1, c.Finite) {
		for k := rng.From; k < rng.To; k++ {
			if a.Phrases[k].Head == c.Intro {
				c.Subject = k
				return
			}
		}
		// "that" is tagged as a conjunction and heads no phrase: it stands for the noun before it
		for k := rng.From; k < rng.To; k++ {
			if ph := &a.Phrases[k]; ph.Core.To == c.All.From || ph.All.To == c.All.From {
				c.Subject = k
				return
			}
		}
		return
	}
	for k := rng.From; k < rng.To; k++ {
		ph := &a.Phrases[k]
		if ph.Clause != ci || !p.stands(k, rng.From) || ph.Core.From >= c.Finite && !p.contracted(ph, c) {
			continue
		}
		if ph.Head == c.Intro {
			continue
		}
		c.Subject, ph.Prep = k, -1
		p.widen(ph, c)
		return
	}
	if p.leads(c.Parts[0].From, c.Finite) && c.Kind == doc.Main && c.VerbFirst {
		for k := rng.From; k < rng.To; k++ {
			if ph := &a.Phrases[k]; ph.Clause == ci && ph.Core.From > c.Finite && p.stands(k, rng.From) {
				c.Subject = k
				p.relatives(ph, c)
				return
			}
		}
	}
	if len(c.Parts) > 0 && a.Tokens[c.Parts[0].From].Tag == doc.CCONJ || c.VerbFirst || p.leads(c.Parts[0].From, c.Finite) && c.Kind == doc.Sub {
		for k := c.Parent; k >= 0; k = a.Clauses[k].Parent {
			if a.Clauses[k].Subject >= 0 {
				c.Subject = a.Clauses[k].Subject
				return
			}
		}
	}
}

// contracted reports whether the phrase is a pronoun that holds the verb itself: "he's".
func (p *parser) contracted(ph *doc.Phrase, c *doc.Clause) bool { return ph.Head == c.Finite }

// stands reports whether phrase k can be a subject: no preposition governs it,
// it is no time and no object pronoun, and it lies in no earlier phrase.
func (p *parser) stands(k, from int) bool {
	ph := &p.a.Phrases[k]
	t := &p.a.Tokens[ph.Head]
	if ph.Prep >= 0 && !p.conjoined(ph) || p.isTime(ph) || t.Tag == doc.PRON && t.Nom&doc.Nom == 0 || p.owner[ph.Core.To-1] && ph.Core.Len() == 1 {
		return false
	}
	if i := ph.Core.From - 1; i >= 0 && p.a.Tokens[i].Tag == doc.VERBPart && ph.All.To < len(p.a.Tokens) && p.a.Tokens[ph.All.To].Text == "," {
		return false // "Citing officials, CNN said": the object of a participle
	}
	for j := k - 1; j >= from && j >= k-8; j-- {
		if p.a.Phrases[j].All.Contains(ph.Core) {
			return false
		}
	}
	return true
}

// conjoined reports whether what looks like a phrase's preposition is the conjunction
// of its clause: "As the mayor said, …".
func (p *parser) conjoined(ph *doc.Phrase) bool {
	return ph.Clause >= 0 && p.a.Clauses[ph.Clause].Kind == doc.Sub && p.a.Clauses[ph.Clause].Intro == ph.Prep
}

// widen lets a subject reach to its verb, without closing commas, adverbs and times.
func (p *parser) widen(ph *doc.Phrase, c *doc.Clause) {
	a := p.a
	to := c.Finite
	for changed := true; changed; {
		changed = false
		for to > ph.Core.To && (a.Tokens[to-1].Tag == doc.ADV || a.Tokens[to-1].Text == "," || a.Tokens[to-1].Tag == doc.PUNCT && a.Tokens[to-1].Kind == doc.Punct && a.Tokens[to-1].Text != ")") {
			to--
			changed = true
		}
		for k := a.PhrasesOf[c.Sent].From; k < a.PhrasesOf[c.Sent].To; k++ {
			if x := &a.Phrases[k]; x.Core.To == to && x.Core.From > ph.Core.From && p.isTime(x) && x.Core.From >= ph.Core.To {
				to = x.Core.From
				if x.Prep >= 0 {
					to = x.Prep
				}
				changed = true
				break
			}
		}
	}
	// an insertion that cites is no part of the subject: "Reuters, citing two officials, said"
	for i := ph.Core.To; i+1 < to; i++ {
		t := &a.Tokens[i+1]
		if a.Tokens[i].Text == "," && (t.Tag == doc.VERBPart && t.Verb&doc.Part1 != 0 || t.Tag == doc.ADV || t.Tag == doc.ADP || t.Tag == doc.SCONJ && !p.w.relatives[t.Lower]) {
			to = i
		}
	}
	ph.All.To = max(ph.Core.To, to)
}

// relatives lets a subject behind its verb reach over the relative clause that follows it.
func (p *parser) relatives(ph *doc.Phrase, c *doc.Clause) {
	for k := p.a.ClausesOf[c.Sent].From; k < p.a.ClausesOf[c.Sent].To; k++ {
		d := &p.a.Clauses[k]
		if d.Kind == doc.Relative && (d.All.From == ph.All.To || d.All.From == ph.All.To+1 && p.a.Tokens[ph.All.To].Text == ",") {
			ph.All.To = d.All.To
			return
		}
	}
}
