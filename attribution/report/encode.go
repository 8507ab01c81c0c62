package report

import (
	"bytes"
	"encoding/json"
)

// Encode gives a report or error line as JSON: one line, or indented for
// people. Beyond what JSON asks for, DEL and the C1 control characters are
// escaped, which some terminals obey; < > & stay as they are.
func Encode(v any, indent bool) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if indent {
		enc.SetIndent("", "  ")
	}
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	return EscapeControls(b.Bytes()), nil
}

// EscapeControls replaces U+007F to U+009F in JSON by their \u form. They can
// only stand inside strings.
func EscapeControls(in []byte) []byte {
	const hex = "0123456789abcdef"
	out := in[:0:0]
	from := 0
	for i := 0; i < len(in); i++ {
		c, n := in[i], 1
		if c == 0xc2 && i+1 < len(in) && in[i+1] < 0xa0 {
			c, n = in[i+1], 2
		} else if c != 0x7f {
			continue
		}
		out = append(out, in[from:i]...)
		out = append(out, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		i += n - 1
		from = i + 1
	}
	if from == 0 {
		return in
	}
	return append(out, in[from:]...)
}
