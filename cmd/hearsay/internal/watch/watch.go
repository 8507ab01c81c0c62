// Package watch notices that files were saved, by looking at their times and
// sizes: that sees editors which write a new file in place of the old one, and
// file systems that send no events.
package watch

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// state of one file.
type state struct {
	changed time.Time
	size    int64
}

// Files is a set of files and folders with what was last seen of them.
type Files struct {
	paths []string
	seen  map[string]state
}

// New looks at the files, and at all files in the folders, for the first time.
func New(paths ...string) *Files {
	f := &Files{paths: paths}
	f.seen = f.look()
	return f
}

// Changed gives the names of the files that were written, came or went since
// the last look.
func (f *Files) Changed() []string {
	now := f.look()
	var out []string
	for name, s := range now {
		if f.seen[name] != s {
			out = append(out, name)
		}
	}
	for name := range f.seen {
		if _, ok := now[name]; !ok {
			out = append(out, name)
		}
	}
	f.seen = now
	slices.Sort(out)
	return out
}

func (f *Files) look() map[string]state {
	out := map[string]state{}
	for _, p := range f.paths {
		// What cannot be read now is not there; it counts as changed when it is.
		_ = filepath.WalkDir(p, func(name string, d fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return nil
			case d.IsDir() && name != p && strings.HasPrefix(d.Name(), "."):
				return fs.SkipDir
			case d.IsDir():
				return nil
			}
			if info, err := os.Stat(name); err == nil && info.Mode().IsRegular() {
				out[name] = state{info.ModTime(), info.Size()}
			}
			return nil
		})
	}
	return out
}

// Each calls do with the names of changed files, again and again, until the
// context ends. It looks often, but rests at least twenty times as long as a
// look takes.
func (f *Files) Each(ctx context.Context, do func(changed []string) error) error {
	const least = 20 * time.Millisecond
	for {
		begin := time.Now()
		if changed := f.Changed(); len(changed) > 0 {
			if err := do(changed); err != nil {
				return err
			}
			begin = time.Now()
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(max(least, 20*time.Since(begin))):
		}
	}
}
