package rule

import "github.com/hearsay/hearsay/attribution/rule/strict"

// Kind names a kind of rule. Each kind has a Go file of its own that holds its mechanism.
type Kind string

// The kinds of rule.
const (
	KindVerb        Kind = "verb"         // reporting verb with a licensed complement
	KindReported    Kind = "reported"     // speech act told without a clause: "forderte den Rücktritt"
	KindAct         Kind = "speech-act"   // the same, where the corpus sees no quotation: "bestritt die Tat"
	KindPreposition Kind = "preposition"  // laut X, X zufolge, nach Angaben von X
	KindSo          Kind = "so"           // ", so X"
	KindAdverb      Kind = "adverb"       // demnach, wonach: the adverb stands for the source
	KindNoun        Kind = "noun"         // "der Vorwurf, dass", "mit der Begründung, dass"
	KindLightVerb   Kind = "light-verb"   // "ist der Meinung, dass", "kam zu dem Schluss"
	KindQuotation   Kind = "quotation"    // quotation without a cue, source carried on
	KindKonjunktiv  Kind = "konjunktiv"   // Konjunktiv sentence that continues a source
	KindSoll        Kind = "soll"         // reporting sollen
	KindRelay       Kind = "relay"        // "X zitierte Y mit den Worten"
	KindAppeal      Kind = "appeal"       // "unter Berufung auf Y"
	KindTold        Kind = "told-medium"  // "sagte der Zeitung X", "gegenüber X", "im Interview mit X"
	KindNoStatement Kind = "no-statement" // "wollte sich nicht äußern"
	KindHedge       Kind = "hedge"        // offenbar, vermutlich
)

// Complements that a verb can license.
const (
	CompDass       = "dass"       // dass-clause
	CompWh         = "wh"         // ob- or wh-clause
	CompKonjunktiv = "konjunktiv" // verb-second clause in the Konjunktiv
	CompV2         = "v2"         // verb-second clause in the indicative as well
	CompInfinitive = "infinitive" // zu-infinitive
	CompQuotation  = "quotation"  // words in quotation marks
	CompColon      = "colon"      // colon and a sentence
	CompInverted   = "inverted"   // content first: "…, sagte X"
	CompWie        = "wie"        // "wie X mitteilte"
	CompDas        = "das"        // "Das teilte X mit": content in the sentence before
	CompAls        = "als"        // "bezeichnete X als „…“"
)

// Rule is one entry of a rule file: data only. It is the same value that
// "hearsay rules show" prints and that the schema describes.
type Rule struct {
	ID         string   `yaml:"id"`
	Kind       Kind     `yaml:"kind"`
	About      string   `yaml:"about"`
	Language   string   `yaml:"language"` // default: the name of the folder that holds the file, else "de"
	Confidence float64  `yaml:"confidence"`
	Lemma      []string `yaml:"lemma"` // verbs by dictionary form; one word or a list
	Words      []string `yaml:"words"` // word forms or phrases; one or a list
	List       string   `yaml:"list"`  // name of a word list in place of Lemma or Words

	// What a verb licenses (see the Comp constants) and, for speech acts told
	// without a clause, its objects: "object" (accusative), "als", or a
	// preposition ("vor", "für").
	Complements []string `yaml:"complements"`
	Reported    []string `yaml:"reported"`

	Nouns    string   `yaml:"nouns"`    // list of nouns that must follow ("nach Angaben")
	Verbs    string   `yaml:"verbs"`    // list of verbs that must be there (light verbs)
	Position string   `yaml:"position"` // before, after, either: where the source stands
	Unless   []string `yaml:"unless"`   // words or list names ("list:NAME") that forbid a match in the same clause

	// UnlessArticle holds words, or lists, that forbid a match in the whole article.
	UnlessArticle []string `yaml:"unless-article"`

	Medium    string `yaml:"medium"`    // speech, writing, thought
	Stance    string `yaml:"stance"`    // neutral, claiming, conceding, denying, confirming
	Addressee string `yaml:"addressee"` // dative, accusative, or a preposition: how the addressee stands

	Examples        []string `yaml:"examples"`
	Counterexamples []string `yaml:"counterexamples"`
	Todo            []string `yaml:"todo"`

	Origin Origin            `yaml:"-"`
	Keys   map[string]Origin `yaml:"-"` // where each key stands, as they can come from several files; for examples see At
	// In a rule made from a list entry: the id of the rule that names the list,
	// and the entry, whose other keys the rule has taken over where it has them.
	Base  string `yaml:"-"`
	Entry *Entry `yaml:"-"`
}

// Origin says where a rule or list entry stands. File is as given by the user,
// "shipped:rules/de/verb.yaml" for embedded ones.
type Origin = strict.Pos

// List is a named list of words; an entry may carry keys that override those of the rule that uses the list.
type List struct {
	Name    string
	About   string
	Entries []Entry
	Origin  Origin
}

// Entry is one word of a list.
type Entry struct {
	Word        string   `yaml:"word"`
	Complements []string `yaml:"complements"`
	Reported    []string `yaml:"reported"`
	Medium      string   `yaml:"medium"`
	Stance      string   `yaml:"stance"`
	Addressee   string   `yaml:"addressee"`
	Confidence  float64  `yaml:"confidence"`
	Untested    bool     `yaml:"untested"` // not seen often enough on the tuning corpus to have earned its place

	// For cues of several words; see configs/lists/de/light-verbs.yaml and no-statement.yaml.
	Verbs    []string `yaml:"verbs"`    // verbs by dictionary form, one of which must stand in the clause: Meinung [sein, vertreten]
	Form     string   `yaml:"form"`     // surface words that must stand there as written, Word among them: "zum Ausdruck"
	Marker   string   `yaml:"marker"`   // preposition that must stand before the noun: "mit" der Begründung, dass
	Position string   `yaml:"position"` // before, after, either: overrides that of the rule
	Negation string   `yaml:"negation"` // no-statement: required (a negating word must stand in the clause) or implied

	Origin Origin            `yaml:"-"`
	Keys   map[string]Origin `yaml:"-"` // where each key stands
}
