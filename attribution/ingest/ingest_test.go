package ingest

import (
	"fmt"
	"os"
	"testing"

	"github.com/hearsay/hearsay/configs"
)

func german(t testing.TB) *Reader {
	t.Helper()
	w, err := Load(configs.FS, "de")
	if err != nil {
		t.Fatal(err)
	}
	return New(w)
}

func TestShow(t *testing.T) {
	r := german(t)
	b, _ := os.ReadFile(os.Getenv("SHOW"))
	d, err := r.Read("x.txt", b, Auto)
	fmt.Println(err, d.Title, d.Authors)
	for _, b := range d.Blocks {
		fmt.Println(b.Kind, d.Text[b.Start:min(b.End, b.Start+80)])
	}
	for _, c := range d.Credits {
		fmt.Println(c.Kind, c.Name, d.Text[c.Start:c.End])
	}
	fmt.Println(d.Notes)
}
