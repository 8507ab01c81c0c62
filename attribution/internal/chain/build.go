package chain

import (
	"cmp"
	"slices"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/reuse"
	"github.com/hearsay/hearsay/attribution/internal/wordlist"
)

// builder holds one article while its claims are made. A later article gets
// its memory, except for lists that claims and findings hold: those lie in the Analysis.
type builder struct {
	a          *doc.Analysis
	atts       []doc.Attribution
	sources    map[string]*doc.Source
	w          *Words
	inSent     [][]int         // per sentence: the attributions that stand in it, see anchor
	props      [][][]doc.Range // per attribution: the propositions
	joined     [][]doc.Range   // per attribution: all of them in one, see propose
	holding    [][]int         // per sentence: the attributions that have a proposition in it; made by within
	held       bool            // holding is made
	hulls      []doc.Range     // per attribution: from first to last token of them
	outer      []int           // the attribution that passes this one on, -1 none
	from       []int           // the attribution that this one continues, -1 none
	relays     []int           // the attribution whose relays this one takes over, -1 none
	extra      [][]doc.Link    // links that another sentence gives
	chains     [][]path        // memo of chain
	busy       []bool
	seen       []int // see uncircle
	claimed    []doc.Claim
	found      []doc.Finding
	originAt   map[string]int    // the finding about an unnamed origin
	rests      []resting         // beside found, of those
	toldAt     map[[2]string]int // the finding about what somebody told a medium
	nounAt     map[string]int    // the number of a noun; made by indexNouns, as what follows
	nounClaims [][]int           // per noun: the claims that it stands in
	nounFor    []int             // per noun: the denial that it was last looked up for, and one more
	shared     []int             // per claim, see answered

	lists reuse.Slab[[]doc.Range]
	paths reuse.Slab[path]
}

// path is one chain, origin first.
type path struct {
	ids      []string
	inferred bool
	score    float64
	atts     []int
}

// Build gives the claims of an article in text order, and the findings that
// follow from its attributions. It changes nothing.
func Build(a *doc.Analysis, atts []doc.Attribution, sources []doc.Source, w *Words) ([]doc.Claim, []doc.Finding) {
	b := w.start(a, atts, sources)
	defer w.finish(b)
	for i := range atts {
		s := a.Tokens[b.anchor(i)].Sent
		b.inSent[s] = append(b.inSent[s], i)
	}
	for i := range atts {
		b.propose(i, b.propositions(i))
		b.hulls[i] = hull(b.joined[i])
	}
	b.nest()
	b.carry()
	claims := b.claims()
	return claims, b.findings(claims)
}

// start gives a builder for an article.
func (w *Words) start(a *doc.Analysis, atts []doc.Attribution, sources []doc.Source) *builder {
	b, _ := w.spare.Get().(*builder)
	if b == nil {
		b = &builder{sources: map[string]*doc.Source{}, originAt: map[string]int{}, toldAt: map[[2]string]int{}, nounAt: map[string]int{}}
	}
	b.a, b.atts, b.w = a, atts, w
	n := len(atts)
	b.inSent, b.holding = reuse.Empty(b.inSent, len(a.Sentences)), reuse.Empty(b.holding, len(a.Sentences))
	b.props, b.joined, b.hulls = reuse.Zeros(b.props, n), reuse.Zeros(b.joined, n), reuse.Zeros(b.hulls, n)
	b.outer, b.from, b.relays, b.seen = reuse.Zeros(b.outer, n), reuse.Zeros(b.from, n), reuse.Zeros(b.relays, n), reuse.Zeros(b.seen, n)
	b.extra, b.chains, b.busy = reuse.Zeros(b.extra, n), reuse.Zeros(b.chains, n), reuse.Zeros(b.busy, n)
	for i := range sources {
		b.sources[sources[i].ID] = &sources[i]
	}
	return b
}

