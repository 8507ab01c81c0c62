package lexicon

import (
	"maps"
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
)

// IsVerb reports whether the lexicon has a verb with this infinitive. A
// separable verb is asked for in one word: "mitteilen".
func (l *Lexicon) IsVerb(lemma string) bool {
	return slices.ContainsFunc(l.readings(lemma), func(r Reading) bool { return r.Verb&doc.Inf != 0 })
}

// Separable reports whether a separated particle and a verb make one: "mit" and
// "teilen" make "mitteilen".
func (l *Lexicon) Separable(particle, base string) bool {
	if particle == "" {
		return false
	}
	var rs []Reading
	if set := l.auto.set(l.auto.walk(l.auto.walk(rootState, particle), base)); set >= 0 {
		rs = l.sets[set].readings
	} else if len(l.extra) > 0 {
		rs = l.readings(particle + base)
	}
	for i := range rs {
		if rs[i].Verb&doc.Inf != 0 && rs[i].Separated() == len(particle) {
			return true
		}
	}
	return false
}

// IsParticle reports whether a word can be the separated part of a verb.
func (l *Lexicon) IsParticle(word string) bool {
	return slices.ContainsFunc(l.readings(word), func(r Reading) bool { return r.Sub == Particle })
}

// ParticleOf gives the separable particle of a verb, "" if it has none.
func (l *Lexicon) ParticleOf(lemma string) string {
	for _, r := range l.readings(lemma) {
		if r.Verb&doc.Inf != 0 && r.Separated() > 0 {
			return lemma[:r.Separated()]
		}
	}
	return ""
}

// Form is a form of a verb.
type Form struct {
	Text     string
	Particle string // stands apart from Text: "teilte … mit"
	Verb     doc.Verbal
}

func (f Form) String() string {
	if f.Particle != "" {
		return f.Text + " … " + f.Particle
	}
	return f.Text
}

// Forms gives the forms of verbs, by infinitive, sorted. For a verb that the
// dictionary lacks they are the regular ones; for what cannot be a verb there
// are none. It reads the whole dictionary: a job for a person who waits, not
// for every article.
func (l *Lexicon) Forms(lemmas ...string) map[string][]Form {
	out := l.forms(lemmas...)
	for lemma, forms := range out {
		if forms == nil {
			forms = l.regular(lemma)
		}
		slices.SortFunc(forms, func(a, b Form) int { return strings.Compare(a.String(), b.String()) })
		joined := forms[:0]
		for _, f := range forms {
			if n := len(joined); n > 0 && joined[n-1].String() == f.String() {
				joined[n-1].Verb |= f.Verb
			} else {
				joined = append(joined, f)
			}
		}
		out[lemma] = joined
	}
	return out
}

// forms gives the forms that the lexicon has, one for each reading.
func (l *Lexicon) forms(lemmas ...string) map[string][]Form {
	out := make(map[string][]Form, len(lemmas))
	apart := map[string][]string{} // base → separable verbs asked for
	for _, lemma := range lemmas {
		out[lemma] = nil
		if p := l.ParticleOf(lemma); p != "" {
			apart[lemma[len(p):]] = append(apart[lemma[len(p):]], lemma)
		}
	}
	visit := func(form string, rs []Reading) {
		for _, r := range rs {
			if !r.Tag.Verbal() {
				continue
			}
			lemma := r.rule.apply(form, nil)
			if _, asked := out[lemma]; asked {
				out[lemma] = append(out[lemma], Form{Text: form, Verb: r.Verb})
			}
			if r.Tag.Finite() && r.Separated() == 0 {
				for _, whole := range apart[lemma] {
					out[whole] = append(out[whole], Form{form, strings.TrimSuffix(whole, lemma), r.Verb})
				}
			}
		}
	}
	l.auto.each(rootState, make([]byte, 0, maxForm), func(form []byte, set int) bool {
		if l.sets[set].tags&verbal != 0 {
			visit(string(form), l.sets[set].readings)
		}
		return true
	})
	for _, form := range slices.Sorted(maps.Keys(l.extra)) {
		visit(form, l.extra[form].readings)
	}
	return out
}

// With gives a lexicon that also knows these verbs. What the dictionary has
// stays as it is; see [Lexicon.Regular] for the others.
func (l *Lexicon) With(lemmas ...string) *Lexicon {
	more := &Lexicon{auto: l.auto, sets: l.sets, extra: map[string]*analyses{}}
	maps.Copy(more.extra, l.extra)
	for _, lemma := range lemmas {
		if more.IsVerb(lemma) {
			continue
		}
		for _, e := range more.Regular(lemma) {
			a := newAnalyses(append(slices.Clone(more.readings(e.Form)), e.reading()))
			more.extra[e.Form] = &a
		}
	}
	return more
}

// Regular gives the entries of a verb that the dictionary lacks: for a prefix
// or particle before a known verb that verb's forms, else the weak conjugation.
func (l *Lexicon) Regular(lemma string) []Entry {
	particle, _ := l.split(lemma)
	var out []Entry
	for _, f := range l.regular(lemma) {
		if f.Particle == "" { // else a form of the base verb, which is there
			out = append(out, Entry{Form: f.Text, Lemma: lemma, Particle: particle, Weak: true, Tag: tagOf(f.Verb), Verb: f.Verb})
		}
	}
	return out
}

func tagOf(v doc.Verbal) doc.Tag {
	switch {
	case v&(doc.Part1|doc.Part2) != 0:
		return doc.VERBPart
	case v&(doc.Inf|doc.InfZu) != 0:
		return doc.VERBInf
	}
	return doc.VERBFin
}
