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

var loadReader = sync.OnceValues(func() (*ingest.Reader, error) {
	words, err := ingest.Load(configs.FS, "de")
	return ingest.New(words), err
})

func readDocument(in input) (*doc.Document, error) {
	if in.format == formatJSONL {
		var l struct{ ID, Text, Language string }
		if err := json.Unmarshal(in.data, &l); err != nil {
			return nil, errors.New("is no JSON object")
		}
		if l.Text == "" {
			return &doc.Document{ID: l.ID}, errors.New("the text is empty")
		}
		return &doc.Document{ID: l.ID, Text: l.Text, Language: l.Language}, nil
	}
	r, err := loadReader()
	if err != nil {
		return nil, err
	}
	d, err := r.Read(in.place(), in.data, ingest.Format(in.format))
	return &d, err
}
