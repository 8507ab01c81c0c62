package english

import (
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
)

// repair mends what a tagger that looks two words around gets wrong about the
// verbs that rules name, where the words beside leave one reading.
func (g *Analyser) repair(a *doc.Analysis, r doc.Range) {
	toks := a.Tokens
	for i := r.From; i < r.To; i++ {
		t := &toks[i]
		f, ok := g.verbs.forms[contracted(t.Lower)]
		if t.Tag == doc.NOUN && i > r.From+1 && i+1 < r.To && g.w.infinitive[toks[i-1].Lower] && g.verbs.reporting[g.verbs.forms[toks[i-2].Lower].lemma] && (toks[i+1].Tag == doc.DET || toks[i+1].Tag == doc.PRON) {
			t.Tag = doc.VERBInf // "promised to hand the files"
			continue
		}
		if t.Tag == doc.VERBFin && i > r.From && i+1 < r.To {
			p, n := &toks[i-1], &toks[i+1]
			switch {
			case (p.Tag == doc.NUM || p.Tag == doc.DET) && n.Tag == doc.NOUN:
				t.Tag = doc.ADJ // "eleven wounded people"
				continue
			case g.w.postnominal[t.Lower] && g.nominal(p) && (n.Tag == doc.ADP || g.w.prepositions[n.Lower]) && g.finiteAhead(a, i+1, r.To):
				t.Tag, t.Verb = doc.VERBPart, doc.Part2 // "a paper seen by X says"
				continue
			}
		}
		if !ok || t.Kind != doc.Word || t.Capital() && i > r.From && toks[i-1].Kind == doc.Word {
			continue
		}
		aux := g.auxBefore(a, i, r.From)
		switch {
		case t.Tag == doc.VERBFin && aux && f.verb&doc.Part2 != 0:
			t.Tag, t.Verb = doc.VERBPart, doc.Part2 // "has said"
		case t.Tag == doc.VERBPart && t.Verb&doc.Part2 != 0 && !aux && f.verb&doc.Past != 0 && g.afterSubject(a, i, r) && g.noFinite(a, i, r):
			t.Tag, t.Verb = doc.VERBFin, 0 // "the agency reported"
		case t.Tag == doc.NOUN && g.verbs.reporting[f.lemma] && f.verb&(doc.P3|doc.Inf) != 0 && i+1 < r.To && i+2 >= r.To && g.closes(a, i, r):
			t.Tag = doc.VERBFin // "…, the aid group estimates."
		case t.Tag == doc.VERBInf && i > r.From && g.bareSubject(&toks[i-1]):
			t.Tag = doc.VERBFin // "they say"
		case t.Tag == doc.NOUN && g.verbs.reporting[f.lemma] && f.verb&(doc.P3|doc.Past) != 0 && i > r.From && i+1 < r.To && g.nominal(&toks[i-1]) && g.opens(&toks[i+1]) && g.noFinite(a, i, r):
			t.Tag = doc.VERBFin // "Kyodo reports that"
		case t.Tag == doc.NOUN && g.verbs.reporting[f.lemma] && f.verb == doc.Inf && i > r.From && toks[i-1].Tag == doc.PRON && !g.w.object[toks[i-1].Lower]:
			t.Tag = doc.VERBFin // "they report"
		}
	}
}

// finiteAhead reports whether a finite verb follows before the next mark or conjunction.
func (g *Analyser) finiteAhead(a *doc.Analysis, i, to int) bool {
	for ; i < to; i++ {
		t := &a.Tokens[i]
		if t.Tag.Finite() {
			return true
		}
		if t.Kind != doc.Word && t.Kind != doc.Number || t.Tag == doc.SCONJ {
			return false
		}
	}
	return false
}

// ownable reports whether a token can stand behind a genitive: the noun owned, or what opens it.
func ownable(t *doc.Token) bool {
	switch t.Tag {
	case doc.NOUN, doc.PROPN, doc.ADJ, doc.NUM, doc.ADV, doc.VERBPart, doc.X:
		return true
	}
	return t.Kind == doc.QOpen
}

