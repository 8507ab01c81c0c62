package rule

import (
	"maps"
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
)

// unlessWords compiles the words of an unless key: words, or "list:NAME" for
// those of a list. It is nil where there are none.
func (m *Matcher) unlessWords(words []string) *wordSet {
	if len(words) == 0 {
		return nil
	}
	var all []string
	for _, u := range words {
		if name, ok := strings.CutPrefix(u, "list:"); ok {
			all = slices.AppendSeq(all, maps.Keys(m.lists[name].words)) // Load has checked that the list is there
			continue
		}
		all = append(all, u)
	}
	return newWordSet(all, false, nil)
}

// forbidden reports whether a word that the rule excludes stands in its
// clause, or in the article.
func (s *state) forbidden(cu *cue, c *doc.Clause) bool {
	for _, r := range c.Parts {
		if s.barredIn(cu, r) {
			return true
		}
	}
	return s.barredArticle(cu, c.All)
}

// barred is forbidden for rules that do not hang on a clause: the words of
// unless may not stand in the sentence of at.
func (s *state) barred(cu *cue, at doc.Range) bool {
	return s.barredIn(cu, s.a.Sentences[s.a.Tokens[at.From].Sent].Range) || s.barredArticle(cu, at)
}

func (s *state) barredIn(cu *cue, r doc.Range) bool {
	if cu.unless == nil {
		return false
	}
	for i := r.From; i < r.To; i++ {
		if t := &s.a.Tokens[i]; cu.unless.hasToken(t) {
			s.miss(cu, doc.Range{From: i, To: i + 1}, "forbidden by unless: ", t.Text)
			return true
		}
	}
	return false
}

// barredArticle looks through the article once for each set of words.
func (s *state) barredArticle(cu *cue, at doc.Range) bool {
	if cu.article == nil {
		return false
	}
	found, known := s.articles[cu.article]
	if !known {
		for i := range s.a.Tokens {
			if cu.article.hasToken(&s.a.Tokens[i]) {
				found = s.a.Tokens[i].Text
				break
			}
		}
		if s.articles == nil {
			s.articles = map[*wordSet]string{}
		}
		s.articles[cu.article] = found
	}
	if found == "" {
		return false
	}
	s.miss(cu, at, "forbidden by unless-article: ", found)
	return true
}
