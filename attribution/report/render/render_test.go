package render

import (
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/clipperhouse/displaywidth"
	"github.com/google/go-cmp/cmp"

	"github.com/hearsay/hearsay/attribution/report"
)

const sampleText = "Überschrift\n\nLaut TASS kommt Kim.\nYonhap zitierte KCNA.\nBeobachter warnen."

// sample is a report by hand on sampleText.
func sample() *report.Report {
	return &report.Report{
		Schema:  report.Schema,
		Article: report.Article{ID: "kim", Title: "Über\x1b[31mschrift", Language: "de"},
		Sources: []report.Source{
			{ID: "tass", Name: "TASS", Kind: "agency", Named: true},
			{ID: "kcna", Name: "KCNA", Kind: "agency", Named: true},
			{ID: "yonhap", Name: "Yonhap", Kind: "agency", Named: true},
			{ID: "beobachter", Name: "Beobachter", Kind: "group"},
		},
		Attributions: []report.Attribution{{ID: "a1", Type: "indirect"}, {ID: "a2", Type: "direct"}, {ID: "a3", Type: "free-indirect"}},
		Claims: []report.Claim{
			{ID: "c1", Text: "kommt Kim", Spans: []report.Span{{Start: 23, End: 32}}, Chain: []string{"tass"}, Hops: 1, Attributions: []string{"a1"}, Confidence: 0.9},
			{ID: "c2", Text: "Kim\n reist  „bald“ nach Russland, um dort Gespräche über Fragen von gemeinsamem Interesse zu führen",
				Spans: []report.Span{{Start: 34, End: 40}}, Chain: []string{"kcna", "yonhap"}, Hops: 2, Attributions: []string{"a2"}, Confidence: 0.8, Inferred: true},
			{ID: "c3", Text: "Gefahr", Spans: []report.Span{{Start: 56, End: 60}}, Chain: []string{"beobachter"}, Hops: 1, Attributions: []string{"a3"}, Confidence: 0.95},
		},
		Findings: []report.Finding{
			{Code: report.UnnamedSource, Message: "a claim rests on “Beobachter”\x07, who have no name", Spans: []report.Span{{Start: 56, End: 66}}},
			{Code: report.Encoding, Message: "not UTF-8"},
		},
		Summary: report.Summary{Claims: 3, Sources: 4, MaxHops: 2, Origins: []report.Origin{{Source: "tass", Claims: 1}, {Source: "kcna", Claims: 1}, {Source: "beobachter", Claims: 1}}},
	}
}

func terminalText(t *testing.T, o Options, items ...Item) string {
	t.Helper()
	var b strings.Builder
	if err := Terminal(&b, items, o); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func differs(t *testing.T, got, want string) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("want -, got +\n%s", diff)
	}
}

func TestTerminal(t *testing.T) {
	got := terminalText(t, Options{Width: 60}, Item{Name: "kim.txt", Text: sampleText, Report: sample()})
	differs(t, got, `kim.txt: Über[31mschrift
3 claims, 4 sources, deepest chain 2 hops

hops  type           line  words, chain
   2  direct            4  Kim reist „bald“ nach Russland,…
                           KCNA → Yonhap → article
                           (inferred)
   1  indirect          3  kommt Kim
                           TASS → article
   1  free indirect     5  Gefahr
                           Beobachter (unnamed) → article

Origins
   1  TASS
   1  KCNA
   1  Beobachter (unnamed)

Findings
  unnamed-source: a claim rests on “Beobachter”, who have
    no name (line 5)
  encoding: not UTF-8
`)
}

func TestTerminalInGermanWithSeveralArticles(t *testing.T) {
	empty := &report.Report{Article: report.Article{ID: "leer"}}
	got := terminalText(t, Options{Language: "de", Top: 1}, Item{Text: sampleText, Report: sample()}, Item{Report: empty})
	differs(t, got, `Über[31mschrift
3 Aussagen, 4 Quellen, längste Kette 2 Schritte

Schritte  Art     Zeile  Wortlaut, Kette
       2  direkt      4  Kim reist „bald“ nach Russland, um dort Gespräche über…
                         KCNA → Yonhap → Artikel (erschlossen)
                         … 2 weitere

Ursprünge
   1  TASS
   1  KCNA
   1  Beobachter (ungenannt)

Befunde
  Quelle ohne Namen: a claim rests on “Beobachter”, who have no name
    (unnamed-source) (Zeile 5)
  Zeichensatz: Die Eingabe ist nicht UTF-8; die Zeichen wurden umgesetzt.
    (encoding)

leer
0 Aussagen, 0 Quellen, längste Kette 0 Schritte

keine Aussagen gefunden

2 Artikel: 3 Aussagen, 4 Quellen, längste Kette 2 Schritte
`)
}

func TestSorts(t *testing.T) {
	for by, want := range map[string]string{
		"": "c2 c1 c3", "hops": "c2 c1 c3", "position": "c1 c2 c3", "type": "c2 c3 c1", "source": "c3 c2 c1", "confidence": "c3 c1 c2",
	} {
		v := newView(Item{Report: sample()}, Options{Sort: by})
		var ids []string
		for _, r := range v.rows {
			ids = append(ids, r.claim.ID)
		}
		if got := strings.Join(ids, " "); got != want {
			t.Errorf("sorted by %q: %s, want %s", by, got, want)
		}
	}
}

