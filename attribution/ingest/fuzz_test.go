package ingest

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/doc"
)

// FuzzRead: whatever bytes a file holds, as text, as Markdown or as JSON:
// reading it ends in a document that holds what the package promises, in the
// same one twice, or in an error. A text that is UTF-8 stays as it is.
func FuzzRead(f *testing.F) {
	for _, c := range texts {
		f.Add([]byte(strings.ReplaceAll(c.text, "¶", p)))
	}
	for _, text := range []string{
		"M\xfcnchen (dpa) \x96 Ein Text. Foto: \xa9 dpa", "\xff\xfeM\x00\xfc\x00", "\xef\xbb\xbf\xef\xbb\xbfText", "\xfe\xff\x00M\xd8\x00", "a\x00b", "%PDF-1.4",
		"---\ntitle: x\n---\n\n# Kopf #\n\n![Bild](a.png \"Foto: dpa\")\n\n> „Ja“\n\n- [Teilen](x)\n\n```\nVon Anna Berg\n```\n\n| a | b |\n|---|---|\n",
		"Kopf\n====\n\n* * *\n\n**Von Anna Berg**\n\n_(dpa)_\n\n[1]: http://a\n<b>x</b>\\\r\n\u2028\u0085\v\f",
		`{"text":"Foto: dpa\nQuelle","id":3}`, `{"text":"\ud800 \u0000 Kim.","authors":["",null," "],"title":null,"language":"de_DE.UTF-8"}`,
		`{"text":"Kim.","authors":"","text":"Eins.","id":1e999}`,
	} {
		f.Add([]byte(text))
	}
	r := german(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, format := range []Format{Text, Markdown, JSON, Auto} {
			d, err := r.Read("a", data, format)
			again, second := r.Read("a", data, format)
			if !reflect.DeepEqual(d, again) || (err == nil) != (second == nil) {
				t.Fatalf("%s: two readings differ: %+v, %v\n%+v, %v", format, d, err, again, second)
			}
			if err != nil {
				continue
			}
			check(t, &d)
			if (format == Text || format == Markdown) && utf8.Valid(data) && d.Text != string(bytes.TrimPrefix(data, []byte("\ufeff"))) {
				t.Fatalf("%s: the text became %q", format, d.Text)
			}
		}
	})
}

// FuzzPage: the same for web pages, whose text is what is left of them.
func FuzzPage(f *testing.F) {
	files, err := filepath.Glob(pages + "/*.html")
	if err != nil || len(files) < 6 {
		f.Fatalf("%d pages, error %v", len(files), err)
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	for _, page := range []string{
		"<p>" + p, "<table><tr><td><p>" + p + "<table>", "<title>x</title><article><h1>y</h1><p>" + p + "</p>" + p + "<figure><figcaption>z (Foto: dpa)",
		`<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"a\u0000b"},""]}</script><p>` + p,
		"<meta charset=utf-16><p>" + p, "<!--><svg><![CDATA[<p>" + p + "]]><template><p>x",
	} {
		f.Add([]byte(page))
	}
	r := german(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := r.Read("a.html", data, HTML)
		again, second := r.Read("a.html", data, HTML)
		if !reflect.DeepEqual(d, again) || (err == nil) != (second == nil) {
			t.Fatalf("two readings differ: %+v, %v\n%+v, %v", d, err, again, second)
		}
		if err == nil {
			check(t, &d)
		}
	})
}

// FuzzStream: whatever bytes come down a stream, each line that is not blank
// gives one document or one error with its number, in order, and the stream
// goes on to the end; no line longer than the limit is held.
func FuzzStream(f *testing.F) {
	for _, in := range []string{
		"{\"id\":\"a\",\"text\":\"Eins.\"}\n\n{\"id\":7,\"text\":\"Zwei.\"}\r\n", "\ufeff{\"text\":\"x\"}", "{", "null\n[]\n3\n\"x\"", "\n\n\r\n \t\n",
		"{\"text\":\"M\xfcnchen\"}\n{\"text\":5}\n{\"id\":\"b\"}", "{\"text\":\"a\\nb\\u2028\",\"authors\":{},\"published\":[]}\r{\"text\":\"y\"}",
		"{\"text\":\"" + strings.Repeat("x", 300) + "\"}\n{\"text\":\"danach\"}", "\x00\n{\"text\":\"\\u0000\"}",
	} {
		f.Add([]byte(in))
	}
	const limit = 200
	r := german(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		var numbers []int
		for n, line := range bytes.Split(bytes.TrimPrefix(data, []byte("\ufeff")), []byte("\n")) {
			if len(bytes.TrimSpace(line)) > 0 || len(bytes.TrimRight(line, "\r\n")) > limit {
				numbers = append(numbers, n+1)
			}
		}
		at := 0
		for l, err := range Lines(bytes.NewReader(data), limit) {
			var line *LineError
			if at >= len(numbers) || l.Number != numbers[at] || len(l.Data) > limit || err != nil && (!errors.As(err, &line) || line.Line != l.Number) {
				t.Fatalf("result %d: line %d of %d bytes, %v; want the lines %v", at, l.Number, len(l.Data), err, numbers)
			}
			at++
		}
		var docs []doc.Document
		n := 0
		for d, err := range r.Stream(bytes.NewReader(data), limit) {
			var line *LineError
			switch {
			case err == nil:
				check(t, &d)
			case !errors.As(err, &line) || n >= len(numbers) || line.Line != numbers[n]:
				t.Fatalf("result %d is %v, want the lines %v", n, err, numbers)
			}
			docs = append(docs, d)
			n++
		}
		if at != len(numbers) || n != len(numbers) {
			t.Fatalf("%d lines, %d articles, want %d", at, n, len(numbers))
		}
		n = 0
		for d := range r.Stream(bytes.NewReader(data), limit) {
			if !reflect.DeepEqual(d, docs[n]) {
				t.Fatalf("two readings of line %d differ", numbers[n])
			}
			n++
		}
	})
}
