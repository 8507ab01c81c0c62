package main

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"
)

// mutant is one change of one place.
type mutant struct {
	id     int
	file   string
	line   int
	column int
	fn     string // the function or method that it stands in, "" outside of all
	change string // the source around it and what becomes of it, the same wherever the function stands
}

func (m mutant) String() string {
	return fmt.Sprintf("%s:%d:%d\t%s\t%s", m.file, m.line, m.column, m.fn, m.change)
}

// key names a mutant independent of where its function stands.
func (m mutant) key() string { return m.fn + "\t" + m.change }

// finder goes through one file, collects its mutants and writes the calls that
// switch them.
type finder struct {
	*source
	name  string // of the file
	text  []byte
	file  *token.File
	call  string // qualifier of the functions of package active
	next  int    // number of the next mutant
	found []mutant
	edits []edit

	fn     string
	path   []ast.Node            // from the file to the node that is looked at
	skip   map[ast.Node]bool     // nodes in which nothing can change
	whole  map[ast.Node]bool     // conditions whose opposite another mutant is
	closer map[ast.Node][]func() // what is written behind a node
}

// edit replaces cut bytes at an offset. Of edits at one offset, those that end
// something come first, then operators, then those that begin something.
type edit struct {
	at, cut int
	rank    rank
	text    string
}

type rank int

const (
	ends rank = iota
	operator
	begins
)

func (f *finder) find(root *ast.File) {
	f.skip, f.whole, f.closer = map[ast.Node]bool{}, map[ast.Node]bool{}, map[ast.Node][]func(){}
	ast.Inspect(root, func(n ast.Node) bool {
		if n == nil {
			f.leave(f.path[len(f.path)-1])
			f.path = f.path[:len(f.path)-1]
			if len(f.path) == 1 {
				f.fn = ""
			}
			return false
		}
		if f.skip[n] {
			return false
		}
		if !f.enter(n) {
			f.leave(n)
			return false
		}
		f.path = append(f.path, n)
		return true
	})
	if len(f.edits) > 0 {
		f.edit(root.Name.End(), 0, ends, fmt.Sprintf("; import %s %q", f.call, f.active))
	}
}

// leave writes what stands behind a node.
func (f *finder) leave(n ast.Node) {
	for _, write := range slices.Backward(f.closer[n]) {
		write()
	}
}

// apply gives the file with all edits.
func (f *finder) apply() []byte {
	slices.SortStableFunc(f.edits, func(x, y edit) int {
		if x.at != y.at {
			return x.at - y.at
		}
		return int(x.rank - y.rank)
	})
	var out []byte
	at := 0
	for _, e := range f.edits {
		out = append(append(out, f.text[at:e.at]...), e.text...)
		at = e.at + e.cut
	}
	return append(out, f.text[at:]...)
}

func (f *finder) edit(pos token.Pos, cut int, r rank, text string) {
	f.edits = append(f.edits, edit{f.file.Offset(pos), cut, r, text})
}

// around writes what stands before and behind a node.
func (f *finder) around(n ast.Node, before, behind string) {
	f.edit(n.Pos(), 0, begins, before)
	f.closer[n] = append(f.closer[n], func() { f.edit(n.End(), 0, ends, behind) })
}

// swap replaces a binary expression by a call.
func (f *finder) swap(n *ast.BinaryExpr, before string) {
	f.around(n, before, ")")
	f.edit(n.OpPos, len(n.Op.String()), operator, ",")
}

// add notes a mutant and gives its number.
func (f *finder) add(pos token.Pos, change string) int {
	id := f.next
	f.next++
	p := f.fset.Position(pos)
	f.found = append(f.found, mutant{id: id, file: f.name, line: p.Line, column: p.Column, fn: f.fn, change: change})
	return id
}

// words is the source of a node on one line, the middle left out where it is long.
func (f *finder) words(n ast.Node) string {
	const limit = 100
	r := []rune(strings.Join(strings.Fields(string(f.text[f.file.Offset(n.Pos()):f.file.Offset(n.End())])), " "))
	if len(r) > limit {
		r = slices.Concat(r[:limit/2], []rune(" … "), r[len(r)-limit/2:])
	}
	return string(r)
}

