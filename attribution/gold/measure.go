package gold

// PRF is precision, recall and their harmonic mean, as shares of one.
type PRF struct {
	P  float64 `json:"P"`
	R  float64 `json:"R"`
	F1 float64 `json:"F1"`
}

func prf(p, r float64) PRF {
	m := PRF{P: p, R: r}
	if p+r > 0 {
		m.F1 = 2 * p * r / (p + r)
	}
	return m
}

// mean is a running mean; of nothing it is 0.
type mean struct {
	sum float64
	n   int
}

func (m *mean) add(x float64) { m.sum, m.n = m.sum+x, m.n+1 }

func (m *mean) join(o mean) { m.sum, m.n = m.sum+o.sum, m.n+o.n }

func (m mean) value() float64 { return share(m.sum, float64(m.n)) }

// share is a/b, or 0 of nothing.
func share(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return a / b
}

// macro collects the token precisions and recalls of one article or of all.
type macro struct {
	p, r [parts]mean
	// pairs of one type with overlapping content; system and gold attributions that are in none
	typeRight, typeExtra, typeMissed int
}

func (m *macro) join(o *macro) {
	for p := range m.p {
		m.p[p].join(o.p[p])
		m.r[p].join(o.r[p])
	}
	m.typeRight += o.typeRight
	m.typeExtra += o.typeExtra
	m.typeMissed += o.typeMissed
}

// row adds a pair; a nil side stands for an attribution without partner.
func (m *macro) row(want, got *Attribution) {
	var none Attribution
	typed := want != nil && got != nil && want.Type == got.Type && common(want.Parts[Content], got.Parts[Content]) > 0
	switch {
	case typed:
		m.typeRight++
	default:
		if want != nil && want.Type != "" {
			m.typeMissed++
		}
		if got != nil {
			m.typeExtra++
		}
	}
	if want == nil {
		want = &none
	}
	if got == nil {
		got = &none
	}
	for p := range parts {
		w, g := want.Parts[p], got.Parts[p]
		both := float64(common(w, g))
		if len(g) > 0 {
			m.p[p].add(both / float64(len(g)))
		}
		if len(w) > 0 {
			m.r[p].add(both / float64(len(w)))
		}
	}
}

// over gives the pooled measure of some parts.
func (m *macro) over(from, to Part) PRF {
	var p, r mean
	for i := from; i < to; i++ {
		p.join(m.p[i])
		r.join(m.r[i])
	}
	return prf(p.value(), r.value())
}

func (m *macro) joint() PRF { return m.over(Content, parts) }

// figures are the published ones by name, in the order of the table.
func (m *macro) figures() []Figure {
	out := []Figure{{"quote", m.over(Content, Cue)}, {"roles", m.over(Cue, parts)}, {"joint", m.joint()}}
	for p := Cue; p < parts; p++ {
		out = append(out, Figure{p.String(), m.over(p, p+1)})
	}
	right := float64(m.typeRight)
	return append(out, Figure{"type", prf(share(right, right+float64(m.typeExtra)), share(right, right+float64(m.typeMissed)))})
}

// Figure is one line of a table of precisions and recalls.
type Figure struct {
	Name string `json:"name"`
	PRF
}
