package german

import (
	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/german/lexicon"
	"github.com/hearsay/hearsay/attribution/internal/german/tagger"
)

// repair mends what the tagger, which looks only a few words around, gets
// wrong about verb forms, where the order of words leaves one reading:
//
//   - "spioniert zu haben", "halten zu können": what stands before zu and an
//     auxiliary is a participle or infinitive;
//   - "die verbreiteten Berichte": a preterite between article and noun is a
//     participle, where another finite verb follows;
//   - "wie X berichtet,": a clause with a conjunction and no finite verb has it
//     in its last participle;
//   - "hatte X betont,": the second finite verb behind an auxiliary is a participle;
//   - "…, bestimmte Preise zu senken": of what opens a zu-infinitive nothing is finite
//     that can be an adjective of the noun behind it;
//   - "fertigzuwerden": what ends in zu and an infinitive is one, though no lexicon has it;
//   - "konnten sich darauf einigen": a modal has its infinitive at the end, or several;
//   - "Äußern wollte sich": what a modal without an infinitive has right before it is one;
//   - "erklärten nur die Gefängnisse": a main clause without a finite verb has it
//     in a participle-like adjective that no noun follows.
func (g *Analyser) repair(words []tagger.Word, tags []doc.Tag) {
	g.repairWords(words, tags)
	from := 0
	for i := 0; i <= len(tags); i++ {
		if i < len(tags) && !border(words[i].Text) {
			continue
		}
		if i > from {
			g.repairStretch(words, tags, from, i)
		}
		from = i + 1
	}
}

// border reports whether a mark ends a stretch. Quotation marks and brackets do
// not: what they hold is mostly part of the clause around them.
func border(text string) bool {
	switch text {
	case ",", ";", ":", ".", "!", "?", "–", "—":
		return true
	}
	return false
}

// repairStretch mends the words between two marks, [from, to).
func (g *Analyser) repairStretch(words []tagger.Word, tags []doc.Tag, from, to int) {
	first, last, n := -1, -1, 0
	for i := from; i < to; i++ {
		if tags[i].Finite() {
			if first < 0 {
				first = i
			}
			last = i
			n++
		}
	}
	head := from
	for head < to-1 && (tags[head] == doc.PUNCT || g.w.Coordinators.Has(words[head].Lower) || tags[head] == doc.ADP && g.w.Relatives.Has(words[head+1].Lower) && tags[head+1] == doc.PRON) {
		head++
	}
	w := words[head].Lower
	if head > from && g.w.Coordinators.Has(words[head-1].Lower) && g.w.Relatives.Has(w) && tags[head] == doc.PRON && head+1 < to && tags[head+1] == doc.NOUN &&
		words[head].Found.As(doc.DET).Nom&words[head+1].Found.As(doc.NOUN).Nom&doc.Nom != 0 {
		tags[head] = doc.DET // ", und der Minister versichere": no relative clause follows und
	}
	opener := g.w.Subordinators.Has(w) || g.w.Questions.Has(w) || g.w.Relatives.Has(w) && tags[head] != doc.DET
	if z := g.zuGroup(words, tags, from, to); z >= 0 && (n == 0 || n == 1 && first > from && first < z) {
		// "fallen gelassen zu haben", "verübt zu haben": no verb of the group before zu is finite
		for i := z - 1; i > from && tags[i].Verbal(); i-- {
			if tags[i].Finite() && g.auxiliaryInf(&words[z+1]) {
				if words[i].Found.As(doc.VERBPart).Verb&doc.Part2 != 0 {
					tags[i] = doc.VERBPart
				} else {
					tags[i] = doc.VERBInf
				}
			}
		}
		return
	}
	if m := g.fronted(words, tags, head, to); m >= 0 && !opener {
		tags[m] = doc.VERBInf
		return
	}
	switch {
	case n == 1 && first == head && head+1 < to && tags[head+1] == doc.NOUN && g.zuGroup(words, tags, from, to) > head &&
		words[head].Found.As(doc.ADJ).Nom&words[head+1].Found.As(doc.NOUN).Nom != 0:
		tags[head] = doc.ADJ
	case n == 1 && opener && g.forgottenComma(words, tags, first, to):
		tags[first-1] = doc.VERBFin // "Wie die Sender berichten sind zwei Menschen gestorben"
	case n == 1 && g.modal(words, tags, first):
		g.modalEnd(words, tags, first, to)
	case n == 1 && tags[first] == doc.AUXFin && first < to-2:
		g.perfectEnd(words, tags, first, to)
	case n == 2 && !opener && last >= to-1-quotes(words, last, to) && g.modal(words, tags, first) && noConjunction(tags[first:last]) && words[last].Found.As(doc.VERBInf).Verb&doc.Inf != 0:
		tags[last] = doc.VERBInf // "müsse sie unter einem Dach operieren"
	case n > 1 && !opener && tags[first] == doc.AUXFin && g.joinedInfinitives(words, tags[:last+1], first) && last >= to-1-quotes(words, last, to):
		for i := first + 1; i <= last; i++ {
			if tags[i].Finite() {
				tags[i] = doc.VERBInf
			}
		}
	case n == 0 && opener:
		g.verbLast(words, tags, to)
	case n == 2 && !opener && last >= to-1-quotes(words, last, to) && last > first+1 && words[last].Found.As(doc.VERBPart).Verb&doc.Part2 != 0 && g.auxiliary(&words[first]) && noConjunction(tags[first:last]):
		tags[last] = doc.VERBPart
		tags[first] = doc.AUXFin
	case n == 0:
		g.mainVerb(words, tags, from, to)
	}
}

