package gold

import (
	"cmp"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
)

// unchanged is the difference below which two figures count as equal.
const unchanged = 0.0005

// WriteComparison prints what differs between an earlier result and this one:
// figures, types, rules, articles and chains, the greatest differences first;
// of each list at most most entries.
func (r *Result) WriteComparison(w io.Writer, before *Result, most int) error {
	var b strings.Builder
	b.WriteString("Against the baseline:\n")
	was := map[string]float64{}
	for _, m := range before.Metrics() {
		was[m.Name] = m.Value
	}
	for _, m := range r.Metrics() {
		if old, ok := was[m.Name]; ok && math.Abs(m.Value-old) > 100*unchanged {
			fmt.Fprintf(&b, "%-12s%7.1f → %5.1f  %+5.1f\n", m.Name, old, m.Value, m.Value-old)
		}
	}
	head := b.Len()
	if q, old := r.Quotations, before.Quotations; q != nil && old != nil {
		q.compare(&b, old, most)
	}
	if c, old := r.Chains, before.Chains; c != nil && old != nil {
		writeMisses(&b, "chains that are right now", old.Misses, c.Misses, most)
		writeMisses(&b, "chains that are wrong now", c.Misses, old.Misses, most)
	}
	if b.Len() == head && head == len("Against the baseline:\n") {
		b.WriteString("no difference\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// change is an entry of a list of differences.
type change struct {
	name       string
	line       string
	difference float64
}

func (q *QuotationResult) compare(b *strings.Builder, old *QuotationResult, most int) {
	var list []change
	types := map[string]TypeScore{}
	for _, t := range old.Types {
		types[t.Type] = t
	}
	for _, t := range q.Types {
		o := types[t.Type]
		if t.Found != o.Found || t.Right != o.Right || t.System != o.System {
			list = append(list, change{t.Type, fmt.Sprintf("found %d → %d of %d, right %d of %d → %d of %d", o.Found, t.Found, t.Gold, o.Right, o.System, t.Right, t.System), 0})
		}
	}
	writeChanges(b, "types", list, len(list))

	list = nil
	rules := map[string]RuleScore{}
	for _, r := range old.Rules {
		rules[r.Rule] = r
	}
	note := func(id string, o, n RuleScore) {
		if o != n {
			list = append(list, change{id, fmt.Sprintf("right %d of %d → %d of %d", o.Right, o.Hits, n.Right, n.Hits), float64(n.Right - o.Right - (n.Hits - n.Right) + (o.Hits - o.Right))})
		}
	}
	for _, r := range q.Rules {
		o := rules[r.Rule]
		o.Rule = r.Rule
		note(r.Rule, o, r)
		delete(rules, r.Rule)
	}
	for id, o := range rules {
		note(id, o, RuleScore{Rule: id})
	}
	writeChanges(b, "rules", list, most)

	articles := map[string]ArticleScore{}
	for _, a := range old.Worst {
		articles[a.ID] = a
	}
	var better, worse []change
	for _, a := range q.Worst {
		o, ok := articles[a.ID]
		if d := a.Joint - o.Joint; ok && math.Abs(d) > unchanged {
			c := change{a.ID, fmt.Sprintf("joint %.1f → %.1f", 100*o.Joint, 100*a.Joint), d}
			if d > 0 {
				better = append(better, c)
			} else {
				worse = append(worse, c)
			}
		}
	}
	writeChanges(b, "articles that got better", better, most)
	writeChanges(b, "articles that got worse", worse, most)
}

func writeChanges(b *strings.Builder, title string, list []change, most int) {
	if len(list) == 0 {
		return
	}
	slices.SortStableFunc(list, func(x, y change) int {
		return cmp.Or(cmp.Compare(math.Abs(y.difference), math.Abs(x.difference)), strings.Compare(x.name, y.name))
	})
	fmt.Fprintf(b, "\n%s (%d)\n", title, len(list))
	for i, c := range list {
		if i == most {
			fmt.Fprintf(b, "  and %d more\n", len(list)-i)
			break
		}
		fmt.Fprintf(b, "  %s: %s\n", c.name, c.line)
	}
}

// writeMisses lists the misses of one side that the other does not have.
func writeMisses(b *strings.Builder, title string, of, without []Miss, most int) {
	key := func(m Miss) string { return m.Article + "\x00" + m.Content + "\x00" + path(m.Want) }
	known := map[string]bool{}
	for _, m := range without {
		known[key(m)] = true
	}
	var list []change
	for _, m := range of {
		if !known[key(m)] {
			list = append(list, change{m.Article, fmt.Sprintf("%s: %s", path(m.Want), cmp.Or(m.Content, m.Kind)), 0})
		}
	}
	writeChanges(b, title, list, most)
}
