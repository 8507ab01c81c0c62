package rule

import (
	"slices"

	"github.com/hearsay/hearsay/attribution/doc"
)

// quotes matches a verb with which one source passes on another: "X zitierte
// Y mit den Worten …", "X zitiert aus Y, …", "Y wird von X zitiert".
func (s *state) quotes(cu *cue, ci int) {
	c := &s.a.Clauses[ci]
	switch {
	case c.Passive:
		s.quoted(cu, ci)
	case c.Kind == doc.Relative && s.m.ordered:
		// "a report by X that cited Y"
		if k := s.phraseFrom(c.Verb + 1); k >= 0 {
			s.tie(s.hungOn(ci), s.link(doc.Appeal, s.phraseRange(k), cu, ci))
		}
	case c.Kind == doc.Relative: // "ein Beamter, den die Zeitung zitiert": passedBy
	default:
		if by := s.agent(ci, s.m.grammar.agents); by != nil && c.VerbFirst {
			// "Der Pilot, zitiert von der Agentur, …"
			s.tie(s.hungOn(ci), s.link(doc.Relayed, by[0], cu, ci))
		} else {
			s.quotesObject(cu, ci)
		}
	}
}

// quotesObject ties the one whom the subject quotes to what it quotes.
func (s *state) quotesObject(cu *cue, ci int) {
	c := &s.a.Clauses[ci]
	k := s.quotedObject(ci)
	if k < 0 {
		s.miss(cu, s.cueRange(ci), "nobody whom it quotes")
		return
	}
	l := s.link(doc.Appeal, s.phraseRange(k), cu, ci)
	own := s.verbs(ci)
	switch {
	case len(own) > 0:
		if s.a.Phrases[k].Prep < 0 && s.speaksItself(k) {
			own = s.passOn(cu, own, s.list(l.Source), false)
		}
		s.tie(own, l)
	case c.Kind == doc.Main && !s.inContent(c.Verb):
		s.emitRelation(cu, ci, s.quoting(ci, k), l)
	}
}

// quotedObject is the one whom the subject quotes: the object, else what stands behind aus.
func (s *state) quotedObject(ci int) int {
	c := &s.a.Clauses[ci]
	rng := s.a.PhrasesOf[c.Sent]
	from := -1
	for k := rng.From; k < rng.To; k++ {
		ph := &s.a.Phrases[k]
		head := s.a.Tokens[ph.Head].Lower
		if ph.Clause != ci || k == c.Subject || s.m.grammar.reflexive[head] || !s.m.ordered && s.m.grammar.times.has(head) {
			continue
		}
		inside := s.within(k, rng.From)
		switch {
		case ph.Prep >= 0:
			// behind the verb it can look like an attribute of the subject: "zitierte das Blatt aus der Studie"
			if s.m.relations.outOf[s.a.Tokens[ph.Prep].Lower] && (!inside || from < 0 && s.inSource(ci, ph.Core)) {
				from = k
			}
		case !inside && (ph.Nom == 0 || ph.Nom&doc.Acc != 0):
			return k
		}
	}
	return from
}

// quoting is the subject of clause ci without phrase k, which can look like an attribute
// of it: "zitierte [das Blatt] aus der Studie".
func (s *state) quoting(ci, k int) []doc.Range {
	who := s.subject(ci)
	if core := s.a.Phrases[k].Core; covers(who, core) {
		who[0] = s.upTo(who[0], core.From)
	}
	return who
}

// quoted matches the passive: the subject is the origin, the agent or the place
// the relay; where neither stands there, resolve looks for the last medium.
func (s *state) quoted(cu *cue, ci int) {
	c := &s.a.Clauses[ci]
	l := s.link(doc.Relayed, doc.Range{}, cu, ci)
	by := s.agent(ci, s.m.grammar.agents)
	if by == nil {
		by = s.agent(ci, s.m.grammar.places)
	}
	if by != nil {
		l.Source = by[0]
	}
	if c.Kind == doc.Relative {
		if by != nil {
			s.tie(s.hungOn(ci), l)
		}
		return
	}
	if c.Subject < 0 {
		return
	}
	src, own := s.phraseRange(c.Subject), s.verbs(ci)
	if len(own) == 0 {
		s.emitRelation(cu, ci, s.list(src), l)
	}
	if by != nil && src.Contains(l.Source) {
		src = s.upTo(src, l.Source.From)
	}
	for _, i := range own {
		o := &s.out[i]
		o.Source = s.list(src)
		s.apart(o.Type, o)
		s.renamed(i)
	}
	if by != nil {
		own = s.passOn(cu, own, by, true)
	}
	for _, i := range own {
		s.out[i].Links = s.a.Lists.Links.Append(s.out[i].Links, l)
	}
}

