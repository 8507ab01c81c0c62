package rule

import (
	"io/fs"
	"maps"
	"slices"
	"strconv"

	"github.com/hearsay/hearsay/attribution/rule/pack"
	"github.com/hearsay/hearsay/attribution/rule/strict"
)

// Load reads the shipped files (folders rules, lists and sources of shipped,
// which may be nil) and then, in the order given, the user's folders, files
// and .zip packs. Each of these is a layer: the same id in a later one changes
// key by key what an earlier one set, extend adds to its lists, disable
// switches it off.
//
// The error is a *strict.Error with every problem of all files. The set is
// never nil; after an error it holds what could be read and is fit for
// showing only.
func Load(shipped fs.FS, extra []string) (*Set, error) {
	return ReadShipped(shipped).Load(extra)
}

// Shipped is the shipped configuration, read. It is not changed by loading and
// safe for concurrent use, so who loads often (a watch, a server) reads once.
type Shipped struct {
	layer    layer
	files    []FileCount
	problems strict.Problems

	// Of one that comes from a snapshot; see ReadSnapshot.
	fsys       fs.FS
	checked    bool // all of it, and found without a problem
	partial    bool // some files lack the places of keys
	stale      int
	sums       map[string]sum // by list
	sourceSums []sum
}

var shippedFolders = []string{"rules", "lists", "sources"}

// ReadShipped reads the folders rules, lists and sources. Their problems are
// among those that Load returns.
func ReadShipped(fsys fs.FS) *Shipped {
	var s Shipped
	s.layer, s.files = readLayer(pack.Shipped(fsys, shippedFolders, Languages, &s.problems), &s.problems)
	return &s
}

// Load adds the user's folders, files and packs: see the function [Load]. The
// texts of inline are files in memory, a layer each.
func (b *Shipped) Load(extra []string, inline ...string) (*Set, error) {
	var ps strict.Problems
	ps.Join(&b.problems)
	layers := []layer{b.layer}
	set := &Set{Files: slices.Clone(b.files), shipped: b}
	for _, name := range extra {
		l, counts := readLayer(pack.User(name, Languages, &ps), &ps)
		layers = append(layers, l)
		set.Files = append(set.Files, counts...)
	}
	for i, text := range inline {
		f := pack.File{Name: "inline:" + strconv.Itoa(i+1), Data: []byte(text)}
		l, counts := readLayer([]pack.File{f}, &ps)
		layers = append(layers, l)
		set.Files = append(set.Files, counts...)
	}
	set.build(layers, b.checked, &ps)
	err := ps.Err()
	if err != nil && b.partial {
		return ReadShipped(b.fsys).Load(extra, inline...) // once more, with the places of all keys
	}
	return set, err
}

// build applies the layers to each other. Of the first one it can be known
// that it is free of problems as long as nothing changes it.
func (s *Set) build(layers []layer, known bool, ps *strict.Problems) {
	check := !known || len(layers) > 1
	asShipped := known && !slices.ContainsFunc(layers[1:], func(l layer) bool { return len(l.sources) > 0 })
	var rules table[Rule]
	var lists table[List]
	var sources table[SourceEntry]
	off := map[string]Origin{}
	for _, l := range layers {
		rules.add(l.rules, "rule", ps)
		lists.add(l.lists, "list", ps)
		if !asShipped {
			sources.add(l.sources, "source", ps)
		}
		// A layer that sets a rule or source anew switches it on again, unless it switches it off itself.
		if len(off) > 0 {
			for i := range l.rules {
				delete(off, l.rules[i].id)
			}
			for i := range l.sources {
				delete(off, l.sources[i].id)
			}
		}
		for _, d := range l.off {
			off[d.ID] = d.Origin
			s.Off = append(s.Off, d)
		}
	}
	s.Off = slices.DeleteFunc(s.Off, func(d Disabled) bool { return off[d.ID] != d.Origin })
	s.off = make(map[string]bool, len(off))
	for id := range off {
		s.off[id] = true
	}
	s.Lists = foldLists(&lists, ps)
	for _, name := range lists.order {
		if l := s.Lists[name]; l != nil && check {
			checkList(l, ps)
		}
	}
	s.rules(&rules, check, ps)
	if asShipped {
		s.Sources = plainSources(layers[0].sources, s.off)
	} else {
		s.Sources = foldSources(&sources, s.off, ps)
	}
	s.sourcesChanged = !asShipped || len(s.Sources) < len(layers[0].sources)
	s.listsChanged = map[string]bool{}
	for _, l := range layers[1:] {
		for i := range l.lists {
			s.listsChanged[l.lists[i].id] = true
		}
	}
	if len(s.Off) > 0 {
		order := sources.order
		if asShipped {
			order = make([]string, len(layers[0].sources))
			for i := range order {
				order[i] = layers[0].sources[i].id
			}
		}
		s.checkOff(rules.order, order, ps)
	}
}

