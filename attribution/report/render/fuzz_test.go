package render

import (
	"bytes"
	"io"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/hearsay/hearsay/attribution/report"
)

// everywhere puts one text at every place of a report where a text can stand.
func everywhere(text string) Item {
	n := len([]rune(text))
	r := speech(text)
	r.Article = report.Article{ID: text, Title: text, Outlet: text, Published: text, URL: text, Language: text, Authors: []string{text}, Credits: []string{text},
		CreditDetails: []report.Credit{{Name: text, Kind: text, Span: &report.Span{End: n}}}}
	for i := range r.Sources {
		s := &r.Sources[i]
		s.Name, s.Reason, s.Kind, s.Country, s.Owner, s.Aliases = text, text, text, text, text, []string{text}
	}
	for i := range r.Attributions {
		a := &r.Attributions[i]
		a.Rule, a.Type, a.Medium, a.Mood, a.Polarity = text, text, text, text, text
		a.Spans.Content, a.Spans.Cue = []report.Span{{End: n}}, []report.Span{{Start: n / 2, End: n}}
	}
	r.Claims[0].ID, r.Claims[0].Spans = text, []report.Span{{End: n}}
	r.Findings[0].Code, r.Findings[0].Message, r.Findings[0].Spans = text, text, []report.Span{{End: n}}
	return Item{Name: text, Text: text, Report: r}
}

var paint = regexp.MustCompile("\x1b\\[[0-9]+m")

// FuzzRender: whatever text stands at whatever place of a report, no output for
// people has a control character or a direction mark of it, the page has no
// element and no attribute of it, a table keeps its rows, and a second writing
// gives the same bytes.
func FuzzRender(f *testing.F) {
	for _, s := range []string{
		"", "ä", "\x1b[31mrot\x1b[0m", "\x1b]0;title\a", "\u009b31m", "a\r\nb\tc\vd", "\u202eevil\u2066", "\u2028\u2029\ufeff", "\xff", "| a | b |\n|---|", "`x` **y** <b>", "# x",
		"<script>alert(1)</script>", `"onclick=alert(1) x="`, "</title></style></script><!--", "]]>{{.}}&lt;", "javascript:alert(1)", "\u0301\u200d\U0001F469", strings.Repeat("wide 漢字 ", 40),
	} {
		f.Add(s)
	}
	allowed := map[string]bool{}
	f.Fuzz(func(t *testing.T, s string) {
		if len(allowed) == 0 {
			allowed = names(t, htmlPage(t, Options{}, everywhere("harmless words")))
		}
		item := everywhere(s)
		out := map[string]string{}
		language := Languages[len(s)%len(Languages)]
		for name, write := range map[string]func(io.Writer, []Item, Options) error{"terminal": Terminal, "markdown": Markdown, "html": HTML} {
			var b, again bytes.Buffer
			o := Options{Color: name == "terminal", Language: language}
			if err := write(&b, []Item{item}, o); err != nil {
				t.Fatal(err)
			}
			if err := write(&again, []Item{item}, o); err != nil || !bytes.Equal(b.Bytes(), again.Bytes()) {
				t.Fatalf("%s: the second writing differs (%v)", name, err)
			}
			out[name] = b.String()
			text := b.String()
			if name == "terminal" {
				text = paint.ReplaceAllString(text, "")
			}
			if i := strings.IndexFunc(text, func(r rune) bool {
				return r != '\n' && (r != '\t' || name != "html") && unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)
			}); i >= 0 {
				t.Errorf("%s: %q came through", name, text[i:min(i+8, len(text))])
			}
		}
		if n := strings.Count(out["markdown"], "\n| "); n != 2 { // the head and one claim; the line of dashes has no blank
			t.Errorf("%d rows, want 2:\n%s", n, out["markdown"])
		}
		for name := range names(t, out["html"]) {
			if !allowed[name] {
				t.Errorf("%q brought in %s", s, name)
			}
		}
	})
}