// modal reports whether the word at i is a modal as a finite verb.
func (g *Analyser) modal(words []tagger.Word, tags []doc.Tag, i int) bool {
	return tags[i] == doc.AUXFin && g.w.Modals.Has(words[i].Found.As(doc.AUXFin).Lemma())
}

// fronted is the infinitive right before the modal of a stretch without another one
// ("Stellung nehmen wollte sie nicht"), -1 for none. A noun is one only where it opens
// the stretch, at head: "Das Treffen wollte sie nicht".
func (g *Analyser) fronted(words []tagger.Word, tags []doc.Tag, head, to int) int {
	found := -1
	for i := head + 1; i < to; i++ {
		switch t := tags[i-1]; {
		case tags[i] == doc.VERBInf || tags[i] == doc.AUXInf || i > found+1 && found >= 0 && tags[i].Finite():
			return -1
		case found < 0 && tags[i] == doc.AUXFin && (t == doc.VERBFin || t == doc.NOUN && i-1 == head) && words[i-1].Found.As(doc.VERBInf).Verb&doc.Inf != 0 && !g.w.Tense.Has(words[i].Found.As(doc.AUXFin).Lemma()):
			found = i - 1
		}
	}
	return found
}

// modalEnd gives a modal, which stands at first and has no infinitive yet, the word
// that closes its stretch as one, if that can be it.
func (g *Analyser) modalEnd(words []tagger.Word, tags []doc.Tag, first, to int) {
	e := to - 1
	for e > first && tags[e] == doc.PUNCT {
		e--
	}
	if e <= first+1 || tags[e] == doc.NOUN || words[e].Text != words[e].Lower || words[e].Found.As(doc.VERBInf).Verb&doc.Inf == 0 {
		return
	}
	for i := first + 1; i < to; i++ {
		if tags[i] == doc.VERBInf || tags[i] == doc.AUXInf {
			return
		}
	}
	tags[e] = doc.VERBInf
}

