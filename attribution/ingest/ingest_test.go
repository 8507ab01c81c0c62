package ingest

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/report"
	"github.com/hearsay/hearsay/configs"
)

// german gives the reader with the shipped lists.
func german(t testing.TB) *Reader {
	t.Helper()
	w, err := Load(configs.FS, "de")
	if err != nil {
		t.Fatal(err)
	}
	return New(w)
}

var kindNames = map[doc.BlockKind]string{doc.Body: "body", doc.Headline: "headline", doc.Byline: "byline", doc.Caption: "caption",
	doc.CreditLine: "credit", doc.SourceLabel: "label", doc.Boilerplate: "remains", doc.Dateline: "dateline"}

var creditNames = map[doc.CreditKind]string{doc.CreditAuthor: "author", doc.CreditAgency: "agency", doc.CreditSource: "source",
	doc.CreditPicture: "picture", doc.CreditOriginal: "original"}

// shown writes a document's blocks and credits as the tables do.
func shown(d *doc.Document) (blocks, credits string) {
	var bs, cs []string
	for _, b := range d.Blocks {
		bs = append(bs, kindNames[b.Kind]+" "+d.Text[b.Start:b.End])
	}
	for _, c := range d.Credits {
		cs = append(cs, creditNames[c.Kind]+" "+c.Name)
	}
	return strings.Join(bs, "\n"), strings.Join(cs, ", ")
}

// check asserts what holds for every document.
func check(t testing.TB, d *doc.Document) {
	t.Helper()
	if !utf8.ValidString(d.Text) {
		t.Fatal("the text is not UTF-8")
	}
	whole := func(s doc.Span) {
		if s.Start < len(d.Text) && !utf8.RuneStart(d.Text[s.Start]) || s.End < len(d.Text) && !utf8.RuneStart(d.Text[s.End]) {
			t.Fatalf("%v cuts a rune", s)
		}
	}
	at := 0
	for _, b := range append(slices.Clip(d.Blocks), doc.Block{Span: doc.Span{Start: len(d.Text), End: len(d.Text)}}) {
		if b.Start < at || b.End < b.Start || b.End > len(d.Text) {
			t.Fatalf("block %v stands before byte %d or is none", b.Span, at)
		}
		if s := strings.TrimFunc(d.Text[at:b.Start], blank); s != "" {
			t.Fatalf("%q belongs to no block", s)
		}
		whole(b.Span)
		at = b.End
	}
	for _, c := range d.Credits {
		if c.Start < 0 || c.End < c.Start || c.End > len(d.Text) {
			t.Fatalf("credit %q at %v", c.Name, c.Span)
		}
		whole(c.Span)
		if c.Len() > 0 && d.Text[c.Start:c.End] != c.Name && !strings.EqualFold(d.Text[c.Start:c.End], c.Name) {
			t.Fatalf("credit %q: %q stands there", c.Name, d.Text[c.Start:c.End])
		}
		if c.Name == "" {
			t.Fatalf("a credit without a name at %v", c.Span)
		}
	}
	for _, n := range d.Notes {
		for _, s := range n.Spans {
			if s.Start < 0 || s.End > len(d.Text) || s.Len() <= 0 {
				t.Fatalf("note %s points to %v", n.Code, s)
			}
			whole(s)
		}
	}
}

const p = "Der Kreml hat den Besuch am Montag bestätigt. Weitere Angaben machte er nicht."

