package segment

import (
	"strings"
	"testing"

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

func TestSegment(t *testing.T) {
	s := german(t)
	for _, c := range []struct{ text, want string }{
		{"Er kam am 11. September. Danach ging er.", "Er kam am 11. September . | Danach ging er ."},
		{"„Warum?“, fragte er.", "„ Warum ? “ , fragte er ."},
	} {
		if got := shown(s.Segment(&doc.Document{Text: c.text})); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
