package gold

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/report"
)

func one(t *testing.T, name, text string) (Article, error) {
	t.Helper()
	got, err := decode(name, strings.NewReader(text))
	if err != nil || len(got) == 0 {
		return Article{}, err
	}
	if len(got) != 1 {
		t.Fatalf("%d articles", len(got))
	}
	return got[0], nil
}

func TestOwn(t *testing.T) {
	a, err := one(t, "f.json", `{"id":"x","language":"de","text":"Ärger: er sagte, er sagte nichts, sagte er.","attributions":[
		{"type":"Indirect","polarity":"denied","content":[{"text":"er sagte","nth":2},"nichts"],"cue":[{"text":"sagte","nth":3}],"source":[{"start":40,"end":42}],"frame":["Ärger"]}]}`)
	if err != nil {
		t.Fatal(err)
	}
	// Tokens: Ärger : er sagte , er sagte nichts , sagte er .
	want := Attribution{Type: "indirect", Parts: [parts][]int{Content: {5, 6, 7}, Cue: {9}, Source: {10}, Frame: {0}}}
	if !reflect.DeepEqual(a.Attributions, []Attribution{want}) || a.Language != "de" || !a.Attributed || a.Chained || a.Place != "f.json" {
		t.Errorf("got %+v", a)
	}
}

// TestWholeWords: "er" stands in "er" and "sagte er", not in "Ärger".
func TestWholeWords(t *testing.T) {
	p := piece{Text: "er", Nth: 2}
	if s, err := p.find("Ärger: er sagte er"); err != nil || s != (report.Span{Start: 16, End: 18}) {
		t.Errorf("%v %v", s, err)
	}
	p = piece{Text: "“, s"}
	if _, err := p.find("„x“, sagte"); err == nil {
		t.Error("a piece must not end inside a word")
	}
}

func TestGNQA(t *testing.T) {
	const text = `"documentName":"n","originalText":"Ä bc. De"`
	a, err := one(t, "f.jsonl", `{`+text+`,"tokens":[{"charBegin":0,"charEnd":1},{"charBegin":2,"charEnd":4},{"charBegin":4,"charEnd":5},{"charBegin":6,"charEnd":8}],
"annotations":[]}`)
	if err == nil || a.ID != "" {
		t.Errorf("%+v %v", a, err)
	}
	a, err = one(t, "f.jsonl", `{`+text+`,"sentences":[{"tokens":["Ä","bc","."]},{"tokens":["De"]}],"annotations":[{"type":"FreeIndirect","quote":{"tokenIds":[1,0,1]},"cue":{},"frame":null,"speaker":[],"addressee":{"tokenIds":[3]}}]}`)
	if err != nil {
		t.Fatal(err)
	}
	if want := []report.Span{{Start: 0, End: 1}, {Start: 2, End: 4}, {Start: 4, End: 5}, {Start: 6, End: 8}}; !reflect.DeepEqual(a.Tokens, want) {
		t.Errorf("tokens %v", a.Tokens)
	}
	want := Attribution{Type: "free-indirect", Parts: [parts][]int{Content: {0, 1}, Addressee: {3}}}
	if got := a.Attributions[0]; got.Type != want.Type || !reflect.DeepEqual(got.Parts[Content], []int{0, 1}) || !reflect.DeepEqual(got.Parts[Addressee], []int{3}) || len(got.Parts[Source]) != 0 {
		t.Errorf("got %+v", got)
	}
}

// TestWriteGNQA: what is written reads back the same.
func TestWriteGNQA(t *testing.T) {
	articles, err := Read("testdata/quotes.gold.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := WriteGNQA(&b, articles); err != nil {
		t.Fatal(err)
	}
	back, err := decode("back.jsonl", &b)
	if err != nil || len(back) != len(articles) {
		t.Fatalf("%d of %d, %v", len(back), len(articles), err)
	}
	for i, a := range articles {
		g := back[i]
		if g.ID != a.ID || g.Text != a.Text || !reflect.DeepEqual(g.Tokens, a.Tokens) || len(g.Attributions) != len(a.Attributions) {
			t.Fatalf("%s: got %+v", a.ID, g)
		}
		for k, w := range a.Attributions {
			for p := range parts {
				if got := g.Attributions[k]; got.Type != w.Type || len(got.Parts[p])+len(w.Parts[p]) > 0 && !reflect.DeepEqual(got.Parts[p], w.Parts[p]) {
					t.Errorf("%s: attribution %d, %s: %v, want %v", a.ID, k, p, got.Parts[p], w.Parts[p])
				}
			}
		}
	}
}

