package resolve_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/hearsay/hearsay/attribution"
	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/resolve"
	"github.com/hearsay/hearsay/attribution/internal/segment"
	"github.com/hearsay/hearsay/attribution/internal/sketch"
	"github.com/hearsay/hearsay/attribution/rule"
)

// known is a gazetteer of five, so that tests do not hang on the shipped one.
var known = []rule.SourceEntry{
	{ID: "dpa", Name: "dpa", Kind: doc.KindAgency, Country: "DE", Aliases: []string{"Deutsche Presse-Agentur"}},
	{ID: "afp", Name: "AFP", Kind: doc.KindAgency, Country: "FR"},
	{ID: "kreml", Name: "Kreml", Kind: doc.KindGovernment, Country: "RU", Owner: "state", Aliases: []string{"Moskau"}},
	{ID: "welt", Name: "Die Welt", Kind: doc.KindOutlet, Country: "DE", Aliases: []string{"Welt"}, Ambiguous: []string{"Welt", "Die Welt"}},
	{ID: "putin", Name: "Wladimir Putin", Kind: doc.KindPerson, Country: "RU", Aliases: []string{"Putin"}},
}

// stages are what stands before resolve, its words and its gazetteer.
var stages = sync.OnceValues(func() (func(*doc.Document) (*doc.Analysis, error), func(*sketch.Sketch) []doc.Source) {
	z, err := attribution.New(attribution.Options{})
	if err != nil {
		panic(err)
	}
	w, err := resolve.NewWords("de", z.Rules().Words)
	if err != nil {
		panic(err)
	}
	seg := segment.New(segment.From(z.Rules().Words, "de"))
	g := resolve.NewGazetteer(known, w, func(name string) []doc.Token { return seg.Segment(&doc.Document{Text: name}).Tokens })
	return func(d *doc.Document) (*doc.Analysis, error) {
			r, err := z.Run(d)
			if err != nil {
				return nil, err
			}
			return r.Analysis, nil
		}, func(s *sketch.Sketch) []doc.Source {
			s.Analysis.Names = nil
			g.Find(s.Analysis)
			return resolve.Resolve(s.Analysis, s.Attributions, g, w)
		}
})

func resolved(t *testing.T, marked string) (*sketch.Sketch, []doc.Source) {
	t.Helper()
	analyse, stage := stages()
	s, err := sketch.Read(marked, analyse)
	if err != nil {
		t.Fatal(err)
	}
	return s, stage(s)
}

// who writes the source of each attribution by its id, those beside it behind a
// +, an addressee behind @ and the links behind their kind; - for none.
func who(s *sketch.Sketch) string {
	var out []string
	for i := range s.Attributions {
		at := &s.Attributions[i]
		one := strings.Join(append([]string{at.SourceID}, at.Beside...), "+")
		if one == "" {
			one = "-"
		}
		if at.AddresseeID != "" {
			one += "@" + at.AddresseeID
		}
		for _, l := range at.Links {
			one += " " + l.Kind.String() + ":" + strings.Join(append([]string{l.ID}, l.Beside...), "+")
		}
		out = append(out, one)
	}
	return strings.Join(out, ", ")
}

