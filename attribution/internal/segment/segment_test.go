package segment

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/configs"
)

// german gives the segmenter with the shipped lists.
func german(t testing.TB) *Segmenter {
	t.Helper()
	w, err := Load(configs.FS, "de")
	if err != nil {
		t.Fatal(err)
	}
	return New(w)
}

// shown writes an analysis as a table does: tokens apart by a space (one
// inside a token is shown as _), sentences by " | ".
func shown(a *doc.Analysis) string {
	var all []string
	for _, s := range a.Sentences {
		var words []string
		for _, t := range a.Tokens[s.From:s.To] {
			words = append(words, strings.ReplaceAll(t.Text, " ", "_"))
		}
		all = append(all, strings.Join(words, " "))
	}
	return strings.Join(all, " | ")
}

// table holds hand-worked cuts: the text, and its tokens and sentences as shown.
var table = []struct{ text, want string }{
	// Words.
	{"Der Kreml-Sprecher schwieg.", "Der Kreml-Sprecher schwieg ."},
	{"der UN-Generalsekretär", "der UN-Generalsekretär"},
	{"ein „Spiegel“-Bericht", "ein „ Spiegel “ -Bericht"},
	{"ein „Spiegel\"-Bericht", "ein „ Spiegel \" -Bericht"},
	{"Luft- und Raumfahrt, Ein- und -ausgang", "Luft- und Raumfahrt , Ein- und -ausgang"},
	{"Wie geht's? Ich hab's.", "Wie geht's ? | Ich hab's ."},
	{"Grass' Roman und Marx’ Werk", "Grass' Roman und Marx’ Werk"},
	{"ich hätt’ gern 'ne Tasse, 's ist kalt", "ich hätt’ gern 'ne Tasse , 's ist kalt"},
	{"die '68er und '89", "die '68er und '89"},
	{"O’Keefe und d’Hondt", "O’Keefe und d’Hondt"},
	{"S&P und H&M", "S&P und H&M"},
	{"CDU/CSU", "CDU / CSU"},
	{"Lehrer:innen, Schüler*innen, Bürger_innen und Bürger/-innen", "Lehrer:innen , Schüler*innen , Bürger_innen und Bürger/-innen"},
	{"Sieg: innen", "Sieg : innen"},
	{"ver.di und spiegel.de warnen.", "ver.di und spiegel.de warnen ."},
	{"Mehr auf https://www.example.org/a?b=c&d=(e).", "Mehr auf https://www.example.org/a?b=c&d=(e) ."},
	{"(siehe www.example.org/x).", "( siehe www.example.org/x ) ."},
	{"an info@example.org, #Ukraine von @BMI_Bund", "an info@example.org , #Ukraine von @BMI_Bund"},
	{"100 % der 5 € nach § 7", "100 % der 5 € nach § 7"},
	{"5G, 20-Jähriger, A400M, CO2, m², 1990er-Jahre", "5G , 20-Jähriger , A400M , CO2 , m² , 1990er-Jahre"},
	{"Er ging – ohne Gruß - fort -- weit.", "Er ging – ohne Gruß - fort -- weit ."},
	{"[…] und (...)", "[ … ] und ( ... )"},
	{"Was?! Nein!!!", "Was ?! | Nein !!!"},
	// Numbers.
	{"1.000 Menschen, 3,5 Prozent, 21.30 Uhr, 1:0, 12.03.2008", "1.000 Menschen , 3,5 Prozent , 21.30 Uhr , 1:0 , 12.03.2008"},
	{"2008/2009 bei -3 Grad", "2008/2009 bei -3 Grad"},
	{"Das war 2007. Danach kam 2008.", "Das war 2007 . | Danach kam 2008 ."},
	// Ordinals.
	{"wie der Kreml am 11. September bekannt gab", "wie der Kreml am 11. September bekannt gab"},
	{"Er kam am 11. September. Danach ging er.", "Er kam am 11. September . | Danach ging er ."},
	{"Er kam am 11. Danach ging er.", "Er kam am 11 . | Danach ging er ."},
	{"der 17. Bundestag und die 58. Berlinale", "der 17. Bundestag und die 58. Berlinale"},
	{"am 2. und 3. Mai, am 4., 5. und 6. Juni", "am 2. und 3. Mai , am 4. , 5. und 6. Juni"},
	{"vom 11. bis 13. Mai, 11.–13. Mai", "vom 11. bis 13. Mai , 11. – 13. Mai"},
	{"am 11. 9. 2001 in New York", "am 11. 9. 2001 in New York"},
	{"Am 20.06. begann es.", "Am 20.06. begann es ."},
	{"Im 3. Quartal gewann der 1. FC Köln.", "Im 3. Quartal gewann der 1. FC Köln ."},
	{"der 3.Platz", "der 3. Platz"},
	{"Es kamen 20. Merkel ging.", "Es kamen 20 . | Merkel ging ."},
	{"Er ist 30. Sie auch.", "Er ist 30 . | Sie auch ."},
	{"1. Punkt eins", "1. Punkt eins"},
	{"die „22. Tour“", "die „ 22. Tour “"},
	{"Papst Benedikt XVI. sprach. Papst Benedikt XVI. Er sprach.", "Papst Benedikt XVI. sprach . | Papst Benedikt XVI. | Er sprach ."},
	// Abbreviations and initials.
	{"Das gilt z. B. für Dr. Müller.", "Das gilt z._B. für Dr. Müller ."},
	{"Das gilt z.B. für u.a. Prof. Dr. med. Meier.", "Das gilt z.B. für u.a. Prof. Dr._med. Meier ."},
	{"rund 3 Mio. Menschen", "rund 3 Mio. Menschen"},
	{"Es kostet 3 Mio. Das ist viel.", "Es kostet 3 Mio. | Das ist viel ."},
	{"Äpfel, Birnen usw. Menschen essen sie.", "Äpfel , Birnen usw. | Menschen essen sie ."},
	{"Äpfel, Birnen usw. seien gesund.", "Äpfel , Birnen usw. seien gesund ."},
	{"George W. Bush und J. Müller trafen John F. Kennedys Sohn.", "George W. Bush und J. Müller trafen John F. Kennedys Sohn ."},
	{"der Verdächtige Tobias R. Die Polizei schweigt.", "der Verdächtige Tobias R. | Die Polizei schweigt ."},
	{"in den U.S.A. und der S.E. Holding", "in den U.S.A. und der S.E. Holding"},
	{"100 v. Chr. starb er. Nach 20 h. Ende.", "100 v._Chr. starb er . | Nach 20 h . | Ende ."},
	{"Er ist Dipl.-Ing. Müller aus St. Pölten.", "Er ist Dipl. -Ing. Müller aus St. Pölten ."},
	{"nach Art. 5 und auf diese Art. Danach", "nach Art. 5 und auf diese Art . | Danach"},
	{"Dr.Müller sagt:Nein.", "Dr. Müller sagt : Nein ."},
	// Sentences.
	{"Ende.Der nächste Satz.", "Ende . | Der nächste Satz ."},
	{"Warum? Darum! Gut.", "Warum ? | Darum ! | Gut ."},
	{"Er sagte: Das geht. Und es ging.", "Er sagte : Das geht . | Und es ging ."},
	{"Yahoo! kaufte die Firma.", "Yahoo ! kaufte die Firma ."},
	{"So. dpa meldete es. iPhones auch.", "So . | dpa meldete es . | iPhones auch ."},
	{"Nun ... das weiß ich nicht… Der Minister schwieg.", "Nun ... das weiß ich nicht … | Der Minister schwieg ."},
	{"Er sah ... Häuser.", "Er sah ... Häuser ."},
	{"Er kam (endlich! Sie wartete.) und blieb. Ende.", "Er kam ( endlich ! Sie wartete . ) und blieb . | Ende ."},
	{"Er kam. (Sie wartete. Er nicht.) Ende.", "Er kam . | ( Sie wartete . | Er nicht . ) | Ende ."},
	{"Das steht fest.[1] Danach kam er.", "Das steht fest . [ 1 ] | Danach kam er ."},
	{"Kim in Russland\nDer Kreml gab es bekannt.", "Kim in Russland | Der Kreml gab es bekannt ."},
	{"Es kamen viele. 20 Menschen blieben.", "Es kamen viele . | 20 Menschen blieben ."},
	// Sentences and quotations.
	{"„Warum?“, fragte er. „Darum!“ rief sie.", "„ Warum ? “ , fragte er . | „ Darum ! “ rief sie ."},
	{"„Ich gehe. Du bleibst“, sagte er.", "„ Ich gehe . | Du bleibst “ , sagte er ."},
	{"„Ich gehe.“ Er ging.", "„ Ich gehe . “ | Er ging ."},
	{"„Ich gehe.“ sagte er.", "„ Ich gehe . “ sagte er ."},
	{"Er sagte: „Nein.“ „Doch“, sagte sie.", "Er sagte : „ Nein . “ | „ Doch “ , sagte sie ."},
	{"Er ging. „Doch“, sagte sie.", "Er ging . | „ Doch “ , sagte sie ."},
	{"Das ist das „Ende“. Danach", "Das ist das „ Ende “ . | Danach"},
	{"Das ist das „Ende.“. Danach", "Das ist das „ Ende . “ . | Danach"},
	{"„Was nun?“ – Merkel schwieg. „Was?“ – so fragte er.", "„ Was nun ? “ | – Merkel schwieg . | „ Was ? “ – so fragte er ."},
	{"», sagt er.", "» , sagt er ."},
}

