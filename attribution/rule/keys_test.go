package rule

import (
	"slices"
	"testing"

	"github.com/hearsay/hearsay/attribution/rule/strict"
)

func keyNames(keys []Key) []string {
	var out []string
	for _, k := range keys {
		out = append(out, k.Name)
	}
	return out
}

func TestKeysAreThoseOfTheStructs(t *testing.T) {
	for _, c := range []struct {
		keys []Key
		of   any
	}{{RuleKeys, Rule{}}, {EntryKeys, Entry{}}, {SourceKeys, SourceEntry{}}} {
		if got, want := keyNames(c.keys), strict.Keys(c.of); !slices.Equal(got, want) {
			t.Errorf("%T: documented are %v, read are %v", c.of, got, want)
		}
	}
}

func TestKindsTakeKeysThatExist(t *testing.T) {
	used := map[string]bool{}
	for _, k := range Kinds {
		for i, key := range k.All() {
			if !slices.Contains(keyNames(RuleKeys), key) {
				t.Errorf("kind %s takes the unknown key %s", k.Kind, key)
			}
			if slices.Contains(k.All()[:i], key) {
				t.Errorf("kind %s takes %s twice", k.Kind, key)
			}
			used[key] = true
		}
	}
	for _, key := range keyNames(RuleKeys) {
		if !used[key] {
			t.Errorf("no kind takes %s", key)
		}
	}
	if _, ok := Info("nonsense"); ok {
		t.Error("an unknown kind has an info")
	}
}
