package gold

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/report"
)

// gnqaDoc is what is read of a GNQA article.
type gnqaDoc struct {
	Annotations []gnqaAnnotation `json:"annotations"`
	Name        string           `json:"documentName"`
	Text        string           `json:"originalText"`
	Sentences   []gnqaSentence   `json:"sentences,omitempty"`
	Tokens      []gnqaToken      `json:"tokens,omitempty"`
}

type gnqaAnnotation struct {
	Type      string   `json:"type"`
	Quote     gnqaPart `json:"quote"`
	Cue       gnqaPart `json:"cue"`
	Frame     gnqaPart `json:"frame"`
	Speaker   gnqaPart `json:"speaker"`
	Addressee gnqaPart `json:"addressee"`
}

type gnqaPart struct {
	TokenIDs []int `json:"tokenIds"`
}

// UnmarshalJSON takes anything but an object with tokens for an empty part.
func (p *gnqaPart) UnmarshalJSON(data []byte) error {
	if len(data) == 0 || data[0] != '{' {
		return nil
	}
	var v struct {
		TokenIDs []int `json:"tokenIds"`
	}
	err := json.Unmarshal(data, &v)
	p.TokenIDs = v.TokenIDs
	return err
}

type gnqaSentence struct {
	Tokens []string `json:"tokens"`
}

type gnqaToken struct {
	Begin int `json:"charBegin"`
	End   int `json:"charEnd"`
}

func (a *gnqaAnnotation) parts() [parts]*gnqaPart {
	return [parts]*gnqaPart{Content: &a.Quote, Cue: &a.Cue, Frame: &a.Frame, Source: &a.Speaker, Addressee: &a.Addressee}
}

func gnqaArticle(data []byte) (Article, error) {
	var d gnqaDoc
	if err := json.Unmarshal(data, &d); err != nil {
		return Article{}, err
	}
	a := Article{ID: d.Name, Text: d.Text, Attributed: true}
	var err error
	if a.Tokens, err = d.spans(); err != nil {
		return a, err
	}
	for i := range d.Annotations {
		an := &d.Annotations[i]
		g := Attribution{}
		g.Type, _ = typeName(an.Type) // a type that we do not know counts as one that is never found
		for p, part := range an.parts() {
			ids := slices.Clone(part.TokenIDs)
			slices.Sort(ids)
			ids = slices.Compact(ids)
			if n := len(ids); n > 0 && (ids[0] < 0 || ids[n-1] >= len(a.Tokens)) {
				return a, &Error{What: fmt.Sprintf("annotation %d, %s: there is no token %d", i, Part(p), ids[n-1]), Do: "tokenIds count from 0 to the article's last token"}
			}
			g.Parts[p] = ids
		}
		a.Attributions = append(a.Attributions, g)
	}
	return a, nil
}

// spans gives the tokens' places; where the file does not list them, the words of its sentences are looked for.
func (d *gnqaDoc) spans() ([]report.Span, error) {
	var out []report.Span
	for _, t := range d.Tokens {
		out = append(out, report.Span{Start: t.Begin, End: t.End})
	}
	if out != nil {
		return out, nil
	}
	at, runes := 0, 0
	for _, s := range d.Sentences {
		for _, t := range s.Tokens {
			i := strings.Index(d.Text[at:], t)
			if i < 0 {
				return nil, &Error{What: fmt.Sprintf("token %q is not in the text behind the one before", t), Do: "tokens must be those of originalText, in order"}
			}
			runes += utf8.RuneCountInString(d.Text[at : at+i])
			n := utf8.RuneCountInString(t)
			out = append(out, report.Span{Start: runes, End: runes + n})
			at, runes = at+i+len(t), runes+n
		}
	}
	return out, nil
}

// WriteGNQA writes attribution gold in GNQA's shape, as far as scorers read it, one article a line.
func WriteGNQA(w io.Writer, articles []Article) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for _, a := range articles {
		d := gnqaDoc{Annotations: []gnqaAnnotation{}, Name: a.ID, Text: a.Text, Tokens: []gnqaToken{}}
		for _, t := range a.Tokens {
			d.Tokens = append(d.Tokens, gnqaToken{t.Start, t.End})
		}
		for _, g := range a.Attributions {
			var an gnqaAnnotation
			for _, t := range types {
				if t.name == g.Type {
					an.Type = t.gnqa
				}
			}
			for p, part := range an.parts() {
				part.TokenIDs = append([]int{}, g.Parts[p]...)
			}
			d.Annotations = append(d.Annotations, an)
		}
		if err := enc.Encode(d); err != nil {
			return err
		}
	}
	return nil
}
