package tune

import (
	"cmp"
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/rule"
)

// Annotated is an article with what was found in it and what should have been.
type Annotated struct {
	Name     string // for contexts: file or file:line
	Analysis *doc.Analysis
	Found    []doc.Attribution
	Gold     []Gold
}

// Gold is an attribution as annotated, in bytes of the text.
type Gold struct {
	Type                 string
	Content, Cue, Source []doc.Span
}

// Suggestions are what annotated articles say about a set of rules.
type Suggestions struct {
	Cues  []Cue  `json:"cues"`  // most missed first
	Costs []Cost `json:"costs"` // rules whose hits are less often right than they say, most wrong hits first
}

// Cue is a word that annotators marked as a cue of attributions which were missed.
type Cue struct {
	Word   string    `json:"word"` // a verb by dictionary form, else as it stands in the text
	Kind   rule.Kind `json:"kind"` // of rule that could find it
	Missed int       `json:"missed"`
	Found  int       `json:"found"`  // attributions with this cue that were found
	Occurs int       `json:"occurs"` // places where it stands, cue or not
	// Precision is the share of places where it is a cue: what a rule would
	// have that fires wherever it stands.
	Precision   float64      `json:"precision"`
	Complements []Complement `json:"complements,omitempty"` // of a verb, by what it would license
	Rule        string       `json:"rule,omitempty"`        // that has it already and did not fire
	Contexts    []string     `json:"contexts"`              // of missed ones, parts marked
}

// Complement says how often a verb with this complement is a cue.
type Complement struct {
	Name      string  `json:"name"`
	Cues      int     `json:"cues"`
	Occurs    int     `json:"occurs"`
	Precision float64 `json:"precision"`
}

// Cost is a rule that fires where nothing is annotated.
type Cost struct {
	Rule       string   `json:"rule"`
	Hits       int      `json:"hits"`
	Right      int      `json:"right"`
	Precision  float64  `json:"precision"`
	Confidence float64  `json:"confidence"` // mean of its hits
	Contexts   []string `json:"contexts"`   // of wrong hits
}

// Hits counts how often a rule fired, and how often it was right.
type Hits struct{ All, Right int }

// Measure counts the hits of each rule that fired. A hit is right if its
// content is mostly that of an annotated attribution; hits without content are
// left out, because annotators mark no such thing.
func Measure(articles []Annotated) map[string]Hits {
	c := counter{cues: map[key]*Cue{}, costs: map[string]*Cost{}, complements: map[string]map[string]*Complement{}}
	for i := range articles {
		c.article(&articles[i])
	}
	out := make(map[string]Hits, len(c.costs))
	for id, cost := range c.costs {
		out[id] = Hits{cost.Hits, cost.Right}
	}
	return out
}

// maxContexts is how many places are shown for a cue or a rule.
const maxContexts = 3

// Suggest reads articles. Cues missed less than least times are left out, and
// rules with fewer wrong hits.
func Suggest(articles []Annotated, set *rule.Set, least int) Suggestions {
	c := counter{cues: map[key]*Cue{}, costs: map[string]*Cost{}, complements: map[string]map[string]*Complement{}}
	for i := range articles {
		c.article(&articles[i])
	}
	c.occurrences(articles)
	known := map[key]string{}
	for _, r := range set.Active() {
		for _, w := range r.Lemma {
			known[key{rule.KindVerb, w}] = r.ID
		}
		for _, w := range r.Words {
			known[key{r.Kind, strings.ToLower(w)}] = r.ID
		}
	}
	out := Suggestions{Cues: []Cue{}, Costs: []Cost{}}
	for k, cue := range c.cues {
		if cue.Missed < max(least, 1) {
			continue
		}
		cue.Precision = ratio(cue.Missed+cue.Found, cue.Occurs)
		cue.Rule = known[k]
		for _, comp := range c.complements[cue.Word] {
			if cue.Kind == rule.KindVerb && comp.Cues > 0 {
				comp.Precision = ratio(comp.Cues, comp.Occurs)
				cue.Complements = append(cue.Complements, *comp)
			}
		}
		slices.SortFunc(cue.Complements, func(a, b Complement) int {
			return cmp.Or(cmp.Compare(b.Cues, a.Cues), cmp.Compare(a.Name, b.Name))
		})
		out.Cues = append(out.Cues, *cue)
	}
	slices.SortFunc(out.Cues, func(a, b Cue) int {
		return cmp.Or(cmp.Compare(b.Missed, a.Missed), cmp.Compare(b.Precision, a.Precision), cmp.Compare(a.Word, b.Word), cmp.Compare(a.Kind, b.Kind))
	})
	for _, cost := range c.costs {
		cost.Precision = ratio(cost.Right, cost.Hits)
		cost.Confidence /= float64(cost.Hits)
		if cost.Hits-cost.Right >= max(least, 1) && cost.Precision < cost.Confidence {
			out.Costs = append(out.Costs, *cost)
		}
	}
	slices.SortFunc(out.Costs, func(a, b Cost) int {
		return cmp.Or(cmp.Compare(b.Hits-b.Right, a.Hits-a.Right), cmp.Compare(a.Precision, b.Precision), cmp.Compare(a.Rule, b.Rule))
	})
	return out
}

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return min(float64(a)/float64(b), 1)
}

