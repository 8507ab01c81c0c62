package english

import (
	"fmt"
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/segment"
)

// clauses writes the clauses of a text: kind, lemma, subject, words.
func clauses(a *doc.Analysis) string {
	var b strings.Builder
	for i := range a.Clauses {
		c := &a.Clauses[i]
		fmt.Fprintf(&b, "%s %s", c.Kind, c.Lemma)
		if c.Passive {
			b.WriteString(" passive")
		}
		if c.VerbFirst {
			b.WriteString(" inverted")
		}
		if c.Subject >= 0 {
			fmt.Fprintf(&b, " <%s>", a.Words(a.Phrases[c.Subject].All))
		}
		for _, r := range c.Parts {
			b.WriteString(" | " + a.Words(r))
		}
		b.WriteString("\n")
	}
	return b.String()
}

func TestClauses(t *testing.T) {
	set, cues := shipped(t)
	cut := segment.New(segment.From(set.Words, "en"))
	g := New(set.Words, cues)
	for _, c := range []struct{ text, want string }{
		{"The minister said that the train would run.", `
main say <The minister> | The minister said
sub run <the train> | that the train would run
`},
		{"The minister said on Monday the train would run.", `
main say <The minister> | The minister said on Monday
sub run <the train> | the train would run
`},
		{"He told Reuters the train would run.", `
main tell <He> | He told Reuters
sub run <the train> | the train would run
`},
		{"The train would run, the agency said on Monday.", `
main run <The train> | The train would run
main say <the agency> | the agency said on Monday
`},
		{"“We are ready,” said the coach.", `
main be <We> | We are ready
main say inverted <the coach> | said the coach
`},
		{"A diplomat who spoke on condition of anonymity told Reuters that the deal was dead.", `
main tell <A diplomat who spoke on condition of anonymity> | A diplomat | told Reuters
relative speak <who> | who spoke on condition of anonymity
sub be <the deal> | that the deal was dead
`},
		{"The ship, named Morning Tide, was found by the police.", `
main find passive <The ship, named Morning Tide> | The ship | named Morning Tide | was found by the police
`},
		{"Doctors urged the ministry to publish the list.", `
main urge <Doctors> | Doctors urged the ministry
infinitive publish | to publish the list
`},
		{"One of them admitted it but said he knew nothing.", `
main admit <One of them> | One of them admitted it
main say <One of them> | but said
sub know <he> | he knew nothing
`},
	} {
		t.Run(c.text, func(t *testing.T) {
			a := cut.Segment(&doc.Document{Text: c.text, Blocks: []doc.Block{{Span: doc.Span{End: len(c.text)}}}})
			g.Analyse(a)
			if got, want := clauses(a), strings.TrimPrefix(c.want, "\n"); got != want {
				t.Errorf("got\n%swant\n%s", got, want)
			}
		})
	}
}

func TestVerbForms(t *testing.T) {
	v := newVerbs([]string{"say said said", "be was been am is are"}, Cues{Verbs: []string{"deny", "plan", "point out", "agree", "vie"}})
	for form, lemma := range map[string]string{"said": "say", "says": "say", "saying": "say", "are": "be", "denies": "deny", "denied": "deny", "denying": "deny",
		"planned": "plan", "planning": "plan", "pointed": "point", "agreeing": "agree", "agreed": "agree", "vying": "vie"} {
		if got := v.forms[form].lemma; got != lemma {
			t.Errorf("%s is a form of %q, want %q", form, got, lemma)
		}
	}
	if _, ok := v.forms["sayed"]; ok {
		t.Error("an irregular verb has a regular form")
	}
	if !v.phrasal["point out"] {
		t.Error("point out is no phrasal verb")
	}
}
