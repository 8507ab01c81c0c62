package ingest

import (
	"bytes"
	"path"
	"strings"
)

// Format is how an input is written.
type Format string

// The formats.
const (
	Auto     Format = ""         // by file ending and content
	Text     Format = "text"     // plain text
	Markdown Format = "markdown" // text with Markdown signs
	HTML     Format = "html"     // a saved web page
	JSON     Format = "json"     // one object, or an array of them
	JSONL    Format = "jsonl"    // one object per line
)

var endings = map[string]Format{
	".txt": Text, ".text": Text, ".md": Markdown, ".markdown": Markdown, ".html": HTML, ".htm": HTML, ".xhtml": HTML,
	".json": JSON, ".jsonl": JSONL, ".ndjson": JSONL,
}

// Formats are all formats but Auto.
func Formats() []Format { return []Format{Text, Markdown, HTML, JSON, JSONL} }

// ByEnding names the format that the ending of a file name stands for.
func ByEnding(name string) (f Format, ok bool) {
	f, ok = endings[strings.ToLower(path.Ext(strings.ReplaceAll(name, `\`, "/")))]
	return f, ok
}

// Detect names the format of an input by its ending and, where that says
// nothing, by how it begins.
func Detect(name string, data []byte) Format {
	if f, ok := ByEnding(name); ok {
		return f
	}
	head := bytes.TrimSpace(bytes.TrimPrefix(data[:min(len(data), 4096)], []byte("\xef\xbb\xbf")))
	lower := bytes.ToLower(head)
	for _, tag := range []string{"<!doctype html", "<html", "<?xml", "<head", "<body", "<article", "<!--"} {
		if bytes.HasPrefix(lower, []byte(tag)) {
			return HTML
		}
	}
	if len(head) > 1 && head[0] == '{' && bytes.IndexByte(head, '"') > 0 {
		line, rest, _ := bytes.Cut(bytes.TrimSpace(data), []byte("\n"))
		if line = bytes.TrimSpace(line); line[len(line)-1] == '}' && bytes.HasPrefix(bytes.TrimSpace(rest), []byte("{")) {
			return JSONL
		}
		return JSON
	}
	return Text
}
