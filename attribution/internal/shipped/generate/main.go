// Command generate writes the snapshots of the shipped configuration into the
// folder that it is given.
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/hearsay/hearsay/attribution/internal/shipped"
)

func main() {
	files, err := shipped.Files()
	for name, data := range files {
		if err == nil {
			err = os.WriteFile(filepath.Join(os.Args[1], name), data, 0o644)
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
