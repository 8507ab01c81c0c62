// Package ingest turns bytes into a [doc.Document]: it decodes, finds the
// article in what surrounds it, and says of each paragraph what it is for.
//
// [New] compiles [Words]; [Reader.Read] reads one file, [Reader.Stream] a
// stream of JSON lines. A Reader is immutable and safe for concurrent use.
//
// What holds for every document:
//   - Document.Text is the decoded text and never changes after decoding:
//     line ends stay as they are, what is set aside stays where it is. Of a
//     web page it is the extracted main text.
//   - Document.Blocks cover all words of the text, in order, without overlap.
//     Only Body, Headline and Caption are articles' words; the other kinds are
//     set aside: bylines, datelines, credits, labels, web-page remains.
//   - What is set aside is set aside by its shape and its place, with words
//     from lists. In doubt a paragraph is body: a lost sentence costs more
//     than a line of remains.
//   - Who is credited stands in Document.Credits, with its place in the text.
//   - Document.Language is empty unless the input names it.
//
// Errors are typed: [NotTextError], [EmptyError], [LineError].
package ingest

import (
	"bytes"
	"fmt"

	"github.com/hearsay/hearsay/attribution/doc"
)

// Reader reads articles. It is immutable; make one and share it.
type Reader struct{ words *lexicon }

// New compiles the words. The zero Words give a reader that takes every
// paragraph for body or headline.
func New(words Words) *Reader { return &Reader{compile(words)} }

// Read reads one article: a text, a saved web page, or one JSON object. name
// is for messages and, with format [Auto], for its ending.
func (r *Reader) Read(name string, data []byte, format Format) (doc.Document, error) {
	if name == "" {
		name = "the input"
	}
	if format == Auto {
		format = Detect(name, data)
	}
	switch format {
	case HTML:
		return r.page(name, data)
	case JSON, JSONL:
		d, err := r.object(bytes.TrimSpace(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))))
		if err != nil {
			return d, fmt.Errorf("%s: %w", name, err)
		}
		return d, nil
	case Text, Markdown:
	default:
		return doc.Document{}, fmt.Errorf("%s: unknown format %q: use text, markdown, html, json or jsonl", name, format)
	}
	text, note, err := Decode(name, data)
	if err != nil {
		return doc.Document{}, err
	}
	d := doc.Document{Text: text}
	if note != nil {
		d.Notes = append(d.Notes, *note)
	}
	r.classify(&d, nil)
	return d, nil
}
