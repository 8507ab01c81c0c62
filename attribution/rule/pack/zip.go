package pack

import (
	"archive/zip"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"

	"github.com/hearsay/hearsay/attribution/rule/strict"
)

// zip reads a pack's files out of a .zip, in the order of their names.
func (r *reader) zip(name string, size int64) {
	at := strict.Pos{File: name}
	if size > maxBytes {
		r.ps.Addf(at, "give a smaller pack", "has %d MB, the limit is %d MB", size>>20, maxBytes>>20)
		return
	}
	f, err := os.Open(name)
	if err != nil {
		r.ps.Add(at, reason(err), "make it readable, or move it away")
		return
	}
	defer f.Close()
	z, err := zip.NewReader(f, size)
	if err != nil {
		r.ps.Add(at, "is no readable .zip ("+err.Error()+")", "pack the folder again")
		return
	}
	files := slices.Clone(z.File)
	slices.SortStableFunc(files, func(a, b *zip.File) int { return strings.Compare(a.Name, b.Name) })
	seen := map[string]bool{}
	for _, e := range files {
		if r.full {
			return
		}
		in := strict.Pos{File: name + "/" + e.Name}
		switch {
		case strings.Contains(e.Name, `\`) || !fs.ValidPath(strings.TrimSuffix(e.Name, "/")):
			r.ps.Add(in, "a name in the .zip that points out of it", "pack the folder again, with plain relative names")
		case e.FileInfo().IsDir() || !isYAML(e.Name) || anyHidden(e.Name):
		case !e.Mode().IsRegular():
			r.ps.Add(in, "is no regular file", "pack the file that the link leads to")
		case strings.Count(e.Name, "/") > maxDepth:
			r.ps.Addf(in, "flatten it", "folders nested deeper than %d", maxDepth)
		case seen[e.Name]:
			r.ps.Add(in, "stands twice in the .zip", "pack the folder again")
		default:
			seen[e.Name] = true
			r.unpack(in.File, path.Join(path.Base(name), e.Name), e)
		}
	}
}

func (r *reader) unpack(name, rel string, e *zip.File) {
	f, err := e.Open()
	if err != nil {
		r.ps.Add(strict.Pos{File: name}, "cannot be unpacked ("+err.Error()+")", "pack it without password, with the common methods")
		return
	}
	defer f.Close()
	r.add(name, rel, f)
}

func anyHidden(name string) bool {
	return slices.ContainsFunc(strings.Split(name, "/"), hidden)
}
