package ingest

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/report"
)

const pages = "../../testdata/html"

// TestPages reads own-made pages, each marked up in another way that German
// news sites use.
func TestPages(t *testing.T) {
	r := german(t)
	for _, c := range []struct {
		file                                    string
		title, outlet, url, published, language string
		authors, based                          []string
		credits                                 string
		kinds                                   string // of the blocks
		first, last                             string // how the body begins and ends
	}{
		{
			file: "jsonld-article", title: "Hafen von Nordstadt nach Ölunfall gesperrt", outlet: "Nordstädter Tageblatt",
			url: "https://www.nordstaedter-tageblatt.example/hafen-gesperrt-101.html", published: "2024-03-12T09:15:00+01:00", language: "de",
			authors: []string{"Anna Berg", "Tom Kurz"}, based: []string{"https://www.presseportal.example/pm/1234/567890"},
			credits: "author Anna Berg, author Tom Kurz, agency dpa, original presseportal.example, picture Jan Beispiel, picture dpa",
			kinds:   "headline dateline body caption credit body headline body",
			first:   "Nach einem Unfall", last: "hieß es bei der Feuerwehr.",
		}, {
			file: "jsonld-graph", title: "Rat stimmt für neue Brücke", outlet: "Südpost", url: "https://suedpost.example/bruecke",
			published: "2023-11-02", language: "de", authors: []string{"Lena Probe"}, based: []string{"https://www.flusskurier.example/rat"},
			credits: "author Lena Probe, agency AFP, original Flusskurier", kinds: "headline body body body",
			first: "Der Rat der Stadt", last: "Weitere Angaben machte er nicht.",
		}, {
			file: "opengraph", title: "Streik legt Busse lahm", outlet: "Weststern", url: "https://www.weststern.example/streik",
			published: "2022-05-04T05:30:00Z", language: "de", credits: "source ots", kinds: "headline body body body credit",
			first: "In Weststadt", last: "ließ die Gewerkschaft offen.",
		}, {
			file: "meta-tags", title: "Forscher finden alte Karte", outlet: "Ostbote", published: "2021-08-19T17:02:00+0200", language: "de",
			authors: []string{"Mia Schmidt-Probe"}, based: []string{"https://www.wissenskurier.example/karte"},
			credits: "author Mia Schmidt-Probe, agency dpa, original wissenskurier.example", kinds: "headline body body body credit",
			first: "In einem Archiv", last: "teilte das Museum mit.",
		}, {
			file: "microdata", title: "Lawine verschüttet Straße", outlet: "Alpenblatt", url: "https://www.alpenblatt.example/lawine",
			published: "2020-01-30T08:00:00+01:00", language: "de", authors: []string{"Josef Muster"},
			based:   []string{"https://www.bergzeitung.example/lawine"},
			credits: "author Josef Muster, original bergzeitung.example", kinds: "headline remains body body body",
			first: "Eine Lawine", last: "laut Wetterdienst vom Wind ab.",
		}, {
			file: "class-names", title: "Fähre fällt aus", authors: []string{"Hein Hansen"},
			credits: "author Hein Hansen, picture Hein Hansen",
			kinds:   "headline remains remains byline remains body body body credit remains remains remains",
			first:   "Die Fähre zur Insel", last: "Die Fahrt koste zwölf Euro.",
		},
	} {
		t.Run(c.file, func(t *testing.T) {
			data, err := os.ReadFile(filepath.Join(pages, c.file+".html"))
			if err != nil {
				t.Fatal(err)
			}
			d, err := r.Read(c.file+".html", data, Auto)
			if err != nil {
				t.Fatal(err)
			}
			for _, v := range [][3]string{{"title", d.Title, c.title}, {"outlet", d.Outlet, c.outlet}, {"url", d.URL, c.url},
				{"published", d.Published, c.published}, {"language", d.Language, c.language}} {
				if v[1] != v[2] {
					t.Errorf("%s: got %q, want %q", v[0], v[1], v[2])
				}
			}
			if !slices.Equal(d.Authors, c.authors) || !slices.Equal(d.Based, c.based) {
				t.Errorf("authors %q, based on %q; want %q, %q", d.Authors, d.Based, c.authors, c.based)
			}
			_, credits := shown(&d)
			if credits != c.credits {
				t.Errorf("credits %s\n want %s", credits, c.credits)
			}
			var kinds []string
			var body []doc.Block
			for _, b := range d.Blocks {
				kinds = append(kinds, kindNames[b.Kind])
				if b.Kind == doc.Body {
					body = append(body, b)
				}
			}
			if got := strings.Join(kinds, " "); got != c.kinds {
				t.Errorf("blocks %s\n want %s", got, c.kinds)
			}
			if !strings.HasPrefix(d.Text[body[0].Start:], c.first) || !strings.HasSuffix(d.Text[:body[len(body)-1].End], c.last) {
				t.Errorf("the body runs from %q to %q", d.Text[body[0].Start:body[0].End], d.Text[body[len(body)-1].Start:body[len(body)-1].End])
			}
			check(t, &d)
		})
	}
}

