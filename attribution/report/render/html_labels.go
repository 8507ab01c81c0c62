package render

import (
	"fmt"
	"strings"
)

// htmlLabels are the words of the page around the article's own. Exported
// fields, because the template reads them.
type htmlLabels struct {
	Language                                                    string
	Report, Untitled, Credits, Claim, Attribution               string
	Index, Findings, NoFindings, Diagram, Undrawn, Scroll       string
	Table, Text, Filter, Source, Type, All, Only, Clear         string
	Number, Hops, Words, Chain, Confidence, Line, Inferred      string
	Details, DetailsHint, Close, Copy, Copied, ToTable, ToText  string
	Rule, Cue, Origin, Relay, Unnamed, NoSource, NoClaims       string
	Shown, SortedBy, Up, Down                                   string
	MarkContent, MarkSource, MarkCue, MarkAddressee, MarkCredit string
	Legend, Kind, To, Hedges, More, Made, SkipTo, ArticleWord   string
	FindingOne, FindingMany                                     string
	ClaimConfidence, Point                                      string // Point of a decimal number
	kinds, others                                               map[string]string
	terms                                                       labels
}

func htmlLabelsFor(language string) *htmlLabels {
	if language == "de" {
		return &htmlGerman
	}
	return &htmlEnglish
}

// counts is the line below a title.
func (l *htmlLabels) counts(claims, sources, hops int) string {
	return fmt.Sprintf("%s · %s · %s %s", count(claims, l.terms.claim, l.terms.claims), count(sources, l.terms.source, l.terms.sources), l.terms.deepest, l.hops(hops))
}

func (l *htmlLabels) hops(n int) string { return count(n, l.terms.hop, l.terms.hops) }

func (l *htmlLabels) kind(kind string) string {
	if w, ok := l.kinds[kind]; ok {
		return w
	}
	return Clean(kind)
}

// word is the label of a medium, mood, polarity or kind of link.
func (l *htmlLabels) word(s string) string {
	if w, ok := l.others[s]; ok {
		return w
	}
	return Clean(s)
}

// script are the labels that the page's script writes.
func (l *htmlLabels) script() map[string]any {
	return map[string]any{
		"types": l.terms.types, "hop": l.terms.hop, "hops": l.terms.hops, "article": l.ArticleWord, "claim": l.Claim, "attribution": l.Attribution,
		"rule": l.Rule, "cue": l.Cue, "type": l.Type, "confidence": l.Confidence, "kind": l.Kind, "inferred": l.Inferred, "more": l.More,
		"copy": l.Copy, "copied": l.Copied, "close": l.Close, "toTable": l.ToTable, "toText": l.ToText, "noSource": l.NoSource,
		"shown": l.Shown, "origin": l.Origin, "relay": l.Relay, "source": l.Source,
		"hint": l.DetailsHint, "claimConfidence": l.ClaimConfidence, "point": l.Point, "sortedBy": l.SortedBy, "up": l.Up, "down": l.Down, "unnamed": l.Unnamed,
	}
}

var htmlEnglish = htmlLabels{
	Language: "en", Report: "Who cites whom", Untitled: "Article without a title", Credits: "credits", Claim: "Claim", Attribution: "Attribution",
	Index: "Articles", Findings: "Findings", NoFindings: "Nothing stands out.", Diagram: "Who cites whom",
	Undrawn: "The diagram shows the %d claims with the longest chains; the table has all %d.", Scroll: "Diagram, can be scrolled",
	Table: "Claims", Text: "Text", Filter: "Filter", Source: "Source", Type: "Type", All: "all", Only: "only lines with hits", Clear: "Show all",
	Number: "Claim", Hops: "Hops", Words: "Words", Chain: "Chain, from the source", Confidence: "Confidence", Line: "line", Inferred: "inferred",
	Details: "Details", DetailsHint: "Point at a mark in the text, tap it, or tab to the sign behind it.", Close: "Close", Copy: "Copy link", Copied: "Link copied", ToTable: "to the table", ToText: "to the text",
	Rule: "Rule", Cue: "Cue", Origin: "origin", Relay: "relay", Unnamed: "source without a name", NoSource: "no source", NoClaims: "no claims found",
	Shown: "{n} of {all} claims shown", SortedBy: "Sorted by", Up: "ascending", Down: "descending",
	MarkContent: "attributed words", MarkSource: "source", MarkCue: "cue", MarkAddressee: "addressee", MarkCredit: "credit",
	Legend: "Marks", Kind: "Kind", To: "to", Hedges: "hedged", More: "Also", Made: "Made by hearsay. Rules find what is said by whom; they err. The confidence of a rule is the share of its finds that is right.", SkipTo: "Skip to", ArticleWord: "article",
	FindingOne: "finding", FindingMany: "findings", ClaimConfidence: "Confidence of the claim", Point: ".",
	kinds: map[string]string{"agency": "agency", "outlet": "outlet", "person": "person", "organisation": "organisation",
		"government": "government", "document": "document", "group": "group", "unknown": ""},
	others: map[string]string{"speech": "spoken", "writing": "written", "thought": "thought", "denied": "denied by the source", "no-statement": "the source made no statement",
		"konjunktiv-1": "Konjunktiv I", "konjunktiv-2": "Konjunktiv II", "soll": "reporting “soll”",
		"appeal": "on the authority of", "told": "told to", "relayed": "relayed by"},
	terms: english,
}

