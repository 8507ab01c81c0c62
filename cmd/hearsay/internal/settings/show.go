package settings

import (
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
)

// Skeleton is a settings file with every key commented out.
func Skeleton(keys []Key) string {
	var b strings.Builder
	b.WriteString("# Settings of hearsay. Take the # away from what you want to change.\n" +
		"# Flags and HEARSAY_... environment variables go over this file.\n" +
		"# Relative paths count from the folder of this file.\n")
	for _, k := range keys {
		fmt.Fprintf(&b, "\n# %s\n", k.Usage)
		if k.Allowed != nil {
			fmt.Fprintf(&b, "# values: %s\n", allowedText(k))
		}
		value := k.Example
		if value == "" {
			value = Text(k.Default)
		}
		fmt.Fprintf(&b, "#%s: %s\n", k.Name, value)
	}
	return b.String()
}

func allowedText(k Key) string {
	list := make([]string, len(k.Allowed))
	for i, s := range k.Allowed {
		if list[i] = s; s == "" {
			list[i] = `""`
		}
	}
	return strings.Join(list, ", ")
}

// YAML gives the merged settings as a settings file, each with its origin.
func (l *Loaded) YAML(keys []Key) string {
	lines := make([]string, len(keys))
	width := 0
	for i, k := range keys {
		lines[i] = k.Name + ": " + Text(l.Values[k.Name])
		width = max(width, len(lines[i]))
	}
	width = min(width, 40)
	var b strings.Builder
	for i, k := range keys {
		fmt.Fprintf(&b, "%-*s  # %s\n", width, lines[i], l.Origins[k.Name])
	}
	return b.String()
}

// Entry is one merged setting.
type Entry struct {
	Key    string `json:"key"`
	Value  any    `json:"value"`
	Origin string `json:"origin"`
}

// List gives the merged settings with their origins.
func (l *Loaded) List(keys []Key) []Entry {
	out := make([]Entry, len(keys))
	for i, k := range keys {
		out[i] = Entry{k.Name, l.Values[k.Name], l.Origins[k.Name]}
	}
	return out
}

// Places says, a line each, where files are looked for and what is there,
// most important first.
func (f From) Places() []string {
	var out []string
	project, err := f.projectFile()
	switch {
	case err != nil:
		out = append(out, "project: "+err.Error())
	case project != "":
		out = append(out, "project: "+project)
	default:
		out = append(out, fmt.Sprintf("project: none (%s in %s or a folder above it)", strings.Join(FileNames, " or "), f.Dir))
	}
	user, err := f.userFile()
	switch {
	case err != nil:
		out = append(out, "user: "+err.Error())
	case user != "":
		out = append(out, "user: "+user)
	case f.UserDir == "":
		out = append(out, "user: none (neither HOME nor XDG_CONFIG_HOME is set)")
	default:
		out = append(out, fmt.Sprintf("user: none (would be %s)", filepath.Join(f.UserDir, FileNames[0])))
	}
	return append(out, "environment: "+strings.Join(f.setEnv(), ", "))
}

// setEnv lists the environment variables of settings that are set.
func (f From) setEnv() []string {
	var out []string
	for _, name := range append([]string{ConfigEnv}, envNames(f.Keys)...) {
		if s, ok := f.Env(name); ok && s != "" {
			out = append(out, name)
		}
	}
	if out == nil {
		out = []string{"none"}
	}
	return out
}

func envNames(keys []Key) []string {
	out := make([]string, len(keys))
	for i, k := range keys {
		out[i] = k.EnvName()
	}
	return out
}

// Text gives a value as it stands in a file.
func Text(v any) string {
	switch v := v.(type) {
	case []string:
		quoted := make([]string, len(v))
		for i, s := range v {
			quoted[i] = scalar(s)
		}
		return "[" + strings.Join(quoted, ", ") + "]"
	case string:
		return scalar(v)
	case bool:
		return strconv.FormatBool(v)
	}
	return fmt.Sprint(v)
}

// scalar quotes what YAML would not read as the same text.
func scalar(s string) string {
	for _, r := range s {
		plain := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("/._-", r)
		if !plain {
			return strconv.Quote(s)
		}
	}
	switch {
	case s == "", strings.HasPrefix(s, "-"), s[0] >= '0' && s[0] <= '9', s[0] == '.', !strings.ContainsAny(s, "/._-") && reserved(s):
		return strconv.Quote(s)
	}
	return s
}

func reserved(s string) bool {
	switch strings.ToLower(s) {
	case "true", "false", "yes", "no", "on", "off", "null", "y", "n":
		return true
	}
	return false
}
