package configs_test

import (
	"bytes"
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode"

	"go.yaml.in/yaml/v3"

	"github.com/hearsay/hearsay/configs"
)

// source is the shape of an entry as sources/README.md describes it. It is
// written down here a second time, so that the data cannot change its shape
// without this test noticing.
type source struct {
	ID        string   `yaml:"id"`
	Name      string   `yaml:"name"`
	Kind      string   `yaml:"kind"`
	Country   string   `yaml:"country"`
	Owner     string   `yaml:"owner"`
	Aliases   []string `yaml:"aliases"`
	Needs     []string `yaml:"needs"`
	Ambiguous []string `yaml:"ambiguous"`

	file string
}

// names are the forms that the entry is known by, the canonical one first.
func (s source) names() []string { return append([]string{s.Name}, s.Aliases...) }

// where names the entry in a message.
func (s source) where() string { return fmt.Sprintf("%s: %s", s.file, s.ID) }

// readSources reads all source files, in name order, once for all tests.
var readSources = sync.OnceValues(func() ([]source, error) {
	files, err := fs.Glob(configs.FS, "sources/*.yaml")
	if err != nil {
		return nil, err
	}
	var all []source
	for _, file := range files {
		data, err := configs.FS.ReadFile(file)
		if err != nil {
			return nil, err
		}
		dec := yaml.NewDecoder(bytes.NewReader(data))
		dec.KnownFields(true)
		var list []source
		if err := dec.Decode(&list); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		for i := range list {
			list[i].file = file
		}
		all = append(all, list...)
	}
	return all, nil
})

