// Package ruletest runs the proofs that rules carry: examples, whose marked
// words have to be found exactly so; counterexamples, in which the rule has to
// stay silent; and todo, known gaps, which run and never fail.
//
// It knows the analyser only as a function, so that any pipeline can be tested.
package ruletest

import (
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/rule"
)

// Analyze finds the attributions of a text in a language. It is called from several
// goroutines at a time.
type Analyze func(language, text string) (*doc.Analysis, []doc.Attribution, error)

// Sort of a case.
type Sort string

// The sorts of case, by the key under which they stand.
const (
	Example        Sort = "example"
	Counterexample Sort = "counterexample"
	Todo           Sort = "todo"
)

// Case is one text of a rule.
type Case struct {
	Rule   string      `json:"rule"`
	Sort   Sort        `json:"sort"`
	Marked string      `json:"marked"`
	At     rule.Origin `json:"at"`

	kind   rule.Kind
	lang   string
	parsed rule.Example
	err    error
}

// Outcome is a case that was run.
type Outcome struct {
	Case
	OK bool `json:"ok"`
	// By lists the rules that fired, in the order of the text; where OK, the
	// one that found the marked words comes first.
	By []string `json:"by"`
	// Got is the text with what came nearest marked; "" where OK or nothing fired.
	Got   string `json:"got,omitempty"`
	Why   string `json:"why,omitempty"`   // where not OK: the first difference
	Trace string `json:"trace,omitempty"` // where not OK: tokens and clauses
}

// Result is all outcomes, in the order of rules and their cases, and what the
// run says about the set as a whole.
type Result struct {
	Outcomes []Outcome `json:"outcomes"`
	Summary  Summary   `json:"summary"`
}

// Summary counts and names.
type Summary struct {
	Examples        Count `json:"examples"`
	Counterexamples Count `json:"counterexamples"`
	Todo            Count `json:"todo"`
	// NoExamples are active rules without an example; entries of a list are
	// covered by the rule that names the list.
	NoExamples []string `json:"no_examples"`
	// NeverFired are rules with examples, none of which they found themselves.
	NeverFired []string `json:"never_fired"`
	// UnusedLists are lists of the user's files that no rule names. Shipped
	// ones may be used by the analysis itself.
	UnusedLists []string `json:"unused_lists"`
	// Fired counts the active rules, entries of lists among them, that fired in some case.
	Fired Count `json:"fired"`
}

// Count is so many of so many.
type Count struct {
	OK  int `json:"ok"`
	All int `json:"all"`
}

// Failed reports whether an example or counterexample failed.
func (r *Result) Failed() bool {
	return r.Summary.Examples.OK < r.Summary.Examples.All || r.Summary.Counterexamples.OK < r.Summary.Counterexamples.All
}

// Run runs all cases of the rules that want accepts; a nil want accepts every
// rule. Rules that are switched off are left out.
func Run(set *rule.Set, analyze Analyze, want func(rule.Rule) bool) *Result {
	var cases []Case
	for _, r := range rules(set) {
		if want == nil || want(r) {
			cases = append(cases, casesOf(&r)...)
		}
	}
	res := &Result{Outcomes: make([]Outcome, len(cases))}
	next := make(chan int)
	var wait sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wait.Go(func() {
			for i := range next {
				res.Outcomes[i] = run(cases[i], analyze)
			}
		})
	}
	for i := range cases {
		next <- i
	}
	close(next)
	wait.Wait()
	res.Summary = summarize(set, res.Outcomes, want)
	return res
}

// rules gives the rules with cases: those of the files, and the entries of
// lists to which a user's file gave examples of their own.
func rules(set *rule.Set) []rule.Rule {
	var out []rule.Rule
	for _, r := range set.Rules {
		if set.IsOff(r.ID) {
			continue
		}
		out = append(out, r)
		for _, e := range set.Entries(r.ID) {
			own := slices.ContainsFunc(set.Rules, func(r rule.Rule) bool { return r.ID == e.ID })
			if len(e.Examples)+len(e.Counterexamples)+len(e.Todo) > 0 && !own && !set.IsOff(e.ID) {
				out = append(out, e)
			}
		}
	}
	return out
}

func casesOf(r *rule.Rule) []Case {
	var out []Case
	for _, g := range []struct {
		sort  Sort
		texts []string
	}{{Example, r.Examples}, {Counterexample, r.Counterexamples}, {Todo, r.Todo}} {
		for _, text := range g.texts {
			c := Case{Rule: r.ID, Sort: g.sort, Marked: text, At: r.At(text), kind: r.Kind, lang: r.Language}
			c.parsed, c.err = rule.ParseExample(text)
			out = append(out, c)
		}
	}
	return out
}

// belongs reports whether a rule that fired is the rule itself or an entry of its list.
func belongs(fired, id string) bool {
	return fired == id || strings.HasPrefix(fired, id+".")
}

func summarize(set *rule.Set, outcomes []Outcome, want func(rule.Rule) bool) Summary {
	s := Summary{NoExamples: []string{}, NeverFired: []string{}, UnusedLists: []string{}}
	examples, found, fired := map[string]int{}, map[string]int{}, map[string]bool{}
	for _, o := range outcomes {
		count := map[Sort]*Count{Example: &s.Examples, Counterexample: &s.Counterexamples, Todo: &s.Todo}[o.Sort]
		count.All++
		if o.OK {
			count.OK++
		}
		for _, by := range o.By {
			fired[by] = true
		}
		if o.Sort == Example {
			examples[o.Rule]++
			if o.OK && len(o.By) > 0 && belongs(o.By[0], o.Rule) {
				found[o.Rule]++
			}
		}
	}
	for _, r := range rules(set) {
		switch {
		case want != nil && !want(r):
		case examples[r.ID] == 0:
			s.NoExamples = append(s.NoExamples, r.ID)
		case found[r.ID] == 0:
			s.NeverFired = append(s.NeverFired, r.ID)
		}
	}
	for _, r := range set.Active() {
		if want == nil || want(r) {
			s.Fired.All++
			if fired[r.ID] {
				s.Fired.OK++
			}
		}
	}
	s.UnusedLists = append(s.UnusedLists, set.UnusedLists()...)
	return s
}
