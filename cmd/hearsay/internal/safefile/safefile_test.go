package safefile

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

func text(s string) func(io.Writer) error {
	return func(w io.Writer) error { _, err := io.WriteString(w, s); return err }
}

// only checks that the folder holds the file with that text, and nothing else.
func only(t *testing.T, name, want string) {
	t.Helper()
	got, err := os.ReadFile(name)
	if err != nil || string(got) != want {
		t.Errorf("file holds %q, %v; want %q", got, err, want)
	}
	list, _ := os.ReadDir(filepath.Dir(name))
	if len(list) != 1 {
		t.Errorf("%d files in the folder, want 1", len(list))
	}
}

func TestWriteNewAndOver(t *testing.T) {
	name := filepath.Join(t.TempDir(), "r.html")
	if err := Write(t.Context(), name, text("one")); err != nil {
		t.Fatal(err)
	}
	only(t, name, "one")
	if err := os.Chmod(name, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := Write(t.Context(), name, text("two")); err != nil {
		t.Fatal(err)
	}
	only(t, name, "two")
	if info, _ := os.Stat(name); info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, want that of the file before", info.Mode())
	}
}

func TestErrorLeavesTheOldFile(t *testing.T) {
	name := filepath.Join(t.TempDir(), "r.html")
	if err := Write(t.Context(), name, text("old")); err != nil {
		t.Fatal(err)
	}
	broken := errors.New("broken")
	err := Write(t.Context(), name, func(w io.Writer) error {
		_, _ = io.WriteString(w, "half")
		return broken
	})
	if !errors.Is(err, broken) {
		t.Errorf("error %v, want broken", err)
	}
	only(t, name, "old")

	ctx, cancel := context.WithCancel(t.Context())
	err = Write(ctx, name, func(w io.Writer) error { cancel(); return text("new")(w) })
	if !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want canceled", err)
	}
	only(t, name, "old")
}

func TestNoFolder(t *testing.T) {
	dir := t.TempDir()
	if err := Write(t.Context(), filepath.Join(dir, "no", "r"), text("x")); err == nil {
		t.Error("no error for a folder that is not there")
	}
	if err := Write(t.Context(), dir, text("x")); err == nil {
		t.Error("no error for a folder in place of a file")
	}
}

// The longest name that a file can have leaves no room for a longer one beside it.
func TestLongestName(t *testing.T) {
	name := filepath.Join(t.TempDir(), strings.Repeat("x", 255))
	if err := Write(t.Context(), name, text("x")); err != nil {
		t.Error(err)
	}
	only(t, name, "x")
}

// Trouble with the temporary file is told with the name that was asked for.
func TestErrorNamesTheFile(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("needs a folder in which nobody can make a file, /proc: run on Linux")
	}
	var p *fs.PathError
	if err := Write(t.Context(), "/proc/r.txt", text("x")); !errors.As(err, &p) || p.Path != "/proc/r.txt" {
		t.Errorf("error %v", err)
	}
	of := &fs.PathError{Op: "open", Path: "/proc/a.txt", Err: fs.ErrPermission} // of what is read meanwhile
	if err := Write(t.Context(), filepath.Join(t.TempDir(), "r"), func(io.Writer) error { return of }); !errors.Is(err, of) {
		t.Errorf("error %v, want %v", err, of)
	}
}

func TestLinkStaysALink(t *testing.T) {
	dir := t.TempDir()
	to, link := filepath.Join(dir, "to"), filepath.Join(dir, "link")
	if err := os.WriteFile(to, []byte("old"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(to, link); err != nil {
		t.Skip("needs a file system with links:", err)
	}
	if err := Write(t.Context(), link, text("new")); err != nil {
		t.Fatal(err)
	}
	if got, _ := os.ReadFile(to); string(got) != "new" {
		t.Errorf("target holds %q, want new", got)
	}
	if info, _ := os.Lstat(link); info.Mode()&os.ModeSymlink == 0 {
		t.Error("the link was replaced by a file")
	}
}

func TestDevice(t *testing.T) {
	if err := Write(t.Context(), os.DevNull, text("x")); err != nil {
		t.Error(err)
	}
}
