// Package schema writes the JSON Schemas of rule, list and source files and of
// the report from the Go types, so that they cannot disagree. The files are in
// configs/schema; go generate writes them anew, and a test compares.
package schema

//go:generate go test . -run TestFiles -update

import (
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/rule"
)

type object = map[string]any

const draft = "https://json-schema.org/draft/2020-12/schema"

// All gives each schema by its file name.
func All() map[string][]byte {
	out := map[string][]byte{}
	for name, s := range map[string]object{
		"rule.schema.json": ruleFile(), "list.schema.json": listFile(), "source.schema.json": sourceFile(), "report.schema.json": reportFile(),
	} {
		s["$schema"] = draft
		s["$id"] = name
		out[name] = Encode(s)
	}
	return out
}

// Encode writes a schema with its keys in order.
func Encode(s any) []byte {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(s); err != nil {
		return nil // maps, slices and strings have no value that cannot be written
	}
	return []byte(b.String())
}

// ruleFile describes what a user's file may hold at its top: a list of
// entries, one entry, or a mapping that names its parts.
func ruleFile() object {
	entries := object{"type": "array", "items": object{"$ref": "#/$defs/entry"}}
	refs := func(ref string) object { return object{"type": "array", "items": object{"$ref": ref}} }
	return object{
		"title":       "hearsay rule file",
		"description": "Rules of hearsay. A file may also hold word lists and sources.",
		"anyOf": []any{
			entries,
			object{"$ref": "#/$defs/entry"},
			object{
				"type": "object",
				"properties": object{
					"schema": object{"const": rule.SchemaName}, "language": enum(rule.Languages), "about": text("A remark; not used"),
					"disable": ids(), "rules": refs("#/$defs/entry"), "lists": refs("list.schema.json"), "sources": refs("source.schema.json#/$defs/source"),
				},
				"additionalProperties": false,
			},
		},
		"$defs": object{
			"entry": object{"anyOf": []any{
				object{"$ref": "#/$defs/rule"}, object{"$ref": "#/$defs/disable"}, object{"$ref": "list.schema.json"}, object{"$ref": "source.schema.json#/$defs/source"},
			}},
			"rule":    ruleObject(),
			"disable": disable(),
		},
	}
}

func ruleObject() object {
	r := keys(rule.RuleKeys, rule.Rule{}, "id")
	var cases []any
	for _, k := range rule.Kinds {
		cases = append(cases, object{
			"if":   object{"properties": object{"kind": object{"const": string(k.Kind)}}, "required": []string{"kind"}},
			"then": object{"propertyNames": enum(append(k.All(), rule.ExtendKey.Name))},
		})
	}
	r["allOf"] = cases
	return r
}

func disable() object {
	return object{
		"type": "object", "properties": object{"disable": ids()}, "required": []string{"disable"}, "additionalProperties": false,
		"description": "Switches rules, entries of lists (de.verb.sagen) or sources off",
	}
}

func listFile() object {
	entry := keys(rule.EntryKeys, rule.Entry{}, "")
	entry["required"] = []string{"word"}
	l := keys(rule.ListKeys, nil, "name")
	l["properties"].(object)["entries"] = object{"type": "array", "description": "The words",
		"items": object{"anyOf": []any{word(), entry}}}
	l["required"] = []string{"entries"}
	l["title"], l["description"] = "hearsay word list", "A named list of words that rules use."
	return l
}

func sourceFile() object {
	s := keys(rule.SourceKeys, rule.SourceEntry{}, "id")
	s["properties"].(object)["country"].(object)["pattern"] = "^[A-Z][A-Z]$"
	return object{
		"title": "hearsay source file", "description": "Sources that hearsay knows by name.",
		"type":  "array",
		"items": object{"anyOf": []any{object{"$ref": "#/$defs/source"}, object{"$ref": "#/$defs/disable"}}},
		"$defs": object{"source": s, "disable": disable()},
	}
}

// keys describes a mapping with the documented keys, whose types are those of
// the fields of the struct (texts where there is none). It needs the key ident,
// or extend in its place; "" means neither.
func keys(list []rule.Key, of any, ident string) object {
	types := map[string]reflect.Type{}
	if of != nil {
		t := reflect.TypeOf(of)
		for i := range t.NumField() {
			types[t.Field(i).Tag.Get("yaml")] = t.Field(i).Type
		}
	}
	props := object{}
	for _, k := range list {
		var p object
		switch t := types[k.Name]; {
		case t != nil && t.Kind() == reflect.Slice:
			one := word()
			if k.Values != nil {
				one = enum(k.Values)
			}
			p = object{"anyOf": []any{one, object{"type": "array", "items": one}}}
		case t != nil && t.Kind() == reflect.Float64:
			p = object{"type": "number", "minimum": 0, "maximum": 1}
		case t != nil && t.Kind() == reflect.Bool:
			p = object{"type": "boolean"}
		case k.Values != nil:
			p = enum(k.Values)
		default:
			p = word()
		}
		p["description"] = k.About
		props[k.Name] = p
	}
	s := object{"type": "object", "properties": props, "additionalProperties": false}
	if ident != "" {
		p := word()
		p["description"] = rule.ExtendKey.About
		props[rule.ExtendKey.Name] = p
		s["oneOf"] = []any{object{"required": []string{ident}}, object{"required": []string{rule.ExtendKey.Name}}}
	}
	return s
}

// word is text that YAML may take for a number or a date.
func word() object { return object{"type": []string{"string", "number"}, "minLength": 1} }

func text(about string) object { return object{"type": "string", "description": about} }

func enum(values []string) object { return object{"enum": values} }

func ids() object {
	return object{"description": "Ids to switch off", "anyOf": []any{word(), object{"type": "array", "items": word()}}}
}

// Properties gives the names of an object schema's properties, in order.
func Properties(s object) []string {
	p, _ := s["properties"].(object)
	return slices.Sorted(maps.Keys(p))
}
