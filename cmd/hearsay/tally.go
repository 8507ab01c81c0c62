package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hearsay/hearsay/cmd/hearsay/internal/settings"
)

// tally watches the results of a run go by: it tells which articles could not
// be analysed and which do not hold what the user expects.
type tally struct {
	app      *app
	expect   settings.Settings // FailOverHops and FailOn
	inStream bool              // errors stand in the output already
	articles int
	bad      int
	unmet    int
	last     error // of the articles that could not be analysed
}

// nothing is expected.
var nothing = settings.Settings{FailOverHops: -1}

func (t *tally) add(res result) {
	t.articles++
	if res.err != nil {
		t.bad++
		t.last = placed{res.place(), res.err}
		if !t.inStream {
			tell(t.app.stderr, t.last)
		}
		return
	}
	if most := t.expect.FailOverHops; most >= 0 && res.report.Summary.MaxHops > most {
		t.unmet++
		t.app.errorf("%s: the deepest chain has %s, more than the %d allowed", res.place(), times(res.report.Summary.MaxHops, "hop"), most)
	}
	counts := map[string]int{}
	for _, f := range res.report.Findings {
		counts[f.Code]++
	}
	for _, code := range slices.Compact(slices.Sorted(slices.Values(t.expect.FailOn))) {
		if counts[code] > 0 {
			t.unmet++
			t.app.errorf("%s: %s: %s", res.place(), times(counts[code], "finding"), code)
		}
	}
}

// err is the verdict after the result is written.
func (t *tally) err() error {
	switch {
	case t.bad > 0 && (t.inStream || t.articles > 1):
		return fmt.Errorf("%d of %s could not be analysed", t.bad, times(t.articles, "article"))
	case t.bad > 0:
		return silent{t.last}
	case t.unmet > 0:
		return silent{expectation("not as expected")}
	}
	return nil
}

// placed is an error of an article.
type placed struct {
	place string
	error
}

func (p placed) Error() string {
	if text := p.error.Error(); strings.HasPrefix(text, p.place) {
		return text // it names the place itself
	}
	return p.place + ": " + p.error.Error()
}
func (p placed) Unwrap() error { return p.error }

func times(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
