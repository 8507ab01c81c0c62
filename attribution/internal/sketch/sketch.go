// Package sketch makes the input of the stages behind the rules from a text in
// which a test has marked by hand who says what, so that resolve and chain are
// tested with attributions that no rule had to find:
//
//	[Ada]{source1=ada} [said]{cue1} that [the dam [holds]{content2}]{content1}
//
// A mark is a part, the number of its attribution and, behind =, the id of
// who that is with the kind behind a colon: source1=dpa:agency; a ? before the
// kind says that the source has no name. Parts are source, cue, content,
// addressee, object, frame, the links appeal, told, relayed, beside for one who
// says the same beside the source, and named for a mention that is no part of its
// attribution. Other marks for content say its
// type: direct, reported, free (it goes on with the attribution before it).
// Other marks for cue: silent, denied, thought, again (the cue of the attribution
// before, which this one goes on with).
package sketch

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
)

// Sketch is a marked text.
type Sketch struct {
	Analysis     *doc.Analysis
	Attributions []doc.Attribution
	Sources      []doc.Source // those that the marks name, by their first mention
}

// mark is one label of a stretch of bytes.
type mark struct {
	doc.Span
	part, id, kind string
	n              int
}

// Read takes the marks out of a text, has the rest analysed, and makes of the
// marks attributions and sources. The error names the first mark that is wrong.
func Read(marked string, analyse func(*doc.Document) (*doc.Analysis, error)) (*Sketch, error) {
	text, marks, err := parse(marked)
	if err != nil {
		return nil, err
	}
	a, err := analyse(&doc.Document{Text: text, Language: "de"})
	if err != nil {
		return nil, err
	}
	s := &Sketch{Analysis: a}
	for _, m := range marks {
		for len(s.Attributions) < m.n {
			s.Attributions = append(s.Attributions, doc.Attribution{Type: doc.IndirectSpeech, Within: -1, From: -1, Score: 1})
		}
		if err := s.put(&s.Attributions[m.n-1], m); err != nil {
			return nil, err
		}
	}
	return s, nil
}

func parse(marked string) (string, []mark, error) {
	var text strings.Builder
	var open []int
	var marks []mark
	for i := 0; i < len(marked); i++ {
		switch marked[i] {
		case '[':
			open = append(open, text.Len())
		case ']':
			end := strings.IndexByte(marked[i:], '}')
			if len(open) == 0 || end < 0 || marked[i+1] != '{' {
				return "", nil, fmt.Errorf("byte %d: ] without [ before or {mark} behind it", i)
			}
			from := open[len(open)-1]
			open = open[:len(open)-1]
			for _, label := range strings.Split(marked[i+2:i+end], ",") {
				m := mark{Span: doc.Span{Start: from, End: text.Len()}}
				label, m.id, _ = strings.Cut(label, "=")
				m.id, m.kind, _ = strings.Cut(m.id, ":")
				m.part = strings.TrimRight(label, "0123456789")
				var err error
				if m.n, err = strconv.Atoi(label[len(m.part):]); err != nil || m.n < 1 {
					return "", nil, fmt.Errorf("mark %q: which attribution is it of? write source1", label)
				}
				marks = append(marks, m)
			}
			i += end
		default:
			text.WriteByte(marked[i])
		}
	}
	if len(open) > 0 {
		return "", nil, fmt.Errorf("a [ is not closed")
	}
	slices.SortStableFunc(marks, func(x, y mark) int { return x.Start - y.Start })
	return text.String(), marks, nil
}

func (s *Sketch) put(at *doc.Attribution, m mark) error {
	r := s.tokens(m.Span)
	if r.Empty() {
		return fmt.Errorf("mark %s%d holds no token", m.part, m.n)
	}
	s.source(m)
	to := &at.Content
	switch m.part {
	case "content":
	case "direct":
		at.Type = doc.Direct
	case "reported":
		at.Type = doc.Reported
	case "free":
		at.Type, at.Inferred, at.From = doc.IndirectFreeIndirect, true, m.n-2
	case "cue":
		to = &at.Cue
	case "again":
		to, at.Inferred, at.From = &at.Cue, true, m.n-2
	case "silent":
		to, at.Type, at.Polarity = &at.Cue, doc.Reported, doc.NoStatement
	case "denied":
		to, at.Polarity = &at.Cue, doc.Denied
	case "thought":
		to, at.Medium = &at.Cue, m.part
	case "source":
		to, at.SourceID = &at.Source, m.id
	case "addressee":
		to, at.AddresseeID = &at.Addressee, m.id
	case "object":
		to, at.Type = &at.Object, doc.Reported
	case "named":
		return nil
	case "beside":
		at.Beside = append(at.Beside, m.id)
		return nil
	case "frame":
		to = &at.Frame
	case "appeal", "told", "relayed":
		kind := map[string]doc.LinkKind{"appeal": doc.Appeal, "told": doc.Told, "relayed": doc.Relayed}[m.part]
		at.Links = append(at.Links, doc.Link{Kind: kind, Source: r, Cue: doc.Range{From: r.From, To: r.From}, ID: m.id})
		return nil
	default:
		return fmt.Errorf("mark %q: there is no such part", m.part)
	}
	*to = append(*to, r)
	return nil
}

// tokens gives the tokens within some bytes.
func (s *Sketch) tokens(b doc.Span) doc.Range {
	var r doc.Range
	for i := range s.Analysis.Tokens {
		if b.Contains(s.Analysis.Tokens[i].Span) {
			if r.Empty() {
				r.From = i
			}
			r.To = i + 1
		}
	}
	return r
}

// source notes who a mark names.
func (s *Sketch) source(m mark) {
	if m.id == "" {
		return
	}
	i := slices.IndexFunc(s.Sources, func(x doc.Source) bool { return x.ID == m.id })
	if i < 0 {
		i = len(s.Sources)
		s.Sources = append(s.Sources, doc.Source{ID: m.id, Name: s.Analysis.Doc.Text[m.Start:m.End], Kind: doc.KindPerson, Named: true})
	}
	src := &s.Sources[i]
	if kind, unnamed := strings.CutPrefix(m.kind, "?"); m.kind != "" {
		src.Kind, src.Named = kind, !unnamed
		if unnamed {
			src.Reason = "no name"
		}
	}
	src.Mentions = append(src.Mentions, m.Span)
}
