package export

import (
	"strings"
	"unicode"

	"github.com/clipperhouse/displaywidth"
)

// ascii holds the advance widths of U+0020 to U+007E in thousandths of the font
// size: for each character that of the widest of the sans-serif fonts that a
// reader is likely to have (DejaVu Sans, Liberation Sans and with it Arial and
// Helvetica). Text set in another font then needs less room, not more.
var ascii = [...]int{
	318, 401, 460, 838, 637, 951, 780, 275, 391, 391, 500, 838, 318, 361, 318, 337, // space to /
	637, 637, 637, 637, 637, 637, 637, 637, 637, 637, 337, 337, 838, 838, 838, 557, // 0 to ?
	1016, 685, 687, 723, 771, 667, 611, 778, 752, 295, 500, 667, 558, 863, 749, 788, // @ to O
	667, 788, 723, 667, 611, 732, 685, 989, 686, 667, 686, 391, 337, 391, 838, 557, // P to _
	500, 613, 635, 550, 635, 616, 353, 635, 634, 278, 278, 580, 278, 975, 634, 612, // ` to o
	635, 635, 412, 521, 393, 634, 592, 818, 592, 592, 525, 637, 337, 637, 838, // p to ~
}

// milli is the width of a character in thousandths of the font size. Beyond
// ASCII it goes by script, each script as wide as its wide letters.
func milli(r rune) int {
	switch {
	case r >= 0x20 && r <= 0x7e:
		return ascii[r-0x20]
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	case r < 0xc0: // signs of Latin-1
		return 1000
	case r == 'ä', r == 'ö', r == 'ü', r == 'ß':
		return 640
	case r < 0x250: // Latin; ligatures are wider than the rest
		switch r {
		case 'Æ', 'æ', 'Œ', 'œ', 'ŉ':
			return 1070
		}
		if r >= 0x1c4 && r <= 0x1f3 {
			return 1430
		}
		return 840
	case r >= 0x370 && r < 0x400: // Greek
		return 940
	case r >= 0x400 && r < 0x530: // Cyrillic
		return 1000
	case r >= 0x590 && r < 0x600: // Hebrew
		return 720
	case r >= 0x600 && r < 0x780: // Arabic
		return 1000
	case r >= 0x2018 && r <= 0x201f: // quotation marks
		return 530
	case r == '–':
		return 640
	case columns(r) == 2:
		if r >= 0x1f000 && r <= 0x1faff { // emoji
			return 1400
		}
		return 1050
	}
	return 1250
}

// pixels is the width of a label at a font size, rounded up.
func pixels(s string, size int) int { return (widthOf(s, milli)*size + 999) / 1000 }

// fit wraps a label into lines of at most so many pixels, and cuts it behind so
// many lines, with "…" as the last character.
func fit(s string, size, width, lines int) []string {
	out := wrap(s, width*1000/size, milli)
	if len(out) > lines {
		out = out[:lines]
		out[lines-1] = ellipsis(out[lines-1]+" …", size, width)
	}
	return out
}

// widen gives a width at which no word has to be broken, if most allows.
func widen(s string, size, width, most int) int {
	for word := range strings.FieldsSeq(s) {
		width = max(width, pixels(word, size))
	}
	return min(width, most)
}

// ellipsis cuts a label to so many pixels.
func ellipsis(s string, size, width int) string {
	most := width * 1000 / size
	if widthOf(s, milli) <= most {
		return s
	}
	n := milli('…')
	end := 0
	for c := displaywidth.StringGraphemes(s); c.Next(); end += len(c.Value()) {
		if n += widthOf(c.Value(), milli); n > most {
			break
		}
	}
	return strings.TrimRight(s[:end], " ") + "…"
}
