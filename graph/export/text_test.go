package export

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestClean(t *testing.T) {
	for in, want := range map[string]string{
		"":                      "",
		"  a\n\tb\u00a0 c  ":    "a b c",
		"a\x00b\x1bc\x7f":       "a\ufffdb\ufffdc\ufffd",
		"\xff":                  "\ufffd",
		"a\ufffe":               "a\ufffd",
		"👩‍🚀 <\"'&\\ א":         "👩‍🚀 <\"'&\\ א",
		"a\u0085b":              "a b",
		"Kim\u2028Jong\u2029Un": "Kim Jong Un",
	} {
		if got := clean(in); got != want {
			t.Errorf("clean(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestCleanID(t *testing.T) {
	for in, want := range map[string]string{
		"claim:kim/c3": "claim:kim/c3",
		"a b\nc\xff":   "a b%0Ac%FF",
		"\u00a0\ufffe": "%C2%A0%EF%BF%BE",
	} {
		if got := cleanID(in); got != want {
			t.Errorf("cleanID(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestWrap(t *testing.T) {
	for _, tc := range []struct {
		in   string
		most int
		want []string
	}{
		{"", 5, []string{""}},
		{"one two three", 7, []string{"one two", "three"}},
		{"one", 3, []string{"one"}},
		{"abcdefg", 3, []string{"abc", "def", "g"}},
		{"a abcdefg b", 3, []string{"a", "abc", "def", "g b"}},
		{"Baden-Württemberg", 8, []string{"Baden-", "Württemb", "erg"}},
		{"日本語", 4, []string{"日本", "語"}},
		{"e\u0301e\u0301e\u0301", 2, []string{"e\u0301e\u0301", "e\u0301"}},
		{"👩‍🚀👩‍🚀", 1, []string{"👩‍🚀", "👩‍🚀"}}, // wider than the line, and still whole
	} {
		if diff := cmp.Diff(tc.want, wrap(tc.in, tc.most, columns)); diff != "" {
			t.Errorf("wrap(%q, %d):\n%s", tc.in, tc.most, diff)
		}
	}
	long := strings.Repeat("ab-c", 5000)
	if got := strings.Join(wrap(long, 20, columns), ""); got != long {
		t.Error("a long word lost something")
	}
}

func TestFit(t *testing.T) {
	text := strings.Repeat("Donau Dampf Schiff ", 50)
	got := fit(text, 12, 200, 3)
	if len(got) != 3 || !strings.HasSuffix(got[2], "…") {
		t.Errorf("%q", got)
	}
	for _, l := range got {
		if w := pixels(l, 12); w > 200 {
			t.Errorf("%q is %d wide", l, w)
		}
	}
	if got := ellipsis("kurz", 12, 200); got != "kurz" {
		t.Errorf("%q", got)
	}
	if got := ellipsis("unter Berufung auf", 10, 60); got != "unter Ber…" {
		t.Errorf("%q", got)
	}
}

func TestShorten(t *testing.T) {
	for _, tc := range []struct {
		in   string
		n    int
		want string
	}{{"äöü", 3, "äöü"}, {"abcdef", 4, "abc…"}, {"one two three", 10, "one two…"}} {
		if got := shorten(tc.in, tc.n); got != tc.want {
			t.Errorf("shorten(%q, %d) = %q, want %q", tc.in, tc.n, got, tc.want)
		}
	}
}

// "Hij": 752 + 278 + 278 thousandths at 10 pixels.
func TestPixels(t *testing.T) {
	if got := pixels("Hij", 10); got != 14 {
		t.Errorf("%d, want 14", got)
	}
	if pixels("日本", 10) <= 20 || pixels("e\u0301", 10) != pixels("e", 10) {
		t.Error("wide or combining characters")
	}
}