func TestTable(t *testing.T) {
	s := german(t)
	for _, c := range table {
		a := s.Segment(&doc.Document{Text: c.text})
		if got := shown(a); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
		check(t, a)
	}
}

// quotes writes an analysis' quotations in the order that they stand in, depth as leading dots.
func quotes(a *doc.Analysis) string {
	var all []string
	for _, q := range a.Quotations {
		all = append(all, strings.Repeat(".", q.Depth)+a.Words(q.Range))
	}
	return strings.Join(all, " | ")
}

// TestQuotations has per line the text, its quotations, and how many marks have no partner.
func TestQuotations(t *testing.T) {
	s := german(t)
	for _, c := range []struct {
		text, want string
		lone       int
	}{
		{"Er sagte „ja“ und „nein“.", "„ja“ | „nein“", 0},
		{"Er sagte »ja« und «nein».", "»ja« | «nein»", 0},
		{"Er sagte “ja” und \"nein\".", "“ja” | \"nein\"", 0},
		{"Er sagte „ja\", „nein”, “doch“, ”so” und ,,wie''.", "„ja\" | „nein” | “doch“ | ”so” | ,,wie''", 0},
		{"Er sagte ‚ja‘, ›nein‹ und 'doch'.", "‚ja‘ | ›nein‹ | 'doch'", 0},
		{"''Wikinews'': Wie geht's? ``So''", "''Wikinews'' | ``So''", 0},
		{"„Er rief ‚nein‘ und ging“, sagte sie.", "„Er rief ‚nein‘ und ging“ | .‚nein‘", 0},
		{"„Er rief „nein“ und ging“, sagte sie.", "„Er rief „nein“ und ging“ | .„nein“", 0},
		{"„Er rief ‚Nein!‘“, sagte sie.", "„Er rief ‚Nein!‘“ | .‚Nein!‘", 0},
		{"\"Er rief 'Nein!'\", sagte sie.", "\"Er rief 'Nein!'\" | .'Nein!'", 0},
		{"„Das ist Grass' Roman und geht's noch?“, fragte er.", "„Das ist Grass' Roman und geht's noch?“", 0},
		{"'Das ist es', sagte er.", "'Das ist es'", 0},
		{"Die „Bild\"-Zeitung und der »Spiegel«-Redakteur", "„Bild\" | »Spiegel«", 0},
		{"(\"ja\") [„nein“]", "\"ja\" | „nein“", 0},
		{"Er sagte:\"Ja\".", "\"Ja\"", 0},
		{"Er sagte \" ja \" und ging.", "\" ja \"", 0},
		{"Er sagte „ja und ging. Sie sagte „nein“.", "„nein“", 1},
		{"Er sagte ja“ und ging. Sie sagte „nein“.", "„nein“", 1},
		{"Er sagte „ja\nSie sagte „nein“.", "„nein“", 1},
		{"„Ein Absatz.\n„Noch einer“, sagte er.", "„Ein Absatz.\n„Noch einer“", 0},
		{"„Ein Absatz.\n\n„Noch einer.\n\n„Der letzte.“ Ende.", "„Ein Absatz.\n\n„Noch einer.\n\n„Der letzte.“", 0},
		{"„Ein Absatz.\nNoch einer“, sagte er.", "", 2},
		{"Er sagte:\n„Ein Absatz.\nEin „zweiter“ dazu.\nDer letzte.“\nEnde.", "„Ein Absatz.\nEin „zweiter“ dazu.\nDer letzte.“ | .„zweiter“", 0},
		{"„Ein Absatz.\nEin „zweiter dazu.\nDer letzte.“", "", 3},
		{"„Heute. Morgen.“ „Gestern“", "„Heute. Morgen.“ | „Gestern“", 0},
		{"Rock 'n' Roll", "", 0},
		{"„", "", 1},
		{"“", "", 1},
		{"‚", "", 0},
	} {
		a := s.Segment(&doc.Document{Text: c.text})
		if got := quotes(a); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
		lone := 0
		for _, k := range a.Tokens {
			if k.Kind == doc.QLone {
				lone++
			}
		}
		if lone != c.lone || (len(a.Notes) > 0) != (c.lone > 0) {
			t.Errorf("%s: %d marks without a partner, %d notes; want %d marks", c.text, lone, len(a.Notes), c.lone)
		}
		check(t, a)
	}
}

