package rule

import (
	"cmp"
	"slices"

	"github.com/hearsay/hearsay/attribution/doc"
)

// quotations finds direct speech without a cue: a quotation that is a sentence
// by itself and that no other rule has taken. Its source is that of the
// attribution before it in the same paragraph or the one before, or the one
// right behind it.
func (s *state) quotations() {
	if s.m.quote == nil {
		return
	}
	near := s.beginNear()
	for q := range s.a.Quotations {
		qu := &s.a.Quotations[q]
		if qu.Depth > 0 || s.covered(qu.Range) || !s.said(q) || s.barred(s.m.quote, qu.Range) {
			continue
		}
		si := s.a.Tokens[qu.From].Sent
		sent := s.a.Sentences[si]
		at := doc.Attribution{Content: s.list(qu.Range)}
		whole := s.onlyMarks(sent.From, qu.From) && s.endsSentence(qu.To)
		if !whole && s.titled(qu.Range) {
			s.miss(s.m.quote, qu.Range, "a title: a capital behind a noun, an article or a preposition")
			continue
		}
		if !whole && !s.spoken(q, 9) && !s.finiteIn(qu.Range) {
			s.miss(s.m.quote, qu.Range, "too short to be speech without a cue")
			continue
		}
		if s.spokenAfterColon(qu.From) {
			s.before(qu.From-1, &at)
		}
		from := -1
		if at.Source == nil {
			s.inClause(qu.Range, &at)
		}
		if at.Source == nil {
			if from = s.sourceNear(near, qu.From); from >= 0 {
				o := &s.out[from]
				at.Source, at.Inferred = s.voice(from), true
				if o.Type == doc.Direct && len(o.Cue) > 0 && s.adjacent(o, qu.From) {
					// „A“, sagte X. „B“ — the frame of A stands for B, too
					at.Cue, at.Frame, at.Addressee = o.Cue, o.Frame, o.Addressee
				}
			}
		}
		s.emit(doc.Direct, s.m.quote, -1, 0, at)
		s.out[len(s.out)-1].From = from
		if !at.Inferred && len(at.Source) > 0 {
			near.add(s, len(s.out)-1)
		}
	}
}

// titled reports whether a quotation inside a sentence is a title or name: it
// begins with a capital and stands behind a word that opens or heads a noun phrase.
func (s *state) titled(q doc.Range) bool {
	switch s.neighbour(q.From).Tag {
	case doc.NOUN, doc.PROPN, doc.DET, doc.ADP, doc.ADJ, doc.CCONJ:
		return s.a.Tokens[q.From+1].Capital()
	}
	return false
}

// neighbour is the token before token i, an empty one where that begins its sentence.
func (s *state) neighbour(i int) *doc.Token {
	if i == s.a.Sentences[s.a.Tokens[i].Sent].From {
		return &doc.Token{}
	}
	return &s.a.Tokens[i-1]
}

func (s *state) finiteIn(r doc.Range) bool {
	for i := r.From; i < r.To; i++ {
		if s.a.Tokens[i].Tag.Finite() {
			return true
		}
	}
	return false
}

// covered reports whether a content holds the quotation already as its own.
func (s *state) covered(q doc.Range) bool {
	for si := s.a.Tokens[q.From].Sent; si <= s.a.Tokens[q.To-1].Sent; si++ {
		for _, i := range s.touching(si) {
			if !s.meta[i].dead && s.out[i].Type == doc.Direct && overlapsAny(s.out[i].Content, q) {
				return true
			}
		}
	}
	return false
}

func (s *state) endsSentence(i int) bool {
	end := s.a.Sentences[s.a.Tokens[i-1].Sent].To
	return i == end || i+1 == end && s.mark(i)
}

