package ruletest

import (
	"errors"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/rule"
)

// fire is an attribution that the stand-in analyser finds: its rule and the
// text with the roles marked.
type fire struct{ rule, marked string }

var word = regexp.MustCompile(`[\pL\d]+|[^\s\pL\d]`)

// analyser finds the given attributions in their texts and nothing in others.
func analyser(t *testing.T, fires ...fire) Analyze {
	t.Helper()
	byText := map[string][]doc.Attribution{}
	for _, f := range fires {
		ex, err := rule.ParseExample(f.marked)
		if err != nil {
			t.Fatal(err)
		}
		a := tokens(ex.Text)
		at := doc.Attribution{Rule: f.rule, From: -1, Within: -1}
		for role, to := range map[string]*[]doc.Range{"content": &at.Content, "cue": &at.Cue, "source": &at.Source, "addressee": &at.Addressee, "frame": &at.Frame} {
			for _, s := range ex.Spans[role] {
				*to = append(*to, ranged(a, s))
			}
		}
		byText[ex.Text] = append(byText[ex.Text], at)
	}
	return func(_, text string) (*doc.Analysis, []doc.Attribution, error) {
		if text == "kaputt" {
			return nil, nil, errors.New("no language")
		}
		return tokens(text), byText[text], nil
	}
}

func tokens(text string) *doc.Analysis {
	a := &doc.Analysis{Doc: &doc.Document{Text: text}}
	for _, m := range word.FindAllStringIndex(text, -1) {
		w := text[m[0]:m[1]]
		a.Tokens = append(a.Tokens, doc.Token{Span: doc.Span{Start: m[0], End: m[1]}, Text: w, Lower: strings.ToLower(w), Lemma: strings.ToLower(w)})
	}
	a.Sentences = []doc.Sentence{{Range: doc.Range{To: len(a.Tokens)}}}
	a.ClausesOf, a.PhrasesOf = []doc.Range{{}}, []doc.Range{{}}
	return a
}

func ranged(a *doc.Analysis, s doc.Span) doc.Range {
	r := doc.Range{From: -1}
	for i, t := range a.Tokens {
		if s.Contains(t.Span) {
			if r.From < 0 {
				r.From = i
			}
			r.To = i + 1
		}
	}
	return r
}