func TestTokenQuote(t *testing.T) {
	a := german(t).Segment(&doc.Document{Text: "A „b ‚c‘ d“ e"})
	want := []int{-1, 0, 0, 1, 1, 1, 0, 0, -1}
	for i, k := range a.Tokens {
		if k.Quote != want[i] {
			t.Errorf("token %d %q: quotation %d, want %d", i, k.Text, k.Quote, want[i])
		}
	}
	if q := a.Quotations; len(q) != 2 || q[0].Parent != -1 || q[1].Parent != 0 || q[1].Depth != 1 {
		t.Errorf("quotations %+v", q)
	}
}

func TestKindsAndLower(t *testing.T) {
	a := german(t).Segment(&doc.Document{Text: "Äpfel z. B. GRASS’ Sil\u00adbe 3,5 , § 7 Pra\u0308sident iPhone www.Example.org („Spiegel“-Bericht)"})
	for i, want := range []struct {
		lower   string
		kind    doc.TokenKind
		capital bool
	}{
		{"äpfel", doc.Word, true}, {"z.b.", doc.Word, false}, {"grass'", doc.Word, true}, {"silbe", doc.Word, true},
		{"3,5", doc.Number, false}, {",", doc.Punct, false}, {"§", doc.Symbol, false}, {"7", doc.Number, false},
		{"präsident", doc.Word, true}, {"iphone", doc.Word, false}, {"www.example.org", doc.Symbol, false},
		{"(", doc.Punct, false}, {"„", doc.QOpen, false}, {"spiegel", doc.Word, true}, {"“", doc.QClose, false},
		{"-bericht", doc.Word, true}, {")", doc.Punct, false},
	} {
		k := a.Tokens[i]
		if k.Lower != want.lower || k.Kind != want.kind || k.Capital() != want.capital {
			t.Errorf("token %d %q: lower %q, kind %d, capital %v; want %+v", i, k.Text, k.Lower, k.Kind, k.Capital(), want)
		}
	}
}

