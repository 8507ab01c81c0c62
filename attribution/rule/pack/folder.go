package pack

import (
	"os"
	"path/filepath"
	"slices"

	"github.com/hearsay/hearsay/attribution/rule/strict"
)

// walker goes through a folder in the order of names.
type walker struct {
	*reader
	seen map[string]bool // real paths of folders and files already read
}

// folder reads dir; above holds the real paths of the folders around it.
func (w *walker) folder(dir string, above []string) {
	at := strict.Pos{File: dir}
	real, err := filepath.EvalSymlinks(dir)
	if err == nil {
		real, err = filepath.Abs(real)
	}
	if err != nil {
		w.ps.Add(at, reason(err), "mend the symbolic link or remove it")
		return
	}
	if slices.Contains(above, real) {
		w.ps.Add(at, "is a symbolic link back to a folder that holds it", "remove the link")
		return
	}
	if w.seen[real] {
		return
	}
	w.seen[real] = true
	if len(above) == maxDepth {
		w.ps.Addf(at, "flatten it", "folders nested deeper than %d", maxDepth)
		return
	}
	above = append(slices.Clip(above), real)
	entries, err := os.ReadDir(dir)
	if err != nil {
		w.ps.Add(at, reason(err), "make it readable, or move it away")
		return
	}
	for _, e := range entries {
		if w.full {
			return
		}
		name := filepath.Join(dir, e.Name())
		if hidden(e.Name()) {
			continue
		}
		link := e.Type()&os.ModeSymlink != 0
		if !link && !e.IsDir() && !isYAML(name) {
			continue
		}
		info, err := os.Stat(name)
		switch {
		case err != nil:
			w.ps.Add(strict.Pos{File: name}, reason(err), "mend or remove it")
		case info.IsDir():
			w.folder(name, above)
		case !isYAML(name):
		case !info.Mode().IsRegular():
			w.ps.Add(strict.Pos{File: name}, "is no regular file", "move it away")
		default:
			w.file(name)
		}
	}
}

// file reads a file once, even if links lead to it on several ways.
func (w *walker) file(name string) {
	real, err := filepath.EvalSymlinks(name)
	if err == nil {
		real, err = filepath.Abs(real)
	}
	if err != nil || !w.seen[real] {
		w.open(name, name)
	}
	w.seen[real] = true
}
