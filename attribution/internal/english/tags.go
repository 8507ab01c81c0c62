package english

import (
	"strings"

	"github.com/jdkato/prose/v2"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/english/tagger"
)

// tags fills tags, lemmas and readings. owner marks tokens in the genitive ("Putin's").
func (g *Analyser) tags(a *doc.Analysis, owner []bool, names []doc.Range) {
	for si := range a.Sentences {
		r := a.Sentences[si].Range
		toks := a.Tokens[r.From:r.To]
		if g.worth(toks) {
			g.tagged(toks, owner[r.From:r.To])
		} else {
			g.rough(toks, owner[r.From:r.To])
		}
		for i := range toks {
			g.fix(&toks[i])
		}
	}
	for _, r := range names {
		for i := r.From; i < r.To; i++ {
			a.Tokens[i].Tag = doc.PROPN
		}
	}
	for si := range a.Sentences {
		r := a.Sentences[si].Range
		g.repair(a, r)
		for i := r.From; i < r.To; i++ {
			t := &a.Tokens[i]
			g.roleNoun(a, i, r)
			if owner[i] && (i+1 >= r.To || !ownable(&a.Tokens[i+1])) {
				owner[i] = false // "Bellman's, the auction house": the name itself
			}
			t.Lemma = g.lemma(t)
			g.read(t, owner[i])
		}
	}
}

// worth reports whether a sentence holds a word that rules turn on, or a quotation mark.
func (g *Analyser) worth(toks []doc.Token) bool {
	if g.closer != cued {
		return g.closer == all
	}
	for i := range toks {
		t := &toks[i]
		if t.Kind == doc.QOpen || t.Kind == doc.QClose || t.Kind == doc.Word && g.cues[t.Lower] {
			return true
		}
	}
	return false
}

// tagged gives a sentence the tags of the tagger. Words are cut for it by
// prose, as those were that its weights come from. prose knows no offsets and
// would shift what it cuts, so each of our tokens is given between blanks; what
// it still cuts ("didn't", "Putin's") comes back as pieces whose lengths add up
// to the token. Quotation marks are left out: it rewrites them, and tags them as
// names.
func (g *Analyser) tagged(toks []doc.Token, owner []bool) {
	var b strings.Builder
	given := make([]int, 0, len(toks))
	for i := range toks {
		t := &toks[i]
		if t.Kind == doc.QOpen || t.Kind == doc.QClose || t.Kind == doc.QLone || strings.ContainsAny(t.Text, " \u00a0\n\t") {
			continue
		}
		b.WriteString(plain.Replace(t.Text))
		b.WriteByte(' ')
		given = append(given, i)
	}
	tag, err := tagger.Default()
	if err != nil {
		g.rough(toks, owner)
		return
	}
	d, err := prose.NewDocument(b.String(), prose.WithSegmentation(false), prose.WithTagging(false), prose.WithExtraction(false))
	if err != nil {
		g.rough(toks, owner)
		return
	}
	var pieces []string
	for _, piece := range d.Tokens() {
		pieces = append(pieces, piece.Text)
	}
	tags := tag.Tag(pieces)
	k := 0
	for _, i := range given {
		want := len(plain.Replace(toks[i].Text))
		first := k
		for n := 0; n < want && k < len(pieces); k++ {
			n += len(pieces[k])
		}
		if k == first {
			return // out of step: the rest keeps no tag
		}
		g.penn(&toks[i], tags[first])
		if k-first > 1 {
			switch last := k - 1; {
			case tags[last] == "POS" || pieces[last] == "'s" && toks[i].Tag != doc.PRON:
				owner[i] = true
			case toks[i].Tag == doc.PRON && strings.HasPrefix(pieces[last], "'"):
				toks[i].Tag = doc.AUXFin // "he's", "we'll"
			}
		} else if strings.HasSuffix(toks[i].Lower, "s'") && len(toks[i].Lower) > 3 {
			owner[i] = true
		}
	}
}

// plain makes typographic apostrophes and hyphens those that the tagger was trained on.
var plain = strings.NewReplacer("’", "'", "‘", "'", "‑", "-", "‐", "-")

// penn sets the tag by that of the Penn Treebank.
func (g *Analyser) penn(t *doc.Token, tag string) {
	switch tag {
	case "CC":
		t.Tag = doc.CCONJ
	case "CD":
		t.Tag = doc.NUM
	case "DT", "PDT", "PRP$", "WP$":
		t.Tag = doc.DET
	case "EX", "PRP", "WP", "WDT":
		t.Tag = doc.PRON
	case "IN":
		t.Tag = doc.ADP
	case "JJ", "JJR", "JJS":
		t.Tag = doc.ADJ
	case "MD":
		t.Tag = doc.AUXFin
	case "NN", "NNS":
		t.Tag = doc.NOUN
	case "NNP", "NNPS":
		t.Tag = doc.PROPN
	case "RB", "RBR", "RBS", "WRB":
		t.Tag = doc.ADV
	case "RP", "TO":
		t.Tag = doc.PART
	case "VB":
		t.Tag = doc.VERBInf
	case "VBD", "VBZ", "VBP":
		t.Tag = doc.VERBFin
	case "VBG":
		t.Tag, t.Verb = doc.VERBPart, doc.Part1
	case "VBN":
		t.Tag, t.Verb = doc.VERBPart, doc.Part2
	default:
		t.Tag = doc.X
	}
}

