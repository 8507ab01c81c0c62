package attribution

import (
	"math/bits"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/report"
)

// border turns bytes into code points: what it holds is the number of
// continuation bytes before every 64th byte, so that a look-up is short and
// the memory small.
type border struct {
	text  string
	skips []uint32
}

const stride = 64

func newBorder(text string) border {
	b := border{text: text, skips: make([]uint32, 1, len(text)/stride+1)}
	n := 0
	for from := 0; from+stride <= len(text); from += stride {
		n += continuations(text[from : from+stride])
		b.skips = append(b.skips, uint32(n))
	}
	return b
}

// continuations counts the bytes of a text that continue a code point: those
// whose two highest bits are 10.
func continuations(s string) int {
	n := 0
	for ; len(s) >= 8; s = s[8:] {
		x := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
		n += bits.OnesCount64(x >> 7 &^ (x >> 6) & 0x0101010101010101)
	}
	for i := range len(s) {
		if s[i]&0xc0 == 0x80 {
			n++
		}
	}
	return n
}

// at gives the number of code points before byte i.
func (b *border) at(i int) int {
	k := i / stride
	return i - int(b.skips[k]) - continuations(b.text[k*stride:i])
}

func (b *border) span(s doc.Span) report.Span {
	return report.Span{Start: b.at(s.Start), End: b.at(s.End)}
}
