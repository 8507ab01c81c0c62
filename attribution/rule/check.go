package rule

import (
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/rule/strict"
)

// checker notes problems of one rule, list entry or source at the place of the key.
type checker struct {
	ps     *strict.Problems
	origin Origin
	keys   map[string]Origin
}

func (c checker) add(key, what, do string) {
	at, ok := c.keys[key]
	if !ok {
		at = c.origin
	}
	c.ps.Add(at, what, do)
}

func (c checker) oneOf(key, val string, known []string) {
	if val != "" && !slices.Contains(known, val) {
		c.add(key, "unknown "+strings.TrimSuffix(key, "s")+" "+val, strict.Suggest(val, known))
	}
}

// checkRule checks a rule whose changes are all applied.
func checkRule(r *Rule, lists map[string]*List, names, ids []string, ps *strict.Problems) {
	c := checker{ps, r.Origin, r.Keys}
	if r.Kind == "" {
		do := "give a kind, such as kind: verb"
		if n := strict.Nearest(r.ID, without(ids, r.ID)); n != "" {
			do += "; to change the rule " + n + ", give its id"
		}
		c.add("id", "rule "+r.ID+" has no kind", do)
		return
	}
	info, ok := Info(r.Kind)
	if !ok {
		c.oneOf("kind", string(r.Kind), kindNames())
		return
	}
	c.keysOf(r, info)
	c.words(r, info)
	c.values(r)
	for _, l := range []struct{ key, name string }{{"list", r.List}, {"nouns", r.Nouns}, {"verbs", r.Verbs}} {
		c.list(l.key, l.name, lists, names)
	}
	for _, k := range []struct {
		key   string
		words []string
	}{{"unless", r.Unless}, {"unless-article", r.UnlessArticle}} {
		for _, u := range k.words {
			if name, is := strings.CutPrefix(u, "list:"); is {
				c.list(k.key, name, lists, names)
			}
		}
	}
	c.examples(r)
}

// keysOf finds keys that this kind does not take.
func (c checker) keysOf(r *Rule, info KindInfo) {
	for _, key := range strict.Keys(r) {
		if _, given := c.keys[key]; given && !info.Takes(key) {
			c.add(key, "key "+key+" has no meaning in a rule of kind "+string(r.Kind), "remove it; the kind takes "+strings.Join(info.All(), ", "))
		}
	}
}

func (c checker) words(r *Rule, info KindInfo) {
	switch {
	case info.Word == "" || info.Optional && r.List == "":
	case r.List == "" && len(r.Lemma) == 0 && len(r.Words) == 0:
		c.add(info.Word, "rule "+r.ID+" has no words", "give "+info.Word+", or list with the name of a word list")
	case r.List != "" && (info.Word == "lemma" && len(r.Lemma) > 0 || info.Word == "words" && len(r.Words) > 0):
		c.add("list", "both list and "+info.Word, "keep one of them, or write a second rule")
	case r.Kind == KindLightVerb && r.List == "" && r.Verbs == "" && (r.Entry == nil || len(r.Entry.Verbs) == 0):
		c.add("words", "a light-verb rule without verbs", "give verbs with the name of a list of verbs, or a list whose entries have verbs, such as de.light-verbs")
	}
}

func (c checker) values(r *Rule) {
	c.oneOf("language", r.Language, Languages)
	c.oneOf("position", r.Position, positions)
	c.oneOf("medium", r.Medium, media)
	c.oneOf("stance", r.Stance, stances)
	for _, v := range r.Complements {
		c.oneOf("complements", v, complements)
	}
	c.share("confidence", r.Confidence)
}

func (c checker) share(key string, v float64) {
	if v < 0 || v > 1 {
		c.add(key, key+" is not between 0 and 1", "give the share of hits that are right, such as 0.9")
	}
}

func (c checker) list(key, name string, lists map[string]*List, known []string) {
	if name != "" && lists[name] == nil {
		c.add(key, "unknown list "+name, strict.Suggest(name, known))
	}
}

func (c checker) examples(r *Rule) {
	for _, set := range []struct {
		key   string
		texts []string
	}{{"examples", r.Examples}, {"counterexamples", r.Counterexamples}, {"todo", r.Todo}} {
		for _, text := range set.texts {
			key := set.key
			if _, ok := c.keys[exampleKey+text]; ok {
				key = exampleKey + text
			}
			ex, err := ParseExample(text)
			switch {
			case err != nil:
				c.add(key, err.Error(), "mark roles as [words]{role}, and write brackets of the text as \\[ \\] \\{ \\}")
			case len(ex.Spans) == 0 && set.key != "counterexamples":
				c.add(key, "nothing is marked in "+shorten(text), "mark what has to be found, such as [dass …]{content}")
			}
		}
	}
}

func checkList(l *List, ps *strict.Problems) {
	for i := range l.Entries {
		e := &l.Entries[i]
		c := checker{ps, e.Origin, e.Keys}
		c.oneOf("medium", e.Medium, media)
		c.oneOf("stance", e.Stance, stances)
		c.oneOf("negation", e.Negation, negations)
		c.oneOf("position", e.Position, positions)
		for _, v := range e.Complements {
			c.oneOf("complements", v, complements)
		}
		c.share("confidence", e.Confidence)
	}
}
