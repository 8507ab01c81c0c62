package export

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/hearsay/hearsay/graph"
)

// writePROV writes W3C PROV-JSON.
//
// Article and claim are entities, a source is an agent. What a source of a
// chain said is an entity of its own, "statement:ARTICLE/CLAIM/N" (N counts from
// the origin, 1): so the order of a chain is kept, which no relation between a
// claim and its sources alone could say.
//
//   - statement wasAttributedTo its source;
//   - statement wasQuotedFrom the statement nearer to the origin, the claim from the last relay's;
//   - claim hadPrimarySource the origin's statement, and wasAttributedTo the origin;
//   - article hadMember claim; article wasAttributedTo whom it credits.
//
// PROV-JSON has no words of its own for wasQuotedFrom and hadPrimarySource: they
// are wasDerivedFrom with the type prov:Quotation or prov:PrimarySource.
func writePROV(w *bufio.Writer, g *graph.Graph, _ Options) error {
	type object = map[string]any
	d := map[string]object{"prefix": {
		"hearsay": "urn:hearsay:", "article": "urn:hearsay:article:", "claim": "urn:hearsay:claim:",
		"source": "urn:hearsay:source:", "statement": "urn:hearsay:statement:",
	}}
	put := func(section, id string, o object) {
		if d[section] == nil {
			d[section] = object{}
		}
		for k, v := range o { // PROV has no empty values
			if v == "" {
				delete(o, k)
			}
		}
		d[section][id] = o
	}
	n := 0
	relate := func(section string, o object) {
		n++
		put(section, fmt.Sprintf("_:r%d", n), o)
	}
	attributed := func(entity, agent string) {
		relate("wasAttributedTo", object{"prov:entity": entity, "prov:agent": agent})
	}
	derived := func(entity, from, how string) {
		relate("wasDerivedFrom", object{"prov:generatedEntity": entity, "prov:usedEntity": from, "prov:type": qualified(how)})
	}
	b := newBook(g)
	for _, a := range g.Articles() {
		put("entity", provID(a.ID), object{"prov:type": qualified("prov:Collection"), "prov:label": b.nodeLabel(a.ID, &english), "hearsay:url": clean(a.URL),
			"hearsay:outlet": clean(a.Outlet), "hearsay:published": clean(a.Published), "hearsay:language": clean(a.Language)})
	}
	for _, s := range g.Sources() {
		put("agent", provID(s.ID), object{"prov:type": qualified(provType(s.Kind)), "prov:label": b.name(s.ID), "hearsay:kind": clean(s.Kind),
			"hearsay:named": s.Named, "hearsay:country": clean(s.Country), "hearsay:owner": clean(s.Owner)})
	}
	for _, e := range g.Edges() {
		if e.Kind == graph.Credits {
			attributed(provID(e.From), provID(e.To))
		}
	}
	for _, c := range g.Claims() {
		id := provID(c.ID)
		put("entity", id, object{"prov:type": qualified("hearsay:claim"), "prov:label": b.claimName(c.ID), "prov:value": clean(c.Text), "hearsay:hops": c.Hops,
			"hearsay:inferred": c.Inferred, "hearsay:confidence": number(c.Confidence)})
		relate("hadMember", object{"prov:collection": provID(c.Article), "prov:entity": id})
		if !g.ShowsSources() {
			continue
		}
		before := ""
		for i, source := range c.Chain {
			statement := provID(fmt.Sprintf("statement:%s/%d", strings.TrimPrefix(c.ID, "claim:"), i+1))
			step := c.Steps[i]
			put("entity", statement, object{"prov:type": qualified("hearsay:statement"), "hearsay:cue": clean(step.Cue), "hearsay:rule": clean(step.Rule),
				"hearsay:confidence": number(step.Confidence)})
			attributed(statement, provID(source))
			if before == "" {
				derived(id, statement, "prov:PrimarySource")
				attributed(id, provID(source))
			} else {
				derived(statement, before, "prov:Quotation")
			}
			before = statement
		}
		if before != "" {
			derived(id, before, "prov:Quotation")
		}
	}
	return encode(w, d)
}

// qualified is a qualified name as a value, in PROV-JSON's way.
func qualified(name string) map[string]string {
	return map[string]string{"$": name, "type": "prov:QUALIFIED_NAME"}
}

func provType(kind string) string {
	switch kind {
	case "person":
		return "prov:Person"
	case "agency", "outlet", "organisation", "government":
		return "prov:Organization"
	}
	return "prov:Agent"
}

// provID makes a qualified name of a node id: the prefix stays, what a local
// name may not hold is percent-encoded.
func provID(id string) string {
	prefix, local, _ := strings.Cut(id, ":")
	var b strings.Builder
	for i := range len(local) {
		switch c := local[i]; {
		case c >= '0' && c <= '9', c >= 'A' && c <= 'Z', c >= 'a' && c <= 'z', strings.IndexByte("-_./~", c) >= 0:
			b.WriteByte(c)
		default:
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return prefix + ":" + b.String()
}
