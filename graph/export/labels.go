package export

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/hearsay/hearsay/graph"
)

// labels are the words that hearsay itself puts into a drawing.
type labels struct {
	Article, Origin                         string
	Claim, Claims, Source, Sources, Deepest string
	Hop, Hops                               string
	Unnamed, Inferred, Credits, Untitled    string
	Kinds                                   map[string]string
	Title                                   string // of a drawing: article, claims, sources
	Describe                                string // summary
	OneClaim, Cited, Through                string
	Nothing, Count                          string
}

var english = labels{
	Article: "article", Origin: "origin", Claim: "claim", Claims: "claims", Source: "source", Sources: "sources", Deepest: "deepest chain",
	Hop: "hop", Hops: "hops", Unnamed: "source without a name", Inferred: "inferred", Credits: "credits",
	Untitled: "untitled article",
	Kinds: map[string]string{"agency": "agency", "outlet": "outlet", "person": "person", "organisation": "organisation",
		"government": "government", "document": "document", "group": "group", "unknown": ""},
	Title:    "Who cites whom: %s",
	Describe: "Hop diagram. Read from left to right: the article, the sources that it cites, the sources that these cite, and at the right end of each thread the claim that came this way. %s.",
	OneClaim: "one claim, from the article to its origin", Cited: "points at who is cited, with the cue words",
	Through: "inferred step", Nothing: "Nothing to draw: the graph has no claims.", Count: "%d articles",
}

var german = labels{
	Article: "Artikel", Origin: "Ursprung", Claim: "Aussage", Claims: "Aussagen", Source: "Quelle", Sources: "Quellen", Deepest: "längste Kette",
	Hop: "Schritt", Hops: "Schritte", Unnamed: "Quelle ohne Namen", Inferred: "erschlossen", Credits: "Nachweise",
	Untitled: "Artikel ohne Titel",
	Kinds: map[string]string{"agency": "Agentur", "outlet": "Medium", "person": "Person", "organisation": "Organisation",
		"government": "Regierung", "document": "Dokument", "group": "Gruppe", "unknown": ""},
	Title:    "Wer zitiert wen: %s",
	Describe: "Schrittdiagramm. Zu lesen von links nach rechts: der Artikel, die Quellen, die er zitiert, die Quellen, die diese zitieren, und am rechten Ende jedes Fadens die Aussage, die diesen Weg nahm. %s.",
	OneClaim: "eine Aussage, vom Artikel bis zu ihrem Ursprung", Cited: "zeigt auf den Zitierten, mit den Worten der Zuschreibung",
	Through: "erschlossener Schritt", Nothing: "Nichts zu zeichnen: der Graph hat keine Aussagen.", Count: "%d Artikel",
}

func (o Options) labels() *labels {
	if o.Language == "de" || strings.HasPrefix(o.Language, "de-") {
		return &german
	}
	return &english
}

func (l *labels) hops(n int) string { return count(n, l.Hop, l.Hops) }

// count is a number with its noun: "1 claim", "2 claims".
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// summary is "12 claims · 9 sources · deepest chain 2 hops".
func (l *labels) summary(s *graph.Summary) string {
	return count(s.Claims, l.Claim, l.Claims) + " · " + count(s.Sources, l.Source, l.Sources) + " · " + l.Deepest + " " + l.hops(s.MaxHops)
}

// kind is the word for a source's kind; for a kind that is not in the table the kind itself.
func (l *labels) kind(k string) string {
	if w, ok := l.Kinds[k]; ok {
		return w
	}
	return clean(k)
}

func (l *labels) article(a *graph.Article) string {
	key := clean(a.Key)
	if strings.HasPrefix(key, "h-") { // made up, and no reader's word
		key = ""
	}
	return cmp.Or(clean(a.Title), clean(a.URL), key, l.Untitled)
}

// book looks names up while a graph is written.
type book struct {
	sources  map[string]*graph.Source
	articles map[string]*graph.Article
	claims   map[string]*graph.Claim
}

func newBook(g *graph.Graph) *book {
	g = g.All()
	b := &book{make(map[string]*graph.Source), make(map[string]*graph.Article), make(map[string]*graph.Claim)}
	sources, articles, claims := g.Sources(), g.Articles(), g.Claims()
	for i := range sources {
		b.sources[sources[i].ID] = &sources[i]
	}
	for i := range articles {
		b.articles[articles[i].ID] = &articles[i]
	}
	for i := range claims {
		b.claims[claims[i].ID] = &claims[i]
	}
	return b
}

// name of a source; one of which nothing can be shown is "?".
func (b *book) name(id string) string {
	s := b.sources[id]
	return cmp.Or(clean(s.Name), clean(s.Key), "?")
}

// claimName is the claim's id in its report; with several articles its article's key before it.
func (b *book) claimName(id string) string {
	c := b.claims[id]
	if len(b.articles) == 1 {
		return clean(c.Key)
	}
	return clean(b.articles[c.Article].Key + "/" + c.Key)
}

// chain writes "origin → relay → article".
func (b *book) chain(c *graph.Claim, l *labels) string {
	var parts []string
	for _, id := range c.Chain {
		parts = append(parts, b.name(id))
	}
	return strings.Join(append(parts, l.Article), " → ")
}

// nodeLabel is the short label of any node.
func (b *book) nodeLabel(id string, l *labels) string {
	switch {
	case graph.IsArticle(id):
		return l.article(b.articles[id])
	case graph.IsSource(id):
		return b.name(id)
	}
	return cmp.Or(clean(b.claims[id].Text), b.claimName(id))
}
