// Package generator is what the commands that make the files of
// configs/lexicon/de have alike: their flags and their end.
package generator

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Main reads the flags, calls run with the folders of -data and -out, and ends
// the process where that fails. holds says what the data folder has to hold,
// beside what the output folder has to hold as well, makes names the file that
// is made. Flags of its own a command defines before.
func Main(holds, beside, makes string, run func(data, out string) error) {
	data := flag.String("data", "", "folder with "+holds)
	out := flag.String("out", "configs/lexicon/de", "folder"+beside+" to which "+makes+" is written")
	optional := flag.Bool("optional", false, "where the data folder is not there, say so and leave everything as it is")
	flag.Parse()
	if _, err := os.Stat(*data); *optional && errors.Is(err, fs.ErrNotExist) {
		fmt.Fprintf(os.Stderr, "%s stays as it is: there is no folder %s\n", filepath.Join(*out, makes), *data)
		return
	}
	err := errors.New("-data: name the folder that holds " + holds)
	if *data != "" {
		err = run(*data, *out)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(2)
	}
}
