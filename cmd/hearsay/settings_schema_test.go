package main

//go:generate go test . -run TestSettingsSchema -update-schema

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"go.yaml.in/yaml/v3"

	"github.com/hearsay/hearsay/cmd/hearsay/internal/settings"
)

var updateSchema = flag.Bool("update-schema", false, "write configs/schema/settings.schema.json")

// settingsSchema describes a settings file. It is made here, where all keys
// are known, and checked in beside the other schemas.
func settingsSchema(t *testing.T) []byte {
	t.Helper()
	props := map[string]any{}
	for _, k := range settingKeys() {
		p := map[string]any{"description": k.Usage}
		one := map[string]any{"type": "string"}
		if k.Allowed != nil {
			one = map[string]any{"enum": k.Allowed}
		}
		switch def := k.Default.(type) {
		case int:
			p["type"], p["minimum"], p["default"] = "integer", k.Min, def
		case bool:
			p["type"], p["default"] = "boolean", def
		case []string:
			p["type"], p["items"] = "array", one
		default:
			p["default"] = def
			for key, v := range one {
				p[key] = v
			}
		}
		props[k.Name] = p
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(map[string]any{
		"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "settings.schema.json",
		"title": "hearsay settings file", "description": "hearsay.yaml: settings of the tool. Rules, word lists and sources stand in files of their own.",
		"type": []string{"object", "null"}, "properties": props, "additionalProperties": false,
	})
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestSettingsSchema(t *testing.T) {
	const file = "../../configs/schema/settings.schema.json"
	want := settingsSchema(t)
	if *updateSchema {
		if err := os.WriteFile(file, want, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := os.ReadFile(file); err != nil || !bytes.Equal(got, want) {
		t.Errorf("%s differs from the settings (%v): run go generate ./...", file, err)
	}
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(want))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("settings.schema.json", v); err != nil {
		t.Fatal(err)
	}
	s := c.MustCompile("settings.schema.json")
	valid := func(text string) bool {
		var v any
		if err := yaml.Unmarshal([]byte(text), &v); err != nil {
			t.Fatal(err)
		}
		return s.Validate(v) == nil
	}
	// The skeleton with every key taken out of its comment is what users write.
	skeleton := settings.Skeleton(settingKeys())
	var open []string
	for line := range strings.SplitSeq(skeleton, "\n") {
		if rest, ok := strings.CutPrefix(line, "#"); ok {
			if key, _, is := strings.Cut(rest, ":"); is && props(settingKeys())[key] {
				line = rest
			}
		}
		open = append(open, line)
	}
	for text, want := range map[string]bool{
		skeleton: true, strings.Join(open, "\n"): true, "rules: [a]\njobs: 2\n": true,
		"rule: [a]": false, "jobs: many": false, "color: sometimes": false,
	} {
		if valid(text) != want {
			t.Errorf("valid is not %v:\n%s", want, text)
		}
	}
}

func props(keys []settings.Key) map[string]bool {
	out := map[string]bool{}
	for _, k := range keys {
		out[k.Name] = true
	}
	return out
}
