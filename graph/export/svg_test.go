package export

import (
	"bytes"
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/hearsay/hearsay/graph"
	"github.com/hearsay/hearsay/graph/export/internal/hop"
	"github.com/hearsay/hearsay/graph/internal/sample"
)

// block is a text with the room that it takes, in the whole drawing.
type block struct {
	hop.Rect
	s  string
	in int // the shape that it stands in, -1 none
}

// blocks lists the texts of a picture and the frames of its boxes.
func blocks(p *picture) (texts, frames []block) {
	add := func(t text, dx, dy, in int) {
		w := pixels(t.s, t.size)
		if t.bold {
			w = w * 5 / 4
		}
		x := t.x
		if t.end {
			x -= w
		}
		texts = append(texts, block{hop.Rect{X: x + dx, Y: t.y - t.size + dy, W: w, H: t.size + 1}, t.s, in})
	}
	for _, t := range append(p.title, p.headings...) {
		add(t, 0, 0, -1)
	}
	for i, s := range p.nodes {
		frames = append(frames, block{hop.Rect{X: s.X + margin, Y: s.Y + p.top, W: s.W, H: s.H}, s.id, i})
		for _, t := range s.lines {
			add(t, margin, p.top, i)
		}
	}
	for _, s := range p.claims {
		for _, t := range s.lines {
			add(t, margin, p.top, -1)
		}
	}
	for _, t := range p.threads {
		for _, k := range t.links {
			if k.cue.s != "" {
				add(k.cue, margin, p.top, -1)
			}
		}
	}
	for _, l := range p.legend {
		add(l.text, 0, 0, -1)
	}
	return texts, frames
}

// checkPicture holds the drawing to its promise: no text is cut, none lies on another or on a box.
func checkPicture(t testing.TB, g *graph.Graph, o Options) {
	t.Helper()
	p := draw(g, o)
	texts, frames := blocks(p)
	hit := func(a, b hop.Rect) bool {
		return a.X < b.X+b.W && b.X < a.X+a.W && a.Y < b.Y+b.H && b.Y < a.Y+a.H
	}
	for i, a := range texts {
		if a.X < 0 || a.Y < 0 || a.X+a.W > p.w || a.Y+a.H > p.h {
			t.Errorf("%.40q at %v leaves the drawing of %d×%d", a.s, a.Rect, p.w, p.h)
		}
		for _, b := range texts[:i] {
			if hit(a.Rect, b.Rect) {
				t.Errorf("%.40q at %v lies on %.40q at %v", a.s, a.Rect, b.s, b.Rect)
			}
		}
		for _, f := range frames {
			inside := a.X >= f.X && a.Y >= f.Y && a.X+a.W <= f.X+f.W && a.Y+a.H <= f.Y+f.H
			if a.in == f.in && !inside || a.in != f.in && hit(a.Rect, f.Rect) {
				t.Errorf("%.40q at %v and the box of %.40q at %v", a.s, a.Rect, f.s, f.Rect)
			}
		}
	}
}

func TestPicture(t *testing.T) {
	for name, g := range graphsForTests() {
		for _, language := range []string{"en", "de"} {
			t.Run(name+"."+language, func(t *testing.T) { checkPicture(t, g, Options{Language: language}) })
		}
	}
}

func TestPictureOfAnySize(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		g := graph.Build(sample.Sized("x", rapid.IntRange(1, 60).Draw(r, "sources"), rapid.IntRange(0, 40).Draw(r, "claims")))
		checkPicture(t, g, Options{})
		if t.Failed() {
			r.FailNow()
		}
	})
}

// Kim's claims in hand-counted columns: the article, sources one step away, sources two steps away.
func TestPictureColumns(t *testing.T) {
	p := draw(graph.Build(sample.Kim()), Options{})
	x := make(map[string]int)
	for _, n := range p.nodes {
		x[n.id] = n.X
	}
	c := p.diagram.Columns
	if len(c) != 4 {
		t.Fatalf("%d columns, want article, two of sources, claims", len(c))
	}
	want := map[string]int{"article:kim": c[0].X, "source:yonhap": c[1].X, "source:tass": c[1].X, "source:sputnik": c[1].X, "source:kim-jong-un": c[1].X,
		"source:kim/berichte": c[1].X, "source:kcna": c[2].X, "source:kreml": c[2].X, "source:putin": c[2].X, "source:kim/beamte": c[2].X}
	if diff := cmp.Diff(want, x); diff != "" {
		t.Error(diff)
	}
	// The thread of c3 goes from the article to Yonhap, to KCNA, to the claim.
	if k := p.threads[2]; k.claim.Key != "c3" || len(k.links) != 3 || k.links[0].cue.s != "gab … wieder" || k.links[1].cue.s != "die Worte" || !k.links[2].toClaim {
		t.Errorf("%+v", k)
	}
	if !p.threads[3].links[0].inferred || p.threads[3].links[0].cue.s != "inferred" {
		t.Errorf("%+v", p.threads[3].links[0])
	}
}

