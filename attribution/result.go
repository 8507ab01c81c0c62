package attribution

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/resolve"
	"github.com/hearsay/hearsay/attribution/report"
)

// border turns bytes into code points: what it holds is the number of
// continuation bytes before every 256th byte, so that a look-up is short and
// the memory small.
type border struct {
	text  string
	skips []int
}

const stride = 256

func newBorder(text string) *border {
	b := &border{text: text, skips: make([]int, 0, len(text)/stride+1)}
	n := 0
	for i := 0; i < len(text); i++ {
		if i%stride == 0 {
			b.skips = append(b.skips, n)
		}
		if !utf8.RuneStart(text[i]) {
			n++
		}
	}
	return b
}

func (b *border) at(i int) int {
	if len(b.text) == 0 {
		return 0
	}
	k := min(i/stride, len(b.skips)-1)
	n := b.skips[k]
	for j := k * stride; j < i && j < len(b.text); j++ {
		if !utf8.RuneStart(b.text[j]) {
			n++
		}
	}
	return i - n
}

func (b *border) span(s doc.Span) report.Span {
	return report.Span{Start: b.at(s.Start), End: b.at(s.End)}
}

func (b *border) spans(ss []doc.Span) []report.Span {
	out := make([]report.Span, 0, len(ss))
	for _, s := range ss {
		out = append(out, b.span(s))
	}
	return out
}

// report is the JSON border: bytes become code points, indexes become ids.
func (r *Result) report(withText bool) *report.Report {
	a, d := r.Analysis, r.Analysis.Doc
	b := newBorder(d.Text)
	in := func(rs []doc.Range) []report.Span { return b.spans(a.Spans(rs)) }
	out := &report.Report{Schema: report.Schema,
		Article: report.Article{ID: d.ID, Title: title(d), URL: d.URL, Language: r.Language, Authors: nonNil(d.Authors), Outlet: d.Outlet, Published: d.Published, Credits: []string{}},
		Sources: []report.Source{}, Attributions: []report.Attribution{}, Claims: []report.Claim{}, Findings: []report.Finding{}}
	for i := range r.Sources {
		s := &r.Sources[i]
		out.Sources = append(out.Sources, report.Source{ID: s.ID, Name: s.Name, Kind: s.Kind, Named: s.Named, Reason: s.Reason,
			Aliases: nonNil(s.Aliases), Mentions: b.spans(s.Mentions), Country: s.Country, Owner: s.Owner})
	}
	for i := range r.Attributions {
		out.Attributions = append(out.Attributions, r.attribution(i, b, in))
	}
	for i := range r.Claims {
		c := &r.Claims[i]
		rc := report.Claim{ID: "c" + strconv.Itoa(i+1), Text: c.Text, Spans: in(c.Content), Chain: nonNil(c.Chain), Hops: len(c.Chain),
			Attributions: ids(c.Attributions), Inferred: c.Inferred, Confidence: round(c.Score)}
		out.Claims = append(out.Claims, rc)
	}
	for _, f := range append(slices.Clone(d.Notes), append(slices.Clone(a.Notes), r.Findings...)...) {
		out.Findings = append(out.Findings, report.Finding{Code: f.Code, Message: f.Message, Spans: b.spans(f.Spans),
			Attributions: ids(f.Attributions), Sources: nonNil(f.Sources)})
	}
	r.credits(out, b)
	summarise(out)
	if withText {
		out.Text = d.Text
	}
	return out
}

