// Package packed reads the numbers and strings of embedded data files: unsigned
// varints as encoding/binary writes them, signed ones folded to these, and strings
// behind their length. It reads from a string, which embedded data is, without a copy.
package packed

// Reader takes things from the front of Data; Bad is set once it ran out or a
// number is too long, and everything read from then on is zero.
type Reader struct {
	Data string
	At   int // how many bytes have been taken
	Bad  bool
}

// Done reports whether all was read and nothing was wrong.
func (r *Reader) Done() bool { return !r.Bad && r.At == len(r.Data) }

// Byte takes one byte.
func (r *Reader) Byte() byte {
	if r.Bad || r.At >= len(r.Data) {
		r.Bad = true
		return 0
	}
	r.At++
	return r.Data[r.At-1]
}

// Number takes an unsigned varint.
func (r *Reader) Number() uint64 {
	var n uint64
	for shift := 0; shift < 64; shift += 7 {
		b := r.Byte()
		n |= uint64(b&0x7f) << shift
		if b < 0x80 {
			return n
		}
	}
	r.Bad = true
	return 0
}

// Signed takes a signed varint of up to 32 bits: twice the number, or for a
// negative one twice what it is below -1, and one more.
func (r *Reader) Signed() int32 {
	n := r.Number()
	return int32(n>>1) ^ -int32(n&1)
}

// Length takes the number of things that are still to come, each at least a byte long.
func (r *Reader) Length() int {
	n := r.Number()
	if n > uint64(len(r.Data)-r.At) {
		r.Bad = true
		return 0
	}
	return int(n)
}

// Text takes a string behind its length.
func (r *Reader) Text() string {
	n := r.Length()
	r.At += n
	return r.Data[r.At-n : r.At]
}
