package gold

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/report"
)

// ownDoc is a line of own gold; see testdata/gold/README.md.
type ownDoc struct {
	ID           string            `json:"id"`
	Doc          string            `json:"doc"`
	Language     string            `json:"language"`
	Text         string            `json:"text"`
	Attributions *[]ownAttribution `json:"attributions"`
	Chains       *[]Chain          `json:"chains"`
}

type ownAttribution struct {
	Type      string  `json:"type"`
	Polarity  string  `json:"polarity"`
	Content   []piece `json:"content"`
	Cue       []piece `json:"cue"`
	Frame     []piece `json:"frame"`
	Source    []piece `json:"source"`
	Addressee []piece `json:"addressee"`
	Note      string  `json:"note"`
}

// piece is a place in the text: the only place of some words, the nth place of them, or code points.
type piece struct {
	Text  string `json:"text"`
	Nth   int    `json:"nth"`
	Start *int   `json:"start"`
	End   *int   `json:"end"`
}

func (p *piece) UnmarshalJSON(data []byte) error {
	if len(data) > 0 && data[0] == '"' {
		return json.Unmarshal(data, &p.Text)
	}
	type plain piece // without this method
	return strict(data, (*plain)(p))
}

// strict decodes and refuses keys that are not known: a misspelt part would score as an empty one.
func strict(data []byte, into any) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	return dec.Decode(into)
}

func ownArticle(data []byte) (Article, error) {
	var d ownDoc
	if err := strict(data, &d); err != nil {
		return Article{}, err
	}
	a := Article{ID: d.ID, Language: d.Language, Text: d.Text, Tokens: tokenize(d.Text)}
	if d.Attributions != nil {
		a.Attributed = true
		for i := range *d.Attributions {
			if err := a.add(&(*d.Attributions)[i]); err != nil {
				err.What = fmt.Sprintf("attribution %d: %s", i+1, err.What)
				return a, err
			}
		}
	}
	if d.Chains != nil {
		a.Chained, a.Chains = true, *d.Chains
		for i, c := range a.Chains {
			silent := c.Kind == noStatement
			switch {
			case len(c.Chain) == 0:
				return a, &Error{What: fmt.Sprintf("chain %d has no source", i+1), Do: "name at least the origin"}
			case !silent && c.Content == "":
				return a, &Error{What: fmt.Sprintf("chain %d has no content", i+1), Do: "only a chain of kind no-statement has none"}
			case !strings.Contains(d.Text, c.Content):
				return a, &Error{What: fmt.Sprintf("chain %d: %q is not in the text", i+1, c.Content), Do: "copy the content out of the text"}
			}
		}
	}
	return a, nil
}

func (a *Article) add(o *ownAttribution) *Error {
	var g Attribution
	var ok bool
	if g.Type, ok = typeName(o.Type); !ok {
		return &Error{What: fmt.Sprintf("unknown type %q", o.Type), Do: "one of direct, indirect, reported, free-indirect, indirect-free-indirect"}
	}
	switch o.Polarity {
	case "", "asserted", "denied":
	default:
		return &Error{What: fmt.Sprintf("unknown polarity %q", o.Polarity), Do: "asserted or denied; who said nothing stands in the chains"}
	}
	for p, pieces := range [parts][]piece{Content: o.Content, Cue: o.Cue, Frame: o.Frame, Source: o.Source, Addressee: o.Addressee} {
		var spans []report.Span
		for _, piece := range pieces {
			s, err := piece.find(a.Text)
			if err != nil {
				err.What = Part(p).String() + ": " + err.What
				return err
			}
			spans = append(spans, s)
		}
		g.Parts[p] = covered(a.Tokens, spans)
	}
	if len(g.Parts[Content]) == 0 {
		return &Error{What: "has no content", Do: "every attribution has one"}
	}
	a.Attributions = append(a.Attributions, g)
	return nil
}

// find gives the piece's place in code points.
func (p *piece) find(text string) (report.Span, *Error) {
	if p.Start != nil || p.End != nil {
		if p.Start == nil || p.End == nil || *p.Start < 0 || *p.Start >= *p.End || *p.End > utf8.RuneCountInString(text) {
			return report.Span{}, &Error{What: "start and end do not name a place in the text", Do: "both count code points, end is behind the last one"}
		}
		return report.Span{Start: *p.Start, End: *p.End}, nil
	}
	if p.Text == "" {
		return report.Span{}, &Error{What: "an empty piece", Do: "leave it out"}
	}
	at, n := -1, 0
	for i := 0; i < len(text); {
		k := strings.Index(text[i:], p.Text)
		if k < 0 {
			break
		}
		if i += k; whole(text, i, i+len(p.Text)) {
			if n++; n == max(p.Nth, 1) {
				at = i
			}
		}
		_, size := utf8.DecodeRuneInString(text[i:])
		i += size
	}
	switch {
	case at < 0:
		return report.Span{}, &Error{What: fmt.Sprintf("%q stands in the text %d times as whole words", p.Text, n), Do: "copy the piece out of the text"}
	case p.Nth == 0 && n > 1:
		return report.Span{}, &Error{What: fmt.Sprintf("%q stands in the text %d times", p.Text, n), Do: `write {"text": …, "nth": 2} for the second place`}
	}
	from := utf8.RuneCountInString(text[:at])
	return report.Span{Start: from, End: from + utf8.RuneCountInString(p.Text)}, nil
}

// whole reports whether text[from:to] neither begins nor ends inside a word.
func whole(text string, from, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:from])
	first, _ := utf8.DecodeRuneInString(text[from:])
	last, _ := utf8.DecodeLastRuneInString(text[:to])
	after, _ := utf8.DecodeRuneInString(text[to:])
	return !(wordRune(before) && wordRune(first)) && !(wordRune(last) && wordRune(after))
}
