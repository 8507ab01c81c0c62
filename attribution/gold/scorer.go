package gold

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/hearsay/hearsay/attribution/report"
)

// Scorer takes articles with their reports and gives the figures. The zero
// value is ready; it is not safe for concurrent use.
type Scorer struct {
	articles int
	all      macro
	detail   detail
	chains   chainCounts
	list     []ArticleScore
	misses   []Miss
}

// Add scores one report. r must be about a.Text; a nil r is a report without anything.
func (s *Scorer) Add(a *Article, r *report.Report) {
	if r == nil {
		r = &report.Report{}
	}
	if a.Attributed {
		s.quotations(a, r)
	}
	if a.Chained {
		s.misses = append(s.misses, s.chains.add(a, r)...)
	}
}

// found is a system attribution as it is scored, with what the report says of it.
type found struct {
	Attribution
	rule       string
	confidence float64
}

// system gives the attributions of a report that count: a source that said nothing gives none.
func system(a *Article, r *report.Report) ([]Attribution, []found) {
	var plain []Attribution
	var all []found
	for i := range r.Attributions {
		x := &r.Attributions[i]
		if x.Polarity == noStatement {
			continue
		}
		f := found{rule: x.Rule, confidence: x.Confidence}
		f.Type = x.Type
		for p, spans := range [parts][]report.Span{Content: x.Spans.Content, Cue: x.Spans.Cue, Frame: x.Spans.Frame, Source: x.Spans.Source, Addressee: x.Spans.Addressee} {
			f.Parts[p] = covered(a.Tokens, spans)
		}
		if len(f.Parts[Content]) > 0 {
			all = append(all, f)
			plain = append(plain, f.Attribution)
		}
	}
	return plain, all
}

func (s *Scorer) quotations(a *Article, r *report.Report) {
	s.articles++
	got, all := system(a, r)
	partner := pair(a.Attributions, got)
	taken := make([]bool, len(got))
	var here macro
	score := ArticleScore{ID: a.ID}
	for i, j := range partner {
		want := &a.Attributions[i]
		if j < 0 {
			here.row(want, nil)
			s.detail.missed(want)
			score.Errors = append(score.Errors, a.mistake(want, nil))
			continue
		}
		taken[j] = true
		here.row(want, &got[j])
		s.detail.paired(want, &all[j])
		if m := a.mistake(want, &all[j]); m.Parts != nil {
			score.Errors = append(score.Errors, m)
		}
	}
	for j := range got {
		if !taken[j] {
			here.row(nil, &got[j])
			s.detail.extra(&all[j])
			score.Errors = append(score.Errors, a.mistake(nil, &all[j]))
		}
	}
	s.all.join(&here)
	score.Gold, score.System, score.Joint = len(a.Attributions), len(got), here.joint().F1
	if score.Gold == 0 && score.System == 0 {
		score.Joint = 1
	}
	s.list = append(s.list, score)
}

// ArticleScore is how well one article went.
type ArticleScore struct {
	ID     string    `json:"id"`
	Gold   int       `json:"gold"`
	System int       `json:"system"`
	Joint  float64   `json:"joint"` // F1 within the article; 1 where rightly nothing was found
	Errors []Mistake `json:"errors,omitempty"`
}

// Mistake is an attribution that was missed (no rule), made up (no gold), or
// of which the named parts are not exactly right.
type Mistake struct {
	Rule  string            `json:"rule,omitempty"`
	Type  string            `json:"type"`            // the gold's, else the system's
	Gold  string            `json:"gold,omitempty"`  // its content
	Got   string            `json:"got,omitempty"`   // the system's content
	Parts map[string]string `json:"parts,omitempty"` // "want ≠ got" by part
}

func (a *Article) mistake(want *Attribution, got *found) Mistake {
	var m Mistake
	if got != nil {
		m.Rule, m.Type, m.Got = got.rule, got.Type, a.words(got.Parts[Content])
	}
	if want != nil {
		m.Type, m.Gold = want.Type, a.words(want.Parts[Content])
	}
	if want == nil || got == nil {
		return m
	}
	differ := func(name, w, g string) {
		if m.Parts == nil {
			m.Parts = map[string]string{}
		}
		m.Parts[name] = fmt.Sprintf("%s ≠ %s", cmp.Or(w, "–"), cmp.Or(g, "–"))
	}
	if want.Type != got.Type {
		differ("type", want.Type, got.Type)
	}
	for p := range parts {
		if !slices.Equal(want.Parts[p], got.Parts[p]) {
			differ(p.String(), a.words(want.Parts[p]), a.words(got.Parts[p]))
		}
	}
	return m
}

// words gives the text of tokens, … where some are left out.
func (a *Article) words(tokens []int) string {
	out := ""
	runes := []rune(a.Text)
	for i, k := range tokens {
		switch {
		case i == 0:
		case k != tokens[i-1]+1:
			out += " … "
		case a.Tokens[k].Start > a.Tokens[k-1].End:
			out += " "
		}
		from, to := a.Tokens[k].Start, min(a.Tokens[k].End, len(runes))
		out += string(runes[min(from, to):to])
	}
	return out
}
