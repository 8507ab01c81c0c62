package ingest

import (
	"os"
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/report"
)

// TestSample reads the sample article: a caption with its credit, a byline
// with agencies, a dead source label and web-page remains, all told by rules
// that know nothing of it.
func TestSample(t *testing.T) {
	data, err := os.ReadFile("../../testdata/kim-russland.txt")
	if err != nil {
		t.Fatal(err)
	}
	d, err := german(t).Read("kim-russland.txt", data, Auto)
	if err != nil {
		t.Fatal(err)
	}
	check(t, &d)
	if d.Text != string(data) {
		t.Error("the text changed")
	}
	var got []string
	for _, b := range d.Blocks {
		got = append(got, kindNames[b.Kind])
	}
	want := "body body body body body caption credit body body body body body body byline label remains remains remains"
	if s := strings.Join(got, " "); s != want {
		t.Errorf("blocks\n got %s\nwant %s", s, want)
	}
	if _, credits := shown(&d); credits != "picture Sputnik, author Minh Duc, agency TASS, agency Sputnik, agency Yonhap" {
		t.Errorf("credits %s", credits)
	}
	if len(d.Authors) != 1 || d.Authors[0] != "Minh Duc" || d.Title != "" {
		t.Errorf("authors %q, title %q", d.Authors, d.Title)
	}
	if len(d.Notes) != 1 || d.Notes[0].Code != report.DeadSource || d.Notes[0].Spans[0] != d.Blocks[14].Span {
		t.Errorf("notes %+v", d.Notes)
	}
	for _, b := range d.Blocks {
		if b.Kind == doc.Caption && !strings.HasSuffix(d.Text[b.Start:b.End], "die Hände.") {
			t.Errorf("caption %q", d.Text[b.Start:b.End])
		}
	}
}
