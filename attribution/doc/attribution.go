package doc

// Type of an attribution, as the GNQA corpus defines them (Petersen-Frey and
// Biemann 2024).
type Type uint8

// The types.
const (
	Direct               Type = iota // in quotation marks
	IndirectSpeech                   // clause or clause-like content with a cue
	Reported                         // the speech act told: "X forderte Y"
	FreeIndirect                     // no cue: reporting soll
	IndirectFreeIndirect             // no cue: Konjunktiv runs on
)

var typeNames = [...]string{"direct", "indirect", "reported", "free-indirect", "indirect-free-indirect"}

func (t Type) String() string { return typeNames[t] }

// Polarity says whether the source stands for the content.
type Polarity uint8

// The polarities.
const (
	Asserted Polarity = iota
	Denied
	NoStatement // the source said nothing, refused, was not reached
)

var polarityNames = [...]string{"asserted", "denied", "no-statement"}

func (p Polarity) String() string { return polarityNames[p] }

// LinkKind says how a further source is tied into an attribution without an
// attribution of its own.
type LinkKind uint8

// The kinds of link. In all of them the attribution's own Source is "the
// source" and Link.Source "the other".
const (
	// Appeal: the source passes on what the other said ("berichtet X unter
	// Berufung auf Y": source X, other Y; chain Y → X).
	Appeal LinkKind = iota
	// Told: the source said it to the other, a medium ("sagte Y der Zeitung X":
	// source Y, other X; chain Y → X).
	Told
	// Relayed: the other passes on what the source said ("Y, zitiert von X",
	// "dem zufolge"; chain source → other).
	Relayed
)

var linkNames = [...]string{"appeal", "told", "relayed"}

func (k LinkKind) String() string { return linkNames[k] }

// Link ties a further source to an attribution.
type Link struct {
	Kind   LinkKind
	Source Range // the other's words
	Cue    Range
	Rule   string
	ID     string   // source id; set by resolve
	Beside []string // further ids: "unter Berufung auf A und B"
}

// Attribution is one source–cue–content relation, in tokens.
type Attribution struct {
	Type     Type
	Medium   string // speech, writing, thought, or "" where nothing says
	Polarity Polarity
	Mood     Mood
	Content  []Range
	// Object is what a speech act told without a clause is about ("bestritt die
	// Tat"): the words of its claim, where Content follows the corpus, which
	// takes the whole sentence or nothing.
	Object    []Range
	Cue       []Range
	Source    []Range // the local words; may stand in another sentence, may be empty
	Addressee []Range
	Frame     []Range
	Hedges    []Range
	Links     []Link
	Answer    bool // confirms, concedes or denies what is said there, by whomever, and passes it on from nobody
	Within    int  // index of the attribution whose content holds this one, -1 none
	Inferred  bool // source or chain carried over from another attribution
	From      int  // the attribution that Source was carried over from, -1 none
	Rule      string
	// Score is the rule's confidence, lowered for what was inferred.
	Score float64
	// SourceID is set by resolve, "" where there is no source.
	SourceID    string
	Beside      []string // further sources that say the same side by side: "Reuters und AFP berichten"
	AddresseeID string
}

// Source kinds.
const (
	KindAgency       = "agency"
	KindOutlet       = "outlet"
	KindPerson       = "person"
	KindOrganisation = "organisation"
	KindGovernment   = "government"
	KindDocument     = "document"
	KindGroup        = "group"
	KindUnknown      = "unknown"
)

// Source is somebody or something that a statement is attributed to.
type Source struct {
	ID       string // stable slug: "kcna", "kim-jong-un"
	Name     string
	Kind     string
	Named    bool
	Reason   string // why it is unnamed, in words
	Aliases  []string
	Mentions []Span // by position
	Country  string
	Owner    string // state, public, private, or ""
}

// Claim is one reported proposition with the chain through which it came.
type Claim struct {
	Content      []Range
	Text         string
	Chain        []string // source ids, origin first
	Attributions []int
	Inferred     bool
	Score        float64
}
