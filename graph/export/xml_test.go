package export

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"testing"
)

// xmlTexts gives the content of all elements of a name; the document must be well formed.
func xmlTexts(t testing.TB, doc []byte, name string) []string {
	t.Helper()
	d := xml.NewDecoder(bytes.NewReader(doc))
	d.Entity = xml.HTMLEntity // dot writes &#160; and the like, and DOCTYPE
	var out []string
	var in [][]byte
	for {
		tok, err := d.Token()
		if errors.Is(err, io.EOF) {
			return out
		}
		if err != nil {
			t.Fatalf("not well formed: %v", err)
		}
		switch tok := tok.(type) {
		case xml.StartElement:
			in = append(in, nil)
		case xml.CharData:
			if len(in) > 0 {
				in[len(in)-1] = append(in[len(in)-1], tok...)
			}
		case xml.EndElement:
			if tok.Name.Local == name {
				out = append(out, string(in[len(in)-1]))
			}
			in = in[:len(in)-1]
		}
	}
}

// xmlText is what a reader gets back of a text.
func xmlText(s string) string {
	var out struct {
		S string `xml:",chardata"`
	}
	if err := xml.Unmarshal([]byte("<s>"+escapeXML(s)+"</s>"), &out); err != nil {
		return err.Error()
	}
	return out.S
}
