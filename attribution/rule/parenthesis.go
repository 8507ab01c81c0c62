package rule

// parentheses is the place for insertions that are no clause of their own; the
// clause-like ones ("wie X mitteilte") are matched with their verb.
func (s *state) parentheses(si int) {}
