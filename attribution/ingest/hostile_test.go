package ingest

import (
	"fmt"
	"strings"
	"testing"
)

// TestHostile runs shapes that cost square time in a careless reader. They are
// sized so that such a reader would run for minutes.
func TestHostile(t *testing.T) {
	var credits, headings strings.Builder
	for i := range 50_000 {
		fmt.Fprintf(&credits, "Foto: Jan%d Bild\n", i)
		fmt.Fprintf(&headings, "# Kopf %d\n", i)
	}
	page := func(head, body string) string {
		return "<html><head>" + head + "</head><body>" + body + "</body></html>"
	}
	body := strings.Repeat("<p>"+p+"</p>", 10)
	r := german(t)
	for name, in := range map[string]struct {
		text   string
		format Format
	}{
		"one line":       {strings.Repeat("Wort ", 1<<18), Text},
		"one word":       {strings.Repeat("x", 1<<20), Text},
		"empty lines":    {strings.Repeat("\n", 1<<20) + "x", Text},
		"credits":        {credits.String(), Text},
		"headings":       {headings.String(), Text},
		"source labels":  {strings.Repeat("Quelle:\n", 50_000), Text},
		"names":          {strings.Repeat("Anna Berg\n(dpa)\n", 50_000), Text},
		"sign-offs":      {p + strings.Repeat("\n(dpa)", 50_000), Text},
		"boxes":          {strings.Repeat("Mehr zum Thema\nKim\n", 50_000), Text},
		"comments":       {strings.Repeat("Kommentar\n", 50_000), Text},
		"tabs":           {"Foto: a" + strings.Repeat("\t", 1<<20) + "b", Text},
		"list of names":  {"Von Anna Berg" + strings.Repeat(", Anna Berg", 1<<17), Text},
		"brackets":       {strings.Repeat("(", 1<<20), Text},
		"short wraps":    {strings.Repeat("der kurze Text läuft einfach immer weiter und weiter und\n", 1<<14), Text},
		"paragraphs":     {page("", strings.Repeat("<p>"+p+"</p>", 5000)), HTML},
		"marked authors": {page("", strings.Repeat("<div class=author>"+strings.Repeat("x", 500), 300)+body), HTML},
		"meta authors":   {page(strings.Repeat("<meta name=author content='Anna Berg, Tom Kurz'>", 20_000), body), HTML},
		"linked data": {page("<script type=application/ld+json>["+strings.Repeat(`{"@type":"NewsArticle","author":"A B"},`, 20_000)+"{}]</script>", body),
			HTML},
		"deep linked data": {page("<script type=application/ld+json>"+strings.Repeat("[", 1<<17)+"</script>", body), HTML},
	} {
		t.Run(name, func(t *testing.T) {
			d, err := r.Read("a", []byte(in.text), in.format)
			if err != nil {
				t.Fatal(err)
			}
			check(t, &d)
		})
	}
}

func BenchmarkRead(b *testing.B) {
	text := []byte("Kim reist nach Russland\nVon Anna Berg\nBERLIN (Reuters) – " + strings.Repeat(p+" "+p+" "+p+"\n", 40) + "(dpa/AFP)\n")
	r := german(b)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := r.Read("a.txt", text, Text); err != nil {
			b.Fatal(err)
		}
	}
}
