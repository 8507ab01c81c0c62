package configs_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"

	"github.com/hearsay/hearsay/attribution/rule"
)

// listFile is a word list as it stands in its file. The real loader gives
// better messages; this one only keeps the shipped data honest.
type listFile struct {
	Name    string      `yaml:"name"`
	About   string      `yaml:"about"`
	Entries []listEntry `yaml:"entries"`
}

// listEntry is a bare word or a mapping with the keys of rule.Entry.
type listEntry struct{ rule.Entry }

var entryKeys = strings.Fields("word complements reported medium stance addressee confidence untested verbs form marker position negation")

func (e *listEntry) UnmarshalYAML(n *yaml.Node) error {
	if n.Kind == yaml.ScalarNode {
		e.Word = n.Value
		return nil
	}
	// Decoding a node forgets KnownFields, so the keys are checked here.
	for i := 0; i < len(n.Content); i += 2 {
		if k := n.Content[i]; !slices.Contains(entryKeys, k.Value) {
			return fmt.Errorf("line %d: unknown key %q", k.Line, k.Value)
		}
	}
	return n.Decode(&e.Entry)
}

func decodeList(b []byte) (listFile, error) {
	var l listFile
	d := yaml.NewDecoder(bytes.NewReader(b))
	d.KnownFields(true)
	return l, d.Decode(&l)
}

func readLists(t *testing.T) map[string]listFile {
	t.Helper()
	files, err := filepath.Glob("lists/de/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatalf("no lists under configs/lists/de: %v", err)
	}
	lists := map[string]listFile{}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		l, err := decodeList(b)
		if err != nil {
			t.Errorf("%s: %v", f, err)
			continue
		}
		if want := "de." + strings.TrimSuffix(filepath.Base(f), ".yaml"); l.Name != want {
			t.Errorf("%s: name is %q, want %q", f, l.Name, want)
		}
		if l.About == "" || len(l.Entries) == 0 {
			t.Errorf("%s: no about or no entries", f)
		}
		lists[l.Name] = l
	}
	return lists
}

// sortKey puts umlauts beside their vowels, as a dictionary does.
var sortKey = strings.NewReplacer("ä", "a", "ö", "o", "ü", "u", "Ä", "A", "Ö", "O", "Ü", "U", "ß", "ss")

// sortedBy is what a list is sorted by: the word and, where one noun has several phrases, its form.
func sortedBy(e rule.Entry) string {
	return sortKey.Replace(strings.ToLower(e.Word)) + "\x00" + e.Word + "\x00" + e.Form
}

// grammatical lists stand in the order of a grammar or calendar: forms of one
// word side by side. All others are sorted, so that an entry is found and
// nobody adds it again.
var grammatical = strings.Fields(`de.attributive-prepositions de.auxiliaries de.coordinators de.correlates de.document-prepositions
	de.infinitive-openers de.name-links de.never-subject de.passive-agents de.question-words de.relative-words de.self-words
	de.standing-pronouns de.subordinators de.sure-subordinators de.time-nouns`)

func TestListsAreSortedAndUnique(t *testing.T) {
	lists := readLists(t)
	for _, name := range grammatical {
		if _, ok := lists[name]; !ok {
			t.Errorf("there is no list %s", name)
		}
	}
	for name, l := range lists {
		seen := map[string]bool{}
		for i, e := range l.Entries {
			// as the loader has it: with and without a negation are two entries
			id := strings.Join([]string{e.Word, e.Form, e.Negation}, "\x00")
			if seen[id] {
				t.Errorf("%s: %q twice", name, e.Word)
			}
			seen[id] = true
			if strings.TrimSpace(e.Word) != e.Word || e.Word == "" {
				t.Errorf("%s: entry %d: word %q is empty or has outer blanks", name, i+1, e.Word)
			}
			if i == 0 || slices.Contains(grammatical, name) {
				continue
			}
			if prev := l.Entries[i-1]; sortedBy(prev.Entry) > sortedBy(e.Entry) {
				t.Errorf("%s: %q stands after %q", name, e.Word, prev.Word)
			}
		}
	}
}

func TestListValues(t *testing.T) {
	complements := []string{rule.CompDass, rule.CompWh, rule.CompKonjunktiv, rule.CompV2, rule.CompInfinitive, rule.CompQuotation,
		rule.CompColon, rule.CompInverted, rule.CompWie, rule.CompDas, rule.CompAls}
	objects := strings.Fields("object objects judgement object+auf genitive dass als an auf für gegen in mit nach über um von vor zu")
	addressees := strings.Fields("dative accusative an auf bei gegenüber mit von vor")
	within := func(t *testing.T, name, word, key, v string, ok []string) {
		t.Helper()
		if v != "" && !slices.Contains(ok, v) {
			t.Errorf("%s: %s: %s %q is none of %v", name, word, key, v, ok)
		}
	}
	for name, l := range readLists(t) {
		for _, e := range l.Entries {
			for _, c := range e.Complements {
				within(t, name, e.Word, "complement", c, complements)
			}
			for _, o := range e.Reported {
				within(t, name, e.Word, "reported", o, objects)
			}
			within(t, name, e.Word, "addressee", e.Addressee, addressees)
			within(t, name, e.Word, "medium", e.Medium, []string{"speech", "writing", "thought"})
			within(t, name, e.Word, "stance", e.Stance, []string{"neutral", "claiming", "conceding", "denying", "confirming"})
			within(t, name, e.Word, "position", e.Position, []string{"before", "after", "either"})
			within(t, name, e.Word, "negation", e.Negation, []string{"required", "implied"})
			if e.Confidence < 0 || e.Confidence > 1 || e.Confidence > 0 && e.Untested {
				t.Errorf("%s: %s: confidence %v with untested %v", name, e.Word, e.Confidence, e.Untested)
			}
		}
	}
}

func TestVerbs(t *testing.T) {
	verbs := map[string]rule.Entry{}
	for _, e := range readLists(t)["de.verbs"].Entries {
		verbs[e.Word] = e.Entry
		if len(e.Complements)+len(e.Reported) == 0 {
			t.Errorf("%s licenses nothing", e.Word)
		}
		if !strings.HasSuffix(e.Word, "n") || strings.ToLower(e.Word) != e.Word {
			t.Errorf("%s is not a dictionary form", e.Word)
		}
	}
	if len(verbs) < 400 {
		t.Errorf("%d verbs, want at least 400", len(verbs))
	}
	for _, w := range strings.Fields("sagen erklären mitteilen berichten betonen schreiben melden behaupten") {
		for _, c := range []string{rule.CompDass, rule.CompKonjunktiv, rule.CompV2, rule.CompQuotation, rule.CompColon, rule.CompInverted, rule.CompWie} {
			if !slices.Contains(verbs[w].Complements, c) {
				t.Errorf("%s does not license %s", w, c)
			}
		}
	}
	if got := verbs["warnen"].Reported; !slices.Contains(got, "vor") {
		t.Errorf("warnen reports %v, want vor among them", got)
	}
	if got := verbs["bestreiten"].Stance; got != "denying" {
		t.Errorf("stance of bestreiten is %q", got)
	}
}

func TestBrokenListIsRefused(t *testing.T) {
	for _, text := range []string{
		"name: de.x\nabout: x\nentries: [{wrod: sagen}]\n",
		"name: de.x\nabout: x\nwords: [sagen]\n",
		"name: de.x\nentries: [{word: sagen, complements: dass}]\n",
	} {
		if _, err := decodeList([]byte(text)); err == nil {
			t.Errorf("accepted:\n%s", text)
		}
	}
}
