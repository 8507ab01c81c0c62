package rule

import "github.com/hearsay/hearsay/attribution/doc"

// continued finds what goes on with a source without a cue of its own:
// sentences in the Konjunktiv (indirect free indirect speech; neighbours with
// one source are one attribution) and reporting sollen (free indirect speech).
func (s *state) continued() {
	last, lastSent := -1, -10
	run := -1 // the Konjunktiv attribution that a following sentence joins
	next := 0
	base := len(s.out)
	for si := range s.a.Sentences {
		sent := s.a.Sentences[si]
		if sent.Empty() {
			continue
		}
		hit := false
		for next < base && s.since(next) <= si {
			switch at := s.a.Tokens[s.anchor(next)].Sent; {
			case s.meta[next].cue.kind == KindAdverb && last >= 0:
				lastSent = at // the adverb stands for the source that is carried already
			case at == lastSent && last >= 0 && s.holds(last, next) && s.meta[last].cue.kind == KindVerb:
			case len(s.out[next].Source) > 0 || s.out[next].Type != doc.Direct:
				last, lastSent = next, at
			}
			next++
		}
		if s.m.konj != nil && last >= 0 && si-lastSent <= 2 && s.toldThing(si, last) {
			run = -1
			lastSent = si
			continue
		}
		if s.sentenceTaken(si, base) {
			run = -1
			if s.m.konj != nil {
				s.dependent(si)
			}
			continue
		}
		if s.m.konj != nil && s.dependent(si) {
			run = -1
			last, lastSent = len(s.out)-1, si
			continue
		}
		if s.m.konj != nil && s.konjunktivSentence(si, last >= 0 && si-lastSent <= 2) && !s.barred(s.m.konj, sent.Range) {
			hit = true
			if run >= 0 && s.out[run].From == last {
				o := &s.out[run]
				o.Content = tidy(append(o.Content, sent.Range))
				lastSent = si
				continue
			}
			at := doc.Attribution{Content: []doc.Range{sent.Range}, Inferred: true}
			at.Source = s.carried(last, si, lastSent)
			s.emit(doc.IndirectFreeIndirect, s.m.konj, -1, 0, at)
			run = len(s.out) - 1
			s.out[run].From = last
			s.drop(si, base)
			s.fragments(s.m.konj, -1, doc.Attribution{Content: at.Content, Source: at.Source, Inferred: true})
			lastSent = si
		}
		if hit {
			continue
		}
		run = -1
		if c := s.sollSentence(si, si-lastSent <= 2); c != nil {
			at := doc.Attribution{Content: []doc.Range{sent.Range}, Inferred: true, Mood: doc.Soll}
			at.Source = s.carried(last, si, lastSent)
			s.emit(doc.FreeIndirect, c, -1, 0, at)
			s.out[len(s.out)-1].From = last
		}
	}
}

// toldThing matches a sentence in the Konjunktiv whose subject cannot speak
// ("Die Studie zeige, dass …", "Die Pflichten seien festgelegt: „…“"): it goes on
// with the source before, and what hangs on its verb is that source's too.
func (s *state) toldThing(si, last int) bool {
	main := -1
	for k := s.a.ClausesOf[si].From; k < s.a.ClausesOf[si].To; k++ {
		if c := &s.a.Clauses[k]; c.Kind == doc.Main && c.Finite >= 0 && s.a.Tokens[c.Finite].Quote < 0 {
			main = k
			break
		}
	}
	if main < 0 {
		return false
	}
	c := &s.a.Clauses[main]
	if c.Mood != doc.Konjunktiv1 || c.Subject < 0 || s.speaksItself(c.Subject) {
		return false
	}
	sent := s.a.Sentences[si].Range
	found := false
	for k := range s.out {
		o := &s.out[k]
		if s.meta[k].dead || len(o.Content) == 0 || s.meta[k].clause != main && !(overlapsAny(o.Cue, sent) && has(c.Parts, o.Cue[0].From)) || !s.verbal(k) {
			continue
		}
		o.Source, o.From, o.Inferred = s.out[last].Source, last, true
		found = true
	}
	if !found {
		return false
	}
	at := doc.Attribution{Content: []doc.Range{sent}, Source: s.out[last].Source, Inferred: true}
	s.emit(doc.IndirectFreeIndirect, s.m.konj, -1, 0, at)
	s.out[len(s.out)-1].From = last
	return true
}

// speaksItself is speaks without documents, which only show.
func (s *state) speaksItself(k int) bool {
	t := &s.a.Tokens[s.a.Phrases[k].Head]
	return s.speaks(k) && !(t.Tag == doc.NOUN && s.m.grammar.documents.has(lower(t.Lemma)))
}