// forgottenComma reports whether the finite verb at first, of a stretch that a
// conjunction opens, has the verb of that clause right before it, behind its subject:
// an auxiliary only where its participle or infinitive stands at the end.
func (g *Analyser) forgottenComma(words []tagger.Word, tags []doc.Tag, first, to int) bool {
	e := to - 1
	for e > first && tags[e] == doc.PUNCT {
		e--
	}
	if first < 2 || e <= first+1 || words[first-1].Found.As(doc.VERBFin).Third&doc.Ind == 0 {
		return false
	}
	switch tags[first-1] {
	case doc.VERBInf, doc.VERBPart:
		return tags[first] == doc.AUXFin && tags[e].Verbal() && !tags[e].Finite()
	case doc.ADJ:
		return tags[first-2] == doc.NOUN || tags[first-2] == doc.PROPN // "Wie die Agentur berichtet gab …"
	}
	return false
}

// perfectEnd gives an auxiliary of the perfect, which stands at first and has nothing
// to go with, the adverb that closes its stretch as a participle, if that can be it.
func (g *Analyser) perfectEnd(words []tagger.Word, tags []doc.Tag, first, to int) {
	e := to - 1
	for e > first && tags[e] == doc.PUNCT {
		e--
	}
	if tags[e] != doc.ADV || words[e].Found.As(doc.VERBPart).Verb&doc.Part2 == 0 {
		return
	}
	for i := first + 1; i < e; i++ {
		if tags[i].Verbal() {
			return
		}
	}
	tags[e] = doc.VERBPart // "hat die Stadt ausgerechnet"
}

// joinedZu reports whether a word that the lexicon lacks is a zu-infinitive by its
// parts: "fertig-zu-werden".
func (g *Analyser) joinedZu(w *tagger.Word) bool {
	f := &w.Found
	if f.How != lexicon.Compound && f.How != lexicon.Tail || w.Text != w.Lower || f.As(doc.VERBInf).Verb&doc.Inf == 0 {
		return false
	}
	return f.Tail > 2 && g.w.Zu.Has(w.Lower[f.Tail-2:f.Tail])
}

// zuGroup gives the zu of an infinitive that closes the stretch, -1 where none does.
func (g *Analyser) zuGroup(words []tagger.Word, tags []doc.Tag, from, to int) int {
	e := to - 1
	for e > from && tags[e] == doc.PUNCT {
		e--
	}
	if e-1 > from && g.w.Zu.Has(words[e-1].Lower) && words[e].Found.As(doc.VERBInf).Verb&doc.Inf != 0 {
		return e - 1
	}
	return -1
}

func quotes(words []tagger.Word, from, to int) int {
	n := 0
	for i := from + 1; i < to; i++ {
		if words[i].Found.How == 0 && len(words[i].Text) <= 3 {
			n++
		}
	}
	return n
}

func (g *Analyser) auxiliary(w *tagger.Word) bool {
	an := w.Found.As(doc.AUXFin)
	return an.Fits && g.w.Auxiliaries.Has(an.Lemma())
}

// auxiliaryInf reports whether a word can be the infinitive of an auxiliary or modal,
// which has another verb before it.
func (g *Analyser) auxiliaryInf(w *tagger.Word) bool {
	for _, t := range [2]doc.Tag{doc.AUXInf, doc.VERBInf} {
		if an := w.Found.As(t); an.Verb&doc.Inf != 0 && g.w.Auxiliaries.Has(an.Lemma()) {
			return true
		}
	}
	return false
}

// finiteBefore reports whether a finite verb stands between token i and the mark before it.
func finiteBefore(tags []doc.Tag, i int) bool {
	for i--; i >= 0 && tags[i] != doc.PUNCT; i-- {
		if tags[i].Finite() {
			return true
		}
	}
	return false
}