func TestSVGHooks(t *testing.T) {
	out := string(write(t, graph.Build(sample.Kim()), "svg", Options{}))
	for _, want := range []string{
		`<g class="hs-thread hs-t`, `data-claim="c3" data-article="kim" data-sources="yonhap kcna" data-node="claim:kim/c3"`,
		`data-source="beamte" data-node="source:kim/beamte"`, `<g class="hs-source hs-unnamed hs-origin"`, `<g class="hs-article" data-article="kim"`,
		`role="img" aria-labelledby="hearsay-title hearsay-desc"`, `<title id="hearsay-title">Who cites whom: Kim reist in den Norden des Nachbarn</title>`,
		`<desc id="hearsay-desc">Hop diagram.`, `stroke-dasharray="5 4"`, `@media (prefers-color-scheme:dark)`, `--hs-bg:var(--hearsay-bg,#ffffff)`,
	} {
		if !strings.Contains(out, want) {
			t.Errorf("%s is missing", want)
		}
	}
	if strings.Contains(out, "style=") {
		t.Error("a style attribute: a content-security policy forbids it")
	}
	embedded := string(write(t, graph.Build(sample.Kim()), "svg", Options{Embedded: true, IDPrefix: "two", Language: "de"}))
	if !strings.HasPrefix(embedded, `<svg `) || !strings.Contains(embedded, `role="group" aria-labelledby="two-title two-desc"`) || !strings.Contains(embedded, ">AUSSAGEN<") {
		t.Errorf("%.300s", embedded)
	}
	if n := strings.Count(out, `<g class="hs-thread`); n != 10 {
		t.Errorf("%d threads, want 10", n)
	}
}

func TestSVGEmpty(t *testing.T) {
	out := string(write(t, graph.Merge(), "svg", Options{Language: "de"}))
	if !strings.Contains(out, "Nichts zu zeichnen") {
		t.Error(out)
	}
}

// Every colour of a thread stands out from its ground by 3:1, text by 4.5:1, in light and in dark.
func TestContrast(t *testing.T) {
	for _, scheme := range []string{"light", "dark"} {
		colour := make(map[string]string)
		for _, c := range svgColours {
			colour[c.name] = map[string]string{"light": c.light, "dark": c.dark}[scheme]
		}
		for _, pair := range []struct {
			on, of string
			least  float64
		}{
			{"bg", "t0", 3}, {"bg", "t1", 3}, {"bg", "t2", 3}, {"bg", "t3", 3}, {"bg", "t4", 3}, {"bg", "edge", 3},
			{"bg", "ink", 4.5}, {"article", "ink", 4.5}, {"source", "ink", 4.5}, {"bg", "muted", 4.5}, {"article", "muted", 4.5}, {"source", "muted", 4.5},
		} {
			if c := contrast(t, colour[pair.on], colour[pair.of]); c < pair.least {
				t.Errorf("%s: %s on %s is %.2f:1, want %.1f", scheme, pair.of, pair.on, c, pair.least)
			}
		}
	}
}

// contrast is that of WCAG 2.
func contrast(t *testing.T, a, b string) float64 {
	luminance := func(s string) float64 {
		n, err := strconv.ParseUint(s[1:], 16, 32)
		if err != nil {
			t.Fatal(err)
		}
		sum := 0.0
		for i, weight := range []float64{.0722, .7152, .2126} {
			c := float64(n>>(8*i)&255) / 255
			if c <= .04045 {
				c /= 12.92
			} else {
				c = math.Pow((c+.055)/1.055, 2.4)
			}
			sum += weight * c
		}
		return sum
	}
	x, y := luminance(a)+.05, luminance(b)+.05
	return max(x, y) / min(x, y)
}

func TestPathOf(t *testing.T) {
	for _, tc := range []struct {
		points []hop.Point
		back   bool
		want   string
	}{
		{[]hop.Point{{X: 0, Y: 5}, {X: 10, Y: 5}}, false, "M0 5H10"},
		{[]hop.Point{{X: 0, Y: 5}, {X: 10, Y: 25}, {X: 20, Y: 25}}, false, "M0 5C5 5 5 25 10 25H20"},
		{[]hop.Point{{X: 0, Y: 0}, {X: 20, Y: 0}, {X: 20, Y: 30}}, true, "M0 0L16 0Q20 0 20 4L20 30"},
	} {
		if got := pathOf(tc.points, tc.back); got != tc.want {
			t.Errorf("%v: %s, want %s", tc.points, got, tc.want)
		}
	}
}

func BenchmarkSVG(b *testing.B) {
	for _, n := range []int{3, 60, 600} {
		g := graph.Build(sample.Sized("x", n, n))
		b.Run(fmt.Sprintf("sources=%d", n), func(b *testing.B) {
			var out bytes.Buffer
			for b.Loop() {
				out.Reset()
				if err := Write(&out, g, "svg", Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