// finish keeps the memory of a builder and nothing of its article.
func (w *Words) finish(b *builder) {
	if !reuse.Keep(len(b.a.Tokens)) {
		return
	}
	b.a, b.atts, b.w, b.held = nil, nil, nil, false
	clear(b.sources)
	clear(b.originAt)
	clear(b.toldAt)
	clear(b.nounAt)
	clear(b.props)
	clear(b.joined)
	clear(b.extra)
	clear(b.chains)
	clear(b.claimed)
	clear(b.found)
	b.claimed, b.found, b.shared = b.claimed[:0], b.found[:0], b.shared[:0]
	b.lists.Reset()
	b.paths.Reset()
	w.spare.Put(b)
}

const (
	// How many chains one attribution may have side by side.
	maxBeside = 6
	// How many sources and how many attributions one chain may have. News have
	// four at most; without a limit, a text in which everybody says what the one
	// before says would have as many as it has sentences, for each sentence.
	maxChain = 16
)

// chain gives the chains of attribution i: its own sources and then those that pass it on.
func (b *builder) chain(i int) []path {
	if b.chains[i] != nil || b.busy[i] {
		return b.chains[i]
	}
	b.busy[i] = true
	defer func() { b.busy[i] = false }()
	if f := b.from[i]; f >= 0 {
		for _, p := range b.chain(f) {
			p.inferred = true
			p.score *= carriedScore
			p.atts = b.ints(p.atts[:min(len(p.atts), maxChain)], i)
			b.chains[i] = b.paths.Append(b.chains[i], p)
		}
		return b.chains[i]
	}
	own := b.own(i)
	if o := b.outer[i]; o >= 0 {
		own = b.extend(own, b.chain(o), false)
	} else if r := b.relays[i]; r >= 0 {
		var tails []path
		for _, p := range b.chain(r) {
			ids := p.ids
			if k := slices.Index(ids, b.atts[i].SourceID); k > 0 {
				ids = ids[k:]
			}
			if ids[0] == b.atts[i].SourceID || b.described(i) && b.person(b.atts[r].SourceID) && !b.reportedFrame(i) {
				ids = ids[1:]
			}
			if len(ids) > 0 {
				tails = b.paths.Append(tails, path{ids: ids, score: carriedScore, inferred: true})
			}
		}
		own = b.extend(own, tails, true)
	}
	b.chains[i] = own
	return own
}

// What confidence a carried chain keeps of what it was carried from, and what a link costs.
const (
	carriedScore = 0.85
	linkScore    = 0.95
)

// extend puts each of the tails behind each of the heads. A source that the
// chain already has is not put there twice.
func (b *builder) extend(heads, tails []path, inferred bool) []path {
	if len(tails) == 0 {
		return heads
	}
	if len(heads) == 0 {
		return tails
	}
	var out []path
	for _, h := range heads {
		for _, t := range tails {
			if len(out) == maxBeside {
				return out
			}
			p := path{ids: b.a.Lists.Words.List(h.ids...), inferred: h.inferred || t.inferred || inferred, score: h.score * t.score, atts: b.ints(h.atts)}
			for _, id := range t.ids {
				if len(p.ids) < maxChain && !slices.Contains(p.ids, id) {
					p.ids = b.a.Lists.Words.Append(p.ids, id)
				}
			}
			for _, a := range t.atts {
				if len(p.atts) < maxChain && !slices.Contains(p.atts, a) {
					p.atts = b.a.Lists.Ints.Append(p.atts, a)
				}
			}
			out = b.paths.Append(out, p)
		}
	}
	return out
}

