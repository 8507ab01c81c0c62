package explain

import (
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
)

// Sources prints for some attributions whom the words of the source, the
// addressee and the links were resolved to.
func Sources(w io.Writer, a *doc.Analysis, list []doc.Attribution, which []int, sources []doc.Source) error {
	p := printer{w: w}
	byID := index(sources)
	seen := map[string]bool{}
	say := func(words []doc.Range, id, as string) {
		if len(words) == 0 && id == "" {
			return
		}
		line := "  „" + Words(a, words) + "“ is " + describe(byID, id)
		if len(words) == 0 {
			line = "  carried over: " + describe(byID, id)
		}
		if line += as; !seen[line] {
			seen[line] = true
			p.line("%s", line)
		}
	}
	for _, i := range which {
		at := &list[i]
		say(at.Source, at.SourceID, "")
		say(at.Addressee, at.AddresseeID, " (addressee)")
		for _, l := range at.Links {
			say([]doc.Range{l.Source}, l.ID, " ("+linkNames[l.Kind]+")")
		}
	}
	return p.err
}

// Claim prints a claim with its chain, and the attributions that the chain was
// made of, innermost first.
func Claim(w io.Writer, a *doc.Analysis, c *doc.Claim, list []doc.Attribution, sources []doc.Source) error {
	p := printer{w: w}
	byID := index(sources)
	names := make([]string, 0, len(c.Chain)+1)
	for _, id := range c.Chain {
		name := id
		if s := byID[id]; s != nil {
			name = clean(s.Name)
		}
		names = append(names, name)
	}
	inferred := ""
	if c.Inferred {
		inferred = ", inferred"
	}
	p.line("  %s  (confidence %.2f%s)", strings.Join(append(names, "article"), " → "), c.Score, inferred)
	p.line("    claim      %s", clean(c.Text))
	seen := map[int]bool{}
	for _, i := range c.Attributions {
		for ; i >= 0 && i < len(list) && !seen[i]; i = list[i].Within {
			seen[i] = true
			at := &list[i]
			p.line("    %-10s %s: %s", "said by", at.Rule, describe(byID, at.SourceID))
			for _, l := range at.Links {
				p.line("    %-10s %s: %s", linkNames[l.Kind], l.Rule, describe(byID, l.ID))
			}
			if at.Within >= 0 {
				p.line("    %-10s attribution %d, of %s", "within", at.Within+1, list[at.Within].Rule)
			}
		}
	}
	return p.err
}

func index(sources []doc.Source) map[string]*doc.Source {
	byID := make(map[string]*doc.Source, len(sources)+1)
	for i := range sources {
		byID[sources[i].ID] = &sources[i]
	}
	return byID
}

func describe(byID map[string]*doc.Source, id string) string {
	s := byID[id]
	switch {
	case id == "":
		return "nobody that is named"
	case s == nil:
		return id
	}
	out := clean(s.Name) + " (" + s.ID + ", " + s.Kind
	if !s.Named {
		out += ", unnamed"
		if s.Reason != "" {
			out += ": " + clean(s.Reason)
		}
	}
	if n := len(s.Mentions); n > 1 {
		out += ", mentioned " + strconv.Itoa(n) + " times"
	}
	return out + ")"
}

// Touching gives the indexes of the attributions that have words in some sentences.
func Touching(a *doc.Analysis, list []doc.Attribution, sents doc.Range) []int {
	var out []int
	for i := range list {
		at := &list[i]
		if slices.ContainsFunc(slices.Concat(at.Content, at.Cue, at.Frame), func(r doc.Range) bool { return touches(a, r, sents) }) {
			out = append(out, i)
		}
	}
	return out
}

// TouchingClaims gives the indexes of the claims that have words in some sentences.
func TouchingClaims(a *doc.Analysis, list []doc.Claim, sents doc.Range) []int {
	var out []int
	for i := range list {
		if slices.ContainsFunc(list[i].Content, func(r doc.Range) bool { return touches(a, r, sents) }) {
			out = append(out, i)
		}
	}
	return out
}

func touches(a *doc.Analysis, r, sents doc.Range) bool {
	if r.Empty() {
		return false
	}
	return a.Tokens[r.From].Sent < sents.To && a.Tokens[r.To-1].Sent >= sents.From
}
