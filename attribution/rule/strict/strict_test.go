package strict

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"
)

type thing struct {
	Name  string   `yaml:"name"`
	Words []string `yaml:"words"`
	Share float64  `yaml:"share"`
	On    bool     `yaml:"on"`
	None  string   `yaml:"-"`
}

func read(text string) (thing, map[string]Pos, error) {
	var ps Problems
	var got thing
	var places map[string]Pos
	if n := Parse("f", []byte(text), &ps); n != nil {
		places = Struct("f", n, &got, &ps)
	}
	return got, places, ps.Err()
}

func TestStruct(t *testing.T) {
	for _, text := range []string{
		"name: a b\nwords: [x, y]\nshare: 0.5\non: true\n",
		"\ufeffname: a b\r\nwords:\r\n- x\r\n- y\r\nshare: 0.5\r\non: true\r\n",
		`{"name": "a b", "words": ["x", "y"], "share": 5e-1, "on": true}`,
	} {
		got, places, err := read(text)
		if err != nil {
			t.Errorf("%q: %v", text, err)
			continue
		}
		if got.Name != "a b" || !slices.Equal(got.Words, []string{"x", "y"}) || got.Share != 0.5 || !got.On {
			t.Errorf("%q: %+v", text, got)
		}
		if len(places) != 4 || places["name"].Line != 1 {
			t.Errorf("%q: places %v", text, places)
		}
	}
	if got, _, err := read("words: 1848"); err != nil || !slices.Equal(got.Words, []string{"1848"}) {
		t.Errorf("a number as a word: %+v, %v", got, err)
	}
	if got, _, err := read("words: []"); err != nil || got.Words == nil || len(got.Words) != 0 {
		t.Errorf("an empty list: %+v, %v", got, err)
	}
}

// What is no acceptable YAML, with the start of the report.
func TestParseRefuses(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"tab":                  {"name: x\nwords:\n\t- y\n", "f:3:1: tab in the indentation: use spaces"},
		"tab deeper":           {"name: x\nwords:\n  - a\n  \t- y\n", "f:4:3: tab in the indentation: use spaces"},
		"colon":                {"name: a: b\n", `f:1:1: not readable as YAML (mapping values are not allowed in this context): put a text with ": " in it`},
		"open quote":           {"name: 'a\n\n", "f:3:1: not readable as YAML (found unexpected end of stream): close the quotation mark"},
		"open bracket":         {"name: x\nwords: [a\n", "f:1:1: not readable as YAML (did not find expected ',' or ']'): close the bracket"},
		"latin-1":              {"name: x\nwords: [gr\xfcn]\n", "f:2:11: byte 0xfc is not UTF-8: save the file as UTF-8"},
		"column in characters": {"name: ä\xfc", "f:1:8: byte 0xfc is not UTF-8"},
		"utf-16":               {"\xff\xfen\x00", "f:1:1: is UTF-16: save the file as UTF-8"},
		"control":              {"name: a\x00b", "f:1:8: control character 0x00: take it out"},
		"carriage return only": {"name: a\rwords: \x01", "f:2:8: control character 0x01"},
		"alias":                {"name: &a x\nwords: [*a, *a]\n", "f:2:9: alias *a: write the value out; aliases are not supported"},
		"unknown alias":        {"name: *a\n", "f:1:1: not readable as YAML (unknown anchor 'a' referenced): aliases (*name) are not supported"},
		"merge":                {"<<: {name: x}\n", "f:1:1: merge key <<: write the keys out"},
		"tag":                  {"name: !!binary aGFsbG8=\n", "f:1:7: type tag !!binary: leave it out"},
		"tag with a line end":  {"!%0A%1B[31m", "f:1:1: type tag !  [31m: leave it out"},
		"twice":                {"name: a\nname: b\n", `f:2:1: key "name" again (first on line 1): keep one of them`},
		"deep":                 {strings.Repeat("[", 14) + strings.Repeat("]", 14), "f:1:14: nested deeper than 12 levels: flatten it"},
		"key is a list":        {"[a]: b\n", "f:1:1: a key that is no word: write key: value"},
		"two documents":        {"name: a\n---\nname: b\n", "f:2:1: second YAML document in one file: join them, or make two files"},
		"broken second":        {"name: a\n---\n[", "f:3:1: not readable as YAML"},
		"10 MB":                {strings.Repeat("# x\n", 10<<18), "f: has 10.0 MB, the limit is 2 MB: split it into several files"},
		"10,000 levels":        {strings.Repeat("- ", 20000), "f:1:1: not readable as YAML (exceeded max depth of 10000): flatten it"},
		"100,000 brackets":     {strings.Repeat("[", 100000), "f:1:1: not readable as YAML (exceeded max depth of 10000): flatten it"},
	} {
		t.Run(name, func(t *testing.T) {
			_, _, err := read(c.text)
			if err == nil || !strings.HasPrefix(err.Error(), c.want) {
				t.Errorf("got  %v\nwant %s", err, c.want)
			}
		})
	}
}

