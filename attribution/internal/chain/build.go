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
	hulls      []doc.Range     // per attribution: from first to last token of them
	outer      []int           // the attribution that passes this one on, -1 none
	from       []int           // the attribution that this one continues, -1 none
	relays     []int           // the attribution whose relays this one takes over, -1 none
	extra      [][]doc.Link    // links that another sentence gives
	chains     [][]path        // memo of chain
	begun      []bool          // chains is made or being made
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
	b.inSent = reuse.Empty(b.inSent, len(a.Sentences))
	b.props, b.joined, b.hulls = reuse.Zeros(b.props, n), reuse.Zeros(b.joined, n), reuse.Zeros(b.hulls, n)
	b.outer, b.from, b.relays = reuse.Zeros(b.outer, n), reuse.Zeros(b.from, n), reuse.Zeros(b.relays, n)
	b.extra, b.chains, b.begun = reuse.Zeros(b.extra, n), reuse.Zeros(b.chains, n), reuse.Zeros(b.begun, n)
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
	b.a, b.atts, b.w = nil, nil, nil
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
	if b.begun[i] { // of a circle, none
		return b.chains[i]
	}
	b.begun[i] = true
	if f := b.from[i]; f >= 0 {
		for _, p := range b.chain(f) {
			p.inferred = true
			p.score *= carriedScore
			p.atts = with(&b.a.Lists.Ints, b.ints(nil, i), p.atts)
			b.chains[i] = b.paths.Append(b.chains[i], p)
		}
		return b.chains[i]
	}
	own := b.own(i)
	if o := b.outer[i]; o >= 0 {
		own = b.extend(own, b.chain(o))
	} else if r := b.relays[i]; r >= 0 {
		var tails []path
		for _, p := range b.chain(r) {
			ids := p.ids[max(0, slices.Index(p.ids, b.atts[i].SourceID)):]
			if ids[0] == b.atts[i].SourceID || b.described(i) && !b.reportedFrame(i) {
				ids = ids[1:]
			}
			if len(ids) > 0 {
				tails = b.paths.Append(tails, path{ids: ids, score: carriedScore, inferred: true})
			}
		}
		own = b.extend(own, tails)
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
// chain already has is not put there twice: who passes on at the end what he began ("nach
// Informationen der Zeitung X. Das geht aus einem Papier hervor, das X vorliegt") has it from those between.
func (b *builder) extend(heads, tails []path) []path {
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
			begin := h.ids
			if n := len(t.ids); n > 1 && begin[0] == t.ids[n-1] {
				begin = begin[1:]
			}
			p := path{ids: b.a.Lists.Words.List(begin...), inferred: h.inferred || t.inferred, score: h.score * t.score, atts: b.ints(h.atts)}
			p.ids = with(&b.a.Lists.Words, p.ids, t.ids)
			p.atts = with(&b.a.Lists.Ints, p.atts, t.atts)
			out = b.paths.Append(out, p)
		}
	}
	return out
}

// with appends those of more that a list does not have, until it has maxChain.
func with[T comparable](slab *reuse.Slab[T], list, more []T) []T {
	for _, x := range more {
		if len(list) < maxChain && !slices.Contains(list, x) {
			list = slab.Append(list, x)
		}
	}
	return list
}

// own gives the chains that attribution i states by itself: its sources with
// its links around them; where no source is named ("Unter Berufung auf X wurde
// berichtet, …"), those that it appeals to.
func (b *builder) own(i int) []path {
	at := &b.atts[i]
	out := b.alone(nil, at.SourceID, path{inferred: at.Inferred, score: at.Score, atts: b.ints(nil, i)})
	for _, id := range at.Beside {
		out = b.alone(out, id, path{inferred: at.Inferred, score: at.Score, atts: b.ints(nil, i)})
	}
	links := b.a.Lists.Links.Append(b.a.Lists.Links.List(at.Links...), b.extra[i]...)
	for k := len(links) - 1; k >= 0; k-- {
		if l := &links[k]; l.Kind == doc.Appeal {
			out = b.extend(b.ends(l), out)
		}
	}
	for k := range links {
		if l := &links[k]; l.Kind != doc.Appeal {
			out = b.extend(out, b.ends(l))
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
				out = append(out, doc.Claim{Content: p, Text: b.text(p), Chain: c.ids, Attributions: b.inOrder(c.atts),
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

func (b *builder) inOrder(atts []int) []int {
	out := b.ints(atts)
	slices.Sort(out)
	return out
}

// round keeps two digits, so that reports do not show arithmetic.
func round(x float64) float64 { return float64(int(x*100+0.5)) / 100 }

// echo reports whether the same words already stand with the same chain.
func (b *builder) echo(out []doc.Claim, p []doc.Range, ids []string) bool {
	for k := len(out) - 1; k >= 0 && k >= len(out)-window; k-- {
		c := &out[k]
		if !slices.Equal(c.Chain, ids) {
			continue
		}
		if mostly(p, c.Content) {
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
	if b.w.first[b.sourceWord(i)] {
		return true
	}
	return at.SourceID == "" || at.SourceID == b.atts[o].SourceID && len(at.Links) == 0 && mostly(b.joined[i], b.joined[o])
}

// anybody reports whether the source is nobody in particular: "wer behauptet, dass …".
func (b *builder) anybody(i int) bool {
	at := &b.atts[i]
	return b.w.anybody[b.sourceWord(i)] && at.Source[0].Len() == 1 && !b.medium(at.SourceID)
}

// sourceWord is the first word of the source, "" where there is none or not one phrase.
func (b *builder) sourceWord(i int) string {
	if s := b.atts[i].Source; len(s) == 1 {
		return b.a.Tokens[s[0].From].Lower
	}
	return ""
}

// ownMind reports whether an attribution inside another's content is no
// passing on: what somebody thinks, or "nach neuesten Erkenntnissen" in the
// mouth of whoever has them.
func (b *builder) ownMind(i int) bool {
	at := &b.atts[i]
	if at.Medium == "thought" {
		// "X geht davon aus" is what X lets be known, "X fürchtet" is not
		c := b.speechClause(i)
		return !b.w.assessing[c.Lemma] || b.reportedFrame(i)
	}
	s := b.sources[at.SourceID]
	if s == nil || s.Named || s.Kind != doc.KindDocument {
		return false
	}
	if !b.adjunct(i) {
		// "Die Studie zeige, dass …", said by somebody, is what he makes of it
		return b.w.showing[b.speechClause(i).Lemma]
	}
	for _, r := range at.Source {
		for k := range r.All() {
			var buf [wordlist.MaxStack]byte
			if b.w.findings[string(wordlist.AppendLower(buf[:0], b.a.Tokens[k].Lemma))] || b.w.findings[b.a.Tokens[k].Lower] {
				return true
			}
		}
	}
	return false
}

// within reports whether another attribution already holds the words of one
// that continues a source.
func (b *builder) within(i int) bool {
	if b.from[i] < 0 {
		return false
	}
	for j := range b.near(i) {
		if b.hulls[j].Contains(b.hulls[i]) && size(b.joined[j]) > size(b.joined[i]) && mostly(b.joined[i], b.joined[j]) {
			return true
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
