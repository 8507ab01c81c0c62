package rule

import (
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
)

// words matches the cues that are no verbs: prepositions, "so X", adverbs.
func (s *state) words(si int) {
	r := s.a.Sentences[si].Range
	for i := r.From; i < r.To; i++ {
		t := &s.a.Tokens[i]
		if t.Kind != doc.Word {
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
		phrase := s.a.Tokens[i].Lower
		for k := 1; k < s.m.maxLen && i+k < end; k++ {
			phrase += " " + s.a.Tokens[i+k].Lower
			if c := s.m.words[phrase]; c != nil {
				best, n = c, k+1
			}
		}
	}
	return best, n
}

// preposition matches "laut X", "nach Angaben von X", "X zufolge".
func (s *state) preposition(c *cue, at doc.Range) {
	k, before := -1, false
	if c.position != "before" {
		k = s.phraseFrom(at.To)
	}
	if k < 0 && c.position != "after" || k >= 0 && c.position == "either" && c.nouns != nil && !s.governs(c, k) {
		if b := s.phraseTo(at.From); b >= 0 {
			k, before = b, true
		}
	}
	if k < 0 {
		s.miss(c, at, "no noun phrase beside it")
		return
	}
	if c.nouns != nil && !s.governs(c, k) {
		s.miss(c, at, "its noun is not in the list: "+s.a.Tokens[s.a.Phrases[k].Head].Text)
		return
	}
	if c.nouns != nil && !before && s.topical(k) {
		s.miss(c, at, "the noun is about something and names nobody: nach Berichten über …")
		return
	}
	src := s.phraseRange(k)
	if before {
		src = doc.Range{From: s.a.Phrases[k].Core.From, To: at.From}
	} else {
		src.From = at.To
	}
	own := doc.Range{From: min(src.From, at.From), To: max(src.To, at.To)}
	s.phrased(c, at, src, own)
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
			if c.nouns.has(t.Lower) || c.nouns.has(strings.ToLower(t.Lemma)) {
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
	if i == 0 {
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
	ci := s.clauseOf(si, at.From)
	scope := s.scope(si, ci, at.From)
	wide := s.withCommas(own, si)
	fr := own
	// commas around a phrase that is cut in belong to the frame
	if wide.From < own.From && wide.To > own.To {
		fr = wide
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

func (s *state) clauseOf(si, i int) int {
	for k := s.a.ClausesOf[si].To - 1; k >= s.a.ClausesOf[si].From; k-- {
		if has(s.a.Clauses[k].Parts, i) {
			return k
		}
	}
	return -1
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
		// a joined main clause behind it is another matter
		for k := ci + 1; k < s.a.ClausesOf[si].To; k++ {
			d := &s.a.Clauses[k]
			if d.Kind == doc.Main && d.Finite >= 0 && s.separate(k) && d.Parts[0].From > i && d.Parts[0].From < r.To && d.Mood == doc.Indicative && d.Subject >= 0 && s.m.grammar.splits {
				r.To = d.Parts[0].From
			}
		}
	case doc.Parenthesis:
		return doc.Range{From: c.All.From + 1, To: c.All.To - 1}
	case doc.Sub, doc.Relative, doc.Question, doc.Infinitive:
		if i-c.All.From > 12 && false {
			return r
		}
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
	return s.a.Tokens[at].Tag == doc.CCONJ || p == ";" || p == ":"
}

// so matches ", so X": a short insertion or ending.
func (s *state) so(c *cue, at doc.Range) {
	si := s.a.Tokens[at.From].Sent
	sent := s.a.Sentences[si].Range
	if at.From == sent.From {
		return
	}
	p := &s.a.Tokens[at.From-1]
	if p.Text != "," && p.Text != "–" && p.Text != "-" && p.Kind != doc.QClose && p.Text != "(" {
		return
	}
	k := s.phraseFrom(at.To)
	if k < 0 {
		return
	}
	src := s.phraseRange(k)
	if src.From != at.To {
		return
	}
	// what follows must close the insertion
	if src.To < sent.To {
		n := &s.a.Tokens[src.To]
		if n.Kind != doc.Punct && n.Kind != doc.QOpen && n.Tag != doc.ADP && n.Tag != doc.ADV && n.Tag != doc.ADJ && n.Tag != doc.PART && n.Tag != doc.CCONJ && n.Tag != doc.NUM {
			s.miss(c, at, "the clause goes on behind the noun phrase")
			return
		}
		if n.Tag == doc.ADP || n.Tag == doc.ADV || n.Tag == doc.ADJ || n.Tag == doc.PART {
			// "so Merkel am Montag in Berlin": up to the next mark, without a verb
			j := src.To
			for j < sent.To && s.a.Tokens[j].Kind != doc.Punct && s.a.Tokens[j].Kind != doc.QOpen {
				if s.a.Tokens[j].Tag.Finite() {
					return
				}
				j++
			}
			own := doc.Range{From: at.From, To: j}
			s.soFrame(c, at, src, own, si)
			return
		}
	}
	s.soFrame(c, at, src, doc.Range{From: at.From, To: src.To}, si)
}

func (s *state) soFrame(c *cue, at, src, own doc.Range, si int) {
	fr := s.withCommas(own, si)
	ci := s.clauseOf(si, at.From)
	p := at.From - 1
	if s.a.Tokens[p].Text == "," || s.a.Tokens[p].Text == "–" {
		p--
	}
	if p >= 0 && s.a.Tokens[p].Kind == doc.QClose && s.a.Tokens[p].Quote >= 0 {
		q := s.a.Tokens[p].Quote
		qr := s.a.Quotations[q].Range
		if s.said(q) && (qr.From <= s.a.Sentences[si].From || s.onlyMarks(s.a.Sentences[si].From, qr.From)) {
			at0 := doc.Attribution{Content: []doc.Range{qr}, Cue: []doc.Range{at}, Source: []doc.Range{src}, Frame: []doc.Range{fr}}
			s.emit(doc.Direct, c, ci, 0, at0)
			for i := fr.To; i < s.a.Sentences[si].To; i++ {
				if t := &s.a.Tokens[i]; t.Kind == doc.QOpen && t.Quote >= 0 && s.a.Quotations[t.Quote].From == i && s.said(t.Quote) {
					at0.Content = []doc.Range{s.a.Quotations[t.Quote].Range}
					s.emit(doc.Direct, c, ci, 0, at0)
					break
				}
			}
			return
		}
	}
	r := s.a.Sentences[si].Range
	r.To = s.stop(si)
	at0 := doc.Attribution{Content: s.around(r, fr), Cue: []doc.Range{at}, Source: []doc.Range{src}, Frame: []doc.Range{fr}}
	s.emit(doc.IndirectSpeech, c, ci, 0, at0)
	s.fragments(c, ci, at0)
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

// adverb matches demnach, danach, wonach: the adverb stands for the source.
func (s *state) adverb(c *cue, at doc.Range) {
	si := s.a.Tokens[at.From].Sent
	sent := s.a.Sentences[si].Range
	ci := s.clauseOf(si, at.From)
	if c.position == "before" {
		// "…, wonach der Zug fahre": the noun before it is the source, the clause the content
		if ci < 0 || s.a.Clauses[ci].Intro != at.From && s.a.Clauses[ci].All.From != at.From {
			s.miss(c, at, "opens no clause")
			return
		}
		cl := &s.a.Clauses[ci]
		content := s.trim(doc.Range{From: at.To, To: cl.All.To})
		var src []doc.Range
		if k := s.phraseTo(at.From - 1); k >= 0 && s.a.Tokens[at.From-1].Text == "," {
			src = []doc.Range{s.phraseRange(k)}
		} else if k := s.documentBefore(at.From); k >= 0 {
			src = []doc.Range{s.phraseRange(k)}
		}
		for k := range s.out {
			// "erfolgte nach Äußerungen von X, wonach …": the words hang on the noun, not on the preposition before it
			if len(src) > 0 && s.meta[k].cue.kind == KindPreposition && overlapsAny(s.out[k].Source, src[0]) {
				s.meta[k].dead = true
			}
		}
		at0 := doc.Attribution{Content: []doc.Range{content}, Cue: []doc.Range{at}, Source: src, Frame: s.rest(si, []doc.Range{content})}
		s.emit(doc.IndirectSpeech, c, ci, 0, at0)
		s.fragments(c, ci, at0)
		return
	}
	if at.From > sent.From+6 {
		s.miss(c, at, "not near the head of its sentence")
		return
	}
	if ci >= 0 && s.a.Clauses[ci].Kind != doc.Main {
		s.miss(c, at, "not in a main clause")
		return
	}
	s.phrased(c, at, at, at)
}

// saidNoun reports whether a noun names something said or written.
func (s *state) saidNoun(t *doc.Token) bool {
	for _, set := range [...]*wordSet{s.m.grammar.documents, s.m.grammar.saying} {
		if set.has(t.Lower) || set.has(strings.ToLower(t.Lemma)) {
			return true
		}
	}
	return false
}
