package rule

import (
	"slices"

	"github.com/hearsay/hearsay/attribution/doc"
)

// quotes matches a verb with which one source passes on another: "X zitierte
// Y mit den Worten …", "X zitiert aus Y, …", "Y wird von X zitiert".
func (s *state) quotes(cu *cue, ci int) {
	c := &s.a.Clauses[ci]
	own, at := s.verbs(ci), s.cueRange(ci)
	if c.Finite < 0 || c.Finite == c.Verb && c.Finite == c.All.From && c.Kind == doc.Main && s.agent(ci, s.m.grammar.agents) != nil {
		// "Der Pilot, zitiert von der Agentur, …"
		if by := s.agent(ci, s.m.grammar.agents); by != nil && c.Verb >= 0 {
			s.tie(by[0].From, s.hungOn(ci), doc.Link{Kind: doc.Relayed, Source: by[0], Cue: at, Rule: cu.id})
		}
		return
	}
	if c.Kind == doc.Relative && !c.Passive && s.m.ordered {
		// "a report by X that cited Y"
		if k := s.phraseFrom(c.Verb + 1); k >= 0 && s.a.Phrases[k].Core.From == c.Verb+1 {
			l := doc.Link{Kind: doc.Appeal, Source: s.phraseRange(k), Cue: at, Rule: cu.id}
			s.tie(l.Source.From, s.hungOn(ci), l)
		}
		return
	}
	if c.Kind == doc.Relative && !c.Passive {
		// "in einem Vermerk, aus dem die Zeitung zitiert"
		if src := s.subject(ci); src != nil && c.Intro > 0 && s.m.relations.outOf[s.a.Tokens[c.Intro-1].Lower] {
			s.tie(src[0].From, s.hungOn(ci), doc.Link{Kind: doc.Relayed, Source: src[0], Cue: at, Rule: cu.id})
		}
		return
	}
	if c.Passive {
		s.quoted(cu, ci, own, at)
		return
	}
	if len(own) == 0 && c.Kind == doc.Main && c.VerbFirst && c.Subject >= 0 {
		// "Der Minister ist zufrieden: „…“, zitiert der Sender den Minister": the quotation has its source
		if at := s.quotationBefore(ci); at != nil {
			src := s.phraseRange(c.Subject)
			s.tie(src.From, at, doc.Link{Kind: doc.Relayed, Source: src, Cue: s.cueRange(ci), Rule: cu.id})
			return
		}
	}
	k := s.quotedObject(ci)
	if k < 0 {
		s.miss(cu, at, "nobody whom it quotes")
		return
	}
	l := doc.Link{Kind: doc.Appeal, Source: s.phraseRange(k), Cue: at, Rule: cu.id}
	if len(own) > 0 {
		if s.a.Phrases[k].Prep < 0 && s.speaksItself(k) {
			own = s.passOn(cu, own, nil, s.list(l.Source))
		}
		s.tie(l.Source.From, own, l)
		return
	}
	if c.Kind == doc.Main && !s.inContent(c.Finite) {
		s.emitRelation(cu, ci, s.subject(ci), l)
	}
}

// quotedObject is the one whom the subject quotes: the object, else what stands behind aus.
func (s *state) quotedObject(ci int) int {
	c := &s.a.Clauses[ci]
	rng := s.a.PhrasesOf[c.Sent]
	from := -1
	for k := rng.From; k < rng.To; k++ {
		ph := &s.a.Phrases[k]
		if ph.Clause != ci || k == c.Subject || s.m.grammar.reflexive[s.a.Tokens[ph.Head].Lower] {
			continue
		}
		switch {
		case ph.Prep >= 0 && s.m.relations.outOf[s.a.Tokens[ph.Prep].Lower] && from < 0 && (!s.within(k, rng.From) || c.Subject >= 0 && s.a.Phrases[c.Subject].All.Contains(ph.Core)):
			from = k
		case s.within(k, rng.From):
		case ph.Prep < 0 && (ph.Nom == 0 || ph.Nom&doc.Acc != 0):
			return k
		}
	}
	return from
}

// quoted matches the passive: the subject is the origin, the agent or the place
// the relay; where neither stands there, resolve looks for the last medium.
func (s *state) quoted(cu *cue, ci int, own []int, at doc.Range) {
	c := &s.a.Clauses[ci]
	l := doc.Link{Kind: doc.Relayed, Cue: at, Rule: cu.id}
	by := s.agent(ci, s.m.grammar.agents)
	if by == nil {
		by = s.agent(ci, s.m.grammar.places)
	}
	if by != nil {
		l.Source = by[0]
	}
	if c.Kind == doc.Relative {
		if by != nil {
			s.tie(l.Source.From, s.hungOn(ci), l)
		}
		return
	}
	src := s.subject(ci)
	if src == nil {
		return
	}
	if len(own) == 0 {
		s.emitRelation(cu, ci, src, l)
		return
	}
	for _, i := range own {
		o := &s.out[i]
		o.Source = src
		s.apart(o.Type, o)
		s.renamed(i)
	}
	if by != nil {
		own = s.passOn(cu, own, by, nil)
	}
	for _, i := range own {
		s.out[i].Links = s.a.Lists.Links.Append(s.out[i].Links, l)
	}
}