// passOn gives the words that one source quotes another with to both, as the
// corpus does: to each of targets a second attribution is made of the same words,
// of the other source, which passes them on where it is the outer one, and else has
// said them. Those that it gives back stay single: quoted words inside an indirect
// content, and what holds the other source itself.
func (s *state) passOn(cu *cue, targets []int, other []doc.Range, outer bool) (single []int) {
	for _, i := range targets {
		o, m := s.out[i], s.meta[i]
		if m.around > 0 || shared(o.Content, other) > 0 {
			single = s.a.Lists.Ints.Append(single, i)
			continue
		}
		o.Source, o.Links, o.Addressee, o.Rule, o.Score = other, nil, nil, cu.id, cu.confidence
		m.passes, s.meta[i].passes = outer, !outer
		s.add(o, m)
	}
	return single
}

// link is a further source that the verb of clause ci names.
func (s *state) link(kind doc.LinkKind, source doc.Range, cu *cue, ci int) doc.Link {
	return doc.Link{Kind: kind, Source: source, Cue: s.cueRange(ci), Rule: cu.id}
}

// besidePronoun is the subject of a relative clause whose pronoun is another part of it:
// "ein Beamter, den [die Zeitung] zitiert".
func (s *state) besidePronoun(ci int) []doc.Range {
	by := s.subject(ci)
	if by == nil || by[0].From == s.a.Clauses[ci].Intro {
		return nil
	}
	return by
}

// passedBy matches a verb that says through whom a document came or to whom
// somebody spoke: "die Meldung, die von X verbreitet wurde", "der Experte, der
// vom Sender X befragt wurde", "der Experte, den der Sender X befragte".
func (s *state) passedBy(cu *cue, ci int) {
	c := &s.a.Clauses[ci]
	switch {
	case cu.addressee == "dative":
		s.liesBefore(cu, ci)
	case c.Kind == doc.Relative:
		by := s.besidePronoun(ci)
		if c.Passive {
			by = s.agent(ci, s.m.grammar.agents)
		}
		if by != nil {
			s.tie(s.hungOn(ci), s.link(cu.link(), by[0], cu, ci))
		}
	case c.Kind == doc.Main && cu.kind == KindTold:
		s.askedBy(cu, ci)
	case c.Kind == doc.Main && !c.Passive:
		// "Die Agentur verbreitete eine Erklärung der Gewerkschaft"
		if k := s.quotedObject(ci); k >= 0 && s.governs(cu, k) && !s.inContent(c.Verb) && c.Subject >= 0 {
			s.emitRelation(cu, ci, s.list(s.phraseRange(k)), s.link(doc.Relayed, s.quoting(ci, k)[0], cu, ci))
		}
	}
}

// askedBy matches "Der Sender befragte eine Ärztin, die sagte, …", "Der Sender konnte ein
// Papier einsehen, wonach …", and the passive of it.
func (s *state) askedBy(cu *cue, ci int) {
	c := &s.a.Clauses[ci]
	k, by := c.Subject, s.agent(ci, s.m.grammar.agents)
	if !c.Passive {
		if k = s.quotedObject(ci); k >= 0 {
			by = s.quoting(ci, k)
		}
	}
	if k >= 0 && by != nil {
		s.tie(s.citing(k), s.link(doc.Told, by[0], cu, ci))
	}
}

// liesBefore matches "interne Unterlagen, die dem Sender vorliegen" and "Das Papier liegt
// dem Sender vor.": the article has the document through the medium in the dative.
func (s *state) liesBefore(cu *cue, ci int) {
	c := &s.a.Clauses[ci]
	rng := s.a.PhrasesOf[c.Sent]
	for k := rng.From; k < rng.To; k++ {
		ph := &s.a.Phrases[k]
		if ph.Clause == ci && k != c.Subject && ph.Prep < 0 && ph.Nom&doc.Dat != 0 && s.a.Tokens[ph.Head].Tag != doc.PRON {
			targets := s.hungOn(ci)
			if c.Kind == doc.Main && c.Subject >= 0 {
				targets = s.citing(c.Subject)
			}
			s.tie(targets, s.link(doc.Told, s.phraseRange(k), cu, ci))
			return
		}
	}
}

