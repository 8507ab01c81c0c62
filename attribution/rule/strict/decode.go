package strict

import (
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Keys gives the keys of a struct, in order: the names in its yaml tags, without those that are "-".
func Keys(of any) []string {
	t := reflect.TypeOf(of)
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	var keys []string
	for f := range fields(t) {
		keys = append(keys, f)
	}
	return keys
}

func fields(t reflect.Type) func(yield func(string, int) bool) {
	return func(yield func(string, int) bool) {
		for i := range t.NumField() {
			tag, _, _ := strings.Cut(t.Field(i).Tag.Get("yaml"), ",")
			if tag != "" && tag != "-" && !yield(tag, i) {
				return
			}
		}
	}
}

// Struct reads a mapping into the struct that into points to: strings, lists
// of strings (a single string will do), numbers, and true or false. It
// returns where each key stands; a key whose value was refused is not in it.
// Keys that it does not know are problems, except those in besides.
func Struct(file string, n *yaml.Node, into any, ps *Problems, besides ...string) map[string]Pos {
	places := map[string]Pos{}
	if n.Kind != yaml.MappingNode {
		ps.Add(At(file, n), "found "+what(n)+" where keys should stand", "write key: value")
		return places
	}
	v := reflect.ValueOf(into).Elem()
	index := map[string]int{}
	var known []string
	for key, i := range fields(v.Type()) {
		index[key] = i
		known = append(known, key)
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, val := n.Content[i], n.Content[i+1]
		f, ok := index[key.Value]
		switch {
		case slices.Contains(besides, key.Value):
		case !ok:
			ps.Add(At(file, key), "unknown key "+quote(key.Value), Suggest(key.Value, append(slices.Clone(known), besides...)))
		case set(file, key.Value, val, v.Field(f), ps):
			places[key.Value] = At(file, key)
		}
	}
	return places
}

func set(file, key string, n *yaml.Node, v reflect.Value, ps *Problems) bool {
	wrong := func(do string) bool {
		ps.Add(At(file, n), key+" is "+what(n), do)
		return false
	}
	switch v.Kind() {
	case reflect.String:
		s, ok := Text(n)
		if !ok {
			return wrong("give one text" + hint(n))
		}
		v.SetString(s)
	case reflect.Slice:
		list, bad := Texts(n)
		if bad != nil {
			ps.Add(At(file, bad), key+" holds "+what(bad), "give one text or a list of texts"+hint(bad))
			return false
		}
		v.Set(reflect.ValueOf(list).Convert(v.Type()))
	case reflect.Float64:
		f, err := strconv.ParseFloat(n.Value, 64)
		if n.Kind != yaml.ScalarNode || n.Tag != "!!float" && n.Tag != "!!int" || err != nil || math.IsNaN(f) || math.IsInf(f, 0) {
			return wrong("give a number such as 0.9")
		}
		v.SetFloat(f)
	case reflect.Bool:
		if n.Kind != yaml.ScalarNode || n.Tag != "!!bool" {
			return wrong("give true or false")
		}
		v.SetBool(n.Value[0] == 't' || n.Value[0] == 'T')
	default:
		return wrong("leave it out") // no struct of ours has such a field; see the test
	}
	return true
}

// Text is the text of a scalar; numbers and dates count as they are written,
// true, false and null do not count as text unless quoted.
func Text(n *yaml.Node) (string, bool) {
	if n.Kind != yaml.ScalarNode || n.Tag == "!!null" || n.Tag == "!!bool" {
		return "", false
	}
	return n.Value, strings.TrimSpace(n.Value) != ""
}

// Texts is the texts of a list, or the one text of a scalar; bad is the first
// node that is no text. An empty list is a list.
func Texts(n *yaml.Node) (list []string, bad *yaml.Node) {
	list = []string{}
	if n.Kind != yaml.SequenceNode {
		s, ok := Text(n)
		if !ok {
			return nil, n
		}
		return append(list, s), nil
	}
	for _, c := range n.Content {
		s, ok := Text(c)
		if !ok {
			return nil, c
		}
		list = append(list, s)
	}
	return list, nil
}

func what(n *yaml.Node) string {
	switch {
	case n.Kind == yaml.MappingNode:
		return "a mapping"
	case n.Kind == yaml.SequenceNode:
		return "a list"
	case n.Tag == "!!null" || strings.TrimSpace(n.Value) == "":
		return "empty"
	}
	return quote(n.Value)
}

func hint(n *yaml.Node) string {
	if n.Kind == yaml.ScalarNode && n.Tag == "!!bool" {
		return " (in quotation marks, if the word itself is meant)"
	}
	return ""
}
