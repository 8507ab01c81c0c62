package graph

import (
	"strings"

	"github.com/hearsay/hearsay/attribution/report"
)

// Prefixes of node ids.
const (
	articlePrefix = "article:"
	claimPrefix   = "claim:"
	sourcePrefix  = "source:"
)

// Article is one analysed document.
type Article struct {
	ID        string   `json:"id"`  // "article:" + Key
	Key       string   `json:"key"` // the report's article id, or one made for it
	Title     string   `json:"title"`
	URL       string   `json:"url,omitempty"`
	Language  string   `json:"language"`
	Authors   []string `json:"authors"`
	Outlet    string   `json:"outlet"`
	Published string   `json:"published"`
	Credits   []string `json:"credits"` // node ids of sources
	Claims    int      `json:"claims"`
}

// Source is somebody or something that statements are attributed to.
type Source struct {
	ID       string   `json:"id"`  // "source:" + Key; "source:ARTICLE/" + Key without a name
	Key      string   `json:"key"` // the id in the report
	Name     string   `json:"name"`
	Kind     string   `json:"kind"`
	Named    bool     `json:"named"`
	Reason   string   `json:"reason,omitempty"`
	Aliases  []string `json:"aliases"`
	Country  string   `json:"country,omitempty"`
	Owner    string   `json:"owner,omitempty"`
	Article  string   `json:"article,omitempty"` // node id of the article that an unnamed source belongs to
	Mentions int      `json:"mentions"`
	Claims   int      `json:"claims"` // claims whose chain holds it
	Origin   int      `json:"origin"` // claims whose chain begins with it
	Hops     int      `json:"hops"`   // fewest hops from an article; 0 where no claim runs through it
}

// Claim is one reported proposition.
type Claim struct {
	ID           string        `json:"id"`      // "claim:ARTICLE/" + Key
	Key          string        `json:"key"`     // the id in the report
	Article      string        `json:"article"` // node id
	Text         string        `json:"text"`
	Spans        []report.Span `json:"spans"`
	Chain        []string      `json:"chain"` // node ids of sources, origin first
	Hops         int           `json:"hops"`
	Steps        []Citation    `json:"steps"` // Steps[i] is how Chain[i] is cited
	Type         string        `json:"type"`
	Polarity     string        `json:"polarity"`
	Mood         string        `json:"mood"`
	Inferred     bool          `json:"inferred"`
	Confidence   float64       `json:"confidence"`
	Attributions []string      `json:"attributions"`

	place int // in its report
}

// Origin is the node id of the chain's first source, "" for a claim without a chain.
func (c *Claim) Origin() string {
	if len(c.Chain) == 0 {
		return ""
	}
	return c.Chain[0]
}

// Path is the claim's way along the cites edges: the article, the last relay, …, the origin.
func (c *Claim) Path() []string {
	p := make([]string, 0, len(c.Chain)+1)
	p = append(p, c.Article)
	for i := len(c.Chain) - 1; i >= 0; i-- {
		p = append(p, c.Chain[i])
	}
	return p
}

// EdgeKind is what an edge says.
type EdgeKind string

// The kinds of edge.
const (
	Cites      EdgeKind = "cites"
	Carries    EdgeKind = "carries"
	Originates EdgeKind = "originates"
	Credits    EdgeKind = "credits"
)

// Edge joins two nodes. Only cites edges have citations.
type Edge struct {
	Kind      EdgeKind   `json:"kind"`
	From      string     `json:"from"`
	To        string     `json:"to"`
	Citations []Citation `json:"citations,omitempty"`
}

// Citation is one claim's use of a cites edge.
type Citation struct {
	Claim       string        `json:"claim"`       // node id
	Attribution string        `json:"attribution"` // id in the report, "" where the report has none for this step
	Cue         string        `json:"cue"`         // the words, gaps as " … "; "" without a cue or without the text
	Rule        string        `json:"rule"`
	Type        string        `json:"type"`
	Confidence  float64       `json:"confidence"`
	Inferred    bool          `json:"inferred"` // the words were carried over from another claim, or are not there at all
	Spans       []report.Span `json:"spans"`    // of the cue; of the content where there is no cue
}

// Cues gives the different cue words of the edge in the order of its claims.
func (e *Edge) Cues() []string {
	var out []string
	seen := make(map[string]bool, len(e.Citations))
	for _, c := range e.Citations {
		if c.Cue != "" && !seen[c.Cue] {
			seen[c.Cue] = true
			out = append(out, c.Cue)
		}
	}
	return out
}

// Confidence is the highest one of the edge's citations, 1 for the edges that have none.
func (e *Edge) Confidence() float64 {
	if len(e.Citations) == 0 {
		return 1
	}
	best := 0.0
	for _, c := range e.Citations {
		best = max(best, c.Confidence)
	}
	return best
}

// IsArticle, IsClaim and IsSource tell what a node id names.
func IsArticle(id string) bool { return strings.HasPrefix(id, articlePrefix) }

// IsClaim reports whether id is that of a claim.
func IsClaim(id string) bool { return strings.HasPrefix(id, claimPrefix) }

// IsSource reports whether id is that of a source.
func IsSource(id string) bool { return strings.HasPrefix(id, sourcePrefix) }
