package rule

import (
	"cmp"
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/forms"
	"github.com/hearsay/hearsay/attribution/internal/reuse"
)

// state is one article being matched. It belongs to one call of Match; what it
// has allocated goes to a later one.
type state struct {
	m    *Matcher
	a    *doc.Analysis
	out  []doc.Attribution
	meta []meta // beside out
	// spare and spareMeta are what order sorts into.
	spare     []doc.Attribution
	spareMeta []meta
	sorted    []int // see order
	place     []int
	near      []Near
	// trace asks for near misses.
	trace bool
	// form and lemma say per token what it opens, as it stands and by its dictionary form.
	form, lemma []openers
	lookedUp    forms.Memo[opening]
	// index finds the attributions of a sentence or clause.
	index index
	// sourced finds those that name a source near a quotation.
	sourced sourced
	// articles says for words of unless-article which of them the article has.
	articles map[*wordSet]string
}

// meta is what the later steps ask of a match.
type meta struct {
	cue    *cue
	clause int
	comp   comps
	dead   bool
	around int  // tokens of the indirect content that quoted words were taken out of, 0 for all else
	passes bool // passes on what another attribution of the same cue and content says
	unsaid bool // the article says that nobody said it
}

// Near is a rule that nearly fired, with the first condition that failed.
type Near struct {
	Rule string
	At   doc.Range
	Why  string
}

// Match finds the attributions of an article, in order of their first token.
//
// Cheapest first: sentences without any cue word or quotation mark are left
// alone; then kinds with a cue (verb, light verb, preposition, so, wie, adverb),
// then quotations without one, then what continues a source (Konjunktiv,
// sollen), because those need the others' sources.
func (m *Matcher) Match(a *doc.Analysis) []doc.Attribution {
	out, _ := m.match(a, false)
	return out
}

// Explain is Match with the rules that nearly fired.
func (m *Matcher) Explain(a *doc.Analysis) ([]doc.Attribution, []Near) {
	return m.match(a, true)
}

func (m *Matcher) match(a *doc.Analysis, trace bool) ([]doc.Attribution, []Near) {
	s := m.start(a, trace)
	defer m.finish(s)
	for si := range a.Sentences {
		from := len(s.out)
		s.words(si)
		for ci := a.ClausesOf[si].From; ci < a.ClausesOf[si].To; ci++ {
			s.clause(ci)
		}
		s.nounCues(si, from)
		s.reportedActs(si, from)
		s.unframe(from)
		s.settle(from)
		s.narrow(from)
		s.acts(si, from)
	}
	s.quotations()
	s.silences()
	s.order()
	s.continued()
	s.borrowedWords()
	s.relate()
	s.dropUnsaid()
	s.order()
	s.nest()
	for i := range s.out {
		s.out[i].Hedges = s.hedges(s.out[i].Content)
	}
	return a.Lists.Attributions.List(s.out...), s.near
}

// start gives a state for an article.
func (m *Matcher) start(a *doc.Analysis, trace bool) *state {
	s, _ := m.states.Get().(*state)
	if s == nil {
		s = &state{}
	}
	s.m, s.a, s.trace = m, a, trace
	s.index.begin(len(a.Sentences), len(a.Clauses))
	s.lookUp()
	return s
}

// finish keeps the memory of a state and nothing of its article.
func (m *Matcher) finish(s *state) {
	if !reuse.Keep(len(s.a.Tokens)) {
		return
	}
	for _, out := range [...][]doc.Attribution{s.out, s.spare} {
		clear(out[:cap(out)])
	}
	*s = state{out: s.out[:0], spare: s.spare[:0], meta: s.meta[:0], spareMeta: s.spareMeta[:0], sorted: s.sorted, place: s.place,
		form: s.form, lemma: s.lemma, index: s.index, sourced: s.sourced, lookedUp: s.lookedUp}
	m.states.Put(s)
}

// miss notes a near miss. The parts of the reason are joined only where
// somebody asks for it.
func (s *state) miss(c *cue, at doc.Range, why ...string) {
	if s.trace {
		s.near = append(s.near, Near{Rule: c.id, At: at, Why: strings.Join(why, "")})
	}
}

// missComplement is a near miss of a cue whose complement is none that it licenses.
func (s *state) missComplement(c *cue, at doc.Range, why string) {
	if s.trace {
		s.miss(c, at, why, ": expected ", names(c.comps))
	}
}

// emit adds a match.
func (s *state) emit(t doc.Type, c *cue, ci int, comp comps, at doc.Attribution) {
	at.Type, at.Rule, at.Score = t, c.id, c.confidence
	if at.Medium == "" {
		at.Medium = c.medium
	}
	if c.stance == "denying" && comp&(cColon|cInverted) == 0 { // "Er dementierte: „Das war ich nicht.“": his words, by which he denies something else
		at.Polarity = doc.Denied
	}
	at.Answer = comp&(cDas|cWie) != 0 && c.answers()
	if len(at.Content) == 0 {
		return
	}
	at.Cue, at.Source, at.Addressee, at.Frame = s.tidy(at.Cue), s.tidy(at.Source), s.tidy(at.Addressee), s.tidy(at.Frame)
	s.apart(t, &at)
	if at.Mood == doc.NoMood {
		at.Mood = s.moodOf(at.Content)
	}
	s.add(at, meta{cue: c, clause: ci, comp: comp})
}

