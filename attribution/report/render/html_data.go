package render

import (
	"cmp"
	"encoding/json"
	"fmt"
	"html/template"
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/report"
)

// scriptData is what the page's script knows of an article. Keys are short:
// a long article has a thousand of each.
type scriptData struct {
	Claims       []scriptClaim       `json:"c"`
	Attributions []scriptAttribution `json:"a"`
	Sources      []scriptSource      `json:"s"`
}

type scriptClaim struct {
	ID           string  `json:"i"`
	Hops         int     `json:"h"`
	Type         string  `json:"t"`
	Chain        []int   `json:"s,omitempty"` // indexes of sources, origin first
	Attributions []int   `json:"a,omitempty"`
	Confidence   float64 `json:"p"`
	Inferred     bool    `json:"f,omitempty"`
}

type scriptAttribution struct {
	Rule       string  `json:"r,omitempty"`
	Confidence float64 `json:"p"`
	Type       string  `json:"t"`
	Source     int     `json:"s"` // -1 for none
	Cue        string  `json:"q,omitempty"`
	About      string  `json:"o,omitempty"` // addressee, medium, polarity, mood, hedges, inferred: in words
	Claims     []int   `json:"c,omitempty"`
}

type scriptSource struct {
	ID      string `json:"i"`
	Name    string `json:"n"`
	Kind    string `json:"k,omitempty"`
	Unnamed string `json:"u,omitempty"` // why, in words
}

func newScriptData(v *view, l *htmlLabels) scriptData {
	d := scriptData{Claims: []scriptClaim{}, Attributions: []scriptAttribution{}, Sources: []scriptSource{}}
	sources, attributions := map[string]int{}, map[string]int{}
	source := func(id string) int {
		i, ok := sources[id]
		if !ok {
			i = len(d.Sources)
			sources[id] = i
			s := v.source(id)
			o := scriptSource{ID: id, Name: Clean(cmp.Or(s.Name, id)), Kind: l.kind(s.Kind)}
			if !s.Named {
				o.Unnamed = cmp.Or(v.reason(s.Reason), l.Unnamed)
			}
			d.Sources = append(d.Sources, o)
		}
		return i
	}
	for _, s := range v.Report.Sources { // first, so that indexes are those of the report
		source(s.ID)
	}
	for i := range v.Report.Attributions {
		a := &v.Report.Attributions[i]
		attributions[a.ID] = i
		o := scriptAttribution{Rule: a.Rule, Confidence: a.Confidence, Type: a.Type, Source: -1, Cue: v.words(a.Spans.Cue), About: v.about(a, l)}
		if a.Source != nil {
			o.Source = source(*a.Source)
		}
		d.Attributions = append(d.Attributions, o)
	}
	for i := range v.Report.Claims {
		c := &v.Report.Claims[i]
		o := scriptClaim{ID: c.ID, Hops: c.Hops, Type: v.rowOf(c).kind, Confidence: c.Confidence, Inferred: c.Inferred}
		for _, id := range c.Chain {
			o.Chain = append(o.Chain, source(id))
		}
		for _, id := range c.Attributions {
			if k, ok := attributions[id]; ok {
				o.Attributions = append(o.Attributions, k)
				d.Attributions[k].Claims = append(d.Attributions[k].Claims, i)
			}
		}
		d.Claims = append(d.Claims, o)
	}
	return d
}

// about says the rest of an attribution in words.
func (v *view) about(a *report.Attribution, l *htmlLabels) string {
	var parts []string
	add := func(s string) {
		if s != "" {
			parts = append(parts, s)
		}
	}
	if a.Addressee != nil {
		add(l.To + " " + v.sourceName(v.source(*a.Addressee)))
	}
	if a.Polarity != "asserted" {
		add(l.word(a.Polarity))
	}
	add(l.word(a.Medium))
	if a.Mood != "indicative" {
		add(l.word(a.Mood))
	}
	if h := v.words(a.Hedges); h != "" {
		add(l.Hedges + ": " + h)
	}
	for _, k := range a.Links {
		add(fmt.Sprintf("%s %s (%s)", l.word(k.Kind), v.sourceName(v.source(k.Source)), k.Rule))
	}
	if a.Inferred {
		add(v.labels.inferred)
	}
	return strings.Join(parts, "; ")
}

// words gives the text of spans in one line.
func (v *view) words(spans []report.Span) string {
	var parts []string
	for _, s := range spans {
		if 0 <= s.Start && s.Start < s.End && s.End <= len(v.runes()) {
			parts = append(parts, Clean(string(v.runes()[s.Start:s.End])))
		}
	}
	return strings.Join(slices.Compact(parts), " … ")
}

// embedJSON is JSON that may stand in a script element: < > & are escaped.
func embedJSON(v any) (template.JS, error) {
	b, err := json.Marshal(v)
	return template.JS(b), err //nolint:gosec // json.Marshal escapes what could end the element
}
