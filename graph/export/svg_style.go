package export

import (
	"fmt"
	"strings"
)

// The colours, light and dark. Threads have colours from the palette of Okabe
// and Ito, which people with any kind of colour vision tell apart; of its eight
// those that stand out from the ground by 3:1 at least. No colour is the only
// sign of anything: threads carry their claim's name at the end.
//
// A page that embeds the drawing changes a colour by setting --hearsay-NAME.
var svgColours = []struct{ name, light, dark string }{
	{"bg", "#ffffff", "#14171b"},
	{"ink", "#1b1b1b", "#eceff3"},
	{"muted", "#595f66", "#a9b1ba"},
	{"edge", "#5a6068", "#8f98a3"},
	{"rule", "#d5d9de", "#363c44"},
	{"article", "#e6edf4", "#223244"},
	{"source", "#f7f4ec", "#24282e"},
	{"t0", "#0072b2", "#56b4e9"},
	{"t1", "#d55e00", "#e69f00"},
	{"t2", "#009e73", "#1fc796"},
	{"t3", "#b85c8f", "#cc79a7"},
	{"t4", "#000000", "#f0e442"},
}

const svgThreads = 5

// light is a colour as an attribute, for programs that do not know the style sheet's variables.
func light(name string) string {
	for _, c := range svgColours {
		if c.name == name {
			return c.light
		}
	}
	return "#000000"
}

const svgFont = `system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans","DejaVu Sans",sans-serif`

// svgCSS is the drawing's style sheet. Class hs-off is for pages: it fades what a filter leaves out.
func svgCSS() string {
	var b strings.Builder
	list := func(pick func(light, dark string) string) {
		for _, c := range svgColours {
			fmt.Fprintf(&b, "--hs-%s:var(--hearsay-%s,%s);", c.name, c.name, pick(c.light, c.dark))
		}
	}
	b.WriteString(".hs-hops{")
	list(func(light, _ string) string { return light })
	b.WriteString("font-family:" + svgFont + ";}\n@media (prefers-color-scheme:dark){.hs-hops{")
	list(func(_, dark string) string { return dark })
	b.WriteString(`}}
.hs-hops text{fill:var(--hs-ink)}
.hs-hops .hs-bg{fill:var(--hs-bg)}
.hs-hops .hs-muted{fill:var(--hs-muted)}
.hs-hops .hs-rule{stroke:var(--hs-rule)}
.hs-article rect{fill:var(--hs-article);stroke:var(--hs-edge)}
.hs-source rect{fill:var(--hs-source);stroke:var(--hs-edge)}
.hs-unnamed rect{fill:var(--hs-bg)}
.hs-thread path,.hs-key path{fill:none}
.hs-thread .hs-end,.hs-key .hs-end{stroke:none}
`)
	for i := range svgThreads {
		fmt.Fprintf(&b, ".hs-t%d path{stroke:var(--hs-t%d)}.hs-t%d .hs-end{fill:var(--hs-t%d)}.hs-t%d rect{fill:var(--hs-t%d)}\n", i, i, i, i, i, i)
	}
	b.WriteString(`.hs-thread:hover path{stroke-width:4}
.hs-hops .hs-off{opacity:.12}
`)
	return b.String()
}
