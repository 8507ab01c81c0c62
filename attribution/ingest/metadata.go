package ingest

import (
	"net/url"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/hearsay/hearsay/attribution/doc"
)

// metadata is what a page says of itself. Of several places that say the same
// thing the first counts, in the order of trust: JSON-LD, meta tags and
// OpenGraph, microdata, marked-up text.
type metadata struct {
	title, url, outlet, published, language string
	named                                   string // the title element, which often names the site as well
	authors, based                          []string
	credits                                 []doc.Credit
}

func (r *Reader) metadata(root *html.Node) *metadata {
	m := &metadata{}
	canonical, shared := "", ""
	var marked page
	meta := map[string][]string{}
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.DataAtom {
		case atom.Html:
			m.language = language(attr(n, "lang"))
		case atom.Script:
			if strings.HasPrefix(strings.ToLower(attr(n, "type")), "application/ld+json") && n.FirstChild != nil {
				r.linkedData(m, n.FirstChild.Data)
			}
		case atom.Meta:
			key := strings.ToLower(attr(n, "property") + attr(n, "name") + attr(n, "itemprop"))
			if value := strings.TrimSpace(attr(n, "content")); key != "" && value != "" {
				meta[key] = append(meta[key], value)
			}
		case atom.Link:
			if strings.EqualFold(attr(n, "rel"), "canonical") {
				canonical = attr(n, "href")
			}
		case atom.Title:
			marked.title = first(marked.title, flat(n))
		default:
			r.marked(&marked, n)
		}
	}
	get := func(keys ...string) string {
		for _, k := range keys {
			if v := meta[k]; len(v) > 0 {
				return v[0]
			}
		}
		return ""
	}
	shared = get("og:url", "twitter:url")
	m.title = first(m.title, get("og:title", "twitter:title", "dc.title", "title", "headline"), marked.headline)
	m.named = marked.title
	m.url = first(m.url, canonical, shared)
	m.outlet = first(m.outlet, get("og:site_name", "application-name", "publisher", "dc.publisher"), marked.outlet)
	m.published = first(m.published, get("article:published_time", "datepublished", "date", "dc.date", "dcterms.created", "dc.date.issued",
		"publish-date", "last-modified"), marked.date)
	m.language = first(m.language, language(get("og:locale", "language", "content-language")))
	if len(m.authors) == 0 {
		authors := slices.Concat(meta["author"], meta["article:author"], meta["dc.creator"], meta["parsely-author"])
		if len(authors) == 0 {
			authors = marked.authors
		}
		for _, a := range authors {
			r.author(m, a)
		}
	}
	for _, v := range slices.Concat(meta["original-source"], meta["syndication-source"], meta["dc.source"], meta["dcterms.source"]) {
		m.original(v, "")
	}
	if canonical != "" && shared != "" && host(canonical) != host(shared) {
		m.url = shared
		m.original(canonical, "")
	}
	return m
}

// author enters the names in an author field: people as authors, agencies as agencies.
func (r *Reader) author(m *metadata, field string) {
	if strings.Contains(field, "://") || strings.TrimSpace(field) == "" {
		return
	}
	c := &classifier{lexicon: r.words, d: &doc.Document{Text: field}}
	whole := trim(field, 0, len(field))
	rest, _ := after(whole.text, r.words.bylines)
	at := whole.End - len(strings.TrimLeft(rest, ": "))
	for _, it := range c.items(trim(field, at, whole.End)) {
		if c.agency(it.text) {
			m.credit(it.text, doc.CreditAgency)
			continue
		}
		if len(m.authors) < maxNames && !slices.Contains(m.authors, it.text) {
			m.authors = append(m.authors, it.text)
			m.credit(it.text, doc.CreditAuthor)
		}
	}
}

// supplier enters who supplied the text.
func (r *Reader) supplier(m *metadata, field string) {
	c := &classifier{lexicon: r.words, d: &doc.Document{Text: field}}
	for _, it := range c.items(trim(field, 0, len(field))) {
		if c.agency(it.text) {
			m.credit(it.text, doc.CreditAgency)
		} else {
			m.credit(it.text, doc.CreditSource)
		}
	}
}

// original enters a page or work that this one is made from.
func (m *metadata) original(address, name string) {
	if address == "" && name == "" {
		return
	}
	if v := first(address, name); len(m.based) < maxNames && !slices.Contains(m.based, v) {
		m.based = append(m.based, v)
	}
	m.credit(first(name, host(address), address), doc.CreditOriginal)
}

func (m *metadata) credit(name string, k doc.CreditKind) {
	c := doc.Credit{Name: name, Kind: k}
	if name != "" && len(m.credits) < maxNames && !slices.Contains(m.credits, c) {
		m.credits = append(m.credits, c)
	}
}

// page is what the marked-up text of a page says.
type page struct {
	title, headline, outlet, date string
	authors                       []string
}

// marked reads microdata and the common class names from an element.
func (r *Reader) marked(p *page, n *html.Node) {
	prop := strings.Fields(strings.ToLower(attr(n, "itemprop")))
	has := func(s string) bool { return slices.Contains(prop, s) }
	classes := strings.Fields(strings.ToLower(attr(n, "class") + " " + attr(n, "rel")))
	switch {
	case has("headline"):
		p.headline = first(p.headline, flat(n))
	case has("datepublished"), n.DataAtom == atom.Time && attr(n, "datetime") != "":
		p.date = first(p.date, attr(n, "datetime"), attr(n, "content"), flat(n))
	case has("publisher"):
		p.outlet = first(p.outlet, named(n))
	case has("author"), slices.ContainsFunc(classes, func(c string) bool { return r.words.classes[c] }):
		if len(p.authors) >= maxNames {
			return
		}
		a := named(n) // of elements in each other the outer one has been read
		known := slices.ContainsFunc(p.authors, func(old string) bool { return strings.Contains(old, a) })
		if a != "" && len(a) <= 120 && !known {
			p.authors = append(p.authors, a)
		}
	}
}

// named gives the name inside a microdata element, or its text.
func named(n *html.Node) string {
	for k := range n.Descendants() {
		if k.Type == html.ElementNode && slices.Contains(strings.Fields(strings.ToLower(attr(k, "itemprop"))), "name") {
			return first(attr(k, "content"), flat(k))
		}
	}
	return first(attr(n, "content"), flat(n))
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// first gives the first text that is not empty.
func first(texts ...string) string {
	for _, t := range texts {
		if t != "" {
			return t
		}
	}
	return ""
}

func host(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
}

// language gives the language of a tag like de-DE or de_AT.
func language(tag string) string {
	tag, _, _ = strings.Cut(strings.ReplaceAll(strings.ToLower(strings.TrimSpace(tag)), "_", "-"), "-")
	if len(tag) > 3 {
		return ""
	}
	return tag
}