// carried gives the source that a sentence without a cue goes on with: that of
// the attribution last, or, where none is near, the subject of the sentence
// before ("X bedauerte die Entscheidung. Sie sei falsch.").
func (s *state) carried(last, si, lastSent int) []doc.Range {
	if last >= 0 && len(s.out[last].Source) > 0 && si-lastSent <= 3 {
		return s.out[last].Source
	}
	if si > 0 && s.a.Sentences[si-1].Block >= s.a.Sentences[si].Block-1 {
		for k := s.a.ClausesOf[si-1].From; k < s.a.ClausesOf[si-1].To; k++ {
			c := &s.a.Clauses[k]
			if c.Kind == doc.Main && c.Subject >= 0 && !c.Passive && !s.m.grammar.expletive[s.a.Tokens[s.a.Phrases[c.Subject].Head].Lower] {
				return []doc.Range{s.phraseRange(c.Subject)}
			}
		}
	}
	if last >= 0 {
		return s.out[last].Source
	}
	return nil
}

// since is the sentence from which on an attribution is continued: a speech act
// without content, which may itself be told in the Konjunktiv, only from the next one.
func (s *state) since(k int) int {
	si := s.a.Tokens[s.anchor(k)].Sent
	if o := &s.out[k]; len(o.Content) == 0 && o.Polarity != doc.NoStatement {
		si++
	}
	return si
}

// drop takes out the attributions inside a Konjunktiv sentence whose source is
// the carried one or nobody: "Er gehe davon aus, dass …" says nothing new of who said it.
func (s *state) drop(si, base int) {
	for k := 0; k < base; k++ {
		if !s.withinKonjunktiv(k, si) {
			continue
		}
		c := &s.a.Clauses[s.meta[k].clause]
		if c.Subject < 0 || s.m.lists["de.personal-pronouns"].has(s.a.Tokens[s.a.Phrases[c.Subject].Head].Lower) {
			s.meta[k].dead = true
		}
	}
}

// anchor is the token that says where an attribution stands: its source, else its content.
func (s *state) anchor(k int) int {
	if o := &s.out[k]; len(o.Cue) > 0 {
		return o.Cue[0].From
	}
	return s.begin(k)
}

// sentenceTaken reports whether attributions with a cue cover the sentence's
// main clause already.
func (s *state) sentenceTaken(si, base int) bool {
	sent := s.a.Sentences[si].Range
	for k := 0; k < base; k++ {
		o := &s.out[k]
		if s.meta[k].dead || len(o.Content) == 0 {
			continue
		}
		if o.Content[0].From > sent.To {
			break
		}
		if o.Type == doc.Direct && shared(o.Content, []doc.Range{sent}) < sent.Len()-2 && !overlapsAny(o.Cue, sent) {
			continue
		}
		if s.withinKonjunktiv(k, si) {
			continue
		}
		if shared(o.Content, []doc.Range{sent}) > 0 || overlapsAny(o.Cue, sent) {
			return true
		}
	}
	return false
}

// withinKonjunktiv reports whether attribution k has as its cue the verb of a
// main clause of sentence si that stands in the Konjunktiv I itself: then its
// source is only said to have said it, and the sentence goes on with another's.
func (s *state) withinKonjunktiv(k, si int) bool {
	ci := s.meta[k].clause
	if ci < 0 || s.meta[k].cue.kind != KindVerb && s.meta[k].cue.kind != KindLightVerb {
		return false
	}
	c := &s.a.Clauses[ci]
	return c.Sent == si && c.Kind == doc.Main && c.Mood == doc.Konjunktiv1 && !c.VerbFirst
}

// konjunktivSentence reports whether the sentence's main clause stands in the
// Konjunktiv: Konjunktiv I by itself, Konjunktiv II only near an attribution.
func (s *state) konjunktivSentence(si int, near bool) bool {
	for k := s.a.ClausesOf[si].From; k < s.a.ClausesOf[si].To; k++ {
		c := &s.a.Clauses[k]
		if c.Finite < 0 || s.a.Tokens[c.Finite].Quote >= 0 {
			continue
		}
		if c.Mood == doc.Konjunktiv1 && (c.Kind == doc.Main || near) {
			return true
		}
		if c.Kind == doc.Main && c.Mood == doc.Konjunktiv2 && near && s.m.relations.perfect[s.a.Tokens[c.Finite].Lemma] {
			return true
		}
		if c.Kind == doc.Main && c.Mood == doc.Indicative && !(near && s.a.Tokens[c.Finite].Verb&doc.Konj2 != 0 && s.joinedKonjunktiv(k)) {
			return false
		}
	}
	return false
}

