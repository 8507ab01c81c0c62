package settings

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/pflag"
	"github.com/spf13/viper"

	"github.com/hearsay/hearsay/attribution/rule/strict"
)

// FileNames are the names of a settings file, of which a folder may hold one.
var FileNames = []string{"hearsay.yaml", ".hearsay.yaml"}

const listSeparator = string(os.PathListSeparator)

// ConfigEnv names the project file in place of the search for it.
const ConfigEnv = "HEARSAY_CONFIG"

// From says where to look.
type From struct {
	Keys    []Key
	Flags   *pflag.FlagSet              // flags of the command; those with the name of a key count
	Env     func(string) (string, bool) // os.LookupEnv
	Dir     string                      // the search for a project file goes upward from here
	UserDir string                      // folder of the user's file; "" for none
	Config  string                      // project file named by the user; "" to search
}

// Loaded is what Load found.
type Loaded struct {
	Settings
	Origins map[string]string // by key: "flag --jobs", "environment HEARSAY_JOBS", "hearsay.yaml:3:1", "shipped"
	Files   []string          // that were read, least important first
	Values  map[string]any    // by key
}

// Load finds, checks and merges the settings. What is wrong in files and
// environment is told all at once, in a [*strict.Error].
func Load(f From) (*Loaded, error) {
	ps := &strict.Problems{}
	v := viper.New()
	l := &Loaded{Origins: map[string]string{}, Values: map[string]any{}}
	for _, k := range f.Keys {
		v.SetDefault(k.Name, k.Default)
		l.Origins[k.Name] = "shipped"
	}
	project, err := f.projectFile()
	if err != nil {
		return nil, err
	}
	user, err := f.userFile()
	if err != nil {
		return nil, err
	}
	for _, file := range []string{user, project} {
		if file == "" {
			continue
		}
		layer, err := f.readFile(file, ps)
		if err != nil {
			return nil, err
		}
		l.Files = append(l.Files, file)
		if err := l.merge(v, layer); err != nil {
			return nil, err
		}
	}
	if err := l.merge(v, f.readEnv(ps)); err != nil {
		return nil, err
	}
	if err := f.readFlags(v, l, ps); err != nil {
		return nil, err
	}
	if err := ps.Err(); err != nil {
		return nil, err
	}
	if err := v.UnmarshalExact(&l.Settings); err != nil {
		return nil, fmt.Errorf("settings: %w", err)
	}
	for _, k := range f.Keys {
		l.Values[k.Name] = v.Get(k.Name)
	}
	return l, nil
}

// layer is the settings of one place, checked.
type layer struct {
	values  map[string]any
	origins map[string]string
}

func newLayer() layer { return layer{map[string]any{}, map[string]string{}} }

func (l *Loaded) merge(v *viper.Viper, from layer) error {
	for name, origin := range from.origins {
		l.Origins[name] = origin
	}
	return v.MergeConfigMap(from.values)
}

func (f From) readEnv(ps *strict.Problems) layer {
	out := newLayer()
	for _, k := range f.Keys {
		s, ok := f.Env(k.EnvName())
		if !ok || s == "" {
			continue
		}
		val, err := k.parse(s)
		if err != nil {
			ps.Add(strict.Pos{File: "environment " + k.EnvName()}, err.Error(), "")
			continue
		}
		out.values[k.Name], out.origins[k.Name] = val, "environment "+k.EnvName()
	}
	return out
}

func (f From) readFlags(v *viper.Viper, l *Loaded, ps *strict.Problems) error {
	for _, k := range f.Keys {
		if f.Flags == nil {
			break
		}
		flag := f.Flags.Lookup(k.Name)
		if flag == nil || !flag.Changed {
			continue
		}
		var val any
		var err error
		switch k.Default.(type) {
		case int:
			val, err = f.Flags.GetInt(k.Name)
		case bool:
			val, err = f.Flags.GetBool(k.Name)
		case []string:
			val = flag.Value.(pflag.SliceValue).GetSlice()
		default:
			val = flag.Value.String()
		}
		if err == nil {
			_, err = k.check(val)
		}
		if err != nil {
			ps.Add(strict.Pos{File: "flag --" + k.Name}, err.Error(), "")
			continue
		}
		l.Origins[k.Name] = "flag --" + k.Name
		if err := v.BindPFlag(k.Name, flag); err != nil {
			return err
		}
	}
	return nil
}

// projectFile is the file named by the user, else the nearest one upward.
func (f From) projectFile() (string, error) {
	named := f.Config
	if named == "" {
		named, _ = f.Env(ConfigEnv)
	}
	if named != "" {
		return named, nil
	}
	for dir := f.Dir; dir != ""; {
		file, err := inFolder(dir)
		if file != "" || err != nil {
			return file, err
		}
		up := filepath.Dir(dir)
		if up == dir {
			break
		}
		dir = up
	}
	return "", nil
}

func (f From) userFile() (string, error) {
	if f.UserDir == "" {
		return "", nil
	}
	return inFolder(f.UserDir)
}

// inFolder gives the settings file of a folder, "" if there is none.
func inFolder(dir string) (string, error) {
	found := ""
	for _, name := range FileNames {
		file := filepath.Join(dir, name)
		if info, err := os.Stat(file); err != nil || info.IsDir() {
			continue
		}
		if found != "" {
			return "", fmt.Errorf("%s and %s: one folder, two settings files: keep one", found, file)
		}
		found = file
	}
	return found, nil
}
