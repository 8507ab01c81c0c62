package rule

import (
	"slices"
	"strings"
)

// Set is all that rule files say, checked and with the user's changes
// applied. It is not changed after Load and safe for concurrent use.
type Set struct {
	// Rules as the files write them, changes applied, in the order of their
	// files; those switched off are among them.
	Rules []Rule
	Lists map[string]*List
	// Sources in the order of their files, without those switched off.
	Sources []SourceEntry
	Off     []Disabled
	Files   []FileCount

	active  []Rule
	entries [][]Rule // beside Rules: what a rule with a list was expanded to
	off     map[string]bool

	sourcesChanged bool
	listsChanged   map[string]bool
	shipped        *Shipped
}

// Stamp is a checksum of the shipped files that hold the sources and these
// lists, and 0 where a user's file changes one of them: what was made of them
// beforehand is good as long as its stamp is the same.
func (s *Set) Stamp(lists ...string) uint32 {
	if s.sourcesChanged || slices.ContainsFunc(lists, func(l string) bool { return s.listsChanged[l] }) {
		return 0
	}
	return s.shipped.stamp(lists)
}

// Active gives the rules to compile: a rule with a list is replaced by one
// rule per entry, which has Lemma or Words of one word and the keys of the
// entry where it has them (Verbs, Form, Marker and Negation stand in Entry
// only). Rules switched off are left out. The order is that of files and lists. The slice is the set's own; do not change it.
func (s *Set) Active() []Rule { return s.active }

// IsOff reports whether a rule or source, or the rule that a list entry belongs to, is switched off.
func (s *Set) IsOff(id string) bool {
	if s.off[id] {
		return true
	}
	r, ok := s.Rule(id)
	return ok && r.Base != "" && s.off[r.Base]
}

// Rule gives a rule by its id, or by that of the list entry it was expanded
// to, switched off or not.
func (s *Set) Rule(id string) (Rule, bool) {
	for i, r := range s.Rules {
		if strings.HasPrefix(id, r.ID+".") {
			for _, x := range s.entries[i] {
				if x.ID == id {
					return x, true
				}
			}
		}
	}
	for _, r := range s.Rules {
		if r.ID == id {
			return r, true
		}
	}
	return Rule{}, false
}

// Entries gives the rules that a rule with a list was expanded to, those
// switched off among them.
func (s *Set) Entries(id string) []Rule {
	for i, r := range s.Rules {
		if r.ID == id {
			return s.entries[i]
		}
	}
	return nil
}

// Words gives the words of a list by its name.
func (s *Set) Words(name string) ([]string, bool) {
	l := s.Lists[name]
	if l == nil {
		return nil, false
	}
	out := make([]string, len(l.Entries))
	for i := range l.Entries {
		out[i] = l.Entries[i].Word
	}
	return out, true
}

// UnusedLists names the lists that a user's file brought and no rule uses.
// Shipped lists are not among them: the analysis uses some itself, and with
// them what a user adds to them.
func (s *Set) UnusedLists() []string {
	used := map[string]bool{}
	for _, r := range slices.Concat(s.Rules, s.active) { // an entry can have changes of its own
		used[r.List], used[r.Nouns], used[r.Verbs] = true, true, true
		for _, u := range slices.Concat(r.Unless, r.UnlessArticle) {
			used[strings.TrimPrefix(u, "list:")] = true
		}
	}
	var out []string
	for name, l := range s.Lists {
		if !used[name] && !strings.HasPrefix(l.Origin.File, "shipped:") {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}