// texts holds hand-worked readings of plain text; ¶ stands for a body paragraph.
var texts = []struct{ name, text, blocks, credits string }{
	{"body alone", "¶\n¶", "body ¶\nbody ¶", ""},
	{"headline", "Kim reist nach Russland\n\n¶", "headline Kim reist nach Russland\nbody ¶", ""},
	{"kicker and headline", "Nordkorea\nKim reist nach Russland\n¶", "headline Nordkorea\nheadline Kim reist nach Russland\nbody ¶", ""},
	{"headline that asks", "Reist Kim nach Russland?\n\n¶", "headline Reist Kim nach Russland?\nbody ¶", ""},
	{"headline in between", "¶\n\nNeue Vorwürfe\n\n¶", "body ¶\nheadline Neue Vorwürfe\nbody ¶", ""},
	{"a short sentence is no headline", "Kim reist.\n¶", "body Kim reist.\nbody ¶", ""},
	{"a line that ends in a colon is body", "Der Kreml sagte dazu:\n¶", "body Der Kreml sagte dazu:\nbody ¶", ""},
	{"Markdown heading", "# Kim reist\n\n¶\n\n## Lage.\n\n¶", "remains #\nheadline Kim reist\nbody ¶\nremains ##\nheadline Lage.\nbody ¶", ""},
	{"nothing but a headline", "Kim reist nach Russland", "body Kim reist nach Russland", ""},

	{"byline", "Kim reist\nVon Anna Berg\n¶", "headline Kim reist\nbyline Von Anna Berg\nbody ¶", "author Anna Berg"},
	{"two authors and a place", "Von Anna Berg und Tom Kurz, Berlin\n¶", "byline Von Anna Berg und Tom Kurz, Berlin\nbody ¶", "author Anna Berg, author Tom Kurz"},
	{"author and agency", "Von Anna Berg, dpa\n¶", "byline Von Anna Berg, dpa\nbody ¶", "author Anna Berg, agency dpa"},
	{"name with small parts", "Von Jan van der Berg\n¶", "byline Von Jan van der Berg\nbody ¶", "author Jan van der Berg"},
	{"kind of text", "Ein Kommentar von Anna Berg\n¶", "byline Ein Kommentar von Anna Berg\nbody ¶", "author Anna Berg"},
	{"agencies in brackets", "¶\nMinh Duc (Laut TASS, Sputnik, Yonhap)", "body ¶\nbyline Minh Duc (Laut TASS, Sputnik, Yonhap)",
		"author Minh Duc, agency TASS, agency Sputnik, agency Yonhap"},
	{"names in brackets", "¶\nMinh Duc (Laut Nhan Dan und TASS)", "body ¶\nbyline Minh Duc (Laut Nhan Dan und TASS)",
		"author Minh Duc, source Nhan Dan, agency TASS"},
	{"names in brackets without a phrase", "¶\nMinh Duc (Nhan Dan)", "body ¶\nbody Minh Duc (Nhan Dan)", ""},
	{"a headline with Von", "Von Mythen und Legenden\n¶", "headline Von Mythen und Legenden\nbody ¶", ""},
	{"a sentence with Von", "Von Anna Berg kam nichts.\n¶", "body Von Anna Berg kam nichts.\nbody ¶", ""},
	{"a bare name below the article", "¶\nAnna Berg\n(dpa)", "body ¶\nbyline Anna Berg\ncredit (dpa)", "author Anna Berg, agency dpa"},
	{"two capitals are no author", "¶\nWeitere Vorwürfe", "body ¶\nbody Weitere Vorwürfe", ""},

	{"dateline", "BERLIN (Reuters) – ¶", "dateline BERLIN (Reuters) –\nbody ¶", "agency Reuters"},
	{"dateline, two places", "Berlin/Moskau (dpa) - ¶", "dateline Berlin/Moskau (dpa) -\nbody ¶", "agency dpa"},
	{"dateline, agency unknown", "Seoul (XYZ) -- ¶", "dateline Seoul (XYZ) --\nbody ¶", "agency XYZ"},
	{"dateline, service", "München (dpa/lby) - ¶", "dateline München (dpa/lby) -\nbody ¶", "agency dpa, agency lby"},
	{"dateline with date", "Berlin (Deutschland), 12.03.2008 – ¶", "dateline Berlin (Deutschland), 12.03.2008 –\nbody ¶", ""},
	{"dateline with month", "Frankfurt am Main, 5. September – ¶", "dateline Frankfurt am Main, 5. September –\nbody ¶", ""},
	{"dateline in capitals", "WASHINGTON – ¶", "dateline WASHINGTON –\nbody ¶", ""},
	{"dateline and article", "Berlin – ¶", "dateline Berlin –\nbody ¶", ""},
	{"two places and a dash", "Kiew/Moskau – Russland rückt vor. ¶", "dateline Kiew/Moskau –\nbody Russland rückt vor. ¶", ""},
	{"dateline with full stop", "Berlin (dpa). ¶", "dateline Berlin (dpa).\nbody ¶", "agency dpa"},
	{"dateline below the headline", "Kim reist\n\nSeoul (AFP) - ¶", "headline Kim reist\ndateline Seoul (AFP) -\nbody ¶", "agency AFP"},
	{"a dash is no dateline", "Merkel – so heißt es – schweigt. ¶", "body Merkel – so heißt es – schweigt. ¶", ""},
	{"a name and a dash", "Putin – Präsident seit Jahren – schweigt. ¶", "body Putin – Präsident seit Jahren – schweigt. ¶", ""},
	{"brackets without dash", "Berlin (dpa) meldete nichts. ¶", "body Berlin (dpa) meldete nichts. ¶", ""},

	{"sign-off on its line", "¶\n(dpa/AFP)", "body ¶\ncredit (dpa/AFP)", "agency dpa, agency AFP"},
	{"sign-off without brackets", "¶\nmho/dpa", "body ¶\ncredit mho/dpa", "agency dpa"},
	{"sign-off behind the text", "¶\n¶ (dpa/AFP)", "body ¶\nbody ¶\ncredit (dpa/AFP)", "agency dpa, agency AFP"},
	{"sign-off behind the text, bare", "¶ dpa/mho", "body ¶\ncredit dpa/mho", "agency dpa"},
	{"material", "¶\n(mit Material von Reuters und der dpa)", "body ¶\ncredit (mit Material von Reuters und der dpa)", "agency Reuters, agency dpa"},
	{"material, unknown names", "¶\n(Laut Nhan Dan)", "body ¶\ncredit (Laut Nhan Dan)", "source Nhan Dan"},
	{"a sentence in brackets", "¶\n(Laut einem Sprecher kam niemand)", "body ¶\nbody (Laut einem Sprecher kam niemand)", ""},
	{"initials with umlaut", "¶\nsäd/AFP", "body ¶\ncredit säd/AFP", "agency AFP"},
	{"brackets at the end are body", "¶ Es kam anders (dpa).", "body ¶ Es kam anders (dpa).", ""},
	{"other brackets at the end", "¶ (Berlin)", "body ¶ (Berlin)", ""},
	{"an agency as object", "Das sagte er der AFP", "body Das sagte er der AFP", ""},

	{"source", "¶\nQuelle: dpa, Reuters", "body ¶\ncredit Quelle: dpa, Reuters", "source dpa, source Reuters"},
	{"source in brackets", "¶\n(Quelle: Xinhua)", "body ¶\ncredit (Quelle: Xinhua)", "source Xinhua"},
	{"source as address", "¶\nQuelle: https://example.org/a/b,c", "body ¶\ncredit Quelle: https://example.org/a/b,c", "source https://example.org/a/b,c"},
	{"source on the next line", "¶\nQuelle:\nNordkurier", "body ¶\ncredit Quelle:\ncredit Nordkurier", "source Nordkurier"},
	{"sources as a list", "¶\nQuellen:\n- dpa\n- Nordkurier", "body ¶\ncredit Quellen:\ncredit - dpa\ncredit - Nordkurier", "source dpa, source Nordkurier"},
	{"dead source", "¶\nQuelle\n\nTeilen", "body ¶\nlabel Quelle\nremains Teilen", ""},
	{"dead source with colon", "¶\nQuelle:", "body ¶\nlabel Quelle:", ""},
	{"a source in a sentence", "Quelle: Der Sprecher sagte am Montag, die Lage sei unter Kontrolle, man warte auf die Ergebnisse der Prüfung.",
		"body Quelle: Der Sprecher sagte am Montag, die Lage sei unter Kontrolle, man warte auf die Ergebnisse der Prüfung.", ""},

	{"picture", "¶\nFoto: Sputnik\n¶", "body ¶\ncredit Foto: Sputnik\nbody ¶", "picture Sputnik"},
	{"pictures", "¶\n(Fotos/Grafik: dpa, Jan Beispiel)\n¶", "body ¶\ncredit (Fotos/Grafik: dpa, Jan Beispiel)\nbody ¶", "picture dpa, picture Jan Beispiel"},
	{"copyright", "¶\n© Reuters\n¶", "body ¶\ncredit © Reuters\nbody ¶", "picture Reuters"},
	{"caption", "Kim und Putin geben sich die Hand. Foto: Sputnik\n¶", "caption Kim und Putin geben sich die Hand.\ncredit Foto: Sputnik\nbody ¶", "picture Sputnik"},
	{"caption in brackets", "Kim und Putin in Moskau (Archivbild: dpa)\n¶", "caption Kim und Putin in Moskau\ncredit (Archivbild: dpa)\nbody ¶", "picture dpa"},
	{"caption without a stop", "Kim und Putin in Moskau Foto: dpa/Sputnik\n¶", "caption Kim und Putin in Moskau\ncredit Foto: dpa/Sputnik\nbody ¶", "picture dpa, picture Sputnik"},
	{"caption with copyright", "Kim und Putin in Moskau © AFP\n¶", "caption Kim und Putin in Moskau\ncredit © AFP\nbody ¶", "picture AFP"},
	{"a caption with label", "Bild: Stille Straße hinter der Mühle\n¶", "caption Bild: Stille Straße hinter der Mühle\nbody ¶", ""},
	{"a newspaper is no label", "Das sagte er der Bild: Er gehe nicht", "body Das sagte er der Bild: Er gehe nicht", ""},

	{"Markdown picture", "¶\n![[Foto] Ein Bild.](https://example.org/a.jpg)\n¶", "body ¶\nremains ![[Foto] Ein Bild.](https://example.org/a.jpg)\nbody ¶", ""},
	{"Markdown link", "¶ Mehr [hier](https://example.org).", "body ¶ Mehr [hier](https://example.org).", ""},
	{"remains", "Teilen\nAnzeige\n¶\n---\nhttps://example.org\n12.09.2023, 14:05 Uhr\nStand: Montag\nStartseite > Politik > Ausland\n¶",
		"remains Teilen\nremains Anzeige\nbody ¶\nremains ---\nremains https://example.org\nremains 12.09.2023, 14:05 Uhr\nremains Stand: Montag\nremains Startseite > Politik > Ausland\nbody ¶", ""},
	{"cookies", "Wir verwenden Cookies, um Inhalte zu zeigen.\n¶", "remains Wir verwenden Cookies, um Inhalte zu zeigen.\nbody ¶", ""},
	{"link box", "¶\nMehr zum Thema\nKim in Moskau\nPutin in Pjöngjang\n¶", "body ¶\nremains Mehr zum Thema\nremains Kim in Moskau\nremains Putin in Pjöngjang\nbody ¶", ""},
	{"read also", "¶\nLesen Sie auch: Kim in Moskau\n¶", "body ¶\nremains Lesen Sie auch: Kim in Moskau\nbody ¶", ""},
	{"comments", "¶\nKommentar (0)", "body ¶\nremains Kommentar (0)", ""},
	{"comments with text", "¶\nKommentare (2)\nMax: Das stimmt nicht.\nEva: Doch.", "body ¶\nremains Kommentare (2)\nremains Max: Das stimmt nicht.\nremains Eva: Doch.", ""},
	{"an opinion piece", "Kommentar\nKim reist\n¶\n¶\n¶", "headline Kommentar\nheadline Kim reist\nbody ¶\nbody ¶\nbody ¶", ""},
	{"an omission", "¶\n[…]\n¶", "body ¶\nbody […]\nbody ¶", ""},
	{"line ends", "Kim reist\r\n\r\n¶\r¶\u2028¶", "headline Kim reist\nbody ¶\nbody ¶\nbody ¶", ""},
}

