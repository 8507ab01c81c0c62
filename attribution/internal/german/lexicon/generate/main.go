// Command generate makes the embedded dictionary, configs/lexicon/de/lexicon.bin,
// from LanguageTool's german-pos-dict and the project's own additions
// (configs/lexicon/de/additions.tsv). The same input makes the same bytes.
//
//	go run ./attribution/internal/german/lexicon/generate -data FOLDER
//
// FOLDER holds german.dict (https://github.com/languagetool-org/german-pos-dict).
// Run it from the root of the module.
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/hearsay/hearsay/attribution/internal/german/internal/generator"
	"github.com/hearsay/hearsay/attribution/internal/german/lexicon"
)

func main() { generator.Main("german.dict", " with additions.tsv,", "lexicon.bin", run) }

func run(data, out string) error {
	b, err := os.ReadFile(filepath.Join(data, "german.dict"))
	if err != nil {
		return err
	}
	automaton, err := openCFSA2(b)
	if err != nil {
		return fmt.Errorf("german.dict: %w", err)
	}
	more, err := readAdditions(filepath.Join(out, "additions.tsv"))
	if err != nil {
		return err
	}
	lines := more.added
	err = automaton.each(func(path []byte) error {
		l, ok, err := decode(path)
		if err == nil && ok && !more.removes(l) {
			lines = append(lines, l)
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("german.dict: %w", err)
	}
	made, err := build(lines, more)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(out, "lexicon.bin"), made, 0o644)
}

// build makes the file twice: the forms of the added verbs are derived from
// those that the first one has.
func build(lines []line, more *additions) ([]byte, error) {
	entries, err := entriesOf(lines)
	if err != nil {
		return nil, err
	}
	made, err := lexicon.Build(entries)
	if err != nil {
		return nil, err
	}
	l, err := lexicon.Parse(string(made))
	if err != nil {
		return nil, err
	}
	for _, lemma := range more.verbs {
		es := l.Regular(lemma)
		if l.IsVerb(lemma) || len(es) == 0 {
			return nil, fmt.Errorf("additions: verb %q: is in the dictionary, or no infinitive", lemma)
		}
		for _, e := range es {
			if !more.removes(line{e.Form, e.Lemma, "VER"}) {
				entries = append(entries, e)
			}
		}
		l = l.With(lemma) // what is next may be derived from this one
	}
	return lexicon.Build(entries)
}

// line is one line of the dictionary.
type line struct{ form, lemma, tag string }

// decode takes "form_Ksuffix_tag" apart: the lemma is the form without its last
// K-'A' bytes, with the suffix. Left out are forms of several words
// ("hältst instand"; tokens have no spaces) or without a letter, and lines that
// were commented out.
func decode(path []byte) (line, bool, error) {
	parts := bytes.SplitN(path, []byte("_"), 3)
	if len(parts) != 3 || len(parts[1]) == 0 {
		return line{}, false, fmt.Errorf("entry %q: not of the shape form_code_tag", path)
	}
	form, code := string(parts[0]), parts[1]
	if form[0] == '#' || strings.ContainsRune(form, ' ') || strings.IndexFunc(form, unicode.IsLetter) < 0 {
		return line{}, false, nil
	}
	cut := int(code[0] - 'A')
	if cut == 255 {
		cut = len(form)
	}
	if cut > len(form) {
		return line{}, false, fmt.Errorf("entry %q: cuts %d bytes", path, cut)
	}
	tag, _, _ := strings.Cut(string(parts[2]), " ")
	if strings.HasPrefix(tag, "VER") && strings.ToLower(form) != form {
		return line{}, false, nil // noun uses listed as verb forms ("Mitteilen", "Gegenlast")
	}
	return line{form, form[:len(form)-cut] + string(code[1:]), tag}, true, nil
}

// entriesOf reads the tags and finds the separable particles: of a verb whose
// infinitive with zu is mitzuteilen, mit is one.
func entriesOf(lines []line) ([]lexicon.Entry, error) {
	particles := map[string]string{}
	for _, l := range lines {
		if strings.HasPrefix(l.tag, "VER:EIZ") {
			for i := 1; i+2 < len(l.form); i++ {
				if l.form[i:i+2] == "zu" && l.form[:i]+l.form[i+2:] == l.lemma {
					particles[l.lemma] = l.form[:i]
				}
			}
		}
	}
	var out []lexicon.Entry
	for _, l := range lines {
		es, err := readTag(l.tag)
		if err != nil {
			return nil, fmt.Errorf("form %q: %w", l.form, err)
		}
		for _, e := range es {
			e.Form, e.Lemma = l.form, l.lemma
			if e.Tag.Verbal() {
				e.Particle = particles[l.lemma]
			}
			out = append(out, e)
		}
	}
	return out, nil
}

// additions are the project's own corrections: a line "form, lemma, tag" adds
// a reading; with a minus sign before the form it removes the dictionary's
// readings of the form whose tags begin with the tag (and whose lemma is the
// lemma, unless that is *). The tag VER:* stands for every form of a verb.
type additions struct {
	added   []line
	verbs   []string // whose forms are to be derived
	removed map[string][]line
}

func (a *additions) removes(l line) bool {
	for _, r := range a.removed[l.form] {
		if strings.HasPrefix(l.tag, r.tag) && (r.lemma == "*" || r.lemma == l.lemma) {
			return true
		}
	}
	return false
}

func readAdditions(name string) (*additions, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	a := &additions{removed: map[string][]line{}}
	scan := bufio.NewScanner(f)
	for n := 1; scan.Scan(); n++ {
		text := scan.Text()
		if text == "" || text[0] == '#' {
			continue
		}
		parts := strings.Split(text, "\t")
		if len(parts) != 3 {
			return nil, fmt.Errorf("%s:%d: want form, lemma and tag, with tabs between them", name, n)
		}
		l := line{parts[0], parts[1], parts[2]}
		form, remove := strings.CutPrefix(l.form, "-")
		switch {
		case remove:
			a.removed[form] = append(a.removed[form], line{form, l.lemma, l.tag})
		case l.tag == "VER:*":
			a.verbs = append(a.verbs, l.form)
		default:
			a.added = append(a.added, l)
		}
	}
	return a, scan.Err()
}
