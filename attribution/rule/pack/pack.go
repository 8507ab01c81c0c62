// Package pack finds and reads the files of a rule pack: the shipped ones, a
// user's folder in any layout, a single file, or a .zip.
//
// What it reads is bounded: the size of a file, the number of files, their
// sum, the depth of folders. It reads regular files only, follows symbolic
// links without walking in circles, and refuses names in a .zip that point
// out of it. What goes wrong is a problem in the collector, never a panic,
// never silence.
package pack

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/rule/strict"
)

// Limits of one pack.
const (
	maxFiles = 5000
	maxBytes = 32 << 20
	maxDepth = 16 // of folders
)

// File is one YAML file, read.
type File struct {
	Name     string // for messages: as the user wrote it, or "shipped:rules/de/verb.yaml"
	Language string // "de", where a folder on its way is called so; else ""
	Data     []byte
}

// reader collects the files of one pack within the limits.
type reader struct {
	languages []string
	ps        *strict.Problems
	files     []File
	bytes     int
	full      bool
}

// Shipped reads all YAML files below the given folders of the embedded
// configuration, in the order of their names. A folder that is not there is empty.
func Shipped(fsys fs.FS, folders, languages []string, ps *strict.Problems) []File {
	r := &reader{languages: languages, ps: ps}
	if fsys == nil {
		return nil
	}
	for _, folder := range folders {
		err := fs.WalkDir(fsys, folder, func(p string, d fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			if d.IsDir() || !isYAML(p) {
				return nil
			}
			data, err := fs.ReadFile(fsys, p)
			if err != nil {
				return err
			}
			r.keep("shipped:"+p, p, data)
			return nil
		})
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			ps.Add(strict.Pos{File: "shipped:" + folder}, reason(err), "this is a fault of the build")
		}
	}
	return r.files
}

// User reads a folder, a file or a .zip.
func User(name string, languages []string, ps *strict.Problems) []File {
	r := &reader{languages: languages, ps: ps}
	at := strict.Pos{File: name}
	info, err := os.Stat(name)
	switch {
	case err != nil:
		ps.Add(at, reason(err), "check the path of the rule folder, file or .zip")
		return nil
	case info.IsDir():
		w := walker{reader: r, seen: map[string]bool{}}
		w.folder(name, nil)
	case !info.Mode().IsRegular():
		ps.Add(at, "is no regular file", "give a folder, a .yaml file or a .zip")
		return nil
	case hasExt(name, ".zip"):
		r.zip(name, info.Size())
	case isYAML(name):
		r.open(name, name)
	default:
		ps.Add(at, "is neither .yaml, .yml nor .zip", "rename it, or give its folder")
		return nil
	}
	if len(r.files) == 0 && ps.Len() == 0 {
		ps.Add(at, "holds no rule file", "rule files end in .yaml or .yml")
	}
	return r.files
}

func (r *reader) open(name, rel string) {
	f, err := os.Open(name)
	if err != nil {
		r.ps.Add(strict.Pos{File: name}, reason(err), "make it readable, or move it away")
		return
	}
	defer f.Close()
	r.add(name, rel, f)
}

// add reads one file. rel is its path for the sake of the language.
func (r *reader) add(name, rel string, from io.Reader) {
	if r.full {
		return
	}
	// One byte more than may be, so that Parse sees and reports that there is more.
	data, err := io.ReadAll(io.LimitReader(from, strict.MaxFile+1))
	if err != nil {
		r.ps.Add(strict.Pos{File: name}, reason(err), "replace the file")
		return
	}
	r.keep(name, rel, data)
}

func (r *reader) keep(name, rel string, data []byte) {
	r.bytes += len(data)
	if r.bytes > maxBytes || len(r.files) == maxFiles {
		r.full = true
		r.ps.Addf(strict.Pos{File: name}, "give a smaller folder or pack", "more than %d files or %d MB", maxFiles, maxBytes>>20)
		return
	}
	r.files = append(r.files, File{Name: name, Language: r.language(rel), Data: data})
}

func (r *reader) language(rel string) string {
	dirs := strings.Split(path.Dir(filepath.ToSlash(rel)), "/")
	for _, d := range slices.Backward(dirs) {
		if slices.Contains(r.languages, d) {
			return d
		}
	}
	return ""
}

func isYAML(name string) bool { return hasExt(name, ".yaml") || hasExt(name, ".yml") }

func hasExt(name, ext string) bool { return strings.EqualFold(path.Ext(name), ext) }

// hidden names are those of editors, version control and archivers.
func hidden(name string) bool {
	return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "__MACOSX") || strings.HasSuffix(name, "~")
}

func reason(err error) string {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		err = pe.Err
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "does not exist"
	case errors.Is(err, fs.ErrPermission):
		return "may not be read"
	}
	return fmt.Sprintf("cannot be read (%v)", err)
}