// own gives the chains that attribution i states by itself: its sources with
// its links around them.
func (b *builder) own(i int) []path {
	at := &b.atts[i]
	if at.SourceID == "" {
		return nil
	}
	out := b.alone(nil, at.SourceID, path{inferred: at.Inferred, score: at.Score, atts: b.ints(nil, i)})
	for _, id := range at.Beside {
		out = b.alone(out, id, path{inferred: at.Inferred, score: at.Score, atts: b.ints(nil, i)})
	}
	links := at.Links
	if len(b.extra[i]) > 0 {
		links = b.a.Lists.Links.Append(b.a.Lists.Links.List(links...), b.extra[i]...)
	}
	ordered := func(x, y doc.Link) int { return cmp.Compare(x.Order, y.Order) }
	if !slices.IsSortedFunc(links, ordered) {
		links = b.a.Lists.Links.List(links...)
		slices.SortStableFunc(links, ordered)
	}
	for k := len(links) - 1; k >= 0; k-- {
		if l := &links[k]; l.Kind == doc.Appeal {
			out = b.extend(b.ends(l), out, false)
		}
	}
	for k := range links {
		if l := &links[k]; l.Kind != doc.Appeal {
			out = b.extend(out, b.ends(l), false)
		}
	}
	return out
}

// ends gives a link's other sources as chains of one.
func (b *builder) ends(l *doc.Link) []path {
	out := b.alone(nil, l.ID, path{score: linkScore})
	for _, id := range l.Beside {
		out = b.alone(out, id, path{score: linkScore})
	}
	return out
}

// alone appends p as a chain of one source, if there is one.
func (b *builder) alone(to []path, id string, p path) []path {
	if id == "" {
		return to
	}
	p.ids = b.a.Lists.Words.List(id)
	return b.paths.Append(to, p)
}

// ints makes a list of its own.
func (b *builder) ints(list []int, more ...int) []int {
	out := b.a.Lists.Ints.Take(len(list) + len(more))
	copy(out[copy(out, list):], more)
	return out
}

// claims gives the claims in text order.
func (b *builder) claims() []doc.Claim {
	out := b.claimed
	for i := range b.atts {
		if b.atts[i].Polarity == doc.NoStatement || b.silent(i) {
			continue
		}
		paths := b.chain(i)
		for _, p := range b.rest(i) {
			for _, c := range paths {
				if b.echo(out, p, c.ids) {
					continue
				}
				out = append(out, doc.Claim{Content: p, Text: b.text(p), Chain: c.ids, Attributions: b.sorted(c.atts, i),
					Inferred: c.inferred, Score: round(c.score)})
			}
		}
	}
	b.claimed = out
	slices.SortStableFunc(out, func(x, y doc.Claim) int {
		return cmp.Or(cmp.Compare(x.Content[0].From, y.Content[0].From), cmp.Compare(y.Content[len(y.Content)-1].To, x.Content[len(x.Content)-1].To))
	})
	return b.a.Lists.Claims.List(out...)
}

