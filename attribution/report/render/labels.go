package render

// labels are the words around the article's own, in one language.
type labels struct {
	article, claims, claim, sources, source, articles, deepest, hop, hops, line, kind, words, chain, origins, findings string
	inferred, unnamed, noSource, none, more, confidence                                                                string
	types                                                                                                              map[string]string
	codes                                                                                                              map[string]string // names of findings
	german                                                                                                             bool              // messages of findings too
}

// Languages are those that labels can be had in.
var Languages = []string{"en", "de"}

func labelsFor(language string) labels {
	if language == "de" {
		return german
	}
	return english
}

var english = labels{
	article: "article", articles: "articles", claims: "claims", claim: "claim", sources: "sources", source: "source",
	deepest: "deepest chain", hop: "hop", hops: "hops", line: "line", kind: "type", words: "words", chain: "chain",
	origins: "Origins", findings: "Findings", inferred: "inferred", unnamed: "unnamed", noSource: "no source",
	none: "no claims found", more: "more", confidence: "confidence",
	types: map[string]string{"direct": "direct", "indirect": "indirect", "reported": "reported",
		"free-indirect": "free indirect", "indirect-free-indirect": "indirect free"},
	codes: map[string]string{"unnamed-source": "source without a name", "no-statement": "no statement", "single-origin": "single origin",
		"self-citation": "self-citation", "circle": "circle of citations", "dead-source": "dead source label", "told-medium-only": "told to one medium only",
		"denial": "denial", "encoding": "encoding", "open-quotation": "open quotation"},
}

var german = labels{
	article: "Artikel", articles: "Artikel", claims: "Aussagen", claim: "Aussage", sources: "Quellen", source: "Quelle",
	deepest: "längste Kette", hop: "Schritt", hops: "Schritte", line: "Zeile", kind: "Art", words: "Wortlaut", chain: "Kette",
	origins: "Ursprünge", findings: "Befunde", inferred: "erschlossen", unnamed: "ungenannt", noSource: "ohne Quelle",
	none: "keine Aussagen gefunden", more: "weitere", confidence: "Sicherheit",
	types: map[string]string{"direct": "direkt", "indirect": "indirekt", "reported": "berichtet",
		"free-indirect": "frei indirekt", "indirect-free-indirect": "indirekt frei"},
	codes: map[string]string{"unnamed-source": "Quelle ohne Namen", "no-statement": "keine Äußerung", "single-origin": "nur ein Ursprung",
		"self-citation": "Selbstzitat", "circle": "Zitat im Kreis", "dead-source": "leere Quellenangabe", "told-medium-only": "nur einem Medium gesagt",
		"denial": "Widerspruch", "encoding": "Zeichensatz", "open-quotation": "offenes Anführungszeichen"},
	german: true,
}

// typeOrder is the order in which types are listed.
var typeOrder = []string{"direct", "indirect", "reported", "free-indirect", "indirect-free-indirect"}

// typeName is the word for a type of attribution. A type that is not ours
// comes from a report that somebody else wrote.
func (l labels) typeName(kind string) string {
	if name, ok := l.types[kind]; ok {
		return name
	}
	return Clean(kind)
}

// count is a number with its noun: "1 claim", "2 claims".
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return itoa(n) + " " + many
}
