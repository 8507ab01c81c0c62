package attribution

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/resolve"
	"github.com/hearsay/hearsay/attribution/internal/wordlist"
	"github.com/hearsay/hearsay/attribution/report"
)

// report is the JSON border: bytes become code points, indexes become ids.
func (r *Result) report(withText bool) *report.Report {
	a, d := r.Analysis, r.Analysis.Doc
	b := newBorder(d.Text)
	names := attributionIDs(len(r.Attributions))
	out := &report.Report{Schema: report.Schema,
		Article: report.Article{ID: d.ID, Title: title(d), URL: d.URL, Language: r.Language, Authors: nonNil(d.Authors), Outlet: d.Outlet, Published: d.Published, Credits: []string{}},
		Sources: make([]report.Source, 0, len(r.Sources)), Attributions: make([]report.Attribution, 0, len(r.Attributions)),
		Claims: make([]report.Claim, 0, len(r.Claims)), Findings: make([]report.Finding, 0, len(d.Notes)+len(a.Notes)+len(r.Findings))}
	for i := range r.Sources {
		s := &r.Sources[i]
		out.Sources = append(out.Sources, report.Source{ID: s.ID, Name: s.Name, Kind: s.Kind, Named: s.Named, Reason: s.Reason,
			Aliases: nonNil(s.Aliases), Mentions: b.spans(s.Mentions), Country: s.Country, Owner: s.Owner})
	}
	for i := range r.Attributions {
		out.Attributions = append(out.Attributions, r.attribution(i, b, names))
	}
	for i := range r.Claims {
		c := &r.Claims[i]
		rc := report.Claim{ID: "c" + strconv.Itoa(i+1), Text: c.Text, Spans: b.ranges(a, c.Content), Chain: nonNil(c.Chain), Hops: len(c.Chain),
			Attributions: pick(names, c.Attributions), Inferred: c.Inferred, Confidence: round(c.Score)}
		out.Claims = append(out.Claims, rc)
	}
	for _, findings := range [...][]doc.Finding{d.Notes, a.Notes, r.Findings} {
		for _, f := range findings {
			out.Findings = append(out.Findings, report.Finding{Code: f.Code, Message: f.Message, Spans: b.spans(f.Spans),
				Attributions: pick(names, f.Attributions), Sources: nonNil(f.Sources)})
		}
	}
	r.credits(out, b)
	summarise(out)
	if withText {
		out.Text = d.Text
	}
	return out
}

func (r *Result) attribution(i int, b *border, names []string) report.Attribution {
	t := &r.Attributions[i]
	in := func(rs []doc.Range) []report.Span { return b.ranges(r.Analysis, rs) }
	ra := report.Attribution{ID: names[i], Type: t.Type.String(), Medium: t.Medium, Polarity: t.Polarity.String(),
		Source: ref(t.SourceID), Addressee: ref(t.AddresseeID), Mood: t.Mood.String(), Hedges: in(t.Hedges), Inferred: t.Inferred, Rule: t.Rule, Confidence: round(t.Score),
		Spans: report.Parts{Content: in(t.Content), Cue: in(t.Cue), Source: in(t.Source), Addressee: in(t.Addressee), Frame: in(t.Frame)}}
	if t.Within >= 0 {
		ra.Within = &names[t.Within]
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
	if len(r.Analysis.Doc.Credits) == 0 {
		return
	}
	byName := make(map[string]string, len(r.Analysis.Doc.Credits))
	for _, c := range r.Analysis.Doc.Credits {
		byName[strings.ToLower(c.Name)] = ""
	}
	var buf [wordlist.MaxStack]byte
	for i := range r.Sources {
		called := func(name string) {
			low := wordlist.AppendLower(buf[:0], name)
			if _, ok := byName[string(low)]; ok {
				byName[string(low)] = r.Sources[i].ID
			}
		}
		called(r.Sources[i].Name)
		for _, n := range r.Sources[i].Aliases {
			called(n)
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

// attributionIDs gives a1, a2, …
func attributionIDs(n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = "a" + strconv.Itoa(i+1)
	}
	return out
}

func pick(names []string, idx []int) []string {
	out := make([]string, 0, len(idx))
	for _, i := range idx {
		out = append(out, names[i])
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