// joinedKonjunktiv reports whether a main clause in the Konjunktiv is joined to
// clause k, whose verb could be one too: "Die Gebühren stärkten die Lehre, und so würden …".
func (s *state) joinedKonjunktiv(k int) bool {
	si := s.a.Clauses[k].Sent
	for j := k + 1; j < s.a.ClausesOf[si].To; j++ {
		c := &s.a.Clauses[j]
		if c.Kind == doc.Main && c.Finite >= 0 && (c.Mood == doc.Konjunktiv1 || c.Mood == doc.Konjunktiv2) && s.a.Tokens[c.Parts[0].From].Tag == doc.CCONJ {
			return true
		}
	}
	return false
}

// sollSentence gives the rule for reporting sollen, if the sentence's main verb
// is a form of it and either a perfect infinitive or a near attribution speaks
// for the reporting reading.
func (s *state) sollSentence(si int, near bool) *cue {
	for k := s.a.ClausesOf[si].From; k < s.a.ClausesOf[si].To; k++ {
		c := &s.a.Clauses[k]
		if c.Kind != doc.Main || c.Finite < 0 || s.a.Tokens[c.Finite].Quote >= 0 {
			continue
		}
		cu := s.m.soll[s.a.Tokens[c.Finite].Lemma]
		if cu == nil || s.a.Tokens[c.Finite].Verb&doc.Past != 0 || s.barred(cu, c.All) {
			continue
		}
		if s.perfect(c) || near && s.a.Sentences[si].Block == s.a.Sentences[max(si-1, 0)].Block && s.reportedAt(si-1) {
			return cu
		}
		s.miss(cu, doc.Range{From: c.Finite, To: c.Finite + 1}, "neither a perfect infinitive nor an attribution within two sentences")
	}
	return nil
}

// perfect reports whether the verb group ends in haben or sein after a participle ("soll gesagt haben").
func (s *state) perfect(c *doc.Clause) bool {
	part, aux := false, false
	for _, i := range c.Group {
		t := &s.a.Tokens[i]
		part = part || t.Verb&doc.Part2 != 0 && i != c.Finite
		aux = aux || (t.Tag == doc.AUXInf || t.Tag == doc.VERBInf) && i != c.Finite && s.m.lists["de.perfect-auxiliaries"].has(t.Lemma)
	}
	return part && aux
}

// reportedAt reports whether an attribution other than a quotation reaches into sentence si.
func (s *state) reportedAt(si int) bool {
	if si < 0 {
		return false
	}
	r := s.a.Sentences[si].Range
	for k := range s.out {
		if t := s.out[k].Type; (t == doc.IndirectSpeech || t == doc.IndirectFreeIndirect) && shared(s.out[k].Content, []doc.Range{r}) > 0 {
			return true
		}
	}
	return false
}

// dependent finds clauses in the Konjunktiv I inside a sentence whose main
// clause stands in the indicative and names the source: "Sie bezeichneten den
// Vertrag als Fehler, der sich rächen werde". The main verb is the cue.
func (s *state) dependent(si int) bool {
	rng := s.a.ClausesOf[si]
	found := false
	for k := rng.From; k < rng.To; k++ {
		d := &s.a.Clauses[k]
		if d.Finite < 0 || d.Mood != doc.Konjunktiv1 || d.Kind == doc.Parenthesis || d.Parent < 0 || s.a.Tokens[d.Finite].Quote >= 0 {
			continue
		}
		m := d.Parent
		for m >= 0 && (s.a.Clauses[m].Kind != doc.Main || s.a.Clauses[m].Mood == doc.Konjunktiv1) {
			m = s.a.Clauses[m].Parent
		}
		if m < 0 || s.a.Clauses[m].Mood != doc.Indicative || s.a.Clauses[m].Verb < 0 || len(d.Parts) == 0 || d.Parts[0].From < s.a.Clauses[m].Finite {
			continue
		}
		if s.contentAt(d.Finite) || s.silentIn(m) {
			continue
		}
		f := frame{s: s, cue: s.m.konj, ci: m, c: &s.a.Clauses[m]}
		if f.emit(doc.IndirectSpeech, cKonjunktiv, s.trim(d.All)) {
			found = true
		}
	}
	return found
}

// silentIn reports whether clause ci says that somebody said nothing.
func (s *state) silentIn(ci int) bool {
	for k := range s.out {
		if s.out[k].Polarity == doc.NoStatement && s.meta[k].clause == ci {
			return true
		}
	}
	return false
}

// contentAt reports whether a content holds token i.
func (s *state) contentAt(i int) bool {
	for k := range s.out {
		if !s.meta[k].dead && has(s.out[k].Content, i) {
			return true
		}
	}
	return false
}
