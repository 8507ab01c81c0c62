package chain_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/chain"
)

// claimsOf gives the claims of a marked text.
func claimsOf(t *testing.T, marked string) []doc.Claim {
	t.Helper()
	s, w := read(t, marked)
	claims, _ := chain.Build(s.Analysis, s.Attributions, s.Sources, w)
	return claims
}

// What a claim rests on and how sure it is: a link keeps 0.95 of what its
// attribution has, here 1, and each time that a chain is carried 0.85 is left.
func TestScores(t *testing.T) {
	for _, x := range []struct {
		name, text string
		want       []string // chain, attributions from 0, confidence
	}{
		{"one source", "[Ada]{source1=ada} [sagte]{cue1}, [der Damm halte]{content1}.", []string{"ada [0] 1"}},
		{"a link", "[dpa]{source1=dpa:agency} [berichtet]{cue1} unter Berufung auf [Ada]{appeal1=ada}, [dass der Damm hält]{content1}.", []string{"ada > dpa [0] 0.95"}},
		{"two links", "[AFP]{source1=afp:agency} [sagte]{cue1} der [dpa]{told1=dpa:agency} unter Berufung auf [Ada]{appeal1=ada}, [der Damm halte]{content1}.", []string{
			"ada > afp > dpa [0] 0.9"}}, // 0.9025
		{"carried with all that it rests on", "[Laut]{cue1} [dpa]{source1=dpa:agency} [[sagte]{cue2} [Ada]{source2=ada}, [der Damm halte]{content2}]{content1}. [Er sei neu. Er sei hoch.]{free3,source3=ada}", []string{
			"ada > dpa [0 1] 1", "ada > dpa? [0 1 2] 0.85", "ada > dpa? [0 1 2] 0.85"}},
		{"carried, a link", "[dpa]{source1=dpa:agency} [berichtet]{cue1} unter Berufung auf [Ada]{appeal1=ada}, [dass der Damm hält]{content1}. [Demnach]{cue2,source2=dpa} [ist er neu]{content2}.", []string{
			"ada > dpa [0] 0.95", "ada > dpa? [0 1] 0.81"}}, // 0.8075
		{"two of one verb", "[Jan]{source1=jan,source2=jan} [wies]{cue1,cue2} [den Vorwurf]{object1} zurück, [da er falsch sei]{content2}.", []string{
			"jan [0] 1", "jan [1] 1"}},
		{"sentence after sentence", "[Ada]{source1=ada} [sagte]{cue1}, [der Damm halte]{content1}. [Er sei neu.]{free2,source2=ada} [Er sei hoch.]{free3,source3=ada}", []string{
			"ada [0] 1", "ada? [0 1] 0.85", "ada? [0 2] 0.85"}},
		{"carried twice", "[Laut]{cue1} [dpa]{source1=dpa:agency} [[sagte]{cue2} [Ada]{source2=ada}, [der Damm halte]{content2}]{content1}. [Sie]{source3=ada} [sagte]{cue3}, [er sei neu]{content3}. [Sie]{source4=ada} [sagte]{cue4}, [er sei hoch]{content4}.", []string{
			"ada > dpa [0 1] 1", "ada > dpa? [2] 0.85", "ada > dpa? [3] 0.85"}},
	} {
		var got []string
		for _, c := range claimsOf(t, x.text) {
			mark := ""
			if c.Inferred {
				mark = "?"
			}
			got = append(got, fmt.Sprintf("%s%s %v %v", strings.Join(c.Chain, " > "), mark, c.Attributions, c.Score))
		}
		if !slices.Equal(got, x.want) {
			t.Errorf("%s: got\n%s\nwant\n%s", x.name, strings.Join(got, "\n"), strings.Join(x.want, "\n"))
		}
	}
}

// Of seven who tell a medium the same, six chains are listed.
func TestSixSideBySide(t *testing.T) {
	var text strings.Builder
	text.WriteString("[Ada]{source1=a1}")
	for i := 2; i <= 7; i++ {
		fmt.Fprintf(&text, ", [Ada]{beside1=a%d}", i)
	}
	text.WriteString(" [sagten]{cue1} der [dpa]{told1=dpa:agency}, [der Damm halte]{content1}.")
	if n := len(claimsOf(t, text.String())); n != 6 {
		t.Errorf("%d claims, want 6", n)
	}
}

// Twenty people, each in the words of the one before: from the seventeenth on a
// chain has sixteen sources and a claim sixteen attributions, its own first.
func TestNestedDeep(t *testing.T) {
	const n = 20
	var text strings.Builder
	for i := 1; i <= n; i++ {
		fmt.Fprintf(&text, "[Ada%d]{source%d=a%d} [sage]{cue%d}, [", i, i, i, i)
	}
	text.WriteString("der Damm halte")
	for i := n; i >= 1; i-- {
		fmt.Fprintf(&text, "]{content%d}", i)
	}
	claims := claimsOf(t, text.String()+".")
	if len(claims) != 1 {
		t.Fatalf("%d claims, want that of the last", len(claims))
	}
	var chain []string
	var atts []int
	for i := n; i > n-16; i-- {
		chain, atts = append(chain, fmt.Sprintf("a%d", i)), append(atts, i-1)
	}
	slices.Sort(atts)
	if c := claims[0]; !slices.Equal(c.Chain, chain) || !slices.Equal(c.Attributions, atts) {
		t.Errorf("chain %q of %v, want %q of %v", c.Chain, c.Attributions, chain, atts)
	}
}

// A denial is compared with the first two hundred claims that hold one of its
// nouns: the one with two of its nouns is found there, and not behind them.
func TestAnsweredWithinTwoHundred(t *testing.T) {
	for at, want := range map[int]string{200: "x", 201: "a1"} {
		var text strings.Builder
		for i := 1; i <= 201; i++ {
			id, words := fmt.Sprintf("a%d", i), "die Fähre fahre"
			if i == at {
				id, words = "x", "die Fähre ramme den Kran"
			}
			fmt.Fprintf(&text, "[Ada]{source%d=%s} [sagt]{cue%d}, [%s]{content%d}. ", i, id, i, words, i)
		}
		text.WriteString("[Jan]{source202=jan} [bestritt]{denied202}, [dass die Fähre den Kran rammt]{content202}.")
		_, findings := build(t, text.String())
		if len(findings) != 1 || findings[0] != "denial: jan, "+want {
			t.Errorf("the claim with both nouns is number %d: %q, want a denial against %s", at, findings, want)
		}
	}
}
