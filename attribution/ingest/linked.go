package ingest

import (
	"encoding/json"
	"slices"
	"strings"
)

// linkedData reads a JSON-LD block: an object, a list, or a @graph of them.
// What is no valid JSON is passed over, as browsers do.
func (r *Reader) linkedData(m *metadata, text string) {
	var v any
	if json.Unmarshal([]byte(text), &v) != nil {
		return
	}
	byID := map[string]map[string]any{}
	var articles []map[string]any
	var visit func(v any, depth int)
	visit = func(v any, depth int) {
		if depth > 8 {
			return
		}
		switch v := v.(type) {
		case []any:
			for _, e := range v {
				visit(e, depth+1)
			}
		case map[string]any:
			if id, ok := v["@id"].(string); ok && len(v) > 1 {
				byID[id] = v
			}
			if isArticle(v["@type"]) {
				articles = append(articles, v)
			}
			visit(v["@graph"], depth+1)
			visit(v["mainEntity"], depth+1)
		}
	}
	visit(v, 0)
	for _, a := range articles {
		l := linked{byID, a}
		m.title = first(m.title, l.text("headline"), l.text("name"))
		m.published = first(m.published, l.text("datePublished"), l.text("dateCreated"))
		m.outlet = first(m.outlet, l.name("publisher"), l.name("isPartOf"))
		m.language = first(m.language, language(l.text("inLanguage")))
		m.url = first(m.url, l.text("url"), l.text("mainEntityOfPage"))
		if len(m.authors) == 0 {
			for _, n := range l.names("author") {
				r.author(m, n)
			}
		}
		for _, key := range []string{"creditText", "provider", "sourceOrganization", "contributor"} {
			for _, n := range l.names(key) {
				if n != m.outlet && !slices.Contains(m.authors, n) {
					r.supplier(m, n)
				}
			}
		}
		for _, key := range []string{"isBasedOn", "isBasedOnUrl", "citation"} {
			for _, o := range l.things(key) {
				m.original(first(o.text("url"), o.text("@id")), o.text("name"))
			}
		}
	}
}

func isArticle(kind any) bool {
	switch k := kind.(type) {
	case string:
		return strings.HasSuffix(k, "Article") || strings.HasSuffix(k, "BlogPosting") || k == "Report"
	case []any:
		return slices.ContainsFunc(k, isArticle)
	}
	return false
}

// linked is an object of a JSON-LD block.
type linked struct {
	byID map[string]map[string]any
	v    map[string]any
}

// text gives a key's text; of an object its id, of a list the first.
func (l linked) text(key string) string {
	for _, t := range l.things(key) {
		if s := first(t.own("@value"), t.own("url"), t.own("@id"), t.own("name")); s != "" {
			return s
		}
	}
	return ""
}

func (l linked) own(key string) string {
	s, _ := l.v[key].(string)
	return strings.TrimSpace(s)
}

// things gives a key's values as objects: a text as {"@value", "name"}, a reference as what it refers to.
func (l linked) things(key string) []linked {
	var out []linked
	values, list := l.v[key].([]any)
	if !list {
		values = []any{l.v[key]}
	}
	for _, v := range values {
		switch v := v.(type) {
		case string:
			t := map[string]any{"@value": v, "name": v}
			if strings.Contains(v, "://") {
				t = map[string]any{"@value": v, "url": v}
			} else if o := l.byID[v]; o != nil {
				t = o
			}
			out = append(out, linked{l.byID, t})
		case map[string]any:
			if o := l.byID[linked{l.byID, v}.own("@id")]; o != nil && v["name"] == nil {
				v = o
			}
			out = append(out, linked{l.byID, v})
		}
	}
	return out
}

// names gives the names of a key's values.
func (l linked) names(key string) []string {
	var out []string
	for _, t := range l.things(key) {
		if n := t.own("name"); n != "" {
			out = append(out, n)
		}
	}
	return out
}

func (l linked) name(key string) string {
	if n := l.names(key); len(n) > 0 {
		return n[0]
	}
	return ""
}
