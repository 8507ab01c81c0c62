// Package hop lays out the hop diagram: boxes in columns from left to right and
// threads that run through them. It knows nothing of sources and claims, and
// counts in whole pixels alone, so that every machine comes to the same picture.
//
// The stages, one file each:
//
//	column.go   which box stands in which column
//	item.go     threads cut into stops, one in each column that they pass
//	order.go    what stands above what: few crossings (barycentre method)
//	place.go    where: as straight as the order allows
//	route.go    coordinates of boxes and links
//
// Promises, for any input: boxes of a column do not overlap; a link's label has
// LabelHeight above its line and its own width left of the box that it enters,
// where no box, no other label and no line but its own is (lines of circles cross
// only between the columns).
package hop

// Side says where a box has to stand.
type Side int

// The sides.
const (
	Middle Side = iota // wherever its threads want it
	Left               // first column
	Right              // last column
)

// Box is what a thread runs through. W and H are what its text needs.
type Box struct {
	Side Side
	W, H int
}

// Thread runs from box to box. Labels[i] is the width of the label on the link from Boxes[i] to Boxes[i+1].
type Thread struct {
	Boxes  []int
	Labels []int
}

// Rect is a box with its place.
type Rect struct{ X, Y, W, H int }

// Point is a corner of a link.
type Point struct{ X, Y int }

// Link is a thread's way from one box to the next. Two points of one height are
// joined by a straight line, others by an S. A link that runs back (Back) has
// straight lines throughout.
type Link struct {
	Thread, Step int
	Points       []Point
	Back         bool
	// The label's text ends at LabelX and stands on LabelY.
	LabelX, LabelY int
}

// Diagram is the layout. All coordinates are at least 0 and at most W and H.
type Diagram struct {
	W, H    int
	Boxes   []Rect
	Links   []Link // by thread, then step
	Columns []Rect // X and W of each column
}

// Distances.
const (
	Lane        = 20 // between two threads in one box
	LabelHeight = 15 // above a thread, free for its label
	boxGap      = 16 // between two boxes of a column
	laneGap     = 4  // around a thread that passes a column
	Arrow       = 10 // before a box, for the arrow head
	labelGap    = 12 // left of a label
	sweeps      = 16 // of the barycentre method; it has settled long before
)

// Layout lays out. Threads may be empty or run in circles.
func Layout(boxes []Box, threads []Thread) *Diagram {
	l := newLayout(boxes, threads)
	l.order()
	l.lanes()
	l.place()
	return l.route()
}