// rules folds, checks and expands.
func (s *Set) rules(t *table[Rule], on bool, ps *strict.Problems) {
	names := slices.Sorted(maps.Keys(s.Lists))
	check := func(r *Rule) {
		if on {
			checkRule(r, s.Lists, names, t.order, ps)
		}
	}
	own := func(changes []change[Rule]) bool {
		return slices.ContainsFunc(changes, func(c change[Rule]) bool { return c.value.Kind != "" })
	}
	for _, id := range t.order {
		if changes := t.byID[id]; own(changes) {
			if r := foldRule(nil, changes, ps, t.order); r != nil {
				check(r)
				s.Rules = append(s.Rules, *r)
			}
		}
	}
	ofEntry := map[string]bool{} // ids that stand for the entry of a list
	s.entries = make([][]Rule, len(s.Rules))
	for i := range s.Rules {
		r := &s.Rules[i]
		l := s.Lists[r.List]
		if l == nil {
			withDefaults(r)
			continue
		}
		info, _ := Info(r.Kind)
		s.entries[i] = expand(r, l, info)
		for j := range s.entries[i] {
			x := &s.entries[i][j]
			if changes := t.byID[x.ID]; len(changes) > 0 {
				ofEntry[x.ID] = true
				*x = *foldRule(x, changes, ps, t.order)
				check(x)
			}
			withDefaults(x)
		}
	}
	for _, id := range t.order {
		if changes := t.byID[id]; !ofEntry[id] && !own(changes) {
			if r := foldRule(nil, changes, ps, t.order); r != nil {
				check(r)
			}
		}
	}
	for i, r := range s.Rules {
		switch {
		case s.Lists[r.List] != nil:
			for _, x := range s.entries[i] {
				s.activate(x)
			}
		case !ofEntry[r.ID]:
			s.activate(r)
		}
	}
}

func (s *Set) activate(r Rule) {
	if !s.off[r.ID] && !s.off[r.Base] {
		s.active = append(s.active, r)
	}
}

func withDefaults(r *Rule) {
	entry := r.Entry != nil && r.Entry.Keys["confidence"] != Origin{}
	if _, given := r.Keys["confidence"]; !given && !entry {
		r.Confidence = defaultConfidence
	}
	if r.Kind == KindVerb && r.Complements == nil {
		r.Complements = slices.Clone(defaultComplements)
	}
}

func (s *Set) checkOff(rules, sources []string, ps *strict.Problems) {
	known := append(slices.Clone(rules), sources...)
	have := make(map[string]bool, len(known))
	for _, id := range known {
		have[id] = true
	}
	for _, list := range s.entries {
		for _, x := range list {
			have[x.ID] = true
			known = append(known, x.ID)
		}
	}
	for _, d := range s.Off {
		if !have[d.ID] {
			ps.Addf(d.Origin, strict.Suggest(d.ID, known), "disable of unknown id %s", d.ID)
		}
	}
}