// One row a way in which an article calls the same one again, or another.
func TestWhoIsWho(t *testing.T) {
	for _, x := range []struct {
		name, text string
		want       string // per attribution
	}{
		{"nobody", "Es regnet.", ""},
		{"no source", "[Es regne]{content1}, [heißt]{cue1} es.", "-"},
		{"marks are nobody", "Der Damm hält[.]{source1}", "-"},

		// names
		{"long, then short", "[Ada Berger]{source1} kam. [Berger]{source2} ging.", "ada-berger, ada-berger"},
		{"short, then long", "[Berger]{source1} kam. [Ada Berger]{source2} ging.", "ada-berger, ada-berger"},
		{"with an initial between", "[George Walder]{source1} kam. [George W. Walder]{source2} ging.", "george-walder, george-walder"},
		{"title", "[Ada Berger]{source1} kam. [Frau Berger]{source2} ging.", "ada-berger, ada-berger"},
		{"role before the name", "[Ministerin Ada Berger]{source1} kam. [Berger]{source2} ging.", "ada-berger, ada-berger"},
		{"genitive", "[Ada Berger]{source1} kam. Nach [Angaben Bergers]{source2} hält er.", "ada-berger, ada-berger"},
		{"genitive before its noun", "[Ada Berger]{source1} kam. Nach [Bergers Angaben]{source2} hält er.", "ada-berger, ada-berger"},
		{"family name first", "[Kim Jong Un]{source1} kam. [Kim]{source2} ging.", "kim-jong-un, kim-jong-un"},
		{"two of one surname", "[Ada Berger]{source1} kam. [Jonas Berger]{source2} kam. [Berger]{source3} ging.", "ada-berger, jonas-berger, berger"},
		{"of two the one with the office", "[Ministerin Ada Berger]{source1} kam. [Anwalt Jonas Berger]{source2} kam. [Ministerin Berger]{source3} ging.", "ada-berger, jonas-berger, ada-berger"},
		{"two of one given name", "[Ada Berger]{source1} kam. [Ada Wolters]{source2} kam. [Wolters]{source3} ging.", "ada-berger, ada-wolters, ada-wolters"},
		{"at both ends of the text", "[Ada Berger]{source1} kam, es ging [Berger]{source2}", "ada-berger, ada-berger"},
		{"ids are told apart", "[Ein Sprecher]{source1} kam. [Ein Sprecher]{source2} kam. [Ein Sprecher]{source3} kam.", "sprecher, sprecher-2, sprecher-3"},

		// other words for who was named just before
		{"another word for an office", "[Ministerpräsident Jonas Berger]{source1} kam. [Der Regierungschef]{source2} ging.", "jonas-berger, jonas-berger"},
		{"another word for an office that two have", "[Ministerpräsident Jonas Berger]{source1} kam. [Kanzler Ole Wolters]{source2} kam. [Der Amtsinhaber]{source3} ging.", "jonas-berger, ole-wolters, amtsinhaber"},
		{"another word for an office that nobody has", "[Anwalt Jonas Berger]{source1} kam. [Der Regierungschef]{source2} ging.", "jonas-berger, regierungschef"},
		{"by party", "[Ada Berger]{source1} kam. [Die SPD-Politikerin]{source2} ging.", "ada-berger, ada-berger"},
		{"by age", "[Ada Berger]{source1} kam. [Die 52-Jährige]{source2} ging.", "ada-berger, ada-berger"},
		{"by age, of two", "[Ada Berger]{source1} kam mit [Eva Wolters]{source2}. [Die 52-Jährige]{source3} ging.", "ada-berger, eva-wolters, 52-jaehrige"},
		{"some 52-year-old", "[Ada Berger]{source1} kam. [Eine 52-Jährige]{source2} ging.", "ada-berger, 52-jaehrige"},
		{"by age, of the other sex", "[Jonas Berger]{source1} kam mit [seiner Frau Ada Berger]{source2}. [Der 52-Jährige]{source3} ging.", "jonas-berger, ada-berger, jonas-berger"},
		{"by age, long after", "[Ada Berger]{source1} kam. Es regnete. Der Damm hielt. Der Fluss stieg. [Die 52-Jährige]{source2} ging.", "ada-berger, 52-jaehrige"},
		{"a company", "[Die Borvo AG]{source1} kam. [Der Konzern]{source2} ging.", "borvo-ag, borvo-ag"},
		{"another company", "[Die Borvo AG]{source1} kam. [Der Konzern aus Kiel]{source2} ging.", "borvo-ag, konzern-aus-kiel"},

		{"a company whose name is a noun", "[Die Stahlwerk AG]{source1} kam. [Der Konzern]{source2} ging.", "stahlwerk-ag, stahlwerk-ag"},
		{"a company named after a town", "[Die Stadtwerke Kiel]{source1} kamen.", "stadtwerke-kiel"},
		{"an institution named after its town", "[Die Universität Lüneburg]{source1} kam.", "universitaet-lueneburg"},
		{"a compound of one", "[Das Universitätsklinikum Lüneburg]{source1} kam.", "universitaetsklinikum-lueneburg"},
		{"a club, which has its name behind it", "[Der Verein Hertha Nord]{source1} kam.", "hertha-nord"},

		// known names
		{"known under two names", "[Die Deutsche Presse-Agentur]{source1} kam. [dpa]{source2} ging.", "dpa, dpa"},
		{"genitive of a known name", "[Der Kreml]{source1} kam. [Die Mitteilung des Kremls]{source2} sagt es.", "kreml, kreml"},
		{"the capital stands for the government", "[Moskau]{source1} dementierte. [Der Kreml]{source2} schwieg.", "kreml, kreml"},
		{"before a hyphen", "[Ein dpa-Bericht]{source1} sagt es.", "dpa"},
		{"noun before a known name", "[Die Nachrichtenagentur AFP]{source1} kam. [Die Agentur]{source2} ging.", "afp, afp"},
		{"a word that is a name where it is cited", "[Die Welt]{source1} berichtet es.", "welt"},
		{"surname of a known person", "[Wladimir Putin]{source1} kam. [Putin]{source2} ging.", "putin, putin"},

		// acronyms
		{"acronym in brackets", "[Die Gesellschaft für Wasserbau (GWB)]{source1} kam. [Die GWB]{source2} ging.", "gwb, gwb"},
		{"a person's party in brackets", "[Ada Berger (GWB)]{source1} kam. [Die GWB]{source2} ging.", "ada-berger, gwb"},
		{"what is no acronym of it in brackets", "[Die Gesellschaft für Wasserbau (SPD)]{source1} kam. [Die SPD]{source2} ging.", "gesellschaft-fuer-wasserbau, spd"},
		{"acronym before a hyphen", "[Eine HIS-Studie]{source1} sagt es. [Die HIS]{source2} ging.", "his, his"},
		{"a method before a hyphen", "[Ein DNA-Test]{source1} sagt es.", "dna-test"},

		// pronouns
		{"sie", "[Ada Berger]{source1} kam. [Sie]{source2} ging.", "ada-berger, ada-berger"},
		{"er is not she", "[Frau Berger]{source1} und [Herr Wolters]{source2} kamen. [Sie]{source3} ging. [Er]{source4} kam.", "berger, wolters, berger, wolters"},
		{"a pronoun with nobody before it", "[Er]{source1} ging.", "er"},
		{"ich is who speaks", "[Ada Berger]{source1} sagte: [„[Ich]{source2} glaube, dass er hält“]{direct1}.", "ada-berger, ada-berger"},
		{"who", "[Ada Berger]{source1} kam mit Jan Wolters, [der]{source2} ging.", "ada-berger, jan-wolters"},
		{"four sentences on", "[Ada Berger]{source1} kam. Regen fällt. Regen fällt. Regen fällt. Regen fällt. [Sie]{source2} ging.", "ada-berger, sie"},

		// nouns
		{"bare role", "[Der Polizeisprecher Jan Wolters]{source1} kam. [Der Sprecher]{source2} ging.", "jan-wolters, jan-wolters"},
		{"two of one office", "[Ministerin Ada Berger]{source1} kam. Es regnet. [Minister Jan Wolters]{source2} kam. Es regnet. Es regnet. Es regnet. [Die Ministerin]{source3} ging.", "ada-berger, jan-wolters, ada-berger"},
		{"a second one of them", "[Ein Sprecher der Stadt]{source1} kam. [Ein Sprecher der Bahn]{source2} ging.", "sprecher-der-stadt, sprecher-der-bahn"},
		{"an authority again", "[Das Umweltministerium]{source1} kam. [Das Ministerium]{source2} ging.", "umweltministerium, umweltministerium"},
		{"a group again", "[Die Anwohner]{source1} kamen. [Die Anwohner]{source2} gingen.", "anwohner, anwohner"},
		{"another group", "[Mehrere Anwohner]{source1} kamen. [Mehrere Anwohner]{source2} gingen.", "anwohner, anwohner-2"},
		{"the paper", "[Der „Morgenkurier“]{source1} kam. [Das Blatt]{source2} ging.", "morgenkurier, morgenkurier"},
		{"the paper with nobody before it", "[Die Zeitung]{source1} kam.", "zeitung"},

		// documents
		{"an article in a paper", "Laut [einem Bericht]{source1} in der Zeitung „Nordkurier“ hält er.", "nordkurier"},
		{"a study in a paper", "Laut [einer Studie]{source1} in der Zeitung „Nordkurier“ hält er.", "studie"},
		{"an article from a place", "Laut [einem Bericht]{source1} aus dem Rathaus hält er.", "bericht"},
		{"an issuer again by office", "Nach [Angaben eines Sprechers]{source1} hält er. [Der Sprecher]{source2} ging.", "sprecher, sprecher"},
		{"a list of bodies", "[Der Bürgermeister, die Polizei und die Feuerwehr]{source1} kamen.", "buergermeister+polizei+feuerwehr"},
		{"a list of persons", "[Ada Berger, Karl Kurz und Jan Wolters]{source1} kamen.", "ada-berger+karl-kurz+jan-wolters"},
		{"an office behind a name", "[Ada Berger, die Chefin der Werft]{source1} kam.", "ada-berger"},
		{"document of an issuer", "[Ein Bericht der Stadt]{source1} kam. [Dem Bericht]{source2} zufolge hält er.", "stadt, stadt"},
		{"document that somebody issues", "Die Feuerwehr veröffentlichte [eine Mitteilung]{source1}. [Der Mitteilung]{source2} zufolge hält er.", "feuerwehr, feuerwehr"},
		{"document without an issuer", "[Einer Studie]{source1} zufolge hält er. [Die Studie]{source2} ist neu.", "studie, studie"},
		{"another document", "[Einer Studie]{source1} zufolge hält er. [Einem Gutachten]{source2} zufolge bricht er.", "studie, gutachten"},
		{"document of two", "Nach [Angaben von dpa und AFP]{source1} hält er.", "dpa+afp"},
		{"its own document", "[Das Umweltministerium]{source1} kam. Es sagt [nach eigenen Angaben]{source2}, er halte.", "umweltministerium, umweltministerium"},

		// several, links, addressees
		{"side by side", "[dpa und AFP]{source1} melden es.", "dpa+afp"},
		{"three side by side", "[dpa, AFP und Moskau]{source1} melden es.", "dpa+afp+kreml"},
		{"one of two bodies", "[Ein Sprecher von Polizei und Feuerwehr]{source1} kam.", "sprecher-von-polizei-und-feuerwehr"},
		{"appeal", "[dpa]{source1} meldet unter Berufung auf [Ada Berger]{appeal1}, er halte.", "dpa appeal:ada-berger"},
		{"appeal to two", "[dpa]{source1} meldet unter Berufung auf [Ada Berger und Jan Wolters]{appeal1}, er halte.", "dpa appeal:ada-berger+jan-wolters"},
		{"told to a medium", "[Ada Berger]{source1} sagte [der AFP]{told1}, er halte.", "ada-berger told:afp"},
		{"told to nobody who prints it", "[Ada Berger]{source1} sagte [der Mutter]{told1}, er halte.", "ada-berger"},
		{"on a platform", "[Ada Berger]{source1} schrieb [auf Twitter]{told1}, er halte.", "ada-berger"},
		{"addressee", "[Ada Berger]{source1} sagte [dem Minister Wolters]{addressee1}, er halte.", "ada-berger@wolters"},
	} {
		t.Run(x.name, func(t *testing.T) {
			if s, sources := resolved(t, x.text); who(s) != x.want {
				t.Errorf("%s\ngot  %s\nwant %s\n%+v", x.text, who(s), x.want, sources)
			}
		})
	}
}

