package segment

import (
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/forms"
	"github.com/hearsay/hearsay/configs"
)

// check asserts what holds for every analysis.
func check(t testing.TB, a *doc.Analysis) {
	t.Helper()
	text, at := a.Doc.Text, 0
	valid := utf8.ValidString(text)
	set := func(p int) bool { // set aside
		for _, b := range a.Doc.Blocks {
			if b.Start <= p && p < b.End {
				return !analysed(b.Kind)
			}
		}
		return len(a.Doc.Blocks) > 0
	}
	for i, k := range a.Tokens {
		if k.Start < at || k.End <= k.Start || k.End > len(text) {
			t.Fatalf("token %d at %v stands before byte %d or is empty", i, k.Span, at)
		}
		if k.Text != text[k.Start:k.End] || k.Lower == "" {
			t.Fatalf("token %d: text %q, lower %q, but %q stands there", i, k.Text, k.Lower, text[k.Start:k.End])
		}
		if valid && (!utf8.RuneStart(text[k.Start]) || k.End < len(text) && !utf8.RuneStart(text[k.End])) {
			t.Fatalf("token %d %q cuts a rune", i, k.Text)
		}
		for p, r := range text[at:k.Start] {
			if !gap(r) && !set(at+p) {
				t.Fatalf("%q between tokens %d and %d belongs to none", text[at:k.Start], i-1, i)
			}
		}
		at = k.End
	}
	for p, r := range text[at:] {
		if !gap(r) && !set(at+p) {
			t.Fatalf("%q behind the last token belongs to none", text[at:])
		}
	}
	next := 0
	for i, s := range a.Sentences {
		if s.From != next || s.To <= s.From {
			t.Fatalf("sentence %d is %v, tokens before it end at %d", i, s.Range, next)
		}
		next = s.To
		for _, k := range a.Tokens[s.From:s.To] {
			if k.Sent != i {
				t.Fatalf("token %q has sentence %d, stands in %d", k.Text, k.Sent, i)
			}
		}
	}
	if next != len(a.Tokens) {
		t.Fatalf("sentences end at token %d of %d", next, len(a.Tokens))
	}
	checkQuotations(t, a)
}

func checkQuotations(t testing.TB, a *doc.Analysis) {
	t.Helper()
	inner := make([]int, len(a.Tokens))
	for i := range inner {
		inner[i] = -1
	}
	for i, q := range a.Quotations {
		if a.Tokens[q.From].Kind != doc.QOpen || a.Tokens[q.To-1].Kind != doc.QClose {
			t.Fatalf("quotation %d %q does not begin and end with its marks", i, a.Words(q.Range))
		}
		depth := 0
		if q.Parent >= 0 {
			p := a.Quotations[q.Parent]
			depth = p.Depth + 1
			if q.Parent >= i || !(p.From < q.From && q.To < p.To) {
				t.Fatalf("quotation %d %v does not lie in its parent %d %v", i, q.Range, q.Parent, p.Range)
			}
		}
		if q.Depth != depth || depth > maxDepth { // one more where paragraphs were joined
			t.Fatalf("quotation %d has depth %d, its parent says %d", i, q.Depth, depth)
		}
		for k := q.From; k < q.To; k++ {
			if inner[k] != q.Parent {
				t.Fatalf("quotations %d and %d cross", i, inner[k])
			}
			inner[k] = i
		}
	}
	for i, k := range a.Tokens {
		if k.Quote != inner[i] {
			t.Fatalf("token %d %q has quotation %d, stands in %d", i, k.Text, k.Quote, inner[i])
		}
	}
}

// FuzzSegment: whatever the text, UTF-8 or not, in both languages.
func FuzzSegment(f *testing.F) {
	for _, c := range table {
		f.Add(c.text)
	}
	f.Add("a\u0308b \xff „\xe2\x80 ''’’‚“\r\n1.\u00a0z.\u00a0B. \U0001F469\u200d\U0001F467 \u0301 \u00ad")
	for _, text := range []string{"“It’s the dogs’ own ‘house’,” she said. Mr. Smith vs. the U.S. 'tis", `L’„a“b‚c‘d»e«f›g‹h"i'j`, "1.2.3. No. 5 a.m. Art. 3 Abs. 4 usw. (z. B.) 3,5-mal"} {
		f.Add(text)
	}
	en, err := Load(configs.FS, "en")
	if err != nil {
		f.Fatal(err)
	}
	both := []*Segmenter{german(f), New(en)}
	f.Fuzz(func(t *testing.T, text string) {
		for _, s := range both {
			a := s.Segment(&doc.Document{Text: text})
			check(t, a)
			again := s.Segment(&doc.Document{Text: text})
			if a.Forms, again.Forms = (forms.Table{}), (forms.Table{}); !reflect.DeepEqual(a, again) {
				t.Fatal("a second run gives something else")
			}
		}
	})
}

// TestHostile runs shapes that cost square time in a careless segmenter. They
// are sized so that such a segmenter would run for minutes.
func TestHostile(t *testing.T) {
	s := german(t)
	for name, text := range map[string]string{
		"one word":          strings.Repeat("a", 1<<20),
		"one sentence":      strings.Repeat("Wort ", 1<<18),
		"opening marks":     strings.Repeat("„", 100_000),
		"spaced marks":      strings.Repeat("„a ", 100_000),
		"straight marks":    strings.Repeat("\"", 100_000),
		"single marks":      strings.Repeat("'", 100_000),
		"brackets":          strings.Repeat("(", 50_000) + strings.Repeat("a. B) ", 50_000),
		"open brackets":     strings.Repeat("(a. B ", 50_000),
		"full stops":        strings.Repeat(".", 1<<20),
		"spaced stops":      strings.Repeat(". ", 1<<19),
		"initials":          strings.Repeat("a.", 1<<19),
		"ordinals":          strings.Repeat("1. ", 1<<18),
		"numbers":           strings.Repeat("1.", 1<<19),
		"stop and space":    "1." + strings.Repeat(" ", 1<<20) + "x",
		"hyphens":           strings.Repeat("a-", 1<<19),
		"mail":              strings.Repeat("a@", 1<<19),
		"addresses":         strings.Repeat("www.", 1<<18),
		"closing brackets":  strings.Repeat(".)", 1<<18),
		"opened paragraphs": strings.Repeat("„Ja.\n", 50_000),
		"footnotes":         strings.Repeat("a.[1]", 1<<17),
	} {
		t.Run(name, func(t *testing.T) {
			a := s.Segment(&doc.Document{Text: text})
			if len(text) < 1<<18 || name == "one sentence" {
				check(t, a)
			}
		})
	}
}

func BenchmarkSegment(b *testing.B) {
	text := strings.Repeat("Der russische Präsident Wladimir Putin bezeichnete den Gipfel am 11. September laut TASS als „sehr offen“ "+
		"und sagte, die beiden hätten z. B. über 3,5 Mio. Euro gesprochen. Danach reiste er ab.\n", 32)
	s := german(b)
	d := &doc.Document{Text: text}
	n := len(s.Segment(d).Tokens)
	b.ReportAllocs()
	for b.Loop() {
		s.Segment(d)
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())*1000/float64(n)/float64(b.N), "µs/1000-tokens")
}
