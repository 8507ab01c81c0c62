package rule

import "slices"

// Languages for which rules can be written.
var Languages = []string{"de", "en"}

// KindInfo says what a kind of rule is for and which keys it takes.
type KindInfo struct {
	Kind  Kind
	About string
	// Word is the key that an entry of the rule's list stands for: "lemma" for
	// verbs, "words" for anything else, "" where the kind takes no words.
	Word string
	// Optional says that the rule may do without words.
	Optional bool
	// Keys beside those that every rule takes and the word keys.
	Keys []string
}

// Keys that every rule takes.
var commonKeys = []string{"id", "kind", "about", "language", "confidence", "unless", "unless-article", "examples", "counterexamples", "todo"}

// Kinds lists every kind in the order of the guide.
var Kinds = []KindInfo{
	{KindVerb, "reporting verb with what it licenses: „X sagte, dass …“", "lemma", false, []string{"complements", "addressee", "medium", "stance"}},
	{KindReported, "speech act told without a clause: „X forderte den Rücktritt“", "lemma", false, []string{"reported", "medium", "stance"}},
	{KindAct, "speech act that makes a claim but no quotation: „X bestritt die Tat“", "lemma", false, []string{"reported", "addressee", "medium", "stance"}},
	{KindLightVerb, "noun or adjective with a light verb: „ist der Meinung, dass …“", "words", false, []string{"verbs", "complements", "addressee", "medium", "stance"}},
	{KindNoun, "a noun with its clause: „der Vorwurf, dass …“", "words", false, []string{"complements", "medium", "stance"}},
	{KindPreposition, "preposition with the source: „laut X“, „nach Angaben von X“", "words", false, []string{"nouns", "position", "medium", "stance"}},
	{KindSo, "so with the source behind: „…, so X“", "words", false, []string{"medium", "stance"}},
	{KindAdverb, "an adverb that stands for the source: demnach, wonach", "words", false, []string{"nouns", "position", "medium", "stance"}},
	{KindQuotation, "a quotation without a cue", "", true, []string{"medium", "stance"}},
	{KindKonjunktiv, "sentences in the Konjunktiv that run on", "", true, []string{"medium", "stance"}},
	{KindSoll, "reporting sollen: „X soll geflohen sein“", "lemma", false, []string{"medium", "stance"}},
	{KindRelay, "one source passes on another: „X zitierte Y mit den Worten“", "lemma", false, []string{"words", "nouns", "position"}},
	{KindAppeal, "where a source has it from: „unter Berufung auf Y“", "words", false, []string{"lemma", "nouns", "verbs", "position"}},
	{KindTold, "to which medium it was said: „sagte der Zeitung X“", "words", true, []string{"lemma", "nouns", "position", "addressee"}},
	{KindNoStatement, "a source said nothing: „wollte sich nicht äußern“", "words", false, []string{"lemma", "verbs", "medium"}},
	{KindHedge, "words in the content that weaken it: offenbar, vermutlich", "words", false, nil},
}

// Info gives what is known about a kind.
func Info(k Kind) (KindInfo, bool) {
	i := slices.IndexFunc(Kinds, func(i KindInfo) bool { return i.Kind == k })
	if i < 0 {
		return KindInfo{}, false
	}
	return Kinds[i], true
}

// Takes reports whether a rule of the kind may carry the key.
func (k KindInfo) Takes(key string) bool {
	return slices.Contains(k.All(), key)
}

// All gives every key that a rule of the kind may carry.
func (k KindInfo) All() []string { return append(slices.Clone(commonKeys), k.Own()...) }

// Own gives the keys that not every kind takes.
func (k KindInfo) Own() []string {
	if k.Word == "" {
		return k.Keys
	}
	return append([]string{k.Word, "list"}, k.Keys...)
}

// Values that a key can have; keys that are not here take any text.
var (
	complements = []string{CompDass, CompWh, CompKonjunktiv, CompV2, CompInfinitive, CompQuotation, CompColon, CompInverted, CompWie, CompDas, CompAls}
	positions   = []string{"before", "after", "either"}
	media       = []string{"speech", "writing", "thought"}
	stances     = []string{"neutral", "claiming", "conceding", "denying", "confirming"}
	sourceKinds = []string{"agency", "outlet", "person", "organisation", "government", "document", "group"}
	owners      = []string{"state", "public", "private"}
	contexts    = []string{"article", "quotes", "citing", "noun", "long"}
	negations   = []string{"required", "implied"}
)

// What a rule has that does not say.
const defaultConfidence = 0.7

var defaultComplements = []string{CompDass, CompWh, CompKonjunktiv, CompQuotation, CompColon, CompInverted, CompWie, CompDas}
