package export

import (
	"archive/zip"
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/hearsay/hearsay/graph"
)

// Save writes the graph to path and gives the files that it wrote. A format of
// "" goes by the ending of path. All formats write one file, but csv is two tables:
//
//   - path is a folder, or ends in a separator or without any ending: nodes.csv and edges.csv in it;
//   - path ends in .zip: both in one archive;
//   - else, NAME.csv: the edges there, the nodes beside it as NAME.nodes.csv.
//
// A file is written only when all of it could be made, so a failure leaves no half file.
func Save(path string, g *graph.Graph, format string, o Options) ([]string, error) {
	if format == "" {
		var ok bool
		if format, ok = FormatOf(path); !ok {
			return nil, fmt.Errorf("%s: the ending says no format; the formats are %s", path, strings.Join(names(), ", "))
		}
	}
	if format == "csv" {
		return saveCSV(path, g)
	}
	var b bytes.Buffer
	if err := Write(&b, g, format, o); err != nil {
		return nil, err
	}
	return save(file{path, b.Bytes()})
}

type file struct {
	path string
	data []byte
}

func save(files ...file) ([]string, error) {
	var done []string
	for _, f := range files {
		if err := os.WriteFile(f.path, f.data, 0o644); err != nil {
			return done, fmt.Errorf("writing the graph: %w", err)
		}
		done = append(done, f.path)
	}
	return done, nil
}

func saveCSV(path string, g *graph.Graph) ([]string, error) {
	nodes, edges := table(g, writeNodes), table(g, writeEdges)
	ending := strings.ToLower(filepath.Ext(path))
	info, err := os.Stat(path)
	switch {
	case err == nil && info.IsDir(), os.IsPathSeparator(path[len(path)-1]), ending == "":
		if err := os.MkdirAll(path, 0o755); err != nil && !errors.Is(err, fs.ErrExist) {
			return nil, fmt.Errorf("writing the graph: %w", err)
		}
		return save(file{filepath.Join(path, "nodes.csv"), nodes}, file{filepath.Join(path, "edges.csv"), edges})
	case ending == ".zip":
		data, err := archive(file{"nodes.csv", nodes}, file{"edges.csv", edges})
		if err != nil {
			return nil, fmt.Errorf("writing the graph: %w", err)
		}
		return save(file{path, data})
	}
	beside := strings.TrimSuffix(path, filepath.Ext(path)) + ".nodes" + filepath.Ext(path)
	return save(file{path, edges}, file{beside, nodes})
}

func table(g *graph.Graph, write func(*bufio.Writer, *graph.Graph) error) []byte {
	var b bytes.Buffer
	w := bufio.NewWriter(&b)
	_ = write(w, g) // a bytes.Buffer takes everything
	_ = w.Flush()
	return b.Bytes()
}

// archive makes a zip without times, so that the same graph gives the same bytes.
func archive(files ...file) ([]byte, error) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, f := range files {
		w, err := z.CreateHeader(&zip.FileHeader{Name: f.path, Method: zip.Deflate})
		if err != nil {
			return nil, err
		}
		if _, err := w.Write(f.data); err != nil {
			return nil, err
		}
	}
	if err := z.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}
