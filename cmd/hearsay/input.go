package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// The input formats. Of auto, the ending of the file name decides, else the
// text itself.
const (
	formatAuto  = "auto"
	formatText  = "text"
	formatHTML  = "html"
	formatJSONL = "jsonl"
)

var inputFormats = []string{formatAuto, formatText, formatHTML, formatJSONL}

// endings are the files that are read out of a folder.
var endings = map[string]string{
	".txt": formatText, ".md": formatText, ".markdown": formatText,
	".html": formatHTML, ".htm": formatHTML, ".xhtml": formatHTML,
	".jsonl": formatJSONL, ".ndjson": formatJSONL,
}

// input is one article as it stands in a file or a line, not yet read as text.
type input struct {
	name   string // of the file; "-" is stdin
	id     string // of an article that names none itself
	line   int    // from 1 in JSON lines, else 0
	data   []byte
	format string
	err    error // why there is no data
}

// place says where the input stands, for messages: "file" or "file:line".
func (in input) place() string {
	name := in.name
	if name == "-" {
		name = "stdin"
	}
	if in.line > 0 {
		return fmt.Sprintf("%s:%d", name, in.line)
	}
	return name
}

// idOf makes an article's id of a file name or of a path below a folder: the
// same wherever the folder lies.
func idOf(path string) string {
	if path == "-" {
		return "stdin"
	}
	path = filepath.ToSlash(path)
	return strings.TrimSuffix(path, filepath.Ext(path))
}

// reader gives the inputs that paths name, one after the other, so that a
// stream of any length goes through without piling up.
type reader struct {
	stdin  io.Reader
	format string
	max    int // bytes of one article
}

// inputs reads files, the articles in folders (sorted, with their subfolders,
// hidden files and links left out) and, for "-", stdin.
func (r *reader) inputs(paths []string) iter.Seq[input] {
	return func(yield func(input) bool) {
		for _, p := range paths {
			if p == "-" {
				if !r.stream(r.stdin, input{name: "-", id: idOf("-")}, yield) {
					return
				}
				continue
			}
			info, err := os.Stat(p)
			switch {
			case err != nil:
				if !yield(input{name: p, err: fileError(err)}) {
					return
				}
			case info.IsDir():
				if !r.folder(p, yield) {
					return
				}
			default:
				if !r.file(input{name: p, id: idOf(filepath.Base(p))}, yield) {
					return
				}
			}
		}
	}
}

func (r *reader) folder(dir string, yield func(input) bool) bool {
	found, on := false, true
	// The walk itself never fails: whatever goes wrong is handed on as an input.
	_ = fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		path := filepath.Join(dir, filepath.FromSlash(name))
		switch {
		case err != nil:
			found = true
			on = yield(input{name: path, err: fileError(err)})
		case name != "." && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return fs.SkipDir
			}
		case d.Type().IsRegular() && endings[strings.ToLower(filepath.Ext(name))] != "":
			found = true
			on = r.file(input{name: path, id: idOf(name)}, yield)
		}
		if !on {
			return fs.SkipAll
		}
		return nil
	})
	if !found {
		return yield(input{name: dir, err: bad("files that end in .txt, .md, .html or .jsonl are read", "the folder holds no articles")})
	}
	return on
}

func (r *reader) file(in input, yield func(input) bool) bool {
	f, err := os.Open(in.name)
	if err != nil {
		in.err = fileError(err)
		return yield(in)
	}
	defer func() { _ = f.Close() }() // only read from
	return r.stream(f, in, yield)
}

// stream reads one file: a single article, or an article a line.
func (r *reader) stream(from io.Reader, in input, yield func(input) bool) bool {
	buffered := bufio.NewReaderSize(from, 1<<16)
	in.format = r.formatOf(in.name, buffered)
	if in.format == formatJSONL {
		return r.lines(buffered, in, yield)
	}
	data, err := io.ReadAll(io.LimitReader(buffered, int64(r.max)+1))
	switch {
	case err != nil:
		in.err = fileError(err)
	case len(data) > r.max:
		in.err = r.tooLong("file")
	case len(bytes.TrimSpace(data)) == 0:
		in.err = errors.New("is empty")
	default:
		in.data = data
	}
	return yield(in)
}

func (r *reader) formatOf(name string, from *bufio.Reader) string {
	if r.format != formatAuto {
		return r.format
	}
	if f := endings[strings.ToLower(filepath.Ext(name))]; f != "" {
		return f
	}
	head, _ := from.Peek(512) // an error comes again with the first real read
	head = bytes.TrimSpace(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf")))
	low := bytes.ToLower(head)
	switch {
	case bytes.HasPrefix(head, []byte(`{`)):
		return formatJSONL
	case bytes.HasPrefix(low, []byte("<!doctype html")), bytes.HasPrefix(low, []byte("<html")):
		return formatHTML
	}
	return formatText
}

// lines reads an article a line. Blank lines are no articles. A line that is
// too long is passed over without being held in memory.
func (r *reader) lines(from *bufio.Reader, in input, yield func(input) bool) bool {
	any := false
	file := in.id
	for n := 1; ; n++ {
		line, tooLong, err := readLine(from, r.max)
		if n == 1 {
			line = bytes.TrimPrefix(line, []byte("\xef\xbb\xbf"))
		}
		in.line, in.data, in.err = n, nil, nil
		in.id = fmt.Sprintf("%s:%d", file, n)
		switch blank := len(bytes.TrimSpace(line)) == 0; {
		case err != nil && err != io.EOF:
			in.err = fileError(err)
		case tooLong:
			in.err = r.tooLong("line")
		case blank && err == io.EOF && !any:
			in.line, in.id, in.err = 0, file, errors.New("is empty")
		case blank && err == io.EOF:
			return true
		case blank:
			continue
		default:
			in.data = line
		}
		any = true
		if !yield(in) {
			return false
		}
		if err != nil {
			return true
		}
	}
}

// readLine gives the next line without its end. Of a line of more than limit
// bytes only the news is given.
func readLine(from *bufio.Reader, limit int) (line []byte, tooLong bool, err error) {
	for {
		part, err := from.ReadSlice('\n')
		if !tooLong {
			line = append(line, part...)
		}
		if len(bytes.TrimRight(line, "\r\n")) > limit {
			line, tooLong = nil, true
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return bytes.TrimRight(line, "\r\n"), tooLong, err
		}
	}
}

func (r *reader) tooLong(what string) error {
	return bad("raise the limit with --max-bytes", "the %s is longer than %d bytes", what, r.max)
}

// fileError takes the path and the system call out of an error: the message
// names the file already.
func fileError(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		err = p.Err
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return errors.New("there is no such file or folder")
	case errors.Is(err, fs.ErrPermission):
		return bad("check the permissions of the file", "may not be read")
	}
	return err
}

// oneOf checks that a value is among those allowed.
func oneOf(what, value string, allowed []string) error {
	if slices.Contains(allowed, value) {
		return nil
	}
	return bad("one of: "+strings.Join(allowed, ", "), "unknown %s %q", what, value)
}
