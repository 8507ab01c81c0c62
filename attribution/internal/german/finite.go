package german

import (
	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/german/tagger"
)

// findFinite gives clauses their finite verb where the tagger took it for an
// infinitive or participle of the same form and no other finite verb is there:
// "…, die sich auf den Bericht beziehen, …", "Der Sender berichtet unter …, dass".
// A clause for this purpose is what stands between two marks.
func (g *Analyser) findFinite(words []tagger.Word, tags []doc.Tag) {
	for from := 0; from < len(tags); {
		to := from
		finite := false
		for to < len(tags) && !g.border(words[to].Text) {
			finite = finite || tags[to].Finite()
			to++
		}
		if !finite && to-from > 2 {
			if g.opensSub(words, tags, from, to) {
				g.lastFinite(words, tags, from, to)
			} else if from == 0 && to+1 < len(tags) && tags[to+1] == doc.SCONJ {
				g.secondFinite(words, tags, from, to)
			}
		}
		from = to + 1
	}
}

func (g *Analyser) border(text string) bool {
	switch text {
	case ",", ";", ":", "–", "—", "(", ")", ".", "!", "?":
		return true
	}
	return false
}

// opensSub reports whether a stretch begins like a subordinate clause, a preposition before its pronoun aside.
func (g *Analyser) opensSub(words []tagger.Word, tags []doc.Tag, from, to int) bool {
	i := from
	for i < to && (tags[i] == doc.CCONJ || tags[i] == doc.ADP) {
		i++
	}
	return i < to && (tags[i] == doc.SCONJ || from > 0 && g.w.Relatives[words[i].Lower] && tags[i] == doc.PRON)
}

// lastFinite makes the last word of a subordinate clause its finite verb.
func (g *Analyser) lastFinite(words []tagger.Word, tags []doc.Tag, from, to int) {
	i := to - 1
	for i > from && tags[i] == doc.PUNCT {
		i--
	}
	if i <= from || g.w.Zu[words[i-1].Lower] || g.w.InfinitiveOpeners[words[from].Lower] {
		return
	}
	if words[i].Found.As(tags[i]).Verb&doc.InfZu == 0 {
		makeFinite(words, tags, i)
	}
}

// secondFinite makes the verb behind the first phrase of a main clause its finite verb.
func (g *Analyser) secondFinite(words []tagger.Word, tags []doc.Tag, from, to int) {
	for i := from + 1; i < to-1; i++ {
		if tags[i] == doc.VERBPart && tags[i-1] != doc.ADV && tags[i-1] != doc.ADP {
			makeFinite(words, tags, i)
			return
		}
	}
}

func makeFinite(words []tagger.Word, tags []doc.Tag, i int) {
	to := doc.VERBFin
	switch tags[i] {
	case doc.VERBInf, doc.VERBPart:
	case doc.AUXInf, doc.AUXPart:
		to = doc.AUXFin
	default:
		return
	}
	if an := words[i].Found.As(to); an.Fits && an.Verb&doc.P3 != 0 {
		tags[i] = to
	}
}
