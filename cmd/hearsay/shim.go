package main

import (
	"encoding/json"
	"errors"
	"sync"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/ingest"
	"github.com/hearsay/hearsay/configs"
)

// Stand-ins until ingest reads JSON lines.

var loadWords = sync.OnceValues(func() (ingest.Words, error) { return ingest.Load(configs.FS, "de") })

func readDocument(in input) (*doc.Document, error) {
	if in.format == formatJSONL {
		var l struct{ ID, Text string }
		if err := json.Unmarshal(in.data, &l); err != nil {
			return nil, errors.New("is no JSON object")
		}
		if l.Text == "" {
			return &doc.Document{ID: l.ID}, errors.New("the text is empty")
		}
		return &doc.Document{ID: l.ID, Text: l.Text}, nil
	}
	words, err := loadWords()
	if err != nil {
		return nil, err
	}
	d, err := ingest.New(words).Read(in.place(), in.data, ingest.Format(in.format))
	d.ID = in.place()
	return &d, err
}