func TestBlocks(t *testing.T) {
	text := "Titel ohne Punkt Von Anna Berg Der Satz. Teilen"
	at := func(s string, k doc.BlockKind) doc.Block {
		i := strings.Index(text, s)
		return doc.Block{Span: doc.Span{Start: i, End: i + len(s)}, Kind: k}
	}
	d := &doc.Document{Text: text, Blocks: []doc.Block{
		at("Titel ohne Punkt", doc.Headline), at("Von Anna Berg", doc.Byline), at("Der Satz.", doc.Body), at("Teilen", doc.Boilerplate)}}
	a := german(t).Segment(d)
	if got, want := shown(a), "Titel ohne Punkt | Der Satz ."; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if a.Sentences[0].Block != 0 || a.Sentences[1].Block != 2 {
		t.Errorf("blocks of the sentences: %+v", a.Sentences)
	}
}

func TestEmpty(t *testing.T) {
	for _, text := range []string{"", " \n\t ", "\u200b"} {
		if a := New(Words{}).Segment(&doc.Document{Text: text}); len(a.Tokens) != 0 || len(a.Sentences) != 0 {
			t.Errorf("%q: %d tokens, %d sentences", text, len(a.Tokens), len(a.Sentences))
		}
	}
}

func TestLoadSaysWhatIsWrong(t *testing.T) {
	_, err := Load(fstest.MapFS{"lists/de/elisions.yaml": {Data: []byte("entries: {a: b}")}}, "de")
	if err == nil || !strings.Contains(err.Error(), "lists/de/elisions.yaml") {
		t.Errorf("got %v, want an error that names the file", err)
	}
	w, err := Load(fstest.MapFS{"lists/de/elisions.yaml": {Data: []byte("name: de.elisions\nabout: x\nentries: [s, ne]")}}, "de")
	if err != nil || !slices.Equal(w.Elisions, []string{"s", "ne"}) {
		t.Errorf("got %v, %v", w.Elisions, err)
	}
}

// A sentence without end is cut, at a comma where there is one.
func TestEndlessSentence(t *testing.T) {
	for name, c := range map[string]struct {
		text  string
		sizes []int // all but the last sentence
	}{
		"commas": {strings.Repeat("wort, ", 1000), []int{600, 600, 600}},
		"none":   {strings.Repeat("wort ", 3000), []int{1200, 1200}},
		"inside": {"(" + strings.Repeat("wort ", 700) + ", und dann. Ende)", []int{702}},
	} {
		a := New(Words{}).Segment(&doc.Document{Text: c.text})
		if len(a.Sentences) <= len(c.sizes) {
			t.Errorf("%s: %d sentences", name, len(a.Sentences))
			continue
		}
		for i, n := range c.sizes {
			if got := a.Sentences[i].Len(); got != n {
				t.Errorf("%s: sentence %d has %d tokens, want %d", name, i, got, n)
			}
		}
	}
}
