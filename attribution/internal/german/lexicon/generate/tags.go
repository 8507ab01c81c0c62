package main

import (
	"fmt"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/german/lexicon"
)

// class is a part of speech with its subclass.
type class struct {
	tag doc.Tag
	sub lexicon.Sub
}

// readTag turns a tag of the dictionary ("VER:3:SIN:KJ1:NON") into readings.
// Parts that say nothing of use here (degree, declension, semantic class) are
// left out.
func readTag(tag string) ([]lexicon.Entry, error) {
	parts := strings.Split(tag, ":")
	if parts[0] == "VER" {
		return readVerb(parts[1:])
	}
	classes, ok := readClass(parts)
	if !ok {
		return nil, fmt.Errorf("tag %q: unknown part of speech", tag)
	}
	nom := readNominal(parts)
	var verb doc.Verbal
	switch parts[0] {
	case "PA1":
		verb = doc.Part1
	case "PA2":
		verb = doc.Part2
	case "PRO":
		verb = readPerson(parts)
	}
	out := make([]lexicon.Entry, len(classes))
	for i, c := range classes {
		out[i] = lexicon.Entry{Tag: c.tag, Sub: c.sub, Nom: nom, Verb: verb}
	}
	return out, nil
}

func readClass(parts []string) ([]class, bool) {
	has := func(s string) bool {
		for _, p := range parts[1:] {
			if p == s {
				return true
			}
		}
		return false
	}
	one := func(t doc.Tag, s lexicon.Sub) ([]class, bool) { return []class{{t, s}}, true }
	second := ""
	if len(parts) > 1 {
		second = parts[1]
	}
	switch parts[0] {
	case "SUB":
		switch {
		case has("ADJ"):
			return one(doc.NOUN, lexicon.AdjNoun)
		case has("INF"):
			return one(doc.NOUN, lexicon.InfNoun)
		}
		return one(doc.NOUN, lexicon.None)
	case "EIG", "IG": // IG: a slip of the dictionary
		switch {
		case has("VOR"), has("VOR*"), has("VOR#"):
			return one(doc.PROPN, lexicon.FirstName)
		case has("NAC"):
			return one(doc.PROPN, lexicon.Surname)
		case has("STD"), has("COU"), has("GEB"), has("GEO"), has("WAT"), has("MOU"):
			return one(doc.PROPN, lexicon.Place)
		}
		return one(doc.PROPN, lexicon.None)
	case "ADJ", "PA1", "PA2":
		return one(doc.ADJ, lexicon.None)
	case "ADV":
		switch {
		case strings.Contains(second, "INR"):
			return one(doc.ADV, lexicon.Question)
		case strings.Contains(second, "PRO"):
			return one(doc.ADV, lexicon.Pronominal)
		}
		return one(doc.ADV, lexicon.None)
	case "ART":
		if second == "DEF" {
			return one(doc.DET, lexicon.Definite)
		}
		return one(doc.DET, lexicon.Indefinite)
	case "PRO":
		return readPronoun(second, has)
	case "PRP":
		switch {
		case has("ART"):
			return one(doc.ADP, lexicon.Fused)
		case has("POST"):
			return one(doc.ADP, lexicon.Postposition)
		}
		return one(doc.ADP, lexicon.None)
	case "KON":
		switch second {
		case "NEB":
			return one(doc.CCONJ, lexicon.Coordinating)
		case "UNT":
			return one(doc.SCONJ, lexicon.Subordinating)
		case "INF":
			return one(doc.SCONJ, lexicon.InfinitiveConj)
		case "VGL":
			return []class{{doc.ADP, lexicon.Comparing}, {doc.CCONJ, lexicon.Comparing}}, true
		}
		return one(doc.CCONJ, lexicon.None)
	case "ZUS":
		return one(doc.ADP, lexicon.Particle)
	case "ZU":
		return one(doc.PART, lexicon.InfinitiveZu)
	case "NEG":
		return one(doc.PART, lexicon.Negation)
	case "ZAL":
		return one(doc.NUM, lexicon.None)
	case "INJ":
		return one(doc.INTJ, lexicon.None)
	case "ABK":
		return readAbbreviation(parts)
	}
	return nil, false
}

