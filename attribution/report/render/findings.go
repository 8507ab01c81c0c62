package render

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/report"
)

// finding gives a finding's name and its message in the language of the
// labels. Messages of reports are English; the German ones are written anew
// from what the finding points to, and where that does not suffice the
// report's own message stays.
func (v *view) finding(f report.Finding) (name, text string) {
	name = cmp.Or(v.labels.codes[f.Code], Clean(f.Code))
	text = Clean(f.Message)
	if v.labels.german {
		text = cmp.Or(v.germanMessage(f), text)
	}
	return name, text
}

func (v *view) germanMessage(f report.Finding) string {
	var names []string
	for _, id := range f.Sources {
		names = append(names, Clean(v.source(id).Name))
	}
	switch f.Code {
	case report.Encoding:
		return "Die Eingabe ist nicht UTF-8; die Zeichen wurden umgesetzt."
	case report.OpenQuotation:
		return "Ein Anführungszeichen hat kein Gegenstück; es zählt nicht als Zitat."
	case report.DeadSource:
		return fmt.Sprintf("Die Angabe „%s“ nennt keine Quelle.", v.words(f.Spans))
	}
	if len(names) == 0 {
		return ""
	}
	first, all := names[0], strings.Join(names, ", ")
	switch f.Code {
	case report.UnnamedSource:
		return v.germanUnnamed(f, first)
	case report.NoStatement:
		return fmt.Sprintf("%s hat sich nicht geäußert.", first)
	case report.SingleOrigin:
		return fmt.Sprintf("Alle %d Aussagen gehen auf einen Ursprung zurück: %s.", len(v.Report.Claims), first)
	case report.SelfCitation:
		return fmt.Sprintf("%s beruft sich auf sich selbst.", first)
	case report.Circle:
		return fmt.Sprintf("Diese Quellen berufen sich im Kreis aufeinander: %s.", all)
	case report.ToldMedium:
		if len(names) > 1 {
			return fmt.Sprintf("%s sagte das zu %s: Der Artikel kann es nur von dort haben.", first, names[1])
		}
	case report.Denial:
		text := first + " bestreitet"
		if len(f.Spans) > 0 {
			text += " „" + shorten(v.words(f.Spans[:1])) + "“"
		}
		if len(names) > 1 {
			text += ", gegen " + names[1]
		}
		return text + "."
	}
	return ""
}

func (v *view) germanUnnamed(f report.Finding, name string) string {
	var of []*report.Claim
	for i := range v.Report.Claims {
		if c := &v.Report.Claims[i]; len(c.Chain) > 0 && c.Chain[0] == f.Sources[0] {
			of = append(of, c)
		}
	}
	if len(of) == 0 {
		return ""
	}
	what := "„" + shorten(Clean(of[0].Text)) + "“ beruht"
	if len(of) > 1 {
		what = fmt.Sprintf("%d Aussagen, zuerst „%s“, beruhen", len(of), shorten(Clean(of[0].Text)))
	}
	text := fmt.Sprintf("%s auf „%s“", what, name)
	if why := v.reason(v.source(f.Sources[0]).Reason); why != "" {
		text += ": " + why
	}
	if chain := of[0].Chain; len(chain) > 1 {
		text += "; weitergegeben von " + Clean(v.source(chain[1]).Name)
	}
	return text
}

// reason says in the language of the labels why a source has no name.
func (v *view) reason(reason string) string {
	if v.labels.german {
		return germanReasons[reason] // an unknown one would be English
	}
	return Clean(reason)
}

var germanReasons = map[string]string{
	"the article says that the name is withheld":     "der Artikel sagt, dass der Name nicht genannt wird",
	"an institution that is not named":               "eine Einrichtung, die nicht genannt ist",
	"the press at large, no outlet named":            "die Presse im Allgemeinen, ohne Namen",
	"a medium that is not named":                     "ein Medium, das nicht genannt ist",
	"people known by their office only":              "Leute, von denen nur das Amt bekannt ist",
	"a group without names":                          "eine Gruppe ohne Namen",
	"somebody known by office only":                  "jemand, von dem nur das Amt bekannt ist",
	"somebody without a name":                        "jemand ohne Namen",
	"a document whose issuer is not named":           "ein Schriftstück, dessen Verfasser nicht genannt ist",
	"a pronoun whose name the article does not give": "ein Fürwort, dessen Namen der Artikel nicht nennt",
}

// shorten cuts a claim's words for a message, at a blank where it can.
func shorten(text string) string {
	const limit = 60
	r := []rune(text)
	if len(r) <= limit {
		return text
	}
	cut := string(r[:limit])
	if i := strings.LastIndexByte(cut, ' '); i > limit/2 {
		cut = cut[:i]
	}
	return cut + "…"
}

// credits names whom the article as a whole owes.
func (v *view) credits() string {
	var names []string
	for _, c := range v.Report.Article.CreditDetails {
		if n := Clean(c.Name); c.Kind != "author" && n != "" && !slices.Contains(names, n) {
			names = append(names, n)
		}
	}
	return strings.Join(names, ", ")
}

// findingLabel is a finding in one line. The code, which --fail-on takes,
// stands in it in every language.
func (v *view) findingLabel(f report.Finding) string {
	name, text := v.finding(f)
	if v.labels.german {
		return fmt.Sprintf("%s: %s (%s)", name, text, Clean(f.Code))
	}
	return Clean(f.Code) + ": " + text
}
