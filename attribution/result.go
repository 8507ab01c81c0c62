package attribution

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/resolve"
	"github.com/hearsay/hearsay/attribution/internal/wordlist"
	"github.com/hearsay/hearsay/attribution/report"
)

// report is the JSON border: bytes become code points, indexes become ids.
func (r *Result) report(withText bool) *report.Report {
	a, d := r.Analysis, r.Analysis.Doc
	w := r.writer(title(d), withText)
	out := &report.Report{Schema: report.Schema,
		Article: report.Article{ID: d.ID, Title: w.keep(title(d)), URL: d.URL, Language: r.Language, Authors: w.kept(d.Authors), Outlet: d.Outlet, Published: d.Published, Credits: []string{}},
		Sources: make([]report.Source, len(r.Sources)), Attributions: make([]report.Attribution, len(r.Attributions)),
		Claims: make([]report.Claim, len(r.Claims)), Findings: make([]report.Finding, 0, len(d.Notes)+len(a.Notes)+len(r.Findings))}
	for i := range r.Sources {
		s := &r.Sources[i]
		out.Sources[i] = report.Source{ID: s.ID, Name: w.keep(s.Name), Kind: s.Kind, Named: s.Named, Reason: s.Reason,
			Aliases: w.kept(s.Aliases), Mentions: w.places(s.Mentions), Country: s.Country, Owner: s.Owner}
	}
	w.names = w.ids('a', len(r.Attributions))
	for i := range r.Attributions {
		w.attribution(&out.Attributions[i], i)
	}
	for i, id := range w.ids('c', len(r.Claims)) {
		c := &r.Claims[i]
		out.Claims[i] = report.Claim{ID: id, Text: w.keep(c.Text), Spans: w.ranges(c.Content), Chain: w.list(c.Chain), Hops: len(c.Chain),
			Attributions: w.pick(c.Attributions), Inferred: c.Inferred, Confidence: round(c.Score)}
	}
	for _, findings := range [...][]doc.Finding{d.Notes, a.Notes, r.Findings} {
		for i := range findings {
			f := &findings[i]
			out.Findings = append(out.Findings, report.Finding{Code: f.Code, Message: f.Message, Spans: w.places(f.Spans),
				Attributions: w.pick(f.Attributions), Sources: w.list(f.Sources)})
		}
	}
	w.credits(&out.Article)
	summarise(out)
	if withText {
		out.Text = d.Text
	}
	return out
}

func (w *writer) attribution(ra *report.Attribution, i int) {
	t := &w.r.Attributions[i]
	*ra = report.Attribution{ID: w.names[i], Type: t.Type.String(), Medium: t.Medium, Polarity: t.Polarity.String(),
		Source: w.ref(t.SourceID), Addressee: w.ref(t.AddresseeID), Mood: t.Mood.String(), Hedges: w.ranges(t.Hedges), Inferred: t.Inferred, Rule: t.Rule, Confidence: round(t.Score),
		Spans: report.Parts{Content: w.ranges(t.Content), Cue: w.ranges(t.Cue), Source: w.ranges(t.Source), Addressee: w.ranges(t.Addressee), Frame: w.ranges(t.Frame)}}
	if t.Within >= 0 {
		ra.Within = &w.names[t.Within]
	}
	from := len(w.links)
	for k := range t.Links {
		l := &t.Links[k]
		link := report.Link{Kind: l.Kind.String(), Source: l.ID, Span: w.span(w.r.Analysis.Span(l.Source)), Rule: l.Rule}
		if !l.Cue.Empty() {
			w.spans = append(w.spans, w.span(w.r.Analysis.Span(l.Cue)))
			link.Cue = &w.spans[len(w.spans)-1]
		}
		w.links = append(w.links, link)
	}
	if n := len(w.links); n > from {
		ra.Links = w.links[from:n:n]
	}
}

var creditNames = [...]string{doc.CreditAuthor: "author", doc.CreditAgency: "agency", doc.CreditSource: "source",
	doc.CreditPicture: "picture", doc.CreditOriginal: "original"}

// credits lists whom the article as a whole owes, as sources where the report
// knows them and as slugs of their names where it does not.
func (w *writer) credits(out *report.Article) {
	credits := w.r.Analysis.Doc.Credits
	if len(credits) == 0 {
		return
	}
	out.CreditDetails = make([]report.Credit, len(credits))
	var few [4]string
	lower := few[:0] // their names
	byName := map[string]string{}
	for i := range credits {
		lower = append(lower, strings.ToLower(credits[i].Name))
		byName[lower[i]] = ""
	}
	var buf [wordlist.MaxStack]byte
	for i := range w.r.Sources {
		s := &w.r.Sources[i]
		called := func(name string) {
			low := wordlist.AppendLower(buf[:0], name)
			if _, ok := byName[string(low)]; ok {
				byName[string(low)] = s.ID
			}
		}
		called(s.Name)
		for _, n := range s.Aliases {
			called(n)
		}
	}
	from := len(w.words)
	for i := range credits {
		c, d := &credits[i], &out.CreditDetails[i]
		d.Name, d.Kind, d.Source = w.keep(c.Name), creditNames[c.Kind], byName[lower[i]]
		if c.Len() > 0 {
			w.spans = append(w.spans, w.span(c.Span))
			d.Span = &w.spans[len(w.spans)-1]
		}
		if c.Kind != doc.CreditAuthor {
			if d.Source == "" {
				d.Source = resolve.Slug(c.Name)
			}
			if !slices.Contains(w.words[from:], d.Source) {
				w.words = append(w.words, d.Source)
			}
		}
	}
	out.Credits = since(w.words, from)
}

func summarise(r *report.Report) {
	s := &r.Summary
	s.Claims, s.Sources, s.Origins = len(r.Claims), len(r.Sources), make([]report.Origin, 0, len(r.Sources))
	at := map[string]int{}
	sum := 0
	for i := range r.Claims {
		c := &r.Claims[i]
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
			return doc.OneLine(strings.TrimLeft(d.Text[b.Start:b.End], "# "))
		}
	}
	return ""
}

func round(x float64) float64 { return math.Round(x*1000) / 1000 }
