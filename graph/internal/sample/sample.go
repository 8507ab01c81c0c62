// Package sample holds reports for tests: small ones worked out by hand and a
// maker of large ones. The articles are invented.
package sample

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/report"
)

// Writer builds a report over a text; words are found in the text, so spans need no counting.
type Writer struct{ R report.Report }

// New starts a report.
func New(id, title, text string) *Writer {
	return &Writer{report.Report{Schema: report.Schema, Text: text,
		Article: report.Article{ID: id, Title: title, Language: "de", Authors: []string{}, Credits: []string{}}}}
}

// Source adds a source. A name that begins with "?" is that of a source without a name.
func (w *Writer) Source(id, name, kind string, aliases ...string) *Writer {
	s := report.Source{ID: id, Name: strings.TrimPrefix(name, "?"), Kind: kind, Named: name[0] != '?', Aliases: aliases}
	if !s.Named {
		s.Reason = "no name is given"
	}
	s.Mentions = w.Spans(s.Name)
	w.R.Sources = append(w.R.Sources, s)
	return w
}

// Step cites a source with the words of a cue, gaps as "…".
type Step struct{ Source, Cue, Rule string }

// Claim adds a claim with its chain, origin first, and an attribution for each step, each within the next.
func (w *Writer) Claim(text string, steps ...Step) *Writer {
	c := report.Claim{ID: fmt.Sprintf("c%d", len(w.R.Claims)+1), Text: text, Spans: w.Spans(text), Chain: []string{}, Hops: len(steps), Confidence: 0.9}
	for i, s := range steps {
		a := report.Attribution{ID: fmt.Sprintf("a%d", len(w.R.Attributions)+1), Type: "indirect", Polarity: "asserted",
			Source: &s.Source, Rule: s.Rule, Confidence: 0.9, Spans: report.Parts{Content: c.Spans, Cue: w.Spans(s.Cue)}}
		if s.Cue == "" {
			a.Inferred, c.Inferred = true, true
			a.Confidence, c.Confidence = 0.6, 0.6
		}
		if i+1 < len(steps) {
			within := fmt.Sprintf("a%d", len(w.R.Attributions)+2)
			a.Within = &within
		}
		c.Chain = append(c.Chain, s.Source)
		c.Attributions = append(c.Attributions, a.ID)
		w.R.Attributions = append(w.R.Attributions, a)
	}
	w.R.Claims = append(w.R.Claims, c)
	return w
}

// Spans finds the pieces of words, which are set apart by "…", one behind the other.
func (w *Writer) Spans(words string) []report.Span {
	out := []report.Span{}
	if words == "" {
		return out
	}
	from := 0
	for piece := range strings.SplitSeq(words, "…") {
		piece = strings.TrimSpace(piece)
		i := strings.Index(w.R.Text[from:], piece)
		if i < 0 {
			return []report.Span{}
		}
		start := utf8.RuneCountInString(w.R.Text[:from+i])
		out = append(out, report.Span{Start: start, End: start + utf8.RuneCountInString(piece)})
		from += i + len(piece)
	}
	return out
}

