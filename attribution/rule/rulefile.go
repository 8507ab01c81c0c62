package rule

import (
	"go.yaml.in/yaml/v3"

	"github.com/hearsay/hearsay/attribution/rule/strict"
)

// At gives the place of an example, or of the rule if it is not known.
func (r *Rule) At(example string) Origin {
	if at, ok := r.Keys[exampleKey+example]; ok {
		return at
	}
	return r.Origin
}

// exampleKey goes before the text of an example in Keys; no key holds a blank.
const exampleKey = "example "

var exampleKeys = []string{"examples", "counterexamples", "todo"}

// rule reads one rule of a file. What it lacks may come from an earlier layer, so it is checked later.
func (r *reader) rule(n *yaml.Node) {
	id, extend, ok := r.ident(n, "id")
	out := Rule{Origin: r.at(n)}
	out.Keys = strict.Struct(r.file.Name, n, &out, r.ps, "extend")
	if !ok {
		return
	}
	out.ID = id
	for _, key := range exampleKeys {
		if list := valueOf(n, key); list != nil && list.Kind == yaml.SequenceNode {
			for _, c := range list.Content {
				out.Keys[exampleKey+c.Value] = r.at(c)
			}
		}
	}
	if out.Language == "" {
		out.Language = either(r.file.Language, Languages[0])
	}
	r.layer.rules = append(r.layer.rules, change[Rule]{id, out, extend, out.Origin})
	r.count.Rules++
}
