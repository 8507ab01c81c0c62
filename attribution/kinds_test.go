package attribution

import (
	"strings"
	"sync"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
)

var shared = sync.OnceValues(func() (*Analyzer, error) { return New(Options{Language: "de"}) })

// attributionsOf writes the attributions with content as "type | content | cue | source".
func attributionsOf(t *testing.T, text string) []string {
	t.Helper()
	z, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	r, err := z.Run(&doc.Document{Text: text})
	if err != nil {
		t.Fatal(err)
	}
	words := func(rs []doc.Range) string {
		var out []string
		for _, x := range rs {
			out = append(out, r.Analysis.Words(x))
		}
		return strings.Join(out, " … ")
	}
	var out []string
	for i := range r.Attributions {
		a := &r.Attributions[i]
		if len(a.Content) > 0 {
			out = append(out, a.Type.String()+" | "+words(a.Content)+" | "+words(a.Cue)+" | "+words(a.Source))
		}
	}
	return out
}

// The spans follow the conventions of the GNQA corpus as docs of this package
// describe them; each was worked out by hand from the sentence.
func TestKinds(t *testing.T) {
	for _, x := range []struct {
		text string
		want []string
	}{
		{"Die Feuerwehr teilte mit, dass der Brand gelöscht sei.", []string{
			"indirect | dass der Brand gelöscht sei | teilte mit | Die Feuerwehr"}},
		{"Der Trainer erklärte, die Mannschaft habe gut gespielt.", []string{
			"indirect | die Mannschaft habe gut gespielt | erklärte | Der Trainer"}},
		{"Der Pegel steige weiter, warnte die Behörde.", []string{
			"indirect | Der Pegel steige weiter | warnte | die Behörde"}},
		{"„Der Pegel steigt weiter“, warnte die Behörde.", []string{
			"direct | „Der Pegel steigt weiter“ | warnte | die Behörde"}},
		{"Die Behörde warnte: „Der Pegel steigt weiter.“", []string{
			"direct | „Der Pegel steigt weiter.“ | warnte | Die Behörde"}},
		{"Der Pegel, sagte die Ministerin, steige weiter.", []string{
			"indirect | Der Pegel … steige weiter | sagte | die Ministerin"}},
		{"Die Reederei hat angekündigt, zwei Fähren zu verkaufen.", []string{
			"indirect | zwei Fähren zu verkaufen | hat angekündigt | Die Reederei"}},
		{"Wie die Reederei mitteilte, fahren die Fähren wieder.", []string{
			"indirect | fahren die Fähren wieder | Wie … mitteilte | die Reederei"}},
		{"Laut der Reederei fahren die Fähren wieder.", []string{
			"indirect | fahren die Fähren wieder | Laut | der Reederei"}},
		{"Der Reederei zufolge fahren die Fähren wieder.", []string{
			"indirect | fahren die Fähren wieder | zufolge | Der Reederei"}},
		{"Nach Angaben der Reederei fahren die Fähren wieder.", []string{
			"indirect | fahren die Fähren wieder | Nach | Angaben der Reederei"}},
		{"Die Fähren fahren nach Angaben der Reederei wieder.", []string{
			"indirect | Die Fähren fahren … wieder | nach | Angaben der Reederei"}},
		{"Die Fähren seien alt, so die Reederei.", []string{
			"indirect | Die Fähren seien alt | so | die Reederei"}},
		{"Die Richterin kam zu dem Schluss, dass der Vertrag gelte.", []string{
			"indirect | dass der Vertrag gelte | kam zu dem Schluss | Die Richterin"}},
		{"Der Zoo ist geschlossen. Das teilte die Stadt mit.", []string{
			"indirect | Der Zoo ist geschlossen. Das | teilte … mit | die Stadt"}},
		{"In dem Bericht heißt es, der Damm sei brüchig.", []string{
			"indirect | der Damm sei brüchig | heißt es | dem Bericht"}},
		{"Der Opposition wurde vorgeworfen, sie habe gelogen.", []string{
			"indirect | sie habe gelogen | wurde vorgeworfen | "}},
		{"Die Ärztin sagte, die Lage sei ernst. Es fehle an Betten. Auch Personal werde gesucht.", []string{
			"indirect | die Lage sei ernst | sagte | Die Ärztin",
			"indirect-free-indirect | Es fehle an Betten. Auch Personal werde gesucht. |  | Die Ärztin"}},
		{"Die Polizei teilte mit, dass sie einen Mann suche. Er soll das Auto gestohlen haben.", []string{
			"indirect | dass sie einen Mann suche | teilte mit | Die Polizei",
			"free-indirect | Er soll das Auto gestohlen haben. |  | Die Polizei"}},
		{"Der Bürgermeister bezeichnete den Plan als „Unfug“.", []string{
			"direct | „Unfug“ | bezeichnete … als | Der Bürgermeister"}},
		// nothing is said here
		{"Der Angeklagte sagte nichts.", nil},
		{"Die angekündigte Reform kommt später.", nil},
		{"Sie liest die Zeitung „Neue Woche“.", nil},
		{"Nach der Pause fiel das Tor.", nil},
		{"Der Umstand, dass es regnet, störte niemanden.", nil},
	} {
		got := attributionsOf(t, x.text)
		if strings.Join(got, "\n") != strings.Join(x.want, "\n") {
			t.Errorf("%s\ngot  %s\nwant %s", x.text, strings.Join(got, "\n     "), strings.Join(x.want, "\n     "))
		}
	}
}

// Two runs of one Analyzer and of two give the same report, in parallel too.
func TestDeterministic(t *testing.T) {
	z, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	text := "Laut dpa sagte die Ministerin, der Damm halte. Er sei sicher. Die Behörde bestritt das."
	want, err := z.Analyze(&doc.Document{Text: text, Language: "de"})
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			got, err := z.Analyze(&doc.Document{Text: text, Language: "de"})
			if err != nil {
				t.Error(err)
				return
			}
			if len(got.Claims) != len(want.Claims) || len(got.Attributions) != len(want.Attributions) {
				t.Errorf("%d claims and %d attributions, want %d and %d", len(got.Claims), len(got.Attributions), len(want.Claims), len(want.Attributions))
			}
			for i := range got.Claims {
				if got.Claims[i].Text != want.Claims[i].Text || strings.Join(got.Claims[i].Chain, ">") != strings.Join(want.Claims[i].Chain, ">") {
					t.Errorf("claim %d: %q %v, want %q %v", i, got.Claims[i].Text, got.Claims[i].Chain, want.Claims[i].Text, want.Claims[i].Chain)
				}
			}
		})
	}
	wg.Wait()
}
