package rule

import (
	"github.com/hearsay/hearsay/attribution/doc"
)

// mostWords is how many attributions the cues that are no verbs can make of one
// sentence. Each takes nearly the whole of it as its content; no sentence has
// more than three.
const mostWords = 32

// words matches the cues that are no verbs: prepositions, "so X", adverbs.
func (s *state) words(si int) {
	r := s.a.Sentences[si].Range
	before := len(s.out)
	for i := r.From; i < r.To && len(s.out)-before < mostWords; i++ {
		t := &s.a.Tokens[i]
		if t.Kind != doc.Word || s.form[i]&opensPhrase == 0 {
			continue
		}
		c, n := s.wordCue(i, r.To)
		at := doc.Range{From: i, To: i + n}
		if c == nil || s.barred(c, at) {
			continue
		}
		switch c.kind {
		case KindPreposition:
			s.preposition(c, at)
		case KindSo:
			s.so(c, at)
		case KindAdverb:
			s.adverb(c, at)
		}
	}
}

// wordCue finds the longest phrase among the word cues that begins at i.
func (s *state) wordCue(i, end int) (*cue, int) {
	best, n := s.m.words[s.a.Tokens[i].Lower], 1
	if s.m.maxLen > 1 {
		var buf [maxStack]byte
		phrase := append(buf[:0], s.a.Tokens[i].Lower...)
		for k := 1; k < s.m.maxLen && i+k < end; k++ {
			phrase = append(append(phrase, ' '), s.a.Tokens[i+k].Lower...)
			if c := s.m.words[string(phrase)]; c != nil && (c.kind != KindAdverb || c.position != "before" || s.opens(i)) {
				best, n = c, k+1
			}
		}
	}
	return best, n
}

// opens reports whether a relative clause begins at token i.
func (s *state) opens(i int) bool {
	si := s.a.Tokens[i].Sent
	for k := s.a.ClausesOf[si].From; k < s.a.ClausesOf[si].To; k++ {
		if c := &s.a.Clauses[k]; c.Kind == doc.Relative && c.All.From == i {
			return true
		}
	}
	return false
}

// preposition matches "laut X", "nach Angaben von X", "X zufolge".
func (s *state) preposition(c *cue, at doc.Range) {
	k, before := -1, false
	if c.position != "before" {
		k = s.phraseFrom(at.To)
	}
	if k < 0 && c.position != "after" || k >= 0 && c.position == "either" && c.nouns != nil && !s.governs(c, k) {
		if b := s.phraseTo(at.From); b >= 0 && !(k >= 0 && s.adpositionIn(doc.Range{From: s.a.Phrases[b].Core.To, To: at.From})) {
			k, before = b, true
		}
	}
	if k < 0 {
		if src := s.insidePhrase(c, at); !src.Empty() && !s.ofSpeaker(src.From) {
			s.phrased(c, at, src, doc.Range{From: min(src.From, at.From), To: max(src.To, at.To)})
			return
		}
		s.miss(c, at, "no noun phrase beside it")
		return
	}
	if c.nouns != nil && !s.governs(c, k) {
		s.miss(c, at, "its noun is not in the list: ", s.a.Tokens[s.a.Phrases[k].Head].Text)
		return
	}
	if c.nouns != nil && !before && s.topical(k) {
		s.miss(c, at, "the noun is about something and names nobody: nach Berichten über …")
		return
	}
	if s.ofSpeaker(s.a.Phrases[k].Core.From) {
		s.miss(c, at, "the one who speaks means himself or whom he speaks to")
		return
	}
	src := s.phraseRange(k)
	if before {
		k = s.governing(k)
		src = doc.Range{From: s.a.Phrases[k].Core.From, To: at.From}
	} else {
		src.From = at.To
	}
	own := doc.Range{From: min(src.From, at.From), To: max(src.To, at.To)}
	s.phrased(c, at, src, own)
}