func (b *builder) sorted(atts []int, i int) []int {
	out := b.ints(atts)
	if !slices.Contains(out, i) {
		out = b.a.Lists.Ints.Append(out, i)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// round keeps two digits, so that reports do not show arithmetic.
func round(x float64) float64 { return float64(int(x*100+0.5)) / 100 }

// echo reports whether the same words already stand with the same chain.
func (b *builder) echo(out []doc.Claim, p []doc.Range, ids []string) bool {
	for k := len(out) - 1; k >= 0 && k >= len(out)-12; k-- {
		c := &out[k]
		if !slices.Equal(c.Chain, ids) {
			continue
		}
		if n := common(c.Content, p); n*10 >= size(p)*9 {
			return true
		}
	}
	return false
}

// text gives a claim's words on one line, pieces joined by an ellipsis.
func (b *builder) text(rs []doc.Range) string {
	if len(rs) == 1 {
		return b.a.OneLine(rs[0])
	}
	var few [8]string
	parts := few[:0]
	for i, r := range rs {
		if i > 0 {
			parts = append(parts, " … ")
		}
		parts = append(parts, b.a.OneLine(r))
	}
	return b.a.Lists.Text.Join(parts...)
}

// silent reports whether an attribution makes no claim: quoted words of the
// same speaker inside another's content, speech of the quoted "I", or a sentence
// without a cue inside somebody's content.
func (b *builder) silent(i int) bool {
	at := &b.atts[i]
	if len(b.props[i]) == 0 {
		return true
	}
	o := b.outer[i]
	if b.anybody(i) {
		return true
	}
	if o < 0 {
		return b.within(i)
	}
	if b.ownMind(i) || b.toldInPassing(o, i) {
		return true
	}
	if len(at.Source) == 1 && b.w.first[b.a.Tokens[at.Source[0].From].Lower] {
		return true
	}
	return at.SourceID == "" || at.SourceID == b.atts[o].SourceID && len(at.Links) == 0 && b.inside(i, o)
}

// anybody reports whether the source is nobody in particular: "wer behauptet, dass …".
func (b *builder) anybody(i int) bool {
	at := &b.atts[i]
	return len(at.Source) == 1 && at.Source[0].Len() == 1 && b.w.anybody[b.a.Tokens[at.Source[0].From].Lower] && !b.medium(at.SourceID)
}

// ownMind reports whether an attribution inside another's content is no
// passing on: what somebody thinks, or "nach neuesten Erkenntnissen" in the
// mouth of whoever has them.
func (b *builder) ownMind(i int) bool {
	at := &b.atts[i]
	if at.Medium == "thought" {
		// "X geht davon aus" is what X lets be known, "X fürchtet" is not
		c := b.speechClause(i)
		return c == nil || !b.w.assessing[c.Lemma] || b.reportedFrame(i)
	}
	s := b.sources[at.SourceID]
	if s == nil || s.Named || s.Kind != doc.KindDocument {
		return false
	}
	if !b.adjunct(i) {
		// "Die Studie zeige, dass …", said by somebody, is what he makes of it
		c := b.speechClause(i)
		return c != nil && b.w.showing[c.Lemma]
	}
	for _, r := range at.Source {
		for k := r.From; k < r.To; k++ {
			var buf [wordlist.MaxStack]byte
			if b.w.findings[string(wordlist.AppendLower(buf[:0], b.a.Tokens[k].Lemma))] || b.w.findings[b.a.Tokens[k].Lower] {
				return true
			}
		}
	}
	return false
}

// inside reports whether i's words lie in o's proposition.
func (b *builder) inside(i, o int) bool {
	for _, p := range b.props[i] {
		held := false
		for _, q := range b.props[o] {
			held = held || common(p, q)*10 >= size(p)*9
		}
		if !held {
			return false
		}
	}
	return true
}

// within reports whether another attribution already holds the words of one
// that continues a source.
func (b *builder) within(i int) bool {
	if len(b.atts[i].Cue) > 0 && b.from[i] < 0 {
		return false
	}
	if !b.held {
		b.held = true
		for j := range b.atts {
			for _, r := range b.joined[j] {
				for s := b.a.Tokens[r.From].Sent; s <= b.a.Tokens[r.To-1].Sent; s++ {
					if l := b.holding[s]; len(l) == 0 || l[len(l)-1] != j {
						b.holding[s] = append(l, j)
					}
				}
			}
		}
	}
	// who holds all of the words holds most of the first proposition
	first := hull(b.props[i][0])
	for s := b.a.Tokens[first.From].Sent; s <= b.a.Tokens[first.To-1].Sent; s++ {
		for _, j := range b.holding[s] {
			if j != i && b.atts[j].Polarity != doc.NoStatement && b.hulls[j].Contains(b.hulls[i]) && size(b.joined[j]) > size(b.joined[i]) && b.inside(i, j) {
				return true
			}
		}
	}
	return false
}

// propose sets the propositions of an attribution.
func (b *builder) propose(i int, props [][]doc.Range) {
	b.props[i] = props
	var few [8]doc.Range
	all := few[:0]
	for _, p := range props {
		all = append(all, p...)
	}
	b.joined[i] = b.join(all)
}
