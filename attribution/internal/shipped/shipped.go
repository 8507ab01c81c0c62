// Package shipped makes the snapshots in configs/snapshot: the shipped rules,
// lists and sources as the tool uses them, so that a short run need not read
// megabytes of YAML. Its test fails while they are not what the YAML files say;
// until then the tool reads those files, which only takes longer.
package shipped

import (
	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/internal/resolve"
	"github.com/hearsay/hearsay/attribution/internal/segment"
	"github.com/hearsay/hearsay/attribution/rule"
	"github.com/hearsay/hearsay/configs"
)

//go:generate go run ./generate ../../../configs/snapshot

// Files gives the snapshots by file name.
func Files() (map[string][]byte, error) {
	rules, err := rule.Snapshot(configs.FS)
	if err != nil {
		return nil, err
	}
	names, err := names("de", rule.ReadSnapshot(configs.FS, string(rules)))
	return map[string][]byte{"rules.bin": rules, "names-de.bin": names}, err
}

// names compiles the names of all sources as the articles of a language have them.
func names(language string, from *rule.Shipped) ([]byte, error) {
	set, err := from.Load(nil)
	if err != nil {
		return nil, err
	}
	words, err := resolve.NewWords(language, set.Words)
	if err != nil {
		return nil, err
	}
	cut := segment.New(segment.From(set.Words, language))
	g := resolve.NewGazetteer(set.Sources, words, func(name string) []doc.Token {
		return cut.Segment(&doc.Document{Text: name}).Tokens
	})
	return g.Table(set.Stamp(resolve.NameLists(language)...)), nil
}
