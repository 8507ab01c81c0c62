package main

import (
	"cmp"
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/hearsay/hearsay/attribution"
	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/ingest"
	"github.com/hearsay/hearsay/attribution/report"
	"github.com/hearsay/hearsay/attribution/rule"
	"github.com/hearsay/hearsay/cmd/hearsay/internal/inorder"
	"github.com/hearsay/hearsay/cmd/hearsay/internal/settings"
)

// result is what became of one input: a report, or why there is none.
type result struct {
	input
	article string // its own id, where that could be read
	text    string // that the report's offsets refer to
	report  *report.Report
	encoded []byte // the report or error as a JSON line, if asked for
	err     error
}

// work is one run over articles.
type work struct {
	reader
	documents *ingest.Reader
	*attribution.Analyzer
	language string // given by the user; "" to be detected
	jobs     int
	encode   bool // fill result.encoded
}

// begin loads the settings and sets a run up with them.
func (a *app) begin(c *cobra.Command) (*settings.Loaded, *work, error) {
	l, err := a.load(c)
	if err != nil {
		return nil, nil, err
	}
	w, err := a.work(l.Settings)
	return l, w, err
}

// work sets a run up: rules and word lists are loaded here, once.
func (a *app) work(s settings.Settings) (*work, error) {
	an, err := a.newAnalyzer(s)
	if err != nil {
		return nil, err
	}
	return &work{
		documents: ingest.New(ingest.From(an.Rules().Words, attribution.Languages[0])),
		reader:    reader{stdin: a.stdin, format: formatFor(s.InputFormat), max: s.MaxBytes},
		Analyzer:  an, language: s.Language, jobs: jobs(s),
	}, nil
}

func (a *app) newAnalyzer(s settings.Settings) (*attribution.Analyzer, error) {
	an, err := attribution.New(attribution.Options{Rules: s.Rules, Language: s.Language, WithText: s.WithText})
	if err != nil {
		return nil, err
	}
	if a.verbose {
		a.logFiles(an.Rules().Files)
	}
	return an, nil
}

// logFiles says what each rule file gave; of the shipped ones there is one line.
func (a *app) logFiles(files []rule.FileCount) {
	var shipped rule.FileCount
	for _, f := range files {
		if strings.HasPrefix(f.Name, "shipped:") {
			shipped.Rules += f.Rules
			shipped.Lists += f.Lists
			shipped.Entries += f.Entries
			shipped.Sources += f.Sources
		}
	}
	shipped.Name = "shipped"
	for _, f := range append([]rule.FileCount{shipped}, files...) {
		if strings.HasPrefix(f.Name, "shipped:") {
			continue
		}
		a.logf("%s: %s, %s with %s, %s, %d disabled", f.Name, times(f.Rules, "rule"), times(f.Lists, "list"),
			times(f.Entries, "word"), times(f.Sources, "source"), f.Disable)
	}
}

// each analyses the articles of the paths on all cores and hands the results
// on in order. An article that cannot be analysed is a result with an error;
// the run goes on.
func (w *work) each(ctx context.Context, paths []string, emit func(result) error) error {
	return inorder.Map(ctx, w.jobs, w.inputs(paths), w.one, emit)
}

func (w *work) one(in input) result {
	res := result{input: in, err: in.err}
	if res.err == nil {
		res.err = w.safely(&res)
	}
	res.data = nil // not needed any more, and there may be many results
	if w.encode {
		res.encoded = encodeLine(res)
	}
	return res
}

// safely analyses an article so that a fault of ours in it costs no other one.
func (w *work) safely(res *result) (err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("a fault of hearsay, not of the article: %v; please report it with the text", fault)
		}
	}()
	return w.analyze(res)
}

func (w *work) analyze(res *result) error {
	d, err := w.readDocument(res.input)
	if d != nil {
		res.article, res.text = d.ID, d.Text
		d.ID = cmp.Or(d.ID, res.id)
	}
	if err != nil {
		return err
	}
	if w.language != "" {
		d.Language = w.language
	}
	res.report, err = w.Analyze(d)
	return err
}

// readDocument reads an article. With an error the document holds its id, where that could be read.
func (w *work) readDocument(in input) (*doc.Document, error) {
	d, err := w.documents.Read(in.place(), in.data, in.format)
	return &d, err
}

func formatFor(setting string) ingest.Format {
	if setting == "auto" {
		return ingest.Auto
	}
	return ingest.Format(setting)
}

// encodeLine gives the JSON line of a result.
func encodeLine(res result) []byte {
	var line any = res.report
	if res.err != nil {
		line = errorLine(res)
	}
	b, err := report.Encode(line, false)
	if err != nil { // a report holds nothing that JSON cannot; a number that is none would be a fault of ours
		res.err = fmt.Errorf("the report cannot be written as JSON: %w", err)
		b, _ = report.Encode(errorLine(res), false)
	}
	return b
}

func errorLine(res result) report.Error {
	return report.Error{Schema: report.ErrorSchema, Line: res.line, ID: cmp.Or(res.article, res.id), Error: strings.TrimPrefix(res.err.Error(), res.place()+": ")}
}

// orStdin reads stdin where nothing is named.
func orStdin(paths []string) []string {
	if len(paths) == 0 {
		return []string{"-"}
	}
	return paths
}
