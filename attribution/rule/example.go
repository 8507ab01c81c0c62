package rule

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
)

// Roles that an example can mark.
var Roles = []string{"content", "cue", "source", "addressee", "frame"}

// Example is a marked text, parsed.
type Example struct {
	Text  string                // without the marks
	Spans map[string][]doc.Span // by role: bytes of Text, by position; only marked roles
}

// ParseExample takes the marks out of a text: "[Der Minister]{source} sagte".
// Marks may lie inside each other; a backslash takes the meaning from [ ] { }
// and from itself. The error says at which character of the marked text.
func ParseExample(marked string) (Example, error) {
	ex := Example{Spans: map[string][]doc.Span{}}
	var text strings.Builder
	type mark struct{ start, at int }
	var open []mark
	fail := func(at int, format string, args ...any) (Example, error) {
		return Example{}, fmt.Errorf("example %s, character %d: %s", shorten(marked), len([]rune(marked[:at]))+1, fmt.Sprintf(format, args...))
	}
	for i := 0; i < len(marked); i++ {
		switch c := marked[i]; c {
		case '\\':
			if i+1 < len(marked) && strings.IndexByte(`[]{}\`, marked[i+1]) >= 0 {
				i++
			}
			text.WriteByte(marked[i])
		case '[':
			open = append(open, mark{text.Len(), i})
		case ']':
			if len(open) == 0 {
				return fail(i, "] without [")
			}
			m := open[len(open)-1]
			open = open[:len(open)-1]
			role, ok := roleAt(marked, i+1)
			if !ok {
				return fail(i, "no {role} behind ]")
			}
			if !slices.Contains(Roles, role) {
				return fail(i+1, "unknown role {%s} (roles are %s)", role, strings.Join(Roles, ", "))
			}
			if m.start == text.Len() {
				return fail(m.at, "nothing between [ and ]")
			}
			ex.Spans[role] = append(ex.Spans[role], doc.Span{Start: m.start, End: text.Len()})
			i += len(role) + 2
		case '{', '}':
			return fail(i, "%c without ]", c)
		default:
			text.WriteByte(c)
		}
	}
	if len(open) > 0 {
		return fail(open[len(open)-1].at, "[ without ]")
	}
	if strings.TrimSpace(text.String()) == "" {
		return Example{}, fmt.Errorf("example without text")
	}
	ex.Text = text.String()
	for role, spans := range ex.Spans {
		slices.SortFunc(spans, func(a, b doc.Span) int { return a.Start - b.Start })
		for i := 1; i < len(spans); i++ {
			if spans[i-1].Overlaps(spans[i]) {
				return Example{}, fmt.Errorf("example %s: two marks of role %s lie on each other", shorten(marked), role)
			}
		}
	}
	return ex, nil
}

// roleAt reads "{role}" at i.
func roleAt(s string, i int) (string, bool) {
	rest, ok := strings.CutPrefix(s[i:], "{")
	if !ok {
		return "", false
	}
	role, _, ok := strings.Cut(rest, "}")
	return role, ok
}

// Mark is the reverse of ParseExample: the text with the spans of each role
// marked. Spans that cross each other cannot be written; the later one is left out.
func Mark(text string, spans map[string][]doc.Span) string {
	type mark struct {
		doc.Span
		role string
	}
	var marks []mark
	for _, role := range Roles {
		for _, s := range spans[role] {
			if 0 <= s.Start && s.Start < s.End && s.End <= len(text) {
				marks = append(marks, mark{s, role})
			}
		}
	}
	slices.SortStableFunc(marks, func(a, b mark) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return b.End - a.End
	})
	var b strings.Builder
	var open []mark
	pos := 0
	upto := func(end int) {
		b.WriteString(escape.Replace(text[pos:end]))
		pos = end
	}
	closeUntil := func(start int) {
		for len(open) > 0 && open[len(open)-1].End <= start {
			m := open[len(open)-1]
			open = open[:len(open)-1]
			upto(m.End)
			b.WriteString("]{" + m.role + "}")
		}
	}
	for _, m := range marks {
		closeUntil(m.Start)
		if len(open) > 0 && m.End > open[len(open)-1].End {
			continue
		}
		upto(m.Start)
		b.WriteByte('[')
		open = append(open, m)
	}
	closeUntil(len(text))
	upto(len(text))
	return b.String()
}

var escape = strings.NewReplacer(`\`, `\\`, "[", `\[`, "]", `\]`, "{", `\{`, "}", `\}`)

func shorten(s string) string {
	r := []rune(s)
	if len(r) > 40 {
		return "„" + string(r[:39]) + "…“"
	}
	return "„" + s + "“"
}