func TestErrors(t *testing.T) {
	const quote = `{"id":"x","text":"Er sagt, er sagt es.","attributions":[{"type":"indirect","content":["er sagt es"]`
	const chain = `{"id":"x","text":"Er sagt es.","chains":[`
	for _, c := range []struct{ line, want string }{
		{`{`, "f.jsonl:1: is no JSON object: unexpected end of JSON input"},
		{"{\"text\":\"\xff\"}", "f.jsonl:1: is not UTF-8"},
		{`{"text":"x"}`, "f.jsonl:1: is no kind of gold that is known"},
		{"\n\n" + quote + `,"que":["sagt"]}]}`, `f.jsonl:3: json: unknown field "que"`},
		{quote + `,"cue":["sagt"]}]}`, `f.jsonl:1: attribution 1: cue: "sagt" stands in the text 2 times`},
		{quote + `,"cue":["sag"]}]}`, `f.jsonl:1: attribution 1: cue: "sag" stands in the text 0 times as whole words`},
		{quote + `,"cue":[{"text":"sagt","nth":3}]}]}`, `f.jsonl:1: attribution 1: cue: "sagt" stands in the text 2 times as whole words`},
		{quote + `,"cue":[{"start":5,"end":99}]}]}`, `f.jsonl:1: attribution 1: cue: start and end do not name a place in the text`},
		{quote + `,"cue":[""]}]}`, `f.jsonl:1: attribution 1: cue: an empty piece`},
		{quote + `,"polarity":"no-statement"}]}`, `f.jsonl:1: attribution 1: unknown polarity "no-statement"`},
		{`{"id":"x","text":"x","attributions":[{"type":"Direct","content":["x"]}]}`, ""},
		{`{"id":"x","text":"x","attributions":[{"type":"spoken","content":["x"]}]}`, `f.jsonl:1: attribution 1: unknown type "spoken"`},
		{`{"id":"x","text":"x","attributions":[{"type":"direct"}]}`, `f.jsonl:1: attribution 1: has no content`},
		{chain + `{"content":"Er","chain":[],"kind":"plain"}]}`, "f.jsonl:1: chain 1 has no source"},
		{chain + `{"content":"","chain":["Er"],"kind":"plain"}]}`, "f.jsonl:1: chain 1 has no content"},
		{chain + `{"content":"Sie","chain":["Er"],"kind":"plain"}]}`, `f.jsonl:1: chain 1: "Sie" is not in the text`},
		{`{"documentName":"n","originalText":"a b","sentences":[{"tokens":["b","a"]}]}`, `f.jsonl:1: token "a" is not in the text behind the one before`},
		{`{"documentName":"n","originalText":"a","sentences":[{"tokens":["a"]}],"annotations":[{"quote":{"tokenIds":[1]}}]}`, "f.jsonl:1: annotation 0, content: there is no token 1"},
	} {
		_, err := decode("f.jsonl", strings.NewReader(c.line))
		got := ""
		if err != nil {
			got = err.Error()
			var e *Error
			if !errors.As(err, &e) || e.Hint() == "" {
				t.Errorf("%s: no hint", c.line)
			}
		}
		if got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.line, got, c.want)
		}
	}
}

func TestReadPaths(t *testing.T) {
	dir := t.TempDir()
	if _, err := Read(dir); err == nil || !strings.HasSuffix(err.Error(), "the folder holds no gold") {
		t.Errorf("empty folder: %v", err)
	}
	if _, err := Read(filepath.Join(dir, "none")); err == nil || !strings.HasSuffix(err.Error(), "there is no such file or folder") {
		t.Errorf("no file: %v", err)
	}
	for name, text := range map[string]string{"b.jsonl": "\ufeff{\"id\":\"b\",\"text\":\"x\",\"chains\":[]}\n", "a.JSON": `{"id":"a","text":"x","chains":[]}`, "c.txt": "no"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	got, err := Read(dir)
	if err != nil || len(got) != 2 || got[0].ID != "a" || got[1].ID != "b" || !got[1].Chained {
		t.Errorf("%+v %v", got, err)
	}
	empty := filepath.Join(dir, "empty.jsonl")
	if err := os.WriteFile(empty, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Read(empty); err == nil || err.Error() != empty+": holds no article" {
		t.Errorf("empty file: %v", err)
	}
}

// TestOwnGold: the gold that the project ships is whole. The counts only grow.
func TestOwnGold(t *testing.T) {
	for _, c := range []struct {
		name                           string
		texts, attributions, two, none int
	}{
		{"attributions", 86, 218, 0, 6},
		{"articles.chains", 12, 0, 35, 1},
		{"passages.chains", 107, 0, 52, 8},
		{"en-attributions", 44, 160, 0, 5},
		{"en-articles.chains", 14, 0, 34, 1},
		{"en-passages.chains", 40, 0, 20, 4},
	} {
		articles, err := Read("../../testdata/gold/" + c.name + ".jsonl")
		if err != nil {
			t.Fatal(err)
		}
		attributions, two, none := 0, 0, 0
		seen := map[string]bool{}
		for _, a := range articles {
			if seen[a.ID] {
				t.Errorf("%s: %s twice", c.name, a.ID)
			}
			seen[a.ID] = true
			attributions += len(a.Attributions)
			if len(a.Attributions)+len(a.Chains) == 0 {
				none++
			}
			for _, ch := range a.Chains {
				if len(ch.Chain) > 1 {
					two++
				}
			}
		}
		if len(articles) < c.texts || attributions < c.attributions || two < c.two || none < c.none {
			t.Errorf("%s: %d texts, %d attributions, %d chains of two hops and more, %d texts with nothing", c.name, len(articles), attributions, two, none)
		}
	}
}
