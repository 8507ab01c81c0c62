package gold

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/report"
)

// chainCounts are the counts behind the figures for chains.
type chainCounts struct {
	Passages, Chains, Found, Exact, Deep, DeepExact  int
	GoldHops, GoldHopsFound, Hops, HopsRight         int
	Predicted, Decoys, DecoyClaims, Silent, SilentOK int
}

// Miss is a gold chain that a report does not have as it should.
type Miss struct {
	Article string   `json:"article"`
	Content string   `json:"content"`
	Want    []string `json:"want"`
	Got     []string `json:"got,omitempty"` // names; none where no claim stands there
	Kind    string   `json:"kind"`
}

// addChains scores the chains of one article.
func (c *chainCounts) add(a *Article, r *report.Report) []Miss {
	n := newNames(a.Text, r.Sources)
	var claims []*report.Claim
	for i := range r.Claims {
		if len(r.Claims[i].Chain) > 0 {
			claims = append(claims, &r.Claims[i])
			c.Hops += len(r.Claims[i].Chain) - 1
		}
	}
	c.Passages++
	c.Predicted += len(claims)
	if len(a.Chains) == 0 {
		c.Decoys++
		c.DecoyClaims += len(claims)
		return nil
	}
	var misses []Miss
	var want []Chain
	for _, g := range a.Chains {
		if g.Kind != noStatement {
			want = append(want, g)
			continue
		}
		c.Silent++
		if saidNothing(g.Chain[0], r, n) {
			c.SilentOK++
		} else {
			misses = append(misses, Miss{Article: a.ID, Want: g.Chain, Kind: g.Kind})
		}
	}
	right := map[[2]int]bool{}
	for i, j := range couple(a.Text, want, claims, n) {
		g := want[i]
		c.Chains++
		c.GoldHops += len(g.Chain) - 1
		if len(g.Chain) > 1 {
			c.Deep++
		}
		if j < 0 {
			misses = append(misses, Miss{Article: a.ID, Content: g.Content, Want: g.Chain, Kind: g.Kind})
			continue
		}
		c.Found++
		for k := range len(g.Chain) - 1 {
			if at := edge(g.Chain[k:k+2], claims[j].Chain, n); at >= 0 {
				c.GoldHopsFound++
				right[[2]int{j, at}] = true
			}
		}
		if len(g.Chain) == len(claims[j].Chain) && agreeing(g.Chain, claims[j].Chain, n) == len(g.Chain) {
			c.Exact++
			if len(g.Chain) > 1 {
				c.DeepExact++
			}
			continue
		}
		m := Miss{Article: a.ID, Content: g.Content, Want: g.Chain, Kind: g.Kind}
		for _, id := range claims[j].Chain {
			name := id
			if s := n.of[id]; s != nil {
				name = s.Name
			}
			m.Got = append(m.Got, name)
		}
		misses = append(misses, m)
	}
	c.HopsRight += len(right)
	return misses
}

func saidNothing(entry string, r *report.Report, n *names) bool {
	return slices.ContainsFunc(r.Attributions, func(a report.Attribution) bool {
		return a.Polarity == noStatement && a.Source != nil && n.match(entry, *a.Source)
	})
}

// agreeing counts the places at which the chains agree.
func agreeing(want, got []string, n *names) int {
	k := 0
	for i := range min(len(want), len(got)) {
		if n.match(want[i], got[i]) {
			k++
		}
	}
	return k
}

// edge gives the first place at which two neighbouring gold entries stand in the chain, -1 for none.
func edge(want, got []string, n *names) int {
	for k := range len(got) - 1 {
		if n.match(want[0], got[k]) && n.match(want[1], got[k+1]) {
			return k
		}
	}
	return -1
}

// couple gives each gold chain the claim that it is measured by: first one to
// one by the overlap of characters, then, for what is left, a claim that
// covers it, which may be that of another chain too. A gold content may stand
// under several chains, so agreement of the chains decides between equals.
func couple(text string, want []Chain, claims []*report.Claim, n *names) []int {
	type candidate struct {
		score float64
		i, j  int
	}
	var all []candidate
	wanted := make([]extent, len(want))
	got := make([]extent, len(claims))
	for j, p := range claims {
		got[j] = newExtent(p.Spans)
	}
	for i, g := range want {
		at := strings.Index(text, g.Content)
		from := utf8.RuneCountInString(text[:at])
		wanted[i] = newExtent([]report.Span{{Start: from, End: from + utf8.RuneCountInString(g.Content)}})
		for j, p := range claims {
			all = append(all, candidate{wanted[i].f1(got[j]) + 0.001*float64(agreeing(g.Chain, p.Chain, n)), i, j})
		}
	}
	slices.SortFunc(all, func(x, y candidate) int {
		switch {
		case x.score != y.score:
			return descending(x.score, y.score)
		case x.i != y.i:
			return y.i - x.i
		}
		return y.j - x.j
	})
	out := make([]int, len(want))
	for i := range out {
		out[i] = -1
	}
	used := make([]bool, len(claims))
	for _, c := range all {
		if c.score >= 0.5 && out[c.i] < 0 && !used[c.j] {
			out[c.i], used[c.j] = c.j, true
		}
	}
	for i, g := range want {
		if out[i] >= 0 {
			continue
		}
		best := -1.0
		for j, p := range claims {
			covers := share(float64(wanted[i].common(got[j])), float64(wanted[i].len())) + 0.001*float64(agreeing(g.Chain, p.Chain, n))
			if covers >= best {
				best = covers
				if covers >= 0.8 {
					out[i] = j
				}
			}
		}
	}
	return out
}

func descending(x, y float64) int {
	if x > y {
		return -1
	}
	return 1
}