// ofSpeaker reports whether token i is a possessive of the one who speaks or is
// spoken to; of the polite one only where a capital marks it.
func (s *state) ofSpeaker(i int) bool {
	t := &s.a.Tokens[i]
	if s.m.grammar.ownPossessives[t.Lemma] {
		return true
	}
	return t.Tag == doc.DET && t.Capital() && i > 0 && s.a.Tokens[i-1].Sent == t.Sent && s.a.Tokens[i-1].Kind == doc.Word
}

// adpositionIn reports whether a preposition stands in r: in "so eine Auskunft
// aus Ulm nach dem Treffen" nach governs what follows it.
func (s *state) adpositionIn(r doc.Range) bool {
	for i := r.From; i < r.To; i++ {
		if s.a.Tokens[i].Tag == doc.ADP {
			return true
		}
	}
	return false
}

// insidePhrase finds the words that a preposition governs inside another noun
// phrase, as part of its attribute: "die seiner Ansicht nach fragwürdige Rolle",
// "mit seinen laut Gutachtern geringen Spuren".
func (s *state) insidePhrase(c *cue, at doc.Range) doc.Range {
	toks := s.a.Tokens
	inside := false
	rng := s.a.PhrasesOf[toks[at.From].Sent]
	for k := rng.From; k < rng.To && !inside; k++ {
		inside = s.a.Phrases[k].Core.Contains(at)
	}
	if !inside {
		return doc.Range{}
	}
	noun := func(i int) bool { return toks[i].Tag == doc.NOUN || toks[i].Tag == doc.PROPN }
	if c.position != "before" {
		r := doc.Range{From: at.To, To: at.To}
		for r.To < len(toks) && noun(r.To) && toks[r.To].Sent == toks[at.From].Sent {
			r.To++
		}
		if !r.Empty() && (c.nouns == nil || c.nouns.hasToken(&toks[r.From])) {
			return r
		}
	}
	if i := at.From - 2; c.position != "after" && i >= 0 && noun(i+1) && toks[i].Tag == doc.DET && (c.nouns == nil || c.nouns.hasToken(&toks[i+1])) {
		return doc.Range{From: i, To: at.From}
	}
	return doc.Range{}
}

// governing widens a phrase before its preposition to the noun that the
// preposition asks for: "den Ständen am Oberlauf des Flusses zufolge".
func (s *state) governing(k int) int {
	for n := 0; n < 4 && k > 0; n++ {
		ph := &s.a.Phrases[k]
		from := ph.Core.From
		if ph.Prep >= 0 {
			from = ph.Prep
		} else if ph.Nom == 0 || ph.Nom&doc.Dat != 0 {
			break
		}
		if p := &s.a.Phrases[k-1]; p.Core.To != from && p.All.To != from {
			break
		}
		k--
	}
	for j := k - 1; j >= 0 && j >= k-3; j-- {
		if p := &s.a.Phrases[j]; p.Clause == s.a.Phrases[k].Clause && p.Prep < 0 && p.All.Contains(s.a.Phrases[k].Core) && p.Nom&doc.Dat != 0 {
			return j
		}
	}
	return k
}

// topical reports whether a preposition that says what the noun is about follows
// it directly ("nach Gerüchten über eine Festnahme"): a time, no source.
func (s *state) topical(k int) bool {
	i := s.a.Phrases[k].Core.To
	return i < len(s.a.Tokens) && s.m.relations.topics[s.a.Tokens[i].Lower]
}

// governs reports whether the phrase's head is a noun that the rule asks for.
func (s *state) governs(c *cue, k int) bool {
	ph := &s.a.Phrases[k]
	for i := ph.Core.From; i < ph.Core.To; i++ {
		t := &s.a.Tokens[i]
		if t.Tag == doc.NOUN || t.Tag == doc.PROPN || t.Tag == doc.X || i == ph.Head {
			if c.nouns.hasToken(t) {
				return true
			}
		}
	}
	return false
}

// phraseFrom is the phrase that begins at token i (adverbs between are passed over), -1 for none.
func (s *state) phraseFrom(i int) int {
	if i >= len(s.a.Tokens) {
		return -1
	}
	si := s.a.Tokens[i].Sent
	for k := s.a.PhrasesOf[si].From; k < s.a.PhrasesOf[si].To; k++ {
		if f := s.a.Phrases[k].Core.From; f == i || f == i+1 && s.a.Tokens[i].Tag == doc.ADV {
			return k
		}
	}
	return -1
}

