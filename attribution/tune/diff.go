// Package tune compares what two rule sets make of the same articles, and
// reads from annotated articles which cues are missing and which rules cost
// precision. It takes reports and gold as values and analyses nothing itself.
package tune

import (
	"slices"

	"github.com/hearsay/hearsay/attribution/report"
)

// How a claim differs.
type How string

// The ways in which a claim can differ.
const (
	Gained How = "gained"
	Lost   How = "lost"
	Chain  How = "chain" // the same words, another chain
	Words  How = "words" // the same chain, other words
	Both   How = "both"  // overlapping words, another chain
)

// Claim is a claim as a comparison shows it.
type Claim struct {
	Text  string        `json:"text"`
	Spans []report.Span `json:"spans"`
	Chain []string      `json:"chain"` // names of the sources, origin first
	Rules []string      `json:"rules"` // that found its attributions
}

// Change is a claim that differs. Before is nil for a gained claim, After for a lost one.
type Change struct {
	How    How    `json:"how"`
	Before *Claim `json:"before,omitempty"`
	After  *Claim `json:"after,omitempty"`
}

// Diff gives the claims in which two reports on the same text differ, in the
// order of the text. Claims belong together if most of their words are the
// same; each has one partner at most, the one with which it shares most.
func Diff(before, after *report.Report) []Change {
	a, b := claims(before), claims(after)
	type pair struct {
		i, j  int
		share float64
	}
	var pairs []pair
	for i := range a {
		for j := range b {
			if s := share(a[i].Spans, b[j].Spans); s >= 0.5 {
				pairs = append(pairs, pair{i, j, s})
			}
		}
	}
	slices.SortStableFunc(pairs, func(x, y pair) int {
		switch {
		case x.share != y.share:
			if x.share > y.share {
				return -1
			}
			return 1
		case sameChain(a[x.i], b[x.j]) != sameChain(a[y.i], b[y.j]):
			if sameChain(a[x.i], b[x.j]) {
				return -1
			}
			return 1
		}
		return 0
	})
	ofA, ofB := fill(len(a)), fill(len(b))
	for _, p := range pairs {
		if ofA[p.i] < 0 && ofB[p.j] < 0 {
			ofA[p.i], ofB[p.j] = p.j, p.i
		}
	}
	var out []Change
	for i := range a {
		if j := ofA[i]; j < 0 {
			out = append(out, Change{How: Lost, Before: &a[i]})
		} else if how := compare(&a[i], &b[j]); how != "" {
			out = append(out, Change{how, &a[i], &b[j]})
		}
	}
	for j := range b {
		if ofB[j] < 0 {
			out = append(out, Change{How: Gained, After: &b[j]})
		}
	}
	slices.SortStableFunc(out, func(x, y Change) int { return x.start() - y.start() })
	return out
}

func (c *Change) start() int {
	for _, claim := range []*Claim{c.Before, c.After} {
		if claim != nil && len(claim.Spans) > 0 {
			return claim.Spans[0].Start
		}
	}
	return 0
}

func compare(a, b *Claim) How {
	words, chain := !slices.Equal(a.Spans, b.Spans), !sameChain(*a, *b)
	switch {
	case words && chain:
		return Both
	case words:
		return Words
	case chain:
		return Chain
	}
	return ""
}

func sameChain(a, b Claim) bool { return slices.Equal(a.Chain, b.Chain) }

func claims(r *report.Report) []Claim {
	names, rules := map[string]string{}, map[string]string{}
	for _, s := range r.Sources {
		names[s.ID] = s.Name
	}
	for _, at := range r.Attributions {
		rules[at.ID] = at.Rule
	}
	out := make([]Claim, 0, len(r.Claims))
	for _, c := range r.Claims {
		claim := Claim{Text: c.Text, Spans: c.Spans, Chain: []string{}, Rules: []string{}}
		for _, id := range c.Chain {
			name := names[id]
			if name == "" {
				name = id
			}
			claim.Chain = append(claim.Chain, name)
		}
		for _, id := range c.Attributions {
			if rule := rules[id]; rule != "" {
				claim.Rules = append(claim.Rules, rule)
			}
		}
		out = append(out, claim)
	}
	return out
}

// share is twice the letters that both have, by the sum of their letters.
func share(a, b []report.Span) float64 {
	sum, both := 0, 0
	for _, s := range a {
		sum += s.End - s.Start
		for _, t := range b {
			both += max(0, min(s.End, t.End)-max(s.Start, t.Start))
		}
	}
	for _, t := range b {
		sum += t.End - t.Start
	}
	if sum == 0 {
		return 0
	}
	return 2 * float64(both) / float64(sum)
}

func fill(n int) []int { return slices.Repeat([]int{-1}, n) }
