package german

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/german/lexicon"
	"github.com/hearsay/hearsay/attribution/internal/german/tagger"
)

// words looks every token up, tags it, and keeps the readings that fit the tag.
func (g *Analyser) words(a *doc.Analysis, sc *scratch) {
	sc.vocabulary.Begin(&a.Forms)
	for si := range a.Sentences {
		r := a.Sentences[si].Range
		sc.words = sc.words[:0]
		for i := r.From; i < r.To; i++ {
			t := &a.Tokens[i]
			sc.words = append(sc.words, tagger.Word{Text: t.Text, Lower: t.Lower, Form: t.Form})
		}
		if cap(sc.tags) < len(sc.words) {
			sc.tags = make([]doc.Tag, 2*len(sc.words))
		}
		tags := sc.tags[:len(sc.words)]
		sc.vocabulary.Look(sc.words)
		g.tag.Tag(sc.words, tags)
		g.repair(sc.words, tags)
		for k := range tags {
			sc.parser.first[r.From+k] = g.read(&a.Tokens[r.From+k], &sc.words[k], tags[k])
		}
	}
}

// read writes tag, lemma and readings to a token, and reports whether it can be a first name.
func (g *Analyser) read(t *doc.Token, w *tagger.Word, tag doc.Tag) bool {
	if tag == doc.ADP && g.w.Questions.Has(t.Lower) || tag == doc.NOUN && t.Text == t.Lower && g.w.Subordinators.Has(t.Lower) {
		tag = doc.SCONJ // "wie X mitteilte": wie governs no case; "derzufolge" is no noun
	}
	t.Tag = tag
	t.Known = w.Found.How != lexicon.Unknown
	if t.Kind != doc.Word {
		t.Lemma = t.Text
		switch t.Kind {
		case doc.Number:
			t.Tag = doc.NUM
		case doc.Symbol:
			t.Tag = doc.SYM
		default:
			t.Tag = doc.PUNCT
		}
		return false
	}
	if tag != doc.PROPN && !t.Known && joinedName(t.Text) {
		tag, t.Tag = doc.PROPN, doc.PROPN
	}
	an, lemma := w.As(tag)
	t.Lemma, t.Nom, t.Verb = lemma, an.Nom, an.Verb
	if tag == doc.VERBInf && g.joinedZu(w) {
		t.Verb = doc.InfZu
	}
	switch {
	case t.Tag == doc.PUNCT:
		t.Tag = doc.X
	case t.Tag == doc.NUM && t.Text != t.Lower && !t.Known:
		t.Tag = doc.PROPN // "al-Dschasira"
	}
	if tag.Finite() && an.Verb != 0 {
		// Mood is that of the third person: "habe" is a Konjunktiv there. Who
		// speaks in the first person says so with a pronoun (see mood).
		if an.Third != 0 {
			t.Verb = an.Third
		}
	}
	if !tag.Verbal() {
		t.Verb &= doc.Part1 | doc.Part2 | doc.InfZu
	}
	if w.Found.How == lexicon.Tail && (t.Tag == doc.PROPN || t.Tag == doc.NOUN) {
		t.Nom |= doc.Sing &^ doc.Gen // a word whose first part nobody knows can be a name: "Kempthorne" is no horn
	}
	if t.Nom == 0 && (t.Tag == doc.PROPN || t.Tag == doc.NOUN) {
		t.Nom = nameReadings(t.Lower)
		if t.Tag == doc.NOUN {
			t.Nom |= doc.Fem & doc.Gen // "der Militärjunta": of a noun that is no name the article shows the case
		}
	}
	return an.Subs&(1<<lexicon.FirstName) != 0
}

// joinedName reports whether a word begins small and goes on with a capital
// behind a hyphen, as names do: al-Arabiya, el-Baradei.
func joinedName(s string) bool {
	i := strings.IndexByte(s, '-')
	if i < 1 || i+1 >= len(s) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(s)
	next, _ := utf8.DecodeRuneInString(s[i+1:])
	return i <= 3 && unicode.IsLower(first) && unicode.IsUpper(next)
}

// name makes one proper name of tokens. Readings of its last word that fit the
// first one's hold for the whole ("der Süddeutschen Zeitung" is no plural).
func name(toks []doc.Token) {
	for i := range toks {
		t := &toks[i]
		t.Tag, t.Verb = doc.PROPN, 0
		if t.Nom == 0 {
			t.Nom = nameReadings(t.Lower)
		}
	}
	first, last := &toks[0], &toks[len(toks)-1]
	n := first.Nom & last.Nom
	if n == 0 {
		n = first.Nom | last.Nom // "der Weltverband FIFA", "die Autobauer VW"
	}
	// A name may go without the -s of the genitive: "der New York Times", "des Guardian".
	n = allCases(n)
	if n&doc.Sing == 0 {
		n |= doc.Sing // BBC News is one source
	}
	first.Nom = n
}

// allCases gives all cases of the genders and numbers of a reading.
func allCases(n doc.Nominal) doc.Nominal {
	for _, gender := range [...]doc.Nominal{doc.Masc, doc.Fem, doc.Neut, doc.Plur} {
		if n&gender != 0 {
			n |= gender
		}
	}
	return n
}

// nameReadings of a name that the lexicon lacks: any case of the singular; with
// -s the genitive as well.
func nameReadings(lower string) doc.Nominal {
	n := doc.Sing &^ doc.Gen
	if len(lower) > 2 && lower[len(lower)-1] == 's' {
		n |= doc.Sing & doc.Gen
	}
	return n
}
