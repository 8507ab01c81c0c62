package attribution

import (
	"errors"
	"fmt"
	"sync"
	"unicode/utf8"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/chain"
	"github.com/hearsay/hearsay/attribution/internal/language"
	"github.com/hearsay/hearsay/attribution/internal/resolve"
	"github.com/hearsay/hearsay/attribution/internal/reuse"
	"github.com/hearsay/hearsay/attribution/report"
	"github.com/hearsay/hearsay/attribution/rule"
	"github.com/hearsay/hearsay/configs"
)

// Report is what hearsay says about one article.
type Report = report.Report

// Options say how an Analyzer works. The zero value uses the shipped rules and
// detects the language.
type Options struct {
	// Rules are folders, files and .zip packs of rules, lists and sources that
	// add to, override or disable the shipped ones, in this order.
	Rules []string
	// Inline are the texts of rule, list and source files (YAML) that go over
	// Rules, in this order. Messages call them inline:1, inline:2, …
	Inline []string
	// Language is that of articles which do not name one; "" detects it.
	Language string
	// WithText puts the analysed text into the report.
	WithText bool
}

// Languages that there are rules for.
var Languages = []string{"de", "en"}

// Analyzer analyses articles. It is immutable and safe for concurrent use.
type Analyzer struct {
	opts      Options
	set       *rule.Set
	gazetteer *resolve.Gazetteer // of all languages: Kreml and Kremlin are one
	german    *engine
	closed    language.Closed         // of German, which nearly all articles are in
	english   func() (*engine, error) // made when the first English article comes
	spare     sync.Pool               // *doc.Analysis, empty
}

// New loads and compiles rules. The error holds every problem of the rule
// files, each with its place; or it is about Options.Language, if there are no
// rules for it.
func New(opts Options) (*Analyzer, error) { return load(shippedRules(), opts) }

// shippedRules are read once: who tunes rules makes many Analyzers.
var shippedRules = sync.OnceValue(func() *rule.Shipped { return rule.ReadSnapshot(configs.FS, configs.Snapshot) })

func load(rules *rule.Shipped, opts Options) (*Analyzer, error) {
	if opts.Language != "" {
		if _, err := language.Choose("", opts.Language, Languages); err != nil {
			return nil, err
		}
	}
	set, err := rules.Load(opts.Rules, opts.Inline...)
	if err != nil {
		return nil, err
	}
	z := &Analyzer{opts: opts, set: set}
	if z.german, err = z.germanEngine(); err != nil {
		return nil, err
	}
	z.english = sync.OnceValues(z.englishEngine)
	return z, nil
}

// Rules gives the set of rules, lists and sources that the Analyzer works with.
func (z *Analyzer) Rules() *rule.Set { return z.set }

// Analyze runs the pipeline over one article; d is not changed. Only ID and Text
// need be set; package ingest makes whole documents of files. It fails for a
// language that there are no rules for, for a text that is not UTF-8, and where
// Analyzer or d are not there.
func (z *Analyzer) Analyze(d *doc.Document) (*Report, error) {
	if err := z.fit(d); err != nil {
		return nil, err
	}
	// The report holds nothing of the Analysis but strings, so that a later
	// article can have its memory.
	a, _ := z.spare.Get().(*doc.Analysis)
	if a == nil {
		a = &doc.Analysis{}
	}
	defer func() {
		if reuse.Keep(len(a.Tokens)) {
			a.Reset()
			z.spare.Put(a)
		}
	}()
	r, err := z.run(d, a, (*rule.Matcher).Match)
	if err != nil {
		return nil, err
	}
	return r.report(z.opts.WithText), nil
}

// Run is Analyze with every intermediate value kept, for those who explain,
// test rules or look inside.
func (z *Analyzer) Run(d *doc.Document) (*Result, error) {
	if err := z.fit(d); err != nil {
		return nil, err
	}
	return z.run(d, &doc.Analysis{}, (*rule.Matcher).Match)
}

// Explain is Run with the rules that nearly fired, which costs time.
func (z *Analyzer) Explain(d *doc.Document) (*Result, error) {
	if err := z.fit(d); err != nil {
		return nil, err
	}
	var near []rule.Near
	r, err := z.run(d, &doc.Analysis{}, func(m *rule.Matcher, a *doc.Analysis) (atts []doc.Attribution) {
		atts, near = m.Explain(a)
		return atts
	})
	if err != nil {
		return nil, err
	}
	r.Near = near
	return r, nil
}

// fit says what a caller holds wrong.
func (z *Analyzer) fit(d *doc.Document) error {
	switch {
	case z == nil || z.set == nil:
		return errors.New("the Analyzer holds no rules: make it with attribution.New")
	case d == nil:
		return errors.New("there is no document to analyse")
	case !utf8.ValidString(d.Text):
		return fmt.Errorf("the text of %q is not UTF-8: read the bytes with package ingest, which decodes them", d.ID)
	}
	return nil
}

// run is the pipeline. It fills a, which is empty.
func (z *Analyzer) run(d *doc.Document, a *doc.Analysis, match func(*rule.Matcher, *doc.Analysis) []doc.Attribution) (*Result, error) {
	given := d.Language
	if given == "" {
		given = z.opts.Language
	}
	lang, err := language.Choose(d.Text, given, Languages, z.closed)
	if err != nil {
		return nil, err
	}
	e, err := z.engine(lang)
	if err != nil {
		return nil, err
	}
	e.segment.Fill(a, d)
	z.gazetteer.Find(a)
	e.analyse(a)
	atts := match(e.match, a)
	sources := resolve.Resolve(a, atts, z.gazetteer, e.resolve)
	claims, findings := chain.Build(a, atts, sources, e.chain)
	return &Result{Language: lang, Analysis: a, Attributions: atts, Sources: sources, Claims: claims, Findings: findings}, nil
}

// Result holds the values of all stages for one article.
type Result struct {
	Language     string
	Analysis     *doc.Analysis
	Attributions []doc.Attribution
	Near         []rule.Near // from Explain: rules that nearly fired, with what was missing
	Sources      []doc.Source
	Claims       []doc.Claim
	Findings     []doc.Finding
}
