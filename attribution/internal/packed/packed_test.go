package packed

import "testing"

func TestReader(t *testing.T) {
	// 300 is 0xac 0x02; -1 is folded to 1, 2 to 4
	r := Reader{Data: "\xac\x02\x01\x04\x02ab\x07"}
	if n := r.Number(); n != 300 {
		t.Errorf("number %d, want 300", n)
	}
	if x, y := r.Signed(), r.Signed(); x != -1 || y != 2 {
		t.Errorf("signed %d and %d, want -1 and 2", x, y)
	}
	if s := r.Text(); s != "ab" {
		t.Errorf("text %q, want ab", s)
	}
	if b := r.Byte(); b != 7 || !r.Done() {
		t.Errorf("byte %d, done %v, want 7 and the end", b, r.Done())
	}
	if r.Byte() != 0 || !r.Bad || r.Done() {
		t.Error("a byte behind the end is read")
	}
}

func TestReaderRefuses(t *testing.T) {
	for data, take := range map[string]func(*Reader){
		"":     func(r *Reader) { r.Number() },
		"\x80": func(r *Reader) { r.Number() },
		"\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01": func(r *Reader) { r.Number() },
		"\x03ab": func(r *Reader) { r.Text() },
		"\x02a":  func(r *Reader) { r.Length() },
	} {
		r := Reader{Data: data}
		if take(&r); !r.Bad || r.Done() {
			t.Errorf("%q is read", data)
		}
	}
}