// closes reports whether token i, the last of its sentence, is the verb of a
// frame: a comma, and a noun phrase without a verb or preposition at its head stand before it.
func (g *Analyser) closes(a *doc.Analysis, i int, r doc.Range) bool {
	for k := i - 1; k > r.From && k > i-16; k-- {
		t := &a.Tokens[k]
		if t.Tag.Finite() || t.Tag == doc.SCONJ {
			return false
		}
		if t.Text == "," || t.Kind == doc.QClose {
			n := &a.Tokens[k+1]
			return k+1 < i && (n.Tag == doc.DET || n.Tag == doc.PROPN || n.Tag == doc.NOUN || n.Tag == doc.ADJ)
		}
	}
	return false
}

// auxBefore reports whether an auxiliary stands before token i, adverbs between.
func (g *Analyser) auxBefore(a *doc.Analysis, i, from int) bool {
	for k := i - 1; k >= from && k >= i-4; k-- {
		switch t := &a.Tokens[k]; t.Tag {
		case doc.ADV, doc.PART:
		case doc.AUXFin, doc.AUXInf, doc.AUXPart:
			return g.w.passive[g.verbs.forms[contracted(t.Lower)].lemma] || g.w.perfect[g.verbs.forms[contracted(t.Lower)].lemma] || strings.Contains(t.Lower, "'")
		default:
			return false
		}
	}
	return false
}

// afterSubject reports whether a noun, name or pronoun stands before token i,
// adverbs and a comma between, or quoted words, and no clause is to be passive.
func (g *Analyser) afterSubject(a *doc.Analysis, i int, r doc.Range) bool {
	k := i - 1
	for k >= r.From && (a.Tokens[k].Tag == doc.ADV || a.Tokens[k].Text == ",") {
		k--
	}
	if k < r.From {
		return false
	}
	t := &a.Tokens[k]
	if i+1 < r.To && a.Tokens[i+1].Tag == doc.ADP && g.w.agents[a.Tokens[i+1].Lower] {
		return false
	}
	return g.nominal(t) || t.Tag == doc.PRON || t.Kind == doc.QClose
}

// noFinite reports whether no finite verb stands between the last mark or
// conjunction before token i and the next one behind it.
func (g *Analyser) noFinite(a *doc.Analysis, i int, r doc.Range) bool {
	for k := i - 1; k >= r.From && k > i-40; k-- {
		if t := &a.Tokens[k]; t.Tag == doc.SCONJ || t.Kind == doc.QClose || t.Text == "," || t.Text == ";" || t.Text == ":" {
			break
		} else if t.Tag.Finite() {
			return false
		}
	}
	for k := i + 1; k < r.To && k < i+40; k++ {
		t := &a.Tokens[k]
		if t.Tag == doc.SCONJ || t.Kind != doc.Word || g.opens(t) {
			return true
		}
		if t.Tag.Finite() {
			// a bare clause needs a subject of its own
			for j := i + 1; j < k; j++ {
				if g.nominal(&a.Tokens[j]) || a.Tokens[j].Tag == doc.PRON {
					return true
				}
			}
			return false
		}
	}
	return true
}

func (g *Analyser) bareSubject(t *doc.Token) bool {
	return t.Tag == doc.PRON && !g.w.object[t.Lower] || t.Tag == doc.PROPN
}

func (g *Analyser) nominal(t *doc.Token) bool {
	return t.Tag == doc.NOUN || t.Tag == doc.PROPN || t.Tag == doc.NUM
}

// opens reports whether a token opens what somebody says.
func (g *Analyser) opens(t *doc.Token) bool {
	return g.w.that[t.Lower] || g.w.questions[t.Lower] || t.Kind == doc.QOpen || t.Text == ":" || t.Text == "," || t.Tag == doc.DET || t.Tag == doc.PRON || t.Tag == doc.PROPN
}