// outer is the expression or statement around the node that is looked at, for
// changes that say little by themselves.
func (f *finder) outer() ast.Node {
	for i := len(f.path) - 1; ; i-- {
		switch n := f.path[i].(type) {
		case *ast.ParenExpr:
		case *ast.IfStmt, *ast.ForStmt, *ast.RangeStmt, *ast.SwitchStmt, *ast.CaseClause, *ast.BlockStmt, *ast.FuncLit, *ast.CompositeLit:
			return nil
		default:
			return n
		}
	}
}

// inOuter says where something small stands.
func (f *finder) inOuter(n ast.Node, what string) string {
	if o := f.outer(); o != nil {
		return f.words(o) + ": " + what
	}
	return f.words(n) + ": " + what
}

// enter looks at one node and reports whether to look into it.
func (f *finder) enter(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.FuncDecl:
		f.fn = name(n)
	case *ast.GenDecl:
		return n.Tok == token.VAR
	case *ast.ArrayType:
		f.skip[n.Len] = true
	case *ast.CompositeLit:
		f.keys(n)
	case *ast.CallExpr:
		f.capacity(n)
	}
	if s, ok := n.(ast.Stmt); ok {
		f.statement(s)
		return true
	}
	if e, ok := n.(ast.Expr); ok {
		return f.expression(e)
	}
	return true
}

// name is that of a function, with its receiver's type.
func name(d *ast.FuncDecl) string {
	if d.Recv == nil {
		return d.Name.Name
	}
	t := d.Recv.List[0].Type
	for {
		switch x := t.(type) {
		case *ast.StarExpr:
			t = x.X
		case *ast.IndexExpr:
			t = x.X
		case *ast.IndexListExpr:
			t = x.X
		case *ast.Ident:
			return x.Name + "." + d.Name.Name
		default:
			return d.Name.Name
		}
	}
}

// keys of arrays and slices must stay constant.
func (f *finder) keys(n *ast.CompositeLit) {
	switch f.info.TypeOf(n).Underlying().(type) {
	case *types.Array, *types.Slice:
		for _, e := range n.Elts {
			if kv, ok := e.(*ast.KeyValueExpr); ok {
				f.skip[kv.Key] = true
			}
		}
	}
}

// capacity that make is given changes nothing that a test may see.
func (f *finder) capacity(n *ast.CallExpr) {
	id, ok := n.Fun.(*ast.Ident)
	if !ok || f.info.Uses[id] != types.Universe.Lookup("make") {
		return
	}
	from := 2
	if _, ok := f.info.TypeOf(n).Underlying().(*types.Map); ok {
		from = 1
	}
	for _, a := range n.Args[min(from, len(n.Args)):] {
		f.skip[a] = true
	}
}

// expression reports whether to look into it.
func (f *finder) expression(n ast.Expr) bool {
	tv := f.info.Types[n]
	if !tv.IsValue() {
		return true
	}
	if tv.Value != nil {
		f.constant(n, tv)
		return false
	}
	switch n := n.(type) {
	case *ast.BinaryExpr:
		f.binary(n)
	case *ast.UnaryExpr:
		if n.Op == token.NOT {
			f.negate(n)
			f.whole[bare(n.X)] = true
		}
	case *ast.CallExpr, *ast.Ident, *ast.SelectorExpr, *ast.IndexExpr, *ast.StarExpr:
		if truth(tv.Type) && f.read(n) {
			f.negate(n)
		}
	}
	return true
}

// bare takes off parentheses.
func bare(n ast.Expr) ast.Expr {
	for {
		p, ok := n.(*ast.ParenExpr)
		if !ok {
			return n
		}
		n = p.X
	}
}

func truth(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsBoolean != 0
}

