package render

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// Markdown writes the reports as Markdown with tables (GitHub's kind).
func Markdown(w io.Writer, items []Item, o Options) error {
	if err := check(items); err != nil {
		return err
	}
	b := bufio.NewWriter(w)
	for i, it := range items {
		if i > 0 {
			fmt.Fprintln(b)
		}
		markdown(b, newView(it, o))
	}
	return b.Flush() // the first error of any write
}

func markdown(w io.Writer, v *view) {
	l, s := v.labels, v.Report.Summary
	title := v.Report.Article.Title
	for _, other := range []string{v.Name, v.Report.Article.ID} {
		if title == "" {
			title = other
		}
	}
	fmt.Fprintf(w, "# %s\n\n%s\n", mdText(title), counts(l, s.Claims, s.Sources, s.MaxHops))
	if len(v.rows) == 0 {
		fmt.Fprintf(w, "\n%s\n", l.none)
	} else {
		fmt.Fprintf(w, "\n| %s | %s | %s | %s | %s |\n|--:|---|---|---|--:|\n", l.hops, l.kind, l.words, l.chain, l.line)
	}
	for _, r := range v.rows {
		at := ""
		if r.line > 0 {
			at = itoa(r.line)
		}
		fmt.Fprintf(w, "| %d | %s | %s | %s | %s |\n", r.claim.Hops, mdText(l.typeName(r.kind)), mdText(r.claim.Text), mdText(v.path(r)), at)
	}
	if list := v.origins(); len(list) > 0 {
		fmt.Fprintf(w, "\n## %s\n\n", l.origins)
		for _, o := range list {
			fmt.Fprintf(w, "- %s: %s\n", mdText(v.sourceName(v.source(o.Source))), count(o.Claims, l.claim, l.claims))
		}
	}
	if len(v.Report.Findings) > 0 {
		fmt.Fprintf(w, "\n## %s\n\n", l.findings)
	}
	for _, f := range v.Report.Findings {
		at := ""
		if n := v.findingLine(f); n > 0 {
			at = fmt.Sprintf(" (%s %d)", l.line, n)
		}
		_, text := v.finding(f)
		fmt.Fprintf(w, "- `%s`: %s%s\n", strings.ReplaceAll(Clean(f.Code), "`", "'"), mdText(text), at)
	}
}

var mdEscaper = strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", `\<`, ">", `\>`,
	"|", `\|`, "#", `\#`, "&", `\&`, "~", `\~`, "!", `\!`)

// mdText escapes text for Markdown, inside and outside of tables.
func mdText(s string) string { return mdEscaper.Replace(Clean(s)) }
