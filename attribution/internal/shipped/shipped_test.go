package shipped

import (
	"testing"

	"github.com/hearsay/hearsay/configs"
)

func TestSnapshotsAreFresh(t *testing.T) {
	files, err := Files()
	if err != nil {
		t.Fatal(err)
	}
	for name, have := range map[string]string{"rules.bin": configs.Snapshot, "names-de.bin": configs.Names} {
		if string(files[name]) != have {
			t.Errorf("configs/snapshot/%s is not what the YAML files say: run make generate", name)
		}
	}
}