// read reports whether an expression that is looked at is read, and neither set nor called for its effect alone.
func (f *finder) read(n ast.Expr) bool {
	switch p := f.path[len(f.path)-1].(type) {
	case *ast.AssignStmt:
		return slices.Contains(p.Rhs, n)
	case *ast.ExprStmt, *ast.DeferStmt, *ast.GoStmt, *ast.IncDecStmt, *ast.SelectorExpr, *ast.Field:
		return false
	case *ast.RangeStmt:
		return n == p.X
	case *ast.UnaryExpr:
		return p.Op != token.AND
	case *ast.KeyValueExpr:
		return n == p.Value
	}
	return true
}

// negate adds the opposite of a condition.
func (f *finder) negate(n ast.Expr) {
	if f.whole[n] {
		return
	}
	id := f.add(n.Pos(), f.words(n)+": negated")
	f.around(n, fmt.Sprintf("%s.Not(%d, ", f.call, id), ")")
}

// constant adds the neighbours of a number, and the opposite of true and false.
func (f *finder) constant(n ast.Expr, tv types.TypeAndValue) {
	b, ok := tv.Type.(*types.Basic) // a named type is an enumeration
	if !ok {
		return
	}
	if lit, ok := bare(n).(*ast.BasicLit); ok && lit.Kind == token.CHAR {
		return // another letter is another word
	}
	switch {
	case b.Kind() == types.Bool || b.Kind() == types.UntypedBool:
		id := f.add(n.Pos(), f.inOuter(n, f.words(n)+" becomes "+map[bool]string{true: "false", false: "true"}[constant.BoolVal(tv.Value)]))
		f.around(n, fmt.Sprintf("%s.Not(%d, ", f.call, id), ")")
	case b.Info()&(types.IsInteger|types.IsFloat) != 0 && b.Info()&types.IsUntyped == 0:
		id := f.add(n.Pos(), f.inOuter(n, f.words(n)+" becomes one more"))
		f.add(n.Pos(), f.inOuter(n, f.words(n)+" becomes one less"))
		f.around(n, fmt.Sprintf("%s.Num[%s](%d, ", f.call, b.Name(), id), ")")
	}
}

// others are the operators that stand for each other, and the functions that switch them.
var others = map[token.Token]struct {
	op   token.Token
	call string
}{
	token.ADD: {token.SUB, "Add"}, token.SUB: {token.ADD, "Sub"}, token.MUL: {token.QUO, "Mul"}, token.QUO: {token.MUL, "Quo"},
	token.REM: {token.MUL, "Rem"}, token.AND: {token.OR, "Both"}, token.OR: {token.AND, "Either"},
}

// orders are the comparisons with their boundary moved and their opposites.
var orders = map[token.Token]struct {
	boundary, not token.Token
	call          string
}{
	token.LSS: {token.LEQ, token.GEQ, "Less"}, token.LEQ: {token.LSS, token.GTR, "LessEq"},
	token.GTR: {token.GEQ, token.LEQ, "More"}, token.GEQ: {token.GTR, token.LSS, "MoreEq"},
}

func (f *finder) binary(n *ast.BinaryExpr) {
	becomes := func(op token.Token) string { return f.words(n) + ": " + n.Op.String() + " becomes " + op.String() }
	switch n.Op {
	case token.LAND, token.LOR:
		op, call := token.LOR, "And"
		if n.Op == token.LOR {
			op, call = token.LAND, "Or"
		}
		// what stands before may be long and is not what changes
		id := f.add(n.OpPos, fmt.Sprintf("%s %s: %s becomes %s", n.Op, f.words(n.Y), n.Op, op))
		f.swap(n, fmt.Sprintf("%s.%s(%d, ", f.call, call, id))
		f.around(n.Y, "func() bool { return ", " }") // not at the operator: a line may end behind it
		return
	case token.EQL, token.NEQ:
		f.whole[bare(n.X)], f.whole[bare(n.Y)] = true, true // the opposite of one is the opposite of all
		f.negate(n)
		return
	}
	if o, ok := orders[n.Op]; ok {
		if f.info.Types[n.X].Value != nil || f.info.Types[n.Y].Value != nil {
			f.negate(n) // the constant's neighbours move the boundary
			return
		}
		id := f.add(n.OpPos, becomes(o.boundary))
		if !f.whole[n] {
			f.add(n.OpPos, becomes(o.not))
		} else {
			f.next++
		}
		f.swap(n, fmt.Sprintf("%s.%s(%d, ", f.call, o.call, id))
		return
	}
	if o, ok := others[n.Op]; ok {
		if b, ok := f.info.TypeOf(n).Underlying().(*types.Basic); !ok || b.Info()&types.IsNumeric == 0 {
			return
		}
		id := f.add(n.OpPos, becomes(o.op))
		f.swap(n, fmt.Sprintf("%s.%s(%d, ", f.call, o.call, id))
	}
}