// verbLast gives a clause with a conjunction and no finite verb the form that
// closes it, in its own stretch or in one of the next ones (lists and
// insertions divide a clause into several).
func (g *Analyser) verbLast(words []tagger.Word, tags []doc.Tag, to int) {
	for k := 0; k < 4 && to <= len(tags); k++ {
		e := to - 1
		for e > 0 && tags[e] == doc.PUNCT {
			e--
		}
		if tags[e].Verbal() && (e == 0 || !g.w.Zu.Has(words[e-1].Lower)) {
			for _, t := range [2]doc.Tag{doc.VERBFin, doc.AUXFin} {
				if an := words[e].Found.As(t); an.Third&(doc.Ind|doc.Konj1|doc.Konj2) != 0 {
					if g.w.Auxiliaries.Has(an.Lemma()) {
						t = doc.AUXFin
					}
					tags[e] = t
					return
				}
			}
			return
		}
		next := to + 1
		for next < len(tags) && !border(words[next].Text) {
			if tags[next].Finite() {
				return
			}
			next++
		}
		if to >= len(tags) || words[to].Text != "," {
			return
		}
		to = next
	}
}

// mainVerb gives a main clause without a finite verb the participle-like word
// that must be it.
func (g *Analyser) mainVerb(words []tagger.Word, tags []doc.Tag, from, to int) {
	if e := to - 1; e > from && to < len(tags) && (words[to].Text == "," || words[to].Text == ":") && (tags[e] == doc.VERBPart || tags[e] == doc.VERBInf) && (tags[e-1] == doc.NOUN || tags[e-1] == doc.PROPN || tags[e-1] == doc.PRON || tags[e-1] == doc.DET || tags[e-1] == doc.PUNCT && e-1 > from) && words[e].Found.As(doc.VERBFin).Third&doc.Ind != 0 {
		tags[e] = doc.VERBFin // "Die taz vermutet, dass …"
		return
	}
	for i := from + 1; i < to-1; i++ {
		v := words[i].Found.As(doc.VERBFin).Third
		p, n := tags[i-1], tags[i+1]
		if tags[i] == doc.NOUN && i == from+1 && p == doc.DET && words[i].Text == words[i].Lower && v != 0 {
			tags[i] = doc.ADJ // "Das bestätigte eine …": no noun is written small
		}
		switch {
		case tags[i] == doc.ADJ && v&doc.Past != 0 && i == from+1 && p == doc.DET && n == doc.NOUN && words[i-1].Found.As(doc.DET).Nom&words[i].Found.As(doc.ADJ).Nom&words[i+1].Found.As(doc.NOUN).Nom == 0,
			tags[i] == doc.ADJ && v&doc.Past != 0 && n != doc.NOUN && n != doc.ADJ && n != doc.PROPN && (p == doc.NOUN || p == doc.PROPN || p == doc.PRON || i == from+1 && p == doc.DET),
			tags[i] == doc.ADJ && v&doc.Past != 0 && n == doc.NOUN && (p == doc.NOUN || p == doc.PROPN) && tags[from] == doc.ADP && to < len(tags) && words[to].Text == "," && words[i+1].Found.As(doc.NOUN).Nom&doc.Nom != 0, // "Im Netz kursierten Gerüchte, …"
			tags[i] == doc.VERBPart && v&doc.Ind != 0 && (p == doc.NOUN || p == doc.PROPN || p == doc.PRON || p == doc.PUNCT) && (n == doc.ADP || n == doc.DET || n == doc.ADV || n == doc.PRON || n == doc.PART):
			tags[i] = doc.VERBFin
			return
		}
	}
}

func noConjunction(tags []doc.Tag) bool {
	for _, t := range tags {
		if t == doc.CCONJ || t == doc.SCONJ {
			return false
		}
	}
	return true
}

// joinedInfinitives reports whether the verbs behind the auxiliary at first, which a
// conjunction joins, are its infinitives, each at the end of what goes with it: "wolle
// einen Bericht vorlegen und den Antrag stellen".
func (g *Analyser) joinedInfinitives(words []tagger.Word, tags []doc.Tag, first int) bool {
	joined := false
	for i := first + 1; i < len(tags); i++ {
		and := i+1 < len(tags) && tags[i+1] == doc.CCONJ
		if tags[i].Finite() && (words[i].Found.As(doc.VERBInf).Verb&doc.Inf == 0 || i+1 < len(tags) && !and) {
			return false
		}
		joined = joined || and && (tags[i].Finite() || tags[i] == doc.VERBInf || tags[i] == doc.AUXInf)
	}
	return joined
}

