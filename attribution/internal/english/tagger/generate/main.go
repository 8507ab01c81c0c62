// Command generate writes the weights of prose's English tagger as a file that
// package tagger reads.
//
//	go run ./attribution/internal/english/tagger/generate FILE
package main

import (
	"bytes"
	"encoding/gob"
	"fmt"
	"os"

	"github.com/jdkato/prose/v2"

	"github.com/hearsay/hearsay/attribution/internal/english/tagger"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: generate FILE")
		os.Exit(2)
	}
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

func run(name string) error {
	var (
		classes []string
		words   map[string]string
		weights map[string]map[string]float64
	)
	for part, to := range map[string]any{"classes": &classes, "tags": &words, "weights": &weights} {
		data, err := prose.Asset("model/AveragedPerceptron/" + part + ".gob")
		if err != nil {
			return err
		}
		if err := gob.NewDecoder(bytes.NewReader(data)).Decode(to); err != nil {
			return fmt.Errorf("%s: %w", part, err)
		}
	}
	data, err := tagger.Encode(classes, words, weights)
	if err != nil {
		return err
	}
	return os.WriteFile(name, data, 0o644)
}
