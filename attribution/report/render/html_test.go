package render

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"html"
	"regexp"
	"strings"
	"testing"

	nethtml "golang.org/x/net/html"

	"github.com/hearsay/hearsay/attribution/report"
)

func htmlPage(t *testing.T, o Options, items ...Item) string {
	t.Helper()
	var b bytes.Buffer
	if err := HTML(&b, items, o); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func ref(s string) *string { return &s }

// speech is a report by hand: a2 lies in a1, and a cue lies across the end of a2.
func speech(text string) *report.Report {
	return &report.Report{
		Schema:  report.Schema,
		Article: report.Article{ID: "a", Language: "de"},
		Sources: []report.Source{{ID: "dpa", Name: "dpa", Kind: "agency", Named: true}, {ID: "er", Name: "er", Kind: "person", Reason: "somebody without a name"}},
		Attributions: []report.Attribution{
			{ID: "a1", Type: "indirect", Polarity: "asserted", Mood: "indicative", Source: ref("dpa"), Rule: "de.prep.laut", Confidence: 0.9,
				Spans: report.Parts{Content: []report.Span{{Start: 4, End: 12}}, Source: []report.Span{{Start: 0, End: 3}}}},
			{ID: "a2", Type: "direct", Polarity: "asserted", Mood: "indicative", Source: ref("er"), Within: ref("a1"), Rule: "de.verb.sagen", Confidence: 0.8,
				Spans: report.Parts{Content: []report.Span{{Start: 6, End: 9}}, Cue: []report.Span{{Start: 8, End: 11}}}},
		},
		Claims:   []report.Claim{{ID: "c1", Text: text, Spans: []report.Span{{Start: 6, End: 9}}, Chain: []string{"er", "dpa"}, Hops: 2, Attributions: []string{"a2", "a1"}, Confidence: 0.72}},
		Findings: []report.Finding{{Code: report.UnnamedSource, Message: "“x” rests on “er”: somebody without a name", Spans: []report.Span{{Start: 6, End: 9}}, Attributions: []string{"a2"}, Sources: []string{"er"}}},
		Summary:  report.Summary{Claims: 1, Sources: 2, MaxHops: 2, MeanHops: 2, Origins: []report.Origin{{Source: "er", Claims: 1}}},
	}
}

func TestMarksNestAndCross(t *testing.T) {
	v := newView(Item{Text: "dpa 4567\n9ab!", Report: speech("x")}, Options{})
	got := markText(v, "", &htmlEnglish)
	// a1 is 4 to 12, a2's content 6 to 9 with the line end in it, its cue 8 to 11.
	want := []htmlLine{
		{1, `<span class="s" data-a="0">dpa</span> <span class="k h1" data-a="0">45<span class="k h0" data-a="1">67` +
			`<a class="ref" href="#c1" data-c="0" aria-label="Claim c1, 2 hops: er (unnamed) → dpa → article, direct">c1</a></span></span>`},
		{2, `<span class="k h1" data-a="0"><span class="q" data-a="1">9a</span>b</span>!`},
	}
	for i, w := range want {
		if i >= len(got) || got[i] != w {
			t.Fatalf("line %d\ngot  %v\nwant %v", i+1, got, w)
		}
	}
}

// Whatever an article holds, the page has no element and no attribute from it.
func TestArticleStaysText(t *testing.T) {
	evil := []string{`<script>alert(1)</script>`, `"onclick=alert(1) x="`, `'><img src=x onerror=alert(1)>`, `</title></style></script><b>`, `<!--`, `]]>`, `{{.}}`, "\u202eevil\x1b[31m", `javascript:alert(1)`, `&lt;i&gt;`}
	for i, text := range evil {
		r := speech(text)
		n := len([]rune(text))
		full := []report.Span{{Start: 0, End: n}}
		r.Article = report.Article{ID: text, Title: text, Outlet: text, Published: text, Language: text, Authors: []string{text}, Credits: []string{text},
			CreditDetails: []report.Credit{{Name: text, Kind: "agency", Span: &full[0]}}}
		r.Sources[0].Name, r.Sources[1].Name, r.Sources[1].Reason, r.Sources[1].Kind = text, text, text, text
		for k := range r.Attributions {
			a := &r.Attributions[k]
			a.Rule, a.Type, a.Medium, a.Mood, a.Spans.Content, a.Spans.Cue = text, text, text, text, full, full
		}
		r.Claims[0].Spans = full
		r.Claims[0].ID = text
		r.Findings[0].Code, r.Findings[0].Message = text, text
		plain := htmlPage(t, Options{}, Item{Text: "harmlos, sagte er, und dpa schrieb es auf", Name: "x", Report: speech("x")})
		page := htmlPage(t, Options{}, Item{Text: text, Name: text, Report: r})
		allowed := names(t, plain)
		for name := range names(t, page) {
			if !allowed[name] {
				t.Errorf("text %d brought in %s", i, name)
			}
		}
		if !strings.Contains(page, html.EscapeString(Clean(text))) && !strings.Contains(page, strings.ReplaceAll(html.EscapeString(Clean(text)), "&lt;i&gt;", "<i>")) && i < 2 {
			t.Errorf("text %d is not shown", i)
		}
		if strings.ContainsAny(page, "\x1b\u202e") {
			t.Errorf("text %d: control characters came through", i)
		}
	}
}

// names are the elements of a page and their attributes.
func names(t *testing.T, page string) map[string]bool {
	t.Helper()
	root, err := nethtml.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]bool{}
	for n := range root.Descendants() {
		if n.Type != nethtml.ElementNode {
			continue
		}
		out[n.Data] = true
		for _, a := range n.Attr {
			out["attribute "+a.Key] = true
		}
	}
	delete(out, "attribute title") // of an unnamed source
	return out
}

