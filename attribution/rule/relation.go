package rule

import (
	"cmp"
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
)

// relations holds the compiled rules of the kinds that tie a further source to
// an attribution: relay, appeal and told-medium; and those of silence.
type relations struct {
	phrases map[string][]phraseCue // by first word: "unter Berufung auf", "gegenüber"
	verbs   map[string][]*cue      // by verb: sich berufen auf, erfahren aus, befragt von, zitieren
	forms   map[string][]*cue      // by participle before its noun: verbreiteten, befragte
	silent  map[string][]*cue      // by verb or noun: wollte sich nicht äußern, keine Angaben
	dative  *cue                   // the addressee is the medium: "sagte der Zeitung X"

	// closed word classes, from the lists of their names
	outOf, seitens, being, negations, perfect, topics, uttering, anyone, circumstances, conditions, issuing, own map[string]bool
	negating, without, refusing                                                                                  map[string]bool   // what denies a verb, or an infinitive
	genitive                                                                                                     map[string]bool   // verbs and adjectives with an object in the genitive
	neither                                                                                                      map[string]string // weder: noch
	contracted                                                                                                   map[string]string // zur: zu
	speakers                                                                                                     []*wordSet        // nouns of those who can speak
}

type phraseCue struct {
	*cue
	words []string
}

func newRelations(lists map[string]*List, language string) relations {
	entries := func(name string) []Entry {
		if l := lists[language+"."+name]; l != nil {
			return l.Entries
		}
		return nil
	}
	set := func(name string) map[string]bool {
		out := map[string]bool{}
		for _, e := range entries(name) {
			out[strings.ToLower(e.Word)] = true
		}
		return out
	}
	forms := func(name string) map[string]string {
		out := map[string]string{}
		for _, e := range entries(name) {
			out[strings.ToLower(e.Word)] = strings.ToLower(e.Form)
		}
		return out
	}
	r := relations{phrases: map[string][]phraseCue{}, verbs: map[string][]*cue{}, forms: map[string][]*cue{}, silent: map[string][]*cue{},
		outOf: set("out-of"), seitens: set("on-the-part-of"), being: set("existence-verbs"), negations: set("negations"), negating: set("negating-adverbs"), without: set("without"), refusing: set("refusing-verbs"),
		perfect: set("tense-auxiliaries"), topics: set("topic-prepositions"), uttering: set("uttering-verbs"), anyone: set("anyone"), issuing: set("issuing-verbs"), own: set("own"), circumstances: set("circumstance-conjunctions"), conditions: set("conditional-conjunctions"), genitive: set("genitive-predicates"),
		neither: forms("paired-negations"), contracted: forms("contractions")}
	return r
}

// prep is the preposition at a token without the article that it has swallowed.
func (s *state) prep(i int) string {
	w := s.a.Tokens[i].Lower
	if base := s.m.relations.contracted[w]; base != "" {
		return base
	}
	return w
}

// add files a cue of one of these kinds. An appeal with verbs waits for one of
// them and then for its own word as their preposition.
func (r *relations) add(c *cue) {
	switch {
	case c.kind == KindNoStatement:
		r.silent[c.word] = append(r.silent[c.word], c)
	case c.kind == KindTold && c.word == "":
		r.dative = c
	case c.verb:
		r.verbs[c.word] = append(r.verbs[c.word], c)
	case c.verbs != nil:
		for v := range c.verbs {
			r.verbs[v] = append(r.verbs[v], c)
		}
	case c.kind == KindRelay || c.position == "before":
		r.forms[c.word] = append(r.forms[c.word], c)
	default:
		words := strings.Fields(c.word)
		r.phrases[words[0]] = append(r.phrases[words[0]], phraseCue{c, words})
	}
}

// relate ties further sources to the attributions found, and adds those that
// have none of their own: a source that relies on another in a sentence by
// itself ("Die Zeitung beruft sich auf Y") has no content here, and chain gives
// it to what the source says beside it.
func (s *state) relate() {
	for si := range s.a.Sentences {
		r := s.a.Sentences[si].Range
		for i := r.From; i < r.To; i++ {
			if s.form[i]&opensRelation != 0 {
				s.phrase(i)
			}
			if s.form[i]&opensForm != 0 {
				s.participle(i)
			}
		}
		for ci := s.a.ClausesOf[si].From; ci < s.a.ClausesOf[si].To; ci++ {
			c := &s.a.Clauses[ci]
			for _, cu := range s.m.relations.verbs[c.Lemma] {
				switch {
				case s.barred(cu, c.All):
				case cu.kind == KindAppeal:
					s.relies(cu, ci)
				case cu.kind == KindTold || cu.nouns != nil:
					s.passedBy(cu, ci)
				default:
					s.quotes(cu, ci)
				}
			}
		}
	}
	s.addressees()
	for i := range s.out {
		slices.SortStableFunc(s.out[i].Links, func(x, y doc.Link) int { return cmp.Compare(x.Cue.From, y.Cue.From) })
	}
}

