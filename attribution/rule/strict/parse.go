package strict

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"
)

// Limits. The largest list of names that makes sense stays far below them.
const (
	MaxFile  = 2 << 20 // bytes of one file
	maxDepth = 12      // of nesting; rule files need 3
)

// Parse reads the one YAML document of a file. It returns nil for an empty
// file, and where the file is no acceptable YAML: then ps says why.
func Parse(file string, data []byte, ps *Problems) *yaml.Node {
	whole := Pos{File: file}
	if len(data) > MaxFile {
		ps.Addf(whole, "split it into several files", "has %.1f MB, the limit is %d MB", float64(len(data))/(1<<20), MaxFile>>20)
		return nil
	}
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	if !checkText(file, data, ps) {
		return nil
	}
	var doc, second yaml.Node
	dec := yaml.NewDecoder(bytes.NewReader(data))
	if err := decode(dec, &doc); err != nil {
		if !errors.Is(err, io.EOF) {
			syntax(file, data, err, ps)
		}
		return nil
	}
	if err := decode(dec, &second); !errors.Is(err, io.EOF) {
		at := Pos{file, max(second.Line, 1), max(second.Column, 1)}
		if err != nil {
			syntax(file, data, err, ps)
		} else {
			ps.Add(at, "second YAML document in one file", "join them, or make two files")
		}
		return nil
	}
	if len(doc.Content) == 0 {
		return nil
	}
	root := doc.Content[0]
	if !checkTree(file, root, 0, ps) {
		return nil
	}
	if root.Kind == yaml.ScalarNode && root.Tag == "!!null" {
		return nil
	}
	return root
}

// decode turns a panic of the YAML library, which reads what strangers write, into an error.
func decode(dec *yaml.Decoder, into *yaml.Node) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("unreadable YAML (%v)", r)
		}
	}()
	return dec.Decode(into)
}

func checkText(file string, data []byte, ps *Problems) bool {
	const save = "save the file as UTF-8"
	if bytes.HasPrefix(data, []byte("\xff\xfe")) || bytes.HasPrefix(data, []byte("\xfe\xff")) {
		ps.Add(Pos{file, 1, 1}, "is UTF-16", save)
		return false
	}
	line, lineStart := 1, 0
	for i := 0; i < len(data); {
		c := data[i]
		if c < utf8.RuneSelf {
			switch {
			case c == '\n' || c == '\r' && (i+1 == len(data) || data[i+1] != '\n'):
				line, lineStart = line+1, i+1
			case c < 0x20 && c != '\t' && c != '\r' || c == 0x7f:
				ps.Addf(at(file, line, data[lineStart:i]), "take it out (is this a text file?)", "control character 0x%02x", c)
				return false
			}
			i++
			continue
		}
		r, n := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && n == 1 {
			ps.Addf(at(file, line, data[lineStart:i]), save, "byte 0x%02x is not UTF-8", c)
			return false
		}
		i += n
	}
	return true
}

func at(file string, line int, before []byte) Pos {
	return Pos{file, line, utf8.RuneCount(before) + 1}
}

var (
	lineOf  = regexp.MustCompile(`^yaml: (?:line (\d+): )?`)
	remarks = []struct{ has, do string }{
		{"mapping values are not allowed", `put a text with ": " in it in quotation marks, and check the indentation`},
		{"did not find expected key", "check indentation and quotation marks above this line"},
		{"did not find expected '-' indicator", "check the indentation: every entry of a list begins with - in the same column"},
		{"found unexpected end of stream", "close the quotation mark or bracket"},
		{"cannot start any token", "put the text in quotation marks"},
		{"unknown anchor", "aliases (*name) are not supported, and a text that begins with * needs quotation marks"},
		{"did not find expected ',' or", "close the bracket, and put a text with [ ] { } , in it in quotation marks"},
		{"exceeded max depth", "flatten it"},
	}
)

// syntax turns an error of the YAML library into a problem. The library gives
// a line, at times that where the broken value begins, and no column.
func syntax(file string, data []byte, err error, ps *Problems) {
	msg, line := err.Error(), 1
	if m := lineOf.FindStringSubmatch(msg); m != nil {
		msg = msg[len(m[0]):]
		if n, err := strconv.Atoi(m[1]); err == nil {
			line = n
		}
	}
	lines := strings.Split(string(data), "\n")
	line = min(max(line, 1), len(lines))
	// A tab in the indentation is reported in many words; look for it from a line before.
	for i := max(line-2, 0); i < min(line+1, len(lines)); i++ {
		l := strings.TrimLeft(lines[i], " ")
		if strings.HasPrefix(l, "\t") {
			ps.Add(Pos{file, i + 1, len(lines[i]) - len(l) + 1}, "tab in the indentation", "use spaces")
			return
		}
	}
	do := "see the YAML rules in configs/README.md"
	for _, r := range remarks {
		if strings.Contains(msg, r.has) {
			do = r.do
		}
	}
	column := len(lines[line-1]) - len(strings.TrimLeft(lines[line-1], " ")) + 1
	ps.Add(Pos{file, line, column}, "not readable as YAML ("+msg+")", do)
}

// checkTree refuses what rule files never need and attackers do, and finds
// keys given twice. It says whether the tree is fit to be read.
func checkTree(file string, n *yaml.Node, depth int, ps *Problems) bool {
	if depth > maxDepth {
		ps.Addf(At(file, n), "flatten it", "nested deeper than %d levels", maxDepth)
		return false
	}
	if n.Kind == yaml.AliasNode {
		ps.Add(At(file, n), "alias *"+n.Value, "write the value out; aliases are not supported")
		return false
	}
	if n.Style&yaml.TaggedStyle != 0 {
		ps.Add(At(file, n), "type tag "+n.Tag, "leave it out")
		return false
	}
	ok := true
	var seen map[string]*yaml.Node
	if n.Kind == yaml.MappingNode {
		seen = make(map[string]*yaml.Node, len(n.Content)/2)
	}
	for i, c := range n.Content {
		if n.Kind == yaml.MappingNode && i%2 == 0 {
			if c.Kind != yaml.ScalarNode {
				ps.Add(At(file, c), "a key that is no word", "write key: value")
				ok = false
				continue
			}
			if c.Value == "<<" {
				ps.Add(At(file, c), "merge key <<", "write the keys out; merging is not supported")
				ok = false
				continue
			}
			if first := seen[c.Value]; first != nil {
				ps.Addf(At(file, c), "keep one of them", "key %s again (first on line %d)", quote(c.Value), first.Line)
				ok = false
			}
			seen[c.Value] = c
		}
		if !checkTree(file, c, depth+1, ps) {
			ok = false
		}
	}
	return ok
}

// At is the place of a node.
func At(file string, n *yaml.Node) Pos { return Pos{file, n.Line, n.Column} }

// quote shortens and quotes text of the file for a message.
func quote(s string) string {
	if utf8.RuneCountInString(s) > 40 {
		s = string([]rune(s)[:39]) + "…"
	}
	return strconv.Quote(s)
}
