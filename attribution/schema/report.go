package schema

import (
	"reflect"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/report"
)

// reportFile describes the lines that hearsay writes: a report, or the error
// that stands in its place. Later versions of /1 may add fields, so unknown
// ones are not refused.
func reportFile() object {
	d := defs{}
	rep, fail := d.of(reflect.TypeOf(report.Report{})), d.of(reflect.TypeOf(report.Error{}))
	d["Report"].(object)["properties"].(object)["schema"] = object{"const": report.Schema}
	d["Error"].(object)["properties"].(object)["schema"] = object{"const": report.ErrorSchema}
	return object{
		"title":       "hearsay report",
		"description": "What hearsay says about one article, or the error in its place in a stream. Offsets count Unicode code points, half-open.",
		"oneOf":       []any{rep, fail},
		"$defs":       object(d),
	}
}

// defs collects the schema of each struct by the name of its type.
type defs object

func (d defs) of(t reflect.Type) object {
	switch t.Kind() {
	case reflect.Pointer:
		return object{"anyOf": []any{d.of(t.Elem()), object{"type": "null"}}}
	case reflect.Slice:
		return object{"type": "array", "items": d.of(t.Elem())}
	case reflect.Struct:
		d.define(t)
		return object{"$ref": "#/$defs/" + t.Name()}
	case reflect.Bool:
		return object{"type": "boolean"}
	case reflect.Int:
		return object{"type": "integer", "minimum": 0}
	case reflect.Float64:
		return object{"type": "number", "minimum": 0}
	}
	return object{"type": "string"}
}

func (d defs) define(t reflect.Type) {
	if d[t.Name()] != nil {
		return
	}
	props, required := object{}, []string{}
	s := object{"type": "object"}
	d[t.Name()] = s // before its fields: types may refer to each other
	for i := range t.NumField() {
		f := t.Field(i)
		name, opts, _ := strings.Cut(f.Tag.Get("json"), ",")
		p := d.of(f.Type)
		at := t.Name() + "." + name
		if values := values[at]; values != nil {
			p = enum(values)
			if f.Type.Kind() == reflect.Slice {
				p = object{"type": "array", "items": p}
			}
		}
		if about := abouts[at]; about != "" {
			p["description"] = about
		}
		props[name] = p
		if opts != "omitempty" {
			required = append(required, name)
		}
	}
	s["properties"] = props
	if len(required) > 0 {
		s["required"] = required
	}
	for _, share := range []string{"confidence"} {
		if p, ok := props[share].(object); ok {
			p["maximum"] = 1
		}
	}
}

// values are the closed sets, abouts what a reader of the schema is told.
var (
	values = map[string][]string{
		"Source.kind":          {doc.KindAgency, doc.KindOutlet, doc.KindPerson, doc.KindOrganisation, doc.KindGovernment, doc.KindDocument, doc.KindGroup, doc.KindUnknown},
		"Attribution.type":     {doc.Direct.String(), doc.IndirectSpeech.String(), doc.Reported.String(), doc.FreeIndirect.String(), doc.IndirectFreeIndirect.String()},
		"Attribution.polarity": {doc.Asserted.String(), doc.Denied.String(), doc.NoStatement.String()},
		"Attribution.mood":     {"", doc.Indicative.String(), doc.Konjunktiv1.String(), doc.Konjunktiv2.String(), doc.Soll.String()},
		"Attribution.medium":   {"", "speech", "writing", "thought"},
		"Source.owner":         {"state", "public", "private"},
		"Link.kind":            {"appeal", "told", "relayed"},
		"Credit.kind":          {"author", "agency", "source", "picture", "original"},
		"Finding.code":         report.Codes(),
	}
	abouts = map[string]string{
		"Report.text":           "The text that the offsets refer to, with --with-text",
		"Article.credits":       "Ids of the sources to which the article as a whole, or a picture, is owed",
		"Source.id":             "The same for the same source in every run",
		"Source.named":          "false for somebody without a name: a spokesman, circles",
		"Source.reason":         "Why it is unnamed",
		"Source.mentions":       "Where the article names it",
		"Attribution.source":    "Id of who said it; null where nobody is named",
		"Attribution.addressee": "Id of whom it was said to",
		"Attribution.within":    "Id of the attribution whose content holds this one",
		"Attribution.inferred":  "The source is carried over from another attribution",
		"Attribution.rule":      "Id of the rule that found it: hearsay rules show ID",
		"Attribution.hedges":    "Words in the content that weaken it",
		"Parts.content":         "The words attributed",
		"Parts.cue":             "The words that signal the attribution",
		"Parts.frame":           "The clause around cue and source",
		"Claim.spans":           "The proposition alone",
		"Claim.chain":           "Ids of sources, origin first; the article is not listed",
		"Claim.hops":            "Length of the chain",
		"Claim.inferred":        "A part of the chain is inferred, not said",
		"Link.kind":             "appeal: the source passes on what the other said; told: it said it to the other, a medium; relayed: the other passes on what the source said",
		"Summary.origins":       "Sources with which chains begin, most claims first",
		"Error.line":            "Line of the input, from 1",
		"Span.start":            "First code point",
		"Span.end":              "Code point behind the last",
	}
)
