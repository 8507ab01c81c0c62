package english

import (
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
)

// form is what a written form of a verb can be.
type form struct {
	lemma string
	verb  doc.Verbal // Inf, Past, Part2, Part1, P3
}

// verbs knows the forms of the verbs that rules name, and of irregular ones.
type verbs struct {
	forms     map[string]form
	reporting map[string]bool // lemmas that rules name
	phrasal   map[string]bool // "point out"
	// addressing verbs have the one spoken to as their object: "told Reuters"
	addressing map[string]bool
}

// newVerbs takes irregular verbs as their principal parts, infinitive first
// ("take took taken"; more words are further forms), and the verbs of rules.
func newVerbs(irregular []string, cues Cues) *verbs {
	v := &verbs{forms: map[string]form{}, reporting: map[string]bool{}, phrasal: map[string]bool{}, addressing: map[string]bool{}}
	for _, w := range cues.Addressing {
		v.addressing[w] = true
	}
	known := map[string]bool{}
	for _, line := range irregular {
		parts := strings.Fields(strings.ToLower(line))
		if len(parts) < 3 {
			continue
		}
		base := parts[0]
		known[base] = true
		v.put(base, base, doc.Inf)
		v.put(parts[1], base, doc.Past)
		v.put(parts[2], base, doc.Part2)
		for _, more := range parts[3:] {
			v.put(more, base, doc.Past|doc.Part2)
		}
		v.put(third(base), base, doc.P3)
		for _, s := range stems(base, "ing") {
			v.put(s, base, doc.Part1)
		}
	}
	for i, lemma := range append(slices.Clone(cues.Verbs), cues.Beside...) {
		lemma = strings.ToLower(lemma)
		base := firstWord(lemma)
		if i < len(cues.Verbs) {
			v.reporting[base] = true
		}
		if base != lemma {
			v.phrasal[lemma] = true
		}
		if known[base] {
			continue
		}
		known[base] = true
		v.put(base, base, doc.Inf)
		v.put(third(base), base, doc.P3)
		for _, s := range stems(base, "ed") {
			v.put(s, base, doc.Past|doc.Part2)
		}
		for _, s := range stems(base, "ing") {
			v.put(s, base, doc.Part1)
		}
	}
	return v
}

// put enters a form; of two verbs with the same form the first one keeps it.
func (v *verbs) put(text, lemma string, bits doc.Verbal) {
	f, ok := v.forms[text]
	if ok && f.lemma != lemma {
		return
	}
	v.forms[text] = form{lemma, f.verb | bits}
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

// third gives the third person singular.
func third(base string) string {
	n := len(base)
	switch {
	case strings.HasSuffix(base, "y") && n > 1 && !vowel(base[n-2]):
		return base[:n-1] + "ies"
	case strings.HasSuffix(base, "s"), strings.HasSuffix(base, "x"), strings.HasSuffix(base, "z"), strings.HasSuffix(base, "ch"), strings.HasSuffix(base, "sh"), strings.HasSuffix(base, "o"):
		return base + "es"
	}
	return base + "s"
}

// stems gives the written forms with -ed or -ing. Whether a last consonant is
// doubled depends on the stress, which spelling does not tell: both are given.
func stems(base, end string) []string {
	n := len(base)
	if n == 0 {
		return nil
	}
	last := base[n-1]
	switch {
	case strings.HasSuffix(base, "ie") && end == "ing":
		return []string{base[:n-2] + "ying"}
	case last == 'e' && (end == "ed" || !strings.HasSuffix(base, "ee")):
		return []string{base[:n-1] + end}
	case last == 'y' && n > 1 && !vowel(base[n-2]) && end == "ed":
		return []string{base[:n-1] + "ied"}
	case n > 2 && !vowel(last) && vowel(base[n-2]) && !vowel(base[n-3]) && last != 'w' && last != 'x' && last != 'y':
		return []string{base + end, base + string(last) + end}
	}
	return []string{base + end}
}

// lemma gives the dictionary form of a word by its tag; a word that no list
// has keeps its form, a plural loses its ending.
func (g *Analyser) lemma(t *doc.Token) string {
	w := t.Lower
	if t.Tag.Verbal() {
		if f, ok := g.verbs.forms[contracted(w)]; ok {
			return f.lemma
		}
		return w
	}
	if t.Tag != doc.NOUN {
		return w
	}
	w = strings.TrimSuffix(w, "'s")
	switch {
	case len(w) < 4 || g.w.pluralNouns[w]:
	case strings.HasSuffix(w, "ies"):
		return w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "men"):
		return w[:len(w)-2] + "an"
	case strings.HasSuffix(w, "sses"), strings.HasSuffix(w, "ches"), strings.HasSuffix(w, "shes"), strings.HasSuffix(w, "xes"):
		return w[:len(w)-2]
	case strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !strings.HasSuffix(w, "is"):
		return w[:len(w)-1]
	}
	return w
}

// contracted takes the negation off a verb: "didn't" → "did".
func contracted(w string) string { return strings.TrimSuffix(w, "n't") }