func TestPolicyNamesWhatIsThere(t *testing.T) {
	page := htmlPage(t, Options{Language: "de"}, Item{Text: "dpa 4567\n9ab!", Report: speech("x")}, Item{Report: &report.Report{}})
	policy := html.UnescapeString(regexp.MustCompile(`Content-Security-Policy" content="([^"]*)"`).FindStringSubmatch(page)[1])
	if !strings.HasPrefix(policy, "default-src 'none'; ") {
		t.Errorf("policy %s", policy)
	}
	styles, scripts := regexp.MustCompile(`(?s)<style>(.*?)</style>`).FindAllStringSubmatch(page, -1), regexp.MustCompile(`(?s)<script>(.*?)</script>`).FindAllStringSubmatch(page, -1)
	if len(styles) != 1 || len(scripts) != 1 {
		t.Fatalf("%d style sheets and %d scripts, want one of each", len(styles), len(scripts))
	}
	for what, text := range map[string]string{"style-src": styles[0][1], "script-src": scripts[0][1]} {
		sum := sha256.Sum256([]byte(text))
		if want := what + " 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "';"; !strings.Contains(policy, want) {
			t.Errorf("policy %s lacks %s", policy, want)
		}
	}
	for _, pattern := range []string{` style="`, ` on[a-z]+="`, `(src|href)="(https?:)?//`, `@import`, `url\(`} {
		if found := regexp.MustCompile(pattern).FindString(page); found != "" {
			t.Errorf("the page has %s", found)
		}
	}
	for _, block := range regexp.MustCompile(`(?s)<script type="application/json"[^>]*>(.*?)</script>`).FindAllStringSubmatch(page, -1) {
		if !json.Valid([]byte(block[1])) {
			t.Errorf("no JSON: %s", block[1])
		}
	}
}

func TestHTMLIsTheSameEveryTime(t *testing.T) {
	items := []Item{{Text: "dpa 4567\n9ab!", Report: speech("x")}, {Text: sampleText, Report: sample()}}
	first := htmlPage(t, Options{}, items...)
	for range 5 {
		if htmlPage(t, Options{}, items...) != first {
			t.Fatal("two runs differ")
		}
	}
}

func TestSeveralArticlesHaveAnIndex(t *testing.T) {
	page := htmlPage(t, Options{Language: "de"}, Item{Text: "dpa 4567\n9ab!", Report: speech("x")}, Item{Text: sampleText, Report: sample()})
	for _, want := range []string{`<html lang="de">`, `2 Artikel · 4 Aussagen · 6 Quellen`, `href="#art2-top"`, `id="art1-c1"`, `id="art2-c1"`, `id="art2-l3"`,
		`„x“ beruht auf „er“: jemand ohne Namen`, `Quelle ohne Namen`} {
		if !strings.Contains(page, want) {
			t.Errorf("no %s", want)
		}
	}
	ids := map[string]bool{}
	for _, m := range regexp.MustCompile(` id="([^"]*)"`).FindAllStringSubmatch(page, -1) {
		if ids[m[1]] {
			t.Errorf("id %s twice", m[1])
		}
		ids[m[1]] = true
	}
	for _, m := range regexp.MustCompile(` (?:href|aria-labelledby)="#?([^"]*)"`).FindAllStringSubmatch(page, -1) {
		for id := range strings.FieldsSeq(m[1]) {
			if !ids[strings.TrimPrefix(id, "#")] {
				t.Errorf("nothing is called %s", id)
			}
		}
	}
}

func TestLongArticleDrawsItsDeepestClaims(t *testing.T) {
	r := speech("x")
	for i := range 100 {
		c := r.Claims[0]
		c.ID, c.Chain, c.Hops = fmt.Sprintf("d%d", i), []string{"dpa"}, 1
		r.Claims = append(r.Claims, c)
	}
	page := htmlPage(t, Options{Top: 3}, Item{Text: "dpa 4567\n9ab!", Report: r})
	if got := strings.Count(page, `class="hs-claim `); got != mostDrawn {
		t.Errorf("%d claims drawn, want %d", got, mostDrawn)
	}
	if got := strings.Count(page, `<tr role="row" id=`); got != 101 {
		t.Errorf("%d rows, want 101", got)
	}
	if !strings.Contains(page, "The diagram shows the 60 claims with the longest chains; the table has all 101.") {
		t.Error("nothing says what is left out")
	}
}

func TestHTMLWriteError(t *testing.T) {
	if err := HTML(full{}, []Item{{Report: sample()}}, Options{}); err == nil || err.Error() != "disk full" {
		t.Errorf("HTML: %v", err)
	}
}
