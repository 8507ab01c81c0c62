package configs_test

import (
	"math"
	"testing"

	"github.com/hearsay/hearsay/attribution/rule"
	"github.com/hearsay/hearsay/configs"
)

// TestConfidenceIsMeasured: a confidence is the share of hits that are right,
// so where there are enough hits it may not be far from the share measured.
func TestConfidenceIsMeasured(t *testing.T) {
	set, err := rule.Load(configs.FS, nil)
	if err != nil {
		t.Fatal(err)
	}
	all, err := configs.ReadMeasured("de")
	if err != nil || len(all) < 100 {
		t.Fatalf("%d rules are measured: %v", len(all), err)
	}
	const enough, far = 30, 0.1
	for id, m := range all {
		r, ok := set.Rule(id)
		if !ok || m.Hits < 1 || m.Right < 0 || m.Right > m.Hits {
			t.Errorf("measured/de.yaml: %s: %+v, rule found: %v (make golden rewrites the file)", id, m, ok)
			continue
		}
		if share := float64(m.Right) / float64(m.Hits); m.Hits >= enough && math.Abs(share-r.Confidence) > far {
			t.Errorf("%v: %s has confidence %v, and %d of %d hits are right: set it as configs/README.md says", r.Origin, id, r.Confidence, m.Right, m.Hits)
		}
		if r.Entry != nil && r.Entry.Untested && r.Kind != rule.KindReported && m.Hits >= enough/3 {
			t.Errorf("%v: %s is marked as untested, with %d hits: give it a confidence", r.Origin, id, m.Hits)
		}
	}
}

func TestNothingIsMeasured(t *testing.T) {
	if m, err := configs.ReadMeasured("xx"); m != nil || err != nil {
		t.Errorf("language without a corpus: %v, %v", m, err)
	}
}
