package english

import "github.com/hearsay/hearsay/attribution/doc"

// reach bounds how many tokens a look for a partner may take, so that no
// sentence costs more than linear time.
const reach = 120

// group is a verb group: auxiliaries, adverbs, main verb.
type group struct {
	doc.Range
	finite int // -1 in an infinitive or participle
	main   int
}

// groups finds the finite verb groups of a sentence; p.group gives per token of
// the sentence the group that begins there, -1 none.
func (p *parser) groups(s doc.Range) {
	p.from = s.From
	p.list = p.list[:0]
	p.group = p.group[:0]
	for i := s.From; i < s.To; i++ {
		p.group = append(p.group, -1)
	}
	for i := s.From; i < s.To; {
		if !p.a.Tokens[i].Tag.Finite() {
			i++
			continue
		}
		v := p.verbs(i, s.To)
		v.finite = i
		p.group[i-s.From] = len(p.list)
		p.list = append(p.list, v)
		i = v.To
	}
}

// verbs reads on from the verb at i: "has not yet been told", "are said to have".
func (p *parser) verbs(i, end int) group {
	toks := p.a.Tokens
	v := group{Range: doc.Range{From: i, To: i + 1}, finite: -1, main: i}
	if !p.auxiliary(i) {
		return v
	}
	main := false
	for j := i + 1; j < end && j < i+10; j++ {
		t := &toks[j]
		switch {
		case t.Tag == doc.ADV || p.w.negations[t.Lower]:
			continue
		case t.Kind == doc.Punct && t.Text == "," && j+2 < end && toks[j+1].Tag == doc.ADV && toks[j+2].Text == ",":
			j += 2
			continue
		case t.Tag == doc.AUXInf || t.Tag == doc.AUXPart:
			v.To, v.main = j+1, j
			continue
		case t.Tag == doc.VERBInf || t.Tag == doc.VERBPart:
			v.To, v.main, main = j+1, j, true
		case !main && p.w.infinitive[t.Lower] && j+1 < end && (toks[j+1].Tag == doc.VERBInf || toks[j+1].Tag == doc.AUXInf) && toks[v.main].Tag != doc.AUXFin:
			continue // "has to say"
		}
		break
	}
	return v
}

func (p *parser) auxiliary(i int) bool {
	t := &p.a.Tokens[i]
	if t.Tag == doc.AUXFin || t.Tag == doc.AUXInf || t.Tag == doc.AUXPart {
		return true
	}
	return t.Tag == doc.VERBFin && p.w.auxiliaries[p.g.verbs.forms[contracted(t.Lower)].lemma]
}

// groupAt gives the finite verb group that begins at i, -1 none.
func (p *parser) groupAt(i int) int { return p.group[i-p.from] }

// groupAhead gives the first finite group that begins in [i, to), -1 none.
func (p *parser) groupAhead(i, to int) int {
	for ; i < to; i++ {
		if g := p.groupAt(i); g >= 0 {
			return g
		}
	}
	return -1
}

// verbGroup finds a clause's main verb, its particle and voice.
func (p *parser) verbGroup(ci int) {
	c := &p.a.Clauses[ci]
	toks := p.a.Tokens
	for _, r := range c.Parts {
		for i := r.From; i < r.To; i++ {
			if t := &toks[i]; p.w.negations[t.Lower] && !p.aside[i] {
				c.Negated = true
			}
		}
	}
	v := group{main: -1}
	switch {
	case c.Finite >= 0 && p.groupAt(c.Finite) >= 0:
		v = p.list[p.groupAt(c.Finite)]
		c.Mood = doc.Indicative
	case c.Finite >= 0:
		v = p.verbs(c.Finite, c.All.To)
		c.Mood = doc.Indicative
	case c.Kind == doc.Infinitive || c.Kind == doc.Sub:
		for i := c.All.From; i < c.All.To && i < c.All.From+5; i++ {
			if toks[i].Tag.Verbal() {
				v = p.verbs(i, c.All.To)
				break
			}
		}
	}
	if v.main < 0 {
		return
	}
	c.Verb = v.main
	c.Lemma = toks[v.main].Lemma
	be := false
	for i := v.From; i < v.To; i++ {
		if toks[i].Tag.Verbal() {
			c.Group = append(c.Group, i)
		}
		be = be || i != v.main && p.w.passive[toks[i].Lemma]
	}
	c.Passive = toks[v.main].Verb&doc.Part2 != 0 && v.main != c.Finite && (be || c.Kind == doc.Sub && c.Finite < 0 && v.From == v.main)
	p.particle(c)
}

// particle finds the particle of a phrasal verb: behind the verb, or behind a
// short object ("laid the plan out" is left alone beyond four words).
func (p *parser) particle(c *doc.Clause) {
	toks := p.a.Tokens
	for i := c.Verb + 1; i < len(toks) && i <= c.Verb+5; i++ {
		t := &toks[i]
		if t.Sent != c.Sent || t.Kind != doc.Word || t.Tag.Verbal() {
			return
		}
		if p.g.verbs.phrasal[c.Lemma+" "+t.Lower] && (i == c.Verb+1 || p.w.particles[t.Lower]) {
			c.Particle = i
			c.Lemma += " " + t.Lower
			c.Group = append(c.Group, i)
			return
		}
	}
}
