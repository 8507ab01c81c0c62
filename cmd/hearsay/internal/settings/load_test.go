package settings

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/spf13/pflag"
)

var testKeys = Keys(Allowed{
	Languages: []string{"de", "en"}, UILanguages: []string{"en", "de"}, InputFormats: []string{"auto", "text"},
	Sorts: []string{"hops", "position"}, Findings: []string{"circle", "denial", "unnamed-source"},
})

// place is a made-up machine: a project folder below the home folder, both with files of one's choice.
type place struct {
	t       *testing.T
	home    string // also holds the user's folder "conf"
	project string // home/work/project
	env     map[string]string
	flags   []string
	config  string
}

func newPlace(t *testing.T) *place {
	home := t.TempDir()
	p := &place{t: t, home: home, project: filepath.Join(home, "work", "project"), env: map[string]string{}}
	for _, dir := range []string{p.project, filepath.Join(home, "conf")} {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	return p
}

// file writes a file; its name counts from home.
func (p *place) file(name, text string) *place {
	if err := os.WriteFile(filepath.Join(p.home, name), []byte(text), 0o644); err != nil {
		p.t.Fatal(err)
	}
	return p
}

func lookup(env map[string]string) func(string) (string, bool) {
	return func(name string) (string, bool) { s, ok := env[name]; return s, ok }
}

func (p *place) load() (*Loaded, error) {
	flags := pflag.NewFlagSet("test", pflag.ContinueOnError)
	flags.Int("jobs", 0, "")
	flags.Bool("with-text", false, "")
	flags.String("sort", "hops", "")
	flags.StringArray("rules", nil, "")
	flags.StringSlice("fail-on", nil, "")
	if err := flags.Parse(p.flags); err != nil {
		p.t.Fatal(err)
	}
	return Load(From{
		Keys: testKeys, Flags: flags, Dir: p.project, UserDir: filepath.Join(p.home, "conf"), Config: p.config,
		Env: lookup(p.env),
	})
}

// get checks one setting; HOME in the wanted origin stands for the made-up home.
func (p *place) get(key string, want any, origin string) {
	p.t.Helper()
	l, err := p.load()
	if err != nil {
		p.t.Fatal(err)
	}
	if got := l.Values[key]; !reflect.DeepEqual(got, want) {
		p.t.Errorf("%s = %#v, want %#v", key, got, want)
	}
	if got := l.Origins[key]; got != strings.ReplaceAll(origin, "HOME", p.home) {
		p.t.Errorf("%s from %q, want %q", key, got, origin)
	}
}

const (
	userFile    = "conf/hearsay.yaml"
	projectFile = "work/project/hearsay.yaml"
)

func TestPrecedence(t *testing.T) {
	t.Run("shipped", func(t *testing.T) { newPlace(t).get("jobs", 0, "shipped") })
	t.Run("user over shipped", func(t *testing.T) {
		newPlace(t).file(userFile, "jobs: 1").get("jobs", 1, "HOME/conf/hearsay.yaml:1:1")
	})
	t.Run("project over user", func(t *testing.T) {
		newPlace(t).file(userFile, "jobs: 1").file(projectFile, "# two\njobs: 2").get("jobs", 2, "HOME/work/project/hearsay.yaml:2:1")
	})
	t.Run("environment over project", func(t *testing.T) {
		p := newPlace(t).file(userFile, "jobs: 1").file(projectFile, "jobs: 2")
		p.env["HEARSAY_JOBS"] = "3"
		p.get("jobs", 3, "environment HEARSAY_JOBS")
	})
	t.Run("flag over environment", func(t *testing.T) {
		p := newPlace(t).file(userFile, "jobs: 1").file(projectFile, "jobs: 2")
		p.env["HEARSAY_JOBS"] = "3"
		p.flags = []string{"--jobs=4"}
		p.get("jobs", 4, "flag --jobs")
	})
	t.Run("a flag that repeats the shipped value still wins", func(t *testing.T) {
		p := newPlace(t).file(projectFile, "jobs: 2\nwith-text: true\nsort: position")
		p.flags = []string{"--jobs=0", "--with-text=false", "--sort=hops"}
		p.get("jobs", 0, "flag --jobs")
		p.get("with-text", false, "flag --with-text")
		p.get("sort", "hops", "flag --sort")
	})
	t.Run("an empty variable is none", func(t *testing.T) {
		p := newPlace(t).file(projectFile, "jobs: 2")
		p.env["HEARSAY_JOBS"] = ""
		p.get("jobs", 2, "HOME/work/project/hearsay.yaml:1:1")
	})
	t.Run("files are merged key by key", func(t *testing.T) {
		p := newPlace(t).file(userFile, "jobs: 1\ntop: 5").file(projectFile, "jobs: 2")
		p.get("top", 5, "HOME/conf/hearsay.yaml:2:1")
		p.get("jobs", 2, "HOME/work/project/hearsay.yaml:1:1")
	})
	t.Run("lists replace lists", func(t *testing.T) {
		newPlace(t).file(userFile, "fail-on: [circle, denial]").file(projectFile, "fail-on: denial").
			get("fail-on", []string{"denial"}, "HOME/work/project/hearsay.yaml:1:1")
	})
}

func TestProjectFileIsFoundUpward(t *testing.T) {
	p := newPlace(t).file("work/.hearsay.yaml", "jobs: 7")
	p.get("jobs", 7, "HOME/work/.hearsay.yaml:1:1")
	p.file(projectFile, "top: 1") // the nearest counts, alone
	p.get("jobs", 0, "shipped")
}

func TestNamedFileInPlaceOfTheSearch(t *testing.T) {
	p := newPlace(t).file(projectFile, "jobs: 1").file("a.yaml", "jobs: 2").file("b.yaml", "jobs: 3")
	p.env[ConfigEnv] = filepath.Join(p.home, "a.yaml")
	p.get("jobs", 2, "HOME/a.yaml:1:1")
	p.config = filepath.Join(p.home, "b.yaml")
	p.get("jobs", 3, "HOME/b.yaml:1:1")
	p.config = filepath.Join(p.home, "c.yaml")
	if _, err := p.load(); err == nil || !strings.HasSuffix(err.Error(), "c.yaml: no such file or directory") {
		t.Errorf("error %v for a named file that is not there", err)
	}
}

func TestRelativePaths(t *testing.T) {
	p := newPlace(t).file("work/hearsay.yaml", "rules: [mine, ../up, /abs]")
	work := filepath.Join(p.home, "work")
	p.get("rules", []string{filepath.Join(work, "mine"), filepath.Join(p.home, "up"), "/abs"}, "HOME/work/hearsay.yaml:1:1")
	p.env["HEARSAY_RULES"] = "a b" + listSeparator + "c,d"
	p.get("rules", []string{"a b", "c,d"}, "environment HEARSAY_RULES")
	p.flags = []string{"--rules", "x,y", "--rules", "z"}
	p.get("rules", []string{"x,y", "z"}, "flag --rules")
}

func TestFrozenStruct(t *testing.T) {
	p := newPlace(t).file(projectFile, "language: de\nmax-bytes: 10\ncolor: never\nui-language: de\ninput-format: text\n")
	p.env["HEARSAY_FAIL_ON"] = "circle, denial"
	p.env["HEARSAY_WITH_TEXT"] = "1"
	p.flags = []string{"--jobs=2"}
	l, err := p.load()
	if err != nil {
		t.Fatal(err)
	}
	want := Settings{Language: "de", UILanguage: "de", Rules: []string{}, InputFormat: "text", WithText: true, Jobs: 2, MaxBytes: 10,
		Color: "never", Sort: "hops", FailOverHops: -1, FailOn: []string{"circle", "denial"}}
	if !reflect.DeepEqual(l.Settings, want) {
		t.Errorf("got  %+v\nwant %+v", l.Settings, want)
	}
}

func TestEveryKeyHasItsField(t *testing.T) {
	typ := reflect.TypeFor[Settings]()
	fields := map[string]reflect.Kind{}
	for i := range typ.NumField() {
		fields[typ.Field(i).Tag.Get("mapstructure")] = typ.Field(i).Type.Kind()
	}
	for _, k := range testKeys {
		if fields[k.Name] != reflect.TypeOf(k.Default).Kind() {
			t.Errorf("%s: field of kind %v, default of kind %v", k.Name, fields[k.Name], reflect.TypeOf(k.Default).Kind())
		}
		delete(fields, k.Name)
	}
	if len(fields) > 0 {
		t.Errorf("fields without a key: %v", fields)
	}
}

func TestAllProblemsAtOnce(t *testing.T) {
	p := newPlace(t).
		file(userFile, "Jobs: 1\nlanguge: de").
		file(projectFile, "jobs: two\ntop: -1\nwith-text: yes please\nfail-on: [circle, denail]\nlanguage: fr\nrules: {a: b}\ncolor: true\n")
	p.env["HEARSAY_TOP"] = "many"
	p.env["HEARSAY_WITH_TEXT"] = "maybe"
	p.flags = []string{"--sort=hopps"}
	_, err := p.load()
	if err == nil {
		t.Fatal("no error")
	}
	got := strings.ReplaceAll(err.Error(), p.home, "HOME")
	want := `HOME/conf/hearsay.yaml:1:1: unknown key "Jobs": did you mean jobs?
HOME/conf/hearsay.yaml:2:1: unknown key "languge": did you mean language?
HOME/work/project/hearsay.yaml:1:7: jobs: give a whole number
HOME/work/project/hearsay.yaml:2:6: top: -1 is too small, the least is 0
HOME/work/project/hearsay.yaml:3:12: with-text: give true or false
HOME/work/project/hearsay.yaml:4:10: fail-on: unknown value "denail": did you mean denial?
HOME/work/project/hearsay.yaml:5:11: language: unknown value "fr": known are de, en
HOME/work/project/hearsay.yaml:6:8: rules: give a text or a list of texts
HOME/work/project/hearsay.yaml:7:8: color: give a text (in quotation marks, if the word itself is meant)
environment HEARSAY_WITH_TEXT: "maybe" is neither true nor false
environment HEARSAY_TOP: "many" is no number
flag --sort: unknown value "hopps": did you mean hops?`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestBadFiles(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a list", "- jobs", "hearsay.yaml:1:1: no settings: write key: value lines; hearsay config init shows all keys"},
		{"twice", "jobs: 1\njobs: 2", `hearsay.yaml:2:1: key "jobs" again (first on line 1): keep one of them`},
		{"tab", "jobs:\n\t- 1", "hearsay.yaml:2:1: tab in the indentation: use spaces"},
		{"binary", "jobs: \x00", "hearsay.yaml:1:7: control character 0x00: take it out (is this a text file?)"},
		{"Latin-1", "# f\xfcr alle\njobs: 1", "hearsay.yaml:1:4: byte 0xfc is not UTF-8: save the file as UTF-8"},
		{"too long", strings.Repeat("#", maxFile+1), "hearsay.yaml: is too long for a settings file"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := newPlace(t).file(projectFile, c.text).load()
			if err == nil || !strings.HasSuffix(err.Error(), c.want) {
				t.Errorf("got  %v\nwant … %s", err, c.want)
			}
		})
	}
	for _, text := range []string{"", "# nothing\n", "\ufeffjobs: 1\r\n", "---\njobs: 1\n"} {
		if _, err := newPlace(t).file(projectFile, text).load(); err != nil {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestTwoFilesInOneFolder(t *testing.T) {
	p := newPlace(t).file(projectFile, "").file("work/project/.hearsay.yaml", "")
	if _, err := p.load(); err == nil || !strings.Contains(err.Error(), "one folder, two settings files") {
		t.Errorf("error %v", err)
	}
}

func TestShowReadsBack(t *testing.T) {
	p := newPlace(t).file(projectFile, "rules: [\"a b\", on, 1x]\nlanguage: \"\"\njobs: 3\nfail-on: circle")
	first, err := p.load()
	if err != nil {
		t.Fatal(err)
	}
	again, err := newPlace(t).file(projectFile, first.YAML(testKeys)).load()
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(first.Settings, again.Settings) {
		t.Errorf("read back %+v\nwant %+v", again.Settings, first.Settings)
	}
}

func TestSkeletonIsCommentAndEveryLineWorks(t *testing.T) {
	text := Skeleton(testKeys)
	if _, err := newPlace(t).file(projectFile, text).load(); err != nil {
		t.Errorf("as written: %v", err)
	}
	var b strings.Builder
	for line := range strings.Lines(text) {
		if rest, ok := strings.CutPrefix(line, "#"); ok && !strings.HasPrefix(rest, " ") {
			line = rest
		}
		b.WriteString(line)
	}
	l, err := newPlace(t).file(projectFile, b.String()).load()
	if err != nil {
		t.Fatalf("with every key: %v", err)
	}
	for _, k := range testKeys {
		if !strings.Contains(l.Origins[k.Name], "hearsay.yaml:") {
			t.Errorf("%s: the line does not set it", k.Name)
		}
	}
}

func TestList(t *testing.T) {
	l, err := newPlace(t).file(projectFile, "top: 2").load()
	if err != nil {
		t.Fatal(err)
	}
	b, err := json.Marshal(l.List(testKeys)[9])
	if want := `{"key":"top","value":2,"origin":"`; err != nil || !strings.HasPrefix(string(b), want) {
		t.Errorf("got %s, %v; want %s…", b, err, want)
	}
}

func TestPlaces(t *testing.T) {
	p := newPlace(t).file("work/hearsay.yaml", "").file("x.yaml", "")
	from := From{Keys: testKeys, Dir: p.project, UserDir: filepath.Join(p.home, "conf"), Env: lookup(map[string]string{"HEARSAY_JOBS": "1"})}
	got := strings.ReplaceAll(strings.Join(from.Places(), "\n"), p.home, "HOME")
	want := "project: HOME/work/hearsay.yaml\nuser: none (would be HOME/conf/hearsay.yaml)\nenvironment: HEARSAY_JOBS"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	from.UserDir, from.Env = "", lookup(nil)
	if got := from.Places()[1:]; got[0] != "user: none (neither HOME nor XDG_CONFIG_HOME is set)" || got[1] != "environment: none" {
		t.Errorf("got %q", got)
	}
}
