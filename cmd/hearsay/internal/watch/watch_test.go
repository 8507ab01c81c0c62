package watch

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestChanged(t *testing.T) {
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	for _, d := range []string{"sub", ".git"} {
		if err := os.Mkdir(at(d), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	write(t, at("a.yaml"), "1")
	write(t, at("b.yaml"), "1")
	f := New(dir, at("missing.yaml"))
	expect := func(what string, want ...string) {
		t.Helper()
		if got := f.Changed(); !slices.Equal(got, want) {
			t.Errorf("%s: changed %v, want %v", what, got, want)
		}
	}
	expect("nothing")
	write(t, at("a.yaml"), "12")
	expect("another size", at("a.yaml"))
	expect("nothing more")
	write(t, at("sub/c.yaml"), "1")
	write(t, at(".git/d"), "1")
	expect("a new file in a folder", at("sub/c.yaml"))
	write(t, at("new"), "12")
	if err := os.Rename(at("new"), at("b.yaml")); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(at("a.yaml")); err != nil {
		t.Fatal(err)
	}
	expect("a file in place of another, one gone", at("a.yaml"), at("b.yaml"))
}

func TestEach(t *testing.T) {
	name := filepath.Join(t.TempDir(), "a.yaml")
	f := New(name)
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	write(t, name, "1")
	times := 0
	err := f.Each(ctx, func(changed []string) error {
		if !slices.Equal(changed, []string{name}) {
			t.Errorf("changed %v", changed)
		}
		if times++; times == 2 {
			stop()
		}
		write(t, name, "123")
		return nil
	})
	if !errors.Is(err, context.Canceled) || times != 2 {
		t.Errorf("%v after %d changes", err, times)
	}
	broken := errors.New("x")
	f = New(name)
	write(t, name, "1234")
	if err := f.Each(context.Background(), func([]string) error { return broken }); !errors.Is(err, broken) {
		t.Errorf("the error is lost: %v", err)
	}
}
