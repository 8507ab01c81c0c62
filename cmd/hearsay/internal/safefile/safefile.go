// Package safefile writes a file whole or not at all.
package safefile

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

const temporary = ".hearsay-"

// Write calls write with a writer and then puts what was written in place of
// the file of that name. After an error, or when ctx is done before the end,
// the file is as it was before. What is not a regular file (a device, a named
// pipe) is written to directly.
func Write(ctx context.Context, name string, write func(io.Writer) error) (err error) {
	mode := fs.FileMode(0o644)
	switch info, err := os.Stat(name); {
	case err == nil && info.IsDir():
		return &fs.PathError{Op: "write", Path: name, Err: errors.New("is a folder")}
	case err == nil && !info.Mode().IsRegular():
		return direct(name, write)
	case err == nil:
		mode = info.Mode().Perm()
		// A link stays a link: what it points to is replaced.
		if to, err := filepath.EvalSymlinks(name); err == nil {
			name = to
		}
	case !errors.Is(err, fs.ErrNotExist):
		return err
	}
	dir := filepath.Dir(name)
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return &fs.PathError{Op: "write", Path: name, Err: fmt.Errorf("there is no folder %s", dir)}
	}
	tmp, err := os.CreateTemp(dir, temporary+"*") // not name and more: that could be too long
	if err != nil {
		return called(err, name)
	}
	defer func() {
		if err != nil {
			_ = tmp.Close() // the error to tell is the earlier one
			_ = os.Remove(tmp.Name())
			err = called(err, name)
		}
	}()
	b := bufio.NewWriterSize(tmp, 1<<16)
	if err := write(b); err != nil {
		return err
	}
	if err := b.Flush(); err != nil {
		return err
	}
	if err := tmp.Chmod(mode); err != nil {
		return err
	}
	if err := tmp.Close(); err != nil {
		return err
	}
	if err := context.Cause(ctx); err != nil {
		return err
	}
	return os.Rename(tmp.Name(), name)
}

// called names the file that was asked for in the place of the temporary one.
func called(err error, name string) error {
	var p *fs.PathError
	if errors.As(err, &p) && strings.HasPrefix(filepath.Base(p.Path), temporary) {
		return &fs.PathError{Op: "write", Path: name, Err: p.Err}
	}
	return err
}

func direct(name string, write func(io.Writer) error) error {
	f, err := os.OpenFile(name, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	return errors.Join(write(f), f.Close())
}
