package gold_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/gold"
	"github.com/hearsay/hearsay/attribution/report"
)

// stored reads a file of gold and one of reports in testdata. The reports are
// the tool's own with mistakes put in: attributions and claims dropped,
// doubled, moved, retyped and made up, so that every branch of the measure counts.
func stored(t *testing.T, name string) ([]gold.Article, []*report.Report) {
	t.Helper()
	articles, err := gold.Read("testdata/" + name + ".gold.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	f, err := os.Open("testdata/" + name + ".reports.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	var reports []*report.Report
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		r := new(report.Report)
		if err := json.Unmarshal(lines.Bytes(), r); err != nil {
			t.Fatal(err)
		}
		reports = append(reports, r)
	}
	if len(reports) != len(articles) {
		t.Fatalf("%d reports for %d articles", len(reports), len(articles))
	}
	return articles, reports
}

func scored(articles []gold.Article, reports []*report.Report) *gold.Result {
	var s gold.Scorer
	for i := range articles {
		s.Add(&articles[i], reports[i])
	}
	return s.Result()
}

// sameQuotes compares with what score_quotes.py --json prints.
func sameQuotes(t *testing.T, r *gold.QuotationResult, printed []byte) {
	t.Helper()
	var want map[string]json.RawMessage
	if err := json.Unmarshal(printed, &want); err != nil {
		t.Fatalf("%v: %s", err, printed)
	}
	compared := 0
	for _, f := range r.Figures {
		var w gold.PRF
		if err := json.Unmarshal(want[f.Name], &w); err != nil {
			t.Fatalf("%s: %v", f.Name, err)
		}
		if !close(f.P, w.P) || !close(f.R, w.R) || !close(f.F1, w.F1) {
			t.Errorf("%s: %+v, the script says %+v", f.Name, f.PRF, w)
		}
		compared++
	}
	if compared != 8 {
		t.Errorf("%d figures compared", compared)
	}
}

// sameChains compares with what score_chains.py --json prints.
func sameChains(t *testing.T, c *gold.ChainResult, printed []byte) {
	t.Helper()
	var want struct {
		Chains int     `json:"chains"`
		Found  float64 `json:"found"`
		Exact  float64 `json:"exact"`
		Exact2 float64 `json:"exact 2+"`
		Count2 string  `json:"exact 2+ count"`
		Hops   struct {
			gold.PRF
			Count string `json:"count"`
		} `json:"hops"`
		Claims int    `json:"claims predicted"`
		Decoys string `json:"decoys"`
		Silent string `json:"silent"`
	}
	if err := json.Unmarshal(printed, &want); err != nil {
		t.Fatalf("%v: %s", err, printed)
	}
	for _, p := range []struct {
		name      string
		got, want float64
	}{
		{"found", c.Found, want.Found}, {"exact", c.Exact, want.Exact}, {"exact 2+", c.ExactDeep, want.Exact2},
		{"hops P", c.Hops.P, want.Hops.P}, {"hops R", c.Hops.R, want.Hops.R}, {"hops F1", c.Hops.F1, want.Hops.F1},
		{"chains", float64(c.Chains), float64(want.Chains)}, {"claims", float64(c.Claims), float64(want.Claims)},
	} {
		if !close(p.got, p.want) {
			t.Errorf("%s: %v, the script says %v", p.name, p.got, p.want)
		}
	}
	for _, p := range []struct{ name, want, got string }{
		{"exact 2+", want.Count2, count(c.DeepExact, c.Deep)}, {"hops", want.Hops.Count, count(c.HopsFound, c.GoldHops)},
		{"silent", want.Silent, count(c.SilentCorrect, c.Silent)},
		{"decoys", want.Decoys, strings.Replace(count(c.DecoyClaims, c.Decoys), "/", " claims in ", 1) + " passages"},
	} {
		if p.got != p.want {
			t.Errorf("%s: %s, the script says %s", p.name, p.got, p.want)
		}
	}
}

func close(a, b float64) bool { return math.Abs(a-b) < 1e-9 }

func count(a, b int) string {
	out, _ := json.Marshal([]int{a, b}) // of two numbers this cannot fail
	return strings.ReplaceAll(strings.Trim(string(out), "[]"), ",", "/")
}

// TestStored compares with figures that the scripts printed once.
func TestStored(t *testing.T) {
	articles, reports := stored(t, "quotes")
	sameQuotes(t, scored(articles, reports).Quotations, read(t, "testdata/quotes.want.json"))
	articles, reports = stored(t, "chains")
	sameChains(t, scored(articles, reports).Chains, read(t, "testdata/chains.want.json"))
}

func read(t *testing.T, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// corpora gives a path beside the project, or skips the test where it is not there.
func corpora(t *testing.T, name string) string {
	t.Helper()
	dir := os.Getenv("HEARSAY_CORPORA")
	if dir == "" {
		dir = "../../../shared"
	}
	path := filepath.Join(dir, name)
	if _, err := os.Stat(path); err != nil {
		t.Skipf("%s is not there (HEARSAY_CORPORA names the folder with the corpora)", path)
	}
	return path
}

// TestScripts runs the corpora's own scripts on the same reports.
func TestScripts(t *testing.T) {
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("python3 is not there")
	}
	run := func(t *testing.T, script, goldFile, reports string) []byte {
		t.Helper()
		out, err := exec.Command(python, corpora(t, "tools/"+script), goldFile, "--reports", reports, "--json").Output()
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	t.Run("quotes", func(t *testing.T) {
		articles, reports := stored(t, "quotes")
		var b bytes.Buffer
		if err := gold.WriteGNQA(&b, articles); err != nil {
			t.Fatal(err)
		}
		file := filepath.Join(t.TempDir(), "gold.jsonl")
		if err := os.WriteFile(file, b.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
		sameQuotes(t, scored(articles, reports).Quotations, run(t, "score_quotes.py", file, "testdata/quotes.reports.jsonl"))
	})
	t.Run("chains", func(t *testing.T) {
		articles, reports := stored(t, "chains")
		sameChains(t, scored(articles, reports).Chains, run(t, "score_chains.py", "testdata/chains.gold.jsonl", "testdata/chains.reports.jsonl"))
	})
	t.Run("corpora", func(t *testing.T) {
		dir := t.TempDir()
		for _, c := range []struct{ script, file string }{{"score_quotes.py", "data/gnqa/dev.jsonl"}, {"score_chains.py", "chains/dev.jsonl"}} {
			file := corpora(t, c.file)
			articles, err := gold.Read(file)
			if err != nil {
				t.Fatal(err)
			}
			reports := analyzed(t, articles)
			var b bytes.Buffer
			for _, r := range reports {
				line, err := report.Encode(r, false)
				if err != nil {
					t.Fatal(err)
				}
				b.Write(line)
			}
			name := filepath.Join(dir, "reports.jsonl")
			if err := os.WriteFile(name, b.Bytes(), 0o600); err != nil {
				t.Fatal(err)
			}
			r, printed := scored(articles, reports), run(t, c.script, file, name)
			if r.Quotations != nil {
				sameQuotes(t, r.Quotations, printed)
			} else {
				sameChains(t, r.Chains, printed)
			}
		}
	})
}
