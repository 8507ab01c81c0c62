package ingest

import (
	"bytes"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/net/html/charset"

	"github.com/hearsay/hearsay/attribution/doc"
)

// page reads a saved web page: its metadata, then its main text.
//
// The main text is found by go-readability. go-trafilatura was measured as
// well and left: its date parser's tables add 11 MB to the program and 0.15 s
// and 60 MB to every start, also of those that read plain text.
func (r *Reader) page(name string, data []byte) (doc.Document, error) {
	var note *doc.Finding
	if !utf8.Valid(data) {
		if why := binary(data); why != "" {
			return doc.Document{}, &NotTextError{name, why}
		}
		e, label, _ := charset.DetermineEncoding(data, "")
		if label == "utf-8" {
			label = "UTF-8 with U+FFFD for what is none"
		}
		data, note = []byte(decodeWith(e, data)), decoded(label)
	}
	root, err := html.Parse(bytes.NewReader(data))
	if err != nil {
		return doc.Document{}, &EmptyError{name, "the page cannot be read: " + strings.TrimPrefix(err.Error(), "html: ") + ": save the article's text and read that"}
	}
	m := r.metadata(root)
	base, err := url.Parse(m.url)
	if err != nil {
		base = nil
	}
	p := readability.NewParser()
	p.DisableJSONLD = true // read above, with what hearsay needs of it
	headline := firstHeading(root)
	article, err := p.ParseAndMutate(root, base)
	if err != nil || article.Node == nil {
		return doc.Document{}, &EmptyError{name, "no main text was found in the page: save the article's text and read that"}
	}
	w := &pageText{kinds: map[int]doc.BlockKind{}}
	w.walk(article.Node, doc.Body)
	w.close(doc.Body)
	text := w.b.String()
	if blankText(text) {
		return doc.Document{}, &EmptyError{name, "no main text was found in the page: save the article's text and read that"}
	}
	if headline != "" && !strings.Contains(text, headline) {
		text = headline + "\n\n" + text
		kinds := map[int]doc.BlockKind{0: doc.Headline}
		for at, k := range w.kinds {
			kinds[at+len(headline)+2] = k
		}
		w.kinds = kinds
	}
	d := doc.Document{Text: text, Title: first(m.title, headline, m.named), URL: m.url, Outlet: m.outlet, Published: m.published, Language: m.language,
		Authors: m.authors, Based: m.based, Credits: m.credits}
	if note != nil {
		d.Notes = append(d.Notes, *note)
	}
	r.classify(&d, w.kinds)
	return d, nil
}

// firstHeading gives the text of the first h1.
func firstHeading(root *html.Node) string {
	for n := range root.Descendants() {
		if n.DataAtom == atom.H1 {
			if t := flat(n); t != "" {
				return t
			}
		}
	}
	return ""
}

// maxFlat bounds the text that flat gives: more is no title and no name.
const maxFlat = 2000

// flat gives a node's text with white space made single.
func flat(n *html.Node) string {
	var b strings.Builder
	for k := range n.Descendants() {
		if k.Type == html.TextNode && !hidden(k.Parent) {
			b.WriteString(k.Data)
		}
		if b.WriteByte(' '); b.Len() > maxFlat {
			break
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// element gives an element's name. The atom that the parser set is not to be
// trusted behind readability, which renames elements and makes new ones.
func element(n *html.Node) atom.Atom {
	if n.Type != html.ElementNode {
		return 0
	}
	return atom.Lookup([]byte(n.Data))
}

func hidden(n *html.Node) bool {
	switch element(n) {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Button, atom.Svg, atom.Select, atom.Textarea, atom.Iframe:
		return true
	}
	return false
}

// pageText writes the text of a page, a paragraph a line, and remembers what
// the markup says of a paragraph: by its first byte, where it is no body.
type pageText struct {
	b      strings.Builder
	kinds  map[int]doc.BlockKind
	start  int  // of the paragraph
	linked int  // bytes of the paragraph that stand in links
	space  bool // white space is due before the next word
}

// walk writes the node and what is in it. The parser bounds how deep a page nests.
func (w *pageText) walk(n *html.Node, k doc.BlockKind) {
	if n.Type == html.TextNode {
		w.words(n.Data)
		return
	}
	if hidden(n) {
		return
	}
	block := false
	switch element(n) {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		k, block = doc.Headline, true
	case atom.Figcaption:
		k, block = doc.Caption, true
	case atom.P, atom.Div, atom.Section, atom.Article, atom.Main, atom.Figure, atom.Blockquote, atom.Ul, atom.Ol, atom.Li, atom.Table,
		atom.Tr, atom.Pre, atom.Hr, atom.Header, atom.Footer, atom.Aside, atom.Dl, atom.Dt, atom.Dd, atom.Address, atom.Form, atom.Fieldset:
		block = true
	case atom.Br:
		w.close(k)
		return
	case atom.Td, atom.Th:
		w.space = true
	}
	if block {
		w.close(doc.Body)
	}
	from := w.b.Len()
	for c := range n.ChildNodes() {
		w.walk(c, k)
	}
	if element(n) == atom.A {
		w.linked += w.b.Len() - max(from, w.start)
	}
	if block {
		w.close(k)
	}
}

// words writes text with white space made single.
func (w *pageText) words(s string) {
	for _, r := range s {
		if unicode.IsSpace(r) {
			w.space = true
			continue
		}
		if w.space && w.b.Len() > w.start {
			w.b.WriteByte(' ')
		}
		w.space = false
		w.b.WriteRune(r)
	}
}

// close ends the paragraph.
func (w *pageText) close(k doc.BlockKind) {
	w.space = false
	if w.b.Len() == w.start {
		return
	}
	text := w.b.String()[w.start:]
	if k == doc.Body && w.linked+2 >= len(text) && count(text, maxShort) <= maxShort && !finished(text) {
		k = doc.Boilerplate // nothing but a link
	}
	if k != doc.Body {
		w.kinds[w.start] = k
	}
	w.b.WriteString("\n\n")
	w.start, w.linked = w.b.Len(), 0
}