func set(t *testing.T, text string) *rule.Set {
	t.Helper()
	s, err := rule.Load(fstest.MapFS{"rules/de/r.yaml": {Data: []byte(text)}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

const verbRule = `
lists:
- {name: de.verbs, entries: [sagen, melden]}
rules:
- id: de.verb
  kind: verb
  list: de.verbs
  examples:
  - "[Er]{source} [sagte]{cue}, [es gehe]{content}."
  counterexamples:
  - "Er sagte nichts."
  todo:
  - "[Sie]{source} [meldete]{cue}: [es gehe]{content}."
`

func TestAllHolds(t *testing.T) {
	r := Run(set(t, verbRule), analyser(t, fire{"de.verb.sagen", "[[Er]{source} [sagte]{cue},]{frame} [es gehe]{content}."}), nil)
	if r.Failed() {
		t.Errorf("%+v", r.Outcomes)
	}
	want := Summary{Examples: Count{1, 1}, Counterexamples: Count{1, 1}, Todo: Count{0, 1},
		NoExamples: []string{}, NeverFired: []string{}, UnusedLists: []string{}, Fired: Count{1, 2}}
	if !cmp.Equal(r.Summary, want) {
		t.Error(cmp.Diff(want, r.Summary))
	}
	if at := r.Outcomes[0].At; at.String() != "shipped:rules/de/r.yaml:9:5" {
		t.Errorf("example stands at %v", at)
	}
}

func TestFailures(t *testing.T) {
	for name, c := range map[string]struct {
		fires []fire
		why   string
		got   string
	}{
		"nothing":        {nil, "nothing fires", ""},
		"content short":  {[]fire{{"de.verb.sagen", "[Er]{source} [sagte]{cue}, es [gehe]{content}."}}, "content is „gehe“, not „es gehe“", "[Er]{source} [sagte]{cue}, es [gehe]{content}."},
		"source missing": {[]fire{{"de.verb.sagen", "Er [sagte]{cue}, [es gehe]{content}."}}, "source is empty, not „Er“", "Er [sagte]{cue}, [es gehe]{content}."},
		"nearest shown": {[]fire{{"x", "[Er]{content} sagte, es gehe."}, {"y", "[Er]{source} [sagte]{cue}, es [gehe]{content}."}},
			"content is „gehe“, not „es gehe“", "[Er]{source} [sagte]{cue}, es [gehe]{content}."},
	} {
		r := Run(set(t, verbRule), analyser(t, c.fires...), nil)
		o := r.Outcomes[0]
		if !r.Failed() || o.OK || o.Why != c.why || o.Got != c.got {
			t.Errorf("%s: ok %v, why %q, got %q", name, o.OK, o.Why, o.Got)
		}
		if !strings.Contains(o.Trace, "sagte") {
			t.Errorf("%s: no tokens in the trace", name)
		}
	}
}

func TestSplitMarksAreJoined(t *testing.T) {
	s := set(t, "- {id: a, kind: verb, lemma: x, examples: '[Er]{source} [hat]{cue} [gesagt]{cue}, [es gehe]{content}.'}")
	if r := Run(s, analyser(t, fire{"a", "[Er]{source} [hat gesagt]{cue}, [es]{content} [gehe]{content}."}), nil); r.Failed() {
		t.Errorf("%+v", r.Outcomes[0])
	}
}

func TestFoundByAnother(t *testing.T) {
	r := Run(set(t, verbRule), analyser(t, fire{"de.colon", "[Er]{source} [sagte]{cue}, [es gehe]{content}."}), nil)
	if r.Failed() || !slices.Equal(r.Summary.NeverFired, []string{"de.verb"}) || r.Outcomes[0].By[0] != "de.colon" {
		t.Errorf("%+v", r)
	}
	// Where both find the words, the rule's own comes first.
	r = Run(set(t, verbRule), analyser(t, fire{"de.colon", "[Er]{source} [sagte]{cue}, [es gehe]{content}."}, fire{"de.verb.sagen", "[Er]{source} [sagte]{cue}, [es gehe]{content}."}), nil)
	if !slices.Equal(r.Outcomes[0].By, []string{"de.verb.sagen", "de.colon"}) || len(r.Summary.NeverFired) != 0 {
		t.Errorf("by %v", r.Outcomes[0].By)
	}
	// A rule whose id merely begins alike is another one.
	r = Run(set(t, verbRule), analyser(t, fire{"de.verbum", "[Er]{source} [sagte]{cue}, [es gehe]{content}."}), nil)
	if len(r.Summary.NeverFired) != 1 {
		t.Error("de.verbum counted as an entry of de.verb")
	}
}

func TestCounterexample(t *testing.T) {
	r := Run(set(t, verbRule), analyser(t, fire{"de.verb.sagen", "[Er]{source} [sagte]{cue} [nichts]{content}."}), nil)
	o := r.Outcomes[1]
	if o.OK || o.Why != "the rule fires in a counterexample" || o.Got != "[Er]{source} [sagte]{cue} [nichts]{content}." {
		t.Errorf("%+v", o)
	}
	r = Run(set(t, verbRule), analyser(t, fire{"de.other", "[Er]{source} [sagte]{cue} [nichts]{content}."}), nil)
	if o := r.Outcomes[1]; !o.OK || !slices.Equal(o.By, []string{"de.other"}) {
		t.Errorf("another rule in a counterexample: %+v", o)
	}
}

func TestTodoNeverFails(t *testing.T) {
	fires := []fire{{"de.verb.sagen", "[Er]{source} [sagte]{cue}, [es gehe]{content}."}, {"de.verb.melden", "[Sie]{source} [meldete]{cue}: [es gehe]{content}."}}
	r := Run(set(t, verbRule), analyser(t, fires...), nil)
	if r.Failed() || r.Summary.Todo != (Count{1, 1}) {
		t.Errorf("%+v", r.Summary)
	}
	var b strings.Builder
	if err := r.Write(&b, false, true); err != nil {
		t.Fatal(err)
	}
	want := "done  shipped:rules/de/r.yaml:13:5: a todo of de.verb works: move it to examples\n" +
		"      [Sie]{source} [meldete]{cue}: [es gehe]{content}.\n" +
		"coverage: 2 of 2 rules fired (entries of lists counted one by one)\n" +
		"1 of 1 examples, 1 of 1 counterexamples, 1 of 1 todo\n"
	if b.String() != want {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
}

func TestLinksAndHedges(t *testing.T) {
	s := set(t, `
- {id: de.appeal, kind: appeal, words: unter Berufung auf, examples: "Er sagte [unter Berufung auf]{cue} [AFP]{source}, [es gehe]{content}."}
- {id: de.told, kind: told-medium, words: x, examples: ["[Sie]{source} [sagte]{cue} [der dpa]{addressee}, [es gehe]{content}.", "[Sie]{source} [sagte]{cue} der dpa, [es gehe]{content}."]}
- {id: de.hedge, kind: hedge, words: wohl, examples: "Er sagte, [es gehe [wohl]{cue}]{content}.", counterexamples: "Ihm ist wohl."}
`)
	texts := map[string]doc.Attribution{}
	a := tokens("Er sagte unter Berufung auf AFP, es gehe.")
	texts[a.Doc.Text] = doc.Attribution{Rule: "de.verb", Content: []doc.Range{{From: 7, To: 9}}, From: -1,
		Links: []doc.Link{{Rule: "de.appeal", Source: doc.Range{From: 5, To: 6}, Cue: doc.Range{From: 2, To: 5}}}}
	c := tokens("Sie sagte der dpa, es gehe.")
	texts[c.Doc.Text] = doc.Attribution{Rule: "de.verb", Content: []doc.Range{{From: 5, To: 7}}, Cue: []doc.Range{{From: 1, To: 2}}, Source: []doc.Range{{From: 0, To: 1}}, From: -1,
		Links: []doc.Link{{Kind: doc.Told, Rule: "de.told.sagen", Source: doc.Range{From: 2, To: 4}, Cue: doc.Range{From: 1, To: 2}}}}
	b := tokens("Er sagte, es gehe wohl.")
	texts[b.Doc.Text] = doc.Attribution{Rule: "de.verb", Content: []doc.Range{{From: 3, To: 6}}, Hedges: []doc.Range{{From: 5, To: 6}}, From: -1}
	r := Run(s, func(_, text string) (*doc.Analysis, []doc.Attribution, error) {
		at, ok := texts[text]
		if !ok {
			return tokens(text), nil, nil
		}
		return tokens(text), []doc.Attribution{at}, nil
	}, nil)
	if r.Failed() || len(r.Summary.NeverFired) != 0 {
		for _, o := range r.Outcomes {
			t.Errorf("%v %s %v %s", o.OK, o.Why, o.By, o.Got)
		}
	}
}

func TestErrorsAndSelection(t *testing.T) {
	s := set(t, "- {id: a, kind: verb, lemma: x, examples: '[kaputt]{cue}'}\n- {id: b, kind: verb, lemma: y}\n- {id: c, kind: verb, lemma: z}\n- disable: c")
	r := Run(s, analyser(t), nil)
	if len(r.Outcomes) != 1 || r.Outcomes[0].Why != "cannot be analysed: no language" || !slices.Equal(r.Summary.NoExamples, []string{"b"}) {
		t.Errorf("%+v", r)
	}
	r = Run(s, analyser(t), func(r rule.Rule) bool { return r.ID == "b" })
	if len(r.Outcomes) != 0 || r.Summary.Fired.All != 1 {
		t.Errorf("%+v", r)
	}
}

func TestFailureIsReadable(t *testing.T) {
	s := set(t, "- {id: a, kind: verb, lemma: x, examples: '[Er]{source} [sagt]{cue} [viel]{content}'}")
	r := Run(s, analyser(t, fire{"a", "[Er]{source} [sagt]{cue} viel"}), nil)
	var b strings.Builder
	if err := r.Write(&b, false, false); err != nil {
		t.Fatal(err)
	}
	want := `FAIL  shipped:rules/de/r.yaml:1:3: example of a: content is empty, not „viel“
      expected  [Er]{source} [sagt]{cue} [viel]{content}
      found     [Er]{source} [sagt]{cue} viel
      by        a
      tokens
        0  Er    X  er ?
        1  sagt  X  sagt ?
        2  viel  X  viel ?
      fired
        a  direct, asserted  confidence 0.00
          cue        sagt
          source     Er
rules that never fire (1): a
0 of 1 examples, 0 of 0 counterexamples, 0 of 0 todo
`
	if b.String() != want {
		t.Errorf("got\n%s\nwant\n%s%s", b.String(), want, cmp.Diff(want, b.String()))
	}
}

func TestChanges(t *testing.T) {
	s := set(t, verbRule)
	sagte := fire{"de.verb.sagen", "[Er]{source} [sagte]{cue}, [es gehe]{content}."}
	before := Run(s, analyser(t, sagte), nil)
	for name, c := range map[string]struct {
		after *Result
		want  string
	}{
		"nothing": {Run(s, analyser(t, sagte), nil), ""},
		"broken":  {Run(s, analyser(t), nil), "FAIL  shipped:rules/de/r.yaml:9:5: example of de.verb: nothing fires\n"},
		"todo done": {Run(s, analyser(t, sagte, fire{"de.verb.melden", "[Sie]{source} [meldete]{cue}: [es gehe]{content}."}), nil),
			"ok    shipped:rules/de/r.yaml:13:5: todo of de.verb\n"},
		"gone": {Run(s, analyser(t), func(rule.Rule) bool { return false }), "gone  example of de.verb\n      [Er]{source} [sagte]{cue}, [es gehe]{content}.\ngone  counterexample of de.verb\n"},
	} {
		var b strings.Builder
		if err := c.after.WriteChanges(&b, before); err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(b.String(), c.want) || c.want == "" && strings.Count(b.String(), "\n") != 1 {
			t.Errorf("%s: got\n%s\nwant\n%s", name, b.String(), c.want)
		}
	}
}