func TestColor(t *testing.T) {
	got := terminalText(t, Options{Color: true}, Item{Report: sample()})
	if !strings.Contains(got, "\x1b[32mdirect       \x1b[0m") {
		t.Errorf("no green “direct” in\n%q", got)
	}
	// Only our own sequences: colour on, colour off.
	rest := got
	for _, own := range []string{"\x1b[0m", "\x1b[1m", "\x1b[2m", "\x1b[32m", "\x1b[35m", "\x1b[36m"} {
		rest = strings.ReplaceAll(rest, own, "")
	}
	if strings.ContainsAny(rest, "\x1b\a\u009b") {
		t.Errorf("a sequence of the article's: %q", rest)
	}
}

func TestLinesFit(t *testing.T) {
	r := sample()
	r.Article.Title = strings.Repeat("長い見出し", 20)
	r.Claims[0].Text = strings.Repeat("e\u0301\u0302 👩‍👩‍👧 漢字 ", 30)
	r.Sources[0].Name = strings.Repeat("Donaudampfschifffahrtsgesellschaft", 5)
	for _, width := range []int{40, 60, 80, 133} {
		for _, language := range Languages {
			got := terminalText(t, Options{Width: width, Language: language}, Item{Name: "kim.txt", Text: sampleText, Report: r})
			for line := range strings.Lines(got) {
				if n := displaywidth.String(strings.TrimSuffix(line, "\n")); n > width {
					t.Errorf("%d columns of %d (%s): %s", n, width, language, line)
				}
			}
		}
	}
}

func TestMarkdown(t *testing.T) {
	r := sample()
	r.Claims[0].Text = "a|b *c* <script> [d](e) `f`"
	var b strings.Builder
	if err := Markdown(&b, []Item{{Name: "kim.txt", Text: sampleText, Report: r}}, Options{Top: 2}); err != nil {
		t.Fatal(err)
	}
	differs(t, b.String(), `# Über\[31mschrift

3 claims, 4 sources, deepest chain 2 hops

| hops | type | words | chain | line |
|--:|---|---|---|--:|
| 2 | direct | Kim reist „bald“ nach Russland, um dort Gespräche über Fragen von gemeinsamem Interesse zu führen | KCNA → Yonhap → article (inferred) | 4 |
| 1 | indirect | a\|b \*c\* \<script\> \[d\](e) \`+"`f\\`"+` | TASS → article | 3 |

## Origins

- TASS: 1 claim
- KCNA: 1 claim
- Beobachter (unnamed): 1 claim

## Findings

- `+"`unnamed-source`"+`: a claim rests on “Beobachter”, who have no name (line 5)
- `+"`encoding`"+`: not UTF-8
`)
}

func TestClean(t *testing.T) {
	for in, want := range map[string]string{
		"a\x1b]0;title\ab":       "a]0;titleb",
		"a\u009b31mb\x7f":        "a31mb",
		" a \t\n\u00a0 b\r\n":    "a b",
		"a\u202egnp.exe\u2066b":  "agnp.exeb",
		"ä e\u0301 👩‍👧 漢 \ufeff": "ä e\u0301 👩‍👧 漢",
		"a\u2028b":               "a b",
		"":                       "",
	} {
		if got := Clean(in); got != want {
			t.Errorf("Clean(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestLineIndex(t *testing.T) {
	l := newLineIndex("äb\n\nc")
	for at, want := range []int{1, 1, 1, 2, 3, 3, 3} {
		if got := l.line(at); got != want {
			t.Errorf("line of %d is %d, want %d", at, got, want)
		}
	}
	if got := newLineIndex("").line(7); got != 0 {
		t.Errorf("line %d of an unknown text, want 0", got)
	}
}

// full is a disk that is.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestWriteErrors(t *testing.T) {
	items := []Item{{Report: sample()}}
	if err := Terminal(full{}, items, Options{}); err == nil || err.Error() != "disk full" {
		t.Errorf("Terminal: %v", err)
	}
	if err := Markdown(full{}, items, Options{}); err == nil || err.Error() != "disk full" {
		t.Errorf("Markdown: %v", err)
	}
}

func TestNothingToWrite(t *testing.T) {
	for name, write := range map[string]func(io.Writer, []Item, Options) error{"Terminal": Terminal, "Markdown": Markdown, "HTML": HTML} {
		if err := write(io.Discard, nil, Options{}); err == nil || err.Error() != "there is no report to write" {
			t.Errorf("%s of nothing: %v", name, err)
		}
		if err := write(io.Discard, []Item{{Name: "a.txt"}}, Options{}); err == nil || err.Error() != `item 1 ("a.txt") has no report` {
			t.Errorf("%s without a report: %v", name, err)
		}
	}
}

// A report by hand may lack what it names.
func TestIncompleteReport(t *testing.T) {
	r := &report.Report{Claims: []report.Claim{{Text: "x", Chain: []string{"nobody"}, Hops: 1}, {Text: "y"}},
		Summary: report.Summary{Claims: 2, Origins: []report.Origin{{Source: "nobody", Claims: 1}}}}
	got := terminalText(t, Options{}, Item{Report: r})
	for _, want := range []string{"nobody → article", "no source → article"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}
