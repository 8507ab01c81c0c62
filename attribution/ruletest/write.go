package ruletest

import (
	"fmt"
	"io"
	"strings"
)

// Write prints the result for a person: every failure with what was expected,
// what was found, and what the analyser saw; todo that work by now; what the
// set lacks; one line of counts. With coverage it says which share of the
// rules fired, with verbose it names cases that another rule took.
func (r *Result) Write(w io.Writer, verbose, coverage bool) error {
	p := &lines{w: w}
	for _, o := range r.Outcomes {
		switch {
		case o.Sort == Todo && o.OK:
			p.add("done  %v: a todo of %s works: move it to examples\n      %s", o.At, o.Rule, o.Marked)
		case o.Sort == Todo:
			if verbose {
				p.add("todo  %v: %s: %s\n      %s", o.At, o.Rule, o.Why, o.Marked)
			}
		case !o.OK:
			o.failure(p)
		case verbose && o.Sort == Example && len(o.By) > 0 && !belongs(o.By[0], o.Rule):
			p.add("note  %v: example of %s is found by %s\n      %s", o.At, o.Rule, o.By[0], o.Marked)
		case verbose && o.Sort == Counterexample && len(o.By) > 0:
			p.add("note  %v: in a counterexample of %s fires %s\n      %s", o.At, o.Rule, strings.Join(o.By, ", "), o.Marked)
		}
	}
	s := r.Summary
	p.names("rules without examples", s.NoExamples)
	p.names("rules that never fire", s.NeverFired)
	p.names("lists that no rule uses", s.UnusedLists)
	if coverage {
		p.add("coverage: %d of %d rules fired (entries of lists counted one by one)", s.Fired.OK, s.Fired.All)
	}
	r.counts(p)
	return p.err
}

func (r *Result) counts(p *lines) {
	s := r.Summary
	p.add("%d of %d examples, %d of %d counterexamples, %d of %d todo",
		s.Examples.OK, s.Examples.All, s.Counterexamples.OK, s.Counterexamples.All, s.Todo.OK, s.Todo.All)
}

func (o *Outcome) failure(p *lines) {
	p.add("FAIL  %v: %s of %s: %s", o.At, o.Sort, o.Rule, o.Why)
	if o.Sort == Example {
		p.add("      expected  %s", o.Marked)
	} else {
		p.add("      text      %s", o.Marked)
	}
	if o.Got != "" {
		p.add("      found     %s", o.Got)
	}
	if len(o.By) > 0 {
		p.add("      by        %s", strings.Join(o.By, ", "))
	}
	for line := range strings.SplitSeq(strings.TrimRight(o.Trace, "\n"), "\n") {
		if o.Trace != "" {
			p.add("      %s", line)
		}
	}
}

type lines struct {
	w   io.Writer
	err error
}

func (l *lines) add(format string, args ...any) {
	if l.err == nil {
		_, l.err = fmt.Fprintf(l.w, format+"\n", args...)
	}
}

func (l *lines) names(what string, names []string) {
	if len(names) > 0 {
		l.add("%s (%d): %s", what, len(names), strings.Join(names, ", "))
	}
}
