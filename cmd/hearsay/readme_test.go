package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestReadme runs the commands of the project's guides in order, those of a
// guide in one folder, and compares what they print. Commands stand in console
// blocks behind "$ ", further lines of one behind "> ". With UPDATE_GOLDEN set
// the guides are rewritten.
func TestReadme(t *testing.T) {
	if runtime.GOOS == "windows" || testing.Short() {
		t.Skip("needs a POSIX shell, and some time: run without -short, not on Windows")
	}
	for _, name := range []string{"README.md", "CONTRIBUTING.md"} {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join("..", "..", name)
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			got := rerun(t, string(text))
			if os.Getenv("UPDATE_GOLDEN") != "" {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(string(text), got); diff != "" {
				t.Errorf("%s does not print what it says (make golden rewrites it):\n%s", name, diff)
			}
		})
	}
}

// rerun gives the guide with the output that its commands have now.
func rerun(t *testing.T, guide string) string {
	return rerunIn(t, workshop(t), guide)
}

// rerunIn is rerun in a folder that is there already.
func rerunIn(t *testing.T, dir, guide string) string {
	var out strings.Builder
	lines := strings.SplitAfter(guide, "\n")
	inside := false
	for i := 0; i < len(lines); i++ {
		line := strings.TrimRight(lines[i], "\n")
		switch {
		case strings.HasPrefix(line, "```"):
			inside = line == "```console"
			out.WriteString(lines[i])
		case inside && strings.HasPrefix(line, "$ "):
			out.WriteString(lines[i])
			command := line[2:]
			for i+1 < len(lines) && strings.HasPrefix(lines[i+1], "> ") {
				i++
				out.WriteString(lines[i])
				command += "\n" + strings.TrimRight(lines[i][2:], "\n")
			}
			out.WriteString(shell(t, dir, command))
		case inside: // output of before
		default:
			out.WriteString(lines[i])
		}
	}
	return out.String()
}

// workshop is a folder that looks like a clone after make build.
func workshop(t *testing.T) string {
	dir := t.TempDir()
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	tool, err := exec.LookPath("hearsay") // put there by TestMain
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(filepath.Join(dir, "bin"), 0o755); err != nil {
		t.Fatal(err)
	}
	for from, to := range map[string]string{
		tool:                            filepath.Join(dir, "bin", "hearsay"),
		filepath.Join(root, "testdata"): filepath.Join(dir, "testdata"),
		filepath.Join(root, "configs"):  filepath.Join(dir, "configs"),
	} {
		if err := os.Symlink(from, to); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func shell(t *testing.T, dir, command string) string {
	t.Helper()
	c := exec.Command("sh", "-c", command)
	c.Dir = dir
	home := filepath.Join(dir, "home")
	c.Env = append(os.Environ(), "HOME="+home, "XDG_CONFIG_HOME="+home, "COLUMNS=80", "NO_COLOR=1")
	out, err := c.CombinedOutput()
	if err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			t.Fatalf("%s: %v", command, err)
		}
	}
	t.Logf("$ %s", command)
	return string(out)
}

// TestReadmeNamesEveryModule: whose code is in the binary stands in the README, with its licence.
func TestReadmeNamesEveryModule(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, system := range []string{"linux", "windows", "darwin"} {
		c := exec.Command("go", "list", "-deps", "-f", "{{with .Module}}{{if not .Main}}{{.Path}}{{end}}{{end}}", ".")
		c.Env = append(os.Environ(), "GOOS="+system, "CGO_ENABLED=0")
		out, err := c.Output()
		if err != nil {
			t.Skip("needs the go command on the PATH:", err)
		}
		for _, path := range strings.Fields(string(out)) {
			name := strings.TrimPrefix(path, "github.com/")
			if i := strings.LastIndex(name, "/v"); i > 0 && strings.Trim(name[i+2:], "0123456789") == "" {
				name = name[:i]
			}
			if !strings.Contains(string(readme), name) {
				t.Errorf("%s is in the binary for %s, but not among the licences in the README", path, system)
			}
		}
	}
}
