package chain_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/hearsay/hearsay/attribution"
	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/chain"
	"github.com/hearsay/hearsay/attribution/internal/sketch"
)

// stages are what stands before chain, and its words.
var stages = sync.OnceValues(func() (*attribution.Analyzer, *chain.Words) {
	z, err := attribution.New(attribution.Options{})
	if err != nil {
		panic(err)
	}
	w, err := chain.NewWords("de", z.Rules().Words)
	if err != nil {
		panic(err)
	}
	return z, w
})

// read gives a marked text as chain takes it, and chain's words.
func read(t *testing.T, marked string) (*sketch.Sketch, *chain.Words) {
	t.Helper()
	z, w := stages()
	s, err := sketch.Read(marked, func(d *doc.Document) (*doc.Analysis, error) {
		r, err := z.Run(d)
		if err != nil {
			return nil, err
		}
		return r.Analysis, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return s, w
}

// build gives the claims of a marked text as "chain: words", origin first, a ?
// behind an inferred chain, and the findings as "code: sources".
func build(t *testing.T, marked string) (claims, findings []string) {
	t.Helper()
	s, w := read(t, marked)
	cs, fs := chain.Build(s.Analysis, s.Attributions, s.Sources, w)
	for _, c := range cs {
		mark := ""
		if c.Inferred {
			mark = "?"
		}
		claims = append(claims, strings.Join(c.Chain, " > ")+mark+": "+c.Text)
	}
	for _, f := range fs {
		findings = append(findings, f.Code+": "+strings.Join(f.Sources, ", "))
	}
	return claims, findings
}

type row struct {
	name, text string
	claims     []string
}

func check(t *testing.T, rows []row) {
	t.Helper()
	for _, x := range rows {
		t.Run(x.name, func(t *testing.T) {
			got, _ := build(t, x.text)
			if strings.Join(got, "\n") != strings.Join(x.claims, "\n") {
				t.Errorf("%s\ngot  %s\nwant %s", x.text, strings.Join(got, "\n     "), strings.Join(x.claims, "\n     "))
			}
		})
	}
}

// What stands between the words of a source and its claim.
func TestContent(t *testing.T) {
	check(t, []row{
		{"no article", "", nil},
		{"nobody says anything", "Der Damm hält.", nil},
		{"a clause without its conjunction", "[Ada]{source1=ada} [sagte]{cue1}, [dass der Damm hält]{content1}.", []string{
			"ada: der Damm hält"}},
		{"a quotation without its marks", "[„Der Damm hält“]{direct1}, [sagte]{cue1} [Ada]{source1=ada}.", []string{
			"ada: Der Damm hält"}},
		{"a phrase cut out of its clause", "[Der Damm hält]{content1} [laut]{cue1} [Ada]{source1=ada} [noch lange]{content1}.", []string{
			"ada: Der Damm hält laut Ada noch lange"}},
		{"a content in two pieces", "[Der Damm]{content1}, [sagte]{cue1} [Ada]{source1=ada}, [sei neu]{content1}.", []string{
			"ada: Der Damm … sei neu"}},
		{"two sentences run on", "[Ada]{source1=ada} [sagte]{cue1}, [der Damm halte]{content1}. [Er sei neu. Er sei hoch.]{free2,source2=ada}", []string{
			"ada: der Damm halte", "ada?: Er sei neu", "ada?: Er sei hoch"}},
		{"the sentence before", "[Der Damm hält. Das]{content1} [berichtet]{cue1} [Ada]{source1=ada}.", []string{
			"ada: Der Damm hält"}},
		{"an object without the one spoken to", "[Ada]{source1=ada} [warf]{cue1} [[Jan]{told1} Lügen]{object1} [vor]{cue1}.", []string{
			"ada: Lügen"}},
		{"an object", "[Ada]{source1=ada} [bestritt]{cue1} [die Tat]{object1}.", []string{
			"ada: die Tat"}},
		{"hearsay before what is taken up", "Angeblich bricht der Damm. [Er sei sogar neu. Das]{content1} [berichtet]{cue1} [Ada]{source1=ada}.", []string{
			"ada: Angeblich bricht der Damm", "ada: Er sei sogar neu"}},
		{"facts before what is taken up", "Der Damm ist hoch. [Er ist neu. Das]{content1} [berichtet]{cue1} [Ada]{source1=ada}.", []string{
			"ada: Er ist neu"}},
		{"a few quoted words", "[Ada]{source1=ada} [nannte]{cue1} die Zahlen [„falsch“]{direct1}.", []string{
			"ada: die Zahlen „falsch“"}},
		{"what is called so, and how", "[Ada]{source1=ada} [hat]{cue1} den neuen Plan [als]{cue1} [„mutig“]{direct1} [bezeichnet]{cue1}.", []string{
			"ada: den neuen Plan als „mutig“"}},
		{"the verb between them", "Den neuen Plan [nannte]{cue1} [Ada]{source1=ada} [„mutig“]{direct1}.", []string{
			"ada: Den neuen Plan … „mutig“"}},
		{"the other way round", "[Als]{cue1} [„mutig“]{direct1} [lobte]{cue1} [Ada]{source1=ada} den neuen Plan der Stadt.", []string{
			"ada: „mutig“ … den neuen Plan der Stadt"}},
		{"quoted words of the same source", "[Ada]{source1=ada,source2=ada} [sagte]{cue1,cue2}, [der Damm sei [„fest wie Stahl“]{direct2}]{content1}.", []string{
			"ada: der Damm sei „fest wie Stahl“"}},
		{"nothing but a mark", "[Ada]{source1=ada} [sagte]{cue1} [–]{content1} und ging.", nil},
		{"no source but an appeal", "Unter Berufung auf [dpa]{appeal1=dpa:agency} [wurde berichtet]{cue1}, [dass der Damm hält]{content1}.", []string{
			"dpa: der Damm hält"}},
		{"no source", "[Der Damm halte]{content1}, [hieß]{cue1} es.", nil},
		{"nobody in particular", "[Wer]{source1=wer} [behauptet]{cue1}, [dass der Damm hält]{content1}, irrt.", nil},
		{"at both ends of the text", "[Der Damm hält]{content1} [laut]{cue1} [Ada]{source1=ada}", []string{
			"ada: Der Damm hält"}},
	})
}

// What makes a chain longer than one source.
func TestChain(t *testing.T) {
	check(t, []row{
		{"one inside the other", "[Laut]{cue1} [dpa]{source1=dpa:agency} [[sagte]{cue2} [Ada]{source2=ada}, [der Damm halte]{content2}]{content1}.", []string{
			"ada > dpa: der Damm halte"}},
		{"three, one inside the other", "[Laut]{cue1} [dpa]{source1=dpa:agency} [[sagte]{cue2} [Ada]{source2=ada}, [[Jan]{source3=jan} [habe gesagt]{cue3}, [der Damm halte]{content3}]{content2}]{content1}.", []string{
			"jan > ada > dpa: der Damm halte"}},
		{"the same words twice: the medium passes on", "[Der Damm halte]{content1,content2}, [teilte]{cue1} [Ada]{source1=ada} [mit]{cue1}, [meldet]{cue2} [dpa]{source2=dpa:agency}.", []string{
			"ada > dpa: Der Damm halte"}},
		{"appeal", "[dpa]{source1=dpa:agency} [berichtet]{cue1} unter Berufung auf [Ada]{appeal1=ada}, [dass der Damm hält]{content1}.", []string{
			"ada > dpa: der Damm hält"}},
		{"told", "[Ada]{source1=ada} [sagte]{cue1} der [dpa]{told1=dpa:agency}, [der Damm halte]{content1}.", []string{
			"ada > dpa: der Damm halte"}},
		{"relayed", "[Der Damm halte]{content1}, wird [Ada]{source1=ada} von [dpa]{relayed1=dpa:agency} [zitiert]{cue1}.", []string{
			"ada > dpa: Der Damm halte"}},
		{"appeal and told", "[AFP]{source1=afp:agency} [sagte]{cue1} der [dpa]{told1=dpa:agency} unter Berufung auf [Ada]{appeal1=ada}, [der Damm halte]{content1}.", []string{
			"ada > afp > dpa: der Damm halte"}},
		{"who cites himself is there once", "[dpa]{source1=dpa:agency} [berichtet]{cue1} unter Berufung auf [dpa]{appeal1=dpa}, [dass der Damm hält]{content1}.", []string{
			"dpa: der Damm hält"}},
		{"what is said beside it", "[Ada]{source1=ada} [sagte]{cue1}, [der Damm sei neu, und [dpa]{source2=dpa:agency} [melde]{cue2}, [er breche]{content2}]{content1}.", []string{
			"ada: der Damm sei neu", "dpa > ada: er breche"}},
		{"what a document shows in somebody's words", "[Ada]{source1=ada} [sagte]{cue1}, [[die Studie]{source2=studie:?document} [zeige]{cue2}, [dass der Damm hält]{content2}]{content1}.", []string{
			"ada: die Studie zeige, dass der Damm hält"}},
		{"several side by side", "[dpa]{source1=dpa:agency} [sagte]{cue1} der [AFP]{told1=afp:agency} und der [AP]{told1=ap:agency}, [der Damm halte]{content1}.", []string{
			"dpa > afp > ap: der Damm halte"}},
		{"what somebody thinks in another's words", "[Ada]{source1=ada} [sagte]{cue1}, [[Jan]{source2=jan} [fürchte]{thought2}, [der Damm breche]{content2}]{content1}.", []string{
			"ada: Jan fürchte, der Damm breche"}},
	})
}

// What one sentence takes over from those before it.
func TestCarry(t *testing.T) {
	const dpa = "[Laut]{cue1} [dpa]{source1=dpa:agency} [[sagte]{cue2} [Ada]{source2=ada}, [der Damm halte]{content2}]{content1}. "
	const first = "ada > dpa: der Damm halte"
	check(t, []row{
		{"a pronoun goes on", dpa + "[Sie]{source3=ada} [sagte]{cue3}, [er sei neu]{content3}.", []string{
			first, "ada > dpa?: er sei neu"}},
		{"a word goes on", dpa + "[Ada]{source3=ada} [sagte]{cue3} weiter, [er sei neu]{content3}.", []string{
			first, "ada > dpa?: er sei neu"}},
		{"a name begins anew", dpa + "[Ada]{source3=ada} [sagte]{cue3}, [er sei neu]{content3}.", []string{
			first, "ada: er sei neu"}},
		{"three sentences on", dpa + "Es regnet. Es regnet. Es regnet. [Sie]{source3=ada} [sagte]{cue3}, [er sei neu]{content3}.", []string{
			first, "ada: er sei neu"}},
		{"another between", dpa + "[Jan]{source3=jan} [sagte]{cue3}, [er breche]{content3}. [Sie]{source4=ada} [sagte]{cue4}, [er sei neu]{content4}.", []string{
			first, "jan: er breche", "ada: er sei neu"}},
		{"without a cue", dpa + "[Er sei neu.]{free3,source3=ada}", []string{
			first, "ada > dpa?: Er sei neu"}},
		{"demnach", "[dpa]{source1=dpa:agency} [berichtet]{cue1} unter Berufung auf [Ada]{appeal1=ada}, [dass der Damm hält]{content1}. [Demnach]{cue2,source2=dpa} [ist er neu]{content2}.", []string{
			"ada > dpa: der Damm hält", "ada > dpa?: ist er neu"}},
		{"a description of who spoke", dpa + "[Die Ministerin]{source3=ministerin:?person} [fügte]{cue3} [hinzu]{cue3}, [er sei neu]{content3}.", []string{
			first, "ministerin > dpa?: er sei neu"}},
		{"a document that was spoken of", "[dpa]{source1=dpa:agency} [meldet]{cue1}, [ihr liege [eine Studie]{named1=studie} vor]{content1}. [Laut]{cue2} [dieser Studie]{source2=studie:?document} [ist der Damm neu]{content2}.", []string{
			"dpa: ihr liege eine Studie vor", "studie > dpa?: ist der Damm neu"}},
		{"it relies on somebody, behind", "[dpa]{source1=dpa:agency} [meldet]{cue1}, [der Damm halte]{content1}. [Die Agentur]{source2=dpa} [beruft]{cue2} sich auf [Ada]{appeal2=ada}.", []string{
			"ada > dpa: der Damm halte"}},
		{"it relies on somebody, before", "[dpa]{source1=dpa:agency} [beruft]{cue1} sich auf [Ada]{appeal1=ada}. [Die Agentur]{source2=dpa} [meldet]{cue2}, [der Damm halte]{content2}.", []string{
			"ada > dpa: der Damm halte"}},
		{"a report that is quoted", "Im Bericht von [dpa]{relayed1=dpa:agency} wird [Ada]{source1=ada} [zitiert]{cue1}. [Ada]{source2=ada} [sagt]{cue2}, [der Damm halte]{content2}.", []string{
			"ada > dpa?: der Damm halte"}},
		{"who spoke to a medium right before", "[Ada]{source1=ada} [sprach]{cue1} mit [dpa]{told1=dpa:agency}. [Ada]{source2=ada} [sagt]{cue2}, [der Damm halte]{content2}.", []string{
			"ada > dpa?: der Damm halte"}},
	})
}

// A text in which everybody only says what the one before says has chains of
// sixteen sources and no more.
func TestChainEnds(t *testing.T) {
	var b strings.Builder
	for i := 1; i <= 40; i++ {
		fmt.Fprintf(&b, "[Ada%d]{source%d=a%d} [behaupte]{cue%d}, [der Damm halte]{content%d}. ", i, i, i, i, i)
	}
	claims, _ := build(t, b.String())
	if len(claims) != 40 {
		t.Fatalf("%d claims, want one for each of 40 sentences", len(claims))
	}
	for i, c := range claims {
		ids := strings.Split(strings.TrimSuffix(c[:strings.IndexByte(c, ':')], "?"), " > ")
		if ids[0] != fmt.Sprintf("a%d", i+1) || len(ids) != min(i+1, 16) {
			t.Errorf("claim %d: %d sources from %s on, want %d from a%d on", i+1, len(ids), ids[0], min(i+1, 16), i+1)
		}
	}
}

func TestFindings(t *testing.T) {
	for _, x := range []struct {
		name, text string
		want       []string
	}{
		{"none of two sources", "[Ada]{source1=ada} [sagte]{cue1}, [der Damm halte]{content1}. [Jan]{source2=jan} [sagte]{cue2}, [er breche]{content2}.", nil},
		{"all of one", "[Ada]{source1=ada} [sagte]{cue1}, [der Damm halte]{content1}. [Ada]{source2=ada} [sagte]{cue2}, [er sei neu]{content2}.", []string{
			"single-origin: ada"}},
		{"somebody without a name", "[Ein Sprecher]{source1=sprecher:?person} [sagte]{cue1}, [der Damm halte]{content1}.", []string{
			"unnamed-source: sprecher"}},
		{"silence", "[Ada]{source1=ada} wollte sich [nicht äußern]{silent1}.", []string{
			"no-statement: ada"}},
		{"known through a medium only", "[Ada]{source1=ada} [sagte]{cue1} der [dpa]{told1=dpa:agency}, [der Damm halte]{content1}.", []string{
			"told-medium-only: ada, dpa"}},
		{"a denial of what another says", "[Ada]{source1=ada} [sagte]{cue1}, [der Damm halte]{content1}. [Jan]{source2=jan} [bestritt]{denied2}, [dass der Damm hält]{content2}.", []string{
			"denial: jan, ada"}},
		{"two denials of what another says", "[Ada]{source1=ada} [sagte]{cue1}, [der Damm halte]{content1}. [Jan]{source2=jan} [bestritt]{denied2}, [dass der Damm hält]{content2}. [Eva]{source3=eva} [bestritt]{denied3}, [dass der Damm steht]{content3}.", []string{
			"denial: jan, ada", "denial: eva, ada"}},
		{"a denial of two claims alike: the first one", "[Ada]{source1=ada} [sagte]{cue1}, [die Fähre fahre]{content1}. [Eva]{source2=eva} [sagte]{cue2}, [der Kran stehe]{content2}. [Jan]{source3=jan} [bestritt]{denied3}, [dass der Kran die Fähre streift]{content3}.", []string{
			"denial: jan, ada"}},
		{"a noun that a denial has twice counts once", "[Ada]{source1=ada} [sagte]{cue1}, [die Fähre fahre]{content1}. [Eva]{source2=eva} [sagte]{cue2}, [der Kran stehe]{content2}. [Jan]{source3=jan} [bestritt]{denied3}, [dass Kran an Kran die Fähre streift]{content3}.", []string{
			"denial: jan, ada"}},
		{"a denial of what nobody says", "[Ada]{source1=ada} [sagte]{cue1}, [die Stadt wachse]{content1}. [Jan]{source2=jan} [bestritt]{denied2}, [dass der Damm hält]{content2}.", []string{
			"denial: jan"}},
		{"a denial of a mark", "[Jan]{source1=jan} [bestritt]{denied1} [–]{content1} und ging.", nil},
		{"a denial of nothing", "[Jan]{source1=jan} [bestritt]{denied1}.", nil},
		{"two who told one medium", "[Ada]{source1=ada} [sagte]{cue1} der [dpa]{told1=dpa:agency}, [der Damm halte]{content1}. [Jan]{source2=jan} [sagte]{cue2} der [dpa]{told2=dpa}, [er breche]{content2}.", []string{
			"told-medium-only: ada, dpa", "told-medium-only: jan, dpa"}},
		{"citing oneself", "[dpa]{source1=dpa:agency} [berichtet]{cue1} unter Berufung auf [dpa]{appeal1=dpa}, [dass der Damm hält]{content1}.", []string{
			"self-citation: dpa"}},
	} {
		t.Run(x.name, func(t *testing.T) {
			if _, got := build(t, x.text); strings.Join(got, "\n") != strings.Join(x.want, "\n") {
				t.Errorf("%s\ngot  %q\nwant %q", x.text, got, x.want)
			}
		})
	}
}

// An attribution that gives two claims counts once in what is found of all claims.
func TestFindingCountsOnce(t *testing.T) {
	s, w := read(t, "[Ada]{source1=ada} [sagte]{cue1}, [der Damm halte]{content1}. [Er sei neu. Er sei hoch.]{free2,source2=ada}")
	claims, findings := chain.Build(s.Analysis, s.Attributions, s.Sources, w)
	if len(claims) != 3 || len(findings) != 1 {
		t.Fatalf("%d claims, %d findings, want 3 and 1", len(claims), len(findings))
	}
	if got := fmt.Sprint(findings[0].Attributions); got != "[0 1]" {
		t.Errorf("attributions %s, want [0 1]", got)
	}
}

// Two that somebody appeals to are as sure as each other.
func TestBesideIsAsSure(t *testing.T) {
	z, _ := stages()
	r, err := z.Run(&doc.Document{Text: "Reuters berichtet unter Berufung auf AFP und dpa, dass der Damm hält.", Language: "de"})
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Claims) != 2 {
		t.Fatalf("%d claims, want those of AFP and dpa: %v", len(r.Claims), r.Claims)
	}
	if x, y := r.Claims[0].Score, r.Claims[1].Score; x != y || x >= r.Attributions[0].Score {
		t.Errorf("scores %v and %v, want the same, below that of the attribution, %v", x, y, r.Attributions[0].Score)
	}
}

// A message says how many claims, the first of them in few words, why, and through whom.
func TestMessage(t *testing.T) {
	s, w := read(t, "[dpa]{source1=dpa:agency} [berichtet]{cue1} unter Berufung auf [einen Sprecher]{appeal1=sprecher:?person}, "+
		"[dass der neue Damm am Ufer der Elbe auch bei hohem Wasser und Sturm noch viele Jahre hält]{content1}.")
	_, fs := chain.Build(s.Analysis, s.Attributions, s.Sources, w)
	// sixty runes end in "und", and the words are cut at the blank before it
	const want = "“der neue Damm am Ufer der Elbe auch bei hohem Wasser und…” rests on “einen Sprecher”: no name; passed on by dpa"
	if len(fs) != 1 || fs[0].Message != want {
		t.Errorf("got  %+v\nwant one with %q", fs, want)
	}
}

func TestNewWordsNamesWhatIsMissing(t *testing.T) {
	_, err := chain.NewWords("de", func(name string) ([]string, bool) {
		return nil, name != "de.speaker-words" && name != "de.hearsay-adverbs"
	})
	if err == nil || !strings.Contains(err.Error(), "de.speaker-words, de.hearsay-adverbs") {
		t.Errorf("error %v, want it to name both lists", err)
	}
}