func TestParseEmpty(t *testing.T) {
	for _, text := range []string{"", "\n", "# only a remark\n", "---\n", "\ufeff", "~"} {
		var ps Problems
		if n := Parse("f", []byte(text), &ps); n != nil || ps.Err() != nil {
			t.Errorf("%q: %v, %v", text, n, ps.Err())
		}
	}
}

func TestProblemsAreBoundedAndOrdered(t *testing.T) {
	var b strings.Builder
	for i := range 1000 {
		fmt.Fprintf(&b, "key%03d: x\n", i)
	}
	_, _, err := read(b.String())
	var e *Error
	if !errors.As(err, &e) || len(e.Problems) != 200 || e.More != 800 {
		t.Fatalf("%v", err)
	}
	if !strings.HasSuffix(err.Error(), "\nand 800 more problems") {
		t.Error("the rest is not counted")
	}
	var ps Problems
	ps.Add(Pos{"b", 9, 1}, "x", "")
	ps.Add(Pos{"a", 2, 2}, "y", "do")
	ps.Add(Pos{"b", 3, 1}, "z", "")
	ps.Add(Pos{"b", 3, 1}, "z", "")
	ps.Add(Pos{File: "a"}, "w", "")
	if got, want := ps.Err().Error(), "b:3:1: z\nb:9:1: x\na: w\na:2:2: y: do"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestNearest(t *testing.T) {
	known := []string{"lemma", "words", "list", "confidence", "counterexamples"}
	for word, want := range map[string]string{
		"lema": "lemma", "Words": "words", "lsit": "list", "confidense": "confidence", "counter-examples": "counterexamples",
		"zzzzz": "", "": "", strings.Repeat("lemma", 100): "",
	} {
		if got := Nearest(word, known); got != want {
			t.Errorf("nearest to %q is %q, want %q", word, got, want)
		}
	}
	if got := Nearest("daß", []string{"das", "dass"}); got != "dass" {
		t.Errorf("nearest to daß is %q", got)
	}
	if got, want := Suggest("zzzzz", known[:2]), "known are lemma, words"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte("name: x\nwords: [a, 'b', \"c\"]\nshare: 0.5\n"))
	f.Add([]byte("- &a [*a]\n- <<: *a\n"))
	f.Add([]byte("a: |\n  x\n\tb\n? [c]\n: d\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		var ps Problems
		n := Parse("f", data, &ps)
		if n == nil {
			return
		}
		var got thing
		Struct("f", n, &got, &ps)
		for _, p := range ps.list {
			if p.Line < 1 || p.Column < 1 || p.What == "" || strings.ContainsFunc(p.Error(), unicode.IsControl) {
				t.Errorf("%q: problem without place or text: %+v", data, p)
			}
		}
	})
}
