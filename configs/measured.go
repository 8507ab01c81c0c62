package configs

import (
	"errors"
	"fmt"
	"io/fs"

	"go.yaml.in/yaml/v3"
)

// Measured is what is known of a shipped rule from annotated articles: how
// often it fired, and how often it was right.
type Measured struct {
	Hits  int `yaml:"hits"`
	Right int `yaml:"right"`
}

// ReadMeasured gives the counts of a language's shipped rules on the corpus
// that they were tuned on, by rule id; rules that did not fire there, and those
// of kinds that the corpus does not annotate, are not in it. A language without
// such a corpus has none.
func ReadMeasured(language string) (map[string]Measured, error) {
	name := "measured/" + language + ".yaml"
	b, err := FS.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var m map[string]Measured
	if err := yaml.Unmarshal(b, &m); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return m, nil
}