// phrase matches "unter Berufung auf Y", "gegenüber X", "im Interview mit X"
// where one begins at token i.
func (s *state) phrase(i int) {
	var best *phraseCue
	list := s.m.relations.phrases[s.a.Tokens[i].Lower]
	for k := range list {
		if p := &list[k]; s.reads(i, p.words) && (best == nil || len(p.words) > len(best.words)) {
			best = p
		}
	}
	if best == nil {
		return
	}
	at := doc.Range{From: i, To: i + len(best.words)}
	if s.barred(best.cue, at) {
		return
	}
	k := s.phraseFrom(at.To)
	if k < 0 && best.position == "either" && s.a.Tokens[i].Tag == doc.ADP {
		k = s.phraseTo(i) // "dem Sender gegenüber"
	}
	if k < 0 {
		s.miss(best.cue, at, "no noun phrase beside it")
		return
	}
	for j := range list {
		// of rules with the same phrase, that one whose noun stands there
		if p := &list[j]; p.nouns != nil && slices.Equal(p.words, best.words) && s.governs(p.cue, k) {
			best = p
		}
	}
	if best.nouns != nil && !s.governs(best.cue, k) && (best.addressee != "" || !s.properName(k)) {
		s.miss(best.cue, at, "neither a name nor a noun of the list: ", s.a.Tokens[s.a.Phrases[k].Head].Text)
		return
	}
	targets, other := s.target(i), s.phraseRange(k)
	if !s.tie(targets, doc.Link{Kind: best.link(), Source: other, Cue: at, Rule: best.id}) {
		s.miss(best.cue, at, "no attribution in its clause")
	}
	if best.addressee != "" && !(s.m.grammar.toward[best.word] && s.attitude(i)) {
		s.spokenTo(targets, s.trim(other))
	}
}

// link is how the source that a rule of this kind names stands to that of an attribution.
func (c *cue) link() doc.LinkKind {
	switch c.kind {
	case KindTold:
		return doc.Told
	case KindRelay:
		return doc.Relayed
	}
	return doc.Appeal
}

// reads reports whether the text goes on with words at token i.
func (s *state) reads(i int, words []string) bool {
	rest := s.a.Tokens[i:]
	for j, w := range words {
		if j == len(rest) || rest[j].Lower != w {
			return false
		}
	}
	return true
}

// properName reports whether a phrase holds a name: a proper noun or quotation marks.
func (s *state) properName(k int) bool {
	ph := &s.a.Phrases[k]
	for i := ph.Core.From; i < ph.All.To; i++ {
		t := &s.a.Tokens[i]
		if t.Tag == doc.PROPN || t.Kind == doc.QOpen {
			return true
		}
	}
	return false
}

// tie adds a link to attributions; one whose own words the link overlaps is
// left alone, and words that the source took in are given back.
func (s *state) tie(targets []int, l doc.Link) bool {
	done := false
	for _, i := range targets {
		o := &s.out[i]
		if len(o.Source) == 1 && o.Source[0].Contains(l.Source) {
			own, inside := s.upTo(o.Source[0], l.Source.From), has(o.Source, l.Cue.From)
			if inside {
				own = s.upTo(own, min(own.To, l.Cue.From))
			}
			if own.Empty() {
				continue
			}
			if s.medium(l.Source) || l.Kind == doc.Appeal && !inside || l.Kind == doc.Told && (l.Cue.Len() > 1 || !s.m.grammar.places[s.a.Tokens[l.Cue.From].Lower]) {
				o.Source = s.list(s.trim(own))
			}
		}
		if !slices.ContainsFunc(o.Links, func(x doc.Link) bool { return x.Source == l.Source && x.Kind == l.Kind }) {
			o.Links = s.a.Lists.Links.Append(o.Links, l)
		}
		done = true
	}
	return done
}

