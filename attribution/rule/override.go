package rule

import (
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/rule/strict"
)

// Disabled is an id switched off, and by whom.
type Disabled struct {
	ID     string
	Origin Origin
}

// takeOver sets in to, a pointer to a struct, the keys that from has; where
// both have a list and extend is set, the list grows instead. It returns where
// the keys now stand.
func takeOver(to, from any, keys, more map[string]Origin, extend bool) map[string]Origin {
	t, f := reflect.ValueOf(to).Elem(), reflect.ValueOf(from).Elem()
	out := make(map[string]Origin, len(keys)+len(more))
	maps.Copy(out, keys)
	maps.Copy(out, more)
	for i := range t.NumField() {
		key := t.Type().Field(i).Tag.Get("yaml")
		_, given := more[key]
		if !given || key == "" || key == "-" {
			continue
		}
		if list, ok := f.Field(i).Interface().([]string); ok && extend {
			grown := slices.Clone(t.Field(i).Interface().([]string))
			for _, s := range list {
				if !slices.Contains(grown, s) {
					grown = append(grown, s)
				}
			}
			t.Field(i).Set(reflect.ValueOf(grown))
			continue
		}
		t.Field(i).Set(f.Field(i))
	}
	return out
}

// table holds the changes to the values of one sort by id, in the order in
// which ids first appear.
type table[T any] struct {
	order []string
	byID  map[string][]change[T]
}

// add takes over the changes of one layer. Twice the same id in one layer is
// a problem: neither file knows that the other undoes it.
func (t *table[T]) add(list []change[T], what string, ps *strict.Problems) {
	if t.byID == nil {
		t.byID = map[string][]change[T]{}
	}
	here := make(map[string]Origin, len(list))
	for _, c := range list {
		key := c.id
		if c.extend {
			key = "+" + key // setting and adding may stand side by side
		}
		if first, twice := here[key]; twice {
			ps.Addf(c.at, "rename or remove one of them", "%s %s again (first at %v)", what, c.id, first)
			continue
		}
		here[key] = c.at
		if len(t.byID[c.id]) == 0 {
			t.order = append(t.order, c.id)
		}
		t.byID[c.id] = append(t.byID[c.id], c)
	}
}

// foldLists applies the changes to each list.
func foldLists(t *table[List], ps *strict.Problems) map[string]*List {
	out := make(map[string]*List, len(t.order))
	for _, name := range t.order {
		var l *List
		for _, c := range t.byID[name] {
			switch {
			case c.extend && l == nil:
				ps.Addf(c.at, strict.Suggest(name, without(t.order, name)), "unknown list %s", name)
			case c.extend:
				grown := *l
				grown.Entries = addEntries(l.Entries, c.value.Entries)
				l = &grown
			default:
				fresh := c.value
				l = &fresh
			}
		}
		if l != nil {
			out[name] = l
		}
	}
	return out
}

func without(ids []string, id string) []string {
	return slices.DeleteFunc(slices.Clone(ids), func(s string) bool { return s == id })
}

// foldRule applies the changes to a rule one after the other. A change of
// another kind begins anew.
func foldRule(base *Rule, changes []change[Rule], ps *strict.Problems, known []string) *Rule {
	for _, c := range changes {
		switch {
		case c.extend && base == nil:
			ps.Addf(c.at, strict.Suggest(c.id, without(known, c.id)), "unknown rule %s", c.id)
		case base == nil || c.value.Kind != "" && c.value.Kind != base.Kind:
			fresh := c.value
			base = &fresh
		default:
			merged := *base
			merged.Keys = takeOver(&merged, &c.value, base.Keys, c.value.Keys, c.extend)
			merged.Origin = c.at
			base = &merged
		}
	}
	return base
}

// expand makes one rule per entry of a rule's list, in the order of the list.
// The entry's keys come before those of the rule.
func expand(r *Rule, l *List, info KindInfo) []Rule {
	out := make([]Rule, 0, len(l.Entries))
	seen := make(map[string]bool, len(l.Entries))
	for i := range l.Entries {
		e := &l.Entries[i]
		x := *r
		word := e.Word
		if e.Form != "" {
			word = e.Form
		}
		x.ID = r.ID + "." + Slug(word)
		for seen[x.ID] {
			x.ID += "-2"
		}
		seen[x.ID] = true
		x.List, x.Base, x.Entry, x.Origin = "", r.ID, e, e.Origin
		x.Examples, x.Counterexamples, x.Todo = nil, nil, nil
		if info.Word == "lemma" {
			x.Lemma = []string{e.Word}
		} else {
			x.Words = []string{e.Word}
		}
		if e.Complements != nil {
			x.Complements = e.Complements
		}
		if e.Reported != nil {
			x.Reported = e.Reported
		}
		x.Medium, x.Stance, x.Addressee = either(e.Medium, x.Medium), either(e.Stance, x.Stance), either(e.Addressee, x.Addressee)
		x.Position = either(e.Position, x.Position)
		// what an entry's complements are worth says nothing about its plain reports
		if _, given := e.Keys["confidence"]; given && (r.Kind != KindReported || e.Complements == nil) {
			x.Confidence = e.Confidence
		}
		out = append(out, x)
	}
	return out
}

func either(a, b string) string {
	if strings.TrimSpace(a) != "" {
		return a
	}
	return b
}
