package forms_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/internal/forms"
)

// number gives the number that a form has or gets.
func number(f *forms.Table, text, given string) (int32, string) {
	n, lower := f.Find(text, given)
	if n == 0 {
		lower = given
		if given == "" {
			lower = strings.ToLower(text)
		}
		n, lower = f.Add(text, lower, given != "")
	}
	return n, lower
}

func TestTable(t *testing.T) {
	var f forms.Table
	f.Begin()
	seen := map[int32]string{}
	for range 2 {
		for _, c := range [][2]string{{"Der", ""}, {"der", ""}, {"z. B.", "z.b."}, {"z. B.", ""}, {"5G", "5G"}, {"5G", ""}, {"", ""}} {
			n, lower := number(&f, c[0], c[1])
			want := c[1]
			if want == "" {
				want = strings.ToLower(c[0])
			}
			if key := c[0] + "|" + c[1]; lower != want || n == 0 || seen[n] != "" && seen[n] != key {
				t.Errorf("%q with %q: number %d, which is %q, in small letters %q", c[0], c[1], n, seen[n], lower)
			} else {
				seen[n] = key
			}
			if f.Text(n) != c[0] {
				t.Errorf("number %d is %q, want %q", n, f.Text(n), c[0])
			}
		}
	}
	if len(seen) != 7 {
		t.Errorf("%d numbers, want 7: %v", len(seen), seen)
	}
}

// A Memo holds what was put into it as long as the numbers mean the same, and
// nothing for one who comes with other numbers.
func TestMemo(t *testing.T) {
	var f, other forms.Table
	var m forms.Memo[int]
	article := func(f *forms.Table, from, to int) (known int) {
		f.Begin()
		for i := from; i < to; i++ {
			number(f, "w"+strconv.Itoa(i), "")
		}
		m.Begin(f)
		for i := from; i < to; i++ {
			n, _ := number(f, "w"+strconv.Itoa(i), "")
			switch v := m.At(f, n); *v {
			case 0:
				*v = i + 1
			case i + 1:
				known++
			default:
				t.Fatalf("w%d is known as %d", i, *v-1)
			}
		}
		return known
	}
	for _, c := range []struct {
		name     string
		f        *forms.Table
		from, to int
		known    int
	}{
		{"all new", &f, 0, 100, 0},
		{"the same again", &f, 0, 100, 100},
		{"half new", &f, 50, 150, 50},
		{"somebody else", &other, 40, 150, 0},
		{"the first again, with what the other has taken over lost", &f, 0, 150, 40},
		{"a book", &f, 0, 20_000, 150},
		{"forgotten", &f, 0, 100, 0},
		{"the book again", &f, 0, 20_000, 100},
		{"and a short one", &f, 7, 10, 0},
	} {
		if got := article(c.f, c.from, c.to); got != c.known {
			t.Errorf("%s: %d known, want %d", c.name, got, c.known)
		}
	}
	n, _ := number(&f, "w8", "")
	if v := m.At(&f, n); *v != 9 {
		t.Errorf("w8 is known as %d, want 8", *v-1)
	}
	if m.Forget(); *m.At(&f, n) != 0 {
		t.Error("w8 is known to who has forgotten everything")
	}
	if v := m.At(&f, 0); *v != 0 {
		t.Errorf("a token without a number is known as %d", *v)
	}
	*m.At(&f, 0) = 5
	if v := m.At(&f, 0); *v != 0 {
		t.Errorf("a token without a number is known as %d", *v)
	}
}
