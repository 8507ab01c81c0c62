package rule

import (
	"io/fs"
	"slices"

	"go.yaml.in/yaml/v3"

	"github.com/hearsay/hearsay/attribution/rule/strict"
)

// SourceEntry is one entry of a source file: a source that is known by name,
// so that all its names lead to one node of the graph.
type SourceEntry struct {
	ID      string   `yaml:"id"`      // slug, stable
	Name    string   `yaml:"name"`    // short name as shown
	Kind    string   `yaml:"kind"`    // agency, outlet, person, organisation, government, document, group
	About   string   `yaml:"about"`   // remark, not used
	Country string   `yaml:"country"` // ISO 3166-1 alpha-2; "" international or unknown
	Owner   string   `yaml:"owner"`   // state, public, private; "" unknown or disputed
	Aliases []string `yaml:"aliases"` // other names in the nominative; genitives are made
	// Names that are words as well (Bild, Welt) count only in a context.
	Context   bool     `yaml:"context"`   // all names need it
	Ambiguous []string `yaml:"ambiguous"` // only these need it
	Needs     []string `yaml:"needs"`     // which contexts will do, see configs/sources/README.md; default all

	Origin Origin            `yaml:"-"`
	Keys   map[string]Origin `yaml:"-"` // where each key stands
}

// LoadSources reads the shipped sources and those in the user's folders,
// files and packs: see [Load], which also gives them.
func LoadSources(shipped fs.FS, extra []string) ([]SourceEntry, error) {
	set, err := Load(shipped, extra)
	return set.Sources, err
}

func (r *reader) source(n *yaml.Node) {
	id, extend, ok := r.ident(n, "id")
	s := SourceEntry{ID: id, Origin: r.at(n)}
	s.Keys = strict.Struct(r.file.Name, n, &s, r.ps, "extend")
	if !ok {
		return
	}
	s.ID = id
	r.layer.sources = append(r.layer.sources, change[SourceEntry]{id, s, extend, s.Origin})
	r.count.Sources++
}

// foldSources applies the changes to each source, checks the result, and
// leaves out those that are switched off.
func foldSources(t *table[SourceEntry], off map[string]bool, ps *strict.Problems) []SourceEntry {
	var out []SourceEntry
	names := map[string]*SourceEntry{}
	for _, id := range t.order {
		var s *SourceEntry
		for _, c := range t.byID[id] {
			switch {
			case c.extend && s == nil:
				ps.Addf(c.at, strict.Suggest(id, without(t.order, id)), "unknown source %s", id)
			case s == nil:
				fresh := c.value
				s = &fresh
			default:
				merged := *s
				merged.Keys = takeOver(&merged, &c.value, s.Keys, c.value.Keys, c.extend)
				merged.Origin = c.at
				if _, given := c.value.Keys["ambiguous"]; !given {
					// What an earlier layer called ambiguous may not be a name any more.
					merged.Ambiguous = slices.DeleteFunc(slices.Clone(merged.Ambiguous), func(n string) bool {
						return n != merged.Name && !slices.Contains(merged.Aliases, n)
					})
				}
				s = &merged
			}
		}
		if s == nil || off[id] {
			continue
		}
		checkSource(s, names, ps)
		out = append(out, *s)
	}
	return out
}

// plainSources gives sources that nothing changes, without those switched off.
func plainSources(list []change[SourceEntry], off map[string]bool) []SourceEntry {
	out := make([]SourceEntry, 0, len(list))
	for i := range list {
		if !off[list[i].id] {
			out = append(out, list[i].value)
		}
	}
	return out
}

// checkSource checks one source; names holds who has which name so far.
func checkSource(s *SourceEntry, names map[string]*SourceEntry, ps *strict.Problems) {
	c := checker{ps: ps, origin: s.Origin, keys: s.Keys}
	if s.Name == "" {
		c.add("name", "source "+s.ID+" has no name", "give the short name that is shown")
	}
	if s.Kind == "" {
		c.add("kind", "source "+s.ID+" has no kind", "give one of agency, outlet, person, organisation, government, document, group")
	}
	c.oneOf("kind", s.Kind, sourceKinds)
	c.oneOf("owner", s.Owner, owners)
	for _, n := range s.Needs {
		c.oneOf("needs", n, contexts)
	}
	if s.Country != "" && (len(s.Country) != 2 || s.Country[0] < 'A' || s.Country[0] > 'Z' || s.Country[1] < 'A' || s.Country[1] > 'Z') {
		c.add("country", "country "+s.Country+" is no country code", "give the two capital letters of ISO 3166-1, such as DE")
	}
	all := append([]string{s.Name}, s.Aliases...)
	for _, a := range s.Ambiguous {
		if !slices.Contains(all, a) {
			c.add("ambiguous", "ambiguous name "+a+" is no name of "+s.ID, strict.Suggest(a, all))
		}
	}
	for i, n := range all {
		key := "aliases"
		if i == 0 {
			key = "name"
		}
		switch other := names[n]; {
		case n == "":
		case other == s:
			c.add(key, n+" stands twice among the names of "+s.ID, "keep one of them")
		case other != nil && other.needsContext(n) && s.needsContext(n): // the context decides
		case other != nil:
			c.add(key, n+" is also a name of "+other.ID+" ("+other.Origin.String()+")", "take it out of one, add to that source with extend: "+other.ID+", or disable it; if both are known by it, put it under ambiguous in both")
		default:
			names[n] = s
		}
	}
}

// needsContext reports whether a name counts only in a context.
func (s *SourceEntry) needsContext(name string) bool {
	return s.Context || slices.Contains(s.Ambiguous, name)
}
