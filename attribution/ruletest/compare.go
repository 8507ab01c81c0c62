package ruletest

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/explain"
	"github.com/hearsay/hearsay/attribution/rule"
)

// found is one thing that fired, in bytes by role: an attribution, or a link
// or hedge of one, which are found by rules of their own.
type found struct {
	rules []string  // that of the attribution and those of its links; one of them, of a link alone
	kind  rule.Kind // of a hedge, which does not say its rule
	spans map[string][]doc.Span
}

// by gives the rule that counts as the finder for a case: the one the case
// belongs to if it is among them.
func (f *found) by(c *Case) (id string, own bool) {
	for _, r := range f.rules {
		if belongs(r, c.Rule) {
			return r, true
		}
	}
	if f.kind != "" {
		return c.Rule, f.kind == c.kind
	}
	return f.rules[0], false
}

func findings(a *doc.Analysis, list []doc.Attribution) []found {
	var out []found
	for i := range list {
		at := &list[i]
		f := found{rules: []string{at.Rule}, spans: map[string][]doc.Span{}}
		for _, r := range explain.Roles(at) {
			f.spans[r.Name] = join(a.Doc.Text, a.Spans(r.At))
		}
		for _, l := range at.Links {
			f.rules = append(f.rules, l.Rule)
		}
		out = append(out, f)
		for _, l := range at.Links {
			cue, other := a.Spans([]doc.Range{l.Cue}), a.Spans([]doc.Range{l.Source})
			spans := map[string][]doc.Span{"content": f.spans["content"], "cue": cue, "source": other}
			out = append(out, found{rules: []string{l.Rule}, spans: spans})
			if l.Kind == doc.Told {
				spans = map[string][]doc.Span{"content": f.spans["content"], "cue": cue, "source": f.spans["source"], "addressee": other}
				out = append(out, found{rules: []string{l.Rule}, spans: spans})
			}
		}
		for _, h := range at.Hedges {
			out = append(out, found{kind: rule.KindHedge, spans: map[string][]doc.Span{
				"content": f.spans["content"], "source": f.spans["source"], "cue": a.Spans([]doc.Range{h}),
			}})
		}
	}
	return out
}

// join makes one span of those with nothing but white space between them, so
// that it does not matter in how many pieces words are marked.
func join(text string, spans []doc.Span) []doc.Span {
	spans = slices.Clone(spans)
	slices.SortFunc(spans, func(a, b doc.Span) int { return a.Start - b.Start })
	var out []doc.Span
	for _, s := range spans {
		if n := len(out) - 1; n >= 0 && (s.Start <= out[n].End || strings.TrimSpace(text[out[n].End:s.Start]) == "") {
			out[n].End = max(out[n].End, s.End)
			continue
		}
		out = append(out, s)
	}
	return out
}

func run(c Case, analyze Analyze) Outcome {
	o := Outcome{Case: c, By: []string{}}
	if c.err != nil {
		o.Why = c.err.Error()
		return o
	}
	a, list, err := analyze(c.lang, c.parsed.Text)
	if err != nil {
		o.Why = "cannot be analysed: " + err.Error()
		return o
	}
	all := findings(a, list)
	for _, f := range all {
		for _, id := range f.rules {
			if !slices.Contains(o.By, id) {
				o.By = append(o.By, id)
			}
		}
	}
	if c.Sort == Counterexample {
		silent(&o, a, all)
	} else {
		exact(&o, a, all)
	}
	if !o.OK {
		o.Trace = trace(a, list)
	}
	return o
}

// silent judges a counterexample: neither the rule nor an entry of its list fires.
func silent(o *Outcome, a *doc.Analysis, all []found) {
	for _, f := range all {
		if _, own := f.by(&o.Case); own {
			o.Got = rule.Mark(a.Doc.Text, f.spans)
			o.Why = "the rule fires in a counterexample"
			return
		}
	}
	o.OK = true
}

// exact judges an example: one finding has just the marked words in every
// role that is marked. That of the rule itself comes before those of others.
func exact(o *Outcome, a *doc.Analysis, all []found) {
	want := map[string][]doc.Span{}
	for role, spans := range o.parsed.Spans {
		want[role] = join(o.parsed.Text, spans)
	}
	best, bestDiff := -1, 0
	for i, f := range all {
		diff := 0
		for _, role := range rule.Roles {
			if _, marked := want[role]; marked {
				diff += difference(want[role], f.spans[role])
			}
		}
		diff *= 2
		if _, own := f.by(&o.Case); !own {
			diff++ // between equals the rule's own
		}
		if best < 0 || diff < bestDiff {
			best, bestDiff = i, diff
		}
	}
	switch {
	case len(want) == 0:
		o.Why = "nothing is marked"
		return
	case best < 0:
		o.Why = "nothing fires"
		return
	}
	o.OK = bestDiff <= 1
	f := all[best]
	id, _ := f.by(&o.Case)
	o.By = slices.Insert(slices.DeleteFunc(o.By, func(other string) bool { return other == id }), 0, id)
	if o.OK {
		return
	}
	shown := map[string][]doc.Span{}
	for _, role := range rule.Roles {
		if _, marked := want[role]; marked {
			shown[role] = f.spans[role]
		}
	}
	o.Got = rule.Mark(a.Doc.Text, shown)
	for _, role := range rule.Roles {
		if w, marked := want[role]; marked && difference(w, f.spans[role]) > 0 {
			o.Why = fmt.Sprintf("%s is %s, not %s", role, quoted(a.Doc.Text, f.spans[role]), quoted(a.Doc.Text, w))
			return
		}
	}
}

// difference is the number of bytes in one of the two but not in both, plus one
// for every span too many or too few.
func difference(a, b []doc.Span) int {
	if slices.Equal(a, b) {
		return 0
	}
	sum, both := doc.Lengths(a, b)
	return max(sum-2*both, 1)
}

func quoted(text string, spans []doc.Span) string {
	if len(spans) == 0 {
		return "empty"
	}
	var out []string
	for _, s := range spans {
		out = append(out, text[s.Start:s.End])
	}
	return "„" + strings.Join(out, " … ") + "“"
}

// trace prints what the analyser saw, for the message of a failure.
func trace(a *doc.Analysis, list []doc.Attribution) string {
	var b bytes.Buffer
	all := doc.Range{To: len(a.Sentences)}
	b.WriteString("tokens\n")
	_ = explain.Tokens(&b, a, all) // a Buffer does not fail
	if len(a.Clauses) > 0 {
		b.WriteString("clauses\n")
		_ = explain.Clauses(&b, a, all)
	}
	if len(list) > 0 {
		b.WriteString("fired\n")
	}
	for i := range list {
		_ = explain.Attribution(&b, a, &list[i])
	}
	return b.String()
}
