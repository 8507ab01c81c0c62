// Package report is the output contract hearsay.report/1: the JSON shape that
// scorers, exporters and users' scripts rely on.
//
// Offsets count Unicode code points of the input text, half-open, like the
// text position selector of W3C Web Annotation. Spans are lists because
// content and cue may be split. Within /1 fields are only ever added. The JSON
// Schema is configs/schema/report.schema.json.
package report

// Schema names of the two kinds of line that a stream holds.
const (
	Schema      = "hearsay.report/1"
	ErrorSchema = "hearsay.error/1"
)

// Span is a half-open range of code points.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Report is what hearsay says about one article.
type Report struct {
	Schema       string        `json:"schema"`
	Article      Article       `json:"article"`
	Sources      []Source      `json:"sources"`
	Attributions []Attribution `json:"attributions"`
	Claims       []Claim       `json:"claims"`
	Findings     []Finding     `json:"findings"`
	Summary      Summary       `json:"summary"`
	Text         string        `json:"text,omitempty"` // with --with-text: what the offsets refer to
}

// Article is the document analysed.
type Article struct {
	ID        string   `json:"id"`
	Title     string   `json:"title"`
	URL       string   `json:"url,omitempty"`
	Language  string   `json:"language"`
	Authors   []string `json:"authors"`
	Outlet    string   `json:"outlet"`
	Published string   `json:"published"`
	Credits   []string `json:"credits"` // source ids
	// CreditDetails says where each credit stands and what for: author, agency, source, picture, original.
	CreditDetails []Credit `json:"credit_details,omitempty"`
}

// Credit is one credit of the article with its place.
type Credit struct {
	Source string `json:"source,omitempty"` // id; empty for an author who is no source
	Name   string `json:"name"`
	Kind   string `json:"kind"`
	Span   *Span  `json:"span,omitempty"`
}

// Source is one node of the provenance graph.
type Source struct {
	ID       string   `json:"id"`
	Name     string   `json:"name"`
	Kind     string   `json:"kind"`
	Named    bool     `json:"named"`
	Reason   string   `json:"reason,omitempty"`
	Aliases  []string `json:"aliases"`
	Mentions []Span   `json:"mentions"`
	Country  string   `json:"country,omitempty"`
	Owner    string   `json:"owner,omitempty"`
}

// Attribution is one source–cue–content relation.
type Attribution struct {
	ID         string  `json:"id"`
	Type       string  `json:"type"`
	Medium     string  `json:"medium"`
	Polarity   string  `json:"polarity"`
	Source     *string `json:"source"`
	Addressee  *string `json:"addressee"`
	Within     *string `json:"within"`
	Spans      Parts   `json:"spans"`
	Mood       string  `json:"mood"`
	Hedges     []Span  `json:"hedges"`
	Links      []Link  `json:"links,omitempty"`
	Inferred   bool    `json:"inferred"`
	Rule       string  `json:"rule"`
	Confidence float64 `json:"confidence"`
}

// Parts are the spans of an attribution, part by part.
type Parts struct {
	Content   []Span `json:"content"`
	Cue       []Span `json:"cue"`
	Source    []Span `json:"source"`
	Addressee []Span `json:"addressee"`
	Frame     []Span `json:"frame"`
}

// Link ties a further source to an attribution ("unter Berufung auf Y",
// "sagte der Zeitung X") that has no attribution of its own.
type Link struct {
	Kind   string `json:"kind"` // appeal, told, relayed
	Source string `json:"source"`
	Span   Span   `json:"span"`
	Cue    *Span  `json:"cue,omitempty"`
	Rule   string `json:"rule"`
}

// Claim is one reported proposition; Chain runs origin first and leaves the article out.
type Claim struct {
	ID           string   `json:"id"`
	Text         string   `json:"text"`
	Spans        []Span   `json:"spans"`
	Chain        []string `json:"chain"`
	Hops         int      `json:"hops"`
	Attributions []string `json:"attributions"`
	Inferred     bool     `json:"inferred"`
	Confidence   float64  `json:"confidence"`
}

// Finding is something an analyst should know. Codes: see Codes.
type Finding struct {
	Code         string   `json:"code"`
	Message      string   `json:"message"`
	Spans        []Span   `json:"spans,omitempty"`
	Attributions []string `json:"attributions"`
	Sources      []string `json:"sources"`
}

// Summary counts.
type Summary struct {
	Claims   int      `json:"claims"`
	Sources  int      `json:"sources"`
	MaxHops  int      `json:"max_hops"`
	MeanHops float64  `json:"mean_hops"`
	Origins  []Origin `json:"origins"`
}

// Origin is a source with the number of claims that begin with it.
type Origin struct {
	Source string `json:"source"`
	Claims int    `json:"claims"`
}

// Finding codes. The list only grows.
const (
	UnnamedSource = "unnamed-source"   // a claim rests on somebody without a name
	NoStatement   = "no-statement"     // a source said nothing, refused or was not reached
	SingleOrigin  = "single-origin"    // all claims rest on one origin
	SelfCitation  = "self-citation"    // a source cites itself
	Circle        = "circle"           // sources cite each other in a circle
	DeadSource    = "dead-source"      // a source label with nothing behind it
	ToldMedium    = "told-medium-only" // a claim known only through a medium that it was told to
	Denial        = "denial"           // a source denies what another claims in the same article
	Encoding      = "encoding"         // the input was not UTF-8
	OpenQuotation = "open-quotation"   // a quotation mark without a partner
)

// Error is the line that stands in a stream for an article that could not be analysed.
type Error struct {
	Schema string `json:"schema"`
	Line   int    `json:"line"`
	ID     string `json:"id,omitempty"`
	Error  string `json:"error"`
}

// Codes are all finding codes.
func Codes() []string {
	return []string{UnnamedSource, NoStatement, SingleOrigin, SelfCitation, Circle, DeadSource, ToldMedium, Denial, Encoding, OpenQuotation}
}