// passOn gives the words that one source quotes another with to both, as the
// corpus does: to each of targets a second attribution is made of the same words,
// of the source outer that passes them on, or else of inner that has said them.
// Those that it gives back stay single: quoted words inside an indirect content,
// and what holds the other source itself.
func (s *state) passOn(cu *cue, targets []int, outer, inner []doc.Range) (single []int) {
	for _, i := range targets {
		o, m := s.out[i], s.meta[i]
		if m.around > 0 || len(o.Content) == 0 || shared(o.Content, outer)+shared(o.Content, inner) > 0 {
			single = s.a.Lists.Ints.Append(single, i)
			continue
		}
		o.Links, o.Addressee, o.Rule, o.Score = nil, nil, cu.id, cu.confidence
		m.passes = outer != nil
		s.meta[i].passes = !m.passes
		o.Source = outer
		if inner != nil {
			o.Source = inner
			s.out[i].Source = s.a.Minus(s.out[i].Source, inner)
		}
		s.out, s.meta = append(s.out, o), append(s.meta, m)
	}
	return single
}

// passedBy matches a passive that says through whom a document came or to whom
// somebody spoke: "die Meldung, die von X verbreitet wurde", "der Experte, der
// vom Sender X befragt wurde".
func (s *state) passedBy(cu *cue, ci int) {
	c := &s.a.Clauses[ci]
	if cu.addressee == "dative" {
		s.liesBefore(cu, ci)
		return
	}
	if !c.Passive && c.Kind == doc.Main && cu.kind == KindRelay {
		// "Die Agentur verbreitete eine Erklärung der Gewerkschaft"
		if k := s.quotedObject(ci); k >= 0 && s.governs(cu, k) && !s.inContent(c.Finite) && c.Subject >= 0 {
			s.emitRelation(cu, ci, s.list(s.phraseRange(k)), doc.Link{Kind: doc.Relayed, Source: s.phraseRange(c.Subject), Cue: s.cueRange(ci), Rule: cu.id})
		}
		return
	}
	if !c.Passive || c.Kind != doc.Relative {
		return
	}
	by := s.agent(ci, s.m.grammar.agents)
	if by == nil {
		return
	}
	kind := doc.Relayed
	if cu.kind == KindTold {
		kind = doc.Told
	}
	s.tie(by[0].From, s.hungOn(ci), doc.Link{Kind: kind, Source: by[0], Cue: s.cueRange(ci), Rule: cu.id})
}

// liesBefore matches "interne Unterlagen, die dem Sender vorliegen": the
// article has the document through the medium in the dative.
func (s *state) liesBefore(cu *cue, ci int) {
	c := &s.a.Clauses[ci]
	if c.Kind != doc.Relative {
		return
	}
	rng := s.a.PhrasesOf[c.Sent]
	for k := rng.From; k < rng.To; k++ {
		ph := &s.a.Phrases[k]
		if ph.Clause == ci && k != c.Subject && ph.Prep < 0 && ph.Nom&doc.Dat != 0 && s.a.Tokens[ph.Head].Tag != doc.PRON {
			l := doc.Link{Kind: doc.Told, Source: s.phraseRange(k), Cue: s.cueRange(ci), Rule: cu.id}
			s.tie(l.Source.From, s.hungOn(ci), l)
			return
		}
	}
}

// participle matches the same before the noun: "in einer von X verbreiteten Erklärung".
func (s *state) participle(i int) {
	list := s.m.relations.forms[s.a.Tokens[i].Lower]
	if list == nil {
		return
	}
	si := s.a.Tokens[i].Sent
	for _, cu := range list {
		if s.barred(cu, doc.Range{From: i, To: i + 1}) {
			continue
		}
		for k := i - 2; k > max(s.a.Sentences[si].From, i-10); k-- {
			if !s.m.grammar.agents[s.a.Tokens[k].Lower] {
				continue
			}
			by := s.trim(doc.Range{From: k + 1, To: i})
			kind := doc.Relayed
			if cu.kind == KindTold {
				kind = doc.Told
			}
			at := doc.Range{From: i, To: i + 1}
			targets := s.verbs(s.a.ClauseAt(si, i))
			for _, n := range s.naming(si) {
				if !s.meta[n].dead && overlapsAny(s.out[n].Source, at) {
					targets = s.a.Lists.Ints.Append(targets, n)
				}
			}
			slices.Sort(targets)
			for _, n := range slices.Compact(targets) {
				s.out[n].Links = s.a.Lists.Links.Append(s.out[n].Links, doc.Link{Kind: kind, Source: by, Cue: at, Rule: cu.id})
			}
			return
		}
	}
}

// quotationBefore gives the attributions of a quotation that ends where clause ci begins.
func (s *state) quotationBefore(ci int) []int {
	from := s.a.Clauses[ci].All.From
	if from == 0 {
		return nil
	}
	near := s.touching(s.a.Tokens[from-1].Sent)
	if before := s.a.Tokens[max(from-2, 0)].Sent; before != s.a.Tokens[from-1].Sent {
		near = s.a.Lists.Ints.Append(s.a.Lists.Ints.List(near...), s.touching(before)...)
		slices.Sort(near)
		near = slices.Compact(near)
	}
	var out []int
	for _, k := range near {
		o := &s.out[k]
		if s.meta[k].dead || o.Type != doc.Direct || len(o.Source) == 0 || len(o.Content) == 0 {
			continue
		}
		if to := o.Content[len(o.Content)-1].To; to <= from && from-to <= 1 {
			out = s.a.Lists.Ints.Append(out, k)
		}
	}
	return out
}
