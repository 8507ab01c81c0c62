package ingest

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/report"
)

// NotTextError says that the input is no text: an image, an archive, a PDF.
type NotTextError struct {
	Name string
	Why  string
}

func (e *NotTextError) Error() string {
	return fmt.Sprintf("%s is not text (%s): extract its text first", e.Name, e.Why)
}

// EmptyError says that there is nothing to read.
type EmptyError struct {
	Name string
	What string // "the file is empty", "no main text was found"
}

func (e *EmptyError) Error() string { return e.Name + ": " + e.What }

// Decode gives the bytes as text. A byte order mark is taken off. What is not
// UTF-8 is read as Windows-1252, which holds Latin-1, and a note says so.
func Decode(name string, data []byte) (string, *doc.Finding, error) {
	text, note := "", (*doc.Finding)(nil)
	switch {
	case bytes.HasPrefix(data, []byte("\xef\xbb\xbf")) && utf8.Valid(data):
		text = string(data[3:])
	case bytes.HasPrefix(data, []byte("\xff\xfe")) || bytes.HasPrefix(data, []byte("\xfe\xff")):
		text = decodeWith(unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM), data)
		note = decoded("UTF-16")
	case utf8.Valid(data):
		text = string(data)
	default:
		data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
		if why := binary(data); why != "" {
			return "", nil, &NotTextError{name, why}
		}
		text = decodeWith(charmap.Windows1252, data)
		note = decoded("Windows-1252")
	}
	if why := binary([]byte(text)); why != "" {
		return "", nil, &NotTextError{name, why}
	}
	if blankText(text) {
		return "", nil, &EmptyError{name, "the file is empty: there is nothing to analyse"}
	}
	return text, note, nil
}

// blankText reports a text without anything to see in it.
func blankText(s string) bool { return strings.TrimFunc(s, blank) == "" }

func decoded(as string) *doc.Finding {
	return &doc.Finding{Code: report.Encoding, Message: "the input is not UTF-8; it was read as " + as + ", offsets count its characters"}
}

// decodeWith never fails and always gives UTF-8: what an encoding cannot read
// becomes U+FFFD. That of a page that calls itself UTF-8 reads everything as it is.
func decodeWith(e encoding.Encoding, data []byte) string {
	out, err := e.NewDecoder().Bytes(data)
	if err != nil {
		out = data
	}
	return strings.ToValidUTF8(string(out), "\uFFFD")
}

// binary says why the bytes cannot be text, "" if they can. Control characters
// other than white space are what tells: text has next to none of them.
func binary(data []byte) string {
	if bytes.HasPrefix(data, []byte("%PDF-")) {
		return "it is a PDF file"
	}
	head := data[:min(len(data), 64<<10)]
	control := 0
	for _, c := range head {
		if c == 0 {
			return "it holds zero bytes"
		}
		if c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v' && c != 0x1b {
			control++
		}
	}
	if control > 2 && control*50 > len(head) {
		return "it holds control characters"
	}
	return ""
}