type key struct {
	kind rule.Kind
	word string
}

type counter struct {
	cues        map[key]*Cue
	costs       map[string]*Cost
	complements map[string]map[string]*Complement // by verb, by name
}

func (c *counter) article(art *Annotated) {
	a := art.Analysis
	found := make([][]doc.Span, len(art.Found))
	right := make([]bool, len(art.Found))
	for i := range art.Found {
		found[i] = a.Spans(art.Found[i].Content)
	}
	counted := map[int]bool{}
	for _, g := range art.Gold {
		hit := false
		for i := range found {
			if overlap(g.Content, found[i]) >= 0.5 {
				hit, right[i] = true, true
			}
		}
		k, clause, ok := cueOf(a, g.Cue)
		if !ok {
			continue
		}
		cue := c.cues[k]
		if cue == nil {
			cue = &Cue{Word: k.word, Kind: k.kind, Contexts: []string{}}
			c.cues[k] = cue
		}
		if clause >= 0 && !counted[clause] { // two attributions can share a clause
			counted[clause] = true
			for _, name := range complementsOf(a, clause) {
				c.complement(k.word, name).Cues++
			}
		}
		if hit {
			cue.Found++
			continue
		}
		cue.Missed++
		if len(cue.Contexts) < maxContexts {
			cue.Contexts = append(cue.Contexts, context(art, map[string][]doc.Span{"content": g.Content, "cue": g.Cue, "source": g.Source}))
		}
	}
	for i := range art.Found {
		at := &art.Found[i]
		if len(found[i]) == 0 {
			continue // nothing said: annotators of attributions mark no such thing
		}
		cost := c.costs[at.Rule]
		if cost == nil {
			cost = &Cost{Rule: at.Rule, Contexts: []string{}}
			c.costs[at.Rule] = cost
		}
		cost.Hits++
		cost.Confidence += at.Score
		if right[i] {
			cost.Right++
		} else if len(cost.Contexts) < maxContexts {
			cost.Contexts = append(cost.Contexts, context(art, map[string][]doc.Span{
				"content": found[i], "cue": a.Spans(at.Cue), "source": a.Spans(at.Source)}))
		}
	}
}

func (c *counter) complement(word, name string) *Complement {
	if c.complements[word] == nil {
		c.complements[word] = map[string]*Complement{}
	}
	if c.complements[word][name] == nil {
		c.complements[word][name] = &Complement{Name: name}
	}
	return c.complements[word][name]
}

// occurrences counts the places of every cue, whether cue or not.
func (c *counter) occurrences(articles []Annotated) {
	words := map[string][]*Cue{} // cues that are no verbs, by their first word
	for k, cue := range c.cues {
		if k.kind != rule.KindVerb {
			first, _, _ := strings.Cut(k.word, " ")
			words[first] = append(words[first], cue)
		}
	}
	for i := range articles {
		a := articles[i].Analysis
		for ci := range a.Clauses {
			lemma := a.Clauses[ci].Lemma
			if cue := c.cues[key{rule.KindVerb, lemma}]; cue != nil {
				cue.Occurs++
				for _, name := range complementsOf(a, ci) {
					c.complement(lemma, name).Occurs++
				}
			}
		}
		for t := range a.Tokens {
			for _, cue := range words[a.Tokens[t].Lower] {
				if stands(a, t, strings.Fields(cue.Word)) {
					cue.Occurs++
				}
			}
		}
	}
}

func stands(a *doc.Analysis, t int, words []string) bool {
	for i, w := range words {
		if t+i >= len(a.Tokens) || a.Tokens[t+i].Lower != w {
			return false
		}
	}
	return true
}
