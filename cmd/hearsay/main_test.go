package main

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"hearsay": main})
}

// TestScripts runs testdata/script: one script a subcommand, with its errors
// and exit codes, each on the whole tool in a folder of its own.
func TestScripts(t *testing.T) {
	testdata, err := filepath.Abs("../../testdata")
	if err != nil {
		t.Fatal(err)
	}
	var scripts []string
	if testing.Short() { // under the race detector every start of the tool takes long
		scripts = []string{"testdata/script/analyze.txt", "testdata/script/stream.txt"}
	} else if scripts, err = filepath.Glob("testdata/script/*.txt"); err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Files:               scripts,
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		UpdateScripts:       os.Getenv("UPDATE_GOLDEN") != "",
		Cmds:                map[string]func(*testscript.TestScript, bool, []string){"exit": exitStatus, "lines": countLines, "bytes": writeBytes},
		Condition: func(cond string) (bool, error) {
			if cond == "root" { // may read and write everything, whatever the permissions
				return os.Geteuid() == 0, nil
			}
			return false, fmt.Errorf("unknown condition %q", cond)
		},
		Setup: func(e *testscript.Env) error {
			// Nothing of the machine's own settings may be seen.
			e.Setenv("HOME", filepath.Join(e.WorkDir, "home"))
			e.Setenv("XDG_CONFIG_HOME", filepath.Join(e.WorkDir, "home", ".config"))
			e.Setenv("COLUMNS", "80")
			e.Setenv("TESTDATA", testdata)
			return nil
		},
	})
}