// upTo is what stands in r before token i and its preposition.
func (s *state) upTo(r doc.Range, i int) doc.Range {
	r.To = i
	for !r.Empty() && s.a.Tokens[r.To-1].Tag == doc.ADP {
		r.To--
	}
	return r
}

// medium reports whether words are named as a medium: by a noun for one, or by
// quotation marks. "Ein Sprecher in Berlin" keeps its place.
func (s *state) medium(r doc.Range) bool {
	return slices.ContainsFunc(s.a.Tokens[r.From:r.To], func(t doc.Token) bool {
		return t.Kind == doc.QOpen || t.Tag == doc.NOUN && s.m.grammar.media.hasLemma(&t)
	})
}

// target gives the attributions that a phrase at token i speaks of: those of the
// preposition whose source ends there, else those of its clause's verb, else those
// whose frame holds the token.
func (s *state) target(i int) []int {
	si := s.a.Tokens[i].Sent
	ci := s.a.ClauseAt(si, i)
	var verbal, other []int
	for _, k := range s.touching(si) {
		o := &s.out[k]
		behind := !s.verbal(k) && slices.ContainsFunc(o.Source, func(r doc.Range) bool { return r.To == i })
		switch {
		case s.a.Tokens[s.anchor(k)].Sent != si:
		case behind:
			return s.siblings(k) // a preposition's content takes in what follows its noun
		case o.Type != doc.Reported && has(o.Content, i) && !has(o.Source, i):
		case s.verbal(k) && s.meta[k].clause == ci:
			verbal = s.a.Lists.Ints.Append(verbal, k)
		case has(o.Frame, i):
			other = s.a.Lists.Ints.Append(other, k)
		}
	}
	if verbal != nil {
		return verbal
	}
	return other
}

// siblings are the attributions with the same cue: a content and the quoted words in it.
func (s *state) siblings(k int) []int {
	var out []int
	for _, i := range s.touching(s.a.Tokens[s.anchor(k)].Sent) {
		if slices.Equal(s.out[i].Cue, s.out[k].Cue) {
			out = s.a.Lists.Ints.Append(out, i)
		}
	}
	return out
}

// verbal reports whether attribution k hangs on a verb.
func (s *state) verbal(k int) bool {
	switch s.meta[k].cue.kind {
	case KindPreposition, KindSo, KindAdverb:
		return false
	}
	return true
}

// hungOn gives the attributions whose source is what a relative clause follows, with
// nothing but a comma and words of their cue or of the verb between: "geht aus einem
// Papier hervor, das …", "Berichten zufolge, die …".
func (s *state) hungOn(ci int) []int {
	c := &s.a.Clauses[ci]
	from := c.All.From
	var bracket []int
	if c.Parent >= 0 {
		bracket = s.a.Clauses[c.Parent].Group
	}
	var out []int
	for _, k := range s.naming(c.Sent) {
		near := from - 1
		for has(s.out[k].Cue, near-1) || slices.Contains(bracket, near-1) {
			near--
		}
		if slices.ContainsFunc(s.out[k].Source, func(r doc.Range) bool { return r.From < from && near <= r.To }) {
			out = s.a.Lists.Ints.Append(out, k)
		}
	}
	return out
}

// emitRelation adds a relation without content of its own.
func (s *state) emitRelation(c *cue, ci int, source []doc.Range, l doc.Link) {
	if len(source) == 0 || l.Source.Empty() {
		return
	}
	s.add(doc.Attribution{Type: doc.Reported, Cue: s.tokens(s.a.Clauses[ci].Group), Source: source, Links: s.a.Lists.Links.List(l), Rule: c.id, Score: c.confidence}, meta{cue: c, clause: ci})
}

// addressees makes every addressee a possible medium; resolve keeps those that are one.
func (s *state) addressees() {
	c := s.m.relations.dative
	if c == nil {
		return
	}
	for k := range s.out {
		o := &s.out[k]
		if len(o.Addressee) == 0 {
			continue
		}
		l := doc.Link{Kind: doc.Told, Source: o.Addressee[0], Cue: doc.Range{From: o.Addressee[0].From, To: o.Addressee[0].From}, Rule: c.id}
		if !slices.ContainsFunc(o.Links, func(x doc.Link) bool { return x.Source.Overlaps(l.Source) }) {
			o.Links = s.a.Lists.Links.Append(o.Links, l)
		}
	}
}