// phraseTo is the phrase that ends before token i, the widest one; -1 for none.
func (s *state) phraseTo(i int) int {
	if i <= 0 {
		return -1
	}
	si := s.a.Tokens[i-1].Sent
	for k := s.a.PhrasesOf[si].From; k < s.a.PhrasesOf[si].To; k++ {
		if ph := &s.a.Phrases[k]; ph.All.To == i && ph.Prep < 0 {
			return k
		}
	}
	for k := s.a.PhrasesOf[si].From; k < s.a.PhrasesOf[si].To; k++ {
		if ph := &s.a.Phrases[k]; ph.Core.To == i || ph.All.To == i {
			return k
		}
	}
	return -1
}

// phrased emits an attribution whose frame is a phrase: cue and source. The
// content is the sentence around it, or the clause where the phrase stands in
// a later or subordinate one.
func (s *state) phrased(c *cue, at, src, own doc.Range) {
	si := s.a.Tokens[at.From].Sent
	ci := s.a.ClauseAt(si, at.From)
	scope := s.scope(si, ci, at.From)
	wide := s.withCommas(own, si)
	fr := own
	// commas around a phrase that is cut in belong to the frame
	if wide.From < own.From && wide.To > own.To {
		fr = wide
	}
	if to := s.vorfeldEnd(ci, own); to > own.To {
		// "Nach Angaben der Firma, die …, ist": one phrase stands before the verb, and all of it is frame
		if src.To == own.To && s.prolongs(own.To, to) {
			src.To = to
		}
		fr.To = to
	}
	content := s.around(scope, fr)
	if len(content) == 0 {
		s.miss(c, at, "nothing around it to attribute")
		return
	}
	at0 := doc.Attribution{Content: content, Cue: []doc.Range{at}, Source: []doc.Range{src}, Frame: []doc.Range{fr}}
	typ := doc.IndirectSpeech
	if q := s.wholeQuote(content); q.Len() > 0 && s.said(s.a.Tokens[q.From].Quote) {
		at0.Content = []doc.Range{q}
		typ = doc.Direct
	}
	s.emit(typ, c, ci, 0, at0)
	if typ == doc.IndirectSpeech {
		s.fragments(c, ci, at0)
	}
}

// vorfeldEnd is the finite verb that ends the Vorfeld which own opens, -1 where
// own stands elsewhere.
func (s *state) vorfeldEnd(ci int, own doc.Range) int {
	if ci < 0 || s.m.ordered {
		return -1
	}
	c := &s.a.Clauses[ci]
	if c.Kind != doc.Main || c.Finite < own.To || len(c.Parts) == 0 || c.Parts[0].From != own.From || c.VerbFirst {
		return -1
	}
	for i := own.To; i < c.Finite; i++ {
		switch t := &s.a.Tokens[i]; {
		case t.Text == ":" || t.Text == ";", t.Tag == doc.PRON && s.ownToken(ci, i):
			return -1
		}
	}
	return c.Finite
}

// prolongs reports whether what stands between a source and the verb goes on with
// its noun phrase: "Angaben der Feuerwehr | in Kiel", "der Polizei | sowie der Stadt".
func (s *state) prolongs(from, to int) bool {
	t := &s.a.Tokens[from]
	if t.Tag != doc.CCONJ && !s.m.lists["de.place-prepositions"].has(t.Lower) {
		return false
	}
	for i := from; i < to; i++ {
		if k := s.a.Tokens[i].Kind; k == doc.Punct || s.a.Tokens[i].Tag == doc.ADV {
			return false
		}
	}
	return true
}

// around is scope without the frame, trimmed.
func (s *state) around(scope, fr doc.Range) []doc.Range {
	var out []doc.Range
	for _, r := range minus(scope, []doc.Range{fr}) {
		if r = s.trim(r); !r.Empty() && !s.onlyMarks(r.From, r.To) {
			out = append(out, r)
		}
	}
	return out
}

