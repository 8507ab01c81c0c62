package main

import (
	"context"
	"fmt"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/report"
	"github.com/hearsay/hearsay/cmd/hearsay/internal/inorder"
	"github.com/hearsay/hearsay/cmd/hearsay/internal/settings"
)

// analyzer is the pipeline as far as the commands need it.
type analyzer interface {
	Analyze(*doc.Document) (*report.Report, error)
}

// result is what became of one input: a report, or why there is none.
type result struct {
	input
	id      string // of the article, where it could be read
	text    string // that the report's offsets refer to
	report  *report.Report
	encoded []byte // the report or error as a JSON line, if asked for
	err     error
}

// work is one run over articles.
type work struct {
	reader
	analyzer
	language string // given by the user; "" to be detected
	jobs     int
	encode   bool // fill result.encoded
}

// work sets a run up: rules and word lists are loaded here, once.
func (a *app) work(s settings.Settings) (*work, error) {
	an, err := newAnalyzer(s)
	if err != nil {
		return nil, err
	}
	return &work{
		reader:   reader{stdin: a.stdin, format: s.InputFormat, max: s.MaxBytes},
		analyzer: an, language: s.Language, jobs: jobs(s),
	}, nil
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
		res.err = w.analyze(&res)
	}
	res.data = nil // not needed any more, and there may be many results
	if w.encode {
		res.encoded = encodeLine(res)
	}
	return res
}

func (w *work) analyze(res *result) error {
	d, err := readDocument(res.input)
	if d != nil {
		res.id, res.text = d.ID, d.Text
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
	e := report.Error{Schema: report.ErrorSchema, Line: res.line, ID: res.id, Error: res.err.Error()}
	if e.ID == "" && res.line == 0 {
		e.ID = res.name
	}
	return e
}
