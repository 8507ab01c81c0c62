package graph

import (
	"strconv"
	"strings"

	"github.com/hearsay/hearsay/attribution/report"
)

// Build makes the graph of one report.
func Build(r report.Report) *Graph {
	b := builder{r: &r, attributions: make(map[string]*report.Attribution, len(r.Attributions))}
	for i := range r.Attributions {
		a := &r.Attributions[i]
		if _, ok := b.attributions[a.ID]; !ok {
			b.attributions[a.ID] = a
		}
	}
	b.offsets = runeOffsets(r.Text)
	p := &part{Article: Article{
		Title: r.Article.Title, URL: r.Article.URL, Language: r.Article.Language, Authors: list(r.Article.Authors),
		Outlet: r.Article.Outlet, Published: r.Article.Published, Credits: list(r.Article.Credits),
	}}
	p.Sources = b.sources()
	p.Claims = b.claims()
	p.seal(articleKey(&r))
	return &Graph{parts: []*part{p}, show: showAll}
}

// list copies what the report holds, so that its owner may go on using it; never nil, so that JSON shows [].
func list[T any](in []T) []T { return append(make([]T, 0, len(in)), in...) }

// part is what one report gives to the graph. It names sources and claims by
// the report's ids; node ids are given when parts lie together (view.go). A
// part never changes after seal.
type part struct {
	Key     string
	Article Article
	Sources []Source // by key
	Claims  []Claim  // by place in the report
	digest  string
	gone    bool // a filter took every claim: kept for its key alone (see displayKeys), not shown
}

// builder holds what is looked up while one report is read.
type builder struct {
	r            *report.Report
	attributions map[string]*report.Attribution
	offsets      []int // byte offset of each code point of r.Text and of its end
}

// sources lists the report's sources and those that only a chain or a credit names.
func (b *builder) sources() []Source {
	seen := make(map[string]bool, len(b.r.Sources))
	var out []Source
	for _, s := range b.r.Sources {
		if seen[s.ID] {
			continue
		}
		seen[s.ID] = true
		kind := s.Kind
		if kind == "" {
			kind = "unknown"
		}
		name := s.Name
		if name == "" {
			name = s.ID
		}
		out = append(out, Source{Key: s.ID, Name: name, Kind: kind, Named: s.Named, Reason: s.Reason,
			Aliases: list(s.Aliases), Country: s.Country, Owner: s.Owner, Mentions: len(s.Mentions)})
	}
	add := func(id string) {
		if !seen[id] {
			seen[id] = true
			out = append(out, Source{Key: id, Name: id, Kind: "unknown", Named: true, Aliases: []string{}})
		}
	}
	for _, c := range b.r.Claims {
		for _, id := range c.Chain {
			add(id)
		}
	}
	for _, id := range b.r.Article.Credits {
		add(id)
	}
	return out
}

func (b *builder) claims() []Claim {
	seen := make(map[string]bool, len(b.r.Claims))
	out := make([]Claim, 0, len(b.r.Claims))
	for i, c := range b.r.Claims {
		key := c.ID
		if key == "" {
			key = "c" + strconv.Itoa(i+1)
		}
		for n := 2; seen[key]; n++ { // two claims of one id: a broken report, but nothing may get lost
			key = c.ID + "." + strconv.Itoa(n)
		}
		seen[key] = true
		claim := Claim{Key: key, Text: c.Text, Spans: list(c.Spans), Chain: list(c.Chain), Hops: len(c.Chain),
			Inferred: c.Inferred, Confidence: c.Confidence, Attributions: list(c.Attributions), place: i}
		claim.Steps = b.steps(&c)
		if a := b.speechOf(&c); a != nil {
			claim.Type, claim.Polarity, claim.Mood = a.Type, a.Polarity, a.Mood
		}
		out = append(out, claim)
	}
	return out
}

// speechOf is the attribution that says how the claim was made: the origin's own, else the first.
func (b *builder) speechOf(c *report.Claim) *report.Attribution {
	as := b.of(c)
	for _, a := range as {
		if len(c.Chain) > 0 && a.Source != nil && *a.Source == c.Chain[0] {
			return a
		}
	}
	if len(as) > 0 {
		return as[0]
	}
	return nil
}

// of gives the claim's attributions and those around them, each once.
func (b *builder) of(c *report.Claim) []*report.Attribution {
	var out []*report.Attribution
	seen := make(map[string]bool)
	queue := append([]string(nil), c.Attributions...)
	for i := 0; i < len(queue); i++ {
		a := b.attributions[queue[i]]
		if a == nil || seen[a.ID] {
			continue
		}
		seen[a.ID] = true
		out = append(out, a)
		if a.Within != nil {
			queue = append(queue, *a.Within)
		}
	}
	return out
}

// steps finds for each source of the chain the words that cite it: an
// attribution to it, or a link that ties it in. The same words never serve two
// steps, so a source that stands twice in a chain shows where it was cited twice.
func (b *builder) steps(c *report.Claim) []Citation {
	type place struct{ attribution, link int }
	used := make(map[place]bool)
	as := b.of(c)
	out := make([]Citation, len(c.Chain))
	for i, id := range c.Chain {
		out[i] = Citation{Confidence: c.Confidence, Inferred: c.Inferred, Spans: []report.Span{}}
	search:
		for n, a := range as {
			if at := (place{n, -1}); a.Source != nil && *a.Source == id && !used[at] {
				used[at] = true
				out[i] = Citation{Attribution: a.ID, Cue: b.words(a.Spans.Cue), Rule: a.Rule, Type: a.Type,
					Confidence: a.Confidence, Inferred: a.Inferred || c.Inferred, Spans: list(a.Spans.Cue)}
				if len(a.Spans.Cue) == 0 {
					out[i].Spans = list(a.Spans.Content)
				}
				break search
			}
			for m, l := range a.Links {
				if at := (place{n, m}); l.Source == id && !used[at] {
					used[at] = true
					cue := []report.Span{l.Span}
					if l.Cue != nil {
						cue = []report.Span{*l.Cue}
					}
					out[i] = Citation{Attribution: a.ID, Cue: b.words(cue), Rule: l.Rule, Type: a.Type,
						Confidence: a.Confidence, Inferred: a.Inferred || c.Inferred, Spans: cue}
					break search
				}
			}
		}
	}
	return out
}

// words gives the text of spans; spans that do not lie in the text are left out.
func (b *builder) words(spans []report.Span) string {
	var parts []string
	for _, s := range spans {
		if s.Start < 0 || s.End <= s.Start || s.End >= len(b.offsets) {
			continue
		}
		words := strings.Join(strings.Fields(b.r.Text[b.offsets[s.Start]:b.offsets[s.End]]), " ")
		if words != "" {
			parts = append(parts, words)
		}
	}
	return strings.Join(parts, " … ")
}

func runeOffsets(text string) []int {
	out := make([]int, 0, len(text)+1)
	for i := range text {
		out = append(out, i)
	}
	return append(out, len(text))
}
