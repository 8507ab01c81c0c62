package rule

import (
	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/wordlist"
)

// mostWords is how many attributions the cues that are no verbs can make of one
// sentence. Each takes nearly the whole of it as its content; no sentence has
// more than three.
const mostWords = 32

// words matches the cues that are no verbs: prepositions, "so X", adverbs.
func (s *state) words(si int) {
	r := s.a.Sentences[si].Range
	most := len(s.out) + mostWords
	for i := r.From; i < r.To && len(s.out) < most; i++ {
		if s.form[i]&opensPhrase == 0 {
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
	var buf [wordlist.MaxStack]byte
	phrase := append(buf[:0], s.a.Tokens[i].Lower...)
	for k := 1; k < s.m.maxLen && i+k < end; k++ {
		phrase = append(append(phrase, ' '), s.a.Tokens[i+k].Lower...)
		if c := s.m.words[string(phrase)]; c != nil && (c.kind != KindAdverb || c.position != "before" || s.opens(i)) {
			best, n = c, k+1
		}
	}
	return best, n
}

// opens reports whether a relative clause begins at token i.
func (s *state) opens(i int) bool {
	si := s.a.Tokens[i].Sent
	for k := range s.a.ClausesOf[si].All() {
		if c := &s.a.Clauses[k]; c.Kind == doc.Relative && c.All.From == i {
			return true
		}
	}
	return false
}

// preposition matches "laut X", "nach Angaben von X", "X zufolge".
func (s *state) preposition(c *cue, at doc.Range) {
	if s.attribute(c, at) {
		return
	}
	k, before := -1, false
	if c.position != "before" && !(at.To < len(s.a.Tokens) && s.a.Tokens[at.To].Tag == doc.ADP) {
		k = s.phraseFrom(at.To)
	}
	if k < 0 && c.position != "after" || c.position == "either" && c.nouns != nil && !s.governs(c, k) && !s.governed(k) {
		if b := s.phraseTo(at.From); b >= 0 && (c.position != "either" || s.a.Phrases[b].Nom&doc.Dat != 0) && !(k >= 0 && s.adpositionIn(doc.Range{From: s.a.Phrases[b].Core.To, To: at.From})) {
			k, before = b, true
		}
	}
	if k < 0 {
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
	src.To = s.genitiveObject(k, src)
	if before {
		src = doc.Range{From: s.a.Phrases[s.governing(k)].Core.From, To: at.From}
	}
	own := doc.Range{From: min(src.From, at.From), To: max(src.To, at.To)}
	s.phrased(c, at, src, own)
}

// genitiveObject gives where the object in the genitive begins that src, the words of
// phrase k, has taken in at its end, else the end of src: "nach Angaben der Polizei |
// des Mordes verdächtigt". Who can speak is no such object, but an attribute: "nach Angaben eines
// Sprechers der Polizei beschuldigt".
func (s *state) genitiveObject(k int, src doc.Range) int {
	ph := &s.a.Phrases[k]
	if ph.Clause < 0 {
		return src.To // words that the parser gave to no clause
	}
	j := s.a.PhrasesOf[s.a.Tokens[ph.Head].Sent].To - 1
	for j > k && (s.a.Phrases[j].Core.To > src.To || s.a.Phrases[j].Prep >= 0) {
		j-- // "… des Mordes an seiner Frau verdächtigt"
	}
	if j == k || s.a.Phrases[j].Nom&doc.Gen == 0 || s.speaks(j) {
		return src.To
	}
	c := &s.a.Clauses[ph.Clause]
	licensed := s.m.relations.genitive[c.Lemma]
	for i := src.To; i < c.All.To && !licensed; i++ {
		licensed = s.m.relations.genitive[s.a.Tokens[i].Lower]
	}
	if licensed {
		return s.a.Phrases[j].Core.From
	}
	return src.To
}

// governed reports whether phrase k can only stand behind a preposition or as an
// object: "das Ergebnis der Prüfung nach dem Tod der Frau".
func (s *state) governed(k int) bool {
	ph := &s.a.Phrases[k]
	return s.a.Tokens[ph.Core.From].Tag == doc.DET && ph.Nom&doc.Nom == 0
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

// governing widens a phrase before its preposition to the noun that the
// preposition asks for: "den Karten und den Pegeln am Ufer des Sees zufolge".
func (s *state) governing(k int) int {
	for k > 0 && s.a.Phrases[k-1].Core.To == s.a.Phrases[k].Prep {
		k--
	}
	j := s.a.PhrasesOf[s.a.Tokens[s.a.Phrases[k].Head].Sent].From
	for !s.a.Phrases[j].All.Contains(s.a.Phrases[k].Core) {
		j++
	}
	return j
}

// topical reports whether a preposition that says what the noun is about follows
// it directly ("nach Gerüchten über eine Festnahme"): a time, no source.
func (s *state) topical(k int) bool {
	i := s.a.Phrases[k].Core.To
	return i < len(s.a.Tokens) && s.m.relations.topics[s.a.Tokens[i].Lower]
}

// governs reports whether the phrase's head is a noun that the rule asks for.
func (s *state) governs(c *cue, k int) bool {
	for i := range s.a.Phrases[k].Core.All() {
		if c.nouns.hasToken(&s.a.Tokens[i]) {
			return true
		}
	}
	return false
}

// phraseFrom is the phrase that begins at token i, -1 for none.
func (s *state) phraseFrom(i int) int {
	if i >= len(s.a.Tokens) {
		return -1
	}
	si := s.a.Tokens[i].Sent
	for k := s.a.PhrasesOf[si].From; k < s.a.PhrasesOf[si].To; k++ {
		if s.a.Phrases[k].Core.From == i {
			return k
		}
	}
	return -1
}

// phraseTo is the phrase that ends before token i, the widest one; -1 for none.
func (s *state) phraseTo(i int) int {
	si := s.a.Tokens[i].Sent
	for k := s.a.PhrasesOf[si].From; k < s.a.PhrasesOf[si].To; k++ {
		if ph := &s.a.Phrases[k]; ph.Core.To == i || ph.All.To == i {
			return k
		}
	}
	return -1
}

// documentBefore is the last phrase of the sentence before token i whose head
// names something said: "wollte Berichte nicht bestätigen, wonach …".
func (s *state) documentBefore(i int) int {
	si := s.a.Tokens[i].Sent
	best := -1
	for k := s.a.PhrasesOf[si].From; k < s.a.PhrasesOf[si].To; k++ {
		if ph := &s.a.Phrases[k]; ph.Core.From < i && s.saidNoun(&s.a.Tokens[ph.Head]) {
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
