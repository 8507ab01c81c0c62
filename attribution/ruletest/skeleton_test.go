package ruletest

import (
	"slices"
	"testing"

	"github.com/hearsay/hearsay/attribution"
	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/rule"
)

func TestDrafts(t *testing.T) {
	s := set(t, `
- id: v
  kind: verb
  lemma: sagen
  examples:
  - "[Sie]{source} [sagte]{cue} gestern, [es gehe]{content}."
  - "[Sie]{source} [hat]{cue} gestern [gesagt]{cue}, [es gehe]{content}."
- id: p
  kind: preposition
  words: laut
  examples: "[Laut]{cue} [Bericht]{source} [geht es]{content}."
`)
	past, present := doc.Ind|doc.Past|doc.P3|doc.VSg, doc.Ind|doc.P3|doc.VSg
	for _, c := range []struct {
		skeleton Skeleton
		forms    []attribution.Form
		want     []string
	}{
		{Skeleton{Kind: rule.KindVerb}, []attribution.Form{{Text: "orakelt", Verb: present}, {Text: "orakelte", Verb: past}, {Text: "orakle", Verb: doc.Konj1}}, []string{
			"[Sie]{source} [orakelte]{cue} gestern, [es gehe]{content}.", "[Sie]{source} [orakelt]{cue} gestern, [es gehe]{content}."}},
		{Skeleton{Kind: rule.KindVerb}, []attribution.Form{{Text: "teilte", Particle: "mit", Verb: past}}, []string{
			"[Sie]{source} [teilte]{cue} [mit]{cue} gestern, [es gehe]{content}.", "[Sie]{source} [teilte]{cue} gestern [mit]{cue}, [es gehe]{content}."}},
		{Skeleton{Kind: rule.KindPreposition, Words: []string{"gemäß"}}, nil, []string{"[Gemäß]{cue} [Bericht]{source} [geht es]{content}."}},
		{Skeleton{Kind: rule.KindHedge, Words: []string{"wohl"}}, nil, nil},
	} {
		if got := Drafts(s, &c.skeleton, c.forms); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %q, want %q", c.skeleton.Kind, got, c.want)
		}
	}
}

func TestSkeletonIsARule(t *testing.T) {
	for _, k := range rule.Kinds {
		s := Skeleton{ID: "my.x", Kind: k.Kind, About: "it's new", Examples: []string{"[Er]{source} sagte: 'x'"}, Todo: []string{"[y]{cue}"}}
		if k.Word == "lemma" {
			s.Lemma = []string{"orakeln", "raunen"}
		} else {
			s.Words = []string{"null", "so: X"}
		}
		if k.Kind == rule.KindLightVerb {
			s.Verbs = []string{"sein", "kommen"}
		}
		if k.Word == "" {
			s.Words = nil
		}
		loaded := set(t, s.YAML())
		if k.Kind == rule.KindLightVerb {
			if e := loaded.Entries("my.x"); len(e) != 2 || !slices.Equal(e[0].Entry.Verbs, s.Verbs) {
				t.Errorf("light-verb: %+v from\n%s", e, s.YAML())
			}
			continue
		}
		r, ok := loaded.Rule("my.x")
		if !ok || r.Kind != k.Kind || r.About != s.About || !slices.Equal(r.Examples, s.Examples) || !slices.Equal(r.Lemma, s.Lemma) || !slices.Equal(r.Words, s.Words) {
			t.Errorf("%s: %+v from\n%s", k.Kind, r, s.YAML())
		}
	}
}