// scope is the stretch of a sentence that a phrase-like cue at token i speaks
// of: the whole sentence from a main clause that opens it; from a later main
// clause on, that one; a subordinate clause by itself.
func (s *state) scope(si, ci, i int) doc.Range {
	r := s.a.Sentences[si].Range
	r.To = s.stop(si)
	if q := s.a.Tokens[i].Quote; q >= 0 {
		// inside a quotation: the quotation is the limit
		in := s.a.Quotations[q].Range
		if in.Contains(doc.Range{From: i, To: i + 1}) && in.Len() > 4 {
			r.From, r.To = max(r.From, in.From+1), min(r.To, in.To-1)
		}
	}
	if ci < 0 {
		return r
	}
	c := &s.a.Clauses[ci]
	switch c.Kind {
	case doc.Main:
		if p := c.Parent; p >= 0 && c.Parts[0].From > r.From && c.Mood == doc.Konjunktiv1 && s.a.Clauses[p].Mood == doc.Indicative && s.m.verbs[s.a.Clauses[p].Lemma] != nil {
			r.From = c.Parts[0].From // "X erklärte, Y sei seiner Meinung nach …"
		}
		if c.Parts[0].From > r.From && s.separate(ci) {
			r.From = c.Parts[0].From
			if s.a.Tokens[r.From].Tag == doc.CCONJ {
				r.From++
			}
		}
		for k := s.a.ClausesOf[si].From; k < s.a.ClausesOf[si].To && s.m.ordered; k++ {
			// "No one was hurt, according to X, but …": what a conjunction adds behind the phrase is another statement
			if d := &s.a.Clauses[k]; d.Kind == doc.Main && d.Finite >= 0 && len(d.Parts) > 0 && d.Parts[0].From > i && s.a.Tokens[d.Parts[0].From].Tag == doc.CCONJ {
				r.To = min(r.To, d.Parts[0].From)
			}
		}
	case doc.Parenthesis:
		return doc.Range{From: c.All.From + 1, To: c.All.To - 1}
	case doc.Sub, doc.Relative, doc.Question, doc.Infinitive:
		r = c.All
		if c.Kind != doc.Relative && c.Intro >= 0 {
			r.From = max(r.From, min(c.Intro+1, i))
		}
	}
	return r
}

// separate reports whether clause k begins with a conjunction or behind a
// semicolon or colon: another statement, not the first one's complement.
func (s *state) separate(k int) bool {
	at := s.a.Clauses[k].Parts[0].From
	if at == 0 {
		return true
	}
	p := s.a.Tokens[at-1].Text
	return s.a.Tokens[at].Tag == doc.CCONJ || p == ";" || p == ":" || p == "," && s.statement(k)
}

// statement reports whether main clause k, which a comma divides from the one
// before it, says something by itself and not what that one reports.
func (s *state) statement(k int) bool {
	c := &s.a.Clauses[k]
	p := c.Parent
	return c.Kind == doc.Main && c.Finite >= 0 && c.Mood == doc.Indicative && p >= 0 && s.a.Clauses[p].Kind == doc.Main && s.a.Clauses[p].Finite >= 0 &&
		s.a.Clauses[p].All.From < c.Parts[0].From && s.m.verbs[s.a.Clauses[p].Lemma] == nil
}

// documentBefore is the last phrase of the sentence before token i whose head
// names something said: "wollte Berichte nicht bestätigen, wonach …".
func (s *state) documentBefore(i int) int {
	si := s.a.Tokens[i].Sent
	best := -1
	for k := s.a.PhrasesOf[si].From; k < s.a.PhrasesOf[si].To; k++ {
		ph := &s.a.Phrases[k]
		if ph.Core.From >= i {
			break
		}
		t := &s.a.Tokens[ph.Head]
		if s.saidNoun(t) {
			best = k
		}
	}
	return best
}

// saidNoun reports whether a noun names something said or written.
func (s *state) saidNoun(t *doc.Token) bool {
	for _, set := range [...]*wordSet{s.m.grammar.documents, s.m.grammar.saying} {
		if set.hasToken(t) {
			return true
		}
	}
	return false
}
