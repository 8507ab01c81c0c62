package rule

// Key says what a key of a file is for. The JSON Schemas, the skeleton that
// "hearsay rules new" writes and the test of the guide are made from these.
type Key struct {
	Name   string
	About  string
	Values []string // all values that it, or an entry of it, can have; nil: any text
}

// RuleKeys are the keys of a rule, in the order of the guide.
var RuleKeys = []Key{
	{"id", "Name of the rule, which reports and disable use; the id of a rule that is there changes it key by key", nil},
	{"kind", "How the rule works", kindNames()},
	{"about", "One line on what the rule finds", nil},
	{"language", "Language of the articles; default: the folder that holds the file, else de", Languages},
	{"confidence", "Share of hits that are right, between 0 and 1", nil},
	{"lemma", "Verbs by dictionary form, of which all forms are found: mitteilen, bekanntgeben", nil},
	{"words", "Words or phrases as they stand in the text, in lower case unless names", nil},
	{"list", "Name of a word list in place of lemma or words: one rule per entry", nil},
	{"complements", "What the verb or noun licenses as reported content", complements},
	{"reported", "Objects with which a plain sentence is itself a report: object, objects (two), genitive, als, judgement (für and an adjective), or a preposition", nil},
	{"nouns", "Name of a list of nouns that must follow: nach Angaben", nil},
	{"verbs", "Name of a list of verbs that must be there", nil},
	{"position", "Where the source stands, seen from the cue", positions},
	{"unless", "Words, or list:NAME for those of a list, that forbid a match: in the clause of a verb, in the sentence of other cues", nil},
	{"unless-article", "Words, or list:NAME for those of a list, that forbid a match in the whole article", nil},
	{"medium", "How the source uttered it", media},
	{"stance", "How the cue judges what was said", stances},
	{"addressee", "How the addressee stands: dative, accusative, or a preposition", nil},
	{"examples", "Texts with the words that must be found marked: [Er]{source} [sagte]{cue}, [es regne]{content}.", nil},
	{"counterexamples", "Texts in which the rule must not fire", nil},
	{"todo", "Marked texts that it should find but does not yet; run, reported, never failing", nil},
}

// ListKeys are the keys of a word list.
var ListKeys = []Key{
	{"name", "Name of the list, which rules use; the name of a list that is there replaces it", nil},
	{"about", "One line on what the words have in common", nil},
	{"entries", "The words", nil},
}

// EntryKeys are the keys of a list entry that is more than a word. They come before those of the rule.
var EntryKeys = []Key{
	{"word", "The word: a verb by dictionary form, else as it stands in the text", nil},
	{"complements", "What the verb or noun licenses as reported content", complements},
	{"reported", "Objects with which a plain sentence is itself a report: object, objects (two), genitive, als, judgement (für and an adjective), or a preposition", nil},
	{"medium", "How the source uttered it", media},
	{"stance", "How the cue judges what was said", stances},
	{"addressee", "How the addressee stands: dative, accusative, or a preposition", nil},
	{"confidence", "Share of hits that are right, between 0 and 1; in an entry with complements it is that of these, and a rule of kind reported keeps its own", nil},
	{"untested", "true where the word was not seen often enough to know its confidence", nil},
	{"verbs", "Verbs by dictionary form, one of which must stand in the clause", nil},
	{"form", "Words that must stand there as written, the entry's word among them: zum Ausdruck", nil},
	{"marker", "Preposition that must stand before the noun: mit der Begründung", nil},
	{"position", "Where the source stands, seen from the cue", positions},
	{"negation", "For no-statement: whether a negating word must stand in the clause", negations},
}

// SourceKeys are the keys of a source.
var SourceKeys = []Key{
	{"id", "Name of the source in reports and for disable; the id of a source that is there changes it key by key", nil},
	{"name", "Short name as shown", nil},
	{"kind", "What sort of source it is", sourceKinds},
	{"about", "A remark; not used", nil},
	{"country", "Two capital letters of ISO 3166-1; none for international sources", nil},
	{"owner", "Who owns or directs it, only where that is beyond dispute", owners},
	{"aliases", "Other names as written, in the nominative; genitives in -s are understood", nil},
	{"context", "true if all names are common words as well, so that they need a context", nil},
	{"ambiguous", "Names that need a context", nil},
	{"needs", "Contexts that will do; default: all but long", contexts},
}

// ComplementKeys say what a verb or noun can license.
var ComplementKeys = []Key{
	{CompDass, "a clause with dass", nil},
	{CompWh, "a clause with ob, wie, wer, …", nil},
	{CompKonjunktiv, "a clause with the verb second, in the Konjunktiv: sagte, es regne", nil},
	{CompV2, "the same in the indicative: sagte, es regnet", nil},
	{CompInfinitive, "an infinitive with zu", nil},
	{CompQuotation, "words in quotation marks", nil},
	{CompColon, "what follows a colon", nil},
	{CompInverted, "the content first: „…“, sagte X", nil},
	{CompWie, "a clause cut in: wie X mitteilte", nil},
	{CompDas, "a pronoun for the sentence before: Das teilte X mit", nil},
	{CompAls, "als with words in quotation marks: bezeichnete X als „…“", nil},
}

// ExtendKey stands in place of id or name.
var ExtendKey = Key{"extend", "Id of a rule or source, or name of a list: lists in this entry are added to it, other keys change it", nil}

func kindNames() []string {
	out := make([]string, 0, len(Kinds))
	for _, k := range Kinds {
		out = append(out, string(k.Kind))
	}
	return out
}
