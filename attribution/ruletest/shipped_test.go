package ruletest_test

import (
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution"
	"github.com/hearsay/hearsay/attribution/ruletest"
)

// TestShippedRules runs the proofs of the shipped rules, as hearsay rules test does.
func TestShippedRules(t *testing.T) {
	z, err := attribution.New(attribution.Options{})
	if err != nil {
		t.Fatal(err)
	}
	r := ruletest.Run(z.Rules(), ruletest.Pipeline(z), nil)
	var b strings.Builder
	if err := r.Write(&b, false, false); err != nil {
		t.Fatal(err)
	}
	if r.Failed() {
		t.Error(b.String())
	}
}