// What the report says about a source.
func TestSource(t *testing.T) {
	s, got := resolved(t, "[Die Gesellschaft für Wasserbau (GWB)]{source1} kam. [Ein Sprecher]{source2} kam. Der [Kreml]{source3} kam. [Mehrere Anwohner]{source4} kamen. [GWB]{source5}")
	if len(got) != 4 {
		t.Fatalf("%d sources, want 4: %+v", len(got), got)
	}
	for i, want := range []struct {
		kind, country, owner, reason string
		named                        bool
		mentions                     []string
	}{
		{doc.KindOrganisation, "", "", "", true, []string{"Die Gesellschaft für Wasserbau (GWB)", "GWB", "GWB"}},
		{doc.KindPerson, "", "", "somebody known by office only", false, []string{"Ein Sprecher"}},
		{doc.KindGovernment, "RU", "state", "", true, []string{"Der Kreml", "Kreml"}},
		{doc.KindGroup, "", "", "people known by their office only", false, []string{"Mehrere Anwohner"}},
	} {
		x := got[i]
		var mentions []string
		for _, m := range x.Mentions {
			mentions = append(mentions, s.Analysis.Doc.Text[m.Start:m.End])
		}
		if x.Kind != want.kind || x.Country != want.country || x.Owner != want.owner || x.Reason != want.reason || x.Named != want.named || fmt.Sprint(mentions) != fmt.Sprint(want.mentions) {
			t.Errorf("source %d: %+v, mentions %q\nwant %+v", i, x, mentions, want)
		}
	}
}

