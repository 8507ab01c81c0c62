package ruletest

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/rule"
	"github.com/hearsay/hearsay/attribution/rule/strict"
)

// Lint gives what is allowed in a set that loads, but hardly meant, by place.
// isVerb says whether the lexicon knows a verb by its dictionary form; nil
// skips that question.
func Lint(set *rule.Set, isVerb func(lemma string) bool) []strict.Problem {
	var out []strict.Problem
	add := func(at rule.Origin, do, format string, args ...any) {
		out = append(out, strict.Problem{Pos: at, What: fmt.Sprintf(format, args...), Do: do})
	}
	for i := range set.Rules {
		r := &set.Rules[i]
		if r.About == "" {
			add(r.Origin, "say in one line what it finds", "rule %s has no about", r.ID)
		}
		if len(r.Examples) == 0 {
			add(r.Origin, "add a sentence in which it must fire, with the words marked", "rule %s has no example", r.ID)
		}
		if len(r.Counterexamples) == 0 {
			add(r.Origin, "add a sentence in which it must stay silent", "rule %s has no counterexample", r.ID)
		}
		seen := map[string]bool{}
		for _, text := range slices.Concat(r.Examples, r.Counterexamples, r.Todo) {
			if seen[text] { // the same text with other marks asks something else
				add(r.At(text), "keep one of them", "the same example twice in %s", r.ID)
			}
			seen[text] = true
		}
		for _, lemma := range r.Lemma {
			if isVerb != nil && r.Language == "de" && !isVerb(lemma) {
				add(place(r, "lemma"), "check the spelling of the infinitive; if it is right, its forms are made as those of a regular verb", "the lexicon has no verb %s", lemma)
			}
		}
	}
	doubles(set, add)
	for _, name := range set.UnusedLists() {
		add(set.Lists[name].Origin, "use it in a rule, or remove it", "no rule uses the list %s", name)
	}
	slices.SortStableFunc(out, func(a, b strict.Problem) int {
		if a.File != b.File {
			return strings.Compare(a.File, b.File)
		}
		return a.Line - b.Line
	})
	return out
}

func place(r *rule.Rule, key string) rule.Origin {
	if at, ok := r.Keys[key]; ok {
		return at
	}
	return r.Origin
}

// doubles finds words that two active rules of a kind have, of which at most one fires.
func doubles(set *rule.Set, add func(at rule.Origin, do, format string, args ...any)) {
	type word struct {
		kind     rule.Kind
		language string
		text     string
	}
	first := map[word]*rule.Rule{}
	active := set.Active()
	for i := range active {
		r := &active[i]
		if r.Entry != nil && (r.Entry.Form != "" || r.Entry.Verbs != nil || r.Entry.Negation != "") {
			continue // one word can stand in several phrases
		}
		for _, w := range slices.Concat(r.Lemma, r.Words) {
			key := word{r.Kind, r.Language, strings.ToLower(w)}
			other, twice := first[key]
			if !twice {
				first[key] = r
				continue
			}
			if other.Nouns == r.Nouns && other.Verbs == r.Verbs && other.Position == r.Position && !slices.Contains(r.Words, w) == !slices.Contains(other.Words, w) {
				add(r.Origin, "give the id "+other.ID+" to change that rule, or disable it", "%s is a %s of %s as well (%v)", w, r.Kind, other.ID, other.Origin)
			}
		}
	}
}