func (r *Result) attribution(i int, b *border, in func([]doc.Range) []report.Span) report.Attribution {
	t := &r.Attributions[i]
	ra := report.Attribution{ID: "a" + strconv.Itoa(i+1), Type: t.Type.String(), Medium: t.Medium, Polarity: t.Polarity.String(),
		Source: ref(t.SourceID), Addressee: ref(t.AddresseeID), Mood: t.Mood.String(), Hedges: in(t.Hedges), Inferred: t.Inferred, Rule: t.Rule, Confidence: round(t.Score),
		Spans: report.Parts{Content: in(t.Content), Cue: in(t.Cue), Source: in(t.Source), Addressee: in(t.Addressee), Frame: in(t.Frame)}}
	if t.Within >= 0 {
		ra.Within = ref("a" + strconv.Itoa(t.Within+1))
	}
	for _, l := range t.Links {
		link := report.Link{Kind: l.Kind.String(), Source: l.ID, Span: b.span(r.Analysis.Span(l.Source)), Rule: l.Rule}
		if !l.Cue.Empty() {
			c := b.span(r.Analysis.Span(l.Cue))
			link.Cue = &c
		}
		ra.Links = append(ra.Links, link)
	}
	return ra
}

var creditNames = map[doc.CreditKind]string{doc.CreditAuthor: "author", doc.CreditAgency: "agency", doc.CreditSource: "source",
	doc.CreditPicture: "picture", doc.CreditOriginal: "original"}

// credits lists whom the article as a whole owes, as sources where the report
// knows them and as slugs of their names where it does not.
func (r *Result) credits(out *report.Report, b *border) {
	byName := map[string]string{}
	for i := range r.Sources {
		byName[strings.ToLower(r.Sources[i].Name)] = r.Sources[i].ID
		for _, n := range r.Sources[i].Aliases {
			byName[strings.ToLower(n)] = r.Sources[i].ID
		}
	}
	for _, c := range r.Analysis.Doc.Credits {
		d := report.Credit{Name: c.Name, Kind: creditNames[c.Kind], Source: byName[strings.ToLower(c.Name)]}
		if c.Len() > 0 {
			s := b.span(c.Span)
			d.Span = &s
		}
		if c.Kind != doc.CreditAuthor {
			if d.Source == "" {
				d.Source = resolve.Slug(c.Name)
			}
			if !slices.Contains(out.Article.Credits, d.Source) {
				out.Article.Credits = append(out.Article.Credits, d.Source)
			}
		}
		out.Article.CreditDetails = append(out.Article.CreditDetails, d)
	}
}

func summarise(r *report.Report) {
	s := &r.Summary
	s.Claims, s.Sources, s.Origins = len(r.Claims), len(r.Sources), []report.Origin{}
	at := map[string]int{}
	sum := 0
	for _, c := range r.Claims {
		s.MaxHops = max(s.MaxHops, c.Hops)
		sum += c.Hops
		if len(c.Chain) > 0 {
			if _, ok := at[c.Chain[0]]; !ok {
				at[c.Chain[0]] = len(s.Origins)
				s.Origins = append(s.Origins, report.Origin{Source: c.Chain[0]})
			}
			s.Origins[at[c.Chain[0]]].Claims++
		}
	}
	if len(r.Claims) > 0 {
		s.MeanHops = round(float64(sum) / float64(len(r.Claims)))
	}
	slices.SortStableFunc(s.Origins, func(x, y report.Origin) int { return cmp.Compare(y.Claims, x.Claims) })
}

// title is the article's own, or its headline.
func title(d *doc.Document) string {
	if d.Title != "" {
		return d.Title
	}
	for _, b := range d.Blocks {
		if b.Kind == doc.Headline {
			return strings.Join(strings.Fields(strings.TrimLeft(d.Text[b.Start:b.End], "# ")), " ")
		}
	}
	return ""
}

func ref(id string) *string {
	if id == "" {
		return nil
	}
	return &id
}

func ids(idx []int) []string {
	out := make([]string, 0, len(idx))
	for _, i := range idx {
		out = append(out, "a"+strconv.Itoa(i+1))
	}
	return out
}

func nonNil(s []string) []string {
	if s == nil {
		return []string{}
	}
	return s
}

func round(x float64) float64 { return math.Round(x*1000) / 1000 }