// Kim is an article with relays, unnamed sources, an inferred chain and credits: ten claims, six of them of two hops.
func Kim() report.Report {
	w := New("kim", "Kim reist in den Norden des Nachbarn", `Der Machthaber werde bald aufbrechen, teilte der Kreml am Montag mit.
Die Agentur TASS zitierte aus einer Erklärung des Kremls: „Der Besuch beginnt in wenigen Tagen.“
Yonhap gab die Worte der KCNA wieder, dass ein Treffen der beiden Staatschefs geplant sei. Die Fahrt soll im Sonderzug erfolgen.
Der Zug sei schon unterwegs, hieß es von südkoreanischen Beamten, berichtete Yonhap.
Laut Sputnik nannte Putin die Gespräche offen. Er sagte, es sei auch um die Sanktionen gegangen.
Kim äußerte die Hoffnung, dass man im Gespräch bleibe.
Dem Dienst TASS zufolge war Kim zuletzt vor vier Jahren dort.
Nach Berichten aus Pjöngjang gab es zu Feiertagen Glückwünsche.`)
	w.R.Article.Outlet, w.R.Article.Published, w.R.Article.Authors = "Morgenblatt", "2023-09-11", []string{"Anna Berg"}
	w.R.Article.Credits = []string{"yonhap", "tass", "sputnik"}
	w.Source("kreml", "Kreml", "government").
		Source("tass", "TASS", "agency").
		Source("yonhap", "Yonhap", "agency").
		Source("kcna", "KCNA", "agency", "Koreanische Zentrale Nachrichtenagentur").
		Source("beamte", "?südkoreanischen Beamten", "group").
		Source("sputnik", "Sputnik", "agency").
		Source("putin", "Wladimir Putin", "person", "Putin").
		Source("kim-jong-un", "Kim Jong Un", "person", "Kim").
		Source("berichte", "?Berichten aus Pjöngjang", "document")
	w.Claim("Der Machthaber werde bald aufbrechen", Step{"kreml", "teilte … mit", "de.verb.mitteilen"}).
		Claim("Der Besuch beginnt in wenigen Tagen.", Step{"kreml", "aus einer Erklärung des Kremls", "de.noun.erklaerung"}, Step{"tass", "zitierte", "de.relay.zitieren"}).
		Claim("ein Treffen der beiden Staatschefs geplant sei", Step{"kcna", "die Worte", "de.relay.worte"}, Step{"yonhap", "gab … wieder", "de.verb.wiedergeben"}).
		Claim("Die Fahrt soll im Sonderzug erfolgen.", Step{"kcna", "", "de.soll"}, Step{"yonhap", "", "de.soll"}).
		Claim("Der Zug sei schon unterwegs", Step{"beamte", "hieß es von", "de.verb.heissen"}, Step{"yonhap", "berichtete", "de.verb.berichten"}).
		Claim("Putin die Gespräche offen", Step{"putin", "nannte", "de.verb.nennen"}, Step{"sputnik", "Laut", "de.prep.laut"}).
		Claim("es sei auch um die Sanktionen gegangen", Step{"putin", "sagte", "de.verb.sagen"}, Step{"sputnik", "Laut", "de.prep.laut"}).
		Claim("man im Gespräch bleibe", Step{"kim-jong-un", "äußerte die Hoffnung", "de.light.hoffnung"}).
		Claim("Kim zuletzt vor vier Jahren dort", Step{"tass", "zufolge", "de.prep.zufolge"}).
		Claim("es zu Feiertagen Glückwünsche", Step{"berichte", "Nach", "de.prep.nach"})
	return w.R
}

// Ring is an article in which two agencies cite each other, one source cites
// itself, one claim has no source, and the eyewitnesses are as nameless as in any other article.
func Ring() report.Report {
	w := New("ring", "Wer sagt was", `AFP meldet unter Berufung auf dpa: Es brennt. dpa meldet unter Berufung auf AFP: Es brennt noch.
Reuters beruft sich auf Reuters: Es brannte. Augenzeugen sahen Rauch. Es war laut.`)
	w.Source("afp", "AFP", "agency").Source("dpa", "dpa", "agency").Source("reuters", "Reuters", "agency").Source("augenzeugen", "?Augenzeugen", "group")
	w.Claim("Es brennt.", Step{"dpa", "unter Berufung auf", "de.appeal"}, Step{"afp", "meldet", "de.verb.melden"}).
		Claim("Es brennt noch.", Step{"afp", "unter Berufung auf", "de.appeal"}, Step{"dpa", "meldet", "de.verb.melden"}).
		Claim("Es brannte.", Step{"reuters", "beruft sich auf", "de.appeal"}, Step{"reuters", "", ""}).
		Claim("sahen Rauch", Step{"augenzeugen", "sahen", "de.verb.sehen"}).
		Claim("Es war laut.")
	return w.R
}