func loadSources(t *testing.T) []source {
	t.Helper()
	all, err := readSources()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestSourceCounts(t *testing.T) {
	kinds := map[string]int{}
	for _, s := range loadSources(t) {
		kinds[s.Kind]++
	}
	for _, c := range []struct {
		what string
		got  int
		min  int
	}{
		{"agencies", kinds["agency"], 150},
		{"outlets", kinds["outlet"], 500},
		{"governments", kinds["government"], 250},
		{"organisations", kinds["organisation"], 250},
	} {
		if c.got < c.min {
			t.Errorf("%d %s, want at least %d", c.got, c.what, c.min)
		}
	}
}

var slug = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// countries are the codes of ISO 3166-1 alpha-2, and XK, which is in common
// use for Kosovo.
var countries = strings.Fields(`
	AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
	CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO
	FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE
	JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO
	MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW
	PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM
	TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW`)

func TestSourceFields(t *testing.T) {
	kinds := []string{"agency", "outlet", "organisation", "government"}
	owners := []string{"", "state", "public", "private"}
	needs := []string{"article", "quotes", "noun", "citing", "long"}
	ids := map[string]string{}
	for _, s := range loadSources(t) {
		if !slug.MatchString(s.ID) {
			t.Errorf("%s: id is no slug", s.where())
		}
		if first, dup := ids[s.ID]; dup {
			t.Errorf("%s: id is taken in %s", s.where(), first)
		}
		ids[s.ID] = s.file
		if !slices.Contains(kinds, s.Kind) {
			t.Errorf("%s: kind %q", s.where(), s.Kind)
		}
		if s.Country != "" && !slices.Contains(countries, s.Country) {
			t.Errorf("%s: country %q is no ISO 3166-1 alpha-2 code", s.where(), s.Country)
		}
		if !slices.Contains(owners, s.Owner) {
			t.Errorf("%s: owner %q", s.where(), s.Owner)
		}
		if (len(s.Needs) == 0) != (len(s.Ambiguous) == 0) {
			t.Errorf("%s: needs and ambiguous go together", s.where())
		}
		for _, n := range s.Needs {
			if !slices.Contains(needs, n) {
				t.Errorf("%s: needs %q", s.where(), n)
			}
		}
		for _, a := range s.Ambiguous {
			if !slices.Contains(s.names(), a) {
				t.Errorf("%s: ambiguous %q is neither name nor alias", s.where(), a)
			}
		}
		if slices.Contains(s.Needs, "long") && len(s.Ambiguous) == len(s.names()) {
			t.Errorf("%s: needs a long form, but every form is ambiguous", s.where())
		}
	}
}

func TestSourceNames(t *testing.T) {
	type use struct {
		id        string
		ambiguous bool
	}
	uses := map[string][]use{}
	for _, s := range loadSources(t) {
		seen := map[string]bool{}
		for _, n := range s.names() {
			if n == "" || n != strings.Join(strings.Fields(n), " ") {
				t.Errorf("%s: name %q is empty or has stray spaces", s.where(), n)
			}
			if strings.ContainsFunc(n, unicode.IsMark) {
				t.Errorf("%s: name %q has a combining mark; write the letter as one character", s.where(), n)
			}
			if seen[n] {
				t.Errorf("%s: name %q twice", s.where(), n)
			}
			seen[n] = true
			uses[n] = append(uses[n], use{s.ID, slices.Contains(s.Ambiguous, n)})
		}
	}
	for n, us := range uses {
		if len(us) > 1 && slices.ContainsFunc(us, func(u use) bool { return !u.ambiguous }) {
			t.Errorf("name %q belongs to several sources and is not ambiguous in all of them: %v", n, us)
		}
	}
}

// One source, many names: each line would be several nodes if a name slipped
// into another entry.
func TestSourcesThatAreOne(t *testing.T) {
	owner := map[string][]string{}
	for _, s := range loadSources(t) {
		for _, n := range s.names() {
			owner[n] = append(owner[n], s.ID)
		}
	}
	for _, c := range []struct {
		id    string
		names []string
	}{
		{"auswaertiges-amt", []string{"Auswärtiges Amt", "Auswärtige Amt", "Auswärtigen Amtes", "German Foreign Office"}},
		{"britisches-aussenministerium", []string{"Foreign Office", "britische Außenministerium"}},
		{"eu", []string{"EU", "Europäische Union", "Europäischen Union", "European Union"}},
		{"kcna", []string{"KCNA", "Koreanische Zentrale Nachrichtenagentur", "Koreanischen Zentralen Nachrichtenagentur", "Korean Central News Agency"}},
		{"kreml", []string{"Kreml", "Kremlin", "russische Präsidialamt"}},
		{"ria-nowosti", []string{"Ria Nowosti", "RIA Novosti", "РИА Новости"}},
		{"spiegel", []string{"Der Spiegel", "Spiegel Online", "SPON", "spiegel.de"}},
		{"sz", []string{"Süddeutsche Zeitung", "Süddeutschen Zeitung", "SZ", "sueddeutsche.de"}},
		{"tass", []string{"TASS", "Tass", "ITAR-TASS"}},
		{"uno", []string{"UN", "UNO", "Vereinte Nationen", "Vereinten Nationen", "United Nations"}},
		{"us-aussenministerium", []string{"US-Außenministerium", "State Department", "amerikanische Außenministerium"}},
		{"weisses-haus", []string{"Weißes Haus", "Weiße Haus", "Weißen Hauses", "Weisses Haus", "White House"}},
		{"xinhua", []string{"Xinhua", "Hsinhua"}},
	} {
		for _, n := range c.names {
			if got := owner[n]; !slices.Equal(got, []string{c.id}) {
				t.Errorf("%s belongs to %v, want %s alone", n, got, c.id)
			}
		}
	}
}

// Words and common names that must never match without context.
func TestSourceAmbiguousNames(t *testing.T) {
	open := map[string][]string{}
	known := map[string]bool{}
	for _, s := range loadSources(t) {
		for _, n := range s.names() {
			known[n] = true
			if !slices.Contains(s.Ambiguous, n) {
				open[n] = append(open[n], s.ID)
			}
		}
	}
	for _, n := range []string{
		"Abendblatt", "Beobachter", "Bild", "Bilanz", "Blick", "Brennpunkt", "Bundesrat", "Capital", "Der Spiegel", "Die Welt", "Die Zeit",
		"Emma", "Express", "Fakt", "Focus", "Freitag", "Frontal", "Gala", "Grüne", "Heute", "Kommission", "Kongress", "Kontraste", "Krone",
		"Kurier", "Linke", "Merkur", "Mirror", "Monitor", "Nature", "News", "Panorama", "Petra", "Phoenix", "Post", "Presse", "Profil",
		"Rat", "Report", "Rundschau", "Science", "Senat", "Spiegel", "Standard", "Stern", "Sun", "Tageblatt", "Time", "Times", "Union",
		"Verfassungsschutz", "Welt", "Zeit",
	} {
		if !known[n] {
			t.Errorf("%s is nobody's name", n)
		}
		if open[n] != nil {
			t.Errorf("%s counts without context for %v", n, open[n])
		}
	}
}

func TestSourceOrder(t *testing.T) {
	var last source
	for _, s := range loadSources(t) {
		if s.file == last.file && s.ID < last.ID {
			t.Errorf("%s: stands after %s; entries are sorted by id", s.where(), last.ID)
		}
		last = s
	}
}
