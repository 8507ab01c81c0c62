package language

import (
	"errors"
	"strings"
	"testing"
)

var texts = []struct{ want, text string }{
	{"de", "Der Minister sagte, die Lage sei ernst."},
	{"de", "Laut Polizei wurde niemand verletzt."},
	{"de", "Die Bahn teilte mit, dass der Zug später fahre."},
	{"de", "BERLIN (dpa) – Das Kabinett hat am Mittwoch den Entwurf beschlossen."},
	{"de", "Minister unterstrich, dass der Plan gilt"},
	{"de", "Die Grünen kritisieren den Entwurf"},
	{"de", "Der Vorsitzende Kim Jong Un reist nach Russland, berichtet Yonhap."},
	{"en", "The minister said the situation was serious."},
	{"en", "Police said nobody was hurt."},
	{"en", "He declined to comment."},
	{"en", "According to Der Spiegel, the government of Germany will send further aid."},
	{"fr", "Le ministre a déclaré que la situation était grave."},
	{"fr", "Selon la police, personne n’a été blessé."},
	{"nl", "Het kabinet heeft woensdag het ontwerp goedgekeurd, meldt het ANP."},
	{"nl", "Volgens de politie is niemand gewond geraakt bij de brand in het gebouw."},
	{"es", "El ministro dijo que la situación era grave."},
	{"it", "Il ministro ha detto che la situazione è grave."},
	{"pl", "Minister powiedział w środę, że sytuacja jest bardzo poważna i że rząd będzie działać."},
	{"ru", "Министр сказал, что положение серьёзное, и обещал помощь."},
	{"zh", "部长说情况很严重。"},
	{"", "12345 67890 – 11."},
	{"", ""},
}

func TestDetect(t *testing.T) {
	for _, c := range texts {
		got, conf := Detect(c.text)
		if got != c.want {
			t.Errorf("Detect(%q) = %q (%.2f), want %q", c.text, got, conf, c.want)
		}
		if conf < 0 || conf > 1 || (got == "") != (conf == 0) {
			t.Errorf("Detect(%q): confidence %v with code %q", c.text, conf, got)
		}
	}
}

func TestDetectQuotations(t *testing.T) {
	german := "Der Sprecher des Unternehmens wollte die Zahlen am Donnerstag in Frankfurt nicht bestätigen. Er sagte: %s Danach verließ er den Saal."
	english := "We will not comment on this matter at this time, and we ask for your understanding that nothing will be said before the board has met next week."
	for _, marks := range [][2]string{{"„", "“"}, {"“", "”"}, {"\"", "\""}, {"»", "«"}, {"«", "»"}} {
		text := strings.Replace(german, "%s", marks[0]+english+marks[1], 1)
		if got, conf := Detect(text); got != German || conf < 0.5 {
			t.Errorf("with %v: %q (%.2f), want de", marks, got, conf)
		}
	}
	// An open mark costs its own line, not the article.
	if got, _ := Detect("„" + english + "\n" + strings.Replace(german, "%s", "", 1)); got != German {
		t.Errorf("open mark: %q, want de", got)
	}
	// Nothing but a quotation: its words count.
	if got, _ := Detect("„Ich habe davon nichts gewusst und werde zurücktreten“"); got != German {
		t.Errorf("only a quotation: %q, want de", got)
	}
}

func TestDetectIsTheSameOnEveryRun(t *testing.T) {
	for _, c := range texts {
		code, conf := Detect(c.text)
		for range 20 {
			if again, c2 := Detect(c.text); again != code || c2 != conf {
				t.Fatalf("Detect(%q) = %q %v, then %q %v", c.text, code, conf, again, c2)
			}
		}
	}
}

func TestChoose(t *testing.T) {
	have := []string{"de", "en"}
	for _, c := range []struct{ text, given, want, wrong string }{
		{texts[0].text, "", "de", ""},
		{texts[0].text, "en", "en", ""},
		{"", "de", "de", ""},
		{"", "de-AT", "de", ""},
		{"", "DE_ch", "de", ""},
		{"", "", "", "the language could not be told from the text (rules for: de, en)"},
		{"", "xx", "", `no rules for language "xx" (rules for: de, en)`},
		{texts[11].text, "", "", `the text seems to be in language "fr", for which there are no rules (rules for: de, en)`},
	} {
		got, err := Choose(c.text, c.given, have)
		if got != c.want || (err == nil) != (c.wrong == "") || err != nil && err.Error() != c.wrong {
			t.Errorf("Choose(%q, %q) = %q, %v; want %q, %q", c.text, c.given, got, err, c.want, c.wrong)
		}
		var u *UnsupportedError
		if err != nil && (!errors.As(err, &u) || u.Hint() == "") {
			t.Errorf("Choose(%q, %q): %T without a hint", c.text, c.given, err)
		}
	}
}

func TestHeadCutsAtRunes(t *testing.T) {
	if got := head("aäb", 2); got != "a" {
		t.Errorf("head = %q, want %q", got, "a")
	}
}

func BenchmarkDetect(b *testing.B) {
	text := strings.Repeat(texts[3].text+" "+texts[2].text+"\n", 60)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Detect(text)
	}
}