func readPronoun(second string, has func(string) bool) ([]class, bool) {
	sub := map[string]lexicon.Sub{"PER": lexicon.Personal, "DEM": lexicon.Demonstrative, "IND": lexicon.Indefinite,
		"POS": lexicon.Possessive, "REF": lexicon.Reflexive, "RIN": lexicon.Question, "REL": lexicon.Relative}[second]
	switch {
	case has("B/S"):
		return []class{{doc.DET, sub}, {doc.PRON, sub}}, true
	case has("BEG"):
		return []class{{doc.DET, sub}}, true
	}
	return []class{{doc.PRON, sub}}, true
}

func readAbbreviation(parts []string) ([]class, bool) {
	tag := doc.ADV
	switch parts[len(parts)-1] {
	case "SUB":
		tag = doc.NOUN
	case "ADJ":
		tag = doc.ADJ
	case "PRO":
		tag = doc.PRON
	case "VER":
		tag = doc.VERBFin
	}
	return []class{{tag, lexicon.Abbreviation}}, true
}

// What the dictionary's abbreviations stand for.
var (
	casesOf   = map[string]doc.Nominal{"NOM": doc.Nom, "GEN": doc.Gen, "DAT": doc.Dat, "AKK": doc.Acc}
	gendersOf = map[string]doc.Nominal{"MAS": doc.Masc, "FEM": doc.Fem, "NEU": doc.Neut}
	numbersOf = map[string]doc.Nominal{"SIN": doc.Sing, "PLU": doc.Plur}
)

// readNominal reads case, number and gender. What is not said is open: a
// pronoun without gender has all three, a preposition all numbers and genders
// of the cases that it governs.
func readNominal(parts []string) doc.Nominal {
	var cases, genders, number doc.Nominal
	for _, part := range parts[1:] {
		for p := range strings.SplitSeq(part, "+") {
			cases |= casesOf[p]
			genders |= gendersOf[p]
			number |= numbersOf[p]
		}
	}
	switch parts[0] {
	case "PRP":
		if genders == 0 {
			return cases
		}
	case "PRO":
		if cases == 0 {
			cases = doc.Nom | doc.Gen | doc.Dat | doc.Acc
		}
		if number == 0 && genders != 0 {
			number = doc.Sing
		}
	}
	if number == 0 {
		number = doc.Sing | doc.Plur
	}
	if genders == 0 {
		genders = doc.Sing
	}
	if number&doc.Sing == 0 {
		return cases & doc.Plur
	}
	return cases & (genders | number&doc.Plur)
}

// readPerson reads the person of a personal pronoun, which the dictionary only
// says for the second; the project's own additions say all three.
func readPerson(parts []string) doc.Verbal {
	var v doc.Verbal
	for _, p := range parts[1:] {
		switch p {
		case "1":
			v |= doc.P1
		case "2":
			v |= doc.P2
		case "3":
			v |= doc.P3
		}
	}
	return v
}

func readVerb(parts []string) ([]lexicon.Entry, error) {
	e := lexicon.Entry{Tag: doc.VERBFin}
	inf, part, fin := doc.VERBInf, doc.VERBPart, doc.VERBFin
	if len(parts) > 0 && (parts[0] == "AUX" || parts[0] == "MOD") {
		inf, part, fin = doc.AUXInf, doc.AUXPart, doc.AUXFin
		e.Sub = map[string]lexicon.Sub{"AUX": lexicon.Auxiliary, "MOD": lexicon.Modal}[parts[0]]
	}
	bits := map[string]doc.Verbal{"1": doc.P1, "2": doc.P2, "3": doc.P3, "SIN": doc.VSg, "PLU": doc.VPl, "PRÄ": doc.Ind,
		"PRT": doc.Ind | doc.Past, "KJ1": doc.Konj1, "KJ2": doc.Konj2, "IMP": doc.Imp | doc.P2, "INF": doc.Inf, "EIZ": doc.InfZu,
		"PA1": doc.Part1, "PA2": doc.Part2}
	for _, p := range parts {
		e.Verb |= bits[p]
		e.Weak = e.Weak || p == "SFT"
	}
	switch {
	case e.Verb&(doc.Inf|doc.InfZu) != 0:
		e.Tag = inf
	case e.Verb&(doc.Part1|doc.Part2) != 0:
		e.Tag = part
	case e.Verb&(doc.Ind|doc.Konj1|doc.Konj2|doc.Imp) != 0:
		e.Tag = fin
	default:
		return nil, fmt.Errorf("tag VER:%s: neither finite nor infinite", strings.Join(parts, ":"))
	}
	return []lexicon.Entry{e}, nil
}
