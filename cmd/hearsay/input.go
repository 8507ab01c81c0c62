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

	"github.com/hearsay/hearsay/attribution/ingest"
)

// inputFormats are the values of --input-format. Of auto, the ending of the
// file name decides, else how the text begins.
func inputFormats() []string {
	out := []string{"auto"}
	for _, f := range ingest.Formats() {
		out = append(out, string(f))
	}
	return out
}

// input is one article as it stands in a file or a line, not yet read as text.
type input struct {
	name   string // of the file; "-" is stdin
	id     string // of an article that names none itself
	line   int    // from 1 in JSON lines, else 0
	data   []byte
	format ingest.Format
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
	format ingest.Format
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
		case d.Type().IsRegular():
			if _, ok := ingest.ByEnding(name); ok {
				found = true
				on = r.file(input{name: path, id: idOf(name)}, yield)
			}
		}
		if !on {
			return fs.SkipAll
		}
		return nil
	})
	if !found {
		return yield(input{name: dir, err: bad("files that end in .txt, .md, .html, .json or .jsonl are read", "the folder holds no articles")})
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
	if in.format == ingest.JSONL {
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

func (r *reader) formatOf(name string, from *bufio.Reader) ingest.Format {
	if r.format != ingest.Auto {
		return r.format
	}
	if f, ok := ingest.ByEnding(name); ok {
		return f
	}
	// What has come so far is enough, or a slow stream would be held up. An
	// error comes again with the first real read.
	_, _ = from.Peek(1)
	head, _ := from.Peek(from.Buffered())
	f := ingest.Detect("", head)
	if f == ingest.JSON && !bytes.Contains(bytes.TrimSpace(head), []byte("\n")) {
		return ingest.JSONL // an object on a line of its own, or the beginning of a long line
	}
	return f
}

// lines reads an article a line.
func (r *reader) lines(from io.Reader, in input, yield func(input) bool) bool {
	file := in.id
	any := false
	for line, err := range ingest.Lines(from, r.max) {
		any = true
		in.line, in.data, in.err = line.Number, line.Data, nil
		in.id = fmt.Sprintf("%s:%d", file, line.Number)
		var one *ingest.LineError
		switch {
		case errors.As(err, &one):
			in.err = r.tooLong("line")
		case err != nil:
			in.err = fileError(err)
		}
		if !yield(in) {
			return false
		}
	}
	if !any {
		in.err = errors.New("is empty")
		return yield(in)
	}
	return true
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