func TestTexts(t *testing.T) {
	r := german(t)
	for _, c := range texts {
		t.Run(c.name, func(t *testing.T) {
			text, want := strings.ReplaceAll(c.text, "¶", p), strings.ReplaceAll(c.blocks, "¶", p)
			d, err := r.Read("a.txt", []byte(text), Auto)
			if err != nil {
				t.Fatal(err)
			}
			if d.Text != text {
				t.Errorf("the text changed: %q", d.Text)
			}
			if blocks, credits := shown(&d); blocks != want || credits != c.credits {
				t.Errorf("got\n%s\ncredits %s\nwant\n%s\ncredits %s", blocks, credits, want, c.credits)
			}
			check(t, &d)
		})
	}
}

func TestDeadSource(t *testing.T) {
	d, err := german(t).Read("", []byte(p+"\nQuelle\n"), Text)
	if err != nil || len(d.Notes) != 1 || d.Notes[0].Code != report.DeadSource {
		t.Fatalf("notes %+v, error %v", d.Notes, err)
	}
	if s := d.Notes[0].Spans[0]; d.Text[s.Start:s.End] != "Quelle" {
		t.Errorf("the note points to %q", d.Text[s.Start:s.End])
	}
}

func TestTitleAndAuthors(t *testing.T) {
	d, err := german(t).Read("", []byte("Kim reist  nach Russland\nVon Anna Berg\n"+p), Text)
	if err != nil || d.Title != "Kim reist nach Russland" || fmt.Sprint(d.Authors) != "[Anna Berg]" || d.Language != "" {
		t.Errorf("title %q, authors %v, language %q, error %v", d.Title, d.Authors, d.Language, err)
	}
}

