package schema

import (
	"bytes"
	"encoding/json"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"go.yaml.in/yaml/v3"

	"github.com/hearsay/hearsay/attribution/report"
	"github.com/hearsay/hearsay/configs"
)

var update = flag.Bool("update", false, "write the schema files")

const folder = "../../configs/schema"

func TestFiles(t *testing.T) {
	for name, want := range All() {
		file := filepath.Join(folder, name)
		if *update {
			if err := os.WriteFile(file, want, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		got, err := os.ReadFile(file)
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s differs from the Go types (%v): run go generate ./...", file, err)
		}
	}
}

func compile(t *testing.T, name string) *jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	for file, text := range All() {
		v, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		if err := c.AddResource(file, v); err != nil {
			t.Fatal(err)
		}
	}
	s, err := c.Compile(name)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// validate checks YAML text by way of JSON, as editors do.
func validate(s *jsonschema.Schema, text []byte) error {
	var v any
	if err := yaml.Unmarshal(text, &v); err != nil {
		return err
	}
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}
	instance, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
	if err != nil {
		return err
	}
	return s.Validate(instance)
}

func TestShippedFilesAreValid(t *testing.T) {
	n := 0
	for dir, name := range map[string]string{"rules": "rule.schema.json", "lists": "list.schema.json", "sources": "source.schema.json"} {
		s := compile(t, name)
		err := fs.WalkDir(configs.FS, dir, func(p string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(p, ".yaml") {
				return nil
			}
			text, err := fs.ReadFile(configs.FS, p)
			if err != nil {
				return err
			}
			n++
			if err := validate(s, text); err != nil {
				t.Errorf("%s: %v", p, err)
			}
			return nil
		})
		if err != nil {
			t.Error(err)
		}
	}
	if n == 0 {
		t.Error("no shipped file was checked")
	}
}

func TestAccepted(t *testing.T) {
	rules := compile(t, "rule.schema.json")
	for _, text := range []string{
		"{id: my.unterstreichen, kind: verb, lemma: unterstreichen}",
		"- {id: a, kind: verb, lemma: [x, y], complements: dass, examples: ['[x]{cue}']}\n- disable: [de.prep.laut]\n- {extend: de.verb, unless: x}",
		"schema: hearsay.rules/1\nlanguage: de\ndisable: a\nrules: [{id: a, confidence: 1}]\nlists: [{name: l, entries: [x, 1848, {word: y, verbs: sein}]}]\nsources: [{id: s, name: S, kind: agency}]",
		"extend: de.verbs\nentries: [orakeln]",
		"- {id: dha, name: DHA, kind: agency, country: TR}",
	} {
		if err := validate(rules, []byte(text)); err != nil {
			t.Errorf("%s\n%v", text, err)
		}
	}
}

func TestRefused(t *testing.T) {
	rules := compile(t, "rule.schema.json")
	for _, text := range []string{
		"- {kind: verb, lemma: x}",
		"- {id: a, kind: verb, lema: x}",
		"- {id: a, kind: vreb, lemma: x}",
		"- {id: a, kind: hedge, words: x, addressee: dative}",
		"- {id: a, kind: verb, lemma: x, confidence: 2}",
		"- {id: a, kind: verb, lemma: x, complements: [daß]}",
		"- {id: a, extend: b, kind: verb}",
		"schema: hearsay.rules/2\nrules: []",
		"- {name: l}",
		"- {name: l, entries: [{medium: speech}]}",
		"- {id: s, name: S, kind: agency, country: Deutschland}",
		"text",
	} {
		if validate(rules, []byte(text)) == nil {
			t.Errorf("accepted: %s", text)
		}
	}
}

