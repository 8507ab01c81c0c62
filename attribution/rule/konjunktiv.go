package rule

import "github.com/hearsay/hearsay/attribution/doc"

// drop takes out the attributions inside a Konjunktiv sentence whose source is
// nobody or, in the first one of several, the carried one: "Er gehe davon aus, dass …"
// says nothing new of who said it. Further on, er may be whom the one before was about.
func (s *state) drop(si int, first bool) {
	for ci := s.a.ClausesOf[si].From; ci < s.a.ClausesOf[si].To; ci++ {
		c := &s.a.Clauses[ci]
		same := c.Kind == doc.Main && c.Mood == doc.Konjunktiv1 && !c.VerbFirst && (c.Subject < 0 || s.standsForSpeaker(c.Subject, first)) && !s.learns(ci)
		for _, k := range s.of(ci) {
			if same && s.verbal(k) || s.meta[k].cue.kind == KindPreposition && s.sameVoice(k) {
				s.meta[k].dead = true
			}
		}
	}
}

// belowKonjunktiv reports whether attribution k has as its cue the verb of a clause that
// hangs on a main clause of sentence si in the Konjunktiv I: "Neu sei, dass X sage, …".
func (s *state) belowKonjunktiv(k, si int) bool {
	ci := s.meta[k].clause
	if ci < 0 || !s.verbal(k) || s.meta[k].comp == cWie {
		return false
	}
	for s.a.Clauses[ci].Kind != doc.Main && s.a.Clauses[ci].Kind != doc.Parenthesis {
		ci = s.a.Clauses[ci].Parent
	}
	c := &s.a.Clauses[ci]
	return c.Sent == si && c.Kind == doc.Main && c.Mood == doc.Konjunktiv1 && !c.VerbFirst
}

// konjunktivSentence reports whether the sentence's main clause stands in the
// Konjunktiv: Konjunktiv I by itself; Konjunktiv II only near an attribution, and that
// of modals only in a row of sentences in the Konjunktiv, for they mostly say what is possible.
func (s *state) konjunktivSentence(si int, near, row bool) bool {
	if !near && s.a.Tokens[s.a.Sentences[si].To-1].Text == "!" {
		return false // a wish: "Es lebe der König!"
	}
	for k := s.a.ClausesOf[si].From; k < s.a.ClausesOf[si].To; k++ {
		c := &s.a.Clauses[k]
		if c.Finite < 0 || s.a.Tokens[c.Finite].Quote >= 0 {
			continue
		}
		if c.Mood == doc.Konjunktiv1 && (c.Kind == doc.Main || near) {
			return true
		}
		if c.Kind == doc.Main && c.Mood == doc.Konjunktiv2 && near && (row || !s.unreal(si)) && (row || s.m.relations.perfect[s.a.Tokens[c.Finite].Lemma] || s.a.Tokens[c.Finite].Tag != doc.AUXFin) {
			return true
		}
		if c.Kind == doc.Main && c.Mood == doc.Indicative && !(near && s.a.Tokens[c.Finite].Verb&doc.Konj2 != 0 && s.joinedKonjunktiv(k)) {
			return false
		}
	}
	return false
}

// between reports whether sentence si, which goes on behind one in the Konjunktiv, can
// stand in it by the form of its verb, and the next one of its paragraph does: "… Aus
// Studien ließen sich Hinweise herleiten. So gebe es …". A singular would have the
// Konjunktiv I, which only in the plural is no other form than the indicative.
func (s *state) between(si int) bool {
	c := s.mainClause(si)
	return c != nil && !s.otherwise(c.Finite, doc.Konjunktiv1) && s.a.Sentences[si].Block == s.a.Sentences[si-1].Block && s.konjunktiv1(si+1)
}

// unreal reports whether a condition opens sentence si, so that the Konjunktiv II of its
// main clause says what would be: "Falls er käme, wäre …", "Hätte er …, so müsste …".
func (s *state) unreal(si int) bool {
	t := &s.a.Tokens[s.a.Sentences[si].From]
	return t.Tag.Finite() || t.Tag == doc.SCONJ && s.m.relations.circumstances[t.Lower]
}

// konjunktiv1 reports whether the first main clause of sentence si, which need not
// be there, stands in the Konjunktiv I, and in the paragraph of the sentence before.
func (s *state) konjunktiv1(si int) bool {
	if si >= len(s.a.Sentences) || s.a.Sentences[si].Block != s.a.Sentences[si-1].Block {
		return false
	}
	c := s.mainClause(si)
	return c != nil && c.Mood == doc.Konjunktiv1
}

