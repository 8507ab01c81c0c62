package gold

import (
	"maps"
	"math"
	"slices"
	"strings"
)

// good is the token F1 of the contents from which on an attribution counts as found.
const good = 0.5

// PartScore says how often the words of a part are exactly or partly right, in found attributions and over all.
type PartScore struct {
	Part    string `json:"part"`
	Gold    int    `json:"gold"`   // gold attributions that have the part
	System  int    `json:"system"` // system attributions that have it
	Exact   int    `json:"exact"`
	Overlap int    `json:"overlap"` // at least one common token; exact ones included
}

// ExactMeasure is precision and recall of exact spans, OverlapMeasure that of overlapping ones.
func (p PartScore) ExactMeasure() PRF { return p.measure(p.Exact) }

// OverlapMeasure is precision and recall of overlapping spans.
func (p PartScore) OverlapMeasure() PRF { return p.measure(p.Overlap) }

func (p PartScore) measure(hits int) PRF {
	return prf(share(float64(hits), float64(p.System)), share(float64(hits), float64(p.Gold)))
}

// TypeScore says how many attributions of a type were found.
type TypeScore struct {
	Type    string `json:"type"`
	Gold    int    `json:"gold"`
	Found   int    `json:"found"` // content F1 ≥ 0.5
	Exact   int    `json:"exact"` // of these, content exactly right
	Typed   int    `json:"typed"` // of these, with the right type
	System  int    `json:"system"`
	Right   int    `json:"right"`   // system attributions of the type with content F1 ≥ 0.5
	Sourced int    `json:"sourced"` // found ones whose source overlaps, or is rightly empty
}

// RuleScore says how many hits of a rule are right.
type RuleScore struct {
	Rule  string `json:"rule"`
	Hits  int    `json:"hits"`
	Right int    `json:"right"`
}

// Bucket is the attributions of a range of confidence, and the share that is right.
type Bucket struct {
	From       float64 `json:"from"`
	To         float64 `json:"to"`
	Hits       int     `json:"hits"`
	Right      int     `json:"right"`
	Confidence float64 `json:"confidence"` // mean
}

const buckets = 10

// detail are the stricter counts.
type detail struct {
	part       [parts]PartScore
	types      map[string]*TypeScore
	rules      map[string]*RuleScore
	calibrated [buckets]struct {
		hits, right int
		sum         float64
	}
}

func (d *detail) typeOf(name string) *TypeScore {
	if d.types == nil {
		d.types = map[string]*TypeScore{}
	}
	if d.types[name] == nil {
		d.types[name] = &TypeScore{Type: name}
	}
	return d.types[name]
}

func (d *detail) missed(want *Attribution) {
	d.typeOf(want.Type).Gold++
	for p := range parts {
		if len(want.Parts[p]) > 0 {
			d.part[p].Gold++
		}
	}
}

func (d *detail) extra(got *found) { d.system(got, false) }

// system counts a hit.
func (d *detail) system(got *found, right bool) {
	one := 0
	if right {
		one = 1
	}
	t := d.typeOf(got.Type)
	t.System++
	t.Right += one
	if d.rules == nil {
		d.rules = map[string]*RuleScore{}
	}
	r := d.rules[got.rule]
	if r == nil {
		r = &RuleScore{Rule: got.rule}
		d.rules[got.rule] = r
	}
	r.Hits++
	r.Right += one
	b := &d.calibrated[min(max(int(got.confidence*buckets), 0), buckets-1)]
	b.hits++
	b.right += one
	b.sum += got.confidence
	for p := range parts {
		if len(got.Parts[p]) > 0 {
			d.part[p].System++
		}
	}
}

func (d *detail) paired(want *Attribution, got *found) {
	right := tokenF1(want.Parts[Content], got.Parts[Content]) >= good
	d.missed(want)
	d.system(got, right)
	if right {
		t := d.typeOf(want.Type)
		t.Found++
		if want.Type == got.Type {
			t.Typed++
		}
		if slices.Equal(want.Parts[Content], got.Parts[Content]) {
			t.Exact++
		}
		w, g := want.Parts[Source], got.Parts[Source]
		if common(w, g) > 0 || len(w)+len(g) == 0 {
			t.Sourced++
		}
	}
	for p := range parts {
		if common(want.Parts[p], got.Parts[p]) > 0 {
			d.part[p].Overlap++
			if slices.Equal(want.Parts[p], got.Parts[p]) {
				d.part[p].Exact++
			}
		}
	}
}

func (d *detail) partScores() []PartScore {
	out := slices.Clone(d.part[:])
	for p := range out {
		out[p].Part = Part(p).String()
	}
	return out
}

func (d *detail) typeScores() []TypeScore {
	var out []TypeScore
	for _, t := range types {
		if s := d.types[t.name]; s != nil {
			out = append(out, *s)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(d.types)) {
		if _, known := typeName(name); !known {
			out = append(out, *d.types[name])
		}
	}
	return out
}

func (d *detail) ruleScores() []RuleScore {
	out := []RuleScore{}
	for _, r := range d.rules {
		out = append(out, *r)
	}
	slices.SortFunc(out, func(a, b RuleScore) int { return strings.Compare(a.Rule, b.Rule) })
	return out
}

// calibration gives the buckets that hold something.
func (d *detail) calibration() []Bucket {
	out := []Bucket{}
	for i, b := range d.calibrated {
		if b.hits > 0 {
			out = append(out, Bucket{From: float64(i) / buckets, To: float64(i+1) / buckets, Hits: b.hits, Right: b.right, Confidence: b.sum / float64(b.hits)})
		}
	}
	return out
}

// calibrationError is the mean distance between confidence and share right, by bucket and weighted by hits.
func calibrationError(all []Bucket) float64 {
	var m mean
	for _, b := range all {
		m.sum += math.Abs(b.Confidence*float64(b.Hits) - float64(b.Right))
		m.n += b.Hits
	}
	return m.value()
}