// documentsBack is how many sentences back a document is looked for that a sentence of
// its own says more of.
const documentsBack = 2

// citing gives the attributions whose source is the document that phrase k names: those of
// its own sentence, else, of a definite noun for one or a pronoun, those of the last sentence
// that cites a document.
func (s *state) citing(k int) []int {
	ph := &s.a.Phrases[k]
	si, core := s.a.Tokens[ph.Head].Sent, []doc.Range{ph.Core}
	var out []int
	for _, n := range s.naming(si) {
		if shared(s.out[n].Source, core) > 0 || s.pronounOf(s.out[n].Source, ph.Clause) {
			out = s.a.Lists.Ints.Append(out, n)
		}
	}
	t := &s.a.Tokens[ph.Head]
	if !s.m.grammar.personal[t.Lower] && !(s.m.grammar.definite[s.a.Tokens[ph.Core.From].Lower] && s.m.grammar.documents.hasToken(t)) {
		return out
	}
	for back := si - 1; back >= 0 && si-back <= documentsBack && len(out) == 0; back-- {
		for _, n := range s.naming(back) {
			if s.fromDocument(s.out[n].Source) {
				out = s.a.Lists.Ints.Append(out, n)
			}
		}
	}
	return out
}

// pronounOf reports whether a source is the pronoun of a relative clause in clause ci:
// "Der dpa liegt ein Papier vor, in [dem] es heißt, …".
func (s *state) pronounOf(source []doc.Range, ci int) bool {
	for k := range s.a.ClausesOf[s.a.Clauses[ci].Sent].All() {
		if d := &s.a.Clauses[k]; d.Kind == doc.Relative && d.Parent == ci && has(source, d.Intro) {
			return true
		}
	}
	return false
}

// fromDocument reports whether a source is what somebody wrote: "einem Papier des Rates".
func (s *state) fromDocument(source []doc.Range) bool {
	for _, r := range source {
		if k := s.phraseFrom(r.From); k >= 0 && s.m.grammar.documents.hasToken(&s.a.Tokens[s.a.Phrases[k].Head]) {
			return true
		}
	}
	return false
}

// participle matches the same before the noun: "in einer von X verbreiteten Erklärung",
// "einem der Agentur X vorliegenden Papier".
func (s *state) participle(i int) {
	agent, dative := s.agentBefore(i), s.dativeBefore(i)
	si, at := s.a.Tokens[i].Sent, doc.Range{From: i, To: i + 1}
	targets := s.verbs(s.a.ClauseAt(si, i))
	for _, n := range s.naming(si) {
		if has(s.out[n].Source, i) && !slices.Contains(targets, n) {
			targets = s.a.Lists.Ints.Append(targets, n)
		}
	}
	for _, cu := range s.m.relations.forms[s.a.Tokens[i].Lower] {
		by := agent
		if cu.addressee == "dative" {
			by = dative
		}
		if by.Empty() || s.barred(cu, at) {
			continue
		}
		for _, n := range targets {
			s.out[n].Links = s.a.Lists.Links.Append(s.out[n].Links, doc.Link{Kind: cu.link(), Source: by, Cue: at, Rule: cu.id})
		}
	}
}

// dativeBefore is what an article opens before token i, a participle: "einem alten [der Agentur
// X] vorliegenden Papier". The article alone is nobody.
func (s *state) dativeBefore(i int) doc.Range {
	for j := i; j >= s.a.Sentences[s.a.Tokens[i].Sent].From; j-- {
		switch t := s.a.Tokens[j].Tag; {
		case t == doc.DET:
			return doc.Range{From: j, To: i}
		case t == doc.ADP || t.Finite():
			return doc.Range{}
		}
	}
	return doc.Range{}
}

// agentBefore is what stands between the last preposition of an agent and token i,
// with no mark between: "von [der BBC] befragte".
func (s *state) agentBefore(i int) (by doc.Range) {
	from := s.a.Sentences[s.a.Tokens[i].Sent].From
	for k := range i - from {
		switch {
		case s.mark(from + k):
			by = doc.Range{}
		case s.m.grammar.agents[s.a.Tokens[from+k].Lower]:
			by = doc.Range{From: from + k + 1, To: i}
		}
	}
	return by
}