func TestPageEncoding(t *testing.T) {
	body := "<p>" + strings.Repeat("Der B\xfcrgermeister hat den Besuch best\xe4tigt, teilte er am Montag mit. ", 5) + "</p>"
	d, err := german(t).Read("a.html", []byte(`<html><head><meta charset="iso-8859-1"></head><body>`+body+"</body></html>"), Auto)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(d.Text, "Der Bürgermeister hat den Besuch bestätigt") {
		t.Errorf("text %q", d.Text)
	}
	if len(d.Notes) != 1 || d.Notes[0].Code != report.Encoding || !strings.Contains(d.Notes[0].Message, "windows-1252") {
		t.Errorf("notes %+v", d.Notes)
	}
}

// A page that calls itself UTF-8, or looks so, and has a broken byte in its
// headline: FuzzPage found that the byte went on into the text.
func TestPageWithABrokenByte(t *testing.T) {
	body := "<p>" + strings.Repeat("Der Bürgermeister hat den Besuch bestätigt, teilte er am Montag mit. ", 5) + "</p>"
	d, err := german(t).Read("a.html", []byte("<html><head><meta charset=utf-8></head><body><h1>Gr\xfcße aus Köln\xc3</h1>"+body+"</body></html>"), Auto)
	if err != nil {
		t.Fatal(err)
	}
	check(t, &d)
	if d.Title != "Gr\ufffdße aus Köln\ufffd" || !strings.HasPrefix(d.Text, d.Title+"\n\nDer Bürgermeister") {
		t.Errorf("title %q, text %.60q", d.Title, d.Text)
	}
	if len(d.Notes) != 1 || d.Notes[0].Code != report.Encoding || !strings.Contains(d.Notes[0].Message, "read as UTF-8 with U+FFFD for what is none") {
		t.Errorf("notes %+v", d.Notes)
	}
}

// TestPageBrokenLinkedData has blocks that are no JSON, hold wrong types, refer to themselves or to nothing.
func TestPageBrokenLinkedData(t *testing.T) {
	text := "<p>" + strings.Repeat("Der Kreml hat den Besuch bestätigt, teilte er am Montag mit. ", 5) + "</p>"
	for _, ld := range []string{
		``, `{`, `null`, `[]`, `[[[[[[[[[[[[{"@type":"NewsArticle","headline":"zu tief"}]]]]]]]]]]]]`,
		`{"@type":"NewsArticle","headline":7,"author":[null,3,{"name":4}],"publisher":"","isBasedOn":{}}`,
		`{"@type":"NewsArticle","@id":"a","author":{"@id":"a"},"isBasedOn":{"@id":"a"},"provider":{"@id":"fehlt"}}`,
		`{"@graph":{"@graph":{"@type":["NewsArticle",1],"author":"https://example.org/x"}}}`,
	} {
		page := `<html><head><script type="application/ld+json">` + ld + `</script></head><body>` + text + `</body></html>`
		d, err := german(t).Read("a.html", []byte(page), Auto)
		if err != nil || d.Title != "" || len(d.Authors) != 0 {
			t.Errorf("%s: title %q, authors %q, error %v", ld, d.Title, d.Authors, err)
		}
		check(t, &d)
	}
}
