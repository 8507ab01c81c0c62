package gold

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/report"
)

// wordPattern finds words for the comparison of names; full stops and hyphens stand inside them ("tagesschau.de").
var wordPattern = regexp.MustCompile(`[\p{L}\p{N}_.-]*[\p{L}\p{N}_]`)

func words(s string) []string { return wordPattern.FindAllString(strings.ToLower(s), -1) }

// inside reports whether the words of a stand together in b. A word may be
// inflected by up to two letters; a single long word may be part of a compound.
func inside(a, b []string) bool {
	if len(a) == 0 || len(a) > len(b) {
		return false
	}
	for i := 0; i+len(a) <= len(b); i++ {
		if wordsMatch(a, b[i:i+len(a)]) {
			return true
		}
	}
	return false
}

func wordsMatch(a, b []string) bool {
	for i, x := range a {
		y := b[i]
		if x == y || inflected(x, y) || len(a) == 1 && utf8.RuneCountInString(x) > 3 && strings.Contains(y, x) {
			continue
		}
		return false
	}
	return true
}

func inflected(x, y string) bool {
	short, long := utf8.RuneCountInString(x), utf8.RuneCountInString(y)
	if short > long {
		x, y, short, long = y, x, long, short
	}
	return short > 2 && long-short <= 2 && strings.HasPrefix(y, x)
}

// maxMention is the number of words above which a mention says nothing about who is meant.
const maxMention = 14

// names holds the words of all that a report's sources are called.
type names struct {
	text []rune
	of   map[string]*report.Source
	seen map[string][][]string
}

func newNames(text string, sources []report.Source) *names {
	n := &names{text: []rune(text), of: map[string]*report.Source{}, seen: map[string][][]string{}}
	for i := range sources {
		n.of[sources[i].ID] = &sources[i]
	}
	return n
}

// match reports whether a gold entry and the source of that id are one.
func (n *names) match(entry, id string) bool {
	s := n.of[id]
	if s == nil {
		return false
	}
	known, ok := n.seen[id]
	if !ok {
		for _, name := range append([]string{s.Name}, s.Aliases...) {
			known = append(known, words(name))
		}
		for _, m := range s.Mentions {
			if w := words(n.cut(m)); len(w) <= maxMention {
				known = append(known, w)
			}
		}
		n.seen[id] = known
	}
	e := words(entry)
	for _, w := range known {
		if inside(e, w) || inside(w, e) {
			return true
		}
	}
	return false
}

// cut gives the text of a span, as much of it as there is.
func (n *names) cut(s report.Span) string {
	from, to := min(max(s.Start, 0), len(n.text)), min(max(s.End, 0), len(n.text))
	if from >= to {
		return ""
	}
	return string(n.text[from:to])
}
