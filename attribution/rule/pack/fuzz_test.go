package pack

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/hearsay/hearsay/attribution/rule/strict"
)

// FuzzZip: whatever bytes stand in a .zip, reading it ends without a panic,
// stays within the limits, and either gives files or says why not.
func FuzzZip(f *testing.F) {
	for _, name := range []string{"a.yaml", "../a.yaml", "d/e.yml", `b\c.yaml`} {
		data, err := os.ReadFile(zipped(f, header(name, "- {id: a}")))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Add([]byte("PK\x05\x06"))
	f.Fuzz(func(t *testing.T, data []byte) {
		name := filepath.Join(t.TempDir(), "p.zip")
		if err := os.WriteFile(name, data, 0o600); err != nil {
			t.Fatal(err)
		}
		var ps strict.Problems
		files := User(name, languages, &ps)
		if len(files) == 0 && ps.Err() == nil {
			t.Error("neither files nor a problem")
		}
		for _, file := range files {
			if len(file.Data) > strict.MaxFile+1 {
				t.Errorf("%d bytes of %s", len(file.Data), file.Name)
			}
		}
	})
}
