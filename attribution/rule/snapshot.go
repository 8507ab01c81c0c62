package rule

import (
	"errors"
	"fmt"
	"hash/crc32"
	"io/fs"
	"reflect"
	"slices"

	"github.com/hearsay/hearsay/attribution/rule/pack"
	"github.com/hearsay/hearsay/attribution/rule/strict"
)

// A snapshot is what the shipped files say, read and checked when the tool is
// built: reading four thousand sources as YAML takes longer than all else that
// a short run does. It never decides anything. A file that differs from the
// one that the snapshot was made of is read as YAML, and where a load finds a
// problem all files are, because the snapshot does not hold every place that
// a message can name.
//
// Layout: the magic word; then unsigned varints: the checksum of the Go types
// (see shapeOf), the strings (count, lengths, then their bytes), the number of
// strings in lists, and the files. A file is its name, its size, its checksum,
// its counts, and its rules, lists, sources and disabled ids.
const snapshotMagic = "hearsay.snapshot/1\n"

// Snapshot reads the shipped files and gives what [ReadSnapshot] takes, or
// every problem of the files.
func Snapshot(fsys fs.FS) ([]byte, error) {
	var ps strict.Problems
	files := pack.Shipped(fsys, shippedFolders, Languages, &ps)
	sums := sumsOf(files)
	layers, counts := readFiles(files, &ps)
	set := &Set{}
	set.build([]layer{join(layers)}, false, &ps)
	if err := ps.Err(); err != nil {
		return nil, err
	}
	w := snapshotWriter{index: map[string]int{}}
	w.number(len(files))
	for i := range files {
		w.file(files[i].Name, sums[i], &layers[i], counts[i])
	}
	return w.bytes(), nil
}

// ReadSnapshot is [ReadShipped] with a snapshot of the same files at hand.
// One that is damaged, stale or made by another version only costs time.
func ReadSnapshot(fsys fs.FS, snapshot string) *Shipped {
	s := &Shipped{fsys: fsys}
	files := pack.Shipped(fsys, shippedFolders, Languages, &s.problems)
	sums := sumsOf(files)
	known, err := openSnapshot(snapshot)
	if err != nil {
		known = nil
	}
	layers, counts := make([]layer, len(files)), make([]FileCount, len(files))
	var stale []int
	for i, f := range files {
		k, ok := known[f.Name]
		if !ok || k.sum != sums[i] {
			stale = append(stale, i)
			continue
		}
		layers[i], counts[i] = k.layer, k.count
	}
	if len(stale) > 0 {
		old := make([]pack.File, len(stale))
		for k, i := range stale {
			old[k] = files[i]
		}
		l, c := readFiles(old, &s.problems)
		for k, i := range stale {
			layers[i], counts[i] = l[k], c[k]
		}
	}
	s.layer, s.files, s.stale = join(layers), counts, len(stale)
	s.checked, s.partial = len(stale) == 0 && known != nil && s.plain(), len(stale) < len(files)
	s.sums = map[string]sum{}
	for i := range files {
		for k := range layers[i].lists {
			s.sums[layers[i].lists[k].id] = sums[i]
		}
		if len(layers[i].sources) > 0 {
			s.sourceSums = append(s.sourceSums, sums[i])
		}
	}
	return s
}

// plain reports whether no source changes another one of the same files.
func (b *Shipped) plain() bool {
	return !slices.ContainsFunc(b.layer.sources, func(c change[SourceEntry]) bool { return c.extend })
}

// Stale is the number of shipped files that the snapshot does not hold as they are.
func (b *Shipped) Stale() int { return b.stale }

// stamp is a checksum of the files with sources and of those with the lists.
func (b *Shipped) stamp(lists []string) uint32 {
	all := slices.Clone(b.sourceSums)
	for _, l := range lists {
		all = append(all, b.sums[l])
	}
	crc := uint32(0)
	for _, s := range all {
		crc = crc32.Update(crc, sumTable, fmt.Appendf(nil, "%d %d\n", s.size, s.crc))
	}
	return crc
}

// sum says by size and checksum which file it is. It guards against a
// snapshot that somebody forgot to renew, not against forgery: both are in
// the same binary.
type sum struct {
	size int
	crc  uint32
}

var sumTable = crc32.MakeTable(crc32.Castagnoli)

func sumsOf(files []pack.File) []sum {
	sums := make([]sum, len(files))
	for i, f := range files {
		sums[i] = sum{len(f.Data), crc32.Checksum(f.Data, sumTable)}
	}
	return sums
}

// shapeOf is a checksum of the names and types of all fields that a snapshot
// holds: one made of older types is of no use.
var shapeOf = func() uint32 {
	c := crc32.New(sumTable)
	for _, t := range []reflect.Type{reflect.TypeFor[Rule](), reflect.TypeFor[Entry](), reflect.TypeFor[SourceEntry](), reflect.TypeFor[List]()} {
		for i := range t.NumField() {
			f := t.Field(i)
			fmt.Fprintln(c, t.Name(), f.Name, f.Type, f.Tag)
		}
	}
	return c.Sum32()
}

var errSnapshot = errors.New("snapshot: damaged, or of another version: run make generate")

// fields gives the numbers of the struct fields that have a key.
func fieldsOf(t reflect.Type) []int {
	var out []int
	for i := range t.NumField() {
		if tag := t.Field(i).Tag.Get("yaml"); tag != "" && tag != "-" {
			out = append(out, i)
		}
	}
	return out
}