func (g *Analyser) repairWords(words []tagger.Word, tags []doc.Tag) {
	zu := &g.w.Zu
	paired := false
	for i := range tags {
		if paired = paired || g.w.Paired.Has(words[i].Lower); paired && i+1 < len(tags) && g.w.As.Has(words[i].Lower) && tags[i+1] == doc.ADV {
			tags[i], paired = doc.CCONJ, false // "sowohl X als auch Y"
			continue
		}
		if tags[i].Verbal() && g.joinedZu(&words[i]) {
			tags[i] = doc.VERBInf
			continue
		}
		if i > 0 && tags[i].Verbal() && words[i].Text[0] != words[i].Lower[0] && tags[i-1] != doc.PUNCT || i > 1 && tags[i].Verbal() && words[i].Text[0] != words[i].Lower[0] && words[i-1].Text == "," {
			// no verb has a capital inside a sentence: "der Korrespondent, Will Grant, berichtete"
			tags[i] = doc.NOUN
			if i+1 < len(tags) && tags[i+1] == doc.PROPN || tags[i-1] == doc.PROPN {
				tags[i] = doc.PROPN
			}
		}
		if i > 0 && tags[i] == doc.NOUN && tags[i-1] == doc.NOUN && g.w.Directions.Has(words[i].Lower) {
			tags[i] = doc.PROPN // "die Direktion Süd"
		}
		if i > 0 && i+1 < len(tags) && tags[i] == doc.ADV && tags[i+1] == doc.PROPN && tags[i-1] == doc.NOUN && words[i].Text[0] != words[i].Lower[0] {
			tags[i] = doc.PROPN // "die Sprecherin Rosa Berg"
		}
		if tags[i] == doc.PROPN && words[i].Text == words[i].Lower && i+1 < len(tags) && (tags[i+1] == doc.NOUN || tags[i+1] == doc.PROPN) && words[i].Found.As(doc.ADJ).Nom != 0 {
			tags[i] = doc.ADJ // "der türkischen Regierung"
		}
		if tags[i] != doc.VERBFin && (tags[i] != doc.AUXFin || i > 0) {
			continue
		}
		if i+1 < len(tags) && tags[i+1] == doc.PROPN && words[i].Text[0] != words[i].Lower[0] && words[i].Found.As(doc.VERBFin).Third == 0 {
			tags[i] = doc.PROPN // "Henk Jan Berg": no imperative, and no first person, stands before a name
			continue
		}
		if i+2 < len(tags) && zu.Has(words[i+1].Lower) && (tags[i+2] == doc.AUXInf || tags[i+2] == doc.VERBInf) && (g.auxiliaryInf(&words[i+2]) || finiteBefore(tags, i)) {
			switch {
			case words[i].Found.As(doc.VERBPart).Verb&doc.Part2 != 0:
				tags[i] = doc.VERBPart
			case words[i].Found.As(doc.VERBInf).Verb&doc.Inf != 0:
				tags[i] = doc.VERBInf
			}
			continue
		}
		if i+1 < len(tags) && (tags[i+1] == doc.NOUN || tags[i+1] == doc.NUM || tags[i+1] == doc.ADJ) && i > 0 && before(tags[i-1]) && words[i].Found.As(doc.ADJ).Nom != 0 && finiteAhead(tags, i+1) {
			tags[i] = doc.ADJ
		}
	}
}

// before reports whether a tag can stand before an attributive participle inside a noun phrase.
func before(t doc.Tag) bool {
	switch t {
	case doc.NOUN, doc.PROPN, doc.ADJ, doc.DET, doc.ADV, doc.NUM, doc.ADP:
		return true
	}
	return false
}

// finiteAhead reports whether a finite verb follows before the next mark.
func finiteAhead(tags []doc.Tag, i int) bool {
	for ; i < len(tags) && tags[i] != doc.PUNCT; i++ {
		if tags[i].Finite() {
			return true
		}
	}
	return false
}
