package export

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay/hearsay/graph"
	"github.com/hearsay/hearsay/graph/internal/sample"
)

func TestCSV(t *testing.T) {
	for name, g := range graphsForTests() {
		dir := t.TempDir()
		files, err := Save(dir, g, "csv", Options{})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff([]string{filepath.Join(dir, "nodes.csv"), filepath.Join(dir, "edges.csv")}, files); diff != "" {
			t.Error(diff)
		}
		nodes, edges := readCSV(t, files[0]), readCSV(t, files[1])
		if len(nodes) != 1+len(g.Articles())+len(g.Sources())+len(g.Claims()) || len(edges) != 1+len(g.Edges()) {
			t.Errorf("%s: %d and %d rows", name, len(nodes), len(edges))
		}
		ids := make(map[string]bool)
		for _, row := range nodes[1:] {
			if ids[row[0]] {
				t.Errorf("%s: two nodes have the id %q", name, row[0])
			}
			ids[row[0]] = true
		}
		if diff := cmp.Diff([]string{"Source", "Target", "Type", "Id", "Relation", "Label", "Weight"}, edges[0][:7]); diff != "" {
			t.Error(diff)
		}
		seen := make(map[[3]string]bool)
		for _, row := range edges[1:] {
			if key := [3]string{row[0], row[1], row[4]}; seen[key] || !ids[row[0]] || !ids[row[1]] || row[2] != "Directed" {
				t.Errorf("%s: edge %q", name, row)
			} else {
				seen[key] = true
			}
		}
		for _, row := range append(nodes, edges...) {
			for _, c := range row {
				if c != "" && strings.ContainsAny(c[:1], "=+@") {
					t.Errorf("%s: a spreadsheet takes %q for a formula", name, c)
				}
			}
		}
	}
}

func readCSV(t *testing.T, path string) [][]string {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func TestSave(t *testing.T) {
	g := graph.Build(sample.Kim())
	dir := t.TempDir()
	in := func(name string) string { return filepath.Join(dir, name) }
	for _, tc := range []struct {
		path, format string
		want         []string
	}{
		{in("a.dot"), "", []string{in("a.dot")}},
		{in("a.txt"), "json", []string{in("a.txt")}},
		{in("t.csv"), "", []string{in("t.csv"), in("t.nodes.csv")}},
		{in("new") + "/", "csv", []string{in("new/nodes.csv"), in("new/edges.csv")}},
		{in("plain"), "csv", []string{in("plain/nodes.csv"), in("plain/edges.csv")}},
		{in("z.zip"), "", []string{in("z.zip")}},
	} {
		got, err := Save(tc.path, g, tc.format, Options{})
		if err != nil {
			t.Error(err)
		}
		if diff := cmp.Diff(tc.want, got); diff != "" {
			t.Errorf("%s:\n%s", tc.path, diff)
		}
	}
	edges, _ := os.ReadFile(in("t.csv"))
	if !bytes.Equal(edges, write(t, g, "csv", Options{})) {
		t.Error("t.csv is not what a stream gets")
	}
	z, err := zip.OpenReader(in("z.zip"))
	if err != nil {
		t.Fatal(err)
	}
	defer z.Close()
	if data, err := fs.ReadFile(z, "edges.csv"); err != nil || !bytes.Equal(data, edges) {
		t.Errorf("edges.csv in the archive: %v", err)
	}
}

func TestSaveFails(t *testing.T) {
	g := graph.Build(sample.Kim())
	dir := t.TempDir()
	if _, err := Save(filepath.Join(dir, "a.png"), g, "", Options{}); err == nil || !strings.HasSuffix(err.Error(), "a.png: the ending says no format; the formats are dot, svg, graphml, gexf, mermaid, cytoscape, prov-json, csv, json") {
		t.Errorf("%v", err)
	}
	if _, err := Save(filepath.Join(dir, "a.dot"), g, "png", Options{}); err == nil {
		t.Error("an unknown format was saved")
	}
	for _, path := range []string{"no/such/a.dot", "no/such/a.zip"} {
		if _, err := Save(filepath.Join(dir, path), g, "", Options{}); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s: %v", path, err)
		}
	}
	if _, err := os.Stat(filepath.Join(dir, "a.dot")); err == nil {
		t.Error("a file is left")
	}
	if _, err := Save("", g, "csv", Options{}); err == nil {
		t.Error("saved nowhere")
	}
}
