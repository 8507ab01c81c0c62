package rule

import (
	"maps"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/hearsay/hearsay/configs"
)

func snapshotOf(t testing.TB, fsys fstest.MapFS) string {
	t.Helper()
	b, err := Snapshot(fsys)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// same holds two sets against each other. Of sources the snapshot lacks the
// places of keys.
func same(t *testing.T, got, want *Set) {
	t.Helper()
	opts := cmp.Options{cmpopts.IgnoreUnexported(Set{}), cmpopts.IgnoreFields(SourceEntry{}, "Keys"), cmpopts.EquateEmpty()}
	if d := cmp.Diff(want, got, opts); d != "" {
		t.Errorf("with the snapshot it is another set (-yaml +snapshot):\n%s", d)
	}
	if d := cmp.Diff(want.Active(), got.Active()); d != "" {
		t.Errorf("with the snapshot other rules are active (-yaml +snapshot):\n%s", d)
	}
}

func TestSnapshotIsWhatTheFilesSay(t *testing.T) {
	b, err := Snapshot(configs.FS)
	if err != nil {
		t.Fatal(err)
	}
	shipped := ReadSnapshot(configs.FS, string(b))
	if shipped.Stale() != 0 {
		t.Fatalf("%d files are stale in a fresh snapshot", shipped.Stale())
	}
	got, err := shipped.Load(nil)
	if err != nil {
		t.Fatal(err)
	}
	want, err := Load(configs.FS, nil)
	if err != nil {
		t.Fatal(err)
	}
	same(t, got, want)
}

func TestSnapshotBelowTheUsersFiles(t *testing.T) {
	s := snapshotOf(t, shipped)
	for name, text := range map[string]string{
		"rule":           "- {id: my.laut, kind: preposition, words: gemäß}\n",
		"override":       "- {id: de.verb.mitteilen, confidence: 0.7}\n",
		"list":           "extend: de.verbs\nentries: [raunen]\n",
		"source":         "- {id: tass, name: TASS, kind: agency}\n",
		"changed source": "- {extend: kcna, aliases: [Zentrale Nachrichtenagentur]}\n- {id: spiegel, country: DE}\n",
		"disabled":       "- disable: [kcna, de.verb.sagen]\n",
	} {
		t.Run(name, func(t *testing.T) {
			dir := user(t, map[string]string{"a.yaml": text})
			got, err := ReadSnapshot(shipped, s).Load([]string{dir})
			if err != nil {
				t.Fatal(err)
			}
			same(t, got, load(t, dir))
		})
	}
}

// A message about the user's file can name any place of a shipped one.
func TestSnapshotKeepsMessages(t *testing.T) {
	s := snapshotOf(t, shipped)
	for _, text := range []string{
		"- {id: kcna, owner: nobody}\n",
		"- {id: mine, name: KCNA, kind: agency}\n",
		"- {extend: spiegel, ambiguous: [Stern]}\n",
		"- {id: de.prep.laut, list: de.nothing}\n",
		"- disable: [kcnb]\n",
		"- {id: x, kind: verb, lema: y}\n",
	} {
		dir := user(t, map[string]string{"a.yaml": text})
		_, got := ReadSnapshot(shipped, s).Load([]string{dir})
		_, want := Load(shipped, []string{dir})
		if want == nil || got == nil || got.Error() != want.Error() {
			t.Errorf("%s\ngot  %v\nwant %v", text, got, want)
		}
	}
}

func TestStaleSnapshotIsNotBelieved(t *testing.T) {
	s := snapshotOf(t, shipped)
	changed := maps.Clone(shipped)
	changed["lists/de/verbs.yaml"] = &fstest.MapFile{Data: []byte("name: de.verbs\nentries: [raunen]\n")}
	changed["sources/b.yaml"] = &fstest.MapFile{Data: []byte("- {id: tass, name: TASS, kind: agency}\n")}
	b := ReadSnapshot(changed, s)
	if b.Stale() != 2 {
		t.Errorf("%d files stale, want 2", b.Stale())
	}
	got, err := b.Load(nil)
	if err != nil {
		t.Fatal(err)
	}
	if ids, want := ids(got.Active()), "de.verb.raunen de.prep.laut"; ids != want {
		t.Errorf("active rules %s, want %s", ids, want)
	}
	if n := len(got.Sources); n != 3 {
		t.Errorf("%d sources, want 3", n)
	}
	changed["lists/de/verbs.yaml"] = &fstest.MapFile{Data: []byte("name: de.verbs\nentries: [{word: raunen, stance: odd}]\n")}
	if _, err := ReadSnapshot(changed, s).Load(nil); err == nil || !strings.Contains(err.Error(), "lists/de/verbs.yaml:2:26: unknown stance odd") {
		t.Errorf("a problem in a stale file: %v", err)
	}
}

func TestDamagedSnapshotCostsOnlyTime(t *testing.T) {
	s := snapshotOf(t, shipped)
	want := load(t)
	for at := range len(s) {
		b := []byte(s)
		b[at] ^= 0x55
		for _, bad := range []string{string(b), s[:at]} {
			if _, err := openSnapshot(bad); err != nil && ReadSnapshot(shipped, bad).Stale() != 3 {
				t.Fatalf("damaged at byte %d, and partly believed", at)
			}
		}
	}
	for _, bad := range []string{"", "x", snapshotMagic, s + "x"} {
		got, err := ReadSnapshot(shipped, bad).Load(nil)
		if err != nil {
			t.Fatal(err)
		}
		same(t, got, want)
	}
}

func TestStamp(t *testing.T) {
	b := ReadSnapshot(shipped, snapshotOf(t, shipped))
	stamp := func(text, list string) uint32 {
		var dirs []string
		if text != "" {
			dirs = append(dirs, user(t, map[string]string{"a.yaml": text}))
		}
		set, err := b.Load(dirs)
		if err != nil {
			t.Fatal(err)
		}
		return set.Stamp(list)
	}
	plain := stamp("", "de.verbs")
	if plain == 0 {
		t.Fatal("no stamp")
	}
	for _, c := range []struct {
		text, list string
		same       bool
	}{
		{"- {id: my.laut, kind: preposition, words: gemäß}\n", "de.verbs", true},
		{"- disable: [de.verb]\n", "de.verbs", true},
		{"- {extend: de.verbs, entries: [raunen]}\n", "de.verbs", false},
		{"- {id: tass, name: TASS, kind: agency}\n", "de.verbs", false},
		{"- disable: [kcna]\n", "de.verbs", false},
	} {
		if got := stamp(c.text, c.list); (got == plain) != c.same || !c.same && got != 0 {
			t.Errorf("%q: stamp %x, of the shipped files %x", c.text, got, plain)
		}
	}
}
