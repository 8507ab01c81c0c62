package ruletest

import (
	"io"
)

// Changes gives the outcomes of after that before did not have or that went
// the other way, and the cases of before that are gone.
func Changes(before, after *Result) (changed []Outcome, gone []Case) {
	type key struct {
		rule, marked string
		sort         Sort
	}
	of := func(o *Outcome) key { return key{o.Rule, o.Marked, o.Sort} }
	old := map[key]*Outcome{}
	for i := range before.Outcomes {
		old[of(&before.Outcomes[i])] = &before.Outcomes[i]
	}
	for i := range after.Outcomes {
		o := &after.Outcomes[i]
		was := old[of(o)]
		delete(old, of(o))
		if was == nil || was.OK != o.OK || !o.OK && (was.Why != o.Why || was.Got != o.Got) {
			changed = append(changed, *o)
		}
	}
	for i := range before.Outcomes {
		if o := &before.Outcomes[i]; old[of(o)] != nil {
			gone = append(gone, o.Case)
		}
	}
	return changed, gone
}

// WriteChanges prints what changed, then the counts.
func (r *Result) WriteChanges(w io.Writer, before *Result) error {
	p := &lines{w: w}
	changed, gone := Changes(before, r)
	for _, o := range changed {
		switch {
		case o.OK:
			p.add("ok    %v: %s of %s\n      %s", o.At, o.Sort, o.Rule, o.Marked)
		case o.Sort == Todo:
			p.add("todo  %v: %s: %s\n      %s", o.At, o.Rule, o.Why, o.Marked)
		default:
			o.failure(p)
		}
	}
	for _, c := range gone {
		p.add("gone  %s of %s\n      %s", c.Sort, c.Rule, c.Marked)
	}
	r.counts(p)
	return p.err
}
