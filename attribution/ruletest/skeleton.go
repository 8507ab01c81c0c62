package ruletest

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution"
	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/rule"
)

// Skeleton is a rule to begin with.
type Skeleton struct {
	ID    string
	Kind  rule.Kind
	About string
	Lemma []string
	Words []string
	Verbs []string // of a light-verb rule
	List  string
	// Examples are found by the rule, Todo are not yet.
	Examples, Todo []string
}

// YAML writes the skeleton as a rule file in which every other key of the kind
// stands as a comment.
func (s *Skeleton) YAML() string {
	var b strings.Builder
	p := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	info, _ := rule.Info(s.Kind)
	p("# Try it: hearsay rules test THIS-FILE    Use it: hearsay analyze --rules THIS-FILE ARTICLE")
	p("- id: %s", s.ID)
	p("  kind: %s  # %s", s.Kind, info.About)
	if s.About != "" {
		p("  about: %s", quote(s.About))
	} else {
		p("  # about: one line on what the rule finds")
	}
	set := map[string]bool{"id": true, "kind": true, "about": true, "examples": true, "counterexamples": true, "todo": true}
	own := s.ID + ".words" // a list for the words of a light-verb rule, each with its verbs
	list, words := s.List, s.Words
	if s.Kind == rule.KindLightVerb && list == "" {
		list, words = own, nil
		set["words"], set["verbs"] = true, true
	}
	for _, k := range []struct {
		name  string
		words []string
	}{{"lemma", s.Lemma}, {"words", words}} {
		if len(k.words) > 0 {
			set[k.name] = true
			p("  %s: [%s]", k.name, strings.Join(quoteAll(k.words), ", "))
		}
	}
	if list != "" {
		set["list"] = true
		p("  list: %s", list)
	}
	for _, k := range rule.RuleKeys {
		if set[k.Name] || !info.Takes(k.Name) {
			continue
		}
		values := ""
		if k.Values != nil {
			values = ": " + strings.Join(k.Values, ", ")
		}
		p("  # %s:  # %s%s", k.Name, k.About, values)
	}
	texts := func(key, remark string, texts []string) {
		if len(texts) == 0 {
			p("  # %s:  # %s", key, remark)
			return
		}
		p("  %s:  # %s", key, remark)
		for _, t := range texts {
			p("  - %s", quote(t))
		}
	}
	texts("examples", "sentences in which it must fire, with the words marked: [Er]{source}", s.Examples)
	texts("counterexamples", "sentences in which it must stay silent", nil)
	texts("todo", "marked sentences that it should find but does not yet", s.Todo)
	if list == own {
		p("- name: %s", own)
		p("  entries:")
		for _, w := range s.Words {
			p("  - {word: %s, verbs: [%s]}", quote(w), strings.Join(quoteAll(s.Verbs), ", "))
		}
	}
	return b.String()
}

func quote(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }

func quoteAll(words []string) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = quote(w)
	}
	return out
}

// Drafts makes marked sentences for a new rule of the examples of other rules
// of its kind, with its own word as the cue. Some of them are no good German,
// or not found: run them, and keep the first that is found.
func Drafts(set *rule.Set, s *Skeleton, forms []attribution.Form) []string {
	var out []string
	info, _ := rule.Info(s.Kind)
	for _, r := range set.Rules {
		if r.Kind != s.Kind && !(info.Word == "lemma" && r.Kind == rule.KindVerb) {
			continue
		}
		for _, text := range r.Examples {
			ex, err := rule.ParseExample(text)
			if err != nil || len(ex.Spans["cue"]) == 0 {
				continue
			}
			for _, w := range cueWords(s, forms) {
				if d := withCue(ex, w); d != "" && !slices.Contains(out, d) {
					out = append(out, d)
				}
			}
		}
	}
	return out
}

// cueWords gives what can stand for the cue: of a verb the third person
// singular, past before present, as one or two words.
func cueWords(s *Skeleton, forms []attribution.Form) [][]string {
	var past, present [][]string
	for _, f := range forms {
		if f.Verb&doc.P3 == 0 || f.Verb&doc.VSg == 0 || f.Verb&doc.Ind == 0 {
			continue
		}
		w := []string{f.Text}
		if f.Particle != "" {
			w = append(w, f.Particle)
		}
		if f.Verb&doc.Past != 0 {
			past = append(past, w)
		} else {
			present = append(present, w)
		}
	}
	// A separable verb also has its forms in one word, which do not stand in
	// main clauses: those in two words come first.
	for _, list := range [][][]string{past, present} {
		slices.SortStableFunc(list, func(a, b []string) int { return len(b) - len(a) })
	}
	out := append(past, present...)
	for _, w := range s.Words {
		out = append(out, []string{w})
	}
	return out
}

// withCue puts words in place of the cue of an example: the first in place of
// the first span, the second, if any, in place of the second span or behind
// the first. It gives "" where the example has more parts than there are words.
func withCue(ex rule.Example, words []string) string {
	cues := ex.Spans["cue"]
	if len(cues) > len(words) {
		return ""
	}
	var text strings.Builder
	spans := map[string][]doc.Span{}
	type move struct{ at, by int } // everything from at on moves by
	var moves []move
	pos := 0
	for i, c := range cues {
		text.WriteString(ex.Text[pos:c.Start])
		w := words[i]
		if first, _ := utf8.DecodeRuneInString(ex.Text[c.Start:]); unicode.IsUpper(first) {
			r, n := utf8.DecodeRuneInString(w)
			w = string(unicode.ToUpper(r)) + w[n:]
		}
		start := text.Len()
		text.WriteString(w)
		spans["cue"] = append(spans["cue"], doc.Span{Start: start, End: text.Len()})
		if i == len(cues)-1 {
			for _, more := range words[len(cues):] {
				text.WriteByte(' ')
				start := text.Len()
				text.WriteString(more)
				spans["cue"] = append(spans["cue"], doc.Span{Start: start, End: text.Len()})
			}
		}
		pos = c.End
		moves = append(moves, move{c.End, text.Len() - c.End})
	}
	text.WriteString(ex.Text[pos:])
	shift := func(i int) int {
		by := 0
		for _, m := range moves {
			if i >= m.at {
				by = m.by
			}
		}
		return i + by
	}
	for role, list := range ex.Spans {
		if role == "cue" {
			continue
		}
		for _, s := range list {
			spans[role] = append(spans[role], doc.Span{Start: shift(s.Start), End: shift(s.End)})
		}
	}
	return rule.Mark(text.String(), spans)
}
