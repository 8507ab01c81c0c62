package attribution_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution"
	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/ingest"
)

// Short texts that have cost somebody something: marks without partners, one
// word again and again, brackets and clauses in each other, runes that are no
// letters, sources that cite themselves and each other.
var hostile = []string{
	"", " ", "\n", "„", "“", "„“", "„„„““", "''", "\"", "(", "([{", ".", "…", "–", ":", ": „", "sagte", "sagte er", "laut", "Laut:", "so", "zitiert", "dass",
	"„Ja“, sagte", "„Ja, sagte er. „Nein“, sagte sie.", "sagte sagte sagte sagte", "Laut laut laut Laut Reuters.", "dass dass dass dass",
	"Laut dpa sagte laut Reuters die Ministerin laut AFP, laut TASS sei das so.",
	"Reuters zitierte dpa mit der Aussage, dpa habe Reuters mit der Aussage zitiert, dass Reuters lüge.",
	"dpa berichtet unter Berufung auf dpa, dpa habe berichtet, dpa berichte.",
	"Er sagte, sie habe gesagt, er habe gesagt, sie habe gesagt, er habe gesagt, es regne.",
	"„A“, „B“, „C“, sagte A, B, C, D und E der F, der G und der H.",
	"Die (wie (so (laut X) Y) Z) sagte (er), (dass (sie (das)))",
	"Müller, der sagte, der Mann, der sagte, die Frau, die sagte, gehe, gehe, gehe.",
	"Sagte er: „Sagte sie: ‚Sagte er: „Sagte sie.“‘“",
	"\u0301\u00ad\u200b\u200d\ufeff\u202e„\u0301“ sagte\u00a0er.", "ﬁ ẞ İ ǅ \U0001F469\u200d\U0001F467 sagte, dass 𝔖𝔦𝔢 \U0001D7D8 sei.",
	"\x1b[31m„Rot“\x1b[0m, sagte er\a.\x00", "Der Minister sagte\r\n\r\n\r„Ja.\r\n„Nein.“\r\nEr gehe.",
	"Von einem Wunder wird gesprochen.", "Von\nQuelle:\nFoto:\n(dpa)\nBERLIN (dpa) –", "# # # Laut\n\n* „x\n> „y“\n![a](b) [c](d)\n| a | b |\n```\nsagte er\n```",
	"news X0 0,was quoted", "According to according to Reuters, citing Reuters, Reuters said Reuters said.",
	"He said she said he said she said that that that that it was.", "“said”, said ‘said’, said \"said\".", "It's said the dogs' owners' cats'.",
	"Quoted as saying, quoted as saying, X told Y told Z.", "By\nSource:\nPhoto:\n(AP) —",
}

// FuzzAnalyze puts any bytes through the whole pipeline, in each language and
// as each kind of text; what must hold stands in properties_test.go.
func FuzzAnalyze(f *testing.F) {
	z, err := attribution.New(attribution.Options{})
	if err != nil {
		f.Fatal(err)
	}
	reader := ingest.New(ingest.From(z.Rules().Words, "de"))
	for _, text := range hostile {
		for how := range byte(4) {
			f.Add(how, []byte(text))
		}
	}
	for _, text := range ownTexts(f) {
		f.Add(byte(0), []byte(text))
	}
	formats := []ingest.Format{ingest.Text, ingest.Markdown}
	f.Fuzz(func(t *testing.T, how byte, data []byte) {
		language := []string{"de", "en", "de", ""}[how%4] // most bytes are no text of which the language could be told
		d := doc.Document{Text: string(data)}
		if how/4%3 < 2 { // read as a file, or as the caller's own text without paragraphs
			var err error
			if d, err = reader.Read("a", data, formats[how/4%3]); err != nil {
				return
			}
		} else if !utf8.Valid(data) {
			return
		}
		d.ID, d.Language = "a", language
		holds(t, z, &d)
	})
}

// ownTexts gives the sentences, passages and articles of the project's own gold.
func ownTexts(t testing.TB) []string {
	t.Helper()
	var out []string
	articles, err := filepath.Glob("../testdata/articles/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range append(articles, "../testdata/kim-russland.txt") {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, string(data))
	}
	for _, name := range []string{"attributions.jsonl", "passages.chains.jsonl", "en-attributions.jsonl", "en-passages.chains.jsonl"} {
		data, err := os.ReadFile(filepath.Join("../testdata/gold", name))
		if err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(bytes.NewReader(data))
		for lines.Scan() {
			var line struct{ Text string }
			if err := json.Unmarshal(lines.Bytes(), &line); err != nil {
				t.Fatal(err)
			}
			if strings.TrimSpace(line.Text) != "" {
				out = append(out, line.Text)
			}
		}
	}
	if len(out) < 200 {
		t.Fatalf("%d texts of our own", len(out))
	}
	return out
}

// TestSplices puts the beginning of one sentence of our own before the end of
// another: clauses without a verb, without a subject, without an end, such as no
// byte that is changed by chance makes of a whole text.
func TestSplices(t *testing.T) {
	z, err := attribution.New(attribution.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var sentences [][]string
	for _, text := range ownTexts(t) {
		for _, s := range strings.FieldsFunc(text, func(r rune) bool { return r == '.' || r == '\n' || r == '?' }) {
			if words := strings.Fields(s); len(words) > 1 {
				sentences = append(sentences, words)
			}
		}
	}
	lots := rand.New(rand.NewPCG(1, 1))
	for range splices {
		a, b := sentences[lots.IntN(len(sentences))], sentences[lots.IntN(len(sentences))]
		words := slices.Concat(a[:lots.IntN(len(a)+1)], b[lots.IntN(len(b)):])
		if k := lots.IntN(len(words)); lots.IntN(3) == 0 {
			words[k] += []string{",", ":", " –", "“", " „", "."}[lots.IntN(6)]
		}
		d := doc.Document{ID: "a", Language: []string{"de", "en"}[lots.IntN(2)], Text: strings.Join(words, " ")}
		holds(t, z, &d)
		if t.Failed() {
			t.Fatalf("%s: %s", d.Language, d.Text)
		}
	}
}

// splices is how many TestSplices tries.
const splices = 10000
