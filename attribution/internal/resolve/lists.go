package resolve

// Class is what a head noun says about a source.
type Class uint8

// The classes of head noun.
const (
	ClassNone         Class = iota
	ClassTitle              // Herr, Frau, Dr.
	ClassRole               // somebody by office or trade: Präsident, Sprecher
	ClassOutlet             // Zeitung, Sender
	ClassAgency             // Nachrichtenagentur
	ClassPress              // the press at large, nobody in particular: Journalisten, Medien
	ClassDocument           // Bericht, Angaben, Studie
	ClassGroup              // Augenzeugen, Kreise
	ClassGovernment         // Ministerium, Regierung
	ClassOrganisation       // Partei, Verein, Konzern
)

// classLists names the lists behind each class. An earlier class wins where a
// word stands in two lists.
var classLists = []struct {
	class Class
	lists []string
}{
	{ClassTitle, []string{"titles"}},
	{ClassPress, []string{"press-nouns"}},
	{ClassAgency, []string{"agency-nouns"}},
	{ClassRole, []string{"role-nouns"}},
	{ClassOutlet, []string{"media-nouns"}},
	{ClassGovernment, []string{"government-nouns"}},
	{ClassGroup, []string{"group-nouns"}},
	{ClassDocument, []string{"document-nouns", "nach-nouns"}},
	{ClassOrganisation, []string{"organisation-nouns"}},
}

// closed is a closed word class, a bit in what is known of a word.
type closed uint32

// The closed word classes.
const (
	listPronouns     closed = 1 << iota // er, sie, es
	listPointers                        // dieser, jener, letzterer
	listIndefinites                     // ein, einige, mehrere
	listDefinites                       // der, die, das
	listPossessives                     // sein, ihr, by forms
	listHis                             // those of a masculine or neuter owner
	listOneself                         // eigen
	listAnyone                          // man
	listIssuer                          // von, durch: "Angaben von X"
	listUnnamed                         // anonym, ungenannt
	listLinks                           // von, al, bin: small words inside names
	listCollective                      // Belegschaft: a singular that is a group
	listPlatforms                       // Twitter, Webseite: where something stands, not who says it
	listFirst                           // ich, mein
	listPressDocs                       // Bericht, Meldung: what media issue
	listIssuing                         // veröffentlichen, vorlegen
	listPlaces                          // in, aus: before where something is, not before who it is
	listTimes                           // Woche: issues nothing
	listExaminations                    // Test: what stands before it is the method
	listConjoin                         // und, oder, sowie
	listForms                           // AG, GmbH: the end of a company's name
	listDescribing                      // Politiker, Jährige: who was named just before
	listInstitutions                    // Universität: what is called after its place
)

// closedLists names the list behind each.
var closedLists = []struct {
	class closed
	list  string
}{
	{listPronouns, "personal-pronouns"},
	{listPointers, "demonstratives"},
	{listIndefinites, "indefinites"},
	{listDefinites, "definite-articles"},
	{listPossessives, "possessives"},
	{listHis, "possessives-his"},
	{listOneself, "own"},
	{listAnyone, "anyone"},
	{listIssuer, "issuer-links"},
	{listUnnamed, "unnamed-marks"},
	{listTimes, "time-nouns"},
	{listPlaces, "place-prepositions"},
	{listExaminations, "examination-nouns"},
	{listLinks, "name-links"},
	{listConjoin, "conjoiners"},
	{listCollective, "collective-nouns"},
	{listPlatforms, "platform-nouns"},
	{listFirst, "speaker-words"},
	{listPressDocs, "press-documents"},
	{listIssuing, "issuing-verbs"},
	{listForms, "company-forms"},
	{listDescribing, "describing-nouns"},
	{listInstitutions, "institution-nouns"},
}

// listOffices has in each line a word for an office and the offices that it can stand for.
const listOffices = "office-words"

// listTrades has in each line nouns that can stand for the same organisation.
const listTrades = "organisation-trades"

// The lists of inflection.
const (
	listEndings   = "noun-endings"      // n, innen: of nouns that the lexicon does not know
	listAdjective = "adjective-endings" // e, er, es
	listGenitive  = "genitive-endings"  // s, 's
	// of an adjective in the nominative without an article, in this order: masculine, feminine, neuter, plural
	listNominative = "nominative-endings"
)
