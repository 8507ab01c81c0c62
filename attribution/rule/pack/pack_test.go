package pack

import (
	"archive/zip"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"
	"testing/fstest"

	"github.com/hearsay/hearsay/attribution/rule/strict"
)

var languages = []string{"de", "en"}

func write(t *testing.T, dir, name, text string) string {
	t.Helper()
	name = filepath.Join(dir, name)
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return name
}

// list gives the files of a pack, with the folder's name taken off, and the problems.
func list(t *testing.T, name string) (string, string) {
	t.Helper()
	var ps strict.Problems
	var out []string
	for _, f := range User(name, languages, &ps) {
		rel := strings.TrimPrefix(strings.TrimPrefix(f.Name, name), "/")
		out = append(out, rel+"="+f.Language+"="+string(f.Data))
	}
	if err := ps.Err(); err != nil {
		return strings.Join(out, " "), strings.ReplaceAll(err.Error(), name, "P")
	}
	return strings.Join(out, " "), ""
}

func TestShipped(t *testing.T) {
	var ps strict.Problems
	files := Shipped(fstest.MapFS{
		"rules/en/b.yaml": {Data: []byte("b")}, "rules/de/a.yml": {Data: []byte("a")}, "lists/x.yaml": {Data: []byte("x")},
		"rules/README.md": {Data: []byte("no")}, "schema/s.yaml": {Data: []byte("no")},
	}, []string{"rules", "lists", "missing"}, languages, &ps)
	if ps.Err() != nil {
		t.Fatal(ps.Err())
	}
	var got []string
	for _, f := range files {
		got = append(got, f.Name+"="+f.Language)
	}
	if want := []string{"shipped:rules/de/a.yml=de", "shipped:rules/en/b.yaml=en", "shipped:lists/x.yaml="}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if Shipped(nil, []string{"rules"}, languages, &ps) != nil {
		t.Error("no file system should give no files")
	}
}

func TestFolder(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "b.YML", "1")
	write(t, dir, "a/en/deep/c.yaml", "2")
	write(t, dir, "a/x.txt", "no")
	write(t, dir, ".git/d.yaml", "no")
	write(t, dir, "e.yaml~", "no")
	write(t, dir, ".#f.yaml", "no")
	got, problems := list(t, dir)
	if want := "a/en/deep/c.yaml=en=2 b.YML==1"; got != want || problems != "" {
		t.Errorf("got %s, want %s; problems %s", got, want, problems)
	}
}

func TestSingleFile(t *testing.T) {
	dir := t.TempDir()
	name := write(t, dir, "de/a.yaml", "1")
	if got, problems := list(t, name); got != "=de=1" || problems != "" {
		t.Errorf("got %s; problems %s", got, problems)
	}
}

func TestSymbolicLinks(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "real/a.yaml", "1")
	link := func(to, name string) {
		t.Helper()
		if err := os.Symlink(to, filepath.Join(dir, name)); err != nil {
			t.Skip("needs a file system with symbolic links:", err)
		}
	}
	link("real", "again")           // the same folder a second time: read once
	link("real/a.yaml", "b.yaml")   // the same file a second time: read once
	link("..", "real/up")           // back to a folder that holds it
	link("self.yaml", "self.yaml")  // to itself
	link("nowhere.yaml", "no.yaml") // to nothing
	got, problems := list(t, dir)
	if want := "again/a.yaml==1"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	for _, want := range []string{
		"P/again/up: is a symbolic link back to a folder that holds it: remove the link",
		"P/self.yaml: cannot be read (too many levels of symbolic links): mend or remove it",
		"P/no.yaml: does not exist: mend or remove it",
	} {
		if !strings.Contains(problems, want) {
			t.Errorf("problems\n%s\nmiss %s", problems, want)
		}
	}
}

func TestRefused(t *testing.T) {
	dir := t.TempDir()
	deep := filepath.Join(dir, "deep", strings.Repeat("d/", 20))
	write(t, deep, "a.yaml", "")
	pipe := filepath.Join(dir, "pipe", "p.yaml")
	write(t, dir, "pipe/ok.yaml", "")
	if runtime.GOOS == "windows" {
		t.Skip("needs named pipes: run on a system other than Windows")
	}
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skip("needs a file system with named pipes:", err)
	}
	for name, want := range map[string]string{
		filepath.Join(dir, "missing"):              "P: does not exist: check the path of the rule folder, file or .zip",
		filepath.Join(dir, "deep"):                 "folders nested deeper than 16: flatten it",
		filepath.Join(dir, "pipe"):                 "P/p.yaml: is no regular file: move it away",
		pipe:                                       "P: is no regular file: give a folder, a .yaml file or a .zip",
		write(t, dir, "a.txt", ""):                 "P: is neither .yaml, .yml nor .zip: rename it, or give its folder",
		filepath.Dir(write(t, dir, "e/x.txt", "")): "P: holds no rule file: rule files end in .yaml or .yml",
		write(t, dir, "no.zip", "hello"):           "P: is no readable .zip (zip: not a valid zip file): pack the folder again",
	} {
		if _, problems := list(t, name); !strings.Contains(problems, want) {
			t.Errorf("problems %q, want %q", problems, want)
		}
	}
}

