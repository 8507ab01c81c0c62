package render

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"strings"
	"unicode"
)

//go:embed html
var htmlFiles embed.FS

var pageTemplate = template.Must(template.ParseFS(htmlFiles, "html/*.tmpl"))

// The parts of the style sheet and of the script, in this order.
var (
	styleFiles  = []string{"page.css", "text.css", "table.css", "print.css"}
	scriptFiles = []string{"panel.js", "filter.js", "table.js", "start.js"}
)

// page is what the template shows.
type page struct {
	L        *htmlLabels
	Title    string
	Policy   string
	Style    template.CSS
	Script   template.JS
	Labels   template.JS // those that the script needs
	Articles []*htmlArticle
	Many     bool
	Totals   string
}

// HTML writes one page that holds everything: it asks nothing of the network,
// works from a disk, and without its script still shows all but the filters.
//
// Each claim has an address in the page: #c3, or #art2-c3 where there are
// several articles. A content-security policy names the page's own style sheet
// and script by their hashes and allows nothing else, so that text of an
// article could not run even if it came through unescaped. Of the options,
// Width, Color and Top do not count here: whom #c9 is sent to must find it.
func HTML(w io.Writer, items []Item, o Options) error {
	if err := check(items); err != nil {
		return err
	}
	p := &page{L: htmlLabelsFor(o.Language), Many: len(items) > 1}
	o.Top = 0
	var drawingStyle string
	for i, it := range items {
		prefix := ""
		if p.Many {
			prefix = fmt.Sprintf("art%d-", i+1)
		}
		a, style, err := newHTMLArticle(it, o, p.L, prefix)
		if err != nil {
			return err
		}
		drawingStyle = cmp.Or(drawingStyle, style)
		p.Articles = append(p.Articles, a)
	}
	p.Title = p.L.Report
	if len(p.Articles) == 1 {
		p.Title = p.Articles[0].Title
	}
	p.Totals = totals(items, p.L)
	if err := p.parts(drawingStyle); err != nil {
		return err
	}
	var b bytes.Buffer
	if err := pageTemplate.ExecuteTemplate(&b, "page", p); err != nil {
		return fmt.Errorf("writing the page: %w", err)
	}
	_, err := w.Write(bytes.Map(visible, b.Bytes()))
	return err
}

// visible drops what could hide or reorder text, wherever in the page it came from.
func visible(r rune) rune {
	if r != '\n' && r != '\t' && unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == '\ufeff' {
		return -1
	}
	return r
}

// parts fills in style sheet, script and the policy that allows just these.
func (p *page) parts(drawingStyle string) error {
	style, err := together(styleFiles)
	if err != nil {
		return err
	}
	script, err := together(scriptFiles)
	if err != nil {
		return err
	}
	style = drawingStyle + style
	script = "(() => {\n'use strict';\n" + script + "})();\n"
	p.Style, p.Script = template.CSS(style), template.JS(script) //nolint:gosec // our own files
	p.Policy = "default-src 'none'; style-src " + hashOf(style) + "; script-src " + hashOf(script) + "; base-uri 'none'; form-action 'none'"
	p.Labels, err = embedJSON(p.L.script())
	return err
}

func together(names []string) (string, error) {
	var b strings.Builder
	for _, name := range names {
		text, err := htmlFiles.ReadFile("html/" + name)
		if err != nil {
			return "", err
		}
		b.Write(text)
	}
	return b.String(), nil
}

// hashOf names an inline part in a content-security policy.
func hashOf(part string) string {
	sum := sha256.Sum256([]byte(part))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// totals is the line above the index of several articles.
func totals(items []Item, l *htmlLabels) string {
	return count(len(items), l.terms.article, l.terms.articles) + " · " + l.counts(sums(items))
}
