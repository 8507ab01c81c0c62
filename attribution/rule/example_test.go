package rule

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay/hearsay/attribution/doc"
)

func TestParseExample(t *testing.T) {
	for _, c := range []struct {
		marked, text string
		spans        map[string][]doc.Span
	}{
		{"Es regnet.", "Es regnet.", map[string][]doc.Span{}},
		{"[Er]{source} [teilte]{cue} [mit]{cue}, [dass es geht]{content}.", "Er teilte mit, dass es geht.", map[string][]doc.Span{
			"source": {{Start: 0, End: 2}}, "cue": {{Start: 3, End: 9}, {Start: 10, End: 13}}, "content": {{Start: 15, End: 27}}}},
		{"[[Müller]{source} [sagte]{cue}]{frame}", "Müller sagte", map[string][]doc.Span{
			"source": {{Start: 0, End: 7}}, "cue": {{Start: 8, End: 13}}, "frame": {{Start: 0, End: 13}}}},
		{`\[sic\] [a\\b\{\}]{cue}`, `[sic] a\b{}`, map[string][]doc.Span{"cue": {{Start: 6, End: 11}}}},
		{`C:\temp`, `C:\temp`, map[string][]doc.Span{}},
	} {
		ex, err := ParseExample(c.marked)
		if err != nil {
			t.Errorf("%s: %v", c.marked, err)
			continue
		}
		if ex.Text != c.text || !cmp.Equal(ex.Spans, c.spans) {
			t.Errorf("%s: text %q, spans %v", c.marked, ex.Text, ex.Spans)
		}
	}
}

func TestParseExampleErrors(t *testing.T) {
	for marked, want := range map[string]string{
		"Er [sagte":                   "character 4: [ without ]",
		"Er sagte]{cue}":              "character 9: ] without [",
		"Er [sagte] es":               "character 10: no {role} behind ]",
		"Er [sagte]{cue es":           "character 10: no {role} behind ]",
		"Äh [sagte]{kue} es":          "character 11: unknown role {kue}",
		"Er []{cue}":                  "character 4: nothing between [ and ]",
		"Er {cue}":                    "character 4: { without ]",
		"[a [b]{cue}]{cue}":           "two marks of role cue lie on each other",
		"":                            "example without text",
		strings.Repeat("x", 50) + "[": "…“, character 51: [ without ]",
	} {
		_, err := ParseExample(marked)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error %v, want %s", marked, err, want)
		}
	}
}

func TestMarkIsTheReverse(t *testing.T) {
	for _, marked := range []string{
		"[Er]{source} [teilte]{cue} [mit]{cue}, [dass es geht]{content}.",
		"[[Müller]{source} [sagte]{cue}]{frame}",
		`\[sic\] [a\\b\{\}]{cue}`,
		"Es regnet.",
	} {
		ex, err := ParseExample(marked)
		if err != nil {
			t.Fatal(err)
		}
		if got := Mark(ex.Text, ex.Spans); got != marked {
			t.Errorf("got %s, want %s", got, marked)
		}
	}
	crossing := map[string][]doc.Span{"cue": {{Start: 0, End: 4}}, "source": {{Start: 2, End: 6}}}
	if got, want := Mark("abcdef", crossing), "[abcd]{cue}ef"; got != want {
		t.Errorf("crossing: got %s, want %s", got, want)
	}
}

func FuzzParseExample(f *testing.F) {
	f.Add("[Er]{source} [teilte]{cue} [mit]{cue}, [dass es geht]{content}.")
	f.Add(`\[sic\] [a\\b\{\}]{cue}`)
	f.Fuzz(func(t *testing.T, marked string) {
		ex, err := ParseExample(marked)
		if err != nil {
			return
		}
		again, err := ParseExample(Mark(ex.Text, ex.Spans))
		if err != nil || !cmp.Equal(ex, again) {
			t.Errorf("%q does not come back: %v", marked, err)
		}
	})
}