func TestBigFileIsCutNotKept(t *testing.T) {
	dir := t.TempDir()
	name := write(t, dir, "a.yaml", "")
	if err := os.Truncate(name, 10<<20); err != nil {
		t.Fatal(err)
	}
	var ps strict.Problems
	files := User(dir, languages, &ps)
	if len(files) != 1 || len(files[0].Data) != strict.MaxFile+1 {
		t.Errorf("%d files, %d bytes of the first", len(files), len(files[0].Data))
	}
}

func TestSumIsBounded(t *testing.T) {
	dir := t.TempDir()
	for _, c := range "abcdefghijklmnopqrstuvwxyz" {
		if err := os.Truncate(write(t, dir, string(c)+".yaml", ""), 2<<20); err != nil {
			t.Fatal(err)
		}
	}
	var ps strict.Problems
	files := User(dir, languages, &ps)
	if len(files) != 16 || ps.Err() == nil || !strings.Contains(ps.Err().Error(), "q.yaml: more than 5000 files or 32 MB: give a smaller folder or pack") {
		t.Errorf("%d files, %v", len(files), ps.Err())
	}
}

// zipped writes a .zip of names with mode and text.
func zipped(t testing.TB, entries ...zip.FileHeader) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "p.zip")
	f, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	w := zip.NewWriter(f)
	for _, h := range entries {
		e, err := w.CreateHeader(&h)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := e.Write([]byte(h.Comment)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return name
}

func header(name, text string) zip.FileHeader { return zip.FileHeader{Name: name, Comment: text} }

func TestZip(t *testing.T) {
	name := zipped(t, zip.FileHeader{Name: "z/en/b.yaml", Comment: "2", Method: zip.Deflate}, zip.FileHeader{Name: "a.yaml", Comment: "1"},
		zip.FileHeader{Name: "README.md", Comment: "no"}, zip.FileHeader{Name: "__MACOSX/._a.yaml", Comment: "no"})
	got, problems := list(t, name)
	if want := "a.yaml==1 z/en/b.yaml=en=2"; got != want || problems != "" {
		t.Errorf("got %s, want %s; problems %s", got, want, problems)
	}
}

func TestZipRefused(t *testing.T) {
	link := zip.FileHeader{Name: "l.yaml", Comment: "/etc/passwd"}
	link.SetMode(os.ModeSymlink | 0o777)
	for want, entry := range map[string]zip.FileHeader{
		"P/../a.yaml: a name in the .zip that points out of it": {Name: "../a.yaml"},
		"P/x/../../a.yaml: a name in the .zip that points":      {Name: "x/../../a.yaml"},
		"P//etc/a.yaml: a name in the .zip that points out":     {Name: "/etc/a.yaml"},
		`P/..\a.yaml: a name in the .zip that points out of it`: {Name: `..\a.yaml`},
		"P/l.yaml: is no regular file":                          link,
		"folders nested deeper than 16":                         {Name: strings.Repeat("d/", 17) + "a.yaml"},
	} {
		got, problems := list(t, zipped(t, entry))
		if got != "" || !strings.HasPrefix(problems, want) && !strings.Contains(problems, want) {
			t.Errorf("got %q, problems %q, want %q", got, problems, want)
		}
	}
	if _, problems := list(t, zipped(t, zip.FileHeader{Name: "a.yaml"}, zip.FileHeader{Name: "a.yaml"})); !strings.Contains(problems, "P/a.yaml: stands twice in the .zip") {
		t.Errorf("problems %q", problems)
	}
}

func TestZipBombIsBounded(t *testing.T) {
	name := zipped(t, zip.FileHeader{Name: "a.yaml", Comment: strings.Repeat("a", 60000), Method: zip.Deflate})
	var ps strict.Problems
	files := User(name, languages, &ps)
	if len(files) != 1 || len(files[0].Data) != 60000 {
		t.Fatalf("%d files", len(files))
	}
	big := filepath.Join(t.TempDir(), "b.zip")
	f, err := os.Create(big)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	w := zip.NewWriter(f)
	e, err := w.Create("a.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for range 40 {
		if _, err := e.Write(make([]byte, 1<<20)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	files = User(big, languages, &ps)
	if len(files) != 1 || len(files[0].Data) != strict.MaxFile+1 {
		t.Errorf("%d bytes unpacked", len(files[0].Data))
	}
}
