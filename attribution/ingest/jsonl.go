package ingest

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"github.com/hearsay/hearsay/attribution/doc"
)

// DefaultLimit is how many bytes a line may hold where the caller sets no limit.
const DefaultLimit = 16 << 20

// LineError says what is wrong with one line of a stream. The stream goes on behind it.
type LineError struct {
	Line int    // from 1
	ID   string // of the article, where the line could be read that far
	Err  error
}

func (e *LineError) Error() string { return fmt.Sprintf("line %d: %v", e.Line, e.Err) }

func (e *LineError) Unwrap() error { return e.Err }

// Line is one line of a stream of JSON lines, not yet read.
type Line struct {
	Number int // from 1
	Data   []byte
}

// Lines cuts a stream into its lines; blank ones are passed over. Data is the
// caller's to keep. A line of more than limit bytes (0: DefaultLimit) gives a
// LineError and is never held in memory; any other error ends the stream.
func Lines(in io.Reader, limit int) iter.Seq2[Line, error] {
	if limit <= 0 {
		limit = DefaultLimit
	}
	return func(yield func(Line, error) bool) {
		from := bufio.NewReaderSize(in, 1<<16)
		for n := 1; ; n++ {
			data, long, err := readLine(from, limit)
			if err != nil && err != io.EOF {
				yield(Line{Number: n}, err)
				return
			}
			if n == 1 {
				data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
			}
			l := Line{n, data}
			switch {
			case long:
				if !yield(l, &LineError{Line: n, Err: fmt.Errorf("it holds more than %d bytes: split the text or raise the limit", limit)}) {
					return
				}
			case len(data) > 0:
				if !yield(l, nil) {
					return
				}
			}
			if err == io.EOF {
				return
			}
		}
	}
}

// readLine gives the next line without the white space around it; of one that
// is too long only that it is.
func readLine(from *bufio.Reader, limit int) (data []byte, long bool, err error) {
	for {
		part, err := from.ReadSlice('\n')
		if !long {
			data = append(data, part...)
		}
		if len(bytes.TrimRight(data, "\r\n")) > limit {
			data, long = nil, true
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return bytes.TrimSpace(data), long, err
		}
	}
}

// Stream reads a stream of JSON lines, one article a line. A line that cannot
// be read gives a *LineError at its place and the stream goes on; any other
// error ends it.
func (r *Reader) Stream(in io.Reader, limit int) iter.Seq2[doc.Document, error] {
	return func(yield func(doc.Document, error) bool) {
		for l, err := range Lines(in, limit) {
			var d doc.Document
			if err == nil {
				if d, err = r.object(l.Data); err != nil {
					err = &LineError{Line: l.Number, ID: d.ID, Err: err}
				}
			}
			if !yield(d, err) {
				return
			}
		}
	}
}

// object reads one JSON object. With an error the document holds the id, if that could be read.
func (r *Reader) object(data []byte) (doc.Document, error) {
	var note *doc.Finding
	if !utf8.Valid(data) {
		data, note = []byte(decodeWith(charmap.Windows1252, data)), decoded("Windows-1252")
	}
	var in struct {
		ID        loose   `json:"id"`
		Text      *string `json:"text"`
		Title     string  `json:"title"`
		URL       string  `json:"url"`
		Outlet    string  `json:"outlet"`
		Authors   names   `json:"authors"`
		Published string  `json:"published"`
		Language  string  `json:"language"`
	}
	err := json.Unmarshal(data, &in)
	d := doc.Document{ID: string(in.ID), Title: in.Title, URL: in.URL, Outlet: in.Outlet, Authors: in.Authors,
		Published: in.Published, Language: language(in.Language)}
	if err != nil {
		return d, jsonError(data, err)
	}
	if in.Text == nil {
		return d, errors.New(`the object has no "text": give the article's text under that key`)
	}
	d.Text = *in.Text
	if blankText(d.Text) {
		return d, errors.New(`"text" is empty: there is nothing to analyse`)
	}
	if note != nil {
		d.Notes = append(d.Notes, *note)
	}
	for _, a := range in.Authors {
		d.Credits = append(d.Credits, doc.Credit{Name: a, Kind: doc.CreditAuthor})
	}
	r.classify(&d, nil)
	return d, nil
}

// jsonError says in plain words what is wrong with the JSON.
func jsonError(data []byte, err error) error {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &kind) && kind.Field == "":
		return fmt.Errorf("it holds a JSON %s: write one object per article, {\"text\": …}", kind.Value)
	case errors.As(err, &kind):
		return fmt.Errorf("%q is a JSON %s: make it a %s", kind.Field, kind.Value, plainType(kind))
	case errors.As(err, &syntax) && bytes.HasPrefix(data, []byte("{")):
		return fmt.Errorf("no valid JSON at byte %d (%v): write one object per line", syntax.Offset, err)
	}
	return errors.New("it is no JSON object: write one object per line, {\"text\": …}")
}

func plainType(e *json.UnmarshalTypeError) string {
	if e.Field == "authors" {
		return "list of strings"
	}
	return "string"
}

// loose is a string that may be written as a number, as ids often are.
type loose string

func (l *loose) UnmarshalJSON(data []byte) error {
	var n json.Number
	if len(data) > 0 && data[0] != '"' && json.Unmarshal(data, &n) == nil {
		*l = loose(n)
		return nil
	}
	return json.Unmarshal(data, (*string)(l))
}

// names is a list of strings, or one. Blank ones, and null, name nobody.
type names []string

func (n *names) UnmarshalJSON(data []byte) error {
	var list []string
	var err error
	if len(data) > 0 && data[0] == '"' {
		list = make([]string, 1)
		err = json.Unmarshal(data, &list[0])
	} else {
		err = json.Unmarshal(data, &list)
	}
	*n = slices.DeleteFunc(list, blankText)
	return err
}
