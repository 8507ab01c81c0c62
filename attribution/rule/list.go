package rule

import (
	"strings"
	"unicode"

	"go.yaml.in/yaml/v3"

	"github.com/hearsay/hearsay/attribution/rule/strict"
)

// list reads one word list: {name, about, entries}, or {extend, entries} to
// add to one. An entry is a word, or keys with word among them.
func (r *reader) list(n *yaml.Node) {
	name, extend, ok := r.ident(n, "name")
	l := List{Name: name, Origin: r.at(n)}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, val := n.Content[i], n.Content[i+1]
		switch key.Value {
		case "name", "extend":
		case "about":
			text, is := strict.Text(val)
			if !is {
				r.ps.Add(r.at(val), "about is no text", "give one text")
			}
			l.About = text
		case "entries":
			l.Entries = r.entries(val)
		default:
			r.ps.Addf(r.at(key), strict.Suggest(key.Value, []string{"name", "extend", "about", "entries"}), "unknown key %q in a list", key.Value)
		}
	}
	if valueOf(n, "entries") == nil {
		r.ps.Add(r.at(n), "a list without entries", `add "entries:" with its words`)
	}
	if !ok {
		return
	}
	r.layer.lists = append(r.layer.lists, change[List]{name, l, extend, l.Origin})
	r.count.Lists++
	r.count.Entries += len(l.Entries)
}

func (r *reader) entries(n *yaml.Node) []Entry {
	if n.Kind != yaml.SequenceNode {
		r.ps.Add(r.at(n), "entries is no list", `write each entry as "- word" or "- {word: …}"`)
		return nil
	}
	list := make([]Entry, 0, len(n.Content))
	first := make(map[string]Origin, len(n.Content))
	for _, c := range n.Content {
		e := Entry{Origin: r.at(c)}
		if c.Kind == yaml.ScalarNode {
			text, ok := strict.Text(c)
			if !ok {
				r.ps.Addf(e.Origin, "put it in quotation marks, if the word itself is meant", "entry %q is no word", c.Value)
				continue
			}
			e.Word = text
		} else {
			e.Keys = strict.Struct(r.file.Name, c, &e, r.ps)
			if e.Word == "" {
				if valueOf(c, "word") == nil && c.Kind == yaml.MappingNode {
					r.ps.Add(e.Origin, "entry without a word", `add "word: …"`)
				}
				continue
			}
		}
		key := e.ident()
		if at, twice := first[key]; twice {
			r.ps.Addf(e.Origin, "keep one of them", "entry %q again (first on line %d)", e.Word, at.Line)
			continue
		}
		first[key] = e.Origin
		list = append(list, e)
	}
	return list
}

// ident tells the entries of a list apart: one noun can stand in several fixed
// forms, and with or without a negation ("keine Angaben machen", "Angaben verweigern").
func (e *Entry) ident() string {
	if e.Form != "" || e.Negation != "" {
		return e.Word + "\x00" + e.Form + "\x00" + e.Negation
	}
	return e.Word
}

// addEntries gives the entries of a list with those of more added; an entry
// that is there takes over the keys of its namesake.
func addEntries(to, more []Entry) []Entry {
	list := append([]Entry(nil), to...)
	index := make(map[string]int, len(list))
	for i := range list {
		index[list[i].ident()] = i
	}
	for _, e := range more {
		if i, ok := index[e.ident()]; ok {
			old := list[i]
			list[i].Keys = takeOver(&list[i], &e, old.Keys, e.Keys, false)
			list[i].Origin = e.Origin
			continue
		}
		index[e.ident()] = len(list)
		list = append(list, e)
	}
	return list
}

// Slug makes a part of an id of a word: "Kenntnis nehmen" → "kenntnis-nehmen".
func Slug(word string) string { return strings.ToLower(slug(word)) }

func slug(word string) string {
	return strings.Join(strings.FieldsFunc(strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r) || r == '.' || r == '_' || r == '-' {
			return r
		}
		return ' '
	}, word), unicode.IsSpace), "-")
}