// filled gives a value of a struct type in which every field has one.
func filled(t reflect.Type) reflect.Value {
	v := reflect.New(t).Elem()
	switch t.Kind() {
	case reflect.Struct:
		for i := range t.NumField() {
			v.Field(i).Set(filled(t.Field(i).Type))
		}
	case reflect.Pointer:
		v.Set(reflect.New(t.Elem()))
		v.Elem().Set(filled(t.Elem()))
	case reflect.Slice:
		v.Set(reflect.Append(v, filled(t.Elem())))
	case reflect.String:
		v.SetString("x")
	case reflect.Int:
		v.SetInt(1)
	case reflect.Float64:
		v.SetFloat(0.5)
	}
	return v
}

func TestReportSchemaIsThatOfTheType(t *testing.T) {
	rep := filled(reflect.TypeOf(report.Report{})).Interface().(report.Report)
	rep.Schema, rep.Sources[0].Kind, rep.Sources[0].Owner = report.Schema, "agency", "state"
	at := &rep.Attributions[0]
	at.Type, at.Polarity, at.Mood, at.Medium, at.Links[0].Kind = "direct", "asserted", "", "speech", "told"
	rep.Findings[0].Code, rep.Article.CreditDetails[0].Kind = report.Circle, "author"
	s := compile(t, "report.schema.json")
	check := func(v any) error {
		b, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		return validate(s, b)
	}
	if err := check(rep); err != nil {
		t.Fatal(err)
	}
	if err := check(report.Error{Schema: report.ErrorSchema, Line: 1, Error: "x"}); err != nil {
		t.Error(err)
	}
	// Every property of the document is described, and each of them is required or may be missing as the type has it.
	var walk func(path string, v any, def object)
	d := reportFile()["$defs"].(object)
	walk = func(path string, v any, def object) {
		if ref, ok := def["$ref"].(string); ok {
			def = d[strings.TrimPrefix(ref, "#/$defs/")].(object)
		}
		if any, ok := def["anyOf"].([]any); ok {
			walk(path, v, any[0].(object))
			return
		}
		switch v := v.(type) {
		case map[string]any:
			props := Properties(def)
			for key, val := range v {
				if !slices.Contains(props, key) {
					t.Errorf("%s.%s is not described", path, key)
					continue
				}
				walk(path+"."+key, val, def["properties"].(object)[key].(object))
			}
			if len(props) != len(v) {
				t.Errorf("%s: described are %v, the type has %d", path, props, len(v))
			}
		case []any:
			walk(path+"[]", v[0], def["items"].(object))
		}
	}
	b, err := json.Marshal(rep)
	if err != nil {
		t.Fatal(err)
	}
	var v any
	if err := json.Unmarshal(b, &v); err != nil {
		t.Fatal(err)
	}
	walk("report", v, d["Report"].(object))
	for _, broken := range []func(*report.Report){
		func(r *report.Report) { r.Schema = "hearsay.report/2" },
		func(r *report.Report) { r.Sources[0].Kind = "newspaper" },
		func(r *report.Report) { r.Attributions[0].Confidence = 1.5 },
		func(r *report.Report) { r.Findings[0].Code = "strange" },
		func(r *report.Report) { r.Claims[0].Hops = -1 },
	} {
		bad := rep
		bad.Sources, bad.Attributions = slices.Clone(rep.Sources), slices.Clone(rep.Attributions)
		bad.Findings, bad.Claims = slices.Clone(rep.Findings), slices.Clone(rep.Claims)
		broken(&bad)
		if check(bad) == nil {
			t.Error("a broken report is accepted")
		}
	}
}

func TestDescribedValuesBelongToFields(t *testing.T) {
	d := reportFile()["$defs"].(object)
	for _, at := range append(slices.Collect(keysOf(values)), slices.Collect(keysOf(abouts))...) {
		typ, field, _ := strings.Cut(at, ".")
		def, ok := d[typ].(object)
		if !ok || !slices.Contains(Properties(def), field) {
			t.Errorf("%s is described but not in the report", at)
		}
	}
}

func keysOf[V any](m map[string]V) func(func(string) bool) {
	return func(yield func(string) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}