func TestSlug(t *testing.T) {
	for name, want := range map[string]string{
		"Kim Jong-un": "kim-jong-un", "Müller & Söhne": "mueller-soehne", "Straße": "strasse", "Ødegård": "degard", "…": "source", "": "source", "  É 1 ": "e-1",
	} {
		if got := resolve.Slug(name); got != want {
			t.Errorf("%q: %s, want %s", name, got, want)
		}
	}
}

// An ambiguous name counts where it stands in the context that it needs.
func TestNamesInContext(t *testing.T) {
	for _, x := range []struct{ text, want string }{
		{"Nach [einem Bericht der Welt]{source1} hält er.", "welt"},
		{"Nach [Ansicht der Sportler der Welt]{source1} hält er.", "sportler-der-welt"},
		{"[Die Zeitung Welt]{source1} berichtet es.", "welt"},
		{"[Der Lauf der Welt]{source1} zeigt es.", "lauf-der-welt"},
	} {
		if s, _ := resolved(t, x.text); who(s) != x.want {
			t.Errorf("%s: %s, want %s", x.text, who(s), x.want)
		}
	}
}

// Two descriptions of who says one quotation are one source.
func TestOneQuotationOneSpeaker(t *testing.T) {
	s, sources := resolved(t, "[Jan Wolters]{source1} freut sich: [„Der Damm hält“]{direct1,direct2}, sagte [der Deutsche]{source2}.")
	if got := who(s); got != "jan-wolters, jan-wolters" {
		t.Errorf("got %s, want jan-wolters twice: %+v", got, sources)
	}
}

// However many share a name, each mention is compared with a few: the work is
// counted here, BenchmarkLinear shows the time.
func TestManyOfOneName(t *testing.T) {
	var b strings.Builder
	for i := range 300 {
		name := string(rune('A'+i%26)) + "o" + strings.Repeat("na", i/26) + "witz"
		fmt.Fprintf(&b, "[Peter %s]{source%d} kam. ", name, i+1)
	}
	_, sources := resolved(t, b.String()+"[Peter Aowitz]{source301} ging.")
	if len(sources) != 300 {
		t.Errorf("%d sources, want one for each of 300 surnames, the first twice", len(sources))
	}
	if n := len(sources[0].Mentions); n != 2 {
		t.Errorf("%s: %d mentions, want 2: he is found again behind 299 of his first name", sources[0].Name, n)
	}
}

func TestNewWordsNamesWhatIsMissing(t *testing.T) {
	_, err := resolve.NewWords("de", func(name string) ([]string, bool) { return nil, name != "de.titles" && name != "de.time-nouns" })
	if err == nil || !strings.Contains(err.Error(), "de.titles, de.time-nouns") {
		t.Errorf("error %v, want it to name both lists", err)
	}
}
