package ingest

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/report"
)

func TestStream(t *testing.T) {
	in := strings.Join([]string{
		"\ufeff" + `{"id":"a1","text":"Der Kreml schweigt.","title":"Kreml","url":"https://example.org","outlet":"Blatt","authors":["Anna Berg"],"published":"2024-01-02","language":"de-DE"}`,
		``,
		`{"id":7,"text":"Kim reist.","authors":"Tom Kurz"}` + "\r",
		`{"id":"a3"}`,
		`{"id":"a4","text":""}`,
		`{"id":"a5","text":5}`,
		`{"id":"a6","text":"offen`,
		`["text"]`,
		`kein JSON`,
		`{"id":"a9","text":"` + strings.Repeat("x", 300) + `"}`,
		"{\"id\":\"a10\",\"text\":\"M\xfcnchen\"}",
		`{"id":"a11","text":"Das Ende.","authors":7}`,
		`{"id":"a12","text":"Das Ende."}`,
	}, "\n")
	want := []string{
		`a1 "Der Kreml schweigt." Kreml https://example.org Blatt [Anna Berg] 2024-01-02 de`,
		`7 "Kim reist."    [Tom Kurz]  `,
		`line 4: the object has no "text": give the article's text under that key (a3)`,
		`line 5: "text" is empty: there is nothing to analyse (a4)`,
		`line 6: "text" is a JSON number: make it a string (a5)`,
		`line 7: no valid JSON at byte 24 (unexpected end of JSON input): write one object per line ()`,
		`line 8: it holds a JSON array: write one object per article, {"text": …} ()`,
		`line 9: it is no JSON object: write one object per line, {"text": …} ()`,
		`line 10: it holds more than 250 bytes: split the text or raise the limit ()`,
		`a10 "München"    []  `,
		`line 12: "authors" is a JSON number: make it a list of strings (a11)`,
		`a12 "Das Ende."    []  `,
	}
	var got []string
	for d, err := range german(t).Stream(strings.NewReader(in), 250) {
		var line *LineError
		switch {
		case errors.As(err, &line):
			got = append(got, fmt.Sprintf("%v (%s)", err, line.ID))
		case err != nil:
			t.Fatal(err)
		default:
			check(t, &d)
			got = append(got, fmt.Sprintf("%s %q %s %s %s %v %s %s", d.ID, d.Text, d.Title, d.URL, d.Outlet, d.Authors, d.Published, d.Language))
			if (d.ID == "a10") != (len(d.Notes) == 1 && d.Notes[0].Code == report.Encoding) {
				t.Errorf("%s: notes %+v", d.ID, d.Notes)
			}
		}
	}
	for i := range max(len(got), len(want)) {
		g, w := "nothing", "nothing"
		if i < len(got) {
			g = got[i]
		}
		if i < len(want) {
			w = want[i]
		}
		if g != w {
			t.Errorf("result %d:\n got %s\nwant %s", i, g, w)
		}
	}
}

func TestStreamReadError(t *testing.T) {
	broken := errors.New("the line went dead")
	in := io.MultiReader(strings.NewReader("{\"text\":\"Eins.\"}\n{\"text\":"), iotest.ErrReader(broken))
	n, last := 0, error(nil)
	for _, err := range german(t).Stream(in, 0) {
		n, last = n+1, err
	}
	if n != 2 || !errors.Is(last, broken) {
		t.Errorf("%d results, the last error %v; want 2, %v", n, last, broken)
	}
}

// endless gives lines without end.
type endless struct{ line string }

func (e endless) Read(p []byte) (int, error) {
	n := 0
	for n < len(p) {
		n += copy(p[n:], e.line)
	}
	return n, nil
}

// TestStreamIsLazy: a stream without end can be left, and a line without end is not held in memory.
func TestStreamIsLazy(t *testing.T) {
	n := 0
	for range german(t).Stream(endless{"{\"text\":\"Eins.\"}\n"}, 0) {
		if n++; n == 3 {
			break
		}
	}
	if n != 3 {
		t.Errorf("%d results", n)
	}
	long := io.LimitReader(endless{"x"}, 8<<20)
	for l, err := range Lines(long, 1000) {
		var line *LineError
		if !errors.As(err, &line) || cap(l.Data) != 0 {
			t.Errorf("error %v, %d bytes held", err, cap(l.Data))
		}
	}
}

func TestAuthorsWithoutAName(t *testing.T) {
	for _, c := range []struct{ authors, want string }{
		{`""`, ""}, {`" \t"`, ""}, {`[]`, ""}, {`null`, ""}, {`["",null,"Anna Berg"," "]`, "author Anna Berg"}, {`"Tom Kurz"`, "author Tom Kurz"},
	} {
		d, err := german(t).Read("", []byte(`{"text":"Kim reist.","authors":`+c.authors+`}`), JSON)
		if _, credits := shown(&d); err != nil || credits != c.want || len(d.Authors) != len(d.Credits) {
			t.Errorf("%s: credits %q, authors %q, %v", c.authors, credits, d.Authors, err)
		}
	}
}

func TestReadObject(t *testing.T) {
	for _, f := range []Format{Auto, JSON, JSONL} {
		d, err := german(t).Read("", []byte("\ufeff{\n\"text\": \"Kim reist.\",\n\"title\": \"Kim\"\n}\n"), f)
		if err != nil || d.Text != "Kim reist." || d.Title != "Kim" || len(d.Blocks) != 1 || d.Blocks[0].Kind != doc.Body {
			t.Errorf("%q: %+v, %v", f, d, err)
		}
	}
}