// answers reports whether the verb says how somebody stands to what others say.
func (c *cue) answers() bool {
	return c.stance == "confirming" || c.stance == "conceding" || c.stance == "denying"
}

// add files a match that goes on with no other one.
func (s *state) add(at doc.Attribution, m meta) {
	at.From, at.Within = -1, -1
	s.out, s.meta = append(s.out, at), append(s.meta, m)
}

// apart takes out of a source what is content, and out of an addressee what is
// source ("der Zeitung von der Gruppe", where the group speaks). Of a speech act
// told the content is the sentence, with its source.
func (s *state) apart(t doc.Type, at *doc.Attribution) {
	if t != doc.Reported {
		at.Source = s.a.Minus(at.Source, at.Content)
	}
	for _, r := range at.Source {
		if s.a.Tokens[max(r.From-1, 0)].Tag == doc.ADP {
			r.From--
		}
		at.Addressee = s.a.Minus(at.Addressee, s.list(r))
	}
}

// moodOf is the strongest mood of the clauses whose verb lies in the content.
func (s *state) moodOf(content []doc.Range) doc.Mood {
	best := doc.NoMood
	si := s.a.Tokens[content[0].From].Sent
	last := s.a.Tokens[content[len(content)-1].To-1].Sent
	for ; si <= last; si++ {
		for k := s.a.ClausesOf[si].From; k < s.a.ClausesOf[si].To; k++ {
			c := &s.a.Clauses[k]
			if !has(content, c.Finite) {
				continue
			}
			switch {
			case c.Mood == doc.Konjunktiv1:
				return doc.Konjunktiv1
			case c.Mood == doc.Konjunktiv2 && best != doc.Soll, best == doc.NoMood:
				best = c.Mood
			}
			if s.m.soll[s.a.Tokens[c.Finite].Lemma] != nil && c.Mood == doc.Indicative {
				best = doc.Soll
			}
		}
	}
	return best
}

// order sorts the matches by first token of content, longer first, and takes
// the dead ones out.
func (s *state) order() {
	s.index.forget()
	if s.inOrder() {
		return
	}
	s.sorted = s.sorted[:0]
	for i := range s.out {
		if !s.meta[i].dead {
			s.sorted = append(s.sorted, i)
		}
	}
	slices.SortStableFunc(s.sorted, s.compare)
	s.place = slices.Grow(s.place[:0], len(s.out))[:len(s.out)]
	for i := range s.place {
		s.place[i] = -1
	}
	out, mt := s.spare[:0], s.spareMeta[:0]
	for k, i := range s.sorted {
		out, mt = append(out, s.out[i]), append(mt, s.meta[i])
		s.place[i] = k
	}
	for k := range out {
		if f := out[k].From; f >= 0 {
			out[k].From = s.place[f]
		}
	}
	s.out, s.spare = out, s.out
	s.meta, s.spareMeta = mt, s.meta
}

// compare is the order of two matches: by their first token, the longer one first.
// Of the two that have the same words because one passes on the other, that one
// comes first which the sentence names last, as in the corpus.
func (s *state) compare(x, y int) int {
	if c := cmp.Or(cmp.Compare(s.begin(x), s.begin(y)), cmp.Compare(size(s.out[y].Content), size(s.out[x].Content))); c != 0 || s.meta[x].passes == s.meta[y].passes {
		return c
	}
	return slices.CompareFunc(s.out[y].Source, s.out[x].Source, func(a, b doc.Range) int { return cmp.Compare(a.From, b.From) })
}

// inOrder reports whether there is nothing for order to do.
func (s *state) inOrder() bool {
	for i := range s.out {
		if s.meta[i].dead || i > 0 && s.compare(i-1, i) > 0 {
			return false
		}
	}
	return true
}

// begin is the first token of an attribution's content, or of its cue where it has none.
func (s *state) begin(k int) int {
	if c := s.out[k].Content; len(c) > 0 {
		return c[0].From
	}
	return s.out[k].Cue[0].From
}

// nest says of every attribution which other one's content holds its cue and content.
func (s *state) nest() {
	for i := range s.out {
		best := -1
		for j := min(len(s.out), i+6) - 1; j >= max(0, i-40); j-- {
			if s.holds(j, i) && (best < 0 || s.holds(best, j)) {
				best = j
			}
		}
		s.out[i].Within = best
	}
}

// holds reports whether the content of o lies in that of w, with its cue.
func (s *state) holds(w, o int) bool {
	x, y := &s.out[w], &s.out[o]
	if s.meta[w].passes && !s.meta[o].passes && s.meta[w].clause == s.meta[o].clause && slices.Equal(x.Content, y.Content) {
		return true
	}
	if size(x.Content) <= size(y.Content) {
		return false
	}
	if len(y.Content) == 0 {
		return covers(x.Content, y.Cue[0])
	}
	for _, r := range y.Content {
		if !covers(x.Content, r) {
			return false
		}
	}
	return true
}