// before reads what stands before a colon and a quotation: "X: „…“" names the
// source; "X zeigt sich zufrieden: „…“" has its verb as cue and its subject as source.
func (s *state) before(colon int, at *doc.Attribution) {
	si := s.a.Tokens[colon].Sent
	from := s.a.Sentences[si].From
	at.Frame = s.list(doc.Range{From: from, To: colon + 1})
	if k := s.subjectBefore(colon); k >= 0 {
		at.Source = s.list(s.phraseRange(k))
		c := s.a.Phrases[k].Clause
		f := frame{s: s, cue: s.m.quote, ci: c, c: &s.a.Clauses[c]}
		at.Cue = f.cueWords(0, nil)
		return
	}
	if s.finiteIn(doc.Range{From: from, To: colon}) {
		return
	}
	for k := range s.a.PhrasesOf[si].All() {
		if s.a.Phrases[k].All.To <= colon {
			at.Source = s.list(s.phraseRange(k))
			return
		}
	}
}

// inClause gives a quotation inside a sentence the main clause around it as its
// frame, if that has a reporting verb: "X bat Y, ihm „…“ zu schicken".
func (s *state) inClause(q doc.Range, at *doc.Attribution) {
	si := s.a.Tokens[q.From].Sent
	for k := range s.a.ClausesOf[si].All() {
		c := &s.a.Clauses[k]
		if q.Has(c.Finite) || c.Mood != doc.Indicative || c.Passive || c.Kind != doc.Main || !c.All.Overlaps(q) || s.m.verbs[c.Lemma] == nil {
			continue
		}
		if n := s.speaker(k); n >= 0 && !s.a.Phrases[n].All.Overlaps(q) && s.speaksNext(n) {
			f := frame{s: s, cue: s.m.quote, ci: k, c: c}
			at.Source, at.Cue, at.Frame = s.list(s.phraseRange(n)), f.cueWords(0, nil), s.rest(si, []doc.Range{q})
		}
	}
}

// adjacent reports whether token i stands in the sentence behind an
// attribution's frame, in the same block.
func (s *state) adjacent(o *doc.Attribution, i int) bool {
	last := s.a.Tokens[o.Cue[0].From].Sent
	here := s.a.Tokens[i].Sent
	return here-last <= 1 && s.a.Sentences[here].Block == s.a.Sentences[last].Block
}

// subjectBefore is the subject of the main clause before token i in its sentence.
func (s *state) subjectBefore(i int) int {
	si := s.a.Tokens[i].Sent
	k := -1
	for c := range s.a.ClausesOf[si].All() {
		cl := &s.a.Clauses[c]
		if cl.Kind == doc.Main && cl.Finite < i && cl.Subject >= 0 {
			k = cl.Subject
		}
	}
	return k
}

// sourced finds attributions by where their source stands.
type sourced struct {
	found []int // by the first token of the source
	last  int   // of those of quotations, the one whose source stands last, -1 none
}

func (s *state) beginNear() *sourced {
	near := &s.sourced
	near.found, near.last = near.found[:0], -1
	for k := range s.out {
		if !s.meta[k].dead && len(s.out[k].Source) > 0 {
			near.found = append(near.found, k)
		}
	}
	slices.SortStableFunc(near.found, func(x, y int) int { return cmp.Compare(s.out[x].Source[0].From, s.out[y].Source[0].From) })
	// of several with one source the first
	near.found = slices.CompactFunc(near.found, func(x, y int) bool { return s.out[x].Source[0].From == s.out[y].Source[0].From })
	return near
}

// add takes in a quotation whose source stands before it, and so before all quotations that follow.
func (n *sourced) add(s *state, k int) {
	if n.last < 0 || s.out[k].Source[0].From >= s.out[n.last].Source[0].From {
		n.last = k
	}
}

// sourceNear is the attribution whose source a quotation at token i takes over:
// the nearest one before it in its paragraph or the one before, -1 none.
func (s *state) sourceNear(near *sourced, i int) int {
	best := -1
	if n, _ := slices.BinarySearchFunc(near.found, i, func(k, i int) int { return cmp.Compare(s.out[k].Source[0].From, i) }); n > 0 {
		best = near.found[n-1]
	}
	if l := near.last; l >= 0 && (best < 0 || s.out[l].Source[0].From > s.out[best].Source[0].From) {
		best = l
	}
	if best >= 0 && s.block(s.out[best].Source[0].From) < s.block(i)-1 {
		return -1
	}
	return best
}

func (s *state) block(i int) int { return s.a.Sentences[s.a.Tokens[i].Sent].Block }