var htmlGerman = htmlLabels{
	Language: "de", Report: "Wer zitiert wen", Untitled: "Artikel ohne Titel", Credits: "Nachweise", Claim: "Aussage", Attribution: "Zuschreibung",
	Index: "Artikel", Findings: "Befunde", NoFindings: "Nichts Auffälliges.", Diagram: "Wer zitiert wen",
	Undrawn: "Das Schaubild zeigt die %d Aussagen mit den längsten Ketten; die Tabelle hat alle %d.", Scroll: "Schaubild, lässt sich verschieben",
	Table: "Aussagen", Text: "Text", Filter: "Filter", Source: "Quelle", Type: "Art", All: "alle", Only: "nur Zeilen mit Treffern", Clear: "Alles zeigen",
	Number: "Aussage", Hops: "Schritte", Words: "Wortlaut", Chain: "Kette, von der Quelle an", Confidence: "Sicherheit", Line: "Zeile", Inferred: "erschlossen",
	Details: "Einzelheiten", DetailsHint: "Auf eine Markierung im Text zeigen, sie antippen oder mit der Tabulatortaste zum Zeichen dahinter gehen.", Close: "Schließen", Copy: "Link kopieren", Copied: "Link kopiert", ToTable: "zur Tabelle", ToText: "zum Text",
	Rule: "Regel", Cue: "Redeanzeige", Origin: "Ursprung", Relay: "Zwischenquelle", Unnamed: "Quelle ohne Namen", NoSource: "ohne Quelle", NoClaims: "keine Aussagen gefunden",
	Shown: "{n} von {all} Aussagen", SortedBy: "Sortiert nach", Up: "aufsteigend", Down: "absteigend",
	MarkContent: "Zugeschriebenes", MarkSource: "Quelle", MarkCue: "Redeanzeige", MarkAddressee: "Angesprochener", MarkCredit: "Nachweis",
	Legend: "Markierungen", Kind: "Art der Quelle", To: "an", Hedges: "abgeschwächt", More: "Außerdem", Made: "Erstellt mit hearsay. Regeln finden, wer was gesagt haben soll; sie irren auch. Die Sicherheit einer Regel ist der Anteil ihrer Funde, der stimmt.", SkipTo: "Springen", ArticleWord: "Artikel",
	FindingOne: "Befund", FindingMany: "Befunde", ClaimConfidence: "Sicherheit der Aussage", Point: ",",
	kinds: map[string]string{"agency": "Agentur", "outlet": "Medium", "person": "Person", "organisation": "Organisation",
		"government": "Regierung", "document": "Dokument", "group": "Gruppe", "unknown": ""},
	others: map[string]string{"speech": "gesprochen", "writing": "geschrieben", "thought": "gedacht", "denied": "von der Quelle bestritten", "no-statement": "die Quelle äußerte sich nicht",
		"konjunktiv-1": "Konjunktiv I", "konjunktiv-2": "Konjunktiv II", "soll": "berichtendes „soll“",
		"appeal": "unter Berufung auf", "told": "gesagt zu", "relayed": "weitergegeben von"},
	terms: german,
}

// languageTag lets only what looks like a language tag through.
func languageTag(s string) string {
	if len(s) > 12 || strings.Trim(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") != "" {
		return ""
	}
	return s
}

func (l *htmlLabels) decimal(x float64) string {
	return strings.Replace(fmt.Sprintf("%.2f", x), ".", l.Point, 1)
}