// statement adds what a statement does when it is not there, and of += the opposite.
func (f *finder) statement(n ast.Stmt) {
	removable := f.listed() && !f.lastBack(n)
	switch n := n.(type) {
	case *ast.AssignStmt:
		if n.Tok == token.DEFINE || !slices.ContainsFunc(n.Lhs, func(e ast.Expr) bool { id, ok := e.(*ast.Ident); return !ok || id.Name != "_" }) {
			return
		}
		if b, ok := f.info.TypeOf(n.Lhs[0]).Underlying().(*types.Basic); ok && b.Info()&types.IsNumeric != 0 && (n.Tok == token.ADD_ASSIGN || n.Tok == token.SUB_ASSIGN) {
			id := f.add(n.TokPos, fmt.Sprintf("%s: %s becomes %s", f.words(n), n.Tok, map[token.Token]token.Token{token.ADD_ASSIGN: token.SUB_ASSIGN, token.SUB_ASSIGN: token.ADD_ASSIGN}[n.Tok]))
			f.around(n.Rhs[0], fmt.Sprintf("%s.Neg(%d, ", f.call, id), ")")
		}
	case *ast.IncDecStmt:
		b, ok := f.info.TypeOf(n.X).(*types.Basic)
		if !ok {
			break
		}
		to := map[token.Token]string{token.INC: "--", token.DEC: "++"}[n.Tok]
		id := f.add(n.TokPos, fmt.Sprintf("%s: %s becomes %s", f.words(n), n.Tok, to))
		f.edit(n.TokPos, 2, operator, fmt.Sprintf(" %s= %s.Neg[%s](%d, 1)", n.Tok.String()[:1], f.call, b.Name(), id))
	case *ast.ExprStmt, *ast.DeferStmt, *ast.GoStmt, *ast.SendStmt:
	case *ast.BranchStmt:
		removable = removable && n.Tok != token.FALLTHROUGH
	case *ast.ReturnStmt:
	default:
		return
	}
	if removable {
		id := f.add(n.Pos(), f.words(n)+": removed")
		f.around(n, fmt.Sprintf("if !%s.Off(%d) { ", f.call, id), " }")
	}
}

// listed reports whether the statement that is looked at stands in a list of statements, where an if can stand.
func (f *finder) listed() bool {
	switch f.path[len(f.path)-1].(type) {
	case *ast.BlockStmt, *ast.CaseClause:
		return true
	}
	return false
}

// lastBack reports whether without n the function would not compile, or the
// same would happen: its end can be reached and has nothing to return.
func (f *finder) lastBack(n ast.Stmt) bool {
	for _, p := range slices.Backward(f.path) {
		var t *ast.FuncType
		var body *ast.BlockStmt
		switch p := p.(type) {
		case *ast.FuncDecl:
			t, body = p.Type, p.Body
		case *ast.FuncLit:
			t, body = p.Type, p.Body
		default:
			continue
		}
		if t.Results == nil {
			_, back := n.(*ast.ReturnStmt)
			return back && body.List[len(body.List)-1] == n
		}
		return !terminates(body, n)
	}
	return true
}
