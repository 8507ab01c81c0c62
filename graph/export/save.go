package export

import (
	"archive/zip"
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/hearsay/hearsay/graph"
)

// File is a file as [Files] makes it.
type File struct {
	Path string
	Data []byte
}

// Files gives the files that path and format ask for, without writing them. A
// format of "" goes by the ending of path. All formats are one file, but csv is
// two tables:
//
//   - path is a folder, or ends in a separator or without any ending: nodes.csv and edges.csv in it;
//   - path ends in .zip: both in one archive;
//   - else, NAME.csv: the edges there, the nodes beside it as NAME.nodes.csv.
func Files(path string, g *graph.Graph, format string, o Options) ([]File, error) {
	if path == "" {
		return nil, errors.New("writing the graph: the name of the file is empty")
	}
	if format == "" {
		var ok bool
		if format, ok = FormatOf(path); !ok {
			return nil, fmt.Errorf("%s: the ending says no format; the formats are %s", path, strings.Join(names(), ", "))
		}
	}
	if format == "csv" {
		return filesCSV(path, g)
	}
	var b bytes.Buffer
	if err := Write(&b, g, format, o); err != nil {
		return nil, err
	}
	return []File{{path, b.Bytes()}}, nil
}

// Save writes what [Files] gives, folders included, and returns the paths of
// the files written. A file is written only when all of it could be made.
func Save(path string, g *graph.Graph, format string, o Options) ([]string, error) {
	files, err := Files(path, g, format, o)
	if err != nil {
		return nil, err
	}
	var done []string
	for _, f := range files {
		if len(files) > 1 {
			if err := os.MkdirAll(filepath.Dir(f.Path), 0o755); err != nil {
				return done, fmt.Errorf("writing the graph: %w", err)
			}
		}
		if err := os.WriteFile(f.Path, f.Data, 0o644); err != nil {
			return done, fmt.Errorf("writing the graph: %w", err)
		}
		done = append(done, f.Path)
	}
	return done, nil
}

func filesCSV(path string, g *graph.Graph) ([]File, error) {
	nodes, edges := table(g, writeNodes), table(g, writeEdges)
	ending := strings.ToLower(filepath.Ext(path))
	info, err := os.Stat(path)
	switch {
	case err == nil && info.IsDir(), os.IsPathSeparator(path[len(path)-1]), ending == "":
		return []File{{filepath.Join(path, "nodes.csv"), nodes}, {filepath.Join(path, "edges.csv"), edges}}, nil
	case ending == ".zip":
		data, err := archive(File{"nodes.csv", nodes}, File{"edges.csv", edges})
		if err != nil {
			return nil, fmt.Errorf("writing the graph: %w", err)
		}
		return []File{{path, data}}, nil
	}
	beside := strings.TrimSuffix(path, filepath.Ext(path)) + ".nodes" + filepath.Ext(path)
	return []File{{path, edges}, {beside, nodes}}, nil
}

func table(g *graph.Graph, write func(*bufio.Writer, *graph.Graph) error) []byte {
	var b bytes.Buffer
	w := bufio.NewWriter(&b)
	_ = write(w, g) // a bytes.Buffer takes everything
	_ = w.Flush()
	return b.Bytes()
}

// archive makes a zip without times, so that the same graph gives the same bytes.
func archive(files ...File) ([]byte, error) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, f := range files {
		w, err := z.CreateHeader(&zip.FileHeader{Name: f.Path, Method: zip.Deflate})
		if err != nil {
			return nil, err
		}
		if _, err := w.Write(f.Data); err != nil {
			return nil, err
		}
	}
	if err := z.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}
