package rule

import (
	"slices"
	"sync"

	"go.yaml.in/yaml/v3"

	"github.com/hearsay/hearsay/attribution/rule/pack"
	"github.com/hearsay/hearsay/attribution/rule/strict"
)

// SchemaName may stand as schema: in a file that is a mapping; a file of a
// later version is refused instead of being half understood.
const SchemaName = "hearsay.rules/1"

// layer is one pack, read: the shipped one, or one that the user gave. Ids
// are unique within a layer; a later layer changes what earlier ones hold.
type layer struct {
	rules   []change[Rule]
	lists   []change[List]
	sources []change[SourceEntry]
	off     []Disabled
}

// change is a value as one file has it. Extend says that it adds to what
// earlier layers hold instead of replacing key by key.
type change[T any] struct {
	id     string
	value  T
	extend bool
	at     Origin
}

// FileCount says what a file brought.
type FileCount struct {
	Name                                    string
	Rules, Lists, Entries, Sources, Disable int
}

// reader reads files into layers.
type reader struct {
	ps    *strict.Problems
	count FileCount
	layer *layer
	file  pack.File
}

// readLayer reads the files of a pack.
func readLayer(files []pack.File, ps *strict.Problems) (layer, []FileCount) {
	layers, counts := readFiles(files, ps)
	return join(layers), counts
}

// readFiles reads files, several at a time; what it returns and the problems
// are in the order of the files.
func readFiles(files []pack.File, ps *strict.Problems) ([]layer, []FileCount) {
	readers := make([]reader, len(files))
	var wait sync.WaitGroup
	free := make(chan struct{}, atOnce) // bounds memory, which is many times the size of a file
	for i, f := range files {
		free <- struct{}{}
		wait.Go(func() {
			defer func() { <-free }()
			r := &readers[i]
			r.file, r.ps, r.layer, r.count = f, &strict.Problems{}, &layer{}, FileCount{Name: f.Name}
			if root := strict.Parse(f.Name, f.Data, r.ps); root != nil {
				r.root(root)
			}
			r.file.Data = nil
		})
	}
	wait.Wait()
	layers, counts := make([]layer, len(files)), make([]FileCount, len(files))
	for i := range readers {
		layers[i], counts[i] = *readers[i].layer, readers[i].count
		ps.Join(readers[i].ps)
	}
	return layers, counts
}

// join makes one layer of those of the files of a pack.
func join(layers []layer) layer {
	var all layer
	var rules, lists, sources int
	for i := range layers {
		rules, lists, sources = rules+len(layers[i].rules), lists+len(layers[i].lists), sources+len(layers[i].sources)
	}
	all.rules, all.lists, all.sources = make([]change[Rule], 0, rules), make([]change[List], 0, lists), make([]change[SourceEntry], 0, sources)
	for _, l := range layers {
		all.rules, all.lists = append(all.rules, l.rules...), append(all.lists, l.lists...)
		all.sources, all.off = append(all.sources, l.sources...), append(all.off, l.off...)
	}
	return all
}

const atOnce = 4

func (r *reader) at(n *yaml.Node) Origin { return strict.At(r.file.Name, n) }

// root reads a file's top level: a list of items, one item, or a mapping that
// names its parts.
func (r *reader) root(n *yaml.Node) {
	switch {
	case n.Kind == yaml.SequenceNode:
		r.items(n, "")
	case n.Kind != yaml.MappingNode:
		r.ps.Add(r.at(n), "no rules, lists or sources here", `begin with "- id: …"`)
	case hasKey(n, "rules", "lists", "sources", "schema"):
		r.parts(n)
	default:
		r.item(n, "")
	}
}

