package resolve

import (
	"bytes"
	"encoding/binary"
	"errors"
	"maps"
	"math/bits"
	"slices"
	"strings"
	"unicode"

	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/rule"
)

// Table is a compiled gazetteer in one piece of data, searched as it lies:
// opening it costs nothing, and of the file only the pages that are asked for
// get into memory.
//
// Layout: the magic word; eight little-endian numbers of 32 bits: the stamp
// of what it was made of, then the lengths of the parts: first, slots, edges,
// nodes, names, words, bytes of text; then the parts. First has a bit for the
// first word of each name, by its mark: most words begin none, and what tells
// that stays in the processor's cache. Slots are a hash table of edges (0
// none, else one more than the number of an edge, and above that the highest bits
// of its hash, which spare most words that are in no name a look at the edge); an edge is the node that
// it leaves, a word, and the node that it leads to; a node is where its names
// begin, they end where those of the next one begin; a name is an entry, 1 if
// ambiguous, and where its words are: a place in words that holds their number
// and then each; a word is its begin and end in the text.
type Table struct {
	first, slots, edges, nodes, names, words, texts, text string
	mask                                                  uint32
}

// slotBits is how many bits of a slot hold the edge: enough for sixteen million.
const slotBits = 24

const tableMagic = "hearsay.names/3\n"

var errTable = errors.New("names: damaged, or of another version: run make generate")

// OpenTable opens a table that [Gazetteer.Table] made. The stamp must be that
// which it was made with.
func OpenTable(data string, stamp uint32) (*Table, error) {
	const head = len(tableMagic) + 9*4
	if len(data) < head || data[:len(tableMagic)] != tableMagic || stamp == 0 || at(data[len(tableMagic):], 0) != stamp {
		return nil, errTable
	}
	t, from := &Table{}, head
	for i, part := range []*string{&t.first, &t.slots, &t.edges, &t.nodes, &t.names, &t.words, &t.texts, &t.text} {
		n := int(at(data[len(tableMagic):], i+1))
		if n > len(data)-from {
			return nil, errTable
		}
		*part = data[from : from+n]
		from += n
	}
	n := uint32(len(t.slots) / 4)
	if from != len(data) || n == 0 || n&(n-1) != 0 || len(t.first) != 1<<markBits/8 {
		return nil, errTable
	}
	t.mask = n - 1
	return t, nil
}

