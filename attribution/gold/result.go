package gold

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Schema names the shape of a Result as JSON.
const Schema = "hearsay.eval/1"

// Result is what a Scorer found. Shares are of one.
type Result struct {
	Schema     string           `json:"schema"`
	Quotations *QuotationResult `json:"quotations,omitempty"` // nil without attribution gold
	Chains     *ChainResult     `json:"chains,omitempty"`     // nil without chain gold
}

// QuotationResult is the figures on attributions.
type QuotationResult struct {
	Articles         int            `json:"articles"`
	Gold             int            `json:"gold"`
	System           int            `json:"system"`
	Figures          []Figure       `json:"figures"` // the published measure
	Parts            []PartScore    `json:"parts"`
	Types            []TypeScore    `json:"types"`
	Rules            []RuleScore    `json:"rules"`
	Calibration      []Bucket       `json:"calibration"`
	CalibrationError float64        `json:"calibration_error"`
	Worst            []ArticleScore `json:"worst"` // all articles, worst first
}

// ChainResult is the figures on citation chains.
type ChainResult struct {
	Passages      int     `json:"passages"`
	Chains        int     `json:"chains"`
	Found         float64 `json:"found"`
	Exact         float64 `json:"exact"`
	ExactDeep     float64 `json:"exact_2plus"`
	Deep          int     `json:"chains_2plus"`
	DeepExact     int     `json:"exact_2plus_count"`
	Hops          PRF     `json:"hops"`
	HopsFound     int     `json:"hops_found"`
	GoldHops      int     `json:"hops_gold"`
	Claims        int     `json:"claims"`
	Decoys        int     `json:"decoys"`
	DecoyClaims   int     `json:"decoy_claims"`
	Silent        int     `json:"silent"`
	SilentCorrect int     `json:"silent_correct"`
	Misses        []Miss  `json:"misses"`
}

// Result gives the figures on everything added so far.
func (s *Scorer) Result() *Result {
	out := &Result{Schema: Schema}
	if s.articles > 0 {
		q := &QuotationResult{
			Articles: s.articles, Figures: s.all.figures(), Parts: s.detail.partScores(), Types: s.detail.typeScores(),
			Rules: s.detail.ruleScores(), Calibration: s.detail.calibration(), Worst: slices.Clone(s.list),
		}
		q.Gold, q.System = q.Parts[Content].Gold, q.Parts[Content].System
		q.CalibrationError = calibrationError(q.Calibration)
		slices.SortStableFunc(q.Worst, func(a, b ArticleScore) int {
			return cmp.Or(cmp.Compare(a.Joint, b.Joint), cmp.Compare(len(b.Errors), len(a.Errors)))
		})
		out.Quotations = q
	}
	if c := s.chains; c.Passages > 0 {
		out.Chains = &ChainResult{
			Passages: c.Passages, Chains: c.Chains, Found: ratio(c.Found, c.Chains), Exact: ratio(c.Exact, c.Chains),
			ExactDeep: ratio(c.DeepExact, c.Deep), Deep: c.Deep, DeepExact: c.DeepExact,
			Hops: prf(ratio(c.HopsRight, c.Hops), ratio(c.GoldHopsFound, c.GoldHops)), HopsFound: c.GoldHopsFound, GoldHops: c.GoldHops,
			Claims: c.Predicted, Decoys: c.Decoys, DecoyClaims: c.DecoyClaims, Silent: c.Silent, SilentCorrect: c.SilentOK, Misses: s.misses,
		}
	}
	return out
}

func ratio(a, b int) float64 { return share(float64(a), float64(b)) }

// Metric is a figure by its short name, in percent; of decoys, the number of claims.
type Metric struct {
	Name  string
	Value float64
}

// Metrics gives the figures that can be bounded, in the order of the tables.
func (r *Result) Metrics() []Metric {
	var out []Metric
	if q := r.Quotations; q != nil {
		for _, f := range q.Figures {
			out = append(out, Metric{f.Name, 100 * f.F1})
		}
	}
	if c := r.Chains; c != nil {
		out = append(out, Metric{"found", 100 * c.Found}, Metric{"exact", 100 * c.Exact}, Metric{"exact2", 100 * c.ExactDeep},
			Metric{"hops", 100 * c.Hops.F1}, Metric{"silent", 100 * ratio(c.SilentCorrect, c.Silent)}, Metric{"decoys", float64(c.DecoyClaims)})
	}
	return out
}

// MetricNames are the names that Metrics can give.
func MetricNames() []string {
	all := Result{Quotations: &QuotationResult{Figures: new(macro).figures()}, Chains: &ChainResult{}}
	var out []string
	for _, m := range all.Metrics() {
		out = append(out, m.Name)
	}
	return out
}

// Floors says which of the least (or, with most, greatest) values do not hold;
// a figure that the gold does not give holds none.
func (r *Result) Floors(bounds map[string]float64, most bool) []string {
	var out []string
	got := r.Metrics()
	for _, name := range MetricNames() {
		bound, asked := bounds[name]
		if !asked {
			continue
		}
		i := slices.IndexFunc(got, func(m Metric) bool { return m.Name == name })
		switch {
		case i < 0:
			out = append(out, fmt.Sprintf("%s: the gold gives no such figure", name))
		case !most && got[i].Value < bound:
			out = append(out, fmt.Sprintf("%s is %.1f, less than %g", name, got[i].Value, bound))
		case most && got[i].Value > bound:
			out = append(out, fmt.Sprintf("%s is %.1f, more than %g", name, got[i].Value, bound))
		}
	}
	return out
}

// ReadResult reads a Result from JSON.
func ReadResult(from io.Reader) (*Result, error) {
	var r Result
	if err := json.NewDecoder(from).Decode(&r); err != nil {
		return nil, fmt.Errorf("is no result of eval: %w", err)
	}
	if !strings.HasPrefix(r.Schema, "hearsay.eval/") {
		return nil, fmt.Errorf("is no result of eval: its schema is %q", r.Schema)
	}
	return &r, nil
}
