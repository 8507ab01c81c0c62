package report

import (
	"encoding/json"
	"testing"
)

func TestEncode(t *testing.T) {
	in := Error{Schema: ErrorSchema, Line: 3, ID: "a<b>&", Error: "\x1b[31m \u009b31m\u007f ä \u00a0\u0080"}
	got, err := Encode(in, false)
	want := `{"schema":"hearsay.error/1","line":3,"id":"a<b>&","error":"\u001b[31m \u009b31m\u007f ä ` + "\u00a0" + `\u0080"}` + "\n"
	if err != nil || string(got) != want {
		t.Errorf("got  %s%v\nwant %s", got, err, want)
	}
	var back Error
	if err := json.Unmarshal(got, &back); err != nil || back != in {
		t.Errorf("read back: %+v, %v", back, err)
	}
}

func TestEncodeIndented(t *testing.T) {
	got, err := Encode(Span{1, 2}, true)
	if want := "{\n  \"start\": 1,\n  \"end\": 2\n}\n"; err != nil || string(got) != want {
		t.Errorf("got %q, %v; want %q", got, err, want)
	}
}

func TestEncodeWhatJSONCannot(t *testing.T) {
	if _, err := Encode(func() {}, false); err == nil {
		t.Error("no error for a function")
	}
}
