package attribution_test

import (
	"fmt"
	"runtime"
	"testing"

	"github.com/hearsay/hearsay/attribution"
	"github.com/hearsay/hearsay/attribution/doc"
)

// linear makes all shapes and an analyser for them.
func linear(tb testing.TB) (*attribution.Analyzer, []shape) {
	tb.Helper()
	z, err := attribution.New(attribution.Options{Language: "de"})
	if err != nil {
		tb.Fatal(err)
	}
	return z, append([]shape{manyArticles(tb, z)}, shapes...)
}

func analyseText(tb testing.TB, z *attribution.Analyzer, text string) {
	tb.Helper()
	if _, err := z.Analyze(&doc.Document{Text: text, Language: "de"}); err != nil {
		tb.Fatal(err)
	}
}

// BenchmarkLinear analyses each shape at one size and at ten times that: the
// bytes a second of both should be about the same.
func BenchmarkLinear(b *testing.B) {
	z, shapes := linear(b)
	for _, s := range shapes {
		for _, size := range []int{20_000, 200_000} {
			b.Run(fmt.Sprintf("%s/%dKB", s.name, size/1000), func(b *testing.B) {
				text := s.text(size)
				b.SetBytes(int64(len(text)))
				b.ReportAllocs()
				for b.Loop() {
					analyseText(b, z, text)
				}
			})
		}
	}
}

// What is made for a text grows with it, whatever stands in it. Bytes are
// counted and not time, so that the test says the same on every machine; what
// looks at much and makes nothing of it shows in BenchmarkLinear.
func TestMemoryIsLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("analyses 8 MB of text: left out by -short")
	}
	z, shapes := linear(t)
	for _, s := range shapes {
		made := func(size int) uint64 {
			text := s.text(size)
			runtime.GC() // twice: what was kept for the next text is given up by then
			runtime.GC()
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			analyseText(t, z, text)
			runtime.ReadMemStats(&after)
			return after.TotalAlloc - before.TotalAlloc
		}
		small, large := made(10_000), made(100_000)
		// Lists and maps double when they are full, so it is not just ten times.
		// What grows by the square makes it a hundred.
		if large > 16*small {
			t.Errorf("%s: %d bytes for 10 KB, %d for 100 KB", s.name, small, large)
		}
	}
}
