package gold

import (
	"reflect"
	"testing"

	"github.com/hearsay/hearsay/attribution/report"
)

// chainText has places that are easy to count: every sentence is 20 characters long.
const chainText = "Aaaaa aaaa aaaa aaa.Bbbbb bbbb bbbb bbb.Ccccc cccc cccc ccc.Kreml TASS Yonhap xx"

func sentence(i int) report.Span { return report.Span{Start: 20 * i, End: 20*i + 19} }

func source(id, name string) report.Source { return report.Source{ID: id, Name: name} }

// TestChains is worked by hand: one chain exact, one with a wrong relay, one
// covered by a longer claim, one missed; of two silent sources one is told.
func TestChains(t *testing.T) {
	tass := "tass"
	a := Article{ID: "a", Text: chainText, Chained: true, Chains: []Chain{
		{Content: "Aaaaa aaaa aaaa aaa", Chain: []string{"Kreml", "TASS"}, Kind: "relay"},
		{Content: "Bbbbb bbbb bbbb bbb", Chain: []string{"Kreml", "TASS", "Yonhap"}, Kind: "relay"},
		{Content: "cccc", Chain: []string{"Kreml"}, Kind: "plain"},
		{Content: "Kreml", Chain: []string{"TASS"}, Kind: "plain"},
		{Chain: []string{"TASS"}, Kind: "no-statement"},
		{Chain: []string{"Yonhap"}, Kind: "no-statement"},
	}}
	r := &report.Report{
		Sources: []report.Source{source("kreml", "Kreml"), source("tass", "TASS"), source("yonhap", "Yonhap"), {ID: "m", Name: "X", Mentions: []report.Span{{Start: 60, End: 65}}}},
		Claims: []report.Claim{
			{Spans: []report.Span{sentence(0)}, Chain: []string{"m", "tass"}}, // the mention is "Kreml"
			{Spans: []report.Span{sentence(1)}, Chain: []string{"kreml", "tass", "m"}},
			{Spans: []report.Span{sentence(2)}, Chain: []string{"kreml"}},
			{Spans: []report.Span{sentence(2)}},
		},
		Attributions: []report.Attribution{{Polarity: "no-statement", Source: &tass}, {Polarity: "no-statement"}},
	}
	var s Scorer
	s.Add(&a, r)
	c := s.Result().Chains
	misses := c.Misses
	c.Misses = nil
	want := ChainResult{
		Passages: 1, Chains: 4, Found: 3. / 4, Exact: 2. / 4, ExactDeep: 1. / 2, Deep: 2, DeepExact: 1,
		Hops: prf(2./3, 2./3), HopsFound: 2, GoldHops: 3, Claims: 3, Silent: 2, SilentCorrect: 1,
	}
	if !reflect.DeepEqual(*c, want) {
		t.Errorf("got %+v\nwant %+v", *c, want)
	}
	wantMisses := []Miss{
		{Article: "a", Want: []string{"Yonhap"}, Kind: "no-statement"},
		{Article: "a", Content: "Bbbbb bbbb bbbb bbb", Want: []string{"Kreml", "TASS", "Yonhap"}, Got: []string{"Kreml", "TASS", "X"}, Kind: "relay"},
		{Article: "a", Content: "Kreml", Want: []string{"TASS"}, Kind: "plain"},
	}
	if !reflect.DeepEqual(misses, wantMisses) {
		t.Errorf("misses %+v", misses)
	}
}

// TestSideBySide: two chains with one content take the claims that agree with them.
func TestSideBySide(t *testing.T) {
	a := Article{ID: "a", Text: chainText, Chained: true, Chains: []Chain{
		{Content: "Aaaaa aaaa aaaa aaa", Chain: []string{"Kreml"}, Kind: "plain"},
		{Content: "Aaaaa aaaa aaaa aaa", Chain: []string{"TASS"}, Kind: "plain"},
	}}
	r := &report.Report{
		Sources: []report.Source{source("kreml", "Kreml"), source("tass", "TASS")},
		Claims:  []report.Claim{{Spans: []report.Span{sentence(0)}, Chain: []string{"tass"}}, {Spans: []report.Span{sentence(0)}, Chain: []string{"kreml"}}},
	}
	var s Scorer
	s.Add(&a, r)
	if c := s.Result().Chains; c.Exact != 1 {
		t.Errorf("exact %v, misses %+v", c.Exact, c.Misses)
	}
}

func TestDecoys(t *testing.T) {
	var s Scorer
	s.Add(&Article{ID: "d", Text: chainText, Chained: true}, &report.Report{Claims: []report.Claim{{Chain: []string{"x"}}, {Chain: []string{"x", "y"}}}})
	s.Add(&Article{ID: "e", Text: chainText, Chained: true}, nil)
	c := s.Result().Chains
	if c.Decoys != 2 || c.DecoyClaims != 2 || c.Claims != 2 || c.Hops.P != 0 {
		t.Errorf("%+v", c)
	}
	if q := s.Result().Quotations; q != nil {
		t.Errorf("chain gold gives no figures on attributions: %+v", q)
	}
}
