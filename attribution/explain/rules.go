package explain

import (
	"fmt"
	"io"

	"github.com/hearsay/hearsay/attribution/doc"
)

// Attribution prints one attribution with the words of each role.
func Attribution(w io.Writer, a *doc.Analysis, at *doc.Attribution) error {
	p := printer{w: w}
	p.line("  %s  %v, %s  confidence %.2f", at.Rule, at.Type, manner(at), at.Score)
	for _, role := range Roles(at) {
		if words := Words(a, role.At); words != "" {
			p.line("    %-10s %s", role.Name, words)
		}
	}
	for _, l := range at.Links {
		by := l.Rule
		if cue := Words(a, []doc.Range{l.Cue}); cue != "" {
			by = "cue „" + cue + "“, " + by
		}
		p.line("    %-10s %s  (%s)", linkNames[l.Kind], Words(a, []doc.Range{l.Source}), by)
	}
	if len(at.Hedges) > 0 {
		p.line("    %-10s %s", "hedged", Words(a, at.Hedges))
	}
	if at.From >= 0 {
		p.line("    %-10s source carried over from attribution %d", "inferred", at.From+1)
	}
	return p.err
}

var linkNames = map[doc.LinkKind]string{doc.Appeal: "appeal to", doc.Told: "told", doc.Relayed: "relayed by"}

func manner(at *doc.Attribution) string {
	s := at.Polarity.String()
	if at.Mood != doc.NoMood {
		s += ", " + at.Mood.String()
	}
	if at.Medium != "" {
		s += ", " + at.Medium
	}
	return s
}

// Role is the words of one role.
type Role struct {
	Name string
	At   []doc.Range
}

// Roles gives the roles of an attribution by the names that examples use.
func Roles(at *doc.Attribution) []Role {
	return []Role{{"content", at.Content}, {"cue", at.Cue}, {"source", at.Source}, {"addressee", at.Addressee}, {"frame", at.Frame}}
}

// Near prints a rule that nearly fired at some words, with the condition that failed.
func Near(w io.Writer, a *doc.Analysis, id string, at doc.Range, why string) error {
	_, err := fmt.Fprintf(w, "  %s at „%s“: %s\n", id, Words(a, []doc.Range{at}), why)
	return err
}

// printer keeps the first error.
type printer struct {
	w   io.Writer
	err error
}

func (p *printer) line(format string, args ...any) {
	if p.err == nil {
		_, p.err = fmt.Fprintf(p.w, format+"\n", args...)
	}
}
