package lexicon

import (
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
)

// regular makes the forms of a verb that the dictionary lacks: none if it is
// no infinitive, the forms of the base verb with the particle if it is a
// particle and a known verb, else those of the weak conjugation.
func (l *Lexicon) regular(lemma string) []Form {
	particle, base := l.split(lemma)
	if !strings.HasSuffix(base, "n") || len(base) < 3 {
		return nil
	}
	var plain []Form
	if particle != "" && l.IsVerb(base) {
		plain = l.forms(base)[base]
	} else if plain = l.prefixed(base); plain == nil {
		plain = weak(base)
	}
	if particle == "" {
		return plain
	}
	out := []Form{{Text: particle + "zu" + base, Verb: doc.InfZu}}
	for _, f := range plain {
		switch finite := f.Verb&(doc.Ind|doc.Konj1|doc.Konj2|doc.Imp) != 0; {
		case f.Particle != "" || f.Verb&doc.InfZu != 0: // a second particle: "mit ab…" is no verb
			continue
		case finite:
			out = append(out, Form{f.Text, particle, f.Verb})
			fallthrough
		default:
			if f.Verb&doc.Imp == 0 {
				out = append(out, Form{Text: particle + f.Text, Verb: f.Verb})
			}
		}
	}
	return out
}

// split finds the longest separable particle that leaves a known verb, or else
// something that could be one.
func (l *Lexicon) split(lemma string) (particle, base string) {
	if p := l.ParticleOf(lemma); p != "" {
		return p, lemma[len(p):]
	}
	if l.IsVerb(lemma) {
		return "", lemma
	}
	for i := len(lemma) - 3; i >= 2; i-- {
		if l.IsParticle(lemma[:i]) && l.IsVerb(lemma[i:]) {
			return lemma[:i], lemma[i:]
		}
	}
	return "", lemma
}

// Prefixes that are never stressed: a verb with one has no ge in its
// participle, nor has one in -ieren.
var unstressed = [...]string{"be", "emp", "ent", "er", "ge", "miss", "ver", "zer"}

// prefixed makes the forms of an unstressed prefix before a known verb:
// entfahren has entfuhr, by fahren; its participle has no ge.
func (l *Lexicon) prefixed(lemma string) []Form {
	for _, p := range unstressed {
		base, ok := strings.CutPrefix(lemma, p)
		if !ok || !l.IsVerb(base) {
			continue
		}
		var out []Form
		for _, f := range l.forms(base)[base] {
			// gegangen has a ge of its own, gehört has that of gehören.
			if f.Verb&doc.Part2 != 0 && (!strings.HasPrefix(base, "ge") || strings.HasPrefix(f.Text, "geg")) {
				f.Text = strings.TrimPrefix(f.Text, "ge")
			}
			if f.Particle == "" {
				out = append(out, Form{Text: p + f.Text, Verb: f.Verb})
			}
		}
		return out
	}
	return nil
}

// weak conjugates a verb without separable particle by the weak pattern.
func weak(inf string) []Form {
	stem, short := strings.CutSuffix(inf, "n")
	en := strings.HasSuffix(stem, "e") && short
	if en {
		stem = stem[:len(stem)-1]
	}
	e := "" // before t and st where the stem's end needs it: arbeitet, zeichnet
	if en && needsE(stem) {
		e = "e"
	}
	st := e + "st"
	if strings.HasSuffix(stem, "s") || strings.HasSuffix(stem, "ß") || strings.HasSuffix(stem, "z") || strings.HasSuffix(stem, "x") {
		st = "t"
	}
	first := stem + "e"
	if s, ok := strings.CutSuffix(stem, "el"); ok && !en {
		first = s + "le" // sammle
	}
	past := stem + e + "te"
	ge := "ge"
	if strings.HasSuffix(inf, "ieren") {
		ge = ""
	}
	for _, p := range unstressed {
		if rest, ok := strings.CutPrefix(stem, p); ok && strings.ContainsAny(rest, "aeiouyäöü") {
			ge = ""
		}
	}
	return []Form{
		{Text: inf, Verb: doc.Inf},
		{Text: inf, Verb: doc.Ind | doc.P1 | doc.P3 | doc.VPl},
		{Text: inf, Verb: doc.Konj1 | doc.P1 | doc.P3 | doc.VPl},
		{Text: first, Verb: doc.Ind | doc.P1 | doc.VSg},
		{Text: first, Verb: doc.Konj1 | doc.P1 | doc.P3 | doc.VSg},
		{Text: first, Verb: doc.Imp | doc.P2 | doc.VSg},
		{Text: stem + st, Verb: doc.Ind | doc.P2 | doc.VSg},
		{Text: stem + e + "t", Verb: doc.Ind | doc.P3 | doc.VSg},
		{Text: stem + e + "t", Verb: doc.Ind | doc.P2 | doc.VPl},
		{Text: stem + e + "t", Verb: doc.Imp | doc.P2 | doc.VPl},
		{Text: past, Verb: doc.Ind | doc.Past | doc.P1 | doc.P3 | doc.VSg},
		{Text: past, Verb: doc.Konj2 | doc.P1 | doc.P3 | doc.VSg},
		{Text: past + "st", Verb: doc.Ind | doc.Past | doc.P2 | doc.VSg},
		{Text: past + "n", Verb: doc.Ind | doc.Past | doc.P1 | doc.P3 | doc.VPl},
		{Text: past + "n", Verb: doc.Konj2 | doc.P1 | doc.P3 | doc.VPl},
		{Text: past + "t", Verb: doc.Ind | doc.Past | doc.P2 | doc.VPl},
		{Text: ge + stem + e + "t", Verb: doc.Part2},
		{Text: inf + "d", Verb: doc.Part1},
	}
}

// needsE reports whether an e must stand between stem and t: after d and t, and
// after m and n behind a consonant that does not carry them (atmet, öffnet, but
// lernt, filmt, wohnt).
func needsE(stem string) bool {
	n := len(stem)
	if n < 2 {
		return false
	}
	switch stem[n-1] {
	case 'd', 't':
		return true
	case 'm', 'n':
		return !strings.ContainsRune("aeiouylrhmn", rune(stem[n-2])) && stem[n-2] < 0x80
	}
	return false
}
