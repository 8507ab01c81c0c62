package main

import (
	"go/ast"
	"go/token"
)

// terminates reports whether a function's body that ends with s compiles
// without a return at its end, as the specification defines it ("Terminating
// statements"), when the statement without is not there.
func terminates(s, without ast.Stmt) bool {
	if s == without {
		return false
	}
	switch s := s.(type) {
	case *ast.ReturnStmt:
		return true
	case *ast.BranchStmt:
		return s.Tok == token.GOTO || s.Tok == token.FALLTHROUGH
	case *ast.ExprStmt:
		call, ok := s.X.(*ast.CallExpr)
		if !ok {
			return false
		}
		id, ok := call.Fun.(*ast.Ident)
		return ok && id.Name == "panic"
	case *ast.BlockStmt:
		return last(s.List, without)
	case *ast.IfStmt:
		return s.Else != nil && terminates(s.Body, without) && terminates(s.Else, without)
	case *ast.ForStmt:
		return s.Cond == nil && !leaves(s.Body)
	case *ast.LabeledStmt:
		return terminates(s.Stmt, without)
	case *ast.SwitchStmt:
		return cases(s.Body, without)
	case *ast.TypeSwitchStmt:
		return cases(s.Body, without)
	case *ast.SelectStmt:
		return cases(s.Body, without)
	}
	return false
}

func last(list []ast.Stmt, without ast.Stmt) bool {
	return len(list) > 0 && terminates(list[len(list)-1], without)
}

func cases(body *ast.BlockStmt, without ast.Stmt) bool {
	whole := false
	for _, c := range body.List {
		switch c := c.(type) {
		case *ast.CaseClause:
			whole = whole || c.List == nil
			if !last(c.Body, without) {
				return false
			}
		case *ast.CommClause:
			whole = true
			if !last(c.Body, without) {
				return false
			}
		}
	}
	return whole && !leaves(body)
}

// leaves reports whether a break may leave a loop or switch with the given
// body: one of its own, or any with a label.
func leaves(body *ast.BlockStmt) bool {
	found := false
	ast.Inspect(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BranchStmt:
			found = found || n.Tok == token.BREAK
		case *ast.ForStmt, *ast.RangeStmt, *ast.SwitchStmt, *ast.TypeSwitchStmt, *ast.SelectStmt:
			inner := false
			ast.Inspect(n, func(n ast.Node) bool {
				b, ok := n.(*ast.BranchStmt)
				inner = inner || ok && b.Label != nil && b.Tok == token.BREAK
				return true
			})
			found = found || inner
			return false
		case *ast.FuncLit:
			return false
		}
		return true
	})
	return found
}
