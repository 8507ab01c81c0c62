package attribution

import (
	"fmt"
	"strings"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/chain"
	"github.com/hearsay/hearsay/attribution/internal/english"
	"github.com/hearsay/hearsay/attribution/internal/german"
	"github.com/hearsay/hearsay/attribution/internal/language"
	"github.com/hearsay/hearsay/attribution/internal/resolve"
	"github.com/hearsay/hearsay/attribution/internal/segment"
	"github.com/hearsay/hearsay/attribution/rule"
	"github.com/hearsay/hearsay/configs"
)

// engine holds the stages of one language. It is immutable.
type engine struct {
	segment *segment.Segmenter
	analyse func(*doc.Analysis)
	match   *rule.Matcher
	resolve *resolve.Words
	chain   *chain.Words
}

// engine gives that of a language.
func (z *Analyzer) engine(language string) (*engine, error) {
	if language == "de" {
		return z.german, nil
	}
	e, err := z.english()
	if err != nil {
		return nil, fmt.Errorf("english: %w", err)
	}
	return e, nil
}

// newEngine makes what all languages have alike.
func (z *Analyzer) newEngine(language string) (*engine, error) {
	e := &engine{segment: segment.New(segment.From(z.set.Words, language))}
	var err error
	if e.match, err = rule.Compile(z.set, language); err != nil {
		return nil, err
	}
	if e.resolve, err = resolve.NewWords(language, z.set.Words); err != nil {
		return nil, err
	}
	if e.chain, err = chain.NewWords(language, z.set.Words); err != nil {
		return nil, err
	}
	return e, nil
}

// germanEngine makes the German one, and with it the gazetteer, whose names take German endings.
func (z *Analyzer) germanEngine() (*engine, error) {
	e, err := z.newEngine("de")
	if err != nil {
		return nil, err
	}
	g, err := german.New(z.set.Words)
	if err != nil {
		return nil, fmt.Errorf("german: %w", err)
	}
	z.gazetteer = z.names(configs.Names, e)
	z.closed = language.Closed{Code: language.German, Has: g.Closed}
	e.analyse = g.WithVerbs(z.ownLemmas("de")...).Analyse
	return e, nil
}

// englishEngine makes the English one. Its analyser looks closer at sentences
// that hold a word of a rule, so it is told which words those are.
func (z *Analyzer) englishEngine() (*engine, error) {
	e, err := z.newEngine("en")
	if err != nil {
		return nil, err
	}
	var cues english.Cues
	for _, r := range z.set.Active() {
		if r.Language != "en" {
			continue
		}
		cues.Verbs = append(cues.Verbs, r.Lemma...)
		if r.Kind != rule.KindNoun {
			cues.Words = append(cues.Words, r.Words...)
		}
		if r.Entry != nil {
			cues.Beside = append(cues.Beside, r.Entry.Verbs...)
		}
		if r.Addressee == "accusative" || r.Kind == rule.KindRelay {
			cues.Addressing = append(cues.Addressing, r.Lemma...)
		}
	}
	e.analyse = english.New(z.set.Words, cues).Analyse
	return e, nil
}

// names makes the gazetteer, of the table that was compiled beforehand where
// the user's files change nothing that it was made of.
func (z *Analyzer) names(table string, e *engine) *resolve.Gazetteer {
	if t, err := resolve.OpenTable(table, z.set.Stamp(resolve.NameLists("de")...)); err == nil {
		return resolve.OpenGazetteer(z.set.Sources, t)
	}
	return resolve.NewGazetteer(z.set.Sources, e.resolve, func(name string) []doc.Token {
		return e.segment.Segment(&doc.Document{Text: name}).Tokens
	})
}

// ownLemmas gives the verbs that the user's rules name, so that also those are
// known that the lexicon lacks; those of the shipped rules it has.
func (z *Analyzer) ownLemmas(language string) []string {
	var out []string
	for _, r := range z.set.Active() {
		if r.Language == language && !strings.HasPrefix(r.Origin.File, "shipped:") {
			out = append(out, r.Lemma...)
		}
	}
	return out
}