func TestWrappedLines(t *testing.T) {
	text := "Kim reist\n\n" +
		"Der Kreml hat den Besuch am Montag bestätigt und zugleich\n" +
		"angekündigt, dass weitere Treffen folgen sollen. Das sagte\n" +
		"ein Sprecher der Agentur, die sich auf Kreise\n" +
		"Moskaus berief.\n\n" +
		"In Seoul hieß es dagegen, man habe davon nichts gehört und\n" +
		"werde abwarten."
	d, err := german(t).Read("", []byte(text), Text)
	if err != nil {
		t.Fatal(err)
	}
	if len(d.Blocks) != 3 || !strings.HasSuffix(d.Text[d.Blocks[1].Start:d.Blocks[1].End], "Moskaus berief.") {
		b, _ := shown(&d)
		t.Errorf("got %d blocks:\n%s", len(d.Blocks), b)
	}
}

func TestReadErrors(t *testing.T) {
	r := german(t)
	for _, c := range []struct {
		name, data string
		format     Format
		want       string
	}{
		{"a.txt", "", Auto, "a.txt: the file is empty: there is nothing to analyse"},
		{"a.txt", " \n\u200b\t", Auto, "a.txt: the file is empty: there is nothing to analyse"},
		{"a.png", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", Auto, "a.png is not text (it holds zero bytes): extract its text first"},
		{"a.pdf", "%PDF-1.7\n%abc", Auto, "a.pdf is not text (it is a PDF file): extract its text first"},
		{"", strings.Repeat("\x01\x02\x03\xff", 20), Text, "the input is not text (it holds control characters): extract its text first"},
		{"a.html", "<html><body></body></html>", Auto, "a.html: no main text was found in the page: save the article's text and read that"},
		{"a.html", "<html>\xff\x00", Auto, "a.html is not text (it holds zero bytes): extract its text first"},
		{"a.html", strings.Repeat("<div>", 600) + "x", Auto, "a.html: the page cannot be read: open stack of elements exceeds 512 nodes: save the article's text and read that"},
		{"a.doc", "x", "word", `a.doc: unknown format "word": use text, markdown, html, json or jsonl`},
		{"a.json", "[1]", Auto, `a.json: it holds a JSON array: write one object per article, {"text": …}`},
	} {
		d, err := r.Read(c.name, []byte(c.data), c.format)
		if err == nil || err.Error() != c.want {
			t.Errorf("%s: error %v, want %s", c.name, err, c.want)
		}
		if d.Text != "" {
			t.Errorf("%s: a document with the error: %q", c.name, d.Text)
		}
	}
	var notText *NotTextError
	if _, err := r.Read("x", []byte("a\x00"), Text); !errors.As(err, &notText) {
		t.Errorf("got %T, want *NotTextError", err)
	}
	var empty *EmptyError
	if _, err := r.Read("x", nil, Text); !errors.As(err, &empty) {
		t.Errorf("got %T, want *EmptyError", err)
	}
}

func TestDecode(t *testing.T) {
	for _, c := range []struct{ name, data, want, note string }{
		{"UTF-8", "Äpfel „ja“", "Äpfel „ja“", ""},
		{"UTF-8 with byte order mark", "\xef\xbb\xbfÄpfel", "Äpfel", ""},
		{"Windows-1252", "\xc4pfel \x84ja\x93 \x96 5 \x80", "Äpfel „ja“ – 5 €", "Windows-1252"},
		{"Latin-1", "M\xfcnchen", "München", "Windows-1252"},
		{"a byte order mark and Windows-1252", "\xef\xbb\xbfM\xfcnchen", "München", "Windows-1252"},
		{"UTF-16, little end first", "\xff\xfeM\x00\xfc\x00", "Mü", "UTF-16"},
		{"UTF-16, big end first", "\xfe\xff\x00M\x00\xfc", "Mü", "UTF-16"},
	} {
		got, note, err := Decode("a", []byte(c.data))
		if err != nil || got != c.want || (note != nil) != (c.note != "") {
			t.Errorf("%s: got %q, %v, %v", c.name, got, note, err)
			continue
		}
		if note != nil && (note.Code != report.Encoding || !strings.Contains(note.Message, c.note)) {
			t.Errorf("%s: note %+v", c.name, note)
		}
	}
}

func TestDetect(t *testing.T) {
	for _, c := range []struct {
		name, data string
		want       Format
	}{
		{"a.txt", "<html>", Text}, {"a.MD", "", Markdown}, {"a.htm", "", HTML}, {"a.jsonl", "", JSONL}, {`c:\a.json`, "", JSON},
		{"", "Ein Text.", Text}, {"-", "\ufeff <!DOCTYPE html>", HTML}, {"", "<HTML>", HTML}, {"", "<article>", HTML},
		{"", `{"text":"a"}`, JSON}, {"", "{\n \"text\":\"a\"\n}", JSON}, {"", "{\"text\":\"a\"}\n{\"text\":\"b\"}\n", JSONL},
		{"", "{geschweift}", Text}, {"", "<3 Berlin", Text}, {"", "", Text},
	} {
		if got := Detect(c.name, []byte(c.data)); got != c.want {
			t.Errorf("%q %q: got %s, want %s", c.name, c.data, got, c.want)
		}
	}
}

func TestLoadSaysWhatIsWrong(t *testing.T) {
	_, err := Load(fstest.MapFS{
		"lists/de/boilerplate.yaml":  {Data: []byte("entries: 3")},
		"lists/de/name-joiners.yaml": {Data: []byte("enteries: [und]")},
	}, "de")
	if err == nil || !strings.Contains(err.Error(), "boilerplate.yaml") || !strings.Contains(err.Error(), "name-joiners.yaml") {
		t.Errorf("got %v, want both files named", err)
	}
}

// TestNoWords: without lists nothing is set aside by a word.
func TestNoWords(t *testing.T) {
	d, err := New(Words{}).Read("", []byte("Kim reist\nVon Anna Berg\n"+p+"\nQuelle\nTeilen"), Text)
	if err != nil {
		t.Fatal(err)
	}
	b, c := shown(&d)
	if want := "headline Kim reist\nheadline Von Anna Berg\nbody " + p + "\nbody Quelle\nbody Teilen"; b != want || c != "" {
		t.Errorf("got\n%s\n%s", b, c)
	}
}