// at gives the i-th number.
func at(s string, i int) uint32 {
	s = s[4*i:]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

func (t *Table) word(i uint32) string { return t.text[at(t.texts, 2*int(i)):at(t.texts, 2*int(i)+1)] }

// step follows a word from a node; 0 means that no name goes on so. The root
// is node 0, which no edge leads to.
func (t *Table) step(node uint32, word string) uint32 {
	h := hash(node, word)
	for i := h; ; i++ {
		slot := at(t.slots, int(i&t.mask))
		if slot == 0 {
			return 0
		}
		if (slot^h)>>slotBits != 0 {
			continue
		}
		e := 3 * (int(slot&(1<<slotBits-1)) - 1)
		if at(t.edges, e) == node && t.word(at(t.edges, e+1)) == word {
			return at(t.edges, e+2)
		}
	}
}

// markBits is how long a mark is.
const markBits = 18

// mark mixes the first, middle and last byte of a word that is not empty, in
// lower case, its length, and whether it is written with a small letter.
func mark(lower string, small bool) uint32 {
	n := len(lower)
	m := uint32(lower[0]) | uint32(lower[n/2])<<8 | uint32(lower[n-1])<<16 | uint32(n)<<25
	if small {
		m |= 1 << 24
	}
	return m * 0x9e3779b1 >> (32 - markBits)
}

// begins reports whether a name can begin with a token; that none does is certain.
func (t *Table) begins(tok *doc.Token) bool {
	if tok.Lower == "" {
		return false
	}
	m := mark(tok.Lower, unicode.IsLower(firstRune(tok.Text)))
	return t.first[m>>3]>>(m&7)&1 != 0
}

// hash is FNV-1a with the node before the word.
func hash(node uint32, word string) uint32 {
	h := uint32(2166136261) ^ node*2654435761
	for i := 0; i < len(word); i++ {
		h = (h ^ uint32(word[i])) * 16777619
	}
	return h ^ h>>15
}

// find is [Gazetteer.find] over the table, from the node behind the first token.
func (t *Table) find(to []doc.Name, tokens []doc.Token, i int, at uint32) []doc.Name {
	from := len(to)
	for j := i + 1; at != 0; j++ {
		to = t.fit(to, from, at, tokens, doc.Range{From: i, To: j})
		if j == len(tokens) {
			break
		}
		at = t.step(at, tokens[j].Lower)
	}
	return to
}

// fit appends the names that end at a node and are written as the tokens of a range are; see [longer].
func (t *Table) fit(to []doc.Name, from int, node uint32, tokens []doc.Token, r doc.Range) []doc.Name {
	var room [8]string
	for i := at(t.nodes, int(node)); i < at(t.nodes, int(node)+1); i++ {
		words := room[:0]
		k := int(at(t.names, 3*int(i)+2))
		for n := int(at(t.words, k)); len(words) < n; {
			k++
			words = append(words, t.word(at(t.words, k)))
		}
		if sameCase(words, tokens[r.From:r.To]) {
			to = longer(to, from, doc.Name{Range: r, Entry: int(at(t.names, 3*int(i))), Sure: at(t.names, 3*int(i)+1) == 0})
		}
	}
	return to
}

// OpenGazetteer is [NewGazetteer] with a table that was made of the same
// entries and words.
func OpenGazetteer(entries []rule.SourceEntry, t *Table) *Gazetteer {
	return &Gazetteer{table: t, entries: entries}
}

// Table gives the compiled names as data for [OpenTable].
func (g *Gazetteer) Table(stamp uint32) []byte {
	b := tableBuilder{ids: map[*node]uint32{}, seen: map[string]uint32{}}
	b.node(&g.root)
	for i := 0; i < len(b.order); i++ { // grows on the way: breadth first
		n := b.order[i]
		for _, w := range slices.Sorted(maps.Keys(n.next)) {
			b.edge(i, w, b.node(n.next[w]))
		}
	}
	for w, n := range g.root.next {
		b.begin(w, n)
	}
	for _, n := range b.order {
		b.nodes = append(b.nodes, uint32(len(b.names)/3))
		for _, nm := range n.names {
			b.name(nm)
		}
	}
	b.nodes = append(b.nodes, uint32(len(b.names)/3))
	return b.data(stamp)
}

type tableBuilder struct {
	ids                               map[*node]uint32
	order                             []*node
	seen                              map[string]uint32
	edges, nodes, names, words, texts []uint32
	labels                            []string // of the edges
	text                              strings.Builder
	first                             [1 << markBits / 32]uint32
}

// begin marks a word that names begin with, which go on from a node. Where none
// of them begins without a capital, no text that does is one of them; see [sameCase].
func (b *tableBuilder) begin(lower string, n *node) {
	b.set(mark(lower, false))
	if n.small(map[*node]bool{}) {
		b.set(mark(lower, true))
	}
}

func (b *tableBuilder) set(mark uint32) { b.first[mark>>5] |= 1 << (mark & 31) }

// small reports whether a name that ends at a node or behind it begins without a capital.
func (n *node) small(seen map[*node]bool) bool {
	if seen[n] {
		return false
	}
	seen[n] = true
	for _, nm := range n.names {
		if !unicode.IsUpper(firstRune(nm.words[0])) {
			return true
		}
	}
	for _, next := range n.next {
		if next.small(seen) {
			return true
		}
	}
	return false
}

func (b *tableBuilder) node(n *node) uint32 {
	id, ok := b.ids[n]
	if !ok {
		id = uint32(len(b.order))
		b.ids[n] = id
		b.order = append(b.order, n)
	}
	return id
}

func (b *tableBuilder) word(w string) uint32 {
	id, ok := b.seen[w]
	if !ok {
		id = uint32(len(b.texts) / 2)
		b.seen[w] = id
		from := uint32(b.text.Len())
		b.text.WriteString(w)
		b.texts = append(b.texts, from, uint32(b.text.Len()))
	}
	return id
}

func (b *tableBuilder) edge(from int, w string, to uint32) {
	b.edges = append(b.edges, uint32(from), b.word(w), to)
	b.labels = append(b.labels, w)
}

func (b *tableBuilder) name(n name) {
	ambiguous := uint32(0)
	if n.ambiguous {
		ambiguous = 1
	}
	b.names = append(b.names, uint32(n.entry), ambiguous, uint32(len(b.words)))
	b.words = append(b.words, uint32(len(n.words)))
	for _, w := range n.words {
		b.words = append(b.words, b.word(w))
	}
}

func (b *tableBuilder) data(stamp uint32) []byte {
	n := len(b.labels)
	slots := make([]uint32, 1<<bits.Len(uint(2*n))) // at most half full
	for e, w := range b.labels {
		h := hash(b.edges[3*e], w)
		i := int(h)
		for slots[i&(len(slots)-1)] != 0 {
			i++
		}
		slots[i&(len(slots)-1)] = uint32(e+1) | h>>slotBits<<slotBits
	}
	parts := [][]uint32{b.first[:], slots, b.edges, b.nodes, b.names, b.words, b.texts}
	var out bytes.Buffer
	put := func(v uint32) { out.Write(binary.LittleEndian.AppendUint32(nil, v)) }
	out.WriteString(tableMagic)
	put(stamp)
	for _, p := range parts {
		put(uint32(4 * len(p)))
	}
	put(uint32(b.text.Len()))
	for _, p := range parts {
		for _, v := range p {
			put(v)
		}
	}
	out.WriteString(b.text.String())
	return out.Bytes()
}