func (r *reader) parts(n *yaml.Node) {
	known := []string{"schema", "language", "about", "disable", "rules", "lists", "sources"}
	// The language first: it holds for all parts, wherever it stands.
	if l := valueOf(n, "language"); l != nil {
		if s, ok := strict.Text(l); ok && slices.Contains(Languages, s) {
			r.file.Language = s
		} else {
			r.ps.Add(r.at(l), "unknown language", strict.Suggest(l.Value, Languages))
		}
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, val := n.Content[i], n.Content[i+1]
		switch key.Value {
		case "about", "language":
		case "schema":
			if val.Value != SchemaName {
				r.ps.Addf(r.at(val), "this hearsay reads "+SchemaName+": update hearsay or convert the file", "schema %q", val.Value)
			}
		case "disable":
			r.disable(val)
		case "rules", "lists", "sources":
			if val.Kind != yaml.SequenceNode {
				r.ps.Add(r.at(val), key.Value+" is no list", `write its entries as "- …"`)
				continue
			}
			r.items(val, key.Value)
		default:
			r.ps.Addf(r.at(key), strict.Suggest(key.Value, known), "unknown key %q", key.Value)
		}
	}
}

func (r *reader) items(n *yaml.Node, part string) {
	for _, c := range n.Content {
		if c.Kind != yaml.MappingNode {
			r.ps.Add(r.at(c), "found no keys where a rule, list or source should stand", `write "- id: …" or "- disable: …"`)
			continue
		}
		r.item(c, part)
	}
}

// item reads one rule, list, source or disable. part says which of them it
// has to be, "" that its keys decide.
func (r *reader) item(n *yaml.Node, part string) {
	if part == "" {
		part = partOf(n)
	}
	switch part {
	case "disable":
		for i := 0; i+1 < len(n.Content); i += 2 {
			if k := n.Content[i]; k.Value != "disable" {
				r.ps.Addf(r.at(k), "keep disable alone in its entry", "key %q beside disable", k.Value)
				continue
			}
			r.disable(n.Content[i+1])
		}
	case "lists":
		r.list(n)
	case "sources":
		r.source(n)
	default:
		r.rule(n)
	}
}

// partOf says by its keys what an item is.
func partOf(n *yaml.Node) string {
	kind := valueOf(n, "kind")
	switch {
	case hasKey(n, "disable"):
		return "disable"
	case hasKey(n, "entries"):
		return "lists"
	case hasKey(n, "lemma", "words", "list", "complements", "examples"):
		return "rules"
	case hasKey(n, "aliases", "country", "owner", "needs", "ambiguous", "context"),
		kind != nil && slices.Contains(sourceKinds, kind.Value):
		return "sources"
	case hasKey(n, "name"):
		if kind != nil || hasKey(n, "id") {
			return "sources"
		}
		return "lists"
	}
	return "rules"
}

func hasKey(n *yaml.Node, keys ...string) bool {
	return slices.ContainsFunc(keys, func(k string) bool { return valueOf(n, k) != nil })
}

func valueOf(n *yaml.Node, key string) *yaml.Node {
	for i := 0; i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == key {
			return n.Content[i+1]
		}
	}
	return nil
}

func (r *reader) disable(n *yaml.Node) {
	list, bad := strict.Texts(n)
	if bad != nil {
		r.ps.Add(r.at(bad), "disable takes ids", "give the id of a rule or source, or a list of them")
		return
	}
	for i, id := range list {
		at := r.at(n)
		if n.Kind == yaml.SequenceNode {
			at = r.at(n.Content[i])
		}
		r.layer.off = append(r.layer.off, Disabled{ID: id, Origin: at})
		r.count.Disable++
	}
}

// ident reads the id of an item, which stands under key, or under extend
// where the item adds to one that is there.
func (r *reader) ident(n *yaml.Node, key string) (id string, extend, ok bool) {
	plain, more := valueOf(n, key), valueOf(n, "extend")
	switch {
	case plain != nil && more != nil:
		r.ps.Add(r.at(more), key+" and extend in one entry", "keep "+key+" to set values, extend to add to them")
		return "", false, false
	case plain == nil && more == nil:
		r.ps.Add(r.at(n), "no "+key, "give one, such as my."+map[string]string{"id": "rule", "name": "words"}[key])
		return "", false, false
	case more != nil:
		plain, extend = more, true
	}
	id, ok = strict.Text(plain)
	if !ok && key == "id" {
		return "", false, false // strict.Struct reports it
	}
	if !ok || !validID(id) {
		r.ps.Addf(r.at(plain), "use letters, digits, and . - _ between them", "%s %q is no name", key, plain.Value)
		return "", false, false
	}
	return id, extend, true
}

func validID(id string) bool { return id != "" && len(id) <= 120 && slug(id) == id }
