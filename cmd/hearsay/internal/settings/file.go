package settings

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"

	"go.yaml.in/yaml/v3"

	"github.com/hearsay/hearsay/attribution/rule/strict"
)

// maxFile bounds what is read of a settings file.
const maxFile = 1 << 20

// readFile reads one settings file. Only a file that cannot be read is an
// error; what is wrong in it goes to ps.
func (f From) readFile(file string, ps *strict.Problems) (layer, error) {
	out := newLayer()
	data, err := read(file)
	if err != nil {
		return out, err
	}
	root := strict.Parse(file, data, ps)
	if root == nil {
		return out, nil // empty, or ps says why not
	}
	if root.Kind != yaml.MappingNode {
		ps.Add(strict.At(file, root), "no settings", "write key: value lines; hearsay config init shows all keys")
		return out, nil
	}
	names := make([]string, len(f.Keys))
	byName := map[string]Key{}
	for i, k := range f.Keys {
		names[i], byName[k.Name] = k.Name, k
	}
	for i := 0; i+1 < len(root.Content); i += 2 {
		key, val := root.Content[i], root.Content[i+1]
		k, ok := byName[key.Value]
		if !ok {
			ps.Add(strict.At(file, key), "unknown key "+strconv.Quote(key.Value), strict.Suggest(key.Value, names))
			continue
		}
		v, err := k.decode(val)
		if err != nil {
			ps.Add(strict.At(file, val), k.Name+": "+err.Error(), "")
			continue
		}
		if k.Path {
			v = from(filepath.Dir(file), v.([]string))
		}
		out.values[k.Name], out.origins[k.Name] = v, strict.At(file, key).String()
	}
	return out, nil
}

func read(file string) ([]byte, error) {
	in, err := os.Open(file)
	if err != nil {
		return nil, readError(file, err)
	}
	defer func() { _ = in.Close() }() // only read from
	data, err := io.ReadAll(io.LimitReader(in, maxFile+1))
	if err != nil {
		return nil, readError(file, err)
	}
	if len(data) > maxFile {
		return nil, errors.New(file + ": is too long for a settings file")
	}
	return data, nil
}

func readError(file string, err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		err = p.Err
	}
	return errors.New("settings file " + file + ": " + err.Error())
}

// decode reads a value from a file; its type must be that of the setting.
func (k Key) decode(n *yaml.Node) (any, error) {
	var err error
	switch k.Default.(type) {
	case []string:
		list, bad := strict.Texts(n)
		if bad != nil {
			return nil, errors.New("give a text or a list of texts")
		}
		return k.check(list)
	case int:
		var v int
		if n.Tag != "!!int" || n.Decode(&v) != nil {
			err = errors.New("give a whole number")
		} else {
			return k.check(v)
		}
	case bool:
		var v bool
		if n.Tag != "!!bool" || n.Decode(&v) != nil {
			err = errors.New("give true or false")
		} else {
			return v, nil
		}
	default:
		if n.Kind != yaml.ScalarNode || n.Tag != "!!str" {
			err = errors.New("give a text (in quotation marks, if the word itself is meant)")
		} else {
			return k.check(n.Value)
		}
	}
	return nil, err
}

// from makes relative paths count from the folder.
func from(dir string, paths []string) []string {
	out := make([]string, len(paths))
	for i, p := range paths {
		if out[i] = p; !filepath.IsAbs(p) {
			out[i] = filepath.Join(dir, p)
		}
	}
	return out
}