// dependent finds clauses in the Konjunktiv I inside a sentence whose main
// clause stands in the indicative and names the source: "Sie bezeichneten den
// Vertrag als Fehler, der sich rächen werde". The main verb is the cue.
func (s *state) dependent(si int) bool {
	rng := s.a.ClausesOf[si]
	found, circumstance := false, -1
	for k := rng.From; k < rng.To; k++ {
		d := &s.a.Clauses[k]
		if circumstance >= 0 && s.goesOn(circumstance, k) || d.Mood != doc.Konjunktiv1 && !s.toldUnreal(k) || d.Kind == doc.Parenthesis {
			continue
		}
		m := d.Parent
		for m >= 0 && (s.a.Clauses[m].Kind != doc.Main || s.a.Clauses[m].Mood == doc.Konjunktiv1) {
			m = s.a.Clauses[m].Parent
		}
		if m < 0 || s.a.Clauses[m].Mood != doc.Indicative || d.Parts[0].From < s.a.Clauses[m].Finite {
			continue
		}
		if d.Intro >= 0 && s.m.relations.circumstances[s.a.Tokens[d.Intro].Lower] && !(d.Mood == doc.Konjunktiv1 && s.m.relations.conditions[s.a.Tokens[d.Intro].Lower] && s.voices(m)) {
			circumstance = k
			continue // "als er Kontakt gesucht habe": when it was, not what somebody says
		}
		if d.Kind == doc.Main && d.Finite == d.Parts[0].From && s.a.Tokens[d.Finite].Tag != doc.AUXFin {
			continue // adverbs and numerals look like verbs there: "…, lange bevor …"
		}
		if s.contentAt(d.Finite) || s.silentIn(m) || s.firstPerson(m) {
			continue
		}
		f := frame{s: s, cue: s.m.konj, ci: m, c: &s.a.Clauses[m]}
		own := doc.Range{From: d.All.From, To: s.beforeColon(d.All.From, s.beforeJoined(k))}
		if f.emit(doc.IndirectSpeech, cKonjunktiv, s.trim(own)) {
			found = true
		}
	}
	return found
}

// goesOn reports whether clause j is another one of the kind of clause k, which hangs
// on the same one before it and can stand in its mood: "da A fehle | und B fehlten".
func (s *state) goesOn(k, j int) bool {
	d, c := &s.a.Clauses[k], &s.a.Clauses[j]
	return d.Kind != doc.Main && c.Kind == d.Kind && c.Parent == d.Parent && c.Intro < 0 && c.Finite > d.Finite && s.a.Tokens[c.Finite].Verb&(doc.Konj1|doc.Konj2) != 0
}

// beforeJoined is the end of clause k and of those that go on with it, without a main
// clause in the indicative that a conjunction joins to it: "…, die Fackel werde
// weitergereicht, | und 1998 starb er".
func (s *state) beforeJoined(k int) int {
	d := &s.a.Clauses[k]
	to := d.All.To
	for j := s.a.ClausesOf[d.Sent].From; j < s.a.ClausesOf[d.Sent].To; j++ {
		c := &s.a.Clauses[j]
		if s.goesOn(k, j) {
			to = c.All.To
		}
		if c.Kind == doc.Main && c.Mood == doc.Indicative && c.Parts[0].From > d.Finite && s.a.Tokens[c.Parts[0].From].Tag == doc.CCONJ {
			to = min(to, c.Parts[0].From)
		}
	}
	return to
}

// toldUnreal reports whether a relative or causal clause in the Konjunktiv II
// hangs on a verb of speech or thought: "beklagen Prämien, die nie gezahlt worden
// wären". Elsewhere that mood is what is unreal, not what somebody says.
func (s *state) toldUnreal(k int) bool {
	d := &s.a.Clauses[k]
	if d.Mood != doc.Konjunktiv2 || d.Kind != doc.Relative && d.Kind != doc.Sub {
		return false
	}
	if t := &s.a.Tokens[d.Finite]; t.Tag != doc.AUXFin || !s.m.relations.perfect[t.Lemma] {
		return false
	}
	return s.voices(d.Parent)
}

// voices reports whether the verb of clause k is one of speech or thought and its
// subject can speak.
func (s *state) voices(k int) bool {
	c := &s.a.Clauses[k]
	return c.Subject >= 0 && s.speaksItself(c.Subject) && (s.m.verbs[c.Lemma] != nil || s.m.reported[c.Lemma] != nil)
}

// contentAt reports whether a content holds token i, that of a speech act told aside:
// a clause in the Konjunktiv inside that gives the words.
func (s *state) contentAt(i int) bool {
	for _, k := range s.touching(s.a.Tokens[i].Sent) {
		if !s.meta[k].dead && s.out[k].Type != doc.Reported && has(s.out[k].Content, i) {
			return true
		}
	}
	return false
}
