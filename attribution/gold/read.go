package gold

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"
)

// Error says what is wrong with a gold file, where, and what to do.
type Error struct {
	Place string // file or file:line
	What  string
	Do    string
}

func (e *Error) Error() string { return e.Place + ": " + e.What }

// Hint gives the next step.
func (e *Error) Hint() string { return e.Do }

// maxLine bounds a line; GNQA's longest has 130 kB.
const maxLine = 64 << 20

// Read reads a gold file, or the .json and .jsonl files of a folder in the
// order of their names.
func Read(path string) ([]Article, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, unreadable(path, err)
	}
	if !info.IsDir() {
		return readFile(path)
	}
	entries, err := os.ReadDir(path)
	if err != nil {
		return nil, unreadable(path, err)
	}
	var out []Article
	for _, e := range entries {
		if ext := strings.ToLower(filepath.Ext(e.Name())); e.IsDir() || ext != ".json" && ext != ".jsonl" {
			continue
		}
		articles, err := readFile(filepath.Join(path, e.Name()))
		if err != nil {
			return nil, err
		}
		out = append(out, articles...)
	}
	if len(out) == 0 {
		return nil, &Error{path, "the folder holds no gold", "name a file, or a folder with files that end in .json or .jsonl"}
	}
	return out, nil
}

func unreadable(path string, err error) error {
	if errors.Is(err, os.ErrNotExist) {
		return &Error{path, "there is no such file or folder", "check the path"}
	}
	var p *os.PathError
	if errors.As(err, &p) {
		err = p.Err
	}
	return &Error{path, "cannot be read: " + err.Error(), "check the file and its permissions"}
}

func readFile(path string) ([]Article, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, unreadable(path, err)
	}
	defer func() { _ = f.Close() }() // only read from
	out, err := decode(path, f)
	if err == nil && len(out) == 0 {
		err = &Error{path, "holds no article", "one JSON object a line is wanted; see testdata/gold/README.md"}
	}
	return out, err
}

// decode reads one JSON object a line, or one object over the whole of a .json file.
func decode(name string, from io.Reader) ([]Article, error) {
	if strings.EqualFold(filepath.Ext(name), ".json") {
		data, err := io.ReadAll(io.LimitReader(from, maxLine))
		if err != nil {
			return nil, unreadable(name, err)
		}
		a, err := article(name, bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")))
		return []Article{a}, err
	}
	var out []Article
	lines := bufio.NewScanner(from)
	lines.Buffer(make([]byte, 1<<16), maxLine)
	for n := 1; lines.Scan(); n++ {
		line := bytes.TrimPrefix(lines.Bytes(), []byte("\xef\xbb\xbf"))
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		a, err := article(fmt.Sprintf("%s:%d", name, n), line)
		if err != nil {
			return nil, err
		}
		out = append(out, a)
	}
	if err := lines.Err(); err != nil {
		return nil, unreadable(name, err)
	}
	return out, nil
}

// article decodes one object of whichever kind it is.
func article(place string, data []byte) (Article, error) {
	if !utf8.Valid(data) {
		return Article{}, &Error{place, "is not UTF-8", "save the file as UTF-8"}
	}
	var keys map[string]json.RawMessage
	if err := json.Unmarshal(data, &keys); err != nil {
		return Article{}, &Error{place, "is no JSON object: " + err.Error(), "one object a line is wanted; see testdata/gold/README.md"}
	}
	var a Article
	var err error
	switch {
	case keys["originalText"] != nil:
		a, err = gnqaArticle(data)
	case keys["text"] != nil && (keys["attributions"] != nil || keys["chains"] != nil):
		a, err = ownArticle(data)
	default:
		return a, &Error{place, "is no kind of gold that is known", "keys are text with attributions or chains, or those of GNQA (documentName, originalText, …)"}
	}
	var wrong *Error
	if errors.As(err, &wrong) {
		wrong.Place = place
	} else if err != nil {
		err = &Error{place, err.Error(), "see testdata/gold/README.md"}
	}
	a.Place = place
	return a, err
}

func typeName(name string) (string, bool) {
	i := slices.IndexFunc(types, func(t struct{ name, gnqa string }) bool { return t.name == name || t.gnqa == name })
	if i < 0 {
		return name, false
	}
	return types[i].name, true
}