// rough tags a sentence that no rule turns on by closed classes and capitals:
// enough to know whom later pronouns mean.
func (g *Analyser) rough(toks []doc.Token, owner []bool) {
	for i := range toks {
		t := &toks[i]
		w := t.Lower
		owner[i] = strings.HasSuffix(w, "'s")
		f, verb := g.verbs.forms[contracted(w)]
		switch {
		case g.w.pronouns[w]:
			t.Tag = doc.PRON
		case g.w.determiners[w]:
			t.Tag = doc.DET
		case g.w.coordinators[w]:
			t.Tag = doc.CCONJ
		case g.w.prepositions[w]:
			t.Tag = doc.ADP
		case verb && g.w.auxiliaries[f.lemma]:
			t.Tag = doc.AUXFin
		case t.Capital() && i > 0 && toks[i-1].Kind == doc.Word, t.Capital() && i+1 < len(toks) && toks[i+1].Capital():
			t.Tag = doc.PROPN
		case verb && f.verb&(doc.Past|doc.P3) != 0:
			t.Tag = doc.VERBFin
		case strings.HasSuffix(w, "ly"):
			t.Tag = doc.ADV
		default:
			t.Tag = doc.NOUN
		}
	}
}

// fix sets what needs no tagger: marks, numbers, the closed classes, auxiliaries.
func (g *Analyser) fix(t *doc.Token) {
	t.Known = true
	switch t.Kind {
	case doc.Word:
	case doc.Number:
		t.Tag = doc.NUM
		return
	case doc.Symbol:
		t.Tag = doc.SYM
		return
	default:
		t.Tag = doc.PUNCT
		return
	}
	f, verb := g.verbs.forms[contracted(t.Lower)]
	switch {
	case g.w.that[t.Lower] && (t.Tag == doc.ADP || t.Tag == doc.PRON):
		t.Tag = doc.SCONJ
	case verb && g.w.auxiliaries[f.lemma] && g.w.negations[t.Lower]:
		t.Tag = doc.AUXFin // "cannot", "didn't"
	case g.w.pronouns[t.Lower] && t.Tag != doc.AUXFin && t.Tag != doc.DET:
		t.Tag = doc.PRON
	case verb && g.w.auxiliaries[f.lemma] && t.Tag.Verbal():
		switch t.Tag {
		case doc.VERBFin:
			t.Tag = doc.AUXFin
		case doc.VERBInf:
			t.Tag = doc.AUXInf
		case doc.VERBPart:
			t.Tag = doc.AUXPart
		}
	}
}

// roleNoun makes a common noun of an office before a name: "Mayor Anna Wible",
// "Prime Minister Wyler"; "the Bridgetown General" stays a name.
func (g *Analyser) roleNoun(a *doc.Analysis, i int, r doc.Range) {
	t := &a.Tokens[i]
	if t.Tag != doc.PROPN && t.Tag != doc.X || !g.w.roles[t.Lower] {
		return
	}
	next := i+1 < r.To && a.Tokens[i+1].Tag == doc.PROPN
	if next || i == r.From || a.Tokens[i-1].Tag != doc.PROPN || g.w.roles[a.Tokens[i-1].Lower] {
		t.Tag = doc.NOUN
	}
}

// read gives a token its readings. English has cases in pronouns only: a noun
// has all of them in its number.
func (g *Analyser) read(t *doc.Token, owner bool) {
	const every = doc.Masc | doc.Fem | doc.Neut
	w := t.Lower
	switch t.Tag {
	case doc.NOUN:
		switch {
		case t.Lemma != strings.TrimSuffix(w, "'s") || g.w.pluralNouns[w]:
			t.Nom = doc.Plur
		case ends(g.w.womanEnds, w):
			t.Nom = doc.Fem
		case ends(g.w.manEnds, w):
			t.Nom = doc.Masc
		case g.w.roles[w]:
			t.Nom = doc.Masc | doc.Fem
		default:
			t.Nom = doc.Neut | doc.Plur // "police", "the club" take both numbers
		}
	case doc.PROPN, doc.X:
		t.Nom = every
	case doc.PRON, doc.DET:
		switch {
		case g.w.masculine[w]:
			t.Nom = doc.Masc
		case g.w.feminine[w]:
			t.Nom = doc.Fem
		case g.w.plural[w]:
			t.Nom = doc.Plur
		default:
			t.Nom = doc.Neut
		}
		if t.Tag == doc.PRON && g.w.object[w] {
			t.Nom &= doc.Acc | doc.Dat
		} else if t.Tag == doc.PRON && g.w.subjectOnly(w) {
			t.Nom &= doc.Nom
		}
	case doc.ADJ, doc.NUM:
		t.Nom = 0
	}
	if owner {
		t.Nom &= doc.Gen
	}
	switch t.Tag {
	case doc.VERBFin, doc.AUXFin:
		t.Verb = doc.Ind | doc.P3
	case doc.VERBInf, doc.AUXInf:
		t.Verb = doc.Inf
	case doc.VERBPart, doc.AUXPart:
		if t.Verb == 0 {
			t.Verb = doc.Part2
		}
	default:
		t.Verb = 0
	}
}

// subjectOnly reports whether a pronoun has another form for the object.
func (w *words) subjectOnly(lower string) bool {
	return (w.masculine[lower] || w.feminine[lower] || w.plural[lower]) && !w.object[lower]
}

func ends(set map[string]bool, w string) bool {
	for n := 3; n <= 5 && n < len(w); n++ {
		if set[w[len(w)-n:]] {
			return true
		}
	}
	return false
}
